//! Vacancy numbers.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::Label;
use crate::model::{Evidence, Identifier, MentionValue};
use crate::outline::{Form, Outline};
use crate::text::clean;

/// Vacancy numbers.
pub fn identifiers(outline: &Outline<'_>) -> Vec<Candidate<Identifier>> {
    let mut found: Vec<Candidate<Identifier>> = Vec::new();
    for candidate in mentioned(outline)
        .chain(labelled(outline))
        .chain(bare(outline))
    {
        let known = found
            .iter()
            .any(|known| known.value.id.eq_ignore_ascii_case(&candidate.value.id));
        if !known && found.len() < MOST {
            found.push(candidate);
        }
    }
    found.sort_by_key(|candidate| candidate.range.start);
    found
}

/// More numbers than this no vacancy has.
const MOST: usize = 8;

/// "EURAXESS offer ID: 576980", wherever it stands.
fn mentioned(outline: &Outline<'_>) -> impl Iterator<Item = Candidate<Identifier>> {
    outline
        .scan
        .mentions
        .iter()
        .filter_map(|found| match &found.value {
            MentionValue::Identifier(identifier) => Some(Candidate::new(
                identifier.clone(),
                found.range.clone(),
                Evidence::Labelled,
            )),
            _ => None,
        })
}

/// A field whose label the mentions did not read.
fn labelled(outline: &Outline<'_>) -> impl Iterator<Item = Candidate<Identifier>> {
    outline
        .labelled(Label::Identifier)
        .filter(|passage| {
            !outline
                .mentions(passage.range.clone())
                .iter()
                .any(|found| matches!(found.value, MentionValue::Identifier(_)))
        })
        .filter_map(|passage| {
            let (_, name) = passage.label.as_ref()?;
            let range = code(outline, passage.range.clone())?;
            let identifier = Identifier {
                scheme: Some(clean(outline.slice(name.clone()))),
                id: clean(outline.slice(range.clone())),
            };
            Some(Candidate::new(identifier, range, Evidence::Labelled))
        })
}

/// "AT2019.113" as all of an item: letters and digits that are nothing else.
fn bare(outline: &Outline<'_>) -> impl Iterator<Item = Candidate<Identifier>> {
    outline
        .passages
        .iter()
        .filter(|passage| passage.form == Form::Item && passage.label.is_none())
        .filter_map(|passage| {
            let text = outline.slice(passage.range.clone());
            let digits = text.chars().filter(char::is_ascii_digit).count();
            let capitals = text.chars().filter(char::is_ascii_uppercase).count();
            let plain = text
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '/' | '-' | '_'));
            let form = (6..=24).contains(&text.len())
                && digits >= 4
                && (1..=6).contains(&capitals)
                && plain
                && outline.mentions(passage.range.clone()).is_empty();
            form.then(|| {
                let identifier = Identifier {
                    scheme: None,
                    id: text.to_owned(),
                };
                Candidate::new(identifier, passage.range.clone(), Evidence::Bare)
            })
        })
}

/// The code that a value begins with: one word with a digit in it.
fn code(outline: &Outline<'_>, value: Range<usize>) -> Option<Range<usize>> {
    let text = outline.slice(value.clone());
    let word = text.split([' ', '\t', '\n', ',', ';', '\u{a0}']).next()?;
    let word = word.trim_end_matches(['.', ')', ':']);
    let digits = word.chars().filter(char::is_ascii_digit).count();
    (digits >= 2 && word.len() <= 40).then(|| value.start..value.start + word.len())
}
