//! The cells of a row, and what stands in them.

use core::ops::Range;

use super::Page;
use crate::text::weave::Head;

/// What is being written where cells are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Row {
    /// No row.
    #[default]
    None,
    /// A row whose cells stand in one line so far.
    Whole,
    /// A block ended inside a cell: the row ends before the text that comes, if that still is of the cell.
    Late,
    /// A row whose cells hold several lines.
    Broken,
}

impl Page<'_> {
    /// A line begins, unless a cell or an item did just now; inside a row it waits for its text.
    pub(super) fn inner_block(&mut self, head: Head) {
        if self.fresh {
            return;
        }
        if self.names_item() {
            self.label = true;
        } else if self.row == Row::Whole && !self.weaver.is_blank() {
            self.row = Row::Late;
        } else if self.row != Row::Late {
            self.weaver.line(head);
        }
    }

    /// A list begins inside a row: what stands before it is a line.
    pub(super) fn row_breaks(&mut self) {
        if self.row != Row::None {
            self.row = Row::Broken;
        }
    }

    pub(super) fn cell(&mut self, name: &[u8], range: Range<usize>) {
        self.end_strong();
        if matches!(self.row, Row::Whole | Row::Late) {
            self.row = Row::Whole;
            let first = self.weaver.is_blank();
            self.named = name == b"th" && first || name != b"th" && self.named;
            self.weaver.cell("\t", range);
        } else {
            self.weaver.line(self.plain());
        }
        self.fresh = true;
        if name == b"th" {
            self.strong = 1;
            self.weaver.strong(true);
        }
    }

    /// "Interview date" and nothing beside it: a name without a value says nothing.
    pub(super) fn drop_vacant(&mut self) {
        let (_, written) = self.weaver.written();
        let vacant = written
            .trim_end_matches(|c: char| c != '\t' && c.is_whitespace())
            .ends_with('\t');
        if self.named && vacant && self.row != Row::Broken && self.weaver.cells() == 1 {
            self.weaver.forget();
        }
    }
}
