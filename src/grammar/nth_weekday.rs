//! Days that are counted in their month.

use chrono::{Datelike, NaiveDate, Weekday};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, map_opt, verify};
use nom::sequence::{delimited, preceded, terminated};

use super::Parsed;
use super::blank::{blank, word_end};
use super::date::gap;
use super::word::{joint, meaning, month, ordinal_word, unit, weekday};
use super::year::year;
use crate::lexicon::{Joint, Sense, Unit};
use crate::model::Date;

/// ```abnf
/// nth-weekday = (ordinal-word / "last") blank (weekday / "day") blank "of" blank month gap year
/// ```
/// "first Monday of October 2025", "last day of June 2024"
pub fn nth_weekday(input: &str) -> Parsed<'_, Date> {
    map_opt(
        (
            terminated(nth, blank),
            alt((
                map(weekday, Some),
                map(verify(unit, |unit| *unit == Unit::Day), |_| None),
            )),
            delimited((blank, joint(Joint::Of)), month_and_its_year, word_end),
        ),
        |(nth, weekday, (month, year))| match (nth, weekday) {
            (Nth::From(place), Some(weekday)) => nth_of_month(year, month, weekday, place),
            (Nth::From(day), None) => Date::day(year, month, day),
            (Nth::Last, None) => last_day(year, month),
            (Nth::Last, Some(weekday)) => (1..=5)
                .rev()
                .find_map(|place| nth_of_month(year, month, weekday, place)),
        },
    )
    .parse(input)
}

/// ```abnf
/// month-and-its-year = blank month gap year
/// ```
/// " October 2025"
fn month_and_its_year(input: &str) -> Parsed<'_, (u32, i32)> {
    (preceded(blank, month), preceded(gap, year)).parse(input)
}

enum Nth {
    From(u32),
    Last,
}

/// ```abnf
/// nth = ordinal-word / "last"
/// ```
/// "first" in "first Monday of October 2025"
fn nth(input: &str) -> Parsed<'_, Nth> {
    alt((
        map(ordinal_word, Nth::From),
        meaning(|sense| matches!(sense, Sense::Last).then_some(Nth::Last)),
    ))
    .parse(input)
}

fn nth_of_month(year: i32, month: u32, weekday: u32, place: u32) -> Option<Date> {
    let weekday = Weekday::try_from(u8::try_from(weekday.checked_sub(1)?).ok()?).ok()?;
    let day =
        NaiveDate::from_weekday_of_month_opt(year, month, weekday, u8::try_from(place).ok()?)?;
    Date::day(year, month, day.day())
}

fn last_day(year: i32, month: u32) -> Option<Date> {
    (28..=31).rev().find_map(|day| Date::day(year, month, day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{gives, reads, reads_nothing};

    #[test]
    fn what_names_no_day() {
        reads_nothing(nth_weekday, "first Monday of October");
        reads_nothing(nth_weekday, "fifth Monday of October 2025");
        reads_nothing(nth_weekday, "first week of October 2025");
        reads_nothing(nth_weekday, "first Monday 2025");
        reads_nothing(nth_weekday, "last year of March 2025");
        reads_nothing(nth_weekday, "thirtieth day of February 2024");
        reads_nothing(nth_weekday, "Monday of October 2025");
    }

    #[test]
    fn weekdays_counted_in_their_month() {
        reads(
            nth_weekday,
            "first Monday of October 2025",
            "2025-10-06",
            "",
        );
        reads(
            nth_weekday,
            "First Monday of September 2025.",
            "2025-09-01",
            ".",
        );
        reads(nth_weekday, "third Friday in May 2024", "2024-05-17", "");
        reads(nth_weekday, "erster Montag im Juni 2017", "2017-06-05", "");
        reads(nth_weekday, "last Friday in May 2024", "2024-05-31", "");
        reads(
            nth_weekday,
            "last Monday of February 2024",
            "2024-02-26",
            "",
        );
        reads(nth_weekday, "last Thursday of Feb. 2024", "2024-02-29", "");
    }

    #[test]
    fn days_counted_in_their_month() {
        reads(nth_weekday, "last day of June 2024", "2024-06-30", "");
        reads(nth_weekday, "last day of February 2024", "2024-02-29", "");
        reads(nth_weekday, "last day of February 2023", "2023-02-28", "");
        reads(nth_weekday, "first day of April 2025", "2025-04-01", "");
    }

    #[test]
    fn the_parts() {
        reads_nothing(month_and_its_year, " October");
        gives(month_and_its_year, " October 2025", (10, 2025), "");
        assert!(nth("lasting").is_err());
        assert!(matches!(nth("last day"), Ok((" day", Nth::Last))));
        assert!(matches!(nth("second"), Ok(("", Nth::From(2)))));
    }
}
