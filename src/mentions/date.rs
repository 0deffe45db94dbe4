//! Dates.

use core::ops::Range;

use super::border::Border;
use super::{Found, Site, Trigger};
use crate::grammar::{Reading, date, first_date, month, short_date, word_date, year_month_day};
use crate::lexicon::{DateRole, Label, Line, Sense};
use crate::model::{Date, MentionValue};
use crate::text::offset;

/// The date that begins at the site; both of a range where the second cannot be read alone.
pub fn dates(site: &Site<'_>, found: &mut Vec<Found>) {
    if !may_begin(site) {
        return;
    }
    let border = Border::of(site.before());
    let rest = site.rest();
    if border == Border::Inside {
        return;
    }
    if let Ok((left, range)) = first_date(rest) {
        let place = site.until(left);
        if let Some((written, second)) = range.second {
            // The second stands behind the sign or the word that joins the two.
            let gap = offset(left, written);
            let start = place.end.saturating_add(gap);
            found.push(dated(start..start.saturating_add(written.len()), second));
        }
        found.push(dated(place, range.first));
        return;
    }
    let digits = site.trigger == Trigger::Digit;
    let reading = match border {
        Border::Name if digits && !behind_month(site) => {
            year_month_day(rest).map(|(left, date)| (left, Reading::from(date)))
        }
        Border::Range | Border::Name if digits => {
            word_date(rest).map(|(left, date)| (left, Reading::from(date)))
        }
        _ => date(rest).or_else(|other| {
            if digits && led(site) {
                short_date(rest)
            } else {
                Err(other)
            }
        }),
    };
    let Ok((left, reading)) = reading else { return };
    let range = site.until(left);
    let written = site.text.get(range.clone()).unwrap_or_default();
    // "Start of work: 1 May 2024": no telephone number has the name of a month.
    let numeric = !written.contains(char::is_alphabetic);
    if digits && numeric && after_telephone(site) {
        return;
    }
    // "22 04 2024" alone is a date, "+47 22 04 2024" is none.
    let spaced = written
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b' ');
    // In "6 May 10 guests" the day stands before the month.
    let yearless = matches!(reading.date, Date::YearlessDay { .. }) && !digits;
    if border == Border::Number && (spaced || (yearless && behind_day(site.before()))) {
        return;
    }
    found.push(dated(range, reading));
}

/// "no later than 5.12.20", "Deadline: 5.12.20": words for a date stand right before.
fn led(site: &Site<'_>) -> bool {
    const REACH: usize = 32;
    site.behind(REACH).any(|cue| {
        let dated = match cue.sense {
            Sense::DateRole(role) => {
                !matches!(role, DateRole::Other | DateRole::Aside | DateRole::Entry)
            }
            Sense::Label(label) => {
                matches!(label, Label::Deadline | Label::Start | Label::Published)
            }
            _ => false,
        };
        let gap = site.text.get(cue.end..site.at);
        dated && gap.is_some_and(|gap| matches!(gap, " " | ": " | "\u{a0}"))
    })
}

/// "Tel. 22.04.2000": the word right before says what the digits are.
fn after_telephone(site: &Site<'_>) -> bool {
    const REACH: usize = 24;
    const GAP: usize = 4;
    site.behind(REACH).any(|cue| {
        matches!(
            cue.sense,
            Sense::Line(Line::Phone | Line::Fax | Line::Extension)
        ) && site.at.saturating_sub(cue.end) <= GAP
    })
}

/// "1 March-5 April 2024": the name of a month before the dash is no name of a file.
fn behind_month(site: &Site<'_>) -> bool {
    const REACH: usize = 16;
    site.behind(REACH).any(|cue| {
        matches!(cue.sense, Sense::Month(_) | Sense::MonthOrWord(_)) && cue.end + 1 == site.at
    })
}

/// Does a whole number stand right before?
fn behind_day(before: &str) -> bool {
    let number = before.trim_end();
    let digits = number
        .bytes()
        .rev()
        .take(3)
        .take_while(u8::is_ascii_digit)
        .count();
    let day = digits == 1 || digits == 2;
    day && number
        .get(..number.len().saturating_sub(digits))
        .is_some_and(|before| Border::of(before).begins_number())
}

