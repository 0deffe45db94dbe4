//! The turns of a sentence: who does what.

use core::ops::Range;

use super::sentence::{Sentence, bit};
use crate::lexicon::{Bound, Degree, Sense, Turn, is_owner};

/// A turn where it stands.
pub type Placed = (Range<usize>, Turn);

impl Sentence<'_, '_> {
    pub fn has(&self, turn: Turn) -> bool {
        self.turns & bit(turn) != 0
    }

    pub fn has_any(&self, turns: &[Turn]) -> bool {
        turns.iter().any(|&turn| self.has(turn))
    }

    pub fn has_all(&self, turns: &[Turn]) -> bool {
        turns.iter().all(|&turn| self.has(turn))
    }

    /// Where a turn stands first.
    pub fn first(&self, turn: Turn) -> Option<Range<usize>> {
        self.has(turn)
            .then(|| self.turns().find(|&(_, found)| found == turn))
            .flatten()
            .map(|(at, _)| at)
    }

    pub fn turns(&self) -> impl Iterator<Item = Placed> {
        self.placed.iter().cloned()
    }

    /// It is the first word.
    pub fn opens_with(&self, turn: Turn) -> bool {
        let first = self.turns().next();
        first.is_some_and(|(at, found)| found == turn && at.start == self.range.start)
    }

    /// "There is a …"
    pub fn begins_with_there(&self) -> bool {
        let mut cues = self
            .outline
            .cues(self.range.start..self.range.start + 1)
            .iter();
        cues.any(|cue| cue.sense == Sense::Turn(Turn::There))
    }

    /// "will be"
    pub fn is_to_come(&self, verb: &Range<usize>) -> bool {
        let cues = self.outline.cues(verb.start..verb.start + 1);
        // "will also be" is no phrase of the lexicon.
        cues.iter()
            .any(|cue| matches!(cue.sense, Sense::Turn(Turn::Be | Turn::Does)))
    }

    /// "application", "apply": it may be part of the work, too.
    pub fn is_used(&self, word: &Range<usize>) -> bool {
        let cues = self.outline.cues(word.start..word.start + 1);
        cues.iter().any(|cue| cue.sense == Sense::Turn(Turn::Uses))
    }

    /// A verb stands somewhere in it.
    pub fn is_finite(&self) -> bool {
        self.has_any(&[
            Turn::Has,
            Turn::Does,
            Turn::Settled,
            Turn::Gets,
            Turn::Hands,
        ]) || self
            .turns()
            .any(|(at, turn)| turn == Turn::Is && !self.is_infinitive(at.start))
    }

