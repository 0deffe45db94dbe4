use core::ops::Range;

use crate::model::Span;

/// Runs of (clean, source), sorted; between two of them the text stands in the source as it is.
#[derive(Debug, Default)]
pub struct Map {
    shift: usize,
}

impl Map {
    /// The source, but for so many bytes at its beginning.
    pub fn shifted(shift: usize) -> Self {
        Self { shift }
    }

    /// The bytes of the source that a range of the clean text came from.
    pub fn source(&self, range: Range<usize>) -> Span {
        Span {
            start: range.start + self.shift,
            end: range.end + self.shift,
        }
    }
}
