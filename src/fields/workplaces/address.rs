//! Addresses: the city behind a postal code.

use core::ops::Range;

use super::spot::{Spot, city_from};
use super::{Candidate, join};
use crate::lexicon::Word;
use crate::model::{Evidence, Workplace};
use crate::outline::Outline;

/// "…, Altenberger Straße 69, A-4040 Linz": the city behind a postal code.
pub(super) fn address(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
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
    if !word.digit {
        return None;
    }
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
