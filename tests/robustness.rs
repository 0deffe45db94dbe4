//! The laws on the postings, on arbitrary strings, and on strings glued from what postings are made of.

use academic_posting::{Format, Posting, PostingParser, parse_posting};
use proptest::prelude::*;

use crate::{laws, postings};

#[test]
fn the_laws_hold_on_every_posting() {
    for file in postings::all() {
        println!("{}.{}", file.name, file.ending);
        laws::hold(&file.text, parse_posting);
        laws::hold_marked_up(&file.text, parse_posting);
        laws::hold_mentions(&file.text);
    }
}

#[test]
fn what_is_cut_out_alone_reads_the_same() {
    for file in postings::all().iter().filter(|file| file.ending == "txt") {
        println!("{}", file.name);
        laws::hold_alone(&file.text);
    }
}

#[test]
fn the_laws_hold_where_every_character_is_text() {
    for file in postings::all().iter().filter(|file| file.ending == "txt") {
        println!("{}", file.name);
        laws::hold(&file.text, plain);
        laws::hold_plain(&file.text, plain);
    }
}

fn plain(source: &str) -> Posting {
    PostingParser::new().format(Format::Plain).parse(source)
}

#[test]
fn the_laws_hold_on_every_beginning_of_a_posting() {
    for file in postings::all() {
        let ends: Vec<usize> = file.text.char_indices().map(|(at, _)| at).collect();
        let step = (ends.len() / 6).max(1);
        for end in ends.into_iter().step_by(step) {
            laws::hold(&file.text[..end], parse_posting);
            laws::hold_mentions(&file.text[..end]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_shrink_iters: 2_000, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn the_laws_hold_on_any_string(source in any::<String>()) {
        laws::hold(&source, parse_posting);
        laws::hold_plain(&source, plain);
        laws::hold_mentions(&source);
    }

    #[test]
    fn the_laws_hold_on_any_mixture_of_fragments(fragments in prop::collection::vec(fragment(), 0..40)) {
        let source = fragments.concat();
        laws::hold(&source, parse_posting);
        laws::hold_plain(&source, plain);
        laws::hold_mentions(&source);
    }
}

/// A piece of a posting, or of what stands between such pieces.
fn fragment() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => prop::sample::select(FRAGMENTS).prop_map(str::to_owned),
        3 => prop::sample::select(GLUE).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => (0_u32..100_000).prop_map(|number| number.to_string()),
    ]
}

const FRAGMENTS: &[&str] = &[
    "PhD position in ",
    "two postdoctoral researchers",
    "Deadline:",
    "Application deadline",
    "04.03.2023",
    "9/21/2025",
    "2 Dec",
    "Closing date: 31st of May 2024",
    "Published",
    "Location",
    "March",
    "Fall 2025",
    "until the position is filled",
    "€2325—€2972",
    "NOK 501 200",
    "per month",
    "p.a.",
    "gross",
    "TV-L E13",
    "$",
    "kr",
    "1.234,56",
    "12 345",
    "3-4 years",
    "four (4) years",
    "up to 36 months",
    "half-time",
    "80-100 %",
    "38 hours per week",
    "jane [at] uni.example",
    "jane.doe@uni.example",
    "https://uni.example/apply?id=7",
    "+47 91 99 30 63",
    "phone",
    "Contact",
    "Professor Ada Øster",
    "Dr. ",
    "M.Sc.",
    "e.g. ",
    "Requirements",
    "We offer",
    "Qualifications:",
    "## How to apply",
    "**About us**",
    "- a master's degree",
    "1) CV",
    "(a) ",
    "must",
    "is a plus",
    "Good written English",
    "IELTS 7",
    "at the University of Nowhere",
    "Department of Physics",
    "| Salary | 40000 |",
    "title: ",
    "---\n",
    "<b>",
    "</b>",
    "<li>",
    "&nbsp;",
    "&euro;",
    "[apply](mailto:a@b.example)",
    "```",
    "<!--",
    "The application must include a cover letter (max 2 pages), a CV and the names of three referees.",
    "Ref. no. 2024-123",
];

const GLUE: &[&str] = &[
    " ", " ", "\n", "\n", "\n\n", "\r\n", "\r", "\t", ": ", ", ", ". ", "; ", " - ", "–", "—",
    "\u{a0}", "\u{202f}", "\u{ad}", "\u{200b}", "\u{feff}", "\u{301}", "\u{2028}", "(", ")", "[",
    "]", "<", ">", "*", "|", "/", "\\", "'", "’", "\"", "#", "%", "&", "\u{0}", "ß", "ẞ",
    "\u{212a}", "İ", "ﬁ", "½", "²", "٣", "東京", "🎓",
];
