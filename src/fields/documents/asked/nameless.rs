//! Documents that no name of theirs tells: items of a list, and what is counted below a heading of referees.

use core::ops::Range;

use super::taken::candidate;
use super::{Found, Reader};
use crate::fields::documents::named::{Asked, Entry};
use crate::fields::documents::sentence::{Cut, CutKind, Sentence};
use crate::lexicon::{Bound, Carrier, Paper, Particle, Request, Sense};
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
            limits: false,
            applying: true,
            sure: false,
            alone: false,
            group: self.group,
        });
    }

    /// "• Curriculum vitae • Track record • Letter of motivation" in one line, "a CV, a wellbeing statement, and two letters": what
    /// stands between two others and has no name that we know.
    pub(super) fn take_pieces(&mut self, sentence: &Sentence<'_, '_>, entries: &[Entry]) {
        let [first, .., last] = entries else {
            return;
        };
        if entries.len() < NAMED {
            return;
        }
        let cuts = || sentence.cuts_between(first.cue.end, last.start);
        let signs: Vec<_> = cuts()
            .filter(|cut| sentence.is_list_sign(cut))
            .take(MOST)
            .collect();
        let listed = signs.windows(2).find_map(|pair| {
            let piece = piece(sentence, entries, pair)?;
            let phrase = sentence
                .papers
                .iter()
                .any(|(paper, _)| piece.start <= paper.start && paper.end <= piece.end);
            (!phrase && words(sentence, &piece) >= 2).then_some(piece)
        });
        let mut commas: Vec<Cut> = cuts().take(MOST).cloned().collect();
        // "…, a CV and a synopsis of what you did": behind the last one it closes the sentence.
        let last = sentence.cuts_between(last.cue.end, sentence.range.end);
        commas.extend(last.take(4).cloned());
        commas.push(Cut {
            range: sentence.range.end..sentence.range.end,
            kind: CutKind::Sign,
        });
        let told = commas.windows(2).find_map(|pair| {
            let [open, close] = pair else { return None };
            let piece = piece(sentence, entries, &[open, close])?;
            is_paper(sentence, entries, &piece).then_some(piece)
        });
        if let Some(piece) = listed.or(told) {
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
            limits: false,
            applying: true,
            sure: true,
            alone: false,
            group: self.group,
        });
        true
    }
}

/// What stands between two signs, where it is a few words that say nothing and name no document that we know.
fn piece(sentence: &Sentence<'_, '_>, entries: &[Entry], pair: &[&Cut]) -> Option<Range<usize>> {
    let [open, close] = pair else {
        return None;
    };
    let piece = open.range.end..close.range.start;
    let text = sentence.slice(piece.clone());
    let named = entries
        .iter()
        .any(|entry| entry.start < piece.end && piece.start < entry.cue.end);
    let whole = !text.trim_end_matches('.').contains(['.', '(', ')']);
    let start = piece.end - text.trim_start().len();
    let piece = start..start + text.trim().trim_end_matches([',', '.']).len();
    (whole && !named && (1..=FEW).contains(&words(sentence, &piece)) && !says(sentence, &piece))
        .then_some(piece)
}

/// "a wellbeing statement" right behind a document: a carrier of something, and not what a letter tells of.
fn is_paper(sentence: &Sentence<'_, '_>, entries: &[Entry], piece: &Range<usize>) -> bool {
    let behind_other = entries.iter().any(|entry| {
        // "a list of publications (with your share) and a synopsis"
        let behind = sentence.slice(entry.cue.end..piece.start.max(entry.cue.end));
        let bracket = behind.trim_start().strip_prefix('(');
        let rest = bracket.and_then(|inside| inside.split_once(')'));
        let rest = rest.map_or(behind, |(_, rest)| rest);
        let gap = piece.start.max(entry.cue.end) - rest.len()..piece.start.max(entry.cue.end);
        let joins = |cut: &Cut| {
            cut.kind == CutKind::And || sentence.slice(cut.range.clone()).starts_with(',')
        };
        // "a diploma or a certified copy" are one.
        let or = |sense| (sense == Sense::Bound(Bound::Or)).then_some(());
        let other = sentence.outline.senses(gap.clone(), or).next().is_some();
        let cuts = sentence.cuts_between(gap.start, gap.end);
        let signs: usize = cuts.clone().map(|cut| cut.range.len()).sum();
        let blank = sentence
            .slice(gap)
            .bytes()
            .filter(|sign| *sign != b' ')
            .count()
            == signs;
        entry.cue.end <= piece.start && blank && !other && signs > 0 && cuts.clone().all(joins)
    });
    let carried = sentence.papers.iter().any(|(paper, what)| {
        let carries = match what {
            Paper::As(carrier) => !matches!(
                carrier,
                Carrier::Anything | Carrier::Contact | Carrier::Link
            ),
            _ => false,
        };
        carries && piece.start <= paper.start && paper.end <= piece.end
    });
    behind_other && carried && sentence.outline.particle(piece.start) == Some(Particle::A)
}

fn words(sentence: &Sentence<'_, '_>, piece: &Range<usize>) -> usize {
    sentence.slice(piece.clone()).split_whitespace().count()
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
