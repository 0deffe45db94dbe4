//! What a piece is about by itself, wherever it stands.

use core::ops::Range;

use super::list::List;
use super::place::Place;
use super::sentence::Sentence;
use crate::lexicon::{Cue, Paper, Request, Route, Sense, Stress, Turn};
use crate::model::{MentionValue, SectionKind};
use crate::outline::Outline;

/// What a piece is about by itself, wherever it stands.
pub trait Content {
    /// What a sentence or an item is about.
    fn content(&self, range: Range<usize>, item: bool) -> Option<SectionKind>;

    /// "The institute offers", "In addition, the holder will": what the part is about whose heading begins a sentence.
    fn opening(&self, heading: Range<usize>) -> Option<SectionKind>;
}

/// A sentence that nothing is known of.
const ANYWHERE: Place = Place {
    below: false,
    worked: false,
    kind: SectionKind::Other,
    list: false,
    lead: false,
    offer: false,
    profiled: false,
    assigned: false,
    body: true,
};

impl Content for Outline<'_> {
    fn content(&self, range: Range<usize>, item: bool) -> Option<SectionKind> {
        let sentence = Sentence::new(self, range);
        if item && sentence.begins_with_work() {
            return Some(SectionKind::Duties);
        }
        if sentence.is_about_fairness() {
            return Some(SectionKind::Diversity);
        }
        if sentence.asks(ANYWHERE)
            || (item && sentence.competence().is_some() && !sentence.is_finite())
        {
            return Some(SectionKind::Qualifications);
        }
        if sentence.assigns(ANYWHERE) {
            return Some(SectionKind::Duties);
        }
        if sentence.offers(ANYWHERE)
            || sentence.is_term()
            || sentence.has_any(&[Turn::Perk, Turn::Lure])
        {
            return Some(SectionKind::Conditions);
        }
        if sentence.leads_to_answers() {
            return Some(SectionKind::Contact);
        }
        if sentence.is_handed_in() {
            return Some(SectionKind::Application);
        }
        if sentence
            .mentions(|value| matches!(value, MentionValue::Email(_) | MentionValue::Phone(_)))
        {
            return Some(SectionKind::Contact);
        }
        let presents = sentence.begins_with_employer() || sentence.begins_with_organisation();
        (presents && !sentence.has(Turn::Post) && !self.calls(&sentence.range))
            .then_some(SectionKind::Employer)
    }

    fn opening(&self, heading: Range<usize>) -> Option<SectionKind> {
        let sentence = Sentence::new(self, heading);
        // "Diversity is what we live"
        if sentence.is_about_fairness() {
            return Some(SectionKind::Diversity);
        }
        match sentence.opens() {
            List::Does(purpose) => Some(purpose.kind()),
            // "Knowledge of the following tools would be a plus"
            List::Other | List::Unclear
                if sentence.begins_with(|_| true)
                    && sentence.stresses().any(|(_, stress)| {
                        matches!(stress, Stress::Wish | Stress::Desired | Stress::Demand)
                    }) =>
            {
                Some(SectionKind::Qualifications)
            }
            List::Other | List::Unclear => {
                let last = sentence.turns().last();
                last.filter(|(at, turn)| {
                    matches!(turn, Turn::Gets | Turn::Hands) && at.end == sentence.range.end
                })
                .map(|_| SectionKind::Conditions)
            }
        }
    }
}

impl Sentence<'_, '_> {
    /// "We value diversity", "Women are encouraged to apply", and nothing that is offered beside it.
    fn is_about_fairness(&self) -> bool {
        self.turns().any(|(_, turn)| turn == Turn::Fair)
            && !self.has_any(&[
                Turn::Private,
                Turn::Perk,
                Turn::Gives,
                Turn::Terms,
                Turn::Assesses,
            ])
            && !self.holds_address()
            && !self
                .cues
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Paper(Paper::Named(_))))
    }

    /// "Questions can be sent to Jane Doe", and no application with them.
    fn leads_to_answers(&self) -> bool {
        let routes = |wanted: &[Route]| {
            self.cues
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Route(route) if wanted.contains(&route)))
        };
        let named = |cue: &Cue<Sense>| matches!(cue.sense, Sense::Paper(Paper::Named(_)));
        (routes(&[Route::Turn]) || routes(&[Route::Question]) && routes(&[Route::Toward]))
            && !routes(&[Route::Apply, Route::Aside])
            && !self.cues.iter().any(named)
    }

    /// It names a document, or asks to send an application.
    pub fn is_handed_in(&self) -> bool {
        let cues = self.outline.cues(self.range.clone());
        let applies = self.has(Turn::Applies);
        cues.iter().any(|cue| match cue.sense {
            Sense::Paper(Paper::Named(_)) => true,
            Sense::Request(Request::Gives | Request::Papers | Request::Given) => applies,
            _ => false,
        })
    }

    /// "The University of Leeds is …", "Our group studies …"
    pub fn begins_with_organisation(&self) -> bool {
        let start = self.range.start;
        self.outline
            .organisations_over(start..self.range.end)
            .first()
            .is_some_and(|name| self.words_before(name.range.start) <= 1)
    }
}
