//! Items that ran into one another: "a degree in law Two years of experience Good Dutch".

use core::ops::Range;

use super::schooling::schooling;
use crate::lexicon::{Competence, Deed, Particle, Sense, Word};
use crate::outline::Outline;

/// What the items of a run begin with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Begins {
    /// "Two years of experience"
    Asking,
    /// "Supervision of students"
    Working,
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
        if length >= SHORTEST && begins(outline, before, next, range.end, with) {
            items.push(start..before.end + closing(outline.slice(before.end..next.start)));
            start = next.start;
            length = 0;
        }
    }
    items.push(start..range.end);
    items
}

/// What belongs to the item before the gap: "(or similar)".
fn closing(gap: &str) -> usize {
    gap.trim_end().len()
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
                | Sense::Turn(_)
        )
    });
    let joins = outline
        .particle(before.start)
        .is_some_and(|particle| !matches!(particle, Particle::Tail | Particle::Title));
    capital
        && (short || ended.starts_with(char::is_lowercase))
        && !open
        && !joins
        && (gap == " " || gap == ") ")
        && outline
            .cues(next.start..next.start + 1)
            .iter()
            .filter(|cue| cue.start == next.start)
            .any(|cue| match cue.sense {
                _ if with == Begins::Working => matches!(
                    cue.sense,
                    Sense::Deed(Deed::Verb | Deed::Gerund | Deed::Noun)
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
