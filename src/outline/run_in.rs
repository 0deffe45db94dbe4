//! Headings and labels that stand inside a paragraph: flattened text, run-in heads.

use core::ops::Range;

use super::block::{Block, is_long};
use super::flat::flat_labels;
use super::heading::Heading;
use super::label::{known_label, names_part};
use super::naming::{best_cue, holds_value, is_open, without_colon};
use crate::lexicon::{Bound, Label, Rank, Sense, Turn};
use crate::mentions::Scan;
use crate::model::{MentionValue, SectionKind};
use crate::text::Text;

/// What stands inside a paragraph and parts it.
#[derive(Clone, Debug)]
pub enum RunIn {
    /// A heading: what follows is a part of its own.
    Heading(Heading),
    /// A label: what follows at once is its value.
    Label(Label, Range<usize>),
}

impl RunIn {
    /// Where it stands.
    pub fn range(&self) -> Range<usize> {
        match self {
            Self::Heading(heading) => heading.range.clone(),
            Self::Label(_, range) => range.clone(),
        }
    }
}

/// The headings and labels that stand inside a paragraph: flattened text, run-in heads.
pub fn run_in(paragraph: &Block, text: &Text<'_>, scan: &Scan) -> Vec<RunIn> {
    let mut found: Vec<RunIn> = Vec::new();
    found.extend(strong_run_in(paragraph, text, scan).map(RunIn::Heading));
    let range = &paragraph.range;
    let headline = is_headline(paragraph, text, scan);
    let mut flat = flat_labels(range, text, scan).into_iter().peekable();
    for cue in scan.cues.within(range.clone()) {
        let done = found
            .last()
            .map_or(range.start, |before| before.range().end);
        if cue.start < done {
            continue;
        }
        while flat
            .next_if(|name| name.range().start < cue.start)
            .is_some()
        {}
        if let Some(name) = flat.next_if(|name| name.range().start == cue.start) {
            found.push(name);
            continue;
        }
        found.extend(match cue.sense {
            Sense::Label(label) => run_in_label(text, scan, done..range.end, cue.range(), label),
            Sense::Heading(kind) if !headline && capitalised(text, done, cue.start) => {
                run_in_heading(text, scan, done..range.end, cue.range(), kind)
            }
            _ => None,
        });
    }
    found
}

/// "PhD studentship: The law of negligence": a line whose words before the colon name a position says which one is open.
fn is_headline(paragraph: &Block, text: &Text<'_>, scan: &Scan) -> bool {
    let content = text.slice(paragraph.range.clone());
    let Some(colon) = content.find(':').filter(|_| content.len() <= HEADLINE) else {
        return false;
    };
    let lead = paragraph.range.start..paragraph.range.start + colon;
    let stages = scan.cues.within(lead.clone()).iter();
    let stages = stages.filter(|cue| matches!(cue.sense, Sense::Stage(_)) && cue.end <= lead.end);
    let words = scan.words_within(lead.clone()).len();
    let goes_on = content.get(colon + 1..).unwrap_or_default().trim();
    stages.count() > 0
        && words <= LEAD
        && goes_on.len() > 3
        && !goes_on.ends_with(['.', ';', ':'])
        && scan.mentions(lead.end..paragraph.range.end).is_empty()
}

/// A headline has no more bytes.
const HEADLINE: usize = 160;

/// Before its colon stand so many words at most.
const LEAD: usize = 4;

/// "Application deadline: 15 December", in running text: the label of a value.
fn run_in_label(
    text: &Text<'_>,
    scan: &Scan,
    room: Range<usize>,
    cue: Range<usize>,
    label: Label,
) -> Option<RunIn> {
    let after = text.slice(cue.end..room.end);
    let rest = after
        .trim_start_matches([' ', '\u{a0}'])
        .strip_prefix(':')?;
    let value = rest.trim_start();
    if value.is_empty() || value.starts_with("//") || !capitalised(text, room.start, cue.start) {
        return None;
    }
    let start = room.end - value.len();
    let is_heading = scan
        .cues
        .within(cue.start..cue.start + 1)
        .iter()
        .any(|other| matches!(other.sense, Sense::Heading(_)) && other.end >= cue.end);
    let text_follows = is_long(&(start..room.end), scan);
    let values = !scan.mentions(start..start + 3).is_empty()
        || (label == Label::Other && !text_follows)
        || ends_soon(text, start..room.end);
    (!is_heading || values).then_some(RunIn::Label(label, cue))
}

