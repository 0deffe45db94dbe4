//! The number of a pay grade.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::{char, one_of, satisfy};
use nom::combinator::{eof, not, opt, peek, recognize, verify};
use nom::multi::many_m_n;
use nom::sequence::{preceded, terminated};

use super::Parsed;
use super::word::meaning;
use crate::lexicon::{Scale, Sense};

/// ```abnf
/// step  = *4( " " / "." / ":" / "-" / "#" / "(" ) grade [ [blank] ("-" / "/" / "to") [blank] grade ]
/// grade = [ 1*2ALPHA ["-" / " "] ] 1*4DIGIT [ALPHA]
/// ```
/// " 10", "-12", " E 13", " 2-4": what follows "scale", "GS", "TV-L"
pub fn step(input: &str) -> Parsed<'_, &str> {
    let lead = many_m_n(0, 4, one_of(" \u{a0}\t.:-–#("));
    let to = preceded((opt(char(' ')), one_of("-–/"), opt(char(' '))), grade);
    let (rest, printed) = recognize((lead, grade, opt(to))).parse(input)?;
    end(rest)?;
    Ok((rest, printed))
}

/// "E13", "A13Z", "W 2", "1017"
fn grade(input: &str) -> Parsed<'_, &str> {
    let letters = terminated(
        take_while_m_n(1, 2, |c: char| c.is_ascii_uppercase()),
        opt(one_of("- ")),
    );
    recognize((
        opt(letters),
        take_while_m_n(1, 4, |c: char| c.is_ascii_digit()),
        opt(terminated(
            satisfy(|c| c.is_ascii_alphabetic()),
            not(satisfy(char::is_alphanumeric)),
        )),
    ))
    .parse(input)
}

/// ```abnf
/// tariff = "TV-L" / "TVöD" / …
/// ```
/// Glued to a grade it is no word of its own: "EG 14TV-H", "TVL13".
pub fn tariff(input: &str) -> Parsed<'_, ()> {
    meaning(|sense| (sense == Sense::Scale(Scale::Tariff)).then_some(())).parse(input)
}

/// ```abnf
/// lettered   = ( "A" / "W" / "C" / "R" / "E" ) blank 1*2DIGIT &clause-end
/// clause-end = end of text / "," / ";" / ":" / "." / ")" / "/" / line end / " " ( "(" / dash / "/" )
/// ```
/// "A 13", "W 2": without a word for it, where nothing follows that the number could count
pub fn lettered(input: &str) -> Parsed<'_, &str> {
    let clause_end = alt((
        eof,
        recognize(one_of(",;:.)/\n\r")),
        recognize((char(' '), one_of("(-–/|"))),
    ));
    let word = (
        one_of("AWCRE"),
        one_of(" \u{a0}"),
        take_while_m_n(1, 2, |c: char| c.is_ascii_digit()),
    );
    let (rest, printed) = terminated(recognize(word), peek(clause_end)).parse(input)?;
    end(rest)?;
    Ok((rest, printed))
}

/// A grade ends here: no further letter or digit, no amount, no percentage.
pub fn end(rest: &str) -> Parsed<'_, ()> {
    if tariff(rest).is_ok() {
        return Ok((rest, ()));
    }
    let more = alt((
        recognize(satisfy(char::is_alphanumeric)),
        recognize((one_of(".,"), satisfy(|c| c.is_ascii_digit()))),
        // A sign before a number begins an amount of its own: "Grade 7 £36,000".
        recognize((
            opt(char(' ')),
            one_of("%€£$"),
            not((opt(char(' ')), satisfy(|c| c.is_ascii_digit()))),
        )),
    ));
    not(more).parse(rest)
}

/// ```abnf
/// group = ( "E" / "EG" / "A" / "W" / "C" / "R" ) 1*2DIGIT [ALPHA]
/// ```
/// "E13", "A13Z", "W2": a word that is a grade by itself where pay is spoken of
pub fn glued(input: &str) -> Parsed<'_, &str> {
    let word = recognize((
        alt((nom::bytes::complete::tag("EG"), recognize(one_of("EAWCR")))),
        take_while_m_n(1, 2, |c: char| c.is_ascii_digit()),
        opt(satisfy(|c| c.is_ascii_lowercase() || c == 'Z')),
    ));
    let (rest, printed) = verify(word, |printed: &str| {
        number(printed).is_some_and(|number| (1..=16).contains(&number))
    })
    .parse(input)?;
    end(rest)?;
    Ok((rest, printed))
}

/// ```abnf
/// code = 1*4%x41-5A 1*2DIGIT
/// ```
/// "UH9", "ALC6": what an employer calls a grade of its own
pub fn code(input: &str) -> Parsed<'_, &str> {
    let (rest, printed) = recognize((
        take_while_m_n(1, 4, |c: char| c.is_ascii_uppercase()),
        take_while_m_n(1, 2, |c: char| c.is_ascii_digit()),
    ))
    .parse(input)?;
    end(rest)?;
    Ok((rest, printed))
}

/// The first number of a printed grade.
pub fn number(printed: &str) -> Option<u32> {
    let digits = printed.trim_start_matches(|c: char| !c.is_ascii_digit());
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    digits.get(..end)?.parse().ok()
}
