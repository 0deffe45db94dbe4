//! What a caller who knows more than the text may say.

use academic_posting::{DateOrder, Format, Posting, PostingParser, WarningKind, parse_posting};
use chrono::NaiveDate;

const COLUMNS: &str = "PhD in optics\n\nPublished Deadline Location\n2 Dec 22 Dec Ghent\n";
const SLASHES: &str = "PhD in optics\n\nDeadline: 04/03/2023\n";

fn on(year: i32, month: u32, day: u32) -> PostingParser {
    PostingParser::new().reference_date(NaiveDate::from_ymd_opt(year, month, day).unwrap())
}

fn dates(posting: &Posting) -> (Option<String>, Option<String>) {
    let published = posting
        .published
        .as_ref()
        .map(|date| date.value.to_string());
    let deadline = posting.deadline.as_ref().map(|date| date.value.to_string());
    (published, deadline)
}

#[track_caller]
fn reads(parser: &PostingParser, text: &str, published: &str, deadline: &str) {
    let some = |date: &str| (!date.is_empty()).then(|| date.to_owned());
    assert_eq!(
        dates(&parser.parse(text)),
        (some(published), some(deadline))
    );
}

#[test]
fn without_a_reference_date_no_year_is_made_up() {
    reads(&PostingParser::new(), COLUMNS, "XXXX-12-02", "XXXX-12-22");
    assert!(doubts(&parse_posting(COLUMNS)).contains(&WarningKind::YearlessDate));
}

#[test]
fn a_deadline_is_the_next_such_day_and_a_publication_the_last() {
    reads(&on(2020, 12, 10), COLUMNS, "2020-12-02", "2020-12-22");
    reads(&on(2020, 12, 22), COLUMNS, "2020-12-02", "2020-12-22");
    reads(&on(2020, 12, 23), COLUMNS, "2020-12-02", "2021-12-22");
}

#[test]
fn a_reference_date_changes_no_year_that_is_stated() {
    reads(&on(2020, 12, 10), SLASHES, "", "2023-03-04");
}

#[test]
fn the_caller_settles_the_order_of_day_and_month() {
    reads(&PostingParser::new(), SLASHES, "", "2023-03-04");
    assert_eq!(
        doubts(&parse_posting(SLASHES)),
        [WarningKind::AmbiguousDate]
    );
    for (order, deadline) in [
        (DateOrder::DayFirst, "2023-03-04"),
        (DateOrder::MonthFirst, "2023-04-03"),
    ] {
        let parser = PostingParser::new().date_order(order);
        reads(&parser, SLASHES, "", deadline);
        assert_eq!(doubts(&parser.parse(SLASHES)), []);
    }
}

#[test]
fn the_caller_says_what_is_markup() {
    let text = "<p>Deadline: 4 March 2023</p>\n<p>Salary: **3,000 EUR** per month</p>\n";
    for format in [Format::Auto, Format::Plain, Format::Markdown] {
        reads(&PostingParser::new().format(format), text, "", "2023-03-04");
    }
    if cfg!(feature = "html") {
        reads(
            &PostingParser::new().format(Format::Html),
            text,
            "",
            "2023-03-04",
        );
    }
    let title = |format| {
        let posting = PostingParser::new()
            .format(format)
            .parse("# PhD in optics\n\nDeadline: 4 March 2023\n");
        posting.title.map(|title| title.value)
    };
    assert_eq!(title(Format::Markdown).as_deref(), Some("PhD in optics"));
    assert_ne!(title(Format::Plain).as_deref(), Some("PhD in optics"));
}

#[test]
fn a_parser_reads_many_postings_and_may_be_sent_elsewhere() {
    let parser = on(2020, 12, 10);
    let read = std::thread::scope(|scope| {
        let threads = [COLUMNS, COLUMNS].map(|text| scope.spawn(|| parser.parse(text)));
        threads.map(|thread| thread.join().unwrap())
    });
    assert_eq!(read[0], read[1]);
}

fn doubts(posting: &Posting) -> Vec<WarningKind> {
    posting
        .warnings
        .iter()
        .map(|warning| warning.kind)
        .collect()
}
