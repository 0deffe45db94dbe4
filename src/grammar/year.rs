//! The year of a date.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::one_of;
use nom::combinator::{map, map_opt, not, opt, recognize, verify};
use nom::sequence::{preceded, terminated};

use super::Parsed;
use super::blank::{blank, value_end, word_end};
use super::count::{cardinal, words};
use super::word::{joint, month, unit};
use crate::lexicon::Joint;
use crate::model::Date;

/// ```abnf
/// year = 4DIGIT  ; 1900 to 2199
///      / "'" 2DIGIT
/// ```
/// "2023", "'24"
pub fn year(input: &str) -> Parsed<'_, i32> {
    alt((
        full_year,
        map(preceded(one_of("'’‘"), two_digits), of_two_digits),
    ))
    .parse(input)
}

/// ```abnf
/// full-year = 4DIGIT  ; 1900 to 2199
/// ```
/// "2023"
pub fn full_year(input: &str) -> Parsed<'_, i32> {
    terminated(
        map_opt(
            take_while_m_n(4, 4, |sign: char| sign.is_ascii_digit()),
            |digits: &str| {
                digits
                    .parse()
                    .ok()
                    .filter(|year| Date::YEARS.contains(year))
            },
        ),
        value_end,
    )
    .parse(input)
}

/// ```abnf
/// year-in-words = ones "thousand" ["and"] [words] / ("nineteen" / "twenty") (words / zero ones)
/// ```
/// "two thousand and eighteen", "nineteen seventy eight", "nineteen oh one"
pub fn year_in_words(input: &str) -> Parsed<'_, i32> {
    map_opt(
        alt((
            map(
                (
                    verify(words, |thousands| *thousands < 10),
                    preceded((blank, joint(Joint::Thousand)), opt(preceded(blank, words))),
                ),
                |(thousands, rest)| (thousands.saturating_mul(10), rest.unwrap_or_default()),
            ),
            (
                century,
                preceded(
                    blank,
                    alt((
                        verify(words, |rest| (10..100).contains(rest)),
                        preceded(
                            (joint(Joint::Zero), blank),
                            verify(words, |rest| *rest < 10),
                        ),
                    )),
                ),
            ),
        )),
        |(hundreds, rest)| {
            let year = hundreds.checked_mul(100)?.checked_add(rest)?;
            i32::try_from(year)
                .ok()
                .filter(|year| Date::YEARS.contains(year))
        },
    )
    .parse(input)
}

/// "twenty" alone, not the "twenty one" that `words` would make of it.
fn century(input: &str) -> Parsed<'_, u32> {
    verify(cardinal, |century| matches!(century, 19 | 20)).parse(input)
}

/// ```abnf
/// short-year = 2DIGIT  ; and nothing behind it that it would count
/// ```
/// "82" in "3rd Feb 82", but not "12" in "5 May 12:00" and "5 May 12 places"
pub fn short_year(input: &str) -> Parsed<'_, i32> {
    terminated(map(two_digits, of_two_digits), not(counted)).parse(input)
}

/// ```abnf
/// sure-short-year = 2DIGIT
/// ```
/// "07" in "3-7-07"
pub fn sure_short_year(input: &str) -> Parsed<'_, i32> {
    map(two_digits, of_two_digits).parse(input)
}

/// Of two digits those under 40 belong to this century.
fn of_two_digits(year: i32) -> i32 {
    if year < 40 {
        year.saturating_add(2000)
    } else {
        year.saturating_add(1900)
    }
}

fn two_digits(input: &str) -> Parsed<'_, i32> {
    terminated(
        map_opt(
            take_while_m_n(2, 2, |sign: char| sign.is_ascii_digit()),
            |digits: &str| digits.parse().ok(),
        ),
        word_end,
    )
    .parse(input)
}

/// What shows that the two digits before it are a time, an amount or a count.
fn counted(input: &str) -> Parsed<'_, &str> {
    alt((
        recognize((one_of(".,:"), one_of("0123456789"))),
        recognize((opt(blank), one_of("%€$£+"))),
        recognize((blank, one_of("0123456789"))),
        recognize((opt(blank), month)),
        recognize((opt(blank), unit)),
        recognize((opt(blank), joint(Joint::Clock))),
        recognize((blank, not(joint(Joint::Follower)), small_letter)),
        tag("-"),
    ))
    .parse(input)
}

fn small_letter(input: &str) -> Parsed<'_, &str> {
    take_while_m_n(1, 1, char::is_lowercase).parse(input)
}
