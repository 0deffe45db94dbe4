use core::ops::Range;

use super::super::element::Element;
use super::super::line::Shape;
use super::super::weave::{Mark, Weaver};
use super::tokens::{Attribute, is_raw, style};

/// The parts of a page around a posting, and what is never text.
///
/// What stands in them is written as all text is, and taken back where they end: a part that is never closed hides nothing, and a part
/// that turns out to hold the posting (a form around the whole page, a header with the posting's title) stays.
#[derive(Debug, Default)]
pub struct Regions {
    open: Vec<Region>,
    /// How many `article` and `main` elements are open.
    main: usize,
    /// How many `section` elements are open, whose headers are none of the page.
    sections: usize,
    /// How much text of links there was.
    linked: usize,
    /// The lines of a header that stayed for its heading.
    header: Option<Range<usize>>,
}

#[derive(Debug)]
struct Region {
    name: Vec<u8>,
    /// Elements of the same name inside it.
    nested: usize,
    mark: Mark,
    /// How much text of links there was before it.
    linked: usize,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Goes in any case.
    Hidden,
    /// Goes without the posting's title in it.
    Header,
    /// Goes without a table in it.
    Aside,
    /// Goes if it is short.
    Form,
    /// Goes if it is mostly links.
    Menu,
}

/// More open regions than this are not kept apart.
const MAX_OPEN: usize = 64;

/// A form with more text than this is the page.
const LONG: usize = 1500;

impl Regions {
    /// Is what comes now never text?
    pub fn hides(&self) -> bool {
        self.open.iter().any(|region| region.kind == Kind::Hidden)
    }

    pub fn open(
        &mut self,
        name: &[u8],
        element: Element,
        attributes: &[Attribute],
        weaver: &mut Weaver<'_>,
    ) {
        if matches!(element, Element::Main) {
            self.main += 1;
            return;
        }
        if name == b"section" {
            self.sections += 1;
        }
        if let Some(region) = self
            .open
            .iter_mut()
            .rev()
            .find(|region| region.name == name)
        {
            region.nested += 1;
            return;
        }
        let kind = match element {
            // What has no tags inside it is passed over as it comes.
            Element::Hidden if is_raw(name) => return,
            Element::Hidden if name == b"button" && is_heading(attributes, weaver) => return,
            Element::Hidden => Kind::Hidden,
            Element::Region => match name {
                b"header" | b"aside" if self.main > 0 => return,
                b"header" if self.sections > 0 => return,
                b"header" => Kind::Header,
                b"aside" => Kind::Aside,
                b"form" => Kind::Form,
                _ => Kind::Hidden,
            },
            Element::Inline if matches!(name, b"del" | b"s" | b"strike") => Kind::Hidden,
            Element::Inline
            | Element::Block
            | Element::Paragraph
            | Element::List
            | Element::Anchor
                if is_hidden(attributes) =>
            {
                Kind::Hidden
            }
            Element::Block | Element::List if matches!(name, b"body" | b"html") => return,
            Element::Block | Element::List if is_called(attributes, NOTES) => Kind::Form,
            Element::Block | Element::List if is_called(attributes, MENUS) => Kind::Menu,
            _ => return,
        };
        if self.open.len() < MAX_OPEN && !is_void(name) {
            // What is hidden inside a line takes nothing of the line with it.
            if kind != Kind::Hidden || element == Element::Region {
                weaver.end();
            }
            let mark = weaver.mark();
            self.open.push(Region {
                name: name.to_vec(),
                nested: 0,
                mark,
                linked: self.linked,
                kind,
            });
        }
    }

    /// A heading begins: one of the first level inside `article` or `main` is the title, and the one in the header above the name of
    /// the site.
    pub fn heading(&mut self, level: u8, weaver: &mut Weaver<'_>) {
        if level == 1
            && self.main > 0
            && let Some(lines) = self.header.take()
        {
            weaver.unhead(lines);
        }
    }

    /// So much text was that of a link.
    pub fn link(&mut self, length: usize) {
        self.linked += length;
    }

