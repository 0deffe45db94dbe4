//! Small words that mean something else in another language: "en" joins in Dutch, is an article in Norwegian, and "in" in French.
//!
//! No vocabulary holds them, for its words are looked up in every text. They are cues where words stand near that no other
//! language has.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::LazyLock;

use super::dictionary::KeyIsHash;
use super::words::first_word;
use super::{Bound, Competence, Deed, Degree, NamePart, Paper, Particle, Request, Sense, Turn};
use crate::model::{CareerStage, DocumentKind, SectionKind};

/// A language and its small words.
#[derive(Debug)]
pub struct Native {
    /// ISO 639-1: for the reader of the table.
    #[expect(dead_code, reason = "words are looked up in all languages alike")]
    pub language: &'static str,
    /// Frequent words that only this language has and no text in another one cites, sorted.
    pub marks: &'static [&'static str],
    /// Words that others have, too, sorted, with all they mean in this one.
    pub shared: &'static [(&'static str, &'static [Sense])],
    /// Two marks stand so near a shared word, in words.
    pub near: usize,
}

/// In the same sentence, or in the lines around an item.
const SENTENCE: usize = 16;

/// Anywhere around a headline.
const POSTING: usize = 400;

/// What a word is to a language.
#[derive(Clone, Copy, Debug)]
pub enum NativeWord {
    /// Only this language has it: the number of the language
    Mark(usize),
    /// The language has it, too, and means this
    Shared(usize, &'static [Sense]),
}

/// What the words are, by their keys.
pub type NativeWords = HashMap<u64, Vec<NativeWord>, BuildHasherDefault<KeyIsHash>>;

/// How near to a shared word the marks of its language stand, in words.
pub fn native_reach(language: usize) -> usize {
    NATIVES.get(language).map_or(0, |native| native.near)
}

/// The marks and the shared words of all languages.
pub fn native_words() -> &'static NativeWords {
    static WORDS: LazyLock<NativeWords> = LazyLock::new(|| {
        let mut words = NativeWords::default();
        for (number, native) in NATIVES.iter().enumerate() {
            let marks = native.marks.iter();
            let marks = marks.map(|&word| (word, NativeWord::Mark(number)));
            let shared = native.shared.iter();
            let shared = shared.map(|&(word, senses)| (word, NativeWord::Shared(number, senses)));
            for (word, native) in marks.chain(shared) {
                if let Some(word) = first_word(word) {
                    words.entry(word.key).or_default().push(native);
                }
            }
        }
        words
    });
    &WORDS
}

/// Every language that has such words.
pub static NATIVES: &[Native] = &[GERMAN, FRENCH, DUTCH, NORDIC, DANISH];

const DUTCH: Native = Native {
    language: "nl",
    marks: &[
        "aantoonbare",
        "aanverwant",
        "aanverwante",
        "afgeronde",
        "beheersing",
        "beschik",
        "beschikken",
        "beschikt",
        "bezit",
        "bieden",
        "biedt",
        "bij",
        "bijvoorbeeld",
        "binnen",
        "daarbij",
        "daarnaast",
        "deze",
        "dienstverband",
        "doctoraatsstudent",
        "drie",
        "een",
        "ervaring",
        "functie",
        "geen",
        "gelijkwaardig",
        "goede",
        "graag",
        "hebben",
        "hebt",
        "heeft",
        "het",
        "houder",
        "iemand",
        "indien",
        "jaar",
        "jaren",
        "je",
        "jij",
        "jouw",
        "jullie",
        "kandidaat",
        "kennis",
        "kunnen",
        "masterdiploma",
        "minimaal",
        "minstens",
        "moet",
        "moeten",
        "mogelijkheid",
        "motivatiebrief",
        "naar",
        "naast",
        "niet",
        "omdat",
        "onze",
        "ook",
        "richting",
        "salaris",
        "sollicitatie",
        "solliciteren",
        "tevens",
        "tijdens",
        "tussen",
        "twee",
        "uiterlijk",
        "uitstekende",
        "vaardigheden",
        "vanaf",
        "vergelijkbare",
        "verricht",
        "verwant",
        "verwante",
        "volgende",
        "voor",
        "waarbij",
        "werkervaring",
        "werkt",
        "wij",
        "worden",
        "wordt",
        "zelfstandig",
        "zich",
        "zijn",
        "zoals",
        "zoeken",
        "zoekt",
        "zullen",
    ],
    shared: &[
        ("aan", &[Sense::Request(Request::Link)]),
        ("bent", &[Sense::Turn(Turn::Is)]),
        (
            "brief",
            &[Sense::Paper(Paper::Named(DocumentKind::CoverLetter))],
        ),
        (
            "de",
            &[
                Sense::Opener,
                Sense::Particle(Particle::The),
                Sense::Degree(Degree::Article),
            ],
        ),
        ("die", &[Sense::Request(Request::Clause)]),
        ("door", &[Sense::Request(Request::Link)]),
        (
            "en",
            &[Sense::Bound(Bound::And), Sense::Particle(Particle::And)],
        ),
        ("het", &[Sense::Degree(Degree::Article)]),
        (
            "met",
            &[
                Sense::Opener,
                Sense::Particle(Particle::Lead),
                Sense::Degree(Degree::End),
                Sense::Request(Request::With),
            ],
        ),
        (
            "of",
            &[Sense::Bound(Bound::Or), Sense::Particle(Particle::Or)],
        ),
        ("ons", &[Sense::Turn(Turn::We)]),
        (
            "op",
            &[
                Sense::Request(Request::Link),
                Sense::Competence(Competence::After),
            ],
        ),
        ("over", &[Sense::Request(Request::Link)]),
        (
            "taken",
            &[Sense::Turn(Turn::Duty), Sense::Heading(SectionKind::Duties)],
        ),
        ("u", &[Sense::Turn(Turn::Person)]),
        ("van", &[Sense::Request(Request::Link)]),
    ],
    near: SENTENCE,
};

