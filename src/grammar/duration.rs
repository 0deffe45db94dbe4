//! Lengths of time.

use core::str::FromStr;

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{anychar, char};
use nom::combinator::{fail, map, map_opt, not, opt, peek, recognize, verify};
use nom::multi::fold_many_m_n;
use nom::sequence::{delimited, preceded, terminated};
use rust_decimal::Decimal;

use super::Parsed;
use super::blank::{blank, dash, word_end};
use super::count::{added_fraction, count};
use super::ends::{Ends, ends, leading_bound};
use super::leaf::leaf;
use super::word::{bound, joint, meaning, numbered, unit};
use crate::lexicon::{Bound, Joint, Sense, UNIT_LETTERS, Unit};
use crate::model::{EmploymentLength, Leaf, LeafError, Period};

impl FromStr for EmploymentLength {
    type Err = LeafError;

    /// Reads what `Display` prints, "P1Y/P3Y", and lengths as postings print them.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match iso_interval(text.trim()) {
            Some(length) => Ok(length),
            None => leaf(Leaf::Length, text, alt((duration, article_duration))),
        }
    }
}

impl FromStr for Period {
    type Err = LeafError;

    /// Reads the ISO 8601 duration and exact lengths as postings print them.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match Self::from_iso(text.trim()) {
            Some(period) => Ok(period),
            None => leaf(Leaf::Period, text, alt((period, article_period))),
        }
    }
}

/// "P3Y", "P1Y/P3Y", "../P3Y", "P2Y/.."
fn iso_interval(text: &str) -> Option<EmploymentLength> {
    let end = |text: &str| match text {
        ".." => Some(None),
        _ => Period::from_iso(text).map(Some),
    };
    match text.split_once('/') {
        None => Period::from_iso(text).map(EmploymentLength::exactly),
        Some((min, max)) => Some(EmploymentLength {
            min: end(min)?,
            max: end(max)?,
        }),
    }
}

/// ```abnf
/// duration = ends of periods  ; the first may leave its unit to the second
/// ```
/// "four (4) years", "2-3 years", "up to 36 months", "at least 2 years and 6 months"
pub fn duration(input: &str) -> Parsed<'_, EmploymentLength> {
    map(
        // "paid over 36 months": in their course, not more than they are.
        preceded(
            not(verify(bound, |bound| *bound == Bound::Over)),
            alt((
                ends(first_of_two, bounded_period, range),
                map(
                    (
                        opt(leading_bound),
                        terminated(count, (opt(blank), char('+'))),
                        preceded(unit_gap, unit),
                    ),
                    |(_, count, unit)| Ends {
                        min: period_of(count, unit).map(|period| Counted { period, unit }),
                        max: None,
                    },
                ),
                map_opt((leading_bound, article_counted), |(bound, counted)| {
                    Ends::exactly(counted).bounded(Some(bound))
                }),
            )),
        ),
        |ends| EmploymentLength {
            min: ends.min.map(|min| min.period),
            max: ends.max.map(|max| max.period),
        },
    )
    .parse(input)
}

fn range((count, unit): (Decimal, Option<Unit>), last: Counted) -> Option<Ends<Counted>> {
    let unit = unit.unwrap_or(last.unit);
    let period = period_of(count, unit)?;
    (period.approximate_days() < last.period.approximate_days()).then_some(Ends {
        min: Some(Counted { period, unit }),
        max: Some(last),
    })
}

/// ```abnf
/// article-duration = article blank unit [added-fraction]
/// ```
/// "a year" in "for a year", "a month and a half"
pub fn article_duration(input: &str) -> Parsed<'_, EmploymentLength> {
    map(article_period, EmploymentLength::exactly).parse(input)
}

