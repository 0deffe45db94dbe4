//! What leads up to a list of wishes amid a text that lost its lines: "… Good Dutch Desirable, but not required: Field work A licence".

use core::ops::Range;

use super::Stresses;
use super::run::{Begins, run};
use super::sentence::Sentence;
use super::unit::Unit;
use crate::lexicon::{Sense, Stress, Word};
use crate::outline::{Form, Outline};

/// Parts such a lead from what stands before it, and its items from one another.
pub fn part_leads(outline: &Outline<'_>, units: &mut Vec<Unit>) {
    let mut parted: Vec<Unit> = Vec::with_capacity(units.len());
    for unit in units.drain(..) {
        let lead = match unit.form {
            Form::Sentence | Form::Item | Form::Field => lead(outline, &unit.range),
            _ => None,
        };
        let Some(lead) = lead else {
            parted.push(unit);
            continue;
        };
        let before = unit.range.start..lead.start;
        let block = unit.block;
        let items = run(outline, lead.end..unit.range.end, Begins::Asking);
        if !outline.slice(before.clone()).trim().is_empty() {
            let kept = outline.slice(before.clone()).trim_end().len();
            parted.push(Unit {
                range: before.start..before.start + kept,
                ..unit
            });
        }
        parted.push(Unit::text(lead, block));
        parted.extend(items.into_iter().map(|range| Unit {
            form: Form::Item,
            ..Unit::text(range, block)
        }));
    }
    *units = parted;
}

/// From the capital that begins it to its colon.
fn lead(outline: &Outline<'_>, range: &Range<usize>) -> Option<Range<usize>> {
    let colons = outline.slice(range.clone()).match_indices(": ");
    colons.take(COLONS).find_map(|(at, _)| {
        let colon = range.start + at;
        let capital = |word: &Word| outline.slice(word.range()).starts_with(char::is_uppercase);
        let listed = outline.scan.words_within(colon..range.end).first();
        let words = outline.scan.words_within(range.start..colon);
        let near = words.get(words.len().saturating_sub(LEAD)..)?;
        // The last of its words that begins with a capital, behind a small letter.
        let from = near.iter().rposition(capital)?;
        let first = near.get(from)?;
        let begins = match from.checked_sub(1) {
            Some(before) => near.get(before).is_some_and(|before| {
                outline.slice(before.range()).ends_with(char::is_lowercase)
                    && outline.slice(before.end..first.start).trim_end().len() <= 1
            }),
            None => first.start == range.start,
        };
        let lead = first.start..colon;
        let wished = || {
            outline.cues(lead.clone()).iter().any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Stress(Stress::Wish | Stress::Desired | Stress::Adverb)
                )
            })
        };
        // What is named next is something to be had.
        let asked = || Sentence::new(outline, colon + 1..range.end).begins_with(|_| true);
        (begins
            && listed.is_some_and(capital)
            && asked()
            && wished()
            && Stresses::new(outline, lead.clone())
                .at(lead.start)
                .is_some())
        .then(|| lead.start..colon + 1)
    })
}

/// So many words at most lead up to a list amid a text.
const LEAD: usize = 12;

/// So many colons of one passage are looked at.
const COLONS: usize = 6;
