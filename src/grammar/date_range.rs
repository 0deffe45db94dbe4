//! The first of two dates, where it leaves to the second what both share: "1–30 November 2020", "March 3–5, 2025".

use chrono::Datelike;
use nom::Parser;
use nom::branch::alt;
use nom::character::complete::{char, one_of};
use nom::combinator::{consumed, map, map_opt, opt, peek, recognize};
use nom::sequence::{delimited, preceded, terminated};

use super::Parsed;
use super::blank::{blank, dash};
use super::date::{Reading, bracketed_weekday, date, weekday_before};
use super::day::{day, day_of_month, month_of_year};
use super::day_and_month::{day_and_month, late_year_part, month_and_day};
use super::numeric_date::{digits_of_date, numeric_date};
use super::word::{certain_month, joint};
use crate::lexicon::Joint;
use crate::model::Date;

/// The first date, and the second where it cannot be read alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstDate<'i> {
    /// The first.
    pub first: Reading,
    /// "5, 2025" in "March 3–5, 2025", as it is written and what it says.
    pub second: Option<(&'i str, Reading)>,
}

impl From<Date> for FirstDate<'_> {
    fn from(date: Date) -> Self {
        Self {
            first: date.into(),
            second: None,
        }
    }
}

/// ```abnf
/// first-date = (day / day-and-month / month-and-day / month / day "." [month "."]) &(joiner date)
///            / month-and-day &(joiner day [year-part])
/// ```
/// "1" in "1–30 November 2020", "1 June" in "1 June to 31 July 2028"
///
/// The rest that it leaves begins at the joiner.
pub fn first_date(input: &str) -> Parsed<'_, FirstDate<'_>> {
    preceded(opt(weekday_before), first_date_alone).parse(input)
}

/// ```abnf
/// first-date-alone = first-date  ; behind its weekday
/// ```
/// "1" in "1–30 November 2020"
fn first_date_alone(input: &str) -> Parsed<'_, FirstDate<'_>> {
    alt((
        two_numeric_dates,
        map_opt(
            (day_and_month, peek(second_date)),
            |((day, month), second)| inherit_year(month, day, second).map(FirstDate::from),
        ),
        month_and_two_days,
        map_opt(
            (month_and_day, peek(second_date)),
            |((month, day), second)| inherit_year(month, day, second).map(FirstDate::from),
        ),
        map_opt(
            (numeric_day_and_month, peek(second_date)),
            |((day, month), second)| inherit_year(month, day, second).map(FirstDate::from),
        ),
        map_opt(
            (terminated(day, opt(char('.'))), peek(second_date)),
            |(day, second)| inherit_month(day, second).map(FirstDate::from),
        ),
        map_opt(
            (certain_month, peek(preceded(joiner, date))),
            |(month, second)| match second.date {
                Date::Month { year, month: last } if month < last => {
                    Some(FirstDate::from(Date::Month { year, month }))
                }
                _ => None,
            },
        ),
    ))
    .parse(input)
}

/// ```abnf
/// two-numeric-dates = digits-of-date &(dash numeric-date)
/// ```
/// "01.03.2021" in "01.03.2021-31.08.2022"
fn two_numeric_dates(input: &str) -> Parsed<'_, FirstDate<'_>> {
    map(
        (digits_of_date, peek(preceded(dash, consumed(numeric_date)))),
        |(first, second)| FirstDate {
            first,
            second: Some(second),
        },
    )
    .parse(input)
}

/// ```abnf
/// second-date = joiner date
/// ```
/// "–30 November 2020" behind "1"
fn second_date(input: &str) -> Parsed<'_, Date> {
    preceded(joiner, map(date, |reading: Reading| reading.date)).parse(input)
}

/// ```abnf
/// month-and-two-days = month-and-day &(joiner day [late-year-part])  ; the first day before the second
/// ```
/// "March 3" in "March 3–5, 2025"
fn month_and_two_days(input: &str) -> Parsed<'_, FirstDate<'_>> {
    map_opt(
        (
            month_and_day,
            peek(preceded(joiner, consumed((day, opt(late_year_part))))),
        ),
        |((month, first), (written, (last, year)))| {
            if first >= last {
                return None;
            }
            let date = |day| match year {
                Some(year) => Date::day(year, month, day),
                None => Date::yearless(month, day),
            };
            Some(FirstDate {
                first: date(first)?.into(),
                second: Some((written, date(last)?.into())),
            })
        },
    )
    .parse(input)
}

/// ```abnf
/// numeric-day-and-month = day-of-month "." month-of-year "."
/// ```
/// "01.03." in "01.03.–15.03.2024"
fn numeric_day_and_month(input: &str) -> Parsed<'_, (u32, u32)> {
    (
        terminated(day_of_month, char('.')),
        terminated(month_of_year, char('.')),
    )
        .parse(input)
}

/// ```abnf
/// joiner = [[blank] bracketed-weekday] ([blank] (dash / "/" / "&" / "~") [blank]
///                                         / blank ("to" / "and" / "or") blank [article blank])
/// ```
/// " to " in "1 June to 31 July 2028", " (Mon) – " in "1 June (Mon) – 31 July 2028"
fn joiner(input: &str) -> Parsed<'_, &str> {
    recognize((
        opt((opt(blank), bracketed_weekday)),
        alt((
            recognize(delimited(
                opt(blank),
                alt((dash, one_of("/&~～"))),
                opt(blank),
            )),
            recognize(delimited(
                blank,
                alt((joint(Joint::To), joint(Joint::And), joint(Joint::Or))),
                (blank, opt((joint(Joint::The), blank))),
            )),
        )),
    ))
    .parse(input)
}

