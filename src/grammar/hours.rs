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
/// hours = count hour-unit count minute-unit [hour-unit] period-part / ends of (count hour-unit) period-part / ends of count working-hours
///       / working-hours label-gap ends of count [hour-name] / hour-unit label-sign ends of count [hour-unit] period-part
/// ```
/// "38 hours per week", "39,83 Wochenstunden", "hours per week: 36-40", "hours: 35 per week", "38 hours 45 minutes per week"
pub fn hours(input: &str) -> Parsed<'_, Hours> {
    map(
        alt((
            (
                map(hours_and_minutes, Ends::exactly),
                preceded(opt(hour_unit), period_part),
            ),
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
                            |input| terminated(plausible_count, opt(hour_name)).parse(input),
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
/// label-sign = ":" blank / blank ["|"] blank / blank ("are" / "of" / …) blank  ; with a bar, a tab or a line end
/// ```
/// ": " in "hours: 35 per week": what parts a label, or the cell that holds it, from its value
fn label_sign(input: &str) -> Parsed<'_, &str> {
    alt((
        recognize((char(':'), blank)),
        verify(blank, |blank: &str| blank.contains(['\t', '\n'])),
        recognize((blank, char('|'), blank)),
        recognize((blank, joint(Joint::For), blank)),
    ))
    .parse(input)
}

/// ```abnf
/// hours-of-week = working-week label-gap ends of (count hour-name)
/// ```
/// "a working |week of 38 hours"
pub fn hours_of_week(input: &str) -> Parsed<'_, Hours> {
    map(
        (
            terminated(working_week, label_gap),
            ends(
                |input| terminated(count, opt(hour_unit)).parse(input),
                |input| terminated(plausible_count, hour_name).parse(input),
                rising,
            ),
        ),
        |(period, ends)| Hours::new(Range::from(ends), period),
    )
    .parse(input)
}

/// ```abnf
/// bare-hours = ends of (count hour-unit)
/// ```
/// "25,87 h" in "65 % (= 25,87 h)", "32-40 uur" in "0,8-1,0 fte (32-40 uur)"
pub fn bare_hours(input: &str) -> Parsed<'_, Range> {
    map(
        ends(
            |input| terminated(plausible_count, opt(hour_unit)).parse(input),
            |input| terminated(plausible_count, (hour_unit, word_end)).parse(input),
            rising,
        ),
        Range::from,
    )
    .parse(input)
}

/// ```abnf
/// working-week = "week" / "Arbeitswoche" / …
/// ```
/// "week" in "a working week of 38 hours"
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
/// hours-and-minutes = count hour-unit [","] blank ["and" blank] count blank minute-unit ["."]
/// ```
/// "38 hours 45 minutes"
fn hours_and_minutes(input: &str) -> Parsed<'_, Decimal> {
    map_opt(
        (
            terminated(plausible_count, hour_unit),
            delimited(
                (opt(char(',')), blank, opt((joint(Joint::And), blank))),
                verify(count, |minutes| *minutes < Decimal::from(60)),
                (opt(blank), joint(Joint::Minute), opt(char('.'))),
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

/// ```abnf
/// plausible-count = count  ; 168 at most
/// ```
/// "38": a label may stand before any number, and nobody works more hours than a week has
fn plausible_count(input: &str) -> Parsed<'_, Decimal> {
    const HOURS_OF_A_WEEK: u32 = 168;
    verify(count, |count| *count <= Decimal::from(HOURS_OF_A_WEEK)).parse(input)
}

/// ```abnf
/// hour-unit = hour-name ["."]
/// ```
/// " Std." in "39,83 Std. pro Woche", where more follows
fn hour_unit(input: &str) -> Parsed<'_, &str> {
    recognize((hour_name, opt(char('.')))).parse(input)
}

/// ```abnf
/// hour-name = [blank / dash] ["working" blank] "hours"
/// ```
/// "-hour" in "a 38-hour week"; a full stop behind the last word of a value ends the sentence
fn hour_name(input: &str) -> Parsed<'_, &str> {
    recognize((
        opt(alt((blank, recognize(dash)))),
        opt((joint(Joint::Work), blank)),
        verify(unit, |unit| *unit == Unit::Hour),
    ))
    .parse(input)
}

/// ```abnf
/// period-part = [blank] "/" [blank] (unit / "weekly") / [blank] "per" ["."] blank unit / [blank] "(" "per" blank unit ")"
///             / blank "weekly" / (blank / dash) ["working" blank] unit
/// ```
/// " per week" in "38 hours per week", "/week"
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

/// ```abnf
/// period-of-unit = "day" / "week" / "month" / "year" / …
/// ```
/// "week" in "38 hours per week"
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

