//! Names of the days of the week, in full and short; the numbers are those of ISO 8601: Monday is 1.

use super::{Column, Vocabulary};

pub static WEEKDAYS: Vocabulary<u32> = Vocabulary(&[Column {
    language: "en",
    entries: &[
        ("fri", 5),
        ("friday", 5),
        ("mon", 1),
        ("monday", 1),
        ("sat", 6),
        ("saturday", 6),
        ("sun", 7),
        ("sunday", 7),
        ("thu", 4),
        ("thur", 4),
        ("thurs", 4),
        ("thursday", 4),
        ("tue", 2),
        ("tues", 2),
        ("tuesday", 2),
        ("wed", 3),
        ("wednesday", 3),
    ],
}]);
