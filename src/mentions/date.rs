//! Dates.

use core::ops::Range;

use super::border::Border;
use super::{Found, Site, Trigger};
use crate::grammar::{Reading, date, first_date, month, word_date, year_month_day};
use crate::lexicon::Sense;
use crate::model::MentionValue;

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
        found.push(dated(site.at..site.text.len() - left.len(), range.first));
        if let Some((written, second)) = range.second {
            let start = left.find(written).unwrap_or_default();
            let start = site.text.len() - left.len() + start;
            found.push(dated(start..start + written.len(), second));
        }
        return;
    }
    let digits = site.trigger == Trigger::Digit;
    let reading = match border {
        Border::Range if digits => word_date(rest).map(|(left, date)| (left, Reading::from(date))),
        Border::Name if digits => {
            year_month_day(rest).map(|(left, date)| (left, Reading::from(date)))
        }
        _ => date(rest),
    };
    let Ok((left, reading)) = reading else { return };
    let range = site.at..site.text.len() - left.len();
    let written = site.text.get(range.clone()).unwrap_or_default();
    // "22 04 2024" alone is a date, "+47 22 04 2024" is none.
    let spaced = written
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b' ');
    if !(spaced && border == Border::Number) {
        found.push(dated(range, reading));
    }
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
