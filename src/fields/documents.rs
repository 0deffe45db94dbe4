//! What the application must contain.

use super::Candidate;
use crate::model::Document;
use crate::outline::Outline;

/// What the application must contain.
pub fn documents(_outline: &Outline<'_>) -> Vec<Candidate<Document>> {
    Vec::new()
}
