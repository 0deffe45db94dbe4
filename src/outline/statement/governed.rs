//! The clause that a word of stress speaks of.

use core::ops::Range;

use super::aside::before_bracket;
use super::stress::stresses;
use crate::lexicon::{Bound, Competence, Degree, Sense, Stress, Turn};
use crate::model::QualificationKind;
use crate::outline::Outline;
use crate::outline::full_stop::is_abbreviation;

/// Where the clause begins that goes on at a break: before a bracket that stands within it, and at the first of "A, B, and C" or of
/// "A, B and C" (`several`).
pub(super) fn clause_start(
    outline: &Outline<'_>,
    range: &Range<usize>,
    breaks: &[usize],
    from: usize,
    several: bool,
) -> usize {
    let sense_within = |range: Range<usize>, wanted: fn(Sense) -> bool| {
        outline.cues(range).iter().any(|cue| wanted(cue.sense))
    };
    let stressed =
        |clause: Range<usize>| stresses(outline, clause).any(|(_, stress)| stress != Stress::Mask);
    let joined = |place: usize| {
        let next = outline.scan.words_within(place..range.end).first();
        next.is_some_and(|word| {
            sense_within(word.range(), |sense| {
                matches!(sense, Sense::Bound(Bound::And | Bound::Or))
            })
        })
    };
    let known = breaks.partition_point(|&place| place <= from);
    let mut before = breaks.get(..known).unwrap_or_default();
    let mut start = from;
    let mut listed = false;
    for _ in 0..CLAUSES {
        let Some((&place, rest)) = before.split_last().filter(|(place, _)| **place == start) else {
            break;
        };
        let sign = outline.slice(range.start..place).chars().next_back();
        let (above, rest) = match (sign, before_bracket(outline, range, rest)) {
            // A bracket and what stands before it.
            (Some(')'), Some(outer)) => (outer.last(), outer),
            (Some(','), _) if listed || joined(place) || (several && place == from) => {
                (rest.last(), rest)
            }
            _ => break,
        };
        let above = above.map_or(range.start, |&above| above);
        // "You have a degree, and tact and patience are desirable": what stands before says something of its own.
        let within = |wanted: fn(Turn) -> bool| {
            let cues = outline.cues(above..place);
            cues.iter()
                .any(|cue| matches!(cue.sense, Sense::Turn(turn) if wanted(turn)))
        };
        let told = sign == Some(',')
            && (within(|turn| turn == Turn::Seeks)
                || (within(|turn| turn == Turn::Person)
                    && within(|turn| matches!(turn, Turn::Has | Turn::Is))));
        if place - above > LONGEST || stressed(above..place) || told {
            break;
        }
        listed |= sign == Some(',');
        start = above;
        before = rest;
    }
    start
}

/// Where the row of languages begins that ends in a clause: at "Knowledge" in "Knowledge of Dutch, Danish or German desirable", but
/// at "Danish" in "Fluent Dutch, Danish or German desirable", since how well Dutch is spoken asks for it.
pub(super) fn languages_start(
    outline: &Outline<'_>,
    range: &Range<usize>,
    breaks: &[usize],
    clause: Range<usize>,
) -> usize {
    let joint = outline.senses(clause.clone(), |sense| {
        matches!(sense, Sense::Bound(Bound::And | Bound::Or)).then_some(())
    });
    let Some((joint, ())) = joint.last() else {
        return clause.start;
    };
    let mut start = clause.start;
    let known = breaks.partition_point(|&place| place <= start);
    let mut before = breaks.get(..known).unwrap_or_default();
    let mut item = start..joint.start;
    for _ in 0..CLAUSES {
        let Some((&place, rest)) = before.split_last() else {
            break;
        };
        let parted = place == start && outline.slice(range.start..place).ends_with(',');
        if !parted || !is_bare_language(outline, &item) {
            break;
        }
        let above = rest.last().map_or(range.start, |&above| above);
        let rated = outline.cues(above..place).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Level(_) | Sense::Competence(Competence::Praise | Competence::Excels)
            )
        });
        if place - above > LONGEST || rated || !names_language(outline, above..place) {
            break;
        }
        item = above..place - 1;
        start = above;
        before = rest;
    }
    start
}

/// "Danish": nothing but the name.
fn is_bare_language(outline: &Outline<'_>, item: &Range<usize>) -> bool {
    let name = outline.slice(item.clone()).trim().len();
    let mut cues = outline.cues(item.clone()).iter();
    cues.any(|cue| matches!(cue.sense, Sense::Language(_)) && cue.end - cue.start == name)
}

/// Where the clauses of a passage begin.
pub(super) fn breaks(outline: &Outline<'_>, range: &Range<usize>) -> Vec<usize> {
    let text = outline.slice(range.clone());
    let mut breaks = Vec::new();
    let short = |stop: usize| {
        let word = outline.scan.word_ending_at(stop);
        word.is_some_and(|word| is_abbreviation(outline.scan, &word))
    };
    for (at, c) in text.char_indices() {
        let place = range.start + at + c.len_utf8();
        let after = text.get(at + c.len_utf8()..).unwrap_or_default();
        let strong = match c {
            ';' | '(' | ')' => true,
            '.' | '!' | '?' => after.starts_with(char::is_whitespace) && !short(place - 1),
            '–' | '—' => after.starts_with(' '),
            ',' => {
                after.starts_with(char::is_whitespace)
                    && new_clause(outline, range, breaks.last().copied(), place)
            }
            _ => false,
        };
        if strong {
            breaks.push(place);
        }
    }
    breaks.extend(conjunctions(outline, range, &breaks));
    breaks.extend(waivers(outline, range));
    breaks.sort_unstable();
    breaks
}

