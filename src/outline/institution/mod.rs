//! Which of the organisations that a posting names is the one that hires.

mod abbreviated;
mod again;
mod at_home;
mod form;
mod group;
mod hosts;
mod lead;
mod proof;
mod short;
mod spelt;
mod told;
mod unnamed;
mod whole;
mod words;

use core::ops::Range;
use std::collections::HashSet;

use again::Again;
use form::{begins, fold, key};
use group::groups;
use hosts::hosts;
use lead::without_lead;
use proof::{Proof, is_labelled_part, is_listed, is_told_house, proof};
use unnamed::without_noun;
use whole::{is_of_an_academy, joined_by, joined_by_at, parts_of_short_forms};

use super::{Organisation, Outline};
use crate::lexicon::{Label, Particle, Rank, Sense};
use crate::model::Evidence;

/// The institution that hires, as far as the running text tells.
#[derive(Clone, Debug)]
pub struct Institution {
    /// Where its usual form stands.
    pub range: Range<usize>,
    /// Whether a phrase or its place speaks for it, or only that it is named.
    pub evidence: Evidence,
    /// Its forms, folded.
    forms: Vec<String>,
}

impl Institution {
    /// Is this name one of its forms?
    pub fn is_named(&self, name: &str) -> bool {
        let (name, key) = (fold(name), key(name));
        self.forms
            .iter()
            .any(|form| begins(form, &name) || begins(&name, form) || form::key(form) == key)
    }
}

/// A name that may be the institution's, where it stands.
struct Claim {
    range: Range<usize>,
    form: String,
    proof: Proof,
    /// It is built on a noun of an organisation.
    noun: bool,
    /// It is no part of another: a university, or what follows a part.
    whole: bool,
}

/// The name that the text vouches for best: by the addresses that people there have, then by where it stands, then by how often
/// it is named, then by who comes first.
pub fn institution(outline: &Outline<'_>) -> Option<Institution> {
    let hosts = hosts(outline);
    let mut claims = with_noun(outline);
    let again = Again::of(outline);
    let parts = parts_of_short_forms(outline, &again);
    claims.retain(|claim| !parts.contains(&claim.range));
    without_lead(outline, &mut claims);
    claims.extend(without_noun(outline, &hosts, &again));
    let mut groups = groups(outline, claims, &hosts);
    groups.retain(|group| group.proof > Proof::Partner);
    let best = groups
        .into_iter()
        .reduce(|best, next| if next.beats(&best) { next } else { best })?;
    best.institution(outline)
}

/// The institutions by their nouns; where none is independent, the institutes and centres.
fn with_noun(outline: &Outline<'_>) -> Vec<Claim> {
    let all = outline.organisations.iter();
    let employed = outline.labelled(Label::Employer).next().is_some();
    let names = all.filter(|name| {
        (name.rank >= Rank::Either || is_told_house(outline, name))
            && !is_described(outline, name)
            && !(employed && name.rank == Rank::Either && is_labelled_part(outline, name))
    });
    let mut names: Vec<(&Organisation, Proof)> =
        names.map(|name| (name, proof(outline, name))).collect();
    // "partners: Fern University, Moss Institute (Spain) and Lake University": what goes on with a partner is one.
    let mut partner: Option<&Organisation> = None;
    for (name, proof) in &mut names {
        if *proof == Proof::Named && partner.is_some_and(|one| is_listed(outline, one, name)) {
            *proof = Proof::Partner;
        }
        partner = Some(*name).filter(|_| *proof == Proof::Partner);
    }
    // "The Fern Laboratory is a research institute. Moss Hospital seeks a nurse": the hospital hires.
    let hires =
        |&(name, proof): &(&Organisation, Proof)| name.rank >= Rank::Either && proof > Proof::Named;
    if names.iter().any(hires) {
        names.retain(|(name, _)| name.rank >= Rank::Either);
    }
    let independent = |&(name, proof): &(&Organisation, Proof)| {
        name.rank >= Rank::Company && proof > Proof::Partner
    };
    let lowest = if names.iter().any(independent) {
        Rank::Company
    } else {
        Rank::Unit
    };
    // "The Fern Institute seeks … It lies beside the University of Westhaven": the university is only named.
    let chains: HashSet<usize> = names
        .iter()
        .filter(|(name, _)| name.rank >= Rank::Company)
        .map(|(name, _)| name.chain)
        .collect();
    let aside = names
        .iter()
        .filter(|(name, _)| name.rank >= Rank::Company)
        .all(|&(_, proof)| proof <= Proof::Named);
    let announces = |name: &Organisation, proof: Proof| {
        aside
            && (name.rank == Rank::Either || name.rank == Rank::Body && proof >= Proof::Head)
            && proof > Proof::Named
            && !chains.contains(&name.chain)
            && !is_labelled_part(outline, name)
            && (!begins_with_noun(outline, name) || is_of_an_academy(outline, name))
    };
    let next = names.iter().skip(1).map(|&(name, _)| Some(name));
    let next: Vec<Option<&Organisation>> = next.chain([None]).collect();
    names
        .into_iter()
        .zip(next)
        // "Institute of Hydrology, Fern Centre of Biology", "Fern Centre at the Moss Institute": the whole follows its part.
        .filter(|((name, _), next)| {
            let whole = next.filter(|next| next.chain == name.chain);
            let part = |next: &Organisation| match next.rank {
                Rank::Either => {
                    begins_with_noun(outline, name) || joined_by_at(outline, name, next)
                }
                // "Fern Research Center at the Moss Museum", but "Institute of Moss of the Fern Academy"
                Rank::Body => joined_by(outline, name, next, |joint| match joint {
                    Particle::At | Particle::Within => true,
                    Particle::Of => !begins_with_noun(outline, name),
                    _ => false,
                }),
                _ => false,
            };
            name.rank > Rank::Either || !whole.is_some_and(part)
        })
        .map(|(name, _)| name)
        .filter(|&(name, proof)| name.rank >= lowest || announces(name, proof))
        .map(|(name, proof)| Claim {
            form: fold(outline.slice(name.range.clone())),
            range: name.range.clone(),
            proof,
            noun: true,
            whole: name.rank >= Rank::Company,
        })
        .collect()
}

/// "Institute of Hydrology" is a part of what follows, "Fern Institute" has another name behind it.
fn begins_with_noun(outline: &Outline<'_>, name: &Organisation) -> bool {
    has_noun_at(outline, name.range.start)
}

/// The noun of an organisation begins here.
fn has_noun_at(outline: &Outline<'_>, at: usize) -> bool {
    let noun = |sense| matches!(sense, Sense::Organisation(_)).then_some(());
    outline.senses(at..at + 1, noun).next().is_some()
}

/// "As a University of Medicine": what an institution is, not what it is called.
fn is_described(outline: &Outline<'_>, name: &Organisation) -> bool {
    let before = name.range.start.saturating_sub(ARTICLE)..name.range.start;
    let article = outline.scan.words_within(before).last();
    article.is_some_and(|word| {
        word.end + 1 == name.range.start
            && outline.particle(word.start) == Some(Particle::A)
            && !outline.is_capital(word)
    })
}

/// "an " has so many bytes.
const ARTICLE: usize = 3;
