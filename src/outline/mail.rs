//! The subject of a mail: the title of the posting that it sends.

use core::ops::Range;

use super::headline::TOP;
use super::{Outline, Passage};
use crate::lexicon::Label;

impl Outline<'_> {
    /// The subject of a mail, without the name of the list: "[jobs] Two PhD positions in geology".
    pub(super) fn subject(&self) -> Option<Range<usize>> {
        let top = || self.passages.iter().take(TOP);
        let is = |passage: &&Passage, wanted| {
            passage
                .label
                .as_ref()
                .is_some_and(|(label, _)| *label == wanted)
        };
        let mail = top().any(|passage| is(&passage, Label::Mail));
        let subject = top()
            .find(|passage| is(passage, Label::Subject))
            .filter(|_| mail)?;
        let content = self.slice(subject.range.clone());
        let mut rest = content;
        // "Re:", "Fwd:", "[jobs]", "Job:"
        for _ in 0..3 {
            let listed = rest
                .strip_prefix('[')
                .and_then(|inside| inside.split_once(']'))
                .map(|(_, rest)| rest.trim_start());
            let replied = rest
                .split_once(':')
                .filter(|(lead, _)| lead.len() <= SHORT && !lead.contains(' '))
                .map(|(_, rest)| rest.trim_start());
            let Some(shorter) = listed.or(replied).filter(|rest| !rest.is_empty()) else {
                break;
            };
            rest = shorter;
        }
        Some(subject.range.end - rest.len()..subject.range.end)
    }
}

/// What stands before the colon of a mail's subject: "Re", "Fwd", "Jobs".
const SHORT: usize = 8;
