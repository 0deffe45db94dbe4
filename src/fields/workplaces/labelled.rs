//! Places that a label or the head of a table names.

use core::ops::Range;

use super::bare::begins_with_label;
use super::territory::{country, country_or_state};
use super::town::{place_word, tells_nothing};
use super::value::{is_name, names_part_of_town, value};
use super::{Candidate, complete, join, same_city};
use crate::lexicon::{Label, Particle, PlaceWord, Sense};
use crate::model::{Country, Evidence, Workplace};
use crate::outline::Outline;

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
        let mut range = outline.value(passage);
        if !matches!(passage.label, Some((Label::Workplace, _))) {
            range.end = next_label(outline, &range).unwrap_or(range.end);
        }
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

/// "City Westhaven Geofield Contact City Westhaven": where the name of another label ends a value of text that was run together;
/// "Mexico City" is a town.
fn next_label(outline: &Outline<'_>, value: &Range<usize>) -> Option<usize> {
    let label = |sense| matches!(sense, Sense::Label(_)).then_some(());
    let mut labels = outline.senses(value.clone(), label);
    let (label, ()) = labels.find(|(label, ())| {
        label.start > value.start
            && outline.slice(label.clone()).starts_with(char::is_uppercase)
            && outline.slice(label.start - 1..label.start) == " "
            && place_word(outline, label.start).is_none()
    })?;
    Some(value.start + outline.slice(value.start..label.start).trim_end().len())
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

/// The parts of a list, without blanks at their ends; a hyphen parts them with blanks around it only: "Sweden - Lund".
pub(super) fn split(
    outline: &Outline<'_>,
    range: Range<usize>,
    signs: &[char],
) -> Vec<Range<usize>> {
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
