//! Names of the months, in full and short; the numbers are those of ISO 8601.

use super::{Column, Vocabulary};

pub static MONTHS: Vocabulary<u32> = Vocabulary(&[Column {
    language: "en",
    entries: &[
        ("apr", 4),
        ("april", 4),
        ("aug", 8),
        ("august", 8),
        ("dec", 12),
        ("december", 12),
        ("feb", 2),
        ("february", 2),
        ("jan", 1),
        ("january", 1),
        ("jul", 7),
        ("july", 7),
        ("jun", 6),
        ("june", 6),
        ("mar", 3),
        ("march", 3),
        ("may", 5),
        ("nov", 11),
        ("november", 11),
        ("oct", 10),
        ("october", 10),
        ("sep", 9),
        ("sept", 9),
        ("september", 9),
    ],
}]);
