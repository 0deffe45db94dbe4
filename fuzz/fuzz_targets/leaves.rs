//! Any text as each of the leaf types: nothing panics, and what is read reads back from its standard form.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/leaves.rs"]
mod leaves;

fuzz_target!(|source: &str| leaves::hold(source));
