//! Places beside the names of the institution and of its parts.

use core::ops::Range;

use super::before_country::before_country;
use super::behind::place_after;
use super::spoken::{CLAUSE, around, is_announced, is_partner};
use super::spot::{Spot, city_from};
use super::territory::{Territory, country};
use super::town::{is_place_word, place_word, tells_nothing};
use super::{Candidate, join};
use crate::lexicon::{Hiring, Label, Particle, PlaceWord, Rank, Word};
use crate::model::{Evidence, SectionKind, Workplace};
use crate::outline::{Organisation, Outline, Passage, is_short_form};

/// "KTH Royal Institute of Technology in Stockholm", "University of Oulu, Finland"
pub(super) fn beside_institution(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    for name in &outline.organisations {
        let Some(passage) = outline.passage_at(name.range.start) else {
            continue;
        };
        // "tags: Fern University, Docking" is a list.
        if matches!(passage.label, Some((Label::Discipline, _))) {
            continue;
        }
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
        let ours = ours
            || is_academy_of_ours(outline, name)
            || rest.starts_with(',') && is_whole_of_ours(outline, name);
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
                    .or_else(|| between_commas(outline, passage, start))
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

/// "At FERN Moss in Bergen": behind the short form of who hires, a part of the house between.
pub(super) fn beside_short_form(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let Some(ours) = outline.institution.as_ref() else {
        return Vec::new();
    };
    let words = &outline.scan.words;
    let mut spots = words.iter().enumerate().filter_map(|(at, word)| {
        let short = outline.slice(word.range());
        if !is_short_form(short) || !ours.is_named(short) {
            return None;
        }
        let rest = words.get(at + 1..)?;
        let part = rest.iter().take(PART).take_while(|word| {
            word.joined && outline.is_capital(word) && outline.particle(word.start).is_none()
        });
        let within = rest.get(part.count())?;
        let passage = outline.passage_at(word.start)?;
        let close = within.joined && outline.particle(within.start) == Some(Particle::In);
        (close && !is_partner(outline, passage, word.start))
            .then(|| town_behind(outline, passage, within))
            .flatten()
    });
    let place = spots.find_map(|spot| spot.workplace(outline, Evidence::Phrased));
    place.into_iter().collect()
}

/// The name of a part has so many words.
const PART: usize = 2;

/// "at FERN Westhaven (Switzerland)": a country alone in brackets, right behind who hires or the name of a part of it.
pub(super) fn country_behind(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let spot = outline.institution.as_ref().and_then(|ours| {
        let passage = outline.passage_at(ours.range.start)?;
        let upto = passage.range.end.max(ours.range.end);
        let behind = outline.scan.words_within(ours.range.end..upto).iter();
        let part = behind.take(PART).take_while(|word| {
            word.joined && outline.is_capital(word) && outline.particle(word.start).is_none()
        });
        let end = part.last().map_or(ours.range.end, |word| word.end);
        let inside = outline.slice(end..upto).strip_prefix(" (")?;
        let partner = is_partner(outline, passage, ours.range.start);
        country_in_brackets(outline, upto - inside.len()).filter(|_| !partner)
    });
    let place = spot.and_then(|spot| spot.workplace(outline, Evidence::Phrased));
    place.into_iter().collect()
}

/// "Institute of Moss of the Fern Academy of Sciences in Bergen": the academy of the institute that hires.
fn is_academy_of_ours(outline: &Outline<'_>, name: &Organisation) -> bool {
    let Some(ours) = outline
        .institution
        .as_ref()
        .filter(|_| name.rank == Rank::Body)
    else {
        return false;
    };
    let names =
        outline.organisations_over(name.range.start.saturating_sub(CLAUSE)..name.range.start);
    names
        .iter()
        .any(|other| other.chain == name.chain && ours.is_named(outline.slice(other.range.clone())))
}

/// "École Centrale, University of Westhaven, France": the institution that hires stands right before the whole.
fn is_whole_of_ours(outline: &Outline<'_>, name: &Organisation) -> bool {
    let Some(ours) = outline.institution.as_ref() else {
        return false;
    };
    let near = name.range.start.saturating_sub(BESIDE)..name.range.start;
    let before = outline.organisations_over(near).last();
    before.is_some_and(|before| {
        before.chain == name.chain
            && before.rank >= Rank::Body
            && ours.is_named(outline.slice(before.range.clone()))
    })
}

/// What parts two names of a chain is no longer.
const BESIDE: usize = 3;

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
    let (place, code) = outline.senses(start..start + 1, country).find(named)?;
    // "Fern Centre (Norway), Moss Institute (Sweden) and others": one of many
    let bracketed = |(other, _): (Range<usize>, &str)| {
        other != place && outline.slice(other.end..other.end + 1) == ")"
    };
    let near = start.saturating_sub(CLAUSE / 4)..place.end + CLAUSE / 4;
    let one = !outline.senses(near, country).any(bracketed);
    one.then(|| Spot {
        country: Some((place.clone(), code)),
        ..Spot::default()
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
        if is_partner(outline, passage, name.range.start) || outline.is_called_a_partner(name.end())
        {
            return None;
        }
        if let Some(spot) = town_in_brackets(outline, passage, name) {
            return Some(spot);
        }
        let words = outline.scan.words_within(name.end()..passage.range.end);
        let within = words
            .first()
            .filter(|word| outline.particle(word.start) == Some(Particle::In))?;
        let spot = town_behind(outline, passage, within)?;
        let city = spot.city.clone()?;
        let close = outline.gap(name.end()..within.start) == " ";
        (close
            && outline.scan.words_within(city).len() <= 2
            && is_announced(outline, passage, name.range.start))
        .then_some(spot)
    });
    let place = spots.find_map(|spot| spot.workplace(outline, Evidence::Phrased));
    place.into_iter().collect()
}

/// "in Bergen", but neither "in Mental Health" nor "in Smart Towns": the town behind a small word, where no name goes on.
fn town_behind(outline: &Outline<'_>, passage: &Passage, within: &Word) -> Option<Spot> {
    let behind = |at: usize| outline.scan.words_within(at..passage.range.end).first();
    let spot = city_from(outline, behind(within.end)?.start..passage.range.end)?;
    let goes_on = behind(spot.end()?).is_some_and(|word| word.joined && outline.is_capital(word));
    (!goes_on && !tells_nothing(outline, spot.city.clone()?)).then_some(spot)
}

/// "at the Department of Moss (central Westhaven)": the brackets hold the town, and what it is like.
fn town_in_brackets(outline: &Outline<'_>, passage: &Passage, name: &Organisation) -> Option<Spot> {
    let rest = outline
        .slice(name.end()..passage.range.end)
        .strip_prefix(" (")?;
    let start = passage.range.end - rest.len();
    let words = outline.scan.words_within(start..start + rest.find(')')?);
    let manner = |word: &&Word| place_word(outline, word.start) == Some(PlaceWord::Manner);
    let first = words.iter().find(|word| !manner(word))?;
    let led = first.start > start;
    let spot = city_from(outline, first.start..passage.range.end)?;
    let fits = fills_brackets(outline, &spot, name);
    (led && fits && is_announced(outline, passage, name.range.start)).then_some(spot)
}

/// "Fern Institute of Moss, Westhaven, has an opening", "At Fern University, Bergen, we are looking for": a town between the
/// institution and what it does.
fn before_verb(outline: &Outline<'_>, passage: &Passage, start: usize) -> Option<Spot> {
    let spot = city_from(outline, start..passage.range.end)?;
    let city = spot.city.clone()?;
    let (cue, _) = outline
        .hirings(city.end..passage.range.end.min(city.end + NEAR))
        .find(|(_, hiring)| {
            matches!(
                hiring,
                Hiring::Seeks | Hiring::Welcomes | Hiring::Sought | Hiring::Available
            )
        })?;
    let close = outline.slice(city.end..cue.start).trim() == ",";
    (close && !tells_nothing(outline, city)).then_some(spot)
}

/// "a postdoc in the lab of Jane Doe, at Fern Hospital, Westhaven, to work on moss": between commas where a position is announced.
fn between_commas(outline: &Outline<'_>, passage: &Passage, start: usize) -> Option<Spot> {
    let spot = city_from(outline, start..passage.range.end)?;
    let city = spot.city.clone()?;
    let next = outline
        .scan
        .words_within(city.end..passage.range.end)
        .first()?;
    let parted = outline.slice(city.end..next.start).trim() == ",";
    let goes_on = matches!(
        outline.particle(next.start),
        Some(Particle::To | Particle::For | Particle::In)
    ) && !outline.is_capital(next);
    let one = outline.scan.words_within(city.clone()).len() == 1;
    (parted
        && goes_on
        && one
        && is_announced(outline, passage, start)
        && !tells_nothing(outline, city))
    .then_some(spot)
}

/// "The position is at the University of Fernland, Bergen.", "Fern Institute, Bergen" in the head or where applications and questions
/// go: the town ends what is said.
fn at_the_end(outline: &Outline<'_>, passage: &Passage, start: usize) -> Option<Spot> {
    let based = || {
        let mut hirings = outline.hirings(around(passage, start));
        hirings.any(|(_, hiring)| hiring == Hiring::Based)
    };
    let contact = || {
        matches!(
            outline.kind(passage),
            SectionKind::Contact | SectionKind::Application
        )
    };
    let placed = || outline.is_head(passage) || based() || contact();
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
    let between = from..place.start;
    let listed = outline.slice(between.clone()).matches(',').count() >= 3;
    let other = |name: &Organisation| name.rank == Rank::Institution;
    let others = outline.organisations(between.clone()).iter().any(other);
    let small = |word: &Word| {
        matches!(
            outline.particle(word.start),
            Some(Particle::Of | Particle::And)
        )
    };
    let part = |word: &Word| word.digit || outline.is_capital(word) || small(word);
    let numbered = outline
        .slice(between.clone())
        .bytes()
        .any(|byte| byte.is_ascii_digit());
    let address = outline.scan.words_within(between.clone()).iter().all(part);
    let goes_on = outline.slice(between).contains([';', '(', '\n', '?', '!']);
    (listed && address && (numbered || !others) && !goes_on)
        .then(|| before_country(outline, passage, place, Territory::Country(code)))
        .flatten()
        .filter(|spot| spot.city.is_some())
}

/// A verb right behind a comma is so near.
const NEAR: usize = 8;
