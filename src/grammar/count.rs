//! Small numbers: how many years, hours or hundredths.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::{char, one_of};
use nom::combinator::{map, map_opt, not, opt, recognize, value, verify};
use nom::sequence::{delimited, preceded, terminated};
use rust_decimal::Decimal;

use super::Parsed;
use super::blank::{blank, number_end};
use super::word::meaning;
use crate::lexicon::Sense;

/// ```abnf
/// count = (digits / words) [blank "(" (digits / words) ")"] [blank "and a half"] / fraction
/// ```
/// "four (4)", "1.5", "two and a half", "half a"
pub fn count(input: &str) -> Parsed<'_, Decimal> {
    alt((
        map(
            (
                terminated(whole, opt(again)),
                opt(preceded(
                    opt(alt((blank, recognize(char('-'))))),
                    added_fraction,
                )),
            ),
            |(whole, part)| whole.saturating_add(part.unwrap_or_default()),
        ),
        fraction,
    ))
    .parse(input)
}

/// ```abnf
/// added-fraction = "and a half" / "and a quarter" / …
/// ```
/// Behind the number in "two and a half years", behind the unit in "a year and a half".
pub fn added_fraction(input: &str) -> Parsed<'_, Decimal> {
    meaning(|sense| match sense {
        Sense::AddedFraction(quarters) => Some(of_quarters(quarters)),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// digits = mixed / slashed / decimal [vulgar] / vulgar
/// ```
/// "36", "1,5", "1 1/2", "2½", "3/4"
pub fn digits(input: &str) -> Parsed<'_, Decimal> {
    alt((
        map((small, preceded(blank, slashed)), |(whole, part)| {
            whole.saturating_add(part)
        }),
        slashed,
        map(
            (decimal, opt(preceded(opt(blank), vulgar))),
            |(whole, part)| whole.saturating_add(part.unwrap_or_default()),
        ),
        vulgar,
    ))
    .parse(input)
}

/// ```abnf
/// decimal = 1*4DIGIT ["." / "," 1*2DIGIT]
/// ```
/// "37.5", "39,83"
pub fn decimal(input: &str) -> Parsed<'_, Decimal> {
    terminated(
        map_opt(
            (digits_of(4), opt(preceded(one_of(".,"), digits_of(2)))),
            |(whole, part)| {
                let places = u32::try_from(part.map_or(0, str::len)).ok()?;
                let whole: i64 = whole.parse().ok()?;
                let part: i64 = part.map_or(Ok(0), str::parse).ok()?;
                let scaled = whole.checked_mul(10_i64.checked_pow(places)?)?;
                Some(Decimal::new(scaled.checked_add(part)?, places))
            },
        ),
        number_end,
    )
    .parse(input)
}

/// ```abnf
/// words = tens [blank / "-"] ones / cardinal
/// ```
/// "twenty-one", "six"
pub fn words(input: &str) -> Parsed<'_, u32> {
    alt((
        map(
            (
                verify(cardinal, |tens| {
                    matches!(tens, 20 | 30 | 40 | 50 | 60 | 70 | 80 | 90)
                }),
                preceded(alt((tag("-"), blank)), verify(cardinal, |ones| *ones < 10)),
            ),
            |(tens, ones): (u32, u32)| tens.saturating_add(ones),
        ),
        cardinal,
    ))
    .parse(input)
}

/// ```abnf
/// whole = digits / words
/// ```
/// "36", "six"
fn whole(input: &str) -> Parsed<'_, Decimal> {
    alt((digits, map(words, Decimal::from))).parse(input)
}

/// ```abnf
/// again = [blank] "(" whole ")"
/// ```
/// " (4)" in "four (4) years": the same number a second time
fn again(input: &str) -> Parsed<'_, Decimal> {
    preceded(opt(blank), delimited(char('('), whole, char(')'))).parse(input)
}

/// ```abnf
/// cardinal = "one" / … / "nineteen" / "twenty" / "thirty" / …
/// ```
/// "six"
pub fn cardinal(input: &str) -> Parsed<'_, u32> {
    meaning(|sense| match sense {
        Sense::Cardinal(number) => Some(number),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// fraction = "half" / "half a" / "anderthalb" / …
/// ```
/// "half a" in "half a year"
fn fraction(input: &str) -> Parsed<'_, Decimal> {
    meaning(|sense| match sense {
        Sense::Fraction(quarters) => Some(of_quarters(quarters)),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// slashed = "1/2" / "1/3" / "1/4" / "2/4" / "3/4"  ; no digit and no second "/" behind it
/// ```
/// "1/2" in "1 1/2 years", but not in "1/2/2024"
fn slashed(input: &str) -> Parsed<'_, Decimal> {
    terminated(
        map_opt(
            (one_of("123"), char('/'), one_of("234")),
            |(top, _, bottom)| {
                let (top, bottom) = (top.to_digit(10)?, bottom.to_digit(10)?);
                (top < bottom && (top == 1 || bottom == 4))
                    .then(|| Decimal::from(top).checked_div(Decimal::from(bottom)))
                    .flatten()
                    .map(|part| part.round_dp(2))
            },
        ),
        (number_end, not(char('/'))),
    )
    .parse(input)
}

/// ```abnf
/// vulgar = "¼" / "½" / "¾"
/// ```
/// "½" in "2½ years"
fn vulgar(input: &str) -> Parsed<'_, Decimal> {
    alt((
        value(of_quarters(1), char('¼')),
        value(of_quarters(2), char('½')),
        value(of_quarters(3), char('¾')),
    ))
    .parse(input)
}

/// ```abnf
/// small = 1*2DIGIT
/// ```
/// "1" in "1 1/2"
fn small(input: &str) -> Parsed<'_, Decimal> {
    map_opt(digits_of(2), |digits: &str| digits.parse().ok()).parse(input)
}

/// ```abnf
/// digits-of(most) = 1*most DIGIT  ; no digit behind them
/// ```
/// "39" in "39,83 Wochenstunden"
fn digits_of<'i>(
    most: usize,
) -> impl Parser<&'i str, Output = &'i str, Error = nom::error::Error<&'i str>> {
    terminated(
        take_while_m_n(1, most, |sign: char| sign.is_ascii_digit()),
        not(recognize(one_of("0123456789"))),
    )
}

