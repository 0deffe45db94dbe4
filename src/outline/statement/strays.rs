//! What stands among the items of an offer and is none: the terms of the contract, what is asked, how to apply.

use super::sentence::Sentence;
use crate::grammar::person;
use crate::lexicon::{DateRole, Deed, Label, LengthRole, Sense, Timing, Turn};
use crate::model::{MentionValue, QualificationKind};

impl Sentence<'_, '_> {
    /// "We look forward to your application", "We value diversity" behind the last item.
    pub fn is_other_than_offer(&self) -> bool {
        self.is_sender()
            || (self.is_finite() || self.begins_with_employer())
                && self.has_any(&[Turn::Applies, Turn::Fair])
                && !self.has(Turn::Perk)
            // "Kindly submit your application"
            || self.begins_with_applying()
            // "PhD", "based on Article 18 of the act"
            || self.is_mere_degree()
            || (self.has_any(&[Turn::Fair, Turn::Law]) && !self.has_any(&[Turn::Perk, Turn::Lure]))
    }

    /// "The post is permanent", "The work starts in May", "The position is based in Westhaven", "The funding can be extended for a
    /// year": what the contract says is no gift.
    pub fn names_contract(&self) -> bool {
        let post = self
            .first(Turn::Post)
            .is_some_and(|post| self.words_before(post.start) <= 2);
        let given = [Turn::Perk, Turn::Lure, Turn::Gets, Turn::Hands, Turn::Gives];
        let starts = self.mentions(|value| matches!(value, MentionValue::Date(_)));
        let lasts = self.mentions(|value| matches!(value, MentionValue::Duration(_)));
        !self.has_any(&given)
            && (post && (self.has(Turn::Settled) || lasts)
                || self.cues.iter().any(|cue| match cue.sense {
                    Sense::Term(Some(_)) => post || self.is_finite(),
                    // "The post is to begin as soon as possible"
                    Sense::Timing(Timing::AsSoonAsPossible) => true,
                    Sense::DateRole(DateRole::Start | DateRole::From | DateRole::Published) => {
                        starts
                    }
                    Sense::LengthRole(LengthRole::Extension | LengthRole::Renewable) => lasts,
                    // "The location of the post is"
                    Sense::Label(Label::Workplace) => {
                        self.has_all(&[Turn::Post, Turn::Is]) && self.words_before(cue.start) <= 1
                    }
                    _ => false,
                }))
    }

    /// "Exposure to fast-growing markets", "Scientific excellence", but neither a degree nor a skill
    pub fn may_be_given(&self) -> bool {
        let skilled = |kind| kind != QualificationKind::Experience;
        !self.is_stressed() && self.first_of(skilled).is_none()
    }

    /// "(ii)", "Portugal", "Prof. Dr. Jane Moss", "Not applicable"
    pub fn is_mere_sign(&self) -> bool {
        let end = self.range.start + self.text().trim_end_matches(['.', '!']).len();
        let nothing = self.cues.iter().any(|cue| {
            cue.sense == Sense::Turn(Turn::Mask) && cue.range() == (self.range.start..end)
        });
        let letters = self.text().chars().filter(|sign| sign.is_alphabetic());
        let country = self
            .cues
            .iter()
            .any(|cue| matches!(cue.sense, Sense::Country(_)) && cue.range() == self.range);
        let named = person(self.text()).is_ok_and(|(rest, person)| {
            !person.title.is_empty() && rest.trim_end_matches([',', '.']).is_empty()
        });
        nothing || country || named || letters.take(SIGN).count() < SIGN
    }

    /// "1.0 FTE | 36 hours a week | € 2,901 gross per month": values beside one another, but not "Teaching 40 % | Research 60 %".
    pub fn is_row_of_facts(&self) -> bool {
        let paid = self.mentions(|value| matches!(value, MentionValue::Money(_)));
        let values = || {
            self.mentions(|value| {
                matches!(
                    value,
                    MentionValue::Hours(_) | MentionValue::Percent(_) | MentionValue::Date(_)
                )
            })
        };
        let work = || {
            let deed = |sense| matches!(sense, Sense::Deed(deed) if deed != Deed::Manner);
            self.cues.iter().any(|cue| deed(cue.sense))
        };
        self.text().matches(['|', '•', '·']).count() >= 2 && (paid || values() && !work())
    }

    /// "Division of Heart & Lungs, Fern Hospital": the names of a house and its part, and nothing else.
    pub fn is_mere_house(&self) -> bool {
        let names = self.outline.organisations(self.range.clone());
        let mut upto = self.range.start;
        let joined = names.iter().all(|name| {
            let gap = self.outline.slice(upto..name.range.start.max(upto));
            upto = upto.max(name.range.end);
            gap.chars()
                .all(|c| c.is_whitespace() || matches!(c, ',' | '|' | '/' | '-' | '–'))
        });
        let rest = self.outline.slice(upto..self.range.end.max(upto));
        !names.is_empty() && joined && !rest.contains(char::is_alphanumeric)
    }

    fn begins_with_applying(&self) -> bool {
        matches!(self.turns().next(), Some((at, Turn::Applies)) if self.words_before(at.start) <= 1)
            && self.is_about_applying()
    }

    fn is_mere_degree(&self) -> bool {
        let words = self.words_within(self.range.clone());
        words <= 2 && self.is_of_degree() && !self.has(Turn::Perk)
    }

    /// "If the flexible system is not applied, work begins at 8:30."
    pub fn is_mere_case(&self) -> bool {
        self.opens_with(Turn::If) && !self.has_any(&[Turn::Perk, Turn::Lure, Turn::Gets])
    }

    /// "You are highly interested in mosses", but "You are a member of a lively team"
    pub fn is_of_person(&self) -> bool {
        !self.has_any(&[Turn::Perk, Turn::Lure, Turn::Gets])
            && matches!(self.verb(), Some((at, Turn::Is))
            if self.words_before(at.start) <= 1
                && self.competence_from(at.end).is_some_and(|found| {
                    self.words_within(at.end..found) <= PRAISE
                }))
    }
}

/// The shortest item has so many letters.
const SIGN: usize = 3;

/// So many words at most stand before what a person is: "are highly".
const PRAISE: usize = 1;
