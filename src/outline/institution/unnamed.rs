//! Names that are built on no noun of an organisation: "NeIC", "Met Office", "TU Delft".

use core::ops::Range;

use super::super::{Organisation, Outline, Passage, is_short_form};
use super::hosts::vouches;
use super::told::told;
use super::{Claim, Proof, fold};
use crate::lexicon::{Hiring, Particle, PlaceWord, Rank, Sense, Word};

/// Names without a noun: what stands before "is looking for", what follows a part, what the addresses are named for, what has a
/// line of the head for itself and is named again.
pub(super) fn without_noun(outline: &Outline<'_>, hosts: &[String]) -> Vec<Claim> {
    let named = is_named(outline);
    let units: Vec<String> = outline
        .organisations
        .iter()
        .filter(|name| name.rank == Rank::Unit)
        .filter_map(|name| Some(fold(outline.slice(name.acronym.clone()?))))
        // "Fern Biology Laboratory (FBL)" where people have addresses at fbl.org
        .filter(|short| named || !hosts.contains(short))
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
    let wholes: Vec<String> = outline
        .organisations
        .iter()
        .filter(|name| name.rank >= Rank::Either)
        .map(|name| fold(outline.slice(name.range.clone())))
        .collect();
    // "Fern Centre for Coastal Research Westhaven", which the text calls "Westhaven", too
    let ends_a_name = |form: &str| {
        let mut wholes = wholes.iter();
        wholes.any(|whole| {
            whole
                .strip_suffix(form)
                .is_some_and(|lead| lead.ends_with(' '))
        })
    };
    let mut claims = Vec::new();
    let mut claim = |range: Range<usize>, proof, whole| {
        let form = fold(outline.slice(range.clone()));
        if !units.contains(&form) && !ends_a_name(&form) {
            claims.push(Claim {
                form,
                range,
                proof,
                noun: false,
                whole,
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
                claim(range, Proof::Announced, false);
            }
        }
        for range in after_a_part(outline, passage) {
            let first = outline.scan.words_within(range.clone()).first();
            let short = first.is_some_and(|word| is_short_form(outline.slice(word.range())));
            claim(range, Proof::Announced, short);
        }
        if !named {
            for range in told(outline, passage) {
                claim(range, Proof::Announced, false);
            }
            for range in behind_the_position(outline, passage) {
                claim(
                    range,
                    if head { Proof::Head } else { Proof::Announced },
                    false,
                );
            }
        }
        for range in spelt_by_hosts(outline, passage, &unnamed) {
            claim(range, if head { Proof::Head } else { Proof::Named }, false);
        }
        // "Department Law": the value of a label is what the label says.
        if head
            && passage.label.is_none()
            && let Some(range) = own_line(outline, passage)
        {
            claim(range, Proof::Head, false);
        }
    }
    claims
}

/// Does a noun name an institution?
fn is_named(outline: &Outline<'_>) -> bool {
    let mut names = outline.organisations.iter();
    names.any(|name| name.rank >= Rank::Company)
}

/// "NeIC is looking for": one to four capitalised words right before the phrase.
fn subject(outline: &Outline<'_>, before: Range<usize>) -> Option<Range<usize>> {
    let words = outline.scan.words_within(before.clone());
    // "FIX actively strives to", "The FIX currently seeks"
    let manner = words.last().filter(|last| {
        last.joined && !outline.is_capital(last) && outline.slice(last.range()).ends_with("ly")
    });
    let words = words.get(..words.len() - usize::from(manner.is_some()))?;
    let end = manner.map_or(before.end, |manner| manner.start);
    let last = words.last()?;
    if !outline.slice(last.end..end).trim().is_empty() || !outline.organisations(before).is_empty()
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
    // "The Fern lab in La Mesa is looking for": a town.
    let article = |word: &&Word| {
        outline.particle(word.start) == Some(Particle::The) && outline.is_capital(word)
    };
    let mut lead = words.get(..from)?.iter().rev();
    let within = lead
        .find(|word| !article(word))
        .is_some_and(|word| outline.particle(word.start) == Some(Particle::In));
    let first = words.get(from)?;
    let name = first.start..last.end;
    // "Reference: KA24675", "the European Commission invites"
    let numbered = words.get(from..)?.iter().all(|word| word.digit);
    let aside = |sense| (sense == Sense::Organisation(Rank::Aside)).then_some(());
    let funder = outline
        .senses(first.start.saturating_sub(LONGEST_FUNDER)..first.end, aside)
        .any(|(funder, ())| funder.end > first.start);
    let whole = run <= MOST_WORDS && !titled && !within && !numbered && !funder;
    (whole && !is_subject(outline, &name)).then_some(name)
}

/// No funder has a longer name.
const LONGEST_FUNDER: usize = 64;

/// A name without a noun has so many words at most.
pub(super) const MOST_WORDS: usize = 4;

/// "the Mechatronics group at Chalmers", "Institute of Mechanics, UC Westhaven": the whole that follows a part.
fn after_a_part(outline: &Outline<'_>, passage: &Passage) -> Vec<Range<usize>> {
    let parts = outline.organisations(passage.range.clone()).iter();
    parts
        .filter(|name| matches!(name.rank, Rank::Unit | Rank::Either))
        .filter_map(|name| whole_behind(outline, passage, name))
        .collect()
}

/// The whole right behind the name of a part.
fn whole_behind(
    outline: &Outline<'_>,
    passage: &Passage,
    name: &Organisation,
) -> Option<Range<usize>> {
    let words = outline.scan.words_within(name.end()..passage.range.end);
    let first = words.first()?;
    let joint = matches!(
        outline.particle(first.start),
        Some(Particle::At | Particle::Of)
    );
    let close = outline.slice(name.end()..first.start).trim().is_empty();
    let words = if joint { words.get(1..)? } else { words };
    let run = run_of_names(outline, words);
    let first = words.first()?;
    let parted = outline.slice(name.end()..first.start).trim();
    // "Institute of Dynamics (TU Westhaven)", but "Protein Unit (FRC PU)"
    let closed = || {
        let last = run.checked_sub(1).and_then(|last| words.get(last));
        run > 1
            && last.is_some_and(|last| {
                let word = outline.slice(last.range());
                outline.slice(last.end..last.end + 1) == ")" && !last.digit && !is_short_form(word)
            })
    };
    // "Laboratoire d'Ecologie (FIX, Bergen, Norway)"
    let placed = || {
        let last = run.checked_sub(1).and_then(|last| words.get(last));
        let close = last.and_then(|last| {
            let rest = outline
                .slice(last.end..passage.range.end)
                .strip_prefix(", ")?;
            Some(last.end..last.end + rest.find(')')? + ", )".len())
        });
        let country = |sense| matches!(sense, Sense::Country(_)).then_some(());
        close.is_some_and(|inside| {
            let mut countries = outline.senses(inside.clone(), country);
            countries.any(|(country, ())| country.end + 1 == inside.end)
        })
    };
    let joined = match parted {
        _ if joint => close && first.joined,
        // "Fern Institute of Moss, FIM, …": its own short form
        "," => {
            let alone = || {
                let short = outline.slice(first.range());
                let ends = outline.slice(first.end..first.end + 2);
                short.is_ascii()
                    && matches!(ends.trim_end(), "." | "")
                    && !is_its_initials(outline, name, first)
            };
            (run > 1 || alone()) && is_short_name(outline, passage, words, run)
        }
        "(" => {
            (closed() || placed() && !is_its_initials(outline, name, first))
                && is_short_name(outline, passage, words, run)
        }
        _ => false,
    };
    let place = first.start..words.get(run.checked_sub(1)?)?.end;
    (joined && outline.organisations(place.clone()).is_empty() && !is_subject(outline, &place))
        .then_some(place)
}

/// "FIM" behind "Fern Institute of Moss"; two letters tell nothing.
fn is_its_initials(outline: &Outline<'_>, name: &Organisation, word: &Word) -> bool {
    let short = outline.slice(word.range());
    let words = outline.scan.words_within(name.range.clone()).iter();
    let initials: String = words
        .filter_map(|word| outline.slice(word.range()).chars().next())
        .flat_map(char::to_uppercase)
        .collect();
    let mut rest = initials.chars();
    let within = short
        .chars()
        .flat_map(char::to_uppercase)
        .all(|letter| rest.any(|initial| initial == letter));
    within || short.chars().count() <= 2
}

/// "the section of Manufacturing Engineering": what a part is of.
fn is_subject(outline: &Outline<'_>, place: &Range<usize>) -> bool {
    let last = outline.scan.words_within(place.clone()).last();
    let nameless = |sense| (sense == Sense::PlaceWord(PlaceWord::Nameless)).then_some(());
    last.is_some_and(|last| {
        let mut subjects = outline.senses(last.start..last.start + 1, nameless);
        subjects.any(|(subject, ())| subject.end == last.end)
    })
}

/// "TU Westhaven", "FIX": no state, degree, street, and no number behind it.
fn is_short_name(outline: &Outline<'_>, passage: &Passage, words: &[Word], run: usize) -> bool {
    let other = |sense| {
        let other = matches!(
            sense,
            Sense::State(_) | Sense::Degree(_) | Sense::PlaceWord(PlaceWord::Street)
        );
        other.then_some(())
    };
    let named = |word: &Word| {
        let mut others = outline.senses(word.start..word.start + 1, other);
        others.next().is_none()
    };
    let content = outline.slice(passage.range.clone());
    let numbered = words.get(run).is_some_and(|next| next.digit && next.joined);
    let short = words
        .first()
        .is_some_and(|first| is_short_form(outline.slice(first.range())));
    short && content.contains(char::is_lowercase) && !numbered && words.iter().take(run).all(named)
}

/// "a postdoc position at FIX": a short form behind what is offered.
fn behind_the_position(outline: &Outline<'_>, passage: &Passage) -> Vec<Range<usize>> {
    let words = outline.scan.words_within(passage.range.clone());
    let offered = |at: &Word| {
        let offers = |sense| {
            let offers = matches!(
                sense,
                Sense::Stage(_) | Sense::Hiring(Hiring::Sought | Hiring::Based)
            );
            offers.then_some(())
        };
        let mut cues = outline.senses(at.start.saturating_sub(OFFER)..at.start, offers);
        cues.any(|(cue, ())| cue.end + 1 >= at.start)
    };
    let names = words.iter().enumerate().filter_map(|(at, word)| {
        let rest = words.get(at + 1..)?;
        let first = rest.first().filter(|first| {
            outline.particle(word.start) == Some(Particle::At)
                && first.joined
                && is_short_form(outline.slice(first.range()))
        })?;
        let run = run_of_names(outline, rest);
        let place = first.start..rest.get(run.checked_sub(1)?)?.end;
        // "Postdoc in the project MOSS at FIX, Bergen" over a posting
        ((offered(word) || outline.is_head(passage))
            && is_short_name(outline, passage, rest, run)
            && outline.organisations(place.clone()).is_empty())
        .then_some(place)
    });
    names.collect()
}

/// What is offered has no longer name.
const OFFER: usize = 40;

/// How many of the words are a name.
fn run_of_names(outline: &Outline<'_>, words: &[Word]) -> usize {
    let names = words.iter().take(MOST_WORDS).enumerate();
    names
        .take_while(|(at, word)| is_name_word(outline, word) && (word.joined || *at == 0))
        .count()
}

/// The institutes and centres that a whole without a noun follows: "Institute of Mechanics, TU Westhaven".
pub(super) fn parts_of_short_forms(outline: &Outline<'_>) -> Vec<Range<usize>> {
    let parts = outline.organisations.iter();
    parts
        .filter(|name| name.rank == Rank::Either)
        .filter(|name| {
            let passage = outline.passage_at(name.range.start);
            let whole = passage.and_then(|passage| whole_behind(outline, passage, name));
            whole.is_some_and(|whole| {
                let first = outline.scan.words_within(whole).first();
                first.is_some_and(|first| is_short_form(outline.slice(first.range())))
            })
        })
        .map(|name| name.range.clone())
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
        .filter(|(_, word)| outline.is_capital(word) && !in_address(outline, word))
        // "Department of Materials" has a host of its own.
        .filter(|(_, word)| !in_part(outline, word))
        // "the doctoral school in Lodz": the town that the host is named for, too
        .filter(|&(at, word)| {
            let before = at.checked_sub(1).and_then(|before| words.get(before));
            !word.joined
                || before.is_none_or(|word| outline.particle(word.start) != Some(Particle::In))
        });
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

/// The word stands in the name of a part of an institution.
fn in_part(outline: &Outline<'_>, word: &Word) -> bool {
    outline
        .organisations_over(word.range())
        .iter()
        .any(|name| name.rank == Rank::Unit)
}

/// "EDRC.CMU.EDU" in the head of a mail names no one.
fn in_address(outline: &Outline<'_>, word: &Word) -> bool {
    let before = outline.slice(word.start.saturating_sub(1)..word.start);
    let behind = outline.slice(word.end..word.end + 2);
    let goes_on = behind.ends_with(|c: char| c.is_alphanumeric());
    before.ends_with(['.', '@', '/']) || behind.starts_with(['.', '@']) && goes_on
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

pub(super) fn is_name_word(outline: &Outline<'_>, word: &Word) -> bool {
    let heads = |sense| matches!(sense, Sense::Heading(_)).then_some(());
    is_later_word(outline, word)
        && outline
            .senses(word.start..word.start + 1, heads)
            .next()
            .is_none()
}

/// A word of a name that another begins: "Fern Research"
pub(super) fn is_later_word(outline: &Outline<'_>, word: &Word) -> bool {
    let other = |sense: Sense| {
        matches!(
            sense,
            Sense::Stage(_)
                | Sense::Month(_)
                | Sense::Organisation(_)
                | Sense::Hiring(_)
                | Sense::Country(_)
                | Sense::Particle(_)
        )
    };
    let cues = outline.cues(word.start..word.start + 1);
    outline.is_capital(word) && !cues.iter().any(|cue| other(cue.sense))
}
