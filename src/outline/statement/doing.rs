//! What a person does: the work right behind who does it, and what a sentence adds to it.

use core::ops::Range;

use super::sentence::Sentence;
use super::turns::{Placed, SUBJECT};
use crate::lexicon::{
    Bound, Cue, Deed, GERUND, Particle, Rank, Request, Sense, Stress, Turn, Word, dictionary,
};

impl Sentence<'_, '_> {
    /// "Teach two courses a year.": a whole sentence that tells what to do.
    pub(super) fn is_told(&self) -> bool {
        // "To support the work, there is", "To map the bogs, drones are used"
        let clause = self
            .text()
            .find(',')
            .map_or(self.range.end, |comma| self.range.start + comma);
        let goes_on = || {
            self.turns()
                .any(|(at, turn)| turn == Turn::Is && at.start > clause && self.is_passive(at.end))
                || self
                    .outline
                    .senses(self.range.clone(), |sense| {
                        (sense == Sense::Existing).then_some(())
                    })
                    .next()
                    .is_some()
        };
        // "To help families, Fern University is a member of the network."
        let named = || {
            let names = self.outline.organisations_over(clause..self.range.end);
            names
                .first()
                .is_some_and(|name| self.words_within(clause..name.range.start) <= 1)
        };
        let purpose = self.begins_with_to() && (goes_on() || named());
        self.begins_with_deed(&[Deed::Verb])
            && !purpose
            && !self.holds_address()
            && !self.has_any(&[Turn::If, Turn::Person, Turn::We, Turn::Gets, Turn::Hands])
            && self.words_within(self.range.clone()) >= 4
    }

    /// "To map the bogs"
    pub fn begins_with_to(&self) -> bool {
        let cues = self.outline.cues(self.range.start..self.range.start + 1);
        cues.iter().any(|cue| cue.sense == Sense::Bound(Bound::To))
    }

    /// "will be drawing": the next word is a verb in its form for what goes on.
    pub(super) fn goes_on_with_work(&self, verb: usize) -> bool {
        let words = self.outline.scan.words_within(verb..self.range.end);
        words.first().is_some_and(|word| {
            let name = self.outline.slice(word.range());
            name.len() >= GOING && name.ends_with(GERUND) && name.starts_with(char::is_lowercase)
        })
    }

    /// "who", "scientists who": a clause begins with a person, or right behind one.
    pub(super) fn is_of_clause(&self, person: &Range<usize>) -> bool {
        let words = self.outline.scan.words_within(person.start..self.range.end);
        let begins = |word: &&Word| self.begins_clause(word);
        let next = words.iter().find(|word| word.start >= person.end);
        words.first().is_some_and(|own| self.begins_clause(own))
            || next
                .filter(begins)
                .is_some_and(|next| self.outline.gap(person.end..next.start) == " ")
    }

    /// "that", "which": a clause begins right before a place.
    pub(super) fn begins_clause_before(&self, place: usize) -> bool {
        let words = self.outline.scan.words_within(self.range.start..place);
        words.last().is_some_and(|word| self.begins_clause(word))
    }

    /// "who": a clause begins with the word at a place.
    pub(super) fn begins_clause_at(&self, place: usize) -> bool {
        let words = self.outline.scan.words_within(place..self.range.end);
        words.first().is_some_and(|own| self.begins_clause(own))
    }

    fn begins_clause(&self, word: &Word) -> bool {
        let mut cues = self.outline.cues(word.range()).iter();
        cues.any(|cue| cue.sense == Sense::Request(Request::Clause))
    }

    /// "You conduct experiments", "the manager coordinates", "we expect the holder to develop": work right behind the person.
    pub(super) fn deed_behind(&self, person: &Range<usize>, limit: usize) -> Option<Placed> {
        let others = self.outline.cues(person.start..person.start + 1).iter();
        if others
            .into_iter()
            .any(|cue| cue.sense == Sense::Turn(Turn::Others))
        {
            return None;
        }
        let end = self.behind_rank(person.end);
        let deed = self.cues.iter().find(|cue| {
            cue.start >= end
                && cue.start < limit
                && matches!(cue.sense, Sense::Deed(Deed::Verb | Deed::Finite))
        })?;
        let between = self.outline.slice(end..deed.start);
        let is_to = |cue: &Cue<Sense>| cue.sense == Sense::Bound(Bound::To);
        let words = self.outline.scan.words_within(end..deed.start);
        // "may develop", "may also develop"
        let may = words.first().is_some_and(|first| {
            let mut cues = self.outline.cues(first.start..first.start + 1).iter();
            cues.any(|cue| cue.start == first.start && cue.sense == Sense::Request(Request::May))
        });
        let adverb = |word: &Word| {
            let cues = self.outline.cues(word.range());
            may && self.outline.particle(word.start) == Some(Particle::Lead)
                || cues.iter().any(|cue| {
                    is_to(cue)
                        || matches!(
                            cue.sense,
                            Sense::Deed(Deed::Manner) | Sense::Request(Request::May)
                        )
                })
        };
        let before = self.outline.slice(self.range.start..person.start);
        // "As part of the team, the candidate develops", but not "… and the people who do research"
        let comma = before.rfind(',').map(|at| self.range.start + at);
        let subject = comma.is_some_and(|at| self.words_within(at..person.start) <= 1)
            || self.words_before(person.start) <= SUBJECT;
        // "promising candidates to increase the yield", "we encourage applicants to specify"
        let wished = || {
            self.stresses()
                .any(|(_, stress)| matches!(stress, Stress::Expects | Stress::Calls))
                || !words
                    .iter()
                    .any(|word| self.outline.cues(word.range()).iter().any(is_to))
        };
        (subject
            && words.len() <= 2
            && words.iter().all(adverb)
            && between.chars().all(is_plain)
            && wished())
        .then(|| (deed.range(), Turn::Does))
    }

