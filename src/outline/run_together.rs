//! The title of a posting whose text was run together.

use core::ops::Range;

use super::amid::is_flat;
use super::headline::{LONGEST, TOP};
use super::{Form, Outline, Passage};
use crate::lexicon::{Hiring, Label, Particle, Sense, Word};
use crate::model::MentionValue;

impl Outline<'_> {
    /// "University of Leeds Lecturer in Physics Ref: 20/1": the name of a position that stands before a label; anywhere what
    /// says that it is open to all genders.
    pub(super) fn run_together(&self) -> Option<Range<usize>> {
        let top = self.passages.iter().take(TOP);
        let mut pairs = top.zip(self.passages.iter().skip(1));
        let (headline, _) = pairs.find(|(passage, next)| {
            let content = self.slice(passage.range.clone());
            let labelled = next.form == Form::Field
                && next.label.as_ref().is_some_and(|(label, _)| {
                    matches!(
                        label,
                        Label::Identifier
                            | Label::Deadline
                            | Label::Salary
                            | Label::Workplace
                            | Label::Contract
                            | Label::Start
                            | Label::Unit
                            | Label::Employer
                    )
                });
            matches!(passage.form, Form::Sentence | Form::Heading)
                && passage.range.len() <= LONGEST
                && passage.label.is_none()
                && content.starts_with(|c: char| c.is_uppercase() || c == '*')
                && !content.ends_with(['.', '!', '?', ':', ','])
                && self.scan.words_within(passage.range.clone()).len() >= 2
                && !self.says(passage)
                && !self.mentions(passage.range.clone()).iter().any(|found| {
                    matches!(found.value, MentionValue::Url(_) | MentionValue::Email(_))
                })
                && self.names_position(passage)
                && (labelled || names_genders(content) || self.is_parted(passage, next))
        })?;
        let range = headline.range.clone();
        let start = self.after_rubrics(self.after_institution(&range)..range.end);
        let title = self.slice(start..range.end);
        let bare = title.trim_start_matches(|c: char| {
            c.is_whitespace() || matches!(c, '*' | ',' | '-' | '–' | ':')
        });
        let start = range.end - bare.len();
        (!bare.is_empty())
            .then(|| start..range.end - (bare.len() - bare.trim_end_matches(['*', ' ']).len()))
    }

    /// "A degree in botany", "The duties of the student", "See: https://…"
    fn says_other(&self, range: &Range<usize>) -> bool {
        let other = self.cues(range.clone()).iter().any(|cue| match cue.sense {
            Sense::Degree(_) => self.slice(cue.range()).contains(' '),
            Sense::Particle(Particle::The) => cue.start == range.start,
            _ => false,
        });
        let valued = self.mentions(range.clone()).iter().any(|found| {
            matches!(
                found.value,
                MentionValue::Url(_) | MentionValue::Email(_) | MentionValue::Duration(_)
            )
        });
        other || valued
    }

    /// In text that was run together, two blanks part it from what stands before and behind it, as nothing but a line of its own was.
    fn is_parted(&self, passage: &Passage, next: &Passage) -> bool {
        let range = &passage.range;
        let before = self.slice(range.start.saturating_sub(2)..range.start);
        let behind = self.slice(range.end..next.range.start);
        let blank = |gap: &str| gap.chars().count() >= 2 && gap.chars().all(char::is_whitespace);
        let seeks = self
            .hirings(range.clone())
            .any(|(_, hiring)| hiring == Hiring::Seeks);
        is_flat(self.text)
            && blank(before)
            && blank(behind)
            && !seeks
            && !self.says_other(range)
            && self.scan.words_within(range.clone()).len() <= PARTED
    }

    /// Where the line goes on behind the institution that it begins with.
    fn after_institution(&self, line: &Range<usize>) -> usize {
        let content = self.slice(line.clone());
        let usual = self
            .institution
            .as_ref()
            .map(|institution| self.slice(institution.range.clone()))
            .filter(|name| content.starts_with(name));
        let name = || self.organisations(line.start..line.start + 1).first();
        match usual {
            Some(name) => line.start + name.len(),
            None => name().map_or(line.start, |name| name.end().min(line.end)),
        }
    }

    /// "Home Jobs Research Associate in …": where the names of the pages above this one end, the last of which names what is open.
    fn after_rubrics(&self, title: Range<usize>) -> usize {
        let is = |word: &Word, wanted: fn(Sense) -> bool| {
            let cues = self.cues(word.start..word.start + 1);
            cues.iter()
                .any(|cue| cue.end == word.end && wanted(cue.sense))
        };
        let words = self.scan.words_within(title.clone()).iter();
        let rubrics = words.take_while(|word| is(word, |sense| sense == Sense::Rubric));
        let last = rubrics
            .filter(|word| is(word, |sense| sense == Sense::Vacancy))
            .last();
        last.map_or(title.start, |last| last.end)
    }
}

/// "(m/w/d)", "(f/m/x)"
pub fn names_genders(content: &str) -> bool {
    content.split('(').skip(1).any(|inside| {
        let Some((inside, _)) = inside.split_once(')') else {
            return false;
        };
        let letters = inside.split(['/', '|', '*', ',']).map(str::trim);
        inside.len() <= 12
            && letters.clone().count() >= 3
            && letters.clone().all(|letter| letter.len() == 1)
    })
}

/// A title amid a text has no more words.
const PARTED: usize = 20;
