//! Degrees asked of the candidate.

use super::Candidate;
use crate::model::Degree;
use crate::outline::Outline;

/// Degrees asked of the candidate.
pub fn degrees(_outline: &Outline<'_>) -> Vec<Candidate<Degree>> {
    Vec::new()
}
