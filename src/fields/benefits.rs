//! What the employer offers, one per item.

use super::Candidate;
use crate::outline::{Outline, Purpose};
use crate::text::clean;

/// What the employer offers, one per item.
pub fn benefits(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    outline
        .stating(Purpose::Offers)
        .map(|statement| {
            let text = clean(outline.slice(statement.range.clone()));
            Candidate::new(text, statement.range.clone(), statement.evidence)
        })
        .collect()
}
