//! Lines that hold the terms of an employment.

use core::ops::Range;

use super::{Outline, Passage};
use crate::lexicon::{Cue, DateRole, Sense};
use crate::mentions::Found;
use crate::model::{MentionValue, SectionKind};

impl Outline<'_> {
    /// "24 months | 75 % | TV-L E13": is it a part by itself of a short line that holds other terms of an employment, too?
    pub fn is_among_terms(&self, passage: &Passage, part: &Range<usize>) -> bool {
        let line = &passage.range;
        let named = |cue: &Cue<Sense>| {
            matches!(
                cue.sense,
                Sense::Term(Some(_))
                    | Sense::Extent(Some(_))
                    | Sense::FullTimeEquivalent
                    | Sense::DateRole(DateRole::Start)
            )
        };
        // "Maternity pay (18 weeks)": a bracket says it of what stands before it.
        let bracketed = |found: &Found| {
            let before = self.slice(line.start..found.range.start.max(line.start));
            before.trim_end().ends_with('(')
        };
        let inside = |found: &Found| found.range.start < part.end && part.start < found.range.end;
        let mut parts = self.mentions(part.clone()).iter();
        let share = parts.any(|found| matches!(found.value, MentionValue::Percent(_)));
        let told = |found: &Found| match found.value {
            _ if inside(found) => false,
            MentionValue::Duration(_) => !bracketed(found),
            // "Maps lakes (60 %), rows boats (40 %)" tells the parts of the work.
            MentionValue::Percent(_) => !share,
            MentionValue::PayScale(_) | MentionValue::Hours(_) => true,
            _ => false,
        };
        line.len() <= LONGEST
            // "The project lasts three years (65 %)." says it of the project.
            && !self.slice(line.clone()).ends_with('.')
            && self.stands_apart(line, part)
            && !matches!(
                self.kind(passage),
                SectionKind::Qualifications | SectionKind::Project
            )
            && (self.cues(self.with_label(passage)).iter().any(named)
                || self.mentions(line.clone()).iter().any(told))
    }
}

/// No line of terms is longer, in bytes.
const LONGEST: usize = 160;
