//! The meanings that several fields look for among the words.

use core::ops::Range;

use super::Outline;
use crate::lexicon::{Hiring, Particle, Sense, Word};

impl Outline<'_> {
    /// The phrases of a range that announce a position, and what they say of the names beside them.
    pub fn hirings(&self, range: Range<usize>) -> impl Iterator<Item = (Range<usize>, Hiring)> {
        self.senses(range, |sense| match sense {
            Sense::Hiring(hiring) => Some(hiring),
            _ => None,
        })
    }

    /// The small word that begins at a place.
    pub fn particle(&self, start: usize) -> Option<Particle> {
        let mut particles = self.senses(start..start + 1, |sense| match sense {
            Sense::Particle(particle) => Some(particle),
            _ => None,
        });
        particles.next().map(|(_, particle)| particle)
    }

    /// "the", "a"
    pub fn is_article(&self, word: &Word) -> bool {
        matches!(self.particle(word.start), Some(Particle::The | Particle::A))
    }

    /// Does the word begin with a capital?
    pub fn is_capital(&self, word: &Word) -> bool {
        self.slice(word.range()).starts_with(char::is_uppercase)
    }
}
