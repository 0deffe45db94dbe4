//! How each name is known to be that of a person to ask.

use core::ops::Range;

use super::people::{Person, listed};
use super::role::{NEAR, blank};
use super::way::Way;
use crate::lexicon::{Bound, Carrier, Cue, NamePart, Paper, Request, Route, Sense, Turn};
use crate::outline::Outline;

/// How a name is known to be that of a person to ask, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Known {
    /// It is joined to one that is: "A or B".
    Joined,
    /// It follows "please contact", or is all of a line under a heading of contacts.
    Turned,
    /// A title or role stands before it.
    Titled,
    /// A phone or an address stands beside it.
    Beside,
}

/// How a person is known to be one to ask.
pub(super) fn known(
    outline: &Outline<'_>,
    range: &Range<usize>,
    person: &Person,
    before: Option<&Person>,
    ways: &[Way],
) -> Option<Known> {
    if ways.iter().any(|way| way.beside(outline, person)) {
        Some(Known::Beside)
    } else if person.titled {
        Some(Known::Titled)
    } else if turned(outline, range, person) || whole_line(outline, range, person) {
        Some(Known::Turned)
    } else if joined(outline, range, person)
        || before.is_some_and(|before| listed(outline, before, person))
    {
        Some(Known::Joined)
    } else {
        None
    }
}

/// "Jane Doe, Department of Optics, Main Street 1", "Jane Doe Web: …": the value of a label of contacts begins with the name.
pub(super) fn leads_value(outline: &Outline<'_>, range: &Range<usize>, person: &Person) -> bool {
    let before = outline.slice(range.start..person.start);
    let behind = outline.slice(person.name.end..range.end);
    let at = range.end - behind.trim_start().len();
    let joined = outline.cues(at..at + 1).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Bound(Bound::And | Bound::Or) | Sense::Label(_) | Sense::Line(_)
        )
    });
    before.trim_matches([' ', ':', '\u{a0}']).is_empty()
        && (joined || behind.trim_start().starts_with([',', ';', '(', '–', '-']))
}

/// "Contact: Jane Doe, Carl Berg and Rose Lind": nothing but names, and signs and words that join them.
pub(super) fn only_names(outline: &Outline<'_>, range: &Range<usize>, people: &[Person]) -> bool {
    let joins = |gap: Range<usize>| {
        let bound = |sense| matches!(sense, Sense::Bound(Bound::And | Bound::Or)).then_some(());
        let (from, upto) = outline
            .senses(gap.clone(), bound)
            .next()
            .map_or((gap.end, gap.end), |(cue, ())| (cue.start, cue.end));
        let sign = |text: &str| matches!(text.trim(), "" | "," | ";" | "/" | "&");
        sign(outline.slice(gap.start..from)) && sign(outline.slice(upto..gap.end))
    };
    // "Jane Doe (Fern University), …"
    let past = |person: &Person| {
        let end = person.name.end;
        let behind = outline.slice(end..range.end);
        let bracket = behind.trim_start().strip_prefix('(');
        let close = bracket.and_then(|inner| inner.split_once(')'));
        close.map_or(end, |(_, rest)| range.end - rest.len())
    };
    let (Some(first), Some(last)) = (people.first(), people.last()) else {
        return false;
    };
    let lead = outline.slice(range.start..first.start);
    let rest = outline.slice(past(last)..range.end);
    people.len() > 1
        && !lead.contains(char::is_alphanumeric)
        && !rest.contains(char::is_alphanumeric)
        && people.windows(2).all(|pair| match pair {
            [one, next] => past(one) <= next.start && joins(past(one)..next.start),
            _ => false,
        })
}

/// "please contact Erin Bryson", "Contact: Erin Bryson", "you may contact: Name: Erin Bryson", "please contact us, Erin Bryson and …"
pub(super) fn turned(outline: &Outline<'_>, range: &Range<usize>, person: &Person) -> bool {
    let from = person.start.saturating_sub(NEAR).max(range.start);
    let cues = outline.cues(from..person.start);
    let ours = |sense| (sense == Sense::Turn(Turn::We)).then_some(());
    let bare = |gap: Range<usize>| {
        let us = outline.senses(gap.start..gap.end.min(gap.start + 2), ours);
        let from = us.last().map_or(gap.start, |(us, ())| us.end.min(gap.end));
        outline
            .slice(from..gap.end)
            .chars()
            .all(|c| c.is_whitespace() || matches!(c, ':' | ',' | '-' | '['))
    };
    // "Name:"
    let caption = cues
        .iter()
        .rfind(|cue| cue.sense == Sense::Paper(Paper::As(Carrier::Contact)))
        .filter(|cue| outline.slice(cue.end..person.start).trim() == ":");
    let turns = |cue: &Cue<Sense>, upto: usize| {
        matches!(
            cue.sense,
            Sense::Route(Route::Turn | Route::Source | Route::Toward | Route::Question)
        ) && cue.end <= upto
            && bare(cue.end..upto)
    };
    let before_caption = |cue: &Cue<Sense>| caption.is_some_and(|named| turns(cue, named.start));
    cues.iter()
        .any(|cue| turns(cue, person.start) || before_caption(cue))
}

/// "… or Anna Berg": behind a comma or a conjunction.
fn joined(outline: &Outline<'_>, range: &Range<usize>, person: &Person) -> bool {
    let from = person.start.saturating_sub(6).max(range.start);
    outline.cues(from..person.start).iter().any(|cue| {
        matches!(cue.sense, Sense::Bound(Bound::And | Bound::Or))
            && blank(outline.slice(cue.end..person.start))
    })
}

/// The name is all of the line, but for degrees, roles and signs.
pub(super) fn whole_line(outline: &Outline<'_>, range: &Range<usize>, person: &Person) -> bool {
    let lead = outline.slice(range.start..person.start);
    let role = person.role.clone().unwrap_or(person.name.clone());
    let behind = outline.slice(person.name.end.max(role.end)..range.end);
    let degrees = outline
        .senses(person.name.end..range.end, |sense| {
            matches!(sense, Sense::NamePart(NamePart::Degree)).then_some(())
        })
        .count();
    let words = behind
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count();
    let bare = !lead.chars().any(char::is_alphanumeric)
        || is_preposition(outline, range.start, lead)
        || is_caption(outline, range.start, lead);
    bare && words <= degrees
}

/// "Name:" before a name
fn is_caption(outline: &Outline<'_>, at: usize, lead: &str) -> bool {
    let Some(caption) = lead.trim_end().strip_suffix(':') else {
        return false;
    };
    outline.cues(at..at + 1).iter().any(|cue| {
        cue.end == at + caption.trim_end().len()
            && cue.sense == Sense::Paper(Paper::As(Carrier::Contact))
    })
}

/// "to", before a name on a line of its own
fn is_preposition(outline: &Outline<'_>, at: usize, lead: &str) -> bool {
    let end = at + lead.trim_end().len();
    outline
        .cues(at..at + 1)
        .iter()
        .any(|cue| cue.end == end && cue.sense == Sense::Request(Request::Link))
}
