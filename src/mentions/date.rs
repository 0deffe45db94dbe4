//! Dates.

use super::{Found, Site};

/// A date.
pub fn date(_site: &Site<'_>) -> Option<Found> {
    None
}
