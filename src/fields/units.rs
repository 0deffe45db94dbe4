//! Faculty, department, institute, group: the parts of the institution that the position belongs to.

use super::Candidate;
use crate::lexicon::{Hiring, Label, Rank, Sense};
use crate::model::Evidence;
use crate::outline::{Organisation, Outline, Passage};
use crate::text::clean;

/// The units, each once, in the order of the text.
pub fn units(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    let mut found: Vec<Candidate<String>> = Vec::new();
    let independent = outline
        .organisations
        .iter()
        .any(|name| name.rank >= Rank::Company);
    for passage in &outline.passages {
        let labelled = matches!(passage.label, Some((Label::Unit, _)));
        for name in outline.organisations(passage.range.clone()) {
            let part = name.rank == Rank::Unit || (independent && name.rank == Rank::Either);
            if !part || !belongs(outline, passage, name) {
                continue;
            }
            let evidence = if labelled {
                Evidence::Labelled
            } else {
                Evidence::Phrased
            };
            let value = clean(outline.slice(name.range.clone()));
            add(
                &mut found,
                Candidate::new(value, name.range.clone(), evidence),
            );
        }
    }
    found
}

/// One entry a unit; the longer form stands.
fn add(found: &mut Vec<Candidate<String>>, unit: Candidate<String>) {
    let key = unit.value.to_lowercase();
    for known in found.iter_mut() {
        let other = known.value.to_lowercase();
        if other.contains(&key) {
            return;
        }
        if key.contains(&other) {
            *known = unit;
            return;
        }
    }
    found.push(unit);
}

/// Does the sentence put the position there, and not a partner, a funder, a board?
fn belongs(outline: &Outline<'_>, passage: &Passage, name: &Organisation) -> bool {
    let before = passage.range.start..name.range.start;
    let partner = outline.senses(before, |sense| match sense {
        Sense::Hiring(Hiring::With) => Some(()),
        _ => None,
    });
    partner.count() == 0
}
