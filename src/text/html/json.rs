//! JSON with the place of every value, as pages carry it: cut, with commas too many, with line ends in its strings.

use core::ops::Range;

use super::node::{Key, Node, Value};

/// Reads the value in this part of the source; what comes behind a mistake is left out.
pub fn read(source: &str, range: Range<usize>) -> Option<Node> {
    let mut reader = Reader {
        bytes: source.as_bytes().get(..range.end)?,
        source,
        at: range.start,
    };
    reader.value(0)
}

/// Deeper nesting than this is not read.
const MAX_DEPTH: usize = 24;

struct Reader<'s> {
    source: &'s str,
    bytes: &'s [u8],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip(&mut self, signs: &[u8]) {
        while self
            .peek()
            .is_some_and(|byte| byte.is_ascii_whitespace() || signs.contains(&byte))
        {
            self.at += 1;
        }
    }

    /// Nothing more can be read.
    fn stop<T>(&mut self) -> Option<T> {
        self.at = self.bytes.len();
        None
    }

    fn value(&mut self, depth: usize) -> Option<Node> {
        self.skip(b";");
        match self.peek()? {
            b'{' | b'[' if depth == MAX_DEPTH => self.stop(),
            b'{' => Some(self.object(depth)),
            b'[' => Some(self.list(depth)),
            b'"' => self.string().map(|range| Node::Value(Value::Json(range))),
            _ => self.literal(),
        }
    }

    fn object(&mut self, depth: usize) -> Node {
        let mut members = Vec::new();
        self.at += 1;
        loop {
            self.skip(b",");
            match self.peek() {
                Some(b'"') => {}
                Some(b'}') => {
                    self.at += 1;
                    break;
                }
                _ => {
                    self.stop::<()>();
                    break;
                }
            }
            let Some(range) = self.string() else { break };
            self.skip(b":");
            let Some(value) = self.value(depth + 1) else {
                break;
            };
            let name = self
                .source
                .get(range.clone())
                .unwrap_or_default()
                .to_owned();
            members.push((Key { name, range }, value));
        }
        Node::Object(members)
    }

    fn list(&mut self, depth: usize) -> Node {
        let mut values = Vec::new();
        self.at += 1;
        loop {
            self.skip(b",");
            if self.peek() == Some(b']') {
                self.at += 1;
                break;
            }
            match self.value(depth + 1) {
                Some(value) => values.push(value),
                None => break,
            }
        }
        Node::List(values)
    }

    /// The inside of a string.
    fn string(&mut self) -> Option<Range<usize>> {
        let start = self.at + 1;
        let mut at = start;
        loop {
            match self.bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => at += 2,
                Some(_) => at += 1,
                None => return self.stop(),
            }
        }
        self.at = at + 1;
        Some(start..at)
    }

    /// A number, `true`, `false` or `null`.
    fn literal(&mut self) -> Option<Node> {
        let start = self.at;
        while self
            .peek()
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'+' | b'-'))
        {
            self.at += 1;
        }
        let range = start..self.at;
        match self.source.get(range.clone())? {
            "" => self.stop(),
            "null" => Some(Node::List(Vec::new())),
            _ => Some(Node::Value(Value::Json(range))),
        }
    }
}

/// The pieces of a string's inside: its text as it stands, or the character an escape stands for.
pub fn pieces(source: &str, range: Range<usize>, mut each: impl FnMut(Option<char>, Range<usize>)) {
    let text = source.get(range.clone()).unwrap_or_default();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find('\\')) {
        let escape = at + found;
        if found > 0 {
            each(None, range.start + at..range.start + escape);
        }
        let (sign, length) = unescaped(text.get(escape..).unwrap_or_default());
        let end = (escape + length).min(text.len());
        each(Some(sign), range.start + escape..range.start + end);
        at = end;
    }
    if at < text.len() {
        each(None, range.start + at..range.end);
    }
}

/// The character of an escape at the beginning of the text, and its length.
fn unescaped(text: &str) -> (char, usize) {
    let Some(sign) = text.chars().nth(1) else {
        return ('\\', 1);
    };
    match sign {
        'n' | 'r' | 't' | 'f' | 'b' => (' ', 2),
        'u' => {
            let high = hex(text, 2);
            let low = hex(text, 8).filter(|_| text.get(6..8) == Some("\\u"));
            match (high, low) {
                (Some(high @ 0xd800..=0xdbff), Some(low @ 0xdc00..=0xdfff)) => {
                    let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                    (char::from_u32(code).unwrap_or('\u{fffd}'), 12)
                }
                (Some(code), _) => (char::from_u32(code).unwrap_or('\u{fffd}'), 6),
                (None, _) => ('u', 2),
            }
        }
        sign => (sign, 1 + sign.len_utf8()),
    }
}

fn hex(text: &str, at: usize) -> Option<u32> {
    let digits = text.get(at..at + 4)?;
    digits
        .bytes()
        .all(|byte| byte.is_ascii_hexdigit())
        .then(|| u32::from_str_radix(digits, 16).ok())?
}
