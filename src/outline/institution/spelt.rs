//! Names without a noun that the hosts of the addresses spell: "TU Delft" for tudelft.nl.

use core::ops::Range;

use super::super::{Outline, Passage};
use crate::lexicon::{Particle, Rank, Word};

/// Capitalised words that spell the host of an address: "TU Delft" for tudelft.nl.
pub(super) fn spelt_by_hosts(
    outline: &Outline<'_>,
    passage: &Passage,
    hosts: &[&String],
) -> Vec<Range<usize>> {
    if hosts.is_empty() {
        return Vec::new();
    }
    let words = outline.scan.words_within(passage.range.clone());
    let names = words
        .iter()
        .enumerate()
        .filter(|(_, word)| outline.is_capital(word) && !in_address(outline, word))
        // "Department of Materials" has a host of its own.
        .filter(|(_, word)| !in_part(outline, word))
        // "the doctoral school in Lodz": the town that the host is named for, too
        .filter(|&(at, word)| {
            let before = at.checked_sub(1).and_then(|before| words.get(before));
            !word.joined
                || before.is_none_or(|word| outline.particle(word.start) != Some(Particle::In))
        });
    names
        .filter_map(|(at, first)| {
            let following = words.get(at..)?;
            hosts
                .iter()
                .find_map(|host| spelt(outline, host, following))
                .map(|end| first.start..compound_end(outline, end, following))
        })
        .collect()
}

/// The word stands in the name of a part of an institution.
fn in_part(outline: &Outline<'_>, word: &Word) -> bool {
    outline
        .organisations_over(word.range())
        .iter()
        .any(|name| name.rank == Rank::Unit)
}

/// "EDRC.CMU.EDU" in the head of a mail names no one.
fn in_address(outline: &Outline<'_>, word: &Word) -> bool {
    let before = outline.slice(word.start.saturating_sub(1)..word.start);
    let behind = outline.slice(word.end..word.end + 2);
    let goes_on = behind.ends_with(|c: char| c.is_alphanumeric());
    before.ends_with(['.', '@', '/']) || behind.starts_with(['.', '@']) && goes_on
}

/// Where the words that spell this host end.
fn spelt(outline: &Outline<'_>, host: &str, words: &[Word]) -> Option<usize> {
    let mut left = host;
    for word in words.iter().take(3) {
        let letters = outline.slice(word.range());
        let letters = letters
            .strip_suffix("'s")
            .or_else(|| letters.strip_suffix("’s"))
            .unwrap_or(letters);
        let (same, rest) = left.split_at_checked(letters.len())?;
        if !same.eq_ignore_ascii_case(letters) {
            return None;
        }
        left = rest;
        if left.is_empty() {
            return Some(word.start + letters.len());
        }
    }
    None
}

/// "Meteo-France": a word goes on behind a hyphen.
fn compound_end(outline: &Outline<'_>, end: usize, words: &[Word]) -> usize {
    words
        .iter()
        .take(4)
        .find(|word| {
            word.start == end + 1
                && outline.slice(end..word.start) == "-"
                && outline.is_capital(word)
        })
        .map_or(end, |word| word.end)
}
