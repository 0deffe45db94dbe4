//! Whether words of applying tell of how to apply, or of the work: "develop and apply", "design applications".

use core::ops::Range;

use super::sentence::Sentence;
use crate::lexicon::{Deed, Particle, Request, Sense, Turn, Word};

impl Sentence<'_, '_> {
    /// Words of applying stand before a place, and they are not part of the work: "develop and apply", "design applications".
    pub fn is_procedure(&self, verb: Option<&Range<usize>>, upto: usize) -> bool {
        // "Manages collections and their documentation", "Care of the archive and its documentation", but "Review of applications"
        let of = |word: &&Word| self.outline.particle(word.start) == Some(Particle::Of);
        let words = self.outline.scan.words_within(self.range.clone());
        let reviewed = words.get(1).filter(of).map(|of| of.end);
        let told = verb.is_none()
            && self.begins_with_deed(&[Deed::Verb, Deed::Finite, Deed::Gerund, Deed::Noun])
            && !self.has_any(&[Turn::Does, Turn::Is]);
        let worked = |at: &Range<usize>| {
            told && self.is_used(at)
                && !self.handles_papers(at)
                && reviewed.is_none_or(|of| of < at.start && self.words_within(of..at.start) > 1)
                || verb.is_some_and(|verb| {
                    let behind = self.outline.slice(at.end..self.range.end);
                    self.is_used(at)
                        && if verb.start < at.start {
                            self.acts_within(verb.start..at.start)
                        } else {
                            behind.starts_with(',') && self.is_deed(verb.start)
                        }
                })
        };
        self.turns()
            .take_while(|(at, _)| at.start < upto)
            .any(|(at, turn)| match turn {
                Turn::Applies => !worked(&at),
                Turn::Invites => true,
                _ => false,
            })
    }

    /// "Checking references and documents", "Review of the submitted documentation": work that is named by a noun, and something else
    /// of applying beside the word.
    fn handles_papers(&self, used: &Range<usize>) -> bool {
        !self.begins_with_deed(&[Deed::Verb, Deed::Finite])
            && self.cues.iter().any(|cue| {
                (cue.end <= used.start || used.end <= cue.start)
                    && matches!(
                        cue.sense,
                        Sense::Paper(_)
                            | Sense::Request(
                                Request::Applying
                                    | Request::Person
                                    | Request::Given
                                    | Request::Papers
                            )
                    )
            })
    }
}
