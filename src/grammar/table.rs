//! For the tests: what a rule reads at the beginning of a text, and what it leaves.

use core::fmt::{Debug, Display};

use nom::Parser;
use nom::error::Error;

/// Asserts that the rule reads a value that prints so, and leaves this rest.
#[track_caller]
pub fn reads<'i, T: Display>(
    mut rule: impl Parser<&'i str, Output = T, Error = Error<&'i str>>,
    text: &'i str,
    value: &str,
    rest: &str,
) {
    let read = rule.parse(text);
    let read = read.map(|(rest, value)| (value.to_string(), rest));
    assert_eq!(read, Ok((value.to_owned(), rest)), "{text:?}");
}

/// The same for a value that is compared, not printed.
#[track_caller]
pub fn gives<'i, T: Debug + PartialEq>(
    mut rule: impl Parser<&'i str, Output = T, Error = Error<&'i str>>,
    text: &'i str,
    value: T,
    rest: &str,
) {
    assert_eq!(rule.parse(text), Ok((rest, value)), "{text:?}");
}

/// Asserts that the rule does not match the beginning of the text.
#[track_caller]
pub fn reads_nothing<'i, T: Debug>(
    mut rule: impl Parser<&'i str, Output = T, Error = Error<&'i str>>,
    text: &'i str,
) {
    if let Ok((rest, value)) = rule.parse(text) {
        panic!("{text:?} gives {value:?} and leaves {rest:?}");
    }
}
