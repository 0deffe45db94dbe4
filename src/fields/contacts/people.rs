//! The names of a sentence.

use core::ops::Range;

use super::role::{in_a_role, of_a_role, role_before, role_behind, says_what};
use crate::grammar;
use crate::lexicon::{NamePart, PlaceWord, Route, Sense};
use crate::mentions::Found;
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
        let rest = outline.slice(word.start..upto_address(outline, word.start, range.end));
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
        let sir = behind_letter(outline, &name);
        if let Some(start) = sir {
            name.start = start;
        }
        if !person.title.is_empty() {
            name = without_institution(outline, name);
        }
        name.end = without_label(outline, &name, range.end);
        let end = name.end;
        // In an address no name stands.
        if outline
            .mentions(word.start.saturating_sub(LONGEST_ADDRESS).max(range.start)..end)
            .iter()
            .any(|found| {
                found.range.end > word.start
                    && (found.source.is_none()
                        || shows_address(outline, &found.range)
                        || goes_on_in_link(outline, found, end))
            })
        {
            continue;
        }
        let house = || {
            let mut houses = outline.organisations_over(name.clone()).iter();
            houses.any(|house| house.range == name)
        };
        if is_possessive(outline, &(name.start..range.end), end)
            || person.title.is_empty() && house()
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
        if is_quoted(outline.slice(range.start..word.start)) {
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
            titled: title.is_some() || before.is_some() || sir.is_some(),
            several: title.is_some_and(|title| is_plural(outline.slice(title))),
            role,
            name,
            start,
        };
        person.several |= people
            .last()
            .is_some_and(|before| listed(outline, before, &person));
        // "Jane Doe, Head of Silva Berg": no name stands in what she is.
        done = person.role.as_ref().map_or(end, |role| role.end.max(end));
        people.push(person);
    }
    people
}

/// "M. | Paul Berg" among words of French, where the letter is a title; "M. Paul Berg" is a name elsewhere.
fn behind_letter(outline: &Outline<'_>, name: &Range<usize>) -> Option<usize> {
    let short = |sense| (sense == Sense::NamePart(NamePart::Short)).then_some(());
    let (letter, ()) = outline.senses(name.start..name.start + 1, short).next()?;
    let behind = outline.slice(letter.end..name.end).strip_prefix('.')?;
    let rest = behind.trim_start();
    let whole = letter.len() == 1 && rest.len() < behind.len() && !rest.is_empty();
    whole.then(|| name.end - rest.len())
}

/// "Jane Doe | Jane.Doe@uni.edu": a name does not go on into an address.
fn upto_address(outline: &Outline<'_>, start: usize, end: usize) -> usize {
    let next = outline.mentions(start..end.min(start + LONGEST_NAME));
    let address = next.iter().find(|found| {
        found.range.start > start
            && found.source.is_none()
            && matches!(found.value, MentionValue::Email(_) | MentionValue::Url(_))
    });
    address.map_or(end, |address| address.range.start)
}

/// A name is no longer, in bytes.
const LONGEST_NAME: usize = 80;

/// "Dr. Doe's research", "Dr. Edwards' lab"
fn is_possessive(outline: &Outline<'_>, range: &Range<usize>, end: usize) -> bool {
    let name = outline.slice(range.start..end);
    let behind = outline.slice(end..range.end);
    name.ends_with("'s")
        || name.ends_with("’s")
        || name.ends_with('s') && behind.starts_with(['\'', '’'])
}

/// "with the subject “Postdoc: Jane Doe”": an open quotation stands before it, whose words are an example; „Moss“ is closed.
fn is_quoted(before: &str) -> bool {
    let near = before.chars().rev().take(QUOTED);
    let mut signs = near.filter(|sign| matches!(sign, '“' | '”' | '„' | '"'));
    signs.next() == Some('“') && signs.next() != Some('„')
}

/// The name in a quotation stands no further behind its beginning, in characters.
const QUOTED: usize = 80;

/// "PLANT GROWTH UNDER STRESS": a line in capitals.
fn is_shouted(name: &str) -> bool {
    name.split_whitespace().count() > 2 && !name.contains(char::is_lowercase)
}

