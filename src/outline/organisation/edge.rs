//! What may stand at the edges of a name: a list before its noun, a number or a colon behind it.

use super::reader::{Gap, Reader};
use crate::lexicon::{Particle, PlaceWord, Rank, Sense, Word};

impl Reader<'_> {
    /// "the Algae, Fungi and Plants Division": the first word of the list behind the article that goes on before `first`.
    pub(super) fn listed(
        &self,
        first: usize,
        noun: usize,
        rank: Rank,
        floor: usize,
    ) -> Option<usize> {
        let and = (first..noun).any(|at| self.particle(at) == Some(Particle::And));
        let before = |at: usize| {
            let at = at.checked_sub(1)?;
            (self.start(at) >= floor).then_some(at)
        };
        let comma = |at: usize| self.gap(at) == Gap::Comma && self.capital(at);
        if rank != Rank::Unit || !and {
            return None;
        }
        let mut at = before(first).filter(|&at| comma(at))?;
        for _ in 0..LISTED {
            let next = before(at)?;
            let led = matches!(
                self.particle(next),
                Some(Particle::The | Particle::A | Particle::Lead)
            );
            if led && !self.capital(next) {
                return (self.gap(next) == Gap::Space).then_some(at);
            }
            let goes_on = comma(next) || self.gap(next) == Gap::Space && self.capital(next);
            if !goes_on || self.particle(next).is_some() {
                return None;
            }
            at = next;
        }
        None
    }

    /// "University of Lyon 1": a number that ends the name.
    pub(super) fn is_numbered(&self, last: usize) -> bool {
        let number = self.words.get(last + 1).filter(|word| word.digit);
        let behind = |word: &Word| self.text.get(word.end..).unwrap_or_default();
        let goes_on = self
            .words
            .get(last + 2)
            .filter(|next| next.joined)
            .is_some_and(|_| self.particle(last + 2).is_none() || self.capital(last + 2));
        number.is_some_and(|word| {
            word.end - word.start <= 2
                && self.gap(last) == Gap::Space
                && !goes_on
                && !behind(word).starts_with(['.', '%', '/', '-', '–', ':'])
        })
    }

    /// "UiT The Arctic University", "UiT - The Arctic University": the short form before the article; "AT THE" leads to the name.
    pub(super) fn short_form_before(&self, article: usize, floor: usize) -> Option<usize> {
        article.checked_sub(1).filter(|&at| {
            self.start(at) >= floor
                && self.short_form(at)
                && self.particle(at).is_none()
                && self.gap(at) != Gap::Other
        })
    }

    /// "the Molecular Therapeutics Team": the noun of a part stands right behind that of a firm, which it is named for.
    pub(super) fn names_a_part(&self, end: usize) -> bool {
        let next = self.words.partition_point(|word| word.start < end);
        let part = |sense| sense == Sense::Organisation(Rank::Unit);
        let near = |before: usize| self.gap(before) == Gap::Space;
        next.checked_sub(1).is_some_and(near) && self.capital(next)
            && self.begins(next, part)
            // "Fern Ltd Department of Law"
            && self.particle(next + 1) != Some(Particle::Of)
    }

    /// "UNIVERSITY" amid other writing
    pub(super) fn shouted(&self, at: usize) -> bool {
        let word = self.slice(at);
        !self.capitals
            && word.chars().count() > 3
            && word.chars().all(|letter| !letter.is_lowercase())
    }

    /// "University of Southern Fernland: The department …", but "Department of Physics Location: …"
    pub(super) fn is_named_before_colon(&self, at: usize) -> bool {
        let label = |sense| matches!(sense, Sense::Label(_) | Sense::Heading(_));
        let of = |back: usize| {
            let before = at.checked_sub(back);
            before.is_some_and(|at| matches!(self.particle(at), Some(Particle::Of | Particle::For)))
        };
        (of(1) || of(2)) && !self.begins(at, label)
    }

    /// "Modelling", "Chemistry"
    pub(super) fn is_subject(&self, at: usize) -> bool {
        self.capital(at)
            && self.begins(at, |sense| sense == Sense::PlaceWord(PlaceWord::Nameless))
            && !self.begins(at, |sense| matches!(sense, Sense::Organisation(_)))
    }
}

/// A list before the noun has so many words.
const LISTED: usize = 6;
