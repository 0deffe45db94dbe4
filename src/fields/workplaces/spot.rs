//! A place as it is written: a city with what follows it, a country with what stands before it.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Particle, PlaceWord, Sense, Word};
use crate::model::{Country, Evidence, Workplace};
use crate::outline::{Outline, Passage, is_short_form};
use crate::text::clean;

/// What is read of a place.
#[derive(Debug, Default)]
pub(super) struct Spot {
    pub(super) address: Option<Range<usize>>,
    pub(super) city: Option<Range<usize>>,
    pub(super) postal_code: Option<Range<usize>>,
    pub(super) state: Option<(Range<usize>, &'static str)>,
    pub(super) country: Option<(Range<usize>, &'static str)>,
}

impl Spot {
    /// The byte after it.
    pub(super) fn end(&self) -> Option<usize> {
        let country = self.country.as_ref().map(|(place, _)| place.end);
        let state = self.state.as_ref().map(|(place, _)| place.end);
        let city = self.city.as_ref().map(|city| city.end);
        [country, state, city].into_iter().flatten().max()
    }

    /// "in Toulouse"
    pub(super) fn stands_within(&self, outline: &Outline<'_>) -> bool {
        let before = self.city.as_ref().and_then(|city| {
            let lead = outline.slice(city.start.saturating_sub(1)..city.start);
            outline.scan.word_ending_at(city.start - lead.len())
        });
        before.is_some_and(|word| outline.particle(word.start) == Some(Particle::In))
    }

    /// "(Lausanne, Switzerland)": the brackets hold nothing else.
    pub(super) fn is_bracketed(&self, outline: &Outline<'_>) -> bool {
        let first = self.city.as_ref().map(|city| city.start);
        let last = self.country.as_ref().map(|(country, _)| country.end);
        let (Some(first), Some(last)) = (first, last) else {
            return false;
        };
        outline.slice(first.saturating_sub(1)..first).ends_with('(')
            && outline.slice(last..last + 1).starts_with(')')
    }

    /// "the Clayton campus" is in a town, "the Main Campus" tells none; nothing where no campus follows.
    pub(super) fn before_campus(&self, outline: &Outline<'_>) -> Option<bool> {
        let city = self.city.clone()?;
        let next = outline.scan.words_within(city.end..city.end + 2);
        let campus = place_word(outline, next.first()?.start) == Some(PlaceWord::Campus);
        campus.then(|| !tells_nothing(outline, city))
    }

    /// ", Pennsylvania", ", France", " (Germany)" behind `from`; a region may stand between.
    pub(super) fn follow(&mut self, outline: &Outline<'_>, from: usize, upto: usize) {
        let mut end = from;
        // "the Helsinki metropolitan area, Finland"
        for word in outline.scan.words_within(from..upto).iter().take(2) {
            let lower = outline.slice(word.range()).starts_with(char::is_lowercase);
            if lower
                && outline.slice(end..word.start) == " "
                && outline.particle(word.start).is_none()
            {
                end = word.end;
            } else {
                break;
            }
        }
        for _ in 0..3 {
            let rest = outline.slice(end..upto);
            // "34100 Trieste (TS), Italy"
            let sign = rest.trim_start_matches([' ', '\u{a0}', '\n', ')']);
            let Some(next) = sign.strip_prefix([',', '(']) else {
                return;
            };
            let start = upto - next.trim_start().len();
            if let Some((place, code)) = outline.senses(start..start + 1, country).next() {
                if Territory::Country(code).is_written(outline, &place) {
                    self.country = Some((place, code));
                }
                return;
            }
            if let Some((place, code)) = outline.senses(start..start + 1, state).next()
                && Territory::State(code).is_written(outline, &place)
            {
                end = place.end;
                self.state = Some((place, code));
                continue;
            }
            let words = outline.scan.words_within(start..upto);
            let region = words
                .iter()
                .take(2)
                .take_while(|word| is_place_word(outline, word));
            let Some(last) = region.last() else { return };
            end = last.end;
        }
    }

    /// The country in the line below: "Oxford OX1 2LE", "United Kingdom".
    pub(super) fn follow_line(&mut self, outline: &Outline<'_>, passage: &Passage) {
        if self.country.is_some() {
            return;
        }
        let Some(below) = outline.passage_after(passage) else {
            return;
        };
        let range = below.range.clone();
        let whole = outline
            .slice(range.clone())
            .trim_end_matches(['.', ' '])
            .len();
        self.country =
            outline
                .senses(range.start..range.start + 1, country)
                .find(|(place, code)| {
                    place.end == range.start + whole
                        && Territory::Country(code).is_written(outline, place)
                });
    }

    pub(super) fn workplace(
        mut self,
        outline: &Outline<'_>,
        evidence: Evidence,
    ) -> Option<Candidate<Workplace>> {
        if let (None, Some((place, _))) = (&self.city, &self.country)
            && outline
                .cues(place.clone())
                .iter()
                .any(|cue| cue.sense == Sense::CityState)
        {
            self.city = Some(place.clone());
        }
        let state = self.state.filter(|_| self.city.is_some());
        let country = self.country;
        let places = [
            self.city.clone(),
            self.postal_code.clone(),
            self.address.clone(),
            state.or(country.clone()).map(|(place, _)| place),
            country.as_ref().map(|(place, _)| place.clone()),
        ];
        let start = places.iter().flatten().map(|place| place.start).min()?;
        let end = places.iter().flatten().map(|place| place.end).max()?;
        let text = |range: Range<usize>| clean(outline.slice(range));
        let value = Workplace {
            city: self.city.map(text),
            address: self.address.map(text),
            postal_code: self.postal_code.map(text),
            country: country.and_then(|(_, code)| Country::from_code(code)),
            ..Workplace::default()
        };
        Some(Candidate::new(value, start..end, evidence))
    }
}

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
    if parted.is_none() && !within && place.len() < passage.range.len() {
        return None;
    }
    if let Some(before) = parted {
        let end = passage.range.start + before.len();
        spot.city = city_ending(outline, passage, end);
        // "Lamar, Pennsylvania, USA", "Colchester, Essex, UK", "Bilbao (Basque Country, Spain)"
        if let Some(part) = part_of_country(outline, end) {
            let before = outline.slice(passage.range.start..part.start).trim_end();
            let city = before.strip_suffix([',', '(']).and_then(|before| {
                let end = passage.range.start + before.trim_end().len();
                city_ending(outline, passage, end)
            });
            // "New York, USA": the name of a state may be a town's.
            spot.city = city.or(spot.city);
        }
    }
    (spot.city.is_some() || spot.country.is_some()).then_some(spot)
}

/// The state or region that ends here.
fn part_of_country(outline: &Outline<'_>, end: usize) -> Option<Range<usize>> {
    let part = |sense| {
        let part = matches!(
            sense,
            Sense::State(_) | Sense::Region | Sense::PlaceWord(PlaceWord::Part)
        );
        part.then_some(())
    };
    let mut parts = outline.senses(end.saturating_sub(LONGEST_PART)..end, part);
    parts
        .find(|(part, ())| part.end == end)
        .map(|(part, ())| part)
}

/// No state or region has a longer name.
const LONGEST_PART: usize = 32;

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
    (!in_name(outline, &city) && !holds_short_form(outline, city.clone())).then_some(city)
}

