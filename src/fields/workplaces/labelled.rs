//! Places that a label or the head of a table names.

use core::ops::Range;

use super::address::{Before, before_british_code, is_british_code, with_postal_code};
use super::bare::{
    before_campus, before_its_country, before_small_word, begins_with_label, ends_in_campus,
    is_state_alone, without_campus, without_district,
};
use super::spot::{Spot, before_code, city_from, is_in_capitals};
use super::territory::{Territory, country, country_or_state, state};
use super::town::tells_nothing;
use super::{Candidate, complete, join, same_city};
use crate::lexicon::{Label, Particle, PlaceWord, Sense, Word};
use crate::model::{Country, Evidence, Workplace};
use crate::outline::{Outline, is_short_form};

/// The last column under "Published Deadline Location": what stands behind the last date.
pub(super) fn column(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let rows = outline.passages.iter().zip(outline.passages.iter().skip(1));
    rows.filter_map(|(header, values)| {
        let (_, last) = outline.columns(header)?.pop()?;
        let date = outline.mentions(values.range.clone()).last()?;
        let rest = outline.slice(date.range.end..values.range.end);
        let start = values.range.end - rest.trim_start().len();
        let place = matches!(last, Label::Workplace | Label::City) && start < values.range.end;
        place
            .then(|| value(outline, start..values.range.end))
            .flatten()
    })
    .collect()
}

/// "Location: Trondheim, Norway", "City: Oslo"; where a label asks for the city, another's "Location" may be a building and
/// only adds to it.
pub(super) fn labelled(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut cities = Vec::new();
    let mut places = Vec::new();
    let mut campuses = Vec::new();
    for passage in &outline.passages {
        let list = match &passage.label {
            Some((Label::City | Label::Country, _)) => &mut cities,
            Some((Label::Workplace, name)) if names_campus(outline, name) => &mut campuses,
            Some((Label::Workplace, _)) => &mut places,
            _ => continue,
        };
        let range = outline.value(passage);
        if begins_with_label(outline, range.start) {
            continue;
        }
        // "Workplace" over the text that presents the house
        let first = outline.sentence_at(passage, range.start);
        let first = range.start..first.map_or(range.end, |first| first.end.min(range.end));
        if first.len() > RUNNING && outline.slice(first).trim_end().ends_with('.') {
            continue;
        }
        // "Country: GB"
        let code = Country::from_code(outline.slice(range.clone()))
            .filter(|_| matches!(passage.label, Some((Label::Country, _))));
        let named = outline.senses(range.clone(), country).next().is_some();
        if let Some(country) = code.filter(|_| !named) {
            let value = Workplace {
                country: Some(country),
                ..Workplace::default()
            };
            join(list, Candidate::new(value, range, Evidence::Labelled));
            continue;
        }
        for place in values(outline, range) {
            join(list, place);
        }
    }
    // "Campus: Northside" beside "Location: Westhaven, Oregon"
    if !places.iter().any(|place| place.value.city.is_some()) {
        for campus in campuses {
            join(&mut places, campus);
        }
    }
    if cities.iter().any(|place| place.value.city.is_some()) {
        for city in &mut cities {
            let same = places
                .iter()
                .find(|place| same_city(&place.value, &city.value));
            match same {
                Some(place) if city.value.country.is_none() && place.value.country.is_some() => {
                    *city = place.clone();
                }
                Some(place) => complete(city, place),
                None => {}
            }
        }
        return cities;
    }
    for country in cities {
        join(&mut places, country);
    }
    places
}

/// A value whose first sentence is longer is running text.
const RUNNING: usize = 160;

/// "Campus: …"
fn names_campus(outline: &Outline<'_>, name: &Range<usize>) -> bool {
    let campus = |sense| (sense == Sense::PlaceWord(PlaceWord::Campus)).then_some(());
    outline.senses(name.clone(), campus).next().is_some()
}

