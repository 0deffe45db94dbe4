//! Degrees asked of the candidate.

use super::Candidate;
use crate::model::{Degree, Necessity};
use crate::outline::{Outline, Purpose, Stresses, schoolings};

/// Degrees asked of the candidate.
pub fn degrees(outline: &Outline<'_>) -> Vec<Candidate<Degree>> {
    let mut found: Vec<Candidate<Degree>> = Vec::new();
    for statement in outline.stating(Purpose::Asks) {
        let stresses = Stresses::new(outline, statement.range.clone());
        for schooling in schoolings(outline, statement.range.clone()) {
            let Some(level) = schooling.level else {
                continue;
            };
            let range = schooling.range;
            let necessity = stresses.at(range.start).unwrap_or(statement.necessity);
            match found.iter_mut().find(|known| known.value.level == level) {
                Some(known) => {
                    if necessity == Necessity::Required {
                        known.value.necessity = Some(necessity);
                    }
                }
                None => found.push(Candidate::new(
                    Degree {
                        level,
                        necessity: Some(necessity),
                        fields: Vec::new(),
                    },
                    range,
                    statement.evidence,
                )),
            }
        }
    }
    found
}