/// "employment contract Working time: 35": the next label follows so soon that what stands before it is a value.
fn ends_soon(text: &Text<'_>, value: Range<usize>) -> bool {
    let content = text.slice(value);
    let sign = content
        .char_indices()
        .take(VALUE)
        .find(|&(_, c)| matches!(c, ':' | '.' | ';' | ',' | '\n' | '•' | '!' | '?'));
    let Some((at, ':')) = sign else {
        return false;
    };
    let (both, rest) = content.split_at(at);
    let capitals = both
        .split_whitespace()
        .skip(1)
        .filter(|word| word.starts_with(char::is_uppercase));
    capitals.count() > 0 && !rest.starts_with("://")
}

/// A value and the label behind it have no more letters.
const VALUE: usize = 80;

/// The phrase at `at`, or the sentence that begins some words before it, has a capital.
fn capitalised(text: &Text<'_>, from: usize, at: usize) -> bool {
    let phrase = text.slice(at..text.clean().len());
    phrase.starts_with(char::is_uppercase)
        || sentence_start(text, from, at)
            .is_some_and(|start| text.slice(start..at).starts_with(char::is_uppercase))
}

/// "**Objectives** The aim is …": strong words that begin a paragraph and are no label of one value.
fn strong_run_in(paragraph: &Block, text: &Text<'_>, scan: &Scan) -> Option<Heading> {
    let strong = paragraph.strong.clone()?;
    let name = without_colon(text.slice(strong.clone()));
    let range = strong.start..strong.start + name.len();
    let words = scan.words_within(range.clone()).len();
    let cue = best_cue(&range, scan);
    let rest = strong.end..paragraph.range.end;
    let opens =
        strong.start == paragraph.range.start && !rest.is_empty() && (1..=8).contains(&words);
    let label = known_label(&range, scan);
    let text_follows = names_part(&range, scan) && is_long(&rest, scan);
    // "**Apply** through the page": the words go on as a sentence.
    let parted = name.len() < strong.len() || (words > 1 && names_part(&range, scan)) || {
        let rest = text.slice(rest.clone()).trim_start();
        rest.starts_with(|c: char| c.is_uppercase() || matches!(c, ':' | '-' | '–' | '—'))
    };
    (opens
        && parted
        && !holds_value(&range, scan)
        && (label.is_none() || text_follows)
        // "**either** to jane@uni.edu **or** …"
        && (cue.is_some() || rest.len() > 150 && !name.starts_with(char::is_lowercase)))
    .then(|| Heading {
        kind: cue.map(|(kind, _)| kind),
        label: label.filter(|label| *label != Label::Other),
        range,
    })
}

