//! What leads up to a list: a sentence that ends in a colon, or that the list goes on with.

use core::ops::Range;

use super::list::{List, list_of};
use super::part::Part;
use super::pieces::trimmed;
use super::sentence::Sentence;
use super::unit::{Parted, Unit};
use super::{Purpose, Statement, Stresses};
use crate::lexicon::{Sense, Turn};
use crate::model::{Necessity, SectionKind};
use crate::outline::Form;

/// A sentence that ends in a colon, and what it says of the items below it.
pub(super) struct Intro {
    pub(super) list: List,
    pub(super) necessity: Necessity,
    /// It speaks of the position or who gets it, or is a mere name.
    pub(super) of_post: bool,
    /// It does not end with what somebody gets, "… the opportunity to work on several fronts, such as", or nobody gets anything.
    pub(super) goes_on: bool,
    /// Where it stands.
    pub(super) range: Range<usize>,
    /// The item whose clauses it leads up to.
    pub(super) of: Option<Parted>,
}

impl Part<'_, '_> {
    pub(super) fn intro(
        &self,
        unit: &Unit,
        above: Option<&Intro>,
        before: Option<&Statement>,
    ) -> Intro {
        let sentence = Sentence::new(self.outline, unit.range.clone());
        let stresses = Stresses::new(self.outline, unit.range.clone());
        // "The ideal candidate has:" below "Requirements" names who meets them.
        let meets = self.demands && sentence.names_ideal_person();
        let wished = stresses.any_wish() || stresses.names_ideal() && !meets;
        // An item that ends in a colon parts the list above it: what was said of that list still holds.
        let above = above.filter(|_| unit.form == Form::Item);
        let resumed = before
            .filter(|before| before.adjoins(self.outline, unit.range.start) && sentence.resumes());
        let gives =
            sentence.has_any(&[Turn::Gives, Turn::Gets, Turn::Hands, Turn::Perk, Turn::Lure]);
        Intro {
            of_post: resumed.is_some() || is_of_post(&sentence),
            // "The school announces a contract for:"
            goes_on: sentence.goes_on_behind_gift() || !sentence.begins_with_gift() && !gives,
            range: unit.range.clone(),
            of: unit.of.clone(),
            list: match sentence.introduces(self.place.kind) {
                // "We are looking for somebody who can work on some of these:" offers nothing, whatever the heading says.
                List::Unclear
                    if self.place.kind == SectionKind::Conditions
                        && !self.place.offer
                        && sentence.has(Turn::Seeks) =>
                {
                    List::Unclear
                }
                // "As one of us you can use many rooms, such as:" below "We offer" asks nothing.
                List::Does(Purpose::Asks)
                    if self.place.kind == SectionKind::Conditions
                        && sentence.competence().is_none()
                        && !sentence.is_stressed()
                        && !sentence.has(Turn::Seeks) =>
                {
                    list_of(self.place.kind)
                }
                List::Unclear => match (resumed, above) {
                    (Some(before), _) => List::Does(before.purpose),
                    (None, Some(above)) => above.list,
                    (None, None) => list_of(self.place.kind),
                },
                list => list,
            },
            necessity: if wished {
                Necessity::Preferred
            } else {
                above.map_or(self.necessity, |above| above.necessity)
            },
        }
    }

    /// "You must meet one of the following:" with no list behind it: the sentence is all that says so.
    pub(super) fn lost_its_list(&self, unit: &Unit, next: Option<&Unit>) -> bool {
        unit.form == Form::Sentence
            && unit.opens(self.outline)
            && next.is_none_or(|next| next.form != Form::Item)
            && self.outline.scan.words_within(unit.range.clone()).len() >= DEMAND
    }

