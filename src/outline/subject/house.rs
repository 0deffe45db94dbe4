//! "About Elmwood": whether what a heading names is a house.

use core::ops::Range;

use super::super::Outline;
use super::super::naming::begins_about;
use super::super::organisation::Organisation;
use crate::lexicon::{Cue, Particle, PlaceWord, Rank, Sense, Turn, Word};

/// "About Elmwood", where the text names Elmwood College, or says what kind of house Elmwood is; "About the ELM", where it names the
/// Elmwood Centre (ELM).
pub(super) fn is_about_house(outline: &Outline<'_>, heading: &Range<usize>) -> bool {
    let words = outline.scan.words_within(heading.clone());
    let (named, short) = match words {
        [_, the, next] if outline.particle(the.start) == Some(Particle::The) => {
            (next.range(), true)
        }
        [_, next, .., last] if words.len() <= SHORT => (next.start..last.end, false),
        [_, next] => (next.range(), false),
        _ => return false,
    };
    let name = outline.slice(named);
    let is_named = |house: &Organisation| {
        let acronym = house.acronym.clone();
        acronym.is_some_and(|acronym| outline.slice(acronym) == name)
            // "About Elmwood" may be about the town of the University of Elmwood.
            || !short && outline.slice(house.range.clone()).starts_with(name)
    };
    begins_about(heading, outline.scan)
        // "About the iLake"
        && name.contains(char::is_uppercase)
        && (outline.organisations.iter().take(HOUSES).any(is_named)
            || is_told(outline, heading, name))
}

/// "Elmwood is a research organisation", "The Elmwood School of Law is …": the text below begins with the name and says that it is a
/// house, or with the name of one.
fn is_told(outline: &Outline<'_>, heading: &Range<usize>, name: &str) -> bool {
    let below = outline.passage_at(heading.start);
    let Some(text) = below.and_then(|heading| outline.passage_after(heading)) else {
        return false;
    };
    let start = text.range.start;
    let near = start..text.range.end.min(start + TOLD);
    let is_house =
        |cue: &Cue<Sense>| matches!(cue.sense, Sense::Organisation(rank) if rank != Rank::Aside);
    let mut houses = outline.organisations(near.clone()).iter();
    // "Elmwood is a town with a school" says of no house what it is.
    let is_said = || {
        let cues = outline.cues(near.clone()).iter();
        let is = cues.clone().find(|cue| cue.sense == Sense::Turn(Turn::Is));
        let Some(is) = is.map(|cue| cue.end) else {
            return false;
        };
        let house = cues.filter(|cue| cue.start >= is).find(|cue| is_house(cue));
        house.is_some_and(|house| {
            let words = outline.scan.words_within(is..house.start);
            words.len() <= PRAISE && !words.iter().any(|word| joins(outline, word))
        })
    };
    outline.slice(text.range.clone()).starts_with(name) && is_said()
        || houses.any(|house| outline.scan.words_within(start..house.range.start).len() <= 2)
}

/// "About Port Fern" over "Port Fern is a lively old city": the text below begins with the name and says that it is a town.
pub(super) fn is_about_town(outline: &Outline<'_>, heading: &Range<usize>) -> bool {
    let words = outline.scan.words_within(heading.clone());
    let [_, first, .., last] = words else {
        return words.len() == 2
            && words
                .last()
                .is_some_and(|name| is_town(outline, heading, name.range()));
    };
    words.len() <= SHORT && is_town(outline, heading, first.start..last.end)
}

fn is_town(outline: &Outline<'_>, heading: &Range<usize>, name: Range<usize>) -> bool {
    let name = outline.slice(name);
    let below = outline.passage_at(heading.start);
    let text = below.and_then(|heading| outline.passage_after(heading));
    let Some(text) = text.filter(|text| outline.slice(text.range.clone()).starts_with(name)) else {
        return false;
    };
    let start = text.range.start + name.len();
    let cues = outline.cues(start..text.range.end.min(start + TOLD)).iter();
    let is = cues.clone().find(|cue| cue.sense == Sense::Turn(Turn::Is));
    let town = cues
        .clone()
        .find(|cue| cue.sense == Sense::PlaceWord(PlaceWord::Core));
    begins_about(heading, outline.scan)
        && name.starts_with(char::is_uppercase)
        && is.zip(town).is_some_and(|(is, town)| {
            // "the largest and oldest city", but not "a company in the city"
            let said = |word: &Word| {
                let particle = outline.particle(word.start);
                let noun = matches!(
                    particle,
                    None | Some(Particle::A | Particle::The | Particle::And)
                );
                noun && !outline.slice(word.range()).starts_with(char::is_uppercase)
            };
            let words = outline.scan.words_within(is.end..town.start.max(is.end));
            is.start == start + 1
                && is.end <= town.start
                && words.len() <= PRAISE
                && words.iter().all(said)
        })
}

/// "with", "of", "and": what stands behind it is another thing than what stands before.
fn joins(outline: &Outline<'_>, word: &Word) -> bool {
    // "not-for-profit" is one word.
    let hyphen = outline.slice(word.start.saturating_sub(1)..word.start) == "-"
        || outline.slice(word.end..word.end + 1) == "-";
    let mut cues = outline.cues(word.range()).iter();
    !hyphen
        && cues.any(|cue| match cue.sense {
            Sense::Particle(particle) => !matches!(particle, Particle::A | Particle::The),
            Sense::Bound(_) => true,
            _ => false,
        })
}

/// What a house is stands so near behind its name, in bytes.
const TOLD: usize = 120;

/// "an innovative not-for-profit research" has no more words.
const PRAISE: usize = 8;

/// "About Elmwood State" has no more words.
const SHORT: usize = 4;

/// So many names tell who is at home here.
const HOUSES: usize = 64;
