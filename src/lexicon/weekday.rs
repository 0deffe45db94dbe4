//! Names of the days of the week, in full and short; the numbers are those of ISO 8601: Monday is 1.
//!
//! Short names that are common words elsewhere ("so", "do", "fr") are left out: a date is read without them.

use super::{Column, Vocabulary};

pub static WEEKDAYS: Vocabulary<u32> = Vocabulary(&[
    Column {
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
    },
    Column {
        language: "de",
        entries: &[
            ("dienstag", 2),
            ("donnerstag", 4),
            ("freitag", 5),
            ("mittwoch", 3),
            ("montag", 1),
            ("samstag", 6),
            ("sonnabend", 6),
            ("sonntag", 7),
        ],
    },
    Column {
        language: "nl",
        entries: &[
            ("dinsdag", 2),
            ("donderdag", 4),
            ("maandag", 1),
            ("vrijdag", 5),
            ("woensdag", 3),
            ("zaterdag", 6),
            ("zondag", 7),
        ],
    },
    Column {
        language: "fr",
        entries: &[
            ("dimanche", 7),
            ("jeudi", 4),
            ("lundi", 1),
            ("mardi", 2),
            ("mercredi", 3),
            ("samedi", 6),
            ("vendredi", 5),
        ],
    },
    Column {
        language: "nb",
        entries: &[
            ("fredag", 5),
            ("lørdag", 6),
            ("mandag", 1),
            ("onsdag", 3),
            ("søndag", 7),
            ("tirsdag", 2),
            ("torsdag", 4),
        ],
    },
    Column {
        language: "sv",
        entries: &[
            ("fredag", 5),
            ("fredagen", 5),
            ("lördag", 6),
            ("lördagen", 6),
            ("måndag", 1),
            ("måndagen", 1),
            ("onsdag", 3),
            ("onsdagen", 3),
            ("söndag", 7),
            ("söndagen", 7),
            ("tisdag", 2),
            ("tisdagen", 2),
            ("torsdag", 4),
            ("torsdagen", 4),
        ],
    },
    Column {
        language: "da",
        entries: &[
            ("fredag", 5),
            ("lørdag", 6),
            ("mandag", 1),
            ("onsdag", 3),
            ("søndag", 7),
            ("tirsdag", 2),
            ("torsdag", 4),
        ],
    },
]);
