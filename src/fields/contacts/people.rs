//! The names of a sentence, and how each is known to be a person to ask.

use core::ops::Range;

use super::way::Way;
use crate::grammar;
use crate::lexicon::{
    Bound, Carrier, Cue, Label, NamePart, Paper, Particle, Request, Route, Sense,
};
use crate::model::MentionValue;
use crate::outline::Outline;

/// A name in a sentence.
#[derive(Clone, Debug)]
pub struct Person {
    /// Without titles.
    pub name: Range<usize>,
    /// A title stands before it.
    pub titled: bool,
    /// The title, or that of the list it stands in, speaks of more than one.
    pub several: bool,
    /// "HR Adviser", "Professor"
    pub role: Option<Range<usize>>,
    /// Where the title or role before the name begins, or the name.
    pub start: usize,
}

/// How a name is known to be that of a person to ask, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Known {
    /// It is joined to one that is: "A or B".
    Joined,
    /// It follows "please contact", or is all of a line under a heading of contacts.
    Turned,
    /// A title or role stands before it.
    Titled,
    /// A phone or an address stands beside it.
    Beside,
}

/// The names of a sentence, in order.
pub fn people(outline: &Outline<'_>, range: Range<usize>) -> Vec<Person> {
    let mut people = Vec::new();
    if !may_name(outline, &range) {
        return people;
    }
    let mut done = range.start;
    for word in outline.scan.words_within(range.clone()) {
        if word.start < done || people.len() >= MOST {
            continue;
        }
        let rest = outline.slice(word.start..range.end);
        // "SACO-S Jane Doe"
        if outline.slice(range.start..word.start).ends_with('-') {
            continue;
        }
        let capital = rest.starts_with(char::is_uppercase);
        if !capital && !is_title(outline, word.start) {
            continue;
        }
        let Ok((left, person)) = grammar::person(window(rest)) else {
            continue;
        };
        let end = word.start + window(rest).len() - left.len();
        let mut name = end - person.name.len()..end;
        if !person.title.is_empty() {
            name = without_institution(outline, name);
        }
        let end = name.end;
        // In an address no name stands.
        if outline
            .mentions(word.start.saturating_sub(LONGEST_ADDRESS).max(range.start)..end)
            .iter()
            .any(|found| {
                found.range.end > word.start
                    && (found.source.is_none() || shows_address(outline, &found.range))
            })
        {
            continue;
        }
        if is_possessive(outline, &(name.start..range.end), end)
            || in_a_role(outline, word.start)
            || person.title.is_empty() && of_a_role(outline, &range, name.start)
            || person.title.is_empty() && is_shouted(outline.slice(name.clone()))
            || in_a_place(
                outline,
                &(name.start..end),
                range.end,
                !person.title.is_empty(),
            )
        {
            continue;
        }
        let before = role_before(outline, &range, word.start);
        let title = (!person.title.is_empty()).then(|| word.start..word.start + person.title.len());
        let start = before.as_ref().map_or(word.start, |role| role.start);
        let role = before
            .clone()
            .or_else(|| role_behind(outline, end, &range))
            .or_else(|| title.clone().filter(|title| says_what(outline, title)));
        let mut person = Person {
            titled: title.is_some() || before.is_some(),
            several: title.is_some_and(|title| is_plural(outline.slice(title))),
            role,
            name,
            start,
        };
        person.several |= people
            .last()
            .is_some_and(|before| listed(outline, before, &person));
        people.push(person);
        done = end;
    }
    people
}

/// "Dr. Doe's research", "Dr. Edwards' lab"
fn is_possessive(outline: &Outline<'_>, range: &Range<usize>, end: usize) -> bool {
    let name = outline.slice(range.start..end);
    let behind = outline.slice(end..range.end);
    name.ends_with("'s")
        || name.ends_with("’s")
        || name.ends_with('s') && behind.starts_with(['\'', '’'])
}

/// The "Specialist" of "HR Specialist Jane Doe" begins no name.
fn in_a_role(outline: &Outline<'_>, at: usize) -> bool {
    outline
        .cues(at.saturating_sub(NEAR)..at)
        .iter()
        .any(|cue| cue.sense == Sense::NamePart(NamePart::Role) && at < cue.end)
}

