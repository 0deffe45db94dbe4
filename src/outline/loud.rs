//! Names of parts in capitals that begin a paragraph.

use super::block::{Block, is_long};
use super::heading::Heading;
use super::label::{known_label, names_part};
use super::naming::{best_cue, holds_value};
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::text::Text;

/// So many letters at least stand in it, and all of them are capitals.
pub fn in_capitals(text: &str, least: usize) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    letters().count() >= least && letters().all(char::is_uppercase)
}

/// "FURTHER DETAILS: For more on the lakes, …": the capitals and the colon part the name from its text.
pub fn loud(paragraph: &Block, text: &Text<'_>, scan: &Scan) -> Option<Heading> {
    let content = text.slice(paragraph.range.clone());
    let (name, rest) = content.split_once(": ")?;
    let shaped = name.len() <= NAME
        && in_capitals(name, LETTERS)
        && name.starts_with(char::is_alphabetic)
        && !name.contains(['.', ',', ';', '(']);
    if !shaped || rest.trim().is_empty() {
        return None;
    }
    let range = paragraph.range.start..paragraph.range.start + name.len();
    let (kind, cue) = best_cue(&range, scan)?;
    let label = known_label(&range, scan);
    let words = |range| scan.words_within(range).len();
    let rest = paragraph.range.end - rest.len()..paragraph.range.end;
    // "IMPORTANT: bring a pen" is a remark.
    let named = words(range.clone()) - words(cue) <= MORE
        && (kind != SectionKind::Other || words(range.clone()) > 1)
        && !holds_value(&range, scan)
        && words(rest.clone()) >= TEXT
        && (label.is_none() || (names_part(&range, scan) && is_long(&rest, scan)));
    named.then_some(Heading {
        range,
        kind: Some(kind),
        label: None,
    })
}

/// The name is no longer, in bytes.
const NAME: usize = 60;

/// "PI", "EU" name no part.
const LETTERS: usize = 5;

/// So many words at most stand around the phrase that names a part: "PHD BENEFITS".
const MORE: usize = 2;

/// A text has so many words at least.
const TEXT: usize = 4;
