//! Names that several currencies share ("$", "kr"): which of them is meant.

use core::cell::LazyCell;
use core::ops::Range;

use super::Found;
use crate::grammar;
use crate::lexicon::{Cue, Cues, Family, Name, Particle, Sense, Tender, home_of};
use crate::model::{Currency, MentionValue};

/// A shared name ("$", "kr") is settled where the amounts of the text name exactly one of the currencies that share it. Where no
/// amount does, the one country among theirs does that the text names or somebody is written to in; where it names none, the one that
/// any addresses are in. Where both tell another, "partners in the USA" are elsewhere, and of "Boston, USA" nothing is settled. The
/// code of a currency begins with its country's.
pub fn settle_shared(text: &str, cues: &Cues<Sense>, mentions: &mut [Found]) {
    let shared: Vec<(usize, Family)> = mentions
        .iter()
        .enumerate()
        .filter_map(|(at, found)| Some((at, shared(text, found)?)))
        .collect();
    if shared.is_empty() {
        return;
    }
    let mut named: Vec<Currency> = mentions.iter().filter_map(currency).collect();
    named.sort_unstable();
    named.dedup();
    let spoken = LazyCell::new(|| countries_named(text, cues, false));
    let placed = LazyCell::new(|| countries_named(text, cues, true));
    let is_written_to = |found: &&Found| matches!(found.value, MentionValue::Email(_));
    let written = countries_of_addresses(mentions.iter().filter(is_written_to));
    let addressed = countries_of_addresses(mentions.iter());
    for (at, family) in shared {
        let mut members = named
            .iter()
            .filter(|currency| family.members().contains(&currency.code()));
        let beside = mentions
            .get(at)
            .and_then(|found| named_behind(text, cues, found.range.end, family));
        let settled = beside.or_else(|| match (members.next(), members.next()) {
            (Some(only), None) => Some(*only),
            (Some(_), Some(_)) => None,
            (None, _) => match (home(family, &spoken), home(family, &written)) {
                (Some(spoken), Some(written)) if spoken != written => {
                    (home(family, &placed) != Some(spoken)).then_some(written)
                }
                (Some(spoken), _) => Some(spoken),
                (None, _) => home(family, &addressed),
            },
        });
        if let Some(Found {
            value: MentionValue::Money(money),
            ..
        }) = mentions.get_mut(at)
        {
            money.currency = settled;
        }
    }
}

/// "$55,000 - $60,000 Annual USD", "$28 (USD)": the currency of the family whose code stands close behind the amount, and is of no other.
fn named_behind(text: &str, cues: &Cues<Sense>, end: usize, family: Family) -> Option<Currency> {
    let mut near = cues.within(end..end + CODE).iter();
    let (code, currency) = near.find_map(|cue| match cue.sense {
        Sense::Tender(Tender {
            name: Name::One(currency),
            ..
        }) => Some((cue, currency)),
        _ => None,
    })?;
    let gap = text.get(end..code.start)?;
    let behind = text.get(code.end..)?.trim_start();
    (family.members().contains(&currency.code())
        && !gap.contains(|c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | ';' | '\n'))
        && says_only_when(cues, end..code.start, gap)
        && !behind.starts_with(|c: char| c.is_ascii_digit()))
    .then_some(currency)
}

/// " per year (": "plus" and "or" lead to another amount.
fn says_only_when(cues: &Cues<Sense>, range: Range<usize>, gap: &str) -> bool {
    let mut rest = gap.chars().filter(|c| c.is_alphabetic()).count();
    let mut upto = range.start;
    for cue in cues.within(range.clone()) {
        let timed = matches!(cue.sense, Sense::Period(_) | Sense::Basis(_));
        if timed && cue.start >= upto && cue.end <= range.end {
            let said = gap.get(cue.start - range.start..cue.end - range.start);
            let letters = said
                .unwrap_or_default()
                .chars()
                .filter(|c| c.is_alphabetic());
            rest = rest.saturating_sub(letters.count());
            upto = cue.end;
        }
    }
    rest == 0
}

/// " per year (" stands between an amount and the code behind it, in bytes.
const CODE: usize = 16;

/// The family of currencies that an amount names, where it names no one of them.
fn shared(text: &str, found: &Found) -> Option<Family> {
    let MentionValue::Money(money) = &found.value else {
        return None;
    };
    let printed = text.get(found.range.clone())?;
    match grammar::money(printed).ok()?.1.name {
        Some(Name::Shared(family)) if money.currency.is_none() => Some(family),
        _ => None,
    }
}

