//! Which of the organisations that a posting names is the one that hires.

use core::ops::Range;
use std::collections::{BTreeMap, HashMap};

use super::{Organisation, Outline, Passage, is_short_form};
use crate::lexicon::{Hiring, Particle, Rank, Sense, Word};
use crate::model::{Evidence, MentionValue};

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
        let name = fold(name);
        self.forms
            .iter()
            .any(|form| begins(form, &name) || begins(&name, form))
    }
}

/// A name that may be the institution's, where it stands.
struct Claim {
    range: Range<usize>,
    form: String,
    proof: Proof,
    /// It is built on a noun of an organisation.
    noun: bool,
}

/// What speaks for a name, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Proof {
    /// The words before it speak of partners.
    Partner,
    /// It is named.
    Named,
    /// It is the whole of a part that the announcement names, or it announces.
    Announced,
    /// It stands in the head of the posting.
    Head,
}

/// The name that the text vouches for best: by the addresses that people there have, then by where it stands, then by how often
/// it is named, then by who comes first.
pub fn institution(outline: &Outline<'_>) -> Option<Institution> {
    let hosts = hosts(outline);
    let mut claims = with_noun(outline);
    claims.extend(without_noun(outline, &hosts));
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
    first: usize,
}

impl Group {
    fn beats(&self, other: &Self) -> bool {
        let rank = |group: &Self| {
            (
                group.vouched && group.proof > Proof::Named,
                group.proof,
                group.vouched,
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
        let weight = |claim: &Claim| (claim.noun, times.get(claim.form.as_str()).copied());
        let usual = self.claims.iter().reduce(|usual, next| {
            if weight(next) > weight(usual) {
                next
            } else {
                usual
            }
        })?;
        Some(Institution {
            range: self
                .with_place(outline, usual)
                .unwrap_or_else(|| usual.range.clone()),
            evidence: if self.proof <= Proof::Named {
                Evidence::Bare
            } else {
                Evidence::Phrased
            },
            forms: times
                .keys()
                .take(MOST_FORMS)
                .map(|form| (*form).to_owned())
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
    let short_forms = short_forms(outline);
    let key = |claim: &Claim| short_forms.get(&claim.form).unwrap_or(&claim.form).clone();
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
                group.first = group.first.min(claim.range.start);
                group.claims.push(claim);
            }
            _ => groups.push((
                key,
                Group {
                    vouched,
                    proof: claim.proof,
                    first: claim.range.start,
                    claims: vec![claim],
                },
            )),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// The short forms that the text gives in brackets, and what they stand for.
fn short_forms(outline: &Outline<'_>) -> HashMap<String, String> {
    let names = outline.organisations.iter();
    names
        .filter_map(|name| {
            let short = fold(outline.slice(name.acronym.clone()?));
            Some((short, fold(outline.slice(name.range.clone()))))
        })
        .collect()
}

/// The institutions by their nouns; where none is independent, the institutes and centres.
fn with_noun(outline: &Outline<'_>) -> Vec<Claim> {
    let all = &outline.organisations;
    let independent = all.iter().any(|name| name.rank >= Rank::Company);
    let lowest = if independent {
        Rank::Company
    } else {
        Rank::Either
    };
    all.iter()
        .filter(|name| name.rank >= lowest)
        .map(|name| Claim {
            form: fold(outline.slice(name.range.clone())),
            range: name.range.clone(),
            proof: proof(outline, name),
            noun: true,
        })
        .collect()
}

/// What the passage says of the name.
fn proof(outline: &Outline<'_>, name: &Organisation) -> Proof {
    let Some(passage) = outline.passage_at(name.range.start) else {
        return Proof::Named;
    };
    if outline.is_head(passage) {
        return Proof::Head;
    }
    let mut proof = Proof::Named;
    let clause = passage
        .range
        .start
        .max(name.range.start.saturating_sub(CLAUSE))
        ..passage.range.end.min(name.range.end + CLAUSE);
    for (cue, hiring) in outline.hirings(clause) {
        match hiring {
            Hiring::With if cue.end <= name.range.start && name.range.start - cue.end < NEAR => {
                return Proof::Partner;
            }
            Hiring::Seeks | Hiring::Welcomes if name.range.end > cue.start => {}
            Hiring::Seeks | Hiring::Welcomes | Hiring::Sought | Hiring::Available => {
                proof = Proof::Announced;
            }
            Hiring::Based | Hiring::Located | Hiring::With | Hiring::Known => {}
        }
    }
    proof
}

/// What the words around a name say of it reaches so far.
const CLAUSE: usize = 400;

/// A phrase that speaks of partners reaches so far.
const NEAR: usize = 60;

/// Names without a noun: what stands before "is looking for", what follows a part, what the addresses are named for, what has a
/// line of the head for itself and is named again.
fn without_noun(outline: &Outline<'_>, hosts: &[String]) -> Vec<Claim> {
    let units: Vec<String> = outline
        .organisations
        .iter()
        .filter(|name| name.rank == Rank::Unit)
        .filter_map(|name| Some(fold(outline.slice(name.acronym.clone()?))))
        .collect();
    let unnamed: Vec<&String> = hosts
        .iter()
        .filter(|host| {
            let mut names = outline
                .organisations
                .iter()
                .filter(|name| name.rank >= Rank::Either);
            !names.any(|name| vouches(host, outline.slice(name.range.clone())))
        })
        .collect();
    let mut claims = Vec::new();
    let mut claim = |range: Range<usize>, proof| {
        let form = fold(outline.slice(range.clone()));
        if !units.contains(&form) {
            claims.push(Claim {
                form,
                range,
                proof,
                noun: false,
            });
        }
    };
    for passage in &outline.passages {
        let head = outline.is_head(passage);
        for (cue, hiring) in outline.hirings(passage.range.clone()) {
            let before = passage.range.start..cue.start;
            if matches!(hiring, Hiring::Seeks | Hiring::Welcomes)
                && let Some(range) = subject(outline, before)
            {
                claim(range, Proof::Announced);
            }
        }
        for range in after_a_part(outline, passage) {
            claim(range, Proof::Announced);
        }
        for range in spelt_by_hosts(outline, passage, &unnamed) {
            claim(range, if head { Proof::Head } else { Proof::Named });
        }
        if head && let Some(range) = own_line(outline, passage) {
            claim(range, Proof::Head);
        }
    }
    claims
}

/// "NeIC is looking for": one to four capitalised words right before the phrase.
fn subject(outline: &Outline<'_>, before: Range<usize>) -> Option<Range<usize>> {
    let words = outline.scan.words_within(before.clone());
    let last = words.last()?;
    if !outline.slice(last.end..before.end).trim().is_empty()
        || !outline.organisations(before).is_empty()
    {
        return None;
    }
    let run = words
        .iter()
        .rev()
        .take(MOST_WORDS + 1)
        .take_while(|word| is_name_word(outline, word))
        .count();
    let from = words.len().checked_sub(run)?;
    // "Professor Jane Smith is looking for": a person.
    let titled = from
        .checked_sub(1)
        .and_then(|at| words.get(at))
        .is_some_and(|word| {
            matches!(outline.particle(word.start), Some(Particle::Title))
                || outline.is_capital(word) && outline.particle(word.start) == Some(Particle::Lead)
        });
    let first = words.get(from)?;
    (run <= MOST_WORDS && !titled).then_some(first.start..last.end)
}

/// A name without a noun has so many words at most.
const MOST_WORDS: usize = 4;

/// "the Mechatronics group at Chalmers": the whole that follows a part.
fn after_a_part(outline: &Outline<'_>, passage: &Passage) -> Vec<Range<usize>> {
    let parts = outline.organisations(passage.range.clone()).iter();
    parts
        .filter(|name| matches!(name.rank, Rank::Unit | Rank::Either))
        .filter_map(|name| {
            let words = outline.scan.words_within(name.end()..passage.range.end);
            let (joint, rest) = words.split_first()?;
            let joins = matches!(
                outline.particle(joint.start),
                Some(Particle::At | Particle::Of)
            );
            let run = rest
                .iter()
                .take(MOST_WORDS)
                .take_while(|word| is_name_word(outline, word) && word.joined)
                .count();
            let place = rest.first()?.start..rest.get(run.checked_sub(1)?)?.end;
            (joins && outline.organisations(place.clone()).is_empty()).then_some(place)
        })
        .collect()
}

/// Capitalised words that spell the host of an address: "TU Delft" for tudelft.nl.
fn spelt_by_hosts(
    outline: &Outline<'_>,
    passage: &Passage,
    hosts: &[&String],
) -> Vec<Range<usize>> {
    if hosts.is_empty() {
        return Vec::new();
    }
    let words = outline.scan.words_within(passage.range.clone());
    let names = words
        .iter()
        .enumerate()
        .filter(|(_, word)| outline.is_capital(word));
    names
        .filter_map(|(at, first)| {
            let following = words.get(at..)?;
            hosts
                .iter()
                .find_map(|host| spelt(outline, host, following))
                .map(|end| first.start..compound_end(outline, end, following))
        })
        .collect()
}

/// Where the words that spell this host end.
fn spelt(outline: &Outline<'_>, host: &str, words: &[Word]) -> Option<usize> {
    let mut left = host;
    for word in words.iter().take(3) {
        let letters = outline.slice(word.range());
        let letters = letters
            .strip_suffix("'s")
            .or_else(|| letters.strip_suffix("’s"))
            .unwrap_or(letters);
        let (same, rest) = left.split_at_checked(letters.len())?;
        if !same.eq_ignore_ascii_case(letters) {
            return None;
        }
        left = rest;
        if left.is_empty() {
            return Some(word.start + letters.len());
        }
    }
    None
}

/// "Meteo-France": a word goes on behind a hyphen.
fn compound_end(outline: &Outline<'_>, end: usize, words: &[Word]) -> usize {
    words
        .iter()
        .take(4)
        .find(|word| {
            word.start == end + 1
                && outline.slice(end..word.start) == "-"
                && outline.is_capital(word)
        })
        .map_or(end, |word| word.end)
}

/// "Met Office" below the title: a line of capitalised words only, which the text names again.
fn own_line(outline: &Outline<'_>, passage: &Passage) -> Option<Range<usize>> {
    let words = outline.scan.words_within(passage.range.clone());
    let name = (1..=MOST_WORDS).contains(&words.len())
        && words.iter().all(|word| is_name_word(outline, word))
        && outline.organisations(passage.range.clone()).is_empty();
    let (first, rest) = words.split_first().filter(|_| name)?;
    let all = &outline.scan.words;
    let again = all.iter().enumerate().any(|(at, word)| {
        word.key == first.key
            && word.start >= passage.range.end
            && outline.is_capital(word)
            && rest
                .iter()
                .zip(all.iter().skip(at + 1))
                .filter(|(a, b)| a.key == b.key && outline.is_capital(b))
                .count()
                == rest.len()
    });
    again.then(|| first.start..words.last().map_or(first.end, |last| last.end))
}

fn is_name_word(outline: &Outline<'_>, word: &Word) -> bool {
    let other = |sense: Sense| {
        matches!(
            sense,
            Sense::Stage(_)
                | Sense::Month(_)
                | Sense::Organisation(_)
                | Sense::Hiring(_)
                | Sense::Heading(_)
                | Sense::Country(_)
                | Sense::Particle(_)
        )
    };
    let cues = outline.cues(word.start..word.start + 1);
    outline.is_capital(word) && !cues.iter().any(|cue| other(cue.sense))
}

/// The names in the hosts of the e-mail addresses: "ling" and "uit" of jane@ling.uit.no.
fn hosts(outline: &Outline<'_>) -> Vec<String> {
    let mut hosts: Vec<String> = Vec::new();
    for found in &outline.scan.mentions {
        let MentionValue::Email(address) = &found.value else {
            continue;
        };
        let labels = address
            .rsplit_once('@')
            .map_or("", |(_, host)| host)
            .rsplit('.');
        for label in labels.skip(1).filter(|label| label.len() >= 3) {
            let label = label.to_lowercase();
            if hosts.len() < MOST_HOSTS && !hosts.contains(&label) {
                hosts.push(label);
            }
        }
    }
    hosts
}

/// What follows is a list of addresses, not the people of a posting.
const MOST_HOSTS: usize = 12;

/// Is the host named for this: by its initials, by a word of it?
fn vouches(host: &str, name: &str) -> bool {
    let words = || {
        name.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
    };
    let lower = |c: char| c.to_lowercase();
    let initials = words()
        .filter(|word| word.starts_with(char::is_uppercase))
        .filter_map(|word| word.chars().next())
        .flat_map(lower);
    let joined = words().flat_map(str::chars).flat_map(lower);
    initials.eq(host.chars())
        || joined.eq(host.chars())
        || words().any(|word| {
            (word.chars().count() >= 4 && host.contains(&word.to_lowercase()))
                || (is_short_form(word) && word.eq_ignore_ascii_case(host))
        })
}

/// Forms that differ in case, white space or article only are one.
fn fold(name: &str) -> String {
    crate::text::clean(name).to_lowercase()
}

/// The long name begins with the short one.
fn begins(short: &str, long: &str) -> bool {
    long.strip_prefix(short)
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}
