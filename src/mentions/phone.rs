//! Phone numbers.

use super::{Found, Site};

/// A phone number.
pub fn phone(_site: &Site<'_>) -> Option<Found> {
    None
}