    /// "a soon to be completed PhD"
    pub fn is_infinitive(&self, verb: usize) -> bool {
        let mut before = self
            .outline
            .cues(verb.saturating_sub(INFINITIVE)..verb)
            .iter();
        before.any(|cue| cue.sense == Sense::Bound(Bound::To) && cue.end + 1 == verb)
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
                    // "… is to train the scientists who will lead": not the subject of the sentence.
                    let other = person.is_none() && self.words_before(at.start) > SUBJECT;
                    person = (!(other && self.is_of_clause(&at))).then_some(at);
                }
                // "With the help of our staff, we will"
                (Turn::We, Some(_)) if self.is_behind_comma(at.start) => person = None,
                // "training that equips students with skills and will include": too far away to be what the students do.
                (Turn::Does | Turn::Settled, Some(person))
                    if self.words_within(person.end..at.start) > self.reach(person) => {}
                // "The professor to be appointed will teach"
                (Turn::Settled, Some(person))
                    if self.is_infinitive(at.start)
                        && self.words_within(person.end..at.start) == 1 => {}
                // "Le candidat retenu | aura pour mission"
                (Turn::Tasks, Some(person))
                    if self.words_within(person.end..at.start) <= BESIDE =>
                {
                    return Some((at, Turn::Does));
                }
                // "For foreign staff the school provides help": what gives stands right behind who gives.
                (Turn::Hands, Some(person)) if self.words_within(person.end..at.start) > 0 => {}
                (Turn::Does, Some(_)) if self.holds_degree(at.end) => {
                    return Some((at, Turn::Has));
                }
                (
                    Turn::Has | Turn::Does | Turn::Settled | Turn::Gets | Turn::Hands,
                    Some(person),
                ) => {
                    return Some(self.deed_behind(person, at.start).unwrap_or((at, turn)));
                }
                (Turn::Is, Some(person))
                    if self.words_within(person.end..at.start) == 0
                        && self.words_before(person.start) <= 3 =>
                {
                    // "You will be drawing maps.", but "You are outgoing."
                    let turn = if self.is_to_come(&at) && self.goes_on_with_work(at.end) {
                        Turn::Does
                    } else {
                        turn
                    };
                    return Some((at, turn));
                }
                _ => {}
            }
        }
        // "The school has two hundred members, who conduct research": said of others.
        let apart = |at: &Range<usize>| {
            self.words_before(at.start) > SUBJECT && self.begins_clause_at(at.start)
        };
        let persons = self.turns().filter(|(at, turn)| {
            *turn == Turn::Person && !self.is_possessive(at) && !self.is_counted(at) && !apart(at)
        });
        persons
            .take(PERSONS)
            .find_map(|(at, _)| self.deed_behind(&at, self.range.end))
    }

    /// "hold a PhD" behind "ought to", "be in possession of a degree" behind "will have to"; but "hold office hours" is work.
    fn holds_degree(&self, from: usize) -> bool {
        let next = self.outline.scan.words_within(from..self.range.end);
        let Some(next) = next.first() else {
            return false;
        };
        let cues = self.outline.cues(next.range()).iter();
        let held =
            cues.filter(|cue| cue.start == next.start && cue.sense == Sense::Turn(Turn::Has));
        let Some(end) = held.map(|cue| cue.end).max() else {
            return false;
        };
        let level = |sense| matches!(sense, Sense::Degree(Degree::Level(_))).then_some(());
        let mut degrees = self.outline.senses(end..self.range.end, level);
        degrees
            .next()
            .is_some_and(|(degree, ())| self.words_within(end..degree.start) <= HELD)
    }

    pub(super) fn is_behind_comma(&self, place: usize) -> bool {
        let before = self.outline.slice(self.range.start..place);
        before.trim_end().ends_with(',')
    }

    /// So many words at most stand between a person and the verb; more where the sentence begins with the person: "Candidates with
    /// a strong interest in hardware will".
    fn reach(&self, person: &Range<usize>) -> usize {
        if self.words_before(person.start) == 0 {
            SUBJECT_AND_MORE
        } else {
            SUBJECT_ALONE
        }
    }

    /// "88,000 students"
    pub fn is_counted(&self, person: &Range<usize>) -> bool {
        let lead = self
            .outline
            .scan
            .words_within(self.range.start..person.start);
        // "In part 3 you will", "For post 2, candidates must", but "As of 2024, students must"
        let several = self.outline.slice(person.clone()).ends_with('s');
        several
            && lead.last().is_some_and(|word| {
                word.digit
                    && (word.end - word.start >= YEAR
                        || self.outline.gap(word.end..person.start).trim().is_empty())
            })
    }

    /// "the candidate's residence"
    fn is_possessive(&self, person: &Range<usize>) -> bool {
        is_owner(self.outline.slice(person.clone()))
    }
}

/// "to" stands so near before its verb, in bytes.
const INFINITIVE: usize = 4;

/// A number of a year has so many digits.
const YEAR: usize = 4;

/// "hold", "a first-class or upper second-class", "degree": no more words stand between.
const HELD: usize = 6;

/// Words between a person and the verb.
const SUBJECT_ALONE: usize = 5;
const SUBJECT_AND_MORE: usize = 9;

/// So many words at most stand between a person and the phrase for the work.
const BESIDE: usize = 1;

/// So many persons of a sentence are asked for what they do: "As a doctoral candidate, you conduct research".
const PERSONS: usize = 3;

/// So many words at most stand before the subject: "Externally, we expect the".
pub(super) const SUBJECT: usize = 4;
