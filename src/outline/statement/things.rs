//! Sentences that speak of things: those may be flexible and able to do something, too.

use super::place::Place;
use super::sentence::Sentence;
use crate::lexicon::{Competence, Cue, Sense, Turn};
use crate::model::SectionKind;

impl Sentence<'_, '_> {
    /// "The method is able to cope with noise, but robust sensors are required": nobody is spoken of, and what is said may be said of
    /// a thing.
    pub fn speaks_of_things(&self, place: Place) -> bool {
        let personal = |cue: &Cue<Sense>| match cue.sense {
            Sense::Competence(Competence::Trait | Competence::Able) => false,
            Sense::Competence(competence) => {
                competence == Competence::Interest || competence.kind().is_some()
            }
            Sense::Language(_) => true,
            _ => self.is_degree(cue),
        };
        let able = self
            .cues
            .iter()
            .any(|cue| cue.sense == Sense::Competence(Competence::Able));
        place.kind != SectionKind::Qualifications
            && !self.has_any(&[Turn::Person, Turn::Seeks, Turn::Favours, Turn::Invites])
            && !self.begins_with_has()
            && (self.is_finite()
                || self.is_stressed()
                || !self.begins_with(|_| true)
                || (!able && self.words_within(self.range.clone()) > SHORT))
            && !self.cues.iter().any(personal)
    }

    /// How one is judged, what the employer gives or is, or what a thing is like.
    pub fn tells_of_others(&self) -> bool {
        self.has_any(&[Turn::Assesses, Turn::Gives])
            || self.begins_with_employer()
            || self.tells_of_a_thing()
    }

    /// "The project aims to develop flexible tools" among the qualifications: nobody is spoken of, and all that is said may be said of
    /// a thing.
    fn tells_of_a_thing(&self) -> bool {
        let others = |cue: &Cue<Sense>| match cue.sense {
            Sense::Competence(competence) => {
                competence != Competence::Trait && competence.kind().is_some()
            }
            Sense::Language(_) | Sense::Turn(Turn::Person) => true,
            _ => self.is_degree(cue),
        };
        self.begins_with_the()
            && self.words_within(self.range.clone()) > SHORT
            && !self.is_stressed()
            && !self.cues.iter().any(others)
    }
}

/// "Adaptable and flexible": a fragment of so few words is about a person.
const SHORT: usize = 5;
