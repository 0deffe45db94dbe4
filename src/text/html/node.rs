use core::ops::Range;

use super::super::entity::entity;
use super::super::weave::Weaver;
use super::json;

/// Structured data with its places.
#[derive(Clone, Debug)]
pub enum Node {
    Value(Value),
    List(Vec<Node>),
    Object(Vec<(Key, Node)>),
}

/// The name of a property.
#[derive(Clone, Debug)]
pub struct Key {
    pub name: String,
    pub range: Range<usize>,
}

/// A text or a number.
#[derive(Clone, Debug)]
pub enum Value {
    /// The inside of a JSON string, or a literal.
    Json(Range<usize>),
    /// An attribute's value, or a title: text with character references.
    Raw(Range<usize>),
    /// What an element of the page shows.
    Shown(String, Range<usize>),
}

impl Value {
    /// Writes it as text, white space folded.
    pub fn write(&self, weaver: &mut Weaver<'_>) {
        let source = weaver.source();
        match self {
            Self::Json(range) => json::pieces(source, range.clone(), |sign, piece| match sign {
                Some(sign) => write_sign(weaver, sign, piece),
                None => write_raw(weaver, piece),
            }),
            Self::Raw(range) => write_raw(weaver, range.clone()),
            Self::Shown(text, range) => weaver.stand(text, range.clone()),
        }
    }

    /// Its text, to compare with.
    pub fn text(&self, source: &str) -> String {
        let mut weaver = Weaver::new(source);
        self.write(&mut weaver);
        weaver.clean().trim().to_owned()
    }

    /// The date of a time stamp "2023-03-04T23:59:59+01:00".
    pub fn date(&self, source: &str) -> Self {
        match self {
            Self::Json(range) | Self::Raw(range) => {
                let text = source.get(range.clone()).unwrap_or_default();
                let dated = text.len() > 10
                    && text
                        .get(10..)
                        .is_some_and(|rest| rest.starts_with(['T', ' ']))
                    && text
                        .bytes()
                        .take(10)
                        .all(|byte| byte.is_ascii_digit() || byte == b'-');
                let range = if dated {
                    range.start..range.start + 10
                } else {
                    range.clone()
                };
                match self {
                    Self::Json(_) => Self::Json(range),
                    _ => Self::Raw(range),
                }
            }
            Self::Shown(..) => self.clone(),
        }
    }
}

fn write_sign(weaver: &mut Weaver<'_>, sign: char, range: Range<usize>) {
    if sign.is_whitespace() {
        if !weaver.is_spaced() {
            weaver.stand(" ", range);
        }
    } else {
        weaver.stand(sign.encode_utf8(&mut [0; 4]), range);
    }
}

/// Writes text with character references.
pub fn write_raw(weaver: &mut Weaver<'_>, range: Range<usize>) {
    let source = weaver.source();
    let mut at = range.start;
    while let Some(rest) = source.get(at..range.end).filter(|rest| !rest.is_empty()) {
        let length = rest
            .find(|c: char| matches!(c, '&' | '_') || c.is_ascii_whitespace())
            .unwrap_or(rest.len());
        if length > 0 {
            weaver.copy(at..at + length);
            at += length;
            continue;
        }
        let (sign, width) = match rest.chars().next() {
            Some('&') => entity(rest).unwrap_or(('&', 1)),
            Some('_') if !is_joint(source, at) => ('_', 1),
            _ => (' ', 1),
        };
        write_sign(weaver, sign, at..at + width);
        at += width;
    }
}

/// Does the sign part the words of a name like `FULL_TIME`?
fn is_joint(source: &str, at: usize) -> bool {
    let capital = |at: usize| {
        source
            .as_bytes()
            .get(at)
            .is_some_and(u8::is_ascii_uppercase)
    };
    at > 0 && capital(at - 1) && capital(at + 1)
}
