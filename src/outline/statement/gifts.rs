//! What is given, and the pay beside it: where a sentence names them, and what else it says of them.

use core::ops::Range;

use super::sentence::Sentence;
use crate::lexicon::{Cue, Particle, Request, Sense, Stress, Turn, Word};
use crate::model::MentionValue;

impl Sentence<'_, '_> {
    /// "Opportunities for travel", "A generous pension": what is given is named at once.
    pub fn begins_with_gift(&self) -> bool {
        self.first_of_turns(&[Turn::Perk, Turn::Lure, Turn::Gets, Turn::Hands, Turn::Gives])
            .is_some_and(|at| self.words_before(at) <= GIFT)
    }

    /// "28 days of leave, a pension scheme": two things and more that nobody but an employer gives.
    pub(super) fn names_boons(&self) -> bool {
        let mut last = self.range.start;
        let boons = self.turns().filter(|(at, turn)| {
            let apart = *turn == Turn::Perk && at.start >= last;
            last = if apart { at.end } else { last };
            apart
        });
        boons.take(2).count() == 2
    }

    /// "Parental leave, vacation days", "49 days of annual leave": a line that its list lost.
    pub(super) fn is_line_of_boons(&self) -> bool {
        self.first(Turn::Perk).is_some_and(|boon| {
            let before = self.words_before(boon.start);
            !self.is_finite()
                && self.words_within(self.range.clone()) > 1
                && (before <= GIFT && self.names_boons()
                    // "A solid pension", but "The project examines health insurance"
                    || before <= 2 && self.words_within(self.range.clone()) <= LINE)
        })
    }

    /// "The annual leave is 25 days", "The benefits package is generous": how much of it there is, and no more.
    pub(super) fn measures_boon(&self) -> bool {
        let mut turns = self.turns();
        matches!(turns.next(), Some((at, Turn::Perk)) if self.words_before(at.start) <= 2)
            && matches!(turns.next(), Some((_, Turn::Is)))
            && (self.words_within(self.range.clone()) <= BRIEF
                || self.mentions(|value| {
                    matches!(value, MentionValue::Duration(_) | MentionValue::Percent(_))
                }))
    }

    /// "plus an allowance", "and include health insurance"
    pub fn adds_to_pay(&self) -> bool {
        let covered = || {
            // "and include tuition"
            let covers = self.first(Turn::Covers);
            let boon = self.first(Turn::Perk);
            matches!((covers, boon), (Some(covers), Some(boon)) if covers.end <= boon.start)
        };
        let beside = || self.has(Turn::Adds) || self.comes_with_boon() || self.lists_boon();
        self.has(Turn::Perk) && (beside() || self.is_handed_over() || covered())
    }

    /// "A salary of 30,000 euros, a laptop, and 30 days of annual leave": behind a comma stands a thing that is given.
    fn lists_boon(&self) -> bool {
        let mut boons = self.turns().filter(|(_, turn)| *turn == Turn::Perk);
        let mut from = self.range.start;
        let mut comma = None;
        boons.any(|(boon, _)| {
            let before = self.outline.slice(from..boon.start.max(from));
            comma = before.rfind(", ").map(|at| from + at).or(comma);
            from = boon.start.max(from);
            comma.is_some_and(|comma| {
                let words = self.outline.scan.words_within(comma..boon.start);
                words.len() <= WITH
                    && words.iter().all(|word| {
                        !matches!(
                            self.outline.particle(word.start),
                            Some(Particle::Lead | Particle::At | Particle::In)
                        )
                    })
            })
        })
    }

    /// "30,000 euros with a health plan", but "…, with an allowance" and "inclusive of an allowance" are the pay itself.
    fn comes_with_boon(&self) -> bool {
        self.boon_behind(&[Request::With, Request::Besides])
    }

    /// "full-time with health insurance"
    pub(super) fn goes_with_boon(&self) -> bool {
        self.boon_behind(&[Request::With])
    }

    /// Such a word stands right before what is given.
    fn boon_behind(&self, wanted: &[Request]) -> bool {
        let with = |cue: &Cue<Sense>| match cue.sense {
            Sense::Request(request) => wanted.contains(&request),
            _ => false,
        };
        let boon = self.first(Turn::Perk);
        boon.is_some_and(|boon| {
            // "with benefits" is one phrase.
            let mut own = self.outline.cues(boon.start..boon.start + 1).iter();
            if own.any(|cue| cue.start == boon.start && with(cue)) {
                return true;
            }
            let mut cues = self.outline.cues(self.range.start..boon.start).iter();
            cues.any(|cue| {
                let before = self.outline.slice(self.range.start..cue.start);
                with(cue)
                    && !before.trim_end().ends_with(',')
                    && self.outline.particle(cue.start) == Some(Particle::Lead)
                    && self.words_within(cue.end..boon.start) <= WITH
            })
        })
    }

