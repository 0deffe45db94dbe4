//! The words that a town is named by.

use core::ops::Range;

use super::territory::begins_city;
use crate::lexicon::{
    Cue, Hiring, Particle, PlaceWord, STREET_ENDINGS, Sense, Turn, Word, is_owner,
};
use crate::outline::{Outline, Passage, is_short_form};

/// The capitalised words that end here.
pub(super) fn city_ending(
    outline: &Outline<'_>,
    passage: &Passage,
    end: usize,
) -> Option<Range<usize>> {
    let words = outline.scan.words_within(passage.range.start..end);
    if words.last()?.end != end {
        return None;
    }
    let mut first: Option<&Word> = None;
    let mut next: Option<&Word> = None;
    for word in words.iter().rev().take(LONGEST_NAME) {
        if next.is_some_and(|next| !stand_together(outline, word, next)) {
            break;
        }
        let article =
            outline.is_capital(word) && outline.particle(word.start) == Some(Particle::The);
        if is_place_word(outline, word) || article && first.is_some() {
            first = Some(word);
        } else if first.is_none() || place_word(outline, word.start) != Some(PlaceWord::Joint) {
            break;
        }
        next = Some(word);
    }
    let city = first?.start..end;
    // "across UF’s campus"
    let owner = is_owner(outline.slice(city.clone()));
    (!owner
        && !in_name(outline, &city)
        && !holds_short_form(outline, city.clone())
        && !is_acronym(outline, &city))
    .then_some(city)
}

/// "at FUAL, Brazil", where the text names the Federal University of Alagoas (FUAL)
fn is_acronym(outline: &Outline<'_>, city: &Range<usize>) -> bool {
    let name = outline.slice(city.clone());
    let mut houses = outline.organisations.iter().take(HOUSES);
    houses.any(|house| {
        let acronym = house.acronym.clone();
        acronym.is_some_and(|acronym| outline.slice(acronym) == name)
    })
}

/// So many organisations are looked at.
const HOUSES: usize = 64;

/// The name begins its line or its part of the address.
pub(super) fn stands_apart(outline: &Outline<'_>, passage: &Passage, start: usize) -> bool {
    let before = outline.slice(passage.range.start..start);
    let bare = before.trim_end_matches([' ', '\t', '\u{a0}']);
    bare.is_empty() || bare.ends_with([',', '\n', ':', ';', '(', '|', '-', '–'])
}

/// "R", "AI", "UVa", "TU Delft", "CNRS Haute Borne": the short forms of organisations and subjects stand in no town's name; a name
/// may be in capitals as a whole.
pub(super) fn holds_short_form(outline: &Outline<'_>, city: Range<usize>) -> bool {
    let words = outline.scan.words_within(city);
    let capitals = |word: &Word| {
        let letters = outline.slice(word.range());
        letters.chars().all(|c| !c.is_lowercase())
    };
    words.iter().any(|word| {
        let letters = outline.slice(word.range());
        letters.chars().count() == 1
            || is_short_form(letters)
                && (letters.chars().count() <= 3
                    || capitals(word) && !words.iter().all(capitals)
                    || !capitals(word) && holds_capitals(letters))
    })
}

/// "FiBo", "IJmuiden" may be towns, "FLoM" is a house.
fn holds_capitals(word: &str) -> bool {
    word.chars().filter(|letter| letter.is_uppercase()).count() > 2
}

/// Where the name of a town ends that the words begin with: three words, and the small ones between them.
pub(super) fn name_end(outline: &Outline<'_>, words: &[Word]) -> Option<usize> {
    let mut end = None;
    let mut named = 0;
    for (at, word) in words.iter().enumerate().take(LONGEST_NAME) {
        let apart = at
            .checked_sub(1)
            .and_then(|before| words.get(before))
            .is_some_and(|last| !stand_together(outline, last, word));
        // "2100 Copenhagen Ø"
        let quarter = at > 0 && outline.slice(word.range()).chars().count() == 1;
        if apart || quarter {
            break;
        }
        let joined = |at: usize| {
            let pair = words.get(at).zip(words.get(at + 1));
            pair.is_some_and(|(word, next)| outline.slice(word.end..next.start) == "-")
        };
        let small = match place_word(outline, word.start) {
            Some(PlaceWord::Joint) => at > 0,
            // "Louvain-la-Neuve"
            _ => at > 0 && joined(at - 1) && joined(at),
        };
        // "La Jolla", "The Hague"
        let article = at == 0
            && outline.is_capital(word)
            && outline.particle(word.start) == Some(Particle::The);
        if !small && is_place_word(outline, word) {
            named += 1;
            end = Some(word.end);
        } else if !(small || article) {
            break;
        }
        if named == 3 {
            break;
        }
    }
    end
}

