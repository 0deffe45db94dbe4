//! Working hours with their period.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::{char, one_of};
use nom::combinator::{map, map_opt, not, opt, recognize, verify};
use nom::sequence::{delimited, preceded, terminated};
use rust_decimal::Decimal;

use super::Parsed;
use super::blank::{blank, dash, word_end};
use super::count::count;
use super::ends::{Ends, ends};
use super::percent::rising;
use super::word::{joint, meaning, unit};
use crate::lexicon::{Joint, Sense, Unit};
use crate::model::{Hours, PayPeriod, Range};

/// ```abnf
/// hours = count hour-unit count minute-unit period-part / ends of (count hour-unit) period-part / ends of count working-hours
///       / working-hours label-gap ends of count [hour-unit] / hour-unit label-sign ends of count [hour-unit] period-part
/// ```
/// "38 hours per week", "39,83 Wochenstunden", "hours per week: 36-40", "hours: 35 per week", "38 hours 45 minutes per week"
pub fn hours(input: &str) -> Parsed<'_, Hours> {
    map(
        alt((
            (map(hours_and_minutes, Ends::exactly), period_part),
            (
                preceded(
                    (hour_unit, label_sign),
                    ends(
                        |input| terminated(worked, opt(hour_unit)).parse(input),
                        |input| terminated(worked, opt(hour_unit)).parse(input),
                        rising,
                    ),
                ),
                period_part,
            ),
            (
                ends(
                    |input| terminated(worked, opt(hour_unit)).parse(input),
                    |input| terminated(worked, hour_unit).parse(input),
                    rising,
                ),
                period_part,
            ),
            (
                ends(worked, worked, rising),
                preceded(opt(alt((blank, recognize(dash)))), working_hours),
            ),
            map(
                (
                    terminated(working_hours, label_gap),
                    terminated(
                        ends(
                            |input| terminated(worked, opt(hour_unit)).parse(input),
                            |input| terminated(plausible_count, opt(hour_unit)).parse(input),
                            rising,
                        ),
                        // "20 hours per week (50 %)", "40 hours per week (14x a year)": a share of a post, payments.
                        not((opt(blank), one_of("%x×"))),
                    ),
                ),
                |(period, ends)| (ends, period),
            ),
        )),
        |(ends, period)| Hours::new(Range::from(ends), period),
    )
    .parse(input)
}

/// ```abnf
/// label-sign = ":" blank / blank ["|"] blank  ; with a bar, a tab or a line end
/// ```
/// What parts a label, or the cell that holds it, from its value.
fn label_sign(input: &str) -> Parsed<'_, &str> {
    alt((
        recognize((char(':'), blank)),
        verify(blank, |blank: &str| blank.contains(['\t', '\n'])),
        recognize((blank, char('|'), blank)),
    ))
    .parse(input)
}

/// ```abnf
/// hours-of-week = working-week label-gap ends of (count hour-unit)
/// ```
/// "a working |week of 38 hours"
pub fn hours_of_week(input: &str) -> Parsed<'_, Hours> {
    map(
        (
            terminated(working_week, label_gap),
            ends(
                |input| terminated(count, opt(hour_unit)).parse(input),
                |input| terminated(plausible_count, hour_unit).parse(input),
                rising,
            ),
        ),
        |(period, ends)| Hours::new(Range::from(ends), period),
    )
    .parse(input)
}

/// ```abnf
/// bare-hours = count hour-unit
/// ```
/// "25,87 h" in "65 % (= 25,87 h)"
pub fn bare_hours(input: &str) -> Parsed<'_, Decimal> {
    terminated(plausible_count, (hour_unit, word_end)).parse(input)
}

