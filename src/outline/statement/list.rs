//! What a list does: read from the heading or the sentence above it.

use core::ops::Range;

use super::place::{Place, is_procedure};
use super::sentence::Sentence;
use super::{Purpose, purpose_of};
use crate::lexicon::{Cue, Deed, Sense, Stress, Turn};
use crate::model::{QualificationKind, SectionKind};
use crate::outline::naming::seeks_position;

/// What the items of a list do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum List {
    /// All the same.
    Does(Purpose),
    /// They are documents, steps and the like.
    Other,
    /// Nothing tells: each speaks for itself.
    Unclear,
}

/// What stands as an item in a part of this kind.
pub fn list_of(kind: SectionKind) -> List {
    purpose_of(kind).map_or(List::Unclear, List::Does)
}

impl Sentence<'_, '_> {
    /// What the list does that follows this sentence, read from its verb.
    pub fn opens(&self) -> List {
        if self.has(Turn::Gives) {
            return List::Does(Purpose::Offers);
        }
        if self.has(Turn::Applies) && (!self.has(Turn::Invites) || self.ends_with_application()) {
            return List::Other;
        }
        // "We seek a postdoc to work on:" leads to what the work is about.
        if self.seeks_for_work() {
            return List::Unclear;
        }
        match self.verb() {
            Some((_, Turn::Has)) => List::Does(Purpose::Asks),
            Some((_, Turn::Does)) => List::Does(Purpose::Assigns),
            Some((_, Turn::Gets | Turn::Hands)) => List::Does(Purpose::Offers),
            // "You will learn how to"
            Some((_, Turn::Settled)) if self.ends_with_verb() => List::Other,
            // "We seek staff for the following tasks"
            _ if self.ends_with_duty() => List::Does(Purpose::Assigns),
            // "We are looking for researchers interested in the following areas:"
            _ if self.has_any(&[Turn::Seeks, Turn::Favours])
                && self.lists_topics()
                && self.first_of(|_| true).is_none() =>
            {
                List::Other
            }
            _ if self.seeks_to_fill() => List::Other,
            _ if self.has(Turn::Seeks) => List::Does(Purpose::Asks),
            // "You'll enjoy:" is one phrase.
            None if self.begins_with_gets() => List::Does(Purpose::Offers),
            _ if self.ends_with_gift() => List::Does(Purpose::Offers),
            // "The university offers excellent benefits, such as"
            _ if self.has(Turn::Perk) && self.is_given() => List::Does(Purpose::Offers),
            _ if self.post_does().is_some() => List::Does(Purpose::Assigns),
            _ => List::Unclear,
        }
    }

    /// "We are seeking to fill the following position": what is open is named next, and not what is asked.
    fn seeks_to_fill(&self) -> bool {
        let somebody = |cue: &Cue<Sense>| {
            matches!(
                cue.sense,
                Sense::Stage(_) | Sense::Turn(Turn::Person) | Sense::Competence(_)
            )
        };
        self.first(Turn::Seeks).is_some_and(|seeks| {
            let cues = self.outline.cues(seeks.end..self.range.end);
            cues.iter().any(|cue| cue.sense == Sense::Vacancy) && !cues.iter().any(somebody)
        })
    }

    /// "Candidates are invited to submit their application, including"
    fn ends_with_application(&self) -> bool {
        let last = self
            .turns()
            .filter(|(_, turn)| *turn != Turn::Covers)
            .last();
        matches!(last, Some((at, Turn::Applies)) if self.words_within(at.end..self.range.end) <= 1)
    }

    fn is_about_papers(&self) -> bool {
        let papers = |kind| kind == QualificationKind::Publications;
        self.begins_with(papers)
            && self.first_of(|kind| !papers(kind)).is_none()
            && !self.text().contains(|sign: char| sign.is_ascii_digit())
    }

    /// "Eligible to work in Spain", "must hold a passport"; but "a passport for the museums" where something is offered.
    fn asks_to_be_eligible(&self, place: Place) -> bool {
        self.is_about(QualificationKind::Eligibility)
            && (!place.offer
                || self.is_stressed()
                || self.begins_with(|kind| kind == QualificationKind::Eligibility))
    }

