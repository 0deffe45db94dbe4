//! Headings and labels that stand inside a paragraph: flattened text, run-in heads.

use core::ops::Range;

use super::amid::{Phrase, about_name, is_verb, starts_anew};
use super::block::{Block, is_long};
use super::control;
use super::flat::flat_labels;
use super::heading::Heading;
use super::label::{known_label, names_part};
use super::loud::loud;
use super::naming::{best_cue, holds_value, is_path, without_colon};
use super::stressed::stressed;
use super::wrap::ends_in_particle;
use crate::lexicon::{Cue, Label, Sense};
use crate::mentions::Scan;
use crate::model::{MentionValue, SectionKind};
use crate::text::Text;

/// What stands inside a paragraph and parts it.
#[derive(Clone, Debug)]
pub enum RunIn {
    /// A heading: what follows is a part of its own.
    Heading(Heading),
    /// A label: what follows at once is its value.
    Label(Label, Range<usize>),
}

impl RunIn {
    /// Where it stands.
    pub fn range(&self) -> Range<usize> {
        match self {
            Self::Heading(heading) => heading.range.clone(),
            Self::Label(_, range) => range.clone(),
        }
    }
}

/// The headings and labels that stand inside a paragraph: flattened text, run-in heads.
pub fn run_in(paragraph: &Block, text: &Text<'_>, scan: &Scan) -> Vec<RunIn> {
    let mut found: Vec<RunIn> = Vec::new();
    // "Home > Jobs", "Apply online"
    let of_page = paragraph.range.len() <= HEADLINE
        && (is_path(text.slice(paragraph.range.clone()))
            || control::named(&paragraph.range, scan).is_some()
            || text.is_link(paragraph.range.clone()));
    if of_page {
        return found;
    }
    let opening = strong_run_in(paragraph, text, scan).or_else(|| loud(paragraph, text, scan));
    found.extend(opening.map(RunIn::Heading));
    let range = &paragraph.range;
    let headline = is_headline(paragraph, text, scan);
    let flat = flat_labels(range, text, scan);
    let mut flat = flat.iter().peekable();
    let mut bold = stressed(range, text, scan).peekable();
    for cue in scan.cues.within(range.clone()) {
        while bold
            .peek()
            .is_some_and(|heading| heading.range.start <= cue.start)
            && let Some(heading) = bold.next()
        {
            let done = found.last().map_or(0, |before| before.range().end);
            found.extend((heading.range.start >= done).then_some(RunIn::Heading(heading)));
        }
        let done = found
            .last()
            .map_or(range.start, |before| before.range().end);
        // "https://uni.edu/VacancyRoleDescriptions/": no word inside an address names a part.
        if cue.start < done || scan.in_address(cue.start) || ends_post(scan, cue) {
            continue;
        }
        while flat
            .next_if(|name| name.range().start < cue.start)
            .is_some()
        {}
        if let Some(name) = flat.next_if(|name| name.range().start == cue.start) {
            found.push(name.clone());
            continue;
        }
        found.extend(match cue.sense {
            // "Two PhD positions: theory and experiment"
            Sense::Label(Label::Openings) if headline => None,
            Sense::Label(label) => run_in_label(text, scan, done..range.end, cue.range(), label),
            // "Supervision: Jane Doe will be responsible": it ends what stands before it.
            Sense::Heading(kind) if !headline && is_remark(scan, cue, kind) => {
                let after = text.slice(cue.end..range.end);
                (after.starts_with(": ") && starts_anew(text, cue.start))
                    .then(|| RunIn::Label(Label::Other, cue.range()))
            }
            Sense::Heading(kind)
                if !headline
                    && !is_quoted(text.slice(done..cue.start))
                    && capitalised(text, done, cue.start)
                    && !begins_name(paragraph, text, scan, cue) =>
            {
                let phrase = Phrase {
                    text,
                    scan,
                    room: done..range.end,
                    cue: cue.range(),
                    kind,
                    behind: matches!(found.last(), Some(RunIn::Heading(_))),
                    above: found
                        .iter()
                        .rev()
                        .take(NEAR)
                        .find_map(|before| match before {
                            RunIn::Heading(heading) => heading.kind,
                            RunIn::Label(..) => None,
                        }),
                };
                phrase.run_in()
            }
            Sense::OpenHeading if !headline => {
                about_name(text, scan, done..range.end, cue.range()).map(RunIn::Heading)
            }
            _ => None,
        });
    }
    found
}

/// The heading of a list stands behind no more labels than these.
const NEAR: usize = 8;

/// "PhD candidate: the moss of cold lakes The group is new": the last word of what the position is called, where the text begins with it.
fn ends_post(scan: &Scan, cue: &Cue<Sense>) -> bool {
    let names = matches!(
        cue.sense,
        Sense::Heading(_) | Sense::OpenHeading | Sense::Label(Label::Title)
    );
    let before = cue.start.saturating_sub(POST)..cue.end;
    names
        && cue.start <= BEGIN
        && scan.cues.within(before).iter().any(|post| {
            matches!(post.sense, Sense::Stage(_)) && post.start < cue.start && post.end == cue.end
        })
}