/// "Oslo, Norway; Bergen, Norway": one place or several.
fn values(outline: &Outline<'_>, range: Range<usize>) -> Vec<Candidate<Workplace>> {
    let places = split(outline, range, &[';', '/', '|', '\n', '•']).into_iter();
    places
        .flat_map(|range| alternatives(outline, range))
        .filter_map(|range| value(outline, range))
        .collect()
}

/// "Bergen, Oslo" before "or Tromsø, Norway": towns of a list whose last names the country.
fn listed(outline: &Outline<'_>, parts: &[Range<usize>]) -> Option<Vec<Range<usize>>> {
    let [first, last] = parts else { return None };
    let land = |range: &Range<usize>| {
        let mut lands = outline.senses(range.clone(), country_or_state);
        lands.any(|(place, land)| land.is_written(outline, &place))
    };
    let towns = split(outline, first.clone(), &[',']);
    let named = |town: &Range<usize>| is_name(outline, town) && !names_part_of_town(outline, town);
    (land(last) && !land(first) && towns.iter().all(named)).then_some(towns)
}

/// "Oslo (Norway) or Lund (Sweden)", "Bergen and Oslo": each, where all are towns; "Trinidad and Tobago" is one.
fn alternatives(outline: &Outline<'_>, range: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = range.start;
    for word in outline.scan.words_within(range.clone()) {
        let joint = matches!(
            outline.particle(word.start),
            Some(Particle::And | Particle::Or)
        );
        let from = range.start.max(word.start.saturating_sub(LONGEST_COUNTRY));
        let within = outline
            .senses(from..word.start, country)
            .any(|(place, _)| place.end > word.start);
        if joint && !within {
            parts.push(start..word.start);
            start = word.end;
        }
    }
    if parts.is_empty() {
        return vec![range];
    }
    parts.push(start..range.end);
    let trimmed = parts.into_iter().map(|part| {
        let content = outline.slice(part.clone());
        let lead = content.len() - content.trim_start().len();
        part.start + lead..part.start + content.trim_end().len()
    });
    let town = |part: &Range<usize>| {
        let place = value(outline, part.clone());
        place.is_some_and(|place| place.value.city.is_some())
    };
    let mut all: Vec<Range<usize>> = trimmed.filter(|part| part.start < part.end).collect();
    if let Some(listed) = listed(outline, &all) {
        all.splice(..1, listed);
    }
    let towns: Vec<Range<usize>> = all.iter().filter(|part| town(part)).cloned().collect();
    let open = outline.scan.words_within(range.clone()).iter();
    let open = open
        .filter(|word| outline.particle(word.start) == Some(Particle::Or))
        .count();
    let nothing = |part: &Range<usize>| tells_nothing(outline, part.clone());
    if !towns.is_empty() && (towns.len() == all.len() && !towns.iter().any(nothing) || open > 0) {
        towns
    } else {
        vec![range]
    }
}

/// No country has a longer name.
const LONGEST_COUNTRY: usize = 48;

