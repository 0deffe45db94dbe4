//! What its sentence says of a document that is named there, where that is not that it is handed in.

use core::ops::Range;

use super::Reader;
use crate::fields::documents::count;
use crate::fields::documents::sentence::CutKind;
use crate::lexicon::{Bound, Carrier, Deed, Paper, Request, Sense, Topic};

impl Reader<'_, '_, '_> {
    /// "Academic results and publications will be considered": what is said of it is not that it is handed in.
    pub(super) fn judged(&self, range: &Range<usize>) -> bool {
        let behind = |request: Request| {
            self.sentence
                .asks(request)
                .find(|asked| asked.start >= range.end)
        };
        let first = |request: Request| behind(request).map_or(usize::MAX, |asked| asked.start);
        let verb = first(Request::Verb);
        // "publications (a link is fine)"
        let bracketed = self
            .sentence
            .cuts_between(range.end, verb.min(self.sentence.range.end))
            .any(|cut| cut.kind == CutKind::Open);
        // "A maximum of ten publications are allowed"
        let part = self.sentence.begins(range.start)..range.start;
        !bracketed
            && !count::is_counted(self.sentence, part)
            && verb < first(Request::Clause)
            && verb < first(Request::If)
            && verb < first(Request::IfAny)
            && ![Request::Given, Request::Gives, Request::May]
                .into_iter()
                .any(|request| self.sentence.has(request))
    }

    /// Does somebody do it: "preparing and publishing articles", "a student who works with us"?
    pub(super) fn done(&self, range: &Range<usize>) -> bool {
        let part = self.sentence.begins(range.start)..range.start;
        if self.sentence.has_within(Request::Clause, &part) {
            return true;
        }
        let deed = |from: usize| {
            let outline = self.sentence.outline;
            let deeds = outline.senses(from..range.start, |sense| match sense {
                Sense::Deed(Deed::Gerund | Deed::Noun) => Some(()),
                _ => None,
            });
            deeds
                .take(1)
                .any(|(cue, ())| outline.slice(from..cue.start).trim().is_empty())
        };
        let start = self.sentence.begins(range.start);
        deed(start) || start != self.sentence.range.start && deed(self.sentence.range.start)
    }

    /// "Diploma in biology", "Master or diploma study in physics": what the candidate has studied, where no copy of it is asked for.
    pub(super) fn studied(&self, range: &Range<usize>) -> bool {
        let part = range.end..self.sentence.range.end;
        let cut = self
            .sentence
            .cuts_between(part.start, part.end)
            .find(|cut| cut.kind != CutKind::And)
            .map_or(part.end, |cut| cut.range.start);
        let Some(within) = self
            .sentence
            .asks(Request::In)
            .find(|within| within.start >= part.start && within.end <= cut)
        else {
            return false;
        };
        let near = self.sentence.slice(range.end..within.start);
        let next = self.sentence.outline.cues(within.end..cut);
        let form = next.iter().any(|cue| {
            cue.start <= within.end + 1 && matches!(cue.sense, Sense::Paper(_) | Sense::Language(_))
        });
        near.split_whitespace().count() <= STUDY && !form
    }

    /// "have completed an excellent diploma or master's degree": what the candidate has, where nothing is handed in.
    pub(super) fn or_degree(&self, range: &Range<usize>) -> bool {
        let before = self.sentence.range.start..range.start;
        let within = |request| self.sentence.has_within(request, &before);
        let given = within(Request::Gives);
        // "- diploma or master's degree" is handed in.
        let had = [Request::Person, Request::Verb, Request::Given]
            .into_iter()
            .any(within);
        let carried = self
            .carrier
            .as_ref()
            .is_some_and(|carried| carried.carrier != Carrier::Filled);
        let next = self
            .sentence
            .papers
            .iter()
            .find(|(paper, _)| paper.start >= range.end);
        had && !given
            && !carried
            && next.is_some_and(|(paper, what)| {
                let between = self.sentence.slice(range.end..paper.start);
                let or = |sense| (sense == Sense::Bound(Bound::Or)).then_some(());
                *what == Paper::Of(Topic::Degree)
                    && between.split_whitespace().count() <= STUDY
                    && self
                        .sentence
                        .outline
                        .senses(range.end..paper.start, or)
                        .next()
                        .is_some()
            })
    }

    /// "the Innovative Targets Portfolio": it ends a name.
    pub(super) fn of_a_name(&self, range: &Range<usize>) -> bool {
        let before = self
            .sentence
            .slice(self.sentence.begins(range.start)..range.start);
        let mut words = before.split_whitespace().rev();
        let capital =
            |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
        self.sentence
            .slice(range.clone())
            .starts_with(char::is_uppercase)
            && capital(words.next())
            && capital(words.next())
    }
}

/// "or master degree" stands between a diploma and its field.
const STUDY: usize = 3;
