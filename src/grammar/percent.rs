//! Percentages and shares of a full-time post.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::{char, one_of};
use nom::combinator::{map, map_opt, not, opt, peek, recognize, value, verify};
use nom::sequence::{preceded, terminated};
use rust_decimal::Decimal;

use super::Parsed;
use super::blank::{blank, dash, number_end};
use super::count::{count, digits};
use super::ends::{Ends, ends};
use super::word::{joint, meaning, percent_word};
use crate::lexicon::{Joint, Scale, Sense};
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
/// part-of-post = share [blank / dash] "position" / "Stelle" / …  ; less than one, or the words for a tariff follow
/// ```
/// "2/3 position", "0.5 post", "0.75" in "0.75 TV-L E13"
pub fn part_of_post(input: &str) -> Parsed<'_, Range> {
    let thirds = value(Decimal::new(66_67, 2), (tag("2/3"), number_end));
    let part = verify(alt((thirds, share)), |part| *part < Decimal::ONE_HUNDRED);
    let post = meaning(|sense| matches!(sense, Sense::PartedPost).then_some(()));
    let tariff = meaning(|sense| matches!(sense, Sense::Scale(Scale::Tariff)).then_some(()));
    let whole = alt((
        preceded(opt(alt((blank, recognize(dash)))), post),
        peek(preceded(blank, tariff)),
    ));
    map(terminated(part, whole), Range::exactly).parse(input)
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
/// " %" in "80-100 %"
fn percent_sign(input: &str) -> Parsed<'_, &str> {
    alt((
        recognize((opt(blank), one_of("%％"), not(one_of("0123456789")))),
        recognize((opt(alt((blank, recognize(dash)))), percent_word)),
    ))
    .parse(input)
}

/// ```abnf
/// share = ("0." / "0," / ".") 1*3DIGIT / digits  ; above 0, 1 at most
/// ```
/// "0.8", "0.875", ".5", as hundredths; more than one post is no share of it
fn share(input: &str) -> Parsed<'_, Decimal> {
    let pointed = preceded(
        alt((tag("0."), tag("0,"), tag("."))),
        map_opt(
            terminated(
                take_while_m_n(1, 3, |c: char| c.is_ascii_digit()),
                number_end,
            ),
            |part: &str| {
                Some(Decimal::new(
                    part.parse().ok()?,
                    u32::try_from(part.len()).ok()?,
                ))
            },
        ),
    );
    map_opt(
        verify(alt((pointed, digits)), |share| {
            *share <= Decimal::ONE && !share.is_zero()
        }),
        |share| {
            share
                .checked_mul(Decimal::ONE_HUNDRED)
                .map(|share| share.normalize())
        },
    )
    .parse(input)
}

/// ```abnf
/// equivalent-behind = [blank / dash] equivalent
/// ```
/// " FTE" in "0.8 FTE"
fn equivalent_behind(input: &str) -> Parsed<'_, ()> {
    preceded(opt(alt((blank, recognize(dash)))), equivalent).parse(input)
}

/// ```abnf
/// equivalent-before = equivalent [")"] [blank] [":" / "=" / "("] [blank] ["of" blank]
/// ```
/// "FTE: " in "FTE: 0,5"
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

/// ```abnf
/// equivalent = "FTE" / "VZÄ" / …
/// ```
/// "FTE" in "0.8 FTE"
fn equivalent(input: &str) -> Parsed<'_, ()> {
    meaning(|sense| matches!(sense, Sense::FullTimeEquivalent).then_some(())).parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{gives, reads, reads_nothing};

    #[test]
    fn what_is_no_percentage() {
        reads_nothing(percent, "50");
        reads_nothing(percent, "%");
        reads_nothing(percent, "50 percentile");
        reads_nothing(percent, "12%20");
        reads_nothing(percent, "50 people");
        reads_nothing(percent, "1,500 %");
        reads_nothing(percent, "12345 %");
    }

    #[test]
    fn percentages() {
        reads(percent, "80-100 %", "80-100", "");
        reads(percent, "80% - 100%", "80-100", "");
        reads(percent, "50 per cent", "50", "");
        reads(percent, "65%-Stelle", "65", "-Stelle");
        reads(percent, "12.5 %.", "12.5", ".");
        reads(percent, "up to 50 %", "up to 50", "");
        reads(percent, "at least 75 Prozent", "from 75", "");
        reads(percent, "fifty percent", "50", "");
        reads(percent, "50 procent", "50", "");
    }

    #[test]
    fn what_is_no_share_of_a_post() {
        reads_nothing(full_time_share, "1.2 FTE");
        reads_nothing(full_time_share, "0 FTE");
        reads_nothing(full_time_share, "FTE 2024");
        reads_nothing(full_time_share, "0.8");
        reads_nothing(full_time_share, "FTE");
        reads_nothing(full_time_share, "38 FTE");
    }

    #[test]
    fn shares_of_a_post() {
        reads(full_time_share, "0.8-1.0 FTE", "80-100", "");
        reads(full_time_share, "0,5 fte", "50", "");
        reads(full_time_share, "1 FTE (38 h)", "100", " (38 h)");
        reads(full_time_share, ".5 FTE", "50", "");
        reads(full_time_share, "FTE: 0,5", "50", "");
        reads(full_time_share, "FTE of 0.6", "60", "");
        reads(full_time_share, "FTE) 0.5", "50", "");
        reads_nothing(share_word, "half");
        reads_nothing(share_word, "halftimes");
        reads(share_word, "half-time post", "50", " post");
        reads(share_word, "mi-temps", "50", "");
    }

    #[test]
    fn parts_of_a_post() {
        reads(part_of_post, "2/3 position", "66.67", "");
        reads(part_of_post, "3/4-Stelle", "75", "");
        reads(part_of_post, "0.5 post", "50", "");
        reads(part_of_post, "0,75 TV-L E13", "75", " TV-L E13");
        reads_nothing(part_of_post, "1 position");
        reads_nothing(part_of_post, "2/3 positions");
        reads_nothing(part_of_post, "2/3/4 position");
        reads_nothing(part_of_post, "5/6 position");
        reads_nothing(part_of_post, "0.5 of a day");
    }

    #[test]
    fn the_parts() {
        assert_eq!(rising(2.into(), 2.into()), None);
        assert_eq!(rising(3.into(), 2.into()), None);
        assert!(rising(2.into(), 3.into()).is_some());
        reads_nothing(percent_sign, " per");
        reads_nothing(percent_sign, "%20");
        reads(percent_sign, " %", " %", "");
        reads(percent_sign, "％", "％", "");
        reads(percent_sign, "-percent", "-percent", "");
        reads_nothing(share, "1.01");
        reads_nothing(share, "0");
        reads_nothing(share, "0.8750");
        reads_nothing(share, "0.000");
        reads_nothing(share, ",5");
        reads(share, "0.875", "87.5", "");
        reads_nothing(equivalent, "fter");
        reads_nothing(equivalent_behind, " post");
        gives(equivalent_behind, "-FTE", (), "");
        gives(equivalent_behind, " full-time equivalent", (), "");
        reads_nothing(equivalent_before, "post: ");
        reads(equivalent_before, "FTE (", "FTE (", "");
    }
}
