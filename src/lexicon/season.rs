//! Names of the seasons, and of the terms named after them.

use super::{Column, Vocabulary};
use crate::model::Season::{self, Autumn, Spring, Summer, Winter};

pub static SEASONS: Vocabulary<Season> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("autumn", Autumn),
            ("autumn semester", Autumn),
            ("autumn term", Autumn),
            ("fall", Autumn),
            ("fall semester", Autumn),
            ("fall term", Autumn),
            ("spring", Spring),
            ("spring semester", Spring),
            ("spring term", Spring),
            ("summer", Summer),
            ("summer semester", Summer),
            ("summer term", Summer),
            ("winter", Winter),
            ("winter semester", Winter),
            ("winter term", Winter),
        ],
    },
    Column {
        language: "de",
        entries: &[
            ("frühjahr", Spring),
            ("frühling", Spring),
            ("herbst", Autumn),
            ("sommer", Summer),
            ("sommersemester", Summer),
            ("winter", Winter),
            ("wintersemester", Winter),
        ],
    },
    Column {
        language: "nl",
        entries: &[
            ("herfst", Autumn),
            ("lente", Spring),
            ("najaar", Autumn),
            ("voorjaar", Spring),
            ("winter", Winter),
            ("zomer", Summer),
        ],
    },
    Column {
        language: "fr",
        entries: &[
            ("automne", Autumn),
            ("hiver", Winter),
            ("printemps", Spring),
            ("été", Summer),
        ],
    },
    Column {
        language: "nb",
        entries: &[
            ("høst", Autumn),
            ("høsten", Autumn),
            ("høstsemesteret", Autumn),
            ("sommer", Summer),
            ("sommeren", Summer),
            ("vinter", Winter),
            ("vinteren", Winter),
            ("vår", Spring),
            ("våren", Spring),
            ("vårsemesteret", Spring),
        ],
    },
    Column {
        language: "sv",
        entries: &[
            ("höst", Autumn),
            ("hösten", Autumn),
            ("höstterminen", Autumn),
            ("sommar", Summer),
            ("sommaren", Summer),
            ("vinter", Winter),
            ("vintern", Winter),
            ("vår", Spring),
            ("våren", Spring),
            ("vårterminen", Spring),
        ],
    },
    Column {
        language: "da",
        entries: &[
            ("efterår", Autumn),
            ("efteråret", Autumn),
            ("forår", Spring),
            ("foråret", Spring),
            ("sommer", Summer),
            ("sommeren", Summer),
            ("vinter", Winter),
            ("vinteren", Winter),
        ],
    },
]);
