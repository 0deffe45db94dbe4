//! Words that stand in an address for what the reader has to fill in.

use super::{Column, Vocabulary};

pub static PLACEHOLDERS: Vocabulary<()> = Vocabulary(&[Column {
    language: "en",
    entries: &[
        ("familyname", ()),
        ("first name", ()),
        ("firstname", ()),
        ("forename", ()),
        ("givenname", ()),
        ("last name", ()),
        ("lastname", ()),
        ("name surname", ()),
        ("surname", ()),
        ("username", ()),
        ("your name", ()),
        ("yourname", ()),
    ],
}]);