    /// "You need a doctorate in biology and an interest in one of these:" asks for more than its list does, as an item does that names
    /// what it asks before its own list: "Proficiency in English (one of the following):".
    pub(super) fn asking_itself(&self, unit: &Unit, above: Option<&Intro>) -> Option<Statement> {
        let range = trimmed(self.outline, unit.range.clone())?;
        let sentence = Sentence::new(self.outline, range.clone());
        let asks = match unit.form {
            Form::Sentence => {
                sentence.words_within(range.clone()) >= DEMAND
                    && (sentence.is_of_degree() || sentence.asks_before_end())
                    && sentence.asks(self.place)
            }
            Form::Item => {
                let list = above.map_or_else(|| list_of(self.place.kind), |above| above.list);
                list == List::Does(Purpose::Asks) && sentence.names_what_it_asks()
            }
            _ => false,
        };
        asks.then(|| Statement {
            range,
            purpose: Purpose::Asks,
            necessity: above.map_or(self.necessity, |above| above.necessity),
            lead: None,
            evidence: self.evidence(Purpose::Asks),
        })
    }

    /// "The successful candidate will", "You will play a crucial role and;": a sentence that its list goes on with.
    pub(super) fn leads_up(&self, units: &[Unit], at: usize) -> bool {
        let (before, rest) = units.split_at(at);
        let [unit, after @ ..] = rest else {
            return false;
        };
        let text = self.outline.slice(unit.range.clone());
        // "1) a degree. Proof is to be sent; 2) …" goes on with a list that has begun.
        let mut paragraph = before.iter().rev().take(LEAD);
        let begun = paragraph.any(|before| {
            before.form == Form::Item
                && before.same_block(unit)
                && !after
                    .first()
                    .is_some_and(|next| next.has_other_sign(before, self.outline))
        });
        let listed = after.first().is_some_and(|next| {
            next.form == Form::Item
                // "Preferably, the candidate also has" above lines without a marker
                || (self.listed
                    && next.form == Form::Sentence
                    && Sentence::new(self.outline, unit.range.clone()).ends_with_verb())
        });
        unit.form == Form::Sentence
            && (!begun || unit.is_wish(self.outline))
            && listed
            && (text.ends_with(';') || text.ends_with(char::is_alphanumeric))
            && {
                let sentence = Sentence::new(self.outline, unit.range.clone());
                sentence.ends_with_name().is_some()
                    || sentence.ends_with_call()
                    || unit.is_wish(self.outline)
                    || match sentence.opens() {
                        List::Does(_) => true,
                        // "Send Dr Jones (1) a letter", but not what merely stands above a list of skills
                        List::Other => {
                            sentence.verb().is_some()
                                || self.votes(after).carried() == List::Unclear
                        }
                        // "You will learn how to"
                        List::Unclear => matches!(sentence.verb(), Some((_, Turn::Settled))),
                    }
            }
    }
}

impl Sentence<'_, '_> {
    /// "Proficiency in English", "A strong background (one of the following)": it does not leave it to its list to name what is asked, as
    /// "Experience with" does.
    fn names_what_it_asks(&self) -> bool {
        let aside = || self.text().trim_end_matches(':').ends_with(')');
        self.begins_with(|_| true) && (self.spoken || self.is_of_degree() || aside())
    }

    /// "This includes:", "These also include": the list is of what the sentence before says.
    fn resumes(&self) -> bool {
        self.first(Turn::Covers).is_some_and(|covers| {
            let before = self.range.start..covers.start;
            let opener = |sense| (sense == Sense::Opener).then_some(());
            self.words_within(before.clone()) == 1
                && self.outline.senses(before, opener).next().is_some()
        })
    }
}

/// It speaks of the position or of who gets it, or is a mere name.
pub(super) fn is_of_post(sentence: &Sentence<'_, '_>) -> bool {
    sentence.words_within(sentence.range.clone()) <= NAME
        || sentence.has_any(&[Turn::Person, Turn::Post, Turn::Duty, Turn::Seeks])
}

/// A sentence of so many words says more than what its list is about.
const DEMAND: usize = 12;

/// So many sentences at most lead up to a list.
pub(super) const LEAD: usize = 4;

/// So many words at most are no sentence but a name.
const NAME: usize = 3;