const GERMAN: Native = Native {
    language: "de",
    marks: &[
        "auch",
        "bei",
        "beim",
        "besetzen",
        "bewerbung",
        "bewerbungen",
        "dass",
        "diese",
        "dieser",
        "durch",
        "eine",
        "einem",
        "einen",
        "einer",
        "folgende",
        "für",
        "gesucht",
        "haben",
        "ihre",
        "ist",
        "kann",
        "können",
        "nach",
        "nicht",
        "oder",
        "sich",
        "sie",
        "sind",
        "sowie",
        "stelle",
        "stellen",
        "suchen",
        "sucht",
        "und",
        "unser",
        "unsere",
        "unserem",
        "unserer",
        "vom",
        "werden",
        "wir",
        "wird",
        "wurde",
        "zum",
        "zur",
        "zwischen",
        "über",
    ],
    shared: &[
        (
            "als",
            &[
                Sense::Particle(Particle::Lead),
                Sense::Degree(Degree::End),
                Sense::Competence(Competence::After),
            ],
        ),
        ("am", &[Sense::Particle(Particle::At)]),
        ("den", &[Sense::Opener]),
        ("im", &[Sense::Particle(Particle::At)]),
        (
            "mit",
            &[
                Sense::Opener,
                Sense::Particle(Particle::Lead),
                Sense::Degree(Degree::End),
                Sense::Request(Request::With),
                Sense::Deed(Deed::Manner),
            ],
        ),
        ("von", &[Sense::Opener]),
    ],
    near: SENTENCE,
};

const FRENCH: Native = Native {
    language: "fr",
    marks: &[
        "adresser",
        "afin",
        "aupres",
        "auprès",
        "aura",
        "aux",
        "avec",
        "cette",
        "contacter",
        "dans",
        "deux",
        "devra",
        "doit",
        "envoyer",
        "est",
        "joindre",
        "lettre",
        "lettres",
        "leurs",
        "nous",
        "pour",
        "qui",
        "renseignement",
        "renseignements",
        "sera",
        "seront",
        "sont",
        "sur",
        "trois",
        "une",
        "veuillez",
        "votre",
        "vous",
        "également",
        "être",
    ],
    shared: &[
        ("au", &[Sense::Opener, Sense::Particle(Particle::At)]),
        ("des", &[Sense::Opener]),
        ("elle", &[Sense::Turn(Turn::Others)]),
        ("elles", &[Sense::Turn(Turn::Others)]),
        ("et", &[Sense::Bound(Bound::And)]),
        ("il", &[Sense::Turn(Turn::Others)]),
        ("ils", &[Sense::Turn(Turn::Others)]),
        ("m", &[Sense::NamePart(NamePart::Short)]),
    ],
    near: SENTENCE,
};

