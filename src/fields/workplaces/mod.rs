//! Where the work is done.

mod address;
mod country;
mod labelled;
mod phrased;
mod spot;

use super::Candidate;
use crate::model::Workplace;
use crate::outline::Outline;

/// The places of work: those that the strongest source names, and the country that others add.
pub fn workplaces(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let sources = [
        labelled::labelled,
        labelled::column,
        phrased::head,
        phrased::worked_at,
        phrased::announced,
        phrased::beside_institution,
        phrased::located,
        address::address,
    ];
    let mut places = Vec::new();
    for source in sources {
        let found = source(outline);
        if places.is_empty() {
            places = found;
        } else if let ([place], Some(other)) = (places.as_mut_slice(), found.first()) {
            complete(place, other);
        }
    }
    if places.iter().all(|place| place.value.country.is_none())
        && let Some(country) = country::country_spoken_of(outline)
    {
        match places.first_mut() {
            Some(place) => complete(place, &country),
            None => places.push(country),
        }
    }
    places
}

/// A place without a city, or without a country, takes it from another that fits it; its range covers both.
fn complete(place: &mut Candidate<Workplace>, other: &Candidate<Workplace>) {
    let (value, more) = (&mut place.value, &other.value);
    let one_city = value.city.is_none() || more.city.is_none() || same_city(value, more);
    let one_country =
        value.country.is_none() || more.country.is_none() || value.country == more.country;
    if !one_city || !one_country {
        return;
    }
    let before = value.clone();
    value.city = value.city.take().or_else(|| more.city.clone());
    value.country = value.country.or(more.country);
    value.address = value.address.take().or_else(|| more.address.clone());
    value.postal_code = value
        .postal_code
        .take()
        .or_else(|| more.postal_code.clone());
    if *value != before {
        place.range.start = place.range.start.min(other.range.start);
        place.range.end = place.range.end.max(other.range.end);
    }
}

/// One entry a city; what lacks a part takes it from the other.
fn join(found: &mut Vec<Candidate<Workplace>>, place: Candidate<Workplace>) {
    let same = |known: &&mut Candidate<Workplace>| {
        let (a, b) = (&known.value, &place.value);
        same_city(a, b)
            || (a.city.is_none() || b.city.is_none())
                && (a.country.is_none() || b.country.is_none() || a.country == b.country)
    };
    let room = found.len() < MOST;
    match found.iter_mut().find(same) {
        Some(known) => complete(known, &place),
        None if room => found.push(place),
        None => {}
    }
}

/// No posting has more places of work.
const MOST: usize = 24;

fn same_city(a: &Workplace, b: &Workplace) -> bool {
    match (&a.city, &b.city) {
        (Some(a), Some(b)) => a.to_lowercase() == b.to_lowercase(),
        _ => false,
    }
}
