//! Finds where a rule of the grammar could match, and runs it there: the typed mentions of the text, in order.
//!
//! One pass visits the [`Site`]s of the text: words that begin with a digit or hold one, phrases of the lexicon, currency
//! and plus signs. At each the readers of [`READERS`] are asked, one file a kind; a reader looks at the site's trigger, runs a
//! rule of the grammar on `site.rest()` (or on what stands before, with `site.before()`) and gives a [`Found`] or nothing. What
//! is found by its form alone, wherever it stands (e-mail addresses, URLs), comes from [`address::addresses`] instead.
//! Candidates may lie over one another, also of one kind: [`settle`] keeps the best.
//!
//! A new kind is a file with `pub fn reader(site: &Site<'_>) -> Option<Found>`, one line in [`READERS`] and its place in
//! [`rank`].

mod address;
mod border;
mod capitals;
mod counted;
mod date;
mod duration;
mod hidden;
mod hours;
mod identifier;
#[cfg(test)]
mod marked;
mod money;
mod native;
mod percent;
mod phone;
mod scale;
mod settle;
mod site;

use core::ops::Range;

use crate::lexicon::{
    CLAUSE_SUBJECTS, CLAUSE_WORDS, Cues, InOrder, Sense, Word, dictionary, words,
};
use crate::model::{Date, MentionValue, Span};
use crate::text::{Line, Shape, Text};

pub use site::{Site, Trigger};

/// What one pass over the words of a text finds.
#[derive(Debug)]
pub struct Scan {
    /// The words.
    pub words: InOrder<Word>,
    /// The phrases of the lexicon.
    pub cues: Cues<Sense>,
    /// The typed mentions, in order, none over another.
    pub mentions: Vec<Found>,
    /// Nouns are written with capitals, as in German: a capital is no sign of a name, nor of a beginning.
    pub capital_nouns: bool,
}

/// A mention in the clean text.
#[derive(Clone, Debug)]
pub struct Found {
    /// Where it stands in the clean text; for the target of a link the text that is shown.
    pub range: Range<usize>,
    /// What it says.
    pub value: MentionValue,
    /// The other reading of a numeric date.
    pub or: Option<Date>,
    /// The bytes of the source where they are not those of `range`: the target of a link.
    pub source: Option<Span>,
}

impl Scan {
    /// Reads the text once.
    pub fn new(text: &Text<'_>) -> Self {
        let mut words = words(text.clean());
        part_lines(text.clean(), &mut words, text.lines());
        part_dashes(text.clean(), &mut words);
        join_clauses(text.clean(), &mut words);
        let cues = dictionary().cues(&words, Sense::says_something);
        let cues = native::with_native(&words, cues);
        let mut found = address::addresses(text.clean());
        site::visit(text.clean(), &words, &cues, |site| {
            date::dates(site, &mut found);
            found.extend(READERS.iter().filter_map(|reader| reader(site)));
        });
        let mut mentions = settle::settle(found);
        let targets = address::targets(text, &mentions);
        mentions.extend(targets);
        money::settle_shared(text.clean(), &cues, &mut mentions);
        mentions.sort_by_key(|found| found.range.start);
        let capital_nouns = capitals::writes_nouns_with_capitals(text.clean(), &words);
        Self {
            capital_nouns,
            words: InOrder::new(words),
            cues,
            mentions,
        }
    }

    /// The words that begin in `range`.
    pub fn words_within(&self, range: Range<usize>) -> &[Word] {
        self.words.within(range)
    }

    /// The word whose last byte stands before `at`.
    pub fn word_ending_at(&self, at: usize) -> Option<Range<usize>> {
        let after = self.words.first(at);
        let word = self.words.get(after.checked_sub(1)?)?;
        (word.end == at).then(|| word.range())
    }

    /// "https://uni.edu/postdoc", "postdoc@uni.edu": an address that the text shows holds what stands at `at`.
    pub fn in_address(&self, at: usize) -> bool {
        let behind = self
            .mentions
            .partition_point(|found| found.range.start <= at);
        let last = behind
            .checked_sub(1)
            .and_then(|last| self.mentions.get(last));
        last.is_some_and(|found| {
            matches!(found.value, MentionValue::Url(_) | MentionValue::Email(_))
                && found.source.is_none()
                && at < found.range.end
        })
    }

