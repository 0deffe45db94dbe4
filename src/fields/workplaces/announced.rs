//! Places in the head of the posting, and in the sentence that announces.

use core::ops::Range;

use super::before_country::before_country;
use super::spoken::is_last_a_partner;
use super::spot::{Spot, city_from};
use super::territory::{Territory, code_at, country_or_state};
use super::town::{city_ending, is_place_word, tells_nothing};
use super::{Candidate, join};
use crate::lexicon::{Hiring, Label, NamePart, Particle, Sense};
use crate::model::{Evidence, Workplace};
use crate::outline::{Outline, Passage, is_short_form};

/// "Postdoc position in Earth system modeling (Bern, Switzerland)"
pub(super) fn head(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    for passage in &outline.passages {
        let tags = matches!(passage.label, Some((Label::Discipline, _)));
        let title = matches!(passage.label, Some((Label::Title, _)));
        if tags || !(title || outline.is_head(passage) || offers(outline, passage)) {
            continue;
        }
        let named = outline.senses(passage.range.clone(), country_or_state);
        for (place, code) in named.chain(codes(outline, passage)) {
            // "Secondments: FIX (Norway)"
            let line = outline.slice(0..passage.range.start).rfind('\n');
            let reach = passage
                .range
                .start
                .saturating_sub(LABEL)
                .max(line.unwrap_or(0))..place.start;
            if outline
                .hirings(reach)
                .any(|(_, hiring)| hiring == Hiring::With)
            {
                continue;
            }
            // "Language: English (UK)"
            let language = |sense| matches!(sense, Sense::Language(_)).then_some(());
            let before = place.start.saturating_sub(" (".len());
            let spoken = outline.slice(before..place.start) == " ("
                && outline
                    .scan
                    .word_ending_at(before)
                    .is_some_and(|word| outline.senses(word, language).next().is_some());
            if spoken {
                continue;
            }
            let spot = before_country(outline, passage, place, code);
            let first = spot
                .as_ref()
                .and_then(|spot| joined_before(outline, passage, spot));
            for spot in first.into_iter().chain(spot) {
                if let Some(place) = spot.workplace(outline, Evidence::Bare) {
                    join(&mut found, place);
                }
            }
        }
        let spot = behind_short_name(outline, passage).or_else(|| without_comma(outline, passage));
        if let Some(place) = spot.and_then(|spot| spot.workplace(outline, Evidence::Bare)) {
            join(&mut found, place);
        }
    }
    found
}

/// "* PhD student, Westhaven, Sweden": a line or an item of a list that begins with what is offered.
fn offers(outline: &Outline<'_>, passage: &Passage) -> bool {
    let stage = |sense| matches!(sense, Sense::Stage(_)).then_some(());
    let start = passage.range.start;
    let mut stages = outline.senses(start..start + 1, stage);
    passage.range.len() <= OFFER && stages.next().is_some()
}

/// No line that names what is offered is longer.
const OFFER: usize = 80;

/// "Postdoc (Basel, CH)", "University of Fernland, Westhaven (NL)": codes of countries behind a comma or in brackets.
fn codes(
    outline: &Outline<'_>,
    passage: &Passage,
) -> impl Iterator<Item = (Range<usize>, Territory)> {
    let words = outline.scan.words_within(passage.range.clone()).iter();
    words.filter_map(|word| {
        let before = outline.slice(passage.range.start..word.start);
        let before = before.strip_suffix(", ").or(before.strip_suffix(" ("))?;
        let town = city_ending(outline, passage, passage.range.start + before.len())?;
        let named = !tells_nothing(outline, town);
        let (place, code) = code_at(outline, word.start, passage.range.end).filter(|_| named)?;
        Some((place, Territory::Country(code)))
    })
}

/// A label that speaks of partners is no longer.
const LABEL: usize = 32;

