//! Where in its sentence the name of a document stands.

use core::ops::Range;

use super::{Carried, FAR, Reader};
use crate::fields::documents::count;
use crate::fields::documents::sentence::CutKind;
use crate::lexicon::{Carrier, Paper, Particle, Request};
use crate::model::{DocumentKind as Kind, MentionValue};

impl Reader<'_, '_, '_> {
    /// Nothing before it in its part of the sentence that it could hang on.
    pub(super) fn at_head(&self, range: &Range<usize>) -> bool {
        let mut start = self.sentence.begins(range.start);
        for (asked, request) in &self.sentence.requests {
            if asked.start >= start
                && asked.end <= range.start
                && matches!(
                    request,
                    Request::Gives | Request::Papers | Request::With | Request::IfAny | Request::If
                )
            {
                start = asked.end;
            }
        }
        let mut links = self.sentence.asks(Request::Link);
        let link = links.find(|link| {
            start <= link.start && link.start < range.start && !self.is_listed_so(start, link)
        });
        // "two of your best papers"
        link.is_none_or(|of| {
            let counted = start..of.start;
            let paper = |(paper, _): &(Range<usize>, Paper)| {
                counted.start <= paper.start && paper.start < counted.end
            };
            self.sentence.slice(counted.clone()).len() <= COUNTED
                && !self.sentence.papers.iter().any(paper)
                && self.sentence.outline.particle(of.end + 1) != Some(Particle::The)
                && count::is_counted(self.sentence, counted)
                && !self
                    .sentence
                    .has_within(Request::Link, &(of.end..range.start))
        })
    }

    /// "composé d'un CV, | d'une lettre et | du manuscrit": each item of the list begins with the small word that the verb asks for.
    fn is_listed_so(&self, start: usize, link: &Range<usize>) -> bool {
        let outline = self.sentence.outline;
        let governs = |gives: Range<usize>| {
            let words = outline.scan.words_within(gives.clone());
            let mut behind = words.iter().skip(1);
            gives.end <= link.start
                && behind.any(|word| outline.particle(word.start) == Some(Particle::Of))
        };
        self.sentence.slice(start..link.start).trim().is_empty()
            && self.sentence.asks(Request::Gives).any(governs)
    }

    /// A name of two words or more at the beginning of the sentence.
    pub(super) fn begins(&self, range: &Range<usize>) -> bool {
        let before = self.sentence.slice(self.sentence.range.start..range.start);
        before.trim().is_empty() && self.sentence.slice(range.clone()).contains(' ')
    }

    /// Only an article or an adjective between the beginning of the item and this.
    pub(super) fn opens_item(&self, range: &Range<usize>) -> bool {
        self.sentence
            .slice(self.sentence.range.start..range.start)
            .split_whitespace()
            .count()
            <= 2
            || self.sentence.begins(range.start) + 3 >= range.start
    }

    /// "submit the application form", "apply with a brief letter"
    pub(super) fn given_at_once(&self, range: &Range<usize>) -> bool {
        self.sentence.asks(Request::Gives).any(|gives| {
            gives.end <= range.start
                && self
                    .sentence
                    .slice(gives.end..range.start)
                    .split_whitespace()
                    .count()
                    <= 2
        })
    }

    /// It ends the item, and no more than one word stands before it.
    pub(super) fn is_whole(&self, range: &Range<usize>) -> bool {
        let before = self.sentence.slice(self.sentence.range.start..range.start);
        let behind = self.sentence.slice(range.end..self.sentence.range.end);
        before.split_whitespace().count() <= 1 && !behind.contains(char::is_alphanumeric)
    }

    /// It is all of its part of the sentence, but for the mailbox that it goes to.
    pub(super) fn alone(&self, range: &Range<usize>) -> bool {
        let end = self.sentence.ends(range.end);
        let mailbox = self
            .sentence
            .outline
            .mentions(range.end..end)
            .iter()
            .find(|found| matches!(found.value, MentionValue::Email(_)))
            .filter(|mailbox| {
                let between = self.sentence.slice(range.end..mailbox.range.start);
                between.split_whitespace().count() == 1
            });
        let end = mailbox.map_or(end, |_| range.end);
        let part = self.sentence.begins(range.start)..end;
        self.sentence.slice(part).split_whitespace().count() <= 2
    }

    /// The same of a name of several words, with an article or adjective: "a research project".
    pub(super) fn nearly_alone(&self, range: &Range<usize>) -> bool {
        let words = |part| {
            let words = self.sentence.slice(part).split_whitespace();
            words
                .filter(|word| word.contains(char::is_alphanumeric))
                .count()
        };
        let before = self.sentence.begins(range.start)..range.start;
        let behind = range.end..self.sentence.ends(range.end);
        // "research interests to jane@uni.edu", "research interests by May"
        let outline = self.sentence.outline;
        let link = behind.start..behind.end.min(behind.start + AT_ONCE);
        let leads = outline.particle(behind.start + 1) == Some(Particle::To)
            || self.sentence.has_within(Request::Link, &link);
        let near = behind.start..behind.end.min(behind.start + ADDRESS);
        let sent = leads && !outline.mentions(near).is_empty();
        // "a 3-page research project"
        let limited = self.sentence.papers.iter().any(|(page, paper)| {
            *paper == Paper::Page && before.start <= page.start && page.end <= before.end
        });
        words(range.clone()) > 1
            && words(before) <= if limited { 3 } else { 1 }
            && (sent || words(behind) == 0)
    }

    /// Does the open carrier reach this name: "description of the research plan"?
    pub(super) fn carried(&self, range: &Range<usize>) -> bool {
        self.carrier.as_ref().is_some_and(|carried| {
            carried.made.is_none()
                && range.start.saturating_sub(carried.range.end) <= FAR
                && self
                    .sentence
                    .cuts_between(carried.range.end, range.start)
                    .next()
                    .is_none()
        })
    }

    /// Does a carrier reach over what stands between it and a topic?
    pub(super) fn carries_over(&self, carried: &Carried, kind: Kind, range: &Range<usize>) -> bool {
        let from = carried.end;
        let condition = self.sentence.has_within(Request::If, &(from..range.start));
        // "The documentation must be in Danish"
        let said = kind == Kind::LanguageCertificate
            && self
                .sentence
                .has_within(Request::Verb, &(from..range.start));
        if range.start.saturating_sub(from) > FAR || condition || said {
            return false;
        }
        // "a description of your research interests and career goals" is one statement.
        if carried.made == Some(Kind::ResearchStatement) && kind == Kind::CoverLetter {
            return false;
        }
        // "proof of English at degree level" is one proof.
        if carried.made.is_some()
            && self
                .sentence
                .cuts_between(from, range.start)
                .next()
                .is_none()
        {
            return false;
        }
        let family = |kind| {
            matches!(
                kind,
                Kind::CoverLetter
                    | Kind::ResearchStatement
                    | Kind::TeachingStatement
                    | Kind::DiversityStatement
            )
        };
        let limited = self.sentence.papers.iter().any(|(paper, what)| {
            from <= paper.start
                && paper.end <= range.start
                && matches!(what, Paper::Page | Paper::Measure)
        });
        self.sentence
            .cuts_between(from, range.start)
            .all(|cut| match cut.kind {
                CutKind::And | CutKind::Slash => kind != Kind::Other || carried.made.is_none(),
                CutKind::Sign => match carried.made {
                    Some(made) => made == kind || family(made) && family(kind),
                    None => matches!(carried.carrier, Carrier::Contact),
                },
                // "a statement (two pages) describing your research"
                CutKind::Open | CutKind::Close => {
                    carried.made.is_none() && (carried.carrier == Carrier::Contact || limited)
                }
            })
    }
}

/// An address or a day stands so near behind what leads to it.
const ADDRESS: usize = 12;

/// " one or two " is no longer.
const COUNTED: usize = 16;

/// ", " in bytes
pub(super) const AT_ONCE: usize = 2;
