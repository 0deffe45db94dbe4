//! The same posting as HTML, as Markdown and as plain text gives the same values.

use std::fs;
use std::path::Path;

use academic_posting::{Format, PostingParser, parse_posting};
use serde_json::Value;

use crate::laws;

/// The postings under `tests/postings/forms`, each in three forms.
const NAMES: [&str; 4] = ["brightwater", "elmstadt", "fjordheim", "westmarch"];

#[test]
fn three_forms_of_a_posting_say_the_same() {
    for name in NAMES {
        let plain = values(&text(name, "txt"));
        for ending in ["md", "html"] {
            let other = values(&text(name, ending));
            for (field, value) in plain.as_object().unwrap() {
                assert_eq!(other.get(field), Some(value), "{field} of {name}.{ending}");
            }
        }
    }
}

#[test]
fn the_laws_hold_of_every_form() {
    for name in NAMES {
        for ending in ["txt", "md", "html"] {
            let source = text(name, ending);
            laws::hold(&source, parse_posting);
            laws::hold_mentions(&source);
        }
    }
}

#[test]
fn a_form_that_is_named_is_the_form_that_is_found() {
    for name in NAMES {
        for (ending, format) in [
            ("txt", Format::Plain),
            ("md", Format::Markdown),
            ("html", Format::Html),
        ] {
            let source = text(name, ending);
            let named = PostingParser::new().format(format).parse(&source);
            assert_eq!(named, parse_posting(&source), "{name}.{ending}");
        }
    }
}

fn text(name: &str, ending: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/postings/forms");
    let path = folder.join(format!("{name}.{ending}"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What a posting says, without the places that say it and how.
fn values(source: &str) -> Value {
    let mut json = serde_json::to_value(parse_posting(source)).unwrap();
    forget_places(&mut json);
    json
}

fn forget_places(json: &mut Value) {
    match json {
        Value::Object(members) => {
            members.remove("span");
            members.remove("evidence");
            members.values_mut().for_each(forget_places);
        }
        Value::Array(items) => items.iter_mut().for_each(forget_places),
        _ => {}
    }
}
