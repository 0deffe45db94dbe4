//! Places that the text names by the way: the town of a campus, the town that a sentence describes, the line of the date.

use core::ops::Range;

use super::before_country::{before_country, part_of_country, town_before};
use super::behind::town_behind_campus;
use super::labelled::split;
use super::spoken::is_partner;
use super::spot::{Spot, city_from};
use super::territory::{Territory, country};
use super::town::{city_ending, place_word, tells_nothing};
use super::value::is_name;
use super::{Candidate, join};
use crate::lexicon::{Label, Particle, PlaceWord, Sense, Turn, Word};
use crate::model::{Evidence, MentionValue, SectionKind, Workplace};
use crate::outline::{Outline, Passage, is_short_form};

/// "the Deakin University Geelong campus", "at our Clayton campus": the town that a campus is named for.
pub(super) fn campus(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    let elsewhere = [SectionKind::Application, SectionKind::Contact];
    let passages = outline.passages.iter();
    for passage in passages.filter(|passage| !elsewhere.contains(&outline.kind(passage))) {
        let cues = outline.senses(passage.range.clone(), |sense| match sense {
            Sense::PlaceWord(PlaceWord::Campus) => Some(false),
            // "at our Bergen location"
            Sense::PlaceWord(PlaceWord::Site) => Some(true),
            _ => None,
        });
        for (cue, site) in cues {
            if site && !is_own_site(outline, &cue) {
                continue;
            }
            let lead = outline.slice(passage.range.start..cue.start);
            let end = passage.range.start + lead.trim_end().len();
            // "at our Westhaven, VA, campus"
            let state = outline.slice(passage.range.start..end).strip_suffix(',');
            let state = state.map(|lead| passage.range.start + lead.len());
            let state = state.filter(|&end| part_of_country(outline, end).is_some());
            let city = state
                .map_or_else(
                    || city_ending(outline, passage, end),
                    |end| town_before(outline, passage, end),
                )
                .or_else(|| behind_short_form(outline, end))
                .map(|city| without_owner(outline, without_article(outline, passage, city)))
                .filter(|city| !tells_nothing(outline, city.clone()));
            let spot = city.map(|city| Spot {
                city: Some(city),
                ..Spot::default()
            });
            // "at Northside campus, Westhaven."
            let behind = spot
                .as_ref()
                .and_then(|spot| town_behind_campus(outline, passage, spot));
            let mut places = [behind, spot].into_iter().flatten();
            let place = places.find_map(|spot| spot.workplace(outline, Evidence::Phrased));
            if let Some(place) = place {
                join(&mut found, place);
            }
        }
    }
    found.truncate(1);
    found
}

/// "FERN's Bergen campus": the town behind whose campus it is.
fn without_owner(outline: &Outline<'_>, city: Range<usize>) -> Range<usize> {
    let printed = outline.slice(city.clone());
    let owner = printed.split_once(' ').map_or("", |(owner, _)| owner);
    let house = owner.strip_suffix(['s', 'S']);
    let house = house.and_then(|house| house.strip_suffix(['\'', '’']));
    if house.is_some_and(is_short_form) {
        return city.start + owner.len() + 1..city.end;
    }
    city
}

/// "at FERN Bergen campus": the town behind the short form of who hires.
fn behind_short_form(outline: &Outline<'_>, end: usize) -> Option<Range<usize>> {
    let town = outline.scan.word_ending_at(end)?;
    let short = outline.scan.word_ending_at(town.start.checked_sub(1)?)?;
    let name = outline.slice(town.clone());
    let named = is_short_form(outline.slice(short.clone()))
        && name.starts_with(char::is_uppercase)
        && !is_short_form(name)
        && outline.gap(short.end..town.start) == " ";
    named.then_some(town)
}

/// "our Bergen site": whose it is is said two words before.
fn is_own_site(outline: &Outline<'_>, site: &Range<usize>) -> bool {
    let before = |start: usize| outline.scan.word_ending_at(start.checked_sub(1)?);
    let owner = before(site.start).and_then(|town| before(town.start));
    let own = |word: Range<usize>| {
        let own = |sense| (sense == Sense::Turn(Turn::We)).then_some(());
        outline.senses(word, own).next().is_some()
    };
    outline.slice(site.clone()).starts_with(char::is_lowercase) && owner.is_some_and(own)
}

