//! One file a field: sections and mentions in, candidates with their evidence out.
//!
//! A field reads the [`Outline`] and nothing of another field. What it gives are [`Candidate`]s in places of the clean text;
//! `assemble` chooses among them and turns the places into bytes of the source.

pub mod application;
pub mod benefits;
pub mod contacts;
pub mod dates;
pub mod degrees;
pub mod disciplines;
pub mod documents;
pub mod duties;
pub mod employer;
pub mod employment;
pub mod identifiers;
pub mod languages;
pub mod length;
pub mod openings;
pub mod qualifications;
pub mod salaries;
pub mod stages;
pub mod status;
pub mod title;
pub mod units;
pub mod workplaces;

use core::ops::Range;

use crate::model::{Evidence, Span, WarningKind};

/// A value that a field may have.
#[derive(Clone, Debug)]
pub struct Candidate<T> {
    /// What was read.
    pub value: T,
    /// Where it stands in the clean text.
    pub range: Range<usize>,
    /// How the text vouches for it.
    pub evidence: Evidence,
    /// The bytes of the source, where they are not those of `range`: the target of a link.
    pub source: Option<Span>,
}

impl<T> Candidate<T> {
    /// A value that stands in the clean text.
    pub fn new(value: T, range: Range<usize>, evidence: Evidence) -> Self {
        Self {
            value,
            range,
            evidence,
            source: None,
        }
    }

    /// The same place with another value.
    pub fn map<U>(self, value: impl FnOnce(T) -> U) -> Candidate<U> {
        Candidate {
            value: value(self.value),
            range: self.range,
            evidence: self.evidence,
            source: self.source,
        }
    }
}

/// A doubt, in a place of the clean text.
#[derive(Clone, Debug)]
pub struct Doubt {
    /// What kind.
    pub kind: WarningKind,
    /// Where.
    pub range: Range<usize>,
}

/// The best-evidenced candidate; of several the first.
pub fn best<T>(candidates: impl IntoIterator<Item = Candidate<T>>) -> Option<Candidate<T>> {
    candidates.into_iter().reduce(|best, next| {
        if next.evidence > best.evidence {
            next
        } else {
            best
        }
    })
}
