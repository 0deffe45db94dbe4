//! The running text of a page: its words, its blanks, and which line ends of the source are line ends of the text.

use core::ops::Range;

use super::Page;
use super::row::Row;
use crate::text::marker::is_bullet;
use crate::text::template::tags;
use crate::text::weave::Head;

/// A row longer than this is no list of values.
const SHORT: usize = 200;

/// So many small letters end a word that no capital goes on.
const WORD: usize = 3;

impl Page<'_> {
    /// Text of the source as it is, without the tags of a template.
    pub fn text(&mut self, range: Range<usize>) {
        if self.data.takes(range.clone()) || self.raw {
            return;
        }
        let mut from = range.start;
        for tag in tags(self.weaver.source(), range.clone()) {
            self.words(from..tag.start);
            from = tag.end;
        }
        self.words(from..range.end);
    }

    fn words(&mut self, range: Range<usize>) {
        let source = self.weaver.source();
        let text = source.get(range.clone()).unwrap_or_default();
        let mut at = range.start;
        for piece in text.split_inclusive(is_space) {
            let word = piece.trim_end_matches(is_space);
            if !word.is_empty() {
                self.begin(word, at);
                self.weaver.copy(at..at + word.len());
            }
            // A carriage return and the line feed behind it end one line.
            let half = piece.ends_with('\r')
                && source
                    .get(at + piece.len()..)
                    .is_some_and(|rest| rest.starts_with('\n'));
            if let Some(blank) = piece
                .get(word.len()..)
                .filter(|blank| !blank.is_empty() && !half)
            {
                self.blank(blank, at + word.len()..at + piece.len());
            }
            at += piece.len();
        }
    }

    /// Text that stands for other bytes of the source.
    pub fn stand(&mut self, text: &str, range: Range<usize>) {
        if self.data.takes(range.clone()) || self.raw {
            return;
        }
        if text.chars().all(is_space) {
            self.blank(text, range);
        } else {
            self.begin(text, range.start);
            self.weaver.stand(text, range);
        }
    }

    fn blank(&mut self, blank: &str, range: Range<usize>) {
        self.joint = false;
        let ends = blank.contains(['\n', '\r']);
        if ends && (self.preformatted > 0 || self.is_loose()) {
            let gap = self.weaver.is_blank();
            let head = Head {
                gap,
                ..self.following()
            };
            self.weaver.line(head);
        } else if self.preformatted > 0 {
            self.weaver.copy(range);
        } else if blank == "\u{a0}" {
            // It keeps words together or apart; to a reader it is a blank.
            if !self.weaver.is_blank() {
                self.weaver.stand(" ", range);
            }
        } else if !self.weaver.is_spaced() {
            self.weaver.stand(" ", range);
        }
    }

    /// Between the blocks of a fragment a line end is one.
    fn is_loose(&self) -> bool {
        self.blocks == 0 && self.lists == 0 && self.row == Row::None && !self.paragraph
    }

    /// Text is about to be written.
    fn begin(&mut self, text: &str, at: usize) {
        if core::mem::take(&mut self.label) {
            let (_, written) = self.weaver.written();
            if text.starts_with(is_bullet) || matches!(text, "-" | "*") {
                self.weaver.line(self.plain());
            } else {
                let named = written
                    .trim_end()
                    .ends_with(|c: char| c.is_ascii_punctuation());
                self.weaver.join(if named { " " } else { ": " }, at);
            }
            self.joint = false;
        }
        if self.row == Row::Late {
            // A short value goes on in its cell: the lines of an address.
            let (_, written) = self.weaver.written();
            let short = self.weaver.cells() > 0 && written.len() < SHORT;
            if short && !text.starts_with(is_bullet) {
                let border = if written.trim_end().ends_with([',', ';', ':', '.']) {
                    " "
                } else {
                    ", "
                };
                self.weaver.join(border, at);
                self.row = Row::Whole;
            } else {
                self.weaver.line(self.plain());
                self.row = Row::Broken;
            }
        }
        if self.joint && self.is_glued(text) {
            // "<span>Hours</span><span>38</span>"
            if self.is_label() && self.is_inside() && !self.in_heading() {
                self.weaver.cell("\t", at..at);
            } else {
                self.weaver.glue(" ", at);
            }
        }
        self.touch();
        self.joint = false;
        self.fresh = false;
    }

    /// "<span>Deadline</span><span>1 May</span>": a label and its value that only the style of the page parts.
    fn is_glued(&self, text: &str) -> bool {
        let (_, written) = self.weaver.written();
        let mut behind = written.chars().rev();
        let word = behind
            .by_ref()
            .take(WORD)
            .filter(char::is_ascii_lowercase)
            .count()
            == WORD;
        let label = word
            || written.ends_with([':', ')'])
            || self.is_label() && self.is_inside() && ends_label(written, text);
        let value =
            |c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '€' | '£' | '$');
        label && text.starts_with(value)
    }
}

/// "Posted On" before "4 May", "Job ID" before "4417": the short word that a label in an element of its own ends with. Capitals are only
/// parted from digits, and none of them from a letter that stands alone ("Ph" before "D").
fn ends_label(label: &str, value: &str) -> bool {
    let word = label.rsplit(' ').next().unwrap_or_default();
    let digits = value.starts_with(|c: char| c.is_ascii_digit());
    let letters = word.len() >= 2 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let small = word.ends_with(|c: char| c.is_ascii_lowercase());
    let several = word.len() < label.len() || word.len() > 2;
    letters
        && several
        && if small {
            digits || value.len() > 1
        } else {
            digits
        }
}

/// White space, and the blank that breaks no line.
fn is_space(c: char) -> bool {
    c.is_ascii_whitespace() || c == '\u{a0}'
}