/// No town has a name of more words.
const LONGEST_NAME: usize = 5;

/// "Ann Arbor", "Clermont-Ferrand", "St. Gallen"
fn stand_together(outline: &Outline<'_>, last: &Word, word: &Word) -> bool {
    match outline.slice(last.end..word.start) {
        " " | "-" | "\u{a0}" | "\n" => true,
        // "St. Gallen", "Kgs. Lyngby"
        ". " => {
            let short = |sense| (sense == Sense::Abbreviation).then_some(());
            let mut shorts = outline.senses(last.start..last.start + 1, short);
            last.end - last.start <= 2 || shorts.any(|(word, ())| word.end == last.end)
        }
        _ => false,
    }
}

/// "North", "Health Sciences": words that name no town, though they stand where one could.
pub(super) fn tells_nothing(outline: &Outline<'_>, city: Range<usize>) -> bool {
    let words = outline.scan.words_within(city);
    let is = |word: &Word, kind| place_word(outline, word.start) == Some(kind);
    match words {
        // "Frankfurt am Main"
        [.., joint, _] if words.len() > 2 && is(joint, PlaceWord::Joint) => false,
        [.., last] => is(last, PlaceWord::Nameless),
        [] => true,
    }
}

/// What the word is beside the name of a place.
pub(super) fn place_word(outline: &Outline<'_>, start: usize) -> Option<PlaceWord> {
    let kind = |sense| match sense {
        Sense::PlaceWord(kind) => Some(kind),
        _ => None,
    };
    let mut kinds = outline.senses(start..start + 1, kind);
    kinds.next().map(|(_, kind)| kind)
}

/// It is a part of an organisation's name.
pub(super) fn in_name(outline: &Outline<'_>, place: &Range<usize>) -> bool {
    !outline.organisations_over(place.clone()).is_empty()
}

/// "Sykehusveien", "Storgatan": a street that is named in one word.
pub(super) fn is_street(outline: &Outline<'_>, name: &Range<usize>) -> bool {
    let name = outline.slice(name.clone());
    let mut endings = STREET_ENDINGS.iter();
    endings.any(|ending| name.len() > ending.len() && name.ends_with(ending))
}

pub(super) fn is_place_word(outline: &Outline<'_>, word: &Word) -> bool {
    if is_street(outline, &word.range()) {
        return false;
    }
    let other = |sense: Sense| {
        matches!(
            sense,
            Sense::Particle(_)
                | Sense::Stage(_)
                | Sense::Organisation(_)
                | Sense::Month(_)
                | Sense::Weekday(_)
                | Sense::Country(_)
                | Sense::Region
                | Sense::Language(_)
                | Sense::PlaceWord(
                    PlaceWord::Street | PlaceWord::Site | PlaceWord::Campus | PlaceWord::Behind
                )
                | Sense::Hiring(Hiring::Seeks)
                | Sense::Vacancy
                | Sense::Turn(Turn::Grant)
        )
    };
    let cues = outline.cues(word.start..word.start + 1);
    let country = |cue: &Cue<Sense>| matches!(cue.sense, Sense::Country(_));
    let town = |cue: &Cue<Sense>| country(cue) && begins_city(outline, &cue.range());
    outline.slice(word.range()).starts_with(char::is_uppercase)
        && !word.digit
        && !is_glued(outline.slice(word.range()))
        && !cues.iter().any(|cue| other(cue.sense) && !town(cue))
}

/// "SciLifeLab", "DutiesAs": a capital far inside a word; "McAllen" and "FitzRoy" are names.
fn is_glued(word: &str) -> bool {
    let mut small = false;
    word.chars().enumerate().any(|(at, sign)| {
        let glued = at > 4 && small && sign.is_uppercase();
        small = sign.is_lowercase();
        glued
    })
}
