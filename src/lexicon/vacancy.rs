//! What is counted where a posting says how many are open.

use super::{Column, Vocabulary};

/// "two positions", "three places": what a number before it counts.
pub static VACANCIES: Vocabulary<()> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("appointment", ()),
            ("appointments", ()),
            ("associateship", ()),
            ("associateships", ()),
            ("award", ()),
            ("awards", ()),
            ("colleagues", ()),
            ("contract", ()),
            ("contracts", ()),
            ("faculty positions", ()),
            ("grant", ()),
            ("grants", ()),
            ("job", ()),
            ("job opening", ()),
            ("job openings", ()),
            ("job position", ()),
            ("job positions", ()),
            ("jobs", ()),
            ("open position", ()),
            ("open positions", ()),
            ("opening", ()),
            ("openings", ()),
            ("opportunities", ()),
            ("opportunity", ()),
            ("people", ()),
            ("place", ()),
            ("places", ()),
            ("position", ()),
            ("positions", ()),
            ("post", ()),
            ("posts", ()),
            ("readership", ()),
            ("readerships", ()),
            ("research associateship", ()),
            ("research associateships", ()),
            ("studentship", ()),
            ("studentships", ()),
            ("vacancies", ()),
            ("vacancy", ()),
            ("vacant position", ()),
            ("vacant positions", ()),
        ],
    },
    Column {
        language: "de",
        entries: &[("stelle", ()), ("stellen", ())],
    },
    Column {
        language: "nl",
        entries: &[("plaatsen", ()), ("vacature", ()), ("vacatures", ())],
    },
    Column {
        language: "nb",
        entries: &[("stilling", ()), ("stillinger", ()), ("stipend", ())],
    },
    Column {
        language: "sv",
        entries: &[("anställningar", ()), ("tjänst", ()), ("tjänster", ())],
    },
    Column {
        language: "da",
        entries: &[("stillingen", ())],
    },
    Column {
        language: "fr",
        entries: &[("offres", ()), ("poste", ()), ("postes", ())],
    },
    Column {
        language: "es",
        entries: &[
            ("plaza", ()),
            ("plazas", ()),
            ("puesto", ()),
            ("puestos", ()),
        ],
    },
]);
