//! The posting's own headline.

use super::Candidate;
use crate::model::Evidence;
use crate::outline::Outline;
use crate::text::clean;

/// The posting's own headline.
pub fn titles(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    let line = outline.headlines().next();
    line.map(|line| Candidate::new(clean(outline.slice(line.clone())), line, Evidence::Bare))
        .into_iter()
        .collect()
}
