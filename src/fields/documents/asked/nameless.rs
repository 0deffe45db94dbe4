//! Documents that no name of theirs tells: items of a list, and what is counted below a heading of referees.

use super::{Found, Reader, candidate};
use crate::fields::documents::named::{Asked, Entry};
use crate::fields::documents::sentence::Sentence;
use crate::lexicon::{Carrier, Paper, Request};
use crate::model::DocumentKind;

impl Reader<'_, '_> {
    /// "Track record" between a CV and a letter: an item of such a list that has no name that we know.
    pub(super) fn take_nameless(&mut self, sentence: &Sentence<'_, '_>) {
        let listed = self
            .found
            .iter()
            .rev()
            .take_while(|found| found.group == self.group)
            .take(BACK)
            .filter(|found| found.item)
            .count();
        let told = self.list.is_some_and(|list| list.applying && !list.strict);
        let words = sentence
            .slice(sentence.range.clone())
            .split_whitespace()
            .count();
        let says = sentence.requests.iter().any(|(_, request)| {
            matches!(
                request,
                Request::Gives
                    | Request::Given
                    | Request::Please
                    | Request::Person
                    | Request::Never
                    | Request::Later
                    | Request::Verb
                    | Request::Clause
            )
        });
        let address = !self.outline.mentions(sentence.range.clone()).is_empty();
        if !told || listed < NAMED || !(1..=FEW).contains(&words) || says || address {
            return;
        }
        let entry = Entry {
            kind: DocumentKind::Other,
            start: sentence.range.start,
            cue: sentence.range.clone(),
            chunk: sentence.range.clone(),
            strong: false,
            named: false,
            shares: false,
        };
        self.found.push(Found {
            document: candidate(sentence, Asked::Item, &entry, None, None),
            item: true,
            applying: true,
            sure: false,
            alone: false,
            group: self.group,
        });
    }

    /// "3 required (contact information only)" below "Reference requirements"
    pub(super) fn takes_contacts(&mut self, sentence: &Sentence<'_, '_>) -> bool {
        let [(cue, Paper::As(Carrier::Contact))] = sentence.papers.as_slice() else {
            return false;
        };
        let entry = Entry {
            kind: DocumentKind::Referees,
            start: sentence.range.start,
            cue: cue.clone(),
            chunk: sentence.range.clone(),
            strong: false,
            named: false,
            shares: false,
        };
        self.found.push(Found {
            document: candidate(sentence, Asked::Listed, &entry, None, None),
            item: true,
            applying: true,
            sure: true,
            alone: false,
            group: self.group,
        });
        true
    }
}

/// So many documents before it, and an item is one.
const NAMED: usize = 2;

/// So many of the documents before it are looked at.
const BACK: usize = 8;

/// The name of a document that we do not know has no more words.
const FEW: usize = 8;
