//! Countries and their states.

use core::ops::Range;

use crate::lexicon::{Particle, PlaceWord, Sense};
use crate::outline::Outline;

/// A country or one of its states.
#[derive(Clone, Copy)]
pub(super) enum Territory {
    Country(&'static str),
    State(&'static str),
}

impl Territory {
    /// "US" and "MA" in capitals, "us" and "ma" are words; names begin with a capital.
    pub(super) fn is_written(self, outline: &Outline<'_>, place: &Range<usize>) -> bool {
        if begins_city(outline, place) {
            return false;
        }
        let name = outline.slice(place.clone());
        let capitals = name
            .chars()
            .filter(|c| c.is_alphabetic())
            .all(char::is_uppercase);
        let short = name.chars().filter(|c| c.is_alphabetic()).count() <= 3;
        let begins = name.starts_with(char::is_uppercase)
            || outline.particle(place.start) == Some(Particle::The);
        match self {
            Self::Country(_) | Self::State(_) if short => capitals,
            _ => begins,
        }
    }
}

/// "Mexico City": the name of a country begins a town's.
pub(super) fn begins_city(outline: &Outline<'_>, country: &Range<usize>) -> bool {
    let next = outline.scan.words_within(country.end..country.end + 2);
    next.first().is_some_and(|next| {
        let town = |sense| matches!(sense, Sense::PlaceWord(PlaceWord::Core)).then_some(());
        let mut towns = outline.senses(next.start..next.start + 1, town);
        next.joined && outline.is_capital(next) && towns.any(|(word, ())| word == next.range())
    })
}

pub(super) fn country(sense: Sense) -> Option<&'static str> {
    match sense {
        Sense::Country(code) => Some(code),
        _ => None,
    }
}

pub(super) fn state(sense: Sense) -> Option<&'static str> {
    match sense {
        Sense::State(code) => Some(code),
        _ => None,
    }
}

pub(super) fn country_or_state(sense: Sense) -> Option<Territory> {
    match sense {
        Sense::Country(code) => Some(Territory::Country(code)),
        Sense::State(code) => Some(Territory::State(code)),
        _ => None,
    }
}
