//! Phrases that mean several languages at once: their ISO 639-1 codes.

use super::{Column, Vocabulary};

pub static TONGUES: Vocabulary<&[&str]> = Vocabulary(&[Column {
    language: "en",
    entries: &[
        ("nordic language", NORDIC),
        ("nordic languages", NORDIC),
        ("scandinavian", SCANDINAVIAN),
        ("scandinavian language", SCANDINAVIAN),
        ("scandinavian languages", SCANDINAVIAN),
    ],
}]);

const SCANDINAVIAN: &[&str] = &["nb", "sv", "da"];
const NORDIC: &[&str] = SCANDINAVIAN;
