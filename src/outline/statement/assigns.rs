//! Sentences that say what the holder will do.

use core::ops::Range;

use super::place::{Place, is_procedure};
use super::sentence::Sentence;
use crate::lexicon::{Bound, Deed, Sense, Turn};
use crate::model::{MentionValue, SectionKind};

impl Sentence<'_, '_> {
    pub fn assigns(&self, place: Place) -> bool {
        if self.has_any(&[Turn::Fair, Turn::Seeks])
            || self.is_question()
            // "We run a laboratory", but "We expect you to run it"
            || (self.begins_with_employer() && !self.is_expected())
        {
            return false;
        }
        let verb = self.verb();
        let by_post = self.post_does();
        // "The candidate will submit", but "will work on applications of lasers"
        let end = verb.as_ref().map(|(at, _)| at.end).or(by_post);
        let upto = end.map_or(self.range.end, |end| end + PROCESS);
        let procedure = [Turn::Applies, Turn::Invites]
            .into_iter()
            .filter_map(|turn| self.first(turn));
        if procedure.into_iter().any(|at| at.start < upto) {
            return false;
        }
        let does = match &verb {
            // "The student provides support to users."
            Some((_, Turn::Does | Turn::Hands)) => true,
            // "will spend half of their time on teaching"
            Some((at, Turn::Settled)) => {
                self.goes_on_to_do(at.end)
                    || self
                        .first(Turn::Tasks)
                        .is_some_and(|tasks| tasks.start >= at.end)
            }
            _ => false,
        } || by_post.is_some()
            || (self.begins_with_deed(&[Deed::Noun, Deed::Gerund]) && self.is_expected());
        let told = verb.is_none() && self.is_told();
        match place.kind {
            SectionKind::Duties => {
                let idle = place.list || self.begins_with_terms() || self.states_length();
                does || told || !(place.lead || idle)
            }
            kind if is_procedure(kind) => false,
            // Where the duties are listed, the project's description is no second list.
            SectionKind::Project if place.assigned && !matches!(verb, Some((_, Turn::Does))) => {
                false
            }
            kind => {
                // "The candidate will work full time", but "will teach four hours a week"
                let terms = self.first(Turn::Terms).filter(|at| at.start < upto);
                let begin = verb.as_ref().map_or(upto, |(at, _)| at.start);
                let of_terms = terms.is_some_and(|at| !self.works_within(begin..at.start));
                (does || (told && kind != SectionKind::Employer)) && !of_terms
            }
        }
    }

    /// Work is named in a range.
    fn works_within(&self, range: Range<usize>) -> bool {
        range.start < range.end
            && self
                .outline
                .cues(range)
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Deed(Deed::Verb | Deed::Finite)))
    }

    /// "Teach two courses a year.": a whole sentence that tells what to do.
    fn is_told(&self) -> bool {
        // "To support the work, there is"
        let purpose = self
            .outline
            .cues(self.range.start..self.range.start + 1)
            .iter()
            .any(|cue| cue.sense == Sense::Bound(Bound::To))
            && self
                .outline
                .senses(self.range.clone(), |sense| {
                    (sense == Sense::Existing).then_some(())
                })
                .next()
                .is_some();
        self.begins_with_deed(&[Deed::Verb])
            && !purpose
            && !self.has_any(&[Turn::Person, Turn::We, Turn::Gets, Turn::Hands])
            && self.words_within(self.range.clone()) >= 4
    }

    /// "The post will involve teaching", "Your duties include teaching": where what says so ends.
    pub fn post_does(&self) -> Option<usize> {
        // "In addition to research, the post will involve"
        let soon = |at: usize, words: usize| {
            let comma = self.outline.slice(self.range.start..at).rfind(',');
            let clause = comma.map_or(self.range.start, |comma| self.range.start + comma);
            self.words_before(at) <= words || self.words_within(clause..at) <= 1
        };
        if let Some(at) = self.first(Turn::Tasks)
            && soon(at.start, SOON)
            && !self.is_anothers(at.start)
        {
            return Some(at.end);
        }
        let mut turns = self.turns();
        let (at, named) = turns.find(|&(_, turn)| matches!(turn, Turn::Post | Turn::Duty))?;
        if !soon(at.start, SOON) || self.is_anothers(at.start) {
            return None;
        }
        // "The duties of the holder are"
        let (verb, turn) =
            turns.find(|(_, turn)| !matches!(turn, Turn::Person | Turn::Post | Turn::We))?;
        let told = self.words_within(at.end..verb.start) <= 6
            && match turn {
                Turn::Does => true,
                // "The post includes", but "Qualifications for the post include", "The studentship covers fees"
                Turn::Covers => named == Turn::Duty || (soon(at.start, 1) && !self.has(Turn::Perk)),
                Turn::Is => named == Turn::Duty,
                _ => false,
            };
        told.then_some(verb.end)
    }

    /// "The centre's tasks": of somebody who is no person.
    fn is_anothers(&self, duty: usize) -> bool {
        let before = self.outline.slice(self.range.start..duty).trim_end();
        let end = self.range.start + before.len();
        (before.ends_with("'s") || before.ends_with("’s"))
            && !self
                .turns()
                .any(|(at, turn)| turn == Turn::Person && at.end == end)
    }

    /// "This is a position of two years"
    fn states_length(&self) -> bool {
        self.has(Turn::Post) && self.mentions(|value| matches!(value, MentionValue::Duration(_)))
    }

    fn begins_with_terms(&self) -> bool {
        self.first(Turn::Terms)
            .is_some_and(|at| self.words_before(at.start) <= 8)
    }
}

/// So many words at most stand before the position: "The duties of this".
const SOON: usize = 4;

/// How far behind the verb a word of the procedure makes the sentence one about it, in bytes.
const PROCESS: usize = 24;
