//! Labels and the values beside them on a line.

use core::ops::Range;

use super::naming::{before_bracket, best_cue, is_open, states};
use crate::lexicon::{Bound, Cue, Label, Particle, Sense, Word};
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::text::{Line, Text, offset};

/// A label, where it stands, where its value stands.
type Labelled = (Label, Range<usize>, Range<usize>);

/// What stands before and after a line.
pub struct Beside<'l> {
    /// A label and its value stand before it.
    pub field: bool,
    pub next: Option<&'l Line>,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Known {
    /// Only a label of the lexicon.
    Yes,
    /// Whatever stands before the colon.
    No,
}

/// "Deadline: 4 March", "[Deadline] 4 March", "IV. Place: Fern": the label, where it stands, where the value stands.
pub fn label_before_colon(
    line: &Range<usize>,
    text: &Text<'_>,
    scan: &Scan,
    known: Known,
) -> Option<Labelled> {
    let content = text.slice(line.clone());
    let mut brackets = BRACKETS.into_iter();
    if let Some(signs) = brackets.find(|(open, _)| content.starts_with(*open)) {
        let (name, value) = label_in_brackets(line, text, signs)?;
        let label = known_label(&name, scan).or_else(|| {
            (known == Known::No && names_statements(&name, scan).is_some()).then_some(Label::Other)
        })?;
        // "[CLOSED] PhD in law" is a headline.
        return (label != Label::Closed).then_some((label, name, value));
    }
    // ":date: 4 March"
    let colon = usize::from(
        content.starts_with(':') && content.chars().nth(1).is_some_and(char::is_alphabetic),
    );
    let (before, _) = content.get(colon..)?.split_once([':', '|', '\t', '='])?;
    let before = content.get(..colon + before.len())?;
    if before.len() > LONGEST_LABEL || content.get(before.len()..)?.starts_with("://") {
        return None;
    }
    let numbered = colon.max(before.len() - behind_numeral(before).len());
    let name = line.start + numbered..line.start + before.trim_end().len();
    let value = content.get(before.len() + 1..)?;
    let rest = value.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '|' | ':'));
    if rest.is_empty() {
        return None;
    }
    // "Published | Deadline | Location"
    let columns = !content.get(before.len()..)?.starts_with([':', '='])
        && names_columns(line.end - rest.len()..line.end, text, scan);
    if columns {
        return None;
    }
    // "Qualification type:⇥Doctorate": the columns of a table that lost its borders.
    let parted = content.get(before.len()..)?.starts_with(":\t");
    let short = || {
        let before = before_bracket(text.slice(name.clone()))?;
        let whole = name.start..name.start + before.len();
        // "Location (of the interview)" is another, "Title (Mr, Ms)" gives a choice.
        let note = whole.end..name.end;
        let mut inside = scan.cues.within(note.clone()).iter();
        let of = |sense: Sense| matches!(sense, Sense::Particle(Particle::Of | Particle::For));
        if text.slice(note).contains(',') || inside.any(|cue| of(cue.sense)) {
            return None;
        }
        let mut cues = scan.cues.within(whole.start..whole.start + 1).iter();
        cues.find_map(|cue| match cue.sense {
            Sense::Label(Label::Title | Label::Contact) => None,
            Sense::Label(label) if cue.range() == whole => Some(label),
            _ => None,
        })
    };
    let label = match known_label(&name, scan).or_else(short) {
        Some(label) => label,
        None if known == Known::No || parted => Label::Other,
        None => return None,
    };
    let start = line.end - rest.len();
    Some((label, name, start..line.end))
}

const LONGEST_LABEL: usize = 60;

/// "IV. Place of work": what stands behind a large Roman numeral, or all of it.
pub fn behind_numeral(name: &str) -> &str {
    let numeral = |number: &str| {
        (1..=4).contains(&number.len()) && number.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
    };
    match name.split_once(['.', ')']) {
        Some((number, rest)) if numeral(number) => rest.trim_start_matches([' ', '-', '–']),
        _ => name,
    }
}

/// "[Deadline] 4 March", "【Place of work】 Fern": the name and the value of a line that begins with a bracket.
fn label_in_brackets(
    line: &Range<usize>,
    text: &Text<'_>,
    (open, close): (char, char),
) -> Option<(Range<usize>, Range<usize>)> {
    let content = text.slice(line.clone());
    let (name, rest) = content.strip_prefix(open)?.split_once(close)?;
    let name = name.trim();
    let value = rest.trim_start_matches([' ', '\u{a0}', '\u{3000}', ':', '：']);
    let at = line.start + offset(content, name);
    let parted = !rest.starts_with(['(', '.', ',', '-', close]);
    (name.starts_with(char::is_alphabetic)
        && name.len() <= LONGEST_LABEL
        && !value.is_empty()
        && parted)
        .then_some((at..at + name.len(), line.end - value.len()..line.end))
}

