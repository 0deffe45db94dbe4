//! Places in the head of the posting, behind the phrases that lead to them, and beside the institution.

use core::ops::Range;

use super::spot::{
    Spot, Territory, before_country, city_ending, city_from, country, country_or_state,
    is_place_word, place_word, tells_nothing,
};
use super::{Candidate, join};
use crate::lexicon::{Hiring, Label, Particle, PlaceWord, Sense, Word};
use crate::model::{Evidence, SectionKind, Workplace};
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
    behind(outline, Hiring::Based)
}

/// "The institute is located in Delft", "moving to Norway"
pub(super) fn located(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    behind(outline, Hiring::Located)
}

/// "offers a position on … in Toulouse, France", "is available at EMBO (Heidelberg, Germany)": a city with its country in the
/// sentence that announces.
pub(super) fn announced(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    for passage in &outline.passages {
        let announces =
            |hiring| matches!(hiring, Hiring::Seeks | Hiring::Sought | Hiring::Available);
        if !outline
            .hirings(passage.range.clone())
            .any(|(_, hiring)| announces(hiring))
        {
            continue;
        }
        for (place, code) in outline.senses(passage.range.clone(), country_or_state) {
            let spot = before_country(outline, passage, place, code)
                .filter(|spot| spot.stands_within(outline) || spot.is_bracketed(outline))
                .and_then(|spot| spot.workplace(outline, Evidence::Phrased));
            if let Some(place) = spot {
                join(&mut found, place);
            }
        }
    }
    found
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

/// The places behind phrases that lead to them.
fn behind(outline: &Outline<'_>, phrase: Hiring) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    let passages = outline.passages.iter();
    for passage in passages.filter(|passage| passage.form != Form::Field) {
        for (cue, hiring) in outline.hirings(passage.range.clone()) {
            if hiring != phrase {
                continue;
            }
            let preposition = ends_in_preposition(outline, &cue);
            let spot = place_after(outline, passage, cue.end, preposition);
            if let Some(place) = spot.and_then(|spot| spot.workplace(outline, Evidence::Phrased)) {
                join(&mut found, place);
            }
        }
    }
    found
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
        if outline
            .slice(end..word.start)
            .contains([';', ':', '(', '“', '"', '«', '‘'])
        {
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
