//! Sentences that ask something of the candidate.

use core::ops::Range;

use super::place::{Place, is_procedure};
use super::sentence::Sentence;
use crate::lexicon::{
    Competence, DateRole, Deed, Joint, Particle, Request, Sense, Stress, Turn, joints,
};
use crate::model::{MentionValue, QualificationKind, SectionKind};
use crate::outline::Form;
use crate::outline::naming::heads_openings;

impl Sentence<'_, '_> {
    pub fn asks(&self, place: Place) -> bool {
        let Some(competence) = self.competence() else {
            return self.merely_has(place)
                || self.is_merely_wished(place)
                || self.describes_person(place)
                || self.tells_of_person(place)
                || self.is_merely_named(place);
        };
        let eligible = self.asks_for_eligibility(competence);
        if self.is_address()
            || self.heads_openings()
            || self.is_of_terms(competence)
            || self.is_other_matter(eligible, competence)
            || self.is_about_letter()
            || self.is_waived()
            || self.is_able_to_end(place)
            || self.dates(competence)
            || self.names_duties()
            || self.hands_boons()
        {
            return false;
        }
        let form = is_procedure(place.kind) && self.is_question_of_form();
        if form || self.hands_in(eligible) || self.speaks_of_things(place) {
            return false;
        }
        if self.has(Turn::Favours) && !is_procedure(place.kind) {
            return true;
        }
        let verb = self.verb();
        // "You will have duties at the hospital, which lead to further skills": what the person has stands near.
        let has = matches!(&verb, Some((at, Turn::Has)) if place.kind == SectionKind::Qualifications
            || competence < at.end
            || self.words_within(at.end..competence) <= HAD);
        let is = matches!(&verb, Some((at, Turn::Is)) if self.competence_from(at.end).is_some()
            && (place.kind != SectionKind::Duties || self.is_somebody(at.end)))
            && !self.has(Turn::Terms);
        let invited = self.invites_somebody(competence);
        let fragment = self.is_fragment();
        let sought = self.seeks(place);
        if let Some(applies) = self.first(Turn::Applies) {
            let plainly = matches!(&verb, Some((at, Turn::Has)) if self.has_plainly(at.end));
            // "We seek botanists with a degree to apply"; "Good Dutch is a must (if selected, you will be interviewed)"
            let lead = self.outline.slice(self.range.start..applies.start);
            let aside = lead.rfind('(') > lead.rfind(')');
            // "Good diving skills are required and should be shown upon application."
            let plain = self.begins_with_ability() && !is_procedure(place.kind);
            let before = competence < applies.start
                && (sought
                    || ((aside || plain)
                        && self.is_stressed_before(applies.start)
                        && self.is_called_for(competence)));
            // "It is an advantage if your degree is recent at the deadline for applications.", "Importance is attached to tact."
            let wished = self.stresses().any(|(at, stress)| {
                matches!(stress, Stress::Wish | Stress::Calls)
                    && at.end < competence
                    && self.words_within(at.end..competence) <= PRAISED
            });
            // "Experience with databases, boat applications and maps would be an advantage."
            let used = self.is_used(&applies)
                && competence < applies.start
                && !is_procedure(place.kind)
                && self.stresses().any(|(at, stress)| {
                    matches!(stress, Stress::Wish | Stress::Desired) && at.start > applies.end
                })
                && self.is_called_for(competence);
            let by_then = self.is_due_by(competence, applies.start);
            if !(invited || eligible || fragment || plainly || before || wished || used || by_then)
            {
                return false;
            }
        }
        let said = has
            || is
            || sought
            || self.is_called_for(competence)
            || self.names_requirements()
            || self.is_asked_of_subject()
            || (fragment && (place.body || self.begins_with_has()));
        match place.kind {
            SectionKind::Qualifications => {
                let of_a_person =
                    self.has(Turn::Person) || self.begins_with(|_| true) || !self.is_finite();
                // "You communicate clearly" describes a person, "You will communicate" a task.
                let habit = verb.as_ref().is_some_and(|(at, _)| self.is_habit(at.start));
                let idle = habit
                    || !matches!(
                        verb,
                        Some((_, Turn::Does | Turn::Settled | Turn::Gets | Turn::Hands))
                    );
                eligible || said || (of_a_person && idle && !self.tells_of_others())
            }
            SectionKind::Employer => {
                sought
                    || (has && self.has_plainly_amid_house())
                    || ((has || is) && self.is_stressed())
                    || self.is_called_for_amid_house(competence)
            }
            // Portals that flatten a page print what is asked behind how to apply.
            kind if is_procedure(kind) => {
                let document =
                    fragment && (!self.begins_with_ability() || self.begins_with_paper());
                eligible || (said && !self.tells_of_process() && !document)
            }
            _ => eligible || invited || said,
        }
    }

