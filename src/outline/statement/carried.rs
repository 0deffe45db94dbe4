//! How strongly a fragment asks that goes on with what was asked before it.

use core::ops::Range;

use super::labelled::marked;
use super::sentence::Sentence;
use super::unit::Unit;
use super::{Purpose, Statement, Stresses};
use crate::lexicon::{Deed, Turn};
use crate::model::{MentionValue, Necessity};
use crate::outline::{Form, Outline};

/// "Nice to have: knowledge of mosses. A driving licence.": what leads up to the first asks for all that follow without a verb.
pub fn carried(
    outline: &Outline<'_>,
    unit: &Unit,
    stated: &Statement,
    before: Option<&Statement>,
) -> Option<Necessity> {
    let own = || marked(outline, &stated.range).is_some();
    if unit.form != Form::Sentence || stated.purpose != Purpose::Asks || own() {
        return None;
    }
    if let Some(lead) = lead(outline, &stated.range) {
        let start = lead.start;
        return Stresses::new(outline, lead).at(start);
    }
    let sentence = Sentence::new(outline, stated.range.clone());
    let before = before.filter(|before| {
        before.purpose == Purpose::Asks && before.adjoins(outline, stated.range.start)
    })?;
    let fragment = sentence.begins_with(|_| true)
        && !sentence.is_finite()
        && !sentence.has(Turn::Stands)
        && !sentence.is_stressed();
    fragment.then_some(before.necessity)
}

/// What a colon within a sentence parts from the rest.
fn lead(outline: &Outline<'_>, range: &Range<usize>) -> Option<Range<usize>> {
    let colon = outline.slice(range.clone()).find(": ")?;
    Some(range.start..range.start + colon)
}

/// "Applicants need tact. Management of archives. Good English.": work that is merely named between two demands is asked for, too.
pub fn asks_between(outline: &Outline<'_>, unit: &Unit, next: &Unit, before: &Statement) -> bool {
    if unit.form != Form::Sentence
        || before.purpose != Purpose::Asks
        || !before.adjoins(outline, unit.range.start)
    {
        return false;
    }
    let sentence = Sentence::new(outline, unit.range.clone());
    let next = Sentence::new(outline, next.range.clone());
    sentence.begins_with_deed(&[Deed::Noun])
        && sentence.turns().all(|(_, turn)| turn == Turn::Person)
        && !sentence
            .mentions(|value| matches!(value, MentionValue::Date(_) | MentionValue::Money(_)))
        && next.begins_with(|_| true)
        && !next.is_finite()
}
