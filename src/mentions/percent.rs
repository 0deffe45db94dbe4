//! Percentages and shares of a full-time post.

use super::{Found, Site, Trigger, counted};
use crate::grammar::{full_time_share, percent, share_word};
use crate::lexicon::Sense;
use crate::model::MentionValue;

/// A percentage, or a share of a full-time post as one.
pub fn share(site: &Site<'_>) -> Option<Found> {
    let value = |(left, range)| (left, MentionValue::Percent(range));
    match site.trigger {
        Trigger::Cue(Sense::Share(_)) => {
            let (left, range) = value(share_word(site.rest()).ok()?);
            Some(site.found(left, range))
        }
        Trigger::Cue(Sense::FullTimeEquivalent) if site.digit_within(counted::REACH) => {
            let (left, range) = value(full_time_share(site.rest()).ok()?);
            Some(site.found(left, range))
        }
        _ if counted::begins(site) => {
            let ahead =
                |wanted: fn(Sense) -> bool| site.ahead(counted::REACH).any(|cue| wanted(cue.sense));
            if sign_ahead(site.rest()) || ahead(|sense| matches!(sense, Sense::Percent)) {
                counted::read(site, |input| percent(input).map(value))
            } else if ahead(|sense| matches!(sense, Sense::FullTimeEquivalent)) {
                counted::read(site, |input| full_time_share(input).map(value))
            } else {
                None
            }
        }
        _ => None,
    }
}

fn sign_ahead(rest: &str) -> bool {
    rest.bytes()
        .take(counted::REACH / 2)
        .any(|byte| byte == b'%')
        || rest.chars().take(12).any(|sign| sign == '％')
}
