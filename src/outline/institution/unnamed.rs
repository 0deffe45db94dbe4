//! Names that are built on no noun of an organisation: "NeIC", "Met Office", "TU Delft".

use core::ops::Range;

use super::super::{Organisation, Outline, Passage, is_short_form};
use super::hosts::vouches;
use super::{Claim, Proof, fold};
use crate::lexicon::{Hiring, Particle, PlaceWord, Rank, Sense, Word};

/// Names without a noun: what stands before "is looking for", what follows a part, what the addresses are named for, what has a
/// line of the head for itself and is named again.
pub(super) fn without_noun(outline: &Outline<'_>, hosts: &[String]) -> Vec<Claim> {
    let units: Vec<String> = outline
        .organisations
        .iter()
        .filter(|name| name.rank == Rank::Unit)
        .filter_map(|name| Some(fold(outline.slice(name.acronym.clone()?))))
        .collect();
    let unnamed: Vec<&String> = hosts
        .iter()
        .filter(|host| {
            let mut names = outline
                .organisations
                .iter()
                .filter(|name| name.rank >= Rank::Either);
            !names.any(|name| vouches(host, outline.slice(name.range.clone())))
        })
        .collect();
    let mut claims = Vec::new();
    let mut claim = |range: Range<usize>, proof| {
        let form = fold(outline.slice(range.clone()));
        if !units.contains(&form) {
            claims.push(Claim {
                form,
                range,
                proof,
                noun: false,
            });
        }
    };
    for passage in &outline.passages {
        let head = outline.is_head(passage);
        for (cue, hiring) in outline.hirings(passage.range.clone()) {
            let before = passage.range.start..cue.start;
            if matches!(hiring, Hiring::Seeks | Hiring::Welcomes)
                && let Some(range) = subject(outline, before)
            {
                claim(range, Proof::Announced);
            }
        }
        for range in after_a_part(outline, passage) {
            claim(range, Proof::Announced);
        }
        for range in spelt_by_hosts(outline, passage, &unnamed) {
            claim(range, if head { Proof::Head } else { Proof::Named });
        }
        if head && let Some(range) = own_line(outline, passage) {
            claim(range, Proof::Head);
        }
    }
    claims
}

/// "NeIC is looking for": one to four capitalised words right before the phrase.
fn subject(outline: &Outline<'_>, before: Range<usize>) -> Option<Range<usize>> {
    let words = outline.scan.words_within(before.clone());
    let last = words.last()?;
    if !outline.slice(last.end..before.end).trim().is_empty()
        || !outline.organisations(before).is_empty()
    {
        return None;
    }
    let run = words
        .iter()
        .rev()
        .take(MOST_WORDS + 1)
        .take_while(|word| is_name_word(outline, word))
        .count();
    let from = words.len().checked_sub(run)?;
    // "Professor Jane Smith is looking for": a person.
    let titled = from
        .checked_sub(1)
        .and_then(|at| words.get(at))
        .is_some_and(|word| {
            matches!(outline.particle(word.start), Some(Particle::Title))
                || outline.is_capital(word) && outline.particle(word.start) == Some(Particle::Lead)
        });
    let first = words.get(from)?;
    (run <= MOST_WORDS && !titled).then_some(first.start..last.end)
}

/// A name without a noun has so many words at most.
const MOST_WORDS: usize = 4;

/// "the Mechatronics group at Chalmers", "Institute of Mechanics, TU Westhaven": the whole that follows a part.
fn after_a_part(outline: &Outline<'_>, passage: &Passage) -> Vec<Range<usize>> {
    let parts = outline.organisations(passage.range.clone()).iter();
    parts
        .filter(|name| matches!(name.rank, Rank::Unit | Rank::Either))
        .filter_map(|name| whole_behind(outline, passage, name))
        .collect()
}

