//! Labels and the values beside them on a line.

use core::ops::Range;

use super::naming::{before_bracket, best_cue, is_open, states};
use crate::lexicon::{Bound, Cue, Label, Particle, Sense, Word};
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::text::{Text, offset};

/// A label, where it stands, where its value stands.
pub(super) type Labelled = (Label, Range<usize>, Range<usize>);

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

pub(super) const LONGEST_LABEL: usize = 60;

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
            let more = words.iter().filter(|word| word.start >= cue.end);
            let open = !part && !counted && label != Label::Unit;
            // "Arbeitsort / Place of work": the same in two languages
            let again = || {
                let next = more.clone().next();
                let next = next.filter(|next| next.start >= cue.end + " / ".len());
                let whole = |other: &&Cue<Sense>| {
                    other.sense == cue.sense
                        && next.is_some_and(|next| next.start == other.start)
                        && words.last().is_some_and(|last| last.end == other.end)
                };
                cues.iter().any(|other| whole(&other))
            };
            (more.clone().count() <= usize::from(open) || again()).then_some(label)
        }
        _ => None,
    })
}

/// "Published Deadline Location": labels and nothing else are the head of a table.
pub(super) fn names_columns(range: Range<usize>, text: &Text<'_>, scan: &Scan) -> bool {
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
