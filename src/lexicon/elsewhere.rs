//! Headings over what is no part of the posting: the other postings of its page.

use super::{Column, Vocabulary};

/// "Similar jobs": what stands under it belongs to other positions.
pub static ELSEWHERE: Vocabulary<()> =
    Vocabulary(&[ENGLISH, GERMAN, FRENCH, DUTCH, NORWEGIAN, SWEDISH, DANISH]);

const ENGLISH: Column<()> = Column {
    language: "en",
    entries: &[
        ("browse similar jobs", ()),
        ("jobs you may be interested in", ()),
        ("latest jobs", ()),
        ("more jobs", ()),
        ("more jobs from this employer", ()),
        ("more jobs from this organisation", ()),
        ("more jobs like this", ()),
        ("more opportunities", ()),
        ("more opportunities like this", ()),
        ("more searches like this", ()),
        ("more vacancies", ()),
        ("other job openings", ()),
        ("other jobs", ()),
        ("other open positions", ()),
        ("other opportunities", ()),
        ("other positions", ()),
        ("other vacancies", ()),
        ("other vacancies at this employer", ()),
        ("people also viewed", ()),
        ("people who viewed this job also viewed", ()),
        ("recent jobs", ()),
        ("recommended jobs", ()),
        ("related jobs", ()),
        ("related opportunities", ()),
        ("related positions", ()),
        ("related vacancies", ()),
        ("see also these jobs", ()),
        ("similar jobs", ()),
        ("similar opportunities", ()),
        ("similar positions", ()),
        ("similar roles", ()),
        ("similar searches", ()),
        ("similar vacancies", ()),
        ("view similar jobs", ()),
        ("you may also be interested in", ()),
        ("you may also be interested in these jobs", ()),
        ("you may also like", ()),
        ("you might also be interested in", ()),
        ("you might also like", ()),
    ],
};

const GERMAN: Column<()> = Column {
    language: "de",
    entries: &[
        ("aktuelle stellenangebote", ()),
        ("andere offene stellen", ()),
        ("andere stellenangebote", ()),
        ("das könnte dich auch interessieren", ()),
        ("das könnte sie auch interessieren", ()),
        ("diese stellen könnten sie auch interessieren", ()),
        ("mehr stellenangebote", ()),
        ("passende stellenangebote", ()),
        ("weitere ausschreibungen", ()),
        ("weitere interessante stellen", ()),
        ("weitere jobs", ()),
        ("weitere offene stellen", ()),
        ("weitere stellen", ()),
        ("weitere stellenangebote", ()),
        ("weitere stellenanzeigen", ()),
        ("weitere stellenausschreibungen", ()),
        ("weitere vakanzen", ()),
        ("ähnliche jobs", ()),
        ("ähnliche stellen", ()),
        ("ähnliche stellenangebote", ()),
        ("ähnliche stellenanzeigen", ()),
    ],
};

const FRENCH: Column<()> = Column {
    language: "fr",
    entries: &[
        ("annonces similaires", ()),
        ("autres offres", ()),
        ("autres offres d'emploi", ()),
        ("autres offres de cet employeur", ()),
        ("ces annonces pourraient vous intéresser", ()),
        ("ces offres peuvent vous intéresser", ()),
        ("dernières offres", ()),
        ("offres récentes", ()),
        ("offres similaires", ()),
        ("postes similaires", ()),
        ("voir aussi", ()),
        ("voir les offres similaires", ()),
    ],
};

const DUTCH: Column<()> = Column {
    language: "nl",
    entries: &[
        ("andere interessante vacatures", ()),
        ("andere vacatures", ()),
        ("bekijk ook", ()),
        ("bekijk ook deze vacatures", ()),
        ("dit vind je misschien ook interessant", ()),
        ("gelijkaardige vacatures", ()),
        ("gerelateerde vacatures", ()),
        ("meer vacatures", ()),
        ("meer vacatures van deze werkgever", ()),
        ("misschien ook interessant", ()),
        ("nieuwste vacatures", ()),
        ("ook interessant voor jou", ()),
        ("overige vacatures", ()),
        ("recente vacatures", ()),
        ("soortgelijke vacatures", ()),
        ("vergelijkbare vacatures", ()),
    ],
};

const NORWEGIAN: Column<()> = Column {
    language: "nb",
    entries: &[
        ("andre ledige stillinger", ()),
        ("andre ledige stillinger hos oss", ()),
        ("andre stillinger", ()),
        ("flere annonser fra arbeidsgiveren", ()),
        ("flere ledige stillinger", ()),
        ("flere ledige stillinger fra", ()),
        ("flere stillinger", ()),
        ("flere stillinger fra", ()),
        ("flere stillinger fra arbeidsgiver", ()),
        ("lignende jobber", ()),
        ("lignende stillinger", ()),
        ("relaterte stillinger", ()),
        ("se også", ()),
        ("siste stillinger", ()),
    ],
};

const SWEDISH: Column<()> = Column {
    language: "sv",
    entries: &[
        ("andra jobb hos oss", ()),
        ("andra lediga jobb", ()),
        ("andra lediga tjänster", ()),
        ("fler jobb", ()),
        ("fler jobb hos oss", ()),
        ("fler lediga jobb", ()),
        ("fler lediga tjänster", ()),
        ("liknande jobb", ()),
        ("liknande tjänster", ()),
        ("relaterade jobb", ()),
        ("se även", ()),
    ],
};

const DANISH: Column<()> = Column {
    language: "da",
    entries: &[
        ("andre job", ()),
        ("andre ledige stillinger", ()),
        ("andre stillinger", ()),
        ("flere ledige stillinger", ()),
        ("lignende job", ()),
        ("lignende stillinger", ()),
        ("se også", ()),
    ],
};
