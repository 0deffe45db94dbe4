//! The claims that belong to one institution, and its usual form among them.

use core::ops::Range;
use std::collections::{BTreeMap, HashSet};

use super::form::{begins, fold, key};
use super::hosts::vouches;
use super::proof::{NEAR, Proof};
use super::short::{initials, short_forms};
use super::words::is_name_word;
use super::{Claim, Institution, has_noun_at};
use crate::lexicon::{Particle, is_apostrophe, is_owner};
use crate::model::Evidence;
use crate::outline::{Outline, is_short_form};

/// The claims of one institution.
pub struct Group {
    claims: Vec<Claim>,
    vouched: bool,
    pub proof: Proof,
    whole: bool,
    first: usize,
}

impl Group {
    pub fn beats(&self, other: &Self) -> bool {
        let rank = |group: &Self| {
            (
                group.vouched && group.proof > Proof::Named,
                group.proof,
                group.vouched,
                group.whole,
                group.claims.len(),
                core::cmp::Reverse(group.first),
            )
        };
        rank(self) > rank(other)
    }

    /// Its usual form: "Queen’s University Belfast", not what stands once with the words that follow it.
    pub fn institution(self, outline: &Outline<'_>) -> Option<Institution> {
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        for claim in &self.claims {
            *times.entry(&claim.form).or_default() += 1;
        }
        // "FIX Centre for Moss" where the text speaks of FIX, too: the house that its part is named with
        let short =
            |claim: &&Claim| !claim.noun && is_short_form(outline.slice(claim.range.clone()));
        let shorts: HashSet<&str> = self
            .claims
            .iter()
            .filter(short)
            .map(|claim| claim.form.as_str())
            .collect();
        let house = |part: &Claim| {
            part.noun
                && !part.whole
                && part.form.split_once(' ').is_some_and(|(lead, _)| {
                    let next = part.range.start + lead.len() + " ".len();
                    shorts.contains(lead) && has_noun_at(outline, next)
                })
        };
        let weight = |claim: &Claim| {
            let times = times.get(claim.form.as_str()).copied();
            (claim.noun && !house(claim), times)
        };
        let usual = self.claims.iter().reduce(|usual, next| {
            if weight(next) > weight(usual) {
                next
            } else {
                usual
            }
        })?;
        // "University of California, San Diego" is the whole name, though the state's university is named more often.
        let longer = self.claims.iter().filter(|claim| {
            let longer = claim.form.strip_prefix(&usual.form);
            claim.noun && longer.is_some_and(|rest| rest.starts_with(','))
        });
        let again = |claim: &&Claim| {
            let times = times.get(claim.form.as_str());
            times.is_some_and(|&times| times > 1)
        };
        let mut shortened = longer.clone().take(CAMPUSES);
        let campus = longer
            .clone()
            .find(again)
            .or_else(|| shortened.find(|claim| is_shortened(outline, claim)));
        let usual = campus.unwrap_or(usual);
        Some(Institution {
            range: self
                .with_place(outline, usual)
                .or_else(|| self.with_founder(outline, usual))
                .unwrap_or_else(|| usual.range.clone()),
            evidence: if self.proof <= Proof::Named {
                Evidence::Bare
            } else {
                Evidence::Phrased
            },
            forms: core::iter::once(usual.form.as_str())
                .chain(times.keys().copied())
                .take(MOST_FORMS)
                .map(str::to_owned)
                .collect(),
        })
    }

    /// "Academy of Fine Arts in Warsaw": the place is a part of the name where it hardly stands without.
    fn with_place(&self, outline: &Outline<'_>, usual: &Claim) -> Option<Range<usize>> {
        let same = self.claims.iter().filter(|claim| claim.form == usual.form);
        let all = same.clone().count();
        let placed = same.filter_map(|claim| place_behind(outline, &claim.range));
        let times = placed.clone().count();
        let cased =
            |range: &Range<usize>| outline.slice(range.clone()).contains(char::is_lowercase);
        (times > 1 && times * 3 > all * 2)
            .then(|| placed.clone().find(cased))
            .flatten()
    }

