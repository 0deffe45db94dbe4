//! Who gives what a sentence offers: the house, the position, or a person's place in it.

use core::ops::Range;

use super::sentence::Sentence;
use crate::lexicon::{Particle, Sense, Turn, Word};

impl Sentence<'_, '_> {
    /// "The university has a nursery", "You are a member of the pension fund": no more is said than that it is there.
    pub fn keeps(&self) -> bool {
        let person = self
            .first(Turn::Person)
            .is_some_and(|person| self.words_before(person.start) <= PERSON);
        let held = person
            && !self.is_term()
            && matches!(self.verb(), Some((_, Turn::Is | Turn::Has | Turn::Settled)));
        // "For partners we have set up a dual career programme."
        let first = self.turns().find(|(_, turn)| !matches!(turn, Turn::Person));
        let ours = first.is_some_and(|(_, turn)| turn == Turn::We);
        // "The position has a travel budget."
        let mut turns = self.turns();
        let post = matches!(
            (turns.next(), turns.next()),
            (Some((post, Turn::Post)), Some((verb, Turn::Has | Turn::Is)))
                if self.words_before(post.start) <= 1 && self.words_within(post.end..verb.start) == 0
        );
        (held || ours || post || self.begins_with_organisation()) && !self.is_stressed()
    }

    /// "Childcare is provided", "The university offers a nursery", "QZRN provides courses", but "Sensors offer an opportunity".
    pub fn is_given(&self) -> bool {
        self.is_handed_over() || self.hands().any(|at| self.is_house_before(&at))
    }

    /// "Sensors offer an opportunity": neither who gives nor who gets is one that a posting speaks of.
    pub fn gives_unnamed(&self) -> bool {
        !self.has_any(&[Turn::Gets, Turn::Gives])
            && !self.hands().any(|at| self.is_house_before(&at))
            && !self.names_receiver()
    }

    /// "must provide": what somebody is asked to hand in.
    pub fn must_hand(&self) -> bool {
        let mut turns = self.turns().peekable();
        while let Some((has, turn)) = turns.next() {
            let next = turns.peek();
            if turn == Turn::Has
                && next.is_some_and(|(at, next)| *next == Turn::Hands && at.start == has.end + 1)
            {
                return true;
            }
        }
        false
    }

    /// Where somebody gives something.
    fn hands(&self) -> impl Iterator<Item = Range<usize>> {
        self.turns()
            .filter(|(_, turn)| *turn == Turn::Hands)
            .map(|(at, _)| at)
    }

    /// It is the house or the position that gives.
    fn is_house_before(&self, gives: &Range<usize>) -> bool {
        let cues = self.outline.cues(gives.clone());
        if cues.iter().any(|cue| cue.sense == Sense::Turn(Turn::Ours)) {
            return true;
        }
        let before = self.range.start..gives.start;
        let house = self
            .turns()
            .filter(|(at, turn)| matches!(turn, Turn::We | Turn::Post) && at.end <= gives.start)
            .last()
            .map(|(at, _)| at.end);
        let names = self.outline.organisations_over(before);
        let house = house.max(names.last().map(|name| name.end().min(gives.start)));
        // "The aim is to provide", "Staff are asked to provide"
        let aimed = self.is_infinitive(gives.start);
        let named = house.is_some_and(|house| {
            !aimed
                || (self.words_within(house..gives.start) <= AIMED
                    && !self.turns().any(|(at, turn)| {
                        turn == Turn::Does && at.start >= house && at.end <= gives.start
                    }))
        });
        named || (!aimed && self.is_behind_initials(gives))
    }

    /// Somebody who may get the position gets something: "offers each student", "is offered to all employees", but neither
    /// "88,000 students" nor "offers its students".
    pub fn names_receiver(&self) -> bool {
        let mut verb: Option<Range<usize>> = None;
        let mut person: Option<Range<usize>> = None;
        for (at, turn) in self.turns() {
            match turn {
                Turn::Person if !self.is_counted(&at) && !self.is_they(&at) => {
                    if verb
                        .as_ref()
                        .is_some_and(|verb| self.is_near(verb.start..at.start))
                    {
                        return true;
                    }
                    person = Some(at);
                }
                Turn::Gets => {
                    if person
                        .as_ref()
                        .is_some_and(|person| self.is_near(person.end..at.start))
                    {
                        return true;
                    }
                    verb = Some(at);
                }
                Turn::Hands if !self.is_infinitive(at.start) => {
                    // "For foreign staff the school provides"
                    if person.as_ref().is_some_and(|person| self.is_meant(person)) {
                        return true;
                    }
                    verb = Some(at);
                }
                _ => {}
            }
        }
        false
    }

    /// "For such candidates"
    fn is_meant(&self, person: &Range<usize>) -> bool {
        let words = self
            .outline
            .scan
            .words_within(self.range.start..person.start);
        words.len() <= MEANT
            && words
                .iter()
                .any(|word| self.outline.particle(word.start) == Some(Particle::For))
    }

    fn is_near(&self, between: Range<usize>) -> bool {
        self.words_within(between) <= NEAR
    }

    /// "they": others give what they give.
    fn is_they(&self, person: &Range<usize>) -> bool {
        let cues = self.outline.cues(person.clone());
        cues.iter()
            .any(|cue| cue.sense == Sense::Turn(Turn::Others))
    }

    /// "QZRN provides", "QZRN will pay your fees and provide a desk": the short name of an organisation right before its verb.
    fn is_behind_initials(&self, verb: &Range<usize>) -> bool {
        let words = self.outline.scan.words_within(self.range.start..verb.start);
        self.begins_with_initials() || words.last().is_some_and(|word| self.is_initials(word))
    }

