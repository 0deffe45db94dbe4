//! What a post brings along: "The post will involve teaching", "Your duties include".

use core::ops::Range;

use super::assigns::SOON;
use super::sentence::Sentence;
use crate::lexicon::{DateRole, Particle, Sense, Turn};
use crate::model::SectionKind;

impl Sentence<'_, '_> {
    /// "The post will involve teaching", "Your duties include teaching": where what says so ends.
    pub fn post_does(&self) -> Option<usize> {
        // "In addition to research, the post will involve"
        let in_clause = |at: usize| {
            let comma = self.outline.slice(self.range.start..at).rfind(',');
            let clause = comma.map_or(self.range.start, |comma| self.range.start + comma);
            self.words_within(clause..at)
        };
        let soon = |at: usize, words: usize| self.words_before(at) <= words || in_clause(at) <= 1;
        // "For new staff, the usual teaching load is"
        if let Some(at) = self.first(Turn::Tasks)
            && (soon(at.start, SOON) || in_clause(at.start) < SOON)
            && !self.is_anothers(at.start)
            && !self.is_of_house(at.start)
            && !self.is_of_whole_project(at.end)
        {
            return Some(at.end);
        }
        let mut turns = self.turns();
        let (at, named) = turns.find(|&(_, turn)| matches!(turn, Turn::Post | Turn::Duty))?;
        if !soon(at.start, SOON) || self.is_anothers(at.start) {
            return None;
        }
        let settled = |at: usize| {
            let mut cues = self.outline.cues(at..at + 1).iter();
            cues.any(|cue| cue.start == at && cue.sense == Sense::Turn(Turn::Settled))
        };
        // "This role supports the head"
        let next = self
            .outline
            .scan
            .words_within(at.end..self.range.end)
            .first();
        if named == Turn::Post
            && !self.is_granted(&at)
            && !self.states_length()
            && soon(at.start, 1)
            // "The position runs from May to June"
            && let Some(next) = next.filter(|next| self.is_deed(next.start) && !settled(next.start))
        {
            return Some(next.end);
        }
        if named == Turn::Post && soon(at.start, 1) && self.calls_for_work(at.end) {
            return Some(at.end);
        }
        // "The duties of the holder are"
        let (verb, turn) =
            turns.find(|(_, turn)| !matches!(turn, Turn::Person | Turn::Post | Turn::We))?;
        let told = self.words_within(at.end..verb.start) <= 6
            && match turn {
                // "The purpose of scholarships is to"
                Turn::Does => {
                    (!self.is_granted(&at) || soon(at.start, 1)) && !self.says_when(verb.end)
                }
                // "The post includes", but "Qualifications for the post include", "The studentship covers fees"
                Turn::Covers => {
                    named == Turn::Duty
                        || (soon(at.start, 1)
                            && !self.has(Turn::Perk)
                            && (!self.is_granted(&at) || self.has(Turn::Duty)))
                }
                Turn::Is => named == Turn::Duty,
                _ => false,
            };
        if told {
            return Some(verb.end);
        }
        // "The position is linked to the school and will involve"
        let more = (named == Turn::Post
            && turn != Turn::Covers
            && soon(at.start, 1)
            && !self.states_length())
        .then(|| {
            turns.find(|(at, turn)| {
                matches!(turn, Turn::Does | Turn::Covers) && self.is_joined(at.start)
            })
        })
        .flatten();
        more.map(|(at, _)| at.end)
    }

    /// "The teaching load is four courses": the holder's, and no project's.
    pub(super) fn begins_with_tasks(&self) -> bool {
        self.first(Turn::Tasks)
            .is_some_and(|at| self.words_before(at.start) <= 1 && self.post_does() == Some(at.end))
    }

    /// "The fellowship": it supports people and does no work.
    pub fn is_granted(&self, post: &Range<usize>) -> bool {
        let cues = self.outline.cues(post.start..post.start + 1);
        cues.iter().any(|cue| cue.sense == Sense::Turn(Turn::Grant))
    }

    /// "The main task | of this long project is": neither the holder's nor that of a doctoral project.
    fn is_of_whole_project(&self, duty: usize) -> bool {
        let words = self.outline.scan.words_within(duty..self.range.end);
        let [of, rest @ ..] = words else {
            return false;
        };
        if self.outline.particle(of.start) != Some(Particle::Of) {
            return false;
        }
        let near = rest.get(..rest.len().min(PROJECT)).unwrap_or_default();
        let end = near.last().map_or(of.end, |last| last.end);
        let verb = self
            .turns()
            .find(|(at, turn)| at.start >= of.end && *turn != Turn::Mask);
        let end = verb.map_or(end, |(at, _)| end.min(at.start));
        let cues = self.outline.cues(of.end..end);
        cues.iter()
            .any(|cue| cue.sense == Sense::Heading(SectionKind::Project))
            && !cues
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Stage(_) | Sense::Vacancy))
    }

    /// "The centre's tasks": of somebody who is no person.
    fn is_anothers(&self, duty: usize) -> bool {
        let before = self.outline.slice(self.range.start..duty).trim_end();
        let end = self.range.start + before.len();
        (before.ends_with("'s") || before.ends_with("’s"))
            && !self
                .turns()
                .any(|(at, turn)| matches!(turn, Turn::Person | Turn::Post) && at.end == end)
            // "The postdoc's role"
            && !self.cues.iter().any(|cue| {
                matches!(cue.sense, Sense::Stage(_))
                    && cue.end <= end
                    && end - cue.end <= POSSESSIVE
            })
    }

    /// "L'Institut des dunes (IDU) | a pour mission": the house stands right before its aim.
    fn is_of_house(&self, aim: usize) -> bool {
        let near = |end: usize| {
            !self.outline.slice(end..aim).contains(',') && self.words_within(end..aim) <= HOUSE
        };
        let names = self.outline.organisations_over(self.range.start..aim);
        let named = names
            .last()
            .is_some_and(|name| self.words_before(name.range.start) <= 1 && near(name.end()));
        let ours = || {
            self.turns().any(|(at, turn)| {
                turn == Turn::We && self.words_before(at.start) == 0 && at.end < aim && near(at.end)
            })
        };
        (named || ours())
            && !self.turns().any(|(at, turn)| {
                matches!(turn, Turn::Person | Turn::Post | Turn::Duty) && at.end <= aim
            })
    }

    /// "The post will start in May", "will last for two years": no work, but when it is done.
    fn says_when(&self, verb: usize) -> bool {
        let words = self.outline.scan.words_within(verb..self.range.end);
        let near = verb..words.get(1).map_or(self.range.end, |word| word.end);
        let starts = self
            .outline
            .cues(near)
            .iter()
            .any(|cue| matches!(cue.sense, Sense::DateRole(DateRole::From | DateRole::Start)));
        let worked = words.first().is_some_and(|word| self.is_deed(word.start));
        starts || (self.states_length() && !worked)
    }
}

/// So many words at most name a project: "this long-term European project".
const PROJECT: usize = 5;

/// "’s" is so long, in bytes.
const POSSESSIVE: usize = 4;

/// So many words at most stand between a house and its aim: its short name and number.
const HOUSE: usize = 3;
