//! Makes a clean text out of a source with markup.

mod end;
mod mark;

use core::ops::Range;

use super::Link;
use super::glyph::{has_glyphs, read};
use super::line::{Line, Reader, Shape};
use super::map::Map;
use crate::model::Span;

#[cfg_attr(
    not(feature = "html"),
    expect(unused_imports, reason = "only a reader of HTML goes back to a mark")
)]
pub use mark::Mark;

/// Makes a clean text out of a source with markup, piece by piece and line by line, and keeps the way back.
#[derive(Debug)]
pub struct Weaver<'s> {
    source: &'s str,
    clean: String,
    map: Map,
    reader: Reader,
    links: Vec<Link>,
    /// The line that is being written.
    open: Open,
    /// Where the strong text began that goes on.
    strong: Option<usize>,
    /// Where the text between two stars began that goes on.
    starred: Option<usize>,
    stressed: Vec<Range<usize>>,
    /// The link whose text is being written.
    link: Option<(usize, String, Span)>,
}

/// What is known of the line that is being written.
#[derive(Clone, Debug, Default)]
struct Open {
    start: usize,
    head: Head,
    strong: Option<Range<usize>>,
    cell: usize,
    cells: Vec<Range<usize>>,
}

/// What markup says of a line before its text.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    /// Its shape; [`Shape::Text`] where its text has to tell.
    pub shape: Shape,
    /// Columns, or depth of nesting.
    pub indent: usize,
    /// A border stands before it.
    pub gap: bool,
}

impl Default for Head {
    fn default() -> Self {
        Self {
            shape: Shape::Text,
            indent: 0,
            gap: false,
        }
    }
}

impl<'s> Weaver<'s> {
    pub fn new(source: &'s str) -> Self {
        Self {
            source,
            clean: String::new(),
            map: Map::default(),
            reader: Reader::default(),
            links: Vec::new(),
            open: Open::default(),
            strong: None,
            starred: None,
            stressed: Vec::new(),
            link: None,
        }
    }

    /// Room for the text of a whole source.
    pub fn whole(source: &'s str) -> Self {
        Self {
            clean: String::with_capacity(source.len()),
            ..Self::new(source)
        }
    }

