//! Names without a noun that the text speaks of as where its people are: "At Fern Moss, we study lakes".

use core::ops::Range;

use super::super::{Organisation, Outline, Passage};
use super::words::{MOST_WORDS, run_of_names};
use crate::lexicon::{Particle, Sense, Turn};

/// "At Fern Moss, we study lakes": the name before what those who hire say of themselves.
pub(super) fn at_home(outline: &Outline<'_>, passage: &Passage) -> Vec<Range<usize>> {
    let sentences = outline.sentences(passage).iter();
    sentences
        .filter_map(|sentence| {
            let words = outline.scan.words_within(sentence.clone());
            let (at, rest) = words.split_first()?;
            let article = rest.first().is_some_and(|word| outline.is_article(word));
            let rest = rest.get(usize::from(article)..)?;
            let run = run_of_names(outline, rest);
            let (first, last) = (rest.first()?, rest.get(run.checked_sub(1)?)?);
            let name = first.start..last.end;
            (outline.particle(at.start) == Some(Particle::At)
                && run <= MOST_WORDS
                && goes_on_with_us(outline, last.end)
                && outline.organisations(name.clone()).is_empty())
            .then_some(name)
        })
        .collect()
}

/// "At the University of Westhaven, we care": the same of a name with its noun.
pub(super) fn is_at_home(outline: &Outline<'_>, passage: &Passage, name: &Organisation) -> bool {
    let sentence = outline.sentence_at(passage, name.range.start);
    sentence.is_some_and(|sentence| {
        let lead = outline.scan.words_within(sentence.start..name.range.start);
        let at = match lead {
            [at] => Some(at),
            [at, article] if outline.is_article(article) => Some(at),
            _ => None,
        };
        at.is_some_and(|at| outline.particle(at.start) == Some(Particle::At))
            && goes_on_with_us(outline, name.end())
    })
}

/// ", we" stands behind a name.
fn goes_on_with_us(outline: &Outline<'_>, end: usize) -> bool {
    let we = |sense| (sense == Sense::Turn(Turn::We)).then_some(());
    outline.gap(end..end + 2) == ", " && outline.senses(end + 2..end + 3, we).next().is_some()
}
