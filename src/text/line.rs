use core::ops::Range;

/// A line of the clean text that holds something.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its content: no blanks at the ends, no list marker, no heading signs.
    pub range: Range<usize>,
    /// What it is by its shape.
    pub shape: Shape,
    /// Columns before the content or its marker.
    pub indent: usize,
    /// An empty line, or the border of a block, stands before it.
    pub gap: bool,
    /// The part at its beginning that markup shows as strong.
    pub strong: Option<Range<usize>>,
    /// The cells, where it is a row of a table.
    pub cells: Vec<Range<usize>>,
}

/// What a line is by its shape alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Markup says that it is a heading, of level 1 to 6.
    Heading(u8),
    /// A list item: a marker stands before it.
    Item,
    /// A line of front matter or structured data: `key: value`.
    Field,
    /// A row of cells.
    Row,
    /// Anything else.
    Text,
}

/// The lines of a text without markup.
pub fn plain(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut gap = true;
    let mut start = 0;
    for raw in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{85}']) {
        match line(raw, start, gap) {
            Some(line) => {
                lines.push(line);
                gap = false;
            }
            // The second half of "\r\n" is not an empty line.
            None => {
                gap |= !(raw == "\n" && text.as_bytes().get(start.wrapping_sub(1)) == Some(&b'\r'))
            }
        }
        start += raw.len();
    }
    lines
}

fn line(raw: &str, start: usize, gap: bool) -> Option<Line> {
    let content = raw.trim();
    if content.is_empty() {
        return None;
    }
    let lead = raw.len() - raw.trim_start().len();
    let indent = raw.get(..lead).map_or(0, columns);
    let mut line = Line {
        range: start + lead..start + lead + content.len(),
        shape: Shape::Text,
        indent,
        gap,
        strong: None,
        cells: cells(content, start + lead),
    };
    if !line.cells.is_empty() {
        line.shape = Shape::Row;
    } else if let Some(width) = marker(content) {
        line.shape = Shape::Item;
        line.range.start += width;
    }
    Some(line)
}

/// A tab counts as one column: only "deeper than" matters.
fn columns(blank: &str) -> usize {
    blank.chars().count()
}

/// The width of a list marker and the blanks behind it: "- ", "• ", "1) ", "(a) ", "iv. ".
fn marker(content: &str) -> Option<usize> {
    let mut chars = content.chars();
    let first = chars.next()?;
    let width = if is_bullet(first) {
        let rest = chars.as_str();
        // "-5 °C" and "*Note" are no items; "•text" is.
        if !rest.starts_with(char::is_whitespace) && first.is_ascii() {
            return None;
        }
        first.len_utf8()
    } else {
        ordinal(content)?
    };
    let rest = content.get(width..)?;
    let body = rest.trim_start();
    (!body.is_empty()).then(|| width + rest.len() - body.len())
}

fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '-' | '*'
            | '+'
            | '•'
            | '·'
            | '–'
            | '—'
            | '■'
            | '▪'
            | '●'
            | '○'
            | '◦'
            | '‣'
            | '⁃'
            | '➢'
            | '►'
            | '✓'
            | '∙'
            | '\u{f0b7}'
            | '\u{f0a7}'
            | '□'
            | '❖'
    )
}

/// "1)", "1.", "(1)", "a)", "(iv)"; a bare letter or number needs its bracket or full stop, and a blank after it.
fn ordinal(content: &str) -> Option<usize> {
    let (open, body) = match content.strip_prefix('(') {
        Some(body) => (1, body),
        None => (0, content),
    };
    let label = body
        .bytes()
        .take(4)
        .take_while(u8::is_ascii_alphanumeric)
        .count();
    let name = body.get(..label)?;
    let numeric = !name.is_empty() && name.len() <= 2 && name.bytes().all(|b| b.is_ascii_digit());
    let letter = name.len() == 1 && name.bytes().all(|b| b.is_ascii_lowercase());
    let roman = !name.is_empty() && name.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    let close = *body.as_bytes().get(label)?;
    let closed = close == b')' || (open == 0 && close == b'.');
    let spaced = body.get(label + 1..)?.starts_with(char::is_whitespace)
        || (close == b')' && body.get(label + 1..)?.starts_with(char::is_alphabetic));
    ((numeric || letter || roman) && closed && spaced).then_some(open + label + 1)
}

/// The cells of a line that `|` parts; a lone bar is no table.
fn cells(content: &str, start: usize) -> Vec<Range<usize>> {
    if !content.contains('|') {
        return Vec::new();
    }
    let closed = content.starts_with('|') || content.ends_with('|');
    let mut cells = Vec::new();
    let mut at = start;
    for raw in content.split('|') {
        let cell = raw.trim();
        if !cell.is_empty() {
            let from = at + (raw.len() - raw.trim_start().len());
            cells.push(from..from + cell.len());
        }
        at += raw.len() + 1;
    }
    if closed && cells.len() >= 2 {
        cells
    } else {
        Vec::new()
    }
}
