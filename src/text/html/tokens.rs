//! The tags and the text of an HTML source with their places.
//!
//! html5gum follows the standard's tokenizer, error recovery included, and tells its position at every step. It hands text over with its character
//! references replaced, so this emitter notes for every piece of text which bytes it stands for, and copies nothing.

use core::ops::Range;

use html5gum::{Emitter, Error, State, Tokenizer};

use super::Page;
use crate::text::link;

/// An attribute of a tag.
#[derive(Clone, Debug, Default)]
pub struct Attribute {
    pub name: String,
    /// Its value, character references replaced.
    pub value: String,
    /// The value in the source.
    pub range: Range<usize>,
}

/// The value of a property that the `style` of a tag sets.
pub fn style<'a>(attributes: &'a [Attribute], property: &str) -> Option<&'a str> {
    attributes
        .iter()
        .filter(|attribute| attribute.name == "style")
        .flat_map(|attribute| attribute.value.split(';'))
        .filter_map(|rule| rule.split_once(':'))
        .find(|(name, _)| name.trim() == property)
        .map(|(_, value)| value.trim())
}

/// Reads the source from `start` on into the page.
pub fn read(source: &str, start: usize, page: &mut Page<'_>) {
    let mut from = start;
    for restarts in 0..=MAX_RESTARTS {
        let rest = source.get(from..).unwrap_or_default();
        let tokens = Tokens::new(source, from, restarts < MAX_RESTARTS, page);
        let restart = Tokenizer::new_with_emitter(rest, tokens).flatten().next();
        match restart {
            Some(at) => {
                from = at;
                page.restart();
            }
            None => break,
        }
    }
}

/// Up to the end tag of these elements everything is text to the standard's tokenizer, and none to a reader.
pub fn is_raw(name: &[u8]) -> bool {
    matches!(
        name,
        b"script"
            | b"style"
            | b"noscript"
            | b"iframe"
            | b"noembed"
            | b"noframes"
            | b"textarea"
            | b"title"
    )
}

/// An e-mail address or that of a page, and no name of a tag.
fn is_address(inner: &str) -> bool {
    inner.len() <= LONGEST_ADDRESS
        && !inner.contains(char::is_whitespace)
        && link::target(inner).is_some()
}

/// No address between brackets is longer.
const LONGEST_ADDRESS: usize = 400;

/// So often a quotation mark that is missing is put up with. Each time the text that it swallowed is read again, so there is an end to it.
const MAX_RESTARTS: usize = 16;

/// More attributes than this are not kept.
const MAX_ATTRIBUTES: usize = 40;

struct Tokens<'p, 's> {
    source: &'p str,
    page: &'p mut Page<'s>,
    position: usize,
    /// Text that stands in the source as it is, and waits for what follows it.
    text: Range<usize>,
    /// The end of the text so far.
    upto: usize,
    /// Where the tag begins that is being read.
    tag: usize,
    tag_kind: Option<TagKind>,
    name: Vec<u8>,
    attributes: Vec<Attribute>,
    /// How many attributes the tag has, kept or not.
    count: usize,
    last_start: Vec<u8>,
    may_restart: bool,
    restart: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum TagKind {
    Start,
    End,
}

impl<'p, 's> Tokens<'p, 's> {
    fn new(source: &'p str, start: usize, may_restart: bool, page: &'p mut Page<'s>) -> Self {
        Self {
            source,
            page,
            position: start,
            text: start..start,
            upto: start,
            tag: start,
            tag_kind: None,
            name: Vec::new(),
            attributes: Vec::new(),
            count: 0,
            last_start: Vec::new(),
            may_restart,
            restart: None,
        }
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.page.text(self.text.clone());
        }
        self.text = self.position..self.position;
    }

    fn attribute(&mut self) -> Option<&mut Attribute> {
        (self.count <= MAX_ATTRIBUTES)
            .then(|| self.attributes.last_mut())
            .flatten()
    }

