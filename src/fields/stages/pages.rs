//! Pages with several positions.

use core::ops::Range;

use super::is_among;
use super::name::{Name, names};
use crate::lexicon::{Closing, Cue, Sense};
use crate::model::Status;
use crate::outline::Outline;

/// "## PhD student in botany" … "## Postdoc in botany": the names of all positions that a page has a heading for.
pub(super) fn with_next_positions(outline: &Outline<'_>, mut named: Vec<Name>) -> Vec<Name> {
    let shape = |heading: &Range<usize>| outline.text.line_at(heading.start).map(|line| line.shape);
    let headings = outline.position_headings();
    let mut headings = headings.iter();
    let Some(first) = named.first().and_then(|name| {
        headings.find(|heading| heading.start <= name.place.start && name.place.end <= heading.end)
    }) else {
        return named;
    };
    let closed = |heading: &Range<usize>| {
        let said = |sense| match sense {
            Sense::Closing(
                Closing::Word(Status::Closed) | Closing::Said(Status::Closed) | Closing::Happened,
            ) => Some(()),
            _ => None,
        };
        outline.senses(heading.clone(), said).next().is_some()
    };
    for heading in headings.take(POSITIONS) {
        if shape(heading) == shape(first) && !closed(heading) {
            for name in names(outline, heading.clone()) {
                if !is_among(&name, &named) && is_sought(outline, &name, heading.end) {
                    named.push(name);
                }
            }
        }
    }
    named
}

/// "Postdoc in botany", "Postdoc (2 years)", not "Your postdoc mentor", "Postdoc Association": what follows a name in a heading is no
/// noun that it is said of.
fn is_sought(outline: &Outline<'_>, name: &Name, end: usize) -> bool {
    let Some(next) = outline.scan.words_within(name.place.end..end).first() else {
        return true;
    };
    let gap = outline.slice(name.place.end..next.start);
    let vacancy = |cue: &Cue<Sense>| matches!(cue.sense, Sense::Vacancy | Sense::Stage(_));
    gap != " "
        || outline.particle(next.start).is_some()
        || outline.cues(next.start..next.start + 1).iter().any(vacancy)
}

/// A page has no more of them.
const POSITIONS: usize = 16;
