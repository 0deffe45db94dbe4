//! Names without a noun that the text speaks of as where its people are: "At Fern Moss, we study lakes".

use core::ops::Range;

use super::super::{Outline, Passage};
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
            let next = rest.get(run)?;
            let name = first.start..last.end;
            let we = |sense| (sense == Sense::Turn(Turn::We)).then_some(());
            (outline.particle(at.start) == Some(Particle::At)
                && run <= MOST_WORDS
                && outline.gap(last.end..next.start) == ", "
                && outline
                    .senses(next.start..next.start + 1, we)
                    .next()
                    .is_some()
                && outline.organisations(name.clone()).is_empty())
            .then_some(name)
        })
        .collect()
}
