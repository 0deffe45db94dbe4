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

fn possible(input: &str) -> Parsed<'_, Phone> {
    map(verify(phone, Printed::is_possible), |printed| {
        printed.phone()
    })
    .parse(input)
}

impl FromStr for Country {
    type Err = LeafError;

    /// Reads a code of ISO 3166-1 alpha-2.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        leaf(Leaf::Country, text, country)
    }
}

fn country(input: &str) -> Parsed<'_, Country> {
    map_opt(
        take_while_m_n(2, 2, |c: char| c.is_ascii_uppercase()),
        Country::from_code,
    )
    .parse(input)
}

impl FromStr for Language {
    type Err = LeafError;

    /// Reads a code of ISO 639-1.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        leaf(Leaf::Language, text, language)
    }
}

fn language(input: &str) -> Parsed<'_, Language> {
    map_opt(
        take_while_m_n(2, 2, |c: char| c.is_ascii_lowercase()),
        Language::from_code,
    )
    .parse(input)
}
