//! Places behind the phrases that lead to them.

use core::ops::Range;

use super::behind::{REACH, leads_to_town, place_after};
use super::spot::{Spot, city_from, city_with_code};
use super::town::{place_word, tells_nothing};
use super::{Candidate, join};
use crate::lexicon::{Bound, Hiring, Particle, PlaceWord, Sense};
use crate::model::{Evidence, Workplace};
use crate::outline::{Form, Outline, Passage};

/// "The workplace is at UiT in Tromsø", "you will be based in Belfast"
pub(super) fn worked_at(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    behind(outline, &[Hiring::Based, Hiring::Place])
}

/// "The institute is located in Delft", "moving to Norway"
pub(super) fn located(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    behind(outline, &[Hiring::Located])
}

/// The places behind phrases that lead to them.
fn behind(outline: &Outline<'_>, phrases: &[Hiring]) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    let passages = outline.passages.iter();
    for passage in passages.filter(|passage| passage.form != Form::Field) {
        for (cue, hiring) in outline.hirings(passage.range.clone()) {
            let open = hiring == Hiring::Available
                && phrases.contains(&Hiring::Based)
                && goes_toward(outline, passage, &cue);
            if !(open || phrases.contains(&hiring))
                || is_of_another(outline, passage, &cue)
                || is_afar(outline, &cue)
            {
                continue;
            }
            let inside = hiring == Hiring::Place || ends_in_preposition(outline, &cue);
            // "Place of work is Technical Sciences, Fern Street 2": a faculty.
            let named = |spot: &Spot| {
                let city = spot.city.clone();
                hiring != Hiring::Place || city.is_none_or(|city| !tells_nothing(outline, city))
            };
            let spot = place_after(outline, passage, cue.end, inside).filter(named);
            let spot = spot.or_else(|| {
                let next = outline
                    .scan
                    .words_within(cue.end..passage.range.end)
                    .first();
                let next = next.filter(|_| hiring == Hiring::Place)?;
                city_with_code(outline, next.start..passage.range.end)
            });
            let more = spot
                .as_ref()
                .map_or_else(Vec::new, |spot| listed(outline, passage, spot));
            for spot in spot.into_iter().chain(more) {
                if let Some(place) = spot.workplace(outline, Evidence::Phrased) {
                    join(&mut found, place);
                }
            }
        }
    }
    found
}

/// "half an hour from the city of Bergen": how far off a town is.
fn is_afar(outline: &Outline<'_>, cue: &Range<usize>) -> bool {
    let last = outline.scan.words_within(cue.clone()).last();
    let town = last.is_some_and(|word| outline.particle(word.start) == Some(Particle::Of));
    let before = |start: usize| outline.scan.word_ending_at(start.checked_sub(1)?);
    // "from the | town of"
    let article = |word: &Range<usize>| outline.particle(word.start) == Some(Particle::The);
    let word = before(cue.start);
    let word = match word.filter(|word| !article(word)) {
        Some(word) => Some(word),
        None => before(cue.start).and_then(|article| before(article.start)),
    };
    town && word.is_some_and(|word| {
        let from = |sense| (sense == Sense::Bound(Bound::From)).then_some(());
        outline.senses(word, from).next().is_some()
    })
}

/// "FIX (music centre based in Lyon)": what stands in brackets says where another house is.
fn is_of_another(outline: &Outline<'_>, passage: &Passage, cue: &Range<usize>) -> bool {
    let before = outline.slice(passage.range.start..cue.start);
    let mut signs = before.char_indices().rev().take(REACH);
    let Some((open, '(')) = signs.find(|(_, sign)| matches!(sign, '(' | ')')) else {
        return false;
    };
    let noun = |sense| matches!(sense, Sense::Organisation(_)).then_some(());
    let inside = passage.range.start + open + 1..cue.start;
    // "(at the Moss Institute, based in Bergen)": of what stands before
    if outline.particle(inside.start) == Some(Particle::At) {
        return false;
    }
    outline.senses(inside, noun).next().is_some()
}

/// "sites in Bergen, Oslo and Lund.": the towns of a list behind its first, where "and" ends it.
fn listed(outline: &Outline<'_>, passage: &Passage, first: &Spot) -> Vec<Spot> {
    let mut towns: Vec<Spot> = Vec::new();
    for _ in 0..LISTED {
        let last = towns.last().unwrap_or(first);
        if let Some(next) = joined(outline, passage, last) {
            towns.push(next);
            return towns;
        }
        let Some(next) = behind_comma(outline, passage, last) else {
            break;
        };
        towns.push(next);
    }
    Vec::new()
}

/// What has more sites speaks of all that it has, not of where the work is.
const LISTED: usize = 4;

/// "Bergen, Oslo": the town behind a comma.
fn behind_comma(outline: &Outline<'_>, passage: &Passage, spot: &Spot) -> Option<Spot> {
    let city = spot.city.as_ref()?;
    let next = outline
        .scan
        .words_within(city.end..passage.range.end)
        .first()?;
    let close = outline.gap(city.end..next.start) == ", " && spot.country.is_none();
    let town = town_behind_noun(outline, next.start..passage.range.end)?;
    city_from(outline, town..passage.range.end).filter(|_| close)
}

/// "Bergen", "in Bergen", "Campus Bergen": where the town begins in a list.
fn town_behind_noun(outline: &Outline<'_>, range: Range<usize>) -> Option<usize> {
    let mut words = outline.scan.words_within(range).iter();
    let first = words.next()?;
    let led = outline.particle(first.start) == Some(Particle::In);
    let noun = if led { words.next()? } else { first };
    let campus = place_word(outline, noun.start) == Some(PlaceWord::Campus);
    let town = if campus { words.next()? } else { noun };
    Some(town.start)
}

/// " and ", " eller " are no longer.
const JOINT: usize = 7;

/// "campuses in Bergen and Oslo.": a second town, where no name goes on behind it.
fn joined(outline: &Outline<'_>, passage: &Passage, spot: &Spot) -> Option<Spot> {
    let end = spot.end()?;
    spot.city.as_ref()?;
    let mut words = outline.scan.words_within(end..passage.range.end).iter();
    let and = words.next()?;
    let next = words.next()?;
    let close = matches!(
        outline.particle(and.start),
        Some(Particle::And | Particle::Or)
    ) && outline.slice(end..next.start).len() <= JOINT;
    let town = town_behind_noun(outline, next.start..passage.range.end)?;
    let other = city_from(outline, town..passage.range.end).filter(|_| close)?;
    let rest = outline.slice(other.end()?..passage.range.end).trim_start();
    let mut behind = outline
        .scan
        .words_within(other.end()?..passage.range.end)
        .iter();
    let goes_on = behind
        .next()
        .is_some_and(|word| outline.particle(word.start).is_some());
    let ends = rest.is_empty() || rest.starts_with(['.', ',', ';', ')']);
    (ends || goes_on).then_some(other)
}

fn ends_in_preposition(outline: &Outline<'_>, cue: &Range<usize>) -> bool {
    let last = outline.scan.words_within(cue.clone()).last();
    last.is_some_and(|word| {
        leads_to_town(outline, word.start)
            || matches!(
                outline.particle(word.start),
                Some(Particle::In | Particle::Of | Particle::To)
            )
    })
}

/// "Un poste est à pourvoir | à Bergen": where what is offered is.
fn goes_toward(outline: &Outline<'_>, passage: &Passage, cue: &Range<usize>) -> bool {
    let next = outline
        .scan
        .words_within(cue.end..passage.range.end)
        .first();
    next.is_some_and(|next| next.joined && leads_to_town(outline, next.start))
}
