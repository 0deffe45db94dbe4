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

#[cfg(test)]
mod tests {
    use nom::character::complete::digit1;

    use super::*;

    fn number(text: &str) -> Result<&str, LeafError> {
        leaf(Leaf::Phone, text, digit1)
    }

    #[test]
    fn what_is_wrong_and_where() {
        assert_eq!(number(" \n"), Err(LeafError::Empty { leaf: Leaf::Phone }));
        assert_eq!(
            number("  call 12"),
            Err(LeafError::Unreadable {
                leaf: Leaf::Phone,
                at: 2,
                found: "call 12".to_owned()
            })
        );
        assert_eq!(
            number(" 12 \u{e9}t\u{e9} "),
            Err(LeafError::Trailing {
                leaf: Leaf::Phone,
                at: 4,
                rest: "\u{e9}t\u{e9}".to_owned()
            })
        );
    }

    #[test]
    fn blanks_around_a_value_are_none_of_it() {
        assert_eq!(number("12"), Ok("12"));
        assert_eq!(number("\t12\u{a0}\n"), Ok("12"));
    }

    #[test]
    fn a_message_shows_the_beginning() {
        let long = "x".repeat(100);
        assert!(
            matches!(number(&long), Err(LeafError::Unreadable { found, .. }) if found.len() == 40)
        );
    }
}
