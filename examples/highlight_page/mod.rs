//! The page that shows postings with their values marked; it needs nothing beside itself.

use std::collections::BTreeSet;
use std::io::{self, Write};

use crate::Shown;
use crate::segments::segments;

const STYLE: &str = "\
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
h2 { border-bottom: 1px solid; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; font-family: Georgia, serif; }
mark { color: inherit; background: hsl(var(--hue) 85% 50% / .22); border-bottom: 2px solid hsl(var(--hue) 85% 45%); border-radius: 2px; }
mark:target { background: hsl(var(--hue) 85% 50% / .6); }
small { font: .65em system-ui, sans-serif; color: hsl(var(--hue) 60% 45%); vertical-align: super; user-select: none; }
table { border-collapse: collapse; }
td, th { text-align: left; vertical-align: top; padding: .1rem .8rem .1rem 0; }
th { font-weight: 600; white-space: nowrap; color: hsl(var(--hue, 0) 60% 45%); }
td.evidence { opacity: .7; }
.warning { color: hsl(30 90% 45%); }";

/// Writes the page.
pub fn write(out: &mut impl Write, postings: &[Shown]) -> io::Result<()> {
    let title = match postings {
        [posting] => posting.name.as_str(),
        _ => "Postings",
    };
    writeln!(
        out,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>\n{STYLE}\n{}</style>",
        escaped(title),
        hues(postings),
    )?;
    for (number, posting) in postings.iter().enumerate() {
        write_posting(out, posting, number)?;
    }
    writeln!(out, "</html>")
}

fn write_posting(out: &mut impl Write, shown: &Shown, number: usize) -> io::Result<()> {
    writeln!(out, "<h2>{}</h2>\n<table>", escaped(&shown.name))?;
    for found in &shown.found {
        writeln!(
            out,
            "<tr class=\"{}\"><th><a href=\"#p{number}-{}\">{}</a><td>{}<td class=\"evidence\">{}",
            class(&found.field),
            found.span.start,
            escaped(&found.field),
            escaped(&found.value),
            escaped(&found.evidence),
        )?;
    }
    for warning in &shown.posting.warnings {
        let text = shown.text.get(warning.span.range()).unwrap_or_default();
        writeln!(
            out,
            "<tr class=\"warning\"><th>warning<td>{}<td>{}",
            escaped(text),
            escaped(&format!("{:?}", warning.kind)),
        )?;
    }
    write!(out, "</table>\n<div class=\"text\">")?;
    let mut at = 0;
    let mut anchored = BTreeSet::new();
    for segment in segments(&shown.text, &shown.found) {
        if let Some(found) = segment.innermost {
            // Where several values begin in one place, the first mark is the target of all.
            let anchor = if segment.begin > 0 && anchored.insert(at) {
                format!(" id=\"p{number}-{at}\"")
            } else {
                String::new()
            };
            write!(
                out,
                "<mark{anchor} class=\"{}\" title=\"{}\">{}</mark>",
                class(&found.field),
                escaped(&format!(
                    "{}: {} ({})",
                    found.field, found.value, found.evidence
                )),
                escaped(segment.text),
            )?;
        } else {
            write!(out, "{}", escaped(segment.text))?;
        }
        for found in segment.end {
            write!(
                out,
                "<small class=\"{}\">{}</small>",
                class(&found.field),
                escaped(&found.field)
            )?;
        }
        at += segment.text.len();
    }
    writeln!(out, "</div>")
}

/// Fields stand as far apart in colour as there are fields.
fn hues(postings: &[Shown]) -> String {
    let fields: BTreeSet<&str> = postings
        .iter()
        .flat_map(|posting| posting.found.iter().map(|found| found.field.as_str()))
        .collect();
    let mut rules = String::new();
    for (at, field) in fields.iter().enumerate() {
        let hue = at * 360 / fields.len();
        rules.push_str(&class_rule(field, hue));
    }
    rules
}

fn class_rule(field: &str, hue: usize) -> String {
    format!(".{} {{ --hue: {hue}; }}\n", class(field))
}

fn class(field: &str) -> String {
    format!("f-{}", field.replace('.', "-"))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}
