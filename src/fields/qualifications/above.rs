//! The kind of a qualification, by the words above it.

use core::ops::Range;

use crate::lexicon::{Competence, Sense, Turn};
use crate::model::QualificationKind;
use crate::outline::{Outline, Statement, schoolings_above};

/// What the words above a statement that names nothing say that it is.
pub(super) fn kinds_around(outline: &Outline<'_>, statement: &Statement) -> Vec<QualificationKind> {
    use QualificationKind::{Experience, Skill};
    // "skill and experience in several of the following areas:"
    let topics = statement.lead.clone().is_some_and(|lead| {
        let mut cues = outline.cues(lead).iter();
        cues.any(|cue| cue.sense == Sense::Turn(Turn::Topics))
    });
    let lead = statement.lead.clone().filter(|_| topics);
    let named: Vec<QualificationKind> = lead
        .map(|lead| kinds_above(outline, lead).collect())
        .unwrap_or_default();
    let both = named.contains(&Experience)
        && named.contains(&Skill)
        && named.iter().all(|kind| matches!(kind, Experience | Skill));
    if both {
        return vec![Experience, Skill];
    }
    kind_around(outline, statement).into_iter().collect()
}

/// The same, where they say one thing.
fn kind_around(outline: &Outline<'_>, statement: &Statement) -> Option<QualificationKind> {
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
    let mut kinds = kinds_above(outline, lead);
    let kind = kinds.next()?;
    kinds.all(|other| other == kind).then_some(kind)
}

fn kinds_above<'o>(
    outline: &'o Outline<'_>,
    lead: Range<usize>,
) -> impl Iterator<Item = QualificationKind> + 'o {
    let kinds = outline.senses(lead, |sense| match sense {
        Sense::Competence(competence) => competence.kind(),
        _ => None,
    });
    kinds.map(|(_, kind)| kind)
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