/// The name of a position begins so near before its last word, and a text with its first line, in bytes.
const POST: usize = 24;
const BEGIN: usize = 160;

/// "Note: the ferry runs daily": a label that says nothing to us names no part in running text.
fn is_remark(scan: &Scan, cue: &Cue<Sense>, kind: SectionKind) -> bool {
    let mut cues = scan.cues.within(cue.range()).iter();
    kind == SectionKind::Other
        && cues
            .any(|other| other.sense == Sense::Label(Label::Other) && other.range() == cue.range())
}

/// "PhD studentship: The law of negligence": a line whose words before the colon name a position says which one is open.
fn is_headline(paragraph: &Block, text: &Text<'_>, scan: &Scan) -> bool {
    let content = text.slice(paragraph.range.clone());
    let Some(colon) = content.find(':').filter(|_| content.len() <= HEADLINE) else {
        return false;
    };
    let lead = paragraph.range.start..paragraph.range.start + colon;
    let stages = scan.cues.within(lead.clone()).iter();
    let stages = stages.filter(|cue| matches!(cue.sense, Sense::Stage(_)) && cue.end <= lead.end);
    let words = scan.words_within(lead.clone()).len();
    let goes_on = content.get(colon + 1..).unwrap_or_default().trim();
    stages.count() > 0
        && words <= LEAD
        && goes_on.len() > 3
        && !goes_on.ends_with(['.', ';', ':'])
        && scan.mentions(lead.end..paragraph.range.end).is_empty()
}

/// "Project Research Fellow in physics", "Fern University: Information School", on a line of its own: the first word of the name of a
/// post or a house.
fn begins_name(paragraph: &Block, text: &Text<'_>, scan: &Scan, cue: &Cue<Sense>) -> bool {
    let alone = scan.words_within(cue.range()).len() == 1;
    let short =
        paragraph.range.len() <= HEADLINE && !text.slice(paragraph.range.clone()).ends_with('.');
    let next = cue.end + 1;
    let named = |named: &Cue<Sense>| {
        let house = matches!(named.sense, Sense::Organisation(_))
            && named.end == paragraph.range.end
            && text.slice(named.range()).starts_with(char::is_uppercase);
        named.start == next && (house || matches!(named.sense, Sense::Stage(_)))
    };
    alone
        && short
        && text.slice(cue.end..paragraph.range.end).starts_with(' ')
        && scan.cues.within(next..next + 1).iter().any(named)
}

/// A headline has no more bytes.
const HEADLINE: usize = 160;

/// Before its colon stand so many words at most.
const LEAD: usize = 4;

/// "Application deadline: 15 December", in running text: the label of a value.
fn run_in_label(
    text: &Text<'_>,
    scan: &Scan,
    room: Range<usize>,
    cue: Range<usize>,
    label: Label,
) -> Option<RunIn> {
    let after = text.slice(cue.end..room.end);
    let rest = after
        .trim_start_matches([' ', '\u{a0}'])
        .strip_prefix(':')?;
    let value = rest.trim_start();
    // "with the subject “Job title: 12”"
    let quoted = text.slice(room.start..cue.start).ends_with(['"', '“', '„']);
    // "their age and the height of the plants: …": amid a sentence.
    let lead = sentence_start(text, room.start, cue.start).unwrap_or(room.start)..cue.start;
    let lead = lead.start..lead.start + text.slice(lead).trim_end().len();
    let small = text.slice(cue.clone()).starts_with(char::is_lowercase);
    // "For questions, write to: office@uni.edu": so is a preposition.
    let leads = small && label == Label::Recipient;
    // "The work covers three main areas: …": so is what a verb stands before.
    let said = || {
        small
            && scan
                .cues
                .within(lead.clone())
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Turn(turn) if is_verb(turn)))
    };
    if quoted
        || leads
        || ends_in_particle(&lead, text, scan)
        || value.is_empty()
        || value.starts_with("//")
        || !capitalised(text, room.start, cue.start)
        || said()
    {
        return None;
    }
    let start = room.end - value.len();
    // "Questions can be sent to our team: office@uni.edu"
    let mailbox = scan
        .mentions(start..start + 1)
        .iter()
        .any(|found| matches!(found.value, MentionValue::Email(_)));
    if mailbox
        && matches!(
            label,
            Label::Unit | Label::Employer | Label::Stage | Label::Title
        )
    {
        return None;
    }
    let is_heading = scan
        .cues
        .within(cue.start..cue.start + 1)
        .iter()
        .any(|other| matches!(other.sense, Sense::Heading(_)) && other.end >= cue.end);
    let text_follows = is_long(&(start..room.end), scan);
    let values = !scan.mentions(start..start + 3).is_empty()
        || (label == Label::Other && !text_follows)
        || ends_soon(text, start..room.end);
    (!is_heading || values).then_some(RunIn::Label(label, cue))
}

