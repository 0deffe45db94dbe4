//! What a sentence does, read from its turns.

use core::ops::Range;

use super::schooling::schooling;
use super::{List, Placed, Purpose, purpose_of};
use crate::lexicon::{Bound, Competence, Cue, Sense, Stress, Turn};
use crate::model::{MentionValue, QualificationKind, SectionKind};
use crate::outline::Outline;

/// A sentence and the phrases in it.
pub struct Sentence<'o, 't> {
    outline: &'o Outline<'t>,
    range: Range<usize>,
}

/// Where a sentence stands.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// What its part is about.
    pub kind: SectionKind,
    /// Its part holds a list.
    pub list: bool,
    /// The posting has a part for qualifications.
    pub profiled: bool,
    /// The posting has a list of duties.
    pub assigned: bool,
    /// The heading says that something is offered.
    pub offer: bool,
    /// Running text came before: it is not the title.
    pub body: bool,
}

impl<'o, 't> Sentence<'o, 't> {
    pub fn new(outline: &'o Outline<'t>, range: Range<usize>) -> Self {
        Self { outline, range }
    }

    /// It has a subject and a verb: no mere list item.
    pub fn is_whole(&self) -> bool {
        self.has(Turn::Seeks)
            || self
                .verb()
                .is_some_and(|(at, _)| self.words_before(at.start) <= 12)
            || self
                .first(Turn::Is)
                .is_some_and(|at| self.words_before(at) <= 7)
    }

    /// A word stands in it by which something is asked.
    pub fn asks_somehow(&self) -> bool {
        self.competence().is_some() || self.stressed() || self.verb().is_some()
    }

    /// An address or a telephone number stands in it.
    pub fn holds_address(&self) -> bool {
        self.outline
            .mentions(self.range.clone())
            .iter()
            .any(|found| {
                matches!(
                    found.value,
                    MentionValue::Email(_) | MentionValue::Url(_) | MentionValue::Phone(_)
                )
            })
    }

    fn words_before(&self, at: usize) -> usize {
        self.outline.scan.words_within(self.range.start..at).len()
    }

    /// What an item does whose list does `above`; nothing where it is one of the formal terms.
    pub fn item(&self, above: Purpose) -> Option<Purpose> {
        match above {
            Purpose::Offers if self.begins_with_competence() || self.begins_with_has() => {
                Some(Purpose::Asks)
            }
            Purpose::Offers if self.eligibility() && !self.has(Turn::Gets) => Some(Purpose::Asks),
            Purpose::Offers => (!self.is_term()).then_some(Purpose::Offers),
            // "The candidate will: have a degree in physics, conduct experiments"
            Purpose::Assigns if self.begins_with_competence() || self.begins_with_has() => {
                Some(Purpose::Asks)
            }
            Purpose::Asks | Purpose::Assigns => Some(above),
        }
    }

    /// What the list does that follows this sentence, read from its verb.
    pub fn opens(&self) -> List {
        if self.has(Turn::Gives) {
            return List::Does(Purpose::Offers);
        }
        if self.has(Turn::Applies) && !self.has(Turn::Invites) {
            return List::Other;
        }
        match self.verb() {
            Some((_, Turn::Has)) => List::Does(Purpose::Asks),
            Some((_, Turn::Does)) => List::Does(Purpose::Assigns),
            Some((_, Turn::Gets)) => List::Does(Purpose::Offers),
            _ if self.has(Turn::Seeks) => List::Does(Purpose::Asks),
            _ if self.post_does() => List::Does(Purpose::Assigns),
            _ => List::Unclear,
        }
    }

    /// The same, read from any word that tells.
    pub fn intro(&self, kind: SectionKind) -> List {
        let opens = self.opens();
        if opens != List::Unclear {
            return opens;
        }
        if is_procedure(kind) {
            let asks = self.competence().is_some() && self.has(Turn::Person);
            return if asks {
                List::Does(Purpose::Asks)
            } else {
                List::Other
            };
        }
        let named = self
            .outline
            .senses(self.range.clone(), |sense| match sense {
                Sense::Heading(kind) => purpose_of(kind),
                _ => None,
            });
        if let Some((_, purpose)) = named.last() {
            return List::Does(purpose);
        }
        if self.stressed() {
            return List::Does(Purpose::Asks);
        }
        if self.has(Turn::Does) {
            return List::Does(Purpose::Assigns);
        }
        List::Unclear
    }

    /// What a sentence of a part does.
    pub fn purpose(&self, place: Place) -> Option<Purpose> {
        if self.asks(place) {
            return Some(Purpose::Asks);
        }
        if self.offers(place) {
            return Some(Purpose::Offers);
        }
        self.assigns(place).then_some(Purpose::Assigns)
    }

