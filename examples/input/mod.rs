//! What the examples read: files named on the command line, or standard input.

use std::fs;
use std::io::{self, Read};

/// The name that stands for standard input.
pub const STANDARD_INPUT: &str = "-";

/// The text of a file, or of standard input for `-`; why it can't be read, in words.
pub fn text(name: &str) -> Result<String, String> {
    let bytes = if name == STANDARD_INPUT {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(name)
    };
    let bytes = bytes.map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("not UTF-8: byte {at} begins no character")
    })
}

/// The names on the command line that are no options; standard input where there is none.
///
/// An argument that begins with `-` must be one of `options`; everything behind `--` is a name.
pub fn arguments(options: &[&str]) -> Result<(Vec<String>, Vec<String>), String> {
    let (mut chosen, mut names) = (Vec::new(), Vec::new());
    let mut rest = std::env::args().skip(1);
    while let Some(argument) = rest.next() {
        if argument == "--" {
            names.extend(rest.by_ref());
        } else if argument == STANDARD_INPUT || !argument.starts_with('-') {
            names.push(argument);
        } else if options.contains(&argument.as_str()) {
            chosen.push(argument);
        } else {
            return Err(format!("no such option: {argument} (see --help)"));
        }
    }
    if names.is_empty() {
        names.push(STANDARD_INPUT.to_owned());
    }
    Ok((chosen, names))
}