fn working_week(input: &str) -> Parsed<'_, PayPeriod> {
    meaning(|sense| match sense {
        Sense::WorkingWeek(period) => Some(period),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// worked = 1*2DIGIT ("." / ",") 3DIGIT / count
/// ```
/// "19,915" is half of the week of a German public service; nobody works thousands of hours.
fn worked(input: &str) -> Parsed<'_, Decimal> {
    let digits = |least, most| take_while_m_n(least, most, |c: char| c.is_ascii_digit());
    alt((
        map_opt(
            terminated(
                (digits(1, 2), one_of(".,"), digits(3, 3)),
                not(one_of("0123456789")),
            ),
            |(whole, _, part): (&str, char, &str)| {
                Some(Decimal::new(format!("{whole}{part}").parse().ok()?, 3))
            },
        ),
        count,
    ))
    .parse(input)
}

/// ```abnf
/// hours-and-minutes = count hour-unit [","] blank ["and" blank] count blank minute-unit
/// ```
/// "38 hours 45 minutes"
fn hours_and_minutes(input: &str) -> Parsed<'_, Decimal> {
    map_opt(
        (
            terminated(plausible_count, hour_unit),
            delimited(
                (opt(char(',')), blank, opt((joint(Joint::And), blank))),
                verify(count, |minutes| *minutes < Decimal::from(60)),
                (opt(blank), joint(Joint::Minute)),
            ),
        ),
        |(hours, minutes)| {
            hours
                .checked_add(minutes.checked_div(Decimal::from(60))?.round_dp(2))
                .map(|hours| hours.normalize())
        },
    )
    .parse(input)
}

/// A label may stand before any number; nobody works more hours than a week has.
fn plausible_count(input: &str) -> Parsed<'_, Decimal> {
    const HOURS_OF_A_WEEK: u32 = 168;
    verify(count, |count| *count <= Decimal::from(HOURS_OF_A_WEEK)).parse(input)
}

/// ```abnf
/// hour-unit = [blank / dash] ["working" blank] "hours" ["."]
/// ```
fn hour_unit(input: &str) -> Parsed<'_, &str> {
    recognize((
        opt(alt((blank, recognize(dash)))),
        opt((joint(Joint::Work), blank)),
        verify(unit, |unit| *unit == Unit::Hour),
        opt(char('.')),
    ))
    .parse(input)
}

/// ```abnf
/// period-part = [blank] "/" [blank] unit / blank "per" blank unit / (blank / dash) ["working" blank] unit / blank "weekly"
/// ```
fn period_part(input: &str) -> Parsed<'_, PayPeriod> {
    alt((
        preceded(
            (opt(blank), char('/'), opt(blank)),
            alt((period_of_unit, adverb)),
        ),
        preceded(
            (opt(blank), joint(Joint::Per), opt(char('.')), blank),
            period_of_unit,
        ),
        preceded(
            (opt(blank), char('('), joint(Joint::Per), blank),
            terminated(period_of_unit, char(')')),
        ),
        preceded(blank, adverb),
        preceded(
            (
                alt((blank, recognize(dash))),
                opt((joint(Joint::Work), blank)),
            ),
            verify(period_of_unit, |period| *period != PayPeriod::Year),
        ),
    ))
    .parse(input)
}

fn period_of_unit(input: &str) -> Parsed<'_, PayPeriod> {
    map_opt(unit, |unit| match unit {
        Unit::Day => Some(PayPeriod::Day),
        Unit::Week => Some(PayPeriod::Week),
        Unit::Month => Some(PayPeriod::Month),
        Unit::Year => Some(PayPeriod::Year),
        _ => None,
    })
    .parse(input)
}

fn adverb(input: &str) -> Parsed<'_, PayPeriod> {
    meaning(|sense| match sense {
        Sense::HourlyPeriod(period) => Some(period),
        _ => None,
    })
    .parse(input)
}

fn working_hours(input: &str) -> Parsed<'_, PayPeriod> {
    meaning(|sense| match sense {
        Sense::WorkingHours(period) => Some(period),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// label-gap = [")"] [blank] [":" / "=" / "("] [blank] ["of" blank]
/// ```
fn label_gap(input: &str) -> Parsed<'_, &str> {
    recognize((
        opt(char(')')),
        opt(blank),
        opt(one_of(":=(")),
        opt(blank),
        opt((joint(Joint::For), blank)),
    ))
    .parse(input)
}