    /// The mentions that begin in `range`.
    pub fn mentions(&self, range: Range<usize>) -> &[Found] {
        let from = self
            .mentions
            .partition_point(|found| found.range.start < range.start);
        let rest = self.mentions.get(from..).unwrap_or_default();
        let upto = rest.partition_point(|found| found.range.start < range.end);
        rest.get(..upto).unwrap_or_default()
    }
}

/// A phrase goes on from one line to the next only where a line of running text was wrapped: "post" and "title" of two short
/// lines are no "post title".
fn part_lines(text: &str, words: &mut [Word], lines: &[Line]) {
    let mut at = 0;
    for (before, line) in lines.iter().zip(lines.iter().skip(1)) {
        let wrapped = matches!(before.shape, Shape::Text | Shape::Item)
            && line.shape == Shape::Text
            && !line.gap
            && before.range.len() >= WRAPPED
            && !is_of_names(text.get(before.range.clone()).unwrap_or_default());
        if wrapped {
            continue;
        }
        while words
            .get(at)
            .is_some_and(|word| word.start < line.range.start)
        {
            at += 1;
        }
        if let Some(word) = words.get_mut(at) {
            word.joined = false;
        }
    }
}

/// "Fern University – Centre for Moss", "Fern University - Centre": a dash with blanks round it before a capital begins something new.
/// But "Full - Time" and "Tenure - Track" are still one word.
fn part_dashes(text: &str, words: &mut [Word]) {
    let mut end = 0;
    for at in 0..words.len() {
        let compound = || is_compound(words, at);
        let Some(word) = words.get(at) else {
            return;
        };
        let gap = text.get(end..word.start).unwrap_or_default();
        let capital = || {
            let next = text.get(word.start..).unwrap_or_default();
            next.starts_with(char::is_uppercase)
        };
        let parts = matches!(gap, " - " | " – " | " — ") && capital();
        end = word.end;
        if parts
            && !compound()
            && let Some(word) = words.get_mut(at)
        {
            word.joined = false;
        }
    }
}

/// "Vi forventer, at du": a Danish comma before a clause parts no phrase.
fn join_clauses(text: &str, words: &mut [Word]) {
    let is_one_of = |word: &Word, list: &[&str]| {
        let name = text.get(word.range()).unwrap_or_default();
        list.binary_search(&name).is_ok()
    };
    let mut end = 0;
    for at in 0..words.len() {
        let (Some(word), Some(next)) = (words.get(at), words.get(at + 1)) else {
            return;
        };
        let comma = text.get(end..word.start) == Some(", ");
        end = word.end;
        if comma
            && next.joined
            && is_one_of(word, CLAUSE_WORDS)
            && is_one_of(next, CLAUSE_SUBJECTS)
            && let Some(word) = words.get_mut(at)
        {
            word.joined = true;
        }
    }
}

/// Does a name of a rank, a term or an extent go across the sign before this word?
fn is_compound(words: &[Word], at: usize) -> bool {
    let around = at.saturating_sub(COMPOUND)..words.len().min(at + COMPOUND);
    let (Some(word), Some(near)) = (words.get(at), words.get(around)) else {
        return false;
    };
    dictionary()
        .cues(near, Sense::says_something)
        .within(0..usize::MAX)
        .iter()
        .any(|cue| {
            cue.start < word.start
                && word.start < cue.end
                && matches!(
                    cue.sense,
                    Sense::Stage(_) | Sense::Vacancy | Sense::Term(_) | Sense::Extent(_)
                )
        })
}

/// Words that such a name has on one side, at most.
const COMPOUND: usize = 4;

/// A line that was wrapped is not shorter.
const WRAPPED: usize = 40;

/// "Fern Centre for Environmental Research" over "Department of Moss": the lines of an address were not wrapped.
fn is_of_names(line: &str) -> bool {
    let small = |word: &str| word.len() > LONGEST_JOINT && word.starts_with(char::is_lowercase);
    !line.split_whitespace().any(small)
}

/// "for", "the": the small words of a name are no longer.
const LONGEST_JOINT: usize = 3;

/// What may begin at a site.
const READERS: [fn(&Site<'_>) -> Option<Found>; 8] = [
    hidden::spelled,
    money::money,
    phone::phone,
    hours::hours,
    percent::share,
    duration::duration,
    scale::pay_scale,
    identifier::identifier,
];

impl Found {
    /// Found in the clean text.
    pub fn new(range: Range<usize>, value: MentionValue) -> Self {
        Self {
            range,
            value,
            or: None,
            source: None,
        }
    }
}
