//! Degrees asked of the candidate.

use super::Candidate;
use crate::lexicon::{self, Sense};
use crate::model::{Degree, Necessity};
use crate::outline::{Outline, Purpose, Stresses, names_role};

/// Degrees asked of the candidate.
pub fn degrees(outline: &Outline<'_>) -> Vec<Candidate<Degree>> {
    let mut found: Vec<Candidate<Degree>> = Vec::new();
    for statement in outline.stating(Purpose::Asks) {
        let stresses = Stresses::new(outline, statement.range.clone());
        let named = outline.senses(statement.range.clone(), |sense| match sense {
            Sense::Degree(lexicon::Degree::Level(level)) => Some(level),
            _ => None,
        });
        for (range, level) in named {
            if names_role(outline, range.end, statement.range.end) {
                continue;
            }
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
