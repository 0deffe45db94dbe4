//! The meanings that several fields look for among the words.

use core::ops::Range;

use super::{Outline, Passage};
use crate::lexicon::{Hiring, Particle, Request, Sense, Turn, Word};

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

    /// Applications are spoken of right before a place: "Applications are accepted until".
    pub fn applies_before(&self, place: usize) -> bool {
        let before = self.cues(place.saturating_sub(APPLIED)..place);
        before.iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Request(Request::Applying) | Sense::Turn(Turn::Applies | Turn::Uses)
            )
        })
    }

    /// "the", "a"
    pub fn is_article(&self, word: &Word) -> bool {
        matches!(self.particle(word.start), Some(Particle::The | Particle::A))
    }

    /// Does the sentence ask: "Are you a nurse?"
    pub fn is_question(&self, passage: &Passage, at: usize) -> bool {
        self.sentence_at(passage, at)
            .is_some_and(|sentence| self.slice(sentence.clone()).trim_end().ends_with('?'))
    }

    /// "the Moss laboratory in Bergen (a project partner)": the brackets behind a name, a place between, say that it is another's.
    pub fn is_called_a_partner(&self, end: usize) -> bool {
        let signs = || {
            self.text
                .clean()
                .get(end..)
                .into_iter()
                .flat_map(str::char_indices)
        };
        let find = |sign| signs().take(NEAR).find(|(_, found)| *found == sign);
        let (Some((open, _)), Some((close, _))) = (find('('), find(')')) else {
            return false;
        };
        let between = self.scan.words_within(end..end + open);
        let placed = between
            .iter()
            .all(|word| self.is_capital(word) || self.particle(word.start) == Some(Particle::In));
        let inside = end + open..end + close.max(open);
        let parted = self.slice(end..end + open).contains(['.', ';', ',']);
        let others = |(_, hiring)| hiring == Hiring::With;
        placed && !parted && self.hirings(inside).any(others)
    }

    /// Does the word begin with a capital?
    pub fn is_capital(&self, word: &Word) -> bool {
        self.slice(word.range()).starts_with(char::is_uppercase)
    }

    /// "actively", "currently"
    pub fn is_adverb(&self, word: &Word) -> bool {
        self.slice(word.range()).ends_with("ly")
    }
}

/// What brackets say of a name stands so near behind it.
const NEAR: usize = 48;

/// What is said of applications begins so near before it ends, in bytes.
const APPLIED: usize = 80;
