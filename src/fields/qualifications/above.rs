//! The kind of a qualification, by the words above it.

use core::ops::Range;

use crate::lexicon::{Competence, Sense};
use crate::model::QualificationKind;
use crate::outline::{Outline, Statement, schoolings_above};

/// What the words above a statement that names nothing say that it is.
pub(super) fn kind_around(
    outline: &Outline<'_>,
    statement: &Statement,
) -> Option<QualificationKind> {
    let lead = statement.lead.clone()?;
    // "a PhD in one of these fields:"
    if !schoolings_above(outline, lead.clone()).is_empty() {
        return Some(QualificationKind::Degree);
    }
    if is_mere_stress(outline, &lead) {
        kind_of_headings(outline, statement.range.start)
            .filter(|&kind| kind != QualificationKind::Eligibility)
    } else {
        kind_above(outline, lead)
    }
}

/// "To be eligible, you must:", but not a mere "Eligibility"
pub(super) fn is_about_eligibility(outline: &Outline<'_>, statement: &Statement) -> bool {
    let lead = statement
        .lead
        .clone()
        .filter(|lead| outline.scan.words_within(lead.clone()).len() > NAME);
    let lead = lead.map_or(&[][..], |lead| outline.cues(lead));
    lead.iter()
        .any(|cue| cue.sense == Sense::Competence(Competence::Of(QualificationKind::Eligibility)))
}

/// So many words at most are a mere name.
const NAME: usize = 3;

/// "Desired experiences": what a list is of, where its name says one thing.
fn kind_above(outline: &Outline<'_>, lead: Range<usize>) -> Option<QualificationKind> {
    let mut kinds = outline.senses(lead, |sense| match sense {
        Sense::Competence(competence) => competence.kind(),
        _ => None,
    });
    let (_, kind) = kinds.next()?;
    kinds.all(|(_, other)| other == kind).then_some(kind)
}

/// "Experience" above a mere "Essential" and a mere "Desirable": what the nearest headings are of that name anything.
fn kind_of_headings(outline: &Outline<'_>, place: usize) -> Option<QualificationKind> {
    let end = outline
        .parts
        .partition_point(|part| part.range.start <= place);
    let parts = outline.parts.get(..end)?.iter().rev().take(HEADINGS);
    let mut headings = parts.map_while(|part| part.heading.clone());
    headings.find_map(|heading| {
        let mere = is_mere_stress(outline, &heading);
        let kind = kind_above(outline, heading);
        // What names something else stands between.
        (kind.is_some() || !mere).then_some(kind)
    })?
}

/// "Essential", "Desirable criteria"
fn is_mere_stress(outline: &Outline<'_>, heading: &Range<usize>) -> bool {
    outline.scan.words_within(heading.clone()).len() <= 2
        && outline
            .cues(heading.clone())
            .iter()
            .any(|cue| matches!(cue.sense, Sense::Stress(_)))
}

/// So many headings are looked at: "Desirable", "Essential", "Experience".
const HEADINGS: usize = 3;
