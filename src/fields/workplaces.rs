//! Where the work is done.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Hiring, Label, Particle, Sense, Word};
use crate::model::{Country, Evidence, SectionKind, Workplace};
use crate::outline::{Form, Outline, Passage, is_short_form};
use crate::text::clean;

/// The places of work: those that the strongest source names, and the country that others add.
pub fn workplaces(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let sources = [
        labelled,
        column,
        head,
        worked_at,
        announced,
        beside_institution,
        located,
        address,
    ];
    let mut places = Vec::new();
    for source in sources {
        let found = source(outline);
        if places.is_empty() {
            places = found;
        } else if let ([place], Some(other)) = (places.as_mut_slice(), found.first()) {
            complete(&mut place.value, &other.value);
        }
    }
    if places.iter().all(|place| place.value.country.is_none())
        && let Some(country) = country_spoken_of(outline)
    {
        match places.first_mut() {
            Some(place) => place.value.country = country.value.country,
            None => places.push(country),
        }
    }
    places
}

/// A place without a city, or without a country, takes it from another that fits it.
fn complete(place: &mut Workplace, other: &Workplace) {
    let fits = place.city.is_none() || other.city.is_none() || same_city(place, other);
    if fits
        && (place.country.is_none() || other.country.is_none() || place.country == other.country)
    {
        place.city = place.city.take().or_else(|| other.city.clone());
        place.country = place.country.or(other.country);
        place.address = place.address.take().or_else(|| other.address.clone());
        place.postal_code = place
            .postal_code
            .take()
            .or_else(|| other.postal_code.clone());
    }
}

