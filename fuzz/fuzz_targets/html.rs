//! Any text as HTML, and as Markdown: the laws hold.
#![no_main]

#[path = "../../tests/laws.rs"]
#[expect(dead_code, reason = "other laws hold where there is no markup")]
mod laws;

use academic_posting::{Format, PostingParser};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    for format in [Format::Html, Format::Markdown] {
        laws::hold(source, |text| {
            PostingParser::new().format(format).parse(text)
        });
    }
});
