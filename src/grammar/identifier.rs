//! The number of a vacancy, behind its label.

use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::{char, one_of};
use nom::combinator::{not, opt, peek, recognize, verify};
use nom::error::{Error, ErrorKind};
use nom::multi::many_m_n;
use nom::sequence::{preceded, terminated};
use nom::{Err, Parser};

use super::Parsed;

/// ```abnf
/// identifier = *6( " " / ":" / "." / "#" / "=" / quote ) ( registered / stroked / token [ "&" initial 1*30sign ] )
/// token      = 1*40sign
/// sign       = ALPHA / DIGIT / "-" / "_" / "/" / "."
/// initial    = %x41-5A &( "-" / "/" / DIGIT )
/// ```
/// ": 304--1-8968", " AT2019.113", " UFV-PA 2024/123"
///
/// A digit is among its characters, and it is no plain year, length or date.
pub fn identifier(input: &str) -> Parsed<'_, &str> {
    let lead = (
        many_m_n(0, 6, one_of(" \u{a0}\t:.#=-–([`“‘\"'„*°º")),
        opt(one_of("\n")),
    );
    let piece = |most| {
        take_while_m_n(1, most, |c: char| {
            c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/' | '.' | '–')
        })
    };
    // "FX/R&D/2024/12"; of "2024-12&Apply" the word belongs to what follows.
    let initial = (
        take_while_m_n(1, 1, |c: char| c.is_ascii_uppercase()),
        peek(one_of("-/0123456789")),
    );
    let token = recognize((piece(40), opt((char('&'), initial, piece(30)))));
    let (rest, token) = preceded(lead, alt((registered, stroked, token))).parse(input)?;
    // "Position ID: Lakeside-Math-VAP [#24518]": a name, and the number that it is kept under.
    if !is_number(trimmed(token)) && !(is_name(token) && rest.starts_with(" [#")) {
        return Err(Err::Error(Error::new(input, ErrorKind::Verify)));
    }
    let id = trimmed(token);
    let rest = input
        .get(input.len() - rest.len() - (token.len() - id.len())..)
        .unwrap_or(rest);
    Ok((rest, id))
}

/// ```abnf
/// registered = 1*8%x41-5A ["-" 1*8%x41-5A] " " 1*6DIGIT *4( ("-" / "/" / ".") 1*8DIGIT )  ; no capitals behind it
/// ```
/// "UFV-PA 2024/123", "AT 2023-12", "AN 2.2.1-1560-22", "MOSS 0042": the register before the number in it
fn registered(input: &str) -> Parsed<'_, &str> {
    let capitals = |input| take_while_m_n(1, 8, |c: char| c.is_ascii_uppercase()).parse(input);
    let digits = |most| take_while_m_n(1, most, |c: char| c.is_ascii_digit());
    let more = || take_while_m_n(1, 1, char::is_alphanumeric);
    let code = recognize((
        capitals,
        opt((char('-'), capitals)),
        char(' '),
        digits(6),
        many_m_n(0, 4, (one_of("-/."), digits(8))),
        // "ISMAR 04-2022 NA" goes on.
        not(alt((
            recognize(more()),
            recognize((char(' '), capitals, not(more()))),
        ))),
    ));
    verify(code, is_registered).parse(input)
}

/// A number of several parts, or a plain one that is no year: "JUNE 2024".
fn is_registered(code: &str) -> bool {
    let number = code.rsplit(' ').next().unwrap_or_default();
    let plain = number.bytes().all(|byte| byte.is_ascii_digit());
    let year = number.len() == 4 && number.starts_with(['1', '2']);
    let register = code.len() - number.len();
    !plain || (number.len() >= 3 && !year && register > 2)
}

/// ```abnf
/// stroked = 1*12sign 1*4( [" "] "/" [" "] [1*6%x41-5A " "] 1*8sign )  ; a blank beside a stroke, two digits at the end
/// ```
/// "FSc/ ES 1/ 2018", "HR / 2021 / 05"
fn stroked(input: &str) -> Parsed<'_, &str> {
    let piece = |most| take_while_m_n(1, most, |c: char| c.is_ascii_alphanumeric() || c == '-');
    let capitals = take_while_m_n(1, 6, |c: char| c.is_ascii_uppercase());
    let blank = || opt(char(' '));
    let more = (
        blank(),
        char('/'),
        blank(),
        opt((capitals, char(' '))),
        piece(8),
    );
    let code = recognize((piece(12), many_m_n(1, 4, more)));
    // "12345 / 80%", "12345 / 01.05.2024"
    let goes_on = alt((
        recognize((
            opt(char(' ')),
            take_while_m_n(1, 1, |c: char| c.is_ascii_lowercase() || c == '%'),
        )),
        recognize((
            one_of(".,"),
            take_while_m_n(1, 1, |c: char| c.is_ascii_digit()),
        )),
    ));
    let (rest, code) = terminated(code, not(goes_on)).parse(input)?;
    let last = code.rsplit(['/', ' ']).next().unwrap_or_default();
    let counted = last.len() >= 2 && last.bytes().all(|byte| byte.is_ascii_digit());
    // "HR123 / 01 May 2024": the number is whole before the stroke.
    let first = code.split(['/', ' ']).next().unwrap_or_default();
    let word = rest
        .strip_prefix(' ')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
    if code.contains(' ') && counted && !(word && is_number(first)) {
        return Ok((rest, code));
    }
    Err(Err::Error(Error::new(input, ErrorKind::Verify)))
}

