//! What stands inside a line: strong text, links, and the elements that part a label from its value.

use super::Page;
use super::region::{Target, is_title, is_void};
use super::row::Row;
use super::tokens::{Attribute, style};
use crate::text::line::Shape;

/// The elements inside a line that are open.
#[derive(Debug, Default)]
pub struct Inline {
    depth: usize,
    /// Of each `span` and `font`: does its style make it strong?
    spans: Vec<bool>,
    /// The same of each `b` and `strong`.
    bolds: Vec<bool>,
    /// The number of the line in which text stands outside of all elements.
    loose: Option<usize>,
}

/// A label that stands before its value is no longer.
const LABEL: usize = 60;

impl Page<'_> {
    pub(super) fn open_inline(&mut self, name: &[u8], attributes: &[Attribute]) {
        if is_void(name) {
            return;
        }
        self.inline.depth += 1;
        if name == b"time" {
            self.open_stamp(attributes);
        }
        let weight = weight(attributes);
        let strong = match name {
            b"b" | b"strong" => {
                let strong = weight != Some(false);
                self.inline.bolds.push(strong);
                strong
            }
            b"span" | b"font" => {
                let strong = weight == Some(true) || weight.is_none() && is_title(attributes);
                self.inline.spans.push(strong);
                strong
            }
            _ => false,
        };
        if strong {
            self.strong += 1;
            self.weaver.strong(true);
        }
    }

    pub(super) fn close_inline(&mut self, name: &[u8]) {
        self.inline.depth = self.inline.depth.saturating_sub(1);
        if name == b"time" {
            self.end_stamp();
        }
        let strong = match name {
            b"b" | b"strong" => self.inline.bolds.pop(),
            b"span" | b"font" => self.inline.spans.pop(),
            _ => None,
        };
        if strong == Some(true) {
            self.strong = self.strong.saturating_sub(1);
            if self.strong == 0 {
                self.weaver.strong(false);
            }
        }
        self.joint |= !matches!(name, b"a" | b"sub" | b"sup" | b"i" | b"em");
    }

    /// Text is about to be written.
    pub(super) fn touch(&mut self) {
        if self.inline.depth == 0 {
            self.inline.loose = Some(self.weaver.lines().len());
        }
    }

    /// Is what comes inside an element?
    pub(super) fn is_inside(&self) -> bool {
        self.inline.depth > 0
    }

    /// All text of the line so far is a few words in elements of their own: "<b>Teaching</b>".
    pub(super) fn is_label(&self) -> bool {
        let (_, written) = self.weaver.written();
        let words = written.trim();
        self.row == Row::None
            && self.inline.loose != Some(self.weaver.lines().len())
            && !words.is_empty()
            && words.len() <= LABEL
    }

    /// "<li><b>Teaching</b><br>You will …": what an item begins with names what it goes on with.
    pub(super) fn names_item(&mut self) -> bool {
        self.weaver.head().shape == Shape::Item && self.inline.depth == 0 && self.is_label()
    }

    /// The text of a link ends.
    pub(super) fn end_anchor(&mut self) {
        let Some((from, target)) = self.anchor.take() else {
            return;
        };
        let length = self.weaver.len().saturating_sub(from);
        if target != Target::Person {
            self.regions.link(length);
        }
        let (_, written) = self.weaver.written();
        self.menu = target == Target::Here && length > 0 && written.len() <= length;
    }

    /// Strong text that nobody ended ends with its block.
    pub(super) fn end_strong(&mut self) {
        self.strong = 0;
        self.weaver.strong(false);
    }
}

/// Does its style make it strong, or take that away from it?
fn weight(attributes: &[Attribute]) -> Option<bool> {
    let weight = style(attributes, "font-weight")?;
    match weight.parse::<u16>() {
        Ok(number) => Some(number >= 600),
        Err(_) if weight.starts_with("bold") => Some(true),
        Err(_) if matches!(weight, "normal" | "lighter") => Some(false),
        Err(_) => None,
    }
}
