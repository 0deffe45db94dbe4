//! Markdown, line by line.
//!
//! Postings in Markdown are mostly pasted text: a line end is meant as one, four blanks before a paragraph are no code, `*  item` and `  *   item` are
//! items, and `**Heading: **text` is strong though its closing mark stands behind a blank. A reader that follows `CommonMark` to the letter
//! loses the lines, the indented paragraphs and such marks; this one keeps the lines as plain text has them, so that both give the same items.

mod inline;
mod pair;
mod piece;

use core::ops::Range;
use std::collections::HashMap;

use super::Text;
use super::broken::{Seam, seams};
use super::front::Front;
use super::line::{Shape, is_rule, raw_lines, starred_tail};
use super::marker::Markers;
use super::template::is_tag;
use super::weave::{Head, Weaver};
use inline::{Inline, Source};

/// Reads a source in Markdown.
pub fn read(source: &str) -> Text<'_> {
    let mut weaver = Weaver::whole(source);
    let start = match Front::find(source) {
        Some(front) => {
            front.weave(&mut weaver);
            front.end
        }
        None => 0,
    };
    let targets = definitions(source, start);
    let seams = seams(source, start, true);
    let mut blocks = Blocks {
        inline: Inline::new(weaver, &targets, &seams),
        seams: &seams,
        group: Vec::new(),
        gap: true,
        table: false,
        fence: None,
    };
    let mut skip = start;
    let mut skips = Skips::default();
    let rest = source.get(start..).unwrap_or_default();
    for (at, raw) in raw_lines(rest) {
        let at = start + at;
        if at < skip {
            continue;
        }
        skip = skips.behind(source, at, raw).unwrap_or(skip);
        if at >= skip {
            blocks.line(at, raw);
        }
    }
    blocks.flush();
    blocks.inline.finish()
}

/// Comments, scripts and style sheets that begin a line.
#[derive(Default)]
struct Skips {
    /// The ends that don't come any more: they are looked for once.
    absent: [bool; 3],
}

impl Skips {
    /// Where the text goes on behind what this line begins.
    fn behind(&mut self, source: &str, at: usize, raw: &str) -> Option<usize> {
        let content = raw.trim_start();
        let kinds = [
            ("<!--", "-->"),
            ("<script", "</script>"),
            ("<style", "</style>"),
        ];
        let (kind, absent) = kinds
            .iter()
            .zip(&mut self.absent)
            .find(|((begin, _), _)| content.starts_with(begin))?;
        let rest = source.get(at..).filter(|_| !*absent)?;
        let Some(found) = rest.find(kind.1) else {
            *absent = true;
            return None;
        };
        let found = found + kind.1.len();
        let tail = rest.get(found..)?;
        let end = tail.find('\n').map_or(tail.len(), |end| end + 1);
        // Text behind the end on its line is none of the comment; a comment inside a line is the inline reader's.
        let blank = tail.get(..end)?.trim().is_empty();
        blank.then_some(at + found + end)
    }
}

/// The lines of a paragraph, an item or a heading wait here, since marks may reach over their ends.
struct Blocks<'s, 't> {
    inline: Inline<'s, 't>,
    /// The line ends that are still to come and are those of the page only.
    seams: &'t [Seam],
    group: Vec<Source>,
    gap: bool,
    table: bool,
    fence: Option<u8>,
}

impl Blocks<'_, '_> {
    fn line(&mut self, start: usize, raw: &str) {
        let (begin, content, indent) = unquoted(start, raw);
        if self.is_joined(start, begin, content) {
            return;
        }
        let start = begin;
        if let Some(&sign) = content.as_bytes().first()
            && matches!(sign, b'`' | b'~')
            && content.bytes().take_while(|&byte| byte == sign).count() >= 3
            && self.fence.is_none_or(|open| open == sign)
        {
            self.fence = self.fence.xor(Some(sign));
            self.border();
            return;
        }
        if content.is_empty() {
            self.border();
            return;
        }
        if self.fence.is_none()
            && let Some(at) = starred_tail(content)
            && let Some((before, tail)) = content.split_at_checked(at)
        {
            self.line(start, before);
            self.border();
            self.line(start + at, tail);
            return;
        }
        let range = start..start + content.len();
        if self.fence.is_some() {
            self.flush();
            self.push(range, Shape::Text, indent);
            self.group.iter_mut().for_each(|line| line.literal = true);
            self.flush();
            return;
        }
        if is_tag(content) {
            self.border();
            return;
        }
        if is_rule(content) {
            self.rule(content);
            return;
        }
        if definition(content).is_some() {
            return;
        }
        if let Some((level, text)) = heading(content) {
            self.flush();
            let range = start + text.start..start + text.end;
            self.push(range, Shape::Heading(level), indent);
            self.flush();
        } else if content.contains('|') && self.is_row(content) {
            self.flush();
            self.push(range, Shape::Row, indent);
        } else {
            if is_item(content) || self.table {
                self.flush();
            }
            self.push(range, Shape::Text, indent);
        }
    }

    /// Does a line that begins at `line` with the content at `start` belong to the one before it, or to nothing?
    fn is_joined(&mut self, line: usize, start: usize, content: &str) -> bool {
        while let [seam, rest @ ..] = self.seams
            && seam.range.end <= start
        {
            self.seams = rest;
            if seam.range.end != start {
                continue;
            }
            if seam.text.contains('\n') {
                self.border();
            } else if let Some(last) = self.group.last_mut()
                && last.head.shape == Shape::Text
            {
                last.range.end = start + content.len();
                return true;
            }
        }
        let mut seams = self.seams.iter();
        seams.next().is_some_and(|seam| seam.range.start < line)
    }

