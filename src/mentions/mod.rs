//! Finds where a rule of the grammar could match, and runs it there: the typed mentions of the text, in order.

use core::ops::Range;

use crate::lexicon::{Cues, Sense, Word, dictionary, words};
use crate::model::{Date, MentionValue, Span};
use crate::text::Text;

/// What one pass over the words of a text finds.
#[derive(Debug)]
pub struct Scan {
    /// The words.
    pub words: Vec<Word>,
    /// The phrases of the lexicon.
    pub cues: Cues<Sense>,
    /// The typed mentions, in order, none over another.
    pub mentions: Vec<Found>,
}

/// A mention in the clean text.
#[derive(Clone, Debug)]
pub struct Found {
    /// Where it stands in the clean text; for the target of a link the text that is shown.
    pub range: Range<usize>,
    /// What it says.
    pub value: MentionValue,
    /// The other reading of a numeric date.
    pub or: Option<Date>,
    /// The bytes of the source where they are not those of `range`: the target of a link.
    pub source: Option<Span>,
}

impl Scan {
    /// Reads the text once.
    pub fn new(text: &Text<'_>) -> Self {
        let words = words(text.clean());
        let cues = dictionary().cues(&words);
        Self {
            mentions: Vec::new(),
            words,
            cues,
        }
    }

    /// The mentions that begin in `range`.
    pub fn mentions(&self, range: Range<usize>) -> &[Found] {
        let from = self
            .mentions
            .partition_point(|found| found.range.start < range.start);
        let rest = self.mentions.get(from..).unwrap_or_default();
        let upto = rest.partition_point(|found| found.range.start < range.end);
        rest.get(..upto).unwrap_or_default()
    }
}
