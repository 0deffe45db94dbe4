//! One per list item, or per sentence in prose.

use super::Candidate;
use crate::model::Qualification;
use crate::outline::Outline;

/// One per list item, or per sentence in prose.
pub fn qualifications(_outline: &Outline<'_>) -> Vec<Candidate<Qualification>> {
    Vec::new()
}