/// The one currency of a family whose country is among these.
fn home(family: Family, countries: &[impl AsRef<str>]) -> Option<Currency> {
    let at_home = |code: &&&str| {
        let mut countries = countries.iter();
        countries.any(|country| code.starts_with(country.as_ref()))
    };
    let mut homes = family.members().iter().filter(at_home);
    let home = homes.next().filter(|_| homes.next().is_none());
    home.and_then(|code| Currency::from_code(code))
}

/// The countries that the hosts of the addresses are in: "jane@uni.edu.au", "https://www.uni.ca/jobs". Universities of many countries
/// are under "edu": where one of its hosts stands, another country's is no longer the only one, and it tells none itself.
fn countries_of_addresses<'f>(addresses: impl Iterator<Item = &'f Found>) -> Vec<String> {
    let mut countries: Vec<String> = addresses.filter_map(country_of_address).collect();
    countries.sort_unstable();
    countries.dedup();
    let only_here = countries.iter().all(|country| country == ANYWHERE);
    if only_here { Vec::new() } else { countries }
}

/// Where most hosts under "edu" are.
const ANYWHERE: &str = "US";

fn country_of_address(found: &Found) -> Option<String> {
    let host = match &found.value {
        MentionValue::Email(email) => email.rsplit_once('@')?.1,
        MentionValue::Url(url) => {
            let rest = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
            rest.split(['/', ':', '?', '#']).next()?
        }
        _ => return None,
    };
    home_of(host.rsplit_once('.')?.1)
}

/// The countries that the text names, itself or by a state: "Canada", "Lansing, MI". A short code is a word unless it is printed
/// in capitals, and that of a state stands behind its city; "Victoria University, New Zealand" is in no state of Australia. Those that
/// are `placed` stand behind a comma.
fn countries_named<'c>(text: &str, cues: &'c Cues<Sense>, placed: bool) -> Vec<&'c str> {
    let cues = cues.within(0..text.len());
    let printed = |cue: &Cue<Sense>| text.get(cue.range()).unwrap_or_default();
    let mut moved: Vec<&str> = cues
        .iter()
        .filter(|cue| matches!(cue.sense, Sense::State(_)) && is_abroad(text, cues, cue))
        .map(printed)
        .collect();
    moved.sort_unstable();
    moved.dedup();
    let mut named: Vec<&str> = cues
        .iter()
        .filter_map(|cue| {
            let printed = printed(cue);
            let capitals = printed.bytes().all(|byte| !byte.is_ascii_lowercase());
            let short = printed.len() <= 3;
            let behind_city = text.get(..cue.start)?.ends_with(", ");
            match cue.sense {
                _ if placed && !behind_city => None,
                Sense::Country(code) if !short && printed.starts_with(char::is_uppercase) => {
                    Some(code)
                }
                Sense::Country(code) if short && capitals => Some(code),
                Sense::State(code)
                    if !short
                        && printed.starts_with(char::is_uppercase)
                        && !moved.contains(&printed) =>
                {
                    Some(code)
                }
                Sense::State(code) if short && capitals && behind_city => Some(code),
                _ => None,
            }
        })
        .collect();
    named.sort_unstable();
    named.dedup();
    named
}

/// "Victoria University, New Zealand": the name of a state in that of an institution, and right behind it another country.
fn is_abroad(text: &str, cues: &[Cue<Sense>], state: &Cue<Sense>) -> bool {
    let begins_at = |at: usize| {
        let first = cues.partition_point(|cue| cue.start < at);
        let rest = cues.get(first..).unwrap_or_default();
        rest.iter().take_while(move |cue| cue.start == at)
    };
    let noun = begins_at(state.end + 1)
        .find(|cue| matches!(cue.sense, Sense::Organisation(_)))
        .map_or(state.end, |noun| noun.end);
    // "Victoria University of Wellington, New Zealand"
    let of = begins_at(noun + 1).find(|cue| cue.sense == Sense::Particle(Particle::Of));
    let noun = of.map_or(noun, |of| {
        let seat = text.get(of.end + 1..).unwrap_or_default();
        let end = seat.find(|c: char| !c.is_alphabetic());
        of.end + 1 + end.unwrap_or(seat.len())
    });
    let behind = text.get(noun..).unwrap_or_default();
    let gap = behind.len() - behind.trim_start_matches([',', ' ', '(']).len();
    gap > 1
        && begins_at(noun + gap).any(|cue| match (cue.sense, state.sense) {
            (Sense::Country(country), Sense::State(home)) => country != home,
            _ => false,
        })
}

fn currency(found: &Found) -> Option<Currency> {
    match &found.value {
        MentionValue::Money(money) => money.currency,
        _ => None,
    }
}
