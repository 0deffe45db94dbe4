//! The institution that hires.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Hiring, Label, Particle, Rank, Sense};
use crate::model::{Evidence, MentionValue};
use crate::outline::{Form, Organisation, Outline, is_short_form};
use crate::text::clean;

/// The institution that hires.
pub fn employers(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    labelled(outline)
        .or_else(|| printed_at_the_end(outline))
        .or_else(|| likeliest(outline))
        .into_iter()
        .collect()
}

/// "Employer: IBS Center for Climate Physics"
fn labelled(outline: &Outline<'_>) -> Option<Candidate<String>> {
    outline.labelled(Label::Employer).find_map(|passage| {
        let range = institution_in(outline, passage.range.clone())
            .or_else(|| short_value(outline, passage.range.clone()))?;
        Some(candidate(outline, range, Evidence::Labelled))
    })
}

/// The institution among the names of a range.
fn institution_in(outline: &Outline<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let names = outline.organisations(range);
    let best = names
        .iter()
        .filter(|name| name.rank > Rank::Unit)
        .reduce(|best, next| if next.rank > best.rank { next } else { best })?;
    Some(best.range.clone())
}

/// A value without a noun that tells: "NTNU", "Nologin Consulting".
fn short_value(outline: &Outline<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let content = outline.slice(range.clone());
    let value = content.split([',', '|', '(', ';', '\n']).next()?.trim();
    let fits = value.len() >= 2
        && value.len() <= 90
        && value.starts_with(char::is_uppercase)
        && !value.contains("://");
    fits.then(|| range.start..range.start + value.len())
}

/// "Know more about it at University of Warsaw Know more about OTM-R": what a portal prints at the end.
fn printed_at_the_end(outline: &Outline<'_>) -> Option<Candidate<String>> {
    let whole = 0..outline.text.clean().len();
    let (cue, _) = outline
        .senses(whole.clone(), hiring)
        .find(|(_, hiring)| *hiring == Hiring::Known)?;
    let rest = outline.slice(cue.end..whole.end);
    let blank = rest.len() - rest.trim_start().len();
    let line = rest.trim_start().lines().next()?;
    let first = outline.scan.words_within(cue.start..cue.end).first()?.key;
    let start = cue.end + blank;
    let again = outline
        .scan
        .words_within(start..start + line.len())
        .iter()
        .find(|word| word.key == first);
    let end = again.map_or(start + line.len(), |word| word.start);
    let name = outline.slice(start..end).trim_end();
    (!name.is_empty() && name.len() <= 120)
        .then(|| candidate(outline, start..start + name.len(), Evidence::Labelled))
}

/// A name that may be the employer's, where it stands.
struct Claim {
    range: Range<usize>,
    key: String,
    proof: Proof,
}

/// What speaks for a name, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Proof {
    /// It is named.
    Named,
    /// It is the whole of a part that the announcement names, or it announces.
    Announced,
    /// It stands in the head of the posting.
    Head,
}

/// The name that the text vouches for best: by what speaks for it, then by the address that people there have, then by how
/// often it stands there, then by who comes first.
fn likeliest(outline: &Outline<'_>) -> Option<Candidate<String>> {
    let hosts = hosts(outline);
    let mut claims = names(outline);
    claims.extend(bare_names(outline, &hosts));
    claims.sort_by_key(|claim| claim.range.start);
    let independent = claims.iter().any(|claim| claim.proof > Proof::Named);
    let mut best: Option<(Score<'_>, &Claim)> = None;
    for claim in claims
        .iter()
        .filter(|claim| !independent || claim.proof > Proof::Named)
    {
        let same = || claims.iter().filter(|other| alike(&other.key, &claim.key));
        let score = Score {
            proof: claim.proof,
            vouched: hosts
                .iter()
                .any(|host| vouches(host, outline.slice(claim.range.clone()))),
            count: same().count(),
            key: &claim.key,
        };
        if best.as_ref().is_none_or(|(known, _)| score.beats(known)) {
            best = Some((score, claim));
        }
    }
    let (score, claim) = best?;
    let form = usual_form(&claims, claim);
    let evidence = if score.proof == Proof::Named {
        Evidence::Bare
    } else {
        Evidence::Phrased
    };
    Some(candidate(outline, form.range.clone(), evidence))
}

struct Score<'c> {
    proof: Proof,
    vouched: bool,
    count: usize,
    key: &'c str,
}

