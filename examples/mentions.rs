//! The typed mentions of texts: JSON strings in, JSON arrays out.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

const HELP: &str = "\
Reads one JSON string a line from standard input and prints one JSON array a line: the typed mentions of that text, in order.

Usage: mentions < TEXTS

A line that is no JSON string is named on standard error with the reason; `null` is printed in its place, so that the lines of the
output stay beside those of the input, and the exit code is 1.";

fn main() -> ExitCode {
    if let Some(argument) = std::env::args().nth(1) {
        if argument == "--help" {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        eprintln!("mentions: no such option: {argument} (see --help)");
        return ExitCode::from(2);
    }
    match print_mentions(io::stdin().lock(), io::stdout().lock()) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mentions: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Answers line by line; the number of lines that hold no text.
fn print_mentions(mut input: impl BufRead, mut out: impl Write) -> io::Result<usize> {
    let mut bad = 0;
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        match serde_json::from_slice::<String>(&line) {
            Ok(text) => serde_json::to_writer(&mut out, &academic_posting::mentions(&text))?,
            Err(error) => {
                bad += 1;
                eprintln!("line {number}: not a JSON string: {error}");
                write!(out, "null")?;
            }
        }
        writeln!(out)?;
    }
    Ok(bad)
}
