//! Every value of a posting under the name of its field, whatever its type: what `highlight` marks and `survey` counts.

use academic_posting::{Posting, Span};
use serde_json::Value;

/// A value that was read.
pub struct Found {
    /// "deadline", "employment.duration"
    pub field: String,
    /// In words: "2023-03-04", "min 2325, max 2972, EUR, month".
    pub value: String,
    /// "labelled"
    pub evidence: String,
    /// Where it stands in the source text.
    pub span: Span,
}

/// The values of a posting, field by field. Sections and warnings are not among them: they are places, not values.
pub fn values(posting: &Posting) -> Vec<Found> {
    let mut found = Vec::new();
    for (field, value) in fields(posting) {
        match &value {
            Value::Array(items) => {
                found.extend(items.iter().filter_map(|item| grounded(&field, item)));
            }
            scalar => found.extend(grounded(&field, scalar)),
        }
    }
    found
}

/// The headings that open the posting's parts: what each part is about.
pub fn headings(posting: &Posting) -> Vec<Found> {
    let Ok(Value::Array(sections)) = serde_json::to_value(&posting.sections) else {
        return Vec::new();
    };
    let heading = |section: &Value| {
        let kind = in_words(section.get("kind")?);
        grounded(&format!("section.{kind}"), section.get("heading")?)
    };
    sections.iter().filter_map(heading).collect()
}

/// The kinds of the posting's parts and of its doubts: "section: duties", "warning: `yearless_date`".
pub fn kinds(posting: &Posting) -> Vec<String> {
    let sections = posting
        .sections
        .iter()
        .map(|section| ("section", serde_json::to_value(section.kind)));
    let warnings = posting
        .warnings
        .iter()
        .map(|warning| ("warning", serde_json::to_value(warning.kind)));
    let kinds = sections.chain(warnings);
    kinds
        .filter_map(|(what, kind)| Some(format!("{what}: {}", kind.ok()?.as_str()?)))
        .collect()
}

/// The fields of a posting by name, those of `employment` and `application` each on its own.
pub fn fields(posting: &Posting) -> Vec<(String, Value)> {
    let mut fields = Vec::new();
    let Ok(Value::Object(posting)) = serde_json::to_value(posting) else {
        return fields;
    };
    for (name, value) in posting {
        match value {
            _ if name == "sections" || name == "warnings" => {}
            Value::Object(members) if !members.contains_key("span") => {
                fields.extend(
                    members
                        .into_iter()
                        .map(|(member, value)| (format!("{name}.{member}"), value)),
                );
            }
            value => fields.push((name, value)),
        }
    }
    fields
}

fn grounded(field: &str, value: &Value) -> Option<Found> {
    Some(Found {
        field: field.to_owned(),
        value: in_words(value.get("value")?),
        evidence: value.get("evidence")?.as_str()?.to_owned(),
        span: serde_json::from_value(value.get("span")?.clone()).ok()?,
    })
}

/// A value on one line: what is absent is left out, and names are given only where a bare number would not tell.
fn in_words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(in_words).collect();
            items.join(", ")
        }
        Value::Object(members) => {
            let members: Vec<_> = members
                .iter()
                .filter_map(|(name, value)| member(name, value))
                .collect();
            members.join(", ")
        }
        other => other.to_string(),
    }
}

fn member(name: &str, value: &Value) -> Option<String> {
    match value {
        Value::Null | Value::Bool(false) => None,
        Value::Bool(true) => Some(name.to_owned()),
        Value::Array(items) if items.is_empty() => None,
        Value::Number(number) => Some(format!("{name} {number}")),
        Value::Object(_) => Some(format!("{name} {}", in_words(value))),
        Value::String(_) if name == "min" || name == "max" => {
            Some(format!("{name} {}", in_words(value)))
        }
        other => Some(in_words(other)),
    }
}
