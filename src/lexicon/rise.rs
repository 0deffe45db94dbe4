//! Words before the amount that a pay grows to.

use super::{Column, Vocabulary};

pub static RISES: Vocabulary<()> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("and ends at", ()),
            ("and goes up to", ()),
            ("and the end salary is", ()),
            ("and the ending salary is", ()),
            ("and the final salary is", ()),
            ("and the maximum is", ()),
            ("and the maximum salary is", ()),
            ("ending at", ()),
            ("going up to", ()),
            ("growing to", ()),
            ("grows to", ()),
            ("grows up to", ()),
            ("growth to", ()),
            ("growth up to", ()),
            ("increase to", ()),
            ("increased to", ()),
            ("increases to", ()),
            ("increases up to", ()),
            ("increasing to", ()),
            ("increasing up to", ()),
            ("progress to", ()),
            ("progresses to", ()),
            ("progressing to", ()),
            ("raised to", ()),
            ("raising to", ()),
            ("raising up to", ()),
            ("rise to", ()),
            ("rises to", ()),
            ("rises up to", ()),
            ("rising to", ()),
            ("rising up to", ()),
        ],
    },
    Column {
        language: "nl",
        entries: &[("oplopend naar", ()), ("oplopend tot", ())],
    },
]);
