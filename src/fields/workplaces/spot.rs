//! A place as it is written: a city with what follows it, a country with what stands before it.

use core::ops::Range;

use super::Candidate;
use super::before_country::{is_no_town, part_of_country};
use super::territory::{Territory, code_at, country, state};
use super::town::{holds_short_form, is_place_word, name_end, place_word, tells_nothing};
use crate::lexicon::{Particle, PlaceWord, Sense, Word};
use crate::model::{Country, Evidence, Workplace};
use crate::outline::{Outline, Passage};
use crate::text::clean;

/// What is read of a place.
#[derive(Debug, Default)]
pub(super) struct Spot {
    pub(super) address: Option<Range<usize>>,
    pub(super) city: Option<Range<usize>>,
    pub(super) postal_code: Option<Range<usize>>,
    pub(super) state: Option<(Range<usize>, &'static str)>,
    pub(super) country: Option<(Range<usize>, &'static str)>,
}

impl Spot {
    /// The byte after it.
    pub(super) fn end(&self) -> Option<usize> {
        let country = self.country.as_ref().map(|(place, _)| place.end);
        let state = self.state.as_ref().map(|(place, _)| place.end);
        let city = self.city.as_ref().map(|city| city.end);
        [country, state, city].into_iter().flatten().max()
    }

    /// "in Toulouse"
    pub(super) fn stands_within(&self, outline: &Outline<'_>) -> bool {
        let before = self.city.as_ref().and_then(|city| {
            let lead = outline.slice(city.start.saturating_sub(1)..city.start);
            outline.scan.word_ending_at(city.start - lead.len())
        });
        before.is_some_and(|word| outline.particle(word.start) == Some(Particle::In))
    }

    /// "(Lausanne, Switzerland)": the brackets hold nothing else.
    pub(super) fn is_bracketed(&self, outline: &Outline<'_>) -> bool {
        let first = self.city.as_ref().map(|city| city.start);
        let last = self.country.as_ref().map(|(country, _)| country.end);
        let (Some(first), Some(last)) = (first, last) else {
            return false;
        };
        outline.slice(first.saturating_sub(1)..first).ends_with('(')
            && outline.slice(last..last + 1).starts_with(')')
    }

    /// "the Clayton campus" is in a town, "the Main Campus" tells none; nothing where no campus follows.
    pub(super) fn before_campus(&self, outline: &Outline<'_>) -> Option<bool> {
        let city = self.city.clone()?;
        let next = outline.scan.words_within(city.end..city.end + 2);
        let campus = place_word(outline, next.first()?.start) == Some(PlaceWord::Campus);
        campus.then(|| !tells_nothing(outline, city))
    }

    /// ", Pennsylvania", ", France", " (Germany)" behind `from`; a region may stand between.
    pub(super) fn follow(&mut self, outline: &Outline<'_>, from: usize, upto: usize) {
        let from = behind_larger_town(outline, from, upto).unwrap_or(from);
        let mut end = from;
        // "the Helsinki metropolitan area, Finland"
        for word in outline.scan.words_within(from..upto).iter().take(2) {
            let lower = outline.slice(word.range()).starts_with(char::is_lowercase);
            if lower
                && outline.gap(end..word.start) == " "
                && outline.particle(word.start).is_none()
            {
                end = word.end;
            } else {
                break;
            }
        }
        // "Westhaven UK", "Westhaven The Netherlands"
        if let Some(next) = outline.scan.words_within(end..upto).first()
            && outline.gap(end..next.start) == " "
            && let Some((place, code)) = outline.senses(next.start..next.start + 1, country).next()
            && Territory::Country(code).is_written(outline, &place)
        {
            self.country = Some((place, code));
            return;
        }
        for _ in 0..3 {
            let rest = outline.slice(end..upto);
            // "34100 Trieste (TS), Italy"
            let sign = rest.trim_start_matches([' ', '\u{a0}', '\n', ')']);
            // "Münster/Germany"
            let stroke = sign.starts_with('/');
            let Some(next) = sign.strip_prefix([',', '(', '/']) else {
                return;
            };
            let start = upto - next.trim_start().len();
            if let Some((place, code)) = outline.senses(start..start + 1, country).next() {
                if Territory::Country(code).is_written(outline, &place) {
                    self.country = Some((place, code));
                }
                return;
            }
            if let Some(code) = code_at(outline, start, upto) {
                self.country = Some(code);
                return;
            }
            if stroke {
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

    /// The country in the line below: "Oxford OX1 2LE", "United Kingdom".
    pub(super) fn follow_line(&mut self, outline: &Outline<'_>, passage: &Passage) {
        if self.country.is_some() {
            return;
        }
        let Some(below) = outline.passage_after(passage) else {
            return;
        };
        let range = below.range.clone();
        let whole = outline
            .slice(range.clone())
            .trim_end_matches(['.', ' '])
            .len();
        self.country =
            outline
                .senses(range.start..range.start + 1, country)
                .find(|(place, code)| {
                    // "Canada M3J 1P3"
                    let rest = outline.slice(place.end..range.start + whole).trim();
                    let code_only = rest.len() <= "M3J 1P3".len()
                        && rest.bytes().any(|byte| byte.is_ascii_digit());
                    (rest.is_empty() || code_only)
                        && Territory::Country(code).is_written(outline, place)
                });
    }

    /// "Honolulu, HI, 2017": where and when the authors of a paper met.
    fn is_of_meeting(&self, outline: &Outline<'_>) -> bool {
        let (Some(city), Some(code)) = (&self.city, &self.postal_code) else {
            return false;
        };
        let year = outline.slice(code.clone());
        // "Camperdown, NSW, 2006": codes of four digits
        let elsewhere = self.state.as_ref().is_some_and(|(_, land)| *land != "US");
        !elsewhere
            && self.country.is_none()
            && year.len() == YEAR
            && (year.starts_with("19") || year.starts_with("20"))
            && city.end < code.start
            && outline.slice(city.end..code.start).ends_with(", ")
    }

    pub(super) fn workplace(
        mut self,
        outline: &Outline<'_>,
        evidence: Evidence,
    ) -> Option<Candidate<Workplace>> {
        if self.is_of_meeting(outline) {
            return None;
        }
        if let (None, Some((place, _))) = (&self.city, &self.country)
            && outline
                .cues(place.clone())
                .iter()
                .any(|cue| cue.sense == Sense::CityState)
        {
            self.city = Some(place.clone());
        }
        // "based in FIX", amid small letters: a short form, where no code and no country vouch for a town.
        let vouched = self.country.is_some() || self.postal_code.is_some() || self.state.is_some();
        if evidence == Evidence::Phrased && !vouched {
            self.city = self.city.filter(|city| !is_in_capitals(outline, city));
        }
        // "(FIX, Norway)" where FIX is a house
        self.city = self.city.filter(|city| {
            let house = outline.is_short_form_of_any(outline.slice(city.clone()));
            !house || !is_in_capitals(outline, city)
        });
        // "Lj. F. Moss Street 2": a first name that is cut short
        self.city = self.city.filter(|city| {
            let mut behind = outline.slice(city.end..city.end + INITIAL).chars();
            let next = [behind.next(), behind.next(), behind.next(), behind.next()];
            let initial =
                matches!(next, [Some('.'), Some(' '), Some(first), Some('.')] if first.is_uppercase());
            !(initial && city.len() <= CUT)
        });
        // "based in Life Sciences", "based in University College"
        if !vouched {
            let noun = |sense| matches!(sense, Sense::Organisation(_)).then_some(());
            self.city = self.city.filter(|city| {
                let mut nouns = outline.senses(city.start.saturating_sub(NOUN)..city.end, noun);
                let named = nouns.any(|(noun, ())| noun.end > city.start);
                !named && !tells_nothing(outline, city.clone())
            });
        }
        let state = self.state.filter(|_| self.city.is_some());
        let country = self.country;
        let places = [
            self.city.clone(),
            self.postal_code.clone(),
            self.address.clone(),
            state.or(country.clone()).map(|(place, _)| place),
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

/// A year has so many digits.
const YEAR: usize = 4;

/// What is cut short is no longer, in bytes.
const CUT: usize = 3;
/// ". F.", the letter of more than one byte
const INITIAL: usize = 6;

/// The noun of an organisation begins at most so far before its last word.
const NOUN: usize = 40;

/// "… Kyoto 606-8501", "… Beirut, 1107 2020": where the words before a postal code end, and the code that ends the text.
pub(super) fn before_code(text: &str) -> Option<(usize, Range<usize>)> {
    let digits = |text: &str| {
        text.trim_end_matches(|sign: char| sign.is_ascii_digit() || sign == '-')
            .len()
    };
    let last = digits(text);
    // In two groups: "400 076"
    let first = text
        .get(..last)?
        .strip_suffix(' ')
        .map(|first| (first, digits(first)))
        .filter(|(first, start)| (3..=4).contains(&(first.len() - start)));
    let start = first.map_or(last, |(_, start)| start);
    let code = text.get(start..)?;
    let count = code.bytes().filter(u8::is_ascii_digit).count();
    let fits = match (code.matches('-').count(), code.matches(' ').count()) {
        (0, 0) => (4..=7).contains(&count),
        // "2024-25" are years.
        (1, 0) => (7..=8).contains(&count),
        (0, 1) => (6..=8).contains(&count),
        _ => false,
    };
    let bare = text.get(..start)?.trim_end_matches([' ', '\u{a0}', '\n']);
    let name = bare.trim_end_matches([',', '-']).trim_end();
    (fits && bare.len() < start && name.ends_with(char::is_alphabetic))
        .then_some((name.len(), start..text.len()))
}

/// "Brussels 1000 (Mill Street 2)": a city that begins here, before its postal code.
pub(super) fn city_with_code(outline: &Outline<'_>, range: Range<usize>) -> Option<Spot> {
    let words = outline.scan.words_within(range.clone());
    let end = name_end(outline, words)?;
    let code = words.iter().find(|word| word.start > end)?;
    let digits = outline.slice(code.range());
    let rest = outline.slice(code.end..range.end).trim_start();
    let fits = (4..=6).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && outline.gap(end..code.start) == " "
        && (rest.is_empty() || rest.starts_with(['.', ',', ';', '(', ')']));
    fits.then(|| Spot {
        city: Some(range.start..end),
        postal_code: Some(code.range()),
        ..Spot::default()
    })
}

/// "Toulouse, France", "Lamar, Pennsylvania", "Newcastle upon Tyne": a city that begins here, with what follows it.
pub(super) fn city_from(outline: &Outline<'_>, range: Range<usize>) -> Option<Spot> {
    let words = outline.scan.words_within(range.clone());
    let end = name_end(outline, words)?;
    let city = range.start..end;
    let next = words
        .iter()
        .find(|word| word.start >= end)
        .filter(|next| next.start <= end + 1);
    // "Dublin 2, Ireland": the number of a district
    let district = next.filter(|next| next.digit && next.end - next.start <= 2);
    let mut behind = Spot::default();
    if let Some(next) = district {
        behind.follow(outline, next.end, range.end);
    }
    // "Paris 13ème"
    let quarter =
        next.is_some_and(|next| place_word(outline, next.start) == Some(PlaceWord::Behind));
    let numbered = next.is_some_and(|next| next.digit) && behind.country.is_none() && !quarter;
    // "in Jane Doe’s group"
    let owns = |range: Range<usize>| {
        let name = outline.slice(range).trim_end_matches('s');
        name.ends_with(['\'', '’'])
    };
    let owner = owns(city.clone()) || next.is_some_and(|next| next.joined && owns(next.range()));
    let street = next.is_some_and(|next| {
        matches!(
            place_word(outline, next.start),
            Some(PlaceWord::Street | PlaceWord::Site)
        )
    });
    if numbered
        || street
        || owner
        || holds_short_form(outline, city.clone())
        || !outline.organisations(city.clone()).is_empty()
    {
        return None;
    }
    let mut spot = Spot {
        city: Some(city),
        ..Spot::default()
    };
    let letter = |next: &&Word| {
        let mut letters = outline.slice(next.range()).chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
    };
    let behind = next
        .filter(|next| {
            place_word(outline, next.start) == Some(PlaceWord::Behind)
                || letter(next)
                || district.is_some_and(|district| district.start == next.start)
        })
        .map_or(end, |next| {
            // "Cedex 5"
            let number = outline.scan.words_within(next.end..range.end).first();
            let number = number.filter(|word| word.digit && word.start == next.end + 1);
            number.map_or(next.end, |number| number.end)
        });
    spot.follow(outline, behind, range.end);
    // "at our site in Hertfordshire": a county
    let town = spot.city.clone()?;
    let part = spot.state.is_none()
        && spot.country.is_none()
        && part_of_country(outline, town.end).is_some_and(|part| part == town);
    if spot.country.is_some() && is_no_town(outline, &town) {
        spot.city = None;
    }
    (!part).then_some(spot)
}

/// "Moss, near Westhaven, Norway", "Moss (close to Westhaven), Norway": where the larger town ends that tells where the smaller one is,
/// before their country.
fn behind_larger_town(outline: &Outline<'_>, from: usize, upto: usize) -> Option<usize> {
    let near = outline.scan.words_within(from..upto).first()?;
    let parted = matches!(outline.gap(from..near.start), " " | ", " | " (");
    let beside = |sense| (sense == Sense::PlaceWord(PlaceWord::Near)).then_some(());
    let mut found = outline.senses(near.start..near.start + 1, beside);
    let (near, ()) = found.next().filter(|_| parted)?;
    let words = outline.scan.words_within(near.end..upto);
    let town = near.end + 1..name_end(outline, words)?;
    let rest = outline.slice(town.end..upto);
    let behind = rest.trim_start_matches(')').strip_prefix(", ")?;
    let land = upto - behind.len();
    let named = words.first()?.start == town.start
        && outline.senses(land..land + 1, country).next().is_some();
    named.then_some(town.end)
}

/// "FIX" in a line that is not in capitals as a whole.
pub(super) fn is_in_capitals(outline: &Outline<'_>, name: &Range<usize>) -> bool {
    let shouted = |range: &Range<usize>| !outline.slice(range.clone()).contains(char::is_lowercase);
    let line = outline.passage_at(name.start);
    shouted(name) && line.is_some_and(|line| !shouted(&line.range))
}

#[cfg(test)]
mod tests {
    use super::before_code;

    #[test]
    fn codes_at_the_end() {
        let code = |text: &str| before_code(text).map(|(_, code)| text[code].to_owned());
        for (text, expected) in [
            ("Kyoto 606-8501", Some("606-8501")),
            ("Westhaven, 1107 2020", Some("1107 2020")),
            ("Fernpur 400 076", Some("400 076")),
            ("Westhaven 1000", Some("1000")),
            ("Westhaven, 2024-25", None),
            ("Westhaven 12", None),
        ] {
            assert_eq!(code(text).as_deref(), expected, "{text}");
        }
    }
}
