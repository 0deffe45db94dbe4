//! Names without a noun that a sentence says something of: "Fern Research is an independent institute", "FIX, located in Bergen,
//! is looking for".

use core::ops::Range;

use super::super::{Organisation, Outline, Passage, is_short_form};
use super::words::{MOST_WORDS, is_later_word, is_name_word};
use crate::lexicon::{Hiring, Particle, Rank, Sense, Turn, Word};

/// The names that begin the sentences of a passage and are told to be institutions, or to hire.
pub(super) fn told(outline: &Outline<'_>, passage: &Passage) -> Vec<Range<usize>> {
    let sentences = outline.sentences(passage).iter();
    sentences
        .filter_map(|sentence| {
            let name = subject(outline, sentence)?;
            (is_defined(outline, &name, sentence) || is_apposed(outline, &name, sentence))
                .then_some(name)
        })
        .collect()
}

/// "The Fern Research Centre is one of the largest institutes": an institute that begins its sentence, which says what it is.
pub(super) fn is_told(outline: &Outline<'_>, passage: &Passage, name: &Organisation) -> bool {
    let sentence = outline.sentence_at(passage, name.range.start);
    sentence.is_some_and(|sentence| {
        let lead = sentence.start..name.range.start;
        let words = outline.scan.words_within(lead);
        let begins = match words {
            [] => true,
            [word] => outline.particle(word.start) == Some(Particle::The),
            _ => false,
        };
        begins && is_defined(outline, &name.range, sentence)
    })
}

/// "Fern Research", "The FIX": the capitalised words that begin a sentence.
fn subject(outline: &Outline<'_>, sentence: &Range<usize>) -> Option<Range<usize>> {
    let words = outline.scan.words_within(sentence.clone());
    let article = words
        .first()
        .is_some_and(|word| outline.particle(word.start) == Some(Particle::The));
    let words = words.get(usize::from(article)..)?;
    let run = words.iter().enumerate().take(MOST_WORDS + 1);
    // "Fern Research", "CIC nanoFERN"
    let named = |at: usize, word: &Word| {
        is_name_word(outline, word)
            || at > 0 && is_later_word(outline, word)
            || is_short_form(outline.slice(word.range()))
    };
    let run = run.take_while(|&(at, word)| named(at, word) && (word.joined || at == 0));
    let length = run.count();
    let name = words.first()?.start..words.get(length.checked_sub(1)?)?.end;
    (length <= MOST_WORDS && outline.organisations(name.clone()).is_empty()).then_some(name)
}

/// "… is one of the leading research centres", "… (FIX) is an independent institute": the noun of an institution is what the
/// sentence says of the name.
fn is_defined(outline: &Outline<'_>, name: &Range<usize>, sentence: &Range<usize>) -> bool {
    let from = behind_short_form(outline, name, sentence);
    let words = outline
        .scan
        .words_within(from..sentence.end.min(from + PREDICATE));
    let [verb, article, rest @ ..] = words else {
        return false;
    };
    let means = |word: &Word, wanted: fn(Sense) -> bool| {
        let mut cues = outline.cues(word.start..word.start + 1).iter();
        cues.any(|cue| cue.end == word.end && wanted(cue.sense))
    };
    let is = means(verb, |sense| sense == Sense::Turn(Turn::Is));
    let close = outline.slice(from..verb.start).trim().is_empty() && is;
    let one = means(article, |sense| matches!(sense, Sense::Cardinal(_)));
    let opens = one || outline.is_article(article) && !outline.is_capital(article);
    let rest = if one {
        rest.get(1..).unwrap_or_default()
    } else {
        rest
    };
    let predicate = rest.iter().take_while(|word| {
        let small = matches!(
            outline.particle(word.start),
            Some(Particle::Of | Particle::For | Particle::At | Particle::Within)
        );
        !small
            && !outline
                .slice(word.start - 1..word.start)
                .contains(['(', ','])
    });
    // "a global company"
    let house = |sense| (sense == Sense::House).then_some(());
    let noun = |word: &Word| {
        let mut nouns = outline.senses(word.start..word.start + 1, |sense| match sense {
            Sense::Organisation(rank) => Some(rank),
            _ => None,
        });
        nouns.any(|(noun, rank)| {
            let many = rank == Rank::Aside && one && outline.slice(noun.clone()).ends_with('s');
            let whole = many || rank >= Rank::Either;
            whole && !outline.is_capital(word) && !is_within_another(outline, noun.end, sentence)
        }) || outline
            .senses(word.start..word.start + 1, house)
            .next()
            .is_some()
    };
    close && opens && predicate.into_iter().any(noun)
}

/// "… institute at Fern University": what it is said to be stands in another institution.
fn is_within_another(outline: &Outline<'_>, from: usize, sentence: &Range<usize>) -> bool {
    let reach = from..sentence.end.min(from + PREDICATE);
    let first = outline.scan.words_within(reach.clone()).first();
    let joint = first.is_some_and(|word| {
        matches!(
            outline.particle(word.start),
            Some(Particle::At | Particle::Of | Particle::Within)
        )
    });
    let mut names = outline.organisations(reach).iter();
    joint && names.any(|name| name.rank >= Rank::Either)
}

/// "FIX, located in Bergen, is looking for", "Fern Research, a centre for moss, invites applications"
fn is_apposed(outline: &Outline<'_>, name: &Range<usize>, sentence: &Range<usize>) -> bool {
    let from = behind_short_form(outline, name, sentence);
    let rest = outline.slice(from..sentence.end);
    if !rest.starts_with(", ") {
        return false;
    }
    let hires = |&(_, hiring): &(Range<usize>, Hiring)| hiring == Hiring::Seeks;
    let upto = sentence.end.min(from + APPOSITION);
    let Some((cue, _)) = outline.hirings(from..upto).find(hires) else {
        return false;
    };
    let between = outline.slice(from..cue.start);
    let words = outline.scan.words_within(from..cue.start);
    let placed = outline.hirings(from..cue.start).any(|(at, hiring)| {
        matches!(hiring, Hiring::Located | Hiring::Based)
            && words.first().is_some_and(|first| first.start == at.start)
    });
    let short = is_short_form(outline.slice(name.clone()));
    between.trim_end().ends_with(',') && !between.contains([';', ':']) && (placed || short)
}

/// Where the name and the short form in brackets behind it end.
fn behind_short_form(outline: &Outline<'_>, name: &Range<usize>, sentence: &Range<usize>) -> usize {
    let rest = outline.slice(name.end..sentence.end);
    let inside = rest
        .strip_prefix(" (")
        .and_then(|rest| rest.split_once(')'));
    match inside {
        Some((short, _)) if is_short_form(short) => name.end + " (".len() + short.len() + ")".len(),
        _ => name.end,
    }
}

/// What a name is said to be stands so near.
const PREDICATE: usize = 120;

/// What stands between a name and its verb is no longer.
const APPOSITION: usize = 200;
