//! Research fields, where the posting lists them as such.

use super::Candidate;
use crate::outline::Outline;

/// Research fields, where the posting lists them as such.
pub fn disciplines(_outline: &Outline<'_>) -> Vec<Candidate<String>> {
    Vec::new()
}
