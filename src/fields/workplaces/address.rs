//! Addresses: the city beside a postal code, the line that holds a city and its state.

use core::ops::Range;

use super::Candidate;
use super::before_country::{before_country, town_before};
use super::code::{is_british, is_canadian, is_district};
use super::spot::{Spot, city_from};
use super::territory::{Territory, country, country_or_state, state};
use super::town::{city_ending, name_end, stands_apart};
use crate::lexicon::{Label, Particle, PlaceWord, Sense, Turn, Word};
use crate::mentions::Found;
use crate::model::{Evidence, MentionValue, Workplace};
use crate::outline::{Outline, Passage};

/// "…, Altenberger Straße 69, A-4040 Linz", "Provo, UT 84602", "Durham DH1 3LE": the city beside a postal code, of several the
/// first.
pub(super) fn address(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let places = outline.passages.iter().filter_map(|passage| {
        let mut spot = with_postal_code(outline, passage.range.clone(), Before::Comma)
            .or_else(|| before_postal_code(outline, passage))
            .or_else(|| with_country(outline, passage))
            .or_else(|| line_of_its_own(outline, passage))?;
        spot.follow_line(outline, passage);
        spot.follow_street(outline, passage);
        spot.workplace(outline, Evidence::Bare)
    });
    places
        .filter(|place| place.value.city.is_some())
        .take(1)
        .collect()
}

/// "Cardiff CF10 3AT": the town and the code that a part of a value ends with.
pub(super) fn before_british_code(
    outline: &Outline<'_>,
    part: &Range<usize>,
) -> Option<(Range<usize>, Range<usize>)> {
    let words = outline.scan.words_within(part.clone());
    let (town, code) = words.split_at_checked(words.len().checked_sub(2)?)?;
    let [first, second] = code else { return None };
    let british = is_british(outline.slice(first.range()), outline.slice(second.range()));
    let town = town.first()?.start..town.last()?.end;
    (british && second.end == part.end).then_some((town, first.start..second.end))
}

/// "CF10 3AT", and nothing else
pub(super) fn is_british_code(outline: &Outline<'_>, part: &Range<usize>) -> bool {
    let [first, second] = outline.scan.words_within(part.clone()) else {
        return false;
    };
    is_british(outline.slice(first.range()), outline.slice(second.range()))
}

/// "Burlington, Vermont": a line below the name of the institution that holds nothing else.
fn line_of_its_own(outline: &Outline<'_>, passage: &Passage) -> Option<Spot> {
    if passage.label.is_some() || passage.range.len() > LINE {
        return None;
    }
    let (place, code) = outline
        .senses(passage.range.clone(), country_or_state)
        .last()
        .filter(|(place, _)| place.end == passage.range.end)?;
    let spot = before_country(outline, passage, place, code)?;
    let begins = spot.city.as_ref()?.start == passage.range.start;
    let addressed = |line: &Passage| {
        let mut words = outline.scan.words_within(line.range.clone()).iter();
        !outline.organisations(line.range.clone()).is_empty()
            || words.any(|word| word.digit)
                && line.range.len() <= LINE
                && outline
                    .senses(line.range.clone(), |sense| {
                        (sense == Sense::PlaceWord(PlaceWord::Street)).then_some(())
                    })
                    .next()
                    .is_some()
    };
    // "4700 Mill Street", and below it "Toronto, Ontario"
    let named = outline.passage_before(passage).is_some_and(addressed);
    (begins && named).then_some(spot)
}

/// No line of an address is longer.
const LINE: usize = 60;