/// The last column under "Published Deadline Location": what stands behind the last date.
fn column(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
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

/// "Location: Trondheim, Norway", "City: Oslo"
fn labelled(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    for passage in &outline.passages {
        if let Some((Label::Workplace | Label::City | Label::Country, _)) = passage.label
            && let Some(place) = value(outline, outline.value(passage))
        {
            join(&mut found, place);
        }
    }
    found
}

/// A value is a list: of its parts a country, and the first that names neither an organisation nor a region.
fn value(outline: &Outline<'_>, range: Range<usize>) -> Option<Candidate<Workplace>> {
    if let Some(spot) = with_postal_code(outline, range.clone(), Before::Anything) {
        return spot.workplace(outline, Evidence::Labelled);
    }
    let mut spot = Spot {
        country: outline.senses(range.clone(), country).last(),
        ..Spot::default()
    };
    for part in parts(outline, range.clone()) {
        let words = outline.scan.words_within(part.clone());
        if spot.city.is_none()
            && let Some(code) = outline.senses(part.clone(), state).next()
        {
            spot.state.get_or_insert(code);
        }
        let name = !words.is_empty()
            && words.len() <= 4
            && words.iter().all(|word| !word.digit)
            && outline.slice(part.clone()).starts_with(char::is_uppercase)
            && !outline.slice(part.clone()).contains('&')
            && !(bracketed(outline, &part) && is_short_form(outline.slice(part.clone())))
            && outline.organisations(part.clone()).is_empty()
            && outline
                .senses(part.clone(), |sense| match sense {
                    Sense::Country(_) | Sense::Stage(_) | Sense::Region => Some(()),
                    Sense::Particle(
                        Particle::Lead | Particle::Title | Particle::The | Particle::And,
                    ) => Some(()),
                    _ => None,
                })
                .next()
                .is_none();
        if !name {
            continue;
        }
        match &spot.city {
            None => spot.city = Some(part),
            Some(city) => {
                if let Some(code) = outline.senses(part.clone(), state).next()
                    && outline.slice(city.end..part.start).trim() == ","
                {
                    spot.state = Some(code);
                }
            }
        }
    }
    spot.workplace(outline, Evidence::Labelled)
}

fn bracketed(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    outline
        .slice(part.start.saturating_sub(1)..part.start)
        .ends_with('(')
}

fn parts(outline: &Outline<'_>, range: Range<usize>) -> Vec<Range<usize>> {
    let mut start = range.start;
    let mut parts = Vec::new();
    for piece in outline
        .slice(range)
        .split([',', '|', '/', ';', '(', ')', '>', '–', '\n', '[', ']', '·'])
    {
        let lead = piece.len() - piece.trim_start().len();
        let from = start + lead;
        parts.push(from..from + piece.trim().len());
        let sign = outline.slice(start + piece.len()..start + piece.len() + 3);
        start += piece.len() + sign.chars().next().map_or(1, char::len_utf8).min(3);
    }
    parts
}

/// "Postdoc position in Earth system modeling (Bern, Switzerland)"
fn head(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
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

/// "Bern, Switzerland", "Woods Hole, Massachusetts": the city before a country or a state; a country alone is a place, too.
fn before_country(
    outline: &Outline<'_>,
    passage: &Passage,
    place: Range<usize>,
    code: Territory,
) -> Option<Spot> {
    if in_name(outline, &place) || !code.is_written(outline, &place) {
        return None;
    }
    let mut spot = Spot::default();
    match code {
        Territory::Country(code) => spot.country = Some((place.clone(), code)),
        Territory::State(code) => spot.state = Some((place.clone(), code)),
    }
    let before = outline.slice(passage.range.start..place.start).trim_end();
    let behind = outline.slice(place.end..passage.range.end).trim();
    let last = behind.is_empty() || behind.starts_with([')', ']']);
    let parted = before
        .strip_suffix([',', '('])
        .or_else(|| {
            let before = before.strip_suffix(['-', '–', '|']).filter(|_| last)?;
            before.ends_with(' ').then_some(before)
        })
        .map(str::trim_end);
    let within = outline
        .scan
        .word_ending_at(passage.range.start + before.len())
        .is_some_and(|word| particle_at(outline, word.start) == Some(Particle::In));
    if parted.is_none() && !within && place.len() < passage.range.len() {
        return None;
    }
    if let Some(before) = parted {
        let end = passage.range.start + before.len();
        spot.city = city_ending(outline, passage, end);
        if spot.city.is_none()
            && let Some((state, code)) = outline
                .senses(end.saturating_sub(STATE)..end, state)
                .find(|(state, _)| state.end == end)
        {
            let before = outline.slice(passage.range.start..state.start).trim_end();
            spot.city = before.strip_suffix(',').and_then(|before| {
                city_ending(outline, passage, passage.range.start + before.len())
            });
            spot.state = Some((state, code));
        }
    }
    (spot.city.is_some() || spot.country.is_some()).then_some(spot)
}

/// No state has a longer name.
const STATE: usize = 24;

/// The capitalised words that end here.
fn city_ending(outline: &Outline<'_>, passage: &Passage, end: usize) -> Option<Range<usize>> {
    let words = outline.scan.words_within(passage.range.start..end);
    let mut first: Option<&Word> = None;
    for word in words.iter().rev().take(3) {
        let apart = first.is_some_and(|first| {
            !matches!(outline.slice(word.end..first.start), " " | "-" | "\u{a0}")
        });
        if apart || !is_place_word(outline, word) {
            break;
        }
        first = Some(word);
    }
    let city = first?.start..end;
    let whole = words.last().is_some_and(|last| last.end == end);
    (whole && !in_name(outline, &city)).then_some(city)
}

/// "The workplace is at UiT in Tromsø", "you will be based in Belfast"
fn worked_at(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    behind(outline, Hiring::Based)
}

/// "The institute is located in Delft", "moving to Norway"
fn located(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    behind(outline, Hiring::Located)
}

/// "offers a position on … in Toulouse, France": a city with its country in the sentence that announces.
fn announced(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    for passage in &outline.passages {
        let announces =
            |hiring| matches!(hiring, Hiring::Seeks | Hiring::Sought | Hiring::Available);
        if !outline
            .senses(passage.range.clone(), hiring)
            .any(|(_, hiring)| announces(hiring))
        {
            continue;
        }
        for (place, code) in outline.senses(passage.range.clone(), country_or_state) {
            let spot = before_country(outline, passage, place, code)
                .filter(|spot| spot.stands_within(outline))
                .and_then(|spot| spot.workplace(outline, Evidence::Phrased));
            if let Some(place) = spot {
                join(&mut found, place);
            }
        }
    }
    found
}

/// The places behind phrases that lead to them.
fn behind(outline: &Outline<'_>, phrase: Hiring) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    let passages = outline.passages.iter();
    for passage in passages.filter(|passage| passage.form != Form::Field) {
        for (cue, hiring) in outline.senses(passage.range.clone(), hiring) {
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
            particle(outline, word),
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
        match particle(outline, word) {
            Some(Particle::In) => (inside, article) = (true, false),
            Some(Particle::The) => article = true,
            Some(Particle::At | Particle::Of | Particle::Within) => inside = false,
            Some(Particle::Lead) if word.end - word.start <= 3 => article = true,
            Some(_) => return None,
            None if is_place_noun(outline, word) => (inside, article) = (true, false),
            None if is_place_word(outline, word) && inside => {
                let spot = city_from(outline, word.start..passage.range.end)?;
                // "in the Exercise building", "in Building 5"
                return (!article || spot.country.is_some()).then_some(spot);
            }
            None if outline.slice(word.range()).starts_with(char::is_uppercase) => {}
            None => inside = false,
        }
    }
    None
}

/// The place stands so near to the phrase.
const REACH: usize = 120;

/// "Toulouse, France", "Lamar, Pennsylvania", "Newcastle upon Tyne": a city that begins here, with what follows it.
fn city_from(outline: &Outline<'_>, range: Range<usize>) -> Option<Spot> {
    let words = outline.scan.words_within(range.clone());
    let mut last: Option<&Word> = None;
    for word in words.iter().take(3) {
        let apart = last.is_some_and(|last| {
            !matches!(
                outline.slice(last.end..word.start),
                " " | "-" | "\u{a0}" | "\n"
            )
        });
        if apart || !is_place_word(outline, word) {
            break;
        }
        last = Some(word);
    }
    let end = last?.end;
    let city = range.start..end;
    let next = words.iter().find(|word| word.start >= end);
    let numbered = next.is_some_and(|next| next.digit && next.start <= end + 1);
    // "working in AI"
    let acronym = outline
        .slice(city.clone())
        .bytes()
        .all(|byte| byte.is_ascii_uppercase())
        && city.len() <= 3;
    if numbered || acronym || !outline.organisations(city.clone()).is_empty() {
        return None;
    }
    let mut spot = Spot {
        city: Some(city),
        ..Spot::default()
    };
    spot.follow(outline, end, range.end);
    Some(spot)
}

/// "KTH Royal Institute of Technology in Stockholm", "University of Oulu, Finland"
fn beside_institution(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
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
        let spot = if let Some(rest) = rest.strip_prefix(',') {
            let start = passage.range.end - rest.trim_start().len();
            let mut spot = in_address(outline, passage, name.end()).unwrap_or_default();
            if spot.country.is_none() {
                spot.follow(outline, name.end(), passage.range.end);
            }
            if spot.country.is_none() {
                spot = city_from(outline, start..passage.range.end)
                    .filter(|spot| spot.country.is_some() || spot.state.is_some())
                    .unwrap_or(spot);
            }
            Some(spot)
        } else {
            let next = outline
                .scan
                .words_within(name.end()..passage.range.end)
                .first();
            next.filter(|word| particle(outline, word) == Some(Particle::In))
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

/// "…, Altenberger Straße 69, A-4040 Linz": the city behind a postal code.
fn address(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut found = Vec::new();
    for passage in &outline.passages {
        let spot = with_postal_code(outline, passage.range.clone(), Before::Comma);
        if let Some(place) = spot.and_then(|spot| spot.workplace(outline, Evidence::Bare)) {
            join(&mut found, place);
        }
    }
    found
}

/// What must stand before a postal code.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    /// A label says that this is an address.
    Anything,
    /// The end of the street, or nothing: other numbers stand in running text.
    Comma,
}

/// "Universiteitssingel 50, 6229 ER Maastricht"
fn with_postal_code(outline: &Outline<'_>, range: Range<usize>, before: Before) -> Option<Spot> {
    let words = outline.scan.words_within(range.clone());
    words.iter().enumerate().find_map(|(at, word)| {
        let code = postal_code(outline, word)?;
        let lead = outline.slice(range.start..code.start).trim_end();
        if before == Before::Comma && !(lead.is_empty() || lead.ends_with(',')) {
            return None;
        }
        let mut following = words.iter().skip(at + 1).peekable();
        let letters = following.next_if(|next| {
            let letters = outline.slice(next.range());
            letters.len() == 2 && letters.bytes().all(|b| b.is_ascii_uppercase())
        });
        let code = code.start..letters.map_or(code.end, |letters| letters.end);
        let next = following.next()?;
        if !matches!(outline.slice(code.end..next.start), " " | "  " | "\u{a0}") {
            return None;
        }
        let mut spot = city_from(outline, next.start..range.end)?;
        spot.postal_code = Some(code);
        spot.address = street(outline, range.start, lead);
        Some(spot)
    })
}

/// "Altenberger Straße 69": the last part before the code, with a number in it.
fn street(outline: &Outline<'_>, start: usize, lead: &str) -> Option<Range<usize>> {
    let lead = lead.trim_end_matches([',', ' ']);
    let from = lead.rfind([',', ':', '(', '\n']).map_or(0, |at| at + 1);
    let name = lead.get(from..)?.trim_start();
    let street = start + lead.len() - name.len()..start + lead.len();
    let words = outline.scan.words_within(street.clone());
    let numbered = words.iter().any(|word| word.digit) && (2..=7).contains(&words.len());
    numbered.then_some(street)
}

/// "4040", "A-4040", "00-065": four to six digits that are no date.
fn postal_code(outline: &Outline<'_>, word: &Word) -> Option<Range<usize>> {
    let typed = outline.mentions(word.start.saturating_sub(DATE)..word.end);
    if typed.iter().any(|found| found.range.end > word.start) {
        return None;
    }
    let digits = outline.slice(word.range());
    let plain = (4..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    let before = outline.slice(word.start.saturating_sub(3)..word.start);
    let country = before.strip_suffix('-').map(|country| {
        country
            .chars()
            .rev()
            .take_while(char::is_ascii_alphanumeric)
            .count()
    });
    let parted = digits.len() == 3 && country == Some(2);
    let lead = country.map_or(0, |letters| letters + 1);
    (plain || parted).then(|| word.start - lead..word.end)
}

/// No date or number is longer.
const DATE: usize = 40;

/// What is read of a place.
#[derive(Debug, Default)]
struct Spot {
    address: Option<Range<usize>>,
    city: Option<Range<usize>>,
    postal_code: Option<Range<usize>>,
    state: Option<(Range<usize>, &'static str)>,
    country: Option<(Range<usize>, &'static str)>,
}

impl Spot {
    /// "in Toulouse"
    fn stands_within(&self, outline: &Outline<'_>) -> bool {
        let before = self.city.as_ref().and_then(|city| {
            let lead = outline.slice(city.start.saturating_sub(1)..city.start);
            outline.scan.word_ending_at(city.start - lead.len())
        });
        before.is_some_and(|word| particle_at(outline, word.start) == Some(Particle::In))
    }

    /// ", Pennsylvania", ", France", " (Germany)" behind `from`; a region may stand between.
    fn follow(&mut self, outline: &Outline<'_>, from: usize, upto: usize) {
        let mut end = from;
        // "the Helsinki metropolitan area, Finland"
        for word in outline.scan.words_within(from..upto).iter().take(2) {
            let lower = outline.slice(word.range()).starts_with(char::is_lowercase);
            if lower && outline.slice(end..word.start) == " " && particle(outline, word).is_none() {
                end = word.end;
            } else {
                break;
            }
        }
        for _ in 0..3 {
            let rest = outline.slice(end..upto);
            let sign = rest.trim_start();
            let Some(next) = sign.strip_prefix([',', '(']) else {
                return;
            };
            let start = upto - next.trim_start().len();
            if let Some((place, code)) = outline.senses(start..start + 1, country).next() {
                if Territory::Country(code).is_written(outline, &place) {
                    self.country = Some((place, code));
                }
                return;
            }
            if let Some((place, code)) = outline.senses(start..start + 1, state).next()
                && Territory::State(code).is_written(outline, &place)
            {
                end = place.end;
                self.state = Some((place, code));
                continue;
            }
            let words = outline.scan.words_within(start..upto);
            let region = words
                .iter()
                .take(2)
                .take_while(|word| is_place_word(outline, word));
            let Some(last) = region.last() else { return };
            end = last.end;
        }
    }

    fn workplace(
        mut self,
        outline: &Outline<'_>,
        evidence: Evidence,
    ) -> Option<Candidate<Workplace>> {
        if let (None, Some((place, _))) = (&self.city, &self.country)
            && outline
                .cues(place.clone())
                .iter()
                .any(|cue| cue.sense == Sense::CityState)
        {
            self.city = Some(place.clone());
        }
        let state = self.state.filter(|_| self.city.is_some());
        let country = self.country.or(state);
        let places = [
            self.city.clone(),
            self.postal_code.clone(),
            self.address.clone(),
            country.as_ref().map(|(place, _)| place.clone()),
        ];
        let start = places.iter().flatten().map(|place| place.start).min()?;
        let end = places.iter().flatten().map(|place| place.end).max()?;
        let text = |range: Range<usize>| clean(outline.slice(range));
        let value = Workplace {
            city: self.city.map(text),
            address: self.address.map(text),
            postal_code: self.postal_code.map(text),
            country: country.and_then(|(_, code)| Country::from_code(code)),
            ..Workplace::default()
        };
        Some(Candidate::new(value, start..end, evidence))
    }
}

/// One entry a city; what lacks a part takes it from the other.
fn join(found: &mut Vec<Candidate<Workplace>>, place: Candidate<Workplace>) {
    let same = |known: &&mut Candidate<Workplace>| {
        let (a, b) = (&known.value, &place.value);
        same_city(a, b)
            || (a.city.is_none() || b.city.is_none())
                && (a.country.is_none() || b.country.is_none() || a.country == b.country)
    };
    let room = found.len() < MOST;
    match found.iter_mut().find(same) {
        Some(known) => complete(&mut known.value, &place.value),
        None if room => found.push(place),
        None => {}
    }
}

/// No posting has more places of work.
const MOST: usize = 24;

fn same_city(a: &Workplace, b: &Workplace) -> bool {
    match (&a.city, &b.city) {
        (Some(a), Some(b)) => a.to_lowercase() == b.to_lowercase(),
        _ => false,
    }
}

/// The country that a tag names, or that the text speaks of most as where one is: "in Sweden", "moving to Norway".
fn country_spoken_of(outline: &Outline<'_>) -> Option<Candidate<Workplace>> {
    let mut spoken: Vec<(usize, Range<usize>, &'static str)> = Vec::new();
    for passage in &outline.passages {
        let tagged = matches!(passage.label, Some((Label::Discipline, _)));
        let elsewhere = matches!(
            outline.kind(passage),
            SectionKind::Qualifications | SectionKind::Application
        );
        for (place, code) in outline.senses(passage.range.clone(), countrys_own) {
            if elsewhere {
                continue;
            }
            count(&mut spoken, place, code);
        }
        for (place, code) in outline.senses(passage.range.clone(), country) {
            let written = Territory::Country(code).is_written(outline, &place);
            if !written || in_name(outline, &place) {
                continue;
            }
            if tagged {
                return workplace_in(outline, place, code, Evidence::Labelled);
            }
            let before = outline.scan.word_ending_at(
                passage.range.start
                    + outline
                        .slice(passage.range.start..place.start)
                        .trim_end()
                        .len(),
            );
            let within = before.is_some_and(|word| {
                matches!(
                    particle_at(outline, word.start),
                    Some(Particle::In | Particle::To)
                )
            });
            if elsewhere || !within || is_partner(outline, passage, place.start) {
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

/// Before it the sentence speaks of partners, funders, stays.
fn is_partner(outline: &Outline<'_>, passage: &Passage, at: usize) -> bool {
    let from = passage.range.start.max(at.saturating_sub(CLAUSE));
    outline
        .senses(from..at, hiring)
        .any(|(_, hiring)| hiring == Hiring::With)
}

/// What the words before a name say of it reaches so far.
const CLAUSE: usize = 240;

/// It is a part of an organisation's name.
fn in_name(outline: &Outline<'_>, place: &Range<usize>) -> bool {
    !outline.organisations_over(place.clone()).is_empty()
}

fn is_place_word(outline: &Outline<'_>, word: &Word) -> bool {
    let other = |sense: Sense| {
        matches!(
            sense,
            Sense::Particle(_)
                | Sense::Stage(_)
                | Sense::Organisation(_)
                | Sense::Month(_)
                | Sense::Weekday(_)
                | Sense::Country(_)
                | Sense::Region
        )
    };
    let cues = outline.cues(word.start..word.start + 1);
    outline.slice(word.range()).starts_with(char::is_uppercase)
        && !word.digit
        && !cues.iter().any(|cue| other(cue.sense))
}

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

/// A country or one of its states.
#[derive(Clone, Copy)]
enum Territory {
    Country(&'static str),
    State(&'static str),
}

impl Territory {
    /// "US" and "MA" in capitals, "us" and "ma" are words; names begin with a capital.
    fn is_written(self, outline: &Outline<'_>, place: &Range<usize>) -> bool {
        let name = outline.slice(place.clone());
        let capitals = name
            .chars()
            .filter(|c| c.is_alphabetic())
            .all(char::is_uppercase);
        let short = name.chars().filter(|c| c.is_alphabetic()).count() <= 3;
        let begins = name.starts_with(char::is_uppercase) || name.starts_with("the ");
        match self {
            Self::Country(_) | Self::State(_) if short => capitals,
            _ => begins,
        }
    }
}

fn country(sense: Sense) -> Option<&'static str> {
    match sense {
        Sense::Country(code) => Some(code),
        _ => None,
    }
}

fn countrys_own(sense: Sense) -> Option<&'static str> {
    match sense {
        Sense::CountrysOwn(code) => Some(code),
        _ => None,
    }
}

fn state(sense: Sense) -> Option<&'static str> {
    match sense {
        Sense::State(code) => Some(code),
        _ => None,
    }
}

fn country_or_state(sense: Sense) -> Option<Territory> {
    match sense {
        Sense::Country(code) => Some(Territory::Country(code)),
        Sense::State(code) => Some(Territory::State(code)),
        _ => None,
    }
}

fn hiring(sense: Sense) -> Option<Hiring> {
    match sense {
        Sense::Hiring(hiring) => Some(hiring),
        _ => None,
    }
}

fn particle(outline: &Outline<'_>, word: &Word) -> Option<Particle> {
    particle_at(outline, word.start)
}

fn particle_at(outline: &Outline<'_>, start: usize) -> Option<Particle> {
    let particle = |sense| match sense {
        Sense::Particle(particle) => Some(particle),
        _ => None,
    };
    let (_, particle) = outline.senses(start..start + 1, particle).next()?;
    Some(particle)
}
