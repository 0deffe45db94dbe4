//! The closed vocabularies: words as data, one sorted table a file and vocabulary, one column a language.
//!
//! A phrase is written folded: small letters, words parted by one space, no apostrophes ("masters degree", "ph d", "e mail") but those of
//! words that lose their vowel ("l'offre"), which are words of their own. A word means the same with the ending of another gender
//! ("Mitarbeiter*in", `gender`) and spelt out ("ae" for "ä"). A phrase that two languages share stands in the column of one.
//! The words of all languages are looked up at once; only the small words that mean something else in another language are looked at
//! together with those around them (`native`).
//! [`words`] folds a text the same way, so "Master's&nbsp;degree", "MASTERS DEGREE" and "master’s-degree" all meet the entry.

mod abbreviation;
mod american;
mod applying;
mod basis;
mod bound;
mod branch;
mod cent;
mod closing;
mod competence;
mod control;
mod country;
mod cue;
mod currency;
mod date_role;
mod deed;
mod degree;
mod dialling;
mod dictionary;
mod elsewhere;
mod extent;
mod feast;
mod fraction;
mod gender;
mod heading;
mod hiring;
mod holding;
mod hours;
mod joint;
mod label;
mod language;
mod length_role;
mod level;
mod line;
mod magnitude;
mod money_role;
mod month;
mod name;
mod native;
mod number;
mod numbered;
mod open_heading;
mod opener;
mod organisation;
mod page;
mod paper;
mod particle;
mod pay;
mod period;
mod place;
mod placed;
mod placeholder;
mod request;
mod rise;
mod route;
mod rubric;
mod scale;
mod season;
mod sense;
mod share;
mod share_role;
mod sign;
mod spelling;
mod stage;
mod stress;
mod tender;
mod term;
mod timing;
mod tongue;
mod top_level;
mod turn;
mod unit;
mod vacancy;
mod weekday;
mod words;

pub use bound::Bound;
pub use closing::Closing;
pub use competence::Competence;
pub use control::Control;
pub use country::COUNTRY_CODES;
pub use cue::{Cue, Cues};
pub use currency::{CODES, OTHER_CODES};
pub use date_role::DateRole;
pub use deed::{Deed, GERUND};
pub use degree::Degree;
pub use dialling::{DIALLING, Trunk, dialling, leaves_out_zero};
pub use dictionary::{Dictionary, KeySet};
pub use feast::Feast;
pub use hiring::Hiring;
pub use joint::{Joint, joints};
pub use label::Label;
pub use length_role::LengthRole;
pub use level::Level;
pub use line::Line;
pub use money_role::MoneyRole;
pub use name::NamePart;
pub use native::{CLAUSE_SUBJECTS, CLAUSE_WORDS, NativeWord, native_reach, native_words};
pub use number::ORDINAL_ENDINGS;
pub use numbered::Numbered;
pub use organisation::{
    ARTICLE_NOUNS, COLLEGES, LABORATORIES, NAME_ARTICLES, NOUN_FORMS, NUMBERED_PARTS, OF_LETTERS,
    Rank, SMALL_NOUNS, SUBJECT_OWNERS, UNIVERSITIES, UNIVERSITY_JOINTS,
};
pub use paper::{Carrier, Paper, Topic};
pub use particle::Particle;
pub use pay::Pay;
pub use place::{HOUSES_OF_STATES, PlaceWord, STREET_ENDINGS};
pub use placed::InOrder;
pub use request::Request;
pub use route::Route;
pub use scale::Scale;
pub use sense::{Sense, dictionary, vocabularies};
pub use share_role::ShareRole;
pub use sign::SIGNS;
pub use spelling::Spelling;
pub use stage::{BEFORE_POSITIONS, Stages};
pub use stress::Stress;
pub use tender::{Family, Name, Tender, Trust};
pub use timing::Timing;
pub use top_level::{SPELLING_COUNTRIES, home_of, is_top_level};
pub use turn::Turn;
pub use unit::{UNIT_LETTERS, Unit};
pub use vacancy::PLURAL_ENDINGS;
pub use words::{Word, first_word, is_apostrophe, is_owner, words};

/// A vocabulary: what its phrases mean, a column for each language.
#[derive(Debug)]
pub struct Vocabulary<T: 'static>(pub &'static [Column<T>]);

/// The phrases of one language, sorted, each with its meaning.
#[derive(Debug)]
pub struct Column<T: 'static> {
    /// ISO 639-1: for the reader of the table, and for the tests.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "words are looked up in all languages alike")
    )]
    pub language: &'static str,
    /// Sorted by phrase, no phrase twice.
    pub entries: &'static [(&'static str, T)],
}
