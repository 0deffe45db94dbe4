use core::ops::Range;

use super::marker::{Markers, inner_items, is_solid};

/// A line of the clean text that holds something.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// The cells of a row; of a [`Shape::Field`] its key, then its values.
    pub cells: Vec<Range<usize>>,
}

/// What a line is by its shape alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Markup says that it is a heading, of level 1 to 6; in plain text the line under it, or the signs around it.
    Heading(u8),
    /// A list item: a marker stands before it.
    Item,
    /// A line of front matter, of a mail's head, or of structured data: `key: value`.
    Field,
    /// A row of cells.
    Row,
    /// Anything else.
    Text,
}

impl Line {
    /// A line of this content, whatever it is.
    pub fn new(range: Range<usize>, shape: Shape) -> Self {
        Self {
            range,
            shape,
            indent: 0,
            gap: false,
            strong: None,
            cells: Vec::new(),
        }
    }
}

/// The lines of a text without markup.
pub fn plain(text: &str) -> Vec<Line> {
    let mut reader = Reader::default();
    if text.contains('\r') || text.contains('\u{2028}') || text.contains('\u{85}') {
        for (start, raw) in raw_lines(text) {
            reader.physical(raw, start);
        }
    } else {
        let mut start = 0;
        for raw in text.split_inclusive('\n') {
            reader.physical(raw, start);
            start += raw.len();
        }
    }
    mail_head(text, &mut reader.lines);
    reader.lines
}

/// The lines with their ends and where they begin; "\r\n" ends one line.
pub fn raw_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split_inclusive(['\n', '\r', '\u{2028}', '\u{85}'])
        .map(move |raw| {
            let at = start;
            start += raw.len();
            (at, raw)
        })
        .filter(|&(at, raw)| raw != "\n" || text.as_bytes().get(at.wrapping_sub(1)) != Some(&b'\r'))
}

/// Reads one line after the other by its shape.
#[derive(Debug, Default)]
pub struct Reader {
    /// The lines so far.
    pub lines: Vec<Line>,
    markers: Markers,
    /// An empty line or one of mere signs was the last.
    gap: bool,
    /// Something stands behind a colon in the last line.
    labelled: bool,
}

impl Reader {
    fn physical(&mut self, raw: &str, start: usize) {
        let content = raw.trim();
        if content.is_empty() {
            self.gap = true;
            return;
        }
        let lead = raw.len() - raw.trim_start().len();
        // A tab counts as one column: only "deeper than" matters.
        let indent = raw.get(..lead).map_or(0, |blank| blank.chars().count());
        let gap = self.gap || self.lines.is_empty();
        if is_rule(content) {
            self.underline(content, self.labelled);
            self.gap |= !content.contains('|');
        } else {
            self.gap = false;
            self.labelled = content.contains(": ");
            self.content(content, start + lead, indent, gap);
        }
    }

    /// Reads the content of one line that stands at `start`: it becomes one line, or several where bullets go on inside it.
    pub fn content(&mut self, content: &str, start: usize, indent: usize, gap: bool) {
        if let Some(at) = starred_tail(content) {
            let (before, tail) = content.split_at(at);
            self.content(before.trim_end(), start, indent, gap);
            self.content(tail, start + at, indent, true);
            return;
        }
        let mut line = Line {
            indent,
            gap,
            ..Line::new(start..start + content.len(), Shape::Text)
        };
        if content.contains('|') && bars(content, &mut line) {
            self.lines.push(line);
            return;
        }
        // "*  Two PhD positions  *", as the middle of a box
        let boxed = content.starts_with("* ") && content.ends_with(" *");
        if let Some(inner) = banner(content).filter(|_| boxed) {
            line.shape = Shape::Heading(3);
            line.range = start + inner.start..start + inner.end;
        } else if let Some(width) = self.markers.width_behind(content, gap) {
            line.shape = Shape::Item;
            line.range.start += width;
        } else if let Some(inner) = banner(content) {
            line.shape = Shape::Heading(3);
            line.range = start + inner.start..start + inner.end;
        }
        self.markers.pass(content, gap);
        let body = content.get(line.range.start - start..).unwrap_or_default();
        if body.contains('\t') && line.shape != Shape::Heading(3) {
            tabs(body, &mut line);
        }
        self.push(content, start, line);
    }

