//! Labels that no colon parts from their values.

use core::ops::Range;

use super::label::{
    Known, LONGEST_LABEL, Labelled, known_label, label_before_colon, names_columns,
};
use crate::lexicon::{Cue, Label, Sense, Word};
use crate::mentions::Scan;
use crate::text::{Line, Text};

/// What stands before and after a line.
pub struct Beside<'l> {
    /// A label and its value stand before it.
    pub field: bool,
    pub next: Option<&'l Line>,
}

/// "Scope Fulltime", "Deadline 4th March 2023", "Location - Port Fern": a label without a colon, where the value is a date or an amount or
/// the like, a wide gap parts them, or the lines around it are labelled too.
pub fn bare_label(
    line: &Range<usize>,
    beside: &Beside<'_>,
    text: &Text<'_>,
    scan: &Scan,
) -> Option<Labelled> {
    let Bare { parting, labelled } = label_without_colon(line, text, scan)?;
    let value = labelled.2.start;
    let typed = || !scan.mentions(value..value + 1).is_empty();
    // "Job title Lecturer"
    let sure = || match labelled.0 {
        Label::Title => text.slice(labelled.1.clone()).contains(' '),
        Label::Workplace | Label::City | Label::Country => is_proper(&labelled.2, text, scan),
        label => (label.stands_bare() || parting == Parting::Dash) && typed(),
    };
    let amid = |next: &Line| {
        label_without_colon(&next.range, text, scan).is_some()
            || label_before_colon(&next.range, text, scan, Known::Yes).is_some()
    };
    (parting == Parting::Gap || sure() || beside.field || beside.next.is_some_and(amid))
        .then_some(labelled)
}

/// "Port Fern", "Oslo, Norway": a few words with capitals that name no part.
fn is_proper(value: &Range<usize>, text: &Text<'_>, scan: &Scan) -> bool {
    let words = scan.words_within(value.clone());
    let capital = |word: &Word| text.slice(word.range()).starts_with(char::is_uppercase);
    let mut cues = scan.cues.within(value.clone()).iter();
    (1..=PROPER).contains(&words.len())
        && words.iter().all(capital)
        && !cues.any(|cue| {
            matches!(
                cue.sense,
                Sense::Heading(_)
                    | Sense::Label(_)
                    | Sense::Organisation(_)
                    | Sense::Stage(_)
                    | Sense::Office(_)
                    | Sense::Vacancy
            )
        })
}

/// The name of a place has no more words, with its country.
const PROPER: usize = 4;

/// A label without a colon.
struct Bare {
    parting: Parting,
    labelled: Labelled,
}

/// What parts a label from its value.
#[derive(Clone, Copy, PartialEq)]
enum Parting {
    Blank,
    /// "Location - Port Fern"
    Dash,
    /// "Location ....... Port Fern", "Location      Port Fern", "Location • Port Fern"
    Gap,
}

/// A short line that begins with a label and goes on with a capital or a digit.
fn label_without_colon(line: &Range<usize>, text: &Text<'_>, scan: &Scan) -> Option<Bare> {
    let content = text.slice(line.clone());
    if content.len() > LONGEST_PARTED || content.ends_with([':', '?', '!']) {
        return None;
    }
    parted_label(line, text, scan).or_else(|| blank_label(line, text, scan))
}

/// No line that a dash or a gap parts is longer, in bytes, and none that a blank does.
const LONGEST_PARTED: usize = 160;

const LONGEST_BARE: usize = 90;

