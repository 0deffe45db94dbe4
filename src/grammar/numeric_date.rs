//! Dates of digits alone.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::{char, one_of};
use nom::combinator::{map, map_opt, not, opt, peek, recognize, value, verify};
use nom::sequence::{preceded, terminated};

use super::Parsed;
use super::blank::{blank, value_end};
use super::date::Reading;
use super::day::{day_of_month, month_of_year};
use super::word::joint;
use super::year::{full_year, sure_short_year};
use crate::lexicon::Joint;
use crate::model::Date;

/// ```abnf
/// numeric-date = (year-month-day / two-and-year) end-of-date
/// ```
/// "2023-03-04", "04.03.2023", "9/21/2025", "15. 03. 2024"
pub fn numeric_date(input: &str) -> Parsed<'_, Reading> {
    terminated(digits_of_date, end_of_date).parse(input)
}

/// The same without a look at what follows.
pub fn digits_of_date(input: &str) -> Parsed<'_, Reading> {
    alt((map(year_month_day, Reading::from), two_and_year)).parse(input)
}

/// ```abnf
/// month-and-year = 2DIGIT ("/" / ".") full-year  ; "Act 12/2001 of 9 July" is none
/// ```
/// "09/2025"
pub fn month_and_year(input: &str) -> Parsed<'_, Date> {
    map(
        terminated(
            (terminated(padded_month, one_of("/.")), full_year),
            (end_of_date, not((blank, joint(Joint::Of), blank))),
        ),
        |(month, year)| Date::Month { year, month },
    )
    .parse(input)
}

fn padded_month(input: &str) -> Parsed<'_, u32> {
    map_opt(
        verify(recognize(month_of_year), |digits: &str| digits.len() == 2),
        |digits: &str| digits.parse().ok(),
    )
    .parse(input)
}

/// ```abnf
/// year-month-day = full-year sign month sign day  ; ISO 8601 and its like, both signs the same
/// ```
/// "2023-03-04", "2012/8/10", "2015.5.13", "2016 10 16"
pub fn year_month_day(input: &str) -> Parsed<'_, Date> {
    map_opt(
        alt((
            ymd_by('-'),
            ymd_by('/'),
            ymd_by('.'),
            ymd_by(' '),
            (
                terminated(full_year, (char('.'), blank)),
                terminated(month_of_year, (char('.'), blank)),
                day_of_month,
            ),
        )),
        |(year, month, day)| Date::day(year, month, day),
    )
    .parse(input)
}

fn ymd_by<'i>(
    sign: char,
) -> impl Parser<&'i str, Output = (i32, u32, u32), Error = nom::error::Error<&'i str>> {
    (
        terminated(full_year, char(sign)),
        terminated(month_of_year, char(sign)),
        day_of_month,
    )
}

/// ```abnf
/// two-and-year = 1*2DIGIT sign 1*2DIGIT sign (full-year / 2DIGIT)  ; both signs the same
///              / 1*2DIGIT "/" 1*2DIGIT ("," [blank] / "-" / blank) full-year
/// ```
/// "04.03.2023", "3-7-07", "10 31 1974"
fn two_and_year(input: &str) -> Parsed<'_, Reading> {
    map_opt(
        alt((
            by('/', |year| alt((full_year, sure_short_year)).parse(year)),
            by('-', |year| alt((full_year, sure_short_year)).parse(year)),
            by('.', full_year),
            by(' ', full_year),
            spaced_dots,
            (
                one_or_two_digits,
                preceded(char('/'), one_or_two_digits),
                preceded((char(','), opt(blank)), full_year),
            ),
            nordic,
            verify(
                by('.', sure_short_year),
                |&((first, width), (_, other), _)| (width == 2 && other == 2) || first > 12,
            ),
        )),
        |((first, _), (second, _), year)| reading(first, second, year),
    )
    .parse(input)
}

/// The numbers, each with its digits.
type Numbers = ((u32, usize), (u32, usize), i32);

fn by<'i>(
    sign: char,
    year: impl Fn(&'i str) -> Parsed<'i, i32>,
) -> impl Parser<&'i str, Output = Numbers, Error = nom::error::Error<&'i str>> {
    (
        terminated(one_or_two_digits, char(sign)),
        terminated(one_or_two_digits, char(sign)),
        year,
    )
}

/// "31/12-2025", "31/12 2025"
fn nordic(input: &str) -> Parsed<'_, Numbers> {
    (
        one_or_two_digits,
        preceded(one_of("/."), one_or_two_digits),
        preceded(alt((recognize(char('-')), blank)), full_year),
    )
        .parse(input)
}

/// "15. 03. 2024"
fn spaced_dots(input: &str) -> Parsed<'_, Numbers> {
    (
        terminated(one_or_two_digits, (char('.'), blank)),
        terminated(one_or_two_digits, (char('.'), opt(blank))),
        full_year,
    )
        .parse(input)
}

fn one_or_two_digits(input: &str) -> Parsed<'_, (u32, usize)> {
    terminated(
        map_opt(
            take_while_m_n(1, 2, |sign: char| sign.is_ascii_digit()),
            |digits: &str| Some((digits.parse().ok()?, digits.len())),
        ),
        not(one_of("0123456789")),
    )
    .parse(input)
}

/// The day first, as most of the world writes; the month first where only that gives a date, else as the other reading.
fn reading(first: u32, second: u32, year: i32) -> Option<Reading> {
    let day_first = Date::day(year, second, first);
    let month_first = Date::day(year, first, second);
    let date = day_first.or(month_first)?;
    Some(Reading {
        date,
        or: month_first.filter(|other| *other != date),
    })
}

/// ```abnf
/// end-of-date = &(no digit, and no "." "," ":" "/" or "-" before a digit, and value-end or the "T" of a time)
/// ```
fn end_of_date(input: &str) -> Parsed<'_, ()> {
    terminated(
        alt((value_end, value((), peek((char('T'), one_of("012")))))),
        not(alt((
            recognize((one_of("./-"), one_of("0123456789"))),
            recognize((opt(blank), char('%'))),
        ))),
    )
    .parse(input)
}