    /// Reads the content of a list item: a sign that stands before it all the same is none of its text.
    pub fn item(&mut self, content: &str, mut line: Line) {
        line.range.start += self.markers.width(content).unwrap_or(0);
        self.markers.pass(content, line.gap);
        let start = line.range.end - content.len();
        self.push(content, start, line);
    }

    /// An item that goes on with bullets is several.
    fn push(&mut self, content: &str, start: usize, line: Line) {
        if line.shape != Shape::Item || content.is_ascii() || !content.contains(is_solid) {
            self.lines.push(line);
            return;
        }
        let (indent, end) = (line.indent, line.range.end);
        let mut first = Some(line);
        for piece in inner_items(content) {
            let raw = content.get(piece.clone()).unwrap_or_default().trim_end();
            let until = start + piece.start + raw.len();
            let line = match first.take() {
                Some(line) => Line {
                    range: line.range.start..until,
                    ..line
                },
                None => {
                    let width = self.markers.width(raw).unwrap_or(0);
                    Line {
                        indent,
                        ..Line::new(start + piece.start + width..until.min(end), Shape::Item)
                    }
                }
            };
            if !line.range.is_empty() {
                self.lines.push(line);
            }
        }
    }

    /// A short line that stands alone over "=====" or "-----" is a heading; under a paragraph such a line is a border.
    fn underline(&mut self, rule: &str, labelled: bool) {
        let (false, Some(line)) = (self.gap, self.lines.last_mut()) else {
            return;
        };
        let length = line.range.len();
        let level = match rule.as_bytes().first() {
            // "Deadline: 1 May" right below other lines over a border
            Some(b'=') if line.gap || !labelled => 1,
            Some(b'-' | b'~' | b'*' | b'_') if line.gap && rule.len() * 2 >= length => 2,
            _ => return,
        };
        if line.shape == Shape::Text && length <= 120 && rule.len() <= length * 2 + 4 {
            line.shape = Shape::Heading(level);
        }
    }
}

/// "Reference: 12  *Further information*": where the heading of what follows begins, which lost its own line.
pub fn starred_tail(content: &str) -> Option<usize> {
    let body = content.strip_suffix('*')?;
    let at = body.rfind('*')?;
    let name = body.get(at + 1..)?;
    let parted = body.get(..at)?.ends_with("  ");
    (parted && name.starts_with(char::is_uppercase) && (3..=60).contains(&name.len())).then_some(at)
}

/// A line of mere signs: "-----", "=====", "* * *".
pub fn is_rule(content: &str) -> bool {
    let Some(&sign) = content.as_bytes().first() else {
        return false;
    };
    // The line under the head of a table.
    if content.contains("--") && content.contains(['|', '+']) {
        return content
            .bytes()
            .all(|byte| matches!(byte, b'|' | b'+' | b'-' | b':' | b' ' | b'\t'));
    }
    matches!(sign, b'-' | b'=' | b'_' | b'*' | b'~' | b'#')
        && content.len() >= 3
        && content
            .bytes()
            .all(|byte| byte == sign || byte == b' ' || byte == b'\t')
        && content.bytes().filter(|&byte| byte == sign).count() >= 3
}

