//! The words that a name without a noun is made of.

use core::ops::Range;

use super::super::{Outline, Passage, is_short_form};
use crate::lexicon::{PlaceWord, Sense, Word};

/// A name without a noun has so many words at most.
pub(super) const MOST_WORDS: usize = 4;

/// How many of the words are a name.
pub(super) fn run_of_names(outline: &Outline<'_>, words: &[Word]) -> usize {
    let names = words.iter().take(MOST_WORDS).enumerate();
    names
        .take_while(|(at, word)| is_name_word(outline, word) && (word.joined || *at == 0))
        .count()
}

pub(super) fn is_name_word(outline: &Outline<'_>, word: &Word) -> bool {
    let heads = |sense| matches!(sense, Sense::Heading(_)).then_some(());
    is_later_word(outline, word)
        && outline
            .senses(word.start..word.start + 1, heads)
            .next()
            .is_none()
}

/// A word of a name that another begins: "Fern Research"
pub(super) fn is_later_word(outline: &Outline<'_>, word: &Word) -> bool {
    let other = |sense: Sense| {
        matches!(
            sense,
            Sense::Stage(_)
                | Sense::Month(_)
                | Sense::Organisation(_)
                | Sense::Hiring(_)
                | Sense::Country(_)
                | Sense::Particle(_)
        )
    };
    let cues = outline.cues(word.start..word.start + 1);
    // "CIC nanoFERN"
    let name = outline.slice(word.range());
    (outline.is_capital(word) || is_short_form(name))
        && !is_glued(name)
        && !cues.iter().any(|cue| other(cue.sense))
}

/// "UNIVERSITYHereby": where a line lost its break.
fn is_glued(word: &str) -> bool {
    let small = word.trim_start_matches(char::is_uppercase);
    let capitals = word.len() - small.len();
    capitals >= GLUED && small.chars().take_while(|sign| sign.is_lowercase()).count() >= 3
}

/// No name has so many capitals before its small letters.
const GLUED: usize = 6;

/// "TU Westhaven", "FIX": no state, degree, street, and no number behind it.
pub(super) fn is_short_name(
    outline: &Outline<'_>,
    passage: &Passage,
    words: &[Word],
    run: usize,
) -> bool {
    let other = |sense| {
        let other = matches!(
            sense,
            Sense::State(_) | Sense::Degree(_) | Sense::PlaceWord(PlaceWord::Street)
        );
        other.then_some(())
    };
    let named = |word: &Word| {
        let mut others = outline.senses(word.start..word.start + 1, other);
        others.next().is_none()
    };
    let content = outline.slice(passage.range.clone());
    let numbered = words.get(run).is_some_and(|next| next.digit && next.joined);
    let short = words
        .first()
        .is_some_and(|first| is_short_form(outline.slice(first.range())));
    short && content.contains(char::is_lowercase) && !numbered && words.iter().take(run).all(named)
}

/// "the section of Manufacturing Engineering": what a part is of.
pub(super) fn is_subject(outline: &Outline<'_>, place: &Range<usize>) -> bool {
    let last = outline.scan.words_within(place.clone()).last();
    let nameless = |sense| (sense == Sense::PlaceWord(PlaceWord::Nameless)).then_some(());
    last.is_some_and(|last| {
        let mut subjects = outline.senses(last.start..last.start + 1, nameless);
        subjects.any(|(subject, ())| subject.end == last.end)
    })
}
