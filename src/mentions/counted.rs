//! Where a counted thing begins: at its number, or at the words before it that make it one end of a range.

use super::border::Border;
use super::{Found, Site, Trigger};
use crate::grammar::Parsed;
use crate::lexicon::{Bound, Cue, Sense};
use crate::model::MentionValue;

/// How far ahead of a number what it counts may stand: "two (2) to three (3) full academic years".
pub const REACH: usize = 48;

/// Does a number begin at the site, in digits or in words?
pub fn begins(site: &Site<'_>) -> bool {
    match site.trigger {
        Trigger::Digit => Border::of(site.before()).begins_number(),
        Trigger::Cue(Sense::Cardinal(_) | Sense::Fraction(_) | Sense::Length(..)) => true,
        _ => false,
    }
}

/// What the rule reads from the number on, or from the words before it where they belong to it: "at least", "up to approx."
pub fn read<'t>(
    site: &Site<'t>,
    rule: impl Fn(&'t str) -> Parsed<'t, MentionValue>,
) -> Option<Found> {
    const LONGEST: usize = 40;
    let from = |start: usize| {
        let (left, value) = rule(site.text.get(start..)?).ok()?;
        let end = site.text.len().saturating_sub(left.len());
        (end > site.at).then(|| Found::new(start..end, value))
    };
    let mut found = from(site.at)?;
    for cue in site.behind(LONGEST).filter(|cue| leads(site, cue)) {
        match from(cue.start) {
            Some(longer) if longer.range.end >= found.range.end => found = longer,
            _ => break,
        }
    }
    Some(found)
}

/// Where the words begin that stand right before this place and make what follows one end of a range.
pub fn bound_before(site: &Site<'_>, place: usize) -> Option<usize> {
    const LONGEST: usize = 40;
    site.behind(LONGEST)
        .find(|cue| leads(site, cue) && cue.end <= place)
        .filter(|cue| place.saturating_sub(cue.end) <= 2)
        .map(|cue| cue.start)
}

/// A bound before its number; the "c." that begins a line is the mark of a list.
fn leads(site: &Site<'_>, cue: &Cue<Sense>) -> bool {
    let mark = || {
        cue.end.saturating_sub(cue.start) == 1
            && site.text.get(..cue.start).is_some_and(|before| {
                before.is_empty() || before.ends_with(['\n', '\r', '\t', '('])
            })
    };
    matches!(
        cue.sense,
        Sense::Bound(
            Bound::AtLeast
                | Bound::Over
                | Bound::AtMost
                | Bound::From
                | Bound::Between
                | Bound::About
        )
    ) && !mark()
}
