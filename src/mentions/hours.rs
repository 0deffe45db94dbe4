//! Working hours.

use super::{Found, Site};

/// Working hours with their period.
pub fn hours(_site: &Site<'_>) -> Option<Found> {
    None
}
