//! Openings that an item of a list names: no demands.

use super::sentence::Sentence;
use crate::lexicon::{Cue, Route, Sense, Turn};
use crate::model::QualificationKind;

impl Sentence<'_, '_> {
    /// "Two postdoc positions", "PhD position (English): https://…": no demand stands in a list of openings.
    pub fn names_post(&self) -> bool {
        // "Successful grants", "Work with older people": what is counted where positions are is none by itself, but "Open vacancies"
        let counted = |at: usize| {
            let words = self.outline.scan.words_within(self.range.clone());
            let mut cues = self.outline.cues(at..at + 1).iter();
            words.iter().any(|word| word.digit)
                || cues.any(|cue| cue.sense == Sense::Route(Route::Career))
        };
        let named = self.cues.iter().any(|cue| match cue.sense {
            Sense::Turn(Turn::Post | Turn::Grant) | Sense::Stage(_) => true,
            Sense::Vacancy => counted(cue.start),
            _ => false,
        });
        self.first_of(|kind| kind != QualificationKind::Language)
            .is_none()
            && !self.is_stressed()
            && (self.is_address()
                || (named && self.words_within(self.range.clone()) <= POST)
                || self.ends_with_post()
                || (self.begins_with_stage() && self.words_within(self.range.clone()) <= TITLE))
    }

    /// "Full-time, fixed-term (two years) postdoctoral researcher position"
    fn ends_with_post(&self) -> bool {
        let post = |cue: &Cue<Sense>| {
            cue.end == self.range.end
                && matches!(cue.sense, Sense::Vacancy | Sense::Turn(Turn::Post))
        };
        self.cues.iter().any(post)
            && self
                .cues
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Stage(_)))
            && self.words_within(self.range.clone()) <= TITLE
    }

    /// "Professor of Marine Law in the School of Seas (Ref. 12)"
    fn begins_with_stage(&self) -> bool {
        let mut cues = self.cues.iter().filter(|cue| cue.start == self.range.start);
        cues.any(|cue| matches!(cue.sense, Sense::Stage(_))) && self.turns().next().is_none()
    }
}

/// So many words at most name an opening: "two 2-year postdoc positions".
const POST: usize = 6;

/// So many words at most are the title of an opening, and where it is.
const TITLE: usize = 16;