    /// What the list does that it leads up to, read from any word that tells.
    pub fn introduces(&self, kind: SectionKind) -> List {
        if let Some(kind) = self.ends_with_name() {
            return list_of(kind);
        }
        // "The following eligibility criteria apply:"
        let eligible = self.first_of(|kind| kind == QualificationKind::Eligibility);
        if eligible.is_some_and(|at| self.words_within(at..self.range.end) <= CRITERIA)
            && !self.is_handed_in()
            && !self.has_any(&[Turn::Gets, Turn::Gives, Turn::Hands])
            && matches!(self.opens(), List::Other | List::Unclear)
        {
            return List::Does(Purpose::Asks);
        }
        let opens = match self.opens() {
            // "If you apply, say how you answer these:"
            List::Other
                if kind == SectionKind::Qualifications
                    && !self.is_handed_in()
                    && !self.names_interest() =>
            {
                List::Unclear
            }
            // "In addition, you should:" may go on with what is sent in.
            List::Does(Purpose::Asks) if is_procedure(kind) && self.ends_with_verb() => {
                return List::Unclear;
            }
            opens => opens,
        };
        // "The holder will teach in one or more of the following areas", but "Duties in these areas"
        let topics = self.lists_topics() && !self.has(Turn::Duty);
        match opens {
            List::Does(Purpose::Assigns | Purpose::Offers) if topics => return List::Other,
            List::Unclear
                if topics && matches!(kind, SectionKind::Duties | SectionKind::Conditions) =>
            {
                return List::Other;
            }
            List::Unclear => {}
            opens => return opens,
        }
        if is_procedure(kind) {
            // "In the selection, emphasis is placed on:"
            let weighs = kind == SectionKind::Selection
                && self.stresses().any(|(_, stress)| stress == Stress::Calls);
            let asks = weighs || (self.competence().is_some() && self.has(Turn::Person));
            return if asks {
                List::Does(Purpose::Asks)
            } else {
                List::Other
            };
        }
        // "We focus on three key competences:"
        if kind == SectionKind::Employer && self.begins_with_employer() {
            return List::Other;
        }
        // A long sentence names parts of the posting by the way.
        let label = self.words_within(self.range.clone()) <= LABEL;
        let named = self
            .outline
            .senses(self.range.clone(), |sense| match sense {
                Sense::Heading(kind) if label => purpose_of(kind),
                _ => None,
            });
        match named.last() {
            Some((_, purpose)) => List::Does(purpose),
            None if self.is_stressed() => List::Does(Purpose::Asks),
            None if self.has(Turn::Does) && topics => List::Other,
            None if self.has(Turn::Does) => List::Does(Purpose::Assigns),
            // "You will learn how to"
            None if matches!(self.verb(), Some((_, Turn::Settled))) => List::Other,
            None => List::Unclear,
        }
    }

    /// "We are looking for a researcher who can work on some of these"
    fn seeks_for_work(&self) -> bool {
        let works = |seeks: usize| {
            let mut cues = self.outline.cues(seeks..self.range.end).iter();
            cues.any(|cue| matches!(cue.sense, Sense::Deed(Deed::Verb | Deed::Gerund)))
        };
        // "who can work on"
        let had = matches!(self.verb(), Some((at, Turn::Has)) if !self.is_deed(at.end + 1));
        self.competence().is_none()
            && !had
            && self
                .first(Turn::Seeks)
                .is_some_and(|seeks| works(seeks.end))
    }

    /// Nobody is asked for the subjects that are listed next.
    pub fn leads_to_topics(&self, opens: List) -> bool {
        match opens {
            List::Does(Purpose::Assigns | Purpose::Offers) => self.lists_topics(),
            List::Other => self.names_interest(),
            _ => false,
        }
    }

    /// Subjects are listed next: "one of these areas:", "There are three research themes that we are interested in:".
    pub fn lists_topics(&self) -> bool {
        let first = self.turns().find(|(_, turn)| *turn != Turn::Is);
        if matches!(first, Some((_, Turn::Topics))) {
            return true;
        }
        let last = self
            .turns()
            .filter(|(_, turn)| *turn == Turn::Topics)
            .last();
        last.is_some_and(|(at, _)| self.words_within(at.end..self.range.end) <= FEW)
    }

    /// Tasks are listed next.
    fn ends_with_duty(&self) -> bool {
        let last = self
            .turns()
            .filter(|(_, turn)| matches!(turn, Turn::Duty | Turn::Tasks))
            .last();
        self.words_within(self.range.clone()) > NAME
            && last.is_some_and(|(at, _)| self.words_within(at.end..self.range.end) <= FEW)
    }

    fn begins_with_gets(&self) -> bool {
        self.opens_with(Turn::Gets)
    }

