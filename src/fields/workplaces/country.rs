//! The country that the text speaks of as where one is.

use core::ops::Range;

use super::Candidate;
use super::spoken::is_partner;
use super::spot::Spot;
use super::territory::{Territory, country, state};
use super::town::{in_name, is_place_word, place_word};
use crate::lexicon::{Hiring, Label, Particle, PlaceWord, Rank, Sense, Turn, Word};
use crate::model::{Country, Evidence, SectionKind, Workplace};
use crate::outline::{Outline, Passage};

/// The country that a tag names, or that the text speaks of most as where one is: "in Sweden", "moving to Norway".
pub(super) fn country_spoken_of(outline: &Outline<'_>) -> Option<Candidate<Workplace>> {
    let mut spoken: Vec<(usize, Range<usize>, &'static str)> = Vec::new();
    for passage in &outline.passages {
        let tagged = matches!(passage.label, Some((Label::Discipline, _)));
        let elsewhere = matches!(
            outline.kind(passage),
            SectionKind::Qualifications | SectionKind::Application | SectionKind::Diversity
        );
        // "There are no standards in France": what is studied, where the sentence speaks of no organisation
        let project = outline.kind(passage) == SectionKind::Project;
        let studied = project || outline.kind(passage) == SectionKind::Other;
        for (place, code) in outline.senses(passage.range.clone(), countrys_own) {
            if elsewhere
                || begins_a_name(outline, &place)
                || is_language(outline, &place)
                || is_of_a_body(outline, passage, place.start)
            {
                continue;
            }
            count(&mut spoken, place, code);
        }
        for (place, code) in outline.senses(passage.range.clone(), country) {
            let written = Territory::Country(code).is_written(outline, &place);
            // "EU-India": a tie between two
            let tied = outline
                .slice(passage.range.start..place.start)
                .ends_with('-');
            if !written || tied || in_name(outline, &place) {
                continue;
            }
            if tagged {
                return workplace_in(outline, place, code, Evidence::Labelled);
            }
            let before = before_its_name(outline, passage, place.start);
            let within = before.clone().is_some_and(|word| {
                matches!(
                    outline.particle(word.start),
                    Some(Particle::In | Particle::To)
                )
            });
            let within = within || before.is_some_and(|word| is_region_of(outline, word));
            if studied && !speaks_of_a_house(outline, passage, place.start, project) {
                continue;
            }
            let partner = || is_partner(outline, passage, place.start);
            if elsewhere
                || !within
                || partner()
                || begins_a_subject(outline, &place)
                || begins_a_list(outline, &place)
                || is_of_another_town(outline, passage, &place)
            {
                continue;
            }
            count(&mut spoken, place, code);
        }
    }
    let (_, place, code) = spoken
        .into_iter()
        .reduce(|most, next| if next.0 > most.0 { next } else { most })?;
    workplace_in(outline, place, code, Evidence::Phrased)
}

/// "the right to work in the UK": the country whose law lets the holder work, where the text names no other.
pub(super) fn permitted(outline: &Outline<'_>) -> Option<Candidate<Workplace>> {
    let permit = |sense| (sense == Sense::PlaceWord(PlaceWord::Permit)).then_some(());
    let whole = 0..outline.text.clean().len();
    outline.senses(whole.clone(), permit).find_map(|(cue, ())| {
        let words = outline.scan.words_within(cue.end..cue.end + PERMITTED);
        let article = |word: &&Word| outline.particle(word.start) == Some(Particle::The);
        let land = words.iter().find(|word| !article(word))?;
        let near = outline.gap(cue.end..land.start).len() <= " the ".len();
        let from = words.first()?.start;
        let mut lands = outline.senses(from..land.start + 1, country);
        let (place, code) = lands.find(|(place, code)| {
            near && place.end > land.start && Territory::Country(code).is_written(outline, place)
        })?;
        workplace_in(outline, place, code, Evidence::Phrased)
    })
}

/// " the United" is no longer, in bytes.
const PERMITTED: usize = 16;

/// The state that the place names is another country's.
pub(super) fn is_in_another(
    outline: &Outline<'_>,
    place: &Candidate<Workplace>,
    country: &Candidate<Workplace>,
) -> bool {
    let Some(named) = country.value.country else {
        return false;
    };
    let mut states = outline.senses(place.range.clone(), state);
    states.any(|(name, code)| {
        Territory::State(code).is_written(outline, &name) && Country::from_code(code) != Some(named)
    })
}

/// " and the " between two countries, in bytes.
const JOINED: usize = 9;

/// "partners in Norway, Sweden and Ireland", "data from Norway and Sweden"
fn begins_a_list(outline: &Outline<'_>, place: &Range<usize>) -> bool {
    let named = |word: &Word| {
        let land = |sense| matches!(sense, Sense::Country(_) | Sense::Region).then_some(());
        let mut lands = outline.senses(word.start..word.start + 1, land);
        lands.next().is_some()
    };
    match outline.scan.words_within(place.end..place.end + JOINED) {
        [next, ..] if outline.gap(place.end..next.start) == ", " => named(next),
        // "Japan and Korea", "Japan and the USA"
        [and, next, ..] if outline.particle(and.start) == Some(Particle::And) => named(next),
        _ => false,
    }
}

/// "Norway's Research Council": whose a house is that has a name.
fn begins_a_name(outline: &Outline<'_>, own: &Range<usize>) -> bool {
    let next = outline.scan.words_within(own.end..own.end + 3).first();
    next.is_some_and(|next| outline.is_capital(next))
}

/// "The Fern Association is Norway's largest house": said of a body that is no place of work.
fn is_of_a_body(outline: &Outline<'_>, passage: &Passage, at: usize) -> bool {
    let body = |sense| (sense == Sense::Organisation(Rank::Aside)).then_some(());
    let sentence = outline.sentence_at(passage, at);
    sentence.is_some_and(|sentence| {
        let near = sentence.start.max(at.saturating_sub(NEAR));
        let mut bodies = outline.senses(near..at, body);
        bodies.any(|(name, ())| {
            let words = outline.scan.words_within(name);
            words.len() > 1 && words.iter().all(|word| outline.is_capital(word))
        })
    })
}

/// A house stands so near to the country that it is in, in bytes.
const HOUSE: usize = 140;

/// A body stands so near before what is said of it, in bytes.
const NEAR: usize = 240;

/// "in U.S. History", "in UK Law": the country says which subject is meant.
fn begins_a_subject(outline: &Outline<'_>, place: &Range<usize>) -> bool {
    let next = outline.scan.words_within(place.end..place.end + 3).first();
    next.is_some_and(|next| {
        let nameless = place_word(outline, next.start) == Some(PlaceWord::Nameless);
        matches!(outline.slice(place.end..next.start), " " | ". ")
            && outline.is_capital(next)
            && nameless
    })
}

/// "campuses in Bergen and in Nuuk in Greenland": the country of a town that stands there by itself.
fn is_of_another_town(outline: &Outline<'_>, passage: &Passage, place: &Range<usize>) -> bool {
    let words = outline.scan.words_within(passage.range.start..place.start);
    let within = |word: &Word| outline.particle(word.start) == Some(Particle::In);
    let [.., and, first, town, second] = words else {
        return false;
    };
    within(second)
        && within(first)
        && is_place_word(outline, town)
        && outline.particle(and.start) == Some(Particle::And)
}

/// "in the UK", "in northern Italy", "in South-Western Germany": the word before the article and before the part of the country.
fn before_its_name(outline: &Outline<'_>, passage: &Passage, start: usize) -> Option<Range<usize>> {
    let words = outline.scan.words_within(passage.range.start..start);
    let part = |sense| (sense == Sense::PlaceWord(PlaceWord::Manner)).then_some(());
    let beside = |at: &usize| {
        let Some(word) = words.get(*at) else {
            return false;
        };
        let first = words.get(at.saturating_sub(1)).unwrap_or(word);
        let mut parts = outline.senses(first.start..word.end, part);
        outline.particle(word.start) == Some(Particle::The)
            || parts.any(|(part, ())| part.start <= word.start && word.end <= part.end)
    };
    let before = (0..words.len()).rev().take(BESIDE).find(|at| !beside(at))?;
    let word = words.get(before)?;
    let close = outline.slice(word.end..start);
    (!close.contains([',', ';', '(', ':'])).then(|| word.range())
}

/// An article, two words that say which part of the country, and the word before them.
const BESIDE: usize = 4;

/// "one of the largest universities in Sweden", "we work in Sweden", "moving to Sweden"; of a project "the toads in Australia as our
/// model" says nothing of where we are.
fn speaks_of_a_house(outline: &Outline<'_>, passage: &Passage, at: usize, project: bool) -> bool {
    let house = |sense| {
        let house = match sense {
            Sense::Organisation(_) => true,
            Sense::Turn(Turn::We) => !project,
            Sense::Vacancy => !project,
            Sense::Hiring(hiring) => !project && hiring != Hiring::With,
            _ => false,
        };
        house.then_some(())
    };
    let sentence = outline.sentence_at(passage, at);
    sentence.is_some_and(|sentence| {
        // A list that lost its lines is one sentence: "… of the contract; - …; - interviews for the project in Norway"
        let near = sentence.start.max(at.saturating_sub(HOUSE))..sentence.end.min(at + HOUSE);
        let mut houses = outline.senses(near, house);
        houses.any(|(place, ())| {
            let we = |sense| (sense == Sense::Turn(Turn::We)).then_some(());
            !project || place.start < at || outline.senses(place, we).next().is_none()
        })
    })
}

/// "Lamar, Pennsylvania" is in the United States where the text names these, too: a state alone names no country.
pub(super) fn of_state(outline: &Outline<'_>, place: &mut Candidate<Workplace>) {
    if place.value.country.is_some() {
        return;
    }
    let Some((state, code)) = outline
        .senses(place.range.clone(), state)
        .find(|(name, code)| Territory::State(code).is_written(outline, name))
    else {
        return;
    };
    let whole = 0..outline.text.clean().len();
    let named = outline.senses(whole, country).any(|(name, named)| {
        named == code && name != state && Territory::Country(named).is_written(outline, &name)
    });
    if named {
        place.value.country = Country::from_code(code);
    }
}

/// "the south of Sweden", "the capital of Norway"
fn is_region_of(outline: &Outline<'_>, of: Range<usize>) -> bool {
    let region = outline
        .scan
        .word_ending_at(of.start.saturating_sub(1))
        .filter(|region| {
            outline
                .slice(region.clone())
                .starts_with(char::is_lowercase)
        });
    outline.particle(of.start) == Some(Particle::Of)
        && region.is_some_and(|region| {
            matches!(
                place_word(outline, region.start),
                Some(PlaceWord::Core | PlaceWord::Nameless)
            )
        })
}

fn count(
    spoken: &mut Vec<(usize, Range<usize>, &'static str)>,
    place: Range<usize>,
    code: &'static str,
) {
    match spoken.iter_mut().find(|(_, _, known)| *known == code) {
        Some((times, ..)) => *times += 1,
        None => spoken.push((1, place, code)),
    }
}

fn workplace_in(
    outline: &Outline<'_>,
    place: Range<usize>,
    code: &'static str,
    evidence: Evidence,
) -> Option<Candidate<Workplace>> {
    let spot = Spot {
        country: Some((place, code)),
        ..Spot::default()
    };
    spot.workplace(outline, evidence)
}

/// "Nederlands": what is a country's is a language, too.
fn is_language(outline: &Outline<'_>, place: &Range<usize>) -> bool {
    let mut cues = outline.cues(place.start..place.start + 1).iter();
    cues.any(|cue| cue.range() == *place && matches!(cue.sense, Sense::Language(_)))
}

fn countrys_own(sense: Sense) -> Option<&'static str> {
    match sense {
        Sense::CountrysOwn(code) => Some(code),
        _ => None,
    }
}
