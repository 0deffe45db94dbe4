//! Dates of digits alone.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::{char, one_of};
use nom::combinator::{map, map_opt, not, opt, peek, recognize, value, verify};
use nom::sequence::{preceded, terminated};

use super::Parsed;
use super::blank::{blank, value_end};
use super::date::Reading;
use super::day::{day_of_month, month_of_year};
use super::word::joint;
use super::year::{full_year, sure_short_year};
use crate::lexicon::Joint;
use crate::model::Date;

/// ```abnf
/// numeric-date = (year-month-day / two-and-year) end-of-date
/// ```
/// "2023-03-04", "04.03.2023", "9/21/2025", "15. 03. 2024"
pub fn numeric_date(input: &str) -> Parsed<'_, Reading> {
    terminated(digits_of_date, end_of_date).parse(input)
}

/// ```abnf
/// digits-of-date = year-month-day / two-and-year
/// ```
/// "04.03.2023": a numeric date without a look at what follows
pub fn digits_of_date(input: &str) -> Parsed<'_, Reading> {
    alt((map(year_month_day, Reading::from), two_and_year)).parse(input)
}

/// ```abnf
/// short-date = 1*2DIGIT "." 1*2DIGIT "." 2DIGIT end-of-date
/// ```
/// "5.12.20": the number of a version as well, where no word for a date stands before it
pub fn short_date(input: &str) -> Parsed<'_, Reading> {
    map_opt(
        terminated(by('.', sure_short_year), end_of_date),
        |((first, _), (second, _), year)| reading(first, second, year),
    )
    .parse(input)
}

/// ```abnf
/// month-and-year = 2DIGIT ("/" / ".") full-year  ; "Act 12/2001 of 9 July" is none
/// ```
/// "09/2025"
pub fn month_and_year(input: &str) -> Parsed<'_, Date> {
    map(
        terminated(
            (terminated(padded_month, one_of("/.")), full_year),
            (end_of_date, not((blank, joint(Joint::Of), blank))),
        ),
        |(month, year)| Date::Month { year, month },
    )
    .parse(input)
}

/// ```abnf
/// padded-month = 2DIGIT
/// ```
/// "09" in "09/2025"
fn padded_month(input: &str) -> Parsed<'_, u32> {
    map_opt(
        verify(recognize(month_of_year), |digits: &str| digits.len() == 2),
        |digits: &str| digits.parse().ok(),
    )
    .parse(input)
}

/// ```abnf
/// year-month-day = full-year sign month-of-year sign day-of-month  ; ISO 8601 and its like, both signs the same
///                / full-year "." blank month-of-year "." blank day-of-month
/// ```
/// "2023-03-04", "2012/8/10", "2015.5.13", "2016 10 16", "2025. 05. 31"
pub fn year_month_day(input: &str) -> Parsed<'_, Date> {
    map_opt(
        alt((
            ymd_by('-'),
            ymd_by('/'),
            ymd_by('.'),
            ymd_by(' '),
            (
                terminated(full_year, (char('.'), blank)),
                terminated(month_of_year, (char('.'), blank)),
                day_of_month,
            ),
        )),
        |(year, month, day)| Date::day(year, month, day),
    )
    .parse(input)
}

/// ```abnf
/// ymd-by(sign) = full-year sign month-of-year sign day-of-month
/// ```
/// "2023-03-04" with "-"
fn ymd_by<'i>(
    sign: char,
) -> impl Parser<&'i str, Output = (i32, u32, u32), Error = nom::error::Error<&'i str>> {
    (
        terminated(full_year, char(sign)),
        terminated(month_of_year, char(sign)),
        day_of_month,
    )
}

/// ```abnf
/// two-and-year = 1*2DIGIT sign 1*2DIGIT sign (full-year / 2DIGIT)  ; both signs the same
///              / 1*2DIGIT "/" 1*2DIGIT ("," [blank] / "-" / blank) full-year
/// ```
/// "04.03.2023", "3-7-07", "10 31 1974"
fn two_and_year(input: &str) -> Parsed<'_, Reading> {
    map_opt(
        alt((
            by('/', |year| alt((full_year, sure_short_year)).parse(year)),
            by('-', |year| alt((full_year, sure_short_year)).parse(year)),
            by('.', full_year),
            by(' ', full_year),
            spaced_dots,
            (
                one_or_two_digits,
                preceded(char('/'), one_or_two_digits),
                preceded((char(','), opt(blank)), full_year),
            ),
            nordic,
            verify(
                by('.', sure_short_year),
                |&((first, width), (_, other), _)| (width == 2 && other == 2) || first > 12,
            ),
        )),
        |((first, _), (second, _), year)| reading(first, second, year),
    )
    .parse(input)
}

