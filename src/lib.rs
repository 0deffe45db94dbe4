//! academic-posting
#![allow(dead_code, unused_imports)]
mod fields;
mod grammar;
mod lexicon;
mod mentions;
mod model;
mod outline;
mod text;

pub use model::*;
pub use text::Format;

/// Reads a posting.
pub fn parse_posting(source: &str) -> Posting {
    let text = text::Text::new(source, Format::Auto);
    let _scan = mentions::Scan::new(&text);
    Posting::default()
}

/// The typed mentions of a text, in order.
pub fn mentions(source: &str) -> Vec<Mention> {
    let text = text::Text::new(source, Format::Auto);
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
