//! HTML pages and fragments.

mod data;
mod inline;
mod json;
mod microdata;
mod node;
mod posting;
mod region;
mod row;
mod running;
mod stamp;
mod tokens;

use core::ops::Range;

use super::Text;
use super::element::Element;
use super::front::Front;
use super::line::Shape;
use super::link::target;
use super::weave::{Head, Weaver};
use data::Data;
use inline::Inline;
use region::{Regions, Target, is_title};
use row::Row;
use stamp::Stamp;
use tokens::Attribute;

/// Reads a page or a fragment.
pub fn read(source: &str) -> Text<'_> {
    let mut page = Page::new(Weaver::whole(source));
    let start = match Front::find(source) {
        Some(front) => {
            front.weave(&mut page.weaver);
            front.end
        }
        None => 0,
    };
    tokens::read(source, start, &mut page);
    page.finish()
}

/// Writes the lines of a page as its tags and its text come.
///
/// It holds no tree: a few counters say where in a page the text stands, so that a page may be nested, broken or cut as it likes.
pub struct Page<'s> {
    weaver: Weaver<'s>,
    regions: Regions,
    data: Data<'s>,
    /// How many lists are open.
    lists: usize,
    /// How many blocks are open: between blocks a line end of the source is one of the text.
    blocks: usize,
    paragraph: bool,
    strong: usize,
    preformatted: usize,
    /// Inside a script, a style sheet or the like: up to its end tag nothing is text.
    raw: bool,
    /// An item, a cell or a description began, and has no text yet: a block inside it begins no line.
    fresh: bool,
    /// An inline element ended, and nothing stood between it and what comes.
    joint: bool,
    row: Row,
    inline: Inline,
    /// What the item begins with names what comes.
    label: bool,
    /// Where the text of the link began that is open, and what it leads to.
    anchor: Option<(usize, Target)>,
    /// The line holds nothing but a link to another place of the page.
    menu: bool,
    /// The row begins with the name of its value.
    named: bool,
    /// The date that is open, and its stamp.
    stamp: Option<Stamp>,
}

impl<'s> Page<'s> {
    fn new(weaver: Weaver<'s>) -> Self {
        Self {
            data: Data::new(weaver.source()),
            weaver,
            regions: Regions::default(),
            lists: 0,
            blocks: 0,
            paragraph: false,
            strong: 0,
            preformatted: 0,
            raw: false,
            fresh: false,
            joint: false,
            row: Row::None,
            inline: Inline::default(),
            label: false,
            anchor: None,
            menu: false,
            named: false,
            stamp: None,
        }
    }

    /// The source is read again from a tag on that was broken.
    pub fn restart(&mut self) {
        self.raw = false;
    }

