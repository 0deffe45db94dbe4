//! What is a heading, and what its part is about: the shape of the line and its words together.

use core::ops::Range;

use super::block::{Block, BlockForm, known_label};
use crate::lexicon::{Label, Sense};
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::text::Text;

/// A heading, without its colon.
#[derive(Clone, Debug)]
pub struct Heading {
    pub range: Range<usize>,
    /// `None` where its words do not tell.
    pub kind: Option<SectionKind>,
    /// It is a label as well: what follows is its value.
    pub label: Option<Label>,
}

/// Where a block stands.
#[derive(Clone, Copy, Debug)]
pub struct Place<'b> {
    pub before: Option<&'b Block>,
    pub after: Option<&'b Block>,
    /// A heading or running text came before: the lines at the top are no headings.
    pub body: bool,
}

/// The block as a heading, if it is one.
pub fn heading(block: &Block, place: Place<'_>, text: &Text<'_>, scan: &Scan) -> Option<Heading> {
    let content = text.slice(block.range.clone());
    let name = without_colon(content);
    let range = block.range.start..block.range.start + name.len();
    let line = Line {
        content,
        name,
        words: scan.words_within(range.clone()).len(),
        colon: name.len() < content.len(),
        cue: best_cue(&range, scan),
        label: known_label(&range, scan),
        strong: block
            .strong
            .as_ref()
            .is_some_and(|strong| strong.end >= range.end),
        value: holds_value(&range, scan),
        range,
    };
    let is = match block.form {
        BlockForm::Heading => line.words <= 30,
        BlockForm::Paragraph => line.is_heading(block, place, text),
        BlockForm::Item => line.colon && line.strong && opens_list(place.after) && line.words <= 8,
        BlockForm::Field { .. } | BlockForm::Row => false,
    };
    is.then(|| Heading {
        kind: line
            .label
            .and_then(kind_of_label)
            .or_else(|| line.cue.as_ref().map(|(kind, _)| *kind)),
        label: line.label,
        range: line.range,
    })
}

/// What is known of a line that may be a heading.
struct Line<'t> {
    content: &'t str,
    name: &'t str,
    range: Range<usize>,
    words: usize,
    colon: bool,
    cue: Option<(SectionKind, Range<usize>)>,
    label: Option<Label>,
    strong: bool,
    value: bool,
}

impl Line<'_> {
    fn is_heading(&self, block: &Block, place: Place<'_>, text: &Text<'_>) -> bool {
        let begins = self
            .name
            .trim_start_matches(['"', '“', '*', '#', '('])
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        if self.words == 0
            || self.words > 14
            || self.name.len() > 120
            || self.value
            || !begins && !self.strong
        {
            return false;
        }
        if self.name.ends_with(['.', ',', ';']) && !(self.strong && self.words <= 9 && place.body) {
            return false;
        }
        if place.after.is_none() {
            return self.covered() && self.words <= 5;
        }
        if self.label.is_some() && self.words <= 4 {
            return true;
        }
        if self.covered() {
            return true;
        }
        if self.colon {
            return opens_list(place.after)
                || (self.words <= 7 && (block.gap || self.cue.is_some()));
        }
        if !place.body {
            return false;
        }
        if self.strong || self.capitals() {
            return true;
        }
        self.stands_alone(block, place, text)
    }

    /// A phrase of the lexicon is nearly all of it.
    fn covered(&self) -> bool {
        self.cue.as_ref().is_some_and(|(_, cue)| {
            let outside = self.words_outside(cue);
            let at_start = cue.start <= self.range.start + 1;
            outside == 0
                || (at_start && outside <= 3 && self.words <= 7)
                || (outside <= 2 && cue.end >= self.range.end && !self.name.ends_with('?'))
        })
    }

    fn words_outside(&self, cue: &Range<usize>) -> usize {
        let inside = self.name.get(
            cue.start.saturating_sub(self.range.start)..cue.end.saturating_sub(self.range.start),
        );
        let count = |text: &str| {
            text.split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .count()
        };
        count(self.name).saturating_sub(inside.map_or(0, count))
    }

    fn capitals(&self) -> bool {
        let letters = self.content.chars().filter(|c| c.is_alphabetic());
        letters.clone().count() >= 4 && letters.clone().all(char::is_uppercase) && self.words <= 10
    }

    /// A short line before a long paragraph, and nothing like it before.
    fn stands_alone(&self, block: &Block, place: Place<'_>, text: &Text<'_>) -> bool {
        let long_after = place.after.is_some_and(|after| {
            matches!(after.form, BlockForm::Paragraph)
                && after.range.len() > 120
                && after.strong.is_none()
        });
        let list_after = opens_list(place.after) && block.gap;
        let finished_before = place.before.is_none_or(|before| {
            block.gap
                || !matches!(before.form, BlockForm::Paragraph)
                || text
                    .slice(before.range.clone())
                    .ends_with(['.', '!', '?', ':', ')'])
        });
        let short_before = place.before.is_some_and(|before| {
            matches!(before.form, BlockForm::Paragraph)
                && before.range.len() < 60
                && !text.slice(before.range.clone()).ends_with(['.', ':', '?'])
        });
        self.words <= 9
            && self.name.len() <= 80
            && !self.name.ends_with(['!', '?', ')'])
            && (long_after || list_after)
            && finished_before
            && !short_before
    }
}

