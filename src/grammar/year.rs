//! The year of a date.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::one_of;
use nom::combinator::{eof, map, map_opt, not, opt, peek, recognize, value, verify};
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
                    .filter(|year| Date::RECENT.contains(year))
            },
        ),
        value_end,
    )
    .parse(input)
}

/// ```abnf
/// old-year = 4DIGIT  ; 1000 to 1899, where the clause ends or a small word such as "at" follows
/// ```
/// "1391" in "5 December 1391", where the day and the name of the month tell it from a count
pub fn old_year(input: &str) -> Parsed<'_, i32> {
    let clause_end = alt((
        value((), eof),
        value((), (one_of(".,;)!?\n\r"), not(one_of("0123456789")))),
        value((), (blank, joint(Joint::Follower))),
    ));
    terminated(
        map_opt(
            take_while_m_n(4, 4, |sign: char| sign.is_ascii_digit()),
            |digits: &str| {
                let year = digits.parse().ok()?;
                (Date::YEARS.contains(&year) && !Date::RECENT.contains(&year)).then_some(year)
            },
        ),
        peek(clause_end),
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
                .filter(|year| Date::RECENT.contains(year))
        },
    )
    .parse(input)
}

/// ```abnf
/// century = "nineteen" / "twenty"
/// ```
/// "twenty" alone, not the "twenty one" that `words` would make of it
fn century(input: &str) -> Parsed<'_, u32> {
    verify(cardinal, |century| matches!(century, 19 | 20)).parse(input)
}

/// ```abnf
/// short-year = 2DIGIT &time  ; or nothing behind it that it would count
/// time       = blank 2DIGIT ":" 2DIGIT  ; the hour below 24
/// ```
/// "82" in "3rd Feb 82" and "3 Feb 82 10:15", but not "12" in "5 May 12:00" and "5 May 12 places"
pub fn short_year(input: &str) -> Parsed<'_, i32> {
    let digits = |input| take_while_m_n(2, 2, |sign: char| sign.is_ascii_digit()).parse(input);
    let hour = verify(digits, |hour: &str| hour < "24");
    let time = (blank, hour, one_of(":"), digits);
    let whole = alt((peek(value((), time)), not(counted)));
    terminated(map(two_digits, of_two_digits), whole).parse(input)
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

/// ```abnf
/// two-digits = 2DIGIT word-end
/// ```
/// "24" in "'24"
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

/// ```abnf
/// counted = ("." / "," / ":") DIGIT / [blank] ("%" / "€" / "$" / "£" / "+") / blank DIGIT
///         / [blank] (month / unit / clock-word) / blank small-letter / "-"
/// ```
/// ":00" behind "5 May 12": what shows that the two digits before it are a time, an amount or a count
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

/// ```abnf
/// small-letter = a letter that is not a capital
/// ```
/// "p" in "5 May 12 places"
fn small_letter(input: &str) -> Parsed<'_, &str> {
    take_while_m_n(1, 1, char::is_lowercase).parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{reads, reads_nothing};

    #[test]
    fn what_is_no_year() {
        reads_nothing(year, "1899");
        reads_nothing(year, "2200");
        reads_nothing(year, "20245");
        reads_nothing(year, "2024b");
        reads_nothing(year, "202");
        reads_nothing(year, "24");
        reads_nothing(year, "'245");
        reads_nothing(year, "'s");
    }

    #[test]
    fn years() {
        reads(year, "2023.", "2023", ".");
        reads(year, "1900", "1900", "");
        reads(year, "2199", "2199", "");
        reads(year, "2020For questions", "2020", "For questions");
        reads(year, "'24", "2024", "");
        reads(year, "’98 and", "1998", " and");
        reads_nothing(full_year, "'24");
        reads(full_year, "2024-03", "2024", "-03");
    }

    #[test]
    fn years_before_this_age() {
        reads_nothing(old_year, "0999");
        reads_nothing(old_year, "1900");
        reads_nothing(old_year, "2300");
        reads_nothing(old_year, "1200 people");
        reads_nothing(old_year, "1500 EUR");
        reads_nothing(old_year, "1200.50");
        reads_nothing(old_year, "1200-1400");
        reads_nothing(old_year, "12000");
        reads(old_year, "1391", "1391", "");
        reads(old_year, "1850, when", "1850", ", when");
        reads(old_year, "1850 at noon", "1850", " at noon");
    }

    #[test]
    fn years_of_two_digits() {
        reads_nothing(short_year, "12:00");
        reads_nothing(short_year, "12 places");
        reads_nothing(short_year, "12 %");
        reads_nothing(short_year, "12.5");
        reads_nothing(short_year, "12 months");
        reads_nothing(short_year, "12 March");
        reads_nothing(short_year, "12 noon");
        reads_nothing(short_year, "12-14");
        reads_nothing(short_year, "12 000");
        reads_nothing(short_year, "10 30:00");
        reads_nothing(short_year, "124");
        reads(short_year, "82.", "1982", ".");
        reads(short_year, "24 at 23:59", "2024", " at 23:59");
        reads(short_year, "24", "2024", "");
        reads(short_year, "93 12:07:37", "1993", " 12:07:37");
        reads(sure_short_year, "39", "2039", "");
        reads(sure_short_year, "40", "1940", "");
        reads(sure_short_year, "07 places", "2007", " places");
        reads_nothing(sure_short_year, "7");
        reads_nothing(sure_short_year, "07b");
    }

    #[test]
    fn years_in_words() {
        reads_nothing(year_in_words, "thousand and eighteen");
        reads_nothing(year_in_words, "twenty");
        reads_nothing(year_in_words, "twenty one");
        reads_nothing(year_in_words, "thirty two thousand");
        reads_nothing(year_in_words, "three thousand");
        reads_nothing(year_in_words, "eighteen seventy");
        reads(year_in_words, "two thousand and eighteen", "2018", "");
        reads(year_in_words, "two thousand", "2000", "");
        reads(year_in_words, "nineteen seventy eight", "1978", "");
        reads(year_in_words, "nineteen oh one", "1901", "");
        reads(year_in_words, "twenty twenty-six, in", "2026", ", in");
    }

    #[test]
    fn what_two_digits_count() {
        reads_nothing(counted, " at noon");
        reads_nothing(counted, ". In");
        reads_nothing(counted, "");
        reads(counted, ":00", ":0", "0");
        reads(counted, " €", " €", "");
        reads(counted, " places", " p", "laces");
        reads_nothing(century, "thirty");
        reads(century, "nineteen eighty", "19", " eighty");
        reads_nothing(two_digits, "2024");
        reads(two_digits, "24", "24", "");
        reads_nothing(small_letter, "Places");
        reads(small_letter, "é", "é", "");
    }
}
