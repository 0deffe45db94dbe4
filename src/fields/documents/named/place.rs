//! Where in its sentence the name of a document stands.

use core::ops::Range;

use super::{Carried, FAR, Reader};
use crate::fields::documents::count;
use crate::fields::documents::sentence::CutKind;
use crate::lexicon::{Bound, Carrier, Deed, Paper, Particle, Request, Sense, Topic};
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
        let link = links.find(|link| start <= link.start && link.start < range.start);
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

    pub(super) fn slash_behind(&self, range: &Range<usize>) -> bool {
        self.sentence
            .cuts
            .iter()
            .any(|cut| cut.kind == CutKind::Slash && cut.range.start == range.end)
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

/// An address or a day stands so near behind what leads to it.
const ADDRESS: usize = 12;

/// " one or two " is no longer.
const COUNTED: usize = 16;

/// ", " in bytes
const AT_ONCE: usize = 2;

/// " in Norwegian, " in bytes
const LANGUAGE: usize = 16;

/// "or master degree" stands between a diploma and its field.
const STUDY: usize = 3;
