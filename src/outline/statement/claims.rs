//! What a sentence claims of somebody: what they have, what they do, and how strongly that is asked.

use core::ops::Range;

use super::schooling::schooling;
use super::sentence::Sentence;
use super::stress::stresses;
use crate::lexicon::{Bound, Competence, Cue, Deed, Particle, Sense, Stress, Turn, Word};
use crate::model::QualificationKind;
use crate::outline::class_of_honours;

/// Stresses.
impl Sentence<'_, '_> {
    pub fn stresses(&self) -> impl Iterator<Item = (Range<usize>, Stress)> {
        stresses(self.outline, self.range.clone())
    }

    /// "The ideal candidate", but not "Ideally, the candidate"
    pub fn names_ideal_person(&self) -> bool {
        let adverb = |(at, stress): (Range<usize>, Stress)| {
            let mut turns = self.turns();
            stress == Stress::Adverb
                && turns.any(|(person, turn)| {
                    turn == Turn::Person && person.start < at.end && at.start < person.end
                })
        };
        self.stresses().any(adverb)
    }

    /// A word that says how strongly is asked.
    pub fn is_stressed(&self) -> bool {
        self.is_stressed_before(self.range.end)
    }

    /// The same, before a place.
    pub fn is_stressed_before(&self, place: usize) -> bool {
        self.stresses().any(|(at, stress)| {
            at.end <= place && !matches!(stress, Stress::Free | Stress::But | Stress::Mask)
        })
    }

    /// "weight will be attached to", "a criterion of assessment": a word in what says how strongly is asked.
    pub fn is_part_of_stress(&self, word: &Range<usize>) -> bool {
        self.stresses()
            .any(|(at, _)| at.start <= word.start && word.end <= at.end)
    }
}

/// Competences.
impl Sentence<'_, '_> {
    /// The first word in it that says what a candidate has.
    pub fn competence(&self) -> Option<usize> {
        self.competence_within(self.range.clone())
    }

    pub fn competence_from(&self, start: usize) -> Option<usize> {
        self.competence_within(start..self.range.end)
    }

    pub fn competence_within(&self, range: Range<usize>) -> Option<usize> {
        let mut found = self.competences();
        found.find(|at| range.contains(at))
    }

    /// The words in it that say what a candidate has.
    pub fn competences(&self) -> impl Iterator<Item = usize> {
        self.cues
            .iter()
            .filter(|cue| match cue.sense {
                Sense::Competence(competence) => {
                    competence == Competence::Interest || competence.kind().is_some()
                }
                Sense::Language(_) => self.spoken,
                _ => self.is_degree(cue),
            })
            .map(|cue| cue.start)
            // "We require a 2:1."
            .chain(
                class_of_honours(self.text())
                    .into_iter()
                    .map(|at| self.range.start + at),
            )
    }

    pub fn is_about(&self, wanted: QualificationKind) -> bool {
        self.cues.iter().any(|cue| {
            matches!(cue.sense, Sense::Competence(competence) if competence.kind() == Some(wanted))
        })
    }

    /// The first word about a kind of qualification that is wanted.
    pub fn first_of(&self, wanted: impl Fn(QualificationKind) -> bool) -> Option<usize> {
        self.cues
            .iter()
            .find(|cue| match cue.sense {
                Sense::Competence(competence) => competence.kind().is_some_and(&wanted),
                Sense::Language(_) => wanted(QualificationKind::Language),
                _ => wanted(QualificationKind::Degree) && self.is_degree(cue),
            })
            .map(|cue| cue.start)
    }

    /// It names a degree.
    pub fn is_of_degree(&self) -> bool {
        self.cues.iter().any(|cue| self.is_degree(cue))
    }

    pub fn is_degree(&self, cue: &Cue<Sense>) -> bool {
        schooling(self.outline, cue, &self.range).is_some()
    }

