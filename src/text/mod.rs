//! The clean text, the map back to the source, and the lines by their shape.

mod clean;
mod line;
mod map;

use core::ops::Range;
use std::borrow::Cow;

use crate::model::Span;

pub use clean::clean;
pub use line::{Line, Shape};
use map::Map;

/// How the caller's string is marked up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// Decided by what only markup has.
    #[default]
    Auto,
    /// No markup: every character is text.
    Plain,
    /// Markdown, with front matter or without.
    Markdown,
    /// An HTML page or fragment.
    Html,
}

/// The text that all later stages read, and the way back to the bytes it came from.
#[derive(Debug)]
pub struct Text<'s> {
    clean: Cow<'s, str>,
    map: Map,
    lines: Vec<Line>,
    links: Vec<Link>,
}

/// A link: the text that is shown, and where it leads.
#[derive(Debug)]
pub struct Link {
    /// What is shown, in the clean text.
    pub text: Range<usize>,
    /// Where it leads: "mailto:jane@uni.edu", "https://…".
    pub target: String,
    /// The target's bytes in the source.
    pub source: Span,
}

impl<'s> Text<'s> {
    /// Reads the source in one pass.
    pub fn new(source: &'s str, _format: Format) -> Self {
        let (clean, skipped) = match source.strip_prefix('\u{feff}') {
            Some(rest) => (rest, source.len() - rest.len()),
            None => (source, 0),
        };
        Self {
            lines: line::plain(clean),
            clean: Cow::Borrowed(clean),
            map: Map::shifted(skipped),
            links: Vec::new(),
        }
    }

    /// The text without markup.
    pub fn clean(&self) -> &str {
        &self.clean
    }

    /// The slice of the clean text; empty where the range is off.
    pub fn slice(&self, range: Range<usize>) -> &str {
        self.clean.get(range).unwrap_or_default()
    }

    /// The lines that hold something, in order.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The links, in order.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// The bytes of the source that a range of the clean text came from, widened to whole source characters.
    pub fn source(&self, range: Range<usize>) -> Span {
        self.map.source(range)
    }
}