    /// "You will join the group and support its members", "…, conducting research": what stands behind the verb adds work.
    pub fn goes_on_to_do(&self, settled: &Range<usize>) -> bool {
        let verb = settled.end;
        let rest = self.outline.cues(verb..self.range.end);
        let mut said = self.outline.cues(settled.clone()).iter();
        let joins = said.any(|cue| cue.sense == Sense::Turn(Turn::Joins));
        rest.iter().any(|cue| match cue.sense {
            Sense::Bound(Bound::And) => self.works_at(cue.end) || self.works_from(cue.start),
            Sense::Deed(Deed::Gerund) => {
                let before = self.outline.slice(verb..cue.start);
                before.trim_end().ends_with(',') || joins && self.is_of_team(verb..cue.start)
            }
            // "will join the group to map the lakes", but not "a group whose aim is to map them"
            Sense::Bound(Bound::To) => {
                let whose = || {
                    let mut turns = self.turns().filter(|(at, _)| at.start >= verb);
                    turns.any(|(at, turn)| {
                        matches!(turn, Turn::Is | Turn::Does) && at.start < cue.start
                    })
                };
                joins
                    && self.words_within(verb..cue.start) <= GROUP
                    && !whose()
                    && !self
                        .outline
                        .slice(verb..cue.start)
                        .contains([',', ';', ':'])
                    && self.works_at(cue.end)
            }
            // "…, but will also work"
            Sense::Turn(Turn::Does) => {
                let words = self.outline.scan.words_within(verb..cue.start);
                words.last().is_some_and(|word| {
                    let end = words.len().checked_sub(2).and_then(|at| words.get(at));
                    let before = end.map_or(verb, |before| before.end);
                    // "…, which focuses on" is said of what stands before.
                    self.outline.particle(word.start) == Some(Particle::Lead)
                        && !self.begins_clause(word)
                        && self.outline.slice(before..word.start).contains(',')
                })
            }
            _ => false,
        })
    }

    /// "a local team | developing maps": a team is named right before the work.
    fn is_of_team(&self, range: Range<usize>) -> bool {
        // "small team" may be a phrase of its own.
        let team =
            |sense| matches!(sense, Sense::Organisation(Rank::Unit | Rank::Aside)).then_some(());
        let words = self.outline.scan.words_within(range.clone());
        words.len() <= GROUP
            && words.last().is_some_and(|last| {
                self.outline.gap(last.end..range.end) == " "
                    && dictionary()
                        .beginning(self.outline.slice(last.range()), team)
                        .is_some()
            })
    }

    /// "Will design boats.", "Will join the lab and design boats.": the subject is left out.
    pub(super) fn is_told_of_nobody(&self) -> bool {
        let Some((verb, turn)) = self.turns().next() else {
            return false;
        };
        let works = match turn {
            Turn::Does => {
                self.words_within(verb.clone()) > 1 || self.acts_within(verb.end..self.range.end)
            }
            Turn::Settled => self.goes_on_to_do(&verb),
            _ => false,
        };
        works && verb.start == self.range.start && self.competence().is_none()
    }

    /// The role requires work: "will require close collaboration".
    pub(super) fn calls_for_work(&self, post: usize) -> bool {
        let deed = |word: &Word| {
            let mut cues = self.outline.cues(word.start..word.start + 1).iter();
            cues.any(|cue| matches!(cue.sense, Sense::Deed(Deed::Gerund | Deed::Noun)))
        };
        self.competence().is_none()
            && self.stresses().any(|(at, stress)| {
                let words = self.outline.scan.words_within(at.end..self.range.end);
                stress == Stress::Calls
                    && at.start >= post
                    && self.words_within(post..at.start) <= 1
                    && words.iter().take(2).any(deed)
            })
    }

    /// The next word names work: "support its members".
    fn works_at(&self, place: usize) -> bool {
        let words = self.outline.scan.words_within(place..self.range.end);
        words.first().is_some_and(|next| {
            let cues = self.outline.cues(next.start..next.start + 1).iter();
            cues.into_iter().any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Deed(Deed::Verb | Deed::Finite) | Sense::Turn(Turn::Does | Turn::Tasks)
                )
            })
        })
    }

    /// "and expected to" is one phrase.
    fn works_from(&self, place: usize) -> bool {
        let cues = self.outline.cues(place..place + 1).iter();
        cues.into_iter()
            .any(|cue| cue.start == place && cue.sense == Sense::Turn(Turn::Does))
    }
}

/// What somebody joins is named in so many words: "our research team on deep lakes".
const GROUP: usize = 12;

/// A verb in its form for what goes on has so many letters: "going", but not "king".
const GOING: usize = 5;

pub(super) fn is_plain(sign: char) -> bool {
    sign.is_alphabetic() || sign == ' ' || sign == '\n'
}
