//! Phrases that mean several languages at once: their ISO 639-1 codes.

use super::{Column, Vocabulary};

pub static TONGUES: Vocabulary<&[&str]> =
    Vocabulary(&[ENGLISH, GERMAN, NORWEGIAN, SWEDISH, DANISH]);

const ENGLISH: Column<&[&str]> = Column {
    language: "en",
    entries: &[
        ("nordic language", NORDIC),
        ("nordic languages", NORDIC),
        ("scandinavian", SCANDINAVIAN),
        ("scandinavian language", SCANDINAVIAN),
        ("scandinavian languages", SCANDINAVIAN),
    ],
};

const GERMAN: Column<&[&str]> = Column {
    language: "de",
    entries: &[
        ("nordische sprachen", SCANDINAVIAN),
        ("skandinavische sprache", SCANDINAVIAN),
        ("skandinavische sprachen", SCANDINAVIAN),
        ("skandinavischen sprache", SCANDINAVIAN),
        ("skandinavischen sprachen", SCANDINAVIAN),
    ],
};

const NORWEGIAN: Column<&[&str]> = Column {
    language: "nb",
    entries: &[
        ("eit skandinavisk språk", SCANDINAVIAN),
        ("et skandinavisk språk", SCANDINAVIAN),
        ("nordisk språk", NORDIC),
        ("nordiske språk", NORDIC),
        ("skandinavisk", SCANDINAVIAN),
        ("skandinavisk språk", SCANDINAVIAN),
        ("skandinavisk språkform", SCANDINAVIAN),
        ("skandinaviske", SCANDINAVIAN),
        ("skandinaviske språk", SCANDINAVIAN),
    ],
};

const SWEDISH: Column<&[&str]> = Column {
    language: "sv",
    entries: &[
        ("ett skandinaviskt språk", SCANDINAVIAN),
        ("nordiska språk", NORDIC),
        ("nordiskt språk", NORDIC),
        ("något nordiskt språk", NORDIC),
        ("skandinaviska", SCANDINAVIAN),
        ("skandinaviska språk", SCANDINAVIAN),
        ("skandinaviska språket", SCANDINAVIAN),
        ("skandinaviskt språk", SCANDINAVIAN),
    ],
};

const DANISH: Column<&[&str]> = Column {
    language: "da",
    entries: &[
        ("et skandinavisk sprog", SCANDINAVIAN),
        ("nordisk sprog", NORDIC),
        ("nordiske sprog", NORDIC),
        ("skandinavisk", SCANDINAVIAN),
        ("skandinavisk sprog", SCANDINAVIAN),
        ("skandinaviske sprog", SCANDINAVIAN),
    ],
};

const SCANDINAVIAN: &[&str] = &["nb", "sv", "da"];
const NORDIC: &[&str] = SCANDINAVIAN;
