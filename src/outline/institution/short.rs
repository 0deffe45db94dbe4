//! What the short forms of houses stand for.

use std::collections::HashMap;

use super::{Claim, fold};
use crate::outline::Outline;

/// The short forms that the text gives in brackets, and the first letters of the houses that it names, folded, with what they stand for:
/// no bracket needs to say that NYU is New York University.
pub(super) fn short_forms(outline: &Outline<'_>, claims: &[Claim]) -> HashMap<String, String> {
    let bracketed = outline.organisations.iter().filter_map(|name| {
        let short = fold(outline.slice(name.acronym.clone()?));
        Some((short, fold(outline.slice(name.range.clone()))))
    });
    let mut forms: HashMap<String, String> = bracketed.collect();
    for claim in claims.iter().filter(|claim| claim.noun && claim.whole) {
        if let Some(initials) = initials(outline.slice(claim.range.clone())) {
            forms.entry(initials).or_insert_with(|| claim.form.clone());
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
