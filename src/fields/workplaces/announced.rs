//! Places in the head of the posting, in the sentence that announces, and beside the institution.

use super::phrased::place_after;
use super::spot::{Spot, before_country, city_from};
use super::territory::{Territory, country, country_or_state};
use super::{Candidate, join};
use crate::lexicon::{Hiring, Label, Particle};
use crate::model::{Evidence, Workplace};
use crate::outline::{Outline, Passage};

/// "Postdoc position in Earth system modeling (Bern, Switzerland)"
pub(super) fn head(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    for passage in &outline.passages {
        let tags = matches!(passage.label, Some((Label::Discipline, _)));
        let title = matches!(passage.label, Some((Label::Title, _)));
        if tags || !(title || outline.is_head(passage)) {
            continue;
        }
        for (place, code) in outline.senses(passage.range.clone(), country_or_state) {
            let spot = before_country(outline, passage, place, code);
            if let Some(place) = spot.and_then(|spot| spot.workplace(outline, Evidence::Bare)) {
                join(&mut found, place);
            }
        }
    }
    found
}

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
                        || spot.is_bracketed(outline)
                        || hiring == Hiring::Seeks && is_apposition(outline, spot, cue.start)
                })
                .filter(|spot| {
                    let start = spot.city.as_ref().map_or(cue.start, |city| city.start);
                    !is_partner(outline, passage, start)
                })
                .and_then(|spot| spot.workplace(outline, Evidence::Phrased));
            if let Some(place) = spot {
                join(&mut found, place);
            }
        }
    }
    found
}

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

/// "KTH Royal Institute of Technology in Stockholm", "University of Oulu, Finland"
pub(super) fn beside_institution(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    for name in &outline.organisations {
        let Some(passage) = outline.passage_at(name.range.start) else {
            continue;
        };
        let ours = outline
            .institution
            .as_ref()
            .is_none_or(|ours| ours.is_named(outline.slice(name.range.clone())));
        if !ours || is_partner(outline, passage, name.range.start) {
            continue;
        }
        let rest = outline.slice(name.end()..passage.range.end);
        let spot = if let Some(rest) = rest.strip_prefix(" (") {
            // "Michigan State University (East Lansing, MI)"
            city_from(outline, passage.range.end - rest.len()..passage.range.end)
                .filter(|spot| spot.country.is_some() || spot.state.is_some())
        } else if let Some(rest) = rest.strip_prefix(',') {
            let start = passage.range.end - rest.trim_start().len();
            let mut spot = in_address(outline, passage, name.end()).unwrap_or_default();
            if spot.country.is_none() {
                spot = city_from(outline, start..passage.range.end)
                    .filter(|spot| spot.country.is_some() || spot.state.is_some())
                    .unwrap_or(spot);
            }
            if spot.country.is_none() && spot.city.is_none() {
                spot.follow(outline, name.end(), passage.range.end);
            }
            Some(spot)
        } else {
            let next = outline
                .scan
                .words_within(name.end()..passage.range.end)
                .first();
            next.filter(|word| outline.particle(word.start) == Some(Particle::In))
                .and_then(|word| place_after(outline, passage, word.end, true))
        };
        if let Some(place) = spot.and_then(|spot| spot.workplace(outline, Evidence::Phrased)) {
            join(&mut found, place);
        }
    }
    found
}

/// "Hong Kong Baptist University, 15 Baptist University Road, Kowloon Tong, Hong Kong": the city and country that end an address.
fn in_address(outline: &Outline<'_>, passage: &Passage, from: usize) -> Option<Spot> {
    let reach = from..passage.range.end.min(from + CLAUSE);
    let (place, code) = outline.senses(reach, country).next()?;
    let between = outline.slice(from..place.start);
    let numbered = between.bytes().any(|byte| byte.is_ascii_digit());
    let listed = between.matches(',').count() >= 3 && !between.contains(['.', ';', '(']);
    (numbered && listed)
        .then(|| before_country(outline, passage, place, Territory::Country(code)))
        .flatten()
        .filter(|spot| spot.city.is_some())
}

/// Before it the sentence speaks of partners, funders, stays.
pub(super) fn is_partner(outline: &Outline<'_>, passage: &Passage, at: usize) -> bool {
    let from = passage.range.start.max(at.saturating_sub(CLAUSE));
    outline
        .hirings(from..at)
        .any(|(_, hiring)| hiring == Hiring::With)
}

/// What the words before a name say of it reaches so far.
const CLAUSE: usize = 240;