/// "English is mandatory and Italian is a plus": each side says what it asks for, and how strongly; "You hold an MSc while a PhD is
/// a plus": behind a word of contrast the second does.
fn conjunctions(outline: &Outline<'_>, range: &Range<usize>, breaks: &[usize]) -> Vec<usize> {
    let whole = |clause: Range<usize>| {
        let stressed = outline.cues(clause.clone()).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Stress(Stress::Demand | Stress::Wish | Stress::Desired | Stress::Free)
            )
        });
        stressed && names(outline, clause)
    };
    let joints = outline.senses(range.clone(), |sense| match sense {
        Sense::Bound(Bound::And) => Some(false),
        Sense::Stress(Stress::But) => Some(true),
        _ => None,
    });
    joints
        .filter(|&(ref joint, contrast)| {
            let before = breaks.iter().rev().find(|&&place| place <= joint.start);
            let after = breaks.iter().find(|&&place| place > joint.start);
            let before = before.map_or(range.start, |&place| place)..joint.start;
            (whole(before.clone()) || contrast && names(outline, before))
                && whole(joint.start..after.map_or(range.end, |&place| place))
        })
        .map(|(joint, _)| joint.start)
        .take(CLAUSES)
        .collect()
}

/// "Interest in lakes but no prior experience required": what stands before is asked.
fn waivers<'o>(outline: &'o Outline<'_>, range: &Range<usize>) -> impl Iterator<Item = usize> + 'o {
    let but = |sense| (sense == Sense::Stress(Stress::But)).then_some(());
    let free = |sense| (sense == Sense::Stress(Stress::Free)).then_some(());
    let buts = outline.senses(range.clone(), but);
    buts.filter(move |(but, ())| {
        let mut next = outline.senses(but.end..but.end + 2, free);
        next.any(|(next, ())| next.start == but.end + 1)
    })
    .map(|(but, ())| but.start)
    .take(CLAUSES)
}

/// A clause that goes on behind a bracket or a comma is not longer, in bytes.
const LONGEST: usize = 400;

/// No sentence has more clauses that each say how strongly they ask.
const CLAUSES: usize = 8;

/// Both what stands before a comma and what stands behind it name something to be asked for.
fn new_clause(
    outline: &Outline<'_>,
    range: &Range<usize>,
    last: Option<usize>,
    place: usize,
) -> bool {
    let before = last.unwrap_or(range.start)..place;
    let next = outline.slice(place..range.end).find([',', ';', '.', '(']);
    let after = place..next.map_or(range.end, |next| place + next);
    // "Knowledge of Python, R or Julia": what is named far behind the comma does not part what stands right behind it.
    let words = outline.scan.words_within(after.clone());
    let near = place..words.get(NAMED).map_or(after.end, |word| word.start);
    // "English (C1) is mandatory, Italian (B2) desirable": the bracket parted what is said from what it is said of.
    let said = outline.slice(range.start..before.start).ends_with(')')
        && outline.cues(before.clone()).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Stress(Stress::Demand | Stress::Wish | Stress::Desired)
            )
        });
    // "English (B2), French is a plus": what the bracket was about stands before it.
    let bracketed = outline
        .slice(before.clone())
        .trim_matches([',', ' '])
        .is_empty()
        && outline.slice(range.start..before.start).ends_with(')')
        && names(
            outline,
            range.start.max(before.start.saturating_sub(BEFORE))..before.start,
        );
    (said || bracketed || names(outline, before)) && names(outline, near)
}

/// So far before a bracket, in bytes, stands what it is about.
const BEFORE: usize = 64;

/// So many words at most stand between a comma and what begins a new clause behind it.
const NAMED: usize = 4;

pub(super) fn names(outline: &Outline<'_>, range: Range<usize>) -> bool {
    let level = Sense::Competence(Competence::Of(QualificationKind::Language));
    let mut cues = outline.cues(range.clone()).iter();
    cues.any(|cue| cue.sense == level) || names_beyond_level(outline, range)
}

pub(super) fn names_language(outline: &Outline<'_>, range: Range<usize>) -> bool {
    let mut cues = outline.cues(range).iter();
    cues.any(|cue| matches!(cue.sense, Sense::Language(_)))
}

/// The same, where no more than how well a language is spoken does not count.
pub(super) fn names_beyond_level(outline: &Outline<'_>, range: Range<usize>) -> bool {
    outline.cues(range).iter().any(|cue| match cue.sense {
        Sense::Competence(Competence::Of(kind)) => kind != QualificationKind::Language,
        Sense::Competence(
            Competence::In(_) | Competence::Trait | Competence::Able | Competence::Learns,
        )
        | Sense::Degree(Degree::Level(_) | Degree::Unnamed)
        | Sense::Language(_) => true,
        _ => false,
    })
}
