//! Words that make one end of a range, or join its ends.

use super::{Column, Vocabulary};

/// What a word says about the number beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// "at least", "minimum", before the number or behind it
    AtLeast,
    /// "over", "über": more than, or in the course of
    Over,
    /// "up to", "maximum", before the number or behind it
    AtMost,
    /// "from", before the first of two ends or the only one
    From,
    /// "between", before the first of two ends
    Between,
    /// "to", "until", between the two ends
    To,
    /// "and": between two ends behind "between", or between parts
    And,
    /// "or": between two choices
    Or,
    /// "about", "approximately"
    About,
}

use Bound::{About, And, AtLeast, AtMost, Between, From, Or, Over, To};

/// Words of bounds.
pub static BOUNDS: Vocabulary<Bound> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("a maximum of", AtMost),
            ("a minimum of", AtLeast),
            ("about", About),
            ("and", And),
            ("approx", About),
            ("approximately", About),
            ("around", About),
            ("at least", AtLeast),
            ("at most", AtMost),
            ("at the most", AtMost),
            ("between", Between),
            ("c", About),
            ("ca", About),
            ("circa", About),
            ("fewer than", AtMost),
            ("from", From),
            ("greater than", AtLeast),
            ("higher than", AtLeast),
            ("less than", AtMost),
            ("longer than", AtLeast),
            ("lower than", AtMost),
            ("max", AtMost),
            ("maximum", AtMost),
            ("maximum of", AtMost),
            ("min", AtLeast),
            ("minimum", AtLeast),
            ("minimum of", AtLeast),
            ("more than", AtLeast),
            ("no fewer than", AtLeast),
            ("no less than", AtLeast),
            ("no longer than", AtMost),
            ("no more than", AtMost),
            ("not exceeding", AtMost),
            ("not fewer than", AtLeast),
            ("not less than", AtLeast),
            ("not longer than", AtMost),
            ("not more than", AtMost),
            ("not to exceed", AtMost),
            ("or", Or),
            ("over", Over),
            ("roughly", About),
            ("starting at", From),
            ("starting from", From),
            ("thru", To),
            ("till", To),
            ("to", To),
            ("under", AtMost),
            ("until", To),
            ("up to", AtMost),
            ("up to a maximum of", AtMost),
        ],
    },
    Column {
        language: "de",
        entries: &[
            ("ab", From),
            ("bis zu", AtMost),
            ("ca", About),
            ("etwa", About),
            ("höchstens", AtMost),
            ("längstens", AtMost),
            ("max", AtMost),
            ("maximal", AtMost),
            ("mehr als", AtLeast),
            ("mind", AtLeast),
            ("mindestens", AtLeast),
            ("rund", About),
            ("ungefähr", About),
            ("von", From),
            ("weniger als", AtMost),
            ("wenigstens", AtLeast),
            ("zwischen", Between),
            ("über", Over),
        ],
    },
    Column {
        language: "nl",
        entries: &[
            ("circa", About),
            ("hoogstens", AtMost),
            ("maximaal", AtMost),
            ("meer dan", AtLeast),
            ("minder dan", AtMost),
            ("minimaal", AtLeast),
            ("minstens", AtLeast),
            ("ongeveer", About),
            ("ten hoogste", AtMost),
            ("ten minste", AtLeast),
            ("tenminste", AtLeast),
            ("tussen", Between),
            ("van", From),
            ("vanaf", From),
        ],
    },
    Column {
        language: "fr",
        entries: &[
            ("au maximum", AtMost),
            ("au moins", AtLeast),
            ("au plus", AtMost),
            ("entre", Between),
            ("environ", About),
            ("jusquà", AtMost),
            ("maximum", AtMost),
            ("minimum", AtLeast),
            ("moins de", AtMost),
            ("plus de", AtLeast),
        ],
    },
    Column {
        language: "nb",
        entries: &[
            ("ca", About),
            ("fra", From),
            ("høyst", AtMost),
            ("inntil", AtMost),
            ("maks", AtMost),
            ("maksimalt", AtMost),
            ("mellom", Between),
            ("mer enn", AtLeast),
            ("minst", AtLeast),
            ("omtrent", About),
            ("opptil", AtMost),
        ],
    },
    Column {
        language: "sv",
        entries: &[
            ("ca", About),
            ("cirka", About),
            ("från", From),
            ("högst", AtMost),
            ("längst", AtMost),
            ("max", AtMost),
            ("maximalt", AtMost),
            ("mellan", Between),
            ("mer än", AtLeast),
            ("minst", AtLeast),
            ("runt", About),
            ("ungefär", About),
            ("upp till", AtMost),
        ],
    },
    Column {
        language: "da",
        entries: &[
            ("ca", About),
            ("cirka", About),
            ("fra", From),
            ("højst", AtMost),
            ("maks", AtMost),
            ("maksimalt", AtMost),
            ("mellem", Between),
            ("mere end", AtLeast),
            ("mindst", AtLeast),
            ("omkring", About),
            ("op til", AtMost),
        ],
    },
]);

/// Behind a number: "3 years maximum", "2 years or more".
pub static TRAILING_BOUNDS: Vocabulary<Bound> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("and above", AtLeast),
            ("and more", AtLeast),
            ("at least", AtLeast),
            ("at maximum", AtMost),
            ("at minimum", AtLeast),
            ("at most", AtMost),
            ("at the most", AtMost),
            ("max", AtMost),
            ("maximum", AtMost),
            ("min", AtLeast),
            ("minimum", AtLeast),
            ("or less", AtMost),
            ("or longer", AtLeast),
            ("or more", AtLeast),
        ],
    },
    Column {
        language: "de",
        entries: &[
            ("höchstens", AtMost),
            ("max", AtMost),
            ("maximal", AtMost),
            ("mindestens", AtLeast),
            ("oder mehr", AtLeast),
        ],
    },
    Column {
        language: "nl",
        entries: &[
            ("maximaal", AtMost),
            ("minimaal", AtLeast),
            ("of meer", AtLeast),
        ],
    },
    Column {
        language: "fr",
        entries: &[
            ("au maximum", AtMost),
            ("au moins", AtLeast),
            ("au plus", AtMost),
            ("maximum", AtMost),
            ("minimum", AtLeast),
            ("ou plus", AtLeast),
        ],
    },
    Column {
        language: "nb",
        entries: &[("maks", AtMost), ("maksimalt", AtMost)],
    },
    Column {
        language: "sv",
        entries: &[("maximalt", AtMost)],
    },
    Column {
        language: "da",
        entries: &[("maksimalt", AtMost)],
    },
]);
