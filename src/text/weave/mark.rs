//! Taking back what was written: what looked like a table or a link may turn out to be none.

use core::ops::Range;

use super::{Open, Weaver};
use crate::text::line::{Line, Shape};

/// A place to come back to.
#[derive(Clone, Debug)]
pub struct Mark {
    clean: usize,
    lines: usize,
    links: usize,
    stressed: usize,
    open: Open,
    strong: Option<usize>,
}

impl Weaver<'_> {
    /// This place, to come back to.
    pub fn mark(&self) -> Mark {
        Mark {
            clean: self.clean.len(),
            lines: self.reader.lines.len(),
            links: self.links.len(),
            stressed: self.stressed.len(),
            open: self.open.clone(),
            strong: self.strong,
        }
    }

    /// Takes back all that was written since.
    pub fn back(&mut self, mark: Mark) {
        self.clean.truncate(mark.clean);
        self.map.truncate(mark.clean);
        self.reader.lines.truncate(mark.lines);
        self.links.truncate(mark.links);
        self.stressed.truncate(mark.stressed);
        self.link = self.link.take().filter(|link| link.0 <= mark.clean);
        self.strong = mark.strong;
        self.open = mark.open;
    }

    /// Takes back what was written of the line.
    pub fn forget(&mut self) {
        let start = self.open.start;
        self.clean.truncate(start);
        self.map.truncate(start);
        let kept = self.links.partition_point(|link| link.text.start < start);
        self.links.truncate(kept);
        let kept = self.stressed.partition_point(|part| part.start < start);
        self.stressed.truncate(kept);
        self.link = None;
        self.strong = self.strong.map(|_| start);
        self.open = Open {
            start,
            cell: start,
            head: self.open.head,
            ..Open::default()
        };
    }

    /// These lines are no headings of the first level.
    pub fn unhead(&mut self, lines: Range<usize>) {
        for line in self.reader.lines.get_mut(lines).unwrap_or_default() {
            if line.shape == Shape::Heading(1) {
                line.shape = Shape::Text;
            }
        }
    }

    /// The lines written since.
    pub fn since(&self, mark: &Mark) -> &[Line] {
        self.reader.lines.get(mark.lines..).unwrap_or_default()
    }
}
