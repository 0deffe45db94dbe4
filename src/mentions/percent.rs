//! Percentages and shares of a full-time post.

use super::border::Border;
use super::{Found, Site, Trigger};
use crate::grammar::{full_time_share, percent, share_word};
use crate::lexicon::Sense;
use crate::model::MentionValue;

/// A percentage, or a share of a full-time post as one.
pub fn share(site: &Site<'_>) -> Option<Found> {
    let rest = site.rest();
    let read = match site.trigger {
        Trigger::Digit if Border::of(site.before()).begins_number() => {
            percent(rest).or_else(|_| full_time_share(rest))
        }
        Trigger::Cue(Sense::Bound(_)) => percent(rest).or_else(|_| full_time_share(rest)),
        Trigger::Cue(Sense::Cardinal(_)) => percent(rest),
        Trigger::Cue(Sense::FullTimeEquivalent) => full_time_share(rest),
        Trigger::Cue(Sense::Share(_)) => share_word(rest),
        _ => return None,
    };
    let (left, range) = read.ok()?;
    Some(site.found(left, MentionValue::Percent(range)))
}
