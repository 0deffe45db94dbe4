//! Words of a title that stand right before the name of an institution.

use std::collections::HashSet;

use super::super::Outline;
use super::{Claim, Proof, fold};
use crate::lexicon::{Rank, Sense};

/// "Technician - Moss University of Westhaven" in the head, where the text says "University of Westhaven" elsewhere: words of the
/// title stand before the name.
pub(super) fn without_lead(outline: &Outline<'_>, claims: &mut [Claim]) {
    let forms: HashSet<String> = claims.iter().map(|claim| claim.form.clone()).collect();
    for claim in claims.iter_mut().filter(|claim| claim.proof == Proof::Head) {
        let noun = |sense| (sense == Sense::Organisation(Rank::Institution)).then_some(());
        let Some((noun, ())) = outline.senses(claim.range.clone(), noun).next() else {
            continue;
        };
        let form = fold(outline.slice(noun.start..claim.range.end));
        if noun.start > claim.range.start && forms.contains(&form) {
            claim.range.start = noun.start;
            claim.form = form;
        }
    }
}
