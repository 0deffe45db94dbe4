//! Dates after which a round is called: "September 2025 entry", "a January 2026 start".

use core::ops::Range;

use super::clues::{Clues, follows_for};
use crate::lexicon::{Cue, DateRole, Particle, Sense};
use crate::mentions::Found;
use crate::model::{Date, MentionValue};
use crate::outline::Outline;

/// Takes those of the dates whose name stands right behind them, and the words that name them: what is said before them is said of
/// another date, "The deadline for September 2025 entry is 31 January".
pub fn take<'f>(
    outline: &Outline<'_>,
    clues: &mut Clues,
    found: &mut Vec<&'f Found>,
) -> Vec<&'f Found> {
    let mut entries = Vec::new();
    found.retain(|date| {
        let named = name(outline, clues, date);
        if let Some(name) = &named {
            clues.roles.retain(|(_, cue)| cue.start != *name);
            entries.push(*date);
        }
        named.is_none()
    });
    clues.roles.retain(|(role, _)| *role != DateRole::Entry);
    entries
}

/// Where the words right behind a date begin that say what begins then.
fn name(outline: &Outline<'_>, clues: &Clues, date: &Found) -> Option<usize> {
    let wide = match date.value {
        MentionValue::Date(Date::Month { .. } | Date::Season { .. }) => true,
        // "2025 entry" may be of a prize.
        MentionValue::Date(Date::Year(_)) => clues.holding || clues.applying,
        _ => false,
    };
    // "the May 2025 enrolment" may be of patients.
    let due = |(role, _): &(DateRole, Range<usize>)| {
        matches!(role, DateRole::Deadline | DateRole::Review)
    };
    let of_post = clues.holding || clues.applying || clues.roles.iter().any(due);
    let start = date.range.end + 1;
    let names = |cue: &Cue<Sense>| match cue.sense {
        // "the October 2024 intake of students"
        Sense::DateRole(DateRole::Entry) => {
            let next = outline.scan.words_within(cue.end..cue.end + 2).first();
            of_post && next.is_none_or(|next| outline.particle(next.start) != Some(Particle::Of))
        }
        // "Apply by May 2025 start September", "Deadline: May 2025 Start: June 2025"
        Sense::DateRole(DateRole::From) => {
            let behind = outline.slice(cue.end..cue.end + 1);
            let of_next = match behind {
                " " => true,
                ":" => !follows_for(outline, date.range.start),
                _ => false,
            };
            cue.range().len() <= START && !of_next
        }
        _ => false,
    };
    let named = || {
        let mut cues = outline.cues(start..start + 1).iter();
        cues.any(|cue| cue.start == start && names(cue))
    };
    (wide && outline.slice(date.range.end..start) == " " && named()).then_some(start)
}

/// "start"
const START: usize = 5;