    fn is_row(&self, content: &str) -> bool {
        self.table || content.starts_with('|') || content.ends_with('|')
    }

    fn push(&mut self, range: Range<usize>, shape: Shape, indent: usize) {
        let gap = core::mem::take(&mut self.gap);
        self.group.push(Source {
            range,
            head: Head { shape, indent, gap },
            literal: false,
        });
    }

    /// A line of signs: under a heading, between the head and the body of a table, or between paragraphs.
    fn rule(&mut self, content: &str) {
        let single = self.group.len() == 1;
        let Some(last) = self.group.last_mut().filter(|_| !self.gap) else {
            self.border();
            return;
        };
        let sign = content.as_bytes().first().copied().unwrap_or_default();
        if content.contains('|') {
            last.head.shape = Shape::Row;
            self.table = true;
        } else if last.head.shape == Shape::Text
            && last.range.len() <= 150
            && (sign == b'=' || (sign == b'-' && single && !content.contains(' ')))
        {
            last.head.shape = Shape::Heading(if sign == b'=' { 1 } else { 2 });
            self.flush();
            self.gap = true;
        } else {
            self.border();
        }
    }

    fn border(&mut self) {
        self.flush();
        self.gap = true;
        self.table = false;
    }

    fn flush(&mut self) {
        if !self.group.is_empty() {
            self.inline.weave(&self.group);
            self.group.clear();
        }
    }
}

/// A line without the signs of a quotation before it.
pub fn unquoted(start: usize, raw: &str) -> (usize, &str, usize) {
    let mut content = raw.trim_end();
    let full = content.len();
    let mut indent = content.len();
    content = content.trim_start();
    indent -= content.len();
    for _ in 0..MAX_QUOTES {
        let Some(rest) = content.strip_prefix('>') else {
            break;
        };
        // "> 3 years" is an amount.
        if rest
            .trim_start()
            .starts_with(|c: char| c.is_ascii_digit() || c == '=')
        {
            break;
        }
        content = rest.trim_start();
    }
    (start + full - content.len(), content, indent)
}

const MAX_QUOTES: usize = 8;

pub fn is_heading(content: &str) -> bool {
    heading(content).is_some()
}

/// Level and text of "## Duties ##", and of "##Duties##".
fn heading(content: &str) -> Option<(u8, Range<usize>)> {
    let text = content.trim_start_matches('#');
    let signs = content.len() - text.len();
    let level = u8::try_from(signs)
        .ok()
        .filter(|level| (1..=6).contains(level))?;
    let spaced = text.starts_with([' ', '\t', '\u{a0}']);
    // "##Duties" is written by hand; "#1" is a number.
    if !spaced && (level == 1 || !text.starts_with(|c: char| c.is_alphabetic() || c == '*')) {
        return None;
    }
    let body = text.trim();
    let closed = body.trim_end_matches('#');
    // "##Work in C#" is closed by nothing.
    let closes = level > 1 && body.len() - closed.len() == signs;
    let body = if closed.ends_with(' ') || closes {
        closed.trim_end()
    } else {
        body
    };
    // "## Tasks {#tasks}"
    let body = body
        .strip_suffix('}')
        .and_then(|named| named.rsplit_once(" {"))
        .filter(|(_, name)| name.starts_with(['#', '.', ':']))
        .map_or(body, |(body, _)| body.trim_end());
    let from = signs + (text.len() - text.trim_start().len());
    (!body.is_empty()).then(|| (level, from..from + body.len()))
}

/// Does an item begin here? Marks of the line before don't reach into it.
fn is_item(content: &str) -> bool {
    let digits = content
        .bytes()
        .take(3)
        .take_while(u8::is_ascii_digit)
        .count();
    (digits > 0 && content.as_bytes().get(digits) == Some(&b'.'))
        || Markers::default().width(content).is_some()
}

/// Name and target of `[name]: https://…`, and of `[name]: /a/page`.
fn definition(content: &str) -> Option<(&str, Range<usize>)> {
    let rest = content.strip_prefix('[')?;
    let close = rest.find("]:")?;
    let name = rest
        .get(..close)
        .filter(|name| !name.contains(['[', ']']))?;
    let tail = rest.get(close + 2..)?;
    let value = tail.trim_start();
    let from = content.len() - value.len();
    // "{{ site.url }}/jobs/phd.pdf"
    let tag = super::template::tag_end(value, 0, value.len()).filter(|_| value.starts_with("{{"));
    let behind = value.get(tag.unwrap_or(0)..)?;
    let end = behind.find(char::is_whitespace).unwrap_or(behind.len());
    let target = value.get(..tag.unwrap_or(0) + end)?;
    let bare = target.trim_start_matches('<').trim_end_matches('>');
    let from = from + (target.len() - target.trim_start_matches('<').len());
    let title = behind.get(end..).unwrap_or_default().trim_start();
    let alone = title.is_empty() || title.starts_with(['"', '\'', '(']);
    let within = alone && (tag.is_some() || bare.starts_with(['/', '#', '.']));
    if !within {
        super::link::target(bare)?;
    }
    Some((name, from..from + bare.len()))
}

/// The targets of reference links, by their folded names.
fn definitions(source: &str, start: usize) -> HashMap<String, Range<usize>> {
    let rest = source.get(start..).unwrap_or_default();
    if !rest.contains("]:") {
        return HashMap::new();
    }
    raw_lines(rest)
        .filter_map(|(at, raw)| {
            let content = raw.trim();
            let lead = raw.len() - raw.trim_start().len();
            let (name, target) = definition(content)?;
            let at = start + at + lead;
            Some((name.to_lowercase(), at + target.start..at + target.end))
        })
        .collect()
}

#[cfg(test)]
mod tests;