fn trimmed(token: &str) -> &str {
    unglued(token).trim_end_matches(['.', '-', '/', '–', '_'])
}

/// "2020-2312Contact": a portal glues the next label to the number.
fn unglued(token: &str) -> &str {
    let number = token.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let small = token.len() - number.len();
    match number.strip_suffix(|c: char| c.is_ascii_uppercase()) {
        Some(number) if small >= GLUED && number.ends_with(|c: char| c.is_ascii_digit()) => number,
        _ => token,
    }
}

/// Small letters of a label.
const GLUED: usize = 3;

/// "Lakeside-Math-VAP"
fn is_name(token: &str) -> bool {
    token.contains(['-', '_']) || token.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_number(id: &str) -> bool {
    let digits = id.bytes().filter(u8::is_ascii_digit).count();
    let letters = id.bytes().filter(u8::is_ascii_alphabetic).count();
    // "C2_GdF" is one, "2", "2nd" and "email" are none.
    digits >= 1
        && id.len() >= 3
        && !(letters > 8 && digits == 1)
        && !(digits <= 2 && letters == 2 && id.len() <= 4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table;

    #[test]
    fn what_is_none() {
        assert!(identifier(" 2nd floor").is_err());
        assert!(identifier(": letter").is_err());
        assert!(identifier(" 2 pages").is_err());
        assert!(identifier(": Lakeside-Math [map]").is_err());
    }

    #[test]
    fn numbers_of_a_register() {
        table::reads_nothing(registered, "PAR 2024");
        table::reads_nothing(registered, "Par 2024/12");
        table::reads_nothing(registered, "DEPT 2024-12b");
        table::reads_nothing(registered, "2024/12");
        table::reads_nothing(registered, "MAY 1234");
        table::reads_nothing(registered, "MOSS 42");
        table::reads_nothing(registered, "A 423");
        table::reads(identifier, " MOSS 0042.", "MOSS 0042", ".");
        table::reads_nothing(registered, "ISMAR 04-2022 NA");
        table::reads(registered, "PAR 2024/123 PhD", "PAR 2024/123", " PhD");
        table::reads(registered, "AT 2023-12 at", "AT 2023-12", " at");
        table::reads(identifier, ": UFV-PA 2024/123.", "UFV-PA 2024/123", ".");
        table::reads(identifier, ": FX 2.2.1-1560-22.", "FX 2.2.1-1560-22", ".");
        table::reads(identifier, " PAR 2024/123", "PAR 2024/123", "");
    }

    #[test]
    fn strokes_with_blanks() {
        table::reads_nothing(stroked, "12/2020");
        table::reads_nothing(stroked, "12345 / 80% of");
        table::reads_nothing(stroked, "12345 / 12 months");
        table::reads_nothing(stroked, "12345 / closing 12");
        table::reads(identifier, ": FMo/ FE 1/ 2019", "FMo/ FE 1/ 2019", "");
        table::reads(identifier, ": 4521 / 01.05.2024", "4521", " / 01.05.2024");
        table::reads(identifier, ": 4521 / 12.5 FTE", "4521", " / 12.5 FTE");
        table::reads(identifier, " HR123 / 01 May", "HR123", " / 01 May");
        table::reads(identifier, ": FMo/ FE 1/ 2019 A", "FMo/ FE 1/ 2019", " A");
        table::reads(identifier, ": HR / 2021 / 05.", "HR / 2021 / 05", ".");
        table::reads(identifier, " `016195`.", "016195", "`.");
    }

    #[test]
    fn numbers() {
        assert_eq!(
            identifier(": VN20-20Department"),
            Ok(("Department", "VN20-20"))
        );
        assert_eq!(identifier(": 304--1-8968  x"), Ok(("  x", "304--1-8968")));
        assert_eq!(identifier(" AT2019.113."), Ok((".", "AT2019.113")));
        assert_eq!(
            identifier(" FX/R&D/2024/12, "),
            Ok((", ", "FX/R&D/2024/12"))
        );
        assert_eq!(
            identifier(" 2024-12&Apply by"),
            Ok(("&Apply by", "2024-12"))
        );
        assert_eq!(
            identifier(":\tLakeside-Math-VAP [#24518]"),
            Ok((" [#24518]", "Lakeside-Math-VAP"))
        );
    }
}
