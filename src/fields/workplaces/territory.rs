//! Countries and their states.

use core::ops::Range;

use crate::lexicon::{COUNTRY_CODES, HOUSES_OF_STATES, Particle, PlaceWord, Sense};
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
        if begins_city(outline, place)
            || ends_longer(outline, place)
            || matches!(self, Self::State(_)) && begins_house(outline, place)
        {
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

/// "Virginia Tech": the name of a state begins that of a house.
fn begins_house(outline: &Outline<'_>, state: &Range<usize>) -> bool {
    let next = outline.scan.words_within(state.end..state.end + 2).first();
    next.is_some_and(|next| {
        let word = outline.slice(next.range()).to_lowercase();
        outline.is_capital(next) && HOUSES_OF_STATES.binary_search(&word.as_str()).is_ok()
    })
}

/// "New South Wales", "New Mexico": the name of a country ends that of a part of another.
fn ends_longer(outline: &Outline<'_>, country: &Range<usize>) -> bool {
    let part = |sense| {
        let part = matches!(sense, Sense::State(_) | Sense::PlaceWord(PlaceWord::Part));
        part.then_some(())
    };
    let mut longer = outline.senses(country.start.saturating_sub(LONGER)..country.start, part);
    longer.any(|(part, ())| part.end == country.end)
}

/// What stands before the country in the name of a part of another is no longer.
const LONGER: usize = 16;

/// "Mexico City": the name of a country begins a town's.
pub(super) fn begins_city(outline: &Outline<'_>, country: &Range<usize>) -> bool {
    let next = outline.scan.words_within(country.end..country.end + 2);
    next.first().is_some_and(|next| {
        let town = |sense| matches!(sense, Sense::PlaceWord(PlaceWord::Core)).then_some(());
        let mut towns = outline.senses(next.start..next.start + 1, town);
        // "Country France", and behind it the label "City"
        let line = outline.passage_at(country.start);
        let within = line.is_none_or(|line| next.end <= line.range.end);
        within
            && next.joined
            && outline.is_capital(next)
            && towns.any(|(word, ())| word == next.range())
    })
}

/// "CH" right behind a town: in brackets, or where what is said of the place ends.
pub(super) fn code_at(
    outline: &Outline<'_>,
    start: usize,
    upto: usize,
) -> Option<(Range<usize>, &'static str)> {
    let bracketed = outline.slice(start.saturating_sub(1)..start) == "(";
    let code = start..(start + CODE).min(upto);
    let land = country_code(outline.slice(code.clone()))?;
    let rest = outline.slice(code.end..upto);
    let ends = match rest.chars().next() {
        None => !bracketed,
        Some(sign) if bracketed => sign == ')',
        Some(sign) => {
            matches!(sign, ',' | '.' | ')' | ';' | ':' | '\n')
                || rest.starts_with(" (")
                || rest.starts_with(" |")
        }
    };
    ends.then_some((code, land))
}

/// A code has so many letters.
const CODE: usize = 2;

/// The code of a country, as it stands behind a town.
pub(super) fn country_code(text: &str) -> Option<&'static str> {
    COUNTRY_CODES.iter().find(|code| **code == text).copied()
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
