//! Sentences that say what the holder will do.

use super::place::{Place, is_procedure};
use super::sentence::Sentence;
use crate::lexicon::{Deed, Turn};
use crate::model::{MentionValue, SectionKind};

impl Sentence<'_, '_> {
    pub fn assigns(&self, place: Place) -> bool {
        if self.has_any(&[Turn::Fair, Turn::Seeks])
            || self.is_question()
            || self.begins_with_employer()
        {
            return false;
        }
        let verb = self.verb();
        // "The candidate will submit", but "will work on applications of lasers"
        let upto = verb
            .as_ref()
            .map_or(self.range.end, |(at, _)| at.end + PROCESS);
        if self.first(Turn::Applies).is_some_and(|at| at.start < upto) {
            return false;
        }
        let does = match &verb {
            Some((_, Turn::Does)) => true,
            Some((at, Turn::Settled)) => self.goes_on_to_do(at.end),
            _ => false,
        } || self.post_does()
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
                let terms = self.first(Turn::Terms);
                let of_terms = terms.is_some_and(|at| at.start < upto);
                (does || (told && kind != SectionKind::Employer)) && !of_terms
            }
        }
    }

    /// "Teach two courses a year.": a whole sentence that tells what to do.
    fn is_told(&self) -> bool {
        self.begins_with_deed(&[Deed::Verb])
            && !self.has_any(&[Turn::Person, Turn::We, Turn::Gets])
            && self.words_within(self.range.clone()) >= 4
    }

    /// "The post will involve teaching", "Your duties include teaching"
    pub fn post_does(&self) -> bool {
        let soon = |at: usize| self.words_before(at) <= 4;
        if self.first(Turn::Tasks).is_some_and(|at| soon(at.start)) {
            return true;
        }
        let mut turns = self.turns();
        let post = turns.find(|&(_, turn)| matches!(turn, Turn::Post | Turn::Duty));
        let Some((at, named)) = post.filter(|(at, _)| soon(at.start)) else {
            return false;
        };
        // "The duties of the holder are"
        let verb = turns.find(|(_, turn)| !matches!(turn, Turn::Person | Turn::Post | Turn::We));
        verb.is_some_and(|(verb, turn)| {
            self.words_within(at.end..verb.start) <= 6
                && match turn {
                    Turn::Does => true,
                    // "The post includes", but "Qualifications for the post include"
                    Turn::Covers => named == Turn::Duty || self.words_before(at.start) <= 1,
                    Turn::Is => named == Turn::Duty,
                    _ => false,
                }
        })
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

/// How far behind the verb a word of the procedure makes the sentence one about it, in bytes.
const PROCESS: usize = 24;
