//! A day and the name of its month, with a year or without.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::{char, one_of};
use nom::combinator::{map, map_opt, not, opt, recognize, verify};
use nom::sequence::{preceded, terminated};

use super::Parsed;
use super::blank::{blank, dash};
use super::count::words;
use super::date::gap;
use super::day::{day, ordinal_day};
use super::word::{certain_month, joint, meaning, month, percent_word, unit};
use super::year::{full_year, old_year, short_year, sure_short_year, year, year_in_words};
use crate::lexicon::{Joint, Sense};
use crate::model::Date;

/// ```abnf
/// day-first = day [blank / "." / "-" / "/" / blank "of" blank] month (year-part / no-year)
/// ```
/// "4th March 2023", "the |22nd of October 2021", "14. april", "22 Dec"
pub fn day_first(input: &str) -> Parsed<'_, Date> {
    alt((
        map_opt((day_and_month, year_part), |((day, month), year)| {
            Date::day(year, month, day)
        }),
        map_opt(
            terminated(certain_day_and_month, no_year),
            |(day, month)| Date::yearless(month, day),
        ),
    ))
    .parse(input)
}

/// ```abnf
/// month-first = month ["."] ["," / "-"] [blank] day (year-part / no-year)
/// ```
/// "March 4, 2023", "Sunday, |March, 6th 2016", "Dec 22"
pub fn month_first(input: &str) -> Parsed<'_, Date> {
    alt((
        map_opt((month_and_day, late_year_part), |((month, day), year)| {
            Date::day(year, month, day)
        }),
        map_opt(
            terminated(certain_month_and_day, no_year),
            |(month, day)| Date::yearless(month, day),
        ),
    ))
    .parse(input)
}

/// ```abnf
/// day-and-month = (day / ordinal-day) day-gap month
/// ```
/// "4th March", "14. april", "14april", "23/Sep", "fourth of july"
pub fn day_and_month(input: &str) -> Parsed<'_, (u32, u32)> {
    alt((
        (terminated(day, day_gap), month),
        (terminated(ordinal_day, day_gap), month),
    ))
    .parse(input)
}

/// ```abnf
/// month-and-day = month month-gap (day / ordinal-day / words)
/// ```
/// "March 4", "August-10", "jan twenty two"
pub fn month_and_day(input: &str) -> Parsed<'_, (u32, u32)> {
    (
        terminated(month, month_gap),
        alt((
            day,
            ordinal_day,
            verify(words, |day| (1..=31).contains(day)),
        )),
    )
        .parse(input)
}

/// ```abnf
/// late-year-part = gap (year / old-year / year-in-words) / clock full-year
///                / ("-" / "/") 2DIGIT / "," [blank] short-year
/// ```
/// ", 2023" in "March 4, 2023"; behind a day only a comma tells a year of two digits from a time or a count
pub fn late_year_part(input: &str) -> Parsed<'_, i32> {
    alt((
        preceded(gap, alt((year, old_year, year_in_words))),
        preceded(clock, full_year),
        preceded(one_of("-/"), terminated(sure_short_year, no_more_digits)),
        preceded((char(','), opt(blank)), short_year),
    ))
    .parse(input)
}

/// ```abnf
/// clock = blank 2DIGIT ":" 2DIGIT [":" 2DIGIT] blank [(1*5UPPER / ("+" / "-") 1*4DIGIT) blank]
/// ```
/// " 04:19:45 EST " in "Fri Nov 22 04:19:45 EST 2002": mail archives print the time of day before the year
fn clock(input: &str) -> Parsed<'_, &str> {
    let digits = |input| take_while_m_n(2, 2, |c: char| c.is_ascii_digit()).parse(input);
    let zone = alt((
        take_while_m_n(1, 5, |c: char| c.is_ascii_uppercase()),
        recognize((
            one_of("+-"),
            take_while_m_n(1, 4, |c: char| c.is_ascii_digit()),
        )),
    ));
    recognize((
        (blank, digits, char(':'), digits),
        opt((char(':'), digits)),
        blank,
        opt(terminated(zone, blank)),
    ))
    .parse(input)
}

/// ```abnf
/// no-more-digits = &(no "-", "/" or "." before a digit)
/// ```
/// Behind "82" in "3/Feb/82"
fn no_more_digits(input: &str) -> Parsed<'_, ()> {
    not((one_of("-/."), one_of("0123456789"))).parse(input)
}

/// ```abnf
/// no-year = &(no four digits, no "." "," or ":" before a digit, no "%" or currency sign)
/// ```
/// Behind "22 Dec": nothing that could have been a year, and no number that goes on
pub fn no_year(input: &str) -> Parsed<'_, ()> {
    not(alt((
        recognize((
            opt(one_of(".,")),
            opt(blank),
            one_of("0123456789"),
            one_of("0123456789"),
            one_of("0123456789"),
            one_of("0123456789"),
        )),
        recognize((one_of(".,:"), one_of("0123456789"))),
        recognize((opt(blank), one_of("%€$£"))),
    )))
    .parse(input)
}

