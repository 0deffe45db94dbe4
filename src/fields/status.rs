//! Whether applications are taken.

use super::Candidate;
use crate::model::Status;
use crate::outline::Outline;

/// Whether applications are taken.
pub fn statuses(_outline: &Outline<'_>) -> Vec<Candidate<Status>> {
    Vec::new()
}
