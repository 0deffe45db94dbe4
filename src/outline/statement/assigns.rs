//! Sentences that say what the holder will do.

use core::ops::Range;

use super::place::{Place, is_procedure};
use super::sentence::Sentence;
use super::turns::Placed;
use crate::lexicon::{Bound, Cue, Deed, Particle, Request, Sense, Stress, Turn};
use crate::model::SectionKind;

impl Sentence<'_, '_> {
    pub fn assigns(&self, place: Place) -> bool {
        let verb = self.verb();
        if self.recruits_to_work(place) {
            return !is_procedure(place.kind)
                && !self.is_question()
                && !self.has_any(&[Turn::If, Turn::Invites, Turn::Fair]);
        }
        if self.is_kept_from_work(verb.as_ref())
            || (self.is_waived() && self.competence().is_some())
            // "Team spirit, as you will work in a large group."
            || (self.begins_with_competence()
                && matches!(&verb, Some((at, _)) if self.words_before(at.start) > SOON))
            || self.is_question()
            || self.is_mere_sign()
            || self.is_row_of_facts()
            || self.is_mere_house()
            // "We run a laboratory", but "We expect you to run it", "Management of the laboratory"
            || (self.begins_with_employer()
                && !self.is_expected()
                && !self.has_guest()
                && !self.is_mere_work())
        {
            return false;
        }
        let by_post = self.post_does();
        // "The candidate will submit", but "will work on applications of lasers"
        let end = verb.as_ref().map(|(at, _)| at.end).or(by_post);
        let upto = end.map_or(self.range.end, |end| end + PROCESS);
        if self.is_procedure(verb.as_ref().map(|(at, _)| at), upto) {
            return false;
        }
        // "Chair, Department of Ocean Sciences" is the title.
        let titled = !place.body && place.kind != SectionKind::Duties;
        let does = match &verb {
            Some((_, Turn::Does)) => true,
            // "The student provides support to users."
            Some((_, Turn::Hands)) => !titled,
            // "will spend half of their time on teaching"
            Some((at, Turn::Settled)) => {
                self.goes_on_to_do(at)
                    || self
                        .first(Turn::Tasks)
                        .is_some_and(|tasks| tasks.start >= at.end)
            }
            // "will have the usual teaching load"
            Some((at, Turn::Has)) => self
                .first(Turn::Tasks)
                .is_some_and(|tasks| tasks.start >= at.end && self.words_within(at.end..tasks.start) <= 1),
            None => !titled && self.is_told_of_nobody(),
            _ => false,
        } || by_post.is_some()
            // "Supervision of theses is expected", "Teaching is part of the job"
            || (self.begins_with_deed(&[Deed::Noun, Deed::Gerund])
                && (self.is_expected() || self.has(Turn::Tasks)))
            || (self.begins_with_deed(&[Deed::Noun]) && self.is_demanded())
            || self.is_expected_work();
        let told = verb.is_none() && !titled && self.is_told();
        match place.kind {
            SectionKind::Duties => {
                // "Only shortlisted candidates will be contacted."
                let process = self.has(Turn::Assesses) && self.has(Turn::Person);
                let idle = place.list
                    || process
                    || self.begins_with_terms()
                    || self.states_length()
                    || self.has_any(&[Turn::Gets, Turn::Gives])
                    || self.is_given_by_another()
                    || self.is_mere_fact()
                    || self.tells_of_named_house()
                    || self.is_merely_settled(verb.as_ref())
                    || self.is_of_project();
                does || told || !(place.lead || idle)
            }
            // "The fellow will train students" under "Review begins on 1 May", but "The head selects the candidates"
            kind if is_procedure(kind) => {
                !self.is_of_applicant()
                    && !self.has_any(&[Turn::Assesses, Turn::Applies, Turn::If])
                    && matches!(&verb, Some((at, Turn::Does)) if self.works_within(at.end..self.range.end))
            }
            // Where the duties are listed, the project's description is no second list.
            SectionKind::Project
                if place.assigned
                    && !matches!(verb, Some((_, Turn::Does)))
                    && !self.begins_with_tasks() =>
            {
                false
            }
            kind => {
                // "The candidate will work full time", but "will teach four hours a week"
                let terms = self
                    .first(Turn::Terms)
                    .filter(|at| at.start < upto && !self.has_any(&[Turn::Tasks, Turn::Duty]));
                let of_terms = terms.is_some_and(|at| match &verb {
                    // "The position is part of a project in which you will study"
                    Some((verb, _)) if at.end <= verb.start => {
                        !self.acts_within(verb.start..self.range.end)
                    }
                    Some((verb, _)) => !self.works_within(verb.start..at.start),
                    None => !self.works_within(self.range.start..at.start),
                });
                (does || (told && kind != SectionKind::Employer)) && !of_terms
            }
        }
    }

