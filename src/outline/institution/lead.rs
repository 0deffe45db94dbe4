//! Words of a title that stand right before the name of an institution.

use core::ops::Range;
use std::collections::HashSet;

use super::super::Outline;
use super::form::fold;
use super::words::MOST_WORDS;
use super::{Claim, Proof};
use crate::lexicon::{Rank, Sense};

/// "Technician - Moss University of Westhaven" in the head, where the text says "University of Westhaven" elsewhere: words of the
/// title stand before the name. What the text says with the name, or by itself, is a part of a name: "Royal Holloway".
pub(super) fn without_lead(outline: &Outline<'_>, claims: &mut [Claim]) {
    // "Postdoc in Moss Fern University Westhaven The Department …": a text that lost its lines opens so, too.
    let first = claims.iter().map(|claim| claim.range.start).min();
    let first = first.filter(|&start| start < OPENING);
    let leads = |claim: &Claim| claim.proof == Proof::Head || Some(claim.range.start) == first;
    let below = claims.iter().filter(|claim| !leads(claim));
    let below: HashSet<&str> = below.map(|claim| claim.form.as_str()).collect();
    let forms: HashSet<&str> = claims.iter().map(|claim| claim.form.as_str()).collect();
    let led: Vec<(usize, Range<usize>)> = claims
        .iter()
        .enumerate()
        .filter(|(_, claim)| leads(claim) && !below.contains(claim.form.as_str()))
        .filter_map(|(at, claim)| {
            let noun = |sense| (sense == Sense::Organisation(Rank::Institution)).then_some(());
            let (noun, ()) = outline.senses(claim.range.clone(), noun).next()?;
            let rest = noun.start..claim.range.end;
            let said = forms.contains(fold(outline.slice(rest.clone())).as_str());
            let name = said.then_some(rest);
            let name = name.or_else(|| name_within(outline, &claim.range, &noun, &below))?;
            (name.start > claim.range.start).then_some((at, name))
        })
        .collect();
    let lead = |claim: &Claim, name: usize| outline.slice(claim.range.start..name).trim_end();
    let words = led
        .iter()
        .filter_map(|(at, name)| Some(lead(claims.get(*at)?, name.start)));
    let alone = alone(outline, &words.collect());
    for (at, name) in led {
        let Some(claim) = claims.get_mut(at) else {
            continue;
        };
        if !alone.contains(lead(claim, name.start)) {
            claim.form = fold(outline.slice(name.clone()));
            claim.range = name;
        }
    }
}

/// "Moss Fern University Westhaven" where the text says "Fern University" elsewhere: the longest such name that is built on the noun.
fn name_within(
    outline: &Outline<'_>,
    range: &Range<usize>,
    noun: &Range<usize>,
    names: &HashSet<&str>,
) -> Option<Range<usize>> {
    let words = outline.scan.words_within(range.clone());
    let words = words.get(..words.len().min(LONGEST)).unwrap_or_default();
    let starts = words.iter().filter(|word| word.start <= noun.start);
    let runs = starts.flat_map(|first| {
        let ends = words.iter().filter(|word| word.end >= noun.end);
        ends.map(|last| first.start..last.end)
    });
    runs.filter(|run| names.contains(fold(outline.slice(run.clone())).as_str()))
        .max_by_key(Range::len)
}

/// A title and the names behind it are no longer, in bytes.
const OPENING: usize = 160;

/// No name with the words of a title before it has more words.
const LONGEST: usize = 16;

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
