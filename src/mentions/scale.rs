//! Pay grades.

use super::{Found, Site};

/// A pay grade without its amount.
pub fn pay_scale(_site: &Site<'_>) -> Option<Found> {
    None
}
