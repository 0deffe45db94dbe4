//! How the leaf types say what was wrong with a string.

use nom::Parser;
use nom::error::Error;

use crate::model::{Leaf, LeafError};

/// The value that the whole string states, blanks around it aside.
pub fn leaf<'i, T>(
    leaf: Leaf,
    text: &'i str,
    mut rule: impl Parser<&'i str, Output = T, Error = Error<&'i str>>,
) -> Result<T, LeafError> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(LeafError::Empty { leaf });
    }
    let place = |rest: &str| text.trim_end().len().saturating_sub(rest.len());
    match rule.parse(trimmed) {
        Err(_) => Err(LeafError::Unreadable {
            leaf,
            at: place(trimmed),
            found: beginning(trimmed),
        }),
        Ok((rest, value)) => match rest.trim_start() {
            "" => Ok(value),
            rest => Err(LeafError::Trailing {
                leaf,
                at: place(rest),
                rest: beginning(rest),
            }),
        },
    }
}

/// As much as a message can show.
fn beginning(text: &str) -> String {
    const SHOWN: usize = 40;
    text.chars().take(SHOWN).collect()
}