/// "Lancaster LA1 4YT", "Carlisle, PA 17013", "Vancouver, B.C. V6T 1Z1", "Kharagpur - 721302": the city before a postal code.
fn before_postal_code(outline: &Outline<'_>, passage: &Passage) -> Option<Spot> {
    let words = outline.scan.words_within(passage.range.clone());
    words.iter().enumerate().find_map(|(at, word)| {
        if !word.digit {
            return None;
        }
        let first = outline.slice(word.range());
        let second = words.get(at + 1).filter(|next| {
            next.digit && matches!(outline.slice(word.end..next.start), " " | "\u{a0}" | "  ")
        });
        let pair = second.is_some_and(|next| is_british(first, outline.slice(next.range())));
        let canadian = second.is_some_and(|next| is_canadian(first, outline.slice(next.range())));
        let second = second.filter(|_| pair || canadian);
        let end = second.map_or(word.end, |next| next.end);
        let district = words
            .get(at + 1)
            .filter(|next| is_district(outline, word, next));
        // "Requisition 097228"
        if is_numbered(outline, passage, word) {
            return None;
        }
        let lead = outline.slice(passage.range.start..word.start).trim_end();
        let lead_end = passage.range.start + lead.len();
        let number = first.bytes().all(|byte| byte.is_ascii_digit());
        let mut spot = if pair {
            let bare = lead.trim_end_matches([',', '-', '–', ' ', '\n']);
            // "Oxford, Oxfordshire, OX1 2LE" is rare, "Department, OX1 2LE" is no town.
            let city = town_before(outline, passage, passage.range.start + bare.len())?;
            let parted = stands_apart(outline, passage, city.start);
            parted.then(|| Spot {
                city: Some(city),
                ..Spot::default()
            })?
        } else if let Some(spot) = (canadian || number && (4..=5).contains(&first.len()))
            .then(|| in_state(outline, passage, lead_end))
            .flatten()
        {
            spot
        } else if number && (4..=7).contains(&first.len()) {
            let bare = lead.trim_end_matches(['-', '–', ' ']);
            let dashed =
                lead.ends_with(['-', '–']) && lead.trim_end_matches(['-', '–']).ends_with(' ');
            // "Westhaven, Gujarat 382355"
            let city = town_before(outline, passage, passage.range.start + bare.len())?;
            let rest = outline.slice(word.end..passage.range.end).trim_start();
            // "Moss Nagar, Fernpur - 560012 on or before", not "Reference: Moss - 560012"
            let before = outline.slice(passage.range.start..city.start).trim_end();
            let listed = dashed && before.ends_with(',');
            let ends = match first.len() {
                6 => listed || rest.is_empty() || rest.starts_with([',', '.', '(', ';', '\n']),
                // "Haifa 3200003", and in the line below "Israel"
                _ => rest.is_empty() && stands_over_country(outline, passage),
            };
            let parted = ends && stands_apart(outline, passage, city.start);
            parted.then(|| Spot {
                city: Some(city),
                ..Spot::default()
            })?
        } else {
            return None;
        };
        let district = district.filter(|_| spot.state.is_some());
        let end = district.map_or(end, |district| district.end);
        spot.postal_code = Some(word.start..end);
        spot.follow(outline, end, passage.range.end);
        Some(spot)
    })
}

/// The word before a number says that it counts postings.
fn is_numbered(outline: &Outline<'_>, passage: &Passage, number: &Word) -> bool {
    let words = outline.scan.words_within(passage.range.start..number.start);
    words.last().is_some_and(|before| {
        let label = |sense| (sense == Sense::Label(Label::Identifier)).then_some(());
        let mut labels = outline.senses(before.start..before.end, label);
        labels.any(|(name, ())| name.end == before.end)
    })
}

/// The line below names a country and nothing else.
fn stands_over_country(outline: &Outline<'_>, passage: &Passage) -> bool {
    let mut below = Spot::default();
    below.follow_line(outline, passage);
    below.country.is_some()
}

/// "Kyoto 606-8501 Japan": the code between the city and its country.
fn with_country(outline: &Outline<'_>, passage: &Passage) -> Option<Spot> {
    outline
        .senses(passage.range.clone(), country)
        .filter_map(|(place, code)| {
            before_country(outline, passage, place, Territory::Country(code))
        })
        .find(|spot| spot.postal_code.is_some())
}

/// "Provo, UT": a city with the state that ends here.
fn in_state(outline: &Outline<'_>, passage: &Passage, end: usize) -> Option<Spot> {
    let from = passage.range.start.max(end.saturating_sub(STATE));
    let (place, code) = outline
        .senses(from..end, state)
        // "B.C."
        .find(|(place, _)| place.end == end || place.end + 1 == end)?;
    if !Territory::State(code).is_written(outline, &place) {
        return None;
    }
    let before = outline.slice(passage.range.start..place.start);
    let bare = before.trim_end().trim_end_matches(',').trim_end();
    let city = city_ending(outline, passage, passage.range.start + bare.len())?;
    Some(Spot {
        city: Some(city),
        state: Some((place, code)),
        ..Spot::default()
    })
}

