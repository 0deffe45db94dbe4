//! A line as it was written, and what its ends say.

use super::{MARGINS, Margin, RAGGED, Seam};
use crate::text::line::{is_rule, raw_lines};
use crate::text::markdown::{is_heading, unquoted};
use crate::text::marker::Markers;

/// A blank that stretches a line to its margin has no more columns.
const WIDEST: usize = 4;

/// The sign between two pages.
const PAGE: char = '\u{c}';

/// A line as it was written.
#[derive(Debug)]
pub struct Row<'s> {
    pub content: &'s str,
    /// Where its content begins.
    pub start: usize,
    pub indent: usize,
    /// Where it ends, in columns.
    pub width: usize,
    pub kind: Kind,
    /// An empty line stands before it.
    pub gap: bool,
    /// A page begins with it.
    pub page: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Item,
    /// A heading, a row of a table: no text that could go on.
    Other,
}

/// The lines from `start` on that hold something.
pub fn rows(source: &str, start: usize, markdown: bool) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let mut markers = Markers::default();
    let mut gap = true;
    let mut fenced = false;
    let mut page = false;
    for (at, raw) in raw_lines(source.get(start..).unwrap_or_default()) {
        let (begin, content, indent) = if markdown {
            unquoted(start + at, raw)
        } else {
            let body = raw.trim_start();
            let lead = raw.len() - body.len();
            let indent = raw.get(..lead).map_or(0, |blank| blank.chars().count());
            (start + at + lead, body.trim_end(), indent)
        };
        page |= raw.trim_end().contains(PAGE);
        let fence = markdown && (content.starts_with("```") || content.starts_with("~~~"));
        fenced ^= fence;
        if content.is_empty() || fence || is_rule(content) {
            gap = true;
            page |= raw.contains(PAGE);
            continue;
        }
        let barred = content.starts_with('|') || content.ends_with('|') || content.contains('\t');
        let kind = if fenced || barred || (markdown && is_heading(content)) {
            Kind::Other
        } else if markers.width(content).is_some() {
            Kind::Item
        } else {
            Kind::Text
        };
        rows.push(Row {
            content,
            start: begin,
            indent,
            width: indent + content.chars().count(),
            kind,
            gap: core::mem::take(&mut gap),
            page: core::mem::take(&mut page),
        });
        page = raw.trim_start().contains(PAGE);
    }
    rows
}

/// It shows only where a line ends behind it.
pub const SOFT_HYPHEN: char = '\u{ad}';