    /// "The fellowship offers the opportunity to", "The scholarship covers"
    pub fn ends_with_gift(&self) -> bool {
        if let (Some((at, Turn::Post)), Some((verb, Turn::Covers))) =
            (self.turns().next(), self.turns().nth(1))
            && self.is_granted(&at)
            && self.words_within(verb.end..self.range.end) == 0
        {
            return true;
        }
        let mut turns = self.turns().skip_while(|(_, turn)| *turn != Turn::Hands);
        turns.next().is_some()
            && turns.last().is_some_and(|(at, turn)| {
                turn == Turn::Lure && self.words_within(at.end..self.range.end) <= 1
            })
    }

    /// "In the selection, emphasis is placed on"
    pub fn ends_with_call(&self) -> bool {
        let mut calls = self.stresses();
        calls.any(|(at, stress)| stress == Stress::Calls && at.end == self.range.end)
    }

    /// "You should:"
    pub fn ends_with_verb(&self) -> bool {
        self.verb()
            .is_some_and(|(verb, _)| self.words_within(verb.end..self.range.end) <= 1)
    }

    /// "The candidate must have a degree"
    pub fn must_have(&self) -> bool {
        matches!(
            self.verb(),
            Some((at, Turn::Has))
                if self.words_before(at.start) <= SUBJECT && self.competence_from(at.end).is_some()
        )
    }

    /// It is nothing but the name of a part of this kind.
    pub fn is_name_of(&self, kind: SectionKind) -> bool {
        let words = self.outline.scan.words_within(self.range.clone());
        let (Some(first), Some(last)) = (words.first(), words.last()) else {
            return false;
        };
        let cues = self.outline.cues(self.range.clone());
        cues.iter().any(|cue| {
            cue.start == first.start && cue.end == last.end && cue.sense == Sense::Heading(kind)
        })
    }

    /// "Write to Dr Jones Qualifications a) …": the name of the list ran into the sentence before it.
    pub fn ends_with_name(&self) -> Option<SectionKind> {
        let mut named = self.outline.cues(self.range.clone()).iter().rev();
        let last = named.find_map(|cue| match cue.sense {
            Sense::Heading(kind) if cue.end == self.range.end => Some((cue.start, kind)),
            _ => None,
        });
        let (at, kind) = last?;
        let capital = self
            .outline
            .slice(at..self.range.end)
            .starts_with(char::is_uppercase);
        (capital && at > self.range.start && purpose_of(kind).is_some()).then_some(kind)
    }

    /// "We are looking for two botanists", where nothing is given: "Help in looking for a house".
    fn seeks_somebody(&self) -> bool {
        !self.has_any(&[Turn::Perk, Turn::Lure, Turn::Gives])
            && (seeks_position(&self.range, self.outline.scan) || self.opens_with(Turn::Seeks))
    }

    /// "Must be at ease with boats", "Have developed maps": what somebody is or did before, but not "Must travel to lakes".
    fn demands_state(&self) -> bool {
        let Some((at, Turn::Has)) = self.turns().next() else {
            return false;
        };
        let words = self.outline.scan.words_within(at.end..self.range.end);
        let acts = words.first().is_some_and(|word| self.is_deed(word.start));
        at.start == self.range.start && (self.is_passive(at.end) || self.is_stressed() && !acts)
    }

    /// "The applicants should be enthusiastic": what somebody is stands right behind the verb, but not what somebody "should" do.
    fn demands_trait(&self) -> bool {
        let verb = self.verb().filter(|(at, turn)| {
            let words = self.outline.scan.words_within(at.clone());
            *turn == Turn::Has && words.len() > 1 && self.words_before(at.start) <= FEW
        });
        verb.is_some_and(|(at, _)| {
            self.competence_from(at.end)
                .is_some_and(|trait_at| self.words_within(at.end..trait_at) == 0)
        })
    }

    /// "German is not required", but not "Skills in R, while Python is not required"
    fn is_wholly_waived(&self) -> bool {
        let free = self
            .stresses()
            .find(|(_, stress)| *stress == Stress::Free)
            .map_or(self.range.start, |(free, _)| free.start);
        let lead = self.outline.slice(self.range.start..free);
        self.is_waived() && !lead.contains(',') && !self.is_about(QualificationKind::Eligibility)
    }

    /// "The candidate will: have a degree in physics, conduct experiments"
    fn tells_of_work(&self, above: Purpose) -> bool {
        match above {
            Purpose::Assigns => {
                // "you teach courses in the Master's programme"
                let told = |(at, turn): (Range<usize>, Turn)| {
                    turn == Turn::Does && self.words_before(at.start) <= 1
                };
                self.begins_with_work() || self.verb().is_some_and(told)
            }
            _ => self.begins_with_deed(&[Deed::Verb]),
        }
    }

