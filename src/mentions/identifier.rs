//! Vacancy numbers.

use super::{Found, Site};

/// A vacancy number with its label.
pub fn identifier(_site: &Site<'_>) -> Option<Found> {
    None
}
