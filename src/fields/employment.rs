//! Term, extent, length.

use super::Candidate;
use crate::model::{EmploymentLength, Extent, Range, Term};
use crate::outline::Outline;

/// The terms of the employment.
#[derive(Debug, Default)]
pub struct Terms {
    pub term: Option<Candidate<Term>>,
    pub extent: Option<Candidate<Extent>>,
    pub fte: Option<Candidate<Range>>,
    pub weekly_hours: Option<Candidate<Range>>,
    pub duration: Option<Candidate<EmploymentLength>>,
    pub initial: Option<Candidate<EmploymentLength>>,
    pub extension: Option<Candidate<EmploymentLength>>,
    pub probation: Option<Candidate<EmploymentLength>>,
}

/// Term, extent, length.
pub fn employment(_outline: &Outline<'_>) -> Terms {
    Terms::default()
}
