//! Dates after which a round is called: "September 2025 entry", "a January 2026 start".

use super::clues::Clues;
use crate::lexicon::{Cue, DateRole, Sense};
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
    let start = date.range.end + 1;
    let names = |cue: &Cue<Sense>| match cue.sense {
        Sense::DateRole(DateRole::Entry) => true,
        // "Apply by May 2025 start September"
        Sense::DateRole(DateRole::From) => {
            cue.range().len() <= START && !outline.slice(cue.end..cue.end + 1).starts_with(' ')
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
