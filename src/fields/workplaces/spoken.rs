//! What is said round a place: that a position is open, or who else there is.

use core::ops::Range;

use crate::lexicon::Hiring;
use crate::outline::{Outline, Passage};

/// The passage says that a position is open.
pub(super) fn is_announced(outline: &Outline<'_>, passage: &Passage, at: usize) -> bool {
    outline.hirings(around(passage, at)).any(|(_, hiring)| {
        matches!(
            hiring,
            Hiring::Seeks | Hiring::Sought | Hiring::Available | Hiring::Based
        )
    })
}

/// Before it the sentence speaks of partners, funders, stays, or brackets right behind say that it is one.
pub(super) fn is_partner(outline: &Outline<'_>, passage: &Passage, at: usize) -> bool {
    let from = passage.range.start.max(at.saturating_sub(CLAUSE));
    outline
        .hirings(from..at)
        .any(|(_, hiring)| hiring == Hiring::With)
        || outline.is_called_a_partner(at)
}

/// The same, where the words about others may be over: "a position funded by FERN is available at the institute".
pub(super) fn is_last_a_partner(outline: &Outline<'_>, passage: &Passage, at: usize) -> bool {
    let from = passage.range.start.max(at.saturating_sub(CLAUSE));
    let hirings = outline.hirings(from..at).map(|(_, hiring)| hiring);
    hirings.filter(|hiring| *hiring != Hiring::Sought).last() == Some(Hiring::With)
}

/// What is said round a place in its passage.
pub(super) fn around(passage: &Passage, at: usize) -> Range<usize> {
    let from = passage.range.start.max(at.saturating_sub(CLAUSE));
    from..passage.range.end.min(at + CLAUSE)
}

/// What the words before a name say of it reaches so far.
pub(super) const CLAUSE: usize = 240;
