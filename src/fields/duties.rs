//! What the holder will do, one per item.

use super::Candidate;
use crate::outline::{Outline, Purpose};
use crate::text::clean;

/// What the holder will do, one per item.
pub fn duties(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    outline
        .stating(Purpose::Assigns)
        .map(|statement| {
            let text = clean(outline.slice(statement.range.clone()));
            Candidate::new(text, statement.range.clone(), statement.evidence)
        })
        .collect()
}
