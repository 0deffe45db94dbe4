//! What the employer offers, one per item.

use super::Candidate;
use crate::outline::Outline;

/// What the employer offers, one per item.
pub fn benefits(_outline: &Outline<'_>) -> Vec<Candidate<String>> {
    Vec::new()
}
