//! Human languages asked of the candidate.

use super::Candidate;
use crate::model::{Language, LanguageSkill, Necessity};
use crate::outline::{Outline, Purpose, Stresses, tongues};

/// Human languages asked of the candidate.
pub fn languages(outline: &Outline<'_>) -> Vec<Candidate<LanguageSkill>> {
    let mut found: Vec<Candidate<LanguageSkill>> = Vec::new();
    for statement in outline.stating(Purpose::Asks) {
        let stresses = Stresses::new(outline, statement.range.clone());
        for tongue in tongues(outline, statement.range.clone()) {
            let Some(language) = Language::from_code(tongue.code) else {
                continue;
            };
            if stresses.waives(tongue.range.start) {
                continue;
            }
            let necessity = stresses
                .at(tongue.range.start)
                .unwrap_or(statement.necessity);
            match found
                .iter_mut()
                .find(|known| known.value.language == language)
            {
                Some(known) => {
                    if necessity == Necessity::Required {
                        known.value.necessity = Some(necessity);
                    }
                }
                None => found.push(Candidate::new(
                    LanguageSkill {
                        language,
                        necessity: Some(necessity),
                        level: None,
                    },
                    tongue.range,
                    statement.evidence,
                )),
            }
        }
    }
    found
}
