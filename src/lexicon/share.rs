//! Shares of a full-time post in words.

use super::{Column, Vocabulary};

/// What a number beside it is a share of: 1 is full time.
pub static FULL_TIME_EQUIVALENTS: Vocabulary<()> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("fte", ()),
            ("ftes", ()),
            ("full time equivalence", ()),
            ("full time equivalent", ()),
            ("full time equivalents", ()),
            ("of a full time contract", ()),
            ("of a full time position", ()),
            ("of a full time post", ()),
            ("wte", ()),
        ],
    },
    Column {
        language: "de",
        entries: &[
            ("der regelmäßigen wöchentlichen arbeitszeit", ()),
            ("einer vollbeschäftigung", ()),
            ("einer vollzeitstelle", ()),
            ("vbe", ()),
            ("vollzeitbeschäftigung", ()),
            ("vollzeitäquivalent", ()),
            ("vollzeitäquivalente", ()),
            ("vollzeitäquivalenten", ()),
            ("vzä", ()),
        ],
    },
    Column {
        language: "fr",
        entries: &[("etp", ())],
    },
    Column {
        language: "nb",
        entries: &[("årsverk", ())],
    },
]);

/// Words that state a share by themselves, in hundredths.
pub static SHARES: Vocabulary<u32> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("half a position", 50),
            ("half position", 50),
            ("half positions", 50),
            ("half time", 50),
            ("halftime", 50),
            ("quarter time", 25),
            ("three quarter position", 75),
            ("three quarter post", 75),
            ("three quarter time", 75),
            ("three quarters position", 75),
            ("three quarters time", 75),
        ],
    },
    Column {
        language: "de",
        entries: &[
            ("drei viertel stelle", 75),
            ("dreiviertel stelle", 75),
            ("dreiviertelstelle", 75),
            ("dreiviertelstellen", 75),
            ("halbe stelle", 50),
            ("halben stelle", 50),
            ("halber stelle", 50),
            ("halbtagesstelle", 50),
            ("halbtags", 50),
            ("halbtagsbeschäftigung", 50),
            ("halbtagsstelle", 50),
            ("hälfte der regelmäßigen", 50),
            ("hälfte der regelmäßigen wöchentlichen", 50),
            ("hälftige stelle", 50),
            ("viertelstelle", 25),
            ("zur hälfte der regelmäßigen", 50),
            ("zwei drittel stelle", 67),
            ("zweidrittelstelle", 67),
        ],
    },
    Column {
        language: "nl",
        entries: &[("halftijds", 50), ("halve dagen", 50)],
    },
    Column {
        language: "fr",
        entries: &[("mi temps", 50)],
    },
    Column {
        language: "sv",
        entries: &[("halvtid", 50)],
    },
    Column {
        language: "da",
        entries: &[("halvtid", 50)],
    },
]);

/// What a fraction before it is a part of: "2/3 position", "0.5 Stelle".
pub static PARTED_POSTS: Vocabulary<()> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("appointment", ()),
            ("contract", ()),
            ("job", ()),
            ("position", ()),
            ("post", ()),
        ],
    },
    Column {
        language: "de",
        entries: &[("stelle", ()), ("vollzeitstelle", ())],
    },
    Column {
        language: "nb",
        entries: &[("stilling", ())],
    },
]);

/// Behind a number: hundredths.
pub static PERCENT: Vocabulary<()> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("p c", ()),
            ("pct", ()),
            ("per cent", ()),
            ("percent", ()),
            ("percentage", ()),
        ],
    },
    Column {
        language: "de",
        entries: &[
            ("prozent", ()),
            ("prozentig", ()),
            ("prozentige", ()),
            ("prozentigen", ()),
            ("prozentiger", ()),
            ("v h", ()),
        ],
    },
    Column {
        language: "nl",
        entries: &[("procent", ())],
    },
    Column {
        language: "fr",
        entries: &[("pour cent", ())],
    },
    Column {
        language: "nb",
        entries: &[("prosent", ())],
    },
    Column {
        language: "sv",
        entries: &[("procent", ())],
    },
    Column {
        language: "da",
        entries: &[("procent", ())],
    },
]);
