//! Where the application goes, and in what language.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Bound, Label, Paper, Request, Route, Sense};
use crate::mentions::Found;
use crate::model::{Evidence, Language, MentionValue, SectionKind};
use crate::outline::{Aim, Form, Outline, Passage, aims};

/// Where and how to apply.
#[derive(Debug, Default)]
pub struct Ways {
    pub urls: Vec<Candidate<String>>,
    pub emails: Vec<Candidate<String>>,
    pub languages: Vec<Candidate<Language>>,
}

/// Where the application goes, and in what language.
pub fn application(outline: &Outline<'_>) -> Ways {
    let mut reader = Reader::new(outline);
    for (passage, sentences) in outline.stretches() {
        reader.stretch(passage, sentences);
    }
    reader.ways()
}

/// How well a page is known to take applications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Grade {
    /// The address of a page of vacancies, on a line of its own.
    Bare,
    /// To read before applying.
    Info,
    /// Where to apply.
    Apply,
}

struct Reader<'o, 't> {
    outline: &'o Outline<'t>,
    urls: Vec<(Grade, Candidate<String>)>,
    emails: Vec<Candidate<String>>,
    languages: Vec<Candidate<Language>>,
    /// What the sentence before spoke of.
    aim: Option<Aim>,
    /// Short pieces since then.
    idle: usize,
    /// The part of the sentence before.
    part: usize,
}

impl<'o, 't> Reader<'o, 't> {
    fn new(outline: &'o Outline<'t>) -> Self {
        Self {
            outline,
            urls: Vec::new(),
            emails: Vec::new(),
            languages: Vec::new(),
            aim: None,
            idle: 0,
            part: 0,
        }
    }

    fn stretch(&mut self, passage: &Passage, sentences: Vec<Range<usize>>) {
        if passage.part != self.part && passage.form != Form::Heading {
            self.part = passage.part;
            let applying = self.outline.kind(passage) == SectionKind::Application;
            self.aim = self.aim.filter(|_| applying);
        }
        for sentence in sentences {
            self.sentence(passage, sentence);
        }
    }

    fn sentence(&mut self, passage: &Passage, sentence: Range<usize>) {
        let outline = self.outline;
        let routes: Vec<(Range<usize>, Route)> = outline
            .senses(sentence.clone(), |sense| match sense {
                Sense::Route(route) => Some(route),
                _ => None,
            })
            .collect();
        if routes.iter().any(|(_, route)| *route == Route::Aside) {
            return;
        }
        let label = self.applying_label(passage);
        let aims = aims(outline, sentence.clone());
        let section = outline.kind(passage) == SectionKind::Application;
        for found in outline.mentions(sentence.clone()) {
            match &found.value {
                MentionValue::Url(url) => {
                    if let Some(grade) = self.grade(passage, &sentence, found, &routes, label) {
                        let evidence = Self::evidence(label, section);
                        self.url(grade, url, found, evidence);
                    }
                }
                MentionValue::Email(email) => {
                    let aim = aims.at(found.range.start);
                    let sends = aim.is_none()
                        && self.aim != Some(Aim::Ask)
                        && (self.aim.is_some() && self.only_addresses(&sentence)
                            || (self.aim.is_some() || section) && sends(outline, &sentence));
                    let labelled = label && aim != Some(Aim::Ask);
                    if (aim == Some(Aim::Apply) || sends || labelled)
                        && !self.placeholder(&found.range)
                    {
                        let evidence = Self::evidence(label, section);
                        self.email(email, found, evidence);
                    }
                }
                _ => {}
            }
        }
        self.languages_of(&sentence, section);
        let applies = routes.iter().any(|(_, route)| *route == Route::Apply);
        match aims.last() {
            Some(aim) => self.aim = Some(aim),
            None if applies => self.aim = Some(Aim::Apply),
            // A line of addresses only belongs to what stands before it.
            None if self.only_addresses(&sentence) => return,
            None if !self.holds_address(&sentence) && sentence.len() < SHORT && self.idle == 0 => {
                self.idle += 1;
                return;
            }
            None => self.aim = None,
        }
        self.idle = 0;
    }

    fn evidence(label: bool, section: bool) -> Evidence {
        match (label, section) {
            (true, _) => Evidence::Labelled,
            (_, true) => Evidence::Sectioned,
            _ => Evidence::Phrased,
        }
    }

    /// Does a label of applying name the passage: "Apply here: …"?
    fn applying_label(&self, passage: &Passage) -> bool {
        match &passage.label {
            Some((Label::Url | Label::Email, name)) => {
                self.outline.cues(name.clone()).iter().any(|cue| {
                    matches!(
                        cue.sense,
                        Sense::Route(Route::Apply | Route::Career)
                            | Sense::Request(Request::Applying)
                    )
                })
            }
            _ => false,
        }
    }

