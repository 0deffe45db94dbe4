//! The smallest pieces of a posting.

use core::ops::Range;

use crate::lexicon::Label;
use crate::text::Text;

/// A piece of the posting that says one thing.
#[derive(Clone, Debug)]
pub struct Passage {
    /// Its content: no list marker, no label.
    pub range: Range<usize>,
    /// What it is.
    pub form: Form,
    /// The number of its part.
    pub part: usize,
    /// The number of its block: the sentences of a paragraph share it.
    pub block: usize,
    /// The label that names it, and where that stands.
    pub label: Option<(Label, Range<usize>)>,
}

/// What a passage is by its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A heading.
    Heading,
    /// An item of a list.
    Item,
    /// A sentence, or a line that stands for itself.
    Sentence,
    /// The value of a label on the same line.
    Field,
    /// A row of a table.
    Row,
}

/// What a field does may take the square of a passage's length, so a passage has a bound. No person writes a sentence as long.
const LONGEST: usize = 4_000;

/// The range in pieces that are short enough, cut between words where there are any.
pub fn bounded(text: &Text<'_>, mut range: Range<usize>) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    while range.len() > LONGEST {
        let content = text.slice(range.clone());
        let Some(head) = (1..=LONGEST).rev().find_map(|end| content.get(..end)) else {
            break;
        };
        let blank = head
            .rfind(char::is_whitespace)
            .filter(|&at| at > LONGEST / 2);
        let (piece, rest) = content.split_at(blank.unwrap_or(head.len()));
        pieces.push(range.start..range.start + piece.trim_end().len());
        range.start = range.end - rest.trim_start().len();
    }
    pieces.push(range);
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

#[cfg(test)]
pub mod tests {
    use super::Form;
    use crate::lexicon::Label;
    use crate::mentions::Scan;
    use crate::outline::Outline;
    use crate::text::{Format, Text};

    /// The values of a text that have a label on their line.
    #[track_caller]
    pub fn holds_fields(source: &str, fields: &[(Label, &str)]) {
        holds(source, fields, |form| form == Form::Field);
    }

    /// All labelled values of a text.
    #[track_caller]
    pub fn holds_labelled(source: &str, fields: &[(Label, &str)]) {
        holds(source, fields, |_| true);
    }

    #[track_caller]
    fn holds(source: &str, fields: &[(Label, &str)], counts: impl Fn(Form) -> bool) {
        let text = Text::new(source, Format::Auto);
        let scan = Scan::new(&text);
        let outline = Outline::new(&text, &scan);
        let passages = outline.passages.iter();
        let found: Vec<(Label, &str)> = passages
            .filter(|passage| counts(passage.form))
            .filter_map(|passage| {
                let (label, _) = passage.label.as_ref()?;
                Some((*label, outline.slice(passage.range.clone())))
            })
            .collect();
        assert_eq!(found, fields, "{source}");
    }
}
