//! A unit and its forms.

use core::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::Candidate;
use crate::lexicon::{Closing, NOUN_FORMS, Particle, Rank, Sense};
use crate::model::{Evidence, MentionValue};
use crate::outline::{Organisation, Outline};
use crate::text::clean;

/// A unit with what it is known by.
pub(super) struct Unit {
    pub(super) candidate: Candidate<String>,
    /// It stands in brackets right behind another.
    bracketed: bool,
    /// The words of its name that say something.
    words: Vec<String>,
    /// The noun that it is built on.
    noun: String,
    acronym: Option<String>,
    chain: usize,
}

impl Unit {
    /// Their names are one, word by word.
    pub(super) fn is_named_as(&self, other: &Self) -> bool {
        self.words == other.words && self.noun == other.noun
    }

    pub(super) fn new(outline: &Outline<'_>, name: &Organisation, evidence: Evidence) -> Self {
        let small = |start: usize| {
            outline.cues(name.range.clone()).iter().any(|cue| {
                (cue.start..cue.end).contains(&start)
                    && matches!(
                        cue.sense,
                        Sense::Organisation(_)
                            | Sense::Particle(
                                Particle::Of
                                    | Particle::For
                                    | Particle::And
                                    | Particle::In
                                    | Particle::At
                                    | Particle::The
                            )
                    )
            })
        };
        let words = outline.scan.words_within(name.range.clone()).iter();
        Self {
            words: words
                .filter(|word| !small(word.start))
                .map(|word| fold(outline.slice(word.range())))
                .collect(),
            noun: outline
                .senses(name.range.clone(), |sense| match sense {
                    // "Fern Foundation Center for Biology"
                    Sense::Organisation(rank) if rank > Rank::Aside => Some(()),
                    _ => None,
                })
                .next()
                .map_or_else(String::new, |(noun, ())| one_form(outline.slice(noun))),
            acronym: name
                .acronym
                .clone()
                .map(|range| outline.slice(range).to_lowercase())
                .map(|short| short.trim_end_matches('s').to_owned()),
            chain: name.chain,
            bracketed: outline
                .slice(name.range.start.saturating_sub(2)..name.range.start)
                .ends_with('('),
            candidate: Candidate::new(
                clean(outline.slice(name.range.clone())),
                name.range.clone(),
                evidence,
            ),
        }
    }

    /// A label's value that no noun tells to be a unit: "Department: Civil Engineering", "Faculty: Humanities".
    pub(super) fn plain(outline: &Outline<'_>, value: Range<usize>) -> Option<Self> {
        let content = outline
            .slice(value.clone())
            .trim_end_matches([' ', ';', ',', '\n']);
        // "FIX, 2 rue de la Paix, 38000 Westhaven": an address follows.
        let content = match content.split_once(", ") {
            Some((name, rest)) if rest.bytes().any(|byte| byte.is_ascii_digit()) => name,
            _ => content,
        };
        // "FIX http://fix.fern.edu": the address of its pages
        let value = value.start..value.start + content.len();
        let page = outline.mentions(value.clone()).first();
        let page = page.filter(|page| matches!(page.value, MentionValue::Url(_)));
        let content = page.map_or(content, |page| {
            outline.slice(value.start..page.range.start).trim_end()
        });
        let value = value.start..value.start + content.len();
        let words = outline.scan.words_within(value.clone());
        let whole = outline.institution.as_ref();
        let fits = (1..=MOST_WORDS).contains(&words.len())
            && whole.is_none_or(|whole| !whole.is_named(content))
            && content.starts_with(char::is_alphabetic)
            && !content.ends_with('.')
            // "group: lab-job" sorts pages, as "group: closed" does; "Faculty - Tenure Stream" is a kind of post.
            && outline.cues(value.clone()).iter().all(|cue| match cue.sense {
                Sense::Vacancy => false,
                // "Chair: No"
                Sense::Closing(Closing::Yes | Closing::No) => cue.range() != value,
                Sense::Rubric | Sense::Stage(_) | Sense::Term(_) | Sense::Extent(_) => {
                    cue.range() != value
                }
                _ => true,
            })
            && outline.mentions(value.clone()).is_empty();
        let range = value.start..value.start + content.len();
        fits.then(|| Self {
            words: words
                .iter()
                .map(|word| fold(outline.slice(word.range())))
                .collect(),
            noun: String::new(),
            acronym: None,
            chain: usize::MAX,
            bracketed: false,
            candidate: Candidate::new(clean(content), range, Evidence::Labelled),
        })
    }

    /// The same unit in another form: with more words, or by its short form.
    fn is(&self, other: &Self) -> bool {
        let within = |few: &[String], many: &[String]| few.iter().all(|word| many.contains(word));
        let short = |a: &Self, b: &Self| {
            a.acronym
                .as_ref()
                .is_some_and(|acronym| b.words.len() <= 2 && b.words.contains(acronym))
        };
        let more = within(&self.words, &other.words);
        let less = within(&other.words, &self.words);
        let same =
            more && less && (self.chain != other.chain || is_short_noun(&self.noun, &other.noun))
                || (more || less) && self.noun == other.noun;
        same || short(self, other) || short(other, self)
    }
}

/// Words that differ in case, accents or a plural are one: "Católica", "Catolica".
fn fold(word: &str) -> String {
    let letters = word.nfd().filter(|c| c.is_alphanumeric());
    let word: String = letters.flat_map(char::to_lowercase).collect();
    let form = NOUN_FORMS.iter().find(|(form, _)| *form == word);
    let usual = form.map_or(word.as_str(), |(_, usual)| usual);
    usual.trim_end_matches('s').to_owned()
}

/// "Dept" and "Department" are one noun.
fn one_form(noun: &str) -> String {
    let noun = noun.to_lowercase();
    let form = NOUN_FORMS.iter().find(|(form, _)| *form == noun);
    form.map_or(noun.as_str(), |(_, usual)| usual).to_owned()
}

/// "the Moss research group", "the Moss group"
fn is_short_noun(one: &str, other: &str) -> bool {
    let longer = |long: &str, short: &str| {
        let before = long.strip_suffix(short);
        !short.is_empty() && before.is_some_and(|before| before.ends_with(' '))
    };
    longer(one, other) || longer(other, one)
}

/// One entry a unit; the longer form stands.
pub(super) fn add(units: &mut Vec<Unit>, unit: Unit) {
    // "the Ecology and Evolution Group (Doe Group)": another form of the name before it.
    if let Some(last) = units.last()
        && unit.bracketed
        && last.noun == unit.noun
        && unit
            .candidate
            .range
            .start
            .saturating_sub(last.candidate.range.end)
            == " (".len()
    {
        return;
    }
    let room = units.len() < MOST;
    match units.iter_mut().find(|known| known.is(&unit)) {
        // "Humanities" of a label is "Faculty of Humanities" elsewhere.
        Some(known) if known.noun.is_empty() && !unit.noun.is_empty() => *known = unit,
        Some(known)
            if known.words.len() < unit.words.len()
                && known.candidate.evidence <= unit.candidate.evidence =>
        {
            *known = unit;
        }
        Some(known) => {
            if known.acronym.is_none() {
                known.acronym = unit.acronym;
            }
        }
        None if room => units.push(unit),
        None => {}
    }
}

/// A plain value has so many words at most.
const MOST_WORDS: usize = 10;

/// No position belongs to more units.
const MOST: usize = 40;