    /// How one applies or is judged, but not "a criterion of assessment".
    fn tells_of_process(&self) -> bool {
        self.turns().any(|(at, turn)| {
            matches!(turn, Turn::Applies | Turn::Assesses) && !self.is_part_of_stress(&at)
        })
    }

    /// "Botanists with a degree are invited to apply": whatever they are called, but not "Grades will be considered".
    fn invites_somebody(&self, competence: usize) -> bool {
        self.first(Turn::Invites).is_some_and(|invites| {
            let mut cues = self.outline.cues(invites.clone()).iter();
            let called = competence < invites.start
                && cues.any(|cue| cue.sense == Sense::Request(Request::Please))
                && self.leads_to_post(invites.end);
            (self.has(Turn::Person) || called) && !self.has(Turn::If)
        })
    }

    /// "invited to apply", "for the post", but not "for seed money"
    fn leads_to_post(&self, invites: usize) -> bool {
        self.words_within(invites..self.range.end) == 0
            || self.cues.iter().any(|cue| {
                cue.start >= invites
                    && matches!(cue.sense, Sense::Turn(Turn::Post) | Sense::Stage(_))
            })
    }

    /// "Westhaven College offers a pension plan and life insurance to all staff.", and nobody must have anything for it
    fn hands_boons(&self) -> bool {
        self.names_boons() && self.has_any(&[Turn::Hands, Turn::Gives]) && !self.is_stressed()
    }

    /// "A degree obtained within three years prior to the application deadline": the deadline says by when it is asked.
    fn is_due_by(&self, competence: usize, deadline: usize) -> bool {
        self.cues.iter().any(|cue| {
            cue.sense == Sense::DateRole(DateRole::Limit)
                && competence < cue.start
                && cue.end <= deadline
                && self.words_within(cue.end..deadline) <= 1
        })
    }

    /// "To be able to measure more, one needs a boat", "we need to be able to measure more": what somebody else wants.
    fn is_able_to_end(&self, place: Place) -> bool {
        let to = |joint| (joint == Joint::To).then_some(());
        let ours = |at: usize| {
            let mut cues = self.cues.iter();
            cues.any(|cue| cue.sense == Sense::Turn(Turn::We) && cue.end + 1 == at)
        };
        let able = |at: &Range<usize>| {
            let mut cues = self.cues.iter();
            cues.any(|cue| {
                matches!(cue.sense, Sense::Competence(_))
                    && cue.start > at.start
                    && cue.start < at.end
            })
        };
        // "To be able to swim is an advantage" asks for it, "Profile: To be able to swim" too.
        let purpose = |at: usize| {
            self.words_before(at) == 1
                && joints().beginning(self.text(), to).is_some()
                && !self.is_stressed()
                && place.kind != SectionKind::Qualifications
        };
        let ends = |(at, turn): (Range<usize>, Turn)| {
            turn == Turn::Has && able(&at) && (purpose(at.start) || ours(at.start))
        };
        self.turns().any(ends) && !self.has_any(&[Turn::Person, Turn::Seeks, Turn::Invites])
    }

