//! What a label or a mark beside a demand says of it.

use core::ops::Range;

use super::gifts::GIFT;
use super::part::Part;
use super::sentence::Sentence;
use super::tongue::tongues;
use super::unit::Unit;
use super::{Purpose, Stresses, purpose_of};
use crate::lexicon::{Deed, Label, Turn};
use crate::model::{Necessity, QualificationKind, SectionKind};
use crate::outline::criteria::mark;
use crate::outline::label::names_statements;
use crate::outline::naming::is_open;
use crate::outline::{Form, Outline};

impl Part<'_, '_> {
    /// "Level of French required: C1": the label names what the value says no more.
    pub fn with_language(&self, unit: &Unit, range: Range<usize>) -> Range<usize> {
        let name = unit.name.clone().filter(|name| {
            unit.form == Form::Field
                && matches!(unit.label, Some(Label::Other | Label::Languages))
                && name.end <= range.start
                && range.start - name.end <= BESIDE
                && !tongues(self.outline, name.clone()).is_empty()
                && tongues(self.outline, range.clone()).is_empty()
        });
        name.map_or(range.clone(), |name| name.start..range.end)
    }

    /// "Desirable: knowledge of mosses"
    pub fn labelled(&self, unit: &Unit) -> Option<Necessity> {
        let name = unit.name.clone().filter(|_| {
            // "Desired level of education: PhD" names the level that is asked for.
            unit.form == Form::Field && unit.label != Some(Label::Education)
        })?;
        let marked = mark(self.outline.slice(name.clone()));
        marked.or_else(|| {
            let wished = Stresses::new(self.outline, name).opens_with_wish();
            wished.then_some(Necessity::Preferred)
        })
    }

    /// "Onboarding: Guide new staff" among the duties, "Wellness: a pool for all staff" among what is offered: a label that says what
    /// an item is about.
    fn item_behind_label(&self, unit: &Unit) -> Option<Purpose> {
        let item = Sentence::new(self.outline, unit.range.clone());
        let words = self.outline.scan.words_within(unit.range.clone()).len();
        if words < WORK {
            return None;
        }
        match self.place.kind {
            SectionKind::Duties => {
                let deeds = [Deed::Verb, Deed::Finite, Deed::Gerund, Deed::Noun];
                // "Application support: Help users" begins like a label of the form.
                let deeds = match unit.label {
                    Some(Label::Other) => &deeds[..],
                    _ if self.is_of_two_words(unit) => &deeds[..1],
                    _ => return None,
                };
                item.begins_with_deed(deeds).then_some(Purpose::Assigns)
            }
            _ if unit.label != Some(Label::Other) => None,
            // "Note: the pension plan needs three years of service"
            SectionKind::Conditions => (item.has_any(&[Turn::Perk, Turn::Lure])
                && (item.has_any(&[Turn::Person, Turn::We, Turn::Gets]) || !item.is_finite())
                && !item.begins_with_deed(&[Deed::Finite]))
            .then(|| item.item(Purpose::Offers, self.place))
            .flatten()
            .filter(|purpose| *purpose == Purpose::Offers),
            _ => None,
        }
    }

    fn is_of_two_words(&self, unit: &Unit) -> bool {
        let name = unit.name.clone().unwrap_or_default();
        unit.form == Form::Field && self.outline.scan.words_within(name).len() > 1
    }

    /// "Wellness: a pool for all staff": the label says what the gift is.
    pub fn with_name(&self, unit: &Unit, range: Range<usize>) -> Range<usize> {
        let name = unit.name.clone().filter(|name| {
            unit.form == Form::Field
                && unit.label == Some(Label::Other)
                && (self.place.kind == SectionKind::Conditions || self.names_gift(unit))
                && name.end <= range.start
                && range.start - name.end <= BESIDE
        });
        name.map_or(range.clone(), |name| name.start..range.end)
    }

    /// "House allowance: 300 euros a month", "Medical cover: as provided by the college": the label ends with what only an employer
    /// gives, or a sum says how much there is of it, "Research budget: 2,000 euros"; "Allowance: no allowance" gives nothing.
    fn names_gift(&self, unit: &Unit) -> bool {
        let Some(name) = unit
            .name
            .clone()
            .filter(|_| unit.label == Some(Label::Other))
        else {
            return false;
        };
        let value = Sentence::new(self.outline, unit.range.clone());
        let name = Sentence::new(self.outline, name);
        let last = name.turns().last().is_some_and(|(at, turn)| {
            name.words_within(at.end..name.range.end) == 0
                && (turn == Turn::Perk || turn == Turn::Lure && value.names_sum())
        });
        last && name.words_within(name.range.clone()) <= GIFT
            && !(value.is_denied() || value.has_any(&[Turn::Costs, Turn::Closed]))
    }

    /// "Job description: sampling of peat in three deep bogs", but not "Job description: Teaching staff" or "Description: Research"
    fn tells_work(&self, name: &Range<usize>, value: &Range<usize>) -> bool {
        let words = |range: &Range<usize>| self.outline.scan.words_within(range.clone()).len();
        let told = words(name) > 1 && words(value) >= TELLING
            || self.outline.slice(value.clone()).contains(',');
        told && Sentence::new(self.outline, value.clone()).is_mere_work()
    }