/// The text between the signs of "***** Jobs *****".
fn banner(content: &str) -> Option<Range<usize>> {
    let sign = content.chars().next()?;
    if !matches!(sign, '*' | '=' | '-' | '#' | '~' | '_' | '>' | '»' | '«') {
        return None;
    }
    let mirrored = match sign {
        '>' => '<',
        '»' => '«',
        '«' => '»',
        _ => sign,
    };
    let behind = content.trim_start_matches(sign);
    let inner = behind.trim_end_matches(mirrored);
    let lead = (content.len() - behind.len()) / sign.len_utf8();
    let tail = (behind.len() - inner.len()) / sign.len_utf8();
    let body = inner.trim();
    let from = content.len() - behind.len() + (inner.len() - inner.trim_start().len());
    // "== Jobs ==", "* Jobs *"
    let even = lead == tail
        && sign != '-'
        && body.len() <= 60
        && !body.contains([sign, mirrored])
        && !(lead == 1 && body.starts_with(char::is_lowercase));
    // "« a quote »" is one.
    let fewest = if mirrored == sign { 1 } else { 2 };
    ((lead >= 3 && tail >= 3 || even && lead >= fewest) && !body.is_empty())
        .then(|| from..from + body.len())
}

/// The cells of a line that bars part ("Published | February 12, 2023 |"). Without a bar at either end it is no table.
fn bars(content: &str, line: &mut Line) -> bool {
    if !content.starts_with('|') && !content.ends_with('|') {
        return false;
    }
    let cells = cells(content, line.range.start, '|');
    match cells.as_slice() {
        [] => false,
        [cell] => {
            line.range = cell.clone();
            true
        }
        _ => {
            line.shape = Shape::Row;
            line.cells = cells;
            true
        }
    }
}

/// The cells of a line that tabs part; "Location:\tOslo" is a labelled line, and a text that they happen to stand in is no row.
fn tabs(body: &str, line: &mut Line) {
    let cells = cells(body, line.range.start, '\t');
    let labelled = body
        .split('\t')
        .next()
        .is_some_and(|first| first.trim_end().ends_with(':'));
    let prose = cells.split_first().is_some_and(|(first, rest)| {
        first.len() > PROSE && rest.iter().any(|cell| cell.len() > MARK)
    });
    let goes_on = matches!(body.split('\t').collect::<Vec<_>>()[..], [first, next]
        if next.starts_with(char::is_lowercase)
            && !next.contains(|c: char| c.is_ascii_digit())
            && [first, next].iter().all(|part| part.split_whitespace().count() >= SENTENCE));
    let prose = prose || goes_on;
    if cells.len() >= 2 && line.shape == Shape::Text && !prose && !(labelled && cells.len() == 2) {
        line.shape = Shape::Row;
        line.cells = cells;
    }
}

/// "Candidates should have a|doctorate before the work": a text that goes on in small letters has more words on both sides than a row, where
/// no number is its value.
const SENTENCE: usize = 4;

/// The first cell of a row names something: it is no longer, in bytes.
const PROSE: usize = 160;

/// "E", "Desirable" beside what it is said of are no longer, in bytes.
const MARK: usize = 20;

fn cells(content: &str, start: usize, border: char) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let mut at = start;
    for raw in content.split(border) {
        let cell = raw.trim();
        if !cell.is_empty() {
            let from = at + (raw.len() - raw.trim_start().len());
            cells.push(from..from + cell.len());
        }
        at += raw.len() + border.len_utf8();
    }
    cells
}

/// The lines of a mail's head at the top ("From: …", "Subject: …") are fields (RFC 5322).
fn mail_head(text: &str, lines: &mut [Line]) {
    let count = lines
        .iter()
        .enumerate()
        .take_while(|(number, line)| {
            (*number == 0 || !line.gap)
                && text
                    .get(line.range.clone())
                    .and_then(|content| content.split_once(':'))
                    .is_some_and(|(name, _)| HEADER_NAMES.contains(&name))
        })
        .count();
    if count < 2 {
        return;
    }
    for line in lines.iter_mut().take(count) {
        line.shape = Shape::Field;
        line.cells = field_cells(text, &line.range);
    }
}

/// The header fields that mail programs print.
const HEADER_NAMES: [&str; 10] = [
    "Cc",
    "Date",
    "From",
    "Organization",
    "Received",
    "Reply-To",
    "Resent-From",
    "Sent",
    "Subject",
    "To",
];

