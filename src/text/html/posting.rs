//! The properties of a schema.org `JobPosting`, one line each.

use core::ops::Range;

use super::super::line::Shape;
use super::super::weave::{Head, Weaver};
use super::node::{Key, Node, Value};

/// The properties of a `JobPosting` that are fields of a posting, and how they are put into a line.
pub const PROPERTIES: &[(&str, Kind)] = &[
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
pub enum Kind {
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
pub enum Part {
    Value(Value),
    /// Between two values of a property.
    Next,
    Border(&'static str),
}

impl Kind {
    /// The parts of the line that says what a property says; none where it says nothing.
    pub fn parts(self, node: &Node, source: &str, parts: &mut Vec<Part>) {
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
                if put(", ", address, &["addressCountry"]).is_some()
                    && let Some(Part::Value(country)) = parts.last_mut()
                {
                    *country = large_code(country, source);
                }
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

/// "de", the code of a country in small letters, as no text has it: "DE".
fn large_code(country: &Value, source: &str) -> Value {
    let code = country.text(source);
    let small = code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_lowercase());
    match country {
        Value::Json(range) | Value::Raw(range) if small => {
            Value::Shown(code.to_ascii_uppercase(), range.clone())
        }
        _ => country.clone(),
    }
}

/// "af15608db16731b22949cc3fa88cfb8b": what a portal calls the page for itself.
pub fn is_hash(parts: &[Part], source: &str) -> bool {
    const SHORTEST: usize = 24;
    matches!(parts, [Part::Value(value)] if {
        let code = value.text(source);
        code.len() >= SHORTEST
            && code.bytes().all(|sign| sign.is_ascii_hexdigit() || sign == b'-')
    })
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

/// Writes the line of a property.
pub fn write_field(weaver: &mut Weaver<'_>, key: &Range<usize>, parts: &[Part]) {
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

/// Does the page itself show the first value?
pub fn shows(page: &Weaver<'_>, parts: &[Part], source: &str) -> bool {
    parts.iter().any(|part| match part {
        Part::Value(value) => page.clean().contains(&value.text(source)),
        Part::Next | Part::Border(_) => false,
    })
}
