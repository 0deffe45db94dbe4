//! A posting with what was read marked in its text: in colours on the terminal, or as a page for the browser.

#[allow(dead_code, reason = "survey counts what is only shown here")]
mod found;
mod highlight_page;
mod input;
mod segments;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use found::Found;
use segments::segments;

const HELP: &str = "\
Shows postings with every value that was read marked where it stands and named after it.

Usage: highlight [--html] [--plain] [FILE ...]

Each FILE holds one posting; without files, or for -, one posting is read from standard input. Colours are used where standard
output is a terminal, brackets elsewhere.

  --html     a page of its own that shows the same in a browser: highlight --html posting.txt > posting.html
  --plain    brackets also on a terminal
  --help     this text";

/// A posting to show.
pub struct Shown {
    /// The file's name.
    pub name: String,
    /// Its text.
    pub text: String,
    /// What was read.
    pub posting: academic_posting::Posting,
    /// The values of the posting, field by field, and its headings.
    pub found: Vec<Found>,
}

fn main() -> ExitCode {
    let (options, names) = match input::arguments(&["--html", "--plain", "--help"]) {
        Ok(arguments) => arguments,
        Err(error) => {
            eprintln!("highlight: {error}");
            return ExitCode::from(2);
        }
    };
    let chosen = |name: &str| options.iter().any(|option| option == name);
    if chosen("--help") {
        println!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let mut failed = false;
    let mut postings = Vec::new();
    for name in names {
        match input::text(&name) {
            Ok(text) => {
                let posting = academic_posting::parse_posting(&text);
                let mut found = found::values(&posting);
                found.extend(found::headings(&posting));
                postings.push(Shown {
                    name,
                    text,
                    posting,
                    found,
                });
            }
            Err(reason) => {
                eprintln!("{name}: {reason}");
                failed = true;
            }
        }
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    let marks = if !chosen("--plain") && io::stdout().is_terminal() {
        Marks::Colours
    } else {
        Marks::Brackets
    };
    let written = if chosen("--html") {
        highlight_page::write(&mut out, &postings)
    } else {
        postings
            .iter()
            .try_for_each(|posting| show(&mut out, posting, marks))
    };
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("highlight: standard output: {error}");
            ExitCode::FAILURE
        }
        _ if failed => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    }
}

/// How a value is marked on the terminal.
#[derive(Clone, Copy, PartialEq)]
enum Marks {
    /// Its field's colour, and its name dimmed behind it.
    Colours,
    /// `⟦22 Dec⟧‹deadline›`
    Brackets,
}

fn show(out: &mut impl Write, shown: &Shown, marks: Marks) -> io::Result<()> {
    let bold = |text: &str| match marks {
        Marks::Colours => format!("\x1b[1m{text}\x1b[0m"),
        Marks::Brackets => text.to_owned(),
    };
    writeln!(out, "{}\n", bold(&shown.name))?;
    for segment in segments(&shown.text, &shown.found) {
        let text = printable(segment.text);
        match (marks, segment.innermost) {
            (Marks::Colours, Some(found)) => {
                write!(out, "\x1b[{}m{text}\x1b[0m", colour(&found.field))?;
            }
            _ => write!(out, "{}{text}", opening(marks, segment.begin))?,
        }
        for found in segment.end {
            match marks {
                Marks::Colours => write!(out, "\x1b[2m‹{}›\x1b[0m", found.field)?,
                Marks::Brackets => write!(out, "⟧‹{}›", found.field)?,
            }
        }
    }
    writeln!(out, "\n\n{}", bold("Read"))?;
    for found in &shown.found {
        writeln!(
            out,
            "  {:<24} {} ({})",
            found.field,
            printable(&found.value),
            found.evidence
        )?;
    }
    for warning in &shown.posting.warnings {
        let text = shown.text.get(warning.span.range()).unwrap_or_default();
        writeln!(
            out,
            "  {:<24} {:?}: {}",
            "warning",
            warning.kind,
            printable(text)
        )?;
    }
    writeln!(out)
}

fn opening(marks: Marks, begun: usize) -> String {
    match marks {
        Marks::Colours => String::new(),
        Marks::Brackets => "⟦".repeat(begun),
    }
}

/// One of six colours of the terminal: the same field always has the same.
fn colour(field: &str) -> u32 {
    31 + field
        .bytes()
        .fold(0, |sum, byte| (sum * 31 + u32::from(byte)) % 6)
}

/// A posting may hold control characters, and a terminal obeys them.
fn printable(text: &str) -> String {
    let shown = |c: char| {
        if c.is_control() && c != '\n' && c != '\t' {
            '\u{fffd}'
        } else {
            c
        }
    };
    text.replace("\r\n", "\n").chars().map(shown).collect()
}
