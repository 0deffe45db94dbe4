//! Names of parts with no colon behind them: one word before a sentence or an item, and names in capitals side by side.

use core::ops::Range;

use super::text::starts_anew;
use super::{BULLETS, Phrase};
use crate::lexicon::{Cue, Degree, GERUND, Joint, Particle, Sense, Turn, Word, joints};
use crate::model::SectionKind;

impl Phrase<'_, '_> {
    /// "Requirements a degree in botany", "Duties conducting research": behind its noun a sentence would go on with a verb.
    pub(super) fn is_followed(&self, next: usize) -> bool {
        let words = self.scan.words_within(next..self.room.end);
        let Some(first) = words.first() else {
            return false;
        };
        let mut cues = self.scan.cues.within(first.range()).iter();
        let article = cues.clone().any(|cue| {
            cue.end == first.end
                && matches!(cue.sense, Sense::Particle(Particle::A | Particle::The))
        });
        let deed = cues.any(|cue| matches!(cue.sense, Sense::Deed(_)))
            && self.text.slice(first.range()).ends_with(GERUND);
        self.text.is_run_together()
            && self.text.slice(self.cue.clone()).ends_with('s')
            && self
                .text
                .slice(first.range())
                .starts_with(char::is_lowercase)
            && (article || deed)
    }

    /// "Salary Paid as the school says", "Requirements Degree in botany", where "Application Forms are …" is one name and its verb.
    pub(super) fn is_said_of(&self, next: usize) -> bool {
        let [first, second, third, ..] = self.scan.words_within(next..self.room.end) else {
            return false;
        };
        let small = |word: &Word| {
            self.text
                .slice(word.range())
                .starts_with(char::is_lowercase)
        };
        let verb = |word: &Word| {
            let mut cues = self.scan.cues.within(word.start..word.start + 1).iter();
            cues.any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Turn(Turn::Is | Turn::Be | Turn::Has | Turn::Does | Turn::Covers)
                )
            })
        };
        let mut cues = self.scan.cues.within(first.range()).iter();
        let names = cues.any(|cue| {
            matches!(
                cue.sense,
                Sense::Organisation(_) | Sense::Stage(_) | Sense::Office(_) | Sense::Label(_)
            )
        });
        let gap = self.text.slice(first.end..second.start);
        self.text.is_run_together()
            && gap == " "
            && small(second)
            && !verb(second)
            && (!verb(third) || self.is_subject())
            && !names
    }

    /// "Background", "Motivation": one word that tells what the project is about, and that begins no label and no longer name.
    pub(super) fn is_subject(&self) -> bool {
        let mut cues = self
            .scan
            .cues
            .within(self.cue.start..self.cue.start + 1)
            .iter();
        // "New ways of counting: Data Quality of …" is one name.
        let behind_colon = self.text.slice(0..self.cue.start).trim_end().ends_with(':');
        self.kind == SectionKind::Project
            && !behind_colon
            && self.above != Some(SectionKind::Application)
            && !self.text.slice(self.cue.clone()).contains(' ')
            && !cues.any(|cue| {
                cue.end > self.cue.end
                    || matches!(
                        cue.sense,
                        Sense::Label(_) | Sense::Rubric | Sense::Stage(_) | Sense::Organisation(_)
                    )
            })
    }

    /// "WE OFFER MAIN DUTIES - teach", "PROFILE MAIN SKILLS: …": names in capitals, of which the first lost its text.
    pub(super) fn is_beside_name(&self, start: usize, next: usize) -> bool {
        let cues = self.scan.cues.within(next..next + 1).iter();
        let names = cues.filter(|cue| cue.start == next && matches!(cue.sense, Sense::Heading(_)));
        let end = names.map(|cue| cue.end).max();
        let several = |range: Range<usize>| self.text.slice(range).contains(' ');
        let signs = |c: char| matches!(c, ':' | '-' | '–' | '*') || BULLETS.contains(&c);
        (starts_anew(self.text, start)
            || self.stands_behind_name(start)
            || self.stands_behind_end())
            && !self.is_joined()
            && end.is_some_and(|end| {
                let rest = self.text.slice(end..self.room.end).trim_start();
                (several(self.cue.clone()) || several(next..end))
                    && (rest.starts_with(signs) || self.names_part(self.room.end - rest.len()))
                    || self.leads_chain()
            })
    }

    /// "The project", "Der Lehrstuhl"
    pub(super) fn begins_with_article(&self) -> bool {
        let first = self.cue.start..self.cue.start + 1;
        let mut first = self.scan.cues.within(first).iter();
        let article = |joint| (joint == Joint::The).then_some(());
        let phrase = self.text.slice(self.cue.clone());
        first.any(|cue| cue.sense == Sense::Particle(Particle::The))
            || joints().beginning(phrase, article).is_some()
    }

    /// "Der Lehrstuhl": the noun of a house ends the phrase, where it would be no heading with the name behind it, as "The laboratory" is.
    pub(super) fn names_house(&self) -> bool {
        let cues = self.scan.cues.within(self.cue.clone());
        let heads = |sense| sense == Sense::Particle(Particle::The);
        cues.iter()
            .any(|cue| matches!(cue.sense, Sense::Organisation(_)) && cue.end == self.cue.end)
            && !cues.iter().any(|cue| heads(cue.sense))
    }

    /// "The Evaluation Department counts …": the phrase begins with an article, and the noun of a house ends the name.
    pub(super) fn begins_house(&self, next: usize) -> bool {
        let mut cues = self.scan.cues.within(next..next + 1).iter();
        self.begins_with_article()
            && self
                .text
                .slice(next..self.room.end)
                .starts_with(char::is_uppercase)
            && cues.any(|cue| matches!(cue.sense, Sense::Organisation(_)))
    }

    /// "De vakgroep Geschiedenis zoekt …", where lines are kept: an article and the noun of a house, and the name stands behind it.
    pub(super) fn is_house(&self) -> bool {
        let cue = self.cue.clone();
        let begins = |at: usize, wanted: fn(Sense) -> bool| {
            let mut cues = self.scan.cues.within(at..at + 1).iter();
            cues.any(|cue| cue.start == at && wanted(cue.sense))
        };
        let noun = |cue: &Cue<Sense>| {
            matches!(cue.sense, Sense::Organisation(_)) && cue.end == self.cue.end
        };
        self.kind == SectionKind::Employer
            && !self.text.is_run_together()
            && self.scan.words_within(cue.clone()).len() == 2
            && begins(cue.start, |sense| sense == Sense::Degree(Degree::Article))
            && self.scan.cues.within(cue.clone()).iter().any(noun)
            && !begins(cue.end + 1, |sense| sense == Sense::Opener)
    }
}
