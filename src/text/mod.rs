//! The clean text, the map back to the source, and the lines by their shape.
//!
//! Markup is taken out here and nowhere else. Later stages speak of places in the clean text; what the markup said is left in the shape of the
//! [`Line`]s and in the [`Link`]s.

mod alike;
mod broken;
mod clean;
mod element;
mod entity;
mod format;
mod front;
mod glyph;
#[cfg(feature = "html")]
mod html;
mod line;
mod link;
mod map;
mod markdown;
mod marker;
mod offset;
mod styled;
mod template;
#[cfg_attr(
    not(feature = "html"),
    expect(dead_code, reason = "only a reader of HTML goes back to a mark")
)]
mod weave;

use core::ops::Range;
use std::borrow::Cow;

use crate::model::Span;

pub use alike::is_mark;
use broken::{Seam, seams};
pub use clean::clean;
pub use format::Format;
pub use line::{Line, Shape};
pub use link::Link;
use map::Map;
pub use marker::is_solid;
pub use offset::offset;

/// The text that all later stages read, and the way back to the bytes it came from.
#[derive(Debug)]
pub struct Text<'s> {
    clean: Cow<'s, str>,
    map: Map,
    lines: Vec<Line>,
    links: Vec<Link>,
    stressed: Vec<Range<usize>>,
    run_together: bool,
    /// Bytes of the source, for what markup hides.
    printed: &'s str,
}

impl<'s> Text<'s> {
    /// Reads the source in one pass.
    pub fn new(source: &'s str, format: Format) -> Self {
        let mut text = match format.decided(source) {
            #[cfg(feature = "html")]
            Format::Html => html::read(source),
            Format::Markdown => markdown::read(source),
            #[cfg(not(feature = "html"))]
            Format::Html => markdown::read(source),
            _ => Self::plain(source),
        };
        styled::unstyle(&mut text.lines);
        alike::mark_alike(&text.clean, &mut text.lines);
        text.run_together = text.has_lost_lines();
        text.printed = source;
        text
    }

