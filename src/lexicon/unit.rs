//! Units of time.

use super::{Column, Vocabulary};

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// 60 minutes
    Hour,
    /// 24 hours, or a working day
    Day,
    /// 7 days
    Week,
    /// Two weeks
    Fortnight,
    /// A calendar month
    Month,
    /// Three months
    Quarter,
    /// A calendar year
    Year,
    /// Ten years
    Decade,
}

use Unit::{Day, Decade, Fortnight, Hour, Month, Week, Year};

pub static UNITS: Vocabulary<Unit> = Vocabulary(&[Column {
    language: "en",
    entries: &[
        ("day", Day),
        ("days", Day),
        ("decade", Decade),
        ("decades", Decade),
        ("fortnight", Fortnight),
        ("fortnights", Fortnight),
        ("hour", Hour),
        ("hours", Hour),
        ("hr", Hour),
        ("hrs", Hour),
        ("month", Month),
        ("months", Month),
        ("mos", Month),
        ("mth", Month),
        ("mths", Month),
        ("week", Week),
        ("weeks", Week),
        ("wk", Week),
        ("wks", Week),
        ("year", Year),
        ("years", Year),
        ("yr", Year),
        ("yrs", Year),
    ],
}]);