    /// "You will write a short test", "Applicants will": who applies is spoken of, and not who holds the post.
    fn is_of_applicant(&self) -> bool {
        self.first(Turn::Person).is_some_and(|person| {
            let mut cues = self.outline.cues(person.clone()).iter();
            cues.any(|cue| cue.range() == person && cue.sense == Sense::Request(Request::Person))
        })
    }

    /// Somebody is looked for, or all are treated alike; but "will work with disabled people and seek partners".
    fn is_kept_from_work(&self, verb: Option<&Placed>) -> bool {
        let does = verb.filter(|(_, turn)| *turn == Turn::Does);
        // "Duties include courses for disabled people"
        let done = does.map(|(verb, _)| verb.end).or_else(|| self.post_does());
        let worked = |at: &Range<usize>| {
            done.is_some_and(|end| end <= at.start && self.words_within(end..at.start) > 0)
        };
        let mut named = false;
        self.turns().any(|(at, turn)| match turn {
            Turn::Fair | Turn::Private => !worked(&at),
            // "Wir erwarten die Mitarbeit in Gremien."
            Turn::Seeks => !worked(&at) && !self.is_expected_work(),
            // "A committee appointed by the rector will be responsible"
            Turn::Assesses => !named && does.is_some_and(|(verb, _)| at.end <= verb.start),
            Turn::Person => {
                named = true;
                false
            }
            _ => false,
        })
    }

    /// "Samples will be taken at sea."
    pub fn is_planned(&self) -> bool {
        let other = self.has_any(&[
            Turn::Person,
            Turn::Post,
            Turn::Applies,
            Turn::Assesses,
            Turn::Invites,
            Turn::Fair,
            Turn::Terms,
            Turn::Seeks,
            Turn::Perk,
            Turn::Law,
        ]) || self.begins_with_employer();
        !other
            && self.words_within(self.range.clone()) >= 6
            && !self.begins_with(|_| true)
            && self.turns().any(|(at, turn)| match turn {
                // "will be", but "can be"
                Turn::Is => {
                    self.is_to_come(&at)
                        && self.words_within(at.clone()) > 1
                        && self.is_passive(at.end)
                        && !self.is_done_somewhere(at.end)
                        // "In May, we will be moved"
                        && !self.is_ours(at.start)
                }
                _ => false,
            })
    }

    /// "we" stands right before a verb.
    fn is_ours(&self, verb: usize) -> bool {
        self.turns().any(|(at, turn)| {
            turn == Turn::We && at.end <= verb && self.words_within(at.end..verb) == 0
        })
    }

    /// "will be | performed at Westhaven University": no more is said than where.
    fn is_done_somewhere(&self, verb: usize) -> bool {
        let words = self.outline.scan.words_within(verb..self.range.end);
        let [_, at, ..] = words else {
            return false;
        };
        let place = matches!(
            self.outline.particle(at.start),
            Some(Particle::At | Particle::In)
        );
        let house = self.outline.organisations_over(at.end..self.range.end);
        place
            && house
                .first()
                .is_some_and(|house| self.words_within(at.end..house.range.start) <= 1)
    }

    pub(super) fn is_passive(&self, verb: usize) -> bool {
        let words = self.outline.scan.words_within(verb..self.range.end);
        words.iter().take(2).any(|word| {
            let name = self.outline.slice(word.range());
            name.len() >= 4 && (name.ends_with("ed") || name.ends_with("en"))
        })
    }

    /// "Participation in teaching is mandatory.", "Data collection at sea will be required."
    fn is_demanded(&self) -> bool {
        self.has_any(&[Turn::Is, Turn::Does])
            && self.competence().is_none()
            && self.stresses().any(|(_, stress)| stress == Stress::Demand)
    }