fn dated(range: Range<usize>, reading: Reading) -> Found {
    Found {
        or: reading.or,
        ..Found::new(range, MentionValue::Date(reading.date))
    }
}

/// A cheap look ahead: most numbers and names of months begin no date.
fn may_begin(site: &Site<'_>) -> bool {
    const REACH: usize = 24;
    let month = || {
        site.ahead(REACH)
            .any(|cue| matches!(cue.sense, Sense::Month(_) | Sense::MonthOrWord(_)))
    };
    match site.trigger {
        Trigger::Digit => numeric(site.rest()) || month(),
        Trigger::Glued => month_glued(site.rest()),
        Trigger::Cue(sense) => match sense {
            Sense::Month(_) | Sense::MonthOrWord(_) => {
                site.digit_within(REACH)
                    || site
                        .ahead(REACH)
                        .any(|cue| matches!(cue.sense, Sense::Ordinal(_) | Sense::Cardinal(_)))
            }
            Sense::Weekday(_) => site.digit_within(REACH) || month(),
            Sense::Season(_) | Sense::Feast(_) => site.digit_within(REACH),
            Sense::Ordinal(_) | Sense::Last => month(),
            _ => false,
        },
        Trigger::Sign(_) => false,
    }
}

/// Digits, and a sign and more digits or letters behind them: "04.03.", "10 31", "14april", "2019/sep".
fn numeric(rest: &str) -> bool {
    let behind = rest.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let mut signs = behind.chars();
    match signs.next() {
        Some('.' | '/' | '-' | '–' | ' ' | '\u{a0}') => {
            let next = signs.next();
            next.is_some_and(|sign| {
                sign.is_ascii_digit() || (sign.is_alphabetic() && !behind.starts_with(' '))
            }) || behind.starts_with(". ")
                || matches!(next, Some('–' | '-'))
        }
        Some(sign) => sign.is_alphabetic(),
        None => false,
    }
}

/// "Dec31": do the letters before the digit name a month?
fn month_glued(rest: &str) -> bool {
    month(rest).is_ok()
}

#[cfg(test)]
mod tests {
    use crate::mentions::marked::assert_read;
    use crate::model::MentionValue;

    /// The dates of the text in order, "2023-03-04 or 2023-04-03" where there are two readings.
    #[track_caller]
    fn reads(marked: &str, dates: &[&str]) {
        assert_read(marked, dates, |value, or| match (value, or) {
            (MentionValue::Date(date), Some(or)) => Some(format!("{date} or {or}")),
            (MentionValue::Date(date), None) => Some(date.to_string()),
            _ => None,
        });
    }

    #[track_caller]
    fn reads_nothing(text: &str) {
        reads(text, &[]);
    }

    #[test]
    fn numbers_of_other_things_are_no_dates() {
        reads_nothing("Version 1.10.24 follows 1.9.3.");
        reads_nothing("Server 10.1.12.20 answers.");
        reads_nothing("Call 01-42-34-56-78 or 2023-45-67.");
        reads_nothing("ISBN 978-3-16-148410-0");
        reads_nothing("Call KULT 1823/1824 and grant 12-2020-345.");
        reads_nothing("Ring +47 22 04 2000.");
        reads_nothing("Tel. 22 04 2000, phone: 01.02.2003");
        reads_nothing("Law 7/2009, Act 12/2001 of that year, part 1 of 4");
        reads_nothing("Room 4.22, ratio 2/3, mark 1.7, from 10.1 to 10.12 kg");
        reads_nothing("doi:10.1016/j.x.2020.04.036");
        reads_nothing("model 12.05.2020b, part 5 May 2020b");
        reads_nothing("31/02/2024; 15/28/2022; 2012-80-10; 32 August");
    }

