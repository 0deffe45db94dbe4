//! Chances that a sentence speaks of: gifts, or no more than the work itself.

use core::ops::Range;

use super::gifts::GIFT;
use super::sentence::Sentence;
use crate::lexicon::{Bound, Cue, LengthRole, Particle, Request, Sense, Turn, Word};

impl Sentence<'_, '_> {
    /// "You will have the opportunity to work on several fronts", but not "You will have the opportunity to"
    pub fn goes_on_behind_gift(&self) -> bool {
        !self.ends_with_gift()
            && matches!(
                self.verb(),
                Some((at, Turn::Gets)) if self.words_within(at.end..self.range.end) > GIFT
            )
    }

    /// "You will have the opportunity to lead field trips", "The role offers the opportunity to": no more than the work itself.
    pub fn gets_to_work(&self) -> bool {
        let mut end = self.range.start;
        // "will also have the opportunity" holds a phrase of its own.
        let given = self.turns().filter(|(at, turn)| {
            let apart = matches!(turn, Turn::Gets | Turn::Gives | Turn::Hands) && at.start >= end;
            end = if apart { at.end } else { end };
            apart
        });
        let lures = self.turns().filter(|(_, turn)| *turn == Turn::Lure);
        lures.count() <= 1
            && given.count() + usize::from(self.there().is_some()) == 1
            && !self.has(Turn::We)
            // "We offer the opportunity to", but "There is the opportunity to" is one phrase.
            && !self.has_all(&[Turn::Gives, Turn::Lure])
            && !self.begins_with_organisation()
            && !self.begins_with_initials()
            && self.turns().any(|(at, turn)| {
                // "have many opportunities": what there is so much of is more than the work.
                let many = turn == Turn::Gets && self.outline.slice(at.clone()).ends_with('s');
                matches!(turn, Turn::Lure | Turn::Gets | Turn::Gives)
                    && !many
                    && self.works_behind(at.end)
            })
    }

    /// "This position is a great opportunity for botanists to develop their skills": what it is, is what the holder gains.
    pub fn is_chance(&self) -> bool {
        let mut turns = self
            .turns()
            .filter(|(_, turn)| !matches!(turn, Turn::Post | Turn::Person));
        let (Some((is, Turn::Is)), Some((chance, Turn::Lure))) = (turns.next(), turns.next())
        else {
            return false;
        };
        // "an opportunity to gain" is one phrase.
        let applies = |cue: &Cue<Sense>| cue.sense == Sense::Request(Request::Please);
        let gained = self.words_within(chance.clone()) > 2
            // "This is an opportunity to apply."
            && !self.outline.cues(chance.clone()).iter().any(applies)
            || matches!(
                turns.next(),
                Some((_, Turn::Lure | Turn::Perk | Turn::Gets))
            );
        let words = self.outline.scan.words_within(self.range.start..is.start);
        let this = |word: &Word| self.outline.particle(word.start) == Some(Particle::Lead);
        let subject = match words {
            [only] => this(only),
            _ => self.opens_with(Turn::Post) && words.len() <= SUBJECT,
        };
        // "This is an opportunity to apply."
        gained
            && subject
            && !self.has(Turn::Applies)
            && self.words_within(is.end..chance.start) <= GIFT
    }

    /// "A unique opportunity for you to work with boats": nothing but praise stands before a chance, and right behind it for whom it is.
    pub(super) fn is_promised(&self) -> bool {
        self.first(Turn::Lure).is_some_and(|chance| {
            self.words_before(chance.start) <= PRAISE && self.is_chance_for_person(&chance)
        })
    }

    /// "opportunity for | you to", but "support for students"
    fn is_chance_for_person(&self, chance: &Range<usize>) -> bool {
        let is = |word: Option<&Word>, particle| {
            word.is_some_and(|word| self.outline.particle(word.start) == Some(particle))
        };
        let last = self.outline.scan.words_within(chance.clone()).last();
        let who = self
            .turns()
            .find(|(who, _)| who.start >= chance.end)
            .filter(|(who, turn)| {
                *turn == Turn::Person && self.words_within(chance.end..who.start) == 0
            });
        is(last, Particle::For)
            && who.is_some_and(|(who, _)| {
                let words = self.outline.scan.words_within(who.end..self.range.end);
                is(words.first(), Particle::To)
            })
    }

