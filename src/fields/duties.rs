//! What the holder will do, one per item.

use super::Candidate;
use crate::outline::Outline;

/// What the holder will do, one per item.
pub fn duties(_outline: &Outline<'_>) -> Vec<Candidate<String>> {
    Vec::new()
}