    /// "Erwartet wird die Mitarbeit in den Gremien.": the work is what is expected, and not that one is able to do it.
    fn is_expected_work(&self) -> bool {
        let article = |place: usize| {
            let word = place.checked_sub(1);
            let word = word.and_then(|end| self.outline.scan.word_ending_at(end));
            word.is_some_and(|word| {
                matches!(
                    self.outline.particle(word.start),
                    Some(Particle::The | Particle::A)
                )
            })
        };
        let work = |cue: &Cue<Sense>| cue.sense == Sense::Deed(Deed::Noun) && article(cue.start);
        // "Erwartet wird", "wird erwartet", but "should"
        let said = self.stresses().any(|(at, stress)| {
            let begins = self.words_before(at.start) == 0;
            match stress {
                Stress::Expects => begins || self.words_within(at.end..self.range.end) == 0,
                // "Erwartet wird" leads to whatever is expected.
                Stress::Calls => begins,
                _ => false,
            }
        });
        said && self.competence().is_none() && self.cues.iter().any(work)
    }

    /// Work is named at a place, and it is no handing in.
    pub fn is_deed(&self, place: usize) -> bool {
        let cues = self.outline.cues(place..place + 1);
        cues.iter()
            .any(|cue| matches!(cue.sense, Sense::Deed(Deed::Verb | Deed::Finite)))
            && !cues
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Request(Request::Gives)))
    }

    /// Work is named by the first words of a range.
    pub(super) fn acts_within(&self, range: Range<usize>) -> bool {
        let words = self.outline.scan.words_within(range);
        words.iter().take(ACT).any(|word| self.is_deed(word.start))
    }

    /// "In our group you will draw maps": what begins with the employer is said of somebody else.
    fn has_guest(&self) -> bool {
        let Some((verb, Turn::Does)) = self.verb() else {
            return false;
        };
        let mut people = self
            .turns()
            .filter(|(at, turn)| *turn == Turn::Person && at.start < verb.start);
        let host = self.first(Turn::We);
        let Some((person, _)) = people.next() else {
            return false;
        };
        let behind = self
            .turns()
            .any(|(at, turn)| turn == Turn::We && (person.start..verb.start).contains(&at.start));
        // "The team is large, and the student will"
        let apart = self.is_joined(person.start)
            && self.words_within(person.end..verb.start) == 0
            && self.turns().any(|(at, turn)| {
                matches!(turn, Turn::Is | Turn::Has | Turn::Settled) && at.end <= person.start
            });
        host.is_some_and(|host| {
            host.end <= person.start
                && (apart
                    || self.words_before(host.start) > 0
                    // "Our new colleague will"
                    || self.words_within(host.start..person.start) == 1)
        }) && !behind
    }

    /// "This includes", "This will involve": one small word before the verb that tells what is meant.
    pub fn adds_to_what_was_said(&self) -> bool {
        let words = self.outline.scan.words_within(self.range.clone());
        let Some((first, rest)) = words.split_first() else {
            return false;
        };
        // A word that a name begins with is none of these.
        let small = matches!(
            self.outline.particle(first.start),
            Some(Particle::A | Particle::Lead)
        );
        let covers = self.turns().any(|(at, turn)| {
            matches!(turn, Turn::Covers | Turn::Does | Turn::Tasks)
                && rest
                    .iter()
                    .take(GOING_ON)
                    .any(|word| at.contains(&word.start))
        });
        // "Our research focuses on bogs."
        let ours = self.begins_with_employer();
        small
            && covers
            && !ours
            && !self.has_any(&[Turn::Applies, Turn::Terms, Turn::Fair, Turn::Person])
    }

    /// Work is named in a range.
    fn works_within(&self, range: Range<usize>) -> bool {
        range.start < range.end
            && self.outline.cues(range).iter().any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Deed(Deed::Verb | Deed::Finite | Deed::Gerund | Deed::Noun)
                )
            })
    }

    /// "and" stands right before a place.
    pub(super) fn is_joined(&self, place: usize) -> bool {
        let words = self.outline.scan.words_within(self.range.start..place);
        words.last().is_some_and(|before| {
            let mut cues = self.outline.cues(before.range()).iter();
            cues.any(|cue| cue.sense == Sense::Bound(Bound::And))
        })
    }
}

/// So many words at most stand before the position: "The duties of this".
pub(super) const SOON: usize = 4;

/// So many words stand at most before and in the verb: "This may also include".
const GOING_ON: usize = 3;

/// The work is named among so many words: "will also develop".
const ACT: usize = 3;

/// How far behind the verb a word of the procedure makes the sentence one about it, in bytes.
const PROCESS: usize = 24;
