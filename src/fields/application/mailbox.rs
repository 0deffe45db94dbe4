//! The mailboxes that are kept, and which of them take applications that go to somebody by name.

use core::ops::Range;

use super::sentence::Sentence;
use super::{MOST, Reader, candidate};
use crate::fields::Candidate;
use crate::lexicon::{Cue, Paper, Route, Sense};
use crate::mentions::Found;
use crate::model::Evidence;
use crate::outline::Outline;

impl Reader<'_, '_> {
    pub(super) fn email(&mut self, email: &str, found: &Found, evidence: Evidence) {
        let known = self
            .emails
            .iter()
            .any(|known| known.value.eq_ignore_ascii_case(email));
        if !known && self.emails.len() < MOST {
            self.emails.push(candidate(email, found, evidence));
        }
    }

    pub(super) fn keep_spare(&mut self, candidate: Candidate<String>) {
        let known = self
            .spare
            .iter()
            .any(|known| known.value.eq_ignore_ascii_case(&candidate.value));
        if !known && self.spare.len() < MOST {
            self.spare.push(candidate);
        }
    }

    /// "Send it to Jane Doe and Carl Berg": the mailboxes that bear a word of the sentence, or the first.
    pub(super) fn promised_mailboxes(&mut self) -> Vec<Candidate<String>> {
        let words: Vec<String> = self
            .promised
            .iter()
            .flat_map(|range| self.outline.scan.words_within(range.clone()))
            .map(|word| self.outline.slice(word.range()))
            .filter(|word| word.len() >= NAME && word.starts_with(char::is_uppercase))
            .map(str::to_lowercase)
            .collect();
        let bears = |mailbox: &Candidate<String>| {
            let local = mailbox.value.split('@').next().unwrap_or_default();
            local
                .split(|c: char| !c.is_alphabetic())
                .any(|part| words.iter().any(|word| part.eq_ignore_ascii_case(word)))
        };
        let mut named: Vec<Candidate<String>> = self
            .spare
            .iter()
            .filter(|mailbox| bears(mailbox))
            .cloned()
            .collect();
        // "Send it to both supervisors", who stand side by side
        if named.is_empty() {
            for mailbox in &self.spare {
                let beside = named.last().is_none_or(|last: &Candidate<String>| {
                    mailbox.range.start.saturating_sub(last.range.end) <= BESIDE
                });
                if beside {
                    named.push(mailbox.clone());
                }
            }
        }
        named
    }
}

/// "Please write to jane@uni.edu in case of difficulties.": no document is said to go there, but the trouble is.
pub(super) fn helps(sentence: &Sentence<'_, '_>, mailbox: &Found) -> bool {
    let outline = sentence.outline;
    let question = |sense| (sense == Sense::Route(Route::Question)).then_some(());
    let mut behind = outline.senses(mailbox.range.end..sentence.range.end, question);
    // "jane@uni.edu (questions welcome)"
    let asked = behind.next().is_some_and(|(question, ())| {
        !outline
            .slice(mailbox.range.end..question.start)
            .contains('(')
    });
    let paper = |cue: &Cue<Sense>| match cue.sense {
        Sense::Paper(Paper::Named(_)) => true,
        Sense::Paper(Paper::Of(_)) => cue.end <= mailbox.range.start,
        _ => false,
    };
    let mut cues = outline.cues(sentence.range.clone()).iter();
    asked && sentence.aims.at(mailbox.range.start).is_none() && !cues.any(paper)
}

/// "firstname.lastname@…" is no address.
pub(super) fn placeholder(outline: &Outline<'_>, range: &Range<usize>) -> bool {
    outline
        .senses(range.clone(), |sense| {
            matches!(sense, Sense::Placeholder).then_some(())
        })
        .next()
        .is_some()
}

/// The name of the next person stands between two addresses.
const BESIDE: usize = 60;

/// A name in an address has so many letters.
const NAME: usize = 3;
