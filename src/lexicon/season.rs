//! Names of the seasons.

use super::{Column, Vocabulary};
use crate::model::Season::{self, Autumn, Spring, Summer, Winter};

pub static SEASONS: Vocabulary<Season> = Vocabulary(&[Column {
    language: "en",
    entries: &[
        ("autumn", Autumn),
        ("fall", Autumn),
        ("spring", Spring),
        ("summer", Summer),
        ("winter", Winter),
    ],
}]);
