//! Sentences that lead up to what is given, and whose list was lost.

use core::ops::Range;

use super::sentence::Sentence;
use crate::lexicon::Turn;

impl Sentence<'_, '_> {
    /// "Furthermore, we offer", "In return, you get ...", whose list was lost; "we offer a" above a headline
    pub(super) fn ends_with_giving(&self) -> bool {
        let last = self.turns().last();
        let text = self.text();
        let open = DOTS.iter().any(|dots| text.ends_with(dots));
        // "A lively team awaits you.", "Tuition fees are waived.", "The role can be done remotely.", but "We offer."
        let whole = |gives: &Range<usize>| {
            let gift = self.first_gift().is_some_and(|gift| gift < gives.start);
            let alone =
                gives.start == self.range.start && self.words_within(gives.clone()) > WE_OFFER;
            text.ends_with('.') && !open && (gift || alone || self.opens_with(Turn::Post))
        };
        let behind = |at: usize| {
            let words = self.outline.scan.words_within(at..self.range.end).iter();
            words.filter(|word| !self.outline.is_article(word)).count()
        };
        matches!(
            last,
            Some((at, turn)) if (turn == Turn::Gives && !whole(&at) || (open && turn == Turn::Gets)) && behind(at.end) == 0
        )
    }
}

/// "We offer" has so many words.
const WE_OFFER: usize = 2;

/// What stands where a list should.
const DOTS: &[&str] = &["..", "…", ":"];
