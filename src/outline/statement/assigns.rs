//! Sentences that say what the holder will do.

use super::place::{Place, is_procedure};
use super::sentence::Sentence;
use crate::lexicon::Turn;
use crate::model::SectionKind;

impl Sentence<'_, '_> {
    pub fn assigns(&self, place: Place) -> bool {
        if self.has_any(&[Turn::Fair, Turn::Seeks]) {
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
        let does = matches!(verb, Some((_, Turn::Does))) || self.post_does();
        match place.kind {
            SectionKind::Duties => {
                !place.lead && (does || !place.list) && !self.begins_with_terms()
            }
            kind if is_procedure(kind) => false,
            // Where the duties are listed, the project's description is no second list.
            SectionKind::Project if place.assigned => false,
            _ => does && !self.has(Turn::Terms),
        }
    }

    /// "The post will involve teaching", "Your duties include teaching"
    pub fn post_does(&self) -> bool {
        let soon = |at: usize| self.words_before(at) <= 4;
        if self.first(Turn::Tasks).is_some_and(|at| soon(at.start)) {
            return true;
        }
        let mut turns = self.turns();
        let post = turns.find(|&(_, turn)| turn == Turn::Post);
        post.is_some_and(|(at, _)| soon(at.start)) && matches!(turns.next(), Some((_, Turn::Does)))
    }

    fn begins_with_terms(&self) -> bool {
        self.first(Turn::Terms)
            .is_some_and(|at| self.words_before(at.start) <= 8)
    }
}

/// How far behind the verb a word of the procedure makes the sentence one about it, in bytes.
const PROCESS: usize = 24;