/// "Toulouse, France", "Lamar, Pennsylvania", "Newcastle upon Tyne": a city that begins here, with what follows it.
pub(super) fn city_from(outline: &Outline<'_>, range: Range<usize>) -> Option<Spot> {
    let words = outline.scan.words_within(range.clone());
    let end = name_end(outline, words)?;
    let city = range.start..end;
    let next = words
        .iter()
        .find(|word| word.start >= end)
        .filter(|next| next.start <= end + 1);
    let numbered = next.is_some_and(|next| next.digit);
    let street =
        next.is_some_and(|next| place_word(outline, next.start) == Some(PlaceWord::Street));
    if numbered
        || street
        || holds_short_form(outline, city.clone())
        || !outline.organisations(city.clone()).is_empty()
    {
        return None;
    }
    let mut spot = Spot {
        city: Some(city),
        ..Spot::default()
    };
    let behind = next
        .filter(|next| place_word(outline, next.start) == Some(PlaceWord::Behind))
        .map_or(end, |next| {
            // "Cedex 5"
            let number = outline.scan.words_within(next.end..range.end).first();
            let number = number.filter(|word| word.digit && word.start == next.end + 1);
            number.map_or(next.end, |number| number.end)
        });
    spot.follow(outline, behind, range.end);
    Some(spot)
}

