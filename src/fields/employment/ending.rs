//! That the employment is temporary, where only its last day says so.

use chrono::NaiveDate;

use crate::fields::Candidate;
use crate::lexicon::{Bound, DateRole, Label, Particle, Sense};
use crate::mentions::Found;
use crate::model::{Date, Evidence, MentionValue, Term};
use crate::outline::{Outline, Passage};

/// "Contract period: 1 April 2025 to 31 March 2026", "The post is available from April 2019 until May 2020": what has a last day ends.
pub fn ending(outline: &Outline<'_>, passage: &Passage) -> Option<Candidate<Term>> {
    let temporary =
        |last: &Found| Candidate::new(Term::Temporary, last.range.clone(), Evidence::Bare);
    let mentions = outline.mentions(passage.range.clone());
    if matches!(passage.label, Some((Label::Contract, _))) {
        let day = |found: &&Found| matches!(found.value, MentionValue::Date(Date::Day(_)));
        return mentions.iter().rfind(day).map(temporary);
    }
    mentions.windows(2).find_map(|pair| {
        let [first, last] = pair else { return None };
        (lasts(first, last) && runs(outline, passage, first, last)).then(|| temporary(last))
    })
}

/// The second date is a season and more behind the first: for less time applications are open, not posts.
fn lasts(first: &Found, last: &Found) -> bool {
    let day = |found: &Found| match found.value {
        MentionValue::Date(Date::Day(day)) => Some(day),
        MentionValue::Date(Date::Month { year, month }) => NaiveDate::from_ymd_opt(year, month, 1),
        _ => None,
    };
    match (day(first), day(last)) {
        (Some(first), Some(last)) => (last - first).num_days() >= 85,
        _ => false,
    }
}

/// "The post is available from A until B": the dates follow the word for the position, and one another.
fn runs(outline: &Outline<'_>, passage: &Passage, first: &Found, last: &Found) -> bool {
    let gap = outline.slice(first.range.end..last.range.start);
    let bound = |sense| match sense {
        Sense::DateRole(DateRole::Until | DateRole::Limit)
        | Sense::Bound(Bound::To)
        | Sense::Particle(Particle::To) => Some(()),
        _ => None,
    };
    let joined = gap.len() <= 16
        && !gap.contains(['.', ';', ':', '('])
        && outline
            .senses(first.range.end..last.range.start, bound)
            .next()
            .is_some();
    let lead = first.range.start.saturating_sub(LEAD)..first.range.start;
    let lead = passage.range.start.max(lead.start)..lead.end;
    let post = outline
        .senses(lead, |sense| (sense == Sense::Vacancy).then_some(()))
        .last();
    joined
        && post.is_some_and(|(post, ())| {
            !outline
                .slice(post.end..first.range.start)
                .contains(['.', ';', ':'])
        })
}

/// "The post is available from" is no longer, in bytes.
const LEAD: usize = 80;

#[cfg(test)]
mod tests {
    use crate::Term;

    #[track_caller]
    fn term(text: &str, expected: Option<Term>) {
        let found = crate::parse_posting(text).employment.term;
        assert_eq!(found.map(|found| found.value), expected, "{text}");
    }

    #[test]
    fn what_runs_until_a_day_is_temporary() {
        let temporary = Some(Term::Temporary);
        term(
            "The post is available from April 2019 until May 2020.",
            temporary,
        );
        term(
            "The position runs from 1 April 2019 to 31 March 2020.",
            temporary,
        );
    }

    #[test]
    fn what_ends_sooner_is_no_post() {
        term(
            "The position is open from 1 April 2019 until 15 May 2019.",
            None,
        );
        term(
            "The position is part of a project. It ran from April 2019 until May 2020.",
            None,
        );
        term(
            "The post is available from April 2019. Until May 2021, the library is closed.",
            None,
        );
    }
}