/// A phrase of the lexicon that stands as a heading within running text.
fn run_in_heading(
    text: &Text<'_>,
    scan: &Scan,
    room: Range<usize>,
    cue: Range<usize>,
    kind: SectionKind,
) -> Option<RunIn> {
    let after = text.slice(cue.end..room.end);
    let capital = text.slice(cue.clone()).starts_with(char::is_uppercase);
    // "… write up results Your profile: - a degree": the list before has no end, but a capital and a colon begin another.
    let colon = capital && after.starts_with(':') && after.get(1..).is_some_and(begins_list);
    let begins = sentence_start(text, room.start, cue.start);
    let mut start = begins.or(colon.then_some(cue.start))?;
    // "• a letter Contact: …": the capital and the colon part it from the item before.
    if !text.slice(start..cue.end).starts_with(char::is_uppercase) && after.starts_with(':') {
        start = cue.start;
    }
    // "Department: Medicine Tenure: …", "Main tasks Competence: …": what stands before is a value, or ends another name.
    if start < cue.start
        && text.slice(cue.clone()).starts_with(char::is_uppercase)
        && (text.slice(room.start..start).trim_end().ends_with(':')
            || ends_in_noun(text.slice(start..cue.start)))
    {
        start = cue.start;
    }
    let lead = text.slice(start..cue.start);
    // "(Subject: …)", "Among other questions, we ask: …"
    let aside = best_cue(&(start..cue.end), scan).is_some_and(|(_, best)| best != cue);
    if text.slice(room.start..start).ends_with('(') || (aside && lead.contains(',')) {
        return None;
    }
    let blank = after.len() - after.trim_start().len();
    let next = after.trim_start();
    // "Required documents in the competition:": a few more words up to the colon.
    if let Some(more) = upto_colon(after) {
        let listed = after.get(more.len() + 1..).is_some_and(begins_list);
        let words = more.split_whitespace().count();
        // "The institute has three aims: …" is a sentence.
        let says_more = kind == SectionKind::Employer && words > 0;
        let lead_words = lead.split_whitespace().count();
        let url = after
            .get(more.len()..)
            .is_some_and(|rest| rest.starts_with("://"));
        let range = start
            ..cue.end
                + more
                    .trim_end_matches(|c: char| c.is_whitespace() || c == '*')
                    .len();
        if !url
            && !says_more
            && text.slice(range.clone()).matches('“').count()
                == text.slice(range.clone()).matches('”').count()
            && words <= if listed { 8 } else { 4 }
            && lead_words <= if kind == SectionKind::Project { 0 } else { 4 }
            && (words == 0 || lead_words == 0)
            && !more
                .trim_end_matches('*')
                .contains(['.', ';', '!', '?', '•', ',', '*'])
            && text.slice(start..cue.end).starts_with(char::is_uppercase)
            && !holds_value(&range, scan)
            && !(known_label(&range, scan).is_some()
                && ends_soon(text, cue.end + more.len() + 1..room.end))
            && !dated(scan, cue.end + more.len() + 1)
            && (listed || is_flat(text) || opens_line(text, start) || !is_said(scan, &range))
        {
            let value = cue.end + more.len() + 1..room.end;
            let label = known_label(&range, scan);
            if let Some(label) = label.filter(|label| *label != Label::Other)
                && begins_typed(text, scan, value.clone())
            {
                return Some(RunIn::Label(label, range));
            }
            let kind = best_cue(&range, scan).map_or(kind, |(kind, _)| kind);
            if leads_to_link(text, scan, cue.end + more.len() + 1, room.end) {
                let applies = scan
                    .cues
                    .within(range.clone())
                    .iter()
                    .any(|cue| matches!(cue.sense, Sense::Heading(SectionKind::Application)));
                return applies.then_some(RunIn::Label(Label::Url, range));
            }
            if opens_line(text, start) && !listed && is_value(text, scan, value) {
                return None;
            }
            return Some(RunIn::Heading(Heading {
                label,
                range,
                kind: Some(kind),
            }));
        }
    }
    if !lead.is_empty() {
        return None;
    }
    if next.is_empty() {
        // A heading whose text stands on the next line: "… see our page. Job description".
        return starts_anew(text, start).then_some(RunIn::Heading(Heading {
            label: None,
            range: cue,
            kind: Some(kind),
        }));
    }
    // "Your tasks – You will take cores …", "Background. Sediments …" at the beginning of a line
    let dash = ["– ", "— ", "- ", ". "]
        .iter()
        .find_map(|sign| next.strip_prefix(sign));
    let ruled = dash.is_some_and(|rest| {
        let rest = rest.trim_start();
        rest.starts_with(char::is_uppercase)
            && opens_line(text, start)
            && !is_flat(text)
            // "Teaching – Courses for …" is one of the duties.
            && !is_open(&cue, scan)
            && known_label(&cue, scan).is_none_or(|label| label == Label::Other)
            && is_long(&(room.end - rest.len()..room.end), scan)
    });
    let glued = blank == 0 && next.starts_with(char::is_uppercase);
    let opener = scan
        .cues
        .within(cue.end + blank..cue.end + blank + 1)
        .iter()
        .any(|cue| cue.sense == Sense::Opener);
    let capital = next.starts_with(char::is_uppercase);
    let parted =
        text.slice(cue.end..cue.end + blank).chars().count() >= 2 || after.starts_with('\n');
    let bullet = next.starts_with(['•', '·', '■', '●', '▪', '*']) || next.starts_with("- ");
    // "Questions? Or wondering what …" goes on as a sentence.
    let question = next.strip_prefix('?').is_some_and(|rest| {
        let start = room.end - rest.trim_start().len();
        let joined = scan
            .cues
            .within(start..start + 1)
            .iter()
            .any(|cue| matches!(cue.sense, Sense::Bound(Bound::Or | Bound::And)));
        rest.trim_start().starts_with(char::is_uppercase) && !joined
    });
    let named = begins_with_organisation(scan, cue.end + blank..room.end);
    // "Questions may be sent to Dr Jones" ends in no name of a part.
    let several = text.slice(cue.clone()).contains(' ')
        && starts_anew(text, start)
        && !text.slice(cue.clone()).ends_with(" to");
    (glued
        || ruled
        || bullet
        || question
        || (capital && (parted || opener || several || (named && starts_anew(text, start)))))
    .then(|| {
        RunIn::Heading(Heading {
            label: None,
            range: cue.start..cue.end + usize::from(question),
            kind: Some(kind),
        })
    })
}

/// "training and education ": a noun with a small letter, before which the name that follows can't go on.
fn ends_in_noun(lead: &str) -> bool {
    let last = lead.split_whitespace().next_back().unwrap_or_default();
    last.chars().count() > 4 && last.chars().all(char::is_lowercase)
}