/// ```abnf
/// article-and-more = article blank unit (blank added-fraction / 1*3( part-gap part ))
/// ```
/// "a month and a half", "een week en drie dagen": what is added tells it from a rate
pub fn article_and_more(input: &str) -> Parsed<'_, EmploymentLength> {
    let (rest, counted) = article_counted(input)?;
    let (bare, _) = (terminated(joint(Joint::Article), blank), unit).parse(input)?;
    if rest.len() == bare.len() {
        return fail().parse(input);
    }
    Ok((rest, EmploymentLength::exactly(counted.period)))
}

/// A period, and the unit that a number before it may share.
#[derive(Clone, Copy, Debug)]
struct Counted {
    period: Period,
    unit: Unit,
}

/// ```abnf
/// first-of-two = count [unit-gap unit / unit-letter / suspended]
/// ```
/// "2" in "2-3 years", "2-" in "2- to 3-year"
fn first_of_two(input: &str) -> Parsed<'_, (Decimal, Option<Unit>)> {
    let unit = alt((
        map(alt((preceded(unit_gap, unit), unit_letter)), Some),
        map(suspended, |_| None),
    ));
    map((count, opt(unit)), |(count, unit)| (count, unit.flatten())).parse(input)
}

/// ```abnf
/// suspended = dash  ; before blank ("to" / "or") blank
/// ```
/// "-" in "two- to three-year": the unit stands behind the second number.
fn suspended(input: &str) -> Parsed<'_, char> {
    let between = (blank, alt((joint(Joint::To), joint(Joint::Or))), blank);
    terminated(dash, peek(between)).parse(input)
}

/// ```abnf
/// bounded-period = period / [article blank] adjective blank period
/// ```
/// "full three years" in "at least a full three years"
fn bounded_period(input: &str) -> Parsed<'_, Counted> {
    alt((
        counted_period,
        preceded(
            (
                opt((joint(Joint::Article), blank)),
                joint(Joint::Adjective),
                blank,
            ),
            counted_period,
        ),
    ))
    .parse(input)
}

/// ```abnf
/// period = part *3([","] [blank] ["and" blank] part)  ; each unit once
/// ```
/// "2 years and 6 months"
pub fn period(input: &str) -> Parsed<'_, Period> {
    map(counted_period, |counted| counted.period).parse(input)
}

/// ```abnf
/// counted-period = period
/// ```
/// "2 years and 6 months", with the unit of its first part
fn counted_period(input: &str) -> Parsed<'_, Counted> {
    let (rest, first) = part(input)?;
    Ok(more_parts(rest, first))
}

fn more_parts(mut rest: &str, first: Counted) -> (&str, Counted) {
    let mut all = first;
    let mut last = first;
    for _ in 0..3 {
        let Ok((left, (gap, next))) = (part_gap, part).parse(rest) else {
            break;
        };
        let blank_only = gap.trim().is_empty();
        if !completes(last, next, blank_only) {
            break;
        }
        let Some(sum) = all.period.checked_add(next.period) else {
            break;
        };
        all.period = sum;
        last = next;
        rest = left;
    }
    (rest, all)
}

/// The smaller part counts less than one unit of the larger: "2 years and 6 months", but "3 years, 36 months" are two
/// lengths. The larger one stands first,
/// but for "2 days 1 month"; a length with a half in it is complete.
fn completes(last: Counted, next: Counted, blank_only: bool) -> bool {
    let one = |unit| period_of(Decimal::ONE, unit).map(Period::approximate_days);
    let (last_days, next_days) = (
        last.period.approximate_days(),
        next.period.approximate_days(),
    );
    let whole = |period: Period| {
        [period.years, period.months, period.weeks, period.days]
            .iter()
            .all(Decimal::is_integer)
    };
    if !whole(last.period) || !whole(next.period) {
        return false;
    }
    one(last.unit).is_some_and(|unit| next_days < unit)
        || (blank_only && one(next.unit).is_some_and(|unit| last_days < unit))
}

/// ```abnf
/// part-gap = [","] blank ["and" blank]
/// ```
/// " and " in "2 years and 6 months"
fn part_gap(input: &str) -> Parsed<'_, &str> {
    recognize((opt(char(',')), blank, opt((joint(Joint::And), blank)))).parse(input)
}

