//! Whether the passages of a part are a list, with signs or without.

use super::sentence::Sentence;
use crate::lexicon::Turn;
use crate::outline::{Form, Outline, Passage};

/// Two items and more.
pub fn holds_list(passages: &[Passage]) -> bool {
    let items = passages.iter().filter(|passage| passage.form == Form::Item);
    items.take(2).count() == 2
}

/// Paragraphs of mostly one piece that is no whole sentence, three or more of them, are a list whose markers were lost.
pub fn is_listed(outline: &Outline<'_>, passages: &[Passage]) -> bool {
    // What no heading leads to is running text and the lines above it.
    if passages
        .first()
        .is_none_or(|first| outline.heading(first).is_none())
    {
        return false;
    }
    let mut blocks = 0_usize;
    let mut pieces = 0_usize;
    // What stands above all headings begins with the title.
    let titled = passages
        .first()
        .is_some_and(|first| first.part == 0 && outline.heading(first).is_none());
    let paragraphs = passages.chunk_by(|before, next| before.block == next.block);
    for block in paragraphs.skip(usize::from(titled)) {
        if let [first, rest @ ..] = block
            && first.form == Form::Sentence
        {
            if rest.len() >= PROSE {
                return false;
            }
            let whole = || {
                let sentence = Sentence::new(outline, first.range.clone());
                sentence.is_whole() || sentence.has(Turn::Invites)
            };
            blocks += 1;
            pieces += usize::from(rest.is_empty() && !whole());
        }
    }
    blocks >= 3 && pieces * 3 >= blocks * 2
}

/// So many sentences behind the first of a paragraph are running text.
const PROSE: usize = 3;
