//! Labels: what a portal or a form prints before a value.

use super::{Column, Vocabulary};

/// The field that a label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Label {
    /// "Job title:"
    Title,
    /// "Organisation/Company", "Employer"
    Employer,
    /// "Department", "Faculty"
    Unit,
    /// "Location", "Place of work"
    Workplace,
    /// "City", "Municipality"
    City,
    /// "Country"
    Country,
    /// "Research field", "Category"
    Discipline,
    /// "Published", "Placed on"
    Published,
    /// "Application deadline", "Closes"
    Deadline,
    /// "Offer starting date"
    Start,
    /// "Salary"
    Salary,
    /// "Type of contract", "Contract duration"
    Contract,
    /// "Scope", "Job status", "Hours"
    Extent,
    /// "Job Ref", "Jobbno ID", "EURAXESS offer ID"
    Identifier,
    /// "Job type", "Researcher profile"
    Stage,
    /// "Contact"
    Contact,
    /// "Education level"
    Education,
    /// "Number of positions"
    Openings,
    /// "closed"
    Closed,
    /// "Website", "How to apply"
    Url,
    /// Any other label: it ends the value before it and says nothing to us.
    Other,
}

pub static LABELS: Vocabulary<Label> = Vocabulary(&[Column {
    language: "en",
    entries: &[
        ("application deadline", Label::Deadline),
        ("deadline", Label::Deadline),
    ],
}]);
