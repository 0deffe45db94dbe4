//! Sentences that say what the employer offers.

use super::gifts::{GIFT, LINE};
use super::place::{Place, is_procedure};
use super::sentence::Sentence;
use crate::lexicon::{Bound, Deed, Joint, Particle, Sense, Turn, joints};
use crate::model::{MentionValue, SectionKind};

impl Sentence<'_, '_> {
    pub fn offers(&self, place: Place) -> bool {
        let boon = self.has(Turn::Perk);
        let perk = boon || self.has(Turn::Lure);
        if self.is_no_offer(place, boon) {
            return false;
        }
        let gives = self.has(Turn::Gives);
        let gets = self.has_any(&[Turn::Gets, Turn::Hands]);
        let terms = self.has(Turn::Terms);
        let unbound = !gets && !self.is_expected() && !self.is_term() && !self.holds_address();
        let told = self.is_whole()
            || self.tells_of_house()
            // "The position will be available from May."
            || (self.has(Turn::Post) && self.has(Turn::Stands));
        if place.offer && unbound && (gives || perk || !(told || self.is_stray())) {
            return true;
        }
        // "The fellowship includes tuition and a stipend", "A relocation allowance is available"
        if perk
            && (self.post_covers() || self.gift_covers() || self.adds_gift() || self.is_at_hand())
            && !is_procedure(place.kind)
        {
            return true;
        }
        // "It is worth 3,000 euros a month and includes relocation costs", but "3,000 euros (plus superannuation)"
        if boon
            && self.names_sum()
            && self.is_finite()
            && self.adds_to_pay()
            && !is_procedure(place.kind)
        {
            return true;
        }
        // "The position is full-time with health insurance"
        if boon && self.opens_with(Turn::Terms) && self.goes_with_boon() {
            return !is_procedure(place.kind);
        }
        // "The salary will be paid at Grade 6, with an allowance", but "plus an allowance"
        if self.is_pay() {
            return self.adds_to_pay() || self.names_boons();
        }
        let given = || terms || gives || gets || self.has_any(&[Turn::Post, Turn::Person]);
        let named =
            || self.names_boons() && given() || self.measures_boon() || self.is_line_of_boons();
        let chance = || self.is_chance() || self.is_promised();
        if (named() || self.there_is_gift() || chance()) && !is_procedure(place.kind) {
            return true;
        }
        if boon && (gets || gives || self.keeps()) && !is_procedure(place.kind) {
            return true;
        }
        match place.kind {
            SectionKind::Conditions if gives || gets => {
                perk || !(terms
                    || (self.tells_of_house() && !gives)
                    || self.gives_unnamed()
                    || self.begins_with_post())
            }
            // "Tax-free salary, free housing, medical insurance", but no sum beside
            SectionKind::Conditions if boon => {
                !self.is_term() || self.keeps() || !(self.is_whole() || self.names_sum())
            }
            SectionKind::Conditions => {
                // "We care for your personal development, with many opportunities for training", but "We are a lively school"
                let lures = self.turns().filter(|(_, turn)| *turn == Turn::Lure).count();
                let praise = self.begins_with_employer() && lures < 2;
                // "The holder will be responsible for a clean environment"
                let works = matches!(self.verb(), Some((_, Turn::Does)));
                perk && !(terms || praise || works || self.is_expected() || self.tells_of_thing())
            }
            // "The institute offers forty programmes", but "You will have access to a ship", "Westhaven University offers an inspiring
            // environment"
            SectionKind::Employer => !terms && (gives && perk || self.gives_where_presented(perk)),
            kind if is_procedure(kind) => perk && (gives || gets || self.is_given()),
            _ if gives => perk || !(terms || self.offers_stage()),
            kind => {
                let project = kind == SectionKind::Project;
                match self.verb() {
                    Some((_, Turn::Gets)) => perk || !terms,
                    // "You will be part of a lively team and have access to our workshops."
                    Some((verb, Turn::Settled)) => {
                        !terms
                            && (gets && !project && self.goes_on_to_get(verb.end)
                                || self.joins_gift(&verb))
                    }
                    // "The fellow will have a personal research budget."
                    Some((verb, Turn::Has)) => self.holds_gift(verb.end),
                    Some(_) => false,
                    // "Courses will be offered to all doctoral candidates."
                    None => {
                        let receiver = self.names_receiver()
                            && !self.has_any(&[Turn::Post, Turn::Assesses])
                            && !(project || self.begins_with_employer());
                        // "You can expect" is one phrase.
                        gets && (receiver
                            || self.opens_with(Turn::Gets) && !terms
                            || perk && (self.is_given() || (self.gets_soon() && !project)))
                    }
                }
            }
        }
    }

