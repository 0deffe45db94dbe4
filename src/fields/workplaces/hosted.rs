//! Towns that the addresses of the people there are named for.

use core::ops::Range;

use super::Candidate;
use super::spot::{Spot, city_from};
use super::town::{in_name, tells_nothing};
use crate::lexicon::{Particle, Word};
use crate::model::{Evidence, MentionValue, Workplace};
use crate::outline::Outline;

/// "PhD in Westhaven" where people have addresses such as jane@uni-westhaven.edu: a town behind "in", in brackets or at the end of
/// a line of the head.
pub(super) fn hosted(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let hosts = hosts(outline);
    if hosts.is_empty() {
        return Vec::new();
    }
    let all = &outline.scan.words;
    let spot = all.iter().enumerate().find_map(|(at, word)| {
        let name = outline.slice(word.range()).to_lowercase();
        let vouched = name.len() >= SHORTEST && hosts.iter().any(|host| host.contains(&name));
        let written = outline.slice(word.range()).contains(char::is_lowercase);
        if !vouched || !written || !outline.is_capital(word) || in_name(outline, &word.range()) {
            return None;
        }
        let passage = outline.passage_at(word.start)?;
        let spot = city_from(outline, word.start..passage.range.end)?;
        let city = spot.city.clone()?;
        let before = at.checked_sub(1).and_then(|before| all.get(before));
        let within = before.is_some_and(|before| is_within(outline, before, word));
        let parted = outline.is_head(passage) && is_parted(outline, &city, passage.range.clone());
        (city == word.range() && (within || parted) && !tells_nothing(outline, city))
            .then_some(spot)
    });
    let place = spot.and_then(|spot: Spot| spot.workplace(outline, Evidence::Phrased));
    place.into_iter().collect()
}

/// A shorter name stands in many hosts.
const SHORTEST: usize = 4;

/// "in Westhaven"
fn is_within(outline: &Outline<'_>, before: &Word, word: &Word) -> bool {
    outline.particle(before.start) == Some(Particle::In)
        && outline.slice(before.end..word.start).trim().is_empty()
}

/// "… (Westhaven)", "…, Westhaven"
fn is_parted(outline: &Outline<'_>, city: &Range<usize>, line: Range<usize>) -> bool {
    let before = outline.slice(line.start..city.start);
    let behind = outline.slice(city.end..line.end);
    before.ends_with('(') && behind.starts_with(')')
        || before.ends_with(", ") && behind.trim().is_empty()
}

/// The hosts of the e-mail addresses, without their last part.
fn hosts(outline: &Outline<'_>) -> Vec<String> {
    let mut hosts: Vec<String> = Vec::new();
    for found in &outline.scan.mentions {
        let MentionValue::Email(address) = &found.value else {
            continue;
        };
        let host = address.rsplit_once('@').map_or("", |(_, host)| host);
        let host = host.rsplit_once('.').map_or("", |(host, _)| host);
        let host = host.to_lowercase();
        if hosts.len() < MOST_HOSTS && !host.is_empty() && !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    hosts
}

/// What follows is a list of addresses, not the people of a posting.
const MOST_HOSTS: usize = 12;