    /// "The starting date of the PhD is open": the degree is what begins.
    fn dates(&self, competence: usize) -> bool {
        let of = |sense| (sense == Sense::Particle(Particle::Of)).then_some(());
        // "The starting date is flexible (preferably in May)"
        let flexible = self.cues.iter().any(|cue| {
            cue.start == competence && cue.sense == Sense::Competence(Competence::Trait)
        });
        self.cues.iter().any(|cue| {
            cue.sense == Sense::DateRole(DateRole::Start)
                && self.words_before(cue.start) <= 1
                && cue.end < competence
                && self.words_within(cue.end..competence) <= 2
                && (flexible
                    || self
                        .outline
                        .senses(cue.end..competence, of)
                        .next()
                        .is_some())
        })
    }

    /// "Responsibilities of the candidate include independent teaching": what is said of the duties is asked of nobody.
    fn names_duties(&self) -> bool {
        self.turns()
            .next()
            .is_some_and(|(at, turn)| turn == Turn::Duty && self.words_before(at.start) <= 1)
            && self.has(Turn::Covers)
            && self.post_does().is_some()
    }

    /// "You are a person who …": who the person is, and not what they do.
    fn is_somebody(&self, verb: usize) -> bool {
        self.turns().any(|(at, turn)| {
            turn == Turn::Person && at.start >= verb && self.words_within(verb..at.start) <= 1
        })
    }

    /// "Candidates must be eligible for the grant", but "Each post lists its own requirements for admission" asks nothing of anybody.
    fn asks_for_eligibility(&self, competence: usize) -> bool {
        self.is_about(QualificationKind::Eligibility)
            && self.is_stressed()
            && (self.has_any(&[
                Turn::Person,
                Turn::Seeks,
                Turn::Invites,
                Turn::Applies,
                Turn::Post,
                Turn::Has,
            ]) || self.words_before(competence) == 0
                || self.is_called_for(competence))
    }

    /// "Remuneration commensurate with experience", or a mere "Masters": nothing is asked by it.
    fn is_of_terms(&self, competence: usize) -> bool {
        let term = self.first(Turn::Terms);
        let words = self.words_within(self.range.clone());
        let pay = term.is_some_and(|term| {
            self.words_before(term.start) <= 1
                && term.end <= competence
                && !self.is_stressed()
                && !self.has_any(&[Turn::Person, Turn::Seeks])
        });
        pay || (words <= 1 && self.is_of_degree())
    }

    /// "PhD and postdoc positions": a line of its own.
    fn heads_openings(&self) -> bool {
        self.fills(Form::Sentence) && heads_openings(&self.range, self.outline.scan)
    }

    /// "Do you have a degree in law?" among the questions of a form
    fn is_question_of_form(&self) -> bool {
        self.is_question() && self.fills(Form::Item)
    }

    /// It is all that stands in a passage of this form.
    fn fills(&self, form: Form) -> bool {
        let passage = self.outline.passage_at(self.range.start);
        passage.is_some_and(|passage| passage.form == form && passage.range == self.range)
    }

    /// "You are experienced in building boats of wood, with the following profile:" asks for something before it leads to its list.
    pub fn asks_before_end(&self) -> bool {
        self.first_of(|kind| kind != QualificationKind::Eligibility)
            .is_some_and(|first| self.words_within(first..self.range.end) >= AHEAD)
    }

    /// "You communicate": a verb of work in the present tense, right behind "you".
    pub fn is_habit(&self, verb: usize) -> bool {
        let cues = self.outline.cues(verb..verb + 1);
        let is = |wanted: fn(Sense) -> bool| cues.iter().any(|cue| wanted(cue.sense));
        // "u werkt": with who does it
        is(|sense| sense == Sense::Turn(Turn::YouDo))
            || is(|sense| matches!(sense, Sense::Deed(Deed::Verb | Deed::Finite)))
                && !is(|sense| matches!(sense, Sense::Turn(_)))
    }

