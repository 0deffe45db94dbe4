//! Labels one below the other, and then their values in the same order, as the columns of a table are left by copying.

use super::block::{Block, BlockForm};
use super::label::{known_label, tells_terms};
use crate::lexicon::Label;
use crate::mentions::Scan;
use crate::model::MentionValue;
use crate::text::Text;

/// Joins such labels to their values.
pub fn stacked(blocks: &[Block], text: &Text<'_>, scan: &Scan) -> Vec<Block> {
    let reader = Reader { text, scan };
    let mut joined: Vec<Block> = Vec::with_capacity(blocks.len());
    let mut rest = blocks;
    while !rest.is_empty() {
        let labels: Vec<Label> = rest.iter().map_while(|block| reader.label(block)).collect();
        let (names, after) = rest.split_at_checked(labels.len()).unwrap_or((rest, &[]));
        let values = after.get(..labels.len()).unwrap_or_default();
        if reader.fit(&labels, values, after.get(labels.len())) {
            let fields = labels.iter().zip(names).zip(values);
            joined.extend(fields.map(|((&label, name), value)| Block {
                form: BlockForm::Field {
                    label,
                    name: name.range.clone(),
                },
                ..value.clone()
            }));
            rest = after.get(labels.len()..).unwrap_or_default();
        } else {
            let done = labels.len().max(1);
            joined.extend(rest.iter().take(done).cloned());
            rest = rest.get(done..).unwrap_or_default();
        }
    }
    joined
}

struct Reader<'t> {
    text: &'t Text<'t>,
    scan: &'t Scan,
}

impl Reader<'_> {
    /// The field that a line names which holds nothing else.
    fn label(&self, block: &Block) -> Option<Label> {
        let content = self.text.slice(block.range.clone());
        (matches!(block.form, BlockForm::Paragraph)
            && !tells_terms(&block.range, self.scan)
            && content.len() <= NAME
            && content.starts_with(char::is_uppercase)
            && !content.ends_with(['.', ':', '?', '!']))
        .then(|| known_label(&block.range, self.scan))?
    }

    /// So many short lines follow the labels, and each that should be a date is one.
    fn fit(&self, labels: &[Label], values: &[Block], next: Option<&Block>) -> bool {
        let value = |block: &Block| {
            let content = self.text.slice(block.range.clone());
            matches!(block.form, BlockForm::Paragraph)
                && content.len() <= VALUE
                && !content.contains('\n')
                && self.label(block).is_none()
        };
        let holds = |value: &Block, is: fn(&MentionValue) -> bool| {
            let found = self.scan.mentions(value.range.clone());
            found.iter().any(|found| is(&found.value))
        };
        let pairs = || labels.iter().zip(values);
        // Does the value fit the label? `None` where any would.
        let fits = |(label, value): (&Label, &Block)| match label {
            Label::Deadline | Label::Published => {
                Some(holds(value, |value| matches!(value, MentionValue::Date(_))))
            }
            Label::Contract | Label::Extent => tells_terms(&value.range, self.scan).then_some(true),
            _ => None,
        };
        labels.len() >= SEVERAL
            && values.len() == labels.len()
            && values.iter().all(value)
            && pairs().filter_map(fits).count() > 0
            && pairs().filter_map(fits).all(|fits| fits)
            // No more lines than labels.
            && next.is_none_or(|next| next.gap || !value(next))
    }
}

/// So many labels stand below one another by no chance.
const SEVERAL: usize = 3;

/// No label is longer, in bytes.
const NAME: usize = 60;

/// No value is longer, in bytes.
const VALUE: usize = 110;

#[cfg(test)]
mod tests {
    use crate::lexicon::Label::*;
    use crate::outline::passage::tests::holds_fields as holds;

    #[test]
    fn columns_below_one_another() {
        holds(
            "Location\nContract type\nClosing date\nPort Fern\nFixed term\n1 May 2024\n\nThe lab is new.\n",
            &[
                (Workplace, "Port Fern"),
                (Contract, "Fixed term"),
                (Deadline, "1 May 2024"),
            ],
        );
    }

    #[test]
    fn lines_that_are_no_columns() {
        // Another number of lines, or no date where one is named.
        holds(
            "Location\nContract type\nClosing date\nPort Fern\nFixed term\n\nThe lab is new.\n",
            &[],
        );
        holds(
            "Location\nSalary\nDuration\nFern\nMoss\nPeat\n\nThe lab is new.\n",
            &[],
        );
    }
}
