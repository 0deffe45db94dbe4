//! Where the phrases of the lexicon stand in a text.

use core::ops::Range;

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

/// The cues of a text, in order.
#[derive(Debug)]
pub struct Cues<S> {
    cues: Vec<Cue<S>>,
    /// For every [`BLOCK`] bytes of the text the number of cues before them: whoever asks for a place is taken near it.
    before: Vec<usize>,
}

const BLOCK: usize = 32;

impl<S> Cues<S> {
    /// Cues that are in order.
    pub fn new(cues: Vec<Cue<S>>) -> Self {
        let blocks = cues.last().map_or(0, |last| last.start / BLOCK + 1);
        let mut before = Vec::with_capacity(blocks);
        for (number, cue) in cues.iter().enumerate() {
            while before.len() * BLOCK <= cue.start {
                before.push(number);
            }
        }
        Self { cues, before }
    }

    /// The cues that begin in `range`.
    pub fn within(&self, range: Range<usize>) -> &[Cue<S>] {
        let from = self.first(range.start);
        let upto = self.first(range.end).max(from);
        self.cues.get(from..upto).unwrap_or_default()
    }

    /// The number of the first cue that begins at or behind this place.
    fn first(&self, place: usize) -> usize {
        let Some(&near) = self.before.get(place / BLOCK) else {
            return self.cues.len();
        };
        let rest = self.cues.get(near..).unwrap_or_default();
        near + rest.iter().take_while(|cue| cue.start < place).count()
    }
}