    #[test]
    fn years_and_names_of_months_alone_are_no_dates() {
        reads_nothing("In 2023 and in the academic year 2023/24.");
        reads_nothing("You may 5 times apply; march 10 miles.");
        reads_nothing("April and June work with August. May not apply.");
        reads_nothing("Group 2 may join in March. Tuesday in spring.");
        reads_nothing("les 10 des candidats");
        reads_nothing("At grade 7. May be raised.");
        reads_nothing("the second March meeting");
    }

    #[test]
    fn a_number_that_goes_on_is_no_day() {
        reads("At 6,107.31 |August 2019|", &["2019-08"]);
        reads("At 12:30 |May 5| we meet.", &["XXXX-05-05"]);
        reads_nothing("In June 12.5 % were paid, in July 10,000.");
        reads_nothing("On 5 May 1200 people came, on 6 May 1500 EUR.");
    }

    #[test]
    fn words_in_any_order() {
        reads("by |4th March 2023|.", &["2023-03-04"]);
        reads("the |22nd of October 2021|", &["2021-10-22"]);
        reads("Start of work: |1 May 2024|.", &["2024-05-01"]);
        reads(
            "|March 4, 2023|, |march 4 2023|",
            &["2023-03-04", "2023-03-04"],
        );
        reads(
            "|31st March, 2016| |31. März 2016|",
            &["2016-03-31", "2016-03-31"],
        );
        reads(
            "|16. Nov. 2016| |Nov. 16, 2016|",
            &["2016-11-16", "2016-11-16"],
        );
        reads(
            "|14april 2015| |Dec31 , 1994|",
            &["2015-04-14", "1994-12-31"],
        );
        reads("|15 th December 2022|", &["2022-12-15"]);
        reads(
            "|jul, 1, 2022| |1er août 2024|",
            &["2022-07-01", "2024-08-01"],
        );
        reads("|måndag den 4:e mars 2024|", &["2024-03-04"]);
        reads("|2019-sep-01| |23/Sep/2020|", &["2019-09-01", "2020-09-23"]);
        reads("|1st of\nMay 2024|", &["2024-05-01"]);
        reads("|31 December 2020|For questions", &["2020-12-31"]);
        reads(
            "|2020-11-12|Last day: |2020-12-04|City",
            &["2020-11-12", "2020-12-04"],
        );
    }

    #[test]
    fn days_that_a_label_is_glued_to() {
        reads("Closing Date|03 January 2024|", &["2024-01-03"]);
        reads("Deadline|1st March 2024|", &["2024-03-01"]);
        reads("Deadline|31/12/2024|Location", &["2024-12-31"]);
        reads("published|2024-12-31|", &["2024-12-31"]);
        reads_nothing("room12 in Figure3 of covid19 and report12-13");
    }

    #[test]
    fn a_year_long_ago_stands_behind_a_day_and_a_month_in_words() {
        reads("founded on |5 December 1391|.", &["1391-12-05"]);
        reads("|July 4, 1776|", &["1776-07-04"]);
        reads("|5 décembre 1391|", &["1391-12-05"]);
        reads_nothing("05.12.1391; December 1391; 1391-12-05");
    }

    #[test]
    fn words_for_numbers() {
        reads("|fourth of July 1995|", &["1995-07-04"]);
        reads("|twenty-first of May 2024|", &["2024-05-21"]);
        reads(
            "|January the twenty first two thousand and eighteen|",
            &["2018-01-21"],
        );
        reads("|first Monday of October 2025|", &["2025-10-06"]);
        reads("|last day of February 2024|", &["2024-02-29"]);
        reads("|last Friday in May 2024|", &["2024-05-31"]);
    }

    #[test]
    fn weekdays_times_and_zones_beside_a_date() {
        reads("|Sunday, 15 October 2023|", &["2023-10-15"]);
        reads("|Wed, Jan 20th, 2016|, 9:30", &["2016-01-20"]);
        reads("|Freitag, den 18.07.2014|", &["2014-07-18"]);
        reads("by 23:59 CET on |5 May 2024|", &["2024-05-05"]);
        reads(
            "|5 May| 12:00 and |6 May| 10 guests",
            &["XXXX-05-05", "XXXX-05-06"],
        );
        reads("|2023-03-04|T12:00:00Z", &["2023-03-04"]);
    }

