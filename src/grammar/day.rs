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
/// day = day-of-month [[":"] ordinal-ending / blank spaced-ending / raised-ending]  ; 1 to 31
/// ```
/// "4", "22nd", "1er", "4 th", "4:e"
pub fn day(input: &str) -> Parsed<'_, u32> {
    terminated(
        day_of_month,
        opt(alt((
            preceded(opt(char(':')), ordinal_ending),
            preceded(blank, spaced_ending),
            raised_ending,
        ))),
    )
    .parse(input)
}

/// ```abnf
/// raised-ending = "^" ["{"] ordinal-ending ["}" / "^"]
/// ```
/// "^th^" in "4^th^ March", "4^{th} March"
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

/// ```abnf
/// two-digits = 1*2DIGIT  ; no digit behind them
/// ```
/// "22" in "22nd"
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

/// ```abnf
/// spaced-ending = ordinal-ending  ; of two letters or more
/// ```
/// "th" in "4 th March": raised letters of a page come out with a blank before them
fn spaced_ending(input: &str) -> Parsed<'_, &str> {
    verify(ordinal_ending, |ending: &str| ending.len() > 1).parse(input)
}

/// ```abnf
/// ordinal-ending = "st" / "nd" / "rd" / "th" / "er" / "e" / …  ; no letter behind it
/// ```
/// "nd" in "22nd"
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{reads, reads_nothing};

    #[test]
    fn what_is_no_day() {
        reads_nothing(day, "0 March");
        reads_nothing(day, "32 March");
        reads_nothing(day, "100 days");
        reads_nothing(day, "2024");
        reads_nothing(day, "fourth");
        reads_nothing(day, "");
    }

    #[test]
    fn days() {
        reads(day, "4 March", "4", " March");
        reads(day, "04.03.2023", "4", ".03.2023");
        reads(day, "31", "31", "");
        reads(day, "22nd of October", "22", " of October");
        reads(day, "1st March", "1", " March");
        reads(day, "1er août", "1", " août");
        reads(day, "4:e mars", "4", " mars");
        reads(day, "2ten Mai", "2", " Mai");
        reads(day, "4 th March", "4", " March");
        reads(day, "4^th^ March", "4", " March");
        reads(day, "4^{th} March", "4", " March");
    }

    #[test]
    fn a_word_behind_a_day_is_no_ending() {
        reads(day, "4 e learning", "4", " e learning");
        reads(day, "3rds", "3", "rds");
        reads(day, "4:30", "4", ":30");
        reads(day, "4^2", "4", "^2");
        reads(day, "14april", "14", "april");
    }

    #[test]
    fn days_and_months_in_digits() {
        reads_nothing(day_of_month, "32");
        reads_nothing(day_of_month, "00");
        reads_nothing(day_of_month, "311");
        reads(day_of_month, "04", "4", "");
        reads(day_of_month, "31st", "31", "st");
        reads_nothing(month_of_year, "13");
        reads_nothing(month_of_year, "0");
        reads_nothing(month_of_year, "123");
        reads(month_of_year, "12.2024", "12", ".2024");
        reads(month_of_year, "3", "3", "");
    }

    #[test]
    fn days_in_words() {
        reads_nothing(ordinal_day, "four");
        reads_nothing(ordinal_day, "fourthly");
        reads_nothing(ordinal_day, "4th");
        reads(ordinal_day, "fourth of July", "4", " of July");
        reads(ordinal_day, "twenty-first of May", "21", " of May");
        reads(ordinal_day, "Thirty-first", "31", "");
    }

    #[test]
    fn endings() {
        reads_nothing(ordinal_ending, "the");
        reads_nothing(ordinal_ending, " th");
        reads(ordinal_ending, "TH March", "TH", " March");
        reads(ordinal_ending, "nd", "nd", "");
        reads_nothing(spaced_ending, "e");
        reads(spaced_ending, "rd May", "rd", " May");
        reads_nothing(raised_ending, "^2");
        reads(raised_ending, "^st^ May", "st", " May");
        reads_nothing(two_digits, "123");
        reads(two_digits, "07", "7", "");
    }
}
