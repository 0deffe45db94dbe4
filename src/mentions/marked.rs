//! For the tests: a text in which bars mark the mentions that it should give.

use super::Scan;
use crate::model::MentionValue;
use crate::text::{Format, Text};

/// The mentions of this kind in the text without its bars, each as it is written; and the text between the bars.
pub fn found_and_marked(
    marked: &str,
    value: impl Fn(&MentionValue, Option<crate::model::Date>) -> Option<String>,
) -> (Vec<(String, String)>, Vec<String>) {
    let plain = marked.replace('|', "");
    let text = Text::new(&plain, Format::Plain);
    let found = Scan::new(&text)
        .mentions
        .iter()
        .filter_map(|found| {
            let value = value(&found.value, found.or)?;
            Some((plain[found.range.clone()].to_owned(), value))
        })
        .collect();
    let between = marked
        .split('|')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect();
    (found, between)
}

/// Asserts that exactly what stands between bars is found, with these values in this order.
#[track_caller]
pub fn assert_read(
    marked: &str,
    values: &[&str],
    value: impl Fn(&MentionValue, Option<crate::model::Date>) -> Option<String>,
) {
    let (found, between) = found_and_marked(marked, value);
    let expected: Vec<(String, String)> = between
        .into_iter()
        .zip(values.iter().map(|value| (*value).to_owned()))
        .collect();
    assert_eq!(
        expected.len(),
        values.len(),
        "as many bars as values: {marked}"
    );
    assert_eq!(found, expected, "{marked}");
}
