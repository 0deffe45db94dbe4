//! The share of a post that a number is.

use rust_decimal::Decimal;

use crate::fields::Candidate;
use crate::lexicon::{Sense, ShareRole};
use crate::model::{Evidence, Extent, Range};
use crate::outline::{Outline, Passage};

/// The shares of posts: "Research (0.8 FTE), teaching (0.2 FTE)" says how one post is parted, and a bare share is of the work.
pub(super) fn parted(mut shares: Vec<Candidate<Range>>) -> Vec<Candidate<Range>> {
    let exact = |share: &Range| share.min.filter(|_| share.min == share.max);
    let is_parted = |first: &Candidate<Range>, next: &Candidate<Range>| {
        let sum = exact(&first.value).zip(exact(&next.value));
        first.value != next.value
            && next.range.start.saturating_sub(first.range.end) <= REACH
            && sum.is_some_and(|(first, next)| first + next == Decimal::ONE)
    };
    let mut parts = vec![false; shares.len()];
    for (at, pair) in shares.windows(2).enumerate() {
        if let [first, next] = pair
            && is_parted(first, next)
            && let Some(both) = parts.get_mut(at..at + 2)
        {
            both.fill(true);
        }
    }
    let mut parts = parts.into_iter();
    shares.retain(|share| parts.next() == Some(false) && share.evidence != Evidence::Bare);
    shares
}

/// What the nearest words say that the number is a share of; those behind it count as much as those before it.
pub(super) fn role(
    outline: &Outline<'_>,
    passage: &Passage,
    number: &core::ops::Range<usize>,
) -> Option<ShareRole> {
    outline
        .senses(passage.range.clone(), |sense| match sense {
            Sense::ShareRole(role) => Some(role),
            _ => None,
        })
        .filter_map(|(cue, role)| {
            let away = if cue.end <= number.start {
                number.start - cue.end
            } else {
                cue.start.checked_sub(number.end)?
            };
            // "in three years of employment 80 % of the post is kept for research": of two as near the longer says more.
            (away <= REACH).then_some((away, core::cmp::Reverse(cue.len()), role))
        })
        .min_by_key(|(away, longer, _)| (*away, *longer))
        .map(|(_, _, role)| role)
}

pub(super) const REACH: usize = 30;

/// "may teach up to 20 % of full time", "about 0.1 FTE of teaching": no post is so small.
pub(super) fn is_part_of_work(share: Range) -> bool {
    let least = if share.min.is_none() {
        LARGEST
    } else {
        SMALLEST
    };
    share.max.is_some_and(|max| max < least)
}

pub(super) fn is_whole(share: Range) -> bool {
    share.min == Some(Decimal::ONE)
}

pub(super) fn is_less_than_half(share: Range) -> bool {
    let half = Decimal::new(5, 1);
    share.max.is_some_and(|max| max < half)
}

/// The smallest post, and what it is at the most where only the most is said.
const SMALLEST: Decimal = Decimal::from_parts(15, 0, 0, false, 2);

const LARGEST: Decimal = Decimal::from_parts(30, 0, 0, false, 2);

/// Percent as a share of one.
pub(super) fn share(percent: Range) -> Option<Range> {
    let hundred = Decimal::ONE_HUNDRED;
    let part = |end: Option<Decimal>| match end {
        Some(end) if end.is_zero() || end > hundred => Err(()),
        Some(end) => Ok(end.checked_div(hundred).map(|part| part.normalize())),
        None => Ok(None),
    };
    Some(Range {
        min: part(percent.min).ok()?,
        max: part(percent.max).ok()?,
    })
}

pub(super) fn extent_of_share(share: Candidate<Range>) -> Option<Candidate<Extent>> {
    let one = Decimal::ONE;
    let extent = match (share.value.min, share.value.max) {
        (Some(min), _) if min == one => Extent::FullTime,
        (_, Some(max)) if max < one => Extent::PartTime,
        _ => return None,
    };
    Some(share.map(|_| extent))
}
