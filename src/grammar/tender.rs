//! Currency signs, codes and words.

use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::char;
use nom::combinator::{map_opt, peek, verify};
use nom::error::{Error, ErrorKind};
use nom::sequence::{preceded, terminated};
use nom::{Err, Parser};

use super::Parsed;
use super::blank::{blank, word_end};
use super::word::meaning;
use crate::lexicon::{Name, SIGNS, Sense, Tender, Trust};

/// A currency as printed beside an amount.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Printed {
    /// The currency, or those that share what is printed.
    pub name: Name,
    /// It means other things too: the amount must look like money.
    pub doubtful: bool,
    /// It is a sign, not a word.
    pub sign: bool,
}

impl Printed {
    /// What both names say together, where they can mean one currency: "$" and "AUD" are AUD.
    pub fn agreed(self, other: Self) -> Option<Self> {
        let name = self.name.agreed(other.name)?;
        let doubtful = self.doubtful && other.doubtful;
        let sign = self.sign && other.sign;
        Some(Self {
            name,
            doubtful,
            sign,
        })
    }
}

impl From<Tender> for Printed {
    fn from(tender: Tender) -> Self {
        Self {
            name: tender.name,
            doubtful: false,
            sign: true,
        }
    }
}

/// ```abnf
/// tender = sign / country-dollar / word
/// ```
/// "€", "US $", "NOK", "Swiss francs"
pub fn tender(input: &str) -> Parsed<'_, Printed> {
    alt((sign, country_dollar, word)).parse(input)
}

/// ```abnf
/// dollar = sign / country-dollar
/// ```
/// "C$" and "CA $", whose letters say "about" elsewhere
pub fn dollar(input: &str) -> Parsed<'_, Printed> {
    alt((sign, country_dollar)).parse(input)
}

/// ```abnf
/// code = 3%x41-5A word-end  ; of ISO 4217
/// ```
/// "EUR" in "36 kEUR"
pub fn code(input: &str) -> Parsed<'_, Printed> {
    let capitals = take_while_m_n(3, 3, |c: char| c.is_ascii_uppercase());
    verify(
        preceded(peek(terminated(capitals, word_end)), word),
        |printed| !printed.doubtful,
    )
    .parse(input)
}

/// ```abnf
/// sign = "€" / "$" / "US$" / "NT$" / …  ; the longest
/// ```
/// "HK$"
pub fn sign(input: &str) -> Parsed<'_, Printed> {
    SIGNS
        .iter()
        .filter(|_| may_begin_a_sign(input))
        .filter_map(|&(sign, tender)| Some((without(input, sign)?, tender)))
        .min_by_key(|(rest, _)| rest.len())
        .map(|(rest, tender)| (rest, tender.into()))
        .ok_or(Err::Error(Error::new(input, ErrorKind::Tag)))
}

/// Most text begins no sign: the table is looked through behind "$", another character outside letters, or letters before one.
fn may_begin_a_sign(input: &str) -> bool {
    let mut bytes = input.bytes().take(8).peekable();
    match bytes.next() {
        Some(b'$') => true,
        Some(byte) if byte.is_ascii_alphabetic() => {
            let behind = bytes.find(|byte| !byte.is_ascii_alphabetic());
            match behind {
                Some(b'$' | b'.' | b'/') => true,
                Some(b' ') => bytes.peek() == Some(&b'$'),
                behind => behind.is_some_and(|byte| !byte.is_ascii()),
            }
        }
        first => first.is_some_and(|byte| !byte.is_ascii()),
    }
}

/// ```abnf
/// country-dollar = 1*4( %x41-5A / "." ) blank "$"
/// ```
/// "US $", "HK $"
fn country_dollar(input: &str) -> Parsed<'_, Printed> {
    let letters = take_while_m_n(1, 4, |c: char| c.is_ascii_uppercase() || c == '.');
    map_opt(terminated(letters, (blank, char('$'))), |letters: &str| {
        let glued = |sign: &&(&str, Tender)| sign.0.strip_suffix('$') == Some(letters);
        SIGNS.iter().find(glued).map(|&(_, tender)| tender.into())
    })
    .parse(input)
}

