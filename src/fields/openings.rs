//! How many positions are open: only where the text counts them.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Label, Sense};
use crate::model::Evidence;
use crate::outline::Outline;

/// The number of positions.
pub fn openings(outline: &Outline<'_>) -> Vec<Candidate<u32>> {
    let labelled = outline
        .labelled(Label::Openings)
        .filter_map(|passage| first_number(outline, passage.range.clone()))
        .map(|(place, count)| Candidate::new(count, place, Evidence::Labelled));
    labelled.collect()
}

/// The number that a value begins with.
fn first_number(outline: &Outline<'_>, range: Range<usize>) -> Option<(Range<usize>, u32)> {
    let word = outline.scan.words_within(range.clone()).first()?;
    number(outline, word.range()).map(|count| (word.range(), count))
}

/// A number in digits or words.
fn number(outline: &Outline<'_>, word: Range<usize>) -> Option<u32> {
    let digits = outline.slice(word.clone()).parse().ok();
    let words = || {
        outline
            .senses(word.start..word.start + 1, |sense| match sense {
                Sense::Cardinal(count) => Some(count),
                _ => None,
            })
            .next()
            .map(|(_, count)| count)
    };
    digits
        .or_else(words)
        .filter(|count| (1..=MOST).contains(count))
}

/// No posting offers more positions.
const MOST: u32 = 200;
