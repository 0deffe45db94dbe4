//! Postings to JSON, the main job: one posting a file, one line of JSON a posting.

mod input;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

const HELP: &str = "\
Reads academic job postings and prints what each states, as JSON.

Usage: extract [--pretty] [FILE ...]

Each FILE holds one posting: plain text, Markdown or HTML in UTF-8. Without files, or for -, one posting is read from standard input.
Prints one posting a line, in the order of the files. A file that can't be read is named on standard error with the reason;
the others still come out, and the exit code is 1.

  --pretty   indented JSON instead of one line a posting
  --help     this text";

/// From so many files on, a progress line is worth its place.
const MANY: usize = 20;

fn main() -> ExitCode {
    let (options, names) = match input::arguments(&["--pretty", "--help"]) {
        Ok(arguments) => arguments,
        Err(error) => {
            eprintln!("extract: {error}");
            return ExitCode::from(2);
        }
    };
    if options.iter().any(|option| option == "--help") {
        println!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let pretty = options.iter().any(|option| option == "--pretty");
    match extract(&names, pretty) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        // `extract … | head`: whoever read the output has enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("extract: standard output: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints the postings; the number of files that could not be read.
fn extract(names: &[String], pretty: bool) -> io::Result<usize> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut progress = Progress::new(names.len());
    let mut unread = 0;
    for (done, name) in names.iter().enumerate() {
        progress.show(done);
        match input::text(name) {
            Ok(text) => {
                let posting = academic_posting::parse_posting(&text);
                if pretty {
                    serde_json::to_writer_pretty(&mut out, &posting)?;
                } else {
                    serde_json::to_writer(&mut out, &posting)?;
                }
                writeln!(out)?;
            }
            Err(reason) => {
                unread += 1;
                progress.clear();
                eprintln!("{name}: {reason}");
            }
        }
    }
    progress.clear();
    out.flush()?;
    Ok(unread)
}

/// One line on standard error, written over and over; none where nobody would see it or the output itself shows how far it is.
struct Progress {
    total: usize,
    wanted: bool,
    shown: Option<Instant>,
}

impl Progress {
    const EVERY: Duration = Duration::from_millis(100);

    fn new(total: usize) -> Self {
        Self {
            total,
            wanted: total >= MANY && io::stderr().is_terminal() && !io::stdout().is_terminal(),
            shown: None,
        }
    }

    fn show(&mut self, done: usize) {
        if self.wanted && self.shown.is_none_or(|at| at.elapsed() >= Self::EVERY) {
            eprint!("\r{done} of {} postings", self.total);
            self.shown = Some(Instant::now());
        }
    }

    fn clear(&mut self) {
        if self.shown.take().is_some() {
            eprint!("\r\x1b[K");
        }
    }
}
