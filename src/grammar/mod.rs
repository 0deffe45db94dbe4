//! Rules for what is written inside a line: `&str` in, value out. No spans, no sections, no policy.

use nom::IResult;

/// What a rule gives: the rest of the input and the value, or a mismatch.
pub type Parsed<'i, T> = IResult<&'i str, T>;