/// ```abnf
/// adverb = "weekly" / "wöchentlich" / "a week" / …
/// ```
/// "weekly" in "38 hours weekly"
fn adverb(input: &str) -> Parsed<'_, PayPeriod> {
    meaning(|sense| match sense {
        Sense::HourlyPeriod(period) => Some(period),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// working-hours = "Wochenstunden" / "hours per week" / …
/// ```
/// "Wochenstunden" in "39,83 Wochenstunden"
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
/// ": " in "hours per week: 36-40"
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{gives, reads, reads_nothing};

    /// "38 week", "from 20 week".
    fn told(hours: Hours) -> String {
        format!("{} {}", hours.hours, hours.period)
    }

    #[test]
    fn what_is_no_working_time() {
        let hours = || map(hours, told);
        reads_nothing(hours(), "38 hours");
        reads_nothing(hours(), "38 per week");
        reads_nothing(hours(), "24 hours before the deadline");
        reads_nothing(hours(), "within 24 hours");
        reads_nothing(hours(), "hours per week");
        reads_nothing(hours(), "hours: Monday to Friday");
        reads_nothing(hours(), "hours per week (50 %)");
        reads_nothing(hours(), "hours per week (14x a year)");
        reads_nothing(hours(), "hours per week: 2024");
        reads_nothing(hours(), "two days per week");
        reads_nothing(hours(), "");
    }

    #[test]
    fn hours_before_their_period() {
        let hours = || map(hours, told);
        reads(hours(), "38 hours per week", "38 week", "");
        reads(hours(), "37.5 hours/week.", "37.5 week", ".");
        reads(hours(), "39,83 Wochenstunden", "39.83 week", "");
        reads(hours(), "19,915 Wochenstunden", "19.915 week", "");
        reads(hours(), "36-40 hours a week", "36-40 week", "");
        reads(hours(), "max. 38 hours weekly", "up to 38 week", "");
        reads(hours(), "20 hours (per week)", "20 week", "");
        reads(hours(), "38-hour working week", "38 week", "");
        reads(hours(), "40 uur per week", "40 week", "");
        reads(hours(), "8 hours a day", "8 day", "");
        reads(hours(), "1650 hours per year", "1650 year", "");
        reads(hours(), "38 hours 45 minutes per week", "38.75 week", "");
        reads(hours(), "38 hours and 30 min. per week", "38.5 week", "");
    }

    #[test]
    fn hours_behind_their_label() {
        let hours = || map(hours, told);
        reads(hours(), "hours per week: 36-40", "36-40 week", "");
        reads(hours(), "Hours per week 38", "38 week", "");
        reads(hours(), "hours: 35 per week", "35 week", "");
        reads(hours(), "Hours | 35 hours per week", "35 week", "");
        reads(hours(), "Hours per week (38)", "38 week", ")");
        reads(hours(), "weekly working hours of 40 hours", "40 week", "");
    }

    #[test]
    fn hours_of_a_working_week() {
        let week = || map(hours_of_week, told);
        reads_nothing(week(), "week 38");
        reads_nothing(week(), "week of 5 days");
        reads_nothing(week(), "week of 380 hours");
        reads_nothing(week(), "month of 38 hours");
        reads(week(), "week of 38 hours.", "38 week", ".");
        reads(week(), "week (38 hours)", "38 week", ")");
        reads(week(), "week of 36-40 hours", "36-40 week", "");
    }

    #[test]
    fn hours_without_a_period() {
        reads_nothing(bare_hours, "25");
        reads_nothing(bare_hours, "25 hydrogen");
        reads_nothing(bare_hours, "500 h");
        reads(bare_hours, "25,87 h)", "25.87", ")");
        reads(bare_hours, "25,89 Std. (65%)", "25.89", " (65%)");
        reads(bare_hours, "20 hours per week", "20", " per week");
        reads(bare_hours, "32-40 uur)", "32-40", ")");
    }

    #[test]
    fn numbers_of_hours() {
        reads_nothing(worked, "1990,5000");
        reads_nothing(worked, "hours");
        reads(worked, "19,915 h", "19.915", " h");
        reads(worked, "38.5", "38.5", "");
        reads_nothing(plausible_count, "169");
        reads(plausible_count, "168", "168", "");
        reads_nothing(hours_and_minutes, "38 hours 60 minutes");
        reads_nothing(hours_and_minutes, "38 hours 45");
        reads(hours_and_minutes, "38 hours, 15 minutes", "38.25", "");
    }

    #[test]
    fn units_and_periods() {
        reads_nothing(hour_unit, " months");
        reads_nothing(hour_unit, " hourly");
        reads(hour_unit, "-hour week", "-hour", " week");
        reads(hour_unit, " working hours", " working hours", "");
        reads(hour_unit, " Std.", " Std.", "");
        reads_nothing(hour_name, " Stundung");
        reads(hour_name, " Std.", " Std", ".");
        reads_nothing(period_part, " per hour");
        reads_nothing(period_part, " year");
        reads_nothing(period_part, " of the week");
        gives(period_part, "/week", PayPeriod::Week, "");
        gives(period_part, " pro Woche", PayPeriod::Week, "");
        gives(period_part, "-week", PayPeriod::Week, "");
        reads_nothing(period_of_unit, "hours");
        gives(period_of_unit, "months", PayPeriod::Month, "");
        reads_nothing(adverb, "yearly");
        gives(adverb, "weekly", PayPeriod::Week, "");
    }

    #[test]
    fn labels() {
        reads_nothing(label_sign, " 35");
        reads_nothing(label_sign, ":35");
        reads(label_sign, ": 35", ": ", "35");
        reads(label_sign, " | 35", " | ", "35");
        reads(label_sign, "\t35", "\t", "35");
        reads(label_gap, " (38", " (", "38");
        reads(label_gap, " of 38", " of ", "38");
        reads(label_gap, ", 38", "", ", 38");
        reads_nothing(working_hours, "hours");
        gives(working_hours, "Wochenstunden", PayPeriod::Week, "");
        reads_nothing(working_week, "weeks");
        gives(working_week, "working week of", PayPeriod::Week, " of");
    }
}