    /// It tells of something else, whatever is given in it; what only an employer gives (`boon`) tells more.
    fn is_no_offer(&self, place: Place, boon: bool) -> bool {
        self.has_any(&[Turn::Seeks, Turn::Costs, Turn::Favours, Turn::Closed])
            || self.is_about_applying()
            || self.is_question()
            || self.is_denied()
            || self.tells_of_country()
            || self.ends_with_giving()
            || self.extends_for_gift()
            || self.is_sender()
            || self.begins_with_duty()
            || (!boon && self.speaks_of_no_gift(place))
            // "Provide help to students, who have access to the library."
            || (!place.offer
                && place.kind != SectionKind::Conditions
                && !self.has(Turn::We)
                && !self.is_at_hand()
                && !self.begins_with_purpose()
                && self.begins_with_deed(&[Deed::Verb]))
    }

    /// Nothing that only an employer gives is named, and the sentence is about something else.
    fn speaks_of_no_gift(&self, place: Place) -> bool {
        let got = || matches!(self.verb(), Some((_, Turn::Gets)));
        (self.has(Turn::Fair) && !(self.has(Turn::Lure) && got()))
            || (self.has(Turn::Assesses) && !got())
            || self.is_mere_pay()
            || self.offers_posts()
            || (!self.is_whole() && self.begins_with_competence())
            || (!place.offer && self.gets_to_work())
            || self.follows_law()
            || self.is_placed()
            || self.describes_house()
            || self.teaches_others()
            || self.must_hand()
    }

    /// "The benefits package includes"
    fn gift_covers(&self) -> bool {
        let mut turns = self.turns();
        let gift = turns.find(|(_, turn)| matches!(turn, Turn::Perk | Turn::Lure));
        gift.is_some_and(|(gift, _)| {
            let before = self.words_before(gift.start);
            // "Benefits of working here include"
            let room = if before == 0 { GIFT } else { 0 };
            before <= GIFT
                && matches!(
                    turns.next(),
                    Some((at, Turn::Covers)) if self.words_within(gift.end..at.start) <= room
                )
        })
    }

    /// "… part of a lively team and have access to": what stands behind the verb adds a gift.
    fn goes_on_to_get(&self, verb: usize) -> bool {
        let cues = self.outline.cues(verb..self.range.end);
        let mut joined = cues
            .iter()
            .filter(|cue| cue.sense == Sense::Bound(Bound::And));
        // "…, have access to"
        let comma = cues.iter().any(|cue| {
            let before = self.outline.slice(verb..cue.start).trim_end();
            cue.sense == Sense::Turn(Turn::Gets) && before.ends_with(',')
        });
        comma
            || joined.any(|and| {
                let words = self.outline.scan.words_within(and.end..self.range.end);
                // "and will also have many opportunities"
                words.iter().take(AGAIN).any(|next| {
                    let cues = self.outline.cues(next.start..next.start + 1);
                    cues.iter().any(|cue| cue.sense == Sense::Turn(Turn::Gets))
                })
            })
    }

    /// "Scholars are provided with access to the sea": the sentence begins with who gets something, though it is no word for a
    /// person.
    fn gets_soon(&self) -> bool {
        let first = self.first(Turn::Gets);
        let lure = |end: usize| {
            self.turns()
                .any(|(at, turn)| matches!(turn, Turn::Lure | Turn::Perk) && at.start >= end)
        };
        first.is_some_and(|gets| {
            self.words_before(gets.start) <= FAR_GIFT
                && !self
                    .turns()
                    .any(|(at, turn)| turn == Turn::We && at.end <= gets.start)
                && lure(gets.start)
        })
    }