/// A state's name is no longer.
const STATE: usize = 24;

/// What must stand before a postal code.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Before {
    /// A label says that this is an address.
    Anything,
    /// The end of the street, or nothing: other numbers stand in running text.
    Comma,
}

/// "Universiteitssingel 50, 6229 ER Maastricht"
pub(super) fn with_postal_code(
    outline: &Outline<'_>,
    range: Range<usize>,
    before: Before,
) -> Option<Spot> {
    let words = outline.scan.words_within(range.clone());
    words.iter().enumerate().find_map(|(at, word)| {
        let halves = || two_and_three(outline, word, words.get(at + 1)?);
        let code = postal_code(outline, word).or_else(halves)?;
        let lead = outline.slice(range.start..code.start).trim_end();
        let mut following = words.iter().skip(at + 1).peekable();
        let letters = following.next_if(|next| {
            let letters = outline.slice(next.range());
            letters.len() == 2 && letters.bytes().all(|b| b.is_ascii_uppercase())
        });
        // "106 91 Stockholm": in two groups
        let group = following.next_if(|next| {
            let digits = outline.slice(next.range());
            code.end - word.start == 3
                && digits.len() == 2
                && next.digit
                && outline.gap(code.end..next.start) == " "
        });
        // "4000-123 Porto", "05508-000 São Paulo"
        let tail = following.next_if(|next| {
            let digits = outline.slice(next.range());
            digits.len() == 3 && next.digit && outline.slice(code.end..next.start) == "-"
        });
        // "Rua Nova, 6 4200-465 Porto": no other number is written so.
        let parted = lead.is_empty()
            || lead.ends_with(',')
            || tail.is_some()
            || code.len() >= FULL && is_behind_house(outline, words.get(..at)?, code.start);
        if before == Before::Comma && !parted {
            return None;
        }
        // "10 000 Zagreb"
        let half = following.next_if(|next| next.end == code.end);
        let three = half.is_none() && code.end - word.start == 3 && code.start == word.start;
        if three && group.is_none() {
            return None;
        }
        let last = letters.or(group).or(tail);
        let code = code.start..last.map_or(code.end, |last| last.end);
        let next = following.next()?;
        let gap = outline.slice(code.end..next.start);
        // "5928 RC, Venlo": the letters tell that it is a code.
        let lettered = letters.is_some() && gap == ", ";
        if !lettered && !matches!(gap, " " | "  " | "\u{a0}" | "\n") {
            return None;
        }
        let mut spot = city_from(outline, next.start..range.end)
            .or_else(|| before_office(outline, next.start..range.end))?;
        // "2530 Hill St."
        let abbreviated = |city: Range<usize>| {
            let short = |sense| (sense == Sense::Abbreviation).then_some(());
            outline
                .senses(city.clone(), short)
                // "7141 Hill St West"
                .any(|(word, ())| word.end == city.end || word.start > city.start)
        };
        if spot.city.clone().is_some_and(abbreviated) {
            return None;
        }
        // "2011 Note: …"
        if outline
            .slice(spot.end()?..range.end)
            .trim_start()
            .starts_with(':')
        {
            return None;
        }
        spot.postal_code = Some(code);
        spot.address = street(outline, range.start, lead);
        Some(spot)
    })
}

/// "1211 Westhaven 4": the number of the post office ends the line.
fn before_office(outline: &Outline<'_>, range: Range<usize>) -> Option<Spot> {
    let words = outline.scan.words_within(range.clone());
    let end = name_end(outline, words)?;
    let number = words.iter().find(|word| word.start > end)?;
    let rest = outline.slice(number.end..range.end).trim_start_matches(' ');
    let ends = rest.is_empty() || rest.starts_with(['\n', ',', ')', ';']);
    let short = number.digit && number.end - number.start <= 2;
    (ends && short && outline.gap(end..number.start) == " ").then(|| Spot {
        city: Some(range.start..end),
        ..Spot::default()
    })
}

