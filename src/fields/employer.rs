//! The institution that hires.

use super::Candidate;
use crate::outline::Outline;

/// The institution that hires.
pub fn employers(_outline: &Outline<'_>) -> Vec<Candidate<String>> {
    Vec::new()
}