/// The year that only the second states; over the turn of the year the first is a year before.
fn inherit_year(month: u32, day: u32, second: Date) -> Option<Date> {
    let (last_month, last_day) = month_and_day_of(second)?;
    match second.year() {
        Some(year) if (month, day) <= (last_month, last_day) => Date::day(year, month, day),
        Some(year) => Date::day(year.checked_sub(1)?, month, day),
        None => None,
    }
}

/// The month and the year that only the second states.
fn inherit_month(day: u32, second: Date) -> Option<Date> {
    let (month, last) = month_and_day_of(second)?;
    if day >= last {
        return None;
    }
    match second.year() {
        Some(year) => Date::day(year, month, day),
        None => Date::yearless(month, day),
    }
}

fn month_and_day_of(date: Date) -> Option<(u32, u32)> {
    match date {
        Date::Day(day) => Some((day.month(), day.day())),
        Date::YearlessDay { month, day } => Some((month, day)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{gives, reads, reads_nothing};

    /// The first date, and the second where it cannot be read alone.
    fn told(range: FirstDate<'_>) -> String {
        let first = range.first.date;
        range.second.map_or(first.to_string(), |(_, second)| {
            format!("{first} {}", second.date)
        })
    }

    #[test]
    fn what_is_no_first_date() {
        let range = || map(first_date, told);
        reads_nothing(range(), "1 November 2020");
        reads_nothing(range(), "1–30 people");
        reads_nothing(range(), "1 June (noon) – 3 July 2028");
        reads_nothing(range(), "30–1 November 2020");
        reads_nothing(range(), "2023-2024");
        reads_nothing(range(), "March 5–3, 2025");
        reads_nothing(range(), "5 March and 3 people");
        reads_nothing(range(), "1 June, 31 July 2028");
        reads_nothing(range(), "March – January 2021");
        reads_nothing(range(), "1.5–15.03.2024");
        reads_nothing(range(), "31 April to 30 June 2024");
    }

    #[test]
    fn the_second_states_the_month_or_the_year() {
        let range = || map(first_date, told);
        reads(
            range(),
            "1–30 November 2020",
            "2020-11-01",
            "–30 November 2020",
        );
        reads(
            range(),
            "1 June (Mon) – 3 July 2028",
            "2028-06-01",
            " (Mon) – 3 July 2028",
        );
        reads(
            range(),
            "1~30 November 2020",
            "2020-11-01",
            "~30 November 2020",
        );
        reads(
            range(),
            "13th to 30th November",
            "XXXX-11-13",
            " to 30th November",
        );
        reads(
            range(),
            "1 June to 31 July 2028",
            "2028-06-01",
            " to 31 July 2028",
        );
        reads(
            range(),
            "15 December – 10 January 2025",
            "2024-12-15",
            " – 10 January 2025",
        );
        reads(
            range(),
            "Sept 1 to Nov 30, 2025",
            "2025-09-01",
            " to Nov 30, 2025",
        );
        reads(range(), "01.–15.03.2024", "2024-03-01", "–15.03.2024");
        reads(range(), "01.03.–15.03.2024", "2024-03-01", "–15.03.2024");
        reads(range(), "January/March 2021", "2021-01", "/March 2021");
        reads(
            range(),
            "Monday 7 December or the 8 December 2020",
            "2020-12-07",
            " or the 8 December 2020",
        );
        reads(
            range(),
            "Mon, 7 & 8 May 2024",
            "2024-05-07",
            " & 8 May 2024",
        );
    }

    #[test]
    fn the_second_leaves_its_month_to_the_first() {
        let range = || map(first_date, told);
        reads(
            range(),
            "March 3–5, 2025",
            "2025-03-03 2025-03-05",
            "–5, 2025",
        );
        reads(range(), "May 3 to 5", "XXXX-05-03 XXXX-05-05", " to 5");
        reads(
            range(),
            "01.03.2021-31.08.2022",
            "2021-03-01 2022-08-31",
            "-31.08.2022",
        );
    }

    #[test]
    fn what_joins_two_dates() {
        reads_nothing(joiner, ", 5");
        reads_nothing(joiner, " then 5");
        reads_nothing(joiner, "to");
        reads(joiner, " – 5", " – ", "5");
        reads(joiner, "/March", "/", "March");
        reads(joiner, " bis 5. Mai", " bis ", "5. Mai");
        reads(joiner, " and the 5th", " and the ", "5th");
    }

    #[test]
    fn the_parts() {
        reads_nothing(map(first_date_alone, told), "Mon, 7 & 8 May 2024");
        reads(
            map(first_date_alone, told),
            "7 & 8 May 2024",
            "2024-05-07",
            " & 8 May 2024",
        );
        reads_nothing(map(two_numeric_dates, told), "01.03.2021 - 31.08.2022");
        reads_nothing(second_date, " 5 May 2024");
        reads(second_date, " to 5 May 2024", "2024-05-05", "");
        reads_nothing(map(month_and_two_days, told), "March 3–April 5");
        reads_nothing(map(numeric_day_and_month, |_| 0), "01.13.");
        gives(numeric_day_and_month, "01.03.–15", (1, 3), "–15");
    }
}
