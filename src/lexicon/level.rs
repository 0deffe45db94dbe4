//! How well a language is mastered.

use super::{Column, Vocabulary};

/// How the level is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// "C1": on a scale
    Measured,
    /// "IELTS": by a test of this language
    Tested(&'static str),
    /// "fluent", "basic"
    Described,
}

impl Level {
    /// It stands on a scale, and says more than a word.
    pub const fn is_measured(self) -> bool {
        matches!(self, Measured | Tested(_))
    }
}

use Level::{Described, Measured, Tested};

pub static LEVELS: Vocabulary<Level> = Vocabulary(&[Column {
    language: "en",
    entries: &[
        ("a1", Measured),
        ("a2", Measured),
        ("academic level", Described),
        ("advanced", Described),
        ("b1", Measured),
        ("b1 level", Measured),
        ("b2", Measured),
        ("b2 level", Measured),
        ("b2 or higher", Measured),
        ("basic", Described),
        ("business fluent", Described),
        ("c1", Measured),
        ("c1 level", Measured),
        ("c2", Measured),
        ("c2 level", Measured),
        ("cae", Measured),
        ("cefr b2", Measured),
        ("cefr c1", Measured),
        ("conversational", Described),
        ("cpe", Measured),
        ("dsh", Measured),
        ("elementary", Described),
        ("excellent", Described),
        ("fluency", Described),
        ("fluent", Described),
        ("fluently", Described),
        ("full professional proficiency", Described),
        ("goethe", Measured),
        ("good", Described),
        ("high level", Described),
        ("highly proficient", Described),
        ("ielts", Tested("en")),
        ("ielts academic", Tested("en")),
        ("intermediate", Described),
        ("level a2", Measured),
        ("level b1", Measured),
        ("level b2", Measured),
        ("level c1", Measured),
        ("level c2", Measured),
        ("limited", Described),
        ("mother tongue", Described),
        ("native", Described),
        ("native level", Described),
        ("native speaker", Described),
        ("near native", Described),
        ("operational", Described),
        ("outstanding", Described),
        ("perfect", Described),
        ("professional", Described),
        ("professional working proficiency", Described),
        ("proficiency", Described),
        ("proficient", Described),
        ("solid", Described),
        ("strong", Described),
        ("sufficient", Described),
        ("testdaf", Tested("de")),
        ("toefl", Tested("en")),
        ("toefl ibt", Tested("en")),
        ("upper intermediate", Described),
        ("very good", Described),
        ("working knowledge", Described),
    ],
}]);
