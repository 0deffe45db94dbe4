//! The closed vocabularies: words as data, one sorted table a file and vocabulary, one column a language.
//!
//! A phrase is written folded: small letters, words parted by one space, no apostrophes ("masters degree", "ph d", "e mail").
//! [`words`] folds a text the same way, so "Master's&nbsp;degree", "MASTERS DEGREE" and "master’s-degree" all meet the entry.

mod abbreviation;
mod basis;
mod bound;
mod dictionary;
mod heading;
mod label;
mod month;
mod number;
mod opener;
mod season;
mod sense;
mod unit;
mod weekday;
mod words;

pub use bound::Bound;
pub use dictionary::{Cue, Cues, Dictionary};
pub use label::Label;
pub use sense::{Entry, Sense, dictionary, vocabularies};
pub use unit::Unit;
pub use words::{Word, words};

/// A vocabulary: what its phrases mean, a column for each language.
#[derive(Debug)]
pub struct Vocabulary<T: 'static>(pub &'static [Column<T>]);

/// The phrases of one language, sorted, each with its meaning.
#[derive(Debug)]
pub struct Column<T: 'static> {
    /// ISO 639-1
    pub language: &'static str,
    /// Sorted by phrase, no phrase twice.
    pub entries: &'static [(&'static str, T)],
}
