//! The career stage offered.

use super::Candidate;
use crate::model::CareerStage;
use crate::outline::Outline;

/// The career stage offered.
pub fn stages(_outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    Vec::new()
}