    /// A value that took the text behind it for its own, as its quotation mark is missing: the next one to come opened another value.
    fn broken(&self) -> Option<(usize, usize)> {
        let bytes = self.source.as_bytes();
        self.attributes
            .iter()
            .enumerate()
            .find_map(|(number, attribute)| {
                let quote = bytes.get(attribute.range.end)?;
                let next = bytes.get(attribute.range.end + 1)?;
                let raw = self.source.get(attribute.range.clone())?;
                let cut = matches!(quote, b'"' | b'\'')
                    && !matches!(next, b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r');
                let at = raw.find('<').filter(|_| cut)?;
                let at = end_of_address(&attribute.name, raw).unwrap_or(at);
                Some((number, attribute.range.start + at))
            })
    }
}

/// Where the address ends that a link's value begins with: it holds no blank.
fn end_of_address(name: &str, raw: &str) -> Option<usize> {
    let at = raw.find(|c: char| c.is_ascii_whitespace())?;
    (name == "href" && at > 0).then_some(at)
}

impl Emitter for Tokens<'_, '_> {
    type Token = usize;

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.last_start.clear();
        self.last_start.extend(name.unwrap_or_default());
    }

    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }

    fn pop_token(&mut self) -> Option<usize> {
        self.restart.take()
    }

    fn emit_eof(&mut self) {
        self.flush();
        // The source ends inside a tag: a page that was cut, or a value without its end.
        if self.tag_kind.is_some() && self.may_restart {
            let address = self.attributes.last().and_then(|attribute| {
                let raw = self.source.get(attribute.range.clone())?;
                end_of_address(&attribute.name, raw).map(|at| attribute.range.start + at)
            });
            let next = || {
                let rest = self.source.get(self.tag + 1..)?;
                rest.find('<').map(|at| self.tag + 1 + at)
            };
            self.restart = address.or_else(next);
        }
    }

    fn emit_error(&mut self, _: Error) {}

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn init_string(&mut self) {
        if self.text.is_empty() {
            self.upto = self.position;
            self.text = self.position..self.position;
        }
    }

    fn emit_string(&mut self, piece: &[u8]) {
        let end = self.position;
        let start = end.saturating_sub(piece.len());
        let same = self.source.as_bytes().get(start..end) == Some(piece);
        if same && start >= self.upto {
            if self.text.end == start {
                self.text.end = end;
            } else {
                self.flush();
                self.text = start..end;
            }
        } else {
            let from = self.upto.min(start);
            self.flush();
            self.text = end..end;
            self.page.stand(&String::from_utf8_lossy(piece), from..end);
        }
        self.upto = end;
    }

    fn start_open_tag(&mut self) {
        self.tag = self.position.saturating_sub(1);
    }

    fn init_start_tag(&mut self) {
        self.name.clear();
        self.attributes.clear();
        self.count = 0;
        self.tag_kind = Some(TagKind::Start);
    }

    fn init_end_tag(&mut self) {
        self.init_start_tag();
        self.tag_kind = Some(TagKind::End);
    }

    fn push_tag_name(&mut self, name: &[u8]) {
        self.name.extend(name);
    }

    fn init_attribute(&mut self) {
        self.count += 1;
        if self.count <= MAX_ATTRIBUTES {
            self.attributes.push(Attribute {
                range: self.position..self.position,
                ..Attribute::default()
            });
        }
    }

    fn push_attribute_name(&mut self, name: &[u8]) {
        if let Some(attribute) = self.attribute() {
            attribute.name.push_str(&String::from_utf8_lossy(name));
        }
    }

    fn init_attribute_value(&mut self) {
        let position = self.position;
        if let Some(attribute) = self.attribute() {
            attribute.range = position..position;
        }
    }

    fn push_attribute_value(&mut self, value: &[u8]) {
        let position = self.position;
        if let Some(attribute) = self.attribute() {
            attribute.value.push_str(&String::from_utf8_lossy(value));
            attribute.range.end = position;
        }
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.flush();
        let kind = self.tag_kind.take();
        let range = self.tag..self.position;
        self.upto = self.position;
        self.text = self.position..self.position;
        // "<jane@uni.edu>", as Markdown and mails write an address
        let inner = self.tag + 1..self.position.saturating_sub(1);
        if kind == Some(TagKind::Start) && self.source.get(inner.clone()).is_some_and(is_address) {
            self.text = inner;
            return None;
        }
        if kind == Some(TagKind::End) {
            self.last_start.clear();
            self.page.close(&self.name);
            return None;
        }
        if let Some((number, at)) = self.broken().filter(|_| self.may_restart) {
            self.attributes.truncate(number);
            self.restart = Some(at);
        }
        self.page.open(&self.name, &self.attributes, range);
        if self.restart.is_some() {
            return None;
        }
        core::mem::swap(&mut self.last_start, &mut self.name);
        match self.last_start.as_slice() {
            b"title" | b"textarea" => Some(State::RcData),
            b"script" => Some(State::ScriptData),
            b"xmp" => Some(State::RawText),
            name if is_raw(name) => Some(State::RawText),
            _ => None,
        }
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.tag_kind == Some(TagKind::End)
            && !self.last_start.is_empty()
            && self.last_start == self.name
    }

    fn init_comment(&mut self) {
        self.flush();
    }

    fn emit_current_comment(&mut self) {
        self.upto = self.position;
        self.text = self.position..self.position;
    }

    fn emit_current_doctype(&mut self) {
        self.upto = self.position;
        self.text = self.position..self.position;
    }

    fn init_doctype(&mut self) {
        self.flush();
    }

    fn push_comment(&mut self, _: &[u8]) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn set_self_closing(&mut self) {}
    fn set_force_quirks(&mut self) {}
}
