//! Words that make one end of a range, or join its ends.

use super::{Column, Vocabulary};

/// What a word says about the numbers beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// "at least", "minimum", before the number or after it
    AtLeast,
    /// "up to", "maximum", before the number or after it
    AtMost,
    /// "from", before the first of two ends or the only one
    From,
    /// "between", before the first of two ends
    Between,
    /// "to", "until": between two ends
    To,
    /// "and": between two ends after "between", or between parts
    And,
    /// "or": between two choices
    Or,
    /// "about", "approximately"
    About,
}

use Bound::{About, And, AtLeast, AtMost, Between, From, Or, To};

pub static BOUNDS: Vocabulary<Bound> = Vocabulary(&[Column {
    language: "en",
    entries: &[
        ("about", About),
        ("and", And),
        ("approx", About),
        ("approximately", About),
        ("around", About),
        ("at least", AtLeast),
        ("at most", AtMost),
        ("between", Between),
        ("c", About),
        ("ca", About),
        ("circa", About),
        ("from", From),
        ("less than", AtMost),
        ("max", AtMost),
        ("maximum", AtMost),
        ("maximum of", AtMost),
        ("min", AtLeast),
        ("minimum", AtLeast),
        ("minimum of", AtLeast),
        ("more than", AtLeast),
        ("no less than", AtLeast),
        ("no longer than", AtMost),
        ("no more than", AtMost),
        ("not exceeding", AtMost),
        ("not less than", AtLeast),
        ("not more than", AtMost),
        ("not to exceed", AtMost),
        ("or", Or),
        ("or more", AtLeast),
        ("roughly", About),
        ("starting at", From),
        ("starting from", From),
        ("till", To),
        ("to", To),
        ("until", To),
        ("up to", AtMost),
        ("up to a maximum of", AtMost),
    ],
}]);
