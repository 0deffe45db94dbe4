//! Amounts of money.

use super::{Found, Site};

/// An amount or a range of amounts with what stands beside it.
pub fn money(_site: &Site<'_>) -> Option<Found> {
    None
}
