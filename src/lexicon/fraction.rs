//! Halves and quarters in words, counted in quarters.

use super::{Column, Vocabulary};

/// Before a unit: "half a year", "anderthalb Jahre".
pub static FRACTIONS: Vocabulary<u32> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("a half", 2),
            ("half", 2),
            ("half a", 2),
            ("half an", 2),
            ("one half", 2),
            ("quarter of a", 1),
            ("three quarter", 3),
            ("three quarters of a", 3),
        ],
    },
    Column {
        language: "de",
        entries: &[
            ("anderthalb", 6),
            ("dreieinhalb", 14),
            ("eineinhalb", 6),
            ("fünfeinhalb", 22),
            ("halb", 2),
            ("halbe", 2),
            ("halben", 2),
            ("halber", 2),
            ("halbes", 2),
            ("viereinhalb", 18),
            ("zweieinhalb", 10),
        ],
    },
    Column {
        language: "nl",
        entries: &[
            ("anderhalf", 6),
            ("anderhalve", 6),
            ("een half", 2),
            ("een halve", 2),
            ("half", 2),
            ("halve", 2),
            ("tweeënhalf", 10),
        ],
    },
    Column {
        language: "fr",
        entries: &[("demi", 2), ("une demi", 2)],
    },
    Column {
        language: "nb",
        entries: &[("halv", 2), ("halvannet", 6), ("halvt", 2)],
    },
    Column {
        language: "sv",
        entries: &[("halv", 2), ("halvt", 2)],
    },
    Column {
        language: "da",
        entries: &[
            ("halv", 2),
            ("halvanden", 6),
            ("halvandet", 6),
            ("halvt", 2),
        ],
    },
]);

/// Behind a number or a unit: "two and a half years", "a year and a half".
pub static ADDED_FRACTIONS: Vocabulary<u32> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("and a half", 2),
            ("and a quarter", 1),
            ("and an half", 2),
            ("and half", 2),
            ("and one half", 2),
            ("and quarter", 1),
            ("and three quarter", 3),
            ("and three quarters", 3),
        ],
    },
    Column {
        language: "de",
        entries: &[("und ein halbes", 2), ("und eine halbe", 2)],
    },
    Column {
        language: "nl",
        entries: &[
            ("en een half", 2),
            ("en een halve", 2),
            ("en een kwart", 1),
            ("en half", 2),
        ],
    },
    Column {
        language: "fr",
        entries: &[("et demi", 2), ("et demie", 2)],
    },
    Column {
        language: "nb",
        entries: &[("og en halv", 2), ("og et halvt", 2)],
    },
    Column {
        language: "sv",
        entries: &[("och en halv", 2), ("och ett halvt", 2)],
    },
    Column {
        language: "da",
        entries: &[("og en halv", 2), ("og et halvt", 2)],
    },
]);
