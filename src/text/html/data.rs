//! What a page says of the posting beside its text: its title, and a schema.org `JobPosting` in JSON-LD or microdata.

use core::ops::Range;

use super::super::entity::entity;
use super::super::line::Shape;
use super::super::weave::{Head, Weaver};
use super::json;
use super::microdata::Microdata;
use super::tokens::Attribute;

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
    fn write(&self, weaver: &mut Weaver<'_>) {
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
    fn text(&self, source: &str) -> String {
        let mut weaver = Weaver::new(source);
        self.write(&mut weaver);
        weaver.clean().trim().to_owned()
    }

    /// The date of a time stamp "2023-03-04T23:59:59+01:00".
    fn date(&self, source: &str) -> Self {
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

fn write_raw(weaver: &mut Weaver<'_>, range: Range<usize>) {
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

/// Gathers it while the page is read.
pub struct Data<'s> {
    source: &'s str,
    title: Option<Range<usize>>,
    site: Option<Range<usize>>,
    open_graph: Option<Range<usize>>,
    takes: Takes,
    jobs: Vec<Vec<(Key, Node)>>,
    microdata: Microdata,
}

/// Whose text is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Takes {
    Nothing,
    Title,
    Script { start: usize, end: usize },
}

impl<'s> Data<'s> {
    pub fn new(source: &'s str) -> Self {
        Self {
            source,
            title: None,
            site: None,
            open_graph: None,
            takes: Takes::Nothing,
            jobs: Vec::new(),
            microdata: Microdata::default(),
        }
    }

    /// Is this text its own, and none of the page's?
    pub fn takes(&mut self, range: Range<usize>) -> bool {
        match &mut self.takes {
            Takes::Nothing => return false,
            Takes::Title => {
                let start = self.title.as_ref().map_or(range.start, |title| title.start);
                self.title = Some(start..range.end);
            }
            Takes::Script { start, end } => {
                *start = (*start).min(range.start);
                *end = range.end;
            }
        }
        true
    }

    pub fn open(
        &mut self,
        name: &[u8],
        attributes: &[Attribute],
        weaver: &mut Weaver<'_>,
        range: Range<usize>,
    ) {
        let value = |wanted: &str| attributes.iter().find(|attribute| attribute.name == wanted);
        self.takes = Takes::Nothing;
        match name {
            b"title" if self.title.is_none() => self.takes = Takes::Title,
            b"script" => {
                let linked = value("type").is_some_and(|kind| {
                    kind.value
                        .trim()
                        .eq_ignore_ascii_case("application/ld+json")
                });
                if linked {
                    self.takes = Takes::Script {
                        start: usize::MAX,
                        end: range.end,
                    };
                }
            }
            b"meta" => {
                let property = value("property").or_else(|| value("name"));
                let content = value("content").map(|content| content.range.clone());
                match property.map(|property| property.value.as_str()) {
                    Some("og:title") => self.open_graph = self.open_graph.take().or(content),
                    Some("og:site_name") => self.site = self.site.take().or(content),
                    _ => {}
                }
            }
            _ => {}
        }
        self.microdata.open(name, attributes, weaver);
    }

    pub fn close(&mut self, name: &[u8], weaver: &Weaver<'_>) {
        if let Takes::Script { start, end } = self.takes {
            self.script(start.min(end)..end);
        }
        self.takes = Takes::Nothing;
        self.microdata.close(name, weaver);
    }

    fn script(&mut self, range: Range<usize>) {
        if let Some(node) = json::read(self.source, range) {
            self.find_jobs(node, 0);
        }
    }

    fn find_jobs(&mut self, node: Node, depth: usize) {
        match node {
            Node::Object(members) => {
                let posting = members.iter().any(|(key, value)| {
                    key.name.ends_with("type") && names_posting(value, self.source)
                });
                if posting {
                    self.jobs.push(members);
                } else if depth < MAX_DEPTH {
                    for (_, value) in members {
                        self.find_jobs(value, depth + 1);
                    }
                }
            }
            Node::List(values) if depth < MAX_DEPTH => {
                for value in values {
                    self.find_jobs(value, depth + 1);
                }
            }
            Node::List(_) | Node::Value(_) => {}
        }
    }

    /// Writes what was found, one line a property.
    pub fn fields(mut self, page: &Weaver<'s>) -> Weaver<'s> {
        if let Takes::Script { start, end } = self.takes {
            self.script(start.min(end)..end);
        }
        let mut jobs = core::mem::take(&mut self.jobs);
        jobs.append(&mut core::mem::take(&mut self.microdata).finish(page));
        let mut weaver = Weaver::new(self.source);
        let mut titled = false;
        if let Some(job) = jobs.first() {
            for &(name, kind) in PROPERTIES {
                let Some((key, node)) = job.iter().find(|(key, _)| key.name == name) else {
                    continue;
                };
                let mut parts = Vec::new();
                kind.parts(node, self.source, &mut parts);
                if !parts.is_empty() {
                    titled |= name == "title";
                    write_field(&mut weaver, &key.range, &parts);
                }
            }
        }
        if !titled && let Some(range) = self.page_title(page) {
            weaver.line(Head {
                shape: Shape::Field,
                ..Head::default()
            });
            weaver.glue("title", range.start);
            weaver.cell(": ", range.start..range.start);
            write_raw(&mut weaver, range);
        }
        weaver
    }

    /// The title of the page, where the text has no first heading that says the same.
    fn page_title(&self, page: &Weaver<'s>) -> Option<Range<usize>> {
        let titles = [self.open_graph.clone(), self.title.clone()];
        let parts: Vec<Range<usize>> = titles
            .into_iter()
            .flatten()
            .flat_map(|range| self.parts(range))
            .collect();
        let folded: Vec<String> = parts
            .iter()
            .map(|range| fold(&Value::Raw(range.clone()).text(self.source)))
            .collect();
        let lines = page.lines();
        let text = |range: &Range<usize>| page.clean().get(range.clone()).unwrap_or_default();
        let mut headed = false;
        for line in lines {
            if line.shape == Shape::Heading(1) {
                headed = true;
                let heading = fold(text(&line.range));
                if heading.len() > 3 && folded.iter().any(|part| part.contains(&heading)) {
                    return None;
                }
            }
        }
        let shown = lines.iter().take(MAX_LINES).find_map(|line| {
            let line = fold(text(&line.range));
            let at = folded
                .iter()
                .position(|part| *part == line && part.len() > 8)?;
            parts.get(at).cloned()
        });
        if headed {
            shown
        } else {
            shown.or_else(|| parts.into_iter().next())
        }
    }

    /// The title of a page without the name of the site behind it.
    fn parts(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let text = self.source.get(range.clone()).unwrap_or_default();
        let site = self
            .site
            .clone()
            .map(|site| fold(&Value::Raw(site).text(self.source)));
        let mut parts = Vec::new();
        let mut from = 0;
        let borders = text
            .match_indices(['|', '»', '·'])
            .chain([(text.len(), "")]);
        for (at, border) in borders {
            let raw = text.get(from..at).unwrap_or_default();
            let part = raw.trim();
            let start = range.start + from + (raw.len() - raw.trim_start().len());
            if !part.is_empty() && site.as_ref().is_none_or(|site| *site != fold(part)) {
                parts.push(start..start + part.len());
                if let Some((head, _)) = part.rsplit_once(" - ").or_else(|| part.rsplit_once(" – "))
                {
                    parts.push(start..start + head.trim_end().len());
                }
            }
            from = at + border.len();
        }
        parts
    }
}

const MAX_DEPTH: usize = 24;

/// The posting's own title stands among the first lines.
const MAX_LINES: usize = 40;

/// Letters and digits only, in small letters.
fn fold(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

fn names_posting(node: &Node, source: &str) -> bool {
    match node {
        Node::Value(value) => value.text(source).ends_with("JobPosting"),
        Node::List(nodes) => nodes.iter().any(|node| names_posting(node, source)),
        Node::Object(_) => false,
    }
}

/// The properties of a `JobPosting` that are fields of a posting, and how they are put into a line.
const PROPERTIES: &[(&str, Kind)] = &[
    ("title", Kind::Named("name")),
    ("identifier", Kind::Named("value")),
    ("hiringOrganization", Kind::Named("name")),
    ("employmentUnit", Kind::Named("name")),
    ("jobLocation", Kind::Place),
    ("datePosted", Kind::Date),
    ("validThrough", Kind::Date),
    ("jobStartDate", Kind::Date),
    ("employmentType", Kind::Named("name")),
    ("workHours", Kind::Named("name")),
    ("baseSalary", Kind::Money),
    ("occupationalCategory", Kind::Named("name")),
    ("industry", Kind::Named("name")),
    ("totalJobOpenings", Kind::Named("value")),
    ("applicationContact", Kind::Contact),
];

#[derive(Clone, Copy, Debug)]
enum Kind {
    /// A text, or the member of an object that names it.
    Named(&'static str),
    Date,
    /// "Main Street 1, 7491 Trondheim, Norway"
    Place,
    /// "EUR 2325 - 2972 per MONTH"
    Money,
    /// "Jane Doe, +47 …, jane@uni.edu"
    Contact,
}

/// A part of a line.
#[derive(Clone, Debug)]
enum Part {
    Value(Value),
    /// Between two values of a property.
    Next,
    Border(&'static str),
}

impl Kind {
    fn parts(self, node: &Node, source: &str, parts: &mut Vec<Part>) {
        match node {
            Node::List(nodes) => {
                for node in nodes {
                    let before = parts.len();
                    if before > 0 {
                        parts.push(Part::Next);
                    }
                    let from = parts.len();
                    self.parts(node, source, parts);
                    if parts.len() == from {
                        parts.truncate(before);
                    }
                }
            }
            Node::Value(value) => {
                if !value.text(source).is_empty() {
                    let value = match self {
                        Self::Date => value.date(source),
                        _ => value.clone(),
                    };
                    parts.push(Part::Value(value));
                }
            }
            Node::Object(members) => self.object(members, source, parts),
        }
    }

    fn object(self, members: &[(Key, Node)], source: &str, parts: &mut Vec<Part>) {
        let mut put = |border: &'static str, members: &[(Key, Node)], names: &[&str]| {
            let value = names
                .iter()
                .find_map(|name| member(members, name, source))?;
            if !parts.is_empty() {
                parts.push(Part::Border(border));
            }
            parts.push(Part::Value(value));
            Some(())
        };
        match self {
            Self::Named(name) => {
                put("", members, &[name, "name", "value"]);
            }
            Self::Date => {
                put("", members, &["value"]);
            }
            Self::Contact => {
                for name in ["name", "telephone", "email"] {
                    put(", ", members, &[name]);
                }
            }
            Self::Place => {
                let address = match find(members, "address") {
                    Some(Node::Object(address)) => address,
                    Some(Node::Value(value)) => {
                        parts.push(Part::Value(value.clone()));
                        return;
                    }
                    _ => members,
                };
                put(", ", address, &["streetAddress"]);
                let coded = put(", ", address, &["postalCode"]);
                let border = if coded.is_some() { " " } else { ", " };
                put(border, address, &["addressLocality", "addressRegion"]);
                put(", ", address, &["addressCountry"]);
            }
            Self::Money => {
                let (amount, outer) = match find(members, "value") {
                    Some(Node::Object(amount)) => (amount.as_slice(), members),
                    _ => (members, members),
                };
                let low =
                    member(amount, "minValue", source).or_else(|| member(amount, "value", source));
                if low.is_none_or(|low| low.text(source).trim_matches(['0', '.']).is_empty()) {
                    return;
                }
                put("", outer, &["currency"]);
                put(" ", amount, &["minValue", "value"]);
                put(" - ", amount, &["maxValue"]);
                put(" per ", amount, &["unitText"]).or_else(|| put(" per ", outer, &["unitText"]));
            }
        }
    }
}

fn find<'n>(members: &'n [(Key, Node)], name: &str) -> Option<&'n Node> {
    members
        .iter()
        .find(|(key, _)| key.name == name)
        .map(|(_, node)| node)
}

/// The text of a member, or the name of the thing that it is.
fn member(members: &[(Key, Node)], name: &str, source: &str) -> Option<Value> {
    let value = match find(members, name)? {
        Node::Value(value) => value.clone(),
        Node::Object(inner) => match find(inner, "name")? {
            Node::Value(value) => value.clone(),
            _ => return None,
        },
        Node::List(nodes) => match nodes.first()? {
            Node::Value(value) => value.clone(),
            _ => return None,
        },
    };
    (!value.text(source).is_empty()).then_some(value)
}

fn write_field(weaver: &mut Weaver<'_>, key: &Range<usize>, parts: &[Part]) {
    weaver.line(Head {
        shape: Shape::Field,
        ..Head::default()
    });
    weaver.copy(key.clone());
    weaver.cell(": ", key.end..key.end);
    let mut at = key.end;
    for part in parts {
        match part {
            Part::Value(value) => {
                at = match value {
                    Value::Json(range) | Value::Raw(range) | Value::Shown(_, range) => range.end,
                };
                value.write(weaver);
            }
            Part::Next => weaver.cell(", ", at..at),
            Part::Border(border) => weaver.glue(border, at),
        }
    }
}
