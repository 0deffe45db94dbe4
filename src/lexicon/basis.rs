//! Before or after tax.

use super::{Column, Vocabulary};
use crate::model::Basis::{self, Gross, Net};

pub static BASES: Vocabulary<Basis> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("after deductions", Net),
            ("after tax", Net),
            ("after taxes", Net),
            ("before deduction of tax", Gross),
            ("before deduction of taxes", Gross),
            ("before deductions", Gross),
            ("before income tax", Gross),
            ("before tax", Gross),
            ("before tax deduction", Gross),
            ("before taxes", Gross),
            ("gross", Gross),
            ("including all deductions", Gross),
            ("including all legal deductions", Gross),
            ("including taxes", Gross),
            ("net", Net),
            ("net of tax", Net),
            ("net of taxes", Net),
            ("non taxable", Net),
            ("pre tax", Gross),
            ("take home", Net),
            ("tax exempt", Net),
            ("tax free", Net),
        ],
    },
    Column {
        language: "da",
        entries: &[
            ("bruttoløn", Gross),
            ("bruttomånedsløn", Gross),
            ("efter skat", Net),
            ("før skat", Gross),
        ],
    },
    Column {
        language: "de",
        entries: &[
            ("brutto", Gross),
            ("bruttoentgelt", Gross),
            ("bruttogehalt", Gross),
            ("bruttojahresgehalt", Gross),
            ("bruttojahreslohn", Gross),
            ("bruttolohn", Gross),
            ("bruttomonatsentgelt", Gross),
            ("bruttomonatsgehalt", Gross),
            ("bruttomonatslohn", Gross),
            ("bruttostundenlohn", Gross),
            ("jahresbruttogehalt", Gross),
            ("monatsbruttoentgelt", Gross),
            ("monatsbruttogehalt", Gross),
            ("netto", Net),
            ("nettogehalt", Net),
            ("steuerfrei", Net),
        ],
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
        entries: &[
            ("al netto", Net),
            ("lordi", Gross),
            ("lordo", Gross),
            ("netti", Net),
        ],
    },
    Column {
        language: "nb",
        entries: &[
            ("bruttolønn", Gross),
            ("bruttomånedslønn", Gross),
            ("bruttoårslønn", Gross),
            ("etter skatt", Net),
            ("før skatt", Gross),
        ],
    },
    Column {
        language: "nl",
        entries: &[
            ("bruto", Gross),
            ("bruto bedrag", Gross),
            ("bruto jaarsalaris", Gross),
            ("brutobedrag", Gross),
            ("brutojaarsalaris", Gross),
            ("brutomaandloon", Gross),
            ("brutomaandsalaris", Gross),
            ("brutosalaris", Gross),
            ("brutouurloon", Gross),
            ("nettosalaris", Net),
        ],
    },
    Column {
        language: "sv",
        entries: &[
            ("bruttolön", Gross),
            ("bruttomånadslön", Gross),
            ("efter skatt", Net),
            ("före skatt", Gross),
        ],
    },
]);
