//! The words before and behind a length that say what it is the length of.

use core::ops::Range;

use crate::lexicon::{LengthRole, MoneyRole, Sense};
use crate::outline::{Outline, Passage};

/// Their places, in order.
pub(super) fn words(
    outline: &Outline<'_>,
    passage: &Passage,
    done: usize,
    length: &Range<usize>,
) -> Vec<(Range<usize>, LengthRole)> {
    outline
        .senses(done..passage.range.end, |sense| match sense {
            Sense::LengthRole(
                LengthRole::Possible
                | LengthRole::NextYear
                | LengthRole::NextYears
                | LengthRole::Depends
                | LengthRole::Equal
                | LengthRole::EachTime
                | LengthRole::Nothing
                | LengthRole::Untenured
                | LengthRole::Faculty
                | LengthRole::Times(_),
            ) => None,
            Sense::LengthRole(LengthRole::More(_)) => Some(LengthRole::Extension),
            Sense::LengthRole(LengthRole::NamedYear) => Some(LengthRole::Other),
            Sense::LengthRole(role) => Some(role),
            _ => None,
        })
        // "Additional comments: 2 years": the name of a line speaks of no addition, nor does "an additional travel allowance for 2 years".
        .filter(|(cue, role)| {
            *role != LengthRole::Extension
                || cue.start >= passage.range.start && !adds_money(outline, cue, length)
        })
        .collect()
}

/// Right behind the word for an addition, and before the length, money is spoken of.
fn adds_money(outline: &Outline<'_>, cue: &Range<usize>, length: &Range<usize>) -> bool {
    let behind = cue.end..length.start.min(cue.end + ADDED).max(cue.end);
    outline.cues(behind).iter().any(|next| {
        next.start > cue.start
            && next.sense == Sense::MoneyRole(MoneyRole::Other)
            && !outline
                .slice(cue.end..next.start.max(cue.end))
                .contains(['.', ',', ';'])
    })
}

/// " accommodation " between the two, in bytes.
const ADDED: usize = 16;
