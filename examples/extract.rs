//! Postings to JSON: `extract FILE…` prints one `Posting` a line; without files it reads one posting from standard input.
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut failed = false;
    for path in std::env::args().skip(1) {
        match std::fs::read_to_string(&path) {
            Ok(text) => println!(
                "{}",
                serde_json::to_string(&academic_posting::parse_posting(&text)).unwrap_or_default()
            ),
            Err(error) => {
                eprintln!("{path}: {error}");
                failed = true;
            }
        }
    }
    if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}
