//! Small words beside numbers and dates. They are looked up beside a number only, so they are no cues: a text is full of them.

use std::sync::LazyLock;

use super::{Column, Dictionary, Vocabulary};

/// What a function word does there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Joint {
    /// Between a day and its month, or a month and its year
    Of,
    /// An article before a day
    The,
    /// Between two numbers or two parts
    And,
    /// Between the two ends of a range
    To,
    /// Between two choices
    Or,
    /// An article that counts one: "a year"
    Article,
    /// Before an article that counts one: "for a year", and not "twice a year"
    For,
    /// Between a number and its unit: "two full years"
    Adjective,
    /// Behind the hour of a day: what stands before it is no year
    Clock,
    /// Small words that may follow a date; any other small word behind two digits says what they count
    Follower,
    /// In a year in words: "two thousand and ten"
    Thousand,
    /// In a year in words: "nineteen oh one"
    Zero,
    /// Between "hours" and "week": "a 40-hour working week"
    Work,
    /// Between hours and the time they are worked in: "hours per week"
    Per,
    /// Behind the part of an hour: "38 hours 45 minutes"
    Minute,
    /// "@" in an address, a place elsewhere
    At,
    /// Before "at" and a host it is nobody's name: "visit us at uni.edu"
    Nobody,
    /// The number of what is not there: "no allowance is paid"
    No,
    /// Before what is not so: "not yet in a permanent post"
    Not,
}

/// The dictionary of the function words; a word may do several things.
pub fn joints() -> &'static Dictionary<Joint> {
    static DICTIONARY: LazyLock<Dictionary<Joint>> = LazyLock::new(|| {
        Dictionary::new(
            JOINTS
                .iter()
                .enumerate()
                .flat_map(|(number, (joint, vocabulary))| {
                    vocabulary
                        .0
                        .iter()
                        .flat_map(|column| column.entries)
                        .map(move |&(phrase, ())| (number, phrase, *joint))
                }),
        )
    });
    &DICTIONARY
}