/// "PhD fellowships at the FIX, Bergen": the town ends the line, behind the short name of who hires.
fn behind_short_name(outline: &Outline<'_>, passage: &Passage) -> Option<Spot> {
    let words = outline.scan.words_within(passage.range.clone());
    let comma = outline.slice(passage.range.clone()).rfind(", ")? + passage.range.start;
    let name = words.iter().rposition(|word| word.end == comma)?;
    let mut before = words.get(..name)?.iter().rev();
    let at = before
        .find(|word| outline.particle(word.start) != Some(Particle::The))
        .is_some_and(|word| outline.particle(word.start) == Some(Particle::At));
    let short = outline.slice(words.get(name)?.range());
    let spot = city_from(outline, comma + ", ".len()..passage.range.end)?;
    let whole = spot.end() == Some(passage.range.end);
    let city = spot.city.clone()?;
    (at && whole && is_short_form(short) && !tells_nothing(outline, city)).then_some(spot)
}

/// "Cleveland OH - On site", "Leeds UK | Hybrid": a line below the headline begins with the town, and its state or country stands
/// before a sign; as a code it may end the line, but not "Fulbright Norway".
fn without_comma(outline: &Outline<'_>, passage: &Passage) -> Option<Spot> {
    let line = passage.range.clone();
    let (place, land) = outline.senses(line.clone(), country_or_state).next()?;
    let name = outline.slice(line.start..place.start).strip_suffix(' ')?;
    let town = line.start..line.start + name.len();
    let words = outline.scan.words_within(town.clone());
    let behind = outline.slice(place.end..line.end).trim_start();
    // "Requisition ID", "Ann Berg MD"
    let other = |sense| {
        matches!(
            sense,
            Sense::Label(Label::Identifier) | Sense::NamePart(NamePart::Degree) | Sense::Degree(_)
        )
        .then_some(())
    };
    let code = outline.slice(place.clone()).chars().all(char::is_uppercase);
    let stands = (behind.is_empty() && code
        || behind.starts_with(['-', '–', '—', '|', '(', '/', '•', '·']))
        && land.is_written(outline, &place)
        && (1..=TOWN).contains(&words.len())
        && !name.contains(',')
        && !outline
            .senses(line.start..place.end, other)
            .any(|(cue, ())| cue.end == place.end)
        && words.iter().all(|word| is_place_word(outline, word))
        && passage.label.is_none()
        && !tells_nothing(outline, town.clone())
        && !outline
            .headlines()
            .any(|headline| headline.start < line.end && line.start < headline.end);
    let mut spot = Spot {
        city: Some(town),
        ..Spot::default()
    };
    match land {
        Territory::Country(code) => spot.country = Some((place, code)),
        Territory::State(code) => spot.state = Some((place, code)),
    }
    stands.then_some(spot)
}

/// A town has so many words at most.
const TOWN: usize = 3;

/// "offers a position on … in Toulouse, France", "is available at EMBO (Heidelberg, Germany)": a city with its country in the
/// sentence that announces.
pub(super) fn announced(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    for passage in &outline.passages {
        let announces =
            |hiring| matches!(hiring, Hiring::Seeks | Hiring::Sought | Hiring::Available);
        let mut cues = outline.hirings(passage.range.clone());
        let Some((cue, hiring)) = cues.find(|&(_, hiring)| announces(hiring)) else {
            continue;
        };
        for (place, code) in outline.senses(passage.range.clone(), country_or_state) {
            let spot = before_country(outline, passage, place, code)
                .filter(|spot| {
                    spot.stands_within(outline)
                        || joined_before(outline, passage, spot).is_some()
                        || spot.is_bracketed(outline)
                        || is_led_by_at(outline, passage, spot)
                        || begins_line(outline, passage, spot)
                        || is_behind_noun(outline, spot)
                        || hiring == Hiring::Seeks && is_apposition(outline, spot, cue.start)
                })
                .filter(|spot| {
                    let country = spot.country.as_ref().map(|(place, _)| place.start);
                    let start = spot.city.as_ref().map(|city| city.start).or(country);
                    !is_last_a_partner(outline, passage, start.unwrap_or(cue.start))
                });
            let first = spot
                .as_ref()
                .and_then(|spot| joined_before(outline, passage, spot));
            for spot in first.into_iter().chain(spot) {
                if let Some(place) = spot.workplace(outline, Evidence::Phrased) {
                    join(&mut found, place);
                }
            }
        }
    }
    found
}