/// What somebody is the head or professor of: "Head of Machining Processes", "Professor of Lakes & Coastal Change".
fn of_a_role(outline: &Outline<'_>, range: &Range<usize>, at: usize) -> bool {
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

/// "PLANT GROWTH UNDER STRESS": a line in capitals.
fn is_shouted(name: &str) -> bool {
    name.split_whitespace().count() > 2 && !name.contains(char::is_lowercase)
}

/// "Ana Silva" of "Dr. Ana Silva Westhaven University".
fn without_institution(outline: &Outline<'_>, name: Range<usize>) -> Range<usize> {
    let after = outline
        .organisations_over(name.end.saturating_sub(1)..name.end)
        .iter()
        .find(|over| over.range.end > name.end);
    let Some(over) = after else {
        return name;
    };
    let text = outline.slice(name.clone());
    let last = text.rfind(' ').unwrap_or(text.len());
    let cut = over.range.start.saturating_sub(name.start);
    let cut = if cut == 0 { last } else { cut };
    let kept = text.get(..cut).unwrap_or(text).trim_end();
    if kept.contains(' ') {
        name.start..name.start + kept.len()
    } else {
        name
    }
}

/// A street ("Rua Ana Silva, 400"), an institution ("Ana Silva Institute"), or what somebody is the head of ("Head of Silva Berg").
fn in_a_place(outline: &Outline<'_>, name: &Range<usize>, upto: usize, titled: bool) -> bool {
    let behind = outline.slice(name.end..upto);
    let number = behind.trim_start_matches([',', ' ', '\u{a0}']);
    let at = upto - number.len();
    let numbered = number.starts_with(|c: char| c.is_ascii_digit())
        && number.len() < behind.len()
        && outline.mentions(at..at + 1).is_empty();
    let next = behind.trim_start_matches([' ', '\u{a0}']);
    let at = upto - next.len();
    let institution = next.len() < behind.len()
        && !next.is_empty()
        && outline
            .organisations_over(name.start..at + 1)
            .iter()
            .any(|over| over.range.start <= name.start && over.range.end > name.end);
    // "Fern University, Moss Hill, Westhaven", "Hong Kong"
    let before = outline.slice(name.start.saturating_sub(2)..name.start);
    let housed = before == ", "
        && behind.starts_with(", ")
        && outline
            .organisations_over(name.start.saturating_sub(3)..name.start)
            .iter()
            .any(|over| over.end() + 2 >= name.start);
    let country = outline
        .cues(name.start..name.start + 1)
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Country(_)) && cue.end >= name.end);
    numbered || !titled && (institution || housed || country)
}

/// A name in an address stands no further behind its beginning: "https://…fr/Anglais".
const LONGEST_ADDRESS: usize = 200;

/// Is the shown text of a link its address?
fn shows_address(outline: &Outline<'_>, range: &Range<usize>) -> bool {
    let shown = outline.slice(range.clone());
    shown.contains("://") || shown.contains('@') && !shown.contains(' ')
}

/// Nobody can be [`Known`] in a long sentence without a title, an address or a word that turns to somebody; most have none.
fn may_name(outline: &Outline<'_>, range: &Range<usize>) -> bool {
    range.len() <= LONGEST_LINE
        || outline.cues(range.clone()).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::NamePart(NamePart::Honorific | NamePart::Role)
                    | Sense::Route(Route::Turn | Route::Source | Route::Toward | Route::Question)
            )
        })
        || outline
            .mentions(range.clone())
            .iter()
            .any(|found| matches!(found.value, MentionValue::Email(_) | MentionValue::Phone(_)))
}

/// A line that is a name with its titles and degrees is no longer.
const LONGEST_LINE: usize = 140;

/// More names than this a sentence does not give.
const MOST: usize = 24;

/// As much of the text as a name with its titles may take.
fn window(rest: &str) -> &str {
    const LONGEST: usize = 140;
    let end = (LONGEST..LONGEST + 4)
        .find(|&end| rest.is_char_boundary(end))
        .unwrap_or(rest.len());
    rest.get(..end).unwrap_or(rest)
}

fn is_title(outline: &Outline<'_>, at: usize) -> bool {
    outline
        .cues(at..at + 1)
        .iter()
        .any(|cue| cue.sense == Sense::NamePart(NamePart::Honorific))
}