/// The numbers, each with its digits.
type Numbers = ((u32, usize), (u32, usize), i32);

/// ```abnf
/// by(sign, year) = 1*2DIGIT sign 1*2DIGIT sign year
/// ```
/// "9/21/2025" with "/"
fn by<'i>(
    sign: char,
    year: impl Fn(&'i str) -> Parsed<'i, i32>,
) -> impl Parser<&'i str, Output = Numbers, Error = nom::error::Error<&'i str>> {
    (
        terminated(one_or_two_digits, char(sign)),
        terminated(one_or_two_digits, char(sign)),
        year,
    )
}

/// ```abnf
/// nordic = 1*2DIGIT ("/" / ".") 1*2DIGIT ("-" / blank) full-year
/// ```
/// "31/12-2025", "31/12 2025"
fn nordic(input: &str) -> Parsed<'_, Numbers> {
    (
        one_or_two_digits,
        preceded(one_of("/."), one_or_two_digits),
        preceded(alt((recognize(char('-')), blank)), full_year),
    )
        .parse(input)
}

/// ```abnf
/// spaced-dots = 1*2DIGIT "." blank 1*2DIGIT "." [blank] full-year
/// ```
/// "15. 03. 2024"
fn spaced_dots(input: &str) -> Parsed<'_, Numbers> {
    (
        terminated(one_or_two_digits, (char('.'), blank)),
        terminated(one_or_two_digits, (char('.'), opt(blank))),
        full_year,
    )
        .parse(input)
}

/// ```abnf
/// one-or-two-digits = 1*2DIGIT  ; no digit behind them
/// ```
/// "21" in "9/21/2025"
fn one_or_two_digits(input: &str) -> Parsed<'_, (u32, usize)> {
    terminated(
        map_opt(
            take_while_m_n(1, 2, |sign: char| sign.is_ascii_digit()),
            |digits: &str| Some((digits.parse().ok()?, digits.len())),
        ),
        not(one_of("0123456789")),
    )
    .parse(input)
}

/// The day first, as most of the world writes; the month first where only that gives a date, else as the other reading.
fn reading(first: u32, second: u32, year: i32) -> Option<Reading> {
    let day_first = Date::day(year, second, first);
    let month_first = Date::day(year, first, second);
    let date = day_first.or(month_first)?;
    Some(Reading {
        date,
        or: month_first.filter(|other| *other != date),
    })
}

