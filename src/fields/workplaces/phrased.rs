//! Places in the head of the posting, behind the phrases that lead to them, and beside the institution.

use core::ops::Range;

use super::spot::{
    Spot, Territory, before_country, city_ending, city_from, country, country_or_state,
    is_place_word, place_word, tells_nothing,
};
use super::{Candidate, join};
use crate::lexicon::{Hiring, Label, Particle, PlaceWord, Sense, Word};
use crate::model::{Evidence, MentionValue, SectionKind, Workplace};
use crate::outline::{Form, Outline, Passage};

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

/// "The workplace is at UiT in Tromsø", "you will be based in Belfast"
pub(super) fn worked_at(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    behind(outline, &[Hiring::Based, Hiring::Place])
}

/// "The institute is located in Delft", "moving to Norway"
pub(super) fn located(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    behind(outline, &[Hiring::Located])
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

/// "the Deakin University Geelong campus", "at its Clayton campus": the town that a campus is named for.
pub(super) fn campus(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    let elsewhere = [SectionKind::Application, SectionKind::Contact];
    let passages = outline.passages.iter();
    for passage in passages.filter(|passage| !elsewhere.contains(&outline.kind(passage))) {
        let cues = outline.senses(passage.range.clone(), |sense| match sense {
            Sense::PlaceWord(PlaceWord::Campus) => Some(()),
            _ => None,
        });
        for (cue, ()) in cues {
            let lead = outline.slice(passage.range.start..cue.start);
            let end = passage.range.start + lead.trim_end().len();
            let city = city_ending(outline, passage, end)
                .map(|city| without_article(outline, passage, city))
                .filter(|city| !tells_nothing(outline, city.clone()));
            let spot = city.map(|city| Spot {
                city: Some(city),
                ..Spot::default()
            });
            if let Some(place) = spot.and_then(|spot| spot.workplace(outline, Evidence::Phrased)) {
                join(&mut found, place);
            }
        }
    }
    found.truncate(1);
    found
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
            let spot = city_from(outline, sentence.clone())?;
            let end = spot.end()?;
            let words = outline
                .scan
                .words_within(end..sentence.end.min(end + PREDICATE));
            let (verb, rest) = words.split_first()?;
            let town = rest.iter().find(|word| is_town_noun(outline, word))?;
            let close = outline.slice(end..verb.start) == " "
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

/// "city", "town"
fn is_town_noun(outline: &Outline<'_>, word: &Word) -> bool {
    !outline.is_capital(word)
        && outline
            .senses(word.start..word.start + 1, |sense| match sense {
                Sense::Label(Label::City) => Some(()),
                _ => None,
            })
            .next()
            .is_some()
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

/// The places behind phrases that lead to them.
fn behind(outline: &Outline<'_>, phrases: &[Hiring]) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    let passages = outline.passages.iter();
    for passage in passages.filter(|passage| passage.form != Form::Field) {
        for (cue, hiring) in outline.hirings(passage.range.clone()) {
            if !phrases.contains(&hiring) {
                continue;
            }
            let inside = hiring == Hiring::Place || ends_in_preposition(outline, &cue);
            // "Place of work is Technical Sciences, Fern Street 2": a faculty.
            let named = |spot: &Spot| {
                let city = spot.city.clone();
                hiring != Hiring::Place || city.is_none_or(|city| !tells_nothing(outline, city))
            };
            let spot = place_after(outline, passage, cue.end, inside).filter(named);
            let next = spot
                .as_ref()
                .and_then(|spot| joined(outline, passage, spot));
            for spot in spot.into_iter().chain(next) {
                if let Some(place) = spot.workplace(outline, Evidence::Phrased) {
                    join(&mut found, place);
                }
            }
        }
    }
    found
}

/// "campuses in Bergen and Oslo.": a second town, where nothing of its own follows it.
fn joined(outline: &Outline<'_>, passage: &Passage, spot: &Spot) -> Option<Spot> {
    let end = spot.end()?;
    spot.city.as_ref()?;
    let mut words = outline.scan.words_within(end..passage.range.end).iter();
    let and = words.next()?;
    let next = words.next()?;
    let close = outline.particle(and.start) == Some(Particle::And)
        && outline.slice(end..next.start).len() <= " and ".len() + 1;
    let other = city_from(outline, next.start..passage.range.end).filter(|_| close)?;
    let rest = outline.slice(other.end()?..passage.range.end).trim_start();
    (rest.is_empty() || rest.starts_with(['.', ',', ';', ')'])).then_some(other)
}

fn ends_in_preposition(outline: &Outline<'_>, cue: &Range<usize>) -> bool {
    let last = outline.scan.words_within(cue.clone()).last();
    last.is_some_and(|word| {
        matches!(
            outline.particle(word.start),
            Some(Particle::In | Particle::Of | Particle::To)
        )
    })
}

/// What follows a phrase that says where: small words and the institution's name may stand between.
fn place_after(
    outline: &Outline<'_>,
    passage: &Passage,
    from: usize,
    preposition: bool,
) -> Option<Spot> {
    let upto = passage.range.end.min(from + REACH);
    let mut inside = preposition;
    let mut article = false;
    let mut core = false;
    let mut end = from;
    for word in outline.scan.words_within(from..upto) {
        if word.start < end {
            continue;
        }
        let between = outline.slice(end..word.start);
        // "at FERN (Bergen, Norway)"
        if between == " (" {
            return city_from(outline, word.start..passage.range.end)
                .filter(|spot| spot.country.is_some());
        }
        if between.contains([';', ':', '(', '“', '"', '«', '‘']) {
            return None;
        }
        // "Located in a charming town, the university is …": the place has ended.
        if outline.slice(end..word.start).contains(',') {
            (inside, core) = (false, false);
        }
        if let Some((place, code)) = outline.senses(word.start..word.start + 1, country).next()
            && Territory::Country(code).is_written(outline, &place)
        {
            return inside.then(|| Spot {
                country: Some((place, code)),
                ..Spot::default()
            });
        }
        if let Some(name) = outline.organisations(word.start..word.start + 1).first() {
            end = name.end();
            inside = false;
            continue;
        }
        end = word.end;
        match place_word(outline, word.start) {
            // "in the heart of", "the city of"
            Some(PlaceWord::Core) if !outline.is_capital(word) => {
                (core, article) = (true, false);
                continue;
            }
            Some(PlaceWord::Manner) => continue,
            _ => {}
        }
        let of_core = core;
        core = false;
        match outline.particle(word.start) {
            Some(Particle::Of) if of_core => inside = true,
            Some(Particle::In) => (inside, article) = (true, false),
            Some(Particle::The) => article = true,
            Some(Particle::At | Particle::Of | Particle::Within) => inside = false,
            Some(Particle::Lead) if word.end - word.start <= 3 => article = true,
            Some(_) => return None,
            None if is_place_noun(outline, word) => (inside, article) = (true, false),
            None if is_place_word(outline, word) && inside => {
                let spot = city_from(outline, word.start..passage.range.end)?;
                // "in the Exercise building", "in Building 5"
                let campus = spot.before_campus(outline);
                return match campus {
                    Some(named) => named.then_some(spot),
                    None => (!article || spot.country.is_some()).then_some(spot),
                };
            }
            None if outline.slice(word.range()).starts_with(char::is_uppercase) => {}
            None => inside = false,
        }
    }
    None
}

/// The place stands so near to the phrase.
const REACH: usize = 120;

/// "campus", "city": what follows it is a place.
fn is_place_noun(outline: &Outline<'_>, word: &Word) -> bool {
    outline
        .senses(word.start..word.start + 1, |sense| match sense {
            Sense::Label(Label::Workplace | Label::City) => Some(()),
            _ => None,
        })
        .next()
        .is_some()
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
