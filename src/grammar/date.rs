//! Dates, in words and in digits.

use core::str::FromStr;

use nom::Parser;
use nom::branch::alt;
use nom::character::complete::{char, one_of};
use nom::combinator::{map, opt, recognize};
use nom::sequence::{delimited, preceded, terminated};

use super::Parsed;
use super::blank::{blank, word_end};
use super::day_and_month::{day_first, month_first};
use super::feast::feast_day;
use super::leaf::leaf;
use super::nth_weekday::nth_weekday;
use super::numeric_date::{month_and_year, numeric_date};
use super::word::{joint, month, season, weekday};
use super::year::year;
use super::year_first::{sorted_date, year_first};
use crate::lexicon::Joint;
use crate::model::{Date, Leaf, LeafError};

/// A date as it can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The day before the month where both orders are possible.
    pub date: Date,
    /// The month before the day, where that is another date.
    pub or: Option<Date>,
}

impl From<Date> for Reading {
    fn from(date: Date) -> Self {
        Self { date, or: None }
    }
}

impl FromStr for Date {
    type Err = LeafError;

    /// Reads the EDTF string and dates as postings print them; a numeric date with the day first where it can be read two ways.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match Self::from_edtf(text.trim()) {
            Some(date) => Ok(date),
            None => leaf(Leaf::Date, text, map(date, |reading| reading.date)),
        }
    }
}

/// ```abnf
/// date = [weekday ["."] [","] blank [article blank]] (numeric-date / word-date)
/// ```
/// "Sunday, 15 October 2023", "Freitag, den 18.07.2014"
pub fn date(input: &str) -> Parsed<'_, Reading> {
    preceded(
        opt(weekday_before),
        alt((
            numeric_date,
            map(word_date, Reading::from),
            map(month_and_year, Reading::from),
        )),
    )
    .parse(input)
}

/// ```abnf
/// weekday-before = weekday ["."] [","] blank [article blank]
/// ```
/// "Freitag, den " in "Freitag, den 18.07.2014": the weekday and what parts it from the date
pub fn weekday_before(input: &str) -> Parsed<'_, u32> {
    terminated(
        weekday,
        (
            opt(char('.')),
            opt(char(',')),
            blank,
            opt((joint(Joint::The), blank)),
        ),
    )
    .parse(input)
}

/// ```abnf
/// word-date = sorted-date / day-first / year-first / month-first / nth-weekday / feast-day / month-year / season-year
/// ```
/// "4th March 2023"
pub fn word_date(input: &str) -> Parsed<'_, Date> {
    alt((
        sorted_date,
        day_first,
        year_first,
        month_first,
        nth_weekday,
        feast_day,
        month_year,
        season_year,
    ))
    .parse(input)
}

/// ```abnf
/// month-year = month year-part
/// ```
/// "September 2024", "Sept. '24"
pub fn month_year(input: &str) -> Parsed<'_, Date> {
    map((month, preceded(gap, year)), |(month, year)| Date::Month {
        year,
        month,
    })
    .parse(input)
}

/// ```abnf
/// season-year = season gap year [("/" / "-") 2*4DIGIT]
/// ```
/// "Fall 2025", "winter term 2024/25"
fn season_year(input: &str) -> Parsed<'_, Date> {
    map(
        (
            terminated(season, gap),
            terminated(year_of_winter, word_end),
        ),
        |(season, year)| Date::Season { year, season },
    )
    .parse(input)
}

/// ```abnf
/// year-of-winter = year [("/" / "-") (year / 2DIGIT) word-end]
/// ```
/// "2024/25" in "winter term 2024/25"
fn year_of_winter(input: &str) -> Parsed<'_, i32> {
    terminated(
        year,
        opt((
            one_of("/-–"),
            alt((
                recognize(year),
                recognize((one_of("0123456789"), one_of("0123456789"))),
            )),
            word_end,
        )),
    )
    .parse(input)
}

/// ```abnf
/// gap = ["."] ("-" / "/" / [blank] [","] [blank] [bracketed-weekday [","] blank] ["of" blank])
/// ```
/// ", " in "4 March, 2023", ". " in "Sept. 2024"
pub fn gap(input: &str) -> Parsed<'_, &str> {
    recognize((
        opt(char('.')),
        alt((
            recognize(one_of("-/")),
            recognize((
                opt(blank),
                opt(char(',')),
                opt(blank),
                opt((bracketed_weekday, opt(char(',')), blank)),
                opt((joint(Joint::Of), blank)),
            )),
        )),
    ))
    .parse(input)
}

