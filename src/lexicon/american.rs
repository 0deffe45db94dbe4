//! What only postings of the USA say: their laws and the hours of their time zones.

use super::{Column, Vocabulary};

/// Says that the posting is of the USA: "FLSA status: Exempt", "11:59 PM Pacific".
pub static AMERICAN: Vocabulary<()> = Vocabulary(&[Column {
    language: "en",
    entries: &[
        ("a m et", ()),
        ("a m pt", ()),
        ("am et", ()),
        ("am pt", ()),
        ("central daylight time", ()),
        ("e verify", ()),
        ("eastern daylight time", ()),
        ("fair labor standards act", ()),
        ("flsa", ()),
        ("mountain time", ()),
        ("p m central", ()),
        ("p m eastern", ()),
        ("p m et", ()),
        ("p m mountain", ()),
        ("p m pacific", ()),
        ("p m pt", ()),
        ("pacific daylight time", ()),
        ("pacific time", ()),
        ("pm central", ()),
        ("pm eastern", ()),
        ("pm et", ()),
        ("pm mountain", ()),
        ("pm pacific", ()),
        ("pm pdt", ()),
        ("pm pst", ()),
        ("pm pt", ()),
        ("protected veteran", ()),
        ("protected veteran status", ()),
        ("protected veterans", ()),
        ("title ix", ()),
    ],
}]);