/// The whole right behind the name of a part.
fn whole_behind(
    outline: &Outline<'_>,
    passage: &Passage,
    name: &Organisation,
) -> Option<Range<usize>> {
    let words = outline.scan.words_within(name.end()..passage.range.end);
    let first = words.first()?;
    let joint = matches!(
        outline.particle(first.start),
        Some(Particle::At | Particle::Of)
    );
    let words = if joint { words.get(1..)? } else { words };
    let run = words
        .iter()
        .take(MOST_WORDS)
        .enumerate()
        .take_while(|(at, word)| is_name_word(outline, word) && (word.joined || *at == 0))
        .count();
    let first = words.first()?;
    let joined = if joint {
        first.joined
    } else {
        outline.slice(name.end()..first.start).trim() == ","
            && begins_with_short_form(outline, passage, words, run)
    };
    let place = first.start..words.get(run.checked_sub(1)?)?.end;
    (joined && outline.organisations(place.clone()).is_empty()).then_some(place)
}

/// "TU Westhaven", "FIX" where the text says it again: what follows a part behind a comma only.
fn begins_with_short_form(
    outline: &Outline<'_>,
    passage: &Passage,
    words: &[Word],
    run: usize,
) -> bool {
    let Some(first) = words.first() else {
        return false;
    };
    let other = |sense| {
        let other = matches!(
            sense,
            Sense::State(_) | Sense::Degree(_) | Sense::PlaceWord(PlaceWord::Street)
        );
        other.then_some(())
    };
    let content = outline.slice(passage.range.clone());
    let numbered = words.get(run).is_some_and(|next| next.digit && next.joined);
    let again = || {
        let all = outline.scan.words.iter();
        all.filter(|word| word.key == first.key && outline.is_capital(word))
            .count()
            > 1
    };
    is_short_form(outline.slice(first.range()))
        && content.contains(char::is_lowercase)
        && !numbered
        && words.iter().take(run).all(|word| {
            outline
                .senses(word.start..word.start + 1, other)
                .next()
                .is_none()
        })
        && (run > 1 || again())
}

/// The institutes and centres that a whole without a noun follows: "Institute of Mechanics, TU Westhaven".
pub(super) fn parts_of_short_forms(outline: &Outline<'_>) -> Vec<Range<usize>> {
    let parts = outline.organisations.iter();
    parts
        .filter(|name| name.rank == Rank::Either)
        .filter(|name| {
            let passage = outline.passage_at(name.range.start);
            let whole = passage.and_then(|passage| whole_behind(outline, passage, name));
            whole.is_some_and(|whole| {
                let first = outline.scan.words_within(whole).first();
                first.is_some_and(|first| is_short_form(outline.slice(first.range())))
            })
        })
        .map(|name| name.range.clone())
        .collect()
}

/// Capitalised words that spell the host of an address: "TU Delft" for tudelft.nl.
fn spelt_by_hosts(
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
        .filter(|(_, word)| outline.is_capital(word) && !in_address(outline, word));
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

/// "Met Office" below the title: a line of capitalised words only, which the text names again.
fn own_line(outline: &Outline<'_>, passage: &Passage) -> Option<Range<usize>> {
    let words = outline.scan.words_within(passage.range.clone());
    let name = (1..=MOST_WORDS).contains(&words.len())
        && words.iter().all(|word| is_name_word(outline, word))
        && outline.organisations(passage.range.clone()).is_empty();
    let (first, rest) = words.split_first().filter(|_| name)?;
    let all = &outline.scan.words;
    let again = all.iter().enumerate().any(|(at, word)| {
        word.key == first.key
            && word.start >= passage.range.end
            && outline.is_capital(word)
            && rest
                .iter()
                .zip(all.iter().skip(at + 1))
                .filter(|(a, b)| a.key == b.key && outline.is_capital(b))
                .count()
                == rest.len()
    });
    again.then(|| first.start..words.last().map_or(first.end, |last| last.end))
}

pub(super) fn is_name_word(outline: &Outline<'_>, word: &Word) -> bool {
    let other = |sense: Sense| {
        matches!(
            sense,
            Sense::Stage(_)
                | Sense::Month(_)
                | Sense::Organisation(_)
                | Sense::Hiring(_)
                | Sense::Heading(_)
                | Sense::Country(_)
                | Sense::Particle(_)
        )
    };
    let cues = outline.cues(word.start..word.start + 1);
    outline.is_capital(word) && !cues.iter().any(|cue| other(cue.sense))
}
