//! The lines at the top: what stands above the text, and what of it may be a title.

use super::{LONGEST, LONGEST_CALL, TOP};
use crate::lexicon::{Hiring, Label, Particle, Sense, Turn};
use crate::model::SectionKind;
use crate::outline::naming::{is_path, names_page, names_position, seeks_position};
use crate::outline::navigation::behind_pages;
use crate::outline::run_together::names_genders;
use crate::outline::{Form, Outline, Passage};
use crate::text::{Line, Shape};

impl Outline<'_> {
    /// Does the passage stand above the text: in the lines of the head?
    pub fn is_head(&self, passage: &Passage) -> bool {
        self.passages
            .iter()
            .take(TOP)
            .take_while(|line| !self.is_text(line))
            .any(|line| line.range == passage.range)
            && self.is_line(passage)
    }

    /// Running text has begun: a sentence, or one of several on a line.
    pub(super) fn is_text(&self, passage: &Passage) -> bool {
        let content = self.slice(passage.range.clone());
        let sentence = content.ends_with(['.', '!', '?'])
            && self.scan.words_within(passage.range.clone()).len() >= SENTENCE;
        passage.range.len() > LONGEST
            || passage.form == Form::Item
            || sentence && !self.is_closed_heading(passage)
    }

    /// The short lines before the text begins.
    pub(super) fn top(&self) -> impl Iterator<Item = &Passage> {
        self.passages
            .iter()
            .take(TOP)
            // "tags:" in front matter, without a value
            .take_while(|passage| {
                !self.is_text(passage) || self.slice(passage.range.clone()).ends_with(':')
            })
            .filter(|passage| {
                let content = self.slice(passage.range.clone());
                matches!(passage.form, Form::Sentence | Form::Heading)
                    && passage.label.is_none()
                    && (!content.ends_with(['.', ',', '?', '!', ':', ';'])
                        || self.exclaims(passage)
                        || self.is_closed_heading(passage))
                    && content
                        .trim_start_matches('*')
                        .starts_with(char::is_alphanumeric)
                    && !is_path(content)
                    && behind_pages(&passage.range, self.text, self.scan).is_none()
                    && (self.is_line(passage) || self.is_broken_line(passage))
                    && !self.is_under_part(passage)
                    && !self.is_value(passage)
                    && !self.names_part(passage)
                    && !self.is_organisation(passage)
            })
    }

    /// "# Postdoc in botany.": markup shows it as a heading, whatever sign closes it.
    fn is_closed_heading(&self, passage: &Passage) -> bool {
        let lines = self.text.lines();
        let at = lines.partition_point(|line| line.range.start < passage.range.start);
        let heading = |line: &Line| {
            matches!(line.shape, Shape::Heading(_)) && line.range.end <= passage.range.end
        };
        lines.get(at).is_some_and(heading)
            && self.slice(passage.range.clone()).ends_with('.')
            && self.names_position(passage)
            && !self.says(passage)
    }

    /// "We seek a postdoc in botany!" above all
    fn exclaims(&self, passage: &Passage) -> bool {
        self.passages
            .first()
            .is_some_and(|first| first.range == passage.range)
            && self.slice(passage.range.clone()).ends_with('!')
            && self.names_position(passage)
            && seeks_position(&passage.range, self.scan)
    }

    /// A heading above it says that it is asked, offered or the like: "Type of employment" over "Doctoral thesis".
    pub(super) fn is_under_part(&self, passage: &Passage) -> bool {
        let told = !matches!(
            self.kind(passage),
            SectionKind::Other | SectionKind::Project | SectionKind::Employer
        );
        // "Call for applications" above all is what the posting is.
        let called = self
            .passages
            .first()
            .is_some_and(|first| first.part == passage.part && names_page(&first.range, self.scan));
        let genders = names_genders(self.slice(passage.range.clone()));
        told && !called
            && !genders
            && passage.form == Form::Sentence
            && self.heading(passage).is_some()
    }

    /// "Area of research:" above "Master thesis": a label stands on the line above.
    pub fn is_value(&self, passage: &Passage) -> bool {
        let Some(above) = self.passage_before(passage) else {
            return false;
        };
        let label = above.form == Form::Heading
            && self
                .slice(above.range.end..passage.range.start)
                .contains(':');
        label
            && self.cues(above.range.clone()).iter().any(|cue| {
                cue.start == above.range.start
                    && matches!(cue.sense, Sense::Label(label) if label != Label::Title)
            })
    }

    /// "The candidate should have a degree": what somebody has or does.
    pub(in crate::outline) fn says(&self, passage: &Passage) -> bool {
        let cues = self.cues(passage.range.clone());
        let has = |turns: &[Turn]| {
            let mut cues = cues.iter();
            cues.any(|cue| matches!(cue.sense, Sense::Turn(turn) if turns.contains(&turn)))
        };
        has(&[Turn::Person]) && has(&[Turn::Has, Turn::Does])
    }

    /// It has its line, or its lines, for itself.
    pub fn is_line(&self, passage: &Passage) -> bool {
        let lines = self.text.lines();
        let from = lines.partition_point(|line| line.range.start < passage.range.start);
        let upto = lines.partition_point(|line| line.range.end < passage.range.end);
        let starts = lines.get(from).map(|line| line.range.start) == Some(passage.range.start);
        let ends = lines.get(upto).map(|line| line.range.end) == Some(passage.range.end);
        matches!(passage.form, Form::Field) || starts && ends
    }

    /// The same, where the break of the line was lost before it or behind it.
    fn is_broken_line(&self, passage: &Passage) -> bool {
        let lines = self.text.lines();
        let upto = lines.partition_point(|line| line.range.end < passage.range.end);
        let ends = lines.get(upto).map(|line| line.range.end) == Some(passage.range.end);
        let start = passage.range.start;
        let behind_text = ends
            && self
                .slice(0..start)
                .trim_end_matches([' ', '\n', '*'])
                .ends_with(['.', '!', '?']);
        (self.lost_break_before(start) || behind_text && self.names_position(passage))
            && !self.says_other(&passage.range)
            && (ends || self.lost_break_behind(passage.range.end))
    }

    pub(super) fn is_marked(&self, passage: &Passage) -> bool {
        let lines = self.text.lines();
        let at = lines.partition_point(|line| line.range.start < passage.range.start);
        lines
            .get(at)
            .is_some_and(|line| line.shape == Shape::Heading(1))
    }

    pub(in crate::outline) fn names_position(&self, passage: &Passage) -> bool {
        let seeks = self
            .hirings(passage.range.clone())
            .any(|(_, hiring)| hiring == Hiring::Seeks);
        // "A tender is open for the position of technician in botany, within the lake project"
        let says = self.hirings(passage.range.clone()).any(|(phrase, hiring)| {
            let mut cues = self
                .cues(phrase.start.saturating_sub(IS)..phrase.end)
                .iter();
            hiring == Hiring::Available
                && cues.any(|cue| matches!(cue.sense, Sense::Turn(Turn::Is | Turn::Be)))
        });
        let words = self.scan.words_within(passage.range.clone()).len();
        self.names_stage(&passage.range) && !((seeks || says) && words > LONGEST_CALL)
    }

    /// "Job description" is a heading, not a headline.
    fn names_part(&self, passage: &Passage) -> bool {
        let words = self.scan.words_within(passage.range.clone());
        if names_position(&passage.range, self.scan) {
            return false;
        }
        self.cues(passage.range.clone()).iter().any(|cue| {
            matches!(cue.sense, Sense::Heading(_) | Sense::Label(_))
                && words.first().is_some_and(|word| word.start == cue.start)
                && words.iter().filter(|word| word.start >= cue.end).count() <= 1
        })
    }

    /// The names of organisations are nearly all of it.
    fn is_organisation(&self, passage: &Passage) -> bool {
        let named: usize = self
            .organisations(passage.range.clone())
            .iter()
            .map(|name| name.end().saturating_sub(name.range.start))
            .sum();
        // "Office of the Vice Chancellor"
        let leads = || {
            let start = passage.range.start;
            let cues = self.cues(start..start + 1);
            let is = |sought: fn(Sense) -> bool| cues.iter().any(|cue| sought(cue.sense));
            // "Junior Professorship in Cold Water" names a position before all.
            is(|sense| matches!(sense, Sense::Organisation(_)))
                && !is(|sense| matches!(sense, Sense::Stage(_)))
                && self.office(&passage.range).is_none()
        };
        named > 0
            && named + SLACK >= passage.range.len()
            && (!self.names_position(passage) || leads())
    }

    /// A first line without the name of a position: long enough to say something, and no greeting.
    pub(super) fn opens(&self, passage: &Passage) -> bool {
        let words = self.scan.words_within(passage.range.clone());
        let lead = words.first().is_some_and(|word| {
            self.cues(word.start..word.start + 1).iter().any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Particle(Particle::A | Particle::Lead | Particle::Title)
                )
            })
            // "MS in botany" is no "Ms".
            && !self.slice(word.range()).ends_with(char::is_uppercase)
        });
        let first = words.first().map_or(0, |word| word.start);
        let does = self
            .cues(passage.range.clone())
            .iter()
            .any(|cue| match cue.sense {
                Sense::Turn(Turn::Does | Turn::Has) => true,
                Sense::Vacancy => cue.end == passage.range.end,
                Sense::Particle(_) | Sense::Opener => cue.start == first,
                _ => false,
            });
        words.len() >= 3
            && !lead
            && !(does && self.is_broken_line(passage))
            && !self.announces(&passage.range)
            && self.mentions(passage.range.clone()).is_empty()
    }
}

/// "is" stands so near before "open".
const IS: usize = 4;

/// A sentence of the text has so many words at least.
const SENTENCE: usize = 8;

/// So much may stand around the names of a line that holds only names: ", Norway", " Computing Service".
const SLACK: usize = 20;
