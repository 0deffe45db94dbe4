//! Working hours.

use super::border::Border;
use super::{Found, Site, Trigger};
use crate::grammar;
use crate::lexicon::Sense;
use crate::model::MentionValue;

/// Working hours with their period.
pub fn hours(site: &Site<'_>) -> Option<Found> {
    match site.trigger {
        Trigger::Digit if Border::of(site.before()).begins_number() => {}
        Trigger::Cue(Sense::Cardinal(_) | Sense::Bound(_) | Sense::WorkingHours(_)) => {}
        _ => return None,
    }
    let (left, hours) = grammar::hours(site.rest()).ok()?;
    Some(site.found(left, MentionValue::Hours(hours)))
}