/// Key and value of "key: value".
pub fn field_cells(text: &str, range: &Range<usize>) -> Vec<Range<usize>> {
    let content = text.get(range.clone()).unwrap_or_default();
    let Some((key, rest)) = content.split_once(':') else {
        return vec![range.clone()];
    };
    let value = rest.trim_start();
    let key = range.start..range.start + key.trim_end().len();
    if value.is_empty() {
        vec![key]
    } else {
        vec![key, range.end - value.len()..range.end]
    }
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::tests::reads;

    #[track_caller]
    fn plain(source: &str, lines: &[&str]) {
        reads(source, Format::Plain, lines);
    }

    #[test]
    fn text_is_no_list() {
        plain("-5 °C at night", &["~-5 °C at night"]);
        plain("*Note that", &["~*Note that"]);
        plain("+ 47 22 85 50 50", &["~+ 47 22 85 50 50"]);
        plain("on 1\n15. The rest", &["~on 1", "15. The rest"]);
        plain("8. November 2020", &["~8. November 2020"]);
        plain("1. October 2025", &["~1. October 2025"]);
        plain("i. e. a degree", &["~i. e. a degree"]);
        plain("o candidato deve", &["~o candidato deve"]);
        plain("§ 14 of the law", &["~§ 14 of the law"]);
        plain("über 3 Jahre", &["~über 3 Jahre"]);
        plain("Oslo • Norway • Full time", &["~Oslo • Norway • Full time"]);
        plain("2.5 years", &["~2.5 years"]);
    }

    #[test]
    fn a_number_that_its_line_says_once_more() {
        plain("for two\n(2) years", &["~for two", "(2) years"]);
        plain("- for two\n(2) years", &["~- for two", "(2) years"]);
        plain("You will\n(1) a\n(2) b", &["~You will", "- a", "- b"]);
        plain("You will (1) a and\n(2) b", &["~You will (1) a and", "- b"]);
        plain("You will:\n(2) b", &["~You will:", "- b"]);
        plain("for two\n\n(2) years", &["~for two", "~- years"]);
    }

    #[test]
    fn items_have_a_marker() {
        plain("o Teach a course", &["~- Teach a course"]);
        plain(
            "Ø teach\nü row\n§ swim\nq 2 years in a boat",
            &["~- teach", "- row", "- swim", "- 2 years in a boat"],
        );
        plain(
            "- a\n* b\n+ c\n• d\n· e\n– f\n■ g\n➢ h",
            &["~- a", "- b", "- c", "- d", "- e", "- f", "- g", "- h"],
        );
        plain(
            "•glued\n-University degree\n-a CV",
            &["~- glued", "- University degree", "- a CV"],
        );
        plain(
            "o\tWord's bullet\no  another",
            &["~- Word's bullet", "- another"],
        );
        plain(
            "1) a\n2) b\n(c) d\n(iv) e\nf) g",
            &["~- a", "- b", "- d", "- e", "- g"],
        );
        plain("1. a\n2. b\n3. c", &["~- a", "- b", "- c"]);
        plain("1.- Teach\n2.- Dive", &["~- Teach", "- Dive"]);
        plain("3.- Dive", &["~3.- Dive"]);
        plain("1.-5 boats", &["~1.-5 boats"]);
        plain("a. x\nb. y\ni. z", &["~- x", "- y", "- z"]);
        plain("i. x\nii. y\niii. z", &["~- x", "- y", "- z"]);
        plain(
            "I. Dive in lakes;\nII. y\nIII. z\nIV. a\nV. Moss",
            &["~- Dive in lakes;", "- y", "- z", "- a", "- Moss"],
        );
        plain("I. Moss, Professor", &["~I. Moss, Professor"]);
        plain("I. Moss is here.", &["~I. Moss is here."]);
        plain("I. Moss et al., 2020.", &["~I. Moss et al., 2020."]);
        plain("I. About us\nII. Money", &["~I. About us", "II. Money"]);
        plain("V. Moss", &["~V. Moss"]);
        plain("IV. Moss", &["~IV. Moss"]);
        plain(
            "\u{f0b7} Symbol\n\u{f0a7}\tWingdings",
            &["~- Symbol", "- Wingdings"],
        );
        plain("  - deeper", &["~  - deeper"]);
        plain(
            "• * a\n· (i) b\n- - c\n-Good English",
            &["~- a", "- b", "- c", "- Good English"],
        );
    }

    #[test]
    fn an_item_that_goes_on_with_bullets_is_several() {
        plain(
            "• Teaching • Research\n- a ■ b",
            &["~- Teaching", "- Research", "- a", "- b"],
        );
        plain("Your tasks: • Teaching", &["~Your tasks: • Teaching"]);
    }

    #[test]
    fn a_line_of_signs_under_a_short_line_makes_it_a_heading() {
        plain("Duties\n======\n\nText", &["~H1 Duties", "~Text"]);
        plain("Duties\n------\nText", &["~H2 Duties", "~Text"]);
        plain("one\ntwo\n----------", &["~one", "two"]);
        plain(
            "one: two\nthree: four\n=====",
            &["~one: two", "three: four"],
        );
        plain("one\ntwo\n=====", &["~one", "H1 two"]);
        plain("Jane\n\n-----\nText", &["~Jane", "~Text"]);
        plain("- item\n----", &["~- item"]);
    }

    #[test]
    fn signs_on_both_sides_make_a_heading() {
        plain("*****Jobs*****", &["~H3 Jobs"]);
        plain("=== Requirements ===", &["~H3 Requirements"]);
        plain("== a ==", &["~H3 a"]);
        plain(">> Requirements <<", &["~H3 Requirements"]);
        plain("»» Jobs ««", &["~H3 Jobs"]);
        plain("« A quote »", &["~« A quote »"]);
        plain("*********\n*  Jobs *\n*********", &["~H3 Jobs"]);
        plain(
            "* Jobs\n* Posts *and* more",
            &["~- Jobs", "- Posts *and* more"],
        );
    }

    #[test]
    fn a_heading_at_the_end_of_a_line() {
        plain(
            "* Reference: 12  *Further information*\nAsk us.",
            &["~- Reference: 12", "~H3 Further information", "Ask us."],
        );
        plain("- a boat *at least*", &["~- a boat *at least*"]);
    }

    #[test]
    fn bars_and_tabs_part_cells() {
        plain(
            "Published | February 12, 2023 |",
            &["~R Published¦February 12, 2023"],
        );
        plain("| a | b |\n|---|---|\n| c | d |", &["~R a¦b", "R c¦d"]);
        plain("Description |", &["~Description"]);
        plain("Biology | Room 2107", &["~Biology | Room 2107"]);
        plain("Published\tDeadline\tCity", &["~R Published¦Deadline¦City"]);
        plain("Location: \tLiverpool", &["~Location: \tLiverpool"]);
        plain("City\tOslo", &["~R City¦Oslo"]);
        plain(
            "Deadline for sending in applications\tuntil 5 May at noon",
            &["~R Deadline for sending in applications¦until 5 May at noon"],
        );
        plain(
            "Candidates are expected to have\tgained a doctorate before May",
            &["~Candidates are expected to have\tgained a doctorate before May"],
        );
        plain(
            "•\tA long item\twith a tab",
            &["~- A long item\twith a tab"],
        );
    }

    #[test]
    fn the_head_of_a_mail_is_fields() {
        plain(
            "From: Jane\nSubject: PhD: two posts\n\nDate: now",
            &["~F From¦Jane", "F Subject¦PhD: two posts", "~Date: now"],
        );
        plain(
            "From: Jane\nLocation: Oslo",
            &["~From: Jane", "Location: Oslo"],
        );
        plain("Date: 1 May", &["~Date: 1 May"]);
    }

    #[test]
    fn every_line_end_ends_one_line() {
        plain("a\rb\u{2028}c\u{85}d\n\ne", &["~a", "b", "c", "d", "~e"]);
    }
}
