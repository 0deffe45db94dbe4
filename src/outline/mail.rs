//! The subject of a mail: the title of the posting that it sends.

use core::ops::Range;

use super::headline::TOP;
use super::{Form, Outline, Passage};
use crate::lexicon::{Label, Request, Sense};
use crate::model::MentionValue;

impl Outline<'_> {
    /// Does it begin as a mail does, with labels of its head, with the second at which it was sent, or with a subject that names
    /// a position?
    pub fn is_mail(&self) -> bool {
        let labelled = |passage: &Passage| matches!(passage.label, Some((Label::Mail, _)));
        let subject = |passage: &Passage| {
            matches!(passage.label, Some((Label::Subject, _)))
                && self
                    .passages
                    .first()
                    .is_some_and(|first| first.range == passage.range)
                && passage.form == Form::Field
                && self.names_position(passage)
        };
        let mut top = self.passages.iter().take(TOP);
        top.any(|passage| labelled(passage) || subject(passage) || self.is_stamp(passage))
    }

    /// "Sent: 12 March 2021" in the head of a mail, not in a mail that is quoted at the end.
    pub fn says_when_sent(&self, passage: &Passage) -> bool {
        let Some((Label::Mail, name)) = &passage.label else {
            return false;
        };
        // "Letters sent: 3 May"
        let before = self.slice(0..name.start).trim_end_matches(['*', '>', ' ']);
        let mut cues = self.cues(name.clone()).iter();
        self.place_of(passage) < TOP
            && (before.is_empty() || before.ends_with('\n'))
            && cues.any(|cue| cue.sense == Sense::Request(Request::Given) && cue.range() == *name)
    }

    /// "Wed Mar 14 03:54:08 PDT 2007", as the archives of mailing lists print it.
    fn is_stamp(&self, passage: &Passage) -> bool {
        let content = self.slice(passage.range.clone());
        let clock = |token: &str| {
            let parts = token.split(':');
            token.matches(':').count() == 2
                && parts
                    .clone()
                    .all(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let dated = || {
            let mut found = self.mentions(passage.range.clone()).iter();
            found.any(|found| matches!(found.value, MentionValue::Date(_)))
        };
        content.len() <= STAMP && content.split_whitespace().any(clock) && dated()
    }

    /// The subject of a mail, without the name of the list: "[jobs] Two PhD positions in geology".
    pub(super) fn subject(&self) -> Option<Range<usize>> {
        let top = || self.passages.iter().take(TOP);
        let is = |passage: &&Passage, wanted| {
            passage
                .label
                .as_ref()
                .is_some_and(|(label, _)| *label == wanted)
        };
        let subject = top()
            .find(|passage| is(passage, Label::Subject))
            .filter(|_| self.is_mail())?;
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

/// The day and time of a mail are no longer.
const STAMP: usize = 48;

/// What stands before the colon of a mail's subject: "Re", "Fwd", "Jobs".
const SHORT: usize = 8;