/// Does what follows begin a list?
fn opens_list(after: Option<&Block>) -> bool {
    after.is_some_and(|after| matches!(after.form, BlockForm::Item))
}

/// The longest phrase that names a part.
pub fn best_cue(range: &Range<usize>, scan: &Scan) -> Option<(SectionKind, Range<usize>)> {
    scan.cues
        .within(range.clone())
        .iter()
        .filter(|cue| cue.end <= range.end)
        .filter_map(|cue| match cue.sense {
            Sense::Heading(kind) => Some((kind, cue.range())),
            _ => None,
        })
        .fold(
            None,
            |best: Option<(SectionKind, Range<usize>)>, next| match best {
                Some(best) if best.1.len() >= next.1.len() => Some(best),
                _ => Some(next),
            },
        )
}

/// Dates, amounts, addresses and numbers are values, not headings.
fn holds_value(range: &Range<usize>, scan: &Scan) -> bool {
    use crate::model::MentionValue as Value;
    scan.mentions(range.clone()).iter().any(|found| {
        matches!(
            found.value,
            Value::Date(_) | Value::Money(_) | Value::Email(_) | Value::Url(_) | Value::Phone(_)
        ) && found.source.is_none()
    })
}

/// The kind of the part that a label opens when it stands alone on its line.
fn kind_of_label(label: Label) -> Option<SectionKind> {
    match label {
        Label::Deadline | Label::Url | Label::Documents => Some(SectionKind::Application),
        Label::Contact | Label::Email | Label::Phone => Some(SectionKind::Contact),
        Label::Salary | Label::Contract | Label::Extent | Label::Start => {
            Some(SectionKind::Conditions)
        }
        Label::Education | Label::Languages => Some(SectionKind::Qualifications),
        Label::Employer | Label::Unit => Some(SectionKind::Employer),
        Label::Other | Label::Title => None,
        _ => Some(SectionKind::Other),
    }
}

fn without_colon(content: &str) -> &str {
    content.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '*' | '_'))
}

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
    found.extend(strong_run_in(paragraph, text, scan).map(RunIn::Heading));
    let range = &paragraph.range;
    for cue in scan.cues.within(range.clone()) {
        let done = found
            .last()
            .map_or(range.start, |before| before.range().end);
        if cue.start < done {
            continue;
        }
        found.extend(match cue.sense {
            Sense::Label(label) => run_in_label(text, scan, done..range.end, cue.range(), label),
            Sense::Heading(kind) if capitalised(text, done, cue.start) => {
                run_in_heading(text, scan, done..range.end, cue.range(), kind).map(RunIn::Heading)
            }
            _ => None,
        });
    }
    found
}

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
    if value.is_empty() || value.starts_with("//") || !capitalised(text, room.start, cue.start) {
        return None;
    }
    let start = room.end - value.len();
    let is_heading = scan
        .cues
        .within(cue.start..cue.start + 1)
        .iter()
        .any(|other| matches!(other.sense, Sense::Heading(_)) && other.end >= cue.end);
    let is_value = scan.mentions(start..start + 3).first().is_some() || label == Label::Other;
    (!is_heading || is_value).then_some(RunIn::Label(label, cue))
}

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
    let rest = paragraph.range.end.saturating_sub(strong.end);
    let opens = strong.start == paragraph.range.start && rest > 0 && (1..=8).contains(&words);
    (opens
        && !holds_value(&range, scan)
        && known_label(&range, scan).is_none()
        && (cue.is_some() || rest > 150))
        .then(|| Heading {
            kind: cue.map(|(kind, _)| kind),
            label: None,
            range,
        })
}

