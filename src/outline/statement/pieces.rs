//! The items that the text of a passage holds.

use core::ops::Range;

use crate::lexicon::Sense;
use crate::outline::Outline;

/// The items that a passage holds: mostly itself. The commas of an `item` with a sign of its own part nothing, nor do full stops
/// behind what is `short`.
pub fn pieces(text: &str, item: bool, short: impl Fn(usize) -> bool) -> Vec<Range<usize>> {
    let lines = lines(text);
    let parted = |line: &Range<usize>| {
        let line = text.get(line.clone()).unwrap_or_default();
        joint(line)
            .is_some_and(|at| !item || line.get(at..).is_some_and(|end| end.starts_with(';')))
    };
    if let Some((_, before)) = lines.split_last()
        && !before.is_empty()
        && before.iter().all(parted)
        && !is_wrapped(text, before)
    {
        return lines;
    }
    // "Good English. In addition, you should have:" is an item, and what opens the next list.
    let last = text
        .rfind(". ")
        .filter(|&stop| text.trim_end().ends_with(':') && !short(stop));
    // "a Ph.D. in botany and:"
    let anew = |stop: &usize| {
        let next = text.get(stop + 2..).unwrap_or_default();
        !next.trim_start().starts_with(char::is_lowercase)
    };
    match last.filter(anew) {
        Some(stop) => vec![0..stop + 1, stop + 2..text.len()],
        None => vec![0..text.len()],
    }
}

/// One line before the last, or a bracket that a line leaves open: a sentence that merely happened to be broken behind a comma.
fn is_wrapped(text: &str, before: &[Range<usize>]) -> bool {
    let lines = || before.iter().filter_map(|line| text.get(line.clone()));
    let open = |line: &str| line.matches('(').count() != line.matches(')').count();
    lines().any(open) || (before.len() == 1 && !lines().all(|line| line.ends_with(';')))
}

/// The lines of a text that hold something.
fn lines(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').filter_map(|line| {
        let kept = line.trim();
        let from = start + line.len() - line.trim_start().len();
        start += line.len();
        (!kept.is_empty()).then(|| from..from + kept.len())
    });
    lines.collect()
}

/// Where the sign stands that parts an item from the next: "…,", "…; or".
fn joint(line: &str) -> Option<usize> {
    let line = line.trim_end();
    let last = line.rsplit(char::is_whitespace).next().unwrap_or_default();
    let conjunction = last.len() <= 3 && last.chars().all(char::is_lowercase);
    let before = line.strip_suffix(last).filter(|_| conjunction);
    let before = before.unwrap_or(line).trim_end();
    before.ends_with([',', ';']).then(|| before.len() - 1)
}

/// Without the comma or semicolon that joins an item to the next, and without the "and" behind it; but "Python, R, git" is whole.
pub fn trimmed(outline: &Outline<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let text = outline.slice(range.clone());
    let joins = |at: &usize| {
        let mut cues = outline.cues(range.start + at..range.end).iter();
        let behind = outline.scan.words_within(range.start + at..range.end);
        behind.is_empty() || cues.any(|cue| matches!(cue.sense, Sense::Bound(_)))
    };
    let upto = joint(text).filter(joins).unwrap_or(text.len());
    let kept = text.get(..upto)?;
    let kept = kept.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';'));
    (!kept.is_empty()).then(|| range.start..range.start + kept.len())
}
