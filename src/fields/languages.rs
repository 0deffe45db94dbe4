//! Human languages asked of the candidate.

use super::Candidate;
use crate::model::LanguageSkill;
use crate::outline::Outline;

/// Human languages asked of the candidate.
pub fn languages(_outline: &Outline<'_>) -> Vec<Candidate<LanguageSkill>> {
    Vec::new()
}
