//! Lengths that stand by themselves: in brackets behind the name of a position, or among other terms.

use core::ops::Range;

use rust_decimal::Decimal;

use super::{Length, plausible};
use crate::fields::Candidate;
use crate::lexicon::{Label, LengthRole, Sense, Unit};
use crate::model::{EmploymentLength, Evidence, Period};
use crate::outline::{Outline, Passage};

/// "Lecturer in Ferns (12 months)", "12 months, 75 %, TV-L E13": no word says what the length is of, but its place does.
pub fn role(
    outline: &Outline<'_>,
    passage: &Passage,
    headline: &Range<usize>,
    length: &Range<usize>,
) -> Option<LengthRole> {
    let printed = outline.slice(length.clone());
    // "a 9-month, tenure-track position"
    let counted = printed.ends_with(['s', 'S']) && !printed.contains(['-', '‑']);
    let named = || {
        headline.start <= length.start
            && length.end <= headline.end
            && outline.stands_apart(&passage.range, length)
    };
    (counted && (named() || outline.is_among_terms(passage, length)))
        .then_some(LengthRole::Position)
}

/// "Duration (months): 24": a number whose unit the label names.
pub fn bare(outline: &Outline<'_>, passage: &Passage) -> Option<Length> {
    let Some((Label::Contract, name)) = &passage.label else {
        return None;
    };
    let number = |printed: &str| {
        let number: Decimal = printed.trim().replace(',', ".").parse().ok()?;
        (number > Decimal::ZERO).then_some(number)
    };
    let printed = outline.slice(passage.range.clone());
    let (first, last) = match printed.split_once(['-', '–']) {
        Some((first, last)) => (number(first)?, number(last)?),
        None => (number(printed)?, number(printed)?),
    };
    let unit = |sense| match sense {
        Sense::Unit(Unit::Week) => Some(Period::weeks as fn(Decimal) -> Period),
        Sense::Unit(Unit::Month) => Some(Period::months as fn(Decimal) -> Period),
        Sense::Unit(Unit::Year) => Some(Period::years as fn(Decimal) -> Period),
        _ => None,
    };
    let (_, period) = outline.senses(name.clone(), unit).last()?;
    let length = EmploymentLength {
        min: Some(period(first)),
        max: Some(period(last)),
    };
    (first <= last && plausible(&length))
        .then(|| Candidate::new(length, passage.range.clone(), Evidence::Labelled))
}