    /// "Salary: £30,000 plus 30 days of annual leave", but "plus 17% superannuation" is pay.
    pub fn adds_to_sum(&self) -> bool {
        self.adds_to_pay() && !self.mentions(|value| matches!(value, MentionValue::Percent(_)))
    }

    /// "You will join a friendly and lively community": nothing but how it is stands before what one joins.
    pub(super) fn joins_gift(&self, verb: &Range<usize>) -> bool {
        let joins = |cue: &Cue<Sense>| cue.sense == Sense::Turn(Turn::Joins);
        let Some((lure, Turn::Lure)) = self.turns().find(|(at, _)| at.start >= verb.end) else {
            return false;
        };
        let warm = |cue: &Cue<Sense>| cue.sense == Sense::Turn(Turn::Warm);
        let plain = |word: &Word| {
            let particle = self.outline.particle(word.start);
            matches!(particle, None | Some(Particle::A | Particle::And))
        };
        let words = self.outline.scan.words_within(verb.end..lure.start);
        self.outline.cues(verb.clone()).iter().any(joins)
            && self.outline.cues(verb.end..lure.end).iter().any(warm)
            && words.len() <= PRAISED
            && words.iter().skip(1).all(plain)
            && !self.goes_on_to_do(verb)
            && !self.is_stressed()
    }

    /// "This includes several opportunities", but "This includes teaching and opportunities"
    pub(super) fn adds_gift(&self) -> bool {
        let mut turns = self.turns().skip_while(|(_, turn)| *turn != Turn::Covers);
        self.adds_to_what_was_said()
            && matches!(
                (turns.next(), turns.next()),
                (Some((covers, _)), Some((gift, Turn::Perk | Turn::Lure)))
                    if self.words_within(covers.end..gift.start) <= WITH
            )
    }

    /// A sentence in which somebody gives, and no sum is named.
    pub fn gives_more_than_pay(&self) -> bool {
        self.has_any(&[Turn::Gives, Turn::Hands])
            && self.has_any(&[Turn::Perk, Turn::Lure])
            && !self.names_sum()
            && !self.holds_address()
    }

    /// It begins with a formal term and gives an amount or a grade.
    pub fn is_pay(&self) -> bool {
        let term = self.first(Turn::Terms);
        term.is_some_and(|at| self.words_before(at.start) <= 2)
            && self.mentions(|value| {
                matches!(value, MentionValue::Money(_) | MentionValue::PayScale(_))
            })
    }

    /// "The opportunity to live and work": a perk before all else.
    pub fn begins_with_perk(&self) -> bool {
        self.first_gift()
            .is_some_and(|at| self.words_before(at) <= 2)
            && !self.is_term()
    }

    /// The first word for what is given.
    pub(super) fn first_gift(&self) -> Option<usize> {
        self.first_of_turns(&[Turn::Perk, Turn::Lure])
    }

    pub(super) fn first_of_turns(&self, turns: &[Turn]) -> Option<usize> {
        let found = turns.iter().filter_map(|&turn| self.first(turn));
        found.map(|at| at.start).min()
    }

    /// Something is expected in return.
    pub fn is_expected(&self) -> bool {
        self.stresses().any(|(_, stress)| stress == Stress::Expects)
    }

    /// "Occasional travel required": something is demanded, and neither is anything given for it nor is anybody spoken of.
    pub fn is_demand(&self) -> bool {
        let demanded = |(_, stress)| matches!(stress, Stress::Demand | Stress::Expects);
        self.stresses().any(demanded)
            && !self.has_any(&[Turn::Person, Turn::We, Turn::Lure, Turn::Gives])
    }

    /// Pay, hours, length: the formal terms of the contract.
    pub fn is_term(&self) -> bool {
        let term = self.first(Turn::Terms).map(|at| at.start);
        let given = self.first_of_turns(&[Turn::Gets, Turn::Hands, Turn::Perk, Turn::Lure]);
        match (term, given) {
            (Some(term), Some(given)) => term < given,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => self.names_sum(),
        }
    }

    /// Pay or hours in figures.
    pub(super) fn names_sum(&self) -> bool {
        self.mentions(|value| {
            matches!(
                value,
                MentionValue::Money(_) | MentionValue::PayScale(_) | MentionValue::Hours(_)
            )
        })
    }
}

/// So many words at most stand before what is given: "49 days of annual", "ample opportunities".
pub(super) const GIFT: usize = 4;

/// So many words at most stand between "with" and what comes along: "a generous".
const WITH: usize = 2;

/// So many words at most say no more than how a gift is.
const BRIEF: usize = 6;

/// So many words at most are a line that a sunken list has left.
pub(super) const LINE: usize = 9;

/// So many words at most say how it is that one joins: "fast-growing, pleasant, green and lively".
const PRAISED: usize = 7;
