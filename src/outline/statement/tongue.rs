//! The human languages that a statement names as something to be mastered.

use core::ops::Range;

use crate::lexicon::{Competence, Sense};
use crate::model::QualificationKind;
use crate::outline::Outline;

/// A language where it is named.
#[derive(Clone, Debug)]
pub struct Tongue {
    /// Its name.
    pub range: Range<usize>,
    /// ISO 639-1.
    pub code: &'static str,
}

/// The languages that are asked for in a passage; "Dutch universities" names none.
pub fn tongues(outline: &Outline<'_>, range: Range<usize>) -> Vec<Tongue> {
    let named: Vec<Tongue> = outline
        .senses(range.clone(), |sense| match sense {
            Sense::Language(code) => Some(code),
            _ => None,
        })
        .map(|(range, code)| Tongue { range, code })
        .collect();
    if named.is_empty() || !speaks(outline, range.clone()) {
        return Vec::new();
    }
    named
        .into_iter()
        .filter(|tongue| {
            outline
                .slice(tongue.range.clone())
                .starts_with(char::is_uppercase)
        })
        .collect()
}

/// Something in the passage is about speaking or writing.
fn speaks(outline: &Outline<'_>, range: Range<usize>) -> bool {
    outline.cues(range).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Competence(Competence::Of(
                QualificationKind::Language | QualificationKind::Skill
            ))
        )
    })
}
