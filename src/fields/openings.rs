//! An explicit count of positions.

use super::Candidate;
use crate::outline::Outline;

/// An explicit count of positions: "two PhD positions".
pub fn openings(_outline: &Outline<'_>) -> Vec<Candidate<u32>> {
    Vec::new()
}
