//! Sentences that tell of something else than what is given, though a word for a gift stands in them.

use super::sentence::Sentence;
use crate::lexicon::{Cue, Particle, Sense, Turn};

impl Sentence<'_, '_> {
    /// "Westhaven College is a school that offers students a view": what the house is, and nobody is spoken to.
    pub fn describes_house(&self) -> bool {
        let mut turns = self.turns();
        let is = turns.find(|(_, turn)| *turn == Turn::Is);
        is.is_some_and(|(is, _)| {
            turns.any(|(at, turn)| {
                turn == Turn::Hands && at.start > is.end && self.begins_clause_before(at.start)
            })
        }) && !self.has_any(&[Turn::We, Turn::Post, Turn::Gives, Turn::Gets, Turn::Lure])
    }

    /// "We offer degree programmes in our new facilities", "the best learning environment for undergraduates": what the house does for
    /// those whom it teaches, but "We offer good chances to supervise undergraduates".
    pub fn teaches_others(&self) -> bool {
        let gives = self
            .turns()
            .find(|(_, turn)| matches!(turn, Turn::Gives | Turn::Hands | Turn::Ours));
        let near = |cue: &Cue<Sense>| {
            cue.sense == Sense::Turn(Turn::Taught)
                && gives.as_ref().is_some_and(|(gives, _)| {
                    gives.end <= cue.start
                        && (self.words_within(gives.end..cue.start) <= TAUGHT
                            || self.stands_behind_for(cue.start))
                })
        };
        self.cues.iter().any(near) && !self.has_any(&[Turn::Person, Turn::Post, Turn::Gets])
    }

    /// "for | undergraduates"
    fn stands_behind_for(&self, place: usize) -> bool {
        let before = self.outline.scan.words_within(self.range.start..place);
        let last = before.last();
        last.is_some_and(|last| self.outline.particle(last.start) == Some(Particle::For))
    }

    /// "The project will focus on housing", "Westhaven is an hour away from the airport": something is said of what is neither the
    /// position nor given, before the first word for a gift.
    pub fn tells_of_thing(&self) -> bool {
        let told = [
            Turn::Person,
            Turn::We,
            Turn::Post,
            Turn::Gets,
            Turn::Gives,
            Turn::Hands,
        ];
        let verb = self.first_of_turns(&[Turn::Is, Turn::Does]);
        let words = self.outline.scan.words_within(self.range.clone());
        // "It is a lively environment"
        let pronoun = words.first().is_some_and(|first| {
            self.outline.particle(first.start) == Some(Particle::Lead)
                && verb.is_some_and(|verb| self.words_before(verb) <= 1)
        });
        !self.has_any(&told)
            && !pronoun
            && verb.is_some_and(|verb| self.first_gift().is_some_and(|gift| verb < gift))
    }

    /// "To help our staff, the college offers": why it does so stands first.
    pub fn begins_with_purpose(&self) -> bool {
        let comma = self.text().find(',').map(|at| self.range.start + at);
        self.begins_with_to()
            && comma.is_some_and(|comma| {
                self.turns()
                    .any(|(at, turn)| matches!(turn, Turn::Hands | Turn::Gives) && at.start > comma)
            })
    }

    /// "It is located at the old harbour and offers": the house is described, and nobody is spoken to.
    pub(super) fn is_placed(&self) -> bool {
        let mut told = self.turns().filter(|(_, turn)| *turn != Turn::We);
        matches!(told.next(), Some((_, Turn::Settled)))
            && self.has(Turn::Hands)
            && !self.has_any(&[Turn::Person, Turn::Post, Turn::Gives, Turn::Gets])
    }

    /// "Finland has a social security system"
    pub(super) fn tells_of_country(&self) -> bool {
        let own = [Turn::We, Turn::Post, Turn::Person, Turn::Gets, Turn::Gives];
        let mut cues = self.cues.iter();
        cues.any(|cue| cue.start == self.range.start && matches!(cue.sense, Sense::Country(_)))
            && self.is_finite()
            && !self.has_any(&own)
    }
}

/// "offer our many | degree programmes": so few words stand between.
const TAUGHT: usize = 2;
