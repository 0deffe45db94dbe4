//! Words of a title that stand right before the name of an institution.

use std::collections::HashSet;

use super::super::Outline;
use super::words::MOST_WORDS;
use super::{Claim, Proof, fold};
use crate::lexicon::{Rank, Sense};

/// "Technician - Moss University of Westhaven" in the head, where the text says "University of Westhaven" elsewhere: words of the
/// title stand before the name. What the text says with the name, or by itself, is a part of a name: "Royal Holloway".
pub(super) fn without_lead(outline: &Outline<'_>, claims: &mut [Claim]) {
    let forms: HashSet<String> = claims.iter().map(|claim| claim.form.clone()).collect();
    let below = claims.iter().filter(|claim| claim.proof != Proof::Head);
    let below: HashSet<String> = below.map(|claim| claim.form.clone()).collect();
    let led: Vec<(usize, usize, String)> = claims
        .iter()
        .enumerate()
        .filter(|(_, claim)| claim.proof == Proof::Head && !below.contains(&claim.form))
        .filter_map(|(at, claim)| {
            let noun = |sense| (sense == Sense::Organisation(Rank::Institution)).then_some(());
            let (noun, ()) = outline.senses(claim.range.clone(), noun).next()?;
            let form = fold(outline.slice(noun.start..claim.range.end));
            (noun.start > claim.range.start && forms.contains(&form))
                .then_some((at, noun.start, form))
        })
        .collect();
    let lead = |claim: &Claim, noun: usize| outline.slice(claim.range.start..noun).trim_end();
    let leads = led
        .iter()
        .filter_map(|&(at, noun, _)| Some(lead(claims.get(at)?, noun)));
    let alone = alone(outline, &leads.collect());
    for (at, noun, form) in led {
        let Some(claim) = claims.get_mut(at) else {
            continue;
        };
        if !alone.contains(lead(claim, noun)) {
            claim.range.start = noun;
            claim.form = form;
        }
    }
}

/// Those of the words that the text says by themselves, in no name that is built on a noun.
fn alone<'t>(outline: &Outline<'t>, leads: &HashSet<&'t str>) -> HashSet<&'t str> {
    let words = &outline.scan.words;
    let runs = words.iter().enumerate().filter(|_| !leads.is_empty());
    runs.flat_map(|(at, first)| {
        let run = words.iter().skip(at).take(MOST_WORDS);
        run.map(|last| first.start..last.end)
    })
    .filter(|run| {
        leads.contains(outline.slice(run.clone()))
            && outline.organisations_over(run.clone()).is_empty()
    })
    .map(|run| outline.slice(run))
    .collect()
}