/// "Ana Silva" of "Ana Silva Web: …": where the name ends that a label ran into.
fn without_label(outline: &Outline<'_>, name: &Range<usize>, upto: usize) -> usize {
    let text = outline.slice(name.clone());
    let Some((before, last)) = text.rsplit_once(' ') else {
        return name.end;
    };
    let start = name.end - last.len();
    let label = outline.slice(name.end..upto).starts_with(':')
        && outline.cues(start..name.end).iter().any(|cue| {
            cue.range() == (start..name.end)
                && matches!(cue.sense, Sense::Label(_) | Sense::Line(_))
        });
    if label && before.contains(' ') {
        name.start + before.trim_end().len()
    } else {
        name.end
    }
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
    // "Lake Chair Search" of "the Lake Chair Search Committee"
    let body = outline.cues(name.clone()).iter().any(|cue| {
        matches!(cue.sense, Sense::Organisation(_)) && cue.start > name.start && cue.end > name.end
    });
    // "12 N. Fern Blvd"
    let lead = outline.slice(name.start.saturating_sub(2)..name.start);
    let street = |sense| (sense == Sense::PlaceWord(PlaceWord::Street)).then_some(());
    let housenumber = lead.ends_with(' ') && lead.starts_with(|c: char| c.is_ascii_digit());
    let street = housenumber
        && behind.len() == next.len() + 1
        && outline.senses(at..at + 1, street).next().is_some();
    numbered
        || !titled
            && (is_town(outline, name.start) || institution || housed || country || body || street)
}

/// "12345 Port Fern": behind a postal code, which begins a part of its line; "Room 1234 Ann Berg" is a person.
fn is_town(outline: &Outline<'_>, at: usize) -> bool {
    let before = outline.slice(at.saturating_sub(CODE)..at);
    let code = before.trim_end_matches(' ');
    let lead = code.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let begins = lead
        .trim_end_matches(' ')
        .ends_with([',', ';', ':', '|', '\n', '-', '–', '·', '•']);
    let phone = |found: &Found| matches!(found.value, MentionValue::Phone(_));
    before.ends_with(' ')
        && (POSTAL..=LONGEST_POSTAL).contains(&(code.len() - lead.len()))
        && (begins || lead.is_empty())
        && !outline
            .mentions(at.saturating_sub(CODE)..at)
            .iter()
            .any(phone)
}

/// The digits of a postal code.
const POSTAL: usize = 4;
const LONGEST_POSTAL: usize = 6;

/// A sign, a postal code and the blanks behind both, in bytes.
const CODE: usize = 11;

/// A name in an address stands no further behind its beginning: "https://…fr/Anglais".
const LONGEST_ADDRESS: usize = 200;

/// "[Clinton Lake State Park](https://…)": the name of what a page is about goes on.
fn goes_on_in_link(outline: &Outline<'_>, found: &Found, end: usize) -> bool {
    let rest = outline.slice(end..found.range.end.max(end));
    let role = |sense| (sense == Sense::NamePart(NamePart::Role)).then_some(());
    // "[Ann Berg Director](https://…)"
    let in_office = outline.senses(end + 1..end + 2, role).next().is_some();
    matches!(found.value, MentionValue::Url(_))
        && !in_office
        && rest
            .strip_prefix(' ')
            .is_some_and(|rest| rest.starts_with(char::is_uppercase))
}

/// Is the shown text of a link its address?
fn shows_address(outline: &Outline<'_>, range: &Range<usize>) -> bool {
    let shown = outline.slice(range.clone());
    shown.contains("://") || shown.contains('@') && !shown.contains(' ')
}

/// Nobody can be [`Known`](super::known::Known) in a long sentence without a title, an address or a word that turns to
/// somebody; most have none.
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

/// "Profs. Jane Doe, Carl Berg, Rose Lind": behind a comma, in a list that the first one's title speaks for.
pub(super) fn listed(outline: &Outline<'_>, before: &Person, person: &Person) -> bool {
    let gap = before.name.end..person.start;
    before.several && gap.start <= gap.end && outline.slice(gap).trim() == ","
}

/// Does the title speak of more than one: "Profs.", "Drs"?
fn is_plural(title: &str) -> bool {
    let word = title.trim_end_matches(['.', ',', ' ', '\u{a0}']);
    !word.contains([' ', '.']) && word.len() > 2 && word.ends_with('s')
}