    fn asks(&self, place: Place) -> bool {
        let Some(competence) = self.competence() else {
            return self.merely_has(place);
        };
        let eligible = self.eligibility() && self.stressed();
        if self.has(Turn::Fair) && !eligible {
            return false;
        }
        // "If you would like to learn Swedish, we offer courses."
        if self.has(Turn::If) && (self.has(Turn::Gets) || self.has(Turn::Gives)) {
            return false;
        }
        let invited = self.has(Turn::Invites) && self.has(Turn::Person) && !self.has(Turn::If);
        let question = self.outline.slice(self.range.clone()).ends_with('?');
        if question && !self.has(Turn::Seeks) {
            return false;
        }
        let fragment = self.is_fragment();
        let verb = self.verb();
        let plainly = matches!(&verb, Some((at, Turn::Has)) if self.has_plainly(at.end));
        let _called = self.is_called_for(competence);
        if self.has(Turn::Applies) && !(invited || eligible || fragment || plainly) {
            return false;
        }
        let idle = !matches!(verb, Some((_, Turn::Does | Turn::Settled | Turn::Gets)));
        let sought = self.seeks(place);
        let stands = match verb {
            Some((_, Turn::Has)) => true,
            Some((ref at, Turn::Is)) => {
                self.competence_from(at.end).is_some() && !self.has(Turn::Terms)
            }
            _ => false,
        };
        let said = stands || sought || self.is_called_for(competence) || (place.body && fragment);
        match place.kind {
            SectionKind::Qualifications => {
                let speaks_of_person =
                    self.has(Turn::Person) || self.begins_with(|_| true) || !self.is_finite();
                let other = self.has(Turn::Assesses) || self.begins_with_employer();
                eligible || (idle && speaks_of_person && !other) || said
            }
            SectionKind::Employer => sought || (stands && self.stressed()),
            // Portals that flatten a page print what is asked behind how to apply.
            kind if is_procedure(kind) => {
                let document = fragment && !self.begins_with_ability();
                let process = self.has(Turn::Applies) || self.has(Turn::Assesses);
                eligible || (said && !process && !document)
            }
            _ => eligible || invited || said,
        }
    }

    /// "You should have experience in writing applications": what the person has stands right behind the verb.
    fn has_plainly(&self, verb: usize) -> bool {
        self.competence_from(verb).is_some_and(|at| {
            self.outline.scan.words_within(verb..at).len() <= 8
                && !self
                    .turns()
                    .any(|(turn, found)| found == Turn::Applies && (verb..at).contains(&turn.start))
        })
    }

    /// "You have taken courses in statistics": no word of the lexicon, but it stands among the qualifications.
    fn merely_has(&self, place: Place) -> bool {
        place.kind == SectionKind::Qualifications
            && matches!(self.verb(), Some((_, Turn::Has | Turn::Is)))
            && !self.turns().any(|(_, turn)| {
                matches!(
                    turn,
                    Turn::Applies
                        | Turn::Assesses
                        | Turn::Fair
                        | Turn::Terms
                        | Turn::If
                        | Turn::Gets
                )
            })
    }

    /// "We are looking for a motivated biologist": what is sought stands before its purpose.
    fn seeks(&self, place: Place) -> bool {
        let Some((at, _)) = self.turns().find(|&(_, turn)| turn == Turn::Seeks) else {
            return false;
        };
        let at = at.end;
        let upto = self
            .outline
            .cues(at..self.range.end)
            .iter()
            .find(|cue| cue.sense == Sense::Bound(Bound::To))
            .map_or(self.range.end, |to| to.start);
        // "Are you passionate about oceans?" is a teaser where the posting says below what it asks for.
        let teaser = place.profiled
            && place.kind != SectionKind::Qualifications
            && self.outline.slice(self.range.clone()).ends_with('?')
            && self
                .first_of(|kind| kind != QualificationKind::Personal)
                .is_none();
        !teaser && self.competence_within(at..upto).is_some()
    }

    /// "Programming skills are required", "Experience with X is a plus", "The position requires a degree".
    fn is_called_for(&self, competence: usize) -> bool {
        if self.verb().is_some() || self.has(Turn::Terms) {
            return false;
        }
        let early = self.words_before(competence) <= 8;
        let near = |stress: usize| {
            self.competences_before(stress).is_some_and(|competence| {
                self.outline.scan.words_within(competence..stress).len() <= 8
            })
        };
        self.stresses().any(|(at, stress)| match stress {
            Stress::Demand | Stress::Desired | Stress::Expects => {
                competence < at.start && (early || near(at.start))
            }
            Stress::Calls => at.end < competence,
            Stress::Wish => early || at.end < competence,
            Stress::Adverb => early,
            Stress::Free | Stress::Mask => false,
        })
    }

