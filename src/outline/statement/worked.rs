//! Work that is named beside what the holder is said to do: more of the same, runs of it, and what stands behind a label.

use core::ops::Range;

use super::part::Part;
use super::pieces::trimmed;
use super::place::is_procedure;
use super::sentence::Sentence;
use super::unit::Unit;
use super::verdict::LONGEST;
use super::{Purpose, Statement};
use crate::lexicon::{Deed, Label, Turn, Word};
use crate::model::{MentionValue, SectionKind};
use crate::outline::Form;

impl Part<'_, '_> {
    /// "This includes field work.", "Supervision of students.", right behind what the holder will do, "This includes a bus
    /// pass." behind what is offered: more of the same.
    pub fn going_on(
        &self,
        unit: &Unit,
        item: bool,
        before: Option<&Statement>,
    ) -> Option<Statement> {
        let before = before.filter(|before| {
            before.purpose != Purpose::Asks && before.adjoins(self.outline, unit.range.start)
        })?;
        let range = trimmed(self.outline, unit.range.clone())?;
        let sentence = Sentence::new(self.outline, range.clone());
        let more = match before.purpose {
            Purpose::Offers => {
                sentence.has(Turn::Covers)
                    && !sentence.has_any(&[Turn::Does, Turn::Tasks])
                    && sentence.adds_to_what_was_said()
            }
            _ => {
                sentence.adds_to_what_was_said()
                    || (!is_procedure(self.place.kind)
                        && (sentence.names_work()
                            || sentence.tells_more()
                            || sentence.is_planned()))
            }
        };
        (!item && more).then_some(Statement {
            range,
            purpose: before.purpose,
            necessity: self.necessity,
            lead: None,
            evidence: before.evidence,
        })
    }

    /// "Supervision of students. Preparation of papers. Assessment of samples.": so many sentences from here on do nothing but name
    /// work, and there are several.
    pub fn works(&self, units: &[Unit]) -> usize {
        if is_procedure(self.place.kind) || self.place.kind == SectionKind::Conditions {
            return 0;
        }
        let mut plain = 0;
        let run = units
            .iter()
            .take(LONGEST)
            .take_while(|unit| {
                let sentence = Sentence::new(self.outline, unit.range.clone());
                let habit = self.place.kind != SectionKind::Qualifications
                    && sentence.leaves_out_who_works();
                let works = unit.form == Form::Sentence
                    && (habit || sentence.is_work() && !sentence.begins_with(|_| true));
                let known = || sentence.names_work() || sentence.leads_with_deed();
                plain += usize::from(works && known());
                works
            })
            .count();
        if run >= RUN && plain * 2 >= run {
            run
        } else {
            0
        }
    }

    /// What stands behind a label that says nothing of it is a sentence of its own, in which somebody does something.
    pub fn assigns_by_the_way(&self, unit: &Unit, sentence: &Sentence<'_, '_>) -> bool {
        unit.label == Some(Label::Other)
            && matches!(sentence.verb(), Some((at, Turn::Does)) if sentence.words_before(at.start) <= SUBJECT)
            && sentence.assigns(self.place)
    }
}

impl Sentence<'_, '_> {
    /// "Supervision of students.", "Providing support to users.": work is named, and nothing is said of it nor of who does it.
    pub fn names_work(&self) -> bool {
        self.is_work()
            && !self.is_procedure(None, self.range.end)
            && !self.has_any(&[
                Turn::We,
                Turn::Fair,
                Turn::Seeks,
                Turn::Gives,
                Turn::Perk,
                Turn::Lure,
                Turn::Assesses,
                Turn::Terms,
            ])
    }

    /// "Serves as a liaison with users.", "Typically works with senior staff.": it begins with a verb, and who does it is not named.
    fn leaves_out_who_works(&self) -> bool {
        let Some([verb, next, ..]) = self.behind_adverb() else {
            return false;
        };
        let name = self.outline.slice(verb.range());
        name.ends_with('s')
            && !name.ends_with("ss")
            && self
                .outline
                .slice(next.range())
                .starts_with(char::is_lowercase)
            && self.text().ends_with('.')
            && self.words_within(self.range.clone()) > SHORT
            && (self.leads_with_deed() || !self.is_finite())
            && !self.holds_address()
            && !self.has_any(&[Turn::Person, Turn::Post, Turn::Fair, Turn::Private])
            && !self.is_procedure(None, verb.end + 1)
    }