/// "at Campus Bergen", "on the campus of Bergen": the town behind, where no name goes on.
pub(super) fn behind_campus(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let elsewhere = [SectionKind::Application, SectionKind::Contact];
    let passages = outline.passages.iter();
    let spot = passages
        .filter(|passage| !elsewhere.contains(&outline.kind(passage)))
        .find_map(|passage| {
            let campus = |sense| (sense == Sense::PlaceWord(PlaceWord::Campus)).then_some(());
            let mut cues = outline.senses(passage.range.clone(), campus);
            cues.find_map(|(cue, ())| town_behind(outline, passage, &cue))
        });
    let place = spot.and_then(|spot| spot.workplace(outline, Evidence::Phrased));
    place.into_iter().collect()
}

fn town_behind(outline: &Outline<'_>, passage: &Passage, campus: &Range<usize>) -> Option<Spot> {
    let words = outline.scan.words_within(campus.end..passage.range.end);
    let first = words.first()?;
    let of = outline.particle(first.start) == Some(Particle::Of);
    let town = if of { words.get(1)? } else { first };
    let spot = city_from(outline, town.start..passage.range.end)?;
    let city = spot.city.clone()?;
    let next = outline
        .scan
        .words_within(city.end..passage.range.end)
        .first();
    let goes_on = next.is_some_and(|next| next.joined && outline.is_capital(next));
    let close = first.joined && outline.gap(campus.end..first.start) == " ";
    (close && !goes_on && !tells_nothing(outline, city)).then_some(spot)
}

/// "The Clayton campus": the article that begins the sentence is no part of the name.
fn without_article(outline: &Outline<'_>, passage: &Passage, city: Range<usize>) -> Range<usize> {
    let words = outline.scan.words_within(city.clone());
    match words {
        [first, next, ..]
            if first.start == passage.range.start
                && outline.particle(first.start) == Some(Particle::The) =>
        {
            next.start..city.end
        }
        _ => city,
    }
}

/// "Bergen is a lively town of …": the sentence says of its first word that it is a town.
pub(super) fn described(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let passages = outline.passages.iter();
    let spot = passages
        .filter(|passage| outline.kind(passage) != SectionKind::Project)
        .flat_map(|passage| outline.sentences(passage).iter())
        .find_map(|sentence| {
            // "And Bergen is …"
            let first = outline.scan.words_within(sentence.clone()).first()?;
            let and = outline.particle(first.start) == Some(Particle::And);
            let start = if and { first.end + 1 } else { sentence.start };
            let spot = city_from(outline, start..sentence.end)?;
            let end = spot.end()?;
            let words = outline
                .scan
                .words_within(end..sentence.end.min(end + PREDICATE));
            let (verb, rest) = words.split_first()?;
            let town = rest.iter().find(|word| is_town_noun(outline, word))?;
            let close = outline.gap(end..verb.start) == " "
                && !outline.is_capital(verb)
                && outline.particle(verb.start) == Some(Particle::Lead)
                && !outline.slice(verb.end..town.start).contains([',', ';']);
            (close && spot.country.is_none()).then_some(spot)
        });
    let place = spot.and_then(|spot| spot.workplace(outline, Evidence::Phrased));
    place.into_iter().collect()
}

/// What is said of a town says so within so many bytes.
const PREDICATE: usize = 48;

/// "city", "town", "place to live"
fn is_town_noun(outline: &Outline<'_>, word: &Word) -> bool {
    !outline.is_capital(word)
        && outline
            .senses(word.start..word.start + 1, |sense| match sense {
                Sense::Label(Label::City) | Sense::PlaceWord(PlaceWord::Home) => Some(()),
                _ => None,
            })
            .next()
            .is_some()
}

