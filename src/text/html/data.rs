//! What a page says of the posting beside its text: its title, and a schema.org `JobPosting` in JSON-LD or microdata.

use core::ops::Range;

use super::super::line::Shape;
use super::super::weave::{Head, Weaver};
use super::json;
use super::microdata::Microdata;
use super::node::{Key, Node, Value, write_raw};
use super::posting::{PROPERTIES, is_hash, shows, write_field};
use super::tokens::Attribute;

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
                // A number that the page prints has the label that it prints before it.
                let printed = name == "identifier"
                    && (shows(page, &parts, self.source) || is_hash(&parts, self.source));
                if !parts.is_empty() && !printed {
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
