//! A sentence and the phrases in it.

use core::ops::Range;

use super::schooling::schooling;
use super::tongue::tongues;
use crate::lexicon::{Bound, Competence, Cue, Deed, Particle, Sense, Stress, Turn, Word};
use crate::model::{MentionValue, QualificationKind};
use crate::outline::Outline;

/// A sentence, a list item, or a heading that is the beginning of a sentence.
pub struct Sentence<'o, 't> {
    pub outline: &'o Outline<'t>,
    pub range: Range<usize>,
    /// The phrases of the lexicon in it.
    cues: &'o [Cue<Sense>],
    /// The turns among them, a bit each.
    turns: u32,
    /// A language is named in it as one to be mastered.
    spoken: bool,
}

/// A turn where it stands.
pub type Placed = (Range<usize>, Turn);

impl<'o, 't> Sentence<'o, 't> {
    pub fn new(outline: &'o Outline<'t>, range: Range<usize>) -> Self {
        let cues = outline.cues(range.clone());
        let mut sentence = Self {
            outline,
            range: range.clone(),
            cues,
            turns: 0,
            spoken: cues
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Language(_)))
                && !tongues(outline, range.clone()).is_empty(),
        };
        sentence.turns = sentence
            .turns()
            .fold(0, |turns, (_, turn)| turns | bit(turn));
        sentence
    }

    pub fn text(&self) -> &'t str {
        self.outline.slice(self.range.clone())
    }

    pub fn is_question(&self) -> bool {
        self.text().ends_with('?')
    }

    /// The words between the beginning and a place.
    pub fn words_before(&self, at: usize) -> usize {
        self.words_within(self.range.start..at)
    }

    pub fn words_within(&self, range: Range<usize>) -> usize {
        self.outline.scan.words_within(range).len()
    }

    /// An address or a telephone number stands in it.
    pub fn holds_address(&self) -> bool {
        self.mentions(|value| {
            matches!(
                value,
                MentionValue::Email(_) | MentionValue::Url(_) | MentionValue::Phone(_)
            )
        })
    }

    pub fn mentions(&self, wanted: impl Fn(&MentionValue) -> bool) -> bool {
        let found = self.outline.mentions(self.range.clone());
        found.iter().any(|found| wanted(&found.value))
    }
}

/// Turns.
impl Sentence<'_, '_> {
    pub fn has(&self, turn: Turn) -> bool {
        self.turns & bit(turn) != 0
    }

    pub fn has_any(&self, turns: &[Turn]) -> bool {
        turns.iter().any(|&turn| self.has(turn))
    }

    /// Where a turn stands first.
    pub fn first(&self, turn: Turn) -> Option<Range<usize>> {
        self.has(turn)
            .then(|| self.turns().find(|&(_, found)| found == turn))
            .flatten()
            .map(|(at, _)| at)
    }

    pub fn turns(&self) -> impl Iterator<Item = Placed> {
        self.cues.iter().filter_map(|cue| match cue.sense {
            Sense::Turn(turn) => Some((cue.range(), turn)),
            Sense::Stage(_) if self.acts(cue) => Some((cue.range(), Turn::Person)),
            _ => None,
        })
    }

    /// "The field technicians will": what a position is called is a person where a verb about people stands right behind it.
    fn acts(&self, name: &Cue<Sense>) -> bool {
        let end = name.end;
        let words = self.outline.scan.words_within(end..self.range.end);
        let Some(next) = words.first() else {
            return false;
        };
        // "PhD position", "PhD project"
        let post = |cue: &Cue<Sense>| {
            cue.end == end
                && matches!(
                    cue.sense,
                    Sense::Vacancy | Sense::Turn(Turn::Post | Turn::Mask)
                )
        };
        let inside = self.outline.cues(name.range());
        !inside.iter().any(post)
            && self.outline.slice(end..next.start).trim().is_empty()
            && self
                .outline
                .cues(next.start..next.start + 1)
                .iter()
                .any(|cue| {
                    matches!(
                        cue.sense,
                        Sense::Turn(Turn::Does | Turn::Settled | Turn::Gets | Turn::Has)
                    )
                })
    }

    /// A verb stands somewhere in it.
    pub fn is_finite(&self) -> bool {
        self.has_any(&[Turn::Is, Turn::Has, Turn::Does, Turn::Settled, Turn::Gets])
    }

    /// It has a subject and a verb: no mere list item.
    pub fn is_whole(&self) -> bool {
        let soon = |at: Option<usize>, words| at.is_some_and(|at| self.words_before(at) <= words);
        self.has(Turn::Seeks)
            || soon(self.verb().map(|(at, _)| at.start), 12)
            || soon(self.first(Turn::Is).map(|at| at.start), 7)
    }

