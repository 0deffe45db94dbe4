//! Words that name a part of a posting when they stand as its heading.

use super::{Column, Vocabulary};
use crate::model::SectionKind::{self, *};

pub static HEADINGS: Vocabulary<SectionKind> = Vocabulary(&[Column {
    language: "en",
    entries: &[
        ("about us", Employer),
        ("requirements", Qualifications),
        ("we offer", Conditions),
    ],
}]);
