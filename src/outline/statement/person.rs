//! What a person has or is like, where no word of the lexicon says so or the part is about something else.

use core::ops::Range;

use super::place::{Place, is_procedure};
use super::sentence::Sentence;
use crate::lexicon::{Cue, Particle, Request, Sense, Stress, Turn};
use crate::model::{QualificationKind, SectionKind};

impl Sentence<'_, '_> {
    /// "You have taken courses in statistics": no word of the lexicon, but it stands among the qualifications.
    pub fn merely_has(&self, place: Place) -> bool {
        // "strong qualifications in botany"
        let of_subject = |name: usize| {
            let words = self.outline.scan.words_within(name..self.range.end);
            words
                .first()
                .is_some_and(|next| self.outline.particle(next.start) == Some(Particle::In))
        };
        // "Applicants must meet the required qualifications": what the part says already.
        let again = |verb: usize| {
            self.cues.iter().any(|cue| {
                cue.start >= verb
                    && cue.sense == Sense::Heading(SectionKind::Qualifications)
                    && self.words_within(verb..cue.start) <= GIVEN
                    && !of_subject(cue.end)
            })
        };
        matches!(self.verb(), Some((at, Turn::Has | Turn::Is)) if !again(at.end)
            && (place.kind == SectionKind::Qualifications || self.must_own(&at, place)))
            && !self.is_waived()
            && !self.is_of_other_matter()
    }

    /// "Applicants must have a steady hand": what somebody must have is asked wherever it is said.
    fn must_own(&self, verb: &Range<usize>, place: Place) -> bool {
        let stressed = |cue: &Cue<Sense>| {
            cue.start == verb.start
                && matches!(cue.sense, Sense::Stress(Stress::Demand | Stress::Expects))
        };
        // What stands behind the article is had, and not done.
        let words = self.outline.scan.words_within(verb.end..self.range.end);
        !is_procedure(place.kind)
            && self.words_within(verb.clone()) > 1
            && self.words_before(verb.start) <= SUBJECT
            && self.opens_with(Turn::Person)
            && self.begins_with_applicant()
            && self.outline.cues(verb.clone()).iter().any(stressed)
            && words
                .first()
                .is_some_and(|next| self.outline.particle(next.start) == Some(Particle::A))
            // "a profile in the portal"
            && !self.cues.iter().any(|cue| {
                cue.start >= verb.end && matches!(cue.sense, Sense::Route(_) | Sense::Paper(_))
            })
    }

    /// "Applicants", "You", but not "Students"
    fn begins_with_applicant(&self) -> bool {
        let mut cues = self
            .outline
            .cues(self.range.start..self.range.start + 1)
            .iter();
        cues.any(|cue| {
            cue.start == self.range.start && cue.sense == Sense::Request(Request::Person)
        })
    }

    /// It is about applying, fairness, the terms or what is given.
    pub fn is_of_other_matter(&self) -> bool {
        self.has_any(&[
            Turn::Applies,
            Turn::Assesses,
            Turn::Fair,
            Turn::Terms,
            Turn::If,
            Turn::Gets,
            Turn::Hands,
        ])
    }

    /// "You think in systems.", "You understand how boats float." among the qualifications: what the person is like, where nothing says
    /// that it is yet to be done.
    pub fn tells_of_person(&self, place: Place) -> bool {
        let person = self
            .turns()
            .next()
            .filter(|(at, turn)| *turn == Turn::Person && at.start == self.range.start);
        // "Candidates from all over the world", "You and your family"
        let plainly = |person: &Range<usize>| {
            let words = self.outline.scan.words_within(person.end..self.range.end);
            words.first().is_some_and(|next| {
                self.outline.particle(next.start).is_none() && !self.is_habit(next.start)
            })
        };
        place.kind == SectionKind::Qualifications
            && person.is_some_and(|(person, _)| self.turns().count() == 1 && plainly(&person))
            // "You begin in May", "You earn 3,000 euros", "You decide your own hours", "You report to the dean"
            && !self.mentions(|_| true)
            && !self.cues.iter().any(|cue| {
                matches!(cue.sense, Sense::Heading(SectionKind::Conditions) | Sense::Paper(_))
            })
            && self.words_within(self.range.clone()) > TOLD
            && !self.is_question()
    }

    /// "You will have a degree and experience at sea.": a heading that names the house may stand above anything.
    pub fn has_plainly_amid_house(&self) -> bool {
        // "will have", but "Applicants have a PhD on average"
        let asked = |verb: &Range<usize>| {
            let mut cues = self.outline.cues(verb.clone()).iter();
            cues.any(|cue| cue.start == verb.start && cue.sense == Sense::Request(Request::Verb))
        };
        matches!(self.verb(), Some((verb, Turn::Has)) if asked(&verb))
            && self.opens_with(Turn::Person)
            && self.is_of_schooling()
    }

    /// "A degree in law is required.", "Experience with boats would be an advantage.", but not what the house has itself
    pub fn is_called_for_amid_house(&self, competence: usize) -> bool {
        let wished = || {
            !self.begins_with_employer()
                && !self.has(Turn::We)
                && self
                    .stresses()
                    .any(|(_, stress)| matches!(stress, Stress::Wish | Stress::Desired))
        };
        self.is_called_for(competence) && (self.is_of_schooling() || wished())
    }

    fn is_of_schooling(&self) -> bool {
        let schooled = |kind| {
            matches!(
                kind,
                QualificationKind::Degree | QualificationKind::Language
            )
        };
        self.first_of(schooled).is_some()
    }
}

/// So many words at most name who must have something: "Candidates for this post".
const SUBJECT: usize = 4;

/// What is told of a person has more words.
const TOLD: usize = 2;

/// So few words stand between a verb and what it is said of: "meet the required qualifications".
const GIVEN: usize = 3;
