//! Places behind the phrases that lead to them.

use core::mem;
use core::ops::Range;

use super::spot::{Spot, city_from, city_with_code};
use super::territory::{Territory, country};
use super::town::{is_place_word, name_end, place_word, tells_nothing};
use super::{Candidate, join};
use crate::lexicon::{Bound, Hiring, Label, Particle, PlaceWord, Rank, Sense, Word, is_owner};
use crate::model::{Evidence, Workplace};
use crate::outline::{Form, Outline, Passage, is_short_form};

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

/// "à Bergen", but "à l'université" leads to a house.
fn leads_to_town(outline: &Outline<'_>, word: usize) -> bool {
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
