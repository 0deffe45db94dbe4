//! academic-posting
#![allow(dead_code)]
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

/// Reads a posting.
pub fn parse_posting(text: &str) -> Posting {
    PostingParser::new().parse(text)
}

/// Reads postings for callers who know more than the text says.
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

/// The typed mentions of a text, in order.
pub fn mentions(text: &str) -> Vec<Mention> {
    let text = text::Text::new(text, Format::Auto);
    mentions::Scan::new(&text)
        .mentions
        .into_iter()
        .map(|found| {
            let span = found
                .source
                .unwrap_or_else(|| text.source(found.range.clone()));
            Mention::new(found.value, found.or, span)
        })
        .collect()
}

/// The outline as text, for the eyes of a developer: part, form, label, content, a passage a line.
#[doc(hidden)]
pub fn __outline(text: &str) -> String {
    let text = text::Text::new(text, Format::Auto);
    let scan = mentions::Scan::new(&text);
    let outline = outline::Outline::new(&text, &scan);
    let mut lines = String::new();
    for passage in &outline.passages {
        let label = passage.label.as_ref().map(|(label, _)| *label);
        lines += &format!(
            "{:?}\t{:?}\t{:?}\t{}\n",
            outline.kind(passage),
            passage.form,
            label,
            text::clean(outline.slice(passage.range.clone()))
        );
    }
    lines
}

/// The phrases of the lexicon, for measuring against a plain search for them.
#[doc(hidden)]
pub fn __lexicon_phrases() -> Vec<&'static str> {
    lexicon::vocabularies()
        .into_iter()
        .map(|entry| entry.phrase)
        .collect()
}
