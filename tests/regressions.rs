//! Every text that once broke a law is kept, and held to all of them.

use std::fs;
use std::path::Path;

use academic_posting::{Format, PostingParser, parse_posting};

use crate::{laws, leaves};

#[test]
fn what_once_broke_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz_regressions");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        println!("{}", path.display());
        let bytes = fs::read(&path).unwrap();
        let source = String::from_utf8_lossy(&bytes);
        laws::hold(&source, parse_posting);
        for format in [Format::Html, Format::Markdown] {
            laws::hold(&source, |text| {
                PostingParser::new().format(format).parse(text)
            });
        }
        laws::hold_plain(&source, |text| {
            PostingParser::new().format(Format::Plain).parse(text)
        });
        laws::hold_mentions(&source);
        leaves::hold(&source);
    }
}
