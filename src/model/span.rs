use core::fmt;
use core::ops;

/// A place in the source text: bytes `[start, end)` of the string that the caller passed.
///
/// Spans of a [`Posting`](crate::Posting) are never empty and always stand on `char` boundaries, so `&text[span.range()]`
/// never panics on the text that was parsed. JSON: `[start, end]`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(from = "[usize; 2]", into = "[usize; 2]"))]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

impl Span {
    /// The span as a range, to slice the source text with.
    pub fn range(self) -> ops::Range<usize> {
        self.start..self.end
    }
}

impl From<ops::Range<usize>> for Span {
    fn from(range: ops::Range<usize>) -> Self {
        Self {
            start: range.start,
            end: range.end,
        }
    }
}

impl From<[usize; 2]> for Span {
    fn from([start, end]: [usize; 2]) -> Self {
        Self { start, end }
    }
}

impl From<Span> for [usize; 2] {
    fn from(span: Span) -> Self {
        [span.start, span.end]
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// How the text itself vouches for a value, weakest first.
///
/// Not a score: it says what stands in the text. Between two candidates for one field the better evidence wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Evidence {
    /// Only its form and place speak for it: a first line that reads like a title.
    Bare,
    /// The sentence says what it is: "apply by 3 September".
    Phrased,
    /// It stands under a heading of its kind.
    Sectioned,
    /// A label or markup names it: "Deadline: 3 September", schema.org data.
    Labelled,
}

/// A value, the bytes of the source text it was read from, and how the text vouches for it.
///
/// `Debug` prints `value @ 45..59`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Grounded<T> {
    /// What was read.
    pub value: T,
    /// Where; for a value joined from several places the smallest span that covers them.
    pub span: Span,
    /// How the text vouches for it.
    pub evidence: Evidence,
}

impl<T: fmt::Debug> fmt::Debug for Grounded<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)?;
        write!(f, " @ {:?}", self.span)
    }
}
