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
            let led = Ends::exactly(item).bounded(bound)?;
            let ends = led.bounded(trailing)?;
            // "up to 36 months+": the two say nothing together.
            let nothing = ends.min.is_none() && ends.max.is_none();
            Some(if nothing { led } else { ends })
        });
        let both = map_opt(
            (&first, preceded((least_gap, at_most), &item)),
            |(first, last)| complete(first, last),
        );
        match bound {
            Some(Bound::AtLeast | Bound::From) => alt((both, two, one)).parse(rest),
            _ => alt((two, one)).parse(rest),
        }
    }
}

/// ```abnf
/// least-gap = [","] blank [("and" / "to") blank]
/// ```
/// The gap in "at least 2 |and |at most 4 years".
fn least_gap(input: &str) -> Parsed<'_, &str> {
    recognize((
        opt(char(',')),
        blank,
        opt((alt((joint(Joint::And), joint(Joint::To))), blank)),
    ))
    .parse(input)
}

/// ```abnf
/// at-most = leading-bound  ; "up to", "max.", "at most"
/// ```
/// "at most" in "at least 2 and at most 4 years"
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

/// ```abnf
/// between-joiner = [blank] "and" blank / range-joiner
/// ```
/// " and " in "between 1 and 2 years"
fn between_joiner(input: &str) -> Parsed<'_, &str> {
    alt((
        recognize((opt(blank), joint(Joint::And), blank)),
        range_joiner,
    ))
    .parse(input)
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::grammar::percent::rising;
    use crate::grammar::table::{gives, reads, reads_nothing};

    /// Numbers, the first smaller than the second.
    fn numbers(input: &str) -> Parsed<'_, Ends<Decimal>> {
        ends(count, count, rising).parse(input)
    }

    fn between(min: impl Into<Decimal>, max: impl Into<Decimal>) -> Ends<Decimal> {
        Ends {
            min: Some(min.into()),
            max: Some(max.into()),
        }
    }

    fn at_least(min: impl Into<Decimal>) -> Ends<Decimal> {
        Ends {
            min: Some(min.into()),
            max: None,
        }
    }

    fn no_more_than(max: impl Into<Decimal>) -> Ends<Decimal> {
        Ends {
            min: None,
            max: Some(max.into()),
        }
    }

    #[test]
    fn what_has_no_ends() {
        reads_nothing(numbers, "");
        reads_nothing(numbers, "years");
        reads_nothing(numbers, "at least");
        reads_nothing(numbers, "up to the limit");
        reads_nothing(numbers, "from 4");
        reads_nothing(numbers, "between 4");
        reads_nothing(numbers, "- 4");
    }

    #[test]
    fn one_number() {
        gives(numbers, "38 hours", Ends::exactly(38.into()), " hours");
        gives(numbers, "about 38", Ends::exactly(38.into()), "");
        gives(numbers, "at least 2 years", at_least(2), " years");
        gives(numbers, "max. 38 hours", no_more_than(38), " hours");
        gives(numbers, "5+ years", at_least(5), " years");
        gives(numbers, "3 or more", at_least(3), "");
        gives(numbers, "3 (maximum)", no_more_than(3), "");
        gives(numbers, "up to approx. 4", no_more_than(4), "");
    }

    #[test]
    fn two_numbers() {
        gives(numbers, "2-3 years", between(2, 3), " years");
        gives(numbers, "two to three years", between(2, 3), " years");
        gives(numbers, "between 1 and 2", between(1, 2), "");
        gives(numbers, "from 1 to 2", between(1, 2), "");
        gives(numbers, "at least 2 and at most 4", between(2, 4), "");
        gives(numbers, "minimum 2, maximum 4", between(2, 4), "");
        gives(numbers, "from 6 up to 24 months", between(6, 24), " months");
    }

    #[test]
    fn two_numbers_are_not_always_a_range() {
        gives(numbers, "3 and 4", Ends::exactly(3.into()), " and 4");
        gives(numbers, "3 - 2", Ends::exactly(3.into()), " - 2");
        gives(numbers, "3, 4", Ends::exactly(3.into()), ", 4");
        gives(numbers, "1 up to 3", Ends::exactly(1.into()), " up to 3");
        gives(
            numbers,
            "at least 4 and at most 2",
            at_least(4),
            " and at most 2",
        );
        gives(
            numbers,
            "3 maximum 4",
            Ends::exactly(3.into()),
            " maximum 4",
        );
    }

    #[test]
    fn bounds_before_and_behind() {
        reads_nothing(leading_bound, "to 3");
        reads_nothing(leading_bound, "and 3");
        reads_nothing(leading_bound, "3");
        gives(leading_bound, "max.: 3", Bound::AtMost, ": 3");
        gives(leading_bound, "min. 3", Bound::AtLeast, "3");
        gives(leading_bound, "approx. up to 3", Bound::AtMost, "3");
        reads_nothing(trailing_bound, "maximum");
        reads_nothing(trailing_bound, " maximum 4");
        reads_nothing(trailing_bound, " max. a 2-year term");
        reads_nothing(trailing_bound, "+4");
        gives(trailing_bound, "+ years", Bound::AtLeast, " years");
        gives(trailing_bound, ", maximum", Bound::AtMost, "");
        gives(trailing_bound, " (max.)", Bound::AtMost, "");
        reads_nothing(at_most, "at least 3");
        gives(at_most, "at most 3", Bound::AtMost, "3");
    }

    #[test]
    fn what_joins_two_ends() {
        reads_nothing(range_joiner, ", 3");
        reads_nothing(range_joiner, " and 3");
        reads_nothing(range_joiner, "then");
        reads(range_joiner, " – 3", " – ", "3");
        reads(range_joiner, "/3", "/", "3");
        reads(range_joiner, " to 3", " to ", "3");
        reads(range_joiner, " bis 3", " bis ", "3");
        reads(between_joiner, " and 3", " and ", "3");
        reads_nothing(between_joiner, ", 3");
        reads_nothing(least_gap, "at most");
        reads(least_gap, ", and at most", ", and ", "at most");
    }

    #[test]
    fn what_a_bound_leaves_of_a_number() {
        let four = Ends::exactly(4);
        assert_eq!(four.bounded(Some(Bound::Between)), None);
        assert_eq!(four.bounded(Some(Bound::From)), None);
        assert_eq!(four.bounded(Some(Bound::About)), Some(four));
        let most = Ends {
            min: None,
            max: Some(4),
        };
        assert_eq!(four.bounded(Some(Bound::AtMost)), Some(most));
    }
}
