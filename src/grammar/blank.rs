//! What parts the words of one expression.

use nom::bytes::complete::{tag, take_while_m_n};
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
/// dash = "--" / "-" / hyphen / no-break hyphen / figure dash / en dash / em dash / minus
/// ```
/// The dash in "2–3 years", and in "2--3 years", as it is typed.
pub fn dash(input: &str) -> Parsed<'_, char> {
    alt((value('–', tag("--")), one_of("-‐‑‒–—−"))).parse(input)
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

/// ```abnf
/// letter-or-digit = ALPHA / DIGIT  ; of any script
/// ```
/// "ä" in "ändern"
fn letter_or_digit(input: &str) -> Parsed<'_, &str> {
    take_while_m_n(1, 1, char::is_alphanumeric).parse(input)
}

/// ```abnf
/// digit = %x30-39
/// ```
/// "4" in "4 March"
fn digit(input: &str) -> Parsed<'_, &str> {
    take_while_m_n(1, 1, |sign: char| sign.is_ascii_digit()).parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{gives, reads, reads_nothing};

    #[test]
    fn blanks_of_one_expression() {
        reads_nothing(blank, "March");
        reads_nothing(blank, "");
        reads_nothing(blank, "\n\nMarch");
        reads_nothing(blank, "\r\n\r\nMarch");
        reads(blank, " March", " ", "March");
        reads(blank, "\u{a0}March", "\u{a0}", "March");
        reads(blank, "\u{202f}Euro", "\u{202f}", "Euro");
        reads(blank, " \n March", " \n ", "March");
        reads(blank, "\r\nMarch", "\r\n", "March");
        reads(blank, "      March", "    ", "  March");
    }

    #[test]
    fn dashes() {
        reads_nothing(dash, "_ 3");
        reads_nothing(dash, "~3");
        reads_nothing(dash, " - 3");
        gives(dash, "-3 years", '-', "3 years");
        gives(dash, "\u{2011}3", '\u{2011}', "3");
        gives(dash, "–3", '–', "3");
        gives(dash, "--3", '–', "3");
        gives(dash, "—€2972", '—', "€2972");
        gives(dash, "−3", '−', "3");
    }

    #[test]
    fn where_a_word_ends() {
        reads_nothing(word_end, "s later");
        reads_nothing(word_end, "ää");
        reads_nothing(word_end, "2");
        gives(word_end, ". For", (), ". For");
        gives(word_end, "-old", (), "-old");
        gives(word_end, "", (), "");
    }

    #[test]
    fn where_a_value_ends() {
        reads_nothing(value_end, "th");
        reads_nothing(value_end, "BC");
        reads_nothing(value_end, "B");
        reads_nothing(value_end, "4");
        gives(value_end, "For questions", (), "For questions");
        gives(value_end, "Über uns", (), "Über uns");
        gives(value_end, ".", (), ".");
    }

    #[test]
    fn where_a_number_ends() {
        reads_nothing(number_end, "5");
        reads_nothing(number_end, ".5 years");
        reads_nothing(number_end, ",500");
        reads_nothing(number_end, ":30");
        gives(number_end, ". In", (), ". In");
        gives(number_end, ", 5", (), ", 5");
        gives(number_end, "-year", (), "-year");
        gives(number_end, "", (), "");
    }

    #[test]
    fn letters_and_digits_of_any_script() {
        reads_nothing(letter_or_digit, "-");
        reads(letter_or_digit, "ändern", "ä", "ndern");
        reads_nothing(digit, "four");
        reads_nothing(digit, "４");
        reads(digit, "42", "4", "2");
    }
}
