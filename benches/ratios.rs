//! How long a posting takes, beside yardsticks that a reader knows: `cargo bench`.
//!
//! The machine is another everywhere, so what is printed first are ratios: rounds of parsing and of the yardsticks alternate in one run,
//! and the medians are compared. Then: time for a byte as the text grows, and on texts made to be slow.

use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use academic_posting::{__lexicon_phrases, parse_posting};
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use unicode_normalization::UnicodeNormalization;

const ROUNDS: usize = 41;

fn main() {
    // `cargo test --benches` passes `--test`: that it runs is all that is asked then.
    let rounds = if std::env::args().any(|argument| argument == "--test") {
        1
    } else {
        ROUNDS
    };
    let postings = varied(&postings());
    ratios(&postings, rounds);
    growth(&postings, rounds.min(7));
    pathological(rounds.min(3));
}

/// The texts of `tests/postings`.
fn postings() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/postings");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect(folder)
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    paths
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok())
        .collect()
}

/// Each posting as it is, flattened to one line, wrapped like a mail, in capitals, and with every other number.
fn varied(postings: &[String]) -> Vec<String> {
    let ways: [fn(&str) -> String; 5] = [
        str::to_owned,
        flattened,
        wrapped,
        str::to_uppercase,
        renumbered,
    ];
    ways.iter()
        .flat_map(|way| postings.iter().map(|posting| way(posting)))
        .collect()
}

fn flattened(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn wrapped(text: &str) -> String {
    let mut wrapped = String::with_capacity(text.len());
    for line in text.lines() {
        let mut width = 0;
        for word in line.split_inclusive(' ') {
            if width + word.len() > 72 && width > 0 {
                wrapped.push('\n');
                width = 0;
            }
            wrapped.push_str(word);
            width += word.len();
        }
        wrapped.push('\n');
    }
    wrapped
}

fn renumbered(text: &str) -> String {
    let next = |c: char| match c {
        '1'..='8' => char::from_u32(c as u32 + 1).unwrap_or(c),
        '9' => '1',
        c => c,
    };
    text.chars().map(next).collect()
}

/// Parsing against normalising the same text, and against looking for the same phrases.
fn ratios(texts: &[String], rounds: usize) {
    let phrases = AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::DFA))
        .match_kind(MatchKind::LeftmostLongest)
        .ascii_case_insensitive(true)
        .build(__lexicon_phrases())
        .expect("the lexicon makes a DFA");
    let mut times = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..rounds {
        let round = [
            over(texts, |text| {
                black_box(parse_posting(text));
            }),
            over(texts, |text| {
                black_box(text.nfkc().collect::<String>());
            }),
            over(texts, |text| {
                black_box(phrases.find_iter(text).count());
            }),
        ];
        for (times, time) in times.iter_mut().zip(round) {
            times.push(time);
        }
    }
    let bytes: usize = texts.iter().map(String::len).sum();
    let [parse, nfkc, aho_corasick] = times.map(median);
    println!(
        "{} texts, {bytes} bytes, medians of {rounds} rounds",
        texts.len()
    );
    for (name, time) in [
        ("parse", parse),
        ("nfkc", nfkc),
        ("aho-corasick", aho_corasick),
    ] {
        println!(
            "  {name:<24} {:>8.2} ns/byte  {:>8.1} MB/s",
            per_byte(time, bytes),
            1e3 / per_byte(time, bytes)
        );
    }
    println!(
        "  {:<24} {:>8.1} µs",
        "a posting",
        parse.as_secs_f64() * 1e6 / count(texts.len())
    );
    println!(
        "ratio parse/nfkc         {:>8.2}",
        parse.as_secs_f64() / nfkc.as_secs_f64()
    );
    println!(
        "ratio parse/aho-corasick {:>8.2}",
        parse.as_secs_f64() / aho_corasick.as_secs_f64()
    );
}

/// Time for a byte of the same postings once, ten and a hundred times in one text.
fn growth(texts: &[String], rounds: usize) {
    println!("\ngrowth");
    let once: String = texts.iter().take(5).map(String::as_str).collect();
    for times in [1, 10, 100] {
        let text = once.repeat(times);
        // As many bytes a round, however long the text is.
        let parses = 100 / times;
        let round = || {
            let begun = Instant::now();
            for _ in 0..parses {
                black_box(parse_posting(black_box(&text)));
            }
            begun.elapsed()
        };
        let time = median((0..rounds).map(|_| round()).collect());
        println!(
            "  {times:>3}x {:>10} bytes     {:>8.2} ns/byte",
            text.len(),
            per_byte(time, text.len() * parses)
        );
    }
}

/// Texts made to be slow, a megabyte each.
fn pathological(rounds: usize) {
    println!("\npathological");
    let megabyte = |unit: &str| unit.repeat(1_000_000 / unit.len());
    let nested = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
    let texts = [
        ("(", megabyte("(")),
        ("<", megabyte("<")),
        ("111,", megabyte("111,")),
        ("1 ", megabyte("1 ")),
        ("a.b@", megabyte("a.b@")),
        ("one endless line", megabyte("the applicant will ")),
        ("one endless word", megabyte("a")),
        ("dates", megabyte("04.03.2023 ")),
        ("amounts", megabyte("€2.325,- ")),
        ("labels", megabyte("Deadline: ")),
        ("empty lines", megabyte("\n")),
        ("short lines", megabyte("a\n")),
        ("bullets", megabyte("- a\n")),
        ("accents", megabyte("e\u{301}")),
        ("&amp;", megabyte("&amp;")),
        ("<a href=", megabyte("<a href=\"")),
        ("](", megabyte("](")),
        ("**", megabyte("**")),
        ("100,000 nested tags", nested("<b>", "</b>")),
        ("100,000 nested lists", nested("<ul><li>", "</li></ul>")),
        ("100,000 nested brackets", nested("(", ")")),
        ("100,000 nested links", nested("[", "](a)")),
    ];
    for (name, text) in &texts {
        let time = median(
            (0..rounds)
                .map(|_| {
                    over(std::slice::from_ref(text), |text| {
                        black_box(parse_posting(text));
                    })
                })
                .collect(),
        );
        println!("  {name:<24} {:>8.2} ns/byte", per_byte(time, text.len()));
    }
}

/// How long a task takes over all texts.
fn over(texts: &[String], task: impl Fn(&str)) -> Duration {
    let begun = Instant::now();
    for text in texts {
        task(black_box(text));
    }
    begun.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn per_byte(time: Duration, bytes: usize) -> f64 {
    time.as_secs_f64() * 1e9 / count(bytes)
}

#[expect(clippy::cast_precision_loss, reason = "a figure to be looked at")]
fn count(number: usize) -> f64 {
    number as f64
}