/// ```abnf
/// part = count *3( "+" count / "(+" count ")" ) unit-gap unit [blank added-fraction] / length-word
/// ```
/// "36 months", "3+1 years", "2 (+1) years", "one year and a half", "dreijährige"
fn part(input: &str) -> Parsed<'_, Counted> {
    alt((
        map_opt(
            (
                count,
                fold_many_m_n(0, 3, added, Decimal::default, Decimal::saturating_add),
                alt((preceded(unit_gap, unit), unit_letter)),
                opt(preceded(blank, added_fraction)),
            ),
            |(count, more, unit, fraction)| {
                let count = count
                    .checked_add(more)?
                    .checked_add(fraction.unwrap_or_default())?;
                period_of(count, unit).map(|period| Counted { period, unit })
            },
        ),
        map_opt(length_word, |(count, unit)| {
            period_of(Decimal::from(count), unit).map(|period| Counted { period, unit })
        }),
    ))
    .parse(input)
}

/// ```abnf
/// added = [blank] ( "+" [blank] count / "(+" [blank] count ")" )
/// ```
/// "+1" in "3+1 years"
fn added(input: &str) -> Parsed<'_, Decimal> {
    let plain = preceded((char('+'), opt(blank)), count);
    let bracketed = delimited((tag("(+"), opt(blank)), count, char(')'));
    preceded(opt(blank), alt((plain, bracketed))).parse(input)
}

/// ```abnf
/// article-period = article-part *3( part-gap part )
/// ```
/// "a year and six months"
fn article_period(input: &str) -> Parsed<'_, Period> {
    map(article_counted, |counted| counted.period).parse(input)
}

/// ```abnf
/// article-counted = article-period
/// ```
/// "a year", with its unit
fn article_counted(input: &str) -> Parsed<'_, Counted> {
    let (rest, first) = article_part(input)?;
    Ok(more_parts(rest, first))
}

/// ```abnf
/// article-part = article blank unit [blank added-fraction]
/// ```
/// "a year and a half"
fn article_part(input: &str) -> Parsed<'_, Counted> {
    map_opt(
        (
            terminated(joint(Joint::Article), blank),
            unit,
            opt(preceded(blank, added_fraction)),
        ),
        |((), unit, fraction)| {
            let count = Decimal::ONE.checked_add(fraction.unwrap_or_default())?;
            period_of(count, unit).map(|period| Counted { period, unit })
        },
    )
    .parse(input)
}

/// ```abnf
/// length-word = "dreijährig" / "biennium" / "1 an" / …
/// ```
/// "dreijährige" in "eine dreijährige Stelle", "1 an" in "CDD de 1 an"
fn length_word(input: &str) -> Parsed<'_, (u32, Unit)> {
    let length = |sense| match sense {
        Sense::Length(count, unit) => Some((count, unit)),
        _ => None,
    };
    alt((meaning(length), numbered(length))).parse(input)
}

/// ```abnf
/// unit-gap = [blank / dash] [adjective (blank / dash)]
/// ```
/// The gap in "3-year", "two full years".
fn unit_gap(input: &str) -> Parsed<'_, &str> {
    recognize((
        opt(alt((recognize(dash), blank))),
        opt((joint(Joint::Adjective), alt((recognize(dash), blank)))),
    ))
    .parse(input)
}

/// ```abnf
/// unit-letter = "Y" / "M" / …
/// ```
/// "Y" in "3Y"
fn unit_letter(input: &str) -> Parsed<'_, Unit> {
    terminated(
        map_opt(anychar, |sign| {
            UNIT_LETTERS
                .iter()
                .find(|(letter, _)| *letter == sign)
                .map(|(_, unit)| *unit)
        }),
        word_end,
    )
    .parse(input)
}