    /// Equal treatment, an offer with a condition, a question that is none to the candidate.
    fn is_other_matter(&self, eligible: bool, competence: usize) -> bool {
        // "If you would like to learn Swedish, we offer courses."
        let conditional_offer =
            self.has(Turn::If) && self.has_any(&[Turn::Gets, Turn::Hands, Turn::Gives]);
        // "A commitment to diversity is required", "You must have sound knowledge of data protection."
        let about = |fair: usize| {
            competence < fair
                && ((self.is_called_for(competence)
                    && !self.has_any(&[Turn::Applies, Turn::Seeks]))
                    || matches!(self.verb(), Some((at, Turn::Has)) if at.start <= competence)
                    // "Demonstrated commitment to diversity"
                    || self.is_fragment())
        };
        let fair = self.first(Turn::Fair);
        (fair.is_some_and(|fair| !about(fair.start)) && !eligible)
            || conditional_offer
            || (self.is_question() && !self.has(Turn::Seeks))
            // "There are ample opportunities for your own initiative."
            || (self.there_is_gift() && !self.is_stressed())
    }

    /// "Required skills" / "Soldering and welding": what is named right below is what is asked.
    fn is_merely_named(&self, place: Place) -> bool {
        place.below
            && (2..=NAMED).contains(&self.words_within(self.range.clone()))
            && self.turns().next().is_none()
            && !self.is_stressed()
            && !self.holds_address()
            && !self
                .mentions(|value| matches!(value, MentionValue::Date(_) | MentionValue::Money(_)))
            && !self
                .cues
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Paper(_) | Sense::Stage(_)))
    }

    /// "You should have experience in writing applications": what the person has stands right behind the verb.
    fn has_plainly(&self, verb: usize) -> bool {
        self.competence_from(verb).is_some_and(|at| {
            let between = |turn: usize| (verb..at).contains(&turn);
            let applies = self
                .turns()
                .any(|(turn, found)| found == Turn::Applies && between(turn.start));
            self.words_within(verb..at) <= 8 && !applies
        })
    }

    /// A list item that lost its marker: "Excellent knowledge of statistics".
    fn is_fragment(&self) -> bool {
        // "English C1"
        let least = if self.spoken { 2 } else { 3 };
        self.words_within(self.range.clone()) >= least
            && (!self.has(Turn::Terms) || self.begins_with_has())
            && !self.begins_with_employer()
            && !self.begins_with_lure()
            && !self.describes_paper()
            && !(self.begins_with_paper() && self.is_about(QualificationKind::Eligibility))
            && (self.begins_with_has() || (self.begins_with(|_| true) && !self.is_finite()))
    }

    /// "A creative and inspiring environment": what it is said of is given, not asked.
    fn begins_with_lure(&self) -> bool {
        let trait_first = self.cues.iter().find(
            |cue| matches!(cue.sense, Sense::Competence(competence) if competence.kind().is_some()),
        );
        let first = trait_first.filter(|cue| cue.sense == Sense::Competence(Competence::Trait));
        first
            .zip(self.first(Turn::Lure))
            .is_some_and(|(first, lure)| {
                first.end < lure.end && self.words_before(lure.start) <= LURED
            })
    }

    /// Degrees and publications are sent in, skills and experience are not.
    fn begins_with_ability(&self) -> bool {
        use QualificationKind::{Experience, Language, Personal, Skill};
        self.begins_with(|kind| matches!(kind, Experience | Skill | Language | Personal))
    }

    /// A word stands in it by which something is asked.
    pub fn asks_somehow(&self) -> bool {
        self.competence().is_some() || self.is_stressed() || self.verb().is_some()
    }
}

/// So many words are more than what leads up to a list: "experience in several of the following areas".
const AHEAD: usize = 13;

/// What is praised stands among so many words.
const LURED: usize = 4;

/// So many words at most are merely named: what is longer is a text.
const NAMED: usize = 24;

/// So many words at most stand between "must have" and what a person has.
const HAD: usize = 16;

/// So few words stand between what the person must have and what is asked.
const PRAISED: usize = 4;