/// "Fernstraße 55 45147 Westhaven", "Ulica Fern 8/A 31000 Westhaven": a house and its number end right before the code.
fn is_behind_house(outline: &Outline<'_>, before: &[Word], code: usize) -> bool {
    let letter = |word: &Word| word.end - word.start == 1 && outline.is_capital(word);
    let (before, end) = match before {
        [before @ .., last] if letter(last) => (before, last.end),
        [.., last] => (before, last.end),
        [] => return false,
    };
    let [.., street, number] = before else {
        return false;
    };
    let short = number.digit && number.end - number.start <= 3;
    let close = outline.gap(end..code) == " ";
    short
        && close
        && number.joined
        && outline.is_capital(street)
        && outline.particle(street.start).is_none()
        && outline.mentions(number.range()).is_empty()
}

/// A code of one country has so many signs at least: shorter numbers are years and others.
const FULL: usize = 5;

/// "Altenberger Straße 69": the last part before the code, with a number in it.
fn street(outline: &Outline<'_>, start: usize, lead: &str) -> Option<Range<usize>> {
    let lead = lead.trim_end_matches([',', ' ']);
    let from = lead.rfind([',', ':', '(', '\n']).map_or(0, |at| at + 1);
    let name = lead.get(from..)?.trim_start();
    let street = start + lead.len() - name.len()..start + lead.len();
    let words = outline.scan.words_within(street.clone());
    // "The place of work is Rua Nova 6"
    let said = |word: &Word| {
        let is = |sense| (sense == Sense::Turn(Turn::Is)).then_some(());
        let leads = matches!(
            outline.particle(word.start),
            Some(Particle::At | Particle::In)
        );
        !outline.is_capital(word) && (leads || outline.senses(word.range(), is).next().is_some())
    };
    let lead = words.iter().rposition(said).map_or(0, |lead| lead + 1);
    let words = words.get(lead..)?;
    let street = words.first()?.start..street.end;
    let numbered = words.iter().any(|word| word.digit) && (2..=7).contains(&words.len());
    numbered.then_some(street)
}

/// "4040", "A-4040", "00-065": four to six digits that are no date.
fn postal_code(outline: &Outline<'_>, word: &Word) -> Option<Range<usize>> {
    if !word.digit {
        return None;
    }
    let typed = outline.mentions(word.start.saturating_sub(DATE)..word.end);
    // A word that leads to phones makes one of five digits, too.
    let other = |found: &Found| {
        !matches!(found.value, MentionValue::Phone(_)) || found.range.len() > "106 91".len()
    };
    if typed
        .iter()
        .any(|found| found.range.end > word.start && other(found))
    {
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
    let parted = digits.len() == 3 && digits.bytes().all(|b| b.is_ascii_digit());
    let lead = country
        .filter(|&letters| letters <= 2)
        .map_or(0, |letters| letters + 1);
    (plain || parted).then(|| word.start - lead..word.end)
}

/// "10 000" behind the comma of an address
fn two_and_three(outline: &Outline<'_>, word: &Word, next: &Word) -> Option<Range<usize>> {
    let digits = |word: &Word, count: usize| {
        let digits = outline.slice(word.range());
        digits.len() == count && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let before = outline.slice(word.start.saturating_sub(2)..word.start);
    let fits = digits(word, 2) && digits(next, 3) && outline.gap(word.end..next.start) == " ";
    let amount = !outline.mentions(word.start..next.end).is_empty();
    // "HR-10 000"
    let country = outline.slice(word.start.saturating_sub(5)..word.start);
    let country = country
        .strip_prefix(", ")
        .and_then(|code| code.strip_suffix('-'))
        .filter(|code| code.bytes().all(|byte| byte.is_ascii_uppercase()));
    let start = country.map_or(word.start, |code| word.start - code.len() - 1);
    (fits && (before == ", " || country.is_some()) && !amount).then_some(start..next.end)
}

/// No date or number is longer.
const DATE: usize = 40;
