//! Whether a length can be one of an employment, and which of two is longer.

use crate::model::{EmploymentLength, Period};

/// Nobody is employed for days, nor by contract for more than eight years: a centre is funded for ten. A month is one of
/// leave where it is counted in days.
pub(super) fn plausible(length: &EmploymentLength) -> bool {
    length.max.or(length.min).is_some_and(|end| {
        let days = end.approximate_days();
        // "At least three months" are those of a stay elsewhere.
        let least = match length.max {
            None => 150,
            Some(_) if end.days == days => 60,
            Some(_) => 28,
        };
        // "0 to 6 years after the PhD"
        let none = length
            .min
            .is_some_and(|min| min.approximate_days().is_zero());
        !none && days >= least.into() && days <= 3000.into()
    })
}

/// By more than the days that twelve months and a year may differ.
pub(super) fn longer(a: &EmploymentLength, b: &EmploymentLength) -> bool {
    let days = |length: &EmploymentLength| {
        let end = length.max.or(length.min);
        end.map(Period::approximate_days).unwrap_or_default()
    };
    days(a) > days(b).saturating_add(7.into())
}

pub(super) fn longer_or_equal(a: &EmploymentLength, b: &EmploymentLength, times: u32) -> bool {
    let days = |length: &EmploymentLength| {
        length
            .max
            .or(length.min)
            .map(Period::approximate_days)
            .unwrap_or_default()
    };
    days(a) >= days(b).saturating_mul(times.into())
}
