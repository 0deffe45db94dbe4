//! How many pages a document may have.

use core::ops::Range;

use super::count::{is_counted, raw_numbers};
use super::named::Entry;
use super::sentence::{CutKind, Sentence};
use crate::lexicon::{Joint, Paper, Request, joints};
use crate::model::DocumentKind;

/// The limit of pages of a document: "two-page", "(max. 2 pages)".
pub fn pages_of(
    sentence: &Sentence<'_, '_>,
    entry: &Entry,
    before: Option<&Entry>,
    tail: &Range<usize>,
) -> Option<u32> {
    // "one-page research statement", "a brief (max 2 pages) research statement"
    let from = before.map_or(sentence.range.start, |before| before.cue.end);
    let from = sentence
        .cuts_between(from, entry.start.max(from))
        .filter(|cut| matches!(cut.kind, CutKind::And | CutKind::Sign))
        .last()
        .map_or(from, |cut| cut.range.end);
    let opens = before.is_none() || from > before.map_or(0, |before| before.cue.end);
    // "a one-page statement of your interests": the limit stands before the carrier.
    let head = || {
        let carrier = entry.start.max(from);
        pages(sentence, from..carrier).or_else(|| pages(sentence, from..entry.cue.start))
    };
    if opens && let Some(pages) = head() {
        return Some(pages);
    }
    pages(
        sentence,
        tail.start..next_in_brackets(sentence, entry, tail),
    )
}

/// "names of three referees, and a short (one page) statement", "a list of papers, a short (one page) statement": where the limit begins
/// that stands in brackets before another document.
fn next_in_brackets(sentence: &Sentence<'_, '_>, entry: &Entry, tail: &Range<usize>) -> usize {
    let mut cuts = sentence.cuts_between(entry.cue.end, tail.end);
    let joined = cuts.find(|cut| matches!(cut.kind, CutKind::And | CutKind::Sign | CutKind::Open));
    let open = joined
        .filter(|cut| cut.kind != CutKind::Open)
        .and_then(|_| cuts.find(|cut| cut.kind == CutKind::Open));
    let Some(open) = open else {
        return tail.end;
    };
    let mut behind = sentence.cuts_between(open.range.end, sentence.range.end);
    let close = behind.find(|cut| cut.kind == CutKind::Close);
    let named = close.is_some_and(|close| {
        let paper = |range: &Range<usize>| range.start == close.range.end + 1;
        sentence.papers.iter().any(|(range, _)| paper(range))
    });
    if named {
        open.range.start.max(tail.start)
    } else {
        tail.end
    }
}

/// The pages that a part speaks of.
pub fn pages(sentence: &Sentence<'_, '_>, part: Range<usize>) -> Option<u32> {
    sentence
        .papers
        .iter()
        .filter(|(range, paper)| {
            *paper == Paper::Page && part.start <= range.start && range.end <= part.end
        })
        .find_map(|(range, _)| {
            let from = range.start.saturating_sub(16).max(part.start);
            let from = (from..range.start)
                .find(|&at| sentence.outline.text.clean().is_char_boundary(at))?;
            let before = raw_numbers(sentence, from..range.start);
            let last = before.last()?;
            let gap = sentence.slice(last.range.end..range.start);
            // "a one-page summary of …" limits what follows it, and that is no document we know.
            let upto = sentence.ends(range.end).min(part.end);
            let other = sentence.papers.iter().any(|(paper, what)| {
                paper.start >= range.end
                    && paper.end <= upto
                    && matches!(what, Paper::Named(_) | Paper::As(_) | Paper::Of(_))
                    // "(max. 5 pages including references)"
                    && !sentence.has_within(Request::With, &(range.end..paper.start))
                    // "two pages for each statement"
                    && follows_each(sentence, range.end).is_none_or(|each| each + 1 < paper.start)
            });
            (gap.chars().count() <= 6 && !other).then_some(last.value)
        })
}

/// "a diversity statement and a teaching statement (two pages each)": the limit behind the second is that of both. "A CV and two
/// writing samples (25 pages each)" limits each of the samples.
pub fn is_for_each(sentence: &Sentence<'_, '_>, before: &Entry, entry: &Entry) -> bool {
    let mut cuts = sentence.cuts_between(before.cue.end, entry.cue.start);
    let works = matches!(
        entry.kind,
        DocumentKind::Publications | DocumentKind::WritingSample
    );
    let several = entry.start == entry.cue.start
        && (is_counted(sentence, before.cue.end..entry.start)
            || works && sentence.slice(entry.cue.clone()).ends_with('s'));
    let joined = cuts.next().is_some_and(|cut| cut.kind == CutKind::And) && cuts.next().is_none();
    let page = sentence
        .papers
        .iter()
        .find(|(range, paper)| *paper == Paper::Page && range.start >= entry.cue.end);
    joined
        && !several
        && page.is_some_and(|(page, _)| {
            page.start - entry.cue.end <= LIMIT
                && follows_each(sentence, page.end).is_some()
                // "a CV and research and teaching statements (two pages each)"
                && !sentence
                    .cuts_between(entry.cue.end, page.start)
                    .any(|cut| cut.kind == CutKind::And)
        })
}

/// Behind the pages: "each", "for each statement", "per statement"; where these words end.
fn follows_each(sentence: &Sentence<'_, '_>, pages: usize) -> Option<usize> {
    let behind = sentence
        .slice(pages..sentence.range.end)
        .strip_prefix(' ')?;
    let per = |joint| (joint == Joint::Per).then_some(());
    let ((), end) = joints().beginning(behind, per)?;
    Some(pages + 1 + end)
}

/// Between a document and its limit no more stands than " (no more than two ".
const LIMIT: usize = 40;
