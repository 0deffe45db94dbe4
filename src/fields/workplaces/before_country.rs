//! The town before its country or its state, and what stands between them.

use core::ops::Range;

use super::spot::{Spot, before_code};
use super::territory::{Territory, state};
use super::town::{city_ending, in_name, place_word, stands_apart};
use crate::lexicon::{Particle, PlaceWord, Sense};
use crate::outline::{Outline, Passage};

/// "Bern, Switzerland", "Woods Hole, Massachusetts": the city before a country or a state; a country alone is a place, too.
pub(super) fn before_country(
    outline: &Outline<'_>,
    passage: &Passage,
    place: Range<usize>,
    code: Territory,
) -> Option<Spot> {
    if in_name(outline, &place) || !code.is_written(outline, &place) {
        return None;
    }
    let mut spot = Spot::default();
    match code {
        Territory::Country(code) => spot.country = Some((place.clone(), code)),
        Territory::State(code) => spot.state = Some((place.clone(), code)),
    }
    let before = outline.slice(passage.range.start..place.start).trim_end();
    let behind = outline.slice(place.end..passage.range.end).trim();
    let last = behind.is_empty() || behind.starts_with([')', ']']);
    let parted = before
        .strip_suffix([',', '('])
        .or_else(|| {
            let before = before.strip_suffix(['-', '–', '|']).filter(|_| last)?;
            before.ends_with(' ').then_some(before)
        })
        .map(str::trim_end);
    let within = outline
        .scan
        .word_ending_at(passage.range.start + before.len())
        .is_some_and(|word| outline.particle(word.start) == Some(Particle::In));
    // "Kyoto 606-8501 Japan", "Seoul 08826, Korea"
    if let Some((bare, code)) = before_code(parted.unwrap_or(before)) {
        let start = passage.range.start;
        let city = town_before(outline, passage, start + bare)
            .filter(|city| stands_apart(outline, passage, city.start));
        if let Some(city) = city {
            spot.city = Some(city);
            spot.postal_code = Some(start + code.start..start + code.end);
            return Some(spot);
        }
    }
    if parted.is_none() && !within && place.len() < passage.range.len() {
        return None;
    }
    if let Some(before) = parted {
        spot.city = town_before(outline, passage, passage.range.start + before.len());
    }
    (spot.city.is_some() || spot.country.is_some()).then_some(spot)
}

/// The town that ends here, or before the state that does: "Lamar, Pennsylvania, USA", "Bilbao (Basque Country, Spain)".
pub(super) fn town_before(
    outline: &Outline<'_>,
    passage: &Passage,
    end: usize,
) -> Option<Range<usize>> {
    let end = before_district(outline, passage, end);
    let town = city_ending(outline, passage, end);
    let Some(part) = part_of_country(outline, end) else {
        return town;
    };
    let before = outline.slice(passage.range.start..part.start).trim_end();
    let city = before.strip_suffix([',', '(']).and_then(|before| {
        let end = passage.range.start + before.trim_end().len();
        city_ending(outline, passage, end)
    });
    // "New York, USA": the name of a state may be a town's; at the start of a line and behind a comma few are: "Fern University,
    // Ontario, Canada".
    let province = outline
        .senses(part.clone(), state)
        .any(|(name, _)| name == part);
    let within = !before.is_empty() && !before.ends_with(',') && !province;
    city.or(town.filter(|_| within || !is_no_town(outline, &part)))
}

/// "Fern Green, Dublin 2": the town ends before the number of its district; "Mill Road 2" is a house.
fn before_district(outline: &Outline<'_>, passage: &Passage, end: usize) -> usize {
    let numbered = || {
        let number = outline.scan.word_ending_at(end)?;
        let digits = outline.slice(number.clone());
        let town = number.start.checked_sub(1)?;
        let district = digits.len() <= 2 && digits.bytes().all(|digit| digit.is_ascii_digit());
        let city = city_ending(outline, passage, town).filter(|_| district)?;
        let before = outline.slice(passage.range.start..city.start).trim_end();
        before.ends_with(',').then_some(town)
    };
    numbered().unwrap_or(end)
}

/// The state or region that ends here.
pub(super) fn part_of_country(outline: &Outline<'_>, end: usize) -> Option<Range<usize>> {
    let part = |sense| {
        let part = matches!(
            sense,
            Sense::State(_) | Sense::Region | Sense::PlaceWord(PlaceWord::Part)
        );
        part.then_some(())
    };
    let mut parts = outline.senses(end.saturating_sub(LONGEST_PART)..end, part);
    let named = parts.find(|(part, ())| part.end == end);
    named
        .map(|(part, ())| part)
        .or_else(|| province(outline, end))
}

/// "Fernland Province", "County Fern", "Co. Fern": the capitalised word beside the noun of a region that ends here.
fn province(outline: &Outline<'_>, end: usize) -> Option<Range<usize>> {
    let last = outline.scan.word_ending_at(end)?;
    let before = outline.slice(last.start.saturating_sub(BETWEEN)..last.start);
    let near = before.trim_end_matches(' ').trim_end_matches('.');
    let first = outline
        .scan
        .word_ending_at(last.start - before.len() + near.len())?;
    let capital = |range: Range<usize>| outline.slice(range).starts_with(char::is_uppercase);
    let named = |word: &Range<usize>, nouns: &[PlaceWord]| {
        place_word(outline, word.start).is_some_and(|noun| nouns.contains(&noun))
    };
    let region = named(&last, &[PlaceWord::Province])
        || named(&first, &[PlaceWord::Province, PlaceWord::County]);
    (region && capital(last) && capital(first.clone())).then_some(first.start..end)
}

/// ". " stands between the words at most.
const BETWEEN: usize = 2;

/// No state or region has a longer name.
const LONGEST_PART: usize = 32;

/// "Ontario, Canada", "Lower Saxony, Germany": a part of a country whose name no town has.
pub(super) fn is_no_town(outline: &Outline<'_>, name: &Range<usize>) -> bool {
    let town = outline
        .cues(name.clone())
        .iter()
        .any(|cue| cue.sense == Sense::CityState);
    !town && part_of_country(outline, name.end).is_some_and(|part| part == *name)
}
