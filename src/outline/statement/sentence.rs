//! What a sentence does, read from its turns.

use core::ops::Range;

use super::{Placed, Purpose};
use crate::lexicon::{Competence, Degree, Sense, Stress, Turn};
use crate::model::{MentionValue, QualificationKind, SectionKind};
use crate::outline::Outline;

/// A sentence and the phrases in it.
pub struct Sentence<'o, 't> {
    outline: &'o Outline<'t>,
    range: Range<usize>,
}

impl<'o, 't> Sentence<'o, 't> {
    pub fn new(outline: &'o Outline<'t>, range: Range<usize>) -> Self {
        Self { outline, range }
    }

    /// What an item does whose list does `above`; nothing where it is one of the formal terms.
    pub fn item(&self, above: Purpose) -> Option<Purpose> {
        match above {
            Purpose::Offers => (!self.is_term()).then_some(Purpose::Offers),
            Purpose::Assigns if self.begins_with_competence() => Some(Purpose::Asks),
            Purpose::Asks | Purpose::Assigns => Some(above),
        }
    }

    /// What the items do that follow this sentence; `None` where it does not tell, `Some(None)` where they are
    /// something else.
    pub fn intro(&self) -> Option<Option<Purpose>> {
        if self.has(Turn::Gets) {
            return Some(Some(Purpose::Offers));
        }
        if self.has(Turn::Applies) && !self.has(Turn::Invites) {
            return Some(None);
        }
        match self.verb() {
            Some((_, Turn::Has)) => return Some(Some(Purpose::Asks)),
            Some((_, Turn::Does)) => return Some(Some(Purpose::Assigns)),
            _ => {}
        }
        if self.has(Turn::Seeks) || self.stressed() {
            return Some(Some(Purpose::Asks));
        }
        if self.has(Turn::Does) {
            return Some(Some(Purpose::Assigns));
        }
        None
    }

    /// What a sentence of a part does.
    pub fn purpose(&self, kind: SectionKind, items: bool) -> Option<Purpose> {
        if self.asks(kind) {
            return Some(Purpose::Asks);
        }
        if self.offers(kind) {
            return Some(Purpose::Offers);
        }
        self.assigns(kind, items).then_some(Purpose::Assigns)
    }

    fn asks(&self, kind: SectionKind) -> bool {
        let process = self.has(Turn::Applies);
        let invited = self.has(Turn::Invites);
        let Some(competence) = self.competence() else {
            // "You must be a computer scientist."
            return false;
        };
        if self.has(Turn::Fair) && !self.eligibility() {
            return false;
        }
        if self.has(Turn::Terms) && !self.eligibility() && kind != SectionKind::Qualifications {
            return false;
        }
        let verb = self.verb();
        match kind {
            SectionKind::Qualifications => {
                if process && !invited && !self.stressed() {
                    return false;
                }
                !matches!(verb, Some((_, Turn::Does | Turn::Settled | Turn::Gets)))
            }
            _ => {
                if process && !invited && !self.eligibility() {
                    return false;
                }
                let sought = self.first(Turn::Seeks).is_some_and(|at| at < competence);
                let has = match &verb {
                    Some((at, Turn::Has)) => self.competence_from(at.start).is_some(),
                    Some((at, Turn::Is)) => self.competence_from(at.end).is_some_and(|_| true),
                    Some((_, Turn::Does | Turn::Settled | Turn::Gets)) => return sought,
                    _ => false,
                };
                let stressed = self.stressed() && self.verb().is_none();
                let eligible = self.eligibility() && self.stressed();
                let welcome = invited && self.has(Turn::Person);
                match kind {
                    SectionKind::Employer => sought,
                    SectionKind::Application
                    | SectionKind::Selection
                    | SectionKind::Contact
                    | SectionKind::Diversity => eligible || sought,
                    _ => sought || has || stressed || eligible || welcome,
                }
            }
        }
    }

    fn assigns(&self, kind: SectionKind, items: bool) -> bool {
        if self.has(Turn::Applies) || self.has(Turn::Fair) {
            return false;
        }
        match kind {
            SectionKind::Duties => !items && !self.has(Turn::Terms),
            SectionKind::Application
            | SectionKind::Selection
            | SectionKind::Contact
            | SectionKind::Diversity
            | SectionKind::Employer => false,
            _ => matches!(self.verb(), Some((_, Turn::Does))) && !self.has(Turn::Terms),
        }
    }