fn of_quarters(quarters: u32) -> Decimal {
    Decimal::new(i64::from(quarters).saturating_mul(25), 2).normalize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table;

    /// The number, and what it leaves.
    #[track_caller]
    fn reads(text: &str, number: &str, left: &str) {
        table::reads(map(count, |count| count.normalize()), text, number, left);
    }

    #[track_caller]
    fn reads_nothing(text: &str) {
        table::reads_nothing(count, text);
    }

    #[test]
    fn long_grouped_and_foreign_numbers_are_none() {
        reads_nothing("12345");
        reads_nothing("1,500");
        reads_nothing("1.2.3");
        reads_nothing("12:30");
        reads_nothing("once");
        reads_nothing("ones");
        reads_nothing("");
    }

    #[test]
    fn digits() {
        reads("36 months", "36", " months");
        reads("37.5h", "37.5", "h");
        reads("39,83 Std", "39.83", " Std");
        reads("4.", "4", ".");
        reads("1/2 day", "0.5", " day");
        reads("2 1/2 years", "2.5", " years");
        reads("2½ years", "2.5", " years");
    }

    #[test]
    fn words() {
        reads("six-month", "6", "-month");
        reads("twenty-one years", "21", " years");
        reads("ninety nine %", "99", " %");
        reads("twenty", "20", "");
        reads("one hundred percent", "100", " percent");
    }

    #[test]
    fn both_at_once() {
        reads("four (4) years", "4", " years");
        reads("4 (four) years", "4", " years");
        reads("three (3)-year", "3", "-year");
    }

    #[test]
    fn parts_of_one() {
        reads("half a year", "0.5", " year");
        reads("two and a half years", "2.5", " years");
        reads("anderthalb Jahre", "1.5", " Jahre");
    }

    #[test]
    fn parts_added_to_a_number() {
        table::reads_nothing(added_fraction, "a half");
        table::reads_nothing(added_fraction, "and a halfway");
        table::reads(added_fraction, "and a half years", "0.5", " years");
        table::reads(added_fraction, "and three quarters", "0.75", "");
        table::reads_nothing(fraction, "halves");
        table::reads(fraction, "half a year", "0.5", " year");
        table::reads(fraction, "anderthalb Jahre", "1.5", " Jahre");
    }

    #[test]
    fn numbers_in_digits() {
        table::reads_nothing(decimal, "1.500");
        table::reads_nothing(decimal, "12345");
        table::reads_nothing(decimal, "1.2.3");
        table::reads_nothing(decimal, "½");
        table::reads(decimal, "39,83 Std", "39.83", " Std");
        table::reads(decimal, "4. In", "4", ". In");
        table::reads_nothing(slashed, "1/2/2024");
        table::reads_nothing(slashed, "1/20");
        table::reads_nothing(slashed, "2/3");
        table::reads_nothing(slashed, "3/2");
        table::reads(slashed, "3/4 day", "0.75", " day");
        table::reads(slashed, "1/3", "0.33", "");
        table::reads_nothing(vulgar, "⅞");
        table::reads(vulgar, "¼", "0.25", "");
        table::reads(super::digits, "1 1/2", "1.50", "");
        table::reads(super::digits, "¾", "0.75", "");
        table::reads_nothing(super::digits, "six");
        table::reads_nothing(small, "100");
        table::reads(small, "10 1/2", "10", " 1/2");
        table::reads_nothing(digits_of(2), "100");
        table::reads(digits_of(2), "39,8", "39", ",8");
    }

    #[test]
    fn numbers_in_words() {
        table::reads_nothing(super::words, "6");
        table::reads_nothing(super::words, "someone");
        table::reads(super::words, "twenty-one", "21", "");
        table::reads(super::words, "twenty eleven", "20", " eleven");
        table::reads(super::words, "five six", "5", " six");
        table::reads_nothing(cardinal, "fifth");
        table::reads_nothing(cardinal, "tenure");
        table::reads(cardinal, "twenty-one", "20", "-one");
        table::reads(cardinal, "zwei", "2", "");
        table::reads_nothing(whole, "half");
        table::reads(whole, "six", "6", "");
        table::reads_nothing(again, " (four");
        table::reads_nothing(again, " four");
        table::reads(again, " (four) years", "4", " years");
    }
}