    /// "… to lead field trips"
    fn works_behind(&self, gift: usize) -> bool {
        let words = self.outline.scan.words_within(gift..self.range.end);
        let to = |word: &Word| self.outline.particle(word.start) == Some(Particle::To);
        let before = self.outline.scan.words_within(self.range.start..gift);
        // "the opportunity to" is one phrase; "to influence and shape the design"
        let rest = match words {
            rest if before.last().is_some_and(to) => rest,
            [next, rest @ ..] if to(next) => rest,
            _ => return false,
        };
        let deed = |word: &Word| self.is_deed(word.start);
        let joined = |word: &Word| self.outline.particle(word.start) == Some(Particle::And);
        (rest.first().is_some_and(deed)
            || rest.get(1).is_some_and(joined) && rest.get(2).is_some_and(deed))
            && !self.is_of_company(rest)
    }

    /// "interact with", "engage and collaborate closely with": whom one meets is gained, however one works with them.
    fn is_of_company(&self, deeds: &[Word]) -> bool {
        let with = |word: &Word| {
            let mut cues = self.outline.cues(word.range()).iter();
            cues.any(|cue| {
                cue.start == word.start
                    && matches!(cue.sense, Sense::Request(Request::With | Request::Besides))
            })
        };
        // "work closely" is one phrase.
        let mut told = 0;
        let lead = deeds.iter().take(COMPANY).take_while(|word| {
            let cues = self.outline.cues(word.start..word.start + 1).iter();
            let deeds = cues.filter(|cue| matches!(cue.sense, Sense::Deed(_)));
            told = deeds.fold(told, |told, deed| told.max(deed.end));
            !with(word)
                && (word.end <= told || self.outline.particle(word.start) == Some(Particle::And))
        });
        let lead = lead.count();
        deeds.get(lead).is_some_and(with)
    }

    /// "Salary and benefits are in accordance with the agreement"
    pub fn follows_law(&self) -> bool {
        let term = self.first(Turn::Terms);
        self.has(Turn::Law) && term.is_some_and(|term| self.words_before(term.start) <= TERM)
    }

    /// "There will be ample opportunities", but not "There is an option to extend"
    pub fn there_is_gift(&self) -> bool {
        self.there().is_some_and(|there| {
            let mut behind = self.turns().filter(|(at, _)| at.start >= there.end);
            self.words_before(there.start) <= GIFT
                && matches!(
                    behind.next(),
                    Some((gift, Turn::Perk | Turn::Lure))
                        if self.words_within(there.end..gift.start) <= GIFT
                            && !self.is_of_renewal(gift.end)
                )
        })
    }

    /// "a possibility of a one-year renewal": the contract's length is spoken of.
    fn is_of_renewal(&self, gift: usize) -> bool {
        let near = self.outline.scan.words_within(gift..self.range.end);
        let end = near
            .iter()
            .take(RENEWAL)
            .next_back()
            .map_or(gift, |word| word.end);
        let cues = self.outline.cues(gift..end).iter();
        // "a possibility of a pension plan with renewal of the contract"
        let mut named = cues.skip_while(|cue| {
            !matches!(
                cue.sense,
                Sense::Turn(Turn::Terms | Turn::Perk | Turn::Lure)
                    | Sense::Bound(Bound::And)
                    | Sense::LengthRole(LengthRole::Extension | LengthRole::Renewable)
            )
        });
        named
            .next()
            .is_some_and(|cue| matches!(cue.sense, Sense::Turn(Turn::Terms) | Sense::LengthRole(_)))
    }

    /// "The time may be extended in case of parental leave": the leave is no more than the reason.
    pub fn extends_for_gift(&self) -> bool {
        let gift = self.first_gift().unwrap_or(self.range.start);
        let mut before = self.outline.cues(self.range.start..gift).iter();
        let renewed = before.find(|cue| cue.sense == Sense::LengthRole(LengthRole::Renewable));
        // "A renewable contract, a pension" gives no reason.
        let reason = renewed.is_some_and(|renewed| {
            before.any(|cue| {
                cue.start >= renewed.end
                    && cue.sense == Sense::Request(Request::If)
                    && !self.outline.slice(cue.start..gift).contains([',', ';'])
            })
        });
        reason
            && !self.has_any(&[
                Turn::Covers,
                Turn::Adds,
                Turn::Gives,
                Turn::Gets,
                Turn::Hands,
            ])
    }

    /// "there are"
    fn there(&self) -> Option<Range<usize>> {
        let mut cues = self.cues.iter();
        cues.find(|cue| cue.sense == Sense::Turn(Turn::There))
            .map(Cue::range)
    }
}

/// "with" stands among so many words: "engage and collaborate closely with".
const COMPANY: usize = 5;

/// The terms stand behind so many words at most: "At our school, the salary".
const TERM: usize = 6;

/// "A truly unique" has no more words.
const PRAISE: usize = 3;

/// "This doctoral position" has no more words.
const SUBJECT: usize = 3;

/// A renewal is named in so many words: "of a one-year renewal".
const RENEWAL: usize = 5;
