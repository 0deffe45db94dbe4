//! The whole without a noun that the name of a part is followed by: "the Mechatronics group at Chalmers".

use core::ops::Range;

use super::super::{Organisation, Outline, Passage, is_short_form};
use super::again::Again;
use super::proof::{NEAR, is_of_partners};
use super::words::{is_short_name, is_subject, run_of_names};
use crate::lexicon::{Hiring, Label, Particle, Rank, Sense, Word};

/// "the Mechatronics group at Chalmers", "Institute of Mechanics, UC Westhaven": the whole that follows a part.
pub(super) fn after_a_part(
    outline: &Outline<'_>,
    passage: &Passage,
    again: &Again<'_>,
) -> Vec<Range<usize>> {
    let parts = outline.organisations(passage.range.clone()).iter();
    parts
        .filter(|name| matches!(name.rank, Rank::Unit | Rank::Either))
        .filter(|name| !is_of_partners(outline, name))
        .filter_map(|name| {
            whole_behind(outline, passage, name)
                .or_else(|| owner(outline, name))
                .or_else(|| house_before(outline, passage, name, again))
        })
        .filter(|name| !is_within_a_university(outline, name))
        .collect()
}

/// "at FERN Photonics, Department of Photonics at the Fern University", "at FIX Moss, Fern University": the names that follow lead to
/// a whole of their own.
fn is_within_a_university(outline: &Outline<'_>, name: &Range<usize>) -> bool {
    let reach = name.end..name.end + CHAIN;
    let mut names = outline.organisations(reach).iter().peekable();
    let Some(first) = names.peek() else {
        return false;
    };
    let chain = first.chain;
    let several = outline.scan.words_within(name.clone()).len() > 1;
    outline.gap(name.end..first.range.start).trim() == ","
        && (first.rank < Rank::Body || several)
        && names
            .take_while(|next| next.chain == chain)
            .any(|next| next.rank == Rank::Institution)
}

/// The institutes and centres that a whole without a noun follows: "Institute of Mechanics, TU Westhaven".
pub(super) fn parts_of_short_forms(outline: &Outline<'_>, again: &Again<'_>) -> Vec<Range<usize>> {
    let parts = outline.organisations.iter();
    parts
        .filter(|name| name.rank == Rank::Either)
        .filter(|name| {
            let passage = outline.passage_at(name.range.start);
            let whole = passage.and_then(|passage| whole_behind(outline, passage, name));
            let house = || passage.and_then(|passage| house_before(outline, passage, name, again));
            let whole = whole.or_else(|| owner(outline, name)).or_else(house);
            whole.is_some_and(|whole| {
                let first = outline.scan.words_within(whole).first();
                first.is_some_and(|first| is_short_form(outline.slice(first.range())))
            })
        })
        .map(|name| name.range.clone())
        .collect()
}

/// "DLR’s Institute of Mechanics", "ETH Westhaven’s Institute of Moss": the short form that owns an institute.
fn owner(outline: &Outline<'_>, name: &Organisation) -> Option<Range<usize>> {
    let owner = outline
        .scan
        .word_ending_at(name.range.start.checked_sub(1)?)?;
    // "partners such as Moss Ltd, and FIX’s Lake Laboratory"
    if is_of_partners(outline, name) {
        return None;
    }
    let word = outline.slice(owner.clone());
    let short = word
        .strip_suffix("'s")
        .or_else(|| word.strip_suffix("’s"))?;
    let end = owner.start + short.len();
    if is_short_form(short) {
        return Some(owner.start..end);
    }
    let before = outline.scan.word_ending_at(owner.start.checked_sub(1)?)?;
    is_short_form(outline.slice(before.clone())).then_some(before.start..end)
}

/// "FIX, Center for Moss", "at FIX – Department of Law": the short form of a house that opens a line, or stands behind "at", before its
/// part.
fn house_before(
    outline: &Outline<'_>,
    passage: &Passage,
    name: &Organisation,
    again: &Again<'_>,
) -> Option<Range<usize>> {
    let noun = |sense| matches!(sense, Sense::Organisation(_)).then_some(());
    let start = name.range.start;
    outline.senses(start..start + 1, noun).next()?;
    let from = passage.range.start.max(start.saturating_sub(HOUSE));
    let words = outline.scan.words_within(from..start);
    let last = words.last()?;
    let parted = matches!(outline.slice(last.end..start).trim(), "," | "-" | "–" | "|");
    let lead = words.iter().rposition(|word| {
        outline.particle(word.start).is_some() || !word.joined && word.start != passage.range.start
    });
    let run = words.get(lead.map_or(0, |lead| lead + 1)..)?;
    let opens = match lead.and_then(|lead| words.get(lead)) {
        // "Join us at FIX, Department of Law hosts it": no position is offered there.
        Some(lead) => {
            let before = passage.range.start..lead.start;
            let mut cues = outline.hirings(before);
            let offers = cues.any(|(_, hiring)| matches!(hiring, Hiring::Seeks | Hiring::Sought));
            outline.particle(lead.start) == Some(Particle::At)
                && (offers || again.is_said_again(outline, &(run.first()?.start..last.end)))
        }
        // "OPEN – Department of Law", "MOSS BIOLOGY, Department of Law": what is said once is no house.
        None => {
            let house = run.first()?.start..last.end;
            let employer = matches!(passage.label, Some((Label::Employer, _)));
            house.start == passage.range.start && (employer || again.is_said_again(outline, &house))
        }
    };
    // "at LA23 – Department of Law": a number of the department
    let short = run_of_names(outline, run) == run.len()
        && !run.iter().any(|word| word.digit)
        && outline.slice(run.first()?.range()).len() >= SHORTEST
        && is_short_name(outline, passage, run, run.len());
    let house = run.first()?.start..last.end;
    (parted && opens && short && outline.organisations_over(house.clone()).is_empty())
        .then_some(house)
}

/// A house in short and what leads to it are no longer.
const HOUSE: usize = 40;

/// The short form of a house has so many letters at least.
const SHORTEST: usize = 4;

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
    let of = outline.particle(first.start) == Some(Particle::Of);
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
                    && (matches!(ends.trim_end(), "." | "") || first.end == passage.range.end)
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
    // "the Physics Institute (FIX) of Westhaven": the town of its name
    let town = run == 1 && of && !is_short_form(outline.slice(first.range()));
    (joined
        && !town
        && outline.organisations(place.clone()).is_empty()
        && !is_subject(outline, &place))
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

/// "Institute of Botany of the Fern Academy of Sciences": an institution of its own.
pub(super) fn is_of_an_academy(outline: &Outline<'_>, name: &Organisation) -> bool {
    let mut behind = outline.organisations(name.end()..name.end() + NEAR).iter();
    behind.any(|other| other.chain == name.chain && other.rank == Rank::Body)
}

/// "Fern Centre at the Moss Institute"
pub(super) fn joined_by_at(
    outline: &Outline<'_>,
    name: &Organisation,
    whole: &Organisation,
) -> bool {
    joined_by(outline, name, whole, |joint| {
        matches!(joint, Particle::At | Particle::Of | Particle::Within)
    })
}

/// Such a word stands right behind the name, and leads to its whole.
pub(super) fn joined_by(
    outline: &Outline<'_>,
    name: &Organisation,
    whole: &Organisation,
    joins: impl Fn(Particle) -> bool,
) -> bool {
    let between = outline.scan.words_within(name.end()..whole.range.start);
    let first = between.first();
    first.is_some_and(|word| outline.particle(word.start).is_some_and(joins))
}

/// The parts that lead to a whole are no longer, in bytes.
const CHAIN: usize = 160;
