//! Work that is named beside what the holder is said to do: more of the same, runs of it, and what stands behind a label.

use super::part::{LONGEST, Part};
use super::pieces::trimmed;
use super::place::is_procedure;
use super::sentence::Sentence;
use super::unit::Unit;
use super::{Purpose, Statement};
use crate::lexicon::{Label, Turn};
use crate::model::SectionKind;
use crate::outline::Form;

impl Part<'_, '_> {
    /// "This includes field work.", "Supervision of students.", right behind what the holder will do: more of the same.
    pub fn going_on(
        &self,
        unit: &Unit,
        item: bool,
        before: Option<&Statement>,
    ) -> Option<Statement> {
        let before = before.filter(|before| {
            let between = self.outline.slice(before.range.end..unit.range.start);
            before.purpose == Purpose::Assigns && !between.contains(char::is_alphanumeric)
        })?;
        let range = trimmed(self.outline, unit.range.clone())?;
        let sentence = Sentence::new(self.outline, range.clone());
        let more = sentence.adds_to_what_was_said()
            || (!is_procedure(self.place.kind) && (sentence.names_work() || sentence.is_planned()));
        (!item && more).then_some(Statement {
            range,
            purpose: Purpose::Assigns,
            necessity: self.necessity,
            lead: None,
            evidence: before.evidence,
        })
    }

    /// "Supervision of students. Preparation of papers. Assessment of samples.": so many sentences from here on do nothing but name
    /// work, and there are several.
    pub fn works(&self, units: &[Unit]) -> usize {
        if is_procedure(self.place.kind) || self.place.kind == SectionKind::Conditions {
            return 0;
        }
        let mut plain = 0;
        let run = units
            .iter()
            .take(LONGEST)
            .take_while(|unit| {
                let sentence = Sentence::new(self.outline, unit.range.clone());
                plain += usize::from(sentence.names_work());
                unit.form == Form::Sentence && sentence.is_work() && !sentence.begins_with(|_| true)
            })
            .count();
        if run >= RUN && plain * 3 >= run * 2 {
            run
        } else {
            0
        }
    }

    /// What stands behind a label that says nothing of it is a sentence of its own, in which somebody does something.
    pub fn assigns_by_the_way(&self, unit: &Unit, sentence: &Sentence<'_, '_>) -> bool {
        unit.label == Some(Label::Other)
            && matches!(sentence.verb(), Some((at, Turn::Does)) if sentence.words_before(at.start) <= SUBJECT)
            && sentence.assigns(self.place)
    }
}

/// So many sentences that name work are a list.
const RUN: usize = 3;

/// So many words at most name who does something.
const SUBJECT: usize = 5;
