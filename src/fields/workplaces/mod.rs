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
            complete(&mut place.value, &other.value);
        }
    }
    if places.iter().all(|place| place.value.country.is_none())
        && let Some(country) = country::country_spoken_of(outline)
    {
        match places.first_mut() {
            Some(place) => place.value.country = country.value.country,
            None => places.push(country),
        }
    }
    places
}

/// A place without a city, or without a country, takes it from another that fits it.
fn complete(place: &mut Workplace, other: &Workplace) {
    let fits = place.city.is_none() || other.city.is_none() || same_city(place, other);
    if fits
        && (place.country.is_none() || other.country.is_none() || place.country == other.country)
    {
        place.city = place.city.take().or_else(|| other.city.clone());
        place.country = place.country.or(other.country);
        place.address = place.address.take().or_else(|| other.address.clone());
        place.postal_code = place
            .postal_code
            .take()
            .or_else(|| other.postal_code.clone());
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
        Some(known) => complete(&mut known.value, &place.value),
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
