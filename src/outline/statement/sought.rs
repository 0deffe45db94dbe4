//! Who is sought: a person of whom a sentence says what they are like.

use super::place::{Place, is_procedure};
use super::sentence::Sentence;
use crate::lexicon::{Bound, Competence, Cue, Deed, Request, Sense, Stress, Turn};
use crate::model::{QualificationKind, SectionKind};

impl Sentence<'_, '_> {
    /// "We seek scholars whose work lies in optics", "Preference will be given to those who can teach": no word of the lexicon
    /// says what they have.
    pub fn describes_person(&self, place: Place) -> bool {
        let someone = |from: usize| {
            let mut cues = self.outline.cues(from..self.range.end).iter();
            cues.any(|cue| matches!(cue.sense, Sense::Stage(_) | Sense::Turn(Turn::Person)))
        };
        let wanted = self
            .first(Turn::Favours)
            .is_some_and(|favours| someone(favours.start))
            || self.first(Turn::Seeks).is_some_and(|seeks| {
                if self.words_before(seeks.start) > LEAD {
                    return false;
                }
                let mut turns = self.turns().filter(|(at, _)| at.start >= seeks.end);
                let having = turns.find(|(_, turn)| *turn == Turn::Has);
                having.is_some_and(|(at, _)| self.words_within(seeks.end..at.start) <= SOUGHT)
                    || self.who_from(seeks.end).is_some()
                    || self.seeks_one_that(seeks.end)
                    || self.seeks_the_best(seeks.end)
            });
        // "Candidates who can contribute to our courses are encouraged to apply.", "Candidates with a focus on moss are"
        let welcome = || {
            let invites = self.first(Turn::Invites);
            let person = self.first(Turn::Person);
            person.zip(invites).is_some_and(|(person, invites)| {
                self.words_before(person.start) <= 1
                    && (self.has_something(person.end, invites.start)
                        || self
                            .who_from(person.start)
                            .is_some_and(|who| who < invites.start))
                    && self
                        .stresses()
                        .any(|(_, stress)| matches!(stress, Stress::Wish | Stress::Desired))
            })
        };
        (wanted || welcome())
            && !is_procedure(place.kind)
            && !self.is_question()
            && !self.has_any(&[Turn::Applies, Turn::Fair, Turn::If, Turn::Terms])
    }

    /// "an ecologist who works on rivers", "candidates who can": a clause says soon what the person is like.
    fn who_from(&self, from: usize) -> Option<usize> {
        let mut before = from;
        let mut known = false;
        for (at, turn) in self.turns().filter(|(at, _)| at.start >= from) {
            if !matches!(turn, Turn::Person | Turn::Has) {
                return None;
            }
            let clause =
                self.outline.cues(at.clone()).iter().any(|cue| {
                    cue.start == at.start && cue.sense == Sense::Request(Request::Clause)
                });
            let behind = known && at.start <= before + 1;
            if clause || behind {
                // "a postdoc who will work in the garden" is told a duty.
                let mut turns = self.turns();
                let works = turns.any(|(next, turn)| {
                    next.start == at.end + 1
                        && matches!(turn, Turn::Does | Turn::Settled | Turn::Gets)
                });
                let near = self.words_within(from..at.start) <= SOUGHT;
                return (near && !works).then_some(at.start);
            }
            known = turn == Turn::Person;
            before = at.end;
        }
        None
    }

    /// "candidates with a focus on moss are", "candidates working on moss are": what they have or do stands right behind who is spoken of.
    fn has_something(&self, person: usize, end: usize) -> bool {
        let words = self.outline.scan.words_within(person..end);
        let working = words.first().is_some_and(|next| {
            let mut cues = self.outline.cues(next.range()).iter();
            cues.any(|cue| cue.start == next.start && cue.sense == Sense::Deed(Deed::Gerund))
        });
        // "Students attending our school"
        let ours = || {
            self.turns().any(|(at, turn)| {
                matches!(turn, Turn::We | Turn::Ours) && (person..end).contains(&at.start)
            })
        };
        let mut cues = self.outline.cues(person..end).iter();
        (working && words.len() > 2 && !ours())
            || cues.any(|cue| {
                matches!(cue.sense, Sense::Request(Request::With | Request::Besides))
                    && self.words_within(person..cue.start) == 0
                    && self.words_within(cue.end..end) > 1
            })
    }

