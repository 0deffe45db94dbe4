//! Sentences that say themselves how strongly something is asked for.

use core::ops::Range;

use super::place::{Place, is_procedure};
use super::sentence::Sentence;
use super::stress::{Stresses, is_negated};
use crate::lexicon::{Carrier, Competence, Cue, Paper, Particle, Sense, Stress, Topic, Turn, Word};
use crate::model::{MentionValue, SectionKind};

impl Sentence<'_, '_> {
    /// "Knowledge of Slovak is not required", "No prior experience with boats is expected."
    pub fn is_waived(&self) -> bool {
        let mut stresses = self
            .stresses()
            .filter(|(_, stress)| *stress != Stress::But)
            .peekable();
        stresses.peek().is_some()
            && stresses.all(|(at, stress)| stress == Stress::Free || self.is_negated(&at))
            && !matches!(self.verb(), Some((at, Turn::Has)) if !self.is_spared(&at))
            && !self.asks_beside_waiver()
            && !self.names_degree_behind_but()
    }

    /// "No experience is needed, but a degree in law is"
    fn names_degree_behind_but(&self) -> bool {
        let but = self.stresses().find(|(_, stress)| *stress == Stress::But);
        but.is_some_and(|(but, _)| {
            let mut behind = self.cues.iter().filter(|cue| cue.start >= but.end);
            behind.any(|cue| self.is_degree(cue))
        })
    }

    /// "You need not have a degree"
    fn is_spared(&self, verb: &Range<usize>) -> bool {
        self.stresses().any(|(at, stress)| {
            stress == Stress::Free
                && at.start <= verb.start
                && self.words_within(at.end..verb.start) == 0
        })
    }

    /// "Excellent English, German is not required": what is asked first is not what is waived.
    fn asks_beside_waiver(&self) -> bool {
        self.stresses().all(|(at, stress)| {
            matches!(stress, Stress::Free | Stress::But) || self.is_negated(&at)
        }) && (self.begins_with(|_| true) || self.begins_with_interest())
            && self
                .competence()
                .is_some_and(|first| !Stresses::new(self.outline, self.range.clone()).waives(first))
    }

    /// "A keen interest in lakes"
    fn begins_with_interest(&self) -> bool {
        let interest = Sense::Competence(Competence::Interest);
        let mut cues = self.cues.iter();
        cues.any(|cue| cue.sense == interest && self.words_before(cue.start) <= KEEN)
    }

    /// "No experience is needed"
    fn is_negated(&self, stress: &Range<usize>) -> bool {
        is_negated(self.outline, &self.range, stress)
    }

    /// "Python or a similar language would be an advantage": no word of the lexicon, but nothing else is wished for in a posting.
    pub fn is_merely_wished(&self, place: Place) -> bool {
        let wished = |(at, stress): (Range<usize>, Stress)| {
            let lead = self.range.start.max(at.start.saturating_sub(IS));
            // "is an advantage"
            let words = self.outline.scan.words_within(lead..at.start);
            let article = words.last().filter(|word| self.outline.is_article(word));
            if article.is_some() && self.names_what_is(at.start) {
                return false;
            }
            let begin = article.map_or(at.start, |article| article.start);
            let is = self.outline.cues(lead..at.end).iter().any(|cue| {
                matches!(cue.sense, Sense::Turn(Turn::Is | Turn::Be)) && cue.end + 1 >= begin
            });
            // "A focus on maps is required": among what is asked for.
            let post = self.post_behind(at.end);
            let end = post.unwrap_or(at.end);
            let said = match stress {
                Stress::Wish | Stress::Desired => true,
                // "A driving test is mandatory for this post": wherever it stands.
                Stress::Demand => place.kind == SectionKind::Qualifications || post.is_some(),
                _ => false,
            };
            said && is
                && (1..=WISHED).contains(&self.words_before(at.start))
                && self.words_within(end..self.range.end) <= 1
        };
        // "for this post" stands behind all that is asked.
        let post = self.first(Turn::Post).map_or(usize::MAX, |post| post.start);
        (place.body || place.kind == SectionKind::Qualifications)
            && !is_procedure(place.kind)
            && self.stresses().any(wished)
            && self.stresses().all(|(at, _)| at.end <= post)
            && !self.is_waived()
            && !self.is_question()
            && !self.is_of_other_matter()
            && !self.has_any(&[Turn::We, Turn::Person, Turn::Invites])
            // "Python is a bonus."
            && self.turns().all(|(perk, turn)| {
                turn != Turn::Perk || self.stresses().any(|(at, _)| at.contains(&perk.start))
            })
            && !self
                .mentions(|value| matches!(value, MentionValue::Date(_) | MentionValue::Money(_)))
            // "A start in May would be preferred."
            && !self
                .cues
                .iter()
                .any(|cue| match cue.sense {
                    Sense::DateRole(_) => true,
                    Sense::Timing(timing) => timing.is_whole(),
                    _ => false,
                })
    }