    fn plain(source: &'s str) -> Self {
        let body = source.strip_prefix('\u{feff}').unwrap_or(source);
        let glyphs = glyph::has_glyphs(body);
        let seams = seams(source, source.len() - body.len(), false);
        let (clean, map) = if glyphs || !seams.is_empty() || body.contains("\r\n") {
            seen(source, &seams)
        } else {
            let skipped = source.len() - body.len();
            (Cow::Borrowed(body), Map::shifted(skipped))
        };
        Self {
            lines: line::plain(&clean),
            stressed: starred(&clean),
            clean,
            map,
            links: Vec::new(),
            run_together: false,
            printed: source,
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

    /// The line that holds a place.
    pub fn line_at(&self, place: usize) -> Option<&Line> {
        let at = self.lines.partition_point(|line| line.range.end <= place);
        self.lines.get(at)
    }

    /// Most of it stands in lines so long that it lost its line breaks, and its lists their signs.
    pub fn is_run_together(&self) -> bool {
        self.run_together
    }

    fn has_lost_lines(&self) -> bool {
        let long = self.lines.iter().map(|line| line.range.len());
        let long: usize = long.filter(|&length| length >= LONG).sum();
        self.clean.len() > self.lines.len().saturating_mul(BROKEN)
            || long * 3 > self.clean.len() * 2
    }

    /// The links, in order.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// A link is all of the range, wherever it leads: "[Terms of the house](terms.pdf)".
    pub fn is_link(&self, range: Range<usize>) -> bool {
        let after = self
            .links
            .partition_point(|link| link.text.start <= range.start);
        let known = after.checked_sub(1).and_then(|at| self.links.get(at));
        let source = self.source(range.clone());
        let printed = |part: Range<usize>| self.printed.get(part).unwrap_or_default();
        let before = printed(0..source.start).trim_end_matches(['*', '_']);
        let behind = printed(source.end..self.printed.len()).trim_start_matches(['*', '_']);
        // A link that nobody closed reaches over many lines.
        known.is_some_and(|link| {
            link.text.end >= range.end && link.text.len() <= range.len() + MARKS
        }) || (before.ends_with('[') && behind.starts_with("]("))
    }

    /// What markup stresses in a range, in order: strong text, and what stands between two stars.
    pub fn stressed(&self, range: Range<usize>) -> &[Range<usize>] {
        let from = self
            .stressed
            .partition_point(|part| part.start < range.start);
        let rest = self.stressed.get(from..).unwrap_or_default();
        let upto = rest.partition_point(|part| part.start < range.end);
        rest.get(..upto).unwrap_or_default()
    }

    /// The source between two places of the clean text, with the marks and blanks that are no text.
    pub fn printed_between(&self, above: usize, below: usize) -> &str {
        let end = self.source(above.saturating_sub(1)..above).end;
        let start = self.source(below..below + 1).start;
        self.printed.get(end..start).unwrap_or_default()
    }

    /// The bytes of the source that a range of the clean text came from, widened to whole source characters; never empty for a range that is not.
    pub fn source(&self, range: Range<usize>) -> Span {
        let mut start = range.start.min(self.clean.len());
        let mut end = range.end.clamp(start, self.clean.len());
        while !self.clean.is_char_boundary(start) {
            start -= 1;
        }
        while !self.clean.is_char_boundary(end) {
            end += 1;
        }
        self.map.source(start..end)
    }
}

/// What stands between two stars in a text without markup, in order: "*Your profile* You hold …".
fn starred(clean: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    for (at, sign) in clean.match_indices('*') {
        let before = clean.get(..at).and_then(|text| text.chars().next_back());
        let after = clean
            .get(at + sign.len()..)
            .and_then(|text| text.chars().next());
        let closes = before.is_some_and(|c| !c.is_whitespace() && c != '*')
            && after.is_none_or(|c| !c.is_alphanumeric());
        let opens = after.is_some_and(|c| !c.is_whitespace() && c != '*')
            && before.is_none_or(|c| !c.is_alphanumeric());
        let inside = open.filter(|&from| {
            at - from <= STARRED && !clean.get(from..at).unwrap_or_default().contains('\n')
        });
        match inside {
            Some(from) if closes => {
                found.push(from..at);
                open = None;
            }
            _ if opens => open = Some(at + sign.len()),
            _ => {}
        }
    }
    found
}

/// So many marks may stand inside a link, around its text.
const MARKS: usize = 6;

/// No person breaks lines so seldom, in bytes.
const BROKEN: usize = 350;

/// No paragraph is so long, in bytes.
const LONG: usize = 1500;

/// What is longer between two stars stands between two items, in bytes.
const STARRED: usize = 120;

/// The text as it is read, with its broken lines joined, and with one sign for a line end: no later stage counts "\r\n" as two.
fn seen<'s>(source: &'s str, seams: &[Seam]) -> (Cow<'s, str>, Map) {
    let mut clean = String::with_capacity(source.len());
    let mut map = Map::default();
    let mut put = |text: &str, range: Range<usize>| {
        if !text.is_empty() {
            clean.push_str(text);
            map.push(text.len(), range);
        }
    };
    let mut from = 0;
    for seam in seams {
        copy(source, from..seam.range.start, &mut put);
        put(seam.text, seam.range.clone());
        from = seam.range.end;
    }
    copy(source, from..source.len(), &mut put);
    (Cow::Owned(clean), map)
}

fn copy(source: &str, range: Range<usize>, put: &mut impl FnMut(&str, Range<usize>)) {
    let mut from = range.start;
    let text = source.get(range).unwrap_or_default();
    for piece in text.split_inclusive('\r') {
        let ends_line = source.as_bytes().get(from + piece.len()) == Some(&b'\n');
        let seen = piece.strip_suffix('\r').filter(|_| ends_line);
        for (place, read) in glyph::read(seen.unwrap_or(piece)) {
            put(read, from + place.start..from + place.end);
        }
        from += piece.len();
    }
}

#[cfg(test)]
mod tests;
