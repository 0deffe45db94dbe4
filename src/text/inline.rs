use core::ops::Range;
use std::collections::HashMap;

use super::Text;
use super::element::Element;
use super::entity::entity;
use super::line::Shape;
use super::link::{is_same, target};
use super::weave::{Head, Weaver};

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
    pieces: Vec<Piece>,
    /// The brackets that wait for their partner.
    brackets: Vec<usize>,
}

#[derive(Clone, Debug)]
struct Piece {
    range: Range<usize>,
    kind: Kind,
}

#[derive(Clone, Debug)]
enum Kind {
    /// Text as it stands.
    Text,
    /// Nothing.
    Dropped,
    /// An escape or a character reference.
    Stand(char),
    /// `*`, `**`, `_`, `~~` that may begin or end marked text.
    Mark(Mark),
    /// `[`, or `![`.
    Bracket,
    /// The beginning of a link's text; where the link leads.
    Link(Range<usize>),
    /// The end of a link's text.
    LinkEnd,
    /// `<https://…>`: the address inside.
    Address(Range<usize>),
    /// A line begins: its number.
    Line(usize),
    /// The border of a cell.
    Cell,
    /// A tag; where its link leads.
    Tag(Element, bool, Option<Range<usize>>),
}

#[derive(Clone, Copy, Debug)]
struct Mark {
    sign: u8,
    strong: bool,
    opens: bool,
    closes: bool,
    role: Role,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Alone,
    Begins,
    Ends,
}

