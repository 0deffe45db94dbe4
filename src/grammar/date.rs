//! Dates with words in them; those of digits alone are in [`numeric_date`](super::numeric_date).

use core::str::FromStr;

use chrono::{Datelike, NaiveDate, Weekday};
use nom::Parser;
use nom::branch::alt;
use nom::character::complete::{char, one_of};
use nom::combinator::{map, map_opt, not, opt, recognize, verify};
use nom::sequence::{delimited, preceded, terminated};

use super::Parsed;
use super::blank::{blank, dash, word_end};
use super::count::words;
use super::day::{day, day_of_month, ordinal_day};
use super::feast::feast_day;
use super::leaf::leaf;
use super::numeric_date::{month_and_year, numeric_date};
use super::word::{
    certain_month, joint, meaning, month, ordinal_word, percent_word, season, unit, weekday,
};
use super::year::{short_year, year, year_in_words};
use crate::lexicon::{Joint, Sense, Unit};
use crate::model::{Date, Leaf, LeafError};

/// A date as it can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The day before the month where both orders are possible.
    pub date: Date,
    /// The month before the day, where that is another date.
    pub or: Option<Date>,
}

impl From<Date> for Reading {
    fn from(date: Date) -> Self {
        Self { date, or: None }
    }
}

impl FromStr for Date {
    type Err = LeafError;

    /// Reads the EDTF string and dates as postings print them; a numeric date with the day first where it can be read two ways.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match Self::from_edtf(text.trim()) {
            Some(date) => Ok(date),
            None => leaf(Leaf::Date, text, map(date, |reading| reading.date)),
        }
    }
}

/// ```abnf
/// date = [weekday ["."] [","] blank [article blank]] (numeric-date / word-date)
/// ```
/// "Sunday, 15 October 2023", "Freitag, den 18.07.2014"
pub fn date(input: &str) -> Parsed<'_, Reading> {
    preceded(
        opt(weekday_before),
        alt((
            numeric_date,
            map(word_date, Reading::from),
            map(month_and_year, Reading::from),
        )),
    )
    .parse(input)
}

/// The weekday and what parts it from the date.
pub fn weekday_before(input: &str) -> Parsed<'_, u32> {
    terminated(
        weekday,
        (
            opt(char('.')),
            opt(char(',')),
            blank,
            opt((joint(Joint::The), blank)),
        ),
    )
    .parse(input)
}

/// ```abnf
/// word-date = sorted-date / day-first / year-first / month-first / nth-weekday / feast-day / month-year / season-year
/// ```
/// "4th March 2023"
pub fn word_date(input: &str) -> Parsed<'_, Date> {
    alt((
        sorted_date,
        day_first,
        year_first,
        month_first,
        nth_weekday,
        feast_day,
        month_year,
        season_year,
    ))
    .parse(input)
}

/// ```abnf
/// day-first = day [blank / "." / "-" / "/" / blank "of" blank] month (year-part / no-year)
/// ```
/// "4th March 2023", "the |22nd of October 2021", "14. april", "22 Dec"
pub fn day_first(input: &str) -> Parsed<'_, Date> {
    alt((
        map_opt((day_and_month, year_part), |((day, month), year)| {
            Date::day(year, month, day)
        }),
        map_opt(
            terminated(certain_day_and_month, no_year),
            |(day, month)| Date::yearless(month, day),
        ),
    ))
    .parse(input)
}

/// ```abnf
/// month-first = month ["."] ["," / "-"] [blank] day (year-part / no-year)
/// ```
/// "March 4, 2023", "Sunday, |March, 6th 2016", "Dec 22"
pub fn month_first(input: &str) -> Parsed<'_, Date> {
    alt((
        map_opt((month_and_day, late_year_part), |((month, day), year)| {
            Date::day(year, month, day)
        }),
        map_opt(
            terminated(certain_month_and_day, no_year),
            |(month, day)| Date::yearless(month, day),
        ),
    ))
    .parse(input)
}

/// ```abnf
/// month-year = month year-part
/// ```
/// "September 2024", "Sept. '24"
pub fn month_year(input: &str) -> Parsed<'_, Date> {
    map((month, preceded(gap, year)), |(month, year)| Date::Month {
        year,
        month,
    })
    .parse(input)
}

/// ```abnf
/// year-part = gap (year / short-year)
/// ```
/// The end of "4 March, 2023", "3rd Feb 82".
fn year_part(input: &str) -> Parsed<'_, i32> {
    alt((
        preceded(gap, alt((year, year_in_words))),
        preceded(
            alt((recognize(one_of("-/.")), recognize((opt(char('.')), blank)))),
            short_year,
        ),
        preceded((opt(char('.')), char(','), blank), short_year),
    ))
    .parse(input)
}

/// Behind a day only a comma tells a year of two digits from a time or a count.
pub fn late_year_part(input: &str) -> Parsed<'_, i32> {
    alt((
        preceded(gap, alt((year, year_in_words))),
        preceded(
            alt((recognize(one_of("-/")), recognize((char(','), opt(blank))))),
            short_year,
        ),
    ))
    .parse(input)
}