    /// "The location near the sea", "Access to the boats", "Working here": nobody is asked for what there is.
    fn names_what_is(&self, upto: usize) -> bool {
        let words = self.outline.scan.words_within(self.range.start..upto);
        let known = |word: &Word| self.outline.particle(word.start) == Some(Particle::The);
        words.iter().any(known)
            || words.first().is_some_and(|first| {
                self.outline.particle(first.start) == Some(Particle::Lead)
                    || self.outline.slice(first.range()).ends_with("ing")
            })
    }

    /// "mandatory | for this post": where it ends.
    fn post_behind(&self, from: usize) -> Option<usize> {
        let words = self.outline.scan.words_within(from..self.range.end).iter();
        let begin = |word: &Word| self.outline.cues(word.start..word.start + 1).iter();
        let post =
            |cue: &&Cue<Sense>| matches!(cue.sense, Sense::Vacancy | Sense::Turn(Turn::Post));
        words
            .take(POST)
            .find_map(|word| begin(word).find(post))
            .map(|post| post.end)
    }

    /// "Minimum qualifications include a degree", "Requirements: a degree"
    pub fn names_requirements(&self) -> bool {
        // "Desirable qualities include", "Qualifications for the post include"
        let stress = |cue: &Cue<Sense>| {
            cue.start == self.range.start
                && matches!(
                    cue.sense,
                    Sense::Stress(Stress::Demand | Stress::Desired | Stress::Wish)
                )
        };
        let mut names = self.outline.cues(self.range.clone()).iter().filter(|cue| {
            stress(cue)
                || (cue.sense == Sense::Heading(SectionKind::Qualifications)
                    && self.words_before(cue.start) <= FEW
                    && self.words_in_clause(cue.start) <= 3)
        });
        names.any(|name| {
            let rest = self.outline.slice(name.end..self.range.end);
            let mut turns = self.turns().filter(|(at, _)| at.start >= name.end);
            let mut upto = name.end;
            let said = turns.find(|(at, turn)| {
                // "Qualifications for the post include"
                let of_post = *turn == Turn::Post && self.words_within(upto..at.start) <= 1;
                if of_post {
                    upto = at.end;
                }
                !of_post
            });
            // "Requirements include": the name of a part may say so itself.
            let within = self.turns().any(|(at, turn)| {
                turn == Turn::Covers && at.end == name.end && at.start > name.start
            });
            let behind = rest.starts_with(':')
                || within
                || matches!(said, Some((at, Turn::Covers | Turn::Is | Turn::Has))
                    if self.words_within(upto..at.start) <= usize::from(stress(name)));
            // "Acceptable first degrees are botany and law": the name says what is asked for.
            let from = if stress(name) { name.start } else { name.end };
            behind && self.competence_from(from).is_some()
        })
    }

    /// The words between the last comma, or where the sentence begins, and a place: "By law, the | requirements are".
    fn words_in_clause(&self, at: usize) -> usize {
        let comma = self.outline.slice(self.range.start..at).rfind(',');
        let from = comma.map_or(self.range.start, |comma| self.range.start + comma);
        self.words_within(from..at)
    }

