//! Percentages and shares of a full-time post.

use super::{Found, Site, Trigger, counted};
use crate::grammar::{full_time_share, part_of_post, percent, share_word};
use crate::lexicon::{Scale, Sense};
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
                    .or_else(|| pointed(site))
            } else if ahead(|sense| {
                matches!(sense, Sense::PartedPost | Sense::Scale(Scale::Tariff))
            }) {
                counted::read(site, |input| part_of_post(input).map(value))
            } else {
                None
            }
        }
        _ => None,
    }
}

/// ".5 FTE": the full stop before the digits belongs to them.
fn pointed(site: &Site<'_>) -> Option<Found> {
    let start = site.before().strip_suffix('.')?.len();
    let (left, range) = full_time_share(site.text.get(start..)?).ok()?;
    let free = site.text.get(..start).is_some_and(|before| {
        before.is_empty() || before.ends_with(|c: char| c.is_whitespace() || c == '(')
    });
    free.then(|| Found::new(start..site.until(left).end, MentionValue::Percent(range)))
}

fn sign_ahead(rest: &str) -> bool {
    rest.bytes()
        .take(counted::REACH / 2)
        .any(|byte| byte == b'%')
        || rest.chars().take(12).any(|sign| sign == '％')
}

#[cfg(test)]
mod tests {
    use crate::mentions::marked::assert_read;
    use crate::model::MentionValue;

    #[track_caller]
    fn reads(marked: &str, shares: &[&str]) {
        assert_read(marked, shares, |value, _| match value {
            MentionValue::Percent(range) => Some(range.to_string()),
            _ => None,
        });
    }

    #[track_caller]
    fn reads_nothing(text: &str) {
        reads(text, &[]);
    }

    #[test]
    fn shares_in_other_words() {
        reads("a |.5 FTE| post", &["50"]);
        reads_nothing("at 5 p.m.5 FTE");
        reads("|65 v.H|. der Arbeitszeit", &["65"]);
        reads("eine |75-prozentige| Stelle", &["75"]);
    }

    #[test]
    fn escapes_and_counts_are_no_shares() {
        reads_nothing("see page%20one and a%2Fb");
        reads_nothing("a small percent of all, what percentage?");
        reads_nothing("2 FTE positions, 12 FTE, FTE posts");
        reads_nothing("a full-time post, 8 SWS");
    }

    #[test]
    fn percentages() {
        reads("|80 %|, |66,67%|, |8.3 %|", &["80", "66.67", "8.3"]);
        reads(
            "|50 per cent|, |fifty percent|, |one hundred percent|",
            &["50", "50", "100"],
        );
        reads("eine |65%|-Stelle, |80 Prozent|", &["65", "80"]);
    }

    #[test]
    fn ranges_and_bounds() {
        reads(
            "|80-100 %|, |80% - 100%|, |65 – 100 %|",
            &["80-100", "80-100", "65-100"],
        );
        reads(
            "|between 80 and 100%|, |80 bis 100 %|",
            &["80-100", "80-100"],
        );
        reads("|up to 50%|, |at least 65 %|", &["up to 50", "from 65"]);
    }

    #[test]
    fn shares_of_a_full_time_post() {
        reads(
            "|0,5 FTE|, |1.0 fte|, |0.75 full-time equivalent|",
            &["50", "100", "75"],
        );
        reads(
            "|0.8-1.0 FTE|, |FTE: 0.8|, |FTE 0,8 - 1,0|",
            &["80-100", "80", "80-100"],
        );
        reads("a |half-time| post, |halbtags|", &["50", "50"]);
        reads(
            "a |2/3 position|, a |0.75 post|, eine |1/2 Stelle|",
            &["66.67", "75", "50"],
        );
        reads_nothing("1/2 positions, 4 posts, 1 post, 2/3 of a position");
    }
}