/// So many of a unit; none of hours, which are no length of employment, and no years of a calendar.
fn period_of(count: Decimal, unit: Unit) -> Option<Period> {
    const MOST_YEARS: u32 = 1000;
    let times = |factor: u32| count.checked_mul(Decimal::from(factor));
    Some(match unit {
        Unit::Hour => return None,
        Unit::Day => Period::days(count),
        Unit::Week => Period::weeks(count),
        Unit::Fortnight => Period::weeks(times(2)?),
        Unit::Month => Period::months(count),
        Unit::Year if count > Decimal::from(MOST_YEARS) => return None,
        Unit::Year => Period::years(count),
        Unit::Decade => Period::years(times(10)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table;

    #[track_caller]
    fn reads(text: &str, printed: &str) {
        let length: Result<EmploymentLength, LeafError> = text.parse();
        assert_eq!(
            length.map(|length| length.to_string()),
            Ok(printed.to_owned()),
            "{text}"
        );
    }

    #[track_caller]
    fn fails(text: &str, message: &str) {
        let error = text
            .parse::<EmploymentLength>()
            .map_err(|error| error.to_string());
        assert_eq!(error, Err(message.to_owned()), "{text}");
    }

    #[test]
    fn an_error_says_what_was_wrong_and_where() {
        fails("", "not a length of time: the text is empty");
        fails(
            "years",
            "not a length of time: none begins at byte 0, before \"years\"",
        );
        fails(
            "2 years ago",
            "not a length of time: \"ago\" at byte 8 is left over",
        );
        fails(
            "P3Y/",
            "not a length of time: none begins at byte 0, before \"P3Y/\"",
        );
    }

    #[test]
    fn what_display_prints_parses_back() {
        for printed in [
            "P3Y", "P1Y/P3Y", "../P3Y", "P2Y/..", "../..", "P2Y6M", "P1.5Y", "P2W", "P0D",
        ] {
            reads(printed, printed);
        }
    }

    #[test]
    fn text_as_postings_print_it() {
        reads("four (4) years", "P4Y");
        reads("a year", "P1Y");
        reads(" up to 36 months ", "../P36M");
        reads("2-3 years", "P2Y/P3Y");
    }

    #[test]
    fn a_period_is_exact() {
        let period = |text: &str| text.parse::<Period>().map(|period| period.to_string());
        assert_eq!(period("P2Y6M"), Ok("P2Y6M".to_owned()));
        assert_eq!(period("two years and six months"), Ok("P2Y6M".to_owned()));
        assert_eq!(period("a year and a half"), Ok("P1.5Y".to_owned()));
        assert!(period("2-3 years").is_err());
        assert!(period("up to 2 years").is_err());
    }

    #[test]
    fn what_is_no_length() {
        table::reads_nothing(duration, "");
        table::reads_nothing(duration, "2 people");
        table::reads_nothing(duration, "years of work");
        table::reads_nothing(duration, "2023 years");
        table::reads_nothing(duration, "38 hours");
        table::reads_nothing(duration, "3 to 2 years");
        table::reads_nothing(duration, "over 36 months");
        table::reads_nothing(duration, "from 2 years");
        table::reads_nothing(duration, "1,500 days");
        table::reads_nothing(duration, "a year");
        table::reads_nothing(duration, "2 yearly reviews");
    }

    #[test]
    fn lengths() {
        table::reads(duration, "four (4) years.", "P4Y", ".");
        table::reads(duration, "3-year position", "P3Y", " position");
        table::reads(duration, "two full years", "P2Y", "");
        table::reads(duration, "5+ years", "P5Y/..", "");
        table::reads(duration, "2- to 3-year post", "P2Y/P3Y", " post");
        table::reads(duration, "two- or three-year", "P2Y/P3Y", "");
        table::reads(duration, "3+1 years", "P4Y", "");
        table::reads(duration, "2 (+1) years", "P3Y", "");
        table::reads(duration, "3Y", "P3Y", "");
        table::reads(duration, "at least 2 years and 6 months", "P2Y6M/..", "");
        table::reads(duration, "up to a year", "../P1Y", "");
        table::reads(duration, "6 to 12 months", "P6M/P12M", "");
        table::reads(duration, "6 months to 2 years", "P6M/P2Y", "");
        table::reads(duration, "dreijährige Stelle", "P3Y", " Stelle");
        table::reads(duration, "one and a half years", "P1.5Y", "");
        table::reads(duration, "3 years, 36 months", "P3Y", ", 36 months");
        table::reads(duration, "2 years and 30 months", "P2Y", " and 30 months");
    }

    #[test]
    fn lengths_that_an_article_counts() {
        table::reads_nothing(article_duration, "one year");
        table::reads_nothing(article_duration, "a yearly");
        table::reads_nothing(article_duration, "a new year");
        table::reads(article_duration, "a year and a half", "P1.5Y", "");
        table::reads(article_duration, "a year and six months", "P1Y6M", "");
        table::reads(article_duration, "ein Jahr", "P1Y", "");
        table::reads_nothing(article_and_more, "a month");
        table::reads_nothing(article_and_more, "a month and days");
        table::reads_nothing(article_and_more, "a week and 2 months");
        table::reads(article_and_more, "a month and a half", "P1.5M", "");
        table::reads(article_and_more, "een week en drie dagen", "P1W3D", "");
        table::reads_nothing(article_period, "the year");
        table::reads(article_period, "a month", "P1M", "");
    }

    #[test]
    fn the_parts() {
        let told = |counted: Counted| counted.period;
        table::reads_nothing(period, "2-3 years");
        table::reads(period, "2 years, 6 months", "P2Y6M", "");
        table::reads(period, "2 days 1 month", "P1M2D", "");
        table::reads_nothing(map(part, told), "2 hours");
        table::reads_nothing(map(part, told), "1001 years");
        table::reads(map(part, told), "one year and a half", "P1.5Y", "");
        table::reads(map(counted_period, told), "two years", "P2Y", "");
        table::reads(map(bounded_period, told), "a full three years", "P3Y", "");
        table::reads(map(article_counted, told), "a week", "P1W", "");
        table::reads_nothing(map(article_part, told), "a good year");
        table::reads(map(article_part, told), "a decade", "P10Y", "");
        table::reads_nothing(map(first_of_two, |_| 0), "years");
        table::gives(first_of_two, "2-3 years", (2.into(), None), "-3 years");
        table::gives(first_of_two, "2- to 3", (2.into(), None), " to 3");
        table::reads(suspended, "- or 3", "-", " or 3");
        table::reads_nothing(suspended, "- 3 years");
        table::reads_nothing(suspended, "-year");
        table::gives(
            first_of_two,
            "2 years - 3",
            (2.into(), Some(Unit::Year)),
            " - 3",
        );
    }

    #[test]
    fn words_and_letters_of_time() {
        table::reads_nothing(map(length_word, |_| 0), "yearling");
        table::gives(length_word, "zweijährigen", (2, Unit::Year), "");
        table::reads_nothing(map(length_word, |_| 0), "1 annuel");
        table::gives(
            length_word,
            "1 an renouvelable",
            (1, Unit::Year),
            " renouvelable",
        );
        table::reads(added, " +1 years", "1", " years");
        table::reads(added, " (+2) years", "2", " years");
        table::reads_nothing(added, " (2) years");
        table::reads_nothing(added, " (+2 years)");
        table::reads_nothing(unit_letter, "Year");
        table::reads_nothing(unit_letter, "x");
        table::gives(unit_letter, "Y.", Unit::Year, ".");
        table::reads(unit_gap, "-year", "-", "year");
        table::reads(unit_gap, " full years", " full ", "years");
        table::reads(unit_gap, "years", "", "years");
        table::reads_nothing(part_gap, "; ");
        table::reads_nothing(part_gap, ",6");
        table::reads(part_gap, ", and 6", ", and ", "6");
    }
}
