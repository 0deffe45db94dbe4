//! What is read of each posting, as JSON; in place of its bytes a span shows the text that they hold.

use academic_posting::parse_posting;
use serde_json::Value;

use crate::postings;

#[test]
fn what_is_read_of_every_posting() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_snapshot_path("snapshots");
    settings.set_omit_expression(true);
    settings.bind(|| {
        for file in postings::own() {
            let mut json = serde_json::to_value(parse_posting(&file.text)).unwrap();
            show_spans(&mut json, &file.text);
            insta::assert_json_snapshot!(file.name.as_str(), json);
        }
    });
}

fn show_spans(json: &mut Value, source: &str) {
    match json {
        Value::Object(members) => {
            if let Some(span) = members.get_mut("span") {
                let place: academic_posting::Span = serde_json::from_value(span.clone()).unwrap();
                *span = Value::from(shortened(&source[place.range()]));
            }
            members
                .values_mut()
                .for_each(|member| show_spans(member, source));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| show_spans(item, source)),
        _ => {}
    }
}

/// Both ends of a long text.
fn shortened(text: &str) -> String {
    const END: usize = 32;
    let ends = text.char_indices().map(|(at, _)| at);
    let (head, tail) = (ends.clone().nth(END), ends.rev().nth(END));
    match head.zip(tail) {
        Some((head, tail)) if head < tail => format!("{} … {}", &text[..head], &text[tail..]),
        _ => text.to_owned(),
    }
}
