//! Sentences among the duties that name none: facts, terms, what others give and what is known of the field.

use core::ops::Range;

use super::sentence::Sentence;
use super::turns::Placed;
use crate::lexicon::{Deed, Sense, Turn, Word, dictionary};
use crate::model::MentionValue;

impl Sentence<'_, '_> {
    /// "The working language of the institute is English.", "QZRN is located in Westhaven.": neither a person nor work is named.
    pub(super) fn is_mere_fact(&self) -> bool {
        let work = |sense| matches!(sense, Sense::Deed(deed) if deed != Deed::Manner);
        // "is located"
        let now = |at: &Range<usize>| {
            let is = |sense| (sense == Sense::Turn(Turn::Is)).then_some(());
            let first = self.outline.scan.words_within(at.clone()).first();
            let first = first.map_or("", |word| self.outline.slice(word.range()));
            dictionary().beginning(first, is).is_some()
        };
        let is = self.turns().find(|(at, turn)| {
            (*turn == Turn::Is || *turn == Turn::Settled && now(at)) && !self.is_to_come(at)
        });
        is.is_some_and(|(is, _)| self.words_before(is.start) <= FACT)
            && !self.has_any(&[Turn::Person, Turn::Post, Turn::Duty, Turn::Tasks])
            && !self.cues.iter().any(|cue| work(cue.sense))
    }

    /// "You will be based in the harbour", "The student will start in May": what happens to the holder, and no work is named behind it.
    pub(super) fn is_merely_settled(&self, verb: Option<&Placed>) -> bool {
        // "will be part of mapping bogs"
        let doing = |sense| matches!(sense, Sense::Deed(Deed::Gerund));
        let works = |word: &Word| {
            let mut cues = self.outline.cues(word.start..word.start + 1).iter();
            self.is_deed(word.start) || cues.any(|cue| doing(cue.sense))
        };
        // "This post will be carried out in the harbour."
        let of_post = || {
            // "The post is in the open air and will be carried out in the harbour."
            let mut turns = self.turns().filter(|(_, turn)| *turn != Turn::Is);
            match (turns.next(), turns.next()) {
                (Some((_, Turn::Post)), Some((at, Turn::Settled))) => Some(at),
                _ => None,
            }
        };
        let settled = match verb {
            Some((at, Turn::Settled)) => Some(at.clone()),
            Some(_) => None,
            None => of_post(),
        };
        settled.is_some_and(|at| {
            let behind = self.outline.scan.words_within(at.end..self.range.end);
            !behind.iter().any(works)
        })
    }

    /// "The aims of the QZRN are to map all bogs.": the house is named right before the verb, and nobody who will work there.
    pub(super) fn tells_of_named_house(&self) -> bool {
        let mut turns = self.turns();
        let verb = turns.find(|(_, turn)| !matches!(turn, Turn::We));
        let Some((verb, Turn::Is | Turn::Does | Turn::Has)) = verb else {
            return false;
        };
        let words = self.outline.scan.words_within(self.range.start..verb.start);
        let named = || {
            let names = self
                .outline
                .organisations_over(self.range.start..verb.start);
            names
                .last()
                .is_some_and(|name| self.words_within(name.end()..verb.start) == 0)
        };
        let initials = || words.last().is_some_and(|word| self.is_initials(word));
        (1..=AIMS).contains(&words.len())
            && !self.begins_with_work()
            && (initials() || named())
            && !self.is_behind_comma(verb.start)
    }

    /// "The faculty provides", "If you have no Dutch, a course is held": neither a person's work nor told to do it.
    pub(super) fn is_given_by_another(&self) -> bool {
        let gives = self.has(Turn::Hands) && !self.has_any(&[Turn::Person, Turn::Post, Turn::Does]);
        (gives && !self.begins_with_work()) || self.opens_with(Turn::If)
    }

    /// "Bogs are known for their ability to store carbon.": a whole sentence of the field, not of the work.
    pub(super) fn is_of_project(&self) -> bool {
        let words = self.outline.scan.words_within(self.range.clone());
        // "The sampling of peat in three bogs of the region."
        let work = self.begins_with_deed(&[Deed::Gerund, Deed::Noun]);
        let the = || self.begins_with_the() && !work;
        // "Collection of data and maintenance of the lab."
        let ours = || self.has(Turn::We) && !work;
        words.len() >= WHOLE
            && self.text().ends_with('.')
            && (self.has(Turn::Is) || ours() || the())
            && !self.begins_with_deed(&[Deed::Verb])
            && !self.is_expected()
            // "The results can be compared with those of our partners."
            && !self.turns().any(|(at, turn)| {
                turn == Turn::Is && self.is_to_come(&at) && self.is_passive(at.end)
            })
            && !self.has_any(&[
                Turn::Settled,
                Turn::Person,
                Turn::Post,
                Turn::Duty,
                Turn::Tasks,
                Turn::Covers,
                Turn::Does,
            ])
    }

    /// "This is a position of two years"
    pub(super) fn states_length(&self) -> bool {
        self.has(Turn::Post) && self.mentions(|value| matches!(value, MentionValue::Duration(_)))
    }

    pub(super) fn begins_with_terms(&self) -> bool {
        self.first(Turn::Terms)
            .is_some_and(|at| self.words_before(at.start) <= 8)
    }
}

/// What a fact is about is named in so many words.
const FACT: usize = 7;

/// So many words at most name what a house is for: "The major aims of the".
const AIMS: usize = 8;

/// A sentence of so many words says something.
const WHOLE: usize = 8;
