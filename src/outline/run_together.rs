//! The title of a posting whose text was run together.

use core::ops::Range;

use super::headline::{LONGEST, TOP};
use super::{Form, Organisation, Outline, Passage};
use crate::lexicon::{Degree, Hiring, Label, Particle, Rank, Sense, Turn, Word};
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
                && (labelled || names_genders(content) || self.is_parted(passage))
        })?;
        let range = headline.range.clone();
        let start = self.after_rubrics(self.after_institution(&range)..range.end);
        let title = self.slice(start..range.end);
        let bare = title.trim_start_matches(|c: char| {
            c.is_whitespace() || matches!(c, '*' | ',' | '-' | '–' | ':')
        });
        let start = range.end - bare.len();
        let end = range.end - (bare.len() - bare.trim_end_matches(['*', ' ']).len());
        (!bare.is_empty()).then(|| self.before_house(self.before_sentence(start..end)))
    }

    /// "Postdoc in moss University of Westhaven, Faculty of Science": who hires ran into the title.
    fn before_house(&self, title: Range<usize>) -> Range<usize> {
        let houses = self.organisations(title.clone());
        let whole = |name: &&Organisation| {
            let before = self.scan.word_ending_at(name.range.start.saturating_sub(1));
            name.rank == Rank::Institution
                && self.slice(title.start..name.range.start).ends_with(' ')
                && before.is_some_and(|word| self.particle(word.start).is_none())
        };
        let Some(at) = houses.iter().position(|name| whole(&name)) else {
            return title;
        };
        let end = houses.get(at).map_or(title.end, |name| name.range.start);
        // Nothing but its parts follows.
        let named = houses
            .last()
            .is_some_and(|last| last.end() + SIGNS >= title.end);
        let name = title.start..title.start + self.slice(title.start..end).trim_end().len();
        if named && self.names_stage(&name) {
            name
        } else {
            title
        }
    }

    /// "A degree in botany", "The duties of the student", "See: https://…"
    pub(super) fn says_other(&self, range: &Range<usize>) -> bool {
        let other = self.cues(range.clone()).iter().any(|cue| match cue.sense {
            Sense::Degree(_) => self.slice(cue.range()).contains(' '),
            Sense::Particle(Particle::The | Particle::In | Particle::At) => {
                cue.start == range.start
            }
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
    fn is_parted(&self, passage: &Passage) -> bool {
        let range = &passage.range;
        let seeks = self
            .hirings(range.clone())
            .any(|(_, hiring)| hiring == Hiring::Seeks);
        self.text.is_run_together()
            && self.lost_break_before(range.start)
            && self.lost_break_behind(range.end)
            && !seeks
            && !self.says_other(range)
            && self.scan.words_within(range.clone()).len() <= PARTED
    }

    /// Two blanks, as a break leaves them where it was lost.
    pub(super) fn lost_break_before(&self, start: usize) -> bool {
        let before = self.slice(0..start).trim_end_matches('*').chars().rev();
        let mut blanks = before.take_while(|sign| sign.is_whitespace());
        self.text.is_run_together() && blanks.nth(1).is_some()
    }

    pub(super) fn lost_break_behind(&self, end: usize) -> bool {
        let behind = self.slice(end..self.text.clean().len()).chars();
        let mut blanks = behind.take_while(|sign| sign.is_whitespace());
        self.text.is_run_together() && blanks.nth(1).is_some()
    }

    /// "Lecturer in botany Lecturer in botany Published": the way to the page ended in the title, and then the page began with it.
    pub(super) fn doubled(&self) -> Option<Range<usize>> {
        let top = self.passages.first()?;
        let content = self.slice(top.range.clone());
        let words = self.scan.words_within(top.range.clone());
        let lead = words.get(..DOUBLED)?;
        let lead = self.slice(lead.first()?.start..lead.last()?.end);
        let start = content.find(lead)?;
        let rest = content.get(start + lead.len()..)?;
        let upto = rest.find(lead).filter(|upto| *upto <= LONGEST)?;
        let title = content.get(start..start + lead.len() + upto)?.trim_end();
        let again = content.get(start + lead.len() + upto..)?;
        let clean = !title.contains(['.', ':', '?', '\n']);
        let range = top.range.start + start..top.range.start + start + title.len();
        let fits = clean && range.len() <= LONGEST && again.starts_with(title);
        (fits && self.names_stage(&range)).then_some(range)
    }

    /// "PhD position in botany The Institute of Moss is old.", "Lecturer in botany. Wanted is …": the text begins with the name of the
    /// position, and goes on with a sentence of its own.
    pub(super) fn glued(&self) -> Option<Range<usize>> {
        let mut top = self.passages.iter().take(GLUED);
        top.find_map(|passage| {
            let ends = self.slice(0..passage.range.start).trim_end();
            let begins = passage.form == Form::Sentence
                && passage.label.is_none()
                && !self.is_value(passage)
                && !self.slice(passage.range.clone()).starts_with('#')
                && (ends.is_empty() || self.lost_break_before(passage.range.start));
            let start = self.after_institution(&passage.range);
            let stage = |sense| matches!(sense, Sense::Stage(_)).then_some(());
            let (name, ()) = self.senses(start..passage.range.end, stage).next()?;
            let words = self.scan.words_within(start..passage.range.end);
            let first = words.first()?;
            let lead = words.iter().take_while(|word| word.start < name.start);
            let plain = lead.clone().count() <= LEAD
                && lead.clone().all(|word| self.particle(word.start).is_none());
            let whole = first.start..passage.range.end;
            let title = self.before_sentence(whole.clone());
            let bare = self.slice(title.clone()).trim_end_matches(['.', ' ']).len();
            let title = title.start..title.start + bare;
            let says = self.cues(title.clone()).iter().any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Turn(Turn::Is | Turn::Be | Turn::Has | Turn::Does)
                )
            });
            let words = self.scan.words_within(title.clone()).len();
            // "One lecturer who meets the demands below, for the following task:" leads to what follows.
            let leads = words > LEADING && self.slice(title.clone()).ends_with(':');
            let fits = (3..=PARTED).contains(&words) && title.len() <= LONGEST && !leads;
            let degree = |sense| matches!(sense, Sense::Degree(Degree::Level(_))).then_some(());
            let asked = self
                .senses(title.clone(), degree)
                .any(|(degree, ())| self.slice(degree).contains(' '));
            (begins && plain && fits && !says && !asked && !self.announces(&title)).then_some(title)
        })
    }

    /// "is looking for", "is available": a sentence that says that a position is open.
    pub(super) fn announces(&self, range: &Range<usize>) -> bool {
        self.hirings(range.clone())
            .any(|(_, hiring)| matches!(hiring, Hiring::Seeks | Hiring::Available))
    }

    /// Behind the name of the position, up to where a sentence of its own begins.
    pub(super) fn before_sentence(&self, title: Range<usize>) -> Range<usize> {
        let stage = |sense| matches!(sense, Sense::Stage(_)).then_some(());
        let Some((name, ())) = self.senses(title.clone(), stage).next() else {
            return title;
        };
        let words = self.scan.words_within(title.clone());
        let mut next = words.iter().zip(words.iter().skip(1));
        let opener = next.find(|(word, next)| {
            word.start > name.end
                && (self.opens_sentence(word, next) || self.opens_other(word, &title))
        });
        let end = opener.map_or(title.end, |(word, _)| word.start);
        let end = self.before_pay(&name, end);
        let end = self.before_heading(&name, end);
        title.start..title.start + self.slice(title.start..end).trim_end().len()
    }

    /// "Lecturer in botany £40,000 a year", "Grade 7: £40,000": what is paid stands behind the title, not in it, unless in brackets.
    fn before_pay(&self, name: &Range<usize>, end: usize) -> usize {
        let mut found = self.mentions(name.end..end).iter();
        let paid = found.find(|found| {
            matches!(
                found.value,
                MentionValue::Money(_) | MentionValue::PayScale(_)
            )
        });
        let start = paid.map_or(end, |paid| paid.range.start.max(name.end));
        let before = self.slice(name.end..start).trim_end();
        // "Lecturer (Grade 7)", "Lecturer – Grade 7 – in botany"
        let glued = before.ends_with(char::is_alphanumeric) && !before.contains('(');
        if glued { start } else { end }
    }

    /// "Lakeside College" behind "Lecturer in botany", "Job description" or "Salary:": what stands next on the page.
    fn opens_other(&self, word: &Word, title: &Range<usize>) -> bool {
        let before = self.scan.word_ending_at(word.start.saturating_sub(1));
        let joined = before.is_none_or(|before| {
            self.particle(before.start).is_some() || !self.organisations_over(before).is_empty()
        });
        let house = self
            .organisations(word.start..word.start + 1)
            .iter()
            .any(|name| name.range.start == word.start);
        let labelled = |end: usize| {
            let behind = self.slice(end..self.text.clean().len());
            behind.starts_with(':') || behind.starts_with(" | ")
        };
        let mut cues = self.cues(word.start..word.start + 1).iter();
        let part = cues.any(|cue| match cue.sense {
            Sense::Label(_) => labelled(cue.end),
            Sense::Heading(_) => {
                let words = self.scan.words_within(cue.end..title.end);
                let next = words.first();
                self.scan.words_within(cue.range()).len() > 1
                    && next.is_some_and(|next| self.is_capital(next))
            }
            _ => false,
        });
        self.is_capital(word) && !joined && (house || part)
    }

    /// "of", "and the": what it stands before goes on with it, as what stands behind "Summary" does not.
    fn leads_on(&self, word: usize) -> bool {
        let mut cues = self.cues(word..word + 1).iter();
        self.particle(word).is_some() && !cues.any(|cue| matches!(cue.sense, Sense::Heading(_)))
    }

    /// "Summary" before the sentence that begins there: the name of a part, glued to the title.
    fn before_heading(&self, name: &Range<usize>, end: usize) -> usize {
        let words = self.scan.words_within(name.end..end);
        let heading = words.iter().rev().take(HEADING).find(|word| {
            let mut cues = self.cues(word.start..word.start + 1).iter();
            self.is_capital(word)
                && cues.any(|cue| {
                    matches!(cue.sense, Sense::Heading(_))
                        && self.slice(cue.end..end).trim().is_empty()
                })
        });
        let title = |heading: &Word| {
            let before = self.scan.word_ending_at(heading.start.saturating_sub(1));
            before.is_some_and(|before| !self.leads_on(before.start))
        };
        heading
            .filter(|heading| title(heading))
            .map_or(end, |heading| heading.start)
    }

    /// "The institute is …", "In the context of …", "Applicants are …": a capital amid the text that no name has.
    pub(super) fn opens_sentence(&self, word: &Word, next: &Word) -> bool {
        let before = self.slice(0..word.start).trim_end();
        let after_name = before
            .ends_with(|sign: char| sign.is_alphanumeric() || "”\")".contains(sign))
            && !self
                .scan
                .word_ending_at(word.start.saturating_sub(1))
                .is_some_and(|before| self.leads_on(before.start));
        let written = self.slice(word.range());
        let small = !self.is_capital(next);
        let cues = self.cues(word.start..word.start + 1);
        let opens = cues.iter().any(|cue| match cue.sense {
            Sense::Particle(Particle::The) => cue.end == word.end,
            // "A PhD position is open"
            Sense::Particle(Particle::A) if !small => {
                let mut cues = self.cues(next.range()).iter();
                cues.any(|cue| matches!(cue.sense, Sense::Stage(_) | Sense::Vacancy))
            }
            Sense::Particle(_) | Sense::Turn(Turn::Person | Turn::We) => small,
            // "Applications are invited"
            Sense::Hiring(_) => small && cues.iter().any(|cue| cue.sense == Sense::Opener),
            _ => false,
        });
        opens
            && self.is_capital(word)
            && !(written.len() > 1 && written.chars().all(char::is_uppercase))
            && after_name
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
        // "Post-doctoral" is one word.
        let rubrics = words
            .take_while(|word| is(word, |sense| sense == Sense::Rubric))
            .take_while(|word| !self.slice(word.end..title.end).starts_with('-'));
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
const PARTED: usize = 24;

/// Signs that may stand behind the last name of a line.
const SIGNS: usize = 2;

/// The text begins among so many passages.
const GLUED: usize = 6;

/// A title that is printed twice has so many words at least.
const DOUBLED: usize = 3;

/// The name of a part, glued to a title, has no more words.
const HEADING: usize = 4;

/// A name with a colon behind it has no more words.
const LEADING: usize = 8;

/// So many words may stand before what the position is called: "Two open".
const LEAD: usize = 3;