    /// Nothing but praise and small words stands before the first word about a kind that is wanted.
    pub fn begins_with(&self, wanted: impl Fn(QualificationKind) -> bool) -> bool {
        let Some(first) = self.first_of(wanted) else {
            return false;
        };
        let mut praised = self.range.start;
        let lead = self.outline.scan.words_within(self.range.start..first);
        lead.iter().all(|word| {
            let mut cues = self.outline.cues(word.range()).iter();
            let praise = cues.find(|cue| {
                matches!(
                    cue.sense,
                    // "Strong written and oral English"
                    Sense::Competence(Competence::Praise | Competence::Excels | Competence::Speech)
                )
            });
            if let Some(praise) = praise {
                praised = praised.max(praise.end);
            }
            let article = || {
                let particle = self.outline.particle(word.start);
                matches!(particle, Some(Particle::A | Particle::The))
            };
            word.end <= praised || word.end - word.start <= 3 || article()
        })
    }

    /// Work is named at its beginning: "Conduct interviews", "Active participation in", "To assist".
    pub fn begins_with_deed(&self, wanted: &[Deed]) -> bool {
        self.leading_deed()
            .is_some_and(|deed| wanted.contains(&deed))
    }

    /// The same, however it is named.
    pub fn begins_with_work(&self) -> bool {
        self.begins_with_deed(&[Deed::Verb, Deed::Gerund, Deed::Noun])
    }

    /// "The responsibility"
    pub fn begins_with_the(&self) -> bool {
        let words = self.outline.scan.words_within(self.range.clone());
        words
            .first()
            .is_some_and(|first| self.outline.particle(first.start) == Some(Particle::The))
    }

    /// How work is named at its beginning, behind nothing but small words and how it is done.
    fn leading_deed(&self) -> Option<Deed> {
        let mut manner = self.range.start;
        for cue in self.cues {
            let Sense::Deed(deed) = cue.sense else {
                continue;
            };
            let lead = self.outline.scan.words_within(manner..cue.start);
            if lead.len() > 2 || !lead.iter().all(|word| self.is_small(word)) {
                return None;
            }
            // "The present project", "A study of": no verb stands behind an article.
            let article = lead
                .last()
                .is_some_and(|word| self.outline.is_article(word));
            if article && matches!(deed, Deed::Verb | Deed::Finite) {
                return None;
            }
            if deed != Deed::Manner {
                return Some(deed);
            }
            manner = cue.end;
        }
        None
    }

    /// "provides a platform", "hosts programmes": what somebody else does, said of whom the sentence above names.
    pub fn tells_of_another(&self) -> bool {
        let words = self.outline.scan.words_within(self.range.clone());
        words.first().is_some_and(|first| {
            let name = self.outline.slice(first.range());
            let cues = self.outline.cues(first.start..first.start + 1);
            name.ends_with('s')
                && !name.ends_with("ss")
                && cues.iter().any(|cue| {
                    cue.start == first.start
                        && matches!(cue.sense, Sense::Deed(Deed::Verb | Deed::Finite))
                })
        })
    }

    /// "to", "the", "and"
    fn is_small(&self, word: &Word) -> bool {
        let cues = self.outline.cues(word.range());
        self.outline.is_article(word)
            || cues
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Bound(Bound::To | Bound::And)))
    }

    /// It begins with what can't be said of a job or an offer: those may be "flexible" and "independent" too.
    pub fn begins_with_competence(&self) -> bool {
        use QualificationKind::{Eligibility, Personal};
        self.begins_with(|kind| !matches!(kind, Personal | Eligibility))
    }

    /// "Ability to work in a team", "Able to travel"
    pub fn begins_with_can(&self) -> bool {
        self.begins_with(|_| true)
            && self.competence().is_some_and(|at| {
                let mut cues = self.outline.cues(at..at + 1).iter();
                cues.any(|cue| {
                    matches!(
                        cue.sense,
                        Sense::Competence(Competence::In(_) | Competence::Able)
                    ) && self
                        .outline
                        .cues(cue.range())
                        .iter()
                        .any(|to| to.end == cue.end && to.sense == Sense::Bound(Bound::To))
                })
            })
    }

    /// "have a degree", "be fluent in English", but not "There are ample opportunities for initiative"
    pub fn begins_with_has(&self) -> bool {
        let Some((at, Turn::Has | Turn::Is)) = self.turns().next() else {
            return false;
        };
        let mut lead = self.outline.cues(self.range.start..at.start).iter();
        let begins = match self.words_before(at.start) {
            0 => true,
            1 => lead.any(|cue| cue.sense == Sense::Bound(Bound::To)),
            _ => false,
        };
        begins && !self.begins_with_there() && self.competence().is_some()
    }
}
