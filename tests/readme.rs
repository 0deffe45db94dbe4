//! The README shows what the crate gives, word for word.

use academic_posting::parse_posting;
use serde_json::{Map, Value};

const README: &str = include_str!("../README.md");

#[test]
fn the_json_of_the_readme_is_what_its_posting_gives() {
    let posting = block("text");
    let shown: Value = serde_json::from_str(block("json")).expect("the README's JSON");
    let read = serde_json::to_value(parse_posting(posting)).unwrap();
    let stated = stated(read).expect("the posting states something");
    assert_eq!(
        stated,
        shown,
        "the README should show:\n{}",
        serde_json::to_string_pretty(&stated).unwrap()
    );
}

/// The first block of the README in this language.
fn block(language: &str) -> &'static str {
    let fence = format!("```{language}\n");
    let (_, rest) = README.split_once(&fence).expect(language);
    rest.split_once("```").expect("the end of the block").0
}

/// Without places and without what is absent.
fn stated(json: Value) -> Option<Value> {
    match json {
        Value::Null => None,
        Value::Object(mut members) if members.contains_key("evidence") => {
            stated(members.remove("value")?)
        }
        Value::Object(members) => {
            let members: Map<_, _> = members
                .into_iter()
                .filter(|(name, _)| name != "sections" && name != "approximate")
                .filter_map(|(name, value)| Some((name, stated(value)?)))
                .collect();
            (!members.is_empty()).then(|| members.into())
        }
        Value::Array(items) => {
            let items: Vec<_> = items.into_iter().filter_map(stated).collect();
            (!items.is_empty()).then(|| items.into())
        }
        other => Some(other),
    }
}