/// ```abnf
/// bracketed-weekday = "(" weekday ")"
/// ```
/// "(Friday)" in "4 March (Friday), 2023"
pub fn bracketed_weekday(input: &str) -> Parsed<'_, &str> {
    recognize(delimited(char('('), weekday, char(')'))).parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table;

    #[track_caller]
    fn reads(text: &str, edtf: &str) {
        let date: Result<Date, LeafError> = text.parse();
        assert_eq!(
            date.map(|date| date.to_string()),
            Ok(edtf.to_owned()),
            "{text}"
        );
    }

    #[track_caller]
    fn fails(text: &str, message: &str) {
        let error = text.parse::<Date>().map_err(|error| error.to_string());
        assert_eq!(error, Err(message.to_owned()), "{text}");
    }

    #[test]
    fn an_error_says_what_was_wrong_and_where() {
        fails(" ", "not a date: the text is empty");
        fails("soon", "not a date: none begins at byte 0, before \"soon\"");
        fails(
            "  31 February 2024",
            "not a date: none begins at byte 2, before \"31 February 2024\"",
        );
        fails(
            "4 May 2024, noon",
            "not a date: \", noon\" at byte 10 is left over",
        );
        fails(
            "12 March 2024 \u{e9}t\u{e9}",
            "not a date: \"\u{e9}t\u{e9}\" at byte 14 is left over",
        );
    }

    #[test]
    fn what_display_prints_parses_back() {
        for edtf in [
            "2023-03-04",
            "2023-08",
            "2023",
            "2025-23",
            "XXXX-12-22",
            "XXXX-02-29",
        ] {
            reads(edtf, edtf);
        }
    }

    #[test]
    fn text_as_postings_print_it() {
        reads(" 4th March 2023 ", "2023-03-04");
        reads("Sunday, 15 October 2023", "2023-10-15");
        reads("04.03.2023", "2023-03-04");
        reads("9/21/2025", "2025-09-21");
        reads("Fall 2025", "2025-23");
        reads("22 Dec", "XXXX-12-22");
        reads("1^{st} October 2005", "2005-10-01");
        reads("October 1^st^, 2005", "2005-10-01");
        reads("Fri Nov 22 04:19:45 EST 2002", "2002-11-22");
    }

    #[test]
    fn what_is_no_date() {
        table::reads_nothing(word_date, "04.03.2023");
        table::reads_nothing(word_date, "In 2023");
        table::reads_nothing(word_date, "2023/24");
        table::reads_nothing(word_date, "the academic year");
        table::reads_nothing(word_date, "April and June");
        table::reads_nothing(word_date, "Marching 4");
        table::reads_nothing(map(date, |reading| reading.date), "Sunday");
        table::reads_nothing(map(date, |reading| reading.date), "Tuesday in spring");
        table::reads_nothing(map(date, |reading| reading.date), "Sunday 32.13.2024");
    }

    #[test]
    fn dates_behind_their_weekday() {
        let date = || map(date, |reading| reading.date);
        table::reads(date(), "Freitag, den 18.07.2014", "2014-07-18", "");
        table::reads(date(), "Wed, Jan 20th, 2016, 9:30", "2016-01-20", ", 9:30");
        table::reads(date(), "Wed. 20 January 2016", "2016-01-20", "");
        table::reads(date(), "09/2025", "2025-09", "");
        table::reads_nothing(weekday_before, "Sunday");
        table::reads_nothing(weekday_before, "Sunday: 15");
        table::reads(weekday_before, "Sunday, the 15th", "7", "15th");
    }

    #[test]
    fn months_and_seasons_with_their_year() {
        table::reads_nothing(month_year, "September");
        table::reads_nothing(month_year, "September 24");
        table::reads_nothing(month_year, "September 1899");
        table::reads(month_year, "September 2024", "2024-09", "");
        table::reads(month_year, "Sept. '24", "2024-09", "");
        table::reads(month_year, "Dec. of 2024", "2024-12", "");
        table::reads(month_year, "aug-2024", "2024-08", "");
        table::reads_nothing(season_year, "Fall");
        table::reads_nothing(season_year, "winter 2024b");
        table::reads_nothing(season_year, "spring 25");
        table::reads(season_year, "Fall 2025", "2025-23", "");
        table::reads(season_year, "winter term 2024/25.", "2024-24", ".");
        table::reads(season_year, "spring of 2024", "2024-21", "");
        table::reads_nothing(year_of_winter, "24/25");
        table::reads(year_of_winter, "2024/2025", "2024", "");
        table::reads(year_of_winter, "2024/125", "2024", "/125");
    }

    #[test]
    fn weekdays_in_brackets() {
        table::reads_nothing(bracketed_weekday, "Friday");
        table::reads_nothing(bracketed_weekday, "(noon)");
        table::reads(bracketed_weekday, "(Fri) –", "(Fri)", " –");
    }

    #[test]
    fn gaps_before_a_year() {
        table::reads(gap, ", 2023", ", ", "2023");
        table::reads(gap, ". 2024", ". ", "2024");
        table::reads(gap, "-2024", "-", "2024");
        table::reads(gap, " (Friday), 2024", " (Friday), ", "2024");
        table::reads(gap, " (noon) 2024", " ", "(noon) 2024");
        table::reads(gap, " of 2024", " of ", "2024");
    }
}
