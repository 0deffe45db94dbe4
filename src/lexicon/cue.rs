//! Where the phrases of the lexicon stand in a text.

use core::ops::Range;

use super::placed::{InOrder, Placed};

/// A phrase of a vocabulary where it stands in a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cue<S> {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// What the phrase means.
    pub sense: S,
}

impl<S> Cue<S> {
    /// Its place.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

impl<S> Placed for Cue<S> {
    fn start(&self) -> usize {
        self.start
    }
}

/// The cues of a text, in order.
pub type Cues<S> = InOrder<Cue<S>>;