    /// Is this URL where to apply?
    fn grade(
        &self,
        passage: &Passage,
        sentence: &Range<usize>,
        found: &Found,
        routes: &[(Range<usize>, Route)],
        label: bool,
    ) -> Option<Grade> {
        let begins = self
            .outline
            .slice(passage.range.start..found.range.start)
            .split_whitespace()
            .count()
            <= BEGINS;
        if label && begins {
            return Some(Grade::Apply);
        }
        if self.only_addresses(sentence) && passage.form != Form::Field {
            let section = self.outline.kind(passage) == SectionKind::Application;
            if self.aim == Some(Aim::Apply) || section && self.career(found) {
                return Some(Grade::Apply);
            }
            return self.career(found).then_some(Grade::Bare);
        }
        let inside = |range: &Range<usize>| {
            found.source.is_some()
                && range.start >= found.range.start
                && range.end <= found.range.end
        };
        let shown = routes
            .iter()
            .any(|(range, route)| *route == Route::Apply && inside(range));
        let outside =
            |range: &Range<usize>| range.end <= found.range.start || range.start >= found.range.end;
        let before = |wanted: Route| {
            routes
                .iter()
                .any(|(range, route)| *route == wanted && range.end <= found.range.start)
        };
        // "visit https://… and apply", but not "the lab (https://…) invites students to apply".
        let visited = routes.iter().any(|(range, route)| {
            *route == Route::Visit
                && range.end <= found.range.start
                && found.range.start - range.end <= NEAR
        });
        let behind = routes
            .iter()
            .any(|(range, route)| *route == Route::Apply && outside(range));
        let applies = before(Route::Apply)
            || self.hands_in(sentence, found)
            || behind && visited && self.sole_url(sentence);
        let bracket = self
            .outline
            .slice(sentence.start..found.range.start)
            .trim_end()
            .ends_with(['(', '[']);
        let never = self
            .outline
            .senses(sentence.start..found.range.start, |sense| {
                matches!(sense, Sense::Request(Request::Never)).then_some(())
            })
            .next()
            .is_some();
        if shown {
            Some(Grade::Apply)
        } else if applies && !never {
            Some(if before(Route::Question) || bracket && !visited {
                Grade::Info
            } else {
                Grade::Apply
            })
        } else {
            None
        }
    }

    /// "upload your CV at …"
    fn hands_in(&self, sentence: &Range<usize>, found: &Found) -> bool {
        aims(self.outline, sentence.clone()).at(found.range.start) == Some(Aim::Apply)
    }

    fn sole_url(&self, sentence: &Range<usize>) -> bool {
        self.outline
            .mentions(sentence.clone())
            .iter()
            .filter(|found| matches!(found.value, MentionValue::Url(_)))
            .count()
            == 1
    }

