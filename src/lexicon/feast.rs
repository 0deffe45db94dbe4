//! Feasts that name a day once a year stands beside them.

use super::{Column, Vocabulary};

/// The day of a feast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Feast {
    /// The same month and day each year
    Fixed(u32, u32),
    /// So many days after Easter Sunday
    Easter(i64),
}

use Feast::{Easter, Fixed};

pub static FEASTS: Vocabulary<Feast> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("ascension day", Easter(39)),
            ("boxing day", Fixed(12, 26)),
            ("christmas", Fixed(12, 25)),
            ("christmas day", Fixed(12, 25)),
            ("christmas eve", Fixed(12, 24)),
            ("easter", Easter(0)),
            ("easter monday", Easter(1)),
            ("easter sunday", Easter(0)),
            ("good friday", Easter(-2)),
            ("halloween", Fixed(10, 31)),
            ("new years day", Fixed(1, 1)),
            ("new years eve", Fixed(12, 31)),
            ("pentecost", Easter(49)),
            ("saint patricks day", Fixed(3, 17)),
            ("st patricks day", Fixed(3, 17)),
            ("valentines day", Fixed(2, 14)),
            ("whit monday", Easter(50)),
        ],
    },
    Column {
        language: "de",
        entries: &[
            ("christi himmelfahrt", Easter(39)),
            ("heiligabend", Fixed(12, 24)),
            ("karfreitag", Easter(-2)),
            ("neujahr", Fixed(1, 1)),
            ("ostermontag", Easter(1)),
            ("ostern", Easter(0)),
            ("ostersonntag", Easter(0)),
            ("pfingsten", Easter(49)),
            ("pfingstmontag", Easter(50)),
            ("silvester", Fixed(12, 31)),
            ("weihnachten", Fixed(12, 25)),
        ],
    },
    Column {
        language: "nl",
        entries: &[
            ("goede vrijdag", Easter(-2)),
            ("hemelvaartsdag", Easter(39)),
            ("kerst", Fixed(12, 25)),
            ("kerstmis", Fixed(12, 25)),
            ("nieuwjaarsdag", Fixed(1, 1)),
            ("oudejaarsavond", Fixed(12, 31)),
            ("pasen", Easter(0)),
            ("pinksteren", Easter(49)),
        ],
    },
    Column {
        language: "fr",
        entries: &[
            ("ascension", Easter(39)),
            ("noël", Fixed(12, 25)),
            ("pentecôte", Easter(49)),
            ("pâques", Easter(0)),
            ("saint patrick", Fixed(3, 17)),
            ("vendredi saint", Easter(-2)),
        ],
    },
    Column {
        language: "nb",
        entries: &[("julaften", Fixed(12, 24)), ("nyttårsaften", Fixed(12, 31))],
    },
    Column {
        language: "sv",
        entries: &[
            ("julafton", Fixed(12, 24)),
            ("nyårsafton", Fixed(12, 31)),
            ("nyårsdagen", Fixed(1, 1)),
        ],
    },
    Column {
        language: "da",
        entries: &[("juleaften", Fixed(12, 24)), ("nytårsaften", Fixed(12, 31))],
    },
]);