    /// "Profile: a degree in law", but not "Profile: Lecturer in law" or "Profile: Programming languages"
    fn asks_behind_open(&self, value: &Range<usize>) -> bool {
        let sentence = Sentence::new(self.outline, value.clone());
        self.outline.scan.words_within(value.clone()).len() >= ASKING
            && (sentence.opens_with(Turn::Has)
                || sentence.begins_with(|kind| {
                    matches!(
                        kind,
                        QualificationKind::Degree | QualificationKind::Experience
                    )
                }))
            && !sentence.names_post()
            && !sentence.is_address()
    }

    /// "Education: PhD in physics" among the qualifications is one of them, "Requirements: PhD in physics" is one anywhere.
    pub fn field(&self, unit: &Unit) -> Option<Purpose> {
        // "Knowledge of mosses | E"
        let name = unit.name.clone().unwrap_or_default();
        if mark(self.outline.slice(name)).is_some() {
            return Some(Purpose::Asks);
        }
        // "Language skills: fluent English", but "Languages: Dutch" says no more than the language.
        let plain = || {
            let value = Sentence::new(self.outline, unit.range.clone());
            value.begins_with(|kind| kind != QualificationKind::Degree)
        };
        if let (Some(label @ (Label::Other | Label::Education | Label::Languages)), Some(name)) =
            (unit.label, &unit.name)
            && let Some(kind) = names_statements(name, self.outline.scan)
            && (label != Label::Languages || kind == SectionKind::Qualifications && plain())
        {
            let words = self.outline.scan.words_within(unit.range.clone()).len();
            // "Level of qualification: PhD" says no more than the degree.
            let least = if label == Label::Education { SAYING } else { 2 };
            if words >= least {
                let value = Sentence::new(self.outline, unit.range.clone());
                let told = |told: &Sentence<'_, '_>| {
                    told.has_any(&[Turn::Perk, Turn::Lure, Turn::Gives, Turn::Hands, Turn::Gets])
                };
                let purpose = purpose_of(kind).filter(|_| !value.is_address());
                // "Funding category: national" gives nothing.
                return purpose.filter(|purpose| {
                    *purpose != Purpose::Offers
                        || !value.has(Turn::Closed)
                            && (told(&value) || told(&Sentence::new(self.outline, name.clone())))
                });
            }
        }
        if self.names_gift(unit) {
            return Some(Purpose::Offers);
        }
        // "Job description: conducting surveys, teaching four hours a week"
        if let Some(name) = &unit.name
            && is_open(name, self.outline.scan)
            && self.tells_work(name, &unit.range)
        {
            return Some(Purpose::Assigns);
        }
        // "Profile: a degree in law and good Latin"
        if let Some(name) = &unit.name
            && is_open(name, self.outline.scan)
            && self.asks_behind_open(&unit.range)
        {
            return Some(Purpose::Asks);
        }
        if let Some(purpose) = self.item_behind_label(unit) {
            return Some(purpose);
        }
        let asked = matches!(
            unit.label,
            Some(Label::Education | Label::Languages | Label::Other)
        );
        // "Disclaimer: The office is responsible", "Job profile: Lecturer" say nothing of the candidate.
        let other = || {
            let sentence = Sentence::new(self.outline, unit.range.clone());
            let whole = sentence.is_whole() && !sentence.has(Turn::Person);
            (whole || sentence.names_post()) && sentence.competence().is_none()
        };
        (self.place.kind == SectionKind::Qualifications && asked && !other())
            .then_some(Purpose::Asks)
    }
}

/// "Knowledge of mosses (D)", "D2 Knowledge of mosses": a letter beside a criterion says whether it is essential or desirable.
pub fn marked(outline: &Outline<'_>, range: &Range<usize>) -> Option<Necessity> {
    let text = outline.slice(range.clone());
    let first = text.split_whitespace().next();
    if let Some(asked) = first
        .and_then(coded)
        .or_else(|| signed(outline, range.start))
    {
        return Some(asked);
    }
    let text = text.trim_end_matches('.');
    let marks = [
        (["(E)", "[E]"], Necessity::Required),
        (["(D)", "[D]"], Necessity::Preferred),
    ];
    let mut known = marks.into_iter();
    known.find_map(|(marks, asked)| {
        marks
            .iter()
            .any(|mark| text.ends_with(mark))
            .then_some(asked)
    })
}

/// "E1", "D2.": the letter of a criterion, counted.
fn coded(code: &str) -> Option<Necessity> {
    let code = code.trim_end_matches([':', '.', ')']);
    let count = code.get(1..)?;
    let counted =
        (1..=2).contains(&count.len()) && count.bytes().all(|digit| digit.is_ascii_digit());
    code.get(..1).filter(|_| counted).and_then(mark)
}

/// "E1." before an item, and nothing else before it in its line.
fn signed(outline: &Outline<'_>, item: usize) -> Option<Necessity> {
    let before = outline.slice(0..item);
    let mut near = before.char_indices().rev().take(SIGN);
    let (end, _) = near.find(|&(_, sign)| sign == '\n')?;
    let line = before.get(end..)?;
    let sign = line.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    coded(sign.trim_end())
}

/// The sign before an item, its bullet and the end of the line above have no more characters.
const SIGN: usize = 12;

/// An item behind a label has so many words at least.
const WORK: usize = 3;

/// What is asked behind a label that may name anything has so many words.
const ASKING: usize = 3;

/// Work that is told behind a label that may name anything has so many words.
const TELLING: usize = 6;

/// The value of a label that has so many words asks for more than a degree.
const SAYING: usize = 3;

/// A label stands so near before its value, in bytes.
const BESIDE: usize = 4;
