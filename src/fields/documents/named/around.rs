//! What stands beside the name of a document: brackets, slashes, numbers, addresses.

use core::ops::Range;

use super::Reader;
use super::place::AT_ONCE;
use crate::fields::documents::sentence::CutKind;
use crate::lexicon::{Bound, Paper, Request, Sense, Topic};
use crate::model::MentionValue;

impl Reader<'_, '_, '_> {
    pub(super) fn slash_before(&self, range: &Range<usize>) -> bool {
        self.sentence
            .cuts
            .iter()
            .any(|cut| cut.kind == CutKind::Slash && cut.range.end == range.start)
            && self
                .phrase
                .as_ref()
                .is_some_and(|before| before.end + 1 == range.start)
    }

    pub(super) fn slash_behind(&self, range: &Range<usize>) -> bool {
        self.sentence
            .cuts
            .iter()
            .any(|cut| cut.kind == CutKind::Slash && cut.range.start == range.end)
    }

    /// "works (such as papers, or a proposal)": one of the examples in brackets was named before.
    pub(super) fn another_example(&self, range: &Range<usize>) -> bool {
        let bracket = self.sentence.cuts.iter().rev().find(|cut| {
            cut.range.end <= range.start && matches!(cut.kind, CutKind::Open | CutKind::Close)
        });
        bracket
            .filter(|cut| cut.kind == CutKind::Open)
            .is_some_and(|open| {
                let first = open.range.end;
                let or = |sense| (sense == Sense::Bound(Bound::Or)).then_some(());
                let outline = self.sentence.outline;
                self.sentence.has_within(Request::With, &(first..first + 1))
                    && outline.senses(first..range.start, or).next().is_some()
                    && self.entries.last().is_some_and(|last| last.start > first)
            })
    }

    /// Who writes letters stands right behind: "thesis advisors".
    pub(super) fn sponsored(&self, range: &Range<usize>) -> bool {
        self.sentence.papers.iter().any(|(paper, what)| {
            paper.start >= range.end
                && paper.start - range.end <= 1
                && *what == Paper::Of(Topic::Sponsor)
        })
    }

    /// A number stands right behind, or a few capitals: "Article 140", "a grade B", "Grade IA", but not "grades AND diplomas".
    pub(super) fn numbered(&self, range: &Range<usize>) -> bool {
        let behind = self.sentence.slice(range.end..self.sentence.range.end);
        let word = behind.trim_start();
        let rest = word.trim_start_matches(|sign: char| sign.is_ascii_uppercase());
        let capitals = word.len() - rest.len();
        let small = || {
            let start = self.sentence.range.end - word.len();
            let means = |sense| matches!(sense, Sense::Particle(_) | Sense::Bound(_)).then_some(());
            let mut small = self.sentence.outline.senses(start..start + 1, means);
            capitals > 1 && small.next().is_some()
        };
        word.starts_with(|sign: char| sign.is_ascii_digit())
            || behind.starts_with(' ')
                && (1..=3).contains(&capitals)
                && !rest.starts_with(char::is_alphanumeric)
                && !small()
    }

    /// An address stands right behind.
    pub(super) fn addressed(&self, range: &Range<usize>) -> bool {
        let behind = self.sentence.slice(range.end..self.sentence.range.end);
        let start =
            range.end + behind.len() - behind.trim_start_matches([' ', ':', '\u{a0}']).len();
        let mentions = self.sentence.outline.mentions(start..start + 1);
        mentions
            .iter()
            .any(|found| matches!(found.value, MentionValue::Url(_)))
    }

    /// A limit of pages opens the brackets that it stands in.
    pub(super) fn paged(&self, range: &Range<usize>) -> bool {
        let bracket = self.sentence.cuts.iter().rev().find(|cut| {
            cut.range.end <= range.start && matches!(cut.kind, CutKind::Open | CutKind::Close)
        });
        bracket
            .filter(|cut| cut.kind == CutKind::Open)
            .is_some_and(|open| {
                self.sentence.papers.iter().any(|(paper, what)| {
                    *what == Paper::Page
                        && open.range.end <= paper.start
                        && self
                            .sentence
                            .has_within(Request::With, &(paper.end..range.start))
                        && self.sentence.cuts_between(paper.end, range.start).count() <= 1
                })
            })
    }

    /// "a statement of interests with descriptions of skills": what hangs on it with no sign between.
    pub(super) fn with(&self, from: usize, upto: usize) -> bool {
        let mut cuts = self.sentence.cuts_between(from, upto);
        self.sentence.has_within(Request::With, &(from..upto))
            && cuts.all(|cut| cut.kind == CutKind::Open)
    }

    /// Behind the CV, in its brackets or after "including".
    pub(super) fn inside(&self, from: usize, upto: usize) -> bool {
        // Brackets behind another document are of that: "a CV, a portfolio (works and papers)".
        let mut depth = 0_i32;
        for cut in self.sentence.cuts_between(from, upto) {
            match cut.kind {
                CutKind::Open => depth += 1,
                CutKind::Close => depth -= 1,
                CutKind::And | CutKind::Slash | CutKind::Sign if depth == 0 => break,
                _ => {}
            }
        }
        // "a CV as well as a statement" names one more.
        let with = self.sentence.asks(Request::With).any(|with| {
            with.start >= from
                && with.end <= upto
                && self.sentence.besides.binary_search(&with.start).is_err()
                && self.stands_behind(with.start, from)
        });
        depth > 0 || with
    }

    /// "a CV, including", "a CV in English, including": at once, or behind a few words that name no other document.
    fn stands_behind(&self, with: usize, from: usize) -> bool {
        let between = from..with;
        let other = |(range, paper): &(Range<usize>, Paper)| {
            let inside = range.start >= between.start && range.end <= between.end;
            inside && matches!(paper, Paper::Named(_) | Paper::As(_))
        };
        between.len() <= AT_ONCE
            || between.len() <= LANGUAGE
                && !self.sentence.papers.iter().any(other)
                && self
                    .sentence
                    .cuts_between(from, with)
                    .all(|cut| cut.kind == CutKind::Sign)
    }
}

/// " in Norwegian, " in bytes
const LANGUAGE: usize = 16;
