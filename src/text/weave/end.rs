//! The end of a line, and of the text.

use core::ops::Range;

use super::{Head, Weaver};
use crate::text::Text;
use crate::text::line::{Line, Shape, field_cells};

impl<'s> Weaver<'s> {
    /// Ends the line; true where it held nothing and its gap is still to come.
    pub(super) fn finish(&mut self) -> bool {
        if self.strong.is_some() {
            self.mark_strong(self.strong.unwrap_or_default());
        }
        let range = self.trimmed(self.open.start..self.clean.len());
        if range.is_empty() {
            let gap = self.open.head.gap;
            if !self.is_blank() {
                self.clean.truncate(self.open.start);
                self.map.truncate(self.open.start);
            }
            return gap;
        }
        self.end_cell();
        let open = core::mem::take(&mut self.open);
        let strong = open.strong.map(|part| self.to_end(part, &range));
        let content = self.clean.get(range.clone()).unwrap_or_default();
        let count = self.reader.lines.len();
        let Head { shape, indent, gap } = open.head;
        let mut line = Line {
            indent,
            gap: gap || count == 0,
            ..Line::new(range.clone(), shape)
        };
        match shape {
            _ if open.cells.len() > 1 && shape != Shape::Field => {
                line.shape = Shape::Row;
                line.cells = open.cells;
                self.reader.lines.push(line);
            }
            Shape::Field => {
                line.cells = if open.cells.len() > 1 {
                    open.cells
                } else {
                    field_cells(&self.clean, &range)
                };
                self.reader.lines.push(line);
            }
            Shape::Item => self.reader.item(content, line),
            Shape::Heading(_) => self.reader.lines.push(line),
            Shape::Row | Shape::Text => {
                self.reader.content(content, range.start, indent, line.gap);
            }
        }
        if let (Some(part), Some(line)) = (strong, self.reader.lines.get_mut(count)) {
            let part = part.start.max(line.range.start)..part.end.min(line.range.end);
            line.strong = (!part.is_empty()).then_some(part);
        }
        false
    }

    /// Strong text and the signs that end the line are the whole line: "<b>Tasks</b>:".
    fn to_end(&self, part: Range<usize>, line: &Range<usize>) -> Range<usize> {
        let rest = self.clean.get(part.end..line.end).unwrap_or_default();
        if rest
            .chars()
            .all(|c| c.is_whitespace() || c.is_ascii_punctuation())
        {
            part.start..line.end
        } else {
            part
        }
    }

    /// The text, with the fields that were read elsewhere at its top.
    pub fn text(mut self, fields: Option<Self>) -> Text<'s> {
        self.end_link();
        self.line(Head::default());
        if let Some(mut fields) = fields {
            fields.line(Head::default());
            if !fields.reader.lines.is_empty() {
                self.lift(fields);
            }
        }
        self.stressed.sort_by_key(|part| part.start);
        Text {
            stressed: self.stressed,
            clean: self.clean.into(),
            map: self.map,
            lines: self.reader.lines,
            links: self.links,
            run_together: false,
            printed: "",
        }
    }

    fn lift(&mut self, mut fields: Self) {
        let at = self.source.len();
        fields.clean.push_str("\n\n");
        fields.map.push(2, at..at);
        let width = fields.clean.len();
        self.map.lift(fields.map, width);
        fields.clean.push_str(&self.clean);
        self.clean = fields.clean;
        let shift = |range: &mut Range<usize>| *range = range.start + width..range.end + width;
        for line in &mut self.reader.lines {
            shift(&mut line.range);
            line.strong.iter_mut().for_each(shift);
            line.cells.iter_mut().for_each(shift);
        }
        for link in &mut self.links {
            shift(&mut link.text);
        }
        self.stressed.iter_mut().for_each(shift);
        fields.reader.lines.append(&mut self.reader.lines);
        self.reader.lines = fields.reader.lines;
    }
}
