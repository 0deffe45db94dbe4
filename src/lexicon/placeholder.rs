//! Words that stand in an address for what the reader has to fill in.

use super::{Column, Vocabulary};

pub static PLACEHOLDERS: Vocabulary<()> = Vocabulary(&[ENGLISH, FRENCH]);

const ENGLISH: Column<()> = Column {
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
};

const FRENCH: Column<()> = Column {
    language: "fr",
    entries: &[
        ("nom prenom", ()),
        ("nom prénom", ()),
        ("prenom nom", ()),
        ("prénom nom", ()),
        ("votre nom", ()),
    ],
};