/// A place is a list: a country, a state with the city before it, or the first part that names neither an organisation nor
/// a region.
fn value(outline: &Outline<'_>, range: Range<usize>) -> Option<Candidate<Workplace>> {
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
    // "Westhaven campus, Fern", "Hill District, Fern": where a name of the town follows, it is that.
    let mut within: Option<Range<usize>> = None;
    for part in split(
        outline,
        range,
        &[',', '(', ')', '>', '–', '[', ']', '·', ':', '-'],
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
        // "Sakyo-ku, Kyoto 606-8501, Japan"
        let coded = before_code(outline.slice(part.clone())).map(|(end, code)| {
            let code = part.start + code.start..part.start + code.end;
            (part.start..part.start + end, code)
        });
        let coded = coded.or_else(|| before_british_code(outline, &part));
        // "Hill House, Westhaven, LA1 4YT"
        let alone = is_british_code(outline, &part);
        if let Some(city) = names.last().or(within.as_ref()).filter(|_| alone) {
            spot.city = Some(city.clone());
            spot.postal_code = Some(part);
            break;
        }
        if let Some((city, code)) = coded.filter(|(city, _)| is_name(outline, city)) {
            spot.city = Some(city);
            spot.postal_code = Some(code);
            break;
        }
        let whole = before_small_word(outline, before_its_country(outline, part));
        let part = without_district(outline, whole.clone());
        if is_name(outline, &part) {
            // "Fern Green, Dublin 2": towns have districts.
            if part != whole && spot.city.is_none() {
                spot.city = Some(part.clone());
            }
            if within.is_none() && names.is_empty() && names_part_of_town(outline, &part) {
                within = Some(without_campus(outline, part));
            } else {
                names.push(without_campus(outline, part));
            }
        }
    }
    names.extend(within.filter(|_| names.is_empty()));
    // "FIX, Westhaven, France": the institution stands before its town.
    let ours = |name: &Range<usize>| {
        let institution = outline.institution.as_ref();
        institution
            .is_some_and(|ours| outline.slice(ours.range.clone()) == outline.slice(name.clone()))
    };
    // "FIX, Westhaven": the short form of a house
    let short = |name: &Range<usize>| names.len() > 1 && is_in_capitals(outline, name);
    let site = |name: &&Range<usize>| !names_site(outline, name) && !ours(name) && !short(name);
    spot.city = spot
        .city
        .or_else(|| names.iter().find(site).or(names.first()).cloned());
    // "Westhaven Campus": where nothing else names the town; "Main Campus" names none.
    if let Some(campus) = spot.city.take_if(|city| ends_in_campus(outline, city)) {
        spot.city = before_campus(outline, &campus);
    }
    spot.workplace(outline, Evidence::Labelled)
}

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
fn is_name(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    let words = outline.scan.words_within(part.clone());
    let content = outline.slice(part.clone());
    let other = |sense| match sense {
        Sense::Country(_)
        | Sense::Stage(_)
        | Sense::Region
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
    (1..=4).contains(&words.len())
        && !nothing
        && words.iter().all(|word| !word.digit)
        && content.starts_with(char::is_uppercase)
        && !content.contains('&')
        && !article
        && !code
        && !(bracketed(outline, part) && is_short_form(content))
        && outline.organisations(part.clone()).is_empty()
        && outline.senses(part.clone(), other).next().is_none()
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
fn names_part_of_town(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    let words = outline.scan.words_within(part.clone());
    let noun = |sense| (sense == Sense::PlaceWord(PlaceWord::District)).then_some(());
    let district = |word: &Word| {
        let mut nouns = outline.senses(word.start..part.end, noun);
        nouns.any(|(noun, ())| noun.end == part.end)
    };
    ends_in_campus(outline, part) || words.iter().skip(1).any(district)
}

fn bracketed(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    outline
        .slice(part.start.saturating_sub(1)..part.start)
        .ends_with('(')
}

/// The parts of a list, without blanks at their ends; a hyphen parts them with blanks around it only: "Sweden - Lund".
fn split(outline: &Outline<'_>, range: Range<usize>, signs: &[char]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = range.start;
    let content = outline.slice(range.clone());
    let mut before = ' ';
    let ends = content.char_indices().filter_map(|(at, sign)| {
        let next = content.get(at + sign.len_utf8()..).unwrap_or_default();
        let within = sign == '-' && !(before == ' ' && next.starts_with(' '));
        before = sign;
        (!within && signs.contains(&sign)).then_some((at, sign.len_utf8()))
    });
    for (at, sign) in ends.chain([(content.len(), 0)]) {
        let piece = outline.slice(start..range.start + at);
        let bare = piece.trim_end();
        // "Department of Medicine, Solna."
        let bare = bare
            .strip_suffix('.')
            .filter(|name| name.ends_with(char::is_lowercase) && at == content.len())
            .unwrap_or(bare);
        let lead = bare.len() - bare.trim_start().len();
        if lead < bare.len() {
            parts.push(start + lead..start + bare.len());
        }
        start = range.start + at + sign;
    }
    parts
}
