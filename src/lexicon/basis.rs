//! Before or after tax.

use super::{Column, Vocabulary};
use crate::model::Basis::{self, Gross, Net};

pub static BASES: Vocabulary<Basis> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("after tax", Net),
            ("after taxes", Net),
            ("before deduction of taxes", Gross),
            ("before income tax", Gross),
            ("before tax", Gross),
            ("before tax deduction", Gross),
            ("before taxes", Gross),
            ("gross", Gross),
            ("net", Net),
            ("net of tax", Net),
            ("net of taxes", Net),
            ("non taxable", Net),
            ("pre tax", Gross),
            ("tax exempt", Net),
            ("tax free", Net),
        ],
    },
    Column {
        language: "da",
        entries: &[("efter skat", Net), ("før skat", Gross)],
    },
    Column {
        language: "de",
        entries: &[("brutto", Gross), ("netto", Net), ("steuerfrei", Net)],
    },
    Column {
        language: "es",
        entries: &[("brutos", Gross), ("netos", Net)],
    },
    Column {
        language: "fr",
        entries: &[
            ("brut", Gross),
            ("brute", Gross),
            ("bruts", Gross),
            ("nets", Net),
        ],
    },
    Column {
        language: "hu",
        entries: &[("bruttó", Gross)],
    },
    Column {
        language: "it",
        entries: &[("al netto", Net), ("lordi", Gross), ("lordo", Gross)],
    },
    Column {
        language: "nb",
        entries: &[("etter skatt", Net), ("før skatt", Gross)],
    },
    Column {
        language: "nl",
        entries: &[("bruto", Gross)],
    },
    Column {
        language: "sv",
        entries: &[("efter skatt", Net), ("före skatt", Gross)],
    },
]);
