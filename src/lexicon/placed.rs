//! What stands in a text, in order, with an index by place.

use core::ops::{Deref, Range};

/// What begins somewhere in a text.
pub trait Placed {
    /// Its first byte.
    fn start(&self) -> usize;
}

/// What stands in a text, in order of its beginnings.
#[derive(Debug)]
pub struct InOrder<T> {
    all: Vec<T>,
    /// For every [`BLOCK`] bytes of the text the number of those that begin before them: whoever asks for a place is taken near it.
    before: Vec<usize>,
}

/// Few things begin in so many bytes.
const BLOCK: usize = 8;

impl<T: Placed> InOrder<T> {
    /// What is in order.
    pub fn new(all: Vec<T>) -> Self {
        let blocks = all.last().map_or(0, |last| last.start() / BLOCK + 1);
        let mut before = Vec::with_capacity(blocks);
        for (number, one) in all.iter().enumerate() {
            while before.len() * BLOCK <= one.start() {
                before.push(number);
            }
        }
        Self { all, before }
    }

    /// Those that begin in `range`.
    pub fn within(&self, range: Range<usize>) -> &[T] {
        let from = self.first(range.start);
        let upto = self.first(range.end).max(from);
        self.all.get(from..upto).unwrap_or_default()
    }

    /// The number of the first one that begins at or behind this place.
    pub fn first(&self, place: usize) -> usize {
        let near = self.before.get(place / BLOCK).copied();
        let near = near.unwrap_or(self.all.len());
        let rest = self.all.get(near..).unwrap_or_default();
        near + rest.iter().take_while(|one| one.start() < place).count()
    }
}

impl<T> Deref for InOrder<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.all
    }
}

#[cfg(test)]
mod tests {
    use super::{InOrder, Placed};

    impl Placed for usize {
        fn start(&self) -> usize {
            *self
        }
    }

    #[test]
    fn what_begins_in_a_range() {
        let places = InOrder::new(vec![0, 3, 3, 8, 9, 40, 41]);
        assert_eq!(places.within(0..3), [0]);
        assert_eq!(places.within(3..9), [3, 3, 8]);
        assert_eq!(places.within(9..40), [9]);
        assert_eq!(places.within(10..200), [40, 41]);
        assert_eq!(places.first(42), 7);
        let (start, end) = (41, 8);
        assert!(places.within(start..end).is_empty());
        assert!(places.within(500..600).is_empty());
        assert!(InOrder::<usize>::new(Vec::new()).within(0..9).is_empty());
    }
}