    /// "Moss and Fern University": another name joined before it belongs to it where it hardly stands without, and a sentence or a line
    /// opens with both; "students at Moss and Fern University" may be at two.
    fn with_founder(&self, outline: &Outline<'_>, usual: &Claim) -> Option<Range<usize>> {
        let same = self.claims.iter().filter(|claim| claim.form == usual.form);
        let all = same.clone().count();
        let joined = same.filter_map(|claim| founder_before(outline, &claim.range));
        let mut first = joined.clone();
        let form = fold(outline.slice(first.next()?));
        let times = joined
            .clone()
            .filter(|name| fold(outline.slice(name.clone())) == form)
            .count();
        let mut opening = joined.filter(|name| opens(outline, name.start));
        (times > 1 && times * 3 > all * 2 && opening.next().is_some())
            .then(|| founder_before(outline, &usual.range))
            .flatten()
    }
}

/// So many campuses are looked at.
const CAMPUSES: usize = 4;

/// A name has so many forms at most.
const MOST_FORMS: usize = 8;

/// Names belong together where one begins with the other, or is its short form.
pub fn groups(outline: &Outline<'_>, mut claims: Vec<Claim>, hosts: &[String]) -> Vec<Group> {
    let short_forms = short_forms(outline, &claims);
    let key = |claim: &Claim| key(short_forms.get(&claim.form).unwrap_or(&claim.form));
    claims.sort_by_cached_key(|claim| (key(claim), claim.range.start));
    let mut groups: Vec<(String, Group)> = Vec::new();
    for claim in claims {
        let key = key(&claim);
        let vouched = hosts
            .iter()
            .any(|host| vouches(host, outline.slice(claim.range.clone())));
        match groups.last_mut() {
            Some((root, group)) if begins(root, &key) => {
                group.vouched |= vouched;
                group.proof = group.proof.max(claim.proof);
                group.whole |= claim.whole;
                group.first = group.first.min(claim.range.start);
                group.claims.push(claim);
            }
            _ => groups.push((
                key,
                Group {
                    vouched,
                    proof: claim.proof,
                    whole: claim.whole,
                    first: claim.range.start,
                    claims: vec![claim],
                },
            )),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// "UCF" for "University of California, Fernside": the text says its initials.
fn is_shortened(outline: &Outline<'_>, claim: &Claim) -> bool {
    initials(outline.slice(claim.range.clone())).is_some_and(|initials| {
        let mut words = outline.scan.words.iter();
        words.any(|word| {
            let short = outline.slice(word.range());
            let owner = is_owner(short).then(|| short.trim_end_matches('s'));
            let short = owner.map_or(short, |owner| owner.trim_end_matches(is_apostrophe));
            short.len() == initials.len() && is_short_form(short) && fold(short) == initials
        })
    })
}

/// A sentence or a line opens with what stands at a place: "The Moss and Fern University".
fn opens(outline: &Outline<'_>, at: usize) -> bool {
    let passage = outline.passage_at(at);
    let sentence = passage.and_then(|passage| outline.sentence_at(passage, at));
    sentence.is_some_and(|sentence| outline.scan.words_within(sentence.start..at).len() <= 1)
}

/// "Moss and …" right before a name: where both stand.
fn founder_before(outline: &Outline<'_>, name: &Range<usize>) -> Option<Range<usize>> {
    let words = outline
        .scan
        .words_within(name.start.saturating_sub(NEAR)..name.start);
    let [.., founder, joint] = words else {
        return None;
    };
    let near = |from: usize, upto: usize| outline.gap(from..upto).trim().is_empty();
    let alone = outline.organisations_over(founder.range()).is_empty();
    (outline.particle(joint.start) == Some(Particle::And)
        && is_name_word(outline, founder)
        && alone
        && near(founder.end, joint.start)
        && near(joint.end, name.start))
    .then_some(founder.start..name.end)
}

/// "… in Warsaw" right behind a name: where both end.
fn place_behind(outline: &Outline<'_>, name: &Range<usize>) -> Option<Range<usize>> {
    let words = outline.scan.words_within(name.end..name.end + NEAR);
    let (joint, rest) = words.split_first()?;
    let place = rest.first().filter(|place| {
        joint.joined
            && place.joined
            && outline.particle(joint.start) == Some(Particle::In)
            && is_name_word(outline, place)
    })?;
    Some(name.start..place.end)
}
