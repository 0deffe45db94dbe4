//! Items that ran into one another: "a degree in law Two years of experience Good Dutch".

use core::ops::Range;

use super::schooling::schooling;
use super::sentence::Sentence;
use crate::lexicon::{Competence, Deed, Particle, Sense, Turn, Word};
use crate::outline::Outline;

/// What the items of a run begin with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Begins {
    /// "Two years of experience"
    Asking,
    /// "Supervision of students"
    Working,
    /// "Flexible hours"
    Giving,
}

/// The items of a text whose line breaks were lost: each begins with a capital where no sentence does.
pub fn run(outline: &Outline<'_>, range: Range<usize>, with: Begins) -> Vec<Range<usize>> {
    let words = outline.scan.words_within(range.clone());
    let mut items = Vec::new();
    let mut start = range.start;
    let mut length = 0;
    for pair in words.windows(2) {
        let [before, next] = pair else {
            continue;
        };
        length += 1;
        let shortest = if with == Begins::Giving {
            GIFT
        } else {
            SHORTEST
        };
        if length >= shortest && begins(outline, before, next, range.end, with) {
            let gap = outline.slice(before.end..next.start);
            items.push(start..before.end + closing(gap));
            start = next.start;
            length = 0;
        }
    }
    items.push(start..range.end);
    items
}

/// What belongs to the item before the gap: "(or similar)".
fn closing(gap: &str) -> usize {
    gap.trim_end_matches(|c: char| c.is_whitespace() || c == ',')
        .len()
}

/// "… law Two years": a capital behind a small letter begins what is asked, and what is praised or joined does not stand before it.
fn begins(outline: &Outline<'_>, before: &Word, next: &Word, limit: usize, with: Begins) -> bool {
    let word = outline.slice(next.range());
    let capital =
        word.starts_with(char::is_uppercase) && word.chars().skip(1).any(char::is_lowercase);
    let ended = outline.slice(before.range());
    // "experience with GIS Good Dutch"
    let short = ended.len() > 1 && ended.chars().all(char::is_uppercase);
    let gap = outline.slice(before.end..next.start);
    let open = outline.cues(before.range()).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Competence(
                Competence::Praise | Competence::Excels | Competence::In(_) | Competence::Able
            ) | Sense::Bound(_)
        ) || matches!(cue.sense, Sense::Turn(turn) if with == Begins::Asking || !names(turn))
    });
    let joins = outline
        .particle(before.start)
        .is_some_and(|particle| !matches!(particle, Particle::Tail | Particle::Title));
    // "… of peat, Supervision of students"
    let comma = gap == ", " && with != Begins::Asking;
    let article = with == Begins::Giving && is_article(outline, next);
    (capital || article)
        && (short
            || ended.starts_with(char::is_lowercase)
            || ended.starts_with(|c: char| c.is_ascii_digit()))
        && !open
        && !joins
        && (gap == " " || gap == ") " || comma)
        && if with == Begins::Giving {
            let gift = next.start..limit.min(next.end + GIVEN);
            Sentence::new(outline, gift).begins_with_gift()
        } else {
            tells(outline, next, limit, with, short)
        }
}

/// "A lively team", "The chance to travel"
fn is_article(outline: &Outline<'_>, word: &Word) -> bool {
    outline.slice(word.range()).starts_with(char::is_uppercase)
        && matches!(
            outline.particle(word.start),
            Some(Particle::A | Particle::The)
        )
}

/// It names somebody or something.
fn names(turn: Turn) -> bool {
    matches!(
        turn,
        Turn::Person | Turn::Post | Turn::We | Turn::Duty | Turn::Mask | Turn::Lure | Turn::Perk
    )
}

/// What stands there says what is asked or done.
fn tells(outline: &Outline<'_>, next: &Word, limit: usize, with: Begins, short: bool) -> bool {
    outline
        .cues(next.start..next.start + 1)
        .iter()
        .filter(|cue| cue.start == next.start)
        .any(|cue| match cue.sense {
            _ if with == Begins::Working => matches!(
                cue.sense,
                Sense::Deed(Deed::Verb | Deed::Gerund | Deed::Noun | Deed::Manner)
            ),
            Sense::Competence(
                Competence::In(_) | Competence::Praise | Competence::Excels | Competence::Able,
            ) => true,
            Sense::Competence(Competence::Of(_) | Competence::Interest | Competence::Trait) => {
                !short
            }
            // "DTU PhD students" is no degree.
            _ => !short && schooling(outline, cue, &(next.start..limit)).is_some(),
        })
}

/// An item has so many words at least.
const SHORTEST: usize = 3;

/// A gift is named in so many words at least: "Pension scheme".
const GIFT: usize = 2;

/// What is given stands within so many bytes behind the beginning of its item.
const GIVEN: usize = 60;
