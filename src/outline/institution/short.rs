//! What the short forms of houses stand for.

use std::collections::{HashMap, HashSet};

use super::{Claim, Proof, fold};
use crate::outline::Outline;

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
    forms
}

/// The first letters of a name's words with capitals, where there are several.
fn initials(name: &str) -> Option<String> {
    let words = name.split([' ', '-']);
    let capitals: String = words
        .filter_map(|word| word.chars().next())
        .filter(|letter| letter.is_uppercase())
        .collect();
    (capitals.chars().count() >= INITIALS).then(|| fold(&capitals))
}

/// Fewer letters are the short form of many names.
const INITIALS: usize = 3;
