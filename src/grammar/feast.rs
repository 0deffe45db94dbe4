//! Days that a feast and a year name.

use chrono::{Datelike, Days, NaiveDate};
use nom::Parser;
use nom::combinator::map_opt;
use nom::sequence::preceded;

use super::Parsed;
use super::blank::blank;
use super::word::meaning;
use super::year::full_year;
use crate::lexicon::{Feast, Sense};
use crate::model::Date;

/// ```abnf
/// feast-day = feast blank full-year
/// ```
/// "Easter 2025"
pub fn feast_day(input: &str) -> Parsed<'_, Date> {
    map_opt(
        (feast, preceded(blank, full_year)),
        |(feast, year)| match feast {
            Feast::Fixed(month, day) => Date::day(year, month, day),
            Feast::Easter(days) => {
                let sunday = easter_sunday(year)?;
                let distance = Days::new(days.unsigned_abs());
                let day = if days < 0 {
                    sunday.checked_sub_days(distance)?
                } else {
                    sunday.checked_add_days(distance)?
                };
                Date::day(day.year(), day.month(), day.day())
            }
        },
    )
    .parse(input)
}

/// ```abnf
/// feast = "Easter" / "Christmas" / "Pfingsten" / …
/// ```
/// "Good Friday" in "Good Friday 2025"
fn feast(input: &str) -> Parsed<'_, Feast> {
    meaning(|sense| match sense {
        Sense::Feast(feast) => Some(feast),
        _ => None,
    })
    .parse(input)
}

/// The Gregorian computus, with the names of J. Meeus, Astronomical Algorithms, chapter 8.
#[expect(
    clippy::many_single_char_names,
    reason = "the letters that the source gives its steps"
)]
#[expect(
    clippy::arithmetic_side_effects,
    reason = "no step leaves the range of i32 for a year of four digits"
)]
fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table;

    #[track_caller]
    fn reads(text: &str, date: &str) {
        table::reads(feast_day, text, date, "");
    }

    #[track_caller]
    fn reads_nothing(text: &str) {
        table::reads_nothing(feast_day, text);
    }

    #[test]
    fn a_feast_alone_is_no_date() {
        reads_nothing("Easter");
        reads_nothing("Christmas break 2025");
        reads_nothing("Eastern 2025");
    }

    #[test]
    fn fixed_feasts() {
        reads("Christmas 2024", "2024-12-25");
        reads("New Year's Eve 2024", "2024-12-31");
        reads("Weihnachten 2024", "2024-12-25");
    }

    #[test]
    fn feasts_that_move_with_easter() {
        reads("Easter 2000", "2000-04-23");
        reads("Easter 2008", "2008-03-23");
        reads("Easter 2038", "2038-04-25");
        reads("Good Friday 2025", "2025-04-18");
        reads("Pfingsten 2024", "2024-05-19");
        reads("Aschermittwoch 2024", "2024-02-14");
        reads("Maundy Thursday 2025", "2025-04-17");
        reads("annandag påsk 2024", "2024-04-01");
    }

    #[test]
    fn names_of_feasts() {
        table::reads_nothing(feast, "Eastern");
        table::reads_nothing(feast, "2025");
        table::gives(feast, "Christmas 2024", Feast::Fixed(12, 25), " 2024");
        table::gives(feast, "Good Friday", Feast::Easter(-2), "");
    }
}