/// "HR Adviser" right before a name.
fn role_before(outline: &Outline<'_>, range: &Range<usize>, at: usize) -> Option<Range<usize>> {
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

fn blank(gap: &str) -> bool {
    gap.trim().is_empty()
}

/// ", Associate Professor Laboratory of Virology" behind a name.
fn role_behind(outline: &Outline<'_>, at: usize, range: &Range<usize>) -> Option<Range<usize>> {
    let rest = outline.slice(at..range.end);
    let trimmed =
        rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | '-' | '–'));
    if trimmed.len() == rest.len() || rest.len() - trimmed.len() > 4 {
        return None;
    }
    let start = range.end - trimmed.len();
    let named = outline.cues(start..start + 1).iter().find_map(|cue| {
        let what = match cue.sense {
            Sense::NamePart(NamePart::Role) => true,
            Sense::NamePart(NamePart::Honorific) => cue.end - cue.start > LONG,
            _ => false,
        };
        what.then_some(cue.end)
    })?;
    let behind = outline.slice(named..range.end);
    let sign = behind
        .find([',', ';', '(', ')', ':', '\n', '|', '+', '@'])
        .map_or(range.end, |stop| named + stop);
    // "Head of Optics, jane@uni.edu", "Head of Optics Tel: …", "Head of Optics at jane@…"
    let stop = outline
        .cues(named..sign)
        .iter()
        .find(|cue| ends_role(outline, cue))
        .map_or(sign, |cue| cue.start);
    let full = outline.slice(start..stop).trim_end();
    Some(if full.len() <= LONGEST_ROLE && !full.contains(". ") {
        start..start + full.len()
    } else {
        start..named
    })
}

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
fn says_what(outline: &Outline<'_>, title: &Range<usize>) -> bool {
    outline
        .cues(title.clone())
        .iter()
        .any(|cue| cue.sense == Sense::NamePart(NamePart::Honorific) && cue.end - cue.start > LONG)
}

/// A title of more letters is a word: "Professor".
const LONG: usize = 6;
/// A role stands no further from its name.
const NEAR: usize = 60;
/// A role is no longer.
const LONGEST_ROLE: usize = 90;

/// How a person is known to be one to ask.
pub fn known(
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

/// "Jane Doe, Department of Optics, Main Street 1": the value of a label of contacts begins with the name.
pub fn leads_value(outline: &Outline<'_>, range: &Range<usize>, person: &Person) -> bool {
    let before = outline.slice(range.start..person.start);
    let behind = outline.slice(person.name.end..range.end);
    let at = range.end - behind.trim_start().len();
    let joined = outline
        .cues(at..at + 1)
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Bound(Bound::And | Bound::Or)));
    before.trim_matches([' ', ':', '\u{a0}']).is_empty()
        && (joined || behind.trim_start().starts_with([',', ';', '(', '–', '-']))
}

/// "please contact Erin Bryson", "Contact: Erin Bryson"
pub fn turned(outline: &Outline<'_>, range: &Range<usize>, person: &Person) -> bool {
    let from = person.start.saturating_sub(NEAR).max(range.start);
    outline.cues(from..person.start).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Route(Route::Turn | Route::Source | Route::Toward | Route::Question)
        ) && cue.end <= person.start
            && outline
                .slice(cue.end..person.start)
                .chars()
                .all(|c| c.is_whitespace() || matches!(c, ':' | ',' | '-' | '['))
    })
}

/// "… or Anna Berg": behind a comma or a conjunction.
fn joined(outline: &Outline<'_>, range: &Range<usize>, person: &Person) -> bool {
    let from = person.start.saturating_sub(6).max(range.start);
    outline.cues(from..person.start).iter().any(|cue| {
        matches!(cue.sense, Sense::Bound(Bound::And | Bound::Or))
            && blank(outline.slice(cue.end..person.start))
    })
}

/// "Profs. Jane Doe, Carl Berg, Rose Lind": behind a comma, in a list that the first one's title speaks for.
fn listed(outline: &Outline<'_>, before: &Person, person: &Person) -> bool {
    let gap = before.name.end..person.start;
    before.several && gap.start <= gap.end && outline.slice(gap).trim() == ","
}

/// Does the title speak of more than one: "Profs.", "Drs"?
fn is_plural(title: &str) -> bool {
    let word = title.trim_end_matches(['.', ',', ' ', '\u{a0}']);
    !word.contains([' ', '.']) && word.len() > 2 && word.ends_with('s')
}

/// The name is all of the line, but for degrees, roles and signs.
pub fn whole_line(outline: &Outline<'_>, range: &Range<usize>, person: &Person) -> bool {
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