    /// "QZRN will pay", "In addition, the QZRN offers": right before the first verb
    pub fn begins_with_initials(&self) -> bool {
        let verb = self.turns().find(|(_, turn)| {
            matches!(
                turn,
                Turn::Does | Turn::Hands | Turn::Gives | Turn::Is | Turn::Has
            )
        });
        verb.is_some_and(|(verb, _)| {
            let words = self.outline.scan.words_within(self.range.start..verb.start);
            words.len() <= INITIALS && words.last().is_some_and(|word| self.is_initials(word))
        })
    }

    pub(super) fn is_initials(&self, word: &Word) -> bool {
        let name = self.outline.slice(word.range());
        name.len() >= 3 && name.chars().all(char::is_uppercase) || self.is_short_for_house(word)
    }

    /// "Westhaven", where Westhaven University is named: a name of one word.
    fn is_short_for_house(&self, word: &Word) -> bool {
        let name = self.outline.slice(word.range());
        let before = self.outline.scan.words_within(self.range.start..word.start);
        let alone = before.last().is_none_or(|before| {
            self.outline
                .slice(before.range())
                .starts_with(char::is_lowercase)
                || self.outline.gap(before.end..word.start).contains(',')
        });
        alone
            && name.starts_with(char::is_uppercase)
            && self.outline.particle(word.start).is_none()
            && self.outline.organisations.iter().take(HOUSES).any(|house| {
                let house = self.outline.slice(house.range.clone());
                house
                    .strip_prefix(name)
                    .is_some_and(|rest| rest.starts_with(' '))
            })
    }

    /// "Our college is old", "Westhaven University is": who hires, and right behind it what it is or does.
    pub fn tells_of_house(&self) -> bool {
        // "At our college, we conduct"
        let ours = self
            .turns()
            .take_while(|(_, turn)| *turn == Turn::We)
            .filter(|(at, _)| self.words_before(at.start) <= HOUSE)
            .last();
        let named = || {
            let names = self.outline.organisations_over(self.range.clone());
            let first = names.first()?;
            (self.words_before(first.range.start) <= 1).then(|| first.end())
        };
        let led = ours
            .as_ref()
            .is_some_and(|(at, _)| self.words_before(at.start) > 0);
        let Some(end) = ours.map(|(at, _)| at.end).or_else(named) else {
            return false;
        };
        let words = self.outline.scan.words_within(end..self.range.end);
        if led && words.first().is_some_and(|next| self.is_deed(next.start)) {
            return true;
        }
        let mut verbs = self.turns().filter(|(at, turn)| {
            at.start >= end && matches!(turn, Turn::Is | Turn::Has | Turn::Does | Turn::Settled)
        });
        verbs
            .next()
            .is_some_and(|(verb, _)| self.words_within(end..verb.start) <= 2)
    }

    /// "Thanks to a new grant we can offer one PhD position", and nothing more
    pub fn offers_posts(&self) -> bool {
        let mut turns = self.turns();
        let Some((gives, _)) = turns.find(|(_, turn)| matches!(turn, Turn::Gives | Turn::Hands))
        else {
            return false;
        };
        let named = self
            .outline
            .cues(gives.end..self.range.end.min(gives.end + OFFER));
        // "one PhD position", "a fellowship"
        let post = named.iter().find(|cue| match cue.sense {
            Sense::Stage(_) => named.iter().any(|next| {
                next.start == cue.end + 1
                    && matches!(
                        next.sense,
                        Sense::Vacancy | Sense::Turn(Turn::Post | Turn::Grant)
                    )
            }),
            Sense::Turn(Turn::Grant) => true,
            _ => false,
        });
        post.is_some_and(|post| !turns.any(|(at, turn)| turn == Turn::Lure && at.start >= post.end))
    }

    /// "We offer a position for a PhD student"
    pub fn offers_stage(&self) -> bool {
        self.first(Turn::Gives).is_some_and(|gives| {
            let end = self.range.end.min(gives.end + OFFER);
            let cues = self.outline.cues(gives.end..end);
            cues.iter().any(|cue| matches!(cue.sense, Sense::Stage(_)))
        })
    }

    /// Positions are spoken of.
    pub fn is_about_posts(&self, range: Range<usize>) -> bool {
        self.outline.cues(range).iter().any(|cue| match cue.sense {
            Sense::Stage(_) | Sense::Turn(Turn::Post | Turn::Grant) => true,
            // "Opportunities to teach are available."
            Sense::Vacancy => !self.lures_at(cue.start),
            _ => false,
        })
    }

    pub fn lures_at(&self, place: usize) -> bool {
        let cues = self.outline.cues(place..place + 1);
        cues.iter().any(|cue| cue.sense == Sense::Turn(Turn::Lure))
    }
}

/// So many words at most stand before the person: "As an employee here you are".
const PERSON: usize = 8;

/// So many words at most stand between the house and what it aims to give: "Westhaven University strives to provide".
const AIMED: usize = 6;

/// The short name of an organisation stands among so many words: "In addition, the QZRN".
const INITIALS: usize = 4;

/// So many words at most stand before whom a gift is for: "In addition, for all foreign staff".
const MEANT: usize = 5;

/// Who gets it stands so many words at most from the verb.
const NEAR: usize = 9;

/// So many words at most stand before the house: "At Westhaven University, we".
const HOUSE: usize = 4;

/// So many names of organisations are looked at.
const HOUSES: usize = 40;

/// What is offered is named in so many bytes.
const OFFER: usize = 60;
