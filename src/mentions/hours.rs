//! Working hours.

use super::{Found, Site, Trigger, counted};
use crate::grammar;
use crate::lexicon::{Sense, Unit};
use crate::model::MentionValue;

/// Working hours with their period.
pub fn hours(site: &Site<'_>) -> Option<Found> {
    let hours = |sense| matches!(sense, Sense::Unit(Unit::Hour) | Sense::WorkingHours(_));
    match site.trigger {
        Trigger::Cue(Sense::WorkingHours(_)) if site.digit_within(counted::REACH) => {
            let (left, hours) = grammar::hours(site.rest()).ok()?;
            Some(site.found(left, MentionValue::Hours(hours)))
        }
        Trigger::Cue(Sense::WorkingWeek(_)) if site.digit_within(counted::REACH) => {
            let (left, hours) = grammar::hours_of_week(site.rest()).ok()?;
            Some(site.found(left, MentionValue::Hours(hours)))
        }
        _ if counted::begins(site)
            && (site.ahead(counted::REACH).any(|cue| hours(cue.sense)) || glued(site.rest())) =>
        {
            counted::read(site, |input| {
                grammar::hours(input).map(|(left, hours)| (left, MentionValue::Hours(hours)))
            })
        }
        _ => None,
    }
}

/// "40h/week": the unit is no word of its own.
fn glued(rest: &str) -> bool {
    rest.chars()
        .take(8)
        .find(|sign| !sign.is_ascii_digit() && !matches!(sign, '.' | ','))
        .is_some_and(char::is_alphabetic)
}