/// ```abnf
/// year-part = gap (year / old-year / year-in-words) / ("-" / "/") 2DIGIT / ["."] ([blank] / "," blank) short-year
/// ```
/// The end of "4 March, 2023", "3rd Feb 82".
fn year_part(input: &str) -> Parsed<'_, i32> {
    alt((
        preceded(gap, alt((year, old_year, year_in_words))),
        preceded(one_of("-/"), terminated(sure_short_year, no_more_digits)),
        preceded((opt(char('.')), opt(blank)), short_year),
        preceded((opt(char('.')), char(','), blank), short_year),
    ))
    .parse(input)
}

/// ```abnf
/// certain-day-and-month = day dotless-gap certain-month / day day-gap plain-month
///                       / ordinal-day blank "of" blank certain-month
/// ```
/// "22 Dec": day-and-month where no year will vouch for it
fn certain_day_and_month(input: &str) -> Parsed<'_, (u32, u32)> {
    alt((
        (terminated(day, dotless_gap), certain_month),
        (terminated(day, day_gap), plain_month),
        (
            terminated(ordinal_day, (blank, joint(Joint::Of), blank)),
            certain_month,
        ),
    ))
    .parse(input)
}

/// ```abnf
/// certain-month-and-day = certain-month ["."] blank day  ; that counts nothing
/// ```
/// "Dec 22": month-and-day where no year will vouch for it
fn certain_month_and_day(input: &str) -> Parsed<'_, (u32, u32)> {
    (
        terminated(certain_month, (opt(char('.')), blank)),
        terminated(day, not_counted),
    )
        .parse(input)
}

/// ```abnf
/// plain-month = month  ; none of whose letters make another word
/// ```
/// "November" in "8. November": after a full stop "May" may begin a sentence
fn plain_month(input: &str) -> Parsed<'_, u32> {
    meaning(|sense| match sense {
        Sense::Month(month) => Some(month),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// day-gap = ["."] dotless-gap
/// ```
/// ". " in "14. april"
fn day_gap(input: &str) -> Parsed<'_, &str> {
    recognize((opt(char('.')), dotless_gap)).parse(input)
}

/// ```abnf
/// dotless-gap = ["-" / "/" / blank ["of" blank]]
/// ```
/// " of " in "22nd of October"
fn dotless_gap(input: &str) -> Parsed<'_, &str> {
    recognize(opt(alt((
        recognize(one_of("-/")),
        recognize((blank, opt((joint(Joint::Of), blank)))),
    ))))
    .parse(input)
}

/// ```abnf
/// not-counted = &(no [blank] (unit / month / percent-word / clock-word))
/// ```
/// Not behind the day in "May 3 years later", where the number counts something
fn not_counted(input: &str) -> Parsed<'_, ()> {
    not((
        opt(blank),
        alt((
            map(unit, |_| ()),
            map(month, |_| ()),
            percent_word,
            joint(Joint::Clock),
        )),
    ))
    .parse(input)
}

