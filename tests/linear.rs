//! Time grows with the text and no faster, whatever the text is.

use std::time::{Duration, Instant};

use academic_posting::parse_posting;

use crate::postings;

/// Eight times the text may take so many times the time: four times what it should, an eighth of what a square would.
const SLACK: u32 = 32;

#[test]
fn eight_times_the_text_takes_about_eight_times_the_time() {
    let postings: String = postings::all()
        .iter()
        .take(5)
        .map(|file| file.text.as_str())
        .collect();
    linear("postings", &postings);
    for unit in UNITS {
        linear(unit, &unit.repeat(4_000 / unit.len()));
    }
    let nested = |open: &str, close: &str| {
        open.repeat(4_000 / open.len()) + &close.repeat(4_000 / open.len())
    };
    let row = |cell: &str| cell.repeat(4_000 / cell.len()) + "\n";
    linear(
        "a wide table",
        &(row("Essential\tDesirable\t") + &row("a boat\t")),
    );
    let lines = |line: &str| line.repeat(2_000 / line.len());
    linear(
        "signs and captions behind a duty",
        &("Duties\nYou will run boats.\n\n".to_owned()
            + &lines("*** --- ***:\n")
            + &lines("Moss here:\n")),
    );
    linear("nested brackets", &nested("(", ")"));
    linear("nested tags", &nested("<div>", "</div>"));
    linear("nested quotes", &nested("> ", ""));
}

/// What makes a careless rule look at the same text again and again.
const UNITS: &[&str] = &[
    "(",
    "[",
    "<",
    "**",
    "`",
    "_",
    "|",
    "- ",
    "111,",
    "1 ",
    "1.1.",
    "1-",
    "€",
    "€1 ",
    "+47 ",
    "a.b@",
    "l'",
    "abc·e",
    "en het een ",
    "du skal ",
    "www.",
    "http://",
    "a ",
    "A. ",
    "\n",
    "#\n",
    "a: ",
    "a:\n",
    "&",
    "&amp;",
    "<a ",
    "<!--",
    "![",
    "](",
    "at ",
    "of the ",
    "March ",
    "from ",
    "years ",
    "\u{301}",
    "\u{ad}",
    "PhD ",
    "and ",
    "University of ",
    "Deadline: ",
    "0205987324,",
    "772-1855,",
    "researcher ",
    "requires ",
    "provide ",
    "you will, ",
    "Duration: years, ",
    "Duties,",
    "About,",
    "Duties - ",
    "required ",
    "moss of the cold lake under the old wall by the north wood deadline: ",
    "\u{c}3\n",
    "x-\n",
    "The post is located in OSLO, Norway. The Moss Centre (FXAA) is old. ",
    "located in OSLO, Norway ",
    "LOCATED IN OSLO, NORWAY ",
    "Professor (",
    "x,(1)",
    "send two (2) letters, ",
    "have no open positions, a second year ",
];

#[track_caller]
fn linear(name: &str, text: &str) {
    let short = fastest(text);
    let long = fastest(&text.repeat(8));
    let most = short * SLACK + Duration::from_millis(100);
    assert!(
        long <= most,
        "{name:?}: {} bytes take {short:?}, eight times as many {long:?}",
        text.len()
    );
}

fn fastest(text: &str) -> Duration {
    let once = || {
        let begun = Instant::now();
        std::hint::black_box(parse_posting(std::hint::black_box(text)));
        begun.elapsed()
    };
    once().min(once())
}