    /// "We are proud", "The university has"
    pub fn begins_with_employer(&self) -> bool {
        let first = self.turns().next();
        first.is_some_and(|(at, turn)| turn == Turn::We && self.words_before(at.start) <= 2)
    }

    /// The verb of the first person that has one.
    pub fn verb(&self) -> Option<Placed> {
        if !self.has(Turn::Person) {
            return None;
        }
        let mut person: Option<Range<usize>> = None;
        for (at, turn) in self.turns() {
            match (turn, &person) {
                (Turn::Person, _) if !self.is_possessive(&at) && !self.is_counted(&at) => {
                    person = Some(at);
                }
                // "training that equips students with skills and will include": too far away to be what the students do.
                (Turn::Does | Turn::Settled, Some(person))
                    if self.words_within(person.end..at.start) > 5 => {}
                (Turn::Has | Turn::Does | Turn::Settled | Turn::Gets, Some(person)) => {
                    return Some(self.deed_behind(person, at.start).unwrap_or((at, turn)));
                }
                (Turn::Is, Some(person))
                    if at.start <= person.end + 1 && self.words_before(person.start) <= 3 =>
                {
                    return Some((at, turn));
                }
                _ => {}
            }
        }
        let persons = self.turns().filter(|(at, turn)| {
            *turn == Turn::Person && !self.is_possessive(at) && !self.is_counted(at)
        });
        persons
            .take(PERSONS)
            .find_map(|(at, _)| self.deed_behind(&at, self.range.end))
    }

    /// "You conduct experiments", "the manager coordinates", "we expect the holder to develop": work right behind the person.
    fn deed_behind(&self, person: &Range<usize>, limit: usize) -> Option<Placed> {
        let deed = self.cues.iter().find(|cue| {
            cue.start >= person.end
                && cue.start < limit
                && matches!(cue.sense, Sense::Deed(Deed::Verb | Deed::Finite))
        })?;
        let between = self.outline.slice(person.end..deed.start);
        let adverb = |word: &Word| {
            let cues = self.outline.cues(word.range());
            cues.iter().any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Deed(Deed::Manner) | Sense::Bound(Bound::To)
                )
            })
        };
        let words = self.outline.scan.words_within(person.end..deed.start);
        let before = self.outline.slice(self.range.start..person.start);
        // "… and the people who do research": not the subject of the sentence.
        // "As part of the team, the candidate develops"
        let comma = before.rfind(',').map(|at| self.range.start + at);
        let subject = comma.is_some_and(|at| self.words_within(at..person.start) <= 1)
            || self.words_before(person.start) <= SUBJECT;
        (subject && words.len() <= 2 && words.iter().all(adverb) && between.chars().all(is_plain))
            .then(|| (deed.range(), Turn::Does))
    }

    /// "You will join the group and support its members": what stands behind the verb adds work.
    pub fn goes_on_to_do(&self, verb: usize) -> bool {
        let rest = self.outline.cues(verb..self.range.end);
        let mut joined = rest
            .iter()
            .filter(|cue| cue.sense == Sense::Bound(Bound::And));
        joined.any(|and| {
            let next = self
                .outline
                .scan
                .words_within(and.end..self.range.end)
                .first();
            next.is_some_and(|next| {
                self.outline
                    .cues(next.start..next.start + 1)
                    .iter()
                    .any(|cue| {
                        matches!(
                            cue.sense,
                            Sense::Deed(Deed::Verb | Deed::Finite)
                                | Sense::Turn(Turn::Does | Turn::Tasks)
                        )
                    })
            })
        })
    }

    /// "88,000 students"
    fn is_counted(&self, person: &Range<usize>) -> bool {
        let lead = self
            .outline
            .scan
            .words_within(self.range.start..person.start);
        lead.last().is_some_and(|word| word.digit)
    }

    /// "the candidate's residence"
    fn is_possessive(&self, person: &Range<usize>) -> bool {
        let name = self.outline.slice(person.clone());
        name.ends_with("'s") || name.ends_with("’s")
    }
}

/// Stresses.
impl Sentence<'_, '_> {
    pub fn stresses(&self) -> impl Iterator<Item = (Range<usize>, Stress)> {
        self.cues.iter().filter_map(|cue| match cue.sense {
            Sense::Stress(stress) => Some((cue.range(), stress)),
            _ => None,
        })
    }

    /// A word that says how strongly is asked.
    pub fn is_stressed(&self) -> bool {
        self.stresses()
            .any(|(_, stress)| !matches!(stress, Stress::Free | Stress::Mask))
    }
}

/// Competences.
impl Sentence<'_, '_> {
    /// The first word in it that says what a candidate has.
    pub fn competence(&self) -> Option<usize> {
        self.competence_within(self.range.clone())
    }

    pub fn competence_from(&self, start: usize) -> Option<usize> {
        self.competence_within(start..self.range.end)
    }