    /// A list item that lost its marker: "Excellent knowledge of statistics".
    fn is_fragment(&self) -> bool {
        self.words_before(self.range.end) >= 3
            && !self.has(Turn::Terms)
            && (self.begins_with_has() || (self.begins_with(|_| true) && !self.is_finite()))
    }

    /// A verb stands somewhere in it.
    fn is_finite(&self) -> bool {
        self.turns().any(|(_, turn)| {
            matches!(
                turn,
                Turn::Is | Turn::Has | Turn::Does | Turn::Settled | Turn::Gets
            )
        })
    }

    /// "We are proud", "The university has"
    fn begins_with_employer(&self) -> bool {
        self.turns()
            .next()
            .is_some_and(|(at, turn)| turn == Turn::We && self.words_before(at.start) <= 2)
    }

    fn assigns(&self, place: Place) -> bool {
        if self.has(Turn::Fair) || self.has(Turn::Seeks) {
            return false;
        }
        let verb = self.verb();
        // "The candidate will submit", but "will work on applications of lasers"
        let upto = match &verb {
            Some((at, _)) => at.end + PROCESS,
            None => self.range.end,
        };
        if self
            .first(Turn::Applies)
            .is_some_and(|applies| applies < upto)
        {
            return false;
        }
        let person_does = matches!(verb, Some((_, Turn::Does)));
        match place.kind {
            SectionKind::Duties => !place.list && !self.begins_with_terms(),
            kind if is_procedure(kind) => false,
            // Where the duties are listed, the project's description is no second list.
            SectionKind::Project if place.assigned => false,
            _ => (person_does || self.post_does()) && !self.has(Turn::Terms),
        }
    }

    /// "The post will involve teaching", "Your duties include teaching"
    fn post_does(&self) -> bool {
        if self
            .first(Turn::Tasks)
            .is_some_and(|at| self.words_before(at) <= 4)
        {
            return true;
        }
        let mut turns = self.turns();
        let post = turns.find(|&(_, turn)| turn == Turn::Post);
        post.is_some_and(|(at, _)| self.words_before(at.start) <= 3)
            && matches!(turns.next(), Some((_, Turn::Does)))
    }

    fn begins_with_terms(&self) -> bool {
        self.first(Turn::Terms)
            .is_some_and(|at| self.outline.scan.words_within(self.range.start..at).len() <= 8)
    }

