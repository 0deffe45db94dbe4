//! Percentages and shares of a full-time post.

use nom::Parser;
use nom::branch::alt;
use nom::character::complete::{char, one_of};
use nom::combinator::{map, map_opt, not, opt, recognize, verify};
use nom::sequence::{preceded, terminated};
use rust_decimal::Decimal;

use super::Parsed;
use super::blank::{blank, dash};
use super::count::{count, digits};
use super::ends::{Ends, ends};
use super::word::{joint, meaning, percent_word};
use crate::lexicon::{Joint, Sense};
use crate::model::Range;

impl From<Ends<Decimal>> for Range {
    fn from(ends: Ends<Decimal>) -> Self {
        Self {
            min: ends.min,
            max: ends.max,
        }
    }
}

/// ```abnf
/// percent = ends of (count percent-sign)  ; the first may leave its sign to the second
/// ```
/// "80-100 %", "50 per cent", "65%"-Stelle
pub fn percent(input: &str) -> Parsed<'_, Range> {
    map(
        ends(
            |input| terminated(count, opt(percent_sign)).parse(input),
            |input| terminated(count, percent_sign).parse(input),
            rising,
        ),
        Range::from,
    )
    .parse(input)
}

/// ```abnf
/// full-time-share = ends of (digits [blank] "FTE") / "FTE" [":" / "of" / "("] ends of digits  ; 1 is 100 %
/// ```
/// "0.8-1.0 FTE", "FTE: 0,5"
pub fn full_time_share(input: &str) -> Parsed<'_, Range> {
    map(
        alt((
            ends(
                |input| terminated(share, opt(equivalent_behind)).parse(input),
                |input| terminated(share, equivalent_behind).parse(input),
                rising,
            ),
            preceded(equivalent_before, ends(share, share, rising)),
        )),
        Range::from,
    )
    .parse(input)
}

/// ```abnf
/// share-word = "half-time" / "mi-temps" / …
/// ```
/// "half-time"
pub fn share_word(input: &str) -> Parsed<'_, Range> {
    meaning(|sense| match sense {
        Sense::Share(hundredths) => Some(Range::exactly(hundredths)),
        _ => None,
    })
    .parse(input)
}

/// The first end of a range is the smaller one.
pub fn rising(first: Decimal, last: Decimal) -> Option<Ends<Decimal>> {
    (first < last).then_some(Ends {
        min: Some(first),
        max: Some(last),
    })
}

/// ```abnf
/// percent-sign = [blank] "%" / (blank / dash) "percent"  ; no digit behind it: "%20" is an escape
/// ```
fn percent_sign(input: &str) -> Parsed<'_, &str> {
    alt((
        recognize((opt(blank), one_of("%％"), not(one_of("0123456789")))),
        recognize((opt(alt((blank, recognize(dash)))), percent_word)),
    ))
    .parse(input)
}

/// "0.8", as hundredths; more than one post is no share of it.
fn share(input: &str) -> Parsed<'_, Decimal> {
    map_opt(
        verify(digits, |share| *share <= Decimal::ONE && !share.is_zero()),
        |share| {
            share
                .checked_mul(Decimal::ONE_HUNDRED)
                .map(|share| share.normalize())
        },
    )
    .parse(input)
}

fn equivalent_behind(input: &str) -> Parsed<'_, ()> {
    preceded(opt(alt((blank, recognize(dash)))), equivalent).parse(input)
}

fn equivalent_before(input: &str) -> Parsed<'_, &str> {
    recognize((
        equivalent,
        opt(char(')')),
        opt(blank),
        opt(one_of(":=(")),
        opt(blank),
        opt((joint(Joint::For), blank)),
    ))
    .parse(input)
}

fn equivalent(input: &str) -> Parsed<'_, ()> {
    meaning(|sense| matches!(sense, Sense::FullTimeEquivalent).then_some(())).parse(input)
}