    fn offers(&self, kind: SectionKind) -> bool {
        if self.has(Turn::Applies) || self.has(Turn::Fair) || self.deducted() {
            return false;
        }
        let gets = self.has(Turn::Gets);
        match kind {
            SectionKind::Conditions => gets || (self.has(Turn::Perk) && !self.has(Turn::Terms)),
            SectionKind::Employer | SectionKind::Application | SectionKind::Selection => false,
            _ => match self.verb() {
                Some((_, turn)) => turn == Turn::Gets,
                None => gets && self.has(Turn::Perk),
            },
        }
    }

    fn deducted(&self) -> bool {
        false
    }

    /// Pay, hours, length: the formal terms of the contract.
    fn is_term(&self) -> bool {
        let money = self
            .outline
            .mentions(self.range.clone())
            .iter()
            .any(|found| {
                matches!(
                    found.value,
                    MentionValue::Money(_) | MentionValue::PayScale(_) | MentionValue::Hours(_)
                )
            });
        let term = self.first(Turn::Terms);
        let given = [self.first(Turn::Gets), self.first(Turn::Perk)]
            .into_iter()
            .flatten()
            .min();
        match (term, given) {
            (Some(term), Some(given)) => term < given,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => money,
        }
    }

    fn begins_with_competence(&self) -> bool {
        let Some(at) = self.competence() else {
            return false;
        };
        let words = self.outline.scan.words_within(self.range.start..at).len();
        words <= 2 && self.verb().is_none()
    }

    /// A word that says how strongly is asked.
    fn stressed(&self) -> bool {
        self.outline
            .senses(self.range.clone(), |sense| match sense {
                Sense::Stress(stress) => Some(stress),
                _ => None,
            })
            .any(|(_, stress)| stress != Stress::Free)
    }

    fn eligibility(&self) -> bool {
        self.outline.cues(self.range.clone()).iter().any(|cue| {
            cue.sense == Sense::Competence(Competence::Of(QualificationKind::Eligibility))
        })
    }

    /// The first word that says what a candidate has.
    fn competence(&self) -> Option<usize> {
        self.competence_from(self.range.start)
    }

    fn competence_from(&self, start: usize) -> Option<usize> {
        self.outline
            .cues(start..self.range.end)
            .iter()
            .find(|cue| {
                matches!(
                    cue.sense,
                    Sense::Competence(Competence::Of(_) | Competence::Interest)
                ) || (matches!(cue.sense, Sense::Degree(Degree::Level(_) | Degree::Unnamed))
                    && !names_role(self.outline, cue.end, self.range.end))
            })
            .map(|cue| cue.start)
    }

    fn turns(&self) -> impl Iterator<Item = Placed> {
        self.outline
            .senses(self.range.clone(), |sense| match sense {
                Sense::Turn(turn) => Some(turn),
                _ => None,
            })
    }

    fn has(&self, turn: Turn) -> bool {
        self.turns().any(|(_, found)| found == turn)
    }

    fn first(&self, turn: Turn) -> Option<usize> {
        self.turns()
            .find(|&(_, found)| found == turn)
            .map(|(at, _)| at.start)
    }

    /// The verb of the first person.
    fn verb(&self) -> Option<Placed> {
        let mut person: Option<Range<usize>> = None;
        for (at, turn) in self.turns() {
            match (turn, &person) {
                (Turn::Person, None) => person = Some(at),
                (Turn::Person, Some(_)) => person = Some(at),
                (Turn::Has | Turn::Does | Turn::Settled | Turn::Gets, Some(_)) => {
                    return Some((at, turn));
                }
                (Turn::Is, Some(person)) if at.start <= person.end + 1 => return Some((at, turn)),
                _ => {}
            }
        }
        None
    }
}

/// A word that makes the degree before it part of something else stands right behind it: "PhD student".
pub fn names_role(outline: &Outline<'_>, end: usize, limit: usize) -> bool {
    let mut end = end;
    loop {
        let Some(next) = outline.scan.words_within(end..limit).first().copied() else {
            return false;
        };
        if outline
            .slice(end..next.start)
            .contains(['.', ',', ';', '(', ')', ':'])
        {
            return false;
        }
        let cues = outline.cues(next.start..next.start + 1);
        if cues
            .iter()
            .any(|cue| cue.sense == Sense::Degree(Degree::Role))
        {
            return true;
        }
        // "Master's and PhD students": what the last one belongs to, the first does too.
        let joined = cues.iter().find_map(|cue| match cue.sense {
            Sense::Bound(crate::lexicon::Bound::And | crate::lexicon::Bound::Or) => Some(cue.end),
            Sense::Degree(Degree::Level(_)) => Some(cue.end),
            _ => None,
        });
        match joined {
            Some(after) => end = after,
            None => return false,
        }
    }
}
