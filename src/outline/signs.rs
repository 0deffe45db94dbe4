//! Where the items of lists begin that lost their lines: behind their numbers and dashes.

use core::ops::Range;

use super::dashes::dashes;
use super::numbering::numbers;

/// The signs before the items of a paragraph, in order, in bytes of the text: a list goes on behind the names of parts and labels
/// that stand in it.
pub struct Signs {
    signs: Vec<Range<usize>>,
}

impl Signs {
    /// The signs of a paragraph that begins at `start`.
    pub fn new(content: &str, start: usize) -> Self {
        let dashes = dashes(content);
        let mut signs = numbers(content, &dashes);
        signs.extend(dashes);
        signs.sort_by_key(|sign| sign.start);
        for sign in &mut signs {
            sign.start += start;
            sign.end += start;
        }
        Self { signs }
    }

    /// The signs from a place on.
    pub fn from(&self, start: usize) -> &[Range<usize>] {
        let first = self.signs.partition_point(|sign| sign.start < start);
        self.signs.get(first..).unwrap_or_default()
    }
}
