//! What the blocks beside one say of it: it goes on with a list, or ends a text.

use super::Builder;
use crate::lexicon::Label;
use crate::model::SectionKind;
use crate::outline::Form;
use crate::outline::block::{Block, BlockForm};
use crate::outline::chapter::Sign;
use crate::outline::heading::{Heading, Place};
use crate::outline::naming::heads_openings;
use crate::text::Shape;

impl Builder<'_> {
    /// "Relocation support" amid the lines of what is offered, "Teaching" amid those of what is assigned is one of them.
    pub(super) fn is_listed(&self, heading: &Heading, block: &Block, place: Place<'_>) -> bool {
        let listing = matches!(
            heading.kind,
            Some(SectionKind::Conditions | SectionKind::Duties)
        );
        let same = listing
            && self
                .parts
                .last()
                .is_some_and(|part| part.heading.is_some() && Some(part.kind) == heading.kind);
        // The items of a list without signs are lines as well.
        let line = |other: &Block| {
            (matches!(other.form, BlockForm::Paragraph)
                || matches!(other.form, BlockForm::Item)
                    && Sign::before(other, self.text).is_none())
                && other.range.len() <= LINE
                && !self.text.slice(other.range.clone()).ends_with(['.', ':'])
        };
        let below = self
            .passages
            .last()
            .is_some_and(|passage| matches!(passage.form, Form::Sentence | Form::Item));
        same && below
            && !block.gap
            && line(block)
            && place.before.is_some_and(line)
            && place.after.is_none_or(|after| after.gap || line(after))
    }

    /// "## Lecturer in botany" below "### What we offer": a heading of the same level or a higher one ends what stood under that one.
    pub(super) fn ends_part(&self, block: &Block) -> bool {
        let level = |at: usize| match self.text.line_at(at).map(|line| line.shape) {
            Some(Shape::Heading(level)) => Some(level),
            _ => None,
        };
        let above = || self.parts.last().and_then(|part| part.heading.as_ref());
        let last = self.passages.last();
        matches!(block.form, BlockForm::Heading)
            && last.is_some_and(|passage| passage.form != Form::Heading)
            && level(block.start()).is_some_and(|own| {
                above().is_some_and(|above| level(above.start).is_none_or(|above| own <= above))
            })
    }

    /// Labelled lines below a text tell the facts of the position: what is asked and assigned ends there.
    pub(super) fn ends_text(&self, block: &Block, place: Place<'_>) -> bool {
        let fact = |block: &Block| {
            matches!(
                block.form,
                BlockForm::Field {
                    label: Label::Contract
                        | Label::Deadline
                        | Label::Extent
                        | Label::Identifier
                        | Label::Openings
                        | Label::Published
                        | Label::Salary
                        | Label::Start
                        | Label::Workplace,
                    ..
                }
            )
        };
        // "PhD and postdoc positions" below what the first one asks for
        let heads_others = || {
            place.after.is_some_and(|after| after.gap)
                && matches!(block.form, BlockForm::Paragraph)
                && heads_openings(&block.range, self.scan)
        };
        let stating = self.parts.last().is_some_and(|part| {
            matches!(part.kind, SectionKind::Qualifications | SectionKind::Duties)
        });
        let said = self
            .passages
            .last()
            .is_some_and(|passage| !matches!(passage.form, Form::Heading | Form::Field));
        block.gap
            && stating
            && said
            && (heads_others()
                || fact(block) && place.after.is_some_and(|after| !after.gap && fact(after)))
    }
}

/// A line of a list without signs is no longer, in bytes.
const LINE: usize = 80;