    /// "a student that can swim", but not "a student that will swim"
    fn seeks_one_that(&self, from: usize) -> bool {
        let mut cues = self.outline.cues(from..self.range.end).iter();
        cues.any(|cue| {
            let told = self.turns().any(|(at, turn)| {
                at.start > cue.end
                    && self.words_within(cue.end..at.start) <= 1
                    && matches!(turn, Turn::Does | Turn::Settled | Turn::Gets)
            });
            matches!(cue.sense, Sense::Stage(_) | Sense::Turn(Turn::Person))
                && self.words_within(from..cue.start) <= SOUGHT
                && self.is_of_clause(&cue.range())
                && !told
        })
    }

    /// "an outstanding postdoc": high praise right before who is sought.
    fn seeks_the_best(&self, from: usize) -> bool {
        let mut cues = self.outline.cues(from..self.range.end).iter();
        let praise = cues
            .find(|cue| cue.sense == Sense::Competence(Competence::Excels))
            .map(Cue::range);
        praise.is_some_and(|praise| {
            self.words_within(from..praise.start) <= PRAISED
                && cues.any(|cue| {
                    matches!(cue.sense, Sense::Stage(_) | Sense::Turn(Turn::Person))
                        && self.words_within(praise.end..cue.start) <= PRAISED
                })
        })
    }

    /// "students interested in one of these topics": whatever the heading asks, the topics themselves are not asked.
    pub fn names_interest(&self) -> bool {
        self.lists_topics() && self.competence().is_some() && self.first_of(|_| true).is_none()
    }

    /// "We are looking for a motivated biologist": what is sought stands before its purpose.
    pub fn seeks(&self, place: Place) -> bool {
        if self.is_answered_if() {
            return true;
        }
        let Some(seeks) = self.first(Turn::Seeks) else {
            return false;
        };
        // "The holder will widen our work by seeking grants"
        if matches!(self.verb(), Some((verb, Turn::Does)) if verb.start < seeks.start) {
            return false;
        }
        let rest = self.outline.cues(seeks.end..self.range.end);
        let purpose = rest.iter().find(|cue| cue.sense == Sense::Bound(Bound::To));
        let sought = seeks.end..purpose.map_or(self.range.end, |to| to.start);
        // "Are you passionate about oceans?" is a teaser where the posting says below what it asks for.
        let teaser = place.profiled
            && place.kind != SectionKind::Qualifications
            && self.is_question()
            && self
                .first_of(|kind| kind != QualificationKind::Personal)
                .is_none();
        // "We expect the willingness to": one phrase says that it is asked and begins what is.
        let within = || {
            self.cues.iter().any(|cue| {
                (seeks.start..seeks.end).contains(&cue.start)
                    && cue.end > seeks.end
                    && matches!(cue.sense, Sense::Competence(competence) if competence.kind().is_some())
            })
        };
        !teaser
            && (self
                .competences()
                .any(|at| sought.contains(&at) && !self.is_named_so(at))
                || within()
                || self.seeks_the_best(seeks.end))
    }

    /// "a Lecturer in Autonomous Systems": a capital amid a sentence is a name's.
    fn is_named_so(&self, competence: usize) -> bool {
        let mut cues = self.outline.cues(competence..competence + 1).iter();
        let noun = self.outline.scan.capital_nouns;
        cues.any(|cue| {
            cue.start == competence
                && !noun
                && matches!(cue.sense, Sense::Competence(competence)
                    if competence.kind() != Some(QualificationKind::Eligibility))
                && self
                    .outline
                    .slice(cue.range())
                    .starts_with(char::is_uppercase)
        })
    }

    /// "If you are keen on bees, we would love to hear from you", "If you hold a degree in law, we invite you to apply"
    fn is_answered_if(&self) -> bool {
        let call = self
            .turns()
            .find(|(_, turn)| matches!(turn, Turn::Seeks | Turn::Invites));
        let condition = self.first(Turn::If);
        call.zip(condition).is_some_and(|((call, _), condition)| {
            let clause = self.competence_within(condition.end..call.start);
            // "Moss and lakes If you hold a PhD": a headline is glued to the sentence.
            let opens = self.words_before(condition.start) <= 1
                || self
                    .outline
                    .slice(condition.clone())
                    .starts_with(char::is_uppercase);
            opens && clause.is_some_and(|at| self.outline.slice(at..call.start).contains(','))
        })
    }
}

/// So few words stand between "we seek", the praise and who is praised.
const PRAISED: usize = 4;

/// So many words at most name who seeks.
const LEAD: usize = 14;

/// So few words stand between "we seek" and what who is sought has.
const SOUGHT: usize = 6;
