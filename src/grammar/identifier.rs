//! The number of a vacancy, behind its label.

use nom::bytes::complete::take_while_m_n;
use nom::character::complete::one_of;
use nom::combinator::opt;
use nom::error::{Error, ErrorKind};
use nom::multi::many_m_n;
use nom::sequence::preceded;
use nom::{Err, Parser};

use super::Parsed;

/// ```abnf
/// identifier = *6( " " / ":" / "." / "#" / "=" / quote ) 3*40( ALPHA / DIGIT / "-" / "_" / "/" / "." )
/// ```
/// ": 304--1-8968", " AT2019.113"
///
/// A digit is among its characters, and it is no plain year, length or date.
pub fn identifier(input: &str) -> Parsed<'_, &str> {
    let lead = (
        many_m_n(0, 6, one_of(" \u{a0}\t:.#=-–([“‘\"'„*°º")),
        opt(one_of("\n")),
    );
    let token = take_while_m_n(1, 40, |c: char| {
        c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/' | '.' | '–')
    });
    let (rest, token) = preceded(lead, token).parse(input)?;
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
    use super::identifier;

    #[test]
    fn what_is_none() {
        assert!(identifier(" 2nd floor").is_err());
        assert!(identifier(": letter").is_err());
        assert!(identifier(" 2 pages").is_err());
        assert!(identifier(": Lakeside-Math [map]").is_err());
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
            identifier(":\tLakeside-Math-VAP [#24518]"),
            Ok((" [#24518]", "Lakeside-Math-VAP"))
        );
    }
}
