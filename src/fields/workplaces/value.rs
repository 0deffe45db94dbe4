//! The place in one value of a label.

use core::ops::Range;

use super::Candidate;
use super::address::{Before, before_british_code, is_british_code, with_postal_code};
use super::bare::{
    before_campus, before_its_country, before_small_word, behind_campus, behind_its_country,
    ends_in_campus, is_state_alone, without_campus, without_district,
};
use super::before_country::{is_no_town, part_of_country};
use super::labelled::split;
use super::spot::{Spot, before_code, city_from, is_in_capitals};
use super::territory::{Territory, country, country_code, state};
use super::town::{is_street, place_word, tells_nothing};
use crate::lexicon::{Label, Particle, PlaceWord, Sense, Word};
use crate::model::{Evidence, Workplace};
use crate::outline::{Outline, is_short_form};

/// A place is a list: a country, a state with the city before it, or the first part that names neither an organisation nor
/// a region.
pub(super) fn value(outline: &Outline<'_>, range: Range<usize>) -> Option<Candidate<Workplace>> {
    if let Some(spot) = with_postal_code(outline, range.clone(), Before::Anything) {
        return spot.workplace(outline, Evidence::Labelled);
    }
    if let Some(spot) = led_to(outline, &range) {
        return spot.workplace(outline, Evidence::Labelled);
    }
    let mut spot = Spot {
        country: outline
            .senses(range.clone(), country)
            .filter(|(place, code)| Territory::Country(code).is_written(outline, place))
            .last(),
        ..Spot::default()
    };
    let mut names: Vec<Range<usize>> = Vec::new();
    let mut numbered: Option<Range<usize>> = None;
    let mut house: Option<Range<usize>> = None;
    // "Westhaven campus, Fern", "Hill District, Fern": where a name of the town follows, it is that.
    let mut within: Option<Range<usize>> = None;
    for part in split(
        outline,
        range,
        &[',', '(', ')', '>', '›', '»', '–', '[', ']', '·', ':', '-'],
    ) {
        let state = outline.senses(part.clone(), state).find(|(place, code)| {
            // "IN", "IN 47405"
            let rest = outline.slice(place.end..part.end);
            let code_only = rest
                .bytes()
                .all(|sign| sign.is_ascii_digit() || b" -".contains(&sign));
            place.start == part.start
                && code_only
                && Territory::State(code).is_written(outline, place)
        });
        if let (Some(state), Some(city)) = (state, names.last().or(within.as_ref())) {
            spot.city = Some(city.clone());
            spot.state = Some(state);
            break;
        }
        if let Some((city, state)) = before_its_state(outline, &part) {
            spot.city = Some(city);
            spot.state = Some(state);
            break;
        }
        // "Port Fern - PF, 05508-090": the letters of a state
        let letters = outline.slice(part.clone());
        let dash = |town: &Range<usize>| outline.slice(town.end..part.start).trim() == "-";
        let town = names.last().filter(|town| dash(town)).cloned();
        if let Some(town) = town.filter(|_| letters.len() == 2 && is_capitals(letters)) {
            spot.city = Some(town);
            break;
        }
        // "Hill House, Westhaven, LA1 4YT"
        let alone = is_british_code(outline, &part);
        if let Some(city) = names.last().or(within.as_ref()).filter(|_| alone) {
            spot.city = Some(city.clone());
            spot.postal_code = Some(part);
            break;
        }
        if let Some((city, code)) = town_and_code(outline, &part) {
            // "Port Fern, Lakeland 351-0198": a part of the country stands before the code.
            let part = part_of_country(outline, city.end).is_some_and(|part| part == city);
            let town = names.last().filter(|_| part).cloned();
            spot.city = Some(town.unwrap_or(city));
            spot.postal_code = Some(code);
            break;
        }
        // "Fern Laboratory (PL), Westhaven": the short form of a name is no country's code.
        if bracketed(outline, &part) && is_acronym(outline, &part) {
            continue;
        }
        let part = match code_ending(outline, &part) {
            Some((town, land)) => {
                spot.country = spot.country.or(land);
                town
            }
            None => part,
        };
        if house.is_none() && names.is_empty() && is_house(outline, &part) {
            house = Some(part.clone());
        }
        let part = behind_its_country(outline, before_its_country(outline, part));
        let part = behind_acronym(outline, part);
        let whole = before_small_word(outline, part);
        let part = without_district(outline, whole.clone());
        let named = is_name(outline, &part) && !is_street(outline, &part);
        if named && !is_no_town(outline, &part) {
            if part != whole && numbered.is_none() {
                numbered = Some(part);
            } else if within.is_none() && names.is_empty() && names_part_of_town(outline, &part) {
                within = Some(without_campus(outline, part));
            } else {
                names.push(without_campus(outline, part));
            }
        }
    }
    if let Some(city) = &spot.city.as_ref().or(names.last()) {
        spot.address = house.filter(|house| house.end < city.start);
    }
    // "Fern Green, Dublin 2": towns have districts; "Mill Road 2, Westhaven": streets have numbers.
    let street = |number: &Range<usize>| names.last().is_some_and(|name| name.start > number.end);
    spot.city = spot.city.or(numbered.filter(|number| !street(number)));
    names.extend(within.filter(|_| names.is_empty()));
    spot.city = spot.city.or_else(|| town_among(outline, &names));
    // "Westhaven Campus": where nothing else names the town; "Main Campus" names none.
    if let Some(campus) = spot.city.take_if(|city| ends_in_campus(outline, city)) {
        spot.city = before_campus(outline, &campus);
    }
    spot.workplace(outline, Evidence::Labelled)
}

