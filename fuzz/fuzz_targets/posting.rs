//! Any text as a posting: the laws hold, with markup taken out or not.
#![no_main]

#[path = "../../tests/laws.rs"]
#[expect(dead_code, reason = "other laws hold for markup and mentions")]
mod laws;

use academic_posting::{Format, PostingParser, parse_posting};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    laws::hold(source, parse_posting);
    laws::hold_plain(source, |text| {
        PostingParser::new().format(Format::Plain).parse(text)
    });
});
