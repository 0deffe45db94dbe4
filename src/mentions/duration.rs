//! Lengths of time.

use super::{Found, Site};

/// A length of time.
pub fn duration(_site: &Site<'_>) -> Option<Found> {
    None
}
