//! What an item of a list does: asks, assigns, offers, or none of these.

use core::ops::Range;

use super::Purpose;
use super::place::Place;
use super::sentence::Sentence;
use crate::lexicon::{Deed, Stress, Turn};
use crate::model::QualificationKind;
use crate::outline::naming::seeks_position;

impl Sentence<'_, '_> {
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
}

/// So few words stand before what a person must have or be.
const FEW: usize = 6;
