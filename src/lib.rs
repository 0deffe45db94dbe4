//! Reads the free text of an academic job posting (PhD, postdoc, professor, research staff) and says, field by field and with the
//! place in the text, what it states.
//!
//! ```
//! use academic_posting::{Deadline, parse_posting};
//!
//! let text = "PhD Position in Marine Ecology\n\
//!     The University of Westhaven invites applications for a fixed-term contract of four (4) years.\n\
//!     The gross salary is €2325—€2972 per month.\n\
//!     Application deadline: 4th March 2023\n";
//! let posting = parse_posting(text);
//!
//! let deadline = posting.deadline.expect("the posting states one");
//! assert_eq!(deadline.value, Deadline::On("2023-03-04".parse()?));
//! assert_eq!(&text[deadline.span.range()], "4th March 2023");
//! assert_eq!(posting.employment.duration.expect("stated").value.to_string(), "P4Y");
//! assert_eq!(posting.salaries[0].value.to_string(), "EUR 2325-2972 per month gross");
//! assert_eq!(posting.start, None); // what is not stated is absent
//! # Ok::<(), academic_posting::LeafError>(())
//! ```
//!
//! # What comes out
//!
//! [`Posting`] lists the fields; each names its schema.org `JobPosting` property and EURAXESS label. Every value is [`Grounded`]: the
//! value, the bytes of *your* string that say so, and how the text vouches for it ([`Evidence`]). Nothing is guessed: what the text
//! does not state is `None` or an empty list, and what a careful reader would doubt (a date readable two ways, two deadlines that
//! differ, a `$` of no stated country) is in [`Posting::warnings`].
//!
//! [`mentions`] gives the typed mentions only (dates, money, lengths of time, addresses, phones, pay grades …), and the leaf types
//! parse on their own: `"4th March 2023".parse::<Date>()`.
//!
//! # What goes in
//!
//! Plain text, Markdown (front matter too) or HTML, told apart by what only markup has or by [`PostingParser::format`]. Any `&str`
//! gives a [`Posting`]: nothing panics, and the time is linear in the length of the text.
//!
//! # Units and standards
//!
//! Spans are bytes of the string that was passed. Dates are EDTF (ISO 8601-2), lengths of time ISO 8601, currencies ISO 4217,
//! countries ISO 3166-1, languages ISO 639-1, phone numbers E.164 where the country is printed.
//!
//! # Features
//!
//! * `serde` (default): `Serialize` and `Deserialize` for every public type.
//! * `html` (default): reading of HTML. Without it an HTML page is read as plain text.
//!
//! The minimum Rust version is 1.88.
//!
//! # How it works
//!
//! Markup is taken out of the source text, with a map back to its bytes (`text`). One pass over the words with a dictionary of all
//! vocabularies (`lexicon`) finds their meanings, and at those that can begin a date, an amount or an address a rule of the grammar
//! is run (`mentions`, `grammar`). The shape of the lines and the words in them divide the text into sections and these into
//! passages, one for each sentence, list item or labelled value (`outline`). Each field reads the passages and gives candidates with
//! their evidence (`fields`). The best-evidenced candidate wins, what disagrees becomes a warning, and places become bytes of the
//! source (`assemble`). No stage goes back, and each reads only what the stages above it made.
//!
//! # Limits
//!
//! Fields are read in English; dates, lengths of time, money and pay grades in German, Dutch, French and the Nordic languages as
//! well, dates also in Finnish, Italian, Portuguese and Spanish. Institutions and cities are read by their form and place, not from a
//! list, so a name that looks like neither stays unread. Text of images, PDF files and pages behind a link is not read.

mod assemble;
mod fields;
mod grammar;
mod lexicon;
mod mentions;
mod model;
mod outline;
mod text;

use chrono::NaiveDate;

pub use fields::dates::DateOrder;
pub use model::*;
pub use text::Format;

/// Reads a posting: never fails and never panics, on any text.
///
/// The same as [`PostingParser::new`] followed by [`parse`](PostingParser::parse).
pub fn parse_posting(text: &str) -> Posting {
    PostingParser::new().parse(text)
}

/// Reads postings for callers who know more than the text says.
///
/// ```
/// use academic_posting::PostingParser;
/// use chrono::NaiveDate;
///
/// let text = "Published Deadline Location\n2 Dec 22 Dec Maastricht";
/// let parser = PostingParser::new().reference_date(NaiveDate::from_ymd_opt(2020, 12, 1).expect("a day"));
/// assert_eq!(parser.parse(text).deadline.expect("stated").value.to_string(), "2020-12-22");
/// ```
#[derive(Clone, Debug, Default)]
pub struct PostingParser {
    format: Format,
    dates: fields::dates::Options,
}

impl PostingParser {
    /// A parser that knows nothing but the text.
    pub fn new() -> Self {
        Self::default()
    }

    /// A yearless date is the next such day on or after this one; a publication date the last on or before it.
    #[must_use]
    pub fn reference_date(mut self, date: NaiveDate) -> Self {
        self.dates.reference = Some(date);
        self
    }

    /// Settles 04/03/2023.
    #[must_use]
    pub fn date_order(mut self, order: DateOrder) -> Self {
        self.dates.order = order;
        self
    }

    /// How the text is marked up.
    #[must_use]
    pub fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// Reads a posting; never fails, on any text.
    pub fn parse(&self, text: &str) -> Posting {
        let text = text::Text::new(text, self.format);
        let scan = mentions::Scan::new(&text);
        let outline = outline::Outline::new(&text, &scan);
        assemble::posting(&outline, self.dates)
    }
}

/// The typed mentions of a text, in order: what is written inside the lines, not yet interpreted.
///
/// ```
/// use academic_posting::{MentionValue, mentions};
/// let found = mentions("Tel. +47 45 22 91 74, 38 hours per week");
/// assert!(matches!(&found[0].value, MentionValue::Phone(phone) if phone.as_str() == "+4745229174"));
/// assert!(matches!(&found[1].value, MentionValue::Hours(hours) if hours.hours.to_string() == "38"));
/// ```
pub fn mentions(text: &str) -> Vec<Mention> {
    let text = text::Text::new(text, Format::Auto);
    let mut mentions: Vec<Mention> = mentions::Scan::new(&text)
        .mentions
        .into_iter()
        .map(|found| {
            let span = found
                .source
                .unwrap_or_else(|| text.source(found.range.clone()));
            Mention::new(found.value, found.or, span)
        })
        .collect();
    // The targets of links, and what a page says of itself beside its text, stand elsewhere in the source than in the clean text.
    mentions.sort_by_key(|mention| mention.span);
    mentions.dedup_by(|mention, before| mention.span.start < before.span.end);
    mentions
}

/// The phrases of the lexicon, for measuring against a plain search for them.
#[doc(hidden)]
pub fn __lexicon_phrases() -> Vec<&'static str> {
    lexicon::vocabularies()
        .into_iter()
        .map(|entry| entry.phrase)
        .collect()
}

/// The examples of the README run with those of the docs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