    fn offers(&self, place: Place) -> bool {
        if self.has(Turn::Applies) || self.has(Turn::Fair) || self.has(Turn::Seeks) {
            return false;
        }
        let gives = self.has(Turn::Gives);
        let gets = self.has(Turn::Gets);
        let perk = self.has(Turn::Perk);
        let terms = self.has(Turn::Terms);
        if self.outline.slice(self.range.clone()).ends_with('?') {
            return false;
        }
        let expected = self.stresses().any(|(_, stress)| stress == Stress::Expects);
        if place.offer && !gets && !expected && !self.is_term() {
            return true;
        }
        match place.kind {
            SectionKind::Conditions => {
                (gives && (perk || !terms))
                    || (gets && (perk || !self.begins_with_employer()) && (perk || !terms))
                    || (perk && !terms && !self.begins_with_employer())
            }
            SectionKind::Employer => false,
            kind if is_procedure(kind) => (gives || gets) && perk,
            _ if gives => perk || !terms,
            kind => match self.verb() {
                Some((_, turn)) => {
                    turn == Turn::Gets && (perk || !(terms || kind == SectionKind::Project))
                }
                None => {
                    let receiver = self.has(Turn::Person)
                        && !self.has(Turn::Post)
                        && kind != SectionKind::Project;
                    gets && (perk || receiver)
                }
            },
        }
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

    /// Nothing but praise and small words stand before the first competence.
    fn begins_with_competence(&self) -> bool {
        // What is offered or assigned may be "flexible" and "independent" too.
        self.begins_with(|kind| {
            !matches!(
                kind,
                QualificationKind::Personal | QualificationKind::Eligibility
            )
        })
    }

    /// "have a degree", "be fluent in English"
    fn begins_with_has(&self) -> bool {
        let Some((at, Turn::Has | Turn::Is)) = self.turns().next() else {
            return false;
        };
        let lead = self.outline.cues(self.range.start..at.start);
        let begins = match self.words_before(at.start) {
            0 => true,
            1 => lead.iter().any(|cue| cue.sense == Sense::Bound(Bound::To)),
            _ => false,
        };
        begins && self.competence().is_some()
    }

    /// Degrees and publications are sent in, skills and experience are not.
    fn begins_with_ability(&self) -> bool {
        self.begins_with(|kind| {
            matches!(
                kind,
                QualificationKind::Experience
                    | QualificationKind::Skill
                    | QualificationKind::Language
                    | QualificationKind::Personal
            )
        })
    }

    fn begins_with(&self, wanted: impl Fn(QualificationKind) -> bool) -> bool {
        let Some(first) = self.first_of(wanted) else {
            return false;
        };
        let mut praised = self.range.start;
        self.outline
            .scan
            .words_within(self.range.start..first)
            .iter()
            .all(|word| {
                if let Some(praise) = self
                    .outline
                    .cues(word.range())
                    .iter()
                    .find(|cue| cue.sense == Sense::Competence(Competence::Praise))
                {
                    praised = praised.max(praise.end);
                }
                word.end <= praised || word.end - word.start <= 3
            })
    }

    fn first_of(&self, wanted: impl Fn(QualificationKind) -> bool) -> Option<usize> {
        self.outline
            .cues(self.range.clone())
            .iter()
            .find(|cue| match cue.sense {
                Sense::Competence(competence) => competence.kind().is_some_and(&wanted),
                Sense::Language(_) => wanted(QualificationKind::Language),
                _ => wanted(QualificationKind::Degree) && self.is_degree(cue),
            })
            .map(|cue| cue.start)
    }

    fn is_degree(&self, cue: &Cue<Sense>) -> bool {
        schooling(self.outline, cue, &self.range).is_some()
    }

    fn stresses(&self) -> impl Iterator<Item = (Range<usize>, Stress)> {
        self.outline
            .senses(self.range.clone(), |sense| match sense {
                Sense::Stress(stress) => Some(stress),
                _ => None,
            })
    }

    /// A word that says how strongly is asked.
    fn stressed(&self) -> bool {
        self.stresses().any(|(_, stress)| stress != Stress::Free)
    }

    fn eligibility(&self) -> bool {
        self.outline.cues(self.range.clone()).iter().any(|cue| {
            matches!(cue.sense, Sense::Competence(competence)
                if competence.kind() == Some(QualificationKind::Eligibility))
        })
    }

    /// The first word that says what a candidate has.
    fn competence(&self) -> Option<usize> {
        self.competence_from(self.range.start)
    }

    fn competence_from(&self, start: usize) -> Option<usize> {
        self.competence_within(start..self.range.end)
    }

    /// The last such word before a place.
    fn competences_before(&self, place: usize) -> Option<usize> {
        let mut at = None;
        let mut from = self.range.start;
        while let Some(next) = self.competence_within(from..place) {
            at = Some(next);
            from = next + 1;
        }
        at
    }

    fn competence_within(&self, range: Range<usize>) -> Option<usize> {
        self.outline
            .cues(range)
            .iter()
            .find(|cue| {
                matches!(
                    cue.sense,
                    Sense::Competence(Competence::Of(_) | Competence::In(_) | Competence::Interest)
                ) || self.is_degree(cue)
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

    /// The verb of the first person that has one.
    fn verb(&self) -> Option<Placed> {
        let mut person: Option<Range<usize>> = None;
        for (at, turn) in self.turns() {
            match (turn, &person) {
                (Turn::Person, _) if !self.is_possessive(&at) => person = Some(at),
                // "training that equips students with skills and will include": too far away to be what the students do.
                (Turn::Does | Turn::Settled, Some(person))
                    if self.outline.scan.words_within(person.end..at.start).len() > 5 => {}
                (Turn::Has | Turn::Does | Turn::Settled | Turn::Gets, Some(_)) => {
                    return Some((at, turn));
                }
                // "About 88,000 students are enrolled" speaks of others.
                (Turn::Is, Some(person))
                    if at.start <= person.end + 1 && self.words_before(person.start) <= 3 =>
                {
                    return Some((at, turn));
                }
                _ => {}
            }
        }
        None
    }

    /// "the candidate's residence"
    fn is_possessive(&self, person: &Range<usize>) -> bool {
        let name = self.outline.slice(person.clone());
        name.ends_with("'s") || name.ends_with("’s")
    }
}

/// How far behind the verb a word of the procedure makes the sentence one about it, in bytes.
const PROCESS: usize = 24;

/// Parts about how to apply and how people are chosen.
pub fn is_procedure(kind: SectionKind) -> bool {
    matches!(
        kind,
        SectionKind::Application
            | SectionKind::Selection
            | SectionKind::Contact
            | SectionKind::Diversity
    )
}
