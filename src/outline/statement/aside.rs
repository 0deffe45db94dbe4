//! Brackets within a clause that says how strongly it asks.

use core::ops::Range;

use super::stress::stresses;
use crate::lexicon::{Bound, Degree, Sense};
use crate::outline::Outline;

/// "MSc or PhD (preferred)": the last of two degrees, right before the bracket that speaks of it.
pub fn last_of_two(outline: &Outline<'_>, clause: Range<usize>) -> Option<usize> {
    let cues = outline.cues(clause.clone()).iter();
    let mut degrees = cues.filter(|cue| matches!(cue.sense, Sense::Degree(Degree::Level(_))));
    let (first, last) = (degrees.next()?, degrees.next_back()?);
    let or = outline.scan.words_within(first.end..last.start).last()?;
    let mut joined = outline.cues(or.range()).iter();
    (outline.scan.words_within(last.end..clause.end).is_empty()
        && joined.any(|cue| cue.sense == Sense::Bound(Bound::Or)))
    .then_some(last.start)
}

/// "and Django, if possible"
pub fn adds_something(outline: &Outline<'_>, aside: Range<usize>) -> bool {
    let first = outline.scan.words_within(aside).first();
    first.is_some_and(|first| {
        let mut cues = outline.cues(first.range()).iter();
        cues.any(|cue| cue.sense == Sense::Bound(Bound::And))
    })
}

/// "A degree (BSc or MSc) | and some experience would be an advantage": where a clause ends that a bracket interrupts.
pub fn behind_aside(
    outline: &Outline<'_>,
    range: &Range<usize>,
    breaks: &[usize],
    end: usize,
) -> usize {
    let inner = breaks.partition_point(|&place| place <= end);
    let opened = outline.slice(range.start..end).ends_with('(');
    match breaks.get(inner..) {
        Some([close, rest @ ..])
            if opened
                && outline.slice(range.start..*close).ends_with(')')
                && stresses(outline, end..*close).next().is_none() =>
        {
            rest.first().copied().unwrap_or(range.end)
        }
        _ => end,
    }
}

/// The breaks before the bracket that closes behind them: "(e.g. knots (of any kind), sails)".
pub fn before_bracket<'b>(
    outline: &Outline<'_>,
    range: &Range<usize>,
    breaks: &'b [usize],
) -> Option<&'b [usize]> {
    let mut depth = 1_usize;
    let near = breaks.len().saturating_sub(NESTED);
    let open = breaks.get(near..)?.iter().rposition(|&place| {
        match outline.slice(range.start..place).chars().next_back() {
            Some(')') => depth += 1,
            Some('(') => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    })?;
    breaks.get(..near + open)
}

/// A bracket holds no more breaks.
const NESTED: usize = 16;
