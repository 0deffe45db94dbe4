//! A place as it is written: a city with what follows it, a country with what stands before it.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Particle, Sense, Word};
use crate::model::{Country, Evidence, Workplace};
use crate::outline::{Outline, Passage};
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
    /// "in Toulouse"
    pub(super) fn stands_within(&self, outline: &Outline<'_>) -> bool {
        let before = self.city.as_ref().and_then(|city| {
            let lead = outline.slice(city.start.saturating_sub(1)..city.start);
            outline.scan.word_ending_at(city.start - lead.len())
        });
        before.is_some_and(|word| outline.particle(word.start) == Some(Particle::In))
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
            let sign = rest.trim_start();
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
        let country = self.country.or(state);
        let places = [
            self.city.clone(),
            self.postal_code.clone(),
            self.address.clone(),
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
        if spot.city.is_none()
            && let Some((state, code)) = outline
                .senses(end.saturating_sub(STATE)..end, state)
                .find(|(state, _)| state.end == end)
        {
            let before = outline.slice(passage.range.start..state.start).trim_end();
            spot.city = before.strip_suffix(',').and_then(|before| {
                city_ending(outline, passage, passage.range.start + before.len())
            });
            spot.state = Some((state, code));
        }
    }
    (spot.city.is_some() || spot.country.is_some()).then_some(spot)
}

/// No state has a longer name.
const STATE: usize = 24;

/// The capitalised words that end here.
fn city_ending(outline: &Outline<'_>, passage: &Passage, end: usize) -> Option<Range<usize>> {
    let words = outline.scan.words_within(passage.range.start..end);
    let mut first: Option<&Word> = None;
    for word in words.iter().rev().take(3) {
        let apart = first.is_some_and(|first| {
            !matches!(outline.slice(word.end..first.start), " " | "-" | "\u{a0}")
        });
        if apart || !is_place_word(outline, word) {
            break;
        }
        first = Some(word);
    }
    let city = first?.start..end;
    let whole = words.last().is_some_and(|last| last.end == end);
    (whole && !in_name(outline, &city)).then_some(city)
}

/// "Toulouse, France", "Lamar, Pennsylvania", "Newcastle upon Tyne": a city that begins here, with what follows it.
pub(super) fn city_from(outline: &Outline<'_>, range: Range<usize>) -> Option<Spot> {
    let words = outline.scan.words_within(range.clone());
    let mut last: Option<&Word> = None;
    for word in words.iter().take(3) {
        let apart = last.is_some_and(|last| {
            !matches!(
                outline.slice(last.end..word.start),
                " " | "-" | "\u{a0}" | "\n"
            )
        });
        if apart || !is_place_word(outline, word) {
            break;
        }
        last = Some(word);
    }
    let end = last?.end;
    let city = range.start..end;
    let next = words.iter().find(|word| word.start >= end);
    let numbered = next.is_some_and(|next| next.digit && next.start <= end + 1);
    // "working in AI"
    let acronym = outline
        .slice(city.clone())
        .bytes()
        .all(|byte| byte.is_ascii_uppercase())
        && city.len() <= 3;
    if numbered || acronym || !outline.organisations(city.clone()).is_empty() {
        return None;
    }
    let mut spot = Spot {
        city: Some(city),
        ..Spot::default()
    };
    spot.follow(outline, end, range.end);
    Some(spot)
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
        )
    };
    let cues = outline.cues(word.start..word.start + 1);
    outline.slice(word.range()).starts_with(char::is_uppercase)
        && !word.digit
        && !cues.iter().any(|cue| other(cue.sense))
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
