//! That the employment is temporary, where only its last day says so.

use chrono::NaiveDate;

use crate::fields::Candidate;
use crate::lexicon::{Bound, Closing, Cue, DateRole, Label, Particle, Request, Route, Sense};
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
        // "Duration: October 2024 – September 2027"
        let months = |pair: &[Found]| match pair {
            [first, last] if lasts(first, last) && is_joined(outline, first, last) => {
                Some(temporary(last))
            }
            _ => None,
        };
        let last_day = mentions.iter().rfind(day).map(temporary);
        return last_day.or_else(|| mentions.windows(2).find_map(months));
    }
    let ended = mentions.iter().find(|last| ends(outline, passage, last));
    ended.map(temporary).or_else(|| {
        mentions.windows(2).find_map(|pair| {
            let [first, last] = pair else { return None };
            (lasts(first, last) && runs(outline, passage, first, last)).then(|| temporary(last))
        })
    })
}

/// "The post is funded until July 2027", but not "Applications for this post are open until": the sentence says so of the position.
fn ends(outline: &Outline<'_>, passage: &Passage, last: &Found) -> bool {
    let day = matches!(
        last.value,
        MentionValue::Date(Date::Day(_) | Date::Month { .. })
    );
    let Some(sentence) = outline
        .sentence_at(passage, last.range.start)
        .filter(|_| day)
    else {
        return false;
    };
    let from = sentence.start.max(last.range.start.saturating_sub(LEAD));
    let before = outline.cues(from..last.range.start);
    let Some(verb) = before.iter().rfind(|cue| cue.sense == Sense::Ends) else {
        return false;
    };
    let gap = outline.slice(verb.end..last.range.start);
    let close = gap.len() <= DAY && !gap.contains(['.', ';', ':', '(']);
    // "The call for this post ends on", "The search for this position runs until"
    let applies = |cue: &Cue<Sense>| {
        matches!(
            cue.sense,
            Sense::Applying
                | Sense::Request(Request::Applying)
                | Sense::Route(Route::Apply)
                | Sense::DateRole(DateRole::Deadline | DateRole::Review | DateRole::Published)
        ) || matches!(cue.sense, Sense::Timing(timing) if timing.is_whole())
    };
    // "the call for the post": it is not the post that ends.
    let of_another = |post: &Cue<Sense>| {
        let front = from.max(post.start.saturating_sub(WHOSE))..post.start;
        let whose = |sense| match sense {
            Sense::Particle(Particle::For | Particle::Of) => Some(()),
            _ => None,
        };
        outline.senses(front, whose).next().is_some()
    };
    // "post", but neither "grant" nor "student"
    let post = |cue: &Cue<Sense>| {
        let held = |other: &Cue<Sense>| other.sense == Sense::Holding && other.start == cue.start;
        cue.sense == Sense::Vacancy
            && cue.end < verb.start
            && verb.start - cue.end <= SUBJECT
            && before.iter().any(held)
            && !of_another(cue)
    };
    let sought = |cue: &Cue<Sense>| {
        let held = |other: &Cue<Sense>| other.sense == Sense::Vacancy && other.start == cue.start;
        cue.sense == Sense::Closing(Closing::Offer) && !before.iter().any(held)
    };
    close && before.iter().any(post) && !before.iter().any(|cue| applies(cue) || sought(cue))
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

/// Nothing but a dash or a word for the end stands between the dates.
fn is_joined(outline: &Outline<'_>, first: &Found, last: &Found) -> bool {
    let gap = outline.slice(first.range.end..last.range.start).trim();
    let bound = |sense| match sense {
        Sense::DateRole(DateRole::Until | DateRole::Limit)
        | Sense::Bound(Bound::To)
        | Sense::Particle(Particle::To) => Some(()),
        _ => None,
    };
    gap.len() <= 16
        && !gap.contains(['.', ';', ':', '('])
        && (matches!(gap, "-" | "–" | "—")
            || outline
                .senses(first.range.end..last.range.start, bound)
                .next()
                .is_some())
}

/// "The post is available from A until B": the dates follow the word for the position, and one another.
fn runs(outline: &Outline<'_>, passage: &Passage, first: &Found, last: &Found) -> bool {
    let lead = first.range.start.saturating_sub(LEAD)..first.range.start;
    let lead = passage.range.start.max(lead.start)..lead.end;
    let post = outline
        .senses(lead, |sense| (sense == Sense::Vacancy).then_some(()))
        .last();
    is_joined(outline, first, last)
        && post.is_some_and(|(post, ())| {
            !outline
                .slice(post.end..first.range.start)
                .contains(['.', ';', ':'])
        })
}

/// " the end of " is no longer, in bytes.
const DAY: usize = 12;

/// "for this " is no longer, in bytes.
const WHOSE: usize = 12;

/// " is currently " and more of that kind is no longer, in bytes.
const SUBJECT: usize = 24;

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
    fn months_behind_the_label_of_a_contract() {
        term(
            "Postdoc\n\nDuration: October 2024 - September 2027\n",
            Some(Term::Temporary),
        );
        term("Postdoc\n\nContract: starting October 2024\n", None);
        term(
            "Postdoc\n\nThe appointment ends June 30, 2026.\n",
            Some(Term::Temporary),
        );
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
    fn the_last_day_of_the_position_alone() {
        let temporary = Some(Term::Temporary);
        term(
            "Appointment to this post will be until July 2005 with the expectation of an extension.",
            temporary,
        );
        term("The post is funded until 31 July 2027.", temporary);
        term("The contract runs until the 31st of July 2027.", temporary);
        term(
            "Applications for the post will be open until 31 July 2027.",
            None,
        );
        term(
            "The deadline for this position is until 31 July 2027.",
            None,
        );
        term("The search for this post runs until 31 July 2027.", None);
        term("The call for this post ends on 31 July 2027.", None);
        term("The grant runs until July 2027.", None);
        term("The post is currently secured until July 2027.", temporary);
        term("The call for this position is until 31 July 2027.", None);
        term("Interviews for the post run through 31 July 2027.", None);
        term(
            "The advertisement of the post runs until 31 July 2027.",
            None,
        );
        term(
            "The post supports a project that is funded until July 2027.",
            None,
        );
        term("The post is open until 31 July 2027.", None);
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
