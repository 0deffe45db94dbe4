//! Mentions to JSON: reads one JSON string a line from standard input, prints one JSON array of mentions a line.
use std::io::{self, BufRead, Write};

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let text: String = serde_json::from_str(&line?)?;
        serde_json::to_writer(&mut out, &academic_posting::mentions(&text))?;
        writeln!(out)?;
    }
    Ok(())
}
