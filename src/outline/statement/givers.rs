//! Who gives what a sentence offers: the house, the position, or a person's place in it.

use core::ops::Range;

use super::sentence::Sentence;
use crate::lexicon::{Sense, Turn};

impl Sentence<'_, '_> {
    /// "The university has a nursery", "You are a member of the pension fund": no more is said than that it is there.
    pub fn keeps(&self) -> bool {
        let person = self
            .first(Turn::Person)
            .is_some_and(|person| self.words_before(person.start) <= PERSON);
        let held = person
            && !self.is_term()
            && matches!(self.verb(), Some((_, Turn::Is | Turn::Has | Turn::Settled)));
        // "For partners we have set up a dual career programme."
        let first = self.turns().find(|(_, turn)| !matches!(turn, Turn::Person));
        let ours = first.is_some_and(|(_, turn)| turn == Turn::We);
        // "The position has a travel budget."
        let mut turns = self.turns();
        let post = matches!(
            (turns.next(), turns.next()),
            (Some((post, Turn::Post)), Some((verb, Turn::Has | Turn::Is)))
                if self.words_before(post.start) <= 1 && self.words_within(post.end..verb.start) == 0
        );
        (held || ours || post || self.begins_with_organisation()) && !self.is_stressed()
    }

    /// "Childcare is provided", "The university offers a nursery", "IRSN provides courses", but "Sensors offer an opportunity".
    pub fn is_given(&self) -> bool {
        // "We provide" is one phrase.
        let ours =
            matches!(self.turns().next(), Some((at, Turn::Hands)) if at.start == self.range.start);
        self.is_handed_over()
            || ours
            || self.has_any(&[Turn::We, Turn::Person, Turn::Post])
            || self.begins_with_organisation()
            || self.begins_with_initials()
    }

    /// Somebody who may get the position is spoken of, not "88,000 students".
    pub fn names_person(&self) -> bool {
        self.turns()
            .any(|(at, turn)| turn == Turn::Person && !self.is_counted(&at))
    }

    /// "IRSN provides": the short name of an organisation.
    pub fn begins_with_initials(&self) -> bool {
        let words = self.outline.scan.words_within(self.range.clone());
        words.iter().take(INITIALS).any(|word| {
            let name = self.outline.slice(word.range());
            name.len() >= 3 && name.chars().all(char::is_uppercase)
        })
    }

    /// "Our college is old", "Westhaven University is": who hires, and right behind it what it is or does.
    pub fn tells_of_house(&self) -> bool {
        // "At our college, we conduct"
        let ours = self
            .turns()
            .take_while(|(_, turn)| *turn == Turn::We)
            .filter(|(at, _)| self.words_before(at.start) <= HOUSE)
            .last();
        let named = || {
            let names = self.outline.organisations_over(self.range.clone());
            let first = names.first()?;
            (self.words_before(first.range.start) <= 1).then(|| first.end())
        };
        let led = ours
            .as_ref()
            .is_some_and(|(at, _)| self.words_before(at.start) > 0);
        let Some(end) = ours.map(|(at, _)| at.end).or_else(named) else {
            return false;
        };
        let words = self.outline.scan.words_within(end..self.range.end);
        if led && words.first().is_some_and(|next| self.is_deed(next.start)) {
            return true;
        }
        let mut verbs = self.turns().filter(|(at, turn)| {
            at.start >= end && matches!(turn, Turn::Is | Turn::Has | Turn::Does | Turn::Settled)
        });
        verbs
            .next()
            .is_some_and(|(verb, _)| self.words_within(end..verb.start) <= 2)
    }

    /// "Thanks to a new grant we can offer one PhD position"
    pub fn offers_posts(&self) -> bool {
        self.first(Turn::Gives).is_some_and(|gives| {
            let cues = self
                .outline
                .cues(gives.end..self.range.end.min(gives.end + OFFER));
            cues.iter().any(|cue| matches!(cue.sense, Sense::Stage(_)))
        })
    }

    /// Positions are spoken of.
    pub fn is_about_posts(&self, range: Range<usize>) -> bool {
        self.outline.cues(range).iter().any(|cue| match cue.sense {
            Sense::Stage(_) | Sense::Turn(Turn::Post | Turn::Grant) => true,
            // "Opportunities to teach are available."
            Sense::Vacancy => !self.lures_at(cue.start),
            _ => false,
        })
    }

    pub fn lures_at(&self, place: usize) -> bool {
        let cues = self.outline.cues(place..place + 1);
        cues.iter().any(|cue| cue.sense == Sense::Turn(Turn::Lure))
    }
}

/// So many words at most stand before the person: "As an employee here you are".
const PERSON: usize = 8;

/// The short name of an organisation stands among so many words: "The new IRSN".
const INITIALS: usize = 4;

/// So many words at most stand before the house: "At Westhaven University, we".
const HOUSE: usize = 4;

/// What is offered is named in so many bytes.
const OFFER: usize = 60;
