//! Words for pay, and for other sums that are paid at regular times.

use super::{Column, Vocabulary};

/// What the words speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pay {
    /// Pay for work: "salary", "remunerated", "paid"
    Work,
    /// A sum of another kind, or not said: "grant", "allowance", "amount"
    Sum,
}

use Pay::{Sum, Work};

pub static PAY: Vocabulary<Pay> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("allowance", Sum),
            ("amount", Sum),
            ("amount of the grant", Sum),
            ("base pay", Work),
            ("bursary", Sum),
            ("collective agreement", Work),
            ("compensation", Work),
            ("earn", Work),
            ("earning", Work),
            ("earnings", Work),
            ("earns", Work),
            ("emolument", Work),
            ("emoluments", Work),
            ("fee", Sum),
            ("fees", Sum),
            ("grant", Sum),
            ("income", Work),
            ("instalment", Sum),
            ("job requirements", Work),
            ("paid", Work),
            ("pay", Work),
            ("pay range", Work),
            ("pay scale", Work),
            ("payable", Work),
            ("payment", Work),
            ("payments", Work),
            ("payroll", Work),
            ("pays", Work),
            ("placed", Work),
            ("pro rata", Work),
            ("public service", Work),
            ("rate", Sum),
            ("remunerated", Work),
            ("remuneration", Work),
            ("renumeration", Work),
            ("salaries", Work),
            ("salary", Work),
            ("salary range", Work),
            ("salary scale", Work),
            ("scholarship", Sum),
            ("stipend", Work),
            ("wage", Work),
            ("wages", Work),
        ],
    },
    Column {
        language: "da",
        entries: &[("løn", Work)],
    },
    Column {
        language: "de",
        entries: &[
            ("besoldung", Work),
            ("besoldungsgruppe", Work),
            ("bezahlung", Work),
            ("bruttogehalt", Work),
            ("bruttomonatsgehalt", Work),
            ("eingruppierung", Work),
            ("einstufung", Work),
            ("entgelt", Work),
            ("entgeltgruppe", Work),
            ("entgeltgruppen", Work),
            ("gehalt", Work),
            ("grundgehalt", Work),
            ("jahresgehalt", Work),
            ("lohn", Work),
            ("mindestentgelt", Work),
            ("monatsentgelt", Work),
            ("monatsgehalt", Work),
            ("nettogehalt", Work),
            ("stundenlohn", Work),
            ("verdienst", Work),
            ("vergütung", Work),
        ],
    },
    Column {
        language: "fr",
        entries: &[
            ("rémunération", Work),
            ("salaire", Work),
            ("traitement", Work),
        ],
    },
    Column {
        language: "it",
        entries: &[("retribuzione", Work), ("stipendio", Work)],
    },
    Column {
        language: "nb",
        entries: &[("lønn", Work), ("lønnes", Work), ("lønnet", Work)],
    },
    Column {
        language: "nl",
        entries: &[
            ("bezoldiging", Work),
            ("brutosalaris", Work),
            ("salaris", Work),
        ],
    },
    Column {
        language: "sv",
        entries: &[("lön", Work)],
    },
]);