    /// Do words of vacancies stand in the address?
    fn career(&self, found: &Found) -> bool {
        found.source.is_none()
            && self
                .outline
                .cues(found.range.clone())
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Route(Route::Career | Route::Apply)))
    }

    fn holds_address(&self, sentence: &Range<usize>) -> bool {
        self.outline
            .mentions(sentence.clone())
            .iter()
            .any(|found| matches!(found.value, MentionValue::Email(_) | MentionValue::Url(_)))
    }

    /// Nothing but addresses?
    fn only_addresses(&self, sentence: &Range<usize>) -> bool {
        let mentions = self.outline.mentions(sentence.clone());
        let words = self
            .outline
            .scan
            .words_within(sentence.clone())
            .iter()
            .filter(|word| {
                !mentions
                    .iter()
                    .any(|found| found.range.start <= word.start && word.end <= found.range.end)
            })
            .take(mentions.len() + 6)
            .count();
        !mentions.is_empty() && words <= 1.max(mentions.len().saturating_sub(2))
    }

    /// "firstname.lastname@…" is no address.
    fn placeholder(&self, range: &Range<usize>) -> bool {
        placeholder(self.outline, range)
    }

    fn url(&mut self, grade: Grade, url: &str, found: &Found, evidence: Evidence) {
        let known = |known: &&mut (Grade, Candidate<String>)| same_page(&known.1.value, url);
        if let Some(known) = self.urls.iter_mut().find(known) {
            known.0 = known.0.max(grade);
        } else if self.urls.len() < MOST {
            let candidate = candidate(url, found, evidence);
            self.urls.push((grade, candidate));
        }
    }

    fn email(&mut self, email: &str, found: &Found, evidence: Evidence) {
        let known = self
            .emails
            .iter()
            .any(|known| known.value.eq_ignore_ascii_case(email));
        if !known && self.emails.len() < MOST {
            self.emails.push(candidate(email, found, evidence));
        }
    }

    /// "The application must be written in English or a Scandinavian language."
    fn languages_of(&mut self, sentence: &Range<usize>, section: bool) {
        let mut named: Option<Naming> = None;
        let mut open = false;
        for cue in self.outline.cues(sentence.clone()) {
            match cue.sense {
                Sense::Request(Request::Applying | Request::Papers) => {
                    named = Some(Naming::Application);
                }
                Sense::Paper(Paper::Named(_) | Paper::Of(_))
                    if !language_cue(self.outline, cue.start) =>
                {
                    if !matches!(
                        cue.sense,
                        Sense::Paper(Paper::Of(crate::lexicon::Topic::Application))
                    ) {
                        named = Some(Naming::Document);
                    }
                }
                Sense::Request(Request::Given | Request::Verb)
                    if named == Some(Naming::Document) && section =>
                {
                    named = Some(Naming::Settled);
                }
                Sense::Language(code) if open || self.led_by_in(cue.start, sentence) => {
                    open = true;
                    if matches!(named, Some(Naming::Application | Naming::Settled)) {
                        self.language(code, cue.range());
                    }
                }
                Sense::Tongues(codes) if open || self.led_by_in(cue.start, sentence) => {
                    open = true;
                    if matches!(named, Some(Naming::Application | Naming::Settled)) {
                        for code in codes {
                            self.language(code, cue.range());
                        }
                    }
                }
                Sense::Bound(Bound::Or | Bound::And) | Sense::Language(_) | Sense::Tongues(_) => {}
                _ => {}
            }
        }
    }

    fn led_by_in(&self, at: usize, sentence: &Range<usize>) -> bool {
        let from = at.saturating_sub(40).max(sentence.start);
        let mut near = None;
        for cue in self.outline.cues(from..at) {
            if let Sense::Request(request) = cue.sense
                && request.links()
                && cue.end <= at
            {
                near = Some((cue.range(), request));
            }
        }
        near.is_some_and(|(link, request)| {
            request == Request::In
                && self.outline.slice(link.end..at).split_whitespace().count() <= 3
        })
    }

    fn language(&mut self, code: &str, range: Range<usize>) {
        let Some(language) = Language::from_code(code) else {
            return;
        };
        if !self.languages.iter().any(|known| known.value == language) {
            self.languages
                .push(Candidate::new(language, range, Evidence::Phrased));
        }
    }

    fn ways(self) -> Ways {
        let best = self.urls.iter().map(|(grade, _)| *grade).max();
        // A bare address of a vacancy is where to apply only where nothing else is said.
        let best = best.filter(|grade| *grade > Grade::Bare || self.emails.is_empty());
        let mut urls: Vec<Candidate<String>> = self
            .urls
            .into_iter()
            .filter(|(grade, _)| Some(*grade) == best)
            .map(|(_, candidate)| candidate)
            .collect();
        if best == Some(Grade::Bare) {
            urls.truncate(1);
        }
        Ways {
            urls,
            emails: self.emails,
            languages: self.languages,
        }
    }
}

/// What a sentence named last before a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Naming {
    /// The application, the documents as a whole.
    Application,
    /// One document.
    Document,
    /// One document, and that it must be so.
    Settled,
}

/// Words before the address that a label names.
const BEGINS: usize = 4;

/// A page to visit stands no further behind the word.
const NEAR: usize = 60;

/// A shorter piece is the rest of the sentence before it.
const SHORT: usize = 60;

/// More addresses than this no posting gives.
const MOST: usize = 12;

fn candidate(value: &str, found: &Found, evidence: Evidence) -> Candidate<String> {
    let mut candidate = Candidate::new(value.to_owned(), found.range.clone(), evidence);
    candidate.source = found.source;
    candidate
}

fn language_cue(outline: &Outline<'_>, at: usize) -> bool {
    outline
        .cues(at..at + 1)
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Language(_) | Sense::Tongues(_)))
}

/// Is sending spoken of?
fn sends(outline: &Outline<'_>, sentence: &Range<usize>) -> bool {
    outline
        .senses(sentence.clone(), |sense| {
            matches!(
                sense,
                Sense::Request(Request::Given | Request::Gives) | Sense::Route(Route::Toward)
            )
            .then_some(())
        })
        .next()
        .is_some()
}

fn placeholder(outline: &Outline<'_>, range: &Range<usize>) -> bool {
    outline
        .senses(range.clone(), |sense| {
            matches!(sense, Sense::Placeholder).then_some(())
        })
        .next()
        .is_some()
}

/// The same address but for its scheme, "www." and a slash at the end.
fn same_page(one: &str, other: &str) -> bool {
    fn bare(url: &str) -> &str {
        let url = url.split_once("://").map_or(url, |(_, rest)| rest);
        url.strip_prefix("www.")
            .unwrap_or(url)
            .trim_end_matches('/')
    }
    bare(one).eq_ignore_ascii_case(bare(other))
}
