//! Places that a label or the head of a table names.

use core::ops::Range;

use super::address::{Before, with_postal_code};
use super::spot::{Spot, country, state};
use super::{Candidate, join};
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

/// "Location: Trondheim, Norway", "City: Oslo"
pub(super) fn labelled(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    for passage in &outline.passages {
        if let Some((Label::Workplace | Label::City | Label::Country, _)) = passage.label
            && let Some(place) = value(outline, outline.value(passage))
        {
            join(&mut found, place);
        }
    }
    found
}

/// A value is a list: of its parts a country, and the first that names neither an organisation nor a region.
fn value(outline: &Outline<'_>, range: Range<usize>) -> Option<Candidate<Workplace>> {
    if let Some(spot) = with_postal_code(outline, range.clone(), Before::Anything) {
        return spot.workplace(outline, Evidence::Labelled);
    }
    let mut spot = Spot {
        country: outline.senses(range.clone(), country).last(),
        ..Spot::default()
    };
    for part in parts(outline, range.clone()) {
        let words = outline.scan.words_within(part.clone());
        if spot.city.is_none()
            && let Some(code) = outline.senses(part.clone(), state).next()
        {
            spot.state.get_or_insert(code);
        }
        let name = !words.is_empty()
            && words.len() <= 4
            && words.iter().all(|word| !word.digit)
            && outline.slice(part.clone()).starts_with(char::is_uppercase)
            && !outline.slice(part.clone()).contains('&')
            && !(bracketed(outline, &part) && is_short_form(outline.slice(part.clone())))
            && outline.organisations(part.clone()).is_empty()
            && outline
                .senses(part.clone(), |sense| match sense {
                    Sense::Country(_) | Sense::Stage(_) | Sense::Region => Some(()),
                    Sense::Particle(
                        Particle::Lead | Particle::Title | Particle::The | Particle::And,
                    ) => Some(()),
                    _ => None,
                })
                .next()
                .is_none();
        if !name {
            continue;
        }
        match &spot.city {
            None => spot.city = Some(part),
            Some(city) => {
                if let Some(code) = outline.senses(part.clone(), state).next()
                    && outline.slice(city.end..part.start).trim() == ","
                {
                    spot.state = Some(code);
                }
            }
        }
    }
    spot.workplace(outline, Evidence::Labelled)
}

fn bracketed(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    outline
        .slice(part.start.saturating_sub(1)..part.start)
        .ends_with('(')
}

fn parts(outline: &Outline<'_>, range: Range<usize>) -> Vec<Range<usize>> {
    let mut start = range.start;
    let mut parts = Vec::new();
    for piece in outline
        .slice(range)
        .split([',', '|', '/', ';', '(', ')', '>', '–', '\n', '[', ']', '·'])
    {
        let lead = piece.len() - piece.trim_start().len();
        let from = start + lead;
        parts.push(from..from + piece.trim().len());
        let sign = outline.slice(start + piece.len()..start + piece.len() + 3);
        start += piece.len() + sign.chars().next().map_or(1, char::len_utf8).min(3);
    }
    parts
}
