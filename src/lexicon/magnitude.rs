//! Words that multiply the number before them.

use super::{Column, Vocabulary};

/// The power of ten.
pub static MAGNITUDES: Vocabulary<u32> = Vocabulary(&[
    Column {
        language: "",
        entries: &[
            ("b", 9),
            ("bio", 9),
            ("bn", 9),
            ("k", 3),
            ("m", 6),
            ("mil", 6),
            ("mill", 6),
            ("mio", 6),
            ("mln", 6),
            ("mm", 6),
            ("mn", 6),
            ("mrd", 9),
            ("млн", 6),
            ("млрд", 9),
            ("тыс", 3),
        ],
    },
    Column {
        language: "en",
        entries: &[
            ("billion", 9),
            ("billions", 9),
            ("crore", 7),
            ("crores", 7),
            ("grand", 3),
            ("hundred", 2),
            ("hundred billion", 11),
            ("hundred million", 8),
            ("hundred thousand", 5),
            ("lac", 5),
            ("lacs", 5),
            ("lakh", 5),
            ("lakhs", 5),
            ("million", 6),
            ("millions", 6),
            ("thousand", 3),
            ("thousands", 3),
            ("trillion", 12),
        ],
    },
    Column {
        language: "de",
        entries: &[
            ("milliarden", 9),
            ("millionen", 6),
            ("tausend", 3),
            ("tsd", 3),
        ],
    },
    Column {
        language: "fr",
        entries: &[("mille", 3), ("milliards", 9)],
    },
    Column {
        language: "nb",
        entries: &[("millioner", 6), ("tusen", 3)],
    },
    Column {
        language: "nl",
        entries: &[("duizend", 3), ("miljoen", 6)],
    },
    Column {
        language: "sv",
        entries: &[("miljoner", 6)],
    },
]);