    /// "… will have a personal research budget": what the person has is a gift, and nothing is asked.
    fn holds_gift(&self, verb: usize) -> bool {
        let next = self.turns().find(|(at, _)| at.start >= verb);
        !self.is_stressed()
            && matches!(
                next,
                Some((gift, Turn::Perk | Turn::Lure)) if self.words_within(verb..gift.start) <= GIFT
            )
    }

    /// "It provides for a salary of £37,805", "You will be paid at Grade 6": no more than the pay.
    fn is_mere_pay(&self) -> bool {
        let paid = [Turn::Terms, Turn::Gets, Turn::Gives, Turn::Hands];
        self.has_any(&paid) && !self.has(Turn::Lure) && self.names_sum()
    }

    /// Running text that may have come here from anywhere, a single word, a number or whoever is named: no line of a list that was lost.
    fn is_stray(&self) -> bool {
        let words = self.outline.scan.words_within(self.range.clone());
        !(2..=LINE).contains(&words.len())
            || words.iter().any(|word| word.digit)
            || self.is_mere_sign()
    }

    /// "Fern University, Main Street 3"
    pub fn is_sender(&self) -> bool {
        self.begins_with_organisation()
            && !self.is_finite()
            && !self.has_any(&[Turn::Perk, Turn::Lure, Turn::Gives])
    }

    /// Where the house is presented, the candidate gains something, or the house gives what is a gift (`perk`).
    fn gives_where_presented(&self, perk: bool) -> bool {
        let got = matches!(self.verb(), Some((_, Turn::Gets)));
        // "The candidate will benefit from our moss collection."
        let person = self
            .first(Turn::Person)
            .is_some_and(|person| self.words_before(person.start) <= 1);
        got && (perk || person)
            || perk && self.has_any(&[Turn::Gets, Turn::Hands]) && self.begins_with_organisation()
    }

    /// "Responsibilities of the office are to provide"
    fn begins_with_duty(&self) -> bool {
        let mut turns = self
            .turns()
            .skip_while(|(_, turn)| matches!(turn, Turn::Person | Turn::We | Turn::Post));
        let first = turns.next();
        // "The manager's duties include"
        let listed = matches!(first, Some((_, Turn::Tasks)))
            || matches!(turns.next(), Some((_, Turn::Covers)));
        first.is_some_and(|(at, turn)| {
            matches!(turn, Turn::Duty | Turn::Tasks)
                && self.words_before(at.start) <= if listed { GIFT } else { 1 }
        })
    }

    /// "The award will be granted", "This position is limited to 6 years; tenure can be offered"
    fn begins_with_post(&self) -> bool {
        self.first(Turn::Post).is_some_and(|post| {
            self.words_before(post.start) <= GIFT
                && self
                    .first(Turn::Gets)
                    .is_some_and(|gets| post.end <= gets.start)
        })
    }

    /// "No allowance will be paid."
    pub fn is_denied(&self) -> bool {
        let no = |joint| (joint == Joint::No).then_some(());
        let denied = |text: &str| joints().beginning(text, no).is_some();
        // "There is no travel support.", but "There is no limit to your career development."
        let there = self
            .cues
            .iter()
            .find(|cue| cue.start == self.range.start && cue.sense == Sense::Turn(Turn::There));
        let lacking = there.filter(|there| {
            let gift = self.first_gift().unwrap_or(there.end);
            let words = self.outline.scan.words_within(there.end..gift);
            !words.iter().any(|word| {
                let particle = self.outline.particle(word.start);
                matches!(particle, Some(Particle::And | Particle::To))
            })
        });
        let behind = lacking.map(|there| self.outline.slice(there.end..self.range.end));
        denied(self.text()) || behind.is_some_and(|text| denied(text.trim_start()))
    }

