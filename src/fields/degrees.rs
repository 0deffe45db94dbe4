//! Degrees asked of the candidate.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::Label;
use crate::model::{Degree, Evidence, Necessity};
use crate::outline::{Outline, Purpose, Stresses, schoolings};

/// Degrees asked of the candidate: one a level, as strongly as it is asked for anywhere.
pub fn degrees(outline: &Outline<'_>) -> Vec<Candidate<Degree>> {
    let mut found: Vec<Candidate<Degree>> = Vec::new();
    for statement in outline.stating(Purpose::Asks) {
        read(
            outline,
            statement.range.clone(),
            statement.necessity,
            statement.evidence,
            &mut found,
        );
    }
    // "Education level: PhD" stands on its own.
    for passage in outline.labelled(Label::Education) {
        read(
            outline,
            passage.range.clone(),
            Necessity::Required,
            Evidence::Labelled,
            &mut found,
        );
    }
    found
}

fn read(
    outline: &Outline<'_>,
    range: Range<usize>,
    necessity: Necessity,
    evidence: Evidence,
    found: &mut Vec<Candidate<Degree>>,
) {
    let stresses = Stresses::new(outline, range.clone());
    for schooling in schoolings(outline, range) {
        let Some(level) = schooling.level else {
            continue;
        };
        let necessity = stresses.at(schooling.range.start).unwrap_or(necessity);
        match found.iter_mut().find(|known| known.value.level == level) {
            Some(known) if necessity == Necessity::Required => {
                known.value.necessity = Some(necessity);
            }
            Some(_) => {}
            None => found.push(Candidate::new(
                Degree {
                    level,
                    necessity: Some(necessity),
                    fields: Vec::new(),
                },
                schooling.range,
                evidence,
            )),
        }
    }
}