impl Score<'_> {
    fn beats(&self, other: &Score<'_>) -> bool {
        let rank = |score: &Score<'_>| (score.vouched, score.proof, score.count);
        !alike(self.key, other.key) && rank(self) > rank(other)
    }
}

/// The form that the text uses most: "Queen’s University Belfast", not what stands once with the words that follow it.
fn usual_form<'c>(claims: &'c [Claim], chosen: &'c Claim) -> &'c Claim {
    let count = |key: &str| claims.iter().filter(|claim| claim.key == key).count();
    let mut best = (count(&chosen.key), chosen);
    for claim in claims.iter().filter(|claim| alike(&claim.key, &chosen.key)) {
        let times = count(&claim.key);
        if times > best.0 {
            best = (times, claim);
        }
    }
    best.1
}

/// One name is the beginning of the other.
fn alike(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    long.strip_prefix(short)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// The institutions by their nouns.
fn names(outline: &Outline<'_>) -> Vec<Claim> {
    let all = &outline.organisations;
    let independent = all.iter().any(|name| name.rank >= Rank::Company);
    all.iter()
        .filter(|name| name.rank >= Rank::Company || (!independent && name.rank == Rank::Either))
        .filter_map(|name| Some(claim(outline, name.range.clone(), proof(outline, name)?)))
        .collect()
}

/// What the passage says of the name; nothing speaks for a partner.
fn proof(outline: &Outline<'_>, name: &Organisation) -> Option<Proof> {
    let passage = outline.passage_at(name.range.start)?;
    if outline.is_head(passage) {
        return Some(Proof::Head);
    }
    let mut announced = false;
    for (cue, hiring) in outline.senses(passage.range.clone(), hiring) {
        match hiring {
            Hiring::With if cue.end <= name.range.start && name.range.start - cue.end < 60 => {
                return None;
            }
            Hiring::Seeks => announced |= name.range.end <= cue.start,
            Hiring::Sought | Hiring::Available => announced = true,
            _ => {}
        }
    }
    Some(if announced && passage.form != Form::Field {
        Proof::Announced
    } else {
        Proof::Named
    })
}

/// Names without a noun: what stands before "is looking for", and what the addresses are named for.
fn bare_names(outline: &Outline<'_>, hosts: &[String]) -> Vec<Claim> {
    let mut claims = Vec::new();
    for passage in &outline.passages {
        for (cue, _) in outline
            .senses(passage.range.clone(), hiring)
            .filter(|(_, hiring)| *hiring == Hiring::Seeks)
        {
            if let Some(range) = capitals_before(outline, passage.range.start..cue.start) {
                claims.push(claim(outline, range, Proof::Announced));
            }
        }
        for range in after_a_part(outline, passage.range.clone()) {
            claims.push(claim(outline, range, Proof::Announced));
        }
        for range in named_like(outline, passage.range.clone(), hosts) {
            let proof = if outline.is_head(passage) {
                Proof::Head
            } else {
                Proof::Named
            };
            claims.push(claim(outline, range, proof));
        }
    }
    claims
}

fn claim(outline: &Outline<'_>, range: Range<usize>, proof: Proof) -> Claim {
    Claim {
        key: key(outline.slice(range.clone())),
        range,
        proof,
    }
}

/// "NeIC is looking for": one to four capitalised words right before the phrase, from the beginning of the sentence on.
fn capitals_before(outline: &Outline<'_>, before: Range<usize>) -> Option<Range<usize>> {
    let words = outline.scan.words_within(before.clone());
    let last = words.last()?;
    let gap = outline.slice(last.end..before.end);
    if !gap.trim().is_empty() || !outline.organisations(before.clone()).is_empty() {
        return None;
    }
    let run = words
        .iter()
        .rev()
        .take(5)
        .take_while(|word| is_name_word(outline, word.range()))
        .count();
    let from = words.len() - run;
    let first = words.get(from)?;
    // "Professor Jane Smith is looking for": a person.
    let titled = from
        .checked_sub(1)
        .and_then(|at| words.get(at))
        .is_some_and(|word| {
            outline.slice(word.range()).starts_with(char::is_uppercase)
                && particle(outline, word.range()) == Some(Particle::Lead)
        });
    (run <= 4 && !titled).then(|| first.start..last.end)
}

/// "the Mechatronics group at Chalmers": the whole that follows a part, where no noun tells.
fn after_a_part(outline: &Outline<'_>, range: Range<usize>) -> Vec<Range<usize>> {
    let parts = outline.organisations(range.clone()).iter();
    parts
        .filter(|name| matches!(name.rank, Rank::Unit | Rank::Either))
        .filter_map(|name| {
            let words = outline.scan.words_within(name.end()..range.end);
            let at = words.first()?;
            let joins = particle(outline, at.range()) == Some(Particle::At)
                || outline.slice(at.range()) == "of";
            let run: Vec<_> = words
                .iter()
                .skip(1)
                .take(3)
                .take_while(|word| is_name_word(outline, word.range()) && word.joined)
                .collect();
            let place = run.first()?.start..run.last()?.end;
            (joins && outline.organisations(place.clone()).is_empty()).then_some(place)
        })
        .collect()
}

/// Capitalised words that spell the host of an address: "TU Delft" for tudelft.nl.
fn named_like(outline: &Outline<'_>, range: Range<usize>, hosts: &[String]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let words = outline.scan.words_within(range);
    for (at, first) in words.iter().enumerate() {
        let initial = outline.slice(first.range()).chars().next();
        let Some(initial) = initial.filter(|c| c.is_uppercase()) else {
            continue;
        };
        for host in hosts
            .iter()
            .filter(|host| host.starts_with(initial.to_ascii_lowercase()))
        {
            let mut spelt = 0;
            for word in words.iter().skip(at).take(3) {
                let letters = outline.slice(word.range());
                let letters = letters.trim_end_matches("'s").trim_end_matches("’s");
                let Some(rest) = host.get(spelt..) else { break };
                if rest.len() < letters.len()
                    || !rest
                        .get(..letters.len())
                        .is_some_and(|rest| rest.eq_ignore_ascii_case(letters))
                {
                    break;
                }
                spelt += letters.len();
                if spelt == host.len() {
                    found.push(first.start..word.start + letters.len());
                    break;
                }
            }
        }
    }
    found
}

fn is_name_word(outline: &Outline<'_>, word: Range<usize>) -> bool {
    let capital = outline.slice(word.clone()).starts_with(char::is_uppercase);
    capital
        && particle(outline, word.clone()).is_none()
        && !outline.cues(word.start..word.start + 1).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Stage(_) | Sense::Month(_) | Sense::Organisation(_) | Sense::Hiring(_)
            )
        })
}