/// ```abnf
/// word = code / name
/// ```
/// "NOK", "kr", "Swiss francs"
pub fn word(input: &str) -> Parsed<'_, Printed> {
    let (rest, tender) = meaning(|sense| match sense {
        Sense::Tender(tender) => Some(tender),
        _ => None,
    })
    .parse(input)?;
    let printed = input
        .get(..input.len().saturating_sub(rest.len()))
        .unwrap_or_default();
    match tender.trust(printed) {
        Trust::Never => Err(Err::Error(Error::new(input, ErrorKind::Verify))),
        trust => Ok((
            rest,
            Printed {
                name: tender.name,
                doubtful: trust == Trust::Doubtful,
                sign: false,
            },
        )),
    }
}

/// What follows the sign that the input begins with. Small "us$" is one too; a sign that ends in a letter ends a word.
fn without<'i>(input: &'i str, sign: &str) -> Option<&'i str> {
    let (beginning, rest) = input.split_at_checked(sign.len())?;
    if !beginning.eq_ignore_ascii_case(sign) {
        return None;
    }
    let goes_on = sign.ends_with(char::is_alphabetic) && rest.starts_with(char::is_alphabetic);
    (!goes_on).then_some(rest)
}

#[cfg(test)]
mod tests {
    use nom::combinator::map;

    use super::*;
    use crate::grammar::table::{reads, reads_nothing};

    /// "One(EUR)", "Shared(Dollar)"; with "?" where it means other things too.
    fn told(printed: Printed) -> String {
        let doubt = if printed.doubtful { "?" } else { "" };
        format!("{:?}{doubt}", printed.name)
    }

    #[test]
    fn what_names_no_currency() {
        reads_nothing(tender, "");
        reads_nothing(tender, "2000");
        reads_nothing(tender, "european");
        reads_nothing(tender, "all");
        reads_nothing(tender, "nokia");
        reads_nothing(tender, "USB");
        reads_nothing(tender, "#");
    }

    #[test]
    fn signs_words_and_codes() {
        let tender = || map(tender, told);
        reads(tender(), "€2325", "One(EUR)", "2325");
        reads(tender(), "US $ 60", "One(USD)", "60");
        reads(tender(), "NOK 501", "One(NOK)", " 501");
        reads(tender(), "Swiss francs", "One(CHF)", "");
        reads(tender(), "kr 520", "Shared(Krone)", " 520");
        reads(tender(), "zł", "One(PLN)", "");
        reads(tender(), "Euros.", "One(EUR)", ".");
        reads(tender(), "ALL 5", "One(ALL)?", " 5");
    }

    #[test]
    fn the_longest_sign_counts() {
        let sign = || map(sign, told);
        reads_nothing(sign(), "USD");
        reads_nothing(sign(), "Chair");
        reads_nothing(sign(), "L.Eliot");
        reads(sign(), "$60", "Shared(Dollar)", "60");
        reads(sign(), "HK$30", "One(HKD)", "30");
        reads(sign(), "us$30", "One(USD)", "30");
        reads(sign(), "$US30", "One(USD)", "30");
        reads(sign(), "$USA", "Shared(Dollar)", "USA");
        reads(sign(), "GH₵5", "One(GHS)", "5");
    }

    #[test]
    fn dollars_of_a_country() {
        reads_nothing(dollar, "CAD 30");
        reads_nothing(dollar, "about $30");
        reads_nothing(country_dollar, "XY $30");
        reads_nothing(country_dollar, "US$30");
        reads(map(dollar, told), "C$30", "One(CAD)", "30");
        reads(map(country_dollar, told), "CA $30", "One(CAD)", "30");
    }

    #[test]
    fn codes_of_iso_4217() {
        reads_nothing(code, "eur");
        reads_nothing(code, "EURO");
        reads_nothing(code, "XYZ");
        reads_nothing(code, "ALL");
        reads(map(code, told), "EUR", "One(EUR)", "");
    }

    #[test]
    fn a_word_counts_by_its_capitals() {
        reads_nothing(word, "all");
        reads_nothing(word, "Php");
        reads(map(word, told), "nok", "One(NOK)?", "");
        reads(map(word, told), "NOK", "One(NOK)", "");
        reads(map(word, told), "pounds", "One(GBP)?", "");
        reads(map(word, told), "euro", "One(EUR)", "");
    }
}
