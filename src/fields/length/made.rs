//! Contracts and extensions that come to a whole.

use super::Length;
use crate::fields::Candidate;
use crate::model::{EmploymentLength, Period};

/// The whole and its first part, where that and the extension come to the whole.
pub(super) fn made_of(
    contracts: &[Length],
    extension: Option<&Length>,
) -> Option<(Length, Length)> {
    let extension = extension?;
    let contracts = contracts.get(..MOST).unwrap_or(contracts);
    let days = |length: &Length| length.value.max.map(Period::approximate_days);
    contracts.iter().find_map(|first| {
        let sum = days(&joined(first, extension)?)?;
        let whole = contracts.iter().find(|whole| {
            // Twelve months are a day longer than a year.
            days(whole).is_some_and(|days| (days - sum).abs() <= 7.into())
        })?;
        Some((whole.clone(), first.clone()))
    })
}

/// So many contracts at most are compared with each other.
const MOST: usize = 24;

/// Part by part; "18 months" and "2.5 years" come to 48 months.
fn sum_of(first: Period, more: Period) -> Option<Period> {
    let sum = first.checked_add(more)?;
    if sum.years.fract().is_zero() || sum.months.is_zero() {
        return Some(sum);
    }
    let months = sum.years.checked_mul(12.into())?;
    Period {
        years: 0.into(),
        months: 0.into(),
        ..sum
    }
    .checked_add(Period::months(months.checked_add(sum.months)?.normalize()))
}

/// The first part and what is added to it; an extension of "up to" may be nothing.
pub(super) fn joined(initial: &Length, extension: &Length) -> Option<Length> {
    let max = sum_of(initial.value.max?, extension.value.max?)?;
    let min = match extension.value.min {
        Some(more) => initial.value.min.and_then(|min| sum_of(min, more)),
        None => initial.value.min,
    };
    let range =
        initial.range.start.min(extension.range.start)..initial.range.end.max(extension.range.end);
    Some(Candidate::new(
        EmploymentLength {
            min,
            max: Some(max),
        },
        range,
        initial.evidence.min(extension.evidence),
    ))
}
