//! Labels with their values, and fields that nobody filled in.

use core::ops::Range;

use super::Builder;
use crate::lexicon::Label;
use crate::outline::Form;
use crate::outline::block::{Block, BlockForm};
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

    /// "Nationality of fellows: country of birth:" right above a block that is no list: a field that nobody filled in holds nothing.
    pub(super) fn is_empty_field(&self, block: &Block, number: usize) -> bool {
        self.passages.last().is_some_and(|last| {
            last.form == Form::Heading
                && last.block + 1 == number
                && !matches!(block.form, BlockForm::Item)
                && self.text.slice(last.range.clone()).contains(": ")
                && self
                    .text
                    .slice(last.range.end..self.text.clean().len())
                    .starts_with(':')
        })
    }
}

/// What a label names beside others on its line is no longer, in bytes.
const VALUE: usize = 160;
