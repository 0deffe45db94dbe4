use core::ops::Range;
use std::collections::HashMap;

use super::super::Text;
use super::super::broken::Seam;
use super::super::element::Element;
use super::super::entity::entity;
use super::super::line::Shape;
use super::super::link::{is_same, target};
use super::super::template::tag_end;
use super::super::weave::{Head, Weaver};
use super::pair::pair;
use super::piece::{
    Kind, MAX_NAME, Mark, Piece, Role, address_end, angle, code, escape, mark, parenthesis,
};

/// A line of the source and what its block says of it.
#[derive(Clone, Debug)]
pub struct Source {
    pub range: Range<usize>,
    pub head: Head,
    /// Its signs are no marks.
    pub literal: bool,
}

/// Takes the marks out of the lines of one paragraph, and writes what is left.
pub struct Inline<'s, 't> {
    source: &'s str,
    weaver: Weaver<'s>,
    targets: &'t HashMap<String, Range<usize>>,
    /// The line ends that are still to come and are those of the page only.
    seams: &'t [Seam],
    pieces: Vec<Piece>,
    /// The brackets that wait for their partner.
    brackets: Vec<usize>,
}

impl<'s, 't> Inline<'s, 't> {
    pub fn new(
        weaver: Weaver<'s>,
        targets: &'t HashMap<String, Range<usize>>,
        seams: &'t [Seam],
    ) -> Self {
        Self {
            source: weaver.source(),
            weaver,
            targets,
            seams,
            pieces: Vec::new(),
            brackets: Vec::new(),
        }
    }