/// ```abnf
/// gap = ["."] ("-" / "/" / [blank] [","] [blank] [weekday in brackets blank] ["of" blank])
/// ```
fn gap(input: &str) -> Parsed<'_, &str> {
    recognize((
        opt(char('.')),
        alt((
            recognize(one_of("-/")),
            recognize((
                opt(blank),
                opt(char(',')),
                opt(blank),
                opt(delimited(
                    char('('),
                    weekday,
                    (char(')'), opt(char(',')), blank),
                )),
                opt((joint(Joint::Of), blank)),
            )),
        )),
    ))
    .parse(input)
}

/// Behind a date that states no year: nothing that could have been one, and no number that goes on.
fn no_year(input: &str) -> Parsed<'_, ()> {
    not(alt((
        recognize((
            opt(one_of(".,")),
            opt(blank),
            one_of("0123456789"),
            one_of("0123456789"),
            one_of("0123456789"),
            one_of("0123456789"),
            word_end,
        )),
        recognize((one_of(".,:"), one_of("0123456789"))),
        recognize((opt(blank), one_of("%€$£"))),
    )))
    .parse(input)
}

/// "4th March", "14. april", "14april", "23/Sep", "fourth of july"
pub fn day_and_month(input: &str) -> Parsed<'_, (u32, u32)> {
    alt((
        (terminated(day, day_gap), month),
        (terminated(ordinal_day, day_gap), month),
    ))
    .parse(input)
}

/// The same where no year will vouch for it.
pub fn certain_day_and_month(input: &str) -> Parsed<'_, (u32, u32)> {
    alt((
        (terminated(day, dotless_gap), certain_month),
        (terminated(day, day_gap), verify_plain_month),
        (
            terminated(ordinal_day, (blank, joint(Joint::Of), blank)),
            certain_month,
        ),
    ))
    .parse(input)
}

/// After a full stop "May" may begin a sentence.
fn verify_plain_month(input: &str) -> Parsed<'_, u32> {
    meaning(|sense| match sense {
        Sense::Month(month) => Some(month),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// day-gap = ["."] ["-" / "/" / blank ["of" blank]]
/// ```
fn day_gap(input: &str) -> Parsed<'_, &str> {
    recognize((opt(char('.')), dotless_gap)).parse(input)
}

fn dotless_gap(input: &str) -> Parsed<'_, &str> {
    recognize(opt(alt((
        recognize(one_of("-/")),
        recognize((blank, opt((joint(Joint::Of), blank)))),
    ))))
    .parse(input)
}

/// "March 4", "August-10", "jan twenty two"
pub fn month_and_day(input: &str) -> Parsed<'_, (u32, u32)> {
    (
        terminated(month, month_gap),
        alt((
            day,
            ordinal_day,
            verify(words, |day| (1..=31).contains(day)),
        )),
    )
        .parse(input)
}

/// The same where no year will vouch for it.
pub fn certain_month_and_day(input: &str) -> Parsed<'_, (u32, u32)> {
    (
        terminated(certain_month, (opt(char('.')), blank)),
        terminated(day, not_counted),
    )
        .parse(input)
}

/// "May 3 years later": the number counts something.
fn not_counted(input: &str) -> Parsed<'_, ()> {
    not((
        opt(blank),
        alt((map(unit, |_| ()), map(month, |_| ()), percent_word)),
    ))
    .parse(input)
}

fn month_gap(input: &str) -> Parsed<'_, &str> {
    recognize((
        opt(char('.')),
        opt(alt((recognize(dash), recognize((char(','), blank)), blank))),
        opt((joint(Joint::The), blank)),
    ))
    .parse(input)
}

/// ```abnf
/// year-first = year (blank / "-" / "/" / ".") month [same-gap day]
/// ```
/// "2024 August", "2019-sep-1"
fn year_first(input: &str) -> Parsed<'_, Date> {
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
fn sorted_date(input: &str) -> Parsed<'_, Date> {
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

/// ```abnf
/// season-year = season gap year [("/" / "-") 2*4DIGIT]
/// ```
/// "Fall 2025", "winter term 2024/25"
fn season_year(input: &str) -> Parsed<'_, Date> {
    map(
        (
            terminated(season, gap),
            terminated(year_of_winter, word_end),
        ),
        |(season, year)| Date::Season { year, season },
    )
    .parse(input)
}

fn year_of_winter(input: &str) -> Parsed<'_, i32> {
    terminated(
        year,
        opt((
            one_of("/-–"),
            alt((
                recognize(year),
                recognize((one_of("0123456789"), one_of("0123456789"))),
            )),
            word_end,
        )),
    )
    .parse(input)
}

/// ```abnf
/// nth-weekday = (ordinal-word / "last") blank (weekday / "day") blank "of" blank month gap year
/// ```
/// "first Monday of October 2025", "last day of June 2024"
fn nth_weekday(input: &str) -> Parsed<'_, Date> {
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

fn month_and_its_year(input: &str) -> Parsed<'_, (u32, i32)> {
    (preceded(blank, month), preceded(gap, year)).parse(input)
}

enum Nth {
    From(u32),
    Last,
}

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
