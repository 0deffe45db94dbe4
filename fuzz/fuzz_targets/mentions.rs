//! The mentions of any text: the laws hold.
#![no_main]

#[path = "../../tests/laws.rs"]
#[expect(dead_code, reason = "other laws hold for postings")]
mod laws;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| laws::hold_mentions(source));
