//! The lines at the top that may be the posting's own headline.

use core::ops::Range;

use super::{Form, Outline, Passage};
use crate::lexicon::{Label, Sense};
use crate::text::Shape;

impl Outline<'_> {
    /// The lines that may be the headline, the likeliest first: what a label names, what markup shows as a heading of the first
    /// level, the first line that names a position, the first line.
    pub fn headlines(&self) -> impl Iterator<Item = Range<usize>> {
        let labelled = self
            .labelled(Label::Title)
            .map(|passage| passage.range.clone());
        let marked = self
            .text
            .lines()
            .iter()
            .take(TOP)
            .filter(|line| line.shape == Shape::Heading(1))
            .map(|line| line.range.clone());
        let position = self.top().find(|passage| {
            self.cues(passage.range.clone())
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Stage(_)))
        });
        let first = self.top().next();
        labelled
            .chain(marked)
            .chain(position.or(first).map(|passage| passage.range.clone()))
    }

    /// Does the passage stand above the text: in the lines of the head, in a title?
    pub fn is_head(&self, passage: &Passage) -> bool {
        self.passages
            .iter()
            .take(TOP)
            .take_while(|line| line.range.len() <= LONGEST)
            .any(|line| line.range == passage.range)
    }

    /// The passage that holds a place.
    pub fn passage_at(&self, at: usize) -> Option<&Passage> {
        let after = self
            .passages
            .partition_point(|passage| passage.range.start <= at);
        let passage = self.passages.get(after.checked_sub(1)?)?;
        (at < passage.range.end).then_some(passage)
    }

    /// The short lines before the text begins.
    fn top(&self) -> impl Iterator<Item = &Passage> {
        self.passages
            .iter()
            .take(TOP)
            .take_while(|passage| passage.range.len() <= LONGEST)
            .filter(|passage| {
                matches!(passage.form, Form::Sentence | Form::Heading)
                    && !self
                        .slice(passage.range.clone())
                        .ends_with(['.', ',', '?', '!'])
                    && self
                        .slice(passage.range.clone())
                        .starts_with(|c: char| c.is_alphanumeric())
            })
    }
}

/// The headline stands among so many lines.
const TOP: usize = 12;

/// No headline has more bytes.
const LONGEST: usize = 220;
