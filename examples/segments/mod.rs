//! A text cut wherever a value begins or ends: values may lie in one another and over one another.

use crate::found::Found;

/// A piece of the text that lies in the same values from end to end.
pub struct Segment<'a> {
    /// The piece; empty only in a text without characters.
    pub text: &'a str,
    /// The shortest value that it lies in.
    pub innermost: Option<&'a Found>,
    /// How many values begin where it begins.
    pub begin: usize,
    /// The values that end where it ends, the innermost first.
    pub end: Vec<&'a Found>,
}

/// The pieces of the text, in order; together they are the text.
pub fn segments<'a>(text: &'a str, found: &'a [Found]) -> Vec<Segment<'a>> {
    let mut borders: Vec<usize> = found
        .iter()
        .flat_map(|found| [found.span.start, found.span.end])
        .chain([0, text.len()])
        .collect();
    borders.sort_unstable();
    borders.dedup();
    let mut by_start: Vec<&Found> = found.iter().collect();
    by_start.sort_by_key(|found| found.span.start);
    let mut by_start = by_start.into_iter().peekable();
    let mut open: Vec<&Found> = Vec::new();
    let mut segments = Vec::new();
    for (&start, &end) in borders.iter().zip(borders.iter().skip(1)) {
        let before = open.len();
        while let Some(found) = by_start.next_if(|found| found.span.start <= start) {
            open.push(found);
        }
        let begin = open.len() - before;
        let innermost = open
            .iter()
            .copied()
            .min_by_key(|found| found.span.end - found.span.start);
        let (mut ended, still_open): (Vec<_>, Vec<_>) =
            open.into_iter().partition(|found| found.span.end <= end);
        ended.sort_by_key(|found| std::cmp::Reverse(found.span.start));
        open = still_open;
        segments.push(Segment {
            text: text.get(start..end).unwrap_or_default(),
            innermost,
            begin,
            end: ended,
        });
    }
    segments
}
