//! The institution that hires.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Hiring, Label, Rank, Sense};
use crate::model::Evidence;
use crate::outline::Outline;
use crate::text::clean;

/// The institution that hires: what a label names comes before what a portal prints at the end, and that before what the text
/// tells.
pub fn employers(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    let named = labelled(outline)
        .or_else(|| printed_at_the_end(outline))
        .map(|range| (range, Evidence::Labelled));
    let told = || {
        let institution = outline.institution.as_ref()?;
        Some((institution.range.clone(), institution.evidence))
    };
    named
        .or_else(told)
        .map(|(range, evidence)| {
            Candidate::new(clean(outline.slice(range.clone())), range, evidence)
        })
        .into_iter()
        .collect()
}

/// "Employer: IBS Center for Climate Physics"
fn labelled(outline: &Outline<'_>) -> Option<Range<usize>> {
    outline.labelled(Label::Employer).find_map(|passage| {
        let value = outline.value(passage);
        institution_in(outline, value.clone()).or_else(|| short_value(outline, value))
    })
}

/// The highest among the names of a range.
fn institution_in(outline: &Outline<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let names = outline.organisations(range).iter();
    let best = names
        .filter(|name| name.rank > Rank::Unit)
        .reduce(|best, next| if next.rank > best.rank { next } else { best })?;
    Some(best.range.clone())
}

/// A value without a noun that tells: "NTNU", "Nologin Consulting".
fn short_value(outline: &Outline<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let value = outline
        .slice(range.clone())
        .split([',', '|', '(', ';', '\n'])
        .next()?
        .trim_end();
    let fits = value.len() >= 2
        && value.len() <= LONGEST
        && value.starts_with(char::is_uppercase)
        && !value.contains("://");
    fits.then(|| range.start..range.start + value.len())
}

/// No name has more bytes.
const LONGEST: usize = 120;

/// "Know more about it at University of Warsaw Know more about OTM-R": the name ends where the phrase begins again.
fn printed_at_the_end(outline: &Outline<'_>) -> Option<Range<usize>> {
    let whole = 0..outline.text.clean().len();
    let known = |sense| matches!(sense, Sense::Hiring(Hiring::Known)).then_some(());
    let (cue, ()) = outline.senses(whole.clone(), known).next()?;
    let rest = outline.slice(cue.end..whole.end).trim_start();
    let start = whole.end - rest.len();
    let line = rest.lines().next()?;
    let first = outline.scan.words_within(cue).first()?.key;
    let words = outline.scan.words_within(start..start + line.len());
    let again = words.iter().find(|word| word.key == first);
    let end = again.map_or(start + line.len(), |word| word.start);
    let name = outline.slice(start..end).trim_end();
    (!name.is_empty() && name.len() <= LONGEST).then(|| start..start + name.len())
}
