//! Numbers as money is printed: grouped in thousands, with cents, with a dash for no cents.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::{anychar, one_of};
use nom::combinator::{eof, flat_map, map, map_opt, not, opt, peek, recognize, value};
use nom::error::Error;
use nom::multi::many_m_n;
use nom::sequence::{pair, preceded, separated_pair, terminated};
use rust_decimal::Decimal;

use super::Parsed;
use super::blank::blank;

/// A number, and what of its form tells money from a year or a count.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    /// The number.
    pub value: Decimal,
    /// Digits before the decimal sign.
    pub digits: usize,
    /// Digits behind the decimal sign; a dash for no cents counts as two.
    pub decimals: usize,
    /// The thousands are grouped.
    pub grouped: bool,
}

/// ```abnf
/// amount   = 1*15DIGIT *5( group / fraction ) [ no-cents ]
/// group    = ( "." / "," / "'" / blank ) 3DIGIT     ; also "," 2DIGIT: lakhs
/// fraction = ( "." / "," ) 1*DIGIT
/// no-cents = ( "," / "." ) 1*2( "-" / "–" / "—" ) / "/-" / "/="
/// ```
///
/// Of a "." and a "," the last is the decimal sign; one alone with three digits behind it groups. Example: `501 200`, `2.541,-`.
pub fn amount(input: &str) -> Parsed<'_, Amount> {
    let sum = map_opt(
        terminated(
            pair(flat_map(digits, groups_and_fraction), opt(no_cents)),
            not(peek(pair(opt(one_of(".,'’")), digits))),
        ),
        |((first, parts), dash)| Amount::read(first, &parts, dash.is_some()),
    );
    alt((sum, map_opt(preceded(tag("."), digits), Amount::cents))).parse(input)
}

/// ```abnf
/// loose = 2*3DIGIT ", " 3DIGIT &( end of text / [blank] ( dash / ")" / ";" / "." / "+" / line end ) / blank "p" ( "er " / ".a" ) )
/// ```
/// "67, 818" in "$67, 818 - $80, 535 per annum": a blank has got behind the comma
pub fn loose(input: &str) -> Parsed<'_, Amount> {
    let behind = alt((
        eof,
        recognize((opt(blank), one_of("-–—);.+\n"))),
        recognize((blank, tag("p"), alt((tag("er "), tag(".a"))))),
    ));
    let short = take_while_m_n(2, 3, |c: char| c.is_ascii_digit());
    let three = take_while_m_n(3, 3, |c: char| c.is_ascii_digit());
    map_opt(
        terminated(separated_pair(short, tag(", "), three), peek(behind)),
        |(first, last)| {
            let parts = [(Mark::Comma, last)];
            groups(first, &parts).then(|| Amount::new(first, &parts, "", false))?
        },
    )
    .parse(input)
}

/// What parts the groups of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mark {
    Point,
    Comma,
    Apostrophe,
    Blank,
}

impl Mark {
    fn of(sign: char) -> Option<Self> {
        match sign {
            '.' => Some(Self::Point),
            ',' => Some(Self::Comma),
            '\'' | '’' | '‘' | '´' | '`' => Some(Self::Apostrophe),
            ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\u{2007}' => Some(Self::Blank),
            _ => None,
        }
    }
}

/// ```abnf
/// digits = 1*15DIGIT
/// ```
/// "501" in "501 200"
fn digits(input: &str) -> Parsed<'_, &str> {
    take_while_m_n(1, 15, |c: char| c.is_ascii_digit()).parse(input)
}

/// ```abnf
/// groups-and-fraction(first) = *5( ( "." / "," / "'" / blank ) digits )
/// ```
/// " 200" behind "501": a blank or apostrophe parts groups of three, and only where the first group is as short
fn groups_and_fraction<'i>(
    first: &'i str,
) -> impl Parser<&'i str, Output = (&'i str, Vec<(Mark, &'i str)>), Error = Error<&'i str>> {
    move |mut input: &'i str| {
        let mut parts: Vec<(Mark, &str)> = Vec::new();
        while parts.len() < 5 {
            let Ok((rest, part)) = pair(map_opt(anychar, Mark::of), digits).parse(input) else {
                break;
            };
            let fits = match part.0 {
                Mark::Point | Mark::Comma => true,
                Mark::Apostrophe | Mark::Blank => {
                    groups(first, &[part]) && parts.last().is_none_or(|last| last.0 == part.0)
                }
            };
            if !fits {
                break;
            }
            parts.push(part);
            input = rest;
        }
        Ok((input, (first, parts)))
    }
}

