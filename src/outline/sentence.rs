//! Where a sentence ends, and where an item of a run-together list begins.

use core::ops::Range;

use crate::lexicon::Sense;
use crate::mentions::Scan;
use crate::text::Text;

/// The sentences and run-in items of a paragraph, in order, without blanks and list signs at their ends.
pub fn sentences(text: &Text<'_>, scan: &Scan, paragraph: Range<usize>) -> Vec<Piece> {
    let content = text.slice(paragraph.clone());
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut item = false;
    let mut skip_until = 0;
    let mut listing = false;
    let mut mentions = scan.mentions(paragraph.clone()).iter().peekable();
    let mut chars = content.char_indices().peekable();
    let mut before = '\n';
    while let Some((at, c)) = chars.next() {
        let place = paragraph.start + at;
        while let Some(found) = mentions.peek() {
            if found.range.start > place {
                break;
            }
            if found.source.is_none() {
                skip_until = skip_until.max(found.range.end);
            }
            mentions.next();
        }
        // Nothing inside a date, an amount or an address ends a sentence; its last sign may.
        if place + c.len_utf8() < skip_until {
            before = c;
            continue;
        }
        let after = content.get(at + c.len_utf8()..).unwrap_or_default();
        let cut = match c {
            '.' => full_stop(text, scan, place, before, after).then_some((at + 1, at + 1, false)),
            '!' | '?' => starts_sentence(after).then_some((at + 1, at + 1, false)),
            ';' if listing && after.starts_with(char::is_whitespace) => {
                let next = after.trim_start();
                dash_item(next).then_some((at + 1, at + 1, false))
            }
            _ if is_inline_bullet(c) => Some((at, at + c.len_utf8(), true)),
            '-' | '–' | '*' if before.is_whitespace() || before == ':' => {
                let opens = after.starts_with(char::is_whitespace)
                    && after.trim_start().starts_with(char::is_alphanumeric)
                    && content.get(..at).is_some_and(|done| {
                        done.trim_end().ends_with([':', ';', '.', ','])
                            || done.ends_with("  ")
                            || (c == '*')
                            || done.trim_end() == ""
                    });
                opens.then_some((at, at + c.len_utf8(), true))
            }
            ' ' | '\u{a0}' if before == ' ' || before == '\u{a0}' => {
                // Two blanks part what were paragraphs once.
                let parts = after.starts_with(char::is_uppercase) && {
                    let done = content.get(start..at).unwrap_or_default().trim_end();
                    !done.is_empty()
                        && !done.ends_with([',', '(', '-', '&'])
                        && !ends_in_small_word(done)
                };
                parts.then_some((at, at + 1, false))
            }
            _ => None,
        };
        before = c;
        if let Some((end, next, opens_item)) = cut {
            push(&mut pieces, content, &paragraph, start..end, item);
            start = next;
            item = opens_item;
            listing |= opens_item;
        }
    }
    push(&mut pieces, content, &paragraph, start..content.len(), item);
    pieces
}

/// A piece of a paragraph.
#[derive(Clone, Debug)]
pub struct Piece {
    pub range: Range<usize>,
    /// A list sign stands before it.
    pub item: bool,
}

fn push(
    pieces: &mut Vec<Piece>,
    content: &str,
    paragraph: &Range<usize>,
    range: Range<usize>,
    item: bool,
) {
    let Some(raw) = content.get(range.clone()) else {
        return;
    };
    let trimmed = raw.trim_matches(is_trim);
    if trimmed.chars().any(char::is_alphanumeric) {
        let lead = raw.len() - raw.trim_start_matches(is_trim).len();
        let start = paragraph.start + range.start + lead;
        pieces.push(Piece {
            range: start..start + trimmed.len(),
            item,
        });
    }
}

fn is_trim(c: char) -> bool {
    c.is_whitespace() || matches!(c, '*' | '•' | '·' | '_')
}

/// Does the full stop at `place` end a sentence?
fn full_stop(text: &Text<'_>, scan: &Scan, place: usize, before: char, after: &str) -> bool {
    if !starts_sentence(after) {
        // "emphasis.Candidates are invited": glued, a small letter before and a capitalised word after.
        let mut next = after.chars();
        return before.is_lowercase()
            && next.next().is_some_and(char::is_uppercase)
            && next.next().is_some_and(char::is_lowercase)
            && !after
                .chars()
                .take(40)
                .take_while(|c| !c.is_whitespace())
                .any(|c| matches!(c, '.' | '/' | '@'));
    }
    let Some(word) = scan.word_ending_at(place) else {
        return true;
    };
    let letters = text.slice(word.clone());
    let single = letters.chars().count() == 1 && letters.chars().all(char::is_uppercase);
    if single {
        // "J. Smith" goes on, "vitamin C. We" does not: a name follows an initial.
        let follows = after.trim_start();
        return scan.cues.within(place..place + 4).is_empty()
            && opener_follows(scan, place, after)
            && follows.starts_with(char::is_uppercase);
    }
    let abbreviation = scan
        .cues
        .within(word.start.saturating_sub(12)..word.end)
        .iter()
        .any(|cue| cue.end == word.end && cue.sense == Sense::Abbreviation);
    if abbreviation {
        return opener_follows(scan, place, after);
    }
    // "1. January", "No. 3": a number or a small word before, a digit or lower case after.
    !(letters.chars().all(|c| c.is_ascii_digit())
        && letters.len() <= 2
        && !opener_follows(scan, place, after)
        && after.trim_start().chars().take(40).count() < 40)
}

/// The next word begins a sentence as "The" and "Applicants" do.
fn opener_follows(scan: &Scan, place: usize, after: &str) -> bool {
    let start = place + 1 + (after.len() - after.trim_start().len());
    scan.cues
        .within(start..start + 1)
        .iter()
        .any(|cue| cue.sense == Sense::Opener)
}

fn starts_sentence(after: &str) -> bool {
    let next = after.trim_start_matches(['"', '”', '’', ')', '*', '_', '\'']);
    if next.is_empty() {
        return true;
    }
    let rest = next.trim_start();
    rest.len() < next.len()
        && rest.starts_with(|c: char| {
            c.is_uppercase()
                || c.is_ascii_digit()
                || matches!(
                    c,
                    '"' | '“' | '(' | '•' | '-' | '*' | '–' | '[' | '‘' | '·' | '●' | '■' | '▪'
                )
                || !c.is_ascii()
        })
}

fn is_inline_bullet(c: char) -> bool {
    matches!(
        c,
        '•' | '■' | '▪' | '●' | '◦' | '‣' | '➢' | '►' | '∙' | '\u{f0b7}' | '\u{f0a7}'
    )
}

fn dash_item(next: &str) -> bool {
    next.starts_with(['-', '–', '•'])
}

fn ends_in_small_word(done: &str) -> bool {
    let word = done.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.chars().count() <= 3 && word.chars().all(char::is_lowercase)
}
