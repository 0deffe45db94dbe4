//! What a length is the length of, by the words beside it.

use core::ops::Range;

use rust_decimal::Decimal;

use super::beside::{AFTER, BESIDE, GLUED, by_words};
use super::project::{is_budget, is_of_other, is_of_project};
use super::said::offered_behind;
use crate::lexicon::{
    Cue, DateRole, Degree, Joint, Label, LengthRole, Particle, Sense, Stress, joints,
};
use crate::mentions::Found;
use crate::model::{MentionValue, SectionKind, Term};
use crate::outline::{Outline, Passage};

/// What a length is the length of; what stands before `done` belongs to another.
pub fn role(
    outline: &Outline<'_>,
    passage: &Passage,
    done: usize,
    length: &Range<usize>,
) -> Option<LengthRole> {
    if is_part_of_year(outline, passage, length) || has_degree_for(outline, passage, length) {
        return None;
    }
    if is_within_other(outline, length) {
        return Some(LengthRole::Other);
    }
    let labelled = matches!(passage.label, Some((Label::Contract, _)));
    // "for three years. An additional year of teaching may be offered"
    if offered_behind(outline, passage, length) {
        return None;
    }
    if !labelled && is_of_project(outline, length) {
        return Some(LengthRole::Other);
    }
    match by_words(outline, passage, done, length) {
        None => paid_for(outline, done, length)
            .or_else(|| held_for(outline, passage, length))
            .or_else(|| of_rank(outline, length)),
        Some(LengthRole::Other) => paid_for(outline, done, length).or(Some(LengthRole::Other)),
        // "funding of 1.5 million euros for five years" is not that of one post.
        Some(LengthRole::Position | LengthRole::Contract) if is_budget(outline, done, length) => {
            None
        }
        Some(LengthRole::Contract | LengthRole::Total) if is_of_other(outline, passage, length) => {
            Some(LengthRole::Other)
        }
        Some(LengthRole::Period) => of_employment(outline, passage).then_some(LengthRole::Contract),
        role => role,
    }
}

/// "Applications are taken all year round": the words that the length is a part of say what it is.
fn is_within_other(outline: &Outline<'_>, length: &Range<usize>) -> bool {
    let mut cues = outline.cues(length.start..length.start + 1).iter();
    cues.any(|cue| cue.sense == Sense::LengthRole(LengthRole::Other) && cue.end > length.end)
}

/// "a three-year research officer": the name of the position follows at once, and the length is its adjective.
fn of_rank(outline: &Outline<'_>, length: &Range<usize>) -> Option<LengthRole> {
    let ranks = |sense| matches!(sense, Sense::Stage(_)).then_some(());
    let behind = length.end..length.end + GLUED;
    let rank = outline.senses(behind, ranks).next()?;
    let glued = outline.slice(length.end..rank.0.start) == " ";
    let one_of_them = !outline.slice(length.clone()).ends_with('s');
    (glued && one_of_them).then_some(LengthRole::Position)
}

/// "a nine-month, tenure-track position": the months of each year that are worked.
fn is_part_of_year(outline: &Outline<'_>, passage: &Passage, length: &Range<usize>) -> bool {
    let behind = length.end..length.end + AFTER;
    let lasting = |sense| match sense {
        Sense::Term(Some(term)) => (term != Term::Temporary).then_some(()),
        _ => None,
    };
    // "a 12 month, tenure-track position", but not "for 1 year, permanent thereafter"
    let counts_months = |found: &Found| {
        matches!(&found.value, MentionValue::Duration(lasts) if lasts.max.is_some_and(|max| {
            max.years.is_zero() && max.months > Decimal::ONE
        }))
    };
    let printed = outline.slice(length.clone());
    let adjective = printed.contains(['-', '‑'])
        || !printed.ends_with('s')
            && outline.mentions(length.clone()).iter().any(counts_months)
            && before_for(outline, passage, length).is_none();
    adjective
        && outline
            .senses(behind, lasting)
            .next()
            .is_some_and(|(term, ())| {
                !outline
                    .slice(length.end..term.start)
                    .contains(['.', ';', ':'])
            })
}