    #[test]
    fn digits_in_both_orders() {
        reads("|9/21/2025| |21/9/2025|", &["2025-09-21", "2025-09-21"]);
        reads("|04.03.2023|", &["2023-03-04 or 2023-04-03"]);
        reads("|04/03/2023|", &["2023-03-04 or 2023-04-03"]);
        reads("|05-05-2024|", &["2024-05-05"]);
        reads(
            "|2024-04-12|, |2012/8/10|, |2015.5.13|",
            &["2024-04-12", "2012-08-10", "2015-05-13"],
        );
        reads("|15. 03. 2024| |15.03.24|", &["2024-03-15", "2024-03-15"]);
        reads("|31/12-2025|, |31/12 2025|", &["2025-12-31", "2025-12-31"]);
        reads("|2025. 05. 31|", &["2025-05-31"]);
        reads("minutes-|2002-10-09|.pdf", &["2002-10-09"]);
        reads("|09/2025|", &["2025-09"]);
    }

    #[test]
    fn years_of_two_digits_with_care() {
        reads("|31-Oct-74| |3rd Feb 82|", &["1974-10-31", "1982-02-03"]);
        reads("|15 Sep 24| at 23:59", &["2024-09-15"]);
        reads("|15 Sep| 24 places", &["XXXX-09-15"]);
        reads("|3-7-07|", &["2007-07-03 or 2007-03-07"]);
        reads("|Sept. '24|", &["2024-09"]);
    }

    #[test]
    fn months_seasons_and_feasts_with_their_year() {
        reads("|Sept 2024|, |2024 August|", &["2024-09", "2024-08"]);
        reads("|Fall 2025|, |spring of 2024|", &["2025-23", "2024-21"]);
        reads("|winter semester 2024/25|", &["2024-24"]);
        reads("before |Christmas 2024|", &["2024-12-25"]);
    }

    #[test]
    fn days_without_year() {
        reads("|2 Dec| |22 Dec| Maastricht", &["XXXX-12-02", "XXXX-12-22"]);
        reads("|March 25|. |8. November|", &["XXXX-03-25", "XXXX-11-08"]);
        reads("|December 3|", &["XXXX-12-03"]);
    }

    #[test]
    fn the_first_of_a_range_takes_what_the_second_states() {
        reads("|1|–|30 November 2020|", &["2020-11-01", "2020-11-30"]);
        reads(
            "from |13th| to |30th November 2020|",
            &["2020-11-13", "2020-11-30"],
        );
        reads("|March 3|–|5, 2025|", &["2025-03-03", "2025-03-05"]);
        reads(
            "|15 December| – |10 January 2025|",
            &["2024-12-15", "2025-01-10"],
        );
        reads("|Sept 1| to |Nov 30, 2025|", &["2025-09-01", "2025-11-30"]);
        reads("|1 March|-|5 April 2024|", &["2024-03-01", "2024-04-05"]);
        reads("|01.|–|15.03.2024|", &["2024-03-01", "2024-03-15"]);
        reads("|01.03.|–|15.03.2024|", &["2024-03-01", "2024-03-15"]);
        reads("|15.03.2021|-|31.08.2022|", &["2021-03-15", "2022-08-31"]);
        reads("|January|/|March 2021|", &["2021-01", "2021-03"]);
        reads(
            "|Wednesday 9 December| or |Thursday 10 December 2020|",
            &["2020-12-09", "2020-12-10"],
        );
        reads(
            "|1 June 2025| until |31 July 2028|",
            &["2025-06-01", "2028-07-31"],
        );
    }

    #[test]
    fn short_numbers_behind_words_for_a_date() {
        reads("Apply by |5.12.20|. Write", &["2020-12-05 or 2020-05-12"]);
        reads("Deadline: |15.1.21|", &["2021-01-15"]);
        reads("Start: |1.4.21|, for a year", &["2021-04-01 or 2021-01-04"]);
        reads_nothing("See version 5.12.20 and section 1.2.10 of the plan.");
    }
}
