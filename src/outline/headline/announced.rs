//! The position as the sentence that announces it calls it: "is seeking a Lecturer in Nordic Law".

use core::ops::Range;

use super::{LONGEST, Outline, Passage};
use crate::lexicon::{Degree, Hiring, Particle, PlaceWord, Sense, Word};
use crate::model::SectionKind;

impl Outline<'_> {
    /// What a sentence announces, where it is written as a headline is: each word with a capital, and the subject or the genders
    /// behind it. "seeks to appoint a Lecturer in Nordic Law", "will hire: Moss Engineer (m/f)"; but "seeks a PhD student in law".
    pub(super) fn announced_name(&self) -> Option<Range<usize>> {
        let elsewhere = |passage: &&Passage| {
            matches!(
                self.kind(passage),
                SectionKind::Qualifications | SectionKind::Contact | SectionKind::Diversity
            )
        };
        let mut passages = self
            .passages
            .iter()
            .filter(|passage| passage.label.is_none() && !elsewhere(passage));
        passages.find_map(|passage| {
            let mut phrases = self.hirings(passage.range.clone());
            phrases.find_map(|(phrase, hiring)| {
                // "a position as Research Fellow in Law is available" says so by the way.
                match hiring {
                    Hiring::Seeks => self.name_behind(passage, phrase.end),
                    Hiring::Sought => self
                        .name_behind(passage, phrase.end)
                        .filter(|name| self.slice(phrase.end..name.start).contains(':')),
                    _ => None,
                }
            })
        })
    }

    fn name_behind(&self, passage: &Passage, from: usize) -> Option<Range<usize>> {
        let upto = passage.range.end.min(from + REACH);
        let stage = |sense| matches!(sense, Sense::Stage(_)).then_some(());
        let (stage, ()) = self.senses(from..upto, stage).next()?;
        let words = self.scan.words_within(from..passage.range.end);
        let at = words.iter().position(|word| word.start == stage.start)?;
        let joint = |word: &Word| {
            matches!(
                self.particle(word.start),
                Some(Particle::Of | Particle::For | Particle::And | Particle::Or | Particle::In)
            )
        };
        let capitals = |words: &[Word]| {
            let level = |sense| matches!(sense, Sense::Degree(Degree::Level(_))).then_some(());
            let degree = |word: &Word| self.senses(word.range(), level).next().is_some();
            // "a PhD in Law" is a degree.
            let more = words.len() > 1 || !words.iter().any(degree);
            let mut words = words.iter();
            more && words.all(|word| self.is_capital(word) || joint(word))
        };
        let (lead, rest) = words.split_at_checked(at)?;
        let behind = rest.iter().position(|word| word.start >= stage.end);
        let (name, _) = rest.split_at_checked(behind.unwrap_or(rest.len()))?;
        // "Lecturer in"
        let last = name.iter().rposition(|word| !joint(word))?;
        let (name, rest) = rest.split_at_checked(last + 1)?;
        let before = lead
            .iter()
            .rev()
            .take_while(|word| self.goes_on_before(word))
            .count();
        let first = lead.get(lead.len() - before..)?.first().or(name.first())?;
        let apart = self
            .slice(from..first.start)
            .contains(['.', ';', '"', '“', '(']);
        // "has a vacancy in its technical service for a: Data Coordinator."
        // "for more: Professor Jane Doe" is a person.
        let led = self.slice(from..first.start).trim_end().ends_with(':')
            && self.particle(first.start) != Some(Particle::Title);
        let named =
            capitals(name) && !apart && (led || self.organisations(from..first.start).is_empty());
        let end = self.name_end(passage, name.last()?.end, rest, led)?;
        (named && end - first.start <= LONGEST).then_some(first.start..end)
    }

    /// "NIHR Clinical" before "Lecturer"
    fn goes_on_before(&self, word: &Word) -> bool {
        let other = |sense| {
            let other = matches!(
                sense,
                Sense::Particle(_) | Sense::Organisation(_) | Sense::Hiring(_)
            );
            other.then_some(())
        };
        let close = matches!(self.slice(word.end..word.end + 1), " " | "-" | "/");
        close && self.is_capital(word) && self.senses(word.range(), other).next().is_none()
    }

    /// Where the subject ends behind the name of the position, and the brackets.
    fn name_end(
        &self,
        passage: &Passage,
        name: usize,
        rest: &[Word],
        mut told: bool,
    ) -> Option<usize> {
        let mut end = name;
        let mut at = 0;
        while let Some(word) = rest.get(at) {
            let gap = self.slice(end..word.start);
            if gap == " (" {
                let inside = self.slice(word.start..passage.range.end);
                let mut signs = inside.char_indices().take(BRACKET);
                let (close, _) = signs.find(|(_, sign)| *sign == ')')?;
                told |= is_of_genders(inside.get(..close)?);
                end = word.start + close + 1;
                at = rest.partition_point(|word| word.start < end);
                continue;
            }
            let dash = matches!(gap, " – " | " - " | " — ");
            if !dash && !matches!(gap, " " | "-" | "/" | " & ") {
                break;
            }
            let next = if told && self.is_subject_word(word) && !self.is_capital(word)
                || self.is_part_of_subject(word) && (told || dash)
            {
                at
            } else if !dash && let Some(subject) = self.subject_behind(rest.get(at..)?) {
                at + subject
            } else {
                break;
            };
            end = rest.get(next)?.end;
            told = true;
            at = next + 1;
        }
        // "Research Assistant - Technical position"
        let goes_on = rest.get(at).is_some_and(|next| {
            let vacancy = |sense| (sense == Sense::Vacancy).then_some(());
            next.start == end + 1 && self.senses(next.range(), vacancy).next().is_some()
        });
        (told && !goes_on).then_some(end)
    }

    /// "in Nordic", "in the field of Nordic": how many words stand before the subject.
    fn subject_behind(&self, words: &[Word]) -> Option<usize> {
        let joint = |word: &Word| {
            matches!(
                self.particle(word.start),
                Some(Particle::In | Particle::Of | Particle::For | Particle::And)
            )
        };
        let first = words.first().filter(|word| joint(word))?;
        let subject = words
            .iter()
            .take(FIELD + 2)
            .position(|word| self.is_part_of_subject(word))?;
        let between = words.get(1..subject)?;
        // "in the field of"
        let led = match between {
            [] => true,
            [.., of] => {
                self.particle(first.start) == Some(Particle::In)
                    && self.particle(of.start) == Some(Particle::Of)
                    && between.len() <= FIELD
            }
        };
        let close = words
            .get(..=subject)?
            .windows(2)
            .all(|pair| matches!(pair, [a, b] if self.gap(a.end..b.start) == " "));
        (led && close).then_some(subject)
    }

    /// A capitalised word that names no house and no place.
    fn is_part_of_subject(&self, word: &Word) -> bool {
        let other = |sense| {
            let other = matches!(
                sense,
                Sense::Particle(_)
                    | Sense::Country(_)
                    | Sense::Month(_)
                    | Sense::Hiring(_)
                    | Sense::Term(_)
                    | Sense::Extent(_)
            );
            other.then_some(())
        };
        let part = |sense| matches!(sense, Sense::Label(_) | Sense::Heading(_)).then_some(());
        self.is_capital(word)
            && self.organisations_over(word.range()).is_empty()
            && self.senses(word.range(), other).next().is_none()
            && (self.is_subject_word(word) || self.senses(word.range(), part).next().is_none())
    }

    /// "Research", "engineering"
    fn is_subject_word(&self, word: &Word) -> bool {
        let subject = |sense| {
            let subject = matches!(sense, Sense::Branch | Sense::PlaceWord(PlaceWord::Nameless));
            subject.then_some(())
        };
        let mut subjects = self.senses(word.start..word.start + 1, subject);
        subjects.any(|(subject, ())| subject.end == word.end)
    }
}

/// "m/f", "m/w/d"
fn is_of_genders(inside: &str) -> bool {
    let letters = inside.split(['/', '|']).map(str::trim);
    letters.clone().count() > 1 && letters.clone().all(|letter| letter.chars().count() == 1)
}

/// The name stands so near behind the phrase that announces it.
const REACH: usize = 72;

/// What is added in brackets has so many letters.
const BRACKET: usize = 48;

/// "the field of" has so many words.
const FIELD: usize = 3;
