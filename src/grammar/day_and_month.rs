//! A day and the name of its month, with a year or without.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::{char, one_of};
use nom::combinator::{map, map_opt, not, opt, recognize, verify};
use nom::sequence::{preceded, terminated};

use super::Parsed;
use super::blank::{blank, dash};
use super::count::words;
use super::date::gap;
use super::day::{day, ordinal_day};
use super::word::{certain_month, joint, meaning, month, percent_word, unit};
use super::year::{full_year, short_year, sure_short_year, year, year_in_words};
use crate::lexicon::{Joint, Sense};
use crate::model::Date;

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

/// "4th March", "14. april", "14april", "23/Sep", "fourth of july"
pub fn day_and_month(input: &str) -> Parsed<'_, (u32, u32)> {
    alt((
        (terminated(day, day_gap), month),
        (terminated(ordinal_day, day_gap), month),
    ))
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

/// Behind a day only a comma tells a year of two digits from a time or a count.
pub fn late_year_part(input: &str) -> Parsed<'_, i32> {
    alt((
        preceded(gap, alt((year, year_in_words))),
        preceded(clock, full_year),
        preceded(one_of("-/"), terminated(sure_short_year, no_more_digits)),
        preceded((char(','), opt(blank)), short_year),
    ))
    .parse(input)
}

/// "Fri Nov 22 |04:19:45 EST 2002": mail archives print the time of day before the year.
fn clock(input: &str) -> Parsed<'_, &str> {
    let digits = |input| take_while_m_n(2, 2, |c: char| c.is_ascii_digit()).parse(input);
    let zone = take_while_m_n(1, 5, |c: char| {
        c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '+' | '-')
    });
    recognize((
        (blank, digits, char(':'), digits),
        opt((char(':'), digits)),
        blank,
        opt(terminated(zone, blank)),
    ))
    .parse(input)
}

fn no_more_digits(input: &str) -> Parsed<'_, ()> {
    not((one_of("-/."), one_of("0123456789"))).parse(input)
}

/// Behind a date that states no year: nothing that could have been one, and no number that goes on.
pub fn no_year(input: &str) -> Parsed<'_, ()> {
    not(alt((
        recognize((
            opt(one_of(".,")),
            opt(blank),
            one_of("0123456789"),
            one_of("0123456789"),
            one_of("0123456789"),
            one_of("0123456789"),
        )),
        recognize((one_of(".,:"), one_of("0123456789"))),
        recognize((opt(blank), one_of("%€$£"))),
    )))
    .parse(input)
}

/// ```abnf
/// year-part = gap (year / short-year)
/// ```
/// The end of "4 March, 2023", "3rd Feb 82".
fn year_part(input: &str) -> Parsed<'_, i32> {
    alt((
        preceded(gap, alt((year, year_in_words))),
        preceded(one_of("-/"), terminated(sure_short_year, no_more_digits)),
        preceded((opt(char('.')), opt(blank)), short_year),
        preceded((opt(char('.')), char(','), blank), short_year),
    ))
    .parse(input)
}

/// The same where no year will vouch for it.
fn certain_day_and_month(input: &str) -> Parsed<'_, (u32, u32)> {
    alt((
        (terminated(day, dotless_gap), certain_month),
        (terminated(day, day_gap), plain_month),
        (
            terminated(ordinal_day, (blank, joint(Joint::Of), blank)),
            certain_month,
        ),
    ))
    .parse(input)
}

/// The same where no year will vouch for it.
fn certain_month_and_day(input: &str) -> Parsed<'_, (u32, u32)> {
    (
        terminated(certain_month, (opt(char('.')), blank)),
        terminated(day, not_counted),
    )
        .parse(input)
}

/// After a full stop "May" may begin a sentence: no such name.
fn plain_month(input: &str) -> Parsed<'_, u32> {
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

/// "May 3 years later": the number counts something.
fn not_counted(input: &str) -> Parsed<'_, ()> {
    not((
        opt(blank),
        alt((
            map(unit, |_| ()),
            map(month, |_| ()),
            percent_word,
            joint(Joint::Clock),
        )),
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
