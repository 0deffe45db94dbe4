//! All vocabularies in one dictionary.

use std::sync::LazyLock;

use super::{
    Bound, Dictionary, Label, Unit, Vocabulary, abbreviation, basis, bound, heading, label, month,
    number, opener, season, unit, weekday,
};
use crate::model::{Basis, Season, SectionKind};

/// What a phrase means: one variant for each vocabulary.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sense {
    /// 1 to 12
    Month(u32),
    /// 1 to 7, Monday to Sunday
    Weekday(u32),
    /// A season of the year
    Season(Season),
    /// A number in words
    Cardinal(u32),
    /// A place in a row, in words
    Ordinal(u32),
    /// A unit of time
    Unit(Unit),
    /// One end of a range, or what joins its ends
    Bound(Bound),
    /// Before or after tax
    Basis(Basis),
    /// Names a part of the posting when it stands as its heading
    Heading(SectionKind),
    /// Names a field when it stands before a value
    Label(Label),
    /// Begins a sentence
    Opener,
    /// Its full stop does not end a sentence
    Abbreviation,
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
    add(&mut all, &weekday::WEEKDAYS, Sense::Weekday);
    add(&mut all, &season::SEASONS, Sense::Season);
    add(&mut all, &number::CARDINALS, Sense::Cardinal);
    add(&mut all, &number::ORDINALS, Sense::Ordinal);
    add(&mut all, &unit::UNITS, Sense::Unit);
    add(&mut all, &bound::BOUNDS, Sense::Bound);
    add(&mut all, &basis::BASES, Sense::Basis);
    add(&mut all, &heading::HEADINGS, Sense::Heading);
    add(&mut all, &label::LABELS, Sense::Label);
    add(&mut all, &opener::OPENERS, |()| Sense::Opener);
    add(&mut all, &abbreviation::ABBREVIATIONS, |()| {
        Sense::Abbreviation
    });
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