/// "Norway › Bergen": a line of the head that holds a country and a town below it, and nothing else.
pub(super) fn below_country(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let heads = outline.passages.iter().take(TOP);
    let place = |passage: &Passage| {
        let parts = split(outline, passage.range.clone(), &['›', '»', '>']);
        let [land, town] = parts.as_slice() else {
            return None;
        };
        let country = outline
            .senses(land.clone(), country)
            .find(|(place, code)| {
                place == land && Territory::Country(code).is_written(outline, place)
            })?;
        // "Norway › Jobs", "Norway › English": a page of the site
        let other = |sense| {
            matches!(
                sense,
                Sense::Page
                    | Sense::Rubric
                    | Sense::Label(_)
                    | Sense::Heading(_)
                    | Sense::Language(_)
                    | Sense::Vacancy
                    | Sense::Office(_)
            )
            .then_some(())
        };
        let known = outline.senses(town.clone(), other).next().is_some();
        if known || tells_nothing(outline, town.clone()) || !is_name(outline, town) {
            return None;
        }
        let spot = Spot {
            city: Some(town.clone()),
            country: Some(country),
            ..Spot::default()
        };
        spot.workplace(outline, Evidence::Bare)
    };
    let place = heads
        .filter(|passage| passage.label.is_none())
        .find_map(place);
    place.into_iter().collect()
}

/// The lines of a head.
const TOP: usize = 16;

/// "We are in Bergen, Norway": the one town that the text speaks of being in and whose country it names.
pub(super) fn only_town(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let elsewhere = [SectionKind::Project, SectionKind::Qualifications];
    let mut found: Vec<Candidate<Workplace>> = Vec::new();
    let passages = outline.passages.iter();
    for passage in passages.filter(|passage| !elsewhere.contains(&outline.kind(passage))) {
        for (place, code) in outline.senses(passage.range.clone(), country) {
            let spot = before_country(outline, passage, place, Territory::Country(code));
            let within = |spot: &Spot| spot.stands_within(outline) || is_core_of(outline, spot);
            let Some(spot) = spot.filter(within) else {
                continue;
            };
            let start = spot
                .city
                .as_ref()
                .map_or(passage.range.start, |city| city.start);
            if is_partner(outline, passage, start) {
                continue;
            }
            if let Some(place) = spot.workplace(outline, Evidence::Phrased) {
                join(&mut found, place);
            }
        }
    }
    if found.len() == 1 { found } else { Vec::new() }
}

/// "in the outskirts of Bergen"
fn is_core_of(outline: &Outline<'_>, spot: &Spot) -> bool {
    let before = |start: usize| outline.scan.word_ending_at(start.checked_sub(1)?);
    let Some(of) = spot.city.as_ref().and_then(|city| before(city.start)) else {
        return false;
    };
    let core = before(of.start).is_some_and(|core| {
        matches!(
            place_word(outline, core.start),
            Some(PlaceWord::Core | PlaceWord::District)
        )
    });
    outline.particle(of.start) == Some(Particle::Of) && core
}

/// "Bergen, 12 May 2021": the line of the date.
pub(super) fn dateline(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let place = outline.passages.iter().find_map(|passage| {
        let date = outline
            .mentions(passage.range.clone())
            .iter()
            .find(|found| matches!(found.value, MentionValue::Date(_)))?;
        let ends = outline
            .slice(date.range.end..passage.range.end)
            .trim()
            .len()
            <= 1;
        let before = outline
            .slice(passage.range.start..date.range.start)
            .trim_end();
        let before = before.strip_suffix(',')?.trim_end();
        let city = passage.range.start..passage.range.start + before.len();
        let spot = city_from(outline, city.clone())?;
        let label = outline
            .cues(city.clone())
            .iter()
            .any(|cue| matches!(cue.sense, Sense::Label(_) | Sense::DateRole(_)));
        let whole = spot.end() == Some(city.end);
        (ends && whole && !label && passage.label.is_none()).then_some(spot)
    });
    let place = place.and_then(|spot| spot.workplace(outline, Evidence::Bare));
    place.into_iter().collect()
}
