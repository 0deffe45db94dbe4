//! Where a town stands behind a phrase that leads to it.

use core::mem;
use core::ops::Range;

use super::spot::{Spot, city_from};
use super::territory::{Territory, country};
use super::town::{is_place_word, name_end, place_word, tells_nothing};
use crate::lexicon::{Label, Particle, PlaceWord, Rank, Sense, Word, is_owner};
use crate::outline::{Outline, Passage, is_short_form};

/// "à Bergen", but "à l'université" leads to a house.
pub(super) fn leads_to_town(outline: &Outline<'_>, word: usize) -> bool {
    place_word(outline, word) == Some(PlaceWord::Toward)
}

/// The town whose name begins with this word: not "in the Exercise building", "in Building 5", nor a name behind an article.
fn town_from(outline: &Outline<'_>, passage: &Passage, word: &Word, article: bool) -> Option<Spot> {
    let spot = city_from(outline, word.start..passage.range.end)?;
    match spot.before_campus(outline) {
        Some(named) => town_behind_campus(outline, passage, &spot).or(named.then_some(spot)),
        None => {
            let town = spot.city.clone();
            let named = town.is_none_or(|town| !tells_nothing(outline, town));
            (named && (!article || spot.country.is_some())).then_some(spot)
        }
    }
}

/// What follows a phrase that says where: small words and the institution's name may stand between.
pub(super) fn place_after(
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
        if between == " (" {
            if let Some(spot) = town_in_bracket(outline, passage, word.start) {
                return Some(spot);
            }
            (end, inside) = (behind_aside(outline, word.start..upto)?, false);
            continue;
        }
        // "Our alumni are working at universities in …"
        if between.contains([';', ':', '(', '“', '"', '«', '‘']) || is_many(outline, word) {
            return None;
        }
        // "Located in a charming town, the university is …": the place has ended; "in the capital city, Bergen" it goes on.
        if between.contains(',') {
            (inside, core, article) = (core, false, article && !core);
        }
        if owns(outline, word) {
            end = word.end;
            continue;
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
        if place_word(outline, word.start) == Some(PlaceWord::Street)
            && let Some(spot) = behind_street(outline, passage, word)
        {
            return Some(spot);
        }
        end = word.end;
        match place_word(outline, word.start) {
            // "in the heart of", "the city of", "im Zentrum von"
            Some(kind @ (PlaceWord::Core | PlaceWord::District))
                if !outline.is_capital(word) || leads_on(outline, word) =>
            {
                (core, article, inside) = (true, false, inside || outline.is_capital(word));
                end = phrase_end(outline, word, kind);
                continue;
            }
            // "in lively Bergen", "in south east Bergen"
            Some(PlaceWord::Manner) => {
                end = phrase_end(outline, word, PlaceWord::Manner);
                continue;
            }
            // "in the Basque Country, Spain"
            Some(PlaceWord::Part) if outline.is_capital(word) => {
                (core, end) = (inside, phrase_end(outline, word, PlaceWord::Part));
                continue;
            }
            _ => {}
        }
        let of_core = mem::take(&mut core);
        if is_place_word(outline, word)
            && let Some(city) = before_site(outline, word)
        {
            return Some(Spot {
                city: Some(city),
                ..Spot::default()
            });
        }
        match outline.particle(word.start) {
            Some(Particle::Of) if of_core => inside = true,
            Some(Particle::In) => (inside, article) = (true, false),
            Some(Particle::The | Particle::A) => article = true,
            Some(Particle::At | Particle::Of | Particle::Within) => {
                inside = leads_to_town(outline, word.start);
                article &= !inside;
            }
            Some(_) => return None,
            None if is_place_noun(outline, word) => (inside, article) = (true, false),
            None if is_place_word(outline, word) && inside => {
                return town_from(outline, passage, word, article);
            }
            None if outline.slice(word.range()).starts_with(char::is_uppercase) => {}
            None => inside = false,
        }
    }
    None
}

/// "at FERN | (Bergen, Norway)"
fn town_in_bracket(outline: &Outline<'_>, passage: &Passage, start: usize) -> Option<Spot> {
    city_from(outline, start..passage.range.end).filter(|spot| spot.country.is_some())
}

/// "au laboratoire DUNE | (UMR 6554) à Bergen": where what stands in brackets ends, and a word that leads to a town follows.
fn behind_aside(outline: &Outline<'_>, inside: Range<usize>) -> Option<usize> {
    let end = inside.start + outline.slice(inside.clone()).find(')')? + 1;
    let next = outline.scan.words_within(end..inside.end).first()?;
    (outline.gap(end..next.start).trim_start_matches(',') == " "
        && leads_to_town(outline, next.start))
    .then_some(end)
}

