//! What stands near a place of a sentence: conjunctions, mailboxes, what a word hangs on.

use core::ops::Range;

use super::{Aim, CLOSE, FEW, MAIL, NEAR, REFEREES, Reader};
use crate::lexicon::{Bound, Cue, Paper, Request, Sense, Topic};
use crate::model::MentionValue;

impl Reader<'_, '_> {
    /// "questions about your application": it hangs on what is asked.
    pub(super) fn hanging(&self, cue: &Cue<Sense>) -> bool {
        let hangs = self.clause.hangs;
        self.clause.aim == Some(Aim::Ask)
            && !self.clause.relative
            && self
                .clause
                .question
                .is_none_or(|question| question <= hangs)
            && hangs > 0
            && hangs <= cue.start
            && self.words(hangs..cue.start) <= 2
            && cue.start - hangs < 24
    }

    /// "questions about the position and the application": all that follows hangs on what is asked. So does "application" in
    /// "queries concerning the application", whatever the word between, and in "questions about the application process", one phrase.
    pub(super) fn asked_about(&self, at: usize) -> bool {
        self.clause.aim == Some(Aim::Ask)
            && !self.clause.relative
            && self.clause.verb.is_none()
            && self.clause.question.is_some_and(|question| {
                let between = question..at;
                question < self.clause.hangs
                    || at < question
                    || question < at
                        && self.words(between.clone()) <= FEW
                        && !self.joined(question, at)
                        && self
                            .outline
                            .slice(between)
                            .chars()
                            .all(|c| c.is_alphanumeric() || c == ' ')
            })
    }

    /// "see the page for information on the post and send your application": a verb begins anew behind the conjunction.
    pub(super) fn tells(&self, cue: &Cue<Sense>) -> bool {
        let verb = self
            .outline
            .cues(cue.start..cue.start + 1)
            .iter()
            .any(|cue| cue.sense == Sense::Request(Request::Gives));
        verb && self
            .outline
            .cues(cue.start.saturating_sub(CLOSE).max(self.sentence.start)..cue.start)
            .iter()
            .any(|and| matches!(and.sense, Sense::Bound(Bound::And)))
    }

    /// A conjunction, and no preposition, and little else between two places.
    pub(super) fn joined(&self, from: usize, upto: usize) -> bool {
        from <= upto
            && upto - from <= NEAR
            // "to apply or for information"
            && (self.clause.hangs <= from || upto <= self.clause.hangs + 1)
            && (self.outline.slice(from..upto).contains(['/', '&'])
                || self
                    .outline
                    .cues(from..upto)
                    .iter()
                    .any(|cue| matches!(cue.sense, Sense::Bound(Bound::And | Bound::Or))))
    }

    pub(super) fn words(&self, range: Range<usize>) -> usize {
        self.outline.slice(range).split_whitespace().count()
    }

    pub(super) fn carries(&self, cue: &Cue<Sense>) -> bool {
        let sent = self.clause.aim == Some(Aim::Apply);
        let carrier = |paper: &Cue<Sense>| matches!(paper.sense, Sense::Paper(Paper::As(_)));
        // "contact information of three referees", as an item of its own
        let of_others = || {
            self.outline
                .cues(cue.end..(cue.end + REFEREES).min(self.sentence.end))
                .iter()
                .any(|paper| {
                    matches!(
                        paper.sense,
                        Sense::Paper(Paper::Of(Topic::Referees | Topic::Reference))
                    )
                })
        };
        // "email contact information" is one phrase.
        let from = cue.start.saturating_sub(MAIL).max(self.sentence.start);
        self.outline
            .cues(from..cue.start + 1)
            .iter()
            .filter(|paper| carrier(paper) && (paper.start == cue.start || paper.end >= cue.end))
            .any(|paper| sent || paper.end > cue.end || of_others())
    }

    /// "contact Jane Doe (jane@uni.edu) to apply"
    pub(super) fn mailbox_before(&self, at: usize) -> bool {
        let from = at.saturating_sub(CLOSE).max(self.sentence.start);
        self.outline
            .mentions(self.sentence.start..at)
            .last()
            .is_some_and(|found| {
                found.range.end >= from
                    && matches!(found.value, MentionValue::Email(_))
                    && !self
                        .outline
                        .slice(found.range.end.min(at)..at)
                        .contains(char::is_alphabetic)
            })
    }

    /// Does a mailbox stand right here?
    pub(super) fn mailbox_at(&self, at: usize) -> bool {
        self.mailbox_within(at, 3)
    }

    /// Does a mailbox stand here, or a name with one: "to Dr Jane Doe (jane@uni.edu)"?
    pub(super) fn named_mailbox(&self, at: usize) -> bool {
        let end = (at + NAMED).min(self.sentence.end);
        self.outline
            .mentions(at..end)
            .first()
            .filter(|found| matches!(found.value, MentionValue::Email(_)))
            .is_some_and(|found| {
                let name = self.outline.slice(at..found.range.start);
                name.split_whitespace()
                    .all(|word| !word.starts_with(char::is_lowercase))
            })
    }

    pub(super) fn mailbox_within(&self, at: usize, length: usize) -> bool {
        self.outline
            .mentions(at..(at + length).min(self.sentence.end))
            .iter()
            .any(|found| matches!(found.value, MentionValue::Email(_)))
    }
}

/// A name with its titles before a mailbox is no longer.
const NAMED: usize = 60;