/// ```abnf
/// month-gap = ["."] [dash / "," blank / blank] [article blank]
/// ```
/// " the " in "January the 21st"
fn month_gap(input: &str) -> Parsed<'_, &str> {
    recognize((
        opt(char('.')),
        opt(alt((recognize(dash), recognize((char(','), blank)), blank))),
        opt((joint(Joint::The), blank)),
    ))
    .parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{gives, reads, reads_nothing};

    #[test]
    fn what_is_no_day_of_a_month() {
        reads_nothing(day_first, "4 Marching bands");
        reads_nothing(day_first, "31 February 2024");
        reads_nothing(day_first, "32 August 2024");
        reads_nothing(day_first, "5 may apply");
        reads_nothing(day_first, "7. May be raised");
        reads_nothing(day_first, "second March meeting");
        reads_nothing(day_first, "10 des candidats");
        reads_nothing(day_first, "March 4, 2023");
        reads_nothing(day_first, "5 May 1200 people");
        reads_nothing(month_first, "march 10 miles");
        reads_nothing(month_first, "May 3 years later");
        reads_nothing(month_first, "June 12.5 %");
        reads_nothing(month_first, "July 10,000");
        reads_nothing(month_first, "March 2024");
        reads_nothing(month_first, "April 31, 2024");
    }

    #[test]
    fn the_day_first() {
        reads(day_first, "4th March 2023", "2023-03-04", "");
        reads(day_first, "22nd of October 2021", "2021-10-22", "");
        reads(day_first, "14april 2015", "2015-04-14", "");
        reads(day_first, "31. März 2016", "2016-03-31", "");
        reads(day_first, "23/Sep/2020", "2020-09-23", "");
        reads(day_first, "31-Oct-74", "1974-10-31", "");
        reads(day_first, "3rd Feb 82", "1982-02-03", "");
        reads(day_first, "15 Sep 24 places", "XXXX-09-15", " 24 places");
        reads(day_first, "fourth of July 1995", "1995-07-04", "");
        reads(day_first, "5 mai, 2024", "2024-05-05", "");
        reads(day_first, "22 Dec Maastricht", "XXXX-12-22", " Maastricht");
        reads(day_first, "29 Feb.", "XXXX-02-29", ".");
        reads(day_first, "8. November", "XXXX-11-08", "");
        reads(day_first, "5 December 1391.", "1391-12-05", ".");
    }

    #[test]
    fn the_month_first() {
        reads(month_first, "March 4, 2023", "2023-03-04", "");
        reads(month_first, "march 4 2023", "2023-03-04", "");
        reads(month_first, "March, 6th 2016", "2016-03-06", "");
        reads(month_first, "Nov. 16, 2016", "2016-11-16", "");
        reads(month_first, "Dec31 , 1994", "1994-12-31", "");
        reads(month_first, "jul, 1, 2022", "2022-07-01", "");
        reads(
            month_first,
            "January the twenty first two thousand and eighteen",
            "2018-01-21",
            "",
        );
        reads(month_first, "Nov 22 04:19:45 EST 2002", "2002-11-22", "");
        reads(month_first, "May 5, 24", "2024-05-05", "");
        reads(month_first, "May 5 24", "XXXX-05-05", " 24");
        reads(month_first, "December 3.", "XXXX-12-03", ".");
        reads(month_first, "July 4, 1776", "1776-07-04", "");
    }

    #[test]
    fn the_two_without_a_look_at_the_year() {
        reads_nothing(map(day_and_month, |_| 0), "4 people");
        reads_nothing(map(day_and_month, |_| 0), "4, March");
        gives(day_and_month, "fourth of july", (4, 7), "");
        gives(day_and_month, "23/Sep 2020", (23, 9), " 2020");
        gives(day_and_month, "14. april", (14, 4), "");
        reads_nothing(map(month_and_day, |_| 0), "March of 4");
        reads_nothing(map(month_and_day, |_| 0), "March 32");
        gives(month_and_day, "August-10", (8, 10), "");
        gives(month_and_day, "jan twenty two", (1, 22), "");
    }

    #[test]
    fn the_two_where_no_year_vouches_for_them() {
        reads_nothing(map(certain_day_and_month, |_| 0), "5 may");
        reads_nothing(map(certain_day_and_month, |_| 0), "7. May");
        reads_nothing(map(certain_day_and_month, |_| 0), "second March");
        gives(certain_day_and_month, "7. June", (7, 6), "");
        gives(certain_day_and_month, "second of March", (2, 3), "");
        reads_nothing(map(certain_month_and_day, |_| 0), "may 5");
        reads_nothing(map(certain_month_and_day, |_| 0), "May 3 years");
        reads_nothing(map(certain_month_and_day, |_| 0), "May5");
        gives(certain_month_and_day, "Dec. 22", (12, 22), "");
        reads_nothing(plain_month, "May");
        reads(plain_month, "November", "11", "");
    }

    #[test]
    fn years_behind_a_day() {
        reads_nothing(late_year_part, " 24");
        reads_nothing(late_year_part, ", 10 places");
        reads_nothing(late_year_part, " 12:00");
        reads(late_year_part, ", 2023", "2023", "");
        reads(late_year_part, " 2023.", "2023", ".");
        reads(late_year_part, ", 24", "2024", "");
        reads(late_year_part, "/24", "2024", "");
        reads(late_year_part, " 04:19 2002", "2002", "");
        reads_nothing(year_part, "/24/3");
        reads_nothing(year_part, " 24 places");
        reads(year_part, " 82", "1982", "");
        reads(year_part, " of 2023", "2023", "");
        reads(year_part, ". '24", "2024", "");
        reads_nothing(clock, " 4:19 ");
        reads(clock, " 04:19:45 EST 2002", " 04:19:45 EST ", "2002");
        reads(clock, " 04:19 +0100 2002", " 04:19 +0100 ", "2002");
        reads(clock, " 04:19 2002\n", " 04:19 ", "2002\n");
    }

    #[test]
    fn where_no_year_follows() {
        reads_nothing(no_year, " 2024");
        reads_nothing(no_year, " 1391");
        reads_nothing(no_year, ".5");
        reads_nothing(no_year, " %");
        gives(no_year, " at noon", (), " at noon");
        gives(no_year, ", 10 places", (), ", 10 places");
        reads_nothing(no_more_digits, "-3");
        gives(no_more_digits, "- noon", (), "- noon");
        reads_nothing(not_counted, " years");
        reads_nothing(not_counted, " percent");
        reads_nothing(not_counted, " March");
        gives(not_counted, " places", (), " places");
    }

    #[test]
    fn gaps_within_a_date() {
        reads(day_gap, ". april", ". ", "april");
        reads(day_gap, "april", "", "april");
        reads(dotless_gap, " of October", " of ", "October");
        reads(dotless_gap, ". april", "", ". april");
        reads(month_gap, " the 21st", " the ", "21st");
        reads(month_gap, "., 6th", "., ", "6th");
        reads(month_gap, "_6", "", "_6");
    }
}