    fn finish(mut self) -> Text<'s> {
        self.weaver.line(Head::default());
        let fields = self.data.fields(&self.weaver);
        self.weaver.text(Some(fields))
    }

    /// A line that its text has to speak for.
    fn plain(&self) -> Head {
        Head {
            indent: self.lists * 2,
            ..Head::default()
        }
    }

    /// The line before and behind a block.
    fn border(&self, element: Element) -> Head {
        Head {
            gap: element == Element::Paragraph && self.lists == 0,
            ..self.plain()
        }
    }

    /// The line behind a break: of the same heading, but not one more item.
    fn following(&mut self) -> Head {
        let shape = match self.weaver.head().shape {
            heading @ Shape::Heading(_) => heading,
            _ => Shape::Text,
        };
        Head {
            shape,
            ..self.plain()
        }
    }

    /// A start tag.
    pub fn open(&mut self, name: &[u8], attributes: &[Attribute], range: Range<usize>) {
        self.raw = tokens::is_raw(name);
        if !self.regions.hides() {
            self.data
                .open(name, attributes, &mut self.weaver, range.clone());
        }
        let Some(element) = Element::named(name) else {
            return;
        };
        self.regions
            .open(name, element, attributes, &mut self.weaver);
        match element {
            Element::Heading(level) => {
                self.regions.heading(level, &mut self.weaver);
                self.block(Head {
                    shape: Shape::Heading(level),
                    gap: true,
                    ..self.plain()
                });
            }
            Element::Paragraph | Element::Block | Element::Main | Element::Region => {
                if self.paragraph {
                    // A block ends the paragraph before it.
                    self.end_strong();
                }
                self.inner_block(self.border(element));
                if name == b"p" {
                    self.paragraph = true;
                } else if name != b"hr" {
                    self.blocks += 1;
                }
                if name == b"summary" || matches!(name, b"p" | b"div") && is_title(attributes) {
                    self.strong = 1;
                    self.weaver.strong(true);
                }
            }
            Element::Preformatted => {
                self.inner_block(self.plain());
                self.preformatted += 1;
            }
            Element::List => {
                self.row_breaks();
                self.lists += 1;
                self.block(self.plain());
            }
            Element::Item => {
                self.row_breaks();
                self.block(Head {
                    shape: Shape::Item,
                    ..self.plain()
                });
                self.fresh = true;
                self.blocks += 1;
            }
            Element::Term => {
                self.drop_vacant();
                self.block(self.plain());
                self.row = Row::Whole;
                self.named = true;
                self.weaver.strong(true);
            }
            Element::Row => {
                self.block(self.plain());
                self.row = Row::Whole;
                self.named = false;
                self.blocks += 1;
            }
            Element::Cell | Element::Description => self.cell(name, range),
            Element::Break => {
                let gap = self.weaver.is_blank();
                let head = Head {
                    gap,
                    ..self.following()
                };
                if self.row == Row::Whole && !self.fresh {
                    self.row = Row::Late;
                } else if self.names_item() {
                    self.label = true;
                } else {
                    self.weaver.line(head);
                }
            }
            Element::Strong | Element::Inline => self.open_inline(name, attributes),
            Element::Anchor => {
                self.open_inline(name, attributes);
                self.anchor = Some((self.weaver.len(), Target::of(attributes)));
                let href = attributes.iter().find(|attribute| attribute.name == "href");
                if let Some(href) = href
                    && let Some(target) = target(&href.value)
                {
                    self.weaver.link(target, href.range.clone().into());
                }
            }
            // A button that is text opens and shuts the part below it.
            Element::Hidden if name == b"button" && !self.regions.hides() => {
                if !self.in_heading() {
                    self.block(self.border(Element::Paragraph));
                    self.weaver.strong(true);
                }
            }
            Element::Hidden | Element::Title | Element::Meta => {}
        }
    }

    fn in_heading(&mut self) -> bool {
        matches!(self.weaver.head().shape, Shape::Heading(_))
    }

    /// An end tag.
    pub fn close(&mut self, name: &[u8]) {
        self.raw = false;
        if !self.regions.hides() {
            self.data.close(name, &self.weaver);
        }
        let Some(element) = Element::named(name) else {
            return;
        };
        match element {
            Element::Hidden if name == b"button" && !self.regions.hides() => {
                if !self.in_heading() {
                    self.block(self.plain());
                }
            }
            Element::Strong | Element::Inline => self.close_inline(name),
            Element::Anchor => {
                self.close_inline(name);
                self.weaver.end_link();
                self.end_anchor();
            }
            Element::Term => self.weaver.strong(false),
            Element::Cell => {
                self.end_strong();
                if self.row == Row::Late {
                    self.row = Row::Whole;
                }
            }
            Element::Description => self.end_strong(),
            Element::Row => {
                self.drop_vacant();
                self.row = Row::None;
                self.blocks = self.blocks.saturating_sub(1);
                self.block(self.plain());
            }
            Element::List => {
                self.lists = self.lists.saturating_sub(1);
                self.block(Head {
                    gap: self.lists == 0,
                    ..self.plain()
                });
            }
            Element::Item => {
                self.blocks = self.blocks.saturating_sub(1);
                // "On this page: Tasks, Profile, How to apply" is no list of the posting.
                if self.menu && !self.in_heading() {
                    self.weaver.forget();
                }
                self.block(self.plain());
            }
            Element::Heading(_) => self.block(Head {
                gap: true,
                ..self.plain()
            }),
            Element::Paragraph | Element::Block | Element::Main | Element::Region => {
                if name == b"p" {
                    self.paragraph = false;
                } else {
                    self.blocks = self.blocks.saturating_sub(1);
                }
                if matches!(name, b"dl" | b"table") {
                    self.drop_vacant();
                    self.row = Row::None;
                }
                self.end_strong();
                self.inner_block(self.border(element));
            }
            Element::Preformatted => {
                self.preformatted = self.preformatted.saturating_sub(1);
                self.inner_block(self.plain());
            }
            Element::Break | Element::Hidden | Element::Title | Element::Meta => {}
        }
        self.regions.close(name, &mut self.weaver);
    }

    /// A line begins.
    fn block(&mut self, head: Head) {
        self.end_strong();
        self.paragraph = false;
        self.fresh = false;
        self.menu = false;
        self.label = false;
        self.weaver.line(head);
    }
}

#[cfg(test)]
mod tests;