/// "Kyoto 606-8501": a town and its code.
fn town_and_code(
    outline: &Outline<'_>,
    part: &Range<usize>,
) -> Option<(Range<usize>, Range<usize>)> {
    let coded = before_code(outline.slice(part.clone())).map(|(end, code)| {
        let code = part.start + code.start..part.start + code.end;
        (part.start..part.start + end, code)
    });
    coded
        .or_else(|| before_british_code(outline, part))
        .filter(|(city, _)| is_name(outline, city))
}

/// "Rua Nova 6", "Mill Road 120B", "Building 5": a name of several words and a number, or what is numbered in a street. "Zone 1" and
/// "Lyon 1" may be other things.
fn is_house(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    let words = outline.scan.words_within(part.clone());
    let [name @ .., number] = words else {
        return false;
    };
    let plain = |word: &Word| !word.digit && outline.particle(word.start).is_none();
    let place = |word: &Word| place_word(outline, word.start);
    let campus = |word: &Word| place(word) == Some(PlaceWord::Campus);
    let street =
        |word: &Word| place(word) == Some(PlaceWord::Street) || word.end - word.start >= JOINED;
    let long = name.len() > 1 || name.iter().any(street);
    (1..=4).contains(&name.len())
        && long
        && !name.iter().any(campus)
        && number.digit
        && name.iter().all(plain)
        && name.first().is_some_and(|first| outline.is_capital(first))
        && outline.mentions(part.clone()).is_empty()
        && outline.organisations(part.clone()).is_empty()
}

/// "Langelandsgade": a street in one word is joined of two, and has so many letters.
const JOINED: usize = 10;

/// The first name that is no house before its town: "FIX, Westhaven, France", "ETH Westhaven, Westhaven".
fn town_among(outline: &Outline<'_>, names: &[Range<usize>]) -> Option<Range<usize>> {
    let ours = |name: &Range<usize>| {
        let institution = outline.institution.as_ref();
        institution
            .is_some_and(|ours| outline.slice(ours.range.clone()) == outline.slice(name.clone()))
    };
    let short = |name: &Range<usize>| names.len() > 1 && is_in_capitals(outline, name);
    // "Riverton Bioinformatics, Fern"
    let subject = |name: &Range<usize>| {
        let last = outline.scan.words_within(name.clone()).last();
        last.is_some_and(|word| place_word(outline, word.start) == Some(PlaceWord::Nameless))
    };
    let site = |name: &&Range<usize>| {
        !names_site(outline, name) && !ours(name) && !short(name) && !subject(name)
    };
    names.iter().find(site).or(names.first()).cloned()
}

/// "Bern CH", "CH": the town, if any, before the code of its country, or of the province that letters show it to be in.
fn code_ending(outline: &Outline<'_>, part: &Range<usize>) -> Option<(Range<usize>, Option<Land>)> {
    let code = outline.scan.words_within(part.clone()).last()?.range();
    let land = country_code(outline.slice(code.clone())).map(|land| (code.clone(), land));
    let before = outline.slice(part.start..code.start).trim_end();
    let name = before.contains(char::is_lowercase);
    let capitals = outline
        .slice(code.clone())
        .bytes()
        .all(|sign| sign.is_ascii_uppercase());
    let fits = code.end == part.end && code.len() == 2 && capitals;
    (fits && (name || before.is_empty() && land.is_some()))
        .then(|| (part.start..part.start + before.len(), land))
}

/// "FERN Westhaven": the one word behind the acronym of a house.
fn behind_acronym(outline: &Outline<'_>, part: Range<usize>) -> Range<usize> {
    match outline.scan.words_within(part.clone()) {
        [house, town]
            if house.end - house.start > 2
                && is_capitals(outline.slice(house.range()))
                && outline.gap(house.end..town.start) == " "
                && outline.slice(town.range()).contains(char::is_lowercase) =>
        {
            town.range()
        }
        _ => part,
    }
}

/// "FERN", "TU"
fn is_capitals(word: &str) -> bool {
    word.len() > 1 && word.chars().all(char::is_uppercase)
}

