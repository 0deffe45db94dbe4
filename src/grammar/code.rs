//! Phones and ISO codes that stand alone.

use core::str::FromStr;

use nom::Parser;
use nom::bytes::complete::take_while_m_n;
use nom::combinator::{map, map_opt, verify};

use super::Parsed;
use super::leaf::leaf;
use super::phone::{Printed, phone};
use crate::model::{Country, Language, Leaf, LeafError, Phone};

impl FromStr for Phone {
    type Err = LeafError;

    /// Reads what `Display` writes, and numbers as postings print them: "+47 45 22 91 74".
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        leaf(Leaf::Phone, text, possible)
    }
}

/// ```abnf
/// possible = phone  ; of 5 to 15 digits
/// ```
/// "+47 45 22 91 74"
fn possible(input: &str) -> Parsed<'_, Phone> {
    map(verify(phone, Printed::is_possible), |printed| {
        printed.phone()
    })
    .parse(input)
}

impl FromStr for Country {
    type Err = LeafError;

    /// Reads a code as ISO 3166-1 alpha-2 writes them; that it lists this one is not checked.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        leaf(Leaf::Country, text, country)
    }
}

/// ```abnf
/// country = 2%x41-5A  ; as in ISO 3166-1 alpha-2
/// ```
/// "NO"
fn country(input: &str) -> Parsed<'_, Country> {
    map_opt(
        take_while_m_n(2, 2, |c: char| c.is_ascii_uppercase()),
        Country::from_code,
    )
    .parse(input)
}

impl FromStr for Language {
    type Err = LeafError;

    /// Reads a code as ISO 639-1 writes them; that it lists this one is not checked.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        leaf(Leaf::Language, text, language)
    }
}

/// ```abnf
/// language = 2%x61-7A  ; as in ISO 639-1
/// ```
/// "nb"
fn language(input: &str) -> Parsed<'_, Language> {
    map_opt(
        take_while_m_n(2, 2, |c: char| c.is_ascii_lowercase()),
        Language::from_code,
    )
    .parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{reads, reads_nothing};

    #[test]
    fn what_is_no_phone() {
        reads_nothing(possible, "call 12345");
        reads_nothing(possible, "1234");
        reads_nothing(possible, "1234567890123456");
        assert!("772 1855 or 56".parse::<Phone>().is_err());
        assert!("".parse::<Phone>().is_err());
    }

    #[test]
    fn phones() {
        reads(possible, "+47 45 22 91 74", "+4745229174", "");
        reads(possible, "772 1855 or", "7721855", " or");
        reads(possible, "12345", "12345", "");
        reads(possible, "+4745229174;ext=12", "+4745229174;ext=12", "");
    }

    #[test]
    fn countries() {
        reads_nothing(country, "no");
        reads_nothing(country, "N");
        reads_nothing(country, "N1");
        reads(country, "NO", "NO", "");
        reads(country, "NOR", "NO", "R");
        assert!("NOR".parse::<Country>().is_err());
        assert!("Norway".parse::<Country>().is_err());
    }

    #[test]
    fn languages() {
        reads_nothing(language, "EN");
        reads_nothing(language, "e");
        reads(language, "nb", "nb", "");
        assert!("eng".parse::<Language>().is_err());
        assert!("english".parse::<Language>().is_err());
    }
}
