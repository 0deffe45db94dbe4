//! How much of a line the phrase is that names a part.

use core::ops::Range;

use super::Line;
use crate::lexicon::{Cue, Particle, Request, Sense};
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::outline::naming::before_bracket;

impl Line<'_> {
    /// A phrase of the lexicon is nearly all of it.
    pub(super) fn covered(&self, scan: &Scan) -> bool {
        self.cue.as_ref().is_some_and(|(kind, cue)| {
            let outside = self.words_outside(cue);
            let at_start = cue.start <= self.range.start + 1;
            // "Knowledge of Latin", "Experience with lasers" are items.
            if *kind == SectionKind::Qualifications && !self.colon && self.names_object(cue, scan) {
                return false;
            }
            // "Candidates from" above "Asia are welcome": a small word behind the phrase goes on with the next line.
            let last = scan.words_within(self.range.clone()).last();
            let joins = last.is_some_and(|last| {
                let mut cues = scan.cues.within(last.range()).iter();
                last.start >= cue.end
                    && !self.colon
                    && self.words == 2
                    && cues.any(|cue| matches!(cue.sense, Sense::Particle(_)))
            });
            if joins {
                return false;
            }
            // "Department of Biology", "Natural History Museum" are names.
            if *kind == SectionKind::Employer && self.organisation && outside > 0 {
                return at_start && outside <= 3 && !self.goes_on_as_name(cue.end);
            }
            outside == 0
                || (at_start && outside <= 3 && self.words <= 7)
                || (outside <= 2 && cue.end >= self.range.end && !self.name.ends_with('?'))
        })
    }

    /// "Knowledge of", "Experience with": what is known follows.
    fn names_object(&self, cue: &Range<usize>, scan: &Scan) -> bool {
        let next = scan.words_within(cue.end..self.range.end).first();
        let joins = |cue: &Cue<Sense>| {
            matches!(
                cue.sense,
                Sense::Particle(Particle::Of | Particle::In)
                    | Sense::Request(Request::With | Request::Besides)
            )
        };
        let noun = |cue: &Cue<Sense>| matches!(cue.sense, Sense::Competence(_));
        cue.start <= self.range.start + 1
            && scan.cues.within(cue.start..cue.start + 1).iter().any(noun)
            && next.is_some_and(|next| {
                let mut next = scan.cues.within(next.start..next.start + 1).iter();
                next.any(joins)
            })
    }

    /// A small word follows, as in "Department of Biology".
    fn goes_on_as_name(&self, at: usize) -> bool {
        let rest = self.name.get(at.saturating_sub(self.range.start)..);
        let next = rest.and_then(|rest| rest.split_whitespace().next());
        // "THE UNIVERSITY OF LAKESIDE"
        let small = |word: &str| word.len() <= 3 && self.capitals();
        next.is_none_or(|word| word.chars().all(char::is_lowercase) || small(word))
    }

    pub fn words_outside(&self, cue: &Range<usize>) -> usize {
        let inside = self.name.get(
            cue.start.saturating_sub(self.range.start)..cue.end.saturating_sub(self.range.start),
        );
        let count = |text: &str| {
            text.split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .count()
        };
        // "Application package (in English, one PDF)": what stands in brackets at the end says more of it.
        let name = before_bracket(self.name)
            .filter(|before| self.range.start + before.len() >= cue.end)
            .unwrap_or(self.name);
        count(name).saturating_sub(inside.map_or(0, count))
    }
}
