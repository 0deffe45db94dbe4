//! Where the work is done.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Hiring, Label, Particle, Sense};
use crate::model::{Country, Evidence, Workplace};
use crate::outline::{Form, Outline};
use crate::text::clean;

/// The places of work.
pub fn workplaces(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let sources = [labelled, head, phrased];
    let mut places = sources
        .iter()
        .map(|source| source(outline))
        .find(|found| !found.is_empty())
        .unwrap_or_default();
    if places.iter().all(|place| place.value.country.is_none()) {
        if let Some(country) = country_of_the_text(outline) {
            match places.first_mut() {
                Some(place) => place.value.country = country.value.country,
                None => places.push(country),
            }
        }
    }
    places
}

/// "Location: Trondheim, Norway", "City: Oslo"
fn labelled(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found: Vec<Candidate<Workplace>> = Vec::new();
    for passage in &outline.passages {
        let Some((Label::Workplace | Label::City | Label::Country, _)) = passage.label else {
            continue;
        };
        if let Some(place) = place(outline, passage.range.clone(), Evidence::Labelled) {
            join(&mut found, place);
        }
    }
    found
}

/// "Postdoc position in Earth system modeling (Bern, Switzerland)"
fn head(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found: Vec<Candidate<Workplace>> = Vec::new();
    for passage in outline
        .passages
        .iter()
        .filter(|passage| outline.is_head(passage))
    {
        for (country, _) in outline.senses(passage.range.clone(), country) {
            if let Some(place) = city_before(outline, passage.range.start, country, Evidence::Bare)
            {
                join(&mut found, place);
            }
        }
    }
    found
}

/// "The workplace is at UiT in Tromsø", "based in Belfast"
fn phrased(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found: Vec<Candidate<Workplace>> = Vec::new();
    for passage in outline
        .passages
        .iter()
        .filter(|passage| passage.form != Form::Field)
    {
        for (cue, hiring) in outline.senses(passage.range.clone(), hiring) {
            if hiring != Hiring::Based {
                continue;
            }
            let rest = cue.end..passage.range.end.min(cue.end + 80);
            if let Some(place) = city_after(outline, rest) {
                join(&mut found, place);
            }
        }
    }
    found
}

/// A city that begins right here, or behind "at UiT in".
fn city_after(outline: &Outline<'_>, rest: Range<usize>) -> Option<Candidate<Workplace>> {
    let words = outline.scan.words_within(rest.clone());
    let first = words.first()?;
    let blank = outline.slice(rest.start..first.start).trim().is_empty();
    if !blank {
        return None;
    }
    let run: Vec<_> = words
        .iter()
        .take(3)
        .take_while(|word| is_place_word(outline, word.range()))
        .enumerate()
        .take_while(|(at, word)| *at == 0 || word.joined)
        .map(|(_, word)| word)
        .collect();
    let city = run.first()?.start..run.last()?.end;
    let next = outline
        .senses(city.end..city.end + 4, country)
        .next()
        .filter(|(place, _)| outline.slice(city.end..place.start).trim() == ",");
    Some(workplace(
        outline,
        Some(city),
        next.map(|(place, _)| place),
        Evidence::Phrased,
    ))
}

/// "Bern, Switzerland": the city before a country.
fn city_before(
    outline: &Outline<'_>,
    start: usize,
    country: Range<usize>,
    evidence: Evidence,
) -> Option<Candidate<Workplace>> {
    let before = outline.slice(start..country.start).trim_end();
    let Some(before) = before.strip_suffix(',') else {
        return Some(workplace(outline, None, Some(country), evidence));
    };
    let end = start + before.len();
    let words = outline.scan.words_within(start..end);
    let run: Vec<_> = words
        .iter()
        .rev()
        .take(3)
        .take_while(|word| is_place_word(outline, word.range()))
        .collect();
    let mut first = run.first()?;
    for word in run.iter().skip(1) {
        let gap = outline.slice(word.end..first.start);
        if gap != " " && gap != "-" {
            break;
        }
        first = word;
    }
    let city = first.start..end;
    let inside = outline.passage_at(start).is_some_and(|passage| {
        outline
            .organisations(passage.range.clone())
            .iter()
            .any(|name| name.range.start < city.end && city.start < name.range.end)
    });
    Some(workplace(
        outline,
        (!inside).then_some(city),
        Some(country),
        evidence,
    ))
}