    /// The text of all that was written.
    pub fn finish(self) -> Text<'s> {
        self.weaver.text(None)
    }

    /// Writes the lines of one paragraph.
    pub fn weave(&mut self, lines: &[Source]) {
        self.pieces.clear();
        self.brackets.clear();
        let mut from = 0;
        let end = lines.last().map_or(0, |line| line.range.end);
        for (number, line) in lines.iter().enumerate() {
            let start = line.range.start.max(from);
            // A tag that began in a line before ends in this one.
            let last = self.pieces.last().filter(|_| line.range.start < from);
            if !last.is_some_and(|piece| matches!(piece.kind, Kind::Tag(..))) {
                self.push(start..start, Kind::Line(number));
            }
            if line.literal {
                self.push(line.range.clone(), Kind::Text);
            } else if start < line.range.end {
                let next = lines
                    .get(number + 1)
                    .map_or(line.range.end, |next| next.range.end);
                let row = line.head.shape == Shape::Row;
                from = self.line(start..line.range.end, row, [next, end]);
            }
        }
        pair(&mut self.pieces);
        self.write(lines);
    }

    fn push(&mut self, range: Range<usize>, kind: Kind) {
        self.pieces.push(Piece { range, kind });
    }

    /// The pieces of one line; where the next line goes on. A link ends in the line or the next, a tag before its paragraph does.
    fn line(&mut self, range: Range<usize>, row: bool, limits: [usize; 2]) -> usize {
        let [limit, last] = limits;
        let source = self.source;
        let bytes = source.as_bytes();
        let mut at = range.start;
        let mut text = at;
        // A hard line break.
        let end = match source.get(range.clone()) {
            Some(line) if line.ends_with('\\') => range.end - 1,
            _ => range.end,
        };
        let mut no_code = false;
        while at < end {
            let Some(&byte) = bytes.get(at) else { break };
            let found = match byte {
                b'\\' => escape(source, at),
                b'&' => source
                    .get(at..end)
                    .and_then(entity)
                    .map(|(sign, length)| (at + length, Kind::Stand(sign))),
                b'*' | b'_' | b'~' => mark(source, at, &range),
                b'<' => angle(source, at, end).or_else(|| angle(source, at, last)),
                b'{' => tag_end(source, at, end).map(|next| (next, Kind::Dropped)),
                b'[' => Some((at + 1, Kind::Bracket)),
                b'!' if bytes.get(at + 1) == Some(&b'[') => Some((at + 2, Kind::Bracket)),
                b']' => {
                    if text < at {
                        self.push(text..at, Kind::Text);
                        text = at;
                    }
                    self.close_bracket(at, limit)
                        .map(|next| (next, Kind::Dropped))
                }
                b'|' if row => Some((at + 1, Kind::Cell)),
                b'`' if !no_code => {
                    let code = code(source, at, end);
                    no_code = code.is_none();
                    if let Some((inner, next)) = code {
                        if text < at {
                            self.push(text..at, Kind::Text);
                        }
                        self.push(inner, Kind::Text);
                        at = next;
                        text = next;
                        continue;
                    }
                    None
                }
                b':' if bytes.get(at + 1) == Some(&b'/') && bytes.get(at + 2) == Some(&b'/') => {
                    at = address_end(source, at, end);
                    continue;
                }
                _ => None,
            };
            let Some((next, kind)) = found else {
                at += 1;
                continue;
            };
            if text < at {
                self.push(text..at, Kind::Text);
            }
            if matches!(kind, Kind::Bracket) {
                if self.brackets.len() == MAX_OPEN {
                    self.brackets.remove(0);
                }
                self.brackets.push(self.pieces.len());
            }
            self.push(at..next, kind);
            at = next;
            text = next;
        }
        if text < end {
            self.push(text..end, Kind::Text);
        }
        at.max(end)
    }

    /// `](target)`, `][name]` or `]` behind a name: makes the waiting bracket a link; where the text goes on.
    fn close_bracket(&mut self, at: usize, limit: usize) -> Option<usize> {
        let opened = self.brackets.pop()?;
        if let Some(next) = self.attributes_end(at, limit) {
            if let Some(piece) = self.pieces.get_mut(opened) {
                piece.kind = Kind::Dropped;
            }
            return Some(next);
        }
        let (target, next) = self.link_target(opened, at, limit)?;
        let image = self
            .pieces
            .get(opened)
            .is_some_and(|piece| piece.range.len() == 2);
        if image {
            for piece in self.pieces.get_mut(opened..).unwrap_or_default() {
                if !matches!(piece.kind, Kind::Line(_)) {
                    piece.kind = Kind::Dropped;
                }
            }
        } else {
            if let Some(piece) = self.pieces.get_mut(opened) {
                piece.kind = Kind::Link(target);
            }
            self.push(at..at, Kind::LinkEnd);
        }
        Some(next)
    }

    /// Where the attributes of a piece in brackets end: "[PhD student]{#phd}", "[PhD student]{lang="en"}".
    fn attributes_end(&self, at: usize, limit: usize) -> Option<usize> {
        let inner = self.source.get(at + 1..limit)?.strip_prefix('{')?;
        let close = inner.bytes().take(MAX_NAME).position(|byte| byte == b'}')?;
        let said = inner.get(..close)?;
        (said.starts_with(['#', '.', ':']) || said.contains('=')).then_some(at + 3 + close)
    }

    fn link_target(&self, opened: usize, at: usize, limit: usize) -> Option<(Range<usize>, usize)> {
        let rest = self.source.get(at + 1..limit)?;
        if let Some(inner) = rest.strip_prefix('(') {
            let (target, length) = parenthesis(inner)?;
            // "](…){:target="_blank"}"
            let behind = inner.get(length..).unwrap_or_default();
            let attributes = behind
                .strip_prefix('{')
                .filter(|rest| rest.starts_with(':') || rest.starts_with("target="))
                .and_then(|rest| rest.find('}').filter(|&close| close <= MAX_NAME))
                .map_or(0, |close| close + 2);
            let length = length + attributes;
            let start = at + 2;
            return Some((start + target.start..start + target.end, start + length));
        }
        let begin = self.pieces.get(opened)?.range.end;
        let shown = self.source.get(begin..at)?;
        let (name, next) = match rest.strip_prefix('[') {
            Some(inner) => {
                let close = inner.bytes().take(MAX_NAME).position(|byte| byte == b']')?;
                (inner.get(..close)?, at + 3 + close)
            }
            None => (shown, at + 1),
        };
        if self.targets.is_empty() || name.len() > MAX_NAME {
            return None;
        }
        let name = if name.is_empty() { shown } else { name };
        let target = self.targets.get(&name.to_lowercase())?;
        Some((target.clone(), next))
    }

    fn write(&mut self, lines: &[Source]) {
        let pieces = core::mem::take(&mut self.pieces);
        let mut struck = false;
        let mut linked = false;
        for piece in &pieces {
            let range = piece.range.clone();
            match &piece.kind {
                Kind::Mark(mark) if mark.sign == b'~' && mark.role != Role::Alone => {
                    struck = mark.role == Role::Begins;
                }
                // What is struck out no longer holds.
                kind if struck && !matches!(kind, Kind::Line(_)) => {}
                Kind::Text | Kind::Bracket => self.copy(range),
                Kind::Dropped => {}
                Kind::Stand(sign) => self.weaver.stand(sign.encode_utf8(&mut [0; 4]), range),
                Kind::Mark(mark) => self.write_mark(*mark, range),
                Kind::Link(target) => {
                    linked = true;
                    self.begin_link(target.clone());
                }
                Kind::LinkEnd => {
                    linked = false;
                    self.weaver.end_link();
                }
                Kind::Address(address) => self.write_address(address.clone(), range),
                Kind::Line(number) => {
                    let Some(line) = lines.get(*number) else {
                        continue;
                    };
                    // The text of a link goes on in the next line.
                    if linked && line.head.shape == Shape::Text && !line.head.gap {
                        if !self.weaver.is_spaced() {
                            self.weaver.glue(" ", range.start);
                        }
                    } else {
                        self.weaver.line(line.head);
                    }
                }
                Kind::Cell => self.weaver.cell("\t", range),
                Kind::Tag(element, closing, href) => {
                    self.tag(*element, *closing, href.clone(), range);
                }
            }
        }
        self.weaver.strong(false);
        self.weaver.end_link();
        self.weaver.line(Head::default());
        self.pieces = pieces;
    }

    /// Text of the source, with the lines joined that are broken inside it.
    fn copy(&mut self, range: Range<usize>) {
        let mut from = range.start;
        while let [seam, rest @ ..] = self.seams
            && seam.range.start < range.end
        {
            self.seams = rest;
            if seam.range.start >= from && seam.range.end <= range.end {
                self.weaver.copy(from..seam.range.start);
                self.weaver.stand(seam.text, seam.range.clone());
                from = seam.range.end;
            }
        }
        self.weaver.copy(from..range.end);
    }

    fn write_mark(&mut self, mark: Mark, range: Range<usize>) {
        match mark.role {
            Role::Begins if mark.strong => self.weaver.strong(true),
            Role::Ends if mark.strong => self.weaver.strong(false),
            Role::Begins if mark.sign == b'*' => self.weaver.starred(true),
            Role::Ends if mark.sign == b'*' => self.weaver.starred(false),
            Role::Begins | Role::Ends => {}
            // Two stars that lost their partner are still no text where they touch it.
            Role::Alone if mark.strong && mark.sign == b'*' && (mark.opens || mark.closes) => {}
            Role::Alone => self.weaver.copy(range),
        }
    }

    fn begin_link(&mut self, range: Range<usize>) {
        if let Some(target) = self.source.get(range.clone()).and_then(target) {
            self.weaver.link(target, range.into());
        }
    }

    /// Mail programs print a link's target behind its text: "jane@uni.edu<mailto:jane@uni.edu>".
    fn write_address(&mut self, address: Range<usize>, range: Range<usize>) {
        let text = self.source.get(address.clone()).unwrap_or_default();
        let (start, written) = self.weaver.written();
        let body = written.trim_end();
        let word = body
            .rsplit([' ', '(', '\t', '\u{a0}'])
            .next()
            .unwrap_or_default();
        if is_same(word, text) {
            let end = start + body.len();
            if let Some(target) = target(text) {
                self.weaver
                    .linked(end - word.len()..end, target, address.into());
            }
            return;
        }
        if !self.weaver.is_spaced() && !written.ends_with('(') {
            self.weaver.glue(" ", range.start);
        }
        let scheme = if text
            .get(..7)
            .is_some_and(|head| head.eq_ignore_ascii_case("mailto:"))
        {
            7
        } else {
            0
        };
        self.weaver.copy(address.start + scheme..address.end);
        let next = self
            .source
            .get(range.end..)
            .and_then(|rest| rest.chars().next());
        if next.is_some_and(char::is_alphanumeric) {
            self.weaver.glue(" ", range.end);
        }
    }

    fn tag(
        &mut self,
        element: Element,
        closing: bool,
        href: Option<Range<usize>>,
        range: Range<usize>,
    ) {
        let weaver = &mut self.weaver;
        let mut head = Head::default();
        match element {
            Element::Strong => weaver.strong(!closing),
            Element::Anchor if closing => weaver.end_link(),
            Element::Anchor => {
                if let Some(href) = href {
                    self.begin_link(href);
                }
            }
            Element::Inline | Element::Meta => {}
            Element::Cell | Element::Description if !closing => weaver.cell("\t", range),
            Element::Cell | Element::Description | Element::Term if closing => {}
            Element::Heading(level) => {
                head.gap = true;
                if !closing {
                    head.shape = Shape::Heading(level);
                }
                weaver.line(head);
            }
            Element::Item if !closing => {
                head.shape = Shape::Item;
                weaver.line(head);
            }
            Element::Paragraph | Element::Break => {
                // A break where nothing was written yet leaves a line empty.
                head.gap = element == Element::Paragraph || weaver.is_blank();
                weaver.line(head);
            }
            _ => weaver.line(head),
        }
    }
}

/// Brackets inside more brackets than this make no link.
const MAX_OPEN: usize = 32;
