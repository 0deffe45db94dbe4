//! Dates.

use super::border::Border;
use super::{Found, Site, Trigger};
use crate::grammar::{Reading, date, first_date, word_date, year_month_day};
use crate::lexicon::Sense;
use crate::model::MentionValue;

/// The date that begins at the site; both of a range where the second cannot be read alone.
pub fn dates(site: &Site<'_>, found: &mut Vec<Found>) {
    if !may_begin(site.trigger) {
        return;
    }
    let border = Border::of(site.before());
    let rest = site.rest();
    if border == Border::Inside {
        return;
    }
    if let Ok((left, first)) = first_date(rest) {
        found.push(site.found(left, MentionValue::Date(first.date)));
        if let Some((written, date)) = first.second {
            let start = left.find(written).unwrap_or_default();
            let start = site.text.len() - left.len() + start;
            found.push(Found::new(
                start..start + written.len(),
                MentionValue::Date(date),
            ));
        }
        return;
    }
    let reading = match border {
        Border::Range => word_date(rest).map(|(left, date)| (left, Reading::from(date))),
        Border::Name => year_month_day(rest).map(|(left, date)| (left, Reading::from(date))),
        _ => date(rest),
    };
    let Ok((left, reading)) = reading else { return };
    let found_date = Found {
        or: reading.or,
        ..site.found(left, MentionValue::Date(reading.date))
    };
    let written = site.text.get(found_date.range.clone()).unwrap_or_default();
    // "22 04 2024" alone is a date, "+47 22 04 2024" is none.
    let spaced = written
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b' ');
    if !(spaced && border == Border::Number) {
        found.push(found_date);
    }
}

fn may_begin(trigger: Trigger) -> bool {
    match trigger {
        Trigger::Digit | Trigger::Glued => true,
        Trigger::Cue(sense) => matches!(
            sense,
            Sense::Month(_)
                | Sense::MonthOrWord(_)
                | Sense::Weekday(_)
                | Sense::Season(_)
                | Sense::Ordinal(_)
                | Sense::Last
        ),
        Trigger::Sign(_) => false,
    }
}
