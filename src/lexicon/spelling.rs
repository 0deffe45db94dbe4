//! Words for the signs of an e-mail address that hides from robots.

use super::{Column, Vocabulary};

/// The sign that a word stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spelling {
    /// "@", by a word that means nothing else
    At,
    /// ".", between the parts of an address
    Dot,
    /// The same by an everyday word, which stands for it beside a sure "@" only
    Point,
}

use Spelling::{At, Dot, Point};

pub static SPELLINGS: Vocabulary<Spelling> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[("at sign", At), ("dot", Dot)],
    },
    Column {
        language: "de",
        entries: &[("klammeraffe", At), ("punkt", Dot)],
    },
    Column {
        language: "nl",
        entries: &[("apenstaart", At), ("apenstaartje", At), ("punt", Point)],
    },
    Column {
        language: "fr",
        entries: &[("arobas", At), ("arobase", At), ("point", Point)],
    },
    Column {
        language: "it",
        entries: &[("chiocciola", At), ("punto", Point)],
    },
    Column {
        language: "es",
        entries: &[("arroba", At), ("punto", Point)],
    },
    Column {
        language: "nb",
        entries: &[("alfakrøll", At), ("krøllalfa", At), ("punktum", Dot)],
    },
    Column {
        language: "sv",
        entries: &[("punkt", Dot), ("snabel a", At)],
    },
    Column {
        language: "da",
        entries: &[("punktum", Dot), ("snabel a", At)],
    },
    Column {
        language: "is",
        entries: &[("hjá", At), ("ingi", At), ("punktur", Dot)],
    },
    Column {
        language: "fi",
        entries: &[("miukumauku", At), ("piste", Point), ("ät merkki", At)],
    },
    Column {
        language: "pl",
        entries: &[("kropka", Dot), ("małpa", At)],
    },
]);
