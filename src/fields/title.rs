//! The posting's own headline.

use super::Candidate;
use crate::outline::Outline;

/// The posting's own headline.
pub fn titles(_outline: &Outline<'_>) -> Vec<Candidate<String>> {
    Vec::new()
}
