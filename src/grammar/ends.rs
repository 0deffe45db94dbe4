//! The two ends of a range, for whatever is counted.

use nom::Parser;
use nom::branch::alt;
use nom::character::complete::{char, one_of};
use nom::combinator::{map, map_opt, not, opt, recognize, value, verify};
use nom::error::Error;
use nom::sequence::{delimited, preceded, terminated};

use super::Parsed;
use super::blank::{blank, dash};
use super::count::count;
use super::word::{bound, joint, trailing_bound_word};
use crate::lexicon::{Bound, Joint};

/// At least and at most; an exact value is both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends<T> {
    /// At least.
    pub min: Option<T>,
    /// At most.
    pub max: Option<T>,
}

impl<T: Copy> Ends<T> {
    /// Both ends equal.
    pub fn exactly(value: T) -> Self {
        Self {
            min: Some(value),
            max: Some(value),
        }
    }

    /// What the words before and behind it leave of an exact value; `None` where they ask for a second end.
    pub fn bounded(self, bound: Option<Bound>) -> Option<Self> {
        match bound {
            None | Some(Bound::About) => Some(self),
            Some(Bound::AtLeast | Bound::Over) => Some(Self { max: None, ..self }),
            Some(Bound::AtMost) => Some(Self { min: None, ..self }),
            // "Data from four years of research": alone the word says where from, not how much at least.
            Some(Bound::From | Bound::Between | Bound::To | Bound::And | Bound::Or) => None,
        }
    }
}

/// ```abnf
/// ends = [leading-bound] item joiner item  ; the first smaller than the second
///      / at-least item [","] blank ["and" blank] at-most item
///      / [leading-bound] item ["+"] [trailing-bound]
/// ```
/// "between 1 and 2 years", "max. 38 hours", "5+ years", "3 years maximum"
///
/// `first` reads the first of two items, which may leave its unit to the second; `complete` puts the two together.
pub fn ends<'i, F, T: Copy>(
    first: impl Fn(&'i str) -> Parsed<'i, F>,
    item: impl Fn(&'i str) -> Parsed<'i, T>,
    complete: impl Fn(F, T) -> Option<Ends<T>>,
) -> impl Parser<&'i str, Output = Ends<T>, Error = Error<&'i str>> {
    move |input: &'i str| {
        let (rest, bound) = opt(leading_bound).parse(input)?;
        let joiner = match bound {
            Some(Bound::Between) => between_joiner,
            _ => range_joiner,
        };
        let two = map_opt((&first, preceded(joiner, &item)), |(first, last)| {
            complete(first, last)
        });
        let one = map_opt((&item, opt(trailing_bound)), |(item, trailing)| {
            Ends::exactly(item).bounded(bound)?.bounded(trailing)
        });
        let both = map_opt(
            (&first, preceded((least_gap, at_most), &item)),
            |(first, last)| complete(first, last),
        );
        match bound {
            Some(Bound::AtLeast) => alt((both, two, one)).parse(rest),
            _ => alt((two, one)).parse(rest),
        }
    }
}

/// The gap in "at least 2 |and |at most 4 years".
fn least_gap(input: &str) -> Parsed<'_, &str> {
    recognize((
        opt(char(',')),
        blank,
        opt((alt((joint(Joint::And), joint(Joint::To))), blank)),
    ))
    .parse(input)
}

fn at_most(input: &str) -> Parsed<'_, Bound> {
    verify(leading_bound, |bound| *bound == Bound::AtMost).parse(input)
}

/// ```abnf
/// leading-bound = 1*2(bound ["." / ":"] [blank])
/// ```
/// "at least", "max.", "up to approx."
pub fn leading_bound(input: &str) -> Parsed<'_, Bound> {
    let leading = |input| {
        verify(bound, |bound| {
            !matches!(bound, Bound::To | Bound::And | Bound::Or)
        })
        .parse(input)
    };
    let one = |input| terminated(leading, (opt(one_of(".:")), opt(blank))).parse(input);
    map((one, opt(one)), |(first, second)| match (first, second) {
        (Bound::About, Some(second)) => second,
        (first, _) => first,
    })
    .parse(input)
}

/// ```abnf
/// trailing-bound = [blank] ["("] bound [")"]  ; not where it leads the next number
/// ```
/// "maximum" in "3 years maximum", "or more"
pub fn trailing_bound(input: &str) -> Parsed<'_, Bound> {
    alt((
        value(Bound::AtLeast, (char('+'), not(one_of("0123456789")))),
        delimited(
            (opt(blank), char('(')),
            trailing_bound_word,
            (opt(char('.')), char(')')),
        ),
        terminated(
            preceded((opt(char(',')), blank), trailing_bound_word),
            not((
                opt(one_of(".:")),
                opt(blank),
                opt((joint(Joint::Article), blank)),
                count,
            )),
        ),
    ))
    .parse(input)
}

/// ```abnf
/// range-joiner = [blank] dash [blank] / "/" / blank ("to" / "or") blank
/// ```
/// "2-3 years", "two to three years"
pub fn range_joiner(input: &str) -> Parsed<'_, &str> {
    alt((
        recognize((opt(blank), dash, opt(blank))),
        recognize(char('/')),
        recognize((opt(blank), alt((joint(Joint::To), joint(Joint::Or))), blank)),
    ))
    .parse(input)
}

fn between_joiner(input: &str) -> Parsed<'_, &str> {
    alt((
        recognize((opt(blank), joint(Joint::And), blank)),
        range_joiner,
    ))
    .parse(input)
}