    /// The source that is read.
    pub fn source(&self) -> &'s str {
        self.source
    }

    /// Text of the source as it is read.
    pub fn copy(&mut self, range: Range<usize>) {
        let text = self.source.get(range.clone()).unwrap_or_default();
        if !has_glyphs(text) {
            self.put(text, range);
            return;
        }
        for (place, read) in read(text) {
            self.put(read, range.start + place.start..range.start + place.end);
        }
    }

    /// Text that stands for other bytes of the source: an entity, an escape, a line end inside a paragraph.
    pub fn stand(&mut self, text: &str, range: Range<usize>) {
        for (_, read) in read(text) {
            self.put(read, range.clone());
        }
    }

    /// Text that nothing in the source stands for, at a place of the source.
    pub fn glue(&mut self, text: &str, at: usize) {
        self.put(text, at..at);
    }

    fn put(&mut self, text: &str, range: Range<usize>) {
        if text.is_empty() {
            return;
        }
        if self.is_blank() {
            self.begin(range.start);
        }
        self.clean.push_str(text);
        self.map.push(text.len(), range);
    }

    /// Parts the line from the one before it.
    fn begin(&mut self, at: usize) {
        if self.reader.lines.is_empty() {
            return;
        }
        let border = if self.open.head.gap { "\n\n" } else { "\n" };
        self.clean.push_str(border);
        self.map.push(border.len(), at..at);
        let start = self.clean.len();
        if self.strong.is_some() {
            self.strong = Some(start);
        }
        if self.starred == Some(self.open.start) {
            self.starred = Some(start);
        }
        if let Some((from, ..)) = &mut self.link
            && *from == self.open.start
        {
            *from = start;
        }
        self.open.start = start;
        self.open.cell = start;
    }

    /// Nothing was written to the line yet.
    pub fn is_blank(&self) -> bool {
        self.open.start == self.clean.len()
    }

    /// The line's text ends with white space, or nothing was written to it.
    pub fn is_spaced(&self) -> bool {
        let written = self.clean.get(self.open.start..).unwrap_or_default();
        written.is_empty() || written.ends_with(|c: char| c.is_ascii_whitespace())
    }

    /// Ends the line, and says what the next one is.
    pub fn line(&mut self, head: Head) {
        let gap = self.finish();
        self.open = Open {
            start: self.clean.len(),
            cell: self.clean.len(),
            head: Head {
                gap: head.gap || gap,
                ..head
            },
            ..Open::default()
        };
    }

    /// Ends the line; the next one has only a gap of it.
    pub fn end(&mut self) {
        let gap = self.open.head.gap && self.is_blank();
        self.line(Head {
            gap,
            ..Head::default()
        });
    }

    /// What markup says of the line that is being written.
    pub fn head(&mut self) -> &mut Head {
        &mut self.open.head
    }

    /// A border stands before the next line.
    pub fn gap(&mut self) {
        self.line(Head {
            gap: true,
            ..Head::default()
        });
    }

    /// Ends a cell of the line; the border stands for these bytes of the source. Before the first cell that holds something there is none.
    pub fn cell(&mut self, border: &str, range: Range<usize>) {
        if self.end_cell() || self.cells() > 0 {
            self.put(border, range);
            self.open.cell = self.clean.len();
        }
    }

    fn end_cell(&mut self) -> bool {
        let cell = self.trimmed(self.open.cell..self.clean.len());
        let filled = !cell.is_empty();
        if filled {
            self.open.cells.push(cell);
        }
        filled
    }

    /// Puts a border between two parts of a line, in place of the blanks between them.
    pub fn join(&mut self, border: &str, at: usize) {
        let (start, written) = self.written();
        let length = start + written.trim_end().len();
        self.clean.truncate(length);
        self.map.truncate(length);
        self.glue(border, at);
    }

    /// Where the source ends that is written so far.
    pub fn reached(&self) -> usize {
        self.map.end()
    }

    /// How many cells the line has behind it.
    pub fn cells(&self) -> usize {
        self.open.cells.len()
    }

    /// Strong text begins or ends.
    pub fn strong(&mut self, on: bool) {
        if on {
            self.strong = self.strong.or(Some(self.clean.len()));
        } else if let Some(from) = self.strong.take() {
            self.mark_strong(from);
        }
    }

    /// Text between two stars begins or ends.
    pub fn starred(&mut self, on: bool) {
        let from = self.starred.take();
        if on {
            self.starred = Some(self.clean.len());
        } else if let Some(from) = from.filter(|&from| from >= self.open.start) {
            let part = self.trimmed(from..self.clean.len());
            self.stressed.extend((!part.is_empty()).then_some(part));
        }
    }

    fn mark_strong(&mut self, from: usize) {
        let part = self.trimmed(from.max(self.open.start)..self.clean.len());
        if part.is_empty() {
            return;
        }
        self.stressed.push(part.clone());
        let begin = self
            .open
            .strong
            .as_ref()
            .map_or(self.open.start, |known| known.end);
        let between = self.clean.get(begin..part.start).unwrap_or_default();
        let leads = between
            .chars()
            .all(|c| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '•' | '●' | '■' | '·'));
        match &mut self.open.strong {
            Some(known) if leads => known.end = part.end,
            None if leads => self.open.strong = Some(part),
            _ => {}
        }
    }

    /// A link begins; it ends the one before it.
    pub fn link(&mut self, target: String, source: Span) {
        self.end_link();
        self.link = Some((self.clean.len(), target, source));
    }

    /// The text of the link ends.
    pub fn end_link(&mut self) {
        let Some((from, target, source)) = self.link.take() else {
            return;
        };
        let text = self.trimmed(from..self.clean.len());
        if !text.is_empty() {
            self.links.push(Link {
                text,
                target,
                source,
            });
        }
    }

    /// A link whose text was written already.
    pub fn linked(&mut self, text: Range<usize>, target: String, source: Span) {
        self.links.push(Link {
            text,
            target,
            source,
        });
    }

    /// The text written to the line so far, and where it begins.
    pub fn written(&self) -> (usize, &str) {
        let start = self.open.start;
        (start, self.clean.get(start..).unwrap_or_default())
    }

    fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let text = self.clean.get(range.clone()).unwrap_or_default();
        let start = range.start + (text.len() - text.trim_start().len());
        start..start + text.trim().len()
    }

    /// What a range of the clean text shows, blanks folded, and where it stands in the source.
    pub fn shown(&self, range: Range<usize>) -> Option<(String, Range<usize>)> {
        let range = self.trimmed(range);
        let text = self
            .clean
            .get(range.clone())
            .filter(|text| !text.is_empty())?;
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Some((text, self.map.source(range).range()))
    }

    /// The lines so far.
    pub fn lines(&self) -> &[Line] {
        &self.reader.lines
    }

    /// How much clean text there is.
    pub fn len(&self) -> usize {
        self.clean.len()
    }

    /// The clean text.
    pub fn clean(&self) -> &str {
        &self.clean
    }
}
