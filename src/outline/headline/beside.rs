//! Headlines that stand where no title does: stressed lines amid the text of a page, and what front matter says beside its title.

use core::ops::Range;

use super::{LONGEST, TOP};
use crate::grammar::person;
use crate::lexicon::{Hiring, Label, Particle, Sense, Turn, Word};
use crate::outline::naming::{begins_about, names_position};
use crate::outline::{Form, Outline};
use crate::text::{Line, Shape};

impl Outline<'_> {
    /// "**Postdoc in botany (open)**" between empty lines, below what the page says of the lab.
    pub(super) fn stressed_line(&self) -> Option<Range<usize>> {
        let mut pairs = pairs(self.text.lines());
        let (line, _) = pairs.find(|(line, next)| {
            let stressed = line
                .strong
                .as_ref()
                .is_some_and(|strong| strong.end + MARKS >= line.range.end);
            stressed && self.is_apart(line, next)
        })?;
        Some(self.unstarred(line.range.clone()))
    }

    /// "Research Associate in Botany" between empty lines, below what somebody says to the readers of a list.
    pub(super) fn lone_line(&self) -> Option<Range<usize>> {
        let passages = self.passages.iter().take(TOP);
        let mut passages = passages.filter(|passage| {
            passage.form == Form::Sentence && passage.label.is_none() && self.is_line(passage)
        });
        passages.find_map(|passage| {
            let lines = self.text.lines();
            let at = lines.partition_point(|line| line.range.start < passage.range.start);
            let mut pairs = pairs(lines.get(at..at + 2)?);
            let (line, _) = pairs.find(|(line, next)| self.is_apart(line, next))?;
            let named = line.range == passage.range
                && self
                    .slice(line.range.clone())
                    .starts_with(char::is_uppercase)
                && LONE.contains(&self.scan.words_within(line.range.clone()).len())
                && !self.is_under_part(passage)
                && !self.is_value(passage)
                && !self.says(passage);
            named.then(|| self.unstarred(line.range.clone()))
        })
    }

    /// "PhD Student in Botany" below "The institute is looking for a" or "… is seeking two": the line that a sentence leads to,
    /// and the word at which it breaks off.
    pub fn led_line(&self) -> Option<(Word, Range<usize>)> {
        let lines = self.text.lines();
        let mut leads = lines.iter().zip(lines.iter().skip(1)).enumerate();
        leads.find_map(|(at, (above, line))| {
            let end = above.range.end;
            let words = self.scan.words_within(above.range.clone());
            let last = words.last().filter(|last| last.end == end)?;
            // Lines that break for want of room stand apart on no side.
            let apart = line.gap || lines.get(at + 2).is_none_or(|next| next.gap);
            let content = self.slice(line.range.clone());
            let named = apart
                && line.shape == Shape::Text
                && above.shape == Shape::Text
                && line.range.len() <= LONGEST
                && !content.ends_with(['.', ':', ',', ';', '?', '!'])
                && self.leads_to_post(last)
                && self.names_stage(&line.range)
                && !self.tells(&line.range)
                && !self.names_somebody(&line.range);
            named.then(|| (*last, self.unstarred(line.range.clone())))
        })
    }

    /// "Lecturer in Botany" between "Jane Moss" and "Fern University": who somebody is, as the head of a page prints it.
    pub(super) fn is_of_card(&self, line: &Range<usize>) -> bool {
        let lines = self.text.lines();
        let at = lines.partition_point(|other| other.range.start < line.start);
        let above = at.checked_sub(1).and_then(|above| lines.get(above));
        let named = above.is_some_and(|above| self.is_name(&above.range));
        let house = |below: &Line| {
            let names = self.organisations(below.range.clone());
            names
                .first()
                .is_some_and(|name| name.range.start <= below.range.start + MARKS)
        };
        named && !self.names_post(line) && lines.get(at + 1).is_some_and(house)
    }

    /// Nothing but the name of a person, or what looks like one.
    pub(super) fn is_name(&self, line: &Range<usize>) -> bool {
        let printed = self.slice(line.clone()).trim();
        person(printed).is_ok_and(|(rest, _)| rest.is_empty())
    }

    /// "07 Jane Moss": what an archive calls a message, by its number and who sent it.
    pub(super) fn is_entry(&self, title: &Range<usize>) -> bool {
        let words = self.scan.words_within(title.clone());
        words.split_first().is_some_and(|(number, name)| {
            let counts = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
            counts(self.slice(number.range()))
                && name
                    .first()
                    .is_some_and(|first| self.is_name(&(first.start..title.end)))
        })
    }

    fn is_cardinal(&self, word: &Word) -> bool {
        let cardinal = |sense| matches!(sense, Sense::Cardinal(_)).then_some(());
        word.digit || self.senses(word.range(), cardinal).next().is_some()
    }

    /// "You will study"
    fn tells(&self, line: &Range<usize>) -> bool {
        self.cues(line.clone()).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Turn(Turn::We | Turn::Does | Turn::Has | Turn::Is)
            )
        })
    }

    /// "is looking for a", "a position as": what announces a position ends with its line, or right before an article or a number there.
    fn leads_to_post(&self, last: &Word) -> bool {
        let before = self.scan.word_ending_at(last.start.saturating_sub(1));
        let before = before.filter(|_| self.is_article(last) || self.is_cardinal(last));
        // "is accepting applications for a"
        let small = |word: &Range<usize>| self.particle(word.start) == Some(Particle::For);
        let far = before.clone().filter(small);
        let far = far.and_then(|word| self.scan.word_ending_at(word.start.saturating_sub(1)));
        let ends = [Some(last.range()), before, far];
        let near = last.end.saturating_sub(ANNOUNCED)..last.end;
        self.cues(near).iter().any(|cue| {
            let announces = matches!(
                cue.sense,
                Sense::Hiring(Hiring::Seeks | Hiring::Sought) | Sense::Turn(Turn::Gives)
            );
            announces && ends.iter().flatten().any(|word| word.end == cue.end)
        })
    }

    /// The line stands between empty ones, and names a position.
    fn is_apart(&self, line: &Line, next: &Line) -> bool {
        line.shape == Shape::Text
            && line.gap
            && (next.gap || self.opens_text(line, next))
            && line.range.len() <= LONGEST
            && !self
                .slice(line.range.clone())
                .ends_with(['.', ':', ',', ';', '?', '!'])
            && names_position(&line.range, self.scan)
            && self.names_stage(&line.range)
            && !begins_about(&line.range, self.scan)
            && !self.names_somebody(&line.range)
    }

    /// "A postdoc is sought at the lake …" right below "Postdoc in botany": a text begins, and the line breaks before it on purpose.
    fn opens_text(&self, line: &Line, next: &Line) -> bool {
        let words = self.scan.words_within(next.range.clone());
        let [first, second, ..] = words else {
            return false;
        };
        let last = self.scan.words_within(line.range.clone()).last();
        (next.range.len() > LONGEST || self.slice(next.range.clone()).ends_with('.'))
            && self.opens_sentence(first, second)
            && last.is_some_and(|last| self.particle(last.start).is_none())
    }

    /// "Professor Jane Moss"
    fn names_somebody(&self, line: &Range<usize>) -> bool {
        self.cues(line.clone()).iter().any(|cue| {
            matches!(cue.sense, Sense::Stage(_))
                && person(self.slice(cue.end..line.end).trim_start()).is_ok()
        })
    }

    /// "Postdoc in botany (Second Call; Deadline 27 Sep 2019)" above all: what the label cuts.
    pub(super) fn cut_line(&self) -> Option<Range<usize>> {
        let first = self.passages.first()?;
        let cut = self
            .slice(first.range.clone())
            .ends_with([';', '(', '-', '–', ',']);
        let named = cut
            && first.label.is_none()
            && first.form == Form::Sentence
            && first.range.len() <= LONGEST
            && self.names_position(first);
        named.then(|| self.unstarred(first.range.clone()))
    }

    /// "subtitle: PhD position in botany" below "title: Jobs".
    pub(super) fn subtitle(&self) -> Option<Range<usize>> {
        let mut fields = self.passages.iter().take(TOP);
        let field = fields.find(|passage| {
            passage.form == Form::Field
                && matches!(passage.label, Some((Label::Subtitle, _)))
                && passage.range.len() <= LONGEST
                && !self.slice(passage.range.clone()).ends_with('.')
                && names_position(&passage.range, self.scan)
                && self.names_stage(&passage.range)
        })?;
        Some(self.value(field))
    }

    /// "The network consists of the following PhD positions:" names none of them.
    pub(super) fn leads_to_list(&self, line: &Range<usize>) -> bool {
        self.slice(line.clone()).ends_with(':') && self.scan.words_within(line.clone()).len() > LEAD
    }
}

/// Each line with the next one.
fn pairs(lines: &[Line]) -> impl Iterator<Item = (&Line, &Line)> {
    lines.iter().zip(lines.iter().skip(1))
}

/// What announces a position on the next line stands so near its end, in bytes.
const ANNOUNCED: usize = 64;

/// What names a position and its subject has so many words.
const LONE: core::ops::RangeInclusive<usize> = 3..=16;

/// "**" may stand behind what is stressed.
const MARKS: usize = 3;

/// What names one position has no more words before a colon.
const LEAD: usize = 6;
