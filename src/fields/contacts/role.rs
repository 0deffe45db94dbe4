//! The roles beside a name: what somebody is, or is the head of.

use core::ops::Range;

use crate::lexicon::{Cue, Label, NamePart, Particle, Request, Sense};
use crate::model::MentionValue;
use crate::outline::Outline;

/// The "Specialist" of "HR Specialist Jane Doe" begins no name.
pub(super) fn in_a_role(outline: &Outline<'_>, at: usize) -> bool {
    outline
        .cues(at.saturating_sub(NEAR)..at)
        .iter()
        .any(|cue| cue.sense == Sense::NamePart(NamePart::Role) && at < cue.end)
}

/// What somebody is the head or professor of: "Head of Machining Processes", "Professor of Lakes & Coastal Change".
pub(super) fn of_a_role(outline: &Outline<'_>, range: &Range<usize>, at: usize) -> bool {
    let from = at.saturating_sub(NEAR).max(range.start);
    let Some((of, ())) = outline
        .senses(from..at, |sense| {
            (sense == Sense::Particle(Particle::Of)).then_some(())
        })
        .last()
    else {
        return false;
    };
    let role = outline.cues(from..of.end).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::NamePart(NamePart::Role | NamePart::Honorific)
        ) && cue.end + 1 >= of.start
            && cue.end <= of.end
    });
    let between = outline.slice(of.end..at).trim();
    // "Head of Department Jane Doe" names her.
    let joins = between.is_empty() || between.ends_with('&');
    role && joins && !between.contains([',', ';', '(', ')', ':'])
}

/// "HR Adviser" right before a name.
pub(super) fn role_before(
    outline: &Outline<'_>,
    range: &Range<usize>,
    at: usize,
) -> Option<Range<usize>> {
    let from = at.saturating_sub(NEAR).max(range.start);
    let mut role: Option<Range<usize>> = None;
    for cue in outline.cues(from..at) {
        if cue.sense != Sense::NamePart(NamePart::Role) || cue.end > at {
            continue;
        }
        role = match role {
            Some(before) if blank(outline.slice(before.end..cue.start)) => {
                Some(before.start..cue.end)
            }
            Some(before) if cue.end <= before.end => Some(before),
            _ => Some(cue.range()),
        };
    }
    role.filter(|role| beside(outline.slice(role.end..at)))
}

/// Between a role and a name: blanks, a comma, a colon, a bracketed unit.
fn beside(gap: &str) -> bool {
    let gap = gap.trim();
    gap.is_empty() || gap == "," || gap == ":" || gap.starts_with('(') && gap.ends_with(')')
}

pub(super) fn blank(gap: &str) -> bool {
    gap.trim().is_empty()
}

/// ", Associate Professor Laboratory of Virology" behind a name.
pub(super) fn role_behind(
    outline: &Outline<'_>,
    at: usize,
    range: &Range<usize>,
) -> Option<Range<usize>> {
    let rest = outline.slice(at..range.end);
    let trimmed = rest.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, ',' | '(' | '-' | '–' | '|')
    });
    if trimmed.len() == rest.len() || rest.len() - trimmed.len() > GAP {
        return None;
    }
    begun_at(outline, range.end - trimmed.len(), range)
}

/// "Head of Section", on the line below a name
pub(super) fn whole_line(outline: &Outline<'_>, range: &Range<usize>) -> Option<Range<usize>> {
    let role = begun_at(outline, range.start, range)?;
    let sentence = outline.slice(range.clone()).ends_with(['.', '!', '?', ':']);
    (range.len() <= LONGEST_ROLE && !sentence).then_some(role)
}

/// The role that begins here.
fn begun_at(outline: &Outline<'_>, start: usize, range: &Range<usize>) -> Option<Range<usize>> {
    let named = |at: usize| {
        outline.cues(at..at + 1).iter().find_map(|cue| {
            let what = match cue.sense {
                Sense::NamePart(NamePart::Role) => true,
                Sense::NamePart(NamePart::Honorific) => is_written_out(outline, cue),
                _ => false,
            };
            what.then_some(cue.end)
        })
    };
    let named = named(start).or_else(|| named(behind_acronym(outline, start, range.end)?))?;
    let behind = outline.slice(named..range.end);
    let sign = behind
        .find([',', ';', '(', ')', ':', '\n', '|', '+', '@'])
        .map_or(range.end, |stop| named + stop);
    // "Head of Optics – jane@uni.edu"
    let address = outline.mentions(named..sign).first();
    let sign = address.map_or(sign, |found| found.range.start.max(named));
    // "Head of Optics, jane@uni.edu", "Head of Optics Tel: …", "Head of Optics at jane@…"
    let stop = outline
        .cues(named..sign)
        .iter()
        .find(|cue| ends_role(outline, cue))
        .map_or(sign, |cue| cue.start);
    let full = outline.slice(start..stop);
    let full = full.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–'));
    Some(if full.len() <= LONGEST_ROLE && !full.contains(". ") {
        start..start + full.len()
    } else {
        start..named
    })
}

/// "Deputy Director" of "LFC Deputy Director": what stands behind the short name of a house.
fn behind_acronym(outline: &Outline<'_>, start: usize, end: usize) -> Option<usize> {
    let [short, next, ..] = outline.scan.words_within(start..end) else {
        return None;
    };
    let printed = outline.slice(short.range());
    let capitals = printed.chars().filter(|sign| sign.is_uppercase()).count();
    (short.start == start
        && capitals > 1
        && printed.len() <= ACRONYM
        // "PhD Professor of Botany"
        && !outline
            .cues(short.range())
            .iter()
            .any(|cue| matches!(cue.sense, Sense::Degree(_)))
        && outline.slice(short.end..next.start) == " ")
        .then_some(next.start)
}

/// The short name of a house is no longer.
const ACRONYM: usize = 8;

/// Signs and blanks between a name and its role, in bytes: " – ".
const GAP: usize = 5;

/// Does a word follow that leads to a phone or an address?
fn ends_role(outline: &Outline<'_>, cue: &Cue<Sense>) -> bool {
    let leads = match cue.sense {
        Sense::Line(_) | Sense::Label(Label::Email) => true,
        Sense::Particle(Particle::At) | Sense::Request(Request::Link) => outline
            .mentions(cue.end..cue.end + 2)
            .iter()
            .any(|found| matches!(found.value, MentionValue::Email(_) | MentionValue::Phone(_))),
        _ => false,
    };
    leads && outline.slice(cue.start.saturating_sub(1)..cue.start) == " "
}

/// A title that says what the person is: "Associate Professor", not "Dr."
pub(super) fn says_what(outline: &Outline<'_>, title: &Range<usize>) -> bool {
    outline.cues(title.clone()).iter().any(|cue| {
        cue.sense == Sense::NamePart(NamePart::Honorific) && is_written_out(outline, cue)
    })
}

/// "Associate Professor", not "Dr" nor "Assoc. Prof."
fn is_written_out(outline: &Outline<'_>, title: &Cue<Sense>) -> bool {
    title.end - title.start > LONG && !outline.slice(title.range()).contains('.')
}

/// A title of more letters is a word: "Professor".
const LONG: usize = 6;

/// A role stands no further from its name.
pub(super) const NEAR: usize = 60;

/// A role is no longer.
const LONGEST_ROLE: usize = 90;