    /// The first word is a verb that the lexicon knows.
    fn leads_with_deed(&self) -> bool {
        self.behind_adverb()
            .and_then(<[Word]>::first)
            .is_some_and(|verb| self.is_deed(verb.start))
    }

    fn behind_adverb(&self) -> Option<&[Word]> {
        let words = self.outline.scan.words_within(self.range.clone());
        let adverb = words
            .first()
            .is_some_and(|first| self.outline.is_adverb(first));
        words.get(usize::from(adverb)..)
    }

    /// "Provide guidance to students, who have access to the library.": what follows the verb may be anything, right behind a task.
    pub fn tells_more(&self) -> bool {
        self.begins_with_deed(&[Deed::Verb])
            && !self.is_question()
            && !self.holds_address()
            && !self.begins_with_employer()
            && !self.turns().any(|(at, turn)| match turn {
                // "Write and apply protocols"
                Turn::Applies => at.start < self.range.start + EARLY && !self.is_used(&at),
                Turn::Invites => true,
                _ => false,
            })
    }

    /// "Assessment of students.": it begins with work, and nothing is said of it; enough among others of the kind.
    pub fn is_work(&self) -> bool {
        self.is_mere_work() && self.text().ends_with(['.', ';'])
    }

    /// The same, where no sign ends it: the value of a label.
    pub fn is_mere_work(&self) -> bool {
        let told = self.begins_with_deed(&[Deed::Verb]);
        let finite = self.turns().any(|(_, turn)| match turn {
            Turn::Hands => !told,
            Turn::Has | Turn::Does | Turn::Settled | Turn::Gets | Turn::Is => true,
            _ => false,
        });
        (told || self.begins_with_deed(&[Deed::Gerund, Deed::Noun]))
            && !finite
            // "The responsibility lies with the partners"
            && !self.begins_with_the()
            && self.words_within(self.range.clone()) >= 2
            && !self.text().starts_with(['"', '“', '”'])
            && !self.holds_address()
    }

    /// "https://… You will sample the peat. https://…": the sentence without the addresses that ran into it.
    pub fn between_addresses(&self) -> Range<usize> {
        let mut range = self.range.clone();
        let urls = || {
            let found = self.outline.mentions(self.range.clone()).iter();
            found.filter(|found| matches!(found.value, MentionValue::Url(_)))
        };
        if let Some(first) = urls()
            .next()
            .filter(|first| first.range.start == range.start)
        {
            let rest = self
                .outline
                .slice(first.range.end.min(range.end)..range.end);
            let text = rest.trim_start();
            if text.starts_with(char::is_uppercase) {
                range.start = range.end - text.len();
            }
        }
        if let Some(last) = urls()
            .next_back()
            .filter(|last| last.range.end >= range.end)
        {
            let rest = self
                .outline
                .slice(range.start..last.range.start.max(range.start));
            let text = rest.trim_end();
            if text.ends_with('.') {
                range.end = range.start + text.len();
            }
        }
        range
    }

    /// "Field work: Collect samples": the work without the few words that name it.
    pub fn behind_its_name(&self) -> Range<usize> {
        let named = self.text().find(": ").and_then(|colon| {
            let colon = self.range.start + colon;
            let rest = Sentence::new(self.outline, colon + 2..self.range.end);
            let lead = self.words_before(colon);
            let mut turns = self.turns().take_while(|(at, _)| at.start < colon);
            let work = lead <= NAME
                && rest.begins_with_work()
                && turns.all(|(_, turn)| matches!(turn, Turn::Duty | Turn::Tasks | Turn::Post));
            // "Post 1, Botany (Grade 7, 40,000 euros a year): You will sample"
            let said = || {
                let own = self.verb().is_none_or(|(at, _)| at.start > colon);
                let verb = rest.verb();
                lead <= TITLE && own
                    && matches!(verb, Some((at, Turn::Does)) if rest.words_before(at.start) <= BEFORE)
            };
            (work || said()).then_some(rest.range)
        });
        named.unwrap_or_else(|| self.range.clone())
    }
}

/// So many words are a heading rather than a sentence: "Works of art."
const SHORT: usize = 3;

/// So many sentences that name work are a list.
const RUN: usize = 3;

/// So many words at most name who does something.
const SUBJECT: usize = 5;

/// So many words at most stand before what somebody does: "As a doctoral candidate you".
const BEFORE: usize = 7;

/// So many words at most name a position before a colon.
const TITLE: usize = 16;

/// So many words at most name the work before a colon.
const NAME: usize = 4;

/// What a sentence tells somebody to do is said so early, in bytes.
const EARLY: usize = 40;