fn particle(outline: &Outline<'_>, word: Range<usize>) -> Option<Particle> {
    outline
        .senses(word.start..word.start + 1, |sense| match sense {
            Sense::Particle(particle) => Some(particle),
            _ => None,
        })
        .next()
        .map(|(_, particle)| particle)
}

/// The names in the hosts of the e-mail addresses: "uit" of jane@ling.uit.no, without the top domain.
fn hosts(outline: &Outline<'_>) -> Vec<String> {
    let mut hosts: Vec<String> = Vec::new();
    for found in &outline.scan.mentions {
        let MentionValue::Email(address) = &found.value else {
            continue;
        };
        let Some((_, host)) = address.rsplit_once('@') else {
            continue;
        };
        let mut labels: Vec<&str> = host.split('.').collect();
        labels.pop();
        for label in labels.into_iter().filter(|label| label.len() >= 3) {
            let label = label.to_lowercase();
            if !hosts.contains(&label) {
                hosts.push(label);
            }
        }
    }
    hosts
}

/// The host is named for this: by its initials, or by a word of it.
fn vouches(host: &str, name: &str) -> bool {
    let words = || {
        name.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
    };
    let initials: String = words()
        .filter(|word| word.starts_with(char::is_uppercase))
        .filter_map(|word| word.chars().next())
        .flat_map(char::to_lowercase)
        .collect();
    let joined: String = words()
        .flat_map(|word| word.chars().flat_map(char::to_lowercase))
        .collect();
    initials == host
        || joined == host
        || words().any(|word| word.chars().count() >= 4 && host.contains(&word.to_lowercase()))
        || words().any(|word| is_short_form(word) && word.eq_ignore_ascii_case(host))
}

/// Two forms of a name that differ in case or article only have one key.
fn key(name: &str) -> String {
    clean(name).to_lowercase()
}

fn candidate(outline: &Outline<'_>, range: Range<usize>, evidence: Evidence) -> Candidate<String> {
    Candidate::new(clean(outline.slice(range.clone())), range, evidence)
}

fn hiring(sense: Sense) -> Option<Hiring> {
    match sense {
        Sense::Hiring(hiring) => Some(hiring),
        _ => None,
    }
}