const BRACKETS: [(char, char); 4] = [('[', ']'), ('【', '】'), ('〔', '〕'), ('<', '>')];

/// What this whole text says that stands under it: what is asked, assigned or offered.
pub fn names_statements(name: &Range<usize>, scan: &Scan) -> Option<SectionKind> {
    let (kind, cue) = best_cue(name, scan)?;
    let words = match scan.words_within(name.clone()) {
        // "b_benefits": a letter says where a key stands among others.
        [letter, rest @ ..] if letter.range().len() == 1 && !rest.is_empty() => rest,
        words => words,
    };
    let whole = words.first()?.start == cue.start && words.last()?.end == cue.end;
    (whole && states(kind) && !is_open(name, scan)).then_some(kind)
}

/// The field that this whole text names.
pub fn known_label(name: &Range<usize>, scan: &Scan) -> Option<Label> {
    let cues = scan.cues.within(name.clone());
    let words = scan.words_within(name.clone());
    let first = words.first()?;
    // "Section 2" counts the parts of a text.
    let counted = words
        .last()
        .is_some_and(|last| last.digit && last.start > first.start);
    // "Position summary" names a part, not a position.
    let part = names_part(name, scan);
    // "Post-Doc" is no "Post".
    let position = |label: &Cue<Sense>| {
        cues.iter().any(|cue| {
            matches!(cue.sense, Sense::Stage(_)) && cue.start == label.start && cue.end > label.end
        })
    };
    cues.iter().find_map(|cue| match cue.sense {
        // A bracket or one more word may follow: "Location(s)", "Salary range (EUR)", but "Laboratory operations" names no laboratory.
        Sense::Label(label) if cue.start == first.start && !position(cue) => {
            let more = words.iter().filter(|word| word.start >= cue.end).count();
            let open = !part && !counted && label != Label::Unit;
            (more <= usize::from(open)).then_some(label)
        }
        _ => None,
    })
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

/// "Published Deadline Location": labels and nothing else are the head of a table.
fn names_columns(range: Range<usize>, text: &Text<'_>, scan: &Scan) -> bool {
    let cues = scan.cues.within(range.clone()).iter();
    let labels =
        cues.filter(|cue| matches!(cue.sense, Sense::Label(_)) && !tells_terms(&cue.range(), scan));
    let labelled: usize = labels.map(|cue| cue.end - cue.start).sum();
    let letters = text
        .slice(range)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .count();
    labelled >= letters
}

/// "Fixed term", "Full time": a value, though some print it as a label.
pub fn tells_terms(range: &Range<usize>, scan: &Scan) -> bool {
    let mut cues = scan.cues.within(range.start..range.start + 1).iter();
    cues.any(|cue| is_term(cue.sense) && cue.end == range.end)
}

/// "Permanent", "Part-time"
pub fn is_term(sense: Sense) -> bool {
    matches!(sense, Sense::Term(Some(_)) | Sense::Extent(Some(_)))
}

/// A phrase of the lexicon that names a part is all of it, or several that are joined: "Salary & benefits".
pub fn names_part(name: &Range<usize>, scan: &Scan) -> bool {
    let words = scan.words_within(name.clone());
    let Some(last) = words.last() else {
        return false;
    };
    let mut words = words.iter().peekable();
    for _ in 0..JOINED {
        let Some(first) = words.peek() else {
            return false;
        };
        let cues = scan.cues.within(first.start..first.start + 1).iter();
        let ends = cues.filter(|cue| matches!(cue.sense, Sense::Heading(_)) && cue.end <= last.end);
        let Some(end) = ends.map(|cue| cue.end).max() else {
            return false;
        };
        if end == last.end {
            return true;
        }
        while words.next_if(|word| word.start < end).is_some() {}
        let joint = words.next_if(|word| is_and(word, scan)).is_some();
        if !joint && words.peek().is_none_or(|next| next.joined) {
            return false;
        }
    }
    false
}

pub(super) fn is_and(word: &Word, scan: &Scan) -> bool {
    let mut cues = scan.cues.within(word.range()).iter();
    cues.any(|cue| cue.sense == Sense::Bound(Bound::And) && cue.end == word.end)
}

/// So many names of parts may be joined.
pub(super) const JOINED: usize = 3;
