//! Which of the candidates that lie over one another are the mentions.

use core::cmp::Reverse;
use std::collections::BTreeMap;

use super::Found;
use crate::model::MentionValue;

/// The candidates of the best kinds and of those the longest, none over another, in order. Of money the first counts: in "£31,000 -
/// £33,000 rising to £40,000" the range has begun before the second amount.
pub fn settle(mut candidates: Vec<Found>) -> Vec<Found> {
    candidates.sort_by_key(|found| {
        let first = matches!(found.value, MentionValue::Money(_)).then_some(found.range.start);
        (
            rank(&found.value),
            first,
            Reverse(found.range.len()),
            found.range.start,
        )
    });
    let mut taken: BTreeMap<usize, Found> = BTreeMap::new();
    for found in candidates {
        let free = taken
            .range(..found.range.end)
            .next_back()
            .is_none_or(|(_, before)| before.range.end <= found.range.start);
        if free {
            taken.insert(found.range.start, found);
        }
    }
    taken.into_values().collect()
}

/// Of two candidates in one place the one of the lower rank counts: the kind whose form says more.
fn rank(value: &MentionValue) -> usize {
    match value {
        MentionValue::Email(_) | MentionValue::Url(_) => 0,
        MentionValue::Identifier(_) => 1,
        MentionValue::Date(_) => 2,
        MentionValue::Money(_) => 3,
        MentionValue::Phone(_) => 4,
        MentionValue::Hours(_) => 5,
        MentionValue::Percent(_) => 6,
        MentionValue::Duration(_) => 7,
        MentionValue::PayScale(_) => 8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Range;

    #[track_caller]
    fn settles(candidates: &[(core::ops::Range<usize>, MentionValue)], expected: &[usize]) {
        let found = candidates
            .iter()
            .map(|(range, value)| Found::new(range.clone(), value.clone()))
            .collect();
        let starts: Vec<usize> = settle(found)
            .iter()
            .map(|found| found.range.start)
            .collect();
        assert_eq!(starts, expected);
    }

    fn url() -> MentionValue {
        MentionValue::Url(String::new())
    }

    fn percent() -> MentionValue {
        MentionValue::Percent(Range::exactly(50))
    }

    #[test]
    fn inside_an_address_nothing_else_is_read() {
        settles(&[(4..6, percent()), (0..10, url())], &[0]);
        settles(&[(0..10, url()), (8..30, percent())], &[0]);
    }

    #[test]
    fn of_one_kind_the_longest_counts() {
        settles(&[(3..6, percent()), (0..6, percent())], &[0]);
        settles(&[(0..4, percent()), (2..9, percent())], &[2]);
    }

    #[test]
    fn neighbours_stand() {
        settles(&[(6..9, percent()), (0..6, url())], &[0, 6]);
    }
}