/// A label, and its value behind a dash or a gap.
fn parted_label(line: &Range<usize>, text: &Text<'_>, scan: &Scan) -> Option<Bare> {
    let content = text.slice(line.clone());
    let partings = [
        ("   ", Parting::Gap),
        ("...", Parting::Gap),
        ("…", Parting::Gap),
        ("• ", Parting::Gap),
        ("· ", Parting::Gap),
        (" - ", Parting::Dash),
        (" – ", Parting::Dash),
        (" — ", Parting::Dash),
        (" -- ", Parting::Dash),
        (" → ", Parting::Dash),
    ];
    let found = partings
        .iter()
        .filter_map(|&(sign, parting)| Some((content.find(sign)?, parting)));
    let (at, parting) = found.min_by_key(|&(at, _)| at)?;
    let name = line.start..line.start + content.get(..at)?.trim_end().len();
    let value = content.get(at..)?.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '.' | '…' | '-' | '–' | '—' | '→' | '•' | '·' | ':')
    });
    let start = line.end - value.len();
    let whole = |cue: &Cue<Sense>| matches!(cue.sense, Sense::Label(_)) && cue.end == name.end;
    let known = || {
        let mut cues = scan.cues.within(name.start..name.start + 1).iter();
        cues.any(whole) || text.slice(name.clone()).ends_with(')')
    };
    let opens = value.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        || !scan.mentions(start..start + 1).is_empty();
    // "Salary... We pay well."
    let sentence = parting == Parting::Gap
        && content.ends_with('.')
        && scan.mentions(start..start + 1).is_empty();
    (opens
        && !sentence
        && name.len() <= LONGEST_LABEL
        && content.starts_with(char::is_uppercase)
        && known()
        && (parting == Parting::Dash || !names_columns(start..line.end, text, scan)))
    .then(|| {
        let label = known_label(&name, scan)?;
        Some(Bare {
            parting,
            labelled: (label, name.clone(), start..line.end),
        })
    })?
}

/// A label, and its value behind a blank.
fn blank_label(line: &Range<usize>, text: &Text<'_>, scan: &Scan) -> Option<Bare> {
    let content = text.slice(line.clone());
    if content.len() > LONGEST_BARE || content.ends_with('.') {
        return None;
    }
    let cue = scan
        .cues
        .within(line.start..line.start + 1)
        .iter()
        .find_map(|cue| match cue.sense {
            Sense::Label(label)
                if label.stands_bare()
                    || says_that_it_is_one(line, &cue.range(), label, text)
                    || (label == Label::Title && names_stage(cue.end, text, scan)) =>
            {
                Some((label, cue.range()))
            }
            _ => None,
        });
    let (label, name) = cue?;
    // "University Lecturer in Physics"
    let position = |cue: &Cue<Sense>| matches!(cue.sense, Sense::Stage(_)) && cue.end > name.end;
    if scan
        .cues
        .within(line.start..line.start + 1)
        .iter()
        .any(position)
    {
        return None;
    }
    // "Salary from NOK 500 000": the last word of the label is the first of the amount.
    let mut found = scan.mentions(name.start + 1..name.end).iter();
    let over = found.find(|found| found.range.end > name.end);
    let name = name.start..over.map_or(name.end, |found| found.range.start);
    let name = name.start..name.start + text.slice(name.clone()).trim_end().len();
    let value = text.slice(name.end..line.end);
    let rest = value.trim_start();
    if names_columns(name.end..line.end, text, scan) {
        return None;
    }
    let blank = value.len() - rest.len();
    let start = line.end - rest.len();
    let opens = rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        || !scan.mentions(start..start + 1).is_empty();
    (blank > 0 && opens && content.starts_with(char::is_uppercase)).then(|| Bare {
        parting: Parting::Blank,
        labelled: (label, name.clone(), start..line.end),
    })
}

/// "Job title Lecturer", "Department Department of Physics", "Division Life Sciences Division": words that no title and no sentence begins with.
fn says_that_it_is_one(
    line: &Range<usize>,
    name: &Range<usize>,
    label: Label,
    text: &Text<'_>,
) -> bool {
    let phrase = text.slice(name.clone());
    let value = text.slice(name.end..line.end).trim_start();
    matches!(
        label,
        Label::Title | Label::Unit | Label::Stage | Label::Subject
    ) && (phrase.contains(' ') || value.starts_with(phrase) || value.ends_with(phrase))
}

/// "Position PhD student in botany", amid labels: behind the blank it begins with a position.
fn names_stage(from: usize, text: &Text<'_>, scan: &Scan) -> bool {
    let blank = text.slice(from..text.clean().len());
    let start = from + blank.len() - blank.trim_start().len();
    let mut cues = scan.cues.within(start..start + 1).iter();
    cues.any(|cue| matches!(cue.sense, Sense::Stage(_)))
}