/// "in Bergen and Westhaven, Norway": the town joined before the one beside the country, which both are in.
fn joined_before(outline: &Outline<'_>, passage: &Passage, spot: &Spot) -> Option<Spot> {
    let city = spot.city.as_ref()?;
    let country = spot.country.clone()?;
    let and = outline.scan.word_ending_at(city.start.checked_sub(1)?)?;
    let joins = matches!(
        outline.particle(and.start),
        Some(Particle::And | Particle::Or)
    );
    let first = city_ending(outline, passage, and.start.checked_sub(1)?).filter(|_| joins)?;
    let spot = Spot {
        city: Some(first.clone()),
        country: Some(country),
        ..Spot::default()
    };
    // "a house located in Bergen and Westhaven": all its sites
    let sites = outline
        .hirings(first.start.saturating_sub(SITES)..first.start)
        .any(|(_, hiring)| hiring == Hiring::Located);
    (!sites && spot.stands_within(outline) && !tells_nothing(outline, first)).then_some(spot)
}

/// "located in" is no longer.
const SITES: usize = 16;

/// "Bergen, Norway — The institute seeks …"
fn begins_line(outline: &Outline<'_>, passage: &Passage, spot: &Spot) -> bool {
    let begins = spot
        .city
        .as_ref()
        .is_some_and(|city| city.start == passage.range.start);
    let behind = spot
        .end()
        .map(|end| outline.slice(end..passage.range.end).trim_start());
    begins && behind.is_some_and(|behind| behind.starts_with(['–', '—', ':', '-']))
}

/// "a position at FERN-MOSS, Bergen (Norway)": a short name behind "at" stands before the comma.
fn is_led_by_at(outline: &Outline<'_>, passage: &Passage, spot: &Spot) -> bool {
    let Some(city) = spot.city.as_ref().filter(|_| spot.country.is_some()) else {
        return false;
    };
    let lead = outline.slice(passage.range.start..city.start);
    let Some(lead) = lead.strip_suffix(", ") else {
        return false;
    };
    let words = outline
        .scan
        .words_within(passage.range.start..passage.range.start + lead.len());
    let name = words.iter().rev().take(NAME);
    let name = name.take_while(|word| outline.is_capital(word));
    let length = name.count();
    let at = words
        .len()
        .checked_sub(length + 1)
        .and_then(|at| words.get(at));
    length > 0
        && at.is_some_and(|at| {
            outline.particle(at.start) == Some(Particle::At)
                && !outline
                    .slice(at.end..city.start - ", ".len())
                    .contains([',', ';', ':'])
        })
}

/// A short name has so many words at most.
const NAME: usize = 6;

/// "in the research institute, Germany"
fn is_behind_noun(outline: &Outline<'_>, spot: &Spot) -> bool {
    let Some((country, _)) = spot.country.as_ref().filter(|_| spot.city.is_none()) else {
        return false;
    };
    let end = country.start.saturating_sub(", ".len());
    let is_noun = |sense| matches!(sense, Sense::Organisation(_)).then_some(());
    let mut nouns = outline.senses(end.saturating_sub(LONGEST_NOUN)..end, is_noun);
    outline.gap(end..country.start) == ", " && nouns.any(|(noun, ())| noun.end == end)
}

/// No noun of an organisation is longer.
const LONGEST_NOUN: usize = 32;

/// "FERN, Bergen, Norway, is looking for": between commas before the verb.
fn is_apposition(outline: &Outline<'_>, spot: &Spot, verb: usize) -> bool {
    let Some(city) = spot.city.as_ref() else {
        return false;
    };
    let before = outline.slice(city.start.saturating_sub(2)..city.start);
    let end = spot.end().unwrap_or(verb);
    let between = outline.slice(end..verb.max(end)).trim();
    before == ", " && end <= verb && matches!(between, "" | "," | "),")
}
