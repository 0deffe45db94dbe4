//! One per list item, or per sentence in prose.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Competence, Degree, Sense};
use crate::model::{Necessity, Qualification, QualificationKind};
use crate::outline::{Outline, Purpose, Statement, Stresses, schoolings, tongues};
use crate::text::clean;

/// One per list item, or per sentence in prose.
pub fn qualifications(outline: &Outline<'_>) -> Vec<Candidate<Qualification>> {
    outline
        .stating(Purpose::Asks)
        .map(|statement| {
            let qualification = Qualification {
                text: clean(outline.slice(statement.range.clone())),
                necessity: Some(necessity(outline, statement)),
                kinds: kinds(outline, statement.range.clone()),
            };
            Candidate::new(qualification, statement.range.clone(), statement.evidence)
        })
        .collect()
}

/// What its first words ask for counts: "English required, Dutch a plus" is required.
fn necessity(outline: &Outline<'_>, statement: &Statement) -> Necessity {
    let head = outline
        .cues(statement.range.clone())
        .iter()
        .find(|cue| {
            matches!(
                cue.sense,
                Sense::Competence(Competence::Of(_) | Competence::Interest)
                    | Sense::Degree(Degree::Level(_) | Degree::Unnamed)
                    | Sense::Language(_)
            )
        })
        .map_or(statement.range.start, |cue| cue.start);
    Stresses::new(outline, statement.range.clone())
        .at(head)
        .unwrap_or(statement.necessity)
}

fn kinds(outline: &Outline<'_>, range: Range<usize>) -> Vec<QualificationKind> {
    use QualificationKind::{Degree as Academic, Experience, Language, Personal, Skill};
    let mut kinds: Vec<QualificationKind> = Vec::new();
    let mut interest = false;
    for cue in outline.cues(range.clone()) {
        match cue.sense {
            Sense::Competence(Competence::Of(kind)) => kinds.push(kind),
            Sense::Competence(Competence::Interest) => interest = true,
            _ => {}
        }
    }
    if schoolings(outline, range.clone()).next().is_some() {
        kinds.push(Academic);
    }
    if interest && !kinds.contains(&Experience) {
        kinds.push(Personal);
    }
    if tongues(outline, range).is_empty() {
        kinds.retain(|kind| *kind != Language);
    } else {
        kinds.retain(|kind| *kind != Skill);
        kinds.push(Language);
    }
    if kinds.is_empty() {
        // "Relational databases and SQL": what is merely named is something to master.
        kinds.push(Skill);
    }
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}