/// Where a country is named, and its code.
type Land = (Range<usize>, &'static str);

/// Where a state is named, and the code of its country.
type State = (Range<usize>, &'static str);

/// "Canberra ACT", "Geelong VIC 3220": the town before the short name of its state.
fn before_its_state(outline: &Outline<'_>, part: &Range<usize>) -> Option<(Range<usize>, State)> {
    let (place, code) = outline.senses(part.clone(), state).find(|(place, code)| {
        let rest = outline.slice(place.end..part.end);
        let number = rest
            .bytes()
            .all(|sign| sign.is_ascii_digit() || sign == b' ');
        place.start > part.start
            && place.len() <= LONGEST_CODE
            && number
            && Territory::State(code).is_written(outline, place)
    })?;
    let lead = outline.slice(part.start..place.start);
    let city = part.start..part.start + lead.trim_end().len();
    is_name(outline, &city).then_some((city, (place, code)))
}

/// "ACT", "NSW"
const LONGEST_CODE: usize = 3;

/// "Based in Grenoble (France) at the Fourier Institute": the value is a phrase that leads to the city.
fn led_to(outline: &Outline<'_>, range: &Range<usize>) -> Option<Spot> {
    let words = outline.scan.words_within(range.clone());
    let at = words
        .iter()
        .take(REACH)
        .position(|word| outline.particle(word.start) == Some(Particle::In))?;
    let next = words.get(at + 1)?;
    let lead = range.start..words.get(at)?.start;
    let text = outline.slice(lead.clone());
    // "Fern Centre (FIX) with offices in Westhaven"
    let house = !outline.organisations(lead).is_empty();
    let named = text.contains([',', ';', ':']) || text.contains('(') && !house;
    let spot = city_from(outline, next.start..range.end)?;
    let town = spot
        .city
        .clone()
        .filter(|town| !tells_nothing(outline, town.clone()));
    (!named && town.is_some()).then_some(spot)
}

/// So many words may stand before the city.
const REACH: usize = 8;

/// A few capitalised words that name no country, region, organisation or position.
pub(super) fn is_name(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    let words = outline.scan.words_within(part.clone());
    let content = outline.slice(part.clone());
    let other = |sense| match sense {
        Sense::Country(_)
        | Sense::Stage(_)
        | Sense::Region
        | Sense::Season(_)
        | Sense::Month(_)
        | Sense::Extent(_)
        | Sense::Term(_) => Some(()),
        Sense::Particle(
            Particle::A | Particle::Lead | Particle::Title | Particle::And | Particle::Or,
        ) => Some(()),
        Sense::PlaceWord(PlaceWord::Street | PlaceWord::Site) => Some(()),
        _ => None,
    };
    // "La Jolla" is a name, "the main building" is none, and neither is "CA".
    let article = words.iter().enumerate().any(|(at, word)| {
        outline.particle(word.start) == Some(Particle::The)
            && (at > 0 || words.len() == 1 || !words.iter().all(|word| outline.is_capital(word)))
    });
    // "(FIX, PAS)"
    let code = is_state_alone(outline, part)
        || content.len() <= 3 && !content.contains(char::is_lowercase);
    // "Remote", "Zoom", "Programme in Nordic Studies"
    let phrase = words.len() == 1
        || words
            .iter()
            .any(|word| outline.particle(word.start).is_some());
    let nothing = phrase && tells_nothing(outline, part.clone());
    // "TU Westhaven"
    let house = words.len() > 1
        && content.contains(char::is_lowercase)
        && words
            .first()
            .is_some_and(|first| is_capitals(outline.slice(first.range())));
    (1..=4).contains(&words.len())
        && !nothing
        && !house
        && words.iter().all(|word| !word.digit)
        && content.starts_with(char::is_uppercase)
        && !content.contains('&')
        && !article
        && !code
        && !(bracketed(outline, part) && is_short_form(content))
        && outline.organisations(part.clone()).is_empty()
        && outline
            .senses(part.clone(), other)
            .all(|(word, ())| place_word(outline, word.start) == Some(PlaceWord::Joint))
}

/// "South Kensington Campus": less than the city that follows it.
fn names_site(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    outline.cues(part.clone()).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Label(Label::Workplace) | Sense::Organisation(_)
        )
    })
}

/// "Westhaven Campus", "Hill District": a part of the town that may follow.
pub(super) fn names_part_of_town(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    let words = outline.scan.words_within(part.clone());
    let noun = |sense| (sense == Sense::PlaceWord(PlaceWord::District)).then_some(());
    let district = |word: &Word| {
        let mut nouns = outline.senses(word.start..part.end, noun);
        nouns.any(|(noun, ())| noun.end == part.end)
    };
    ends_in_campus(outline, part)
        || behind_campus(outline, part).is_some()
        || words.iter().skip(1).any(district)
}

/// It is what an organisation that was named before it is called for short.
fn is_acronym(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    let houses = outline.organisations(part.start.saturating_sub(NAMED)..part.start);
    houses
        .iter()
        .any(|house| house.acronym.as_ref() == Some(part))
}

/// The name of an organisation and its short form are no longer.
const NAMED: usize = 120;

fn bracketed(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    outline
        .slice(part.start.saturating_sub(1)..part.start)
        .ends_with('(')
}
