//! Faculty, department, institute, group.

use super::Candidate;
use crate::outline::Outline;

/// Faculty, department, institute, group.
pub fn units(_outline: &Outline<'_>) -> Vec<Candidate<String>> {
    Vec::new()
}
