//! The name of a town without what a label's value has beside it: a country, a district, a campus.

use core::ops::Range;

use super::territory::{Territory, country};
use super::town::{place_word, tells_nothing};
use crate::lexicon::{Label, PlaceWord, Sense, Word};
use crate::outline::Outline;

/// "Bergen Norway", "Leeds UK": the country behind a town, with nothing between.
pub(super) fn before_its_country(outline: &Outline<'_>, part: Range<usize>) -> Range<usize> {
    let countries = outline.senses(part.clone(), country);
    let last = countries
        .filter(|(place, code)| Territory::Country(code).is_written(outline, place))
        .last();
    match last {
        Some((place, _)) if place.end == part.end && place.start > part.start => {
            let before = outline.slice(part.start..place.start);
            let before = before.trim_end_matches([' ', '\u{a0}', '-', '–']);
            let words = outline
                .scan
                .words_within(part.start..part.start + before.len());
            // "Field site in Kenya"
            if words
                .last()
                .is_some_and(|word| outline.particle(word.start).is_some())
            {
                return part;
            }
            part.start..part.start + before.len()
        }
        _ => part,
    }
}

/// "Norway-Bergen": the town behind its country.
pub(super) fn behind_its_country(outline: &Outline<'_>, part: Range<usize>) -> Range<usize> {
    let mut countries = outline.senses(part.start..part.start + 1, country);
    let town = countries.find_map(|(place, _)| {
        let town = outline.slice(place.end..part.end).strip_prefix('-')?;
        Some(part.end - town.len()..part.end)
    });
    town.unwrap_or(part)
}

/// "Hinxton near Cambridge": the town, where no small word of its name goes on.
pub(super) fn before_small_word(outline: &Outline<'_>, part: Range<usize>) -> Range<usize> {
    let words = outline.scan.words_within(part.clone());
    let small = |word: &Word| {
        outline.slice(word.range()).starts_with(char::is_lowercase)
            && place_word(outline, word.start).is_none_or(|kind| kind == PlaceWord::Near)
            && outline.particle(word.start).is_none()
    };
    let town = words.iter().take_while(|word| !small(word)).last();
    let goes_on = words
        .iter()
        .find(|word| small(word))
        .is_some_and(|word| word.end < part.end);
    // "Greater Bergen"
    let manner = |word: &Word| {
        place_word(outline, word.start) == Some(PlaceWord::Manner) && !is_side(outline, &part)
    };
    match (town, words) {
        (Some(town), _) if goes_on => part.start..town.end,
        (_, [greater, town]) if manner(greater) && outline.is_capital(town) => town.start..part.end,
        _ => part,
    }
}

/// "North West": a side of a town or a country, and no name.
fn is_side(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    let side = |sense| (sense == Sense::PlaceWord(PlaceWord::Manner)).then_some(());
    let mut sides = outline.senses(part.start..part.start + 1, side);
    sides.any(|(side, ())| side == *part)
}

/// "Dublin 2", "Lyon Cedex 9": the town.
pub(super) fn without_district(outline: &Outline<'_>, part: Range<usize>) -> Range<usize> {
    let words = outline.scan.words_within(part.clone());
    let [.., town, number] = words else {
        return part;
    };
    let behind = |word: &Word| place_word(outline, word.start) == Some(PlaceWord::Behind);
    let number = number.end == part.end
        && (number.digit && number.end - number.start <= 2 || behind(number));
    if !number {
        return part;
    }
    let name = words
        .iter()
        .rfind(|word| word.end <= town.end && !behind(word));
    match name {
        Some(last) if !tells_nothing(outline, part.start..last.end) => part.start..last.end,
        _ => part,
    }
}

/// "Campus Bergen": the town.
pub(super) fn behind_campus(outline: &Outline<'_>, part: &Range<usize>) -> Option<Range<usize>> {
    let [campus, town, ..] = outline.scan.words_within(part.clone()) else {
        return None;
    };
    let named = town.start..part.end;
    let led =
        place_word(outline, campus.start) == Some(PlaceWord::Campus) && campus.start == part.start;
    (led && outline.gap(campus.end..town.start) == " " && !tells_nothing(outline, named.clone()))
        .then_some(named)
}

/// "Bergen campus", "Campus Bergen": the town.
pub(super) fn without_campus(outline: &Outline<'_>, part: Range<usize>) -> Range<usize> {
    if let Some(town) = behind_campus(outline, &part) {
        return town;
    }
    let words = outline.scan.words_within(part.clone());
    let capital = words.last().is_some_and(|last| outline.is_capital(last));
    before_campus(outline, &part)
        .filter(|_| !capital)
        .unwrap_or(part)
}

/// "Westhaven Campus", "Main Campus"
pub(super) fn ends_in_campus(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    let words = outline.scan.words_within(part.clone());
    words.len() > 1
        && words
            .last()
            .is_some_and(|last| place_word(outline, last.start) == Some(PlaceWord::Campus))
}

/// The town that a campus is named for, also "Westhaven Campus"; "Main Campus" names none.
pub(super) fn before_campus(outline: &Outline<'_>, part: &Range<usize>) -> Option<Range<usize>> {
    let [.., town, _] = outline.scan.words_within(part.clone()) else {
        return None;
    };
    let named = part.start..town.end;
    (ends_in_campus(outline, part) && !tells_nothing(outline, named.clone())).then_some(named)
}

/// "Location: Full/Part Time: Full-Time": the value is missing, and the next label follows; "Workplace: Department: Botany,
/// Bergen" says where it is.
pub(super) fn begins_with_label(outline: &Outline<'_>, start: usize) -> bool {
    let label = |sense| match sense {
        Sense::Label(
            Label::Employer
            | Label::Unit
            | Label::Workplace
            | Label::City
            | Label::Country
            | Label::Contact
            | Label::Recipient
            | Label::Other,
        ) => None,
        Sense::Label(_) => Some(()),
        _ => None,
    };
    let mut labels = outline.senses(start..start + 1, label);
    labels.any(|(label, ())| outline.slice(label.end..label.end + 1) == ":")
}

/// "Remote, California", but "New York", "Victoria"
pub(super) fn is_state_alone(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    let cues = outline.cues(part.clone());
    let whole = |sought: fn(Sense) -> bool| {
        let mut cues = cues.iter();
        cues.any(|cue| cue.range() == *part && sought(cue.sense))
    };
    whole(|sense| matches!(sense, Sense::State(_))) && !whole(|sense| sense == Sense::CityState)
}
