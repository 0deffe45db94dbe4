//! Before or after tax.

use super::{Column, Vocabulary};
use crate::model::Basis;

pub static BASES: Vocabulary<Basis> = Vocabulary(&[Column {
    language: "en",
    entries: &[
        ("before tax", Basis::Gross),
        ("before taxes", Basis::Gross),
        ("gross", Basis::Gross),
        ("net", Basis::Net),
        ("tax free", Basis::Net),
    ],
}]);
