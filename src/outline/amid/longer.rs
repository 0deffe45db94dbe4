//! Where a name goes on behind the phrase that tells its kind, or in front of it.

use core::ops::Range;

use super::chain::is_verb;
use super::text::starts_anew;
use super::{LEAD, Phrase};
use crate::lexicon::{Bound, Particle, Sense, Word};
use crate::model::SectionKind;

impl Phrase<'_, '_> {
    /// "Working conditions and salary The post is …", "Application for the summer school If you …", in text that lost its line breaks:
    /// the name goes on with small words up to the sentence that begins its text.
    pub(super) fn upto_opener(&self) -> Option<Range<usize>> {
        let start = self.cue.start;
        let anew = starts_anew(self.text, start)
            || self.stands_behind_name(start)
            || self.stands_behind_end();
        let phrase = self.text.slice(self.cue.clone());
        let mut cues = self.scan.cues.within(start..start + 1).iter();
        let named = cues.any(|cue| {
            matches!(
                cue.sense,
                Sense::Organisation(_) | Sense::Particle(Particle::The | Particle::A)
            )
        });
        if !self.text.is_run_together()
            || !(self.is_stating()
                || matches!(self.kind, SectionKind::Project | SectionKind::Diversity))
            || !phrase.starts_with(char::is_uppercase)
            || named
            || !anew
            || self.is_joined()
            || self.leads_on()
        {
            return None;
        }
        let words = self.scan.words_within(self.cue.end..self.room.end);
        let words = words.get(..words.len().min(NAME + 2))?;
        let first = words.first()?.range();
        let small = self
            .text
            .slice(first.clone())
            .starts_with(char::is_lowercase);
        let mut cues = self.scan.cues.within(first).iter();
        let joins = cues.any(|cue| {
            matches!(
                cue.sense,
                Sense::Particle(Particle::And | Particle::Of | Particle::For)
                    | Sense::Bound(Bound::And | Bound::About)
            )
        });
        let mut upto = self.cue.end;
        let last = words
            .iter()
            .zip(words.iter().skip(1))
            .skip(1)
            .find(|(_, next)| self.begins_sentence(next.start));
        let (last, next) = last.filter(|_| joins && small)?;
        let plain = words
            .iter()
            .take_while(|word| word.start <= next.start)
            .all(|word| {
                let gap = self.text.slice(upto..word.start);
                upto = word.end;
                gap == " " || gap == " & "
            });
        let range = start..last.end;
        let says = self
            .scan
            .cues
            .within(self.cue.end..last.end)
            .iter()
            .any(|cue| matches!(cue.sense, Sense::Turn(turn) if is_verb(turn)));
        // "The aim of this PhD project", "Applicants for the University": the name goes on.
        let cues = self.scan.cues.within(last.start..next.end).iter();
        let mut cues = cues.filter(|cue| cue.range() == next.range() || cue.end == last.end);
        let longer = cues.any(|cue| {
            matches!(
                (cue.start == next.start, cue.sense),
                (false, Sense::Particle(_))
                    | (
                        true,
                        Sense::Heading(_)
                            | Sense::Degree(_)
                            | Sense::Stage(_)
                            | Sense::Organisation(_)
                    )
            )
        });
        (plain && !says && !longer).then_some(range)
    }

    /// "…     Education, Knowledge and Skills (and other requirements)     A degree …": blanks in number stand on both sides of a name
    /// whose words have capitals.
    pub(super) fn upto_gap(&self, start: usize) -> Option<Range<usize>> {
        let before = self.text.slice(self.room.start..start);
        if !before.ends_with(GAP) {
            return None;
        }
        let after = self.after();
        let near = after.char_indices().nth(GAPPED);
        let near = near.map_or(after, |(end, _)| after.get(..end).unwrap_or(after));
        let gap = near.find(GAP).filter(|&at| at > 0)?;
        let more = after.get(..gap)?;
        let name = self.text.slice(start..self.cue.end + gap);
        let titled = |name: &str| {
            let mut words = name.split_whitespace();
            words.all(|word| word.starts_with(char::is_uppercase) || word.len() <= SMALL)
        };
        let (bare, aside) = name.split_once(" (").unwrap_or((name, ")"));
        (self.text.is_run_together()
            && titled(bare)
            && aside.ends_with(')')
            && !more.contains(['.', ';', ':', '!', '?', '•']))
        .then_some(start..self.cue.end + gap)
    }

    /// "Working at Fern University A good workplace …": the phrase goes on with a name, up to the word that opens the text.
    pub(super) fn upto_name(&self) -> Option<Range<usize>> {
        let opens = |word: &Word| {
            let cues = self.scan.cues.within(word.start..word.start + 1).iter();
            let named = cues
                .clone()
                .any(|cue| matches!(cue.sense, Sense::Organisation(_)));
            !named && cues.clone().any(|cue| cue.sense == Sense::Opener)
        };
        let capital = |word: &Word| {
            self.text
                .slice(word.range())
                .starts_with(char::is_uppercase)
        };
        let anew =
            starts_anew(self.text, self.cue.start) || self.stands_behind_name(self.cue.start);
        if !anew || !self.leads_to_place() {
            return None;
        }
        let words = self.scan.words_within(self.cue.end..self.room.end);
        let mut pairs = words.iter().zip(words.iter().skip(1)).take(NAME);
        let (last, _) = pairs.find(|(word, next)| {
            let gap = self.text.slice(word.end..next.start);
            !capital(word)
                || (gap.trim().is_empty()
                    && capital(next)
                    && (opens(next) || gap.chars().count() >= 2 || gap.contains('\n')))
        })?;
        let name = self.text.slice(self.cue.end..last.end);
        (capital(last) && !name.contains([',', '.', ';', ':', '(']))
            .then_some(self.cue.start..last.end)
    }

    /// "Role & ", "Equality, Diversity and ", "JOB PURPOSE / ": names in front of the phrase, joined to it.
    pub(super) fn names_more(&self, lead: &str, start: usize) -> bool {
        let lead = lead.trim_end();
        let names = lead.trim_end_matches(['/', '&', ',']);
        let joint = self.scan.word_ending_at(start + lead.len());
        let joint = joint.filter(|joint| {
            let mut cues = self.scan.cues.within(joint.clone()).iter();
            cues.any(|cue| matches!(cue.sense, Sense::Bound(Bound::And | Bound::Or)))
        });
        let names = match joint {
            Some(joint) => self.text.slice(start..joint.start.max(start)),
            None => names,
        };
        let mut words = names.split_whitespace();
        self.text
            .slice(self.cue.clone())
            .starts_with(char::is_uppercase)
            && names.len() < lead.len()
            && !names.trim().is_empty()
            && starts_anew(self.text, start)
            && words.clone().count() <= LEAD
            && words.all(|word| matches!(word, "/" | "&") || word.starts_with(char::is_uppercase))
    }
}

/// A name has no more words.
const NAME: usize = 5;

/// So many blanks parted what were lines or columns.
const GAP: &str = "    ";

/// Behind the phrase a name between such blanks has no more letters.
const GAPPED: usize = 80;

/// "and", "the"
const SMALL: usize = 3;