/// Norwegian, Swedish and Danish, which share their small words.
const NORDIC: Native = Native {
    language: "nb",
    marks: &[
        "anställning",
        "anställningen",
        "ansökan",
        "ansøgere",
        "ansøgning",
        "ansøgningen",
        "arbeid",
        "arbeidsoppgaver",
        "arbejde",
        "arbejdsopgaver",
        "arbete",
        "arbetsuppgifter",
        "blir",
        "bliver",
        "efter",
        "eller",
        "erfarenhet",
        "erfaring",
        "etter",
        "forskare",
        "forsker",
        "forskning",
        "fra",
        "från",
        "för",
        "hos",
        "ikke",
        "innen",
        "inom",
        "inte",
        "kreves",
        "krävs",
        "kræves",
        "kunnskap",
        "kunnskaper",
        "kunskaper",
        "kvalifikasjoner",
        "kvalifikationer",
        "lön",
        "løn",
        "lønn",
        "meriterande",
        "nærmere",
        "och",
        "också",
        "og",
        "også",
        "oplysninger",
        "opplysninger",
        "på",
        "samarbeid",
        "samarbejde",
        "samarbete",
        "ska",
        "skal",
        "som",
        "stilling",
        "stillinga",
        "stillingen",
        "sökande",
        "söker",
        "søger",
        "søker",
        "søkere",
        "søknad",
        "til",
        "till",
        "tjänsten",
        "uddannelse",
        "undervisning",
        "upplysningar",
        "utbildning",
        "utdanning",
        "vara",
        "ved",
        "vid",
        "vores",
        "vår",
        "våra",
        "våre",
        "være",
        "yderligere",
        "ytterligare",
        "är",
        "år",
        "ønskelig",
    ],
    shared: &[
        ("af", &[Sense::Particle(Particle::Of)]),
        ("de", &[Sense::Opener]),
        ("den", &[Sense::Opener]),
        ("det", &[Sense::Opener]),
        ("du", &[Sense::Opener, Sense::Turn(Turn::Person)]),
        ("ei", &[Sense::Particle(Particle::A)]),
        ("en", &[Sense::Particle(Particle::A)]),
        ("er", &[Sense::Turn(Turn::Is)]),
        ("et", &[Sense::Particle(Particle::A)]),
        ("har", &[Sense::Turn(Turn::Has)]),
        ("i", &[Sense::Particle(Particle::In)]),
        ("om", &[Sense::Particle(Particle::Lead)]),
        ("til", &[Sense::Particle(Particle::To)]),
        ("vi", &[Sense::Opener, Sense::Turn(Turn::We)]),
    ],
    near: SENTENCE,
};

/// A "lektor" teaches in Norway, Sweden and Germany, and is an associate professor in Denmark.
const DANISH: Native = Native {
    language: "da",
    marks: &[
        "afdeling",
        "afdelingen",
        "ansættelse",
        "ansættelsen",
        "ansøger",
        "ansøgere",
        "ansøgeren",
        "ansøgning",
        "ansøgningen",
        "ansøgninger",
        "ansøgningsfrist",
        "arbejde",
        "arbejder",
        "arbejdet",
        "arbejdsopgaver",
        "besættelse",
        "bliver",
        "derudover",
        "eksamensbeviser",
        "fremragende",
        "færdigheder",
        "indenfor",
        "ligeledes",
        "mulighed",
        "opgaver",
        "oplysninger",
        "stillingsopslag",
        "tilbyder",
        "uddannelse",
        "uddannelser",
        "undervisningserfaring",
        "vores",
        "yderligere",
    ],
    shared: &[(
        "lektor",
        &[Sense::Stage(&[CareerStage::AssociateProfessor])],
    )],
    near: POSTING,
};

/// What a clause begins with in Danish, where a comma stands before every clause: "Vi forventer, at du", "en fordel, hvis du"; sorted.
pub const CLAUSE_WORDS: &[&str] = &["at", "der", "hvis"];

/// What stands right behind them, and in no other language: who the clause is about; sorted.
pub const CLAUSE_SUBJECTS: &[&str] = &[
    "adjunkten",
    "ansøger",
    "ansøgere",
    "ansøgeren",
    "den",
    "du",
    "har",
    "kandidaten",
    "lektoren",
    "postdoc",
    "stillingsindehaveren",
];

#[cfg(test)]
mod tests {
    use super::NATIVES;

    #[test]
    fn the_words_of_a_language_are_sorted() {
        for native in NATIVES {
            assert!(native.marks.is_sorted());
            assert!(native.shared.is_sorted_by_key(|(word, _)| word));
        }
    }
}
