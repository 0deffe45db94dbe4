//! What the text says again.

use core::ops::Range;
use std::collections::HashSet;

use super::super::{Outline, is_short_form};
use crate::lexicon::KeySet;

/// The capitalised words that the text says more than once, and never in small letters: "The Program" is no name.
pub(super) struct Again<'o>(HashSet<&'o str>);

impl<'o> Again<'o> {
    pub(super) fn of(outline: &'o Outline<'_>) -> Self {
        let mut once = HashSet::new();
        let words = || outline.scan.words.iter();
        let small: KeySet = words()
            .filter(|word| !outline.is_capital(word))
            .map(|word| word.key)
            .collect();
        let capitals = words()
            .filter(|word| outline.is_capital(word) && !small.contains(&word.key))
            .map(|word| outline.slice(word.range()));
        Self(capitals.filter(|word| !once.insert(*word)).collect())
    }

    /// "Detailed offer": a single word that is no short form and is not said again is no name.
    pub(super) fn is_named_again(&self, outline: &Outline<'_>, name: &Range<usize>) -> bool {
        let written = outline.slice(name.clone());
        let one = outline.scan.words_within(name.clone()).len() == 1;
        !one || is_short_form(written) || self.0.contains(written)
    }

    /// Are all the words of a name said again?
    pub(super) fn is_said_again(&self, outline: &Outline<'_>, name: &Range<usize>) -> bool {
        let mut words = outline.scan.words_within(name.clone()).iter();
        words.all(|word| self.0.contains(outline.slice(word.range())))
    }
}