    /// "A relocation allowance is available", "Remote work is possible": what is given, and then that it is there; a position
    /// may be there, too.
    fn is_at_hand(&self) -> bool {
        self.first_gift().is_some_and(|given| {
            self.words_before(given) <= GIFT
                && self.turns().any(|(at, turn)| {
                    turn == Turn::Stands
                        && at.start > given
                        && !self.is_about_posts(self.range.start..at.start)
                })
        }) && (self.has(Turn::Perk)
            // "Funding is available for three years"
            || !self.mentions(|value| matches!(value, MentionValue::Duration(_))))
    }

    /// "Childcare is provided": what is given, and then that it is.
    pub fn is_handed_over(&self) -> bool {
        match (self.first_gift(), self.first(Turn::Gets)) {
            (Some(gift), Some(gets)) => gift < gets.start,
            _ => false,
        }
    }

    /// It says how to apply; "grants that they may apply for" are among what is given, and what stands in brackets behind it,
    /// "(please see the conditions)", is an aside.
    pub(super) fn is_about_applying(&self) -> bool {
        let given = self.first_of_turns(&[Turn::Perk, Turn::Lure, Turn::Gets, Turn::Gives]);
        self.turns()
            .filter(|(_, turn)| *turn == Turn::Applies)
            .any(|(at, _)| {
                let behind = given.is_some_and(|given| given < at.start);
                !(behind && (self.is_used(&at) || self.is_in_brackets(at.start)))
            })
    }

    /// A bracket was opened not long before a place.
    fn is_in_brackets(&self, place: usize) -> bool {
        let near = place.saturating_sub(BRACKET).max(self.range.start);
        let lead = self.outline.slice(near..place);
        lead.rfind('(') > lead.rfind(')')
    }

    /// "The position comes with", "The studentship covers", "The salary includes", "In addition to the salary, the post holds": what
    /// the post holds is said at once.
    fn post_covers(&self) -> bool {
        let added = self.turns().next();
        let start = added
            .filter(|(at, turn)| *turn == Turn::Adds && at.start == self.range.start)
            .map_or(self.range.start, |(at, _)| at.end);
        let mut turns = self
            .turns()
            .filter(|(at, turn)| at.start >= start && !matches!(turn, Turn::Is | Turn::Lure));
        let Some((post, subject)) = turns.next() else {
            return false;
        };
        let pay = subject == Turn::Terms;
        if !(pay || subject == Turn::Post) || self.words_within(start..post.start) > 1 {
            return false;
        }
        turns.next().is_some_and(|(at, turn)| {
            let given = if pay {
                self.turns()
                    .find(|(gift, turn)| {
                        matches!(turn, Turn::Perk | Turn::Lure) && gift.start >= at.start
                    })
                    .map(|(gift, _)| gift.start)
            } else {
                self.first_gift()
            };
            // "covers tuition" is one phrase.
            if turn == Turn::Perk && !pay && at.start <= post.end + 1 {
                return true;
            }
            // "The position involves opportunities"
            let held = turn == Turn::Does
                && given
                    .is_some_and(|given| self.words_within(at.end..given) == 0 && given >= at.end);
            (held || matches!(turn, Turn::Covers | Turn::Gets | Turn::Hands))
                && (self.words_within(post.end..at.start) <= if pay { 3 } else { 1 }
                    // "Salary follows the scale and includes full benefits"
                    || pay && turn == Turn::Covers && self.is_joined(at.start))
                && given.is_some_and(|given| {
                    // "a stipend of 70,000 dollars, health insurance"
                    let reach = if !pay && self.has(Turn::Perk) {
                        FAR_GIFT
                    } else {
                        GIFT
                    };
                    given >= at.start && self.words_within(at.end..given) <= reach
                })
        })
    }
}

/// The second verb stands among so many words: "will also have".
const AGAIN: usize = 3;

/// So many words at most stand before what is given where nobody but an employer gives it.
const FAR_GIFT: usize = 8;

/// An aside begins so many bytes before its word at most.
const BRACKET: usize = 60;