    pub fn close(&mut self, name: &[u8], weaver: &mut Weaver<'_>) {
        if matches!(name, b"article" | b"main") {
            self.main = self.main.saturating_sub(1);
            return;
        }
        if name == b"section" {
            self.sections = self.sections.saturating_sub(1);
        }
        let Some(at) = self.open.iter().rposition(|region| region.name == name) else {
            return;
        };
        if let Some(region) = self.open.get_mut(at)
            && region.nested > 0
        {
            region.nested -= 1;
            return;
        }
        let Some(region) = self.open.drain(at..).next() else {
            return;
        };
        if region.kind != Kind::Hidden {
            weaver.end();
        }
        let lines = weaver.since(&region.mark);
        let keeps = match region.kind {
            Kind::Hidden => false,
            Kind::Header => lines.iter().any(|line| line.shape == Shape::Heading(1)),
            Kind::Aside => lines.iter().any(|line| line.shape == Shape::Row),
            Kind::Form => {
                let length: usize = lines.iter().map(|line| line.range.len()).sum();
                length > LONG || lines.iter().any(|line| line.shape == Shape::Heading(1))
            }
            Kind::Menu => {
                let length: usize = lines.iter().map(|line| line.range.len()).sum();
                (self.linked - region.linked) * 2 < length
            }
        };
        if keeps && region.kind == Kind::Header {
            let first = weaver.lines().len() - lines.len();
            self.header = Some(first..weaver.lines().len());
        }
        if !keeps {
            // The links of what is dropped are none of the menu around it.
            self.linked = region.linked;
            weaver.back(region.mark);
        }
    }
}

/// What pages call the parts with the links to their other pages.
const MENUS: &[&str] = &[
    "breadcrumb",
    "breadcrumbs",
    "footer",
    "menu",
    "nav",
    "navbar",
    "navigation",
    "share",
    "sharing",
    "sidebar",
    "social",
];

/// What they call the notes over a page.
const NOTES: &[&str] = &["consent", "cookie", "cookies"];

/// What they call the lines that name a part: `class="section-title"`.
const TITLES: &[&str] = &["heading", "headline", "subheading", "subtitle", "title"];

/// Does its class say that it names a part of the page?
pub fn is_title(attributes: &[Attribute]) -> bool {
    is_called(attributes, TITLES)
}

/// Is it one of these, as its class or its name says: `class="main-menu"`, `id="breadcrumb"`?
fn is_called(attributes: &[Attribute], names: &[&str]) -> bool {
    attributes
        .iter()
        .filter(|attribute| matches!(attribute.name.as_str(), "class" | "id"))
        .flat_map(|attribute| attribute.value.split(|c: char| !c.is_ascii_alphanumeric()))
        .any(|part| names.iter().any(|name| part.eq_ignore_ascii_case(name)))
}

/// A button in a heading, or one that opens and shuts a part of the page, is its heading.
fn is_heading(attributes: &[Attribute], weaver: &mut Weaver<'_>) -> bool {
    matches!(weaver.head().shape, Shape::Heading(_)) || opens_part(attributes)
}

/// Opens and shuts a part of the page, as its attributes say.
fn opens_part(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let value = attribute.value.as_str();
        match attribute.name.as_str() {
            "aria-expanded" => true,
            "class" => value.contains("accordion") || value.contains("collaps"),
            "data-toggle" | "data-bs-toggle" => value == "collapse",
            _ => false,
        }
    })
}

/// Elements that hold nothing, and have no end tag.
pub fn is_void(name: &[u8]) -> bool {
    matches!(
        name,
        b"hr"
            | b"img"
            | b"input"
            | b"link"
            | b"base"
            | b"col"
            | b"wbr"
            | b"source"
            | b"param"
            | b"embed"
    )
}

/// What a link leads to.
#[derive(Clone, Copy, PartialEq)]
pub enum Target {
    /// Another place of the same page: `<a href="#apply">`.
    Here,
    /// Somebody: `<a href="mailto:…">`.
    Person,
    /// Another page, or nothing.
    Elsewhere,
}

impl Target {
    pub fn of(attributes: &[Attribute]) -> Self {
        let href = attributes.iter().find(|attribute| attribute.name == "href");
        let href = href.map_or("", |href| href.value.as_str());
        if href.starts_with('#') && href.len() > 1 && !opens_part(attributes) {
            Self::Here
        } else if href.starts_with("mailto:") || href.starts_with("tel:") {
            Self::Person
        } else {
            Self::Elsewhere
        }
    }
}

/// Navigation, banners and what is not shown, as their attributes say.
fn is_hidden(attributes: &[Attribute]) -> bool {
    let hides = |attribute: &Attribute| {
        let value = attribute.value.trim();
        match attribute.name.as_str() {
            "hidden" => true,
            "role" => matches!(
                value,
                "navigation" | "banner" | "contentinfo" | "search" | "dialog" | "alertdialog"
            ),
            _ => false,
        }
    };
    attributes.iter().any(hides) || style(attributes, "display") == Some("none")
}