/// ```abnf
/// no-cents = ( "," / "." ) 1*2( "-" / "–" / "—" / "‒" / "=" ) / "/-" / "/="  ; no digit behind it
/// ```
/// ",-" in "2.541,-"
fn no_cents(input: &str) -> Parsed<'_, ()> {
    let dashes = many_m_n(1, 2, one_of("-–—‒="));
    value(
        (),
        terminated(
            alt((
                preceded(one_of(",."), dashes),
                map(preceded(tag("/"), one_of("-=")), |sign| vec![sign]),
            )),
            not(peek(digits)),
        ),
    )
    .parse(input)
}

impl Amount {
    fn read(first: &str, parts: &[(Mark, &str)], dash: bool) -> Option<Self> {
        let Some((&(mark, last), before)) = parts.split_last() else {
            return Self::new(first, &[], "", dash);
        };
        let point = matches!(mark, Mark::Point | Mark::Comma);
        if groups(first, parts) {
            // "0.125" is a fraction.
            return Self::new(first, parts, "", dash);
        }
        let fraction = point && (before.is_empty() || groups(first, before));
        let other = before.iter().all(|&(earlier, _)| earlier != mark);
        if fraction && other && !dash && last.len() <= 6 {
            return Self::new(first, before, last, false);
        }
        None
    }

    fn new(first: &str, groups: &[(Mark, &str)], fraction: &str, dash: bool) -> Option<Self> {
        let mut number: String = first.to_owned();
        number.extend(groups.iter().map(|&(_, group)| group));
        let digits = number.len();
        if digits > 15 {
            return None;
        }
        if !fraction.is_empty() {
            number.push('.');
            number.push_str(fraction);
        }
        Some(Self {
            value: Decimal::from_str_exact(&number).ok()?,
            digits,
            decimals: if dash { 2 } else { fraction.len() },
            grouped: !groups.is_empty(),
        })
    }

    /// A whole number in words; thousands in words are as telling as thousands in groups.
    pub fn in_words(number: u64) -> Option<Self> {
        let amount = Self::new(&number.to_string(), &[], "", false)?;
        Some(Self {
            grouped: number >= 1000,
            ..amount
        })
    }

    /// With so many hundredths, where it has none: "20 euros and 43 cents".
    pub fn with_cents(self, cents: u32) -> Option<Self> {
        let value = self.value.checked_add(Decimal::new(i64::from(cents), 2))?;
        (self.decimals == 0 && cents < 100).then_some(Self {
            value,
            decimals: 2,
            ..self
        })
    }

    /// Multiplied by a power of ten; below a thousand million million, as anything printed.
    pub fn times(self, power: u32) -> Option<Decimal> {
        let factor = 10_i64.checked_pow(power)?;
        let product = self.value.checked_mul(Decimal::from(factor))?.normalize();
        (product < Decimal::from(1_000_000_000_000_000_i64)).then_some(product)
    }

    fn cents(fraction: &str) -> Option<Self> {
        Self::new("0", &[], fraction, false).filter(|amount| amount.decimals <= 2)
    }

    /// It is printed as amounts of money are and few other numbers: "12,500", "9.50", "100,-".
    pub fn looks_like_money(self) -> bool {
        self.grouped || self.decimals == 2
    }

    /// Four digits as of a year.
    pub fn looks_like_a_year(self) -> bool {
        self.digits == 4
            && !self.looks_like_money()
            && self.decimals == 0
            && self.value >= Decimal::from(1900)
            && self.value < Decimal::from(2200)
    }
}