/// ```abnf
/// end-of-date = (value-end / &("T" of a time)) &(no "." "/" or "-" before a digit, no "%")
/// ```
/// Behind "2023-03-04" in "2023-03-04T12:00", not in "1.10.24.3"
fn end_of_date(input: &str) -> Parsed<'_, ()> {
    terminated(
        alt((value_end, value((), peek((char('T'), one_of("012")))))),
        not(alt((
            recognize((one_of("./-"), one_of("0123456789"))),
            recognize((opt(blank), char('%'))),
        ))),
    )
    .parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{gives, reads, reads_nothing};

    /// "2023-03-04", or "2023-03-04 or 2023-04-03".
    fn told(reading: Reading) -> String {
        let Reading { date, or } = reading;
        or.map_or(date.to_string(), |or| format!("{date} or {or}"))
    }

    #[test]
    fn what_is_no_date() {
        reads_nothing(numeric_date, "31/02/2024");
        reads_nothing(numeric_date, "15/28/2022");
        reads_nothing(numeric_date, "2012-80-10");
        reads_nothing(numeric_date, "1.10.24.3");
        reads_nothing(numeric_date, "10.1.12.20");
        reads_nothing(numeric_date, "12.05.2020b");
        reads_nothing(numeric_date, "04.03");
        reads_nothing(numeric_date, "1/2");
        reads_nothing(numeric_date, "1.7.5");
        reads_nothing(numeric_date, "2023-45-67");
        reads_nothing(numeric_date, "04/03.2023");
        reads_nothing(numeric_date, "20 30 2000");
        reads_nothing(numeric_date, "1.2.2023 %");
    }

    #[test]
    fn the_day_stands_first_where_both_orders_are_possible() {
        let date = || map(numeric_date, told);
        reads(date(), "04.03.2023", "2023-03-04 or 2023-04-03", "");
        reads(date(), "3-7-07", "2007-07-03 or 2007-03-07", "");
        reads(date(), "05/05/2024", "2024-05-05", "");
        reads(date(), "9/21/2025", "2025-09-21", "");
        reads(date(), "21/9/2025", "2025-09-21", "");
        reads(date(), "29.02.2024", "2024-02-29", "");
    }

    #[test]
    fn dates_of_many_forms() {
        let date = || map(numeric_date, told);
        reads(date(), "15. 03. 2024,", "2024-03-15", ",");
        reads(date(), "15.03.24", "2024-03-15", "");
        reads(date(), "31/12-2025", "2025-12-31", "");
        reads(date(), "31/12 2025.", "2025-12-31", ".");
        reads(date(), "12/31, 2025", "2025-12-31", "");
        reads(date(), "10 31 1974", "1974-10-31", "");
        reads(date(), "15.12.2024For", "2024-12-15", "For");
        reads(date(), "2023-03-14T12:00", "2023-03-14", "T12:00");
    }

    #[test]
    fn the_year_first() {
        reads_nothing(year_month_day, "2023-3/14");
        reads_nothing(year_month_day, "2023-14-3");
        reads_nothing(year_month_day, "1823/1824");
        reads_nothing(year_month_day, "2023-02-29");
        reads(year_month_day, "2023-03-04", "2023-03-04", "");
        reads(year_month_day, "2012/8/10", "2012-08-10", "");
        reads(year_month_day, "2015.5.13", "2015-05-13", "");
        reads(year_month_day, "2016 10 16", "2016-10-16", "");
        reads(year_month_day, "2025. 05. 31", "2025-05-31", "");
        gives(ymd_by('/'), "2012/8/10", (2012, 8, 10), "");
    }

    #[test]
    fn a_month_and_a_year() {
        reads_nothing(month_and_year, "12/2001 of 9 July");
        reads_nothing(month_and_year, "7/2009");
        reads_nothing(month_and_year, "13/2025");
        reads_nothing(month_and_year, "09/25");
        reads_nothing(month_and_year, "09/2025/3");
        reads(month_and_year, "09/2025", "2025-09", "");
        reads(month_and_year, "09.2025.", "2025-09", ".");
        reads_nothing(padded_month, "9");
        reads(padded_month, "09", "9", "");
    }

    #[test]
    fn three_numbers_in_other_ways() {
        reads_nothing(map(two_and_year, told), "3.7.07");
        reads(map(two_and_year, told), "13.7.07", "2007-07-13", "");
        reads(
            map(digits_of_date, told),
            "12.05.2024.3",
            "2024-05-12 or 2024-12-05",
            ".3",
        );
        reads_nothing(map(nordic, |_| 0), "31/12/2025");
        gives(nordic, "31/12-2025", ((31, 2), (12, 2), 2025), "");
        reads_nothing(map(spaced_dots, |_| 0), "15.03.2024");
        gives(spaced_dots, "15. 3.2024", ((15, 2), (3, 1), 2024), "");
        gives(by('/', full_year), "9/21/2025", ((9, 1), (21, 2), 2025), "");
        reads_nothing(map(one_or_two_digits, |_| 0), "123");
        gives(one_or_two_digits, "04.", (4, 2), ".");
    }

    #[test]
    fn where_a_date_ends() {
        reads_nothing(end_of_date, "-05");
        reads_nothing(end_of_date, ".3");
        reads_nothing(end_of_date, " %");
        reads_nothing(end_of_date, "th");
        gives(end_of_date, "T12:00", (), "T12:00");
        gives(end_of_date, ". In", (), ". In");
        gives(end_of_date, "", (), "");
    }

    #[test]
    fn a_short_year_behind_short_numbers() {
        let date = || map(short_date, told);
        reads_nothing(date(), "5.12.2");
        reads_nothing(date(), "5.12.20.3");
        reads_nothing(date(), "5.32.20");
        reads(date(), "5.12.20. By", "2020-12-05 or 2020-05-12", ". By");
    }
}
