//! A sentence and the phrases in it.

use core::ops::Range;

use super::tongue::tongues;
use super::turns::Placed;
use crate::lexicon::{Cue, Sense, Turn};
use crate::model::MentionValue;
use crate::outline::Outline;

/// A sentence, a list item, or a heading that is the beginning of a sentence.
pub struct Sentence<'o, 't> {
    pub outline: &'o Outline<'t>,
    pub range: Range<usize>,
    /// The phrases of the lexicon in it.
    pub(super) cues: &'o [Cue<Sense>],
    /// The turns among them, in order.
    pub(super) placed: Vec<Placed>,
    /// The same, a bit each.
    pub(super) turns: u64,
    /// A language is named in it as one to be mastered.
    pub(super) spoken: bool,
}

impl<'o, 't> Sentence<'o, 't> {
    pub fn new(outline: &'o Outline<'t>, range: Range<usize>) -> Self {
        let cues = outline.cues(range.clone());
        let mut sentence = Self {
            outline,
            range: range.clone(),
            cues,
            placed: Vec::new(),
            turns: 0,
            spoken: cues
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Language(_)))
                && !tongues(outline, range.clone()).is_empty(),
        };
        sentence.placed = sentence.read();
        sentence.turns = sentence.turns().fold(0, |turns, (_, turn)| match turn {
            Turn::Private => turns | bit(turn) | bit(Turn::Fair),
            _ => turns | bit(turn),
        });
        sentence
    }

    pub fn text(&self) -> &'t str {
        self.outline.slice(self.range.clone())
    }

    pub fn is_question(&self) -> bool {
        self.text().ends_with('?')
    }

    /// The words between the beginning and a place.
    pub fn words_before(&self, at: usize) -> usize {
        self.words_within(self.range.start..at)
    }

    pub fn words_within(&self, range: Range<usize>) -> usize {
        self.outline.scan.words_within(range).len()
    }

    /// An address or a telephone number stands in it.
    pub fn holds_address(&self) -> bool {
        self.mentions(|value| {
            matches!(
                value,
                MentionValue::Email(_) | MentionValue::Url(_) | MentionValue::Phone(_)
            )
        })
    }

    /// It is hardly more than an address.
    pub fn is_address(&self) -> bool {
        let found = self.outline.mentions(self.range.clone()).iter();
        let covered: usize = found
            .filter(|found| {
                matches!(
                    found.value,
                    MentionValue::Email(_) | MentionValue::Url(_) | MentionValue::Phone(_)
                )
            })
            .map(|found| found.range.len())
            .sum();
        covered * 2 > self.range.len()
    }

    pub fn mentions(&self, wanted: impl Fn(&MentionValue) -> bool) -> bool {
        let found = self.outline.mentions(self.range.clone());
        found.iter().any(|found| wanted(&found.value))
    }
}

pub(super) fn bit(turn: Turn) -> u64 {
    1 << (turn as u64)
}
