//! Places in the head of the posting, in the sentence that announces, and beside the institution.

use core::ops::Range;

use super::phrased::place_after;
use super::spot::{Spot, before_country, city_from};
use super::territory::{Territory, country, country_or_state};
use super::town::{is_place_word, tells_nothing};
use super::{Candidate, join};
use crate::lexicon::{Hiring, Label, Particle, Rank, Sense};
use crate::model::{Evidence, Workplace};
use crate::outline::{Organisation, Outline, Passage, is_short_form};

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
            let spot = before_country(outline, passage, place, code);
            if let Some(place) = spot.and_then(|spot| spot.workplace(outline, Evidence::Bare)) {
                join(&mut found, place);
            }
        }
        let spot = behind_short_name(outline, passage);
        if let Some(place) = spot.and_then(|spot| spot.workplace(outline, Evidence::Bare)) {
            join(&mut found, place);
        }
    }
    found
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
                        || is_led_by_at(outline, passage, spot)
                        || begins_line(outline, passage, spot)
                        || is_behind_noun(outline, spot)
                        || hiring == Hiring::Seeks && is_apposition(outline, spot, cue.start)
                })
                .filter(|spot| {
                    let country = spot.country.as_ref().map(|(place, _)| place.start);
                    let start = spot.city.as_ref().map(|city| city.start).or(country);
                    !is_last_a_partner(outline, passage, start.unwrap_or(cue.start))
                })
                .and_then(|spot| spot.workplace(outline, Evidence::Phrased));
            if let Some(place) = spot {
                join(&mut found, place);
            }
        }
    }
    found
}

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
    outline.slice(end..country.start) == ", " && nouns.any(|(noun, ())| noun.end == end)
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
        let rest = outline.slice(name.end()..passage.range.end);
        // "Laboratoire d'Ecologie (FIX, Bergen, Norway)": the short form is ours.
        let short = rest
            .strip_prefix(" (")
            .and_then(|rest| rest.split_once(", "));
        let ours = ours
            || short
                .zip(outline.institution.as_ref())
                .is_some_and(|((short, _), ours)| is_short_form(short) && ours.is_named(short));
        if !ours || is_partner(outline, passage, name.range.start) {
            continue;
        }
        let spot = if let Some(rest) = rest.strip_prefix(" (") {
            // "Michigan State University (East Lansing, MI)"
            let start = passage.range.end - rest.len();
            let land = || country_in_brackets(outline, start);
            let last = || last_in_brackets(outline, passage, start);
            let spot = last().or_else(|| city_from(outline, start..passage.range.end));
            spot.or_else(land).filter(|spot| {
                spot.country.is_some()
                    || spot.state.is_some()
                    || fills_brackets(outline, spot, name)
                        && is_announced(outline, passage, name.range.start)
            })
        } else if let Some(rest) = rest.strip_prefix(',') {
            let start = passage.range.end - rest.trim_start().len();
            let mut spot = in_address(outline, passage, name.end()).unwrap_or_default();
            // "Fern University, in Bergen, offers"
            let first = outline.scan.words_within(start..passage.range.end).first();
            if let Some(word) = first
                && outline.particle(word.start) == Some(Particle::In)
                && is_announced(outline, passage, name.range.start)
            {
                spot = place_after(outline, passage, word.end, true).unwrap_or_default();
            }
            if spot.country.is_none() {
                spot = city_from(outline, start..passage.range.end)
                    .filter(|spot| spot.country.is_some() || spot.state.is_some())
                    .unwrap_or(spot);
            }
            if spot.country.is_none() && spot.city.is_none() {
                spot = before_verb(outline, passage, start)
                    .or_else(|| at_the_end(outline, passage, start))
                    .unwrap_or_default();
            }
            if spot.country.is_none() && spot.city.is_none() {
                spot.follow(outline, name.end(), passage.range.end);
                spot.city = campus(outline, name).filter(|_| spot.state.is_some());
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

/// "University of Michigan, Ann Arbor" before a state: the town that the name ends in.
fn campus(outline: &Outline<'_>, name: &Organisation) -> Option<Range<usize>> {
    let (_, town) = outline.slice(name.range.clone()).rsplit_once(", ")?;
    let city = name.range.end - town.len()..name.range.end;
    let words = outline.scan.words_within(city.clone());
    words
        .iter()
        .all(|word| is_place_word(outline, word))
        .then_some(city)
}

/// "Laboratoire d'Ecologie (FIX, Bergen, Norway)": the town and the country that end what stands in brackets behind a short form.
fn last_in_brackets(outline: &Outline<'_>, passage: &Passage, start: usize) -> Option<Spot> {
    let inside = outline.slice(start..passage.range.end).split_once(')')?.0;
    let (short, rest) = inside.split_once(", ")?;
    let named = rest.contains(',') && is_short_form(short);
    let range = start..start + inside.len();
    let (place, code) = outline
        .senses(range.clone(), country)
        .find(|(place, _)| named && place.end == range.end)?;
    before_country(outline, passage, place, Territory::Country(code))
}

/// "University of Fernland (Sweden)"
fn country_in_brackets(outline: &Outline<'_>, start: usize) -> Option<Spot> {
    let named = |(place, code): &(Range<usize>, &'static str)| {
        Territory::Country(code).is_written(outline, place)
            && outline.slice(place.end..place.end + 1) == ")"
    };
    let country = outline.senses(start..start + 1, country).find(named)?;
    Some(Spot {
        country: Some(country),
        ..Spot::default()
    })
}

/// The passage says that a position is open.
fn is_announced(outline: &Outline<'_>, passage: &Passage, at: usize) -> bool {
    outline.hirings(around(passage, at)).any(|(_, hiring)| {
        matches!(
            hiring,
            Hiring::Seeks | Hiring::Sought | Hiring::Available | Hiring::Based
        )
    })
}

/// "the University of Fernland (Bergen)": a word that is no other form of the name.
fn fills_brackets(outline: &Outline<'_>, spot: &Spot, name: &Organisation) -> bool {
    let own = outline.scan.words_within(name.range.clone());
    spot.city.as_ref().is_some_and(|city| {
        let words = outline.scan.words_within(city.clone());
        outline.slice(city.end..city.end + 1) == ")"
            && !tells_nothing(outline, city.clone())
            && words.len() <= 2
            && words
                .iter()
                .all(|word| own.iter().all(|own| own.key != word.key))
    })
}

/// "join our team at the Institute for Moss in Jena": beside a part of the institution.
pub(super) fn beside_part(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let parts = outline.organisations.iter();
    let parts = parts.filter(|name| matches!(name.rank, Rank::Unit | Rank::Either));
    let mut spots = parts.filter_map(|name| {
        let passage = outline.passage_at(name.range.start)?;
        let words = outline.scan.words_within(name.end()..passage.range.end);
        let within = words
            .first()
            .filter(|word| outline.particle(word.start) == Some(Particle::In))?;
        let next = words.get(1)?;
        let spot = city_from(outline, next.start..passage.range.end)?;
        let city = spot.city.clone()?;
        // "Centre for Innovation in Mental Health", "Centre on Emissions in Smart Towns"
        let after = outline
            .scan
            .words_within(spot.end()?..passage.range.end)
            .first();
        let whole = after.is_none_or(|word| !word.joined || !outline.is_capital(word));
        let close = outline.slice(name.end()..within.start) == " ";
        (close
            && whole
            && outline.scan.words_within(city.clone()).len() <= 2
            && !tells_nothing(outline, city)
            && is_announced(outline, passage, name.range.start)
            && !is_partner(outline, passage, name.range.start))
        .then_some(spot)
    });
    let place = spots.find_map(|spot| spot.workplace(outline, Evidence::Phrased));
    place.into_iter().collect()
}

/// "Fern Institute of Moss, Westhaven, has an opening": a town between the institution and what it does.
fn before_verb(outline: &Outline<'_>, passage: &Passage, start: usize) -> Option<Spot> {
    let spot = city_from(outline, start..passage.range.end)?;
    let city = spot.city.clone()?;
    let (cue, _) = outline
        .hirings(city.end..passage.range.end.min(city.end + NEAR))
        .find(|(_, hiring)| *hiring == Hiring::Seeks)?;
    let close = outline.slice(city.end..cue.start).trim() == ",";
    (close && !tells_nothing(outline, city)).then_some(spot)
}

/// "The position is at the University of Fernland, Bergen.", "Fern Institute, Bergen" in the head: the town ends what is said.
fn at_the_end(outline: &Outline<'_>, passage: &Passage, start: usize) -> Option<Spot> {
    let based = || {
        let mut hirings = outline.hirings(around(passage, start));
        hirings.any(|(_, hiring)| hiring == Hiring::Based)
    };
    let placed = || outline.is_head(passage) || based();
    let spot = city_from(outline, start..passage.range.end)?;
    let city = spot.city.clone()?;
    let rest = outline.slice(city.end..passage.range.end);
    let sentence = rest.trim().is_empty() || rest.trim() == "." || rest.starts_with(". ");
    let words = outline.scan.words_within(city.clone());
    let name = words.len() <= 2 && words.iter().all(|word| is_place_word(outline, word));
    (sentence && name && placed() && !tells_nothing(outline, city)).then_some(spot)
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

/// The same, where the words about others may be over: "a position funded by FERN is available at the institute".
fn is_last_a_partner(outline: &Outline<'_>, passage: &Passage, at: usize) -> bool {
    let from = passage.range.start.max(at.saturating_sub(CLAUSE));
    let hirings = outline.hirings(from..at).map(|(_, hiring)| hiring);
    hirings.filter(|hiring| *hiring != Hiring::Sought).last() == Some(Hiring::With)
}

/// What is said round a place in its passage.
fn around(passage: &Passage, at: usize) -> Range<usize> {
    let from = passage.range.start.max(at.saturating_sub(CLAUSE));
    from..passage.range.end.min(at + CLAUSE)
}

/// A verb right behind a comma is so near.
const NEAR: usize = 8;

/// What the words before a name say of it reaches so far.
const CLAUSE: usize = 240;
