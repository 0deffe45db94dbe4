//! What comes along with what a sentence asks or sends.

use super::{Aim, FEW, NEAR, Reader};
use crate::lexicon::{Bound, Cue, Paper, Particle, Request, Route, Sense};
use crate::model::MentionValue;

impl Reader<'_, '_> {
    /// "send your CV, copies of your transcripts and any additional information to": the last of what is sent, before it is said
    /// where to.
    pub(super) fn sent_too(&self, cue: &Cue<Sense>) -> bool {
        let near = cue.start.saturating_sub(NEAR).max(self.sentence.start);
        let before = self.outline.cues(near..cue.start).iter();
        let joined = before
            .rev()
            .find(|and| matches!(and.sense, Sense::Bound(Bound::And | Bound::Or)))
            .is_some_and(|and| and.end <= cue.start && self.words(and.end..cue.start) < FEW);
        let behind = self
            .outline
            .cues(cue.end..(cue.end + NEAR).min(self.sentence.end));
        let leads = |next: &Cue<Sense>| match next.sense {
            Sense::Bound(Bound::To) | Sense::Route(Route::Toward) => Some(true),
            Sense::Request(Request::Verb) | Sense::Route(_) => Some(false),
            _ => None,
        };
        let listed = self.sentence.start.max(cue.start.saturating_sub(LISTED));
        let addressed = self
            .outline
            .mentions(listed..cue.start)
            .iter()
            .any(|found| matches!(found.value, MentionValue::Email(_) | MentionValue::Url(_)));
        // "send your CV through our website, and questions to"
        let visits = |cue: &Cue<Sense>| cue.sense == Sense::Route(Route::Visit);
        let addressed = addressed || self.outline.cues(listed..cue.start).iter().any(visits);
        let sends = self.clause.aim == Some(Aim::Apply) && self.clause.sent && !addressed;
        sends
            && joined
            && self.outline.particle(cue.start) != Some(Particle::For)
            && behind.iter().find_map(leads) == Some(true)
    }

    /// "enquiries and applications", "for further information or to apply"
    pub(super) fn asked_too(&self, cue: &Cue<Sense>) -> bool {
        self.clause.aim == Some(Aim::Ask)
            && self
                .clause
                .question
                .is_some_and(|question| self.joined(question, cue.start))
    }

    /// "contact Jane Doe (jane@uni.edu) with your CV", "e-mail Jane Doe (jane@uni.edu) and attach a CV"
    pub(super) fn comes_along(&self, cue: &Cue<Sense>) -> bool {
        let Some(mailed) = self.mailed(cue.start) else {
            return false;
        };
        let attached = self.clause.verb.is_some_and(|verb| mailed <= verb);
        // "please e-mail us (jane@uni.edu) your CV"
        let gap = self
            .outline
            .slice(mailed..cue.start)
            .trim_matches([' ', '\n', ')']);
        let written = self.clause.mailed && gap.chars().all(char::is_alphabetic);
        self.clause.question.is_none()
            && self.clause.aim.is_none_or(|aim| aim == Aim::Ask)
            && matches!(
                cue.sense,
                Sense::Paper(Paper::Named(_)) | Sense::Request(Request::Papers)
            )
            && (attached
                || written
                || self
                    .clause
                    .with
                    .is_some_and(|with| with <= cue.start && cue.start - with <= ALONG))
    }
}

/// What comes along stands so near its preposition: "with a brief description of their interests and a CV".
const ALONG: usize = 120;

/// What is sent takes no more room.
const LISTED: usize = 400;