    /// "Programming skills are required", "Experience with X is a plus", "The position requires a degree".
    pub fn is_called_for(&self, competence: usize) -> bool {
        // "As an engineer will be hired, a degree is mandatory."
        // "You will travel, so a driving licence is an advantage": the verb is another clause's.
        let apart = |verb: usize| {
            let clauses = verb < competence
                && self
                    .outline
                    .slice(verb..competence)
                    .contains([',', ';', ':']);
            let is = self
                .turns()
                .any(|(at, turn)| turn == Turn::Is && at.start > competence);
            clauses && is
        };
        // "Good Dutch is desirable as some of our visitors will speak nothing else": the verb explains what was said.
        let behind = |verb: usize| {
            self.stresses().any(|(at, stress)| {
                matches!(stress, Stress::Demand | Stress::Desired | Stress::Wish)
                    && competence < at.start
                    && at.end <= verb
            })
        };
        let said = match self.verb() {
            None | Some((_, Turn::Settled)) => false,
            Some((verb, _)) => !apart(verb.end) && !behind(verb.start),
        };
        if said {
            return false;
        }
        // "The ability to teach law (land, contract) is desirable": what is in brackets is no term.
        let bracketed = |term: &Range<usize>| {
            let lead = self.outline.slice(self.range.start..term.start);
            competence < term.start && lead.rfind('(') > lead.rfind(')')
        };
        if let Some(term) = self.first(Turn::Terms).filter(|term| !bracketed(term)) {
            // "Appointment requires a background check."
            return self.stresses().any(|(at, stress)| {
                // "There is an expectation of fluency in maps, but a full-time clerk will help."
                let apart = competence < term.start
                    && self.outline.slice(competence..term.start).contains(", ");
                stress == Stress::Calls
                    && (term.end <= at.start || apart)
                    && at.end < competence
                    && self.words_within(at.end..competence) <= PRAISED
            });
        }
        // "In order to meet these demands, long experience in one of several fields is required."
        let lead = self.outline.slice(self.range.start..competence);
        let clause = lead.rfind([',', ';', ':']).map_or(0, |at| at + 1);
        let early = self.words_within(self.range.start + clause..competence) <= FEW;
        let near = |stress: usize| {
            let last = self.competences().take_while(|&at| at < stress).last();
            last.is_some_and(|last| self.words_within(last..stress) <= FEW)
        };
        // "We believe that flexibility is important", but "We require flexibility"
        let own = self.begins_with_employer() && !self.has_any(&[Turn::Person, Turn::Seeks]);
        self.stresses().any(|(at, stress)| match stress {
            // "We see the demands of family life"
            Stress::Calls if own && self.words_before(at.start) > 2 => false,
            // "As our work is varied, we appreciate flexibility"
            _ if own && stress != Stress::Calls && !self.is_said_by_employer(&at) => false,
            Stress::Demand | Stress::Desired | Stress::Expects => {
                competence < at.start && (early || near(at.start)) && !self.is_negated(&at)
            }
            // "Such implementation of flows requires an understanding of them": no work of the candidate's.
            Stress::Calls if self.words_within(at.clone()) == 1 && !self.is_of_work(at.start) => {
                false
            }
            // "It is necessary to be able to speak Dutch": what is called for may begin within the call.
            Stress::Calls => at.start <= competence && self.competence_from(at.end).is_some(),
            Stress::Wish => early || at.end < competence,
            Stress::Adverb => early,
            Stress::Free | Stress::But | Stress::Mask | Stress::Last | Stress::Added => false,
        })
    }

    /// "The work requires", "To succeed you need", but not what a long subject of another kind calls for
    fn is_of_work(&self, calls: usize) -> bool {
        let lead = self.outline.cues(self.range.start..calls);
        self.words_before(calls) <= SUBJECT
            || lead.iter().any(|cue| cue.sense == Sense::Vacancy)
            || self.turns().any(|(at, turn)| {
                at.start <= calls
                    && matches!(
                        turn,
                        Turn::Person | Turn::Post | Turn::Duty | Turn::Tasks | Turn::We
                    )
            })
    }

    /// "we appreciate"
    fn is_said_by_employer(&self, stress: &Range<usize>) -> bool {
        let mut cues = self.outline.cues(stress.clone()).iter();
        cues.any(|cue| cue.start == stress.start && cue.sense == Sense::Turn(Turn::We))
    }

    /// "The technician must have a background in optics": whoever the sentence is about, what is asked stands behind its verb.
    pub fn is_asked_of_subject(&self) -> bool {
        let Some((has, Turn::Has)) = self.turns().next() else {
            return false;
        };
        let asks = self.stresses().any(|(at, stress)| {
            at.start == has.start && matches!(stress, Stress::Demand | Stress::Expects)
        });
        // "The supervisor must hold a doctorate"
        let other = self.outline.cues(self.range.start..has.start).iter();
        let other = other.filter(|cue| {
            matches!(
                cue.sense,
                Sense::Paper(
                    Paper::Of(Topic::Sponsor | Topic::Referees) | Paper::As(Carrier::Letter)
                )
            )
        });
        asks && other.count() == 0
            && self.begins_with_the()
            && (2..=SUBJECT).contains(&self.words_before(has.start))
            && self
                .competence_from(has.end)
                .is_some_and(|at| self.words_within(has.end..at) <= ASKED)
    }
}

/// So few words stand before an interest: "A keen".
const KEEN: usize = 2;

/// "is" begins this near before what it says, in bytes.
const IS: usize = 16;

/// So many words at most name who must have something: "The laboratory technician".
const SUBJECT: usize = 4;

/// So many words at most stand between "must have" and what is asked.
const ASKED: usize = 4;

/// So few words stand between "requires" and what is required.
const PRAISED: usize = 4;

/// So near behind what is asked, in words, stands the post that it is asked for.
const POST: usize = 3;

/// So many words at most name what would be an advantage: a clause that lists it with examples in brackets is as long.
const WISHED: usize = 30;

/// So few words leave what is asked and how strongly in one clause.
const FEW: usize = 8;