/// A whole value: segments between commas.
fn place(
    outline: &Outline<'_>,
    range: Range<usize>,
    evidence: Evidence,
) -> Option<Candidate<Workplace>> {
    let country = outline
        .senses(range.clone(), country)
        .last()
        .map(|(place, _)| place);
    let mut city = None;
    let mut start = range.start;
    for piece in outline
        .slice(range.clone())
        .split([',', '|', '/', ';', '(', ')', '>', '–'])
    {
        let bare = piece.trim();
        let at = start + (piece.len() - piece.trim_start().len());
        let segment = at..at + bare.len();
        start += piece.len() + 1;
        let organisation = outline.organisations(segment.clone()).first().is_some();
        let words = outline.scan.words_within(segment.clone());
        let name = !words.is_empty()
            && words.len() <= 4
            && bare.starts_with(char::is_uppercase)
            && words.iter().all(|word| !word.digit)
            && outline
                .senses(segment.clone(), country_or_state)
                .next()
                .is_none();
        if name && !organisation && city.is_none() {
            city = Some(segment);
        }
    }
    (city.is_some() || country.is_some()).then(|| workplace(outline, city, country, evidence))
}

fn workplace(
    outline: &Outline<'_>,
    city: Option<Range<usize>>,
    country: Option<Range<usize>>,
    evidence: Evidence,
) -> Candidate<Workplace> {
    let start = city
        .as_ref()
        .or(country.as_ref())
        .map_or(0, |range| range.start);
    let end = country
        .as_ref()
        .or(city.as_ref())
        .map_or(0, |range| range.end);
    let code = country.and_then(|range| {
        let (_, code) = outline.senses(range, self::country).next()?;
        Country::from_code(code)
    });
    let value = Workplace {
        city: city.map(|city| clean(outline.slice(city))),
        country: code,
        ..Workplace::default()
    };
    Candidate::new(value, start.min(end)..end.max(start), evidence)
}

/// One entry a city; what lacks a part takes it from the other.
fn join(found: &mut Vec<Candidate<Workplace>>, place: Candidate<Workplace>) {
    for known in found.iter_mut() {
        let same = match (&known.value.city, &place.value.city) {
            (Some(a), Some(b)) => a.to_lowercase() == b.to_lowercase(),
            _ => {
                known.value.country.is_none()
                    || place.value.country.is_none()
                    || known.value.country == place.value.country
            }
        };
        if same {
            if known.value.city.is_none() {
                known.value.city = place.value.city;
            }
            if known.value.country.is_none() {
                known.value.country = place.value.country;
            }
            return;
        }
    }
    found.push(place);
}

/// The country that a tag, or a phrase such as "University of Oulu, Finland" or "moving to Norway" names.
fn country_of_the_text(outline: &Outline<'_>) -> Option<Candidate<Workplace>> {
    for passage in &outline.passages {
        let tagged = matches!(passage.label, Some((Label::Discipline, _)));
        for (place, _) in outline.senses(passage.range.clone(), country) {
            let before = outline.slice(passage.range.start..place.start).trim_end();
            let based = outline
                .senses(passage.range.start..place.start, hiring)
                .any(|(cue, hiring)| hiring == Hiring::Based && place.start - cue.end <= 5);
            let behind_name = before.ends_with(',')
                && outline
                    .organisations(passage.range.clone())
                    .iter()
                    .any(|name| {
                        name.range.end + 1 >= passage.range.start + before.len()
                            && name.range.end <= place.start
                    });
            if tagged || based || behind_name {
                return Some(workplace(outline, None, Some(place), Evidence::Phrased));
            }
        }
    }
    None
}

fn is_place_word(outline: &Outline<'_>, word: Range<usize>) -> bool {
    outline.slice(word.clone()).starts_with(char::is_uppercase)
        && !outline.cues(word.start..word.start + 1).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Particle(Particle::The | Particle::Lead | Particle::At)
                    | Sense::Stage(_)
                    | Sense::Organisation(_)
                    | Sense::Month(_)
                    | Sense::Country(_)
            )
        })
}

fn country(sense: Sense) -> Option<&'static str> {
    match sense {
        Sense::Country(code) => Some(code),
        _ => None,
    }
}

fn country_or_state(sense: Sense) -> Option<&'static str> {
    match sense {
        Sense::Country(code) | Sense::State(code) => Some(code),
        _ => None,
    }
}

fn hiring(sense: Sense) -> Option<Hiring> {
    match sense {
        Sense::Hiring(hiring) => Some(hiring),
        _ => None,
    }
}
