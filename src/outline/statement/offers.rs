//! Sentences that say what the employer offers.

use super::place::{Place, is_procedure};
use super::sentence::Sentence;
use crate::lexicon::{Stress, Turn};
use crate::model::{MentionValue, SectionKind};

impl Sentence<'_, '_> {
    pub fn offers(&self, place: Place) -> bool {
        if self.has_any(&[Turn::Applies, Turn::Fair, Turn::Seeks]) || self.is_question() {
            return false;
        }
        let gives = self.has(Turn::Gives);
        let gets = self.has(Turn::Gets);
        let perk = self.has(Turn::Perk);
        let terms = self.has(Turn::Terms);
        let unbound = !gets && !self.is_expected() && !self.is_term() && !self.holds_address();
        if place.offer && unbound && (gives || perk || !self.is_whole()) {
            return true;
        }
        // "The fellowship includes tuition and a stipend"
        if perk && self.post_covers() && !is_procedure(place.kind) {
            return true;
        }
        // "The salary will be paid at Grade 6, with an allowance"
        if self.is_pay() {
            return false;
        }
        match place.kind {
            SectionKind::Conditions if gives || gets => {
                perk || !(terms || (self.begins_with_employer() && !gives))
            }
            SectionKind::Conditions => perk && !terms && !self.begins_with_employer(),
            // "The institute offers forty programmes", but "You will have access to a ship"
            SectionKind::Employer => perk && !terms && matches!(self.verb(), Some((_, Turn::Gets))),
            kind if is_procedure(kind) => (gives || gets) && perk,
            _ if gives => perk || !terms,
            kind => {
                let project = kind == SectionKind::Project;
                match self.verb() {
                    Some((_, turn)) => turn == Turn::Gets && (perk || !(terms || project)),
                    // "Courses will be offered to all doctoral candidates."
                    None => {
                        let receiver = self.has(Turn::Person) && !self.has(Turn::Post) && !project;
                        gets && (receiver || perk && (!project || self.is_given()))
                    }
                }
            }
        }
    }

    /// "Childcare is provided", "The university offers a nursery", but "Sensors offer an opportunity".
    fn is_given(&self) -> bool {
        let passive = match (self.first(Turn::Perk), self.first(Turn::Gets)) {
            (Some(perk), Some(gets)) => perk.start < gets.start,
            _ => false,
        };
        passive
            || self.has_any(&[Turn::We, Turn::Person, Turn::Post])
            || self.begins_with_organisation()
    }

    /// "The position comes with", "The studentship covers": what the post holds is said at once.
    fn post_covers(&self) -> bool {
        let mut turns = self.turns();
        let post = turns.find(|&(_, turn)| turn == Turn::Post);
        post.is_some_and(|(post, _)| {
            self.words_before(post.start) <= 1
                && turns.next().is_some_and(|(at, turn)| {
                    matches!(turn, Turn::Covers | Turn::Gets)
                        && self.words_within(post.end..at.start) <= 1
                        && self
                            .first(Turn::Perk)
                            .is_some_and(|perk| self.words_within(at.end..perk.start) <= GIFT)
                })
        })
    }

    /// "Opportunities for travel", "A generous pension": what is given is named at once.
    pub fn begins_with_gift(&self) -> bool {
        let given = [Turn::Perk, Turn::Gets, Turn::Gives]
            .into_iter()
            .filter_map(|turn| self.first(turn))
            .map(|at| at.start)
            .min();
        given.is_some_and(|at| self.words_before(at) <= GIFT)
    }

    /// It begins with a formal term and gives an amount or a grade.
    fn is_pay(&self) -> bool {
        let term = self.first(Turn::Terms);
        term.is_some_and(|at| self.words_before(at.start) <= 2)
            && self.mentions(|value| {
                matches!(value, MentionValue::Money(_) | MentionValue::PayScale(_))
            })
    }

    /// "The opportunity to live and work": a perk before all else.
    pub fn begins_with_perk(&self) -> bool {
        let perk = self.first(Turn::Perk);
        perk.is_some_and(|at| self.words_before(at.start) <= 2) && !self.is_term()
    }

    /// Something is expected in return.
    pub fn is_expected(&self) -> bool {
        self.stresses().any(|(_, stress)| stress == Stress::Expects)
    }

    /// Pay, hours, length: the formal terms of the contract.
    pub fn is_term(&self) -> bool {
        let term = self.first(Turn::Terms).map(|at| at.start);
        let given = [Turn::Gets, Turn::Perk]
            .into_iter()
            .filter_map(|turn| self.first(turn))
            .map(|at| at.start)
            .min();
        match (term, given) {
            (Some(term), Some(given)) => term < given,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => self.mentions(|value| {
                matches!(
                    value,
                    MentionValue::Money(_) | MentionValue::PayScale(_) | MentionValue::Hours(_)
                )
            }),
        }
    }
}

/// So many words at most stand before what is given: "49 days of annual".
const GIFT: usize = 4;
