//! Which of the organisations that a posting names is the one that hires.

mod abbreviated;
mod again;
mod at_home;
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
use std::collections::{BTreeMap, HashSet};

use again::Again;
use hosts::{hosts, vouches};
use lead::without_lead;
use proof::{NEAR, Proof, is_labelled_part, is_told_house, proof};
use short::{initials, short_forms};
use unnamed::without_noun;
use whole::{is_of_an_academy, joined_by, joined_by_at, parts_of_short_forms};
use words::is_name_word;

use super::{Organisation, Outline, is_short_form};
use crate::lexicon::{
    Label, Particle, Rank, Sense, UNIVERSITIES, UNIVERSITY_JOINTS, is_apostrophe, is_owner,
};
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
            .any(|form| begins(form, &name) || begins(&name, form) || self::key(form) == key)
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

/// The claims of one institution.
struct Group {
    claims: Vec<Claim>,
    vouched: bool,
    proof: Proof,
    whole: bool,
    first: usize,
}

impl Group {
    fn beats(&self, other: &Self) -> bool {
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
    fn institution(self, outline: &Outline<'_>) -> Option<Institution> {
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

/// A name has so many forms at most.
const MOST_FORMS: usize = 8;

/// Names belong together where one begins with the other, or is its short form.
fn groups(outline: &Outline<'_>, mut claims: Vec<Claim>, hosts: &[String]) -> Vec<Group> {
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

/// Forms that differ in case, white space or article only are one.
fn fold(name: &str) -> String {
    crate::text::clean(name).to_lowercase()
}

/// The long name begins with the short one.
fn begins(short: &str, long: &str) -> bool {
    long.strip_prefix(short)
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// What a name is found by: "University of Stockholm", "Stockholm University" and "Universität Stockholm" are one. Where words
/// stand on both sides, as in "UiT The Arctic University of Norway", they are no other order of the same name.
fn key(name: &str) -> String {
    let folded = fold(name);
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|word| UNIVERSITY_JOINTS.binary_search(word).is_err())
        .collect();
    let is_noun = |word: &&&str| UNIVERSITIES.binary_search(*word).is_ok();
    let rest = match words.as_slice() {
        [noun, rest @ ..] if is_noun(&noun) => rest,
        [rest @ .., noun] if is_noun(&noun) => rest,
        _ => return folded,
    };
    if rest.is_empty() {
        return folded;
    }
    format!("{MARK}{}", rest.join(" "))
}

/// No name begins with it.
const MARK: &str = "= ";