/// "at Northside Campus, Westhaven.": the town behind the campus, where it ends its sentence or a country follows.
pub(super) fn town_behind_campus(
    outline: &Outline<'_>,
    passage: &Passage,
    campus: &Spot,
) -> Option<Spot> {
    let name = campus.city.as_ref()?.end;
    let noun = outline.scan.words_within(name..passage.range.end).first()?;
    let town = outline
        .scan
        .words_within(noun.end..passage.range.end)
        .first()?;
    let listed = outline.slice(noun.end..town.start).trim_end() == ",";
    let spot = city_from(outline, town.start..passage.range.end)
        .filter(|_| listed && is_place_word(outline, town))?;
    let rest = outline.slice(spot.end()?..passage.range.end).trim_start();
    (spot.country.is_some() || rest.is_empty() || rest.starts_with('.')).then_some(spot)
}

/// "based at our Harpenden site", "in the London office of …": a town that premises are named for.
fn before_site(outline: &Outline<'_>, first: &Word) -> Option<Range<usize>> {
    let words = outline
        .scan
        .words_within(first.start..first.start + LONGEST_TOWN);
    let city = first.start..name_end(outline, words)?;
    let next = outline.scan.words_within(city.end..city.end + 2).first()?;
    let before = outline.scan.word_ending_at(first.start.saturating_sub(1))?;
    // "at FERN’s Westhaven office"
    let led = matches!(
        outline.particle(before.start),
        Some(Particle::The | Particle::A | Particle::Lead)
    ) || is_owner(outline.slice(before.clone()));
    let site = place_word(outline, next.start) == Some(PlaceWord::Site);
    let short = words
        .iter()
        .take_while(|word| word.end <= city.end)
        .any(|word| is_short_form(outline.slice(word.range())));
    let small = next.joined && !outline.is_capital(next);
    (led && site && small && !short && !tells_nothing(outline, city.clone())).then_some(city)
}

/// No town has a longer name.
const LONGEST_TOWN: usize = 48;

/// "capital city", "Basque Country" are one phrase.
fn phrase_end(outline: &Outline<'_>, word: &Word, kind: PlaceWord) -> usize {
    let same = |sense| (sense == Sense::PlaceWord(kind)).then_some(());
    let mut phrases = outline.senses(word.start..word.start + 1, same);
    phrases.next().map_or(word.end, |(cue, ())| cue.end)
}

/// "Zentrum von": a part of a town, and the small word that its name stands behind.
fn leads_on(outline: &Outline<'_>, word: &Word) -> bool {
    let end = phrase_end(outline, word, PlaceWord::Core);
    let last = outline.scan.words_within(word.end..end).last();
    outline.is_capital(word) && last.is_some_and(|last| !outline.is_capital(last))
}

/// "Australia's capital city": whose the place is.
fn owns(outline: &Outline<'_>, word: &Word) -> bool {
    let own = |sense| matches!(sense, Sense::CountrysOwn(_)).then_some(());
    outline
        .senses(word.start..word.start + 1, own)
        .next()
        .is_some()
}

/// "universities", "institutes": where others are.
fn is_many(outline: &Outline<'_>, word: &Word) -> bool {
    let aside = |sense| (sense == Sense::Organisation(Rank::Aside)).then_some(());
    let mut asides = outline.senses(word.start..word.start + 1, aside);
    !outline.is_capital(word)
        && !is_owner(outline.slice(word.range()))
        && asides.any(|(cue, ())| cue.end == word.end)
        && outline.slice(word.range()).ends_with('s')
}

/// "Rua Nova 6, Westhaven.": the town behind the number of the house.
fn behind_street(outline: &Outline<'_>, passage: &Passage, street: &Word) -> Option<Spot> {
    let upto = passage.range.end.min(street.end + STREET);
    let rest = outline.slice(street.start..upto);
    let comma = rest.find(',')?;
    let numbered = rest.get(..comma)?.bytes().any(|byte| byte.is_ascii_digit());
    let behind = street.start + comma..passage.range.end;
    let town = outline.scan.words_within(behind.clone()).first()?;
    let spot = city_from(outline, town.start..behind.end).filter(|_| numbered)?;
    let rest = outline.slice(spot.end()?..behind.end).trim_start();
    (outline.is_capital(street) && (rest.is_empty() || rest.starts_with(['.', ',', ';', ')'])))
        .then_some(spot)
}

/// No street has a longer name.
const STREET: usize = 48;

/// The place stands so near to the phrase.
pub(super) const REACH: usize = 120;

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
