//! Percentages and shares of a full-time post.

use super::{Found, Site};

/// A percentage.
pub fn percent(_site: &Site<'_>) -> Option<Found> {
    None
}
