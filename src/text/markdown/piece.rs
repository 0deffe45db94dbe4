//! What the signs in a line of Markdown may be, each by itself.

use core::ops::Range;

use super::super::element::Element;

/// A piece of a line.
#[derive(Clone, Debug)]
pub struct Piece {
    pub range: Range<usize>,
    pub kind: Kind,
}

/// What a piece of a line is.
#[derive(Clone, Debug)]
pub enum Kind {
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

/// A run of signs that may mark text.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    pub sign: u8,
    pub strong: bool,
    pub opens: bool,
    pub closes: bool,
    pub role: Role,
}

/// What a mark turns out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Alone,
    Begins,
    Ends,
}

/// `<https://…>`, a tag or a comment.
pub fn angle(source: &str, at: usize, end: usize) -> Option<(usize, Kind)> {
    let rest = source.get(at + 1..end)?;
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
    if !(behind.is_empty() || behind.starts_with(['/', ' ', '\t', '\n', '\r'])) {
        return None;
    }
    let element = Element::named(name.as_bytes())?;
    if element == Element::Inline && !closing && is_hidden(tag) {
        let shown = source.get(next..end).and_then(|rest| closed(rest, &name));
        if let Some(length) = shown {
            return Some((next + length, Kind::Dropped));
        }
    }
    let href = attribute(tag, "href").map(|value| {
        let begin = at + 1 + (inner.len() - tag.len());
        begin + value.start..begin + value.end
    });
    Some((next, Kind::Tag(element, closing, href)))
}

/// `<span style="display:none">`: words that keep robots from a mailbox are shown to nobody.
fn is_hidden(tag: &str) -> bool {
    let style = attribute(tag, "style").and_then(|value| tag.get(value));
    let hides = |rule: &str| {
        rule.split_once(':').is_some_and(|(name, value)| {
            name.trim().eq_ignore_ascii_case("display") && value.trim().eq_ignore_ascii_case("none")
        })
    };
    style.is_some_and(|style| style.split(';').any(hides))
}

/// Where the element ends that a tag began, where it holds nothing but text.
fn closed(rest: &str, name: &str) -> Option<usize> {
    let text = rest.bytes().take(MAX_NAME).position(|byte| byte == b'<')?;
    let tag = rest.get(text..)?.strip_prefix("</")?;
    let tail = tag.get(name.len()..)?;
    let same = tag.get(..name.len())?.eq_ignore_ascii_case(name);
    (same && tail.starts_with('>')).then_some(rest.len() - tail.len() + 1)
}

/// A longer name or title belongs to no link.
pub const MAX_NAME: usize = 200;

/// A longer target is none.
const MAX_TARGET: usize = 4000;

/// A backslash before a sign takes its meaning as a mark.
pub fn escape(source: &str, at: usize) -> Option<(usize, Kind)> {
    let sign = char::from(*source.as_bytes().get(at + 1)?);
    sign.is_ascii_punctuation()
        .then_some((at + 2, Kind::Stand(sign)))
}

/// A run of stars, lines or waves, and what it may be by what stands beside it.
pub fn mark(source: &str, at: usize, line: &Range<usize>) -> Option<(usize, Kind)> {
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
pub fn code(source: &str, at: usize, end: usize) -> Option<(Range<usize>, usize)> {
    let rest = source.get(at..end)?;
    let ticks = rest.bytes().take_while(|&byte| byte == b'`').count();
    let (fence, inner) = rest.split_at_checked(ticks)?;
    let close = inner.find(fence)?;
    Some((at + ticks..at + ticks + close, at + ticks + close + ticks))
}

/// The end of an address whose `://` stands at `at`: signs in it are no marks.
pub fn address_end(source: &str, at: usize, end: usize) -> usize {
    let rest = source.get(at..end).unwrap_or_default();
    let mut signs = rest.char_indices().peekable();
    let mut length = rest.len();
    while let Some((place, sign)) = signs.next() {
        let ends = match sign {
            '<' | '>' | '"' | ')' | ']' | '|' | '`' | '\\' => true,
            '*' => signs.peek().is_none_or(|(_, next)| !next.is_alphanumeric()),
            _ => sign.is_whitespace(),
        };
        if ends {
            length = place;
            break;
        }
    }
    at + length.max(1)
}

/// The target in `(target "title")` behind its opening parenthesis, and the length of all.
pub fn parenthesis(inner: &str) -> Option<(Range<usize>, usize)> {
    let lead = inner.len() - inner.trim_start().len();
    let body = inner.get(lead..)?;
    let mut depth = 0_u32;
    let mut length = None;
    for (at, c) in body.char_indices().take(MAX_TARGET) {
        match c {
            '(' if depth == 4 => return None,
            '(' => depth += 1,
            ')' if depth > 0 => depth -= 1,
            // "(mailto: jane@uni.edu)": the address goes on behind the blank.
            ' ' if depth == 0 && body.get(..at).is_some_and(|before| before.ends_with(':')) => {}
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