    pub fn competence_within(&self, range: Range<usize>) -> Option<usize> {
        let mut found = self.competences();
        found.find(|at| range.contains(at))
    }

    /// The words in it that say what a candidate has.
    pub fn competences(&self) -> impl Iterator<Item = usize> {
        self.cues
            .iter()
            .filter(|cue| match cue.sense {
                Sense::Competence(competence) => {
                    competence == Competence::Interest || competence.kind().is_some()
                }
                Sense::Language(_) => self.spoken,
                _ => self.is_degree(cue),
            })
            .map(|cue| cue.start)
    }

    pub fn is_about(&self, wanted: QualificationKind) -> bool {
        self.cues.iter().any(|cue| {
            matches!(cue.sense, Sense::Competence(competence) if competence.kind() == Some(wanted))
        })
    }

    /// The first word about a kind of qualification that is wanted.
    pub fn first_of(&self, wanted: impl Fn(QualificationKind) -> bool) -> Option<usize> {
        self.cues
            .iter()
            .find(|cue| match cue.sense {
                Sense::Competence(competence) => competence.kind().is_some_and(&wanted),
                Sense::Language(_) => wanted(QualificationKind::Language),
                _ => wanted(QualificationKind::Degree) && self.is_degree(cue),
            })
            .map(|cue| cue.start)
    }

    fn is_degree(&self, cue: &Cue<Sense>) -> bool {
        schooling(self.outline, cue, &self.range).is_some()
    }

    /// Nothing but praise and small words stands before the first word about a kind that is wanted.
    pub fn begins_with(&self, wanted: impl Fn(QualificationKind) -> bool) -> bool {
        let Some(first) = self.first_of(wanted) else {
            return false;
        };
        let mut praised = self.range.start;
        let lead = self.outline.scan.words_within(self.range.start..first);
        lead.iter().all(|word| {
            let mut cues = self.outline.cues(word.range()).iter();
            let praise = cues.find(|cue| {
                matches!(
                    cue.sense,
                    Sense::Competence(Competence::Praise | Competence::Excels)
                )
            });
            if let Some(praise) = praise {
                praised = praised.max(praise.end);
            }
            word.end <= praised || word.end - word.start <= 3
        })
    }

    /// Work is named at its beginning: "Conduct interviews", "Active participation in", "To assist".
    pub fn begins_with_deed(&self, wanted: &[Deed]) -> bool {
        self.leading_deed()
            .is_some_and(|deed| wanted.contains(&deed))
    }

    /// How work is named at its beginning, behind nothing but small words and how it is done.
    fn leading_deed(&self) -> Option<Deed> {
        let mut manner = self.range.start;
        for cue in self.cues {
            let Sense::Deed(deed) = cue.sense else {
                continue;
            };
            let lead = self.outline.scan.words_within(manner..cue.start);
            if lead.len() > 2 || !lead.iter().all(|word| self.is_small(word)) {
                return None;
            }
            if deed != Deed::Manner {
                return Some(deed);
            }
            manner = cue.end;
        }
        None
    }

    /// "to", "the", "and"; "it" and "ETH" are none.
    fn is_small(&self, word: &Word) -> bool {
        let article = match self.outline.particle(word.start) {
            Some(Particle::The) => true,
            Some(Particle::Lead) => match word.end - word.start {
                1 => true,
                2 => !self.outline.is_capital(word),
                _ => false,
            },
            _ => false,
        };
        let cues = self.outline.cues(word.range());
        article
            || cues
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Bound(Bound::To | Bound::And)))
    }

    /// The same for what can't be said of a job or an offer: those may be "flexible" and "independent" too.
    pub fn begins_with_competence(&self) -> bool {
        use QualificationKind::{Eligibility, Personal};
        self.begins_with(|kind| !matches!(kind, Personal | Eligibility))
    }

    /// "have a degree", "be fluent in English"
    pub fn begins_with_has(&self) -> bool {
        let Some((at, Turn::Has | Turn::Is)) = self.turns().next() else {
            return false;
        };
        let mut lead = self.outline.cues(self.range.start..at.start).iter();
        let begins = match self.words_before(at.start) {
            0 => true,
            1 => lead.any(|cue| cue.sense == Sense::Bound(Bound::To)),
            _ => false,
        };
        begins && self.competence().is_some()
    }
}

/// So many persons of a sentence are asked for what they do: "As a doctoral candidate, you conduct research".
const PERSONS: usize = 3;

/// So many words at most stand before the subject: "Externally, we expect the".
const SUBJECT: usize = 4;

fn is_plain(sign: char) -> bool {
    sign.is_alphabetic() || sign == ' ' || sign == '\n'
}

fn bit(turn: Turn) -> u32 {
    1 << (turn as u32)
}