/// A phrase of the lexicon that stands as a heading within running text.
fn run_in_heading(
    text: &Text<'_>,
    scan: &Scan,
    room: Range<usize>,
    cue: Range<usize>,
    kind: SectionKind,
) -> Option<Heading> {
    let mut start = sentence_start(text, room.start, cue.start)?;
    let after = text.slice(cue.end..room.end);
    // "• a letter Contact: …": the capital and the colon part it from the item before.
    if !text.slice(start..cue.end).starts_with(char::is_uppercase) && after.starts_with(':') {
        start = cue.start;
    }
    let lead = text.slice(start..cue.start);
    let blank = after.len() - after.trim_start().len();
    let next = after.trim_start();
    // "Required documents in the competition:": a few more words up to the colon.
    if let Some(more) = upto_colon(after) {
        let listed = after.get(more.len() + 1..).is_some_and(begins_list);
        let words = more.split_whitespace().count();
        let lead_words = lead.split_whitespace().count();
        let url = after
            .get(more.len()..)
            .is_some_and(|rest| rest.starts_with("://"));
        let range = start
            ..cue.end
                + more
                    .trim_end_matches(|c: char| c.is_whitespace() || c == '*')
                    .len();
        if !url
            && words <= if listed { 8 } else { 4 }
            && lead_words <= if kind == SectionKind::Project { 0 } else { 4 }
            && (words == 0 || lead_words == 0)
            && !more
                .trim_end_matches('*')
                .contains(['.', ';', '!', '?', '•', ',', '*'])
            && text.slice(start..cue.end).starts_with(char::is_uppercase)
            && !holds_value(&range, scan)
            && !dated(scan, cue.end + more.len() + 1)
        {
            let kind = best_cue(&range, scan).map_or(kind, |(kind, _)| kind);
            return Some(Heading {
                label: known_label(&range, scan),
                range,
                kind: Some(kind),
            });
        }
    }
    if !lead.is_empty() {
        return None;
    }
    if next.is_empty() {
        // A heading whose text stands on the next line: "… see our page. Job description".
        return starts_anew(text, start).then(|| Heading {
            label: None,
            range: cue,
            kind: Some(kind),
        });
    }
    let glued = blank == 0 && next.starts_with(char::is_uppercase);
    let opener = scan
        .cues
        .within(cue.end + blank..cue.end + blank + 1)
        .iter()
        .any(|cue| cue.sense == Sense::Opener);
    let capital = next.starts_with(char::is_uppercase);
    let parted =
        text.slice(cue.end..cue.end + blank).chars().count() >= 2 || after.starts_with('\n');
    let bullet = next.starts_with(['•', '·', '■', '●', '▪', '*']) || next.starts_with("- ");
    let question = next.starts_with('?')
        && next
            .get(1..)
            .is_some_and(|rest| rest.trim_start().starts_with(char::is_uppercase));
    let several = text.slice(cue.clone()).contains(' ') && starts_anew(text, start);
    (glued
        || bullet
        || question
        || (capital && (parted || opener || (several && next.starts_with(char::is_uppercase)))))
    .then(|| Heading {
        label: None,
        range: cue.start..cue.end + usize::from(question),
        kind: Some(kind),
    })
}

/// "Applications must be received by: 12 April 2024": a date is what the words lead to, not a part of its own.
fn dated(scan: &Scan, at: usize) -> bool {
    scan.mentions(at..at + 3)
        .iter()
        .any(|found| matches!(found.value, crate::model::MentionValue::Date(_)))
}

fn begins_list(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '*');
    text.starts_with(['•', '·', '■', '●', '▪', '-', '–', '1', '(', 'i'])
}

/// The text before a colon that comes soon.
fn upto_colon(after: &str) -> Option<&str> {
    let (at, _) = after.char_indices().take(60).find(|&(_, c)| c == ':')?;
    after.get(..at)
}

/// Nothing of a sentence stands before `start`.
fn starts_anew(text: &Text<'_>, start: usize) -> bool {
    let before = text.slice(0..start).trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '*', '•', ')'])
}

/// Where the sentence that holds `at` begins, not more than some words before it.
fn sentence_start(text: &Text<'_>, from: usize, at: usize) -> Option<usize> {
    let before = text.slice(from..at);
    let cut = before
        .char_indices()
        .rev()
        .take(48)
        .find(|&(place, c)| {
            matches!(
                c,
                '.' | '!' | '?' | ':' | ';' | '*' | '•' | '\n' | '·' | ')' | '”' | '"'
            ) || (c.is_whitespace()
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
