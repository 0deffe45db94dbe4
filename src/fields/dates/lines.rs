//! Dates that the shape of their line names.

use super::clues::Clues;
use super::{Reader, SHORT, Starting};
use crate::fields::Candidate;
use crate::lexicon::{Label, Sense, Timing};
use crate::model::{Date, Evidence, MentionValue};
use crate::outline::{Form, Passage};

impl Reader<'_, '_> {
    /// "26 June 2023: Application deadline": the name of the date stands behind it, as a heading that runs in would.
    pub(super) fn headings(&mut self) {
        for part in &self.outline.parts {
            let Some(heading) = part.heading.clone() else {
                continue;
            };
            let labels = self.outline.senses(heading.clone(), |sense| match sense {
                Sense::Label(label @ (Label::Deadline | Label::Start)) => Some(label),
                _ => None,
            });
            let Some((_, label)) = labels.into_iter().find(|(cue, _)| *cue == heading) else {
                continue;
            };
            let before = heading.start.saturating_sub(NAMED)..heading.start;
            let Some(mention) = self
                .outline
                .mentions(before)
                .iter()
                .rfind(|found| matches!(found.value, MentionValue::Date(_)))
            else {
                continue;
            };
            let gap = self.outline.slice(mention.range.end..heading.start);
            let named = gap.trim_end().ends_with([':', '-', '–', '—'])
                && !gap.contains('\n')
                && gap.len() <= TIME;
            if named && let Some(dated) = self.order.settle(self.outline, mention) {
                let candidate = Candidate::new(dated, mention.range.clone(), Evidence::Phrased);
                match label {
                    Label::Deadline => self.deadlines.push(candidate.map(Some)),
                    _ => self.starts.push(candidate.map(Starting::On)),
                }
            }
        }
    }

    /// A date alone in a line above the posting says when it was sent or put up; a mail prints the time of day with it.
    pub(super) fn dateline(&mut self, passage: &Passage) {
        let plain =
            passage.label.is_none() && matches!(passage.form, Form::Heading | Form::Sentence);
        if !plain || passage.range.len() > SHORT || !self.outline.is_line(passage) {
            return;
        }
        let mentions = self.outline.mentions(passage.range.clone());
        // "Port Fern, 2 March 2026"
        let placed = |start: usize| {
            let place = self.outline.slice(passage.range.start..start).trim_end();
            let mut words = place.split_whitespace();
            place.ends_with(',')
                && words.clone().count() <= PLACE
                && words.all(|word| word.starts_with(char::is_uppercase))
        };
        let Some(mention) = mentions.iter().find(|found| {
            matches!(found.value, MentionValue::Date(Date::Day(_)))
                && (found.range.start == passage.range.start || placed(found.range.start))
        }) else {
            return;
        };
        let rest = self.outline.slice(mention.range.end..passage.range.end);
        let letters = rest.chars().filter(|c| c.is_alphabetic()).count();
        if letters <= ZONE
            && let Some(dated) = self.order.settle(self.outline, mention)
        {
            self.published
                .push(Candidate::new(dated, mention.range.clone(), Evidence::Bare));
        }
    }

    /// A header row "Published Deadline Location" over "2 Dec 22 Dec Maastricht".
    pub(super) fn columns(&mut self, header: &Passage, values: &Passage) {
        let Some(labels) = self.outline.columns(header) else {
            return;
        };
        let dates = self
            .outline
            .mentions(values.range.clone())
            .iter()
            .filter(|found| matches!(found.value, MentionValue::Date(_)));
        let columns = labels.into_iter().filter(|(_, label)| {
            matches!(label, Label::Published | Label::Deadline | Label::Start)
        });
        for ((_, label), mention) in columns.zip(dates) {
            let Some(dated) = self.order.settle(self.outline, mention) else {
                continue;
            };
            let candidate = Candidate::new(dated, mention.range.clone(), Evidence::Labelled);
            match label {
                Label::Published => self.published.push(candidate),
                Label::Deadline => self.deadlines.push(candidate.map(Some)),
                _ => self.starts.push(candidate.map(Starting::On)),
            }
        }
    }

    /// "at the earliest possible date", and nothing else: no application is asked for so, and nothing but the work starts so.
    pub(super) fn words_alone(&mut self, clues: &Clues, passage: &Passage) {
        if let [(Timing::AsSoonAsPossible, range)] = clues.timings.as_slice()
            && clues.label.is_none()
            && clues
                .roles
                .iter()
                .all(|(_, role)| range.start <= role.start && role.end <= range.end)
            && range.len() + ALONE >= passage.range.len()
        {
            self.starts.push(Candidate::new(
                Starting::AsSoonAsPossible,
                range.clone(),
                Evidence::Bare,
            ));
        }
    }
}

/// The name of a place before a date has no more words.
const PLACE: usize = 3;

/// A date with the day of the week and the time of day before its name.
const NAMED: usize = 48;

/// " (3.00 pm AEST): "
const TIME: usize = 20;

/// Letters of a time zone: "CEST", "a.m. EST".
const ZONE: usize = 6;

/// "at the …."
const ALONE: usize = 9;
