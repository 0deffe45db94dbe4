//! Dates with the name of a month whose year does not stand last.

use nom::Parser;
use nom::branch::alt;
use nom::character::complete::{char, one_of};
use nom::combinator::{map, map_opt, not, opt};
use nom::sequence::terminated;

use super::Parsed;
use super::blank::blank;
use super::day::{day, day_of_month};
use super::day_and_month::no_year;
use super::word::{certain_month, month};
use super::year::year;
use crate::model::Date;

/// ```abnf
/// year-first = year ([","] blank / "-" / "/" / ".") month [same-gap day]
/// ```
/// "2024 August", "2019-sep-1", "2023, July 5"
pub fn year_first(input: &str) -> Parsed<'_, Date> {
    alt((
        map_opt(
            (
                terminated(year, (opt(char(',')), blank)),
                terminated(certain_month, blank),
                terminated(day, no_year),
            ),
            |(year, month, day)| Date::day(year, month, day),
        ),
        map(
            (
                terminated(year, blank),
                terminated(
                    certain_month,
                    not((opt(one_of(".,")), opt(blank), one_of("0123456789"))),
                ),
            ),
            |(year, month)| Date::Month { year, month },
        ),
    ))
    .parse(input)
}

/// ```abnf
/// sorted-date = three of year, month name and day between two "-" or two "/"
/// ```
/// "2019-sep-01", "2020/23/Sep"
pub fn sorted_date(input: &str) -> Parsed<'_, Date> {
    alt((sorted_by('-'), sorted_by('/'))).parse(input)
}

/// ```abnf
/// sorted-by(sign) = year sign month sign day / year sign day sign month / month sign year sign day
/// ```
/// "2019-sep-01" with "-"
fn sorted_by<'i>(
    sign: char,
) -> impl Parser<&'i str, Output = Date, Error = nom::error::Error<&'i str>> {
    let part = move || char(sign);
    alt((
        map_opt(
            (year, part(), month, part(), day_of_month),
            |(year, _, month, _, day)| Date::day(year, month, day),
        ),
        map_opt(
            (year, part(), day_of_month, part(), month),
            |(year, _, day, _, month)| Date::day(year, month, day),
        ),
        map_opt(
            (month, part(), year, part(), day_of_month),
            |(month, _, year, _, day)| Date::day(year, month, day),
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{reads, reads_nothing};

    #[test]
    fn what_begins_with_no_year() {
        reads_nothing(year_first, "2024");
        reads_nothing(year_first, "2024 may");
        reads_nothing(year_first, "2024 positions");
        reads_nothing(year_first, "2024, August");
        reads_nothing(year_first, "24 August");
        reads_nothing(year_first, "2024 August 2025");
        reads_nothing(year_first, "2024 August 35");
    }

    #[test]
    fn years_before_their_month() {
        reads(year_first, "2024 August", "2024-08", "");
        reads(year_first, "2023 Sept. In", "2023-09", ". In");
        reads(year_first, "2024 August 5", "2024-08-05", "");
        reads(year_first, "2019 September 1st.", "2019-09-01", ".");
        reads(year_first, "2024 May 5", "2024-05-05", "");
        reads(year_first, "2023, July 05", "2023-07-05", "");
    }

    #[test]
    fn three_parts_between_two_signs() {
        reads_nothing(sorted_date, "2019-sep/01");
        reads_nothing(sorted_date, "2019-sep");
        reads_nothing(sorted_date, "2019-sep-32");
        reads_nothing(sorted_date, "2019-09-01");
        reads_nothing(sorted_date, "01-sep-2019");
        reads_nothing(sorted_date, "2019-feb-30");
        reads(sorted_date, "2019-sep-01", "2019-09-01", "");
        reads(sorted_date, "2020/23/Sep", "2020-09-23", "");
        reads(sorted_date, "Sep-2020-23.", "2020-09-23", ".");
        reads_nothing(sorted_by('/'), "2019-sep-01");
        reads(sorted_by('/'), "2019/sep/1", "2019-09-01", "");
    }
}