/// "R", "AI", "UVa", "TU Delft", "CNRS Haute Borne": the short forms of organisations and subjects stand in no town's name; a name
/// may be in capitals as a whole.
fn holds_short_form(outline: &Outline<'_>, city: Range<usize>) -> bool {
    let words = outline.scan.words_within(city);
    let capitals = |word: &Word| {
        let letters = outline.slice(word.range());
        letters.chars().all(|c| !c.is_lowercase())
    };
    words.iter().any(|word| {
        let letters = outline.slice(word.range());
        letters.chars().count() == 1
            || is_short_form(letters)
                && (letters.chars().count() <= 3 || capitals(word) && !words.iter().all(capitals))
    })
}

/// Where the name of a town ends that the words begin with: three words, and the small ones between them.
fn name_end(outline: &Outline<'_>, words: &[Word]) -> Option<usize> {
    let mut end = None;
    let mut named = 0;
    for (at, word) in words.iter().enumerate().take(LONGEST_NAME) {
        let apart = at
            .checked_sub(1)
            .and_then(|before| words.get(before))
            .is_some_and(|last| !stand_together(outline, last, word));
        if apart {
            break;
        }
        let small = match place_word(outline, word.start) {
            Some(PlaceWord::Joint) => at > 0,
            _ => false,
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
        ". " => last.end - last.start <= 2,
        _ => false,
    }
}

/// "North", "Health Sciences": words that name no town, though they stand where one could.
pub(super) fn tells_nothing(outline: &Outline<'_>, city: Range<usize>) -> bool {
    let words = outline.scan.words_within(city);
    let nameless = |word: &Word| place_word(outline, word.start) == Some(PlaceWord::Nameless);
    words.last().is_none_or(nameless)
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

pub(super) fn is_place_word(outline: &Outline<'_>, word: &Word) -> bool {
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
                | Sense::PlaceWord(PlaceWord::Street | PlaceWord::Campus | PlaceWord::Behind)
        )
    };
    let cues = outline.cues(word.start..word.start + 1);
    outline.slice(word.range()).starts_with(char::is_uppercase)
        && !word.digit
        && !is_glued(outline.slice(word.range()))
        && !cues.iter().any(|cue| other(cue.sense))
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

/// A country or one of its states.
#[derive(Clone, Copy)]
pub(super) enum Territory {
    Country(&'static str),
    State(&'static str),
}

impl Territory {
    /// "US" and "MA" in capitals, "us" and "ma" are words; names begin with a capital.
    pub(super) fn is_written(self, outline: &Outline<'_>, place: &Range<usize>) -> bool {
        let name = outline.slice(place.clone());
        let capitals = name
            .chars()
            .filter(|c| c.is_alphabetic())
            .all(char::is_uppercase);
        let short = name.chars().filter(|c| c.is_alphabetic()).count() <= 3;
        let begins = name.starts_with(char::is_uppercase) || name.starts_with("the ");
        match self {
            Self::Country(_) | Self::State(_) if short => capitals,
            _ => begins,
        }
    }
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
