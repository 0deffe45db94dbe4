//! What the sentence says beside a URL.

use core::ops::Range;

use super::link::names_a_vacancy;
use super::sentence::Sentence;
use crate::lexicon::{Cue, Request, Route, Sense};
use crate::mentions::Found;
use crate::model::MentionValue;

/// A URL in its sentence.
pub(super) struct Place<'a, 'o, 't> {
    pub(super) sentence: &'a Sentence<'o, 't>,
    pub(super) found: &'a Found,
}

impl Place<'_, '_, '_> {
    fn ends_before(&self, range: &Range<usize>) -> bool {
        range.end <= self.found.range.start
    }

    pub(super) fn before(&self, wanted: Route) -> bool {
        self.sentence
            .routes
            .iter()
            .any(|(range, route)| *route == wanted && self.ends_before(range))
    }

    /// Whoever prints the posting puts its own site behind the last sentence, or its last page: "… until it is filled.
    /// https://portal.org/".
    pub(super) fn behind_sentence(&self) -> bool {
        let outline = self.sentence.outline;
        let range = self.sentence.range.start..self.found.range.start;
        let before = outline.slice(range.clone()).trim_end();
        let end = range.start + before.len();
        before.ends_with(['.', '!', '?'])
            || outline
                .mentions(range)
                .iter()
                .any(|page| page.range.end == end && matches!(page.value, MentionValue::Url(_)))
    }

    /// "at https://…", "available at:https://…", "here: https://…"
    pub(super) fn led_to(&self) -> bool {
        let outline = self.sentence.outline;
        let start = self.found.range.start;
        let before = outline.slice(self.sentence.range.start..start).trim_end();
        let end = self.sentence.range.start + before.len();
        let leads = |cue: &Cue<Sense>| {
            cue.end == end
                && matches!(
                    cue.sense,
                    Sense::Request(Request::Link) | Sense::Route(Route::Visit)
                )
        };
        before.ends_with(':')
            || outline
                .cues(end.saturating_sub(NEAR)..end)
                .iter()
                .any(leads)
    }

    /// "visit https://… and apply", but not "the lab (https://…) invites students to apply".
    pub(super) fn visited(&self) -> bool {
        let outline = self.sentence.outline;
        let before = outline.slice(self.sentence.range.start..self.found.range.start);
        // "visithttps://…": the word ran into the address.
        let glued = self.found.source.is_none() && before.ends_with(char::is_alphabetic);
        glued
            || self.sentence.routes.iter().any(|(range, route)| {
                matches!(route, Route::Visit | Route::Form)
                    && self.ends_before(range)
                    && self.found.range.start - range.end <= NEAR
            })
    }

    /// "according to the guidelines on https://…", "the template at https://…": the last that is said before it is to be read.
    pub(super) fn is_read(&self) -> bool {
        self.sentence
            .routes
            .iter()
            .rfind(|(range, route)| self.ends_before(range) && *route != Route::Visit)
            .is_some_and(|(range, route)| {
                *route == Route::Read && self.found.range.start - range.end <= NEAR
            })
    }

    pub(super) fn applies_beside(&self) -> bool {
        self.sentence.routes.iter().any(|(range, route)| {
            *route == Route::Apply
                && (self.ends_before(range) || range.start >= self.found.range.end)
        })
    }

    /// "your online application (https://…)"
    pub(super) fn beside_application(&self) -> bool {
        let outline = self.sentence.outline;
        self.sentence.routes.iter().any(|(range, route)| {
            *route == Route::Apply
                && self.ends_before(range)
                && matches!(
                    outline.slice(range.end..self.found.range.start).trim(),
                    "(" | "["
                )
        })
    }

    /// "the full advertisement: https://…", "the position is advertised at https://…"
    pub(super) fn names_vacancy(&self) -> bool {
        let outline = self.sentence.outline;
        let start = self.found.range.start;
        // "the full call, with the pay and the dates, can be found here: …"
        let (near, between) = if self.led_to() {
            (FAR, LED)
        } else {
            (NEAR, BETWEEN)
        };
        let from = self.sentence.range.start.max(start.saturating_sub(near));
        names_a_vacancy(outline, from..start).is_some_and(|end| {
            outline.slice(end..start).split_whitespace().count() <= between
                && outline.mentions(end..start).is_empty()
        })
    }

    pub(super) fn bracketed(&self) -> bool {
        self.sentence
            .outline
            .slice(self.sentence.range.start..self.found.range.start)
            .trim_end()
            .ends_with(['(', '['])
    }
}

/// Words between the name of a page and its address: "can be found here:".
const BETWEEN: usize = 5;

/// The same where the words before the address lead to it.
const LED: usize = 12;

/// The name of a page that is led to stands no further before its address.
const FAR: usize = 120;

/// A page to visit stands no further behind the word.
pub(super) const NEAR: usize = 60;
