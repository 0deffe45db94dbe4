//! Dates with the name of a month whose year does not stand last.

use nom::Parser;
use nom::branch::alt;
use nom::character::complete::{char, one_of};
use nom::combinator::{map, map_opt, not, opt};
use nom::sequence::terminated;

use super::Parsed;
use super::blank::blank;
use super::day::{day, day_of_month};
use super::day_and_month::no_year;
use super::word::{certain_month, month};
use super::year::year;
use crate::model::Date;

/// ```abnf
/// year-first = year (blank / "-" / "/" / ".") month [same-gap day]
/// ```
/// "2024 August", "2019-sep-1"
pub fn year_first(input: &str) -> Parsed<'_, Date> {
    alt((
        map_opt(
            (
                terminated(year, blank),
                terminated(certain_month, blank),
                terminated(day, no_year),
            ),
            |(year, month, day)| Date::day(year, month, day),
        ),
        map(
            (
                terminated(year, blank),
                terminated(
                    certain_month,
                    not((opt(one_of(".,")), opt(blank), one_of("0123456789"))),
                ),
            ),
            |(year, month)| Date::Month { year, month },
        ),
    ))
    .parse(input)
}

/// ```abnf
/// sorted-date = three of year, month name and day between two "-" or two "/"
/// ```
/// "2019-sep-01", "2020/23/Sep"
pub fn sorted_date(input: &str) -> Parsed<'_, Date> {
    alt((sorted_by('-'), sorted_by('/'))).parse(input)
}

fn sorted_by<'i>(
    sign: char,
) -> impl Parser<&'i str, Output = Date, Error = nom::error::Error<&'i str>> {
    let part = move || char(sign);
    alt((
        map_opt(
            (year, part(), month, part(), day_of_month),
            |(year, _, month, _, day)| Date::day(year, month, day),
        ),
        map_opt(
            (year, part(), day_of_month, part(), month),
            |(year, _, day, _, month)| Date::day(year, month, day),
        ),
        map_opt(
            (month, part(), year, part(), day_of_month),
            |(month, _, year, _, day)| Date::day(year, month, day),
        ),
    ))
}