    /// An item below what is asked asks for something, too.
    fn is_asked(&self) -> bool {
        // "The salary is that of the collective agreement"
        let term = self.competence().is_none()
            && !self.opens_with(Turn::Has)
            && self.is_finite()
            && self.is_term()
            && !self.stresses().any(|(_, stress)| stress == Stress::Wish);
        // "There are no exceptions."
        let there = self.begins_with_there() && self.competence().is_none() && !self.is_stressed();
        // "Applications from all nationalities are welcome."
        let fair = self.has(Turn::Fair)
            && self.is_whole()
            && !self.has(Turn::Private)
            && !self.must_have();
        // "Our team has built many gardens" came from the next list.
        let house = self
            .first(Turn::We)
            .is_some_and(|we| we.start == self.range.start)
            && !self.has_any(&[Turn::Person, Turn::Seeks])
            && !self.is_stressed();
        // "German is not required", but "To have no doctorate yet"
        let waived = || self.is_wholly_waived();
        !(term || there || fair || house || self.names_post() || waived())
    }

    /// What an item does whose list does `above`; nothing where it is one of the formal terms.
    pub fn item(&self, above: Purpose, place: Place) -> Option<Purpose> {
        let does = self.tells_of_work(above);
        // "There is a commitment to your career": what is there is asked of nobody.
        let there = above == Purpose::Offers && self.begins_with_there();
        let had = !(does || there)
            && ((above == Purpose::Assigns
                && (self.demands_state()
                    || self.demands_trait()
                    || self.has(Turn::Person) && self.must_have()))
                || self.begins_with_competence()
                || self.begins_with_has()
                || self.begins_with_can());
        match above {
            Purpose::Asks => self.is_asked().then_some(Purpose::Asks),
            // "Publications in leading journals" are the work itself here.
            Purpose::Assigns if had && !self.is_about_papers() => Some(Purpose::Asks),
            Purpose::Assigns if self.is_row_of_facts() || self.is_mere_house() => None,
            Purpose::Assigns => Some(Purpose::Assigns),
            Purpose::Offers
                if self.is_denied()
                    || self.is_other_than_offer()
                    || self.has_any(&[Turn::Costs, Turn::Closed])
                    || self.seeks_somebody() =>
            {
                None
            }
            Purpose::Offers if self.is_pay() && !self.adds_to_pay() => None,
            // "The position will be available from May"
            Purpose::Offers
                if self.has_all(&[Turn::Post, Turn::Stands])
                    && !self.has_any(&[Turn::Perk, Turn::Lure]) =>
            {
                None
            }
            // "Publication incentives", "Dutch courses"
            Purpose::Offers
                if [Turn::Perk, Turn::Lure]
                    .into_iter()
                    .filter_map(|gift| self.first(gift))
                    .any(|gift| gift.start == self.range.start) =>
            {
                Some(Purpose::Offers)
            }
            Purpose::Offers if had && !(place.offer && self.may_be_given()) => Some(Purpose::Asks),
            Purpose::Offers
                if self.names_contract() || self.is_mere_sign() || self.is_mere_case() =>
            {
                None
            }
            Purpose::Offers if self.must_have() || self.is_of_person() => Some(Purpose::Asks),
            Purpose::Offers
                if self.has_any(&[Turn::Gets, Turn::Hands, Turn::Perk])
                    || self.begins_with_perk() =>
            {
                Some(Purpose::Offers)
            }
            Purpose::Offers if self.asks_to_be_eligible(place) => Some(Purpose::Asks),
            Purpose::Offers if self.is_term() || self.holds_address() => None,
            // "Our college is old": praise, where nothing is given.
            Purpose::Offers
                if !self.has_any(&[Turn::Person, Turn::Lure, Turn::Gives])
                    && self.tells_of_house() =>
            {
                None
            }
            Purpose::Offers => match self.verb() {
                Some((_, Turn::Does)) if self.is_expected() => Some(Purpose::Assigns),
                // "Applicants should not hold another post"
                Some((_, Turn::Has)) if self.is_stressed() => Some(Purpose::Asks),
                // "Some evening work is required"
                _ if self.is_demand() => None,
                _ => Some(Purpose::Offers),
            },
        }
    }
}

/// So many words at most name who must have something.
const SUBJECT: usize = 8;

/// So many words at most name a part: "Description of the project and the duties".
const NAME: usize = 7;

/// "eligibility criteria apply (to be shown by your papers)": so near its end a sentence names the criteria that it leads to.
const CRITERIA: usize = 10;

/// So many words at most are the name of a list.
const LABEL: usize = 12;

/// So few words stand between "fields" and the end of what leads up to them.
const FEW: usize = 6;