/// "Diversity Fern University is …": a name with the noun of an organisation in it follows.
fn begins_with_organisation(scan: &Scan, rest: Range<usize>) -> bool {
    let words = scan.words_within(rest).iter().take(NAME);
    let mut cues = words.flat_map(|word| scan.cues.within(word.start..word.start + 1));
    cues.any(|cue| matches!(cue.sense, Sense::Organisation(rank) if rank != Rank::Aside))
}

/// The noun of a name is one of its first words.
const NAME: usize = 3;

/// A date, an amount or the like stands there at once.
fn begins_typed(text: &Text<'_>, scan: &Scan, value: Range<usize>) -> bool {
    let rest = text.slice(value.clone());
    let start = value.end - rest.trim_start().len();
    !scan.mentions(start..start + 1).is_empty()
}

/// "Project title: Slow water in cold lakes": one line that is no text.
fn is_value(text: &Text<'_>, scan: &Scan, value: Range<usize>) -> bool {
    let content = text.slice(value.clone()).trim();
    let sentence = content.ends_with(['.', '!', '?', ';', ':']) || content.contains(". ");
    !content.is_empty()
        && !content.contains('\n')
        && !(sentence && scan.words_within(value).len() >= CLAUSE)
}

/// A sentence has so many words at least.
const CLAUSE: usize = 6;

/// "Applications must be received by: 12 April 2024": a date is what the words lead to, not a part of its own.
fn dated(scan: &Scan, at: usize) -> bool {
    scan.mentions(at..at + 3)
        .iter()
        .any(|found| matches!(found.value, MentionValue::Date(_)))
}

/// "Candidates should also have: patience", "The work will involve: …" amid a text: the words of a sentence are no name of a part.
fn is_said(scan: &Scan, range: &Range<usize>) -> bool {
    scan.cues.within(range.clone()).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Turn(Turn::Has | Turn::Does | Turn::Tasks | Turn::Gets)
        )
    })
}

/// "Source and more details: https://…": an address alone is a value.
fn leads_to_link(text: &Text<'_>, scan: &Scan, from: usize, upto: usize) -> bool {
    let rest = text.slice(from..upto);
    let blank = rest.len() - rest.trim_start().len();
    let start = from + blank;
    let links = scan.mentions(start..start + 2);
    links.iter().any(|found| {
        matches!(found.value, MentionValue::Url(_))
            && found.range.start <= start + 1
            && upto.saturating_sub(found.range.end) <= 2
    })
}

/// The text lost its line breaks, and its lists their signs: what leads up to a list says so with its words alone.
fn is_flat(text: &Text<'_>) -> bool {
    text.clean().len() > text.lines().len().saturating_mul(FLAT)
}

/// No person breaks lines so seldom, in bytes.
const FLAT: usize = 350;

/// A line begins there.
fn opens_line(text: &Text<'_>, at: usize) -> bool {
    let before = text.slice(0..at).trim_end_matches([' ', '\t', '*']);
    before.is_empty() || before.ends_with('\n')
}

fn begins_list(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '*');
    text.starts_with(['•', '·', '■', '●', '▪', '-', '–', '1', '(', 'i'])
}

/// The text before a colon that comes soon.
fn upto_colon(after: &str) -> Option<&str> {
    let (at, _) = after.char_indices().take(60).find(|&(_, c)| c == ':')?;
    let time = after.get(..at)?.ends_with(|c: char| c.is_ascii_digit())
        && after
            .get(at + 1..)?
            .starts_with(|c: char| c.is_ascii_digit());
    // "at 23:59" has no colon that opens anything.
    after.get(..at).filter(|_| !time)
}

/// Nothing of a sentence stands before `start`.
fn starts_anew(text: &Text<'_>, start: usize) -> bool {
    let before = text.slice(0..start).trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '*', '•', ')'])
}

/// Where the sentence that holds `at` begins, not more than some words before it.
fn sentence_start(text: &Text<'_>, from: usize, at: usize) -> Option<usize> {
    let before = text.slice(from..at);
    let cut = before
        .char_indices()
        .rev()
        .take(48)
        .find(|&(place, c)| {
            matches!(
                c,
                '.' | '!' | '?' | ':' | ';' | '*' | '•' | '\n' | '·' | ')' | '”' | '"'
            ) || (c.is_whitespace()
                && before
                    .get(..place)
                    .is_some_and(|done| done.ends_with([' ', '\u{a0}'])))
        })
        .map(|(place, c)| place + c.len_utf8());
    let start = match cut {
        Some(cut) => cut,
        None if before.chars().nth(47).is_none() => 0,
        // Glued to the word before: "systemsQualifications".
        None => return None,
    };
    let blank = before.get(start..)?.len() - before.get(start..)?.trim_start().len();
    Some(from + start + blank)
}