impl<'s, 't> Inline<'s, 't> {
    pub fn new(weaver: Weaver<'s>, targets: &'t HashMap<String, Range<usize>>) -> Self {
        Self {
            source: weaver.source(),
            weaver,
            targets,
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
        for (number, line) in lines.iter().enumerate() {
            let start = line.range.start.max(from);
            self.push(start..start, Kind::Line(number));
            if line.literal {
                self.push(line.range.clone(), Kind::Text);
            } else if start < line.range.end {
                let next = lines
                    .get(number + 1)
                    .map_or(line.range.end, |next| next.range.end);
                from = self.line(start..line.range.end, line.head.shape == Shape::Row, next);
            }
        }
        self.pair_marks();
        self.write(lines);
    }

    fn push(&mut self, range: Range<usize>, kind: Kind) {
        self.pieces.push(Piece { range, kind });
    }

    /// The pieces of one line; where the next line goes on.
    fn line(&mut self, range: Range<usize>, row: bool, limit: usize) -> usize {
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
                b'<' => self.angle(at, end),
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

    fn link_target(&self, opened: usize, at: usize, limit: usize) -> Option<(Range<usize>, usize)> {
        let rest = self.source.get(at + 1..limit)?;
        if let Some(inner) = rest.strip_prefix('(') {
            let (target, length) = parenthesis(inner)?;
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

    /// `<https://…>`, a tag or a comment.
    fn angle(&self, at: usize, end: usize) -> Option<(usize, Kind)> {
        let rest = self.source.get(at + 1..end)?;
        if let Some(comment) = rest.strip_prefix("!--") {
            let close = comment.find("-->").map_or(rest.len(), |close| close + 6);
            return Some((at + 1 + close, Kind::Dropped));
        }
        let length = rest
            .bytes()
            .take(MAX_TARGET)
            .position(|byte| matches!(byte, b'<' | b'>'))?;
        if rest.as_bytes().get(length) != Some(&b'>') {
            return None;
        }
        let inner = rest.get(..length)?;
        let next = at + length + 2;
        let addressed = ["http", "https", "mailto", "www", "tel"]
            .iter()
            .any(|scheme| {
                inner
                    .get(..scheme.len())
                    .is_some_and(|head| head.eq_ignore_ascii_case(scheme))
                    && inner
                        .get(scheme.len()..)
                        .is_some_and(|rest| rest.starts_with([':', '.']))
            });
        if addressed && !inner.contains(char::is_whitespace) {
            return Some((next, Kind::Address(at + 1..at + 1 + length)));
        }
        let closing = inner.starts_with('/');
        let tag = inner.trim_start_matches('/');
        let name: String = tag
            .chars()
            .take(12)
            .take_while(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        let behind = tag.get(name.len()..)?;
        if !(behind.is_empty() || behind.starts_with(['/', ' ', '\t'])) {
            return None;
        }
        let element = Element::named(name.as_bytes())?;
        let href = attribute(tag, "href").map(|value| {
            let begin = at + 1 + (inner.len() - tag.len());
            begin + value.start..begin + value.end
        });
        Some((next, Kind::Tag(element, closing, href)))
    }

    /// Says of each mark whether it begins or ends marked text, or stands alone.
    fn pair_marks(&mut self) {
        for strong in [true, false] {
            let mut carried: Option<usize> = None;
            let mut from = 0;
            while from < self.pieces.len() {
                let line = self
                    .pieces
                    .iter()
                    .skip(from + 1)
                    .position(|piece| matches!(piece.kind, Kind::Line(_)))
                    .map_or(self.pieces.len(), |length| from + 1 + length);
                carried = self.pair_in_line(from..line, strong, carried);
                from = line;
            }
        }
    }

    /// Pairs within a line go before those over its end: one mark too many does not turn the rest of a paragraph over.
    fn pair_in_line(
        &mut self,
        range: Range<usize>,
        strong: bool,
        carried: Option<usize>,
    ) -> Option<usize> {
        let marks = |pieces: &[Piece]| {
            pieces
                .iter()
                .enumerate()
                .filter_map(|(at, piece)| match piece.kind {
                    Kind::Mark(mark) if mark.strong == strong => Some((range.start + at, mark)),
                    _ => None,
                })
                .collect::<Vec<_>>()
        };
        let marks = marks(self.pieces.get(range.clone()).unwrap_or_default());
        let mut open = carried.filter(|_| !strong || marks.len() % 2 == 1);
        let kept = carried.filter(|_| open.is_none());
        for (at, mark) in marks {
            let partner = open.filter(|&from| self.sign(from) == Some(mark.sign));
            match partner {
                Some(from) if mark.closes || (strong && mark.sign == b'*') => {
                    self.set_role(from, Role::Begins);
                    self.set_role(at, Role::Ends);
                    open = None;
                }
                _ if mark.opens || (strong && mark.sign == b'*' && !mark.closes) => open = Some(at),
                _ => {}
            }
        }
        open.or(kept)
    }

    fn sign(&self, piece: usize) -> Option<u8> {
        match self.pieces.get(piece)?.kind {
            Kind::Mark(mark) => Some(mark.sign),
            _ => None,
        }
    }

    fn set_role(&mut self, piece: usize, role: Role) {
        if let Some(Piece {
            kind: Kind::Mark(mark),
            ..
        }) = self.pieces.get_mut(piece)
        {
            mark.role = role;
        }
    }

    fn write(&mut self, lines: &[Source]) {
        let pieces = core::mem::take(&mut self.pieces);
        for piece in &pieces {
            let range = piece.range.clone();
            match &piece.kind {
                Kind::Text | Kind::Bracket => self.weaver.copy(range),
                Kind::Dropped => {}
                Kind::Stand(sign) => self.weaver.stand(sign.encode_utf8(&mut [0; 4]), range),
                Kind::Mark(mark) => self.write_mark(*mark, range),
                Kind::Link(target) => self.begin_link(target.clone()),
                Kind::LinkEnd => self.weaver.end_link(),
                Kind::Address(address) => self.write_address(address.clone(), range),
                Kind::Line(number) => {
                    if let Some(line) = lines.get(*number) {
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

    fn write_mark(&mut self, mark: Mark, range: Range<usize>) {
        match mark.role {
            Role::Begins if mark.strong && mark.sign != b'~' => self.weaver.strong(true),
            Role::Ends if mark.strong && mark.sign != b'~' => self.weaver.strong(false),
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
            Element::Paragraph => {
                head.gap = true;
                weaver.line(head);
            }
            _ => weaver.line(head),
        }
    }
}

const MAX_NAME: usize = 200;
const MAX_TARGET: usize = 4000;

/// A backslash before a sign takes its meaning as a mark.
fn escape(source: &str, at: usize) -> Option<(usize, Kind)> {
    let sign = char::from(*source.as_bytes().get(at + 1)?);
    sign.is_ascii_punctuation()
        .then_some((at + 2, Kind::Stand(sign)))
}

/// A run of stars, lines or waves, and what it may be by what stands beside it.
fn mark(source: &str, at: usize, line: &Range<usize>) -> Option<(usize, Kind)> {
    let sign = *source.as_bytes().get(at)?;
    let length = source
        .get(at..line.end)?
        .bytes()
        .take_while(|&byte| byte == sign)
        .count();
    let next = at + length;
    let before = source.get(line.start..at)?.chars().next_back();
    let after = source.get(next..line.end)?.chars().next();
    let strong = length >= 2;
    if length > 3 || (sign == b'~' && length != 2) {
        return Some((next, Kind::Text));
    }
    let starred = strong && sign != b'_';
    // Inside a word ("Mitarbeiter*in", "u_jeongs") one sign marks nothing.
    let opens = after.is_some_and(|c| {
        !c.is_whitespace() && !matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']')
    }) && (starred || before.is_none_or(|c| !c.is_alphanumeric()));
    let closes = before.is_some_and(|c| !c.is_whitespace())
        && (starred || after.is_none_or(|c| !c.is_alphanumeric()));
    Some((
        next,
        Kind::Mark(Mark {
            sign,
            strong,
            opens,
            closes,
            role: Role::Alone,
        }),
    ))
}

/// The inside of `` `code` `` and where the text goes on.
fn code(source: &str, at: usize, end: usize) -> Option<(Range<usize>, usize)> {
    let rest = source.get(at..end)?;
    let ticks = rest.bytes().take_while(|&byte| byte == b'`').count();
    let (fence, inner) = rest.split_at_checked(ticks)?;
    let close = inner.find(fence)?;
    Some((at + ticks..at + ticks + close, at + ticks + close + ticks))
}

/// The end of an address whose `://` stands at `at`: signs in it are no marks.
fn address_end(source: &str, at: usize, end: usize) -> usize {
    let rest = source.get(at..end).unwrap_or_default();
    let length = rest
        .find(|c: char| {
            c.is_whitespace() || matches!(c, '<' | '>' | '"' | ')' | ']' | '|' | '*' | '`' | '\\')
        })
        .unwrap_or(rest.len());
    at + length.max(1)
}

/// The target in `(target "title")` behind its opening parenthesis, and the length of all.
fn parenthesis(inner: &str) -> Option<(Range<usize>, usize)> {
    let lead = inner.len() - inner.trim_start().len();
    let body = inner.get(lead..)?;
    let mut depth = 0_u32;
    let mut length = None;
    for (at, c) in body.char_indices().take(MAX_TARGET) {
        match c {
            '(' if depth == 4 => return None,
            '(' => depth += 1,
            ')' if depth > 0 => depth -= 1,
            c if matches!(c, ')' | '[') || c.is_whitespace() => {
                length = Some(at);
                break;
            }
            _ => {}
        }
    }
    let length = length?;
    let target = body.get(..length)?;
    let tail = body.get(length..)?;
    let close = tail
        .bytes()
        .take(MAX_NAME)
        .position(|byte| matches!(byte, b')' | b']' | b'['))?;
    if tail.as_bytes().get(close) != Some(&b')') {
        return None;
    }
    let bare = target.trim_start_matches('<').trim_end_matches('>');
    let from = lead + (target.len() - target.trim_start_matches('<').len());
    Some((from..from + bare.len(), lead + length + close + 1))
}

/// The value of an attribute in the inside of a tag.
fn attribute(tag: &str, name: &str) -> Option<Range<usize>> {
    let mut from = 0;
    loop {
        let at = from + tag.get(from..)?.find(name)?;
        from = at + name.len();
        let rest = tag.get(from..)?;
        let value = rest.trim_start().strip_prefix('=').map(str::trim_start);
        let parted = tag.get(..at)?.ends_with(char::is_whitespace);
        let Some(value) = value.filter(|_| parted) else {
            continue;
        };
        let start = tag.len() - value.len();
        if let Some(quote @ ('"' | '\'')) = value.chars().next() {
            let length = value.get(1..)?.find(quote)?;
            return Some(start + 1..start + 1 + length);
        }
        let length = value.find(char::is_whitespace).unwrap_or(value.len());
        return Some(start..start + length);
    }
}