impl Row<'_> {
    pub fn is_text(&self) -> bool {
        self.kind != Kind::Other
    }

    pub fn end(&self) -> usize {
        self.start + self.content.len()
    }

    /// The columns of its first word.
    pub fn first(&self) -> usize {
        let word = self.content.split_whitespace().next();
        word.map_or(0, |word| word.chars().count())
    }

    pub fn is_small(&self) -> bool {
        self.content.starts_with(char::is_lowercase)
    }

    /// Without the signs before its first word: "**Closing date:** …".
    fn bare(&self) -> &str {
        let signs = ['*', '_', '[', '(', '"', '“', '«', '='];
        self.content.trim_start_matches(signs).trim_start()
    }

    /// The next word would have reached beyond the margin.
    pub fn is_full(&self, next: &Self, margin: Margin) -> bool {
        let column = margin.column;
        // "(lakes, bogs," is not over.
        let cut = (self.is_hyphened() || self.is_unclosed()) && self.width * 5 >= column * 4;
        let over = || {
            let words = self.content.split_whitespace();
            let longest = words.map(|word| word.chars().count()).max();
            longest.unwrap_or_default() * 2 > column
        };
        (cut || self.width + 1 + next.first() + margin.slack > column)
            && (self.width <= column + RAGGED || over())
    }

    /// Does it go on with a small letter where nothing ended on the line before?
    pub fn continues(&self, before: &Self) -> bool {
        before.is_text()
            && self.kind == Kind::Text
            && !self.gap
            && self.is_small()
            && !before.ends()
    }

    pub fn ends(&self) -> bool {
        self.content.ends_with(['.', ':', ';', '!', '?'])
    }

    /// A bracket was opened in it and not closed, and a comma ends it.
    fn is_unclosed(&self) -> bool {
        let content = self.content;
        content.ends_with(',') && content.matches('(').count() > content.matches(')').count()
    }

    pub fn is_hyphened(&self) -> bool {
        let word = self.content.strip_suffix(['-', SOFT_HYPHEN]);
        let word = word.unwrap_or_default();
        word.ends_with(char::is_alphabetic)
    }

    /// Do the signs and letters on both sides of the line end tell that the text goes on?
    pub fn leads_on(&self, next: &Self) -> bool {
        let begins = !self.content.ends_with(';')
            && !next
                .bare()
                .starts_with(|c: char| c.is_uppercase() || c.is_numeric());
        let number = self.content.ends_with(|c: char| c.is_ascii_digit())
            && next.content.starts_with(|c: char| c.is_ascii_digit());
        begins || number || self.is_open() || self.is_hyphened()
    }

    /// So short, and without a sign at its end, it may be the name of a part.
    pub fn is_title(&self, margin: Margin) -> bool {
        self.width * 2 < margin.column && !self.ends()
    }

    /// Nothing ends here: a comma, or a small word.
    pub fn is_open(&self) -> bool {
        self.content.ends_with([',', '(', '/', '&'])
            || self.before_small().is_some() && !self.ends_item()
    }

    /// "…; and": an item is over, and its list goes on.
    pub fn ends_item(&self) -> bool {
        let before = self.before_small();
        before.is_some_and(|before| before.ends_with(';'))
    }

    /// What stands before the small word at its end.
    fn before_small(&self) -> Option<&str> {
        const LETTERS: usize = 3;
        let parted = self.content.rsplit_once(char::is_whitespace);
        let (before, word) = parted.unwrap_or(("", self.content));
        let small = word.len() <= LETTERS && word.chars().all(char::is_lowercase);
        small.then(|| before.trim_end())
    }

    /// The wide blanks between its words.
    pub fn stretches(&self) -> Vec<Seam> {
        let mut wide = Vec::new();
        let mut from = None;
        for (at, c) in self.content.char_indices() {
            match (c, from) {
                (' ', None) => from = Some(at),
                (' ', Some(_)) => {}
                (_, Some(blank)) => {
                    if at > blank + 1 {
                        wide.push(Seam {
                            range: self.start + blank..self.start + at,
                            text: " ",
                        });
                    }
                    from = None;
                }
                _ => {}
            }
        }
        wide
    }

    /// Most of the blanks between its words are wide, and several of the words are small, as the cells of no table are.
    pub fn is_stretched(&self) -> bool {
        const GAPS: usize = 5;
        const SMALL: usize = 3;
        let wide = self.stretches();
        let blanks = self.content.split_whitespace().count().saturating_sub(1);
        let small = self.content.split_whitespace().filter(|word| {
            word.starts_with(char::is_lowercase) && word.chars().all(char::is_alphabetic)
        });
        self.kind != Kind::Other
            && self.width < MARGINS.end + MARGINS.start
            && wide.len() >= GAPS
            && wide.len() * 2 >= blanks
            && wide.iter().all(|blank| blank.range.len() <= WIDEST)
            && small.count() >= SMALL
    }

    /// "Closing date: …"
    pub fn is_labelled(&self) -> bool {
        const LONGEST: usize = 32;
        const WORDS: usize = 4;
        self.bare().split_once(':').is_some_and(|(name, rest)| {
            let rest = rest.trim_start_matches(['*', '_']);
            name.starts_with(char::is_uppercase)
                && name.len() <= LONGEST
                && name.split_whitespace().count() <= WORDS
                && (rest.is_empty() || rest.starts_with(char::is_whitespace))
        })
    }
}