/// "a stipend of £15,000 per year for three years": pay by the year is paid as long as the employment lasts.
fn paid_for(outline: &Outline<'_>, done: usize, length: &Range<usize>) -> Option<LengthRole> {
    let near = length.start.saturating_sub(BESIDE).max(done)..length.start;
    let paid = outline
        .mentions(done..length.start)
        .iter()
        .rev()
        .find_map(|found| match &found.value {
            MentionValue::Money(money) if found.range.end >= near.start => {
                Some((found.range.end, money.period.is_some(), false))
            }
            // "TV-L E13 (75 %) for 36 months"
            MentionValue::PayScale(_) if found.range.end >= near.start => {
                Some((found.range.end, true, true))
            }
            _ => None,
        });
    let (end, regular, scaled) = paid?;
    let gap = outline.slice(end..length.start);
    // "£15,000 per year for the first two years" is not all.
    let part = |sense| (sense == Sense::LengthRole(LengthRole::Other)).then_some(());
    let partly = outline
        .senses(end..length.start, part)
        .any(|(cue, ())| cue.end + 1 == length.start);
    // "TV-L E13, then in 2 years E14"
    let steps = scaled
        && outline
            .scan
            .words_within(end..length.start)
            .iter()
            .any(|word| !word.digit && outline.particle(word.start) != Some(Particle::For));
    (regular && !partly && !steps && !gap.contains(['.', ';'])).then_some(LengthRole::Position)
}

/// A period is that of the employment where the passage speaks of it or of its holder, or says little else.
fn of_employment(outline: &Outline<'_>, passage: &Passage) -> bool {
    outline.kind(passage) == SectionKind::Conditions
        || passage.label.is_some()
        || passage.range.len() <= SHORT
        || outline
            .cues(outline.with_lead(passage))
            .iter()
            .any(|cue| match cue.sense {
                Sense::Holding | Sense::Stage(_) | Sense::Vacancy | Sense::Term(Some(_)) => true,
                Sense::LengthRole(role) => matches!(
                    role,
                    LengthRole::Contract | LengthRole::Position | LengthRole::Initial
                ),
                _ => false,
            })
}

/// "The position is available from 1 May 2024 (negotiable) for 1 year": nothing else is said to last.
fn held_for(outline: &Outline<'_>, passage: &Passage, length: &Range<usize>) -> Option<LengthRole> {
    let before = passage.range.start..length.start;
    let holding = outline.cues(before.clone()).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Holding | Sense::DateRole(DateRole::Start | DateRole::From)
        )
    });
    let other = outline.cues(before.clone()).iter().any(|cue| {
        matches!(cue.sense, Sense::LengthRole(role)
        if !matches!(
            role,
            LengthRole::Contract
                | LengthRole::Period
                | LengthRole::Position
                | LengthRole::Faculty
        ))
    });
    let leads = before_for(outline, passage, length).is_some();
    // "0.6 FTE for two years", "Full-time for two years"
    let share = passage.range.len() <= SHORT
        && outline.cues(before).first().is_some_and(|cue| {
            cue.start <= passage.range.start + NUMBER
                && matches!(
                    cue.sense,
                    Sense::FullTimeEquivalent | Sense::Extent(Some(_)) | Sense::Share(_)
                )
        });
    (leads && !other && (holding || share || offered_for(outline, passage, length)))
        .then_some(LengthRole::Position)
}

/// "a postdoctoral researcher for two years in a project": what lasts is the position right before the words.
fn offered_for(outline: &Outline<'_>, passage: &Passage, length: &Range<usize>) -> bool {
    before_for(outline, passage, length).is_some_and(|named| {
        let cues = outline.cues(named.saturating_sub(LONGEST)..named);
        cues.iter()
            .any(|cue| cue.end == named && matches!(cue.sense, Sense::Stage(_)))
    })
}

/// "Candidates must hold a PhD for less than five years."
fn has_degree_for(outline: &Outline<'_>, passage: &Passage, length: &Range<usize>) -> bool {
    // "You are expected to do a PhD for three years" is of the post.
    let bounded = |found: &Found| matches!(&found.value, MentionValue::Duration(long) if long.min.is_none() || long.max.is_none());
    let found = outline.mentions(length.clone());
    let named = before_for(outline, passage, length).filter(|_| found.iter().any(bounded));
    named.is_some_and(|named| {
        let cues = outline.cues(passage.range.start..named);
        let asks =
            |cue: &Cue<Sense>| matches!(cue.sense, Sense::Stress(Stress::Demand | Stress::Expects));
        let degree = |cue: &Cue<Sense>| {
            let named_here = cue.end == named;
            named_here && matches!(cue.sense, Sense::Degree(Degree::Level(_)))
        };
        cues.iter().any(asks) && cues.iter().any(degree)
    })
}

/// Where the words end that stand before the "for" of "for two years".
fn before_for(outline: &Outline<'_>, passage: &Passage, length: &Range<usize>) -> Option<usize> {
    let lead = outline.slice(passage.range.start..length.start).trim_end();
    let word = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
    let counts = |joint| (joint == Joint::For).then_some(());
    joints().beginning(word, counts)?;
    let named = lead.strip_suffix(word)?.trim_end();
    Some(passage.range.start + named.len())
}

/// No career stage has a longer name.
const LONGEST: usize = 64;

/// "0.65 " in bytes
const NUMBER: usize = 5;

/// A passage that says little else than how long.
const SHORT: usize = 60;
