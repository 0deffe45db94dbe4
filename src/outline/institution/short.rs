//! What the short forms of houses stand for.

use std::collections::{HashMap, HashSet};

use super::abbreviated::abbreviates;
use super::form::fold;
use super::{Claim, Proof};
use crate::outline::{Outline, is_short_form};

/// The short forms that the text gives in brackets, and the first letters of the houses that hire, folded, with what they stand for:
/// no bracket needs to say that NYU is New York University.
pub(super) fn short_forms(outline: &Outline<'_>, claims: &[Claim]) -> HashMap<String, String> {
    let bracketed = outline.organisations.iter().filter_map(|name| {
        let short = fold(outline.slice(name.acronym.clone()?));
        Some((short, fold(outline.slice(name.range.clone()))))
    });
    let mut forms: HashMap<String, String> = bracketed.collect();
    let mut houses = claims.iter().filter(|claim| claim.noun && claim.whole);
    let told = houses.any(|claim| claim.proof >= Proof::Announced);
    let mut announced: HashSet<&str> = HashSet::new();
    let mut spelt: HashMap<String, Option<&str>> = HashMap::new();
    for claim in claims.iter().filter(|claim| claim.noun && claim.whole) {
        let Some(initials) = initials(outline.slice(claim.range.clone())) else {
            continue;
        };
        // "SLU" is none of two that begin with its letters, and no partner's name adds up.
        let hires = claim.proof >= Proof::Announced || !told;
        let whole = spelt.entry(initials).or_insert(Some(&claim.form));
        *whole = whole.filter(|&form| form == claim.form);
        if hires {
            announced.insert(&claim.form);
        }
    }
    for (initials, form) in spelt {
        if let Some(form) = form.filter(|form| announced.contains(form)) {
            forms.entry(initials).or_insert_with(|| form.to_owned());
        }
    }
    with_abbreviated(outline, claims, &mut forms);
    forms
}

/// "UiO", "UFern": the short forms that no bracket gives and that are no initials, where one house alone is spelt so.
fn with_abbreviated(outline: &Outline<'_>, claims: &[Claim], forms: &mut HashMap<String, String>) {
    let mut shorts: Vec<&str> = Vec::new();
    for claim in claims.iter().filter(|claim| !claim.noun) {
        let short = outline.slice(claim.range.clone());
        let new = is_short_form(short) && !shorts.contains(&short);
        if new && !forms.contains_key(&claim.form) && shorts.len() < SHORT_FORMS {
            shorts.push(short);
        }
    }
    for short in shorts {
        let pieces = pieces(short);
        let mut spelt = claims.iter().filter(|claim| {
            claim.noun
                && claim.whole
                && (abbreviates(short, outline.slice(claim.range.clone()))
                    || pieces.len() > 1 && spell(&pieces, &claim.form))
        });
        let Some(house) = spelt.next() else { continue };
        if spelt.all(|other| other.form == house.form) {
            forms.insert(fold(short), house.form.clone());
        }
    }
}

/// So many short forms are looked up at most.
const SHORT_FORMS: usize = 4;

/// "UFern", "GeorgiaTech": the beginnings of words, each with a capital, and one of them is more than a letter or two.
fn pieces(short: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for letter in short.chars() {
        match pieces.last_mut() {
            Some(piece) if letter.is_lowercase() => piece.push(letter),
            _ if letter.is_uppercase() => pieces.push(letter.to_string()),
            _ => return Vec::new(),
        }
    }
    let long = |piece: &String| piece.chars().count() >= PIECE;
    if !pieces.iter().any(long) {
        pieces.clear();
    }
    pieces.iter().map(|piece| fold(piece)).collect()
}

/// "UFern" for "University of Fernshire": the words of a name begin with the pieces, in their order.
fn spell(pieces: &[String], form: &str) -> bool {
    let mut words = form.split([' ', '-']);
    pieces
        .iter()
        .all(|piece| words.any(|word| word.starts_with(piece.as_str())))
}

/// The longest piece has so many letters.
const PIECE: usize = 3;

/// The first letters of a name's words with capitals, where there are several.
pub(super) fn initials(name: &str) -> Option<String> {
    let words = name.split([' ', '-']);
    let capitals: String = words
        .filter_map(|word| word.chars().next())
        .filter(|letter| letter.is_uppercase())
        .collect();
    (capitals.chars().count() >= INITIALS).then(|| fold(&capitals))
}

/// Fewer letters are the short form of many names.
const INITIALS: usize = 3;
