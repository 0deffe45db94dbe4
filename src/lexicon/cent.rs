//! Words for the hundredth of a currency, behind an amount of it.

use super::{Column, Vocabulary};

pub static CENTS: Vocabulary<()> = Vocabulary(&[
    Column {
        language: "",
        entries: &[("c", ()), ("ct", ()), ("cts", ()), ("p", ())],
    },
    Column {
        language: "en",
        entries: &[
            ("cent", ()),
            ("cents", ()),
            ("paisa", ()),
            ("paise", ()),
            ("pence", ()),
            ("pennies", ()),
            ("penny", ()),
            ("sen", ()),
            ("sens", ()),
        ],
    },
    Column {
        language: "de",
        entries: &[("cent", ()), ("rappen", ())],
    },
    Column {
        language: "nl",
        entries: &[("cent", ())],
    },
    Column {
        language: "fr",
        entries: &[("centime", ()), ("centimes", ()), ("cents", ())],
    },
    Column {
        language: "da",
        entries: &[("øre", ())],
    },
    Column {
        language: "nb",
        entries: &[("øre", ())],
    },
    Column {
        language: "sv",
        entries: &[("öre", ())],
    },
    Column {
        language: "pl",
        entries: &[("grosz", ()), ("grosze", ()), ("groszy", ())],
    },
]);
