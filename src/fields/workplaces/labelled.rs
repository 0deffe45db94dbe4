//! Places that a label or the head of a table names.

use core::ops::Range;

use super::address::{Before, with_postal_code};
use super::spot::{Spot, Territory, country, state};
use super::{Candidate, complete, join, same_city};
use crate::lexicon::{Label, Particle, Sense};
use crate::model::{Evidence, Workplace};
use crate::outline::{Outline, is_short_form};

/// The last column under "Published Deadline Location": what stands behind the last date.
pub(super) fn column(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let rows = outline.passages.iter().zip(outline.passages.iter().skip(1));
    rows.filter_map(|(header, values)| {
        let (_, last) = outline.columns(header)?.pop()?;
        let date = outline.mentions(values.range.clone()).last()?;
        let rest = outline.slice(date.range.end..values.range.end);
        let start = values.range.end - rest.trim_start().len();
        let place = matches!(last, Label::Workplace | Label::City) && start < values.range.end;
        place
            .then(|| value(outline, start..values.range.end))
            .flatten()
    })
    .collect()
}

/// "Location: Trondheim, Norway", "City: Oslo"; where a label asks for the city, another's "Location" may be a building and
/// only adds to it.
pub(super) fn labelled(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut cities = Vec::new();
    let mut places = Vec::new();
    for passage in &outline.passages {
        let list = match passage.label {
            Some((Label::City | Label::Country, _)) => &mut cities,
            Some((Label::Workplace, _)) => &mut places,
            _ => continue,
        };
        for place in values(outline, outline.value(passage)) {
            join(list, place);
        }
    }
    if cities.iter().any(|place| place.value.city.is_some()) {
        for city in &mut cities {
            let same = places
                .iter()
                .find(|place| same_city(&place.value, &city.value));
            match same {
                Some(place) if city.value.country.is_none() && place.value.country.is_some() => {
                    *city = place.clone();
                }
                Some(place) => complete(city, place),
                None => {}
            }
        }
        return cities;
    }
    for country in cities {
        join(&mut places, country);
    }
    places
}

/// "Oslo, Norway; Bergen, Norway": one place or several.
fn values(outline: &Outline<'_>, range: Range<usize>) -> Vec<Candidate<Workplace>> {
    let places = split(outline, range, &[';', '/', '|', '\n', '•']).into_iter();
    places.filter_map(|range| value(outline, range)).collect()
}

/// A place is a list: a country, a state with the city before it, or the first part that names neither an organisation nor
/// a region.
fn value(outline: &Outline<'_>, range: Range<usize>) -> Option<Candidate<Workplace>> {
    if let Some(spot) = with_postal_code(outline, range.clone(), Before::Anything) {
        return spot.workplace(outline, Evidence::Labelled);
    }
    let mut spot = Spot {
        country: outline
            .senses(range.clone(), country)
            .filter(|(place, code)| Territory::Country(code).is_written(outline, place))
            .last(),
        ..Spot::default()
    };
    let mut names: Vec<Range<usize>> = Vec::new();
    for part in split(
        outline,
        range,
        &[',', '(', ')', '>', '–', '[', ']', '·', ':'],
    ) {
        let state = outline.senses(part.clone(), state).find(|(place, code)| {
            *place == part && Territory::State(code).is_written(outline, place)
        });
        if let (Some(state), Some(city)) = (state, names.last()) {
            spot.city = Some(city.clone());
            spot.state = Some(state);
            break;
        }
        if is_name(outline, &part) {
            names.push(part);
        }
    }
    let site = |name: &&Range<usize>| !names_site(outline, name);
    spot.city = spot
        .city
        .or_else(|| names.iter().find(site).or(names.first()).cloned());
    spot.workplace(outline, Evidence::Labelled)
}

/// A few capitalised words that name no country, region, organisation or position.
fn is_name(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    let words = outline.scan.words_within(part.clone());
    let content = outline.slice(part.clone());
    let other = |sense| match sense {
        Sense::Country(_) | Sense::Stage(_) | Sense::Region => Some(()),
        Sense::Particle(Particle::Lead | Particle::Title | Particle::The | Particle::And) => {
            Some(())
        }
        _ => None,
    };
    (1..=4).contains(&words.len())
        && words.iter().all(|word| !word.digit)
        && content.starts_with(char::is_uppercase)
        && !content.contains('&')
        && !(bracketed(outline, part) && is_short_form(content))
        && outline.organisations(part.clone()).is_empty()
        && outline.senses(part.clone(), other).next().is_none()
}

/// "South Kensington Campus": less than the city that follows it.
fn names_site(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    outline.cues(part.clone()).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Label(Label::Workplace) | Sense::Organisation(_)
        )
    })
}

fn bracketed(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    outline
        .slice(part.start.saturating_sub(1)..part.start)
        .ends_with('(')
}

/// The parts of a list, without blanks at their ends.
fn split(outline: &Outline<'_>, range: Range<usize>, signs: &[char]) -> Vec<Range<usize>> {
    let mut start = range.start;
    let mut parts = Vec::new();
    for piece in outline.slice(range).split_inclusive(signs) {
        let bare = piece.trim_end_matches(signs).trim_end();
        let lead = bare.len() - bare.trim_start().len();
        if lead < bare.len() {
            parts.push(start + lead..start + bare.len());
        }
        start += piece.len();
    }
    parts
}