/// Every joint with its words.
pub static JOINTS: &[(Joint, Vocabulary<()>)] = &[
    (
        Joint::Minute,
        Vocabulary(&[
            Column {
                language: "en",
                entries: &[("min", ()), ("mins", ()), ("minute", ()), ("minutes", ())],
            },
            Column {
                language: "de",
                entries: &[("minuten", ())],
            },
        ]),
    ),
    (
        Joint::Of,
        Vocabulary(&[
            Column {
                language: "en",
                entries: &[
                    ("day in", ()),
                    ("day of", ()),
                    ("in", ()),
                    ("of", ()),
                    ("of the month of", ()),
                ],
            },
            Column {
                language: "de",
                entries: &[("im", ()), ("tag im", ())],
            },
            Column {
                language: "nl",
                entries: &[("dag van", ()), ("in", ()), ("van", ())],
            },
            Column {
                language: "fr",
                entries: &[("de", ()), ("du mois de", ()), ("jour de", ())],
            },
            Column {
                language: "nb",
                entries: &[("av", ()), ("i", ())],
            },
            Column {
                language: "sv",
                entries: &[("av", ()), ("i", ())],
            },
            Column {
                language: "da",
                entries: &[("af", ()), ("i", ())],
            },
        ]),
    ),
    (
        Joint::The,
        Vocabulary(&[
            Column {
                language: "en",
                entries: &[("the", ())],
            },
            Column {
                language: "de",
                entries: &[
                    ("das", ()),
                    ("dem", ()),
                    ("den", ()),
                    ("der", ()),
                    ("die", ()),
                ],
            },
            Column {
                language: "nl",
                entries: &[("de", ()), ("het", ())],
            },
            Column {
                language: "fr",
                entries: &[("le", ())],
            },
            Column {
                language: "nb",
                entries: &[("den", ()), ("det", ())],
            },
            Column {
                language: "sv",
                entries: &[("den", ()), ("det", ())],
            },
            Column {
                language: "da",
                entries: &[("den", ()), ("det", ())],
            },
        ]),
    ),
    (
        Joint::And,
        Vocabulary(&[
            Column {
                language: "en",
                entries: &[("and", ()), ("plus", ())],
            },
            Column {
                language: "de",
                entries: &[("und", ())],
            },
            Column {
                language: "nl",
                entries: &[("en", ())],
            },
            Column {
                language: "fr",
                entries: &[("et", ())],
            },
            Column {
                language: "nb",
                entries: &[("og", ())],
            },
            Column {
                language: "sv",
                entries: &[("och", ())],
            },
            Column {
                language: "da",
                entries: &[("og", ())],
            },
        ]),
    ),
    (
        Joint::To,
        Vocabulary(&[
            Column {
                language: "en",
                entries: &[
                    ("through", ()),
                    ("thru", ()),
                    ("til", ()),
                    ("till", ()),
                    ("to", ()),
                    ("until", ()),
                ],
            },
            Column {
                language: "de",
                entries: &[("bis", ())],
            },
            Column {
                language: "nl",
                entries: &[("tm", ()), ("tot", ()), ("tot en met", ()), ("á", ())],
            },
            Column {
                language: "fr",
                entries: &[("au", ()), ("à", ())],
            },
            Column {
                language: "nb",
                entries: &[("til", ())],
            },
            Column {
                language: "sv",
                entries: &[("till", ())],
            },
            Column {
                language: "da",
                entries: &[("til", ())],
            },
        ]),
    ),
    (
        Joint::Or,
        Vocabulary(&[
            Column {
                language: "en",
                entries: &[("or", ())],
            },
            Column {
                language: "de",
                entries: &[("oder", ())],
            },
            Column {
                language: "fr",
                entries: &[("ou", ())],
            },
            Column {
                language: "nb",
                entries: &[("eller", ())],
            },
            Column {
                language: "sv",
                entries: &[("eller", ())],
            },
            Column {
                language: "da",
                entries: &[("eller", ())],
            },
        ]),
    ),
    (
        Joint::Article,
        Vocabulary(&[
            Column {
                language: "en",
                entries: &[("a", ()), ("an", ())],
            },
            Column {
                language: "de",
                entries: &[
                    ("ein", ()),
                    ("eine", ()),
                    ("einem", ()),
                    ("einen", ()),
                    ("einer", ()),
                    ("eines", ()),
                ],
            },
            Column {
                language: "nl",
                entries: &[("een", ())],
            },
            Column {
                language: "fr",
                entries: &[("un", ()), ("une", ())],
            },
            Column {
                language: "nb",
                entries: &[("en", ()), ("et", ()), ("ett", ())],
            },
            Column {
                language: "sv",
                entries: &[("en", ()), ("ett", ())],
            },
            Column {
                language: "da",
                entries: &[("en", ()), ("et", ())],
            },
        ]),
    ),
    (
        Joint::For,
        Vocabulary(&[
            Column {
                language: "en",
                entries: &[
                    ("about", ()),
                    ("after", ()),
                    ("amount to", ()),
                    ("amounts to", ()),
                    ("are", ()),
                    ("are currently", ()),
                    ("currently amount to", ()),
                    ("currently amounts to", ()),
                    ("during", ()),
                    ("for", ()),
                    ("in", ()),
                    ("is", ()),
                    ("is currently", ()),
                    ("lasting", ()),
                    ("least", ()),
                    ("of", ()),
                    ("over", ()),
                    ("takes", ()),
                    ("than", ()),
                    ("will be", ()),
                    ("within", ()),
                ],
            },
            Column {
                language: "de",
                entries: &[
                    ("auf", ()),
                    ("für", ()),
                    ("innerhalb", ()),
                    ("nach", ()),
                    ("um", ()),
                    ("von", ()),
                    ("über", ()),
                ],
            },
            Column {
                language: "nl",
                entries: &[
                    ("binnen", ()),
                    ("met", ()),
                    ("na", ()),
                    ("van", ()),
                    ("voor", ()),
                ],
            },
            Column {
                language: "fr",
                entries: &[
                    ("après", ()),
                    ("d'une durée de", ()),
                    ("durant", ()),
                    ("pendant", ()),
                    ("pour", ()),
                ],
            },
            Column {
                language: "nb",
                entries: &[("etter", ()), ("i", ()), ("innen", ()), ("på", ())],
            },
            Column {
                language: "sv",
                entries: &[("efter", ()), ("i", ()), ("inom", ()), ("på", ())],
            },
            Column {
                language: "da",
                entries: &[("efter", ()), ("i", ()), ("på", ())],
            },
        ]),
    ),
    (
        Joint::Adjective,
        Vocabulary(&[
            Column {
                language: "en",
                entries: &[
                    ("academic", ()),
                    ("additional", ()),
                    ("additional full", ()),
                    ("business", ()),
                    ("calendar", ()),
                    ("consecutive", ()),
                    ("contract", ()),
                    ("extra", ()),
                    ("fewer", ()),
                    ("full", ()),
                    ("full time", ()),
                    ("further", ()),
                    ("initial", ()),
                    ("more", ()),
                    ("whole", ()),
                    ("working", ()),
                ],
            },
            Column {
                language: "de",
                entries: &[
                    ("volle", ()),
                    ("vollen", ()),
                    ("weitere", ()),
                    ("weiteren", ()),
                ],
            },
            Column {
                language: "nl",
                entries: &[("extra", ()), ("volle", ())],
            },
            Column {
                language: "nb",
                entries: &[("hele", ())],
            },
            Column {
                language: "sv",
                entries: &[("hela", ())],
            },
            Column {
                language: "da",
                entries: &[("hele", ())],
            },
        ]),
    ),
    (
        Joint::Clock,
        Vocabulary(&[
            Column {
                language: "en",
                entries: &[
                    ("a m", ()),
                    ("am", ()),
                    ("cet", ()),
                    ("gmt", ()),
                    ("h", ()),
                    ("hours", ()),
                    ("hrs", ()),
                    ("midnight", ()),
                    ("noon", ()),
                    ("oclock", ()),
                    ("p m", ()),
                    ("pm", ()),
                    ("utc", ()),
                ],
            },
            Column {
                language: "de",
                entries: &[("uhr", ())],
            },
            Column {
                language: "nl",
                entries: &[("uur", ())],
            },
            Column {
                language: "fr",
                entries: &[("heures", ())],
            },
            Column {
                language: "nb",
                entries: &[("kl", ())],
            },
            Column {
                language: "sv",
                entries: &[("kl", ())],
            },
            Column {
                language: "da",
                entries: &[("kl", ())],
            },
        ]),
    ),
    (
        Joint::Follower,
        Vocabulary(&[
            Column {
                language: "en",
                entries: &[
                    ("and", ()),
                    ("as", ()),
                    ("at", ()),
                    ("but", ()),
                    ("by", ()),
                    ("for", ()),
                    ("from", ()),
                    ("if", ()),
                    ("in", ()),
                    ("is", ()),
                    ("on", ()),
                    ("or", ()),
                    ("the", ()),
                    ("to", ()),
                    ("until", ()),
                    ("via", ()),
                    ("was", ()),
                    ("will", ()),
                    ("with", ()),
                ],
            },
            Column {
                language: "de",
                entries: &[("an", ()), ("bis", ()), ("um", ()), ("und", ())],
            },
            Column {
                language: "nl",
                entries: &[("en", ()), ("om", ()), ("op", ()), ("te", ()), ("tot", ())],
            },
            Column {
                language: "fr",
                entries: &[("et", ()), ("pour", ()), ("à", ())],
            },
            Column {
                language: "nb",
                entries: &[("og", ()), ("til", ())],
            },
            Column {
                language: "sv",
                entries: &[("och", ()), ("till", ())],
            },
            Column {
                language: "da",
                entries: &[("og", ()), ("til", ())],
            },
        ]),
    ),
    (
        Joint::Thousand,
        Vocabulary(&[Column {
            language: "en",
            entries: &[("thousand", ()), ("thousand and", ())],
        }]),
    ),
    (
        Joint::Zero,
        Vocabulary(&[Column {
            language: "en",
            entries: &[("o", ()), ("oh", ()), ("zero", ())],
        }]),
    ),
    (
        Joint::Work,
        Vocabulary(&[Column {
            language: "en",
            entries: &[
                ("contract", ()),
                ("contracted", ()),
                ("full time", ()),
                ("part time", ()),
                ("work", ()),
                ("work and study", ()),
                ("working", ()),
            ],
        }]),
    ),
    (
        Joint::Per,
        Vocabulary(&[
            Column {
                language: "en",
                entries: &[
                    ("a", ()),
                    ("an", ()),
                    ("each", ()),
                    ("every", ()),
                    ("for each", ()),
                    ("for every", ()),
                    ("in a", ()),
                    ("of work a", ()),
                    ("of work per", ()),
                    ("p", ()),
                    ("per", ()),
                    ("work per", ()),
                ],
            },
            Column {
                language: "de",
                entries: &[("in der", ()), ("je", ()), ("pro", ())],
            },
            Column {
                language: "nl",
                entries: &[("in de", ()), ("per", ())],
            },
            Column {
                language: "fr",
                entries: &[("par", ())],
            },
            Column {
                language: "nb",
                entries: &[("i", ()), ("om", ()), ("per", ()), ("pr", ())],
            },
            Column {
                language: "sv",
                entries: &[("i", ()), ("om", ()), ("per", ())],
            },
            Column {
                language: "da",
                entries: &[("i", ()), ("om", ()), ("per", ()), ("pr", ())],
            },
        ]),
    ),
    (
        Joint::At,
        Vocabulary(&[
            Column {
                language: "en",
                entries: &[("at", ())],
            },
            Column {
                language: "de",
                entries: &[("at", ()), ("ät", ())],
            },
        ]),
    ),
    (
        Joint::No,
        Vocabulary(&[Column {
            language: "en",
            entries: &[("no", ())],
        }]),
    ),
    (
        Joint::Not,
        Vocabulary(&[Column {
            language: "en",
            entries: &[("cannot", ()), ("not", ())],
        }]),
    ),
    (
        Joint::Nobody,
        Vocabulary(&[Column {
            language: "en",
            entries: &[
                ("apply", ()),
                ("are", ()),
                ("available", ()),
                ("based", ()),
                ("be", ()),
                ("domain", ()),
                ("found", ()),
                ("here", ()),
                ("hosted", ()),
                ("is", ()),
                ("it", ()),
                ("located", ()),
                ("me", ()),
                ("online", ()),
                ("page", ()),
                ("site", ()),
                ("them", ()),
                ("us", ()),
                ("visit", ()),
                ("web", ()),
                ("webpage", ()),
                ("website", ()),
            ],
        }]),
    ),
];

#[cfg(test)]
mod tests {
    use super::JOINTS;
    use crate::lexicon::words;

    #[test]
    fn every_column_is_sorted_and_holds_no_word_twice() {
        for (joint, vocabulary) in JOINTS {
            for column in vocabulary.0 {
                assert!(
                    column
                        .entries
                        .is_sorted_by(|before, after| before.0 < after.0),
                    "{joint:?} {}",
                    column.language
                );
            }
        }
    }

    #[test]
    fn every_phrase_is_folded() {
        for (phrase, ()) in JOINTS
            .iter()
            .flat_map(|(_, vocabulary)| vocabulary.0)
            .flat_map(|column| column.entries)
        {
            let folded: Vec<_> = words(phrase)
                .iter()
                .filter_map(|word| phrase.get(word.range()))
                .collect();
            assert_eq!(*phrase, folded.join(" ").replace("' ", "'"));
            assert_eq!(*phrase, phrase.to_lowercase());
        }
    }
}
