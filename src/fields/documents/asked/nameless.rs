//! Documents that no name of theirs tells: items of a list, and what is counted below a heading of referees.

use core::ops::Range;

use super::taken::candidate;
use super::{Found, Reader};
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
        let says = says(sentence, &sentence.range);
        let address = !self.outline.mentions(sentence.range.clone()).is_empty();
        if !told || listed < NAMED || !(1..=FEW).contains(&words) || says || address {
            return;
        }
        let text = sentence.slice(sentence.range.clone());
        let end = sentence.range.start + text.trim_end_matches([' ', ',', ';', '.']).len();
        self.push_nameless(sentence, sentence.range.start..end);
    }

    fn push_nameless(&mut self, sentence: &Sentence<'_, '_>, range: Range<usize>) {
        let entry = Entry {
            kind: DocumentKind::Other,
            start: range.start,
            cue: range.clone(),
            chunk: range.clone(),
            strong: false,
            named: false,
            shares: false,
        };
        let mut document = candidate(sentence, Asked::Item, &entry, None, None);
        document.range = range;
        self.found.push(Found {
            document,
            item: true,
            applying: true,
            sure: false,
            alone: false,
            group: self.group,
        });
    }

    /// "• Curriculum vitae • Track record • Letter of motivation" in one line: what stands between two bullets and has no name that
    /// we know.
    pub(super) fn take_pieces(&mut self, sentence: &Sentence<'_, '_>, entries: &[Entry]) {
        let [first, .., last] = entries else {
            return;
        };
        if entries.len() < NAMED {
            return;
        }
        let signs: Vec<_> = sentence
            .cuts_between(first.cue.end, last.start)
            .filter(|cut| sentence.is_list_sign(cut))
            .take(MOST)
            .collect();
        let piece = signs.windows(2).find_map(|pair| {
            let [open, close] = pair else {
                return None;
            };
            let piece = open.range.end..close.range.start;
            let text = sentence.slice(piece.clone());
            let words = text.split_whitespace().count();
            let named = entries
                .iter()
                .any(|entry| entry.start < piece.end && piece.start < entry.cue.end);
            let phrase = sentence
                .papers
                .iter()
                .any(|(paper, _)| piece.start <= paper.start && paper.end <= piece.end);
            let whole = !text.contains(['.', '(', ')']);
            let start = piece.end - text.trim_start().len();
            (whole && (2..=FEW).contains(&words) && !named && !phrase && !says(sentence, &piece))
                .then(|| start..start + text.trim().trim_end_matches(',').len())
        });
        if let Some(piece) = piece {
            self.push_nameless(sentence, piece);
        }
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

/// Does a part of a sentence say something, and no more than name a thing?
fn says(sentence: &Sentence<'_, '_>, part: &Range<usize>) -> bool {
    sentence.requests.iter().any(|(range, request)| {
        part.start <= range.start
            && range.start < part.end
            && matches!(
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
    })
}

/// So many signs of a list are looked at.
const MOST: usize = 20;

/// So many documents before it, and an item is one.
const NAMED: usize = 2;

/// So many of the documents before it are looked at.
const BACK: usize = 8;

/// The name of a document that we do not know has no more words.
const FEW: usize = 8;
