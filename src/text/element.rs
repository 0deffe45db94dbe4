//! What an HTML element does to the text in it, by its name.

/// What becomes of an element's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Element {
    /// Stands in lines of its own.
    Block,
    /// Stands in lines of its own, with a border before and behind.
    Paragraph,
    /// A heading of level 1 to 6.
    Heading(u8),
    /// Holds items, one level deeper.
    List,
    /// An item.
    Item,
    /// The name before a description.
    Term,
    /// The description behind its name.
    Description,
    /// A row of a table.
    Row,
    /// A cell of it.
    Cell,
    /// Its line ends and blanks count.
    Preformatted,
    /// Ends a line.
    Break,
    /// Stands out.
    Strong,
    /// Leads elsewhere.
    Anchor,
    /// The posting itself, where a page says so.
    Main,
    /// A part of the page around the posting: text only if it turns out to hold the posting.
    Region,
    /// Never text.
    Hidden,
    /// The title of the page.
    Title,
    /// A property of the page.
    Meta,
    /// Stands inside a line and changes nothing.
    Inline,
}

impl Element {
    /// The element of this name, in small letters.
    pub fn named(name: &[u8]) -> Option<Self> {
        Some(match name {
            b"p" | b"blockquote" | b"table" | b"section" | b"figure" | b"hr" => Self::Paragraph,
            b"div" | b"body" | b"html" | b"tbody" | b"thead" | b"tfoot" | b"caption" | b"dl"
            | b"address" | b"center" | b"fieldset" | b"legend" | b"details" | b"summary"
            | b"figcaption" | b"hgroup" | b"option" | b"optgroup" => Self::Block,
            b"h1" => Self::Heading(1),
            b"h2" => Self::Heading(2),
            b"h3" => Self::Heading(3),
            b"h4" => Self::Heading(4),
            b"h5" => Self::Heading(5),
            b"h6" => Self::Heading(6),
            b"ul" | b"ol" | b"menu" | b"dir" => Self::List,
            b"li" => Self::Item,
            b"dt" => Self::Term,
            b"dd" => Self::Description,
            b"tr" => Self::Row,
            b"td" | b"th" => Self::Cell,
            b"pre" | b"listing" | b"xmp" | b"plaintext" => Self::Preformatted,
            b"br" => Self::Break,
            b"b" | b"strong" => Self::Strong,
            b"a" => Self::Anchor,
            b"article" | b"main" => Self::Main,
            b"header" | b"nav" | b"footer" | b"aside" | b"form" | b"dialog" => Self::Region,
            b"script" | b"style" | b"template" | b"noscript" | b"svg" | b"math" | b"iframe"
            | b"object" | b"audio" | b"video" | b"canvas" | b"select" | b"textarea" | b"button"
            | b"datalist" | b"noembed" | b"noframes" | b"map" => Self::Hidden,
            b"title" => Self::Title,
            b"meta" => Self::Meta,
            b"span" | b"em" | b"i" | b"u" | b"s" | b"small" | b"big" | b"sup" | b"sub"
            | b"font" | b"abbr" | b"acronym" | b"cite" | b"code" | b"kbd" | b"samp" | b"tt"
            | b"mark" | b"q" | b"time" | b"img" | b"label" | b"input" | b"wbr" | b"ins"
            | b"del" | b"strike" | b"head" | b"link" | b"base" | b"col" | b"colgroup"
            | b"source" | b"picture" | b"embed" | b"param" | b"nobr" | b"var" | b"dfn" => {
                Self::Inline
            }
            _ => return None,
        })
    }

    /// Does it stand inside a line?
    pub fn is_inline(self) -> bool {
        matches!(
            self,
            Self::Strong | Self::Anchor | Self::Inline | Self::Meta | Self::Break
        )
    }
}
