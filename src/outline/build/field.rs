//! Labels with their values, and fields that nobody filled in.

use core::ops::Range;

use super::Builder;
use crate::lexicon::Label;
use crate::model::SectionKind;
use crate::outline::Form;
use crate::outline::block::Block;
use crate::outline::heading::Heading;
use crate::outline::label::known_label;
use crate::outline::line::fields;
use crate::outline::stressed::stressed;

impl Builder<'_> {
    /// A label and its value, or several on one line; a heading may stand behind them.
    pub(super) fn field(
        &mut self,
        label: Label,
        first: &Range<usize>,
        block: &Block,
        number: usize,
    ) {
        self.pending = None;
        // "Closing date: 1 May *About us*" over a text
        let heading = stressed(&block.range, self.text, self.scan)
            .last()
            .filter(|heading| {
                let rest = self.text.slice(heading.range.end..block.range.end);
                heading.range.start > block.range.start && !rest.contains(char::is_alphanumeric)
            });
        let end = heading
            .as_ref()
            .map_or(block.range.end, |heading| heading.range.start);
        let value = self.text.slice(block.range.start..end);
        let end = block.range.start + value.trim_end_matches([' ', '*', '_']).len();
        let range = block.range.start..end;
        for (label, name, value) in fields(label, first.clone(), range, self.text, self.scan) {
            // "Offer ID: 12 Disclaimer: The responsibility …" ends a value, and its text states nothing.
            let states = label != Label::Other || name == *first || value.len() <= VALUE;
            let form = if states { Form::Field } else { Form::Row };
            self.push(value, form, number, Some((label, name)));
        }
        if let Some(heading) = heading {
            self.open(heading, number);
        }
    }

    /// What stands above a field that nobody filled in ends there; several in a row end one part.
    pub(super) fn end_at_field(&mut self, at: usize) {
        let start = self.parts.last().map_or(0, |part| part.range.start);
        let mut passages = self.passages.iter().rev();
        if passages
            .next()
            .is_some_and(|last| last.range.start >= start)
        {
            self.close(at);
        }
    }

    /// "Eligible countries for fellows:" at the end of its line: a field that nobody filled in ends what stands above it, and heads
    /// nothing.
    pub(super) fn is_unfilled(&self, heading: &Heading) -> bool {
        let behind = self.text.slice(heading.range.end..self.text.clean().len());
        let rest = behind
            .strip_prefix(':')
            .map(|rest| rest.trim_start_matches(' '));
        heading.kind == Some(SectionKind::Other)
            && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('\n'))
            && known_label(&heading.range, self.scan) == Some(Label::Other)
    }
}

/// What a label names beside others on its line is no longer, in bytes.
const VALUE: usize = 160;
