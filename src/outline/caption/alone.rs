//! Lines that nothing but their place shows as headings.

use core::ops::Range;

use super::number::is_subnumbered;
use super::{FEW, Line, opens_list};
use crate::lexicon::Sense;
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::outline::block::{Block, BlockForm};
use crate::outline::heading::Place;
use crate::outline::naming::is_about_name;
use crate::text::Text;

impl Line<'_> {
    /// A short line before a long paragraph, and nothing like it before.
    pub(super) fn stands_alone(
        &self,
        block: &Block,
        place: Place<'_>,
        text: &Text<'_>,
        scan: &Scan,
    ) -> bool {
        // "About Elmwood"
        let mut first = scan
            .cues
            .within(self.range.start..self.range.start + 1)
            .iter();
        let about = block.gap
            && self.words == 2
            && first.any(|cue| cue.sense == Sense::OpenHeading && cue.end < self.range.end);
        let long_after = place.after.is_some_and(|after| {
            matches!(after.form, BlockForm::Paragraph)
                && (after.range.len() > if about { 60 } else { 120 }
                    // A sentence below an empty line is a text as well.
                    || (block.gap
                        && after.gap
                        && after.range.len() > 80
                        && text.slice(after.range.clone()).ends_with('.')))
                && after.strong.is_none()
        });
        let numbered = opens_list(place.after) && is_subnumbered(self.name);
        // "About Fern University" above "We are …": no line of a list goes on so.
        let names_house = long_after && is_about_name(&self.range, text, scan);
        let list_after = opens_list(place.after) && block.gap;
        // "Got any questions?" over whom to ask
        let several = |(_, cue): &(SectionKind, Range<usize>)| {
            scan.words_within(cue.clone()).len() > 1 && self.words_outside(cue) <= FEW
        };
        let named = self.cue.as_ref().is_some_and(several);
        let asks = self.name.ends_with('?')
            && named
            && place
                .after
                .is_some_and(|after| matches!(after.form, BlockForm::Paragraph));
        let parted = block.gap && place.after.is_some_and(|after| after.gap);
        let finished_before = place.before.is_none_or(|before| {
            block.gap
                || !matches!(before.form, BlockForm::Paragraph)
                || text
                    .slice(before.range.clone())
                    .ends_with(['.', '!', '?', ':', ')'])
        });
        let short_before = place.before.is_some_and(|before| {
            matches!(before.form, BlockForm::Paragraph)
                && before.range.len() < 60
                && if block.gap {
                    !text.slice(before.range.clone()).ends_with(['.', ':', '?'])
                } else {
                    // What stands right below a colon is what it leads to.
                    !text.slice(before.range.clone()).ends_with(['.', '?'])
                }
        });
        self.words <= 9
            && self.name.len() <= 80
            && !self.name.ends_with(['!', ')'])
            // "Want to know more about us?" between empty lines, "Is this you?" over a list, "What is your job?" over a text
            && (!self.name.ends_with('?')
                || parted && (long_after || asks)
                || block.gap && (list_after || long_after) && named)
            && (numbered || long_after || list_after || parted && asks)
            && (numbered || names_house || finished_before && !short_before)
    }
}
