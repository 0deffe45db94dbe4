//! What is named, and asked for later or not at all.

use core::ops::Range;

use super::named::Entry;
use super::sentence::{CutKind, Sentence};
use crate::lexicon::{Paper, Request};

/// Is all that it names asked for later, or not at all?
pub fn withheld(sentence: &Sentence<'_, '_>) -> bool {
    let first = sentence
        .papers
        .iter()
        .find(|(_, paper)| matches!(paper, Paper::Named(_) | Paper::Of(_)))
        .map_or(sentence.range.end, |(range, _)| range.start);
    let before = sentence.range.start..first;
    let given = sentence.has_within(Request::Gives, &before)
        || sentence.has_within(Request::Papers, &before)
        || sentence.has_within(Request::With, &before);
    let not = |part: &Range<usize>| {
        sentence.has_within(Request::Later, part) || sentence.has_within(Request::Never, part)
    };
    // "Certificates must be presented upon request", but not "A CV is required; letters may be requested later"
    let predicate = sentence
        .asks(Request::Given)
        .next()
        .filter(|given| given.start >= first)
        .is_some_and(|given| {
            let rest = sentence.slice(given.start..sentence.range.end);
            let named = sentence
                .papers
                .iter()
                .any(|(range, paper)| range.end <= given.start && matches!(paper, Paper::Named(_)));
            let clause = rest.find(';').filter(|_| named).unwrap_or(rest.len());
            not(&(given.start..given.start + clause))
        });
    not(&before) || !given && predicate && !sentence.has(Request::May)
}

/// "… and references upon request": said of this document only.
pub fn withheld_alone(sentence: &Sentence<'_, '_>, entry: &Entry, next: Option<&Entry>) -> bool {
    let upto = next.map_or(sentence.range.end, |next| next.start);
    sentence
        .asks(Request::Later)
        .chain(sentence.asks(Request::Never))
        .filter(|cue| cue.start >= entry.cue.end && cue.start < upto)
        .any(|cue| {
            let between = entry.cue.end..cue.start;
            let other = sentence
                .cuts_between(between.start, between.end)
                .any(|cut| matches!(cut.kind, CutKind::Open | CutKind::Sign | CutKind::Close));
            // "Send a CV to jane@uni.edu and we will contact you."
            let addressed = !sentence.outline.mentions(between.clone()).is_empty();
            // "referees who will be contacted" are asked for now.
            !other
                && !addressed
                && !sentence.has_within(Request::Clause, &between)
                && !sentence.has_within(Request::Applying, &between)
                && !sentence.has_within(Request::May, &(entry.start..upto))
        })
}

/// "No need for a letter or certificates", "please do not send letters": not wanted, by the words before it, and nothing else has
/// been asked for since.
pub fn denied(sentence: &Sentence<'_, '_>, entry: &Entry) -> bool {
    let mut before = sentence
        .requests
        .iter()
        .filter(|(range, _)| range.end <= entry.start)
        .rev()
        .filter(|(_, request)| {
            matches!(request, Request::Never | Request::Gives | Request::Papers)
        });
    let never = match (before.next(), before.next()) {
        (Some((never, Request::Never)), _) => never,
        // "please do not" and its verb
        (Some((verb, Request::Gives)), Some((never, Request::Never)))
            if verb.start >= never.end
                && sentence.slice(never.end..verb.start).trim().is_empty() =>
        {
            never
        }
        _ => return false,
    };
    entry.start - never.end <= DENIED
        && !sentence
            .slice(never.end..entry.start)
            .contains(['.', ';', ':', ')', ','])
}

/// Documents that are not wanted stand so near behind the words that say so.
const DENIED: usize = 60;
