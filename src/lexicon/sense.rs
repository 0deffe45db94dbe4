//! All vocabularies in one dictionary.

use std::sync::LazyLock;

use super::{Dictionary, Label, Vocabulary, basis, heading, label, month};
use crate::model::{Basis, SectionKind};

/// What a phrase means: one variant for each vocabulary.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sense {
    /// 1 to 12
    Month(u32),
    /// Before or after tax
    Basis(Basis),
    /// Names a part of the posting when it stands as its heading
    Heading(SectionKind),
    /// Names a field when it stands before a value
    Label(Label),
}

/// The dictionary of all vocabularies.
pub fn dictionary() -> &'static Dictionary<Sense> {
    static DICTIONARY: LazyLock<Dictionary<Sense>> =
        LazyLock::new(|| Dictionary::new(vocabularies()));
    &DICTIONARY
}

/// Every phrase with its meaning and the number of its vocabulary.
pub fn vocabularies() -> Vec<(usize, &'static str, Sense)> {
    let mut all = Vec::new();
    add(&mut all, &month::MONTHS, Sense::Month);
    add(&mut all, &basis::BASES, Sense::Basis);
    add(&mut all, &heading::HEADINGS, Sense::Heading);
    add(&mut all, &label::LABELS, Sense::Label);
    all
}

fn add<T: Copy>(
    all: &mut Vec<(usize, &'static str, Sense)>,
    vocabulary: &Vocabulary<T>,
    sense: impl Fn(T) -> Sense,
) {
    let number = all.last().map_or(0, |(number, ..)| number + 1);
    for column in vocabulary.0 {
        all.extend(
            column
                .entries
                .iter()
                .map(|&(phrase, meaning)| (number, phrase, sense(meaning))),
        );
    }
}
