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
/// grade = [ 1*2ALPHA ["-" / " "] / 2*4ALPHA "/" ] 1*4DIGIT [ALPHA]
/// ```
/// " 10", "-12", " E 13", " 2-4": what follows "scale", "GS", "TV-L"
pub fn step(input: &str) -> Parsed<'_, &str> {
    let lead = many_m_n(0, 4, one_of(" \u{a0}\t.:-–#("));
    let to = preceded((opt(char(' ')), one_of("-–/"), opt(char(' '))), grade);
    let (rest, printed) = recognize((lead, grade, opt(to))).parse(input)?;
    end(rest)?;
    Ok((rest, printed))
}

/// ```abnf
/// grade = [1*2%x41-5A ["-" / " "] / 2*4%x41-5A "/"] 1*4DIGIT [ALPHA]
/// ```
/// "E13", "A13Z", "W 2", "1017", "ABC/79"
fn grade(input: &str) -> Parsed<'_, &str> {
    let capital = |c: char| c.is_ascii_uppercase();
    let letters = alt((
        terminated(take_while_m_n(2, 4, capital), char('/')),
        terminated(take_while_m_n(1, 2, capital), opt(one_of("- "))),
    ));
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

/// "TV-L" of "TV-L13": the letter before the number is the last of the tariff's name.
pub fn tariff_of(input: &str) -> Option<&str> {
    let digits = input.find(|c: char| c.is_ascii_digit())?;
    let name = input.get(..digits).filter(|name| name.len() <= LONGEST)?;
    let lettered = name.ends_with(|c: char| c.is_ascii_uppercase());
    (lettered && tariff(name).is_ok_and(|(rest, ())| rest.is_empty())).then_some(name)
}

/// "TV-G-U"
const LONGEST: usize = 8;

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

/// ```abnf
/// end = &tariff / &(no letter or digit, no "." or "," before a digit, no "%", no currency sign but before an amount of its own)
/// ```
/// Behind "7" in "Grade 7 £36,000": a grade ends here
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{gives, reads, reads_nothing};

    #[test]
    fn what_is_no_step() {
        reads_nothing(step, "");
        reads_nothing(step, " of pay");
        reads_nothing(step, " 2.5");
        reads_nothing(step, " 40 %");
        reads_nothing(step, " 12345");
        reads_nothing(step, " 10 €");
        reads_nothing(step, " 7th");
        reads_nothing(step, " ABC 3");
        reads_nothing(step, " ABCDE/3");
    }

    #[test]
    fn steps() {
        reads(step, " 10 of", " 10", " of");
        reads(step, "-12", "-12", "");
        reads(step, " E 13", " E 13", "");
        reads(step, " 2-4,", " 2-4", ",");
        reads(step, ": 1017", ": 1017", "");
        reads(step, " A13Z", " A13Z", "");
        reads(step, " 7 £36,000", " 7", " £36,000");
        reads(step, " (E13", " (E13", "");
        reads(step, " 13TV-L", " 13", "TV-L");
        reads(step, " 9b", " 9b", "");
        reads(step, ": ABC/79 Job", ": ABC/79", " Job");
    }

    #[test]
    fn tariffs() {
        reads_nothing(tariff, "TV set");
        reads_nothing(tariff, "TVs");
        gives(tariff, "TV-L E13", (), " E13");
        gives(tariff, "TVöD", (), "");
    }

    #[test]
    fn a_letter_and_a_number() {
        reads_nothing(lettered, "A 13 people");
        reads_nothing(lettered, "B 13");
        reads_nothing(lettered, "A 130");
        reads_nothing(lettered, "A13");
        reads_nothing(lettered, "A 1.5");
        reads_nothing(lettered, "C 20 %");
        reads(lettered, "A 13", "A 13", "");
        reads(lettered, "W 2.", "W 2", ".");
        reads(lettered, "W 2 (m/f)", "W 2", " (m/f)");
    }

    #[test]
    fn grades_of_one_word() {
        reads_nothing(glued, "E130");
        reads_nothing(glued, "C17");
        reads_nothing(glued, "B2");
        reads_nothing(glued, "E0");
        reads_nothing(glued, "A1A");
        reads_nothing(glued, "E13.5");
        reads(glued, "E13,", "E13", ",");
        reads(glued, "A13Z", "A13Z", "");
        reads(glued, "EG9b", "EG9b", "");
        reads(glued, "W2", "W2", "");
    }

    #[test]
    fn grades_of_one_employer() {
        reads_nothing(code, "UH");
        reads_nothing(code, "uh9");
        reads_nothing(code, "LEVEL9");
        reads_nothing(code, "UH900");
        reads_nothing(code, "UH9x");
        reads(code, "UH9 (", "UH9", " (");
        reads(code, "ALC6", "ALC6", "");
    }

    #[test]
    fn where_a_grade_ends() {
        reads_nothing(end, "0");
        reads_nothing(end, ",5");
        reads_nothing(end, " %");
        reads_nothing(end, " €");
        gives(end, " £36,000", (), " £36,000");
        gives(end, "TV-H", (), "TV-H");
        gives(end, ", 5", (), ", 5");
        reads_nothing(grade, "E");
        reads(grade, "A13Z", "A13Z", "");
        reads(grade, "13th", "13", "th");
    }

    #[test]
    fn the_number_of_a_grade() {
        assert_eq!(number("TV-L"), None);
        assert_eq!(number(""), None);
        assert_eq!(number("E13/14"), Some(13));
        assert_eq!(number("99999999999"), None);
    }

    #[test]
    fn a_tariff_that_ran_into_its_grade() {
        assert_eq!(tariff_of("TV-L13, half"), Some("TV-L"));
        assert_eq!(tariff_of("TV-L 13"), None);
        assert_eq!(tariff_of("TV-M13"), None);
        assert_eq!(tariff_of("TV"), None);
    }
}
