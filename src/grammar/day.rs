//! The day of a month.

use nom::Parser;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::{char, one_of};
use nom::combinator::{map_opt, not, opt, verify};
use nom::error::{Error, ErrorKind};
use nom::sequence::{delimited, preceded, terminated};
use nom::{Err, branch::alt};

use super::Parsed;
use super::blank::blank;
use super::word::ordinal_word;
use crate::lexicon::ORDINAL_ENDINGS;

/// ```abnf
/// day = day-of-month [[blank] ordinal-ending]  ; 1 to 31
/// ```
/// "4", "22nd", "1er", "4 th"
pub fn day(input: &str) -> Parsed<'_, u32> {
    terminated(
        day_of_month,
        opt(alt((
            ordinal_ending,
            preceded(blank, spaced_ending),
            raised_ending,
        ))),
    )
    .parse(input)
}

/// "4^th^ March", "4^{th} March"
fn raised_ending(input: &str) -> Parsed<'_, &str> {
    delimited(
        (char('^'), opt(char('{'))),
        ordinal_ending,
        opt(one_of("}^")),
    )
    .parse(input)
}

/// ```abnf
/// day-of-month = 1*2DIGIT
/// ```
/// "04"
pub fn day_of_month(input: &str) -> Parsed<'_, u32> {
    verify(two_digits, |day| (1..=31).contains(day)).parse(input)
}

/// ```abnf
/// month-of-year = 1*2DIGIT
/// ```
/// "3", "12"
pub fn month_of_year(input: &str) -> Parsed<'_, u32> {
    verify(two_digits, |month| (1..=12).contains(month)).parse(input)
}

/// ```abnf
/// ordinal-day = ordinal-word
/// ```
/// "fourth" in "fourth of July 1995"
pub fn ordinal_day(input: &str) -> Parsed<'_, u32> {
    verify(ordinal_word, |day| (1..=31).contains(day)).parse(input)
}

fn two_digits(input: &str) -> Parsed<'_, u32> {
    terminated(
        map_opt(
            take_while_m_n(1, 2, |sign: char| sign.is_ascii_digit()),
            |digits: &str| digits.parse().ok(),
        ),
        not(one_of("0123456789")),
    )
    .parse(input)
}

/// Raised letters of a page come out with a blank before them: "4 th March".
fn spaced_ending(input: &str) -> Parsed<'_, &str> {
    verify(ordinal_ending, |ending: &str| ending.len() > 1).parse(input)
}

fn ordinal_ending(input: &str) -> Parsed<'_, &str> {
    let length: usize = input
        .chars()
        .take(5)
        .take_while(|sign| sign.is_alphabetic())
        .map(char::len_utf8)
        .sum();
    let parts = input.split_at_checked(length).filter(|(ending, _)| {
        ORDINAL_ENDINGS
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    });
    match parts {
        Some((ending, rest)) => Ok((rest, ending)),
        None => Err(Err::Error(Error::new(input, ErrorKind::Tag))),
    }
}