/// Thousands in groups of three, all parted alike; with commas also lakhs ("12,00,000").
fn groups(first: &str, parts: &[(Mark, &str)]) -> bool {
    let Some((&(mark, last), before)) = parts.split_last() else {
        return false;
    };
    let threes = before.iter().all(|(_, group)| group.len() == 3);
    let twos = mark == Mark::Comma && before.iter().all(|(_, group)| group.len() == 2);
    first.len() <= 3
        && !first.starts_with('0')
        && last.len() == 3
        && before.iter().all(|&(earlier, _)| earlier == mark)
        && (threes || (twos && first.len() <= 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table;

    #[track_caller]
    fn reads(text: &str, value: &str, rest: &str) {
        table::reads(map(amount, |amount| amount.value), text, value, rest);
    }

    #[track_caller]
    fn reads_nothing(text: &str) {
        table::reads_nothing(amount, text);
    }

    #[test]
    fn a_blank_behind_the_comma() {
        let told = || map(loose, |amount| amount.value);
        table::reads(told(), "67, 818 - $80", "67818", " - $80");
        table::reads(told(), "38, 391 per annum", "38391", " per annum");
        table::reads(told(), "38, 391", "38391", "");
        table::reads_nothing(loose, "20, 150 students");
        table::reads_nothing(loose, "20, 150 people");
        table::reads_nothing(loose, "2020, 150.");
        table::reads_nothing(loose, "7, 818");
        table::reads_nothing(loose, "38, 3910");
    }

    #[test]
    fn what_is_no_amount() {
        reads_nothing("");
        reads_nothing("x");
        reads_nothing(",5");
        reads_nothing("1.10.2020");
        reads_nothing("01.10.20 at noon");
        reads_nothing("3.14.15.92");
        reads_nothing("1,2,3");
        reads_nothing("39,355,45");
        reads_nothing("1111111111111111");
        reads_nothing("111,111,111,111,111,111,111,111");
    }

    #[test]
    fn thousands_are_grouped_by_any_sign() {
        reads("2395 a month", "2395", " a month");
        reads("501 200 per year", "501200", " per year");
        reads("501\u{a0}200", "501200", "");
        reads("501\u{202f}200", "501200", "");
        reads("1\u{2009}501\u{2009}200", "1501200", "");
        reads("60'000", "60000", "");
        reads("60’000", "60000", "");
        reads("39,355", "39355", "");
        reads("3.061", "3061", "");
        reads("1.234.567", "1234567", "");
        reads("12,00,000", "1200000", "");
    }

    #[test]
    fn the_last_of_two_signs_is_the_decimal_one() {
        reads("137,300.00", "137300.00", "");
        reads("1.890,00", "1890.00", "");
        reads("33 100,00", "33100.00", "");
        reads("1'049,95", "1049.95", "");
    }

    #[test]
    fn one_sign_with_other_than_three_digits_is_decimal() {
        reads("15.39", "15.39", "");
        reads("34,5", "34.5", "");
        reads("3.3900", "3.3900", "");
        reads("0.125", "0.125", "");
        reads(".75", "0.75", "");
    }

    #[test]
    fn a_dash_stands_for_no_cents() {
        reads("2.395,- in", "2395", " in");
        reads("2.395,-- and", "2395", " and");
        reads("2395,– a", "2395", " a");
        reads("5'000.- per", "5000", " per");
        reads("37,000/- per", "37000", " per");
        reads("610, and", "610", ", and");
        reads("610,-5", "610", ",-5");
    }

    #[test]
    fn a_blank_parts_groups_of_three_only() {
        reads("50 50", "50", " 50");
        reads("2021 500", "2021", " 500");
        reads("100 2000", "100", " 2000");
        reads("12 345 67", "12345", " 67");
    }

    #[test]
    fn the_parts() {
        table::reads_nothing(digits, "x5");
        table::reads(digits, "501 200", "501", " 200");
        table::gives(
            groups_and_fraction("501"),
            " 200",
            ("501", vec![(Mark::Blank, "200")]),
            "",
        );
        table::gives(
            groups_and_fraction("2021"),
            " 500",
            ("2021", vec![]),
            " 500",
        );
        table::gives(
            groups_and_fraction("5"),
            " people",
            ("5", vec![]),
            " people",
        );
        table::reads_nothing(no_cents, ",50");
        table::reads_nothing(no_cents, ",-5");
        table::reads_nothing(no_cents, " -");
        table::gives(no_cents, ",-- and", (), " and");
        table::gives(no_cents, ".– per", (), " per");
        table::gives(no_cents, "/- per", (), " per");
    }
}
