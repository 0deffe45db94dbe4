//! What parts the words of one expression.

use nom::bytes::complete::take_while_m_n;
use nom::character::complete::{one_of, satisfy};
use nom::combinator::{not, peek, recognize, value, verify};
use nom::{Parser, branch::alt};

use super::Parsed;

/// ```abnf
/// blank = 1*4(SP / HTAB / no-break space / thin space / CR / LF)  ; with one line end at most
/// ```
/// The blanks in "4 March".
pub fn blank(input: &str) -> Parsed<'_, &str> {
    verify(
        take_while_m_n(1, 4, |sign: char| sign.is_whitespace()),
        |blank: &str| blank.matches('\n').count() <= 1,
    )
    .parse(input)
}

/// ```abnf
/// dash = "-" / hyphen / no-break hyphen / figure dash / en dash / em dash / minus
/// ```
/// The dash in "2–3 years".
pub fn dash(input: &str) -> Parsed<'_, char> {
    one_of("-‐‑‒–—−").parse(input)
}

/// ```abnf
/// word-end = &(not a letter, not a digit)
/// ```
/// Behind "years" in "3 years."
pub fn word_end(input: &str) -> Parsed<'_, ()> {
    not(letter_or_digit).parse(input)
}

/// ```abnf
/// value-end = word-end / &(capital small-letter)
/// ```
/// Behind the year in "31 December 2020." and in "31 December 2020For": pages that lost their line ends glue the next word on.
pub fn value_end(input: &str) -> Parsed<'_, ()> {
    alt((
        word_end,
        value(
            (),
            peek((satisfy(char::is_uppercase), satisfy(char::is_lowercase))),
        ),
    ))
    .parse(input)
}

/// ```abnf
/// number-end = &(not a digit, and no "." or "," or ":" before a digit)
/// ```
/// Behind "4" in "4." but not in "4.5".
pub fn number_end(input: &str) -> Parsed<'_, ()> {
    not(alt((recognize(digit), recognize((one_of(".,:"), digit))))).parse(input)
}

fn letter_or_digit(input: &str) -> Parsed<'_, &str> {
    take_while_m_n(1, 1, char::is_alphanumeric).parse(input)
}

fn digit(input: &str) -> Parsed<'_, &str> {
    take_while_m_n(1, 1, |sign: char| sign.is_ascii_digit()).parse(input)
}