/// "employment contract Working time: 35": the next label follows so soon that what stands before it is a value.
pub fn ends_soon(text: &Text<'_>, value: Range<usize>) -> bool {
    let content = text.slice(value);
    let sign = content
        .char_indices()
        .take(VALUE)
        .find(|&(_, c)| matches!(c, ':' | '.' | ';' | ',' | '\n' | '•' | '!' | '?'));
    let Some((at, ':')) = sign else {
        return false;
    };
    let (both, rest) = content.split_at(at);
    let capitals = both
        .split_whitespace()
        .skip(1)
        .filter(|word| word.starts_with(char::is_uppercase) || is_glued(word));
    // "More on the lab and Fern is available by writing to: …" goes on as a sentence.
    let behind = both
        .split_whitespace()
        .rev()
        .take_while(|word| !word.starts_with(char::is_uppercase) && !is_glued(word));
    capitals.count() > 0 && behind.count() <= LABEL && !rest.starts_with("://")
}

/// Behind the capital of a label stand no more words.
const LABEL: usize = 3;

/// "monthsContract type: …": portals glue the label to the value before it.
fn is_glued(word: &str) -> bool {
    let mut letters = word.chars().zip(word.chars().skip(1));
    word.chars().count() > 6 && letters.any(|(before, c)| before.is_lowercase() && c.is_uppercase())
}

/// A value and the label behind it have no more letters.
const VALUE: usize = 80;

/// "with the subject "Job Application: 12"": a quotation has opened right before the phrase, or some words before, amid the text.
fn is_quoted(before: &str) -> bool {
    let signs = before.char_indices().rev().take(QUOTED);
    let mut quotes = signs.filter(|(_, sign)| matches!(sign, '"' | '“' | '„' | '«' | '”' | '»'));
    let Some((at, sign)) = quotes.next() else {
        return false;
    };
    let (lead, behind) = before.split_at(at);
    let next = behind.chars().nth(1);
    !matches!(sign, '”' | '»')
        && lead.ends_with([' ', '\n', '('])
        && next.is_none_or(char::is_alphanumeric)
}

/// The subject of a mail has so few letters before the word that tells what it is.
const QUOTED: usize = 24;

/// The phrase at `at`, or the sentence that begins some words before it, has a capital.
fn capitalised(text: &Text<'_>, from: usize, at: usize) -> bool {
    let phrase = text.slice(at..text.clean().len());
    phrase.starts_with(char::is_uppercase)
        || sentence_start(text, from, at)
            .is_some_and(|start| text.slice(start..at).starts_with(char::is_uppercase))
}

/// "**Objectives** The aim is …": strong words that begin a paragraph and are no label of one value.
fn strong_run_in(paragraph: &Block, text: &Text<'_>, scan: &Scan) -> Option<Heading> {
    let strong = paragraph.strong.clone()?;
    let name = without_colon(text.slice(strong.clone()));
    let range = strong.start..strong.start + name.len();
    let words = scan.words_within(range.clone()).len();
    let cue = best_cue(&range, scan);
    let rest = strong.end..paragraph.range.end;
    let opens =
        strong.start == paragraph.range.start && !rest.is_empty() && (1..=8).contains(&words);
    let label = known_label(&range, scan);
    let leads = || text.slice(rest.clone()).ends_with(':');
    let text_follows = names_part(&range, scan) && (leads() || is_long(&rest, scan));
    // "**Apply** through the page": the words go on as a sentence.
    let parted = name.len() < strong.len() || (words > 1 && names_part(&range, scan)) || {
        let rest = text.slice(rest.clone()).trim_start();
        rest.starts_with(|c: char| c.is_uppercase() || matches!(c, ':' | '-' | '–' | '—'))
    };
    (opens
        && parted
        && !holds_value(&range, scan)
        && (label.is_none() || text_follows)
        // "**either** to jane@uni.edu **or** …"
        && (cue.is_some() || rest.len() > 150 && !name.starts_with(char::is_lowercase)))
    .then(|| Heading {
        kind: cue.map(|(kind, _)| kind),
        label: label.filter(|label| *label != Label::Other),
        range,
    })
}

/// Where the sentence that holds `at` begins, not more than some words before it.
pub fn sentence_start(text: &Text<'_>, from: usize, at: usize) -> Option<usize> {
    let before = text.slice(from..at);
    // "with the subject "Moss, Application": this one opens.
    let closes = |quote: usize| {
        before
            .get(quote + 1..)
            .is_some_and(|behind| behind.starts_with(char::is_whitespace))
    };
    let cut = before
        .char_indices()
        .rev()
        .take(48)
        .find(|&(place, c)| {
            matches!(
                c,
                '.' | '!' | '?' | ':' | ';' | '*' | '_' | '•' | '\n' | '·' | ')' | '”'
            ) || c == '"' && closes(place)
                || (c.is_whitespace()
                    && before
                        .get(..place)
                        .is_some_and(|done| done.ends_with([' ', '\u{a0}'])))
        })
        .map(|(place, c)| place + c.len_utf8());
    let start = match cut {
        Some(cut) => cut,
        None if before.chars().nth(47).is_none() => 0,
        // Glued to the word before: "systemsQualifications".
        None => return None,
    };
    let blank = before.get(start..)?.len() - before.get(start..)?.trim_start().len();
    Some(from + start + blank)
}
