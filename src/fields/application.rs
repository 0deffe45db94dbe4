//! Where the application goes, and in what language.

use super::Candidate;
use crate::model::Language;
use crate::outline::Outline;

/// Where and how to apply.
#[derive(Debug, Default)]
pub struct Ways {
    pub urls: Vec<Candidate<String>>,
    pub emails: Vec<Candidate<String>>,
    pub languages: Vec<Candidate<Language>>,
}

/// Where the application goes, and in what language.
pub fn application(_outline: &Outline<'_>) -> Ways {
    Ways::default()
}
