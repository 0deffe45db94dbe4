//! What stands for itself: topics without a carrier, and carriers that nothing followed.

use core::ops::Range;

use super::Asked;
use super::Reader;
use super::carried::Carried;
use super::strong;
use crate::fields::documents::count;
use crate::fields::documents::sentence::CutKind;
use crate::lexicon::{Carrier, GERUND, Paper, Request, Topic};
use crate::model::DocumentKind as Kind;

impl Reader<'_, '_, '_> {
    /// "a cover letter with a description of your motivation", "a CV (information on teaching …)": what the letter says is no document, but for research interests.
    pub(super) fn content_of_letter(&self, carried: &Carried, topic: Topic) -> bool {
        let listed = carried.carrier == Carrier::List && topic == Topic::Formality;
        (listed
            || matches!(
                carried.carrier,
                Carrier::Statement | Carrier::Proposal | Carrier::Proof
            ))
            && topic != Topic::Interests
            && self.entries.last().is_some_and(|last| match last.kind {
                Kind::CoverLetter => self
                    .sentence
                    .cuts_between(last.cue.end, carried.range.start)
                    .next()
                    .is_none(),
                Kind::Cv => self.inside(last.cue.end, carried.range.start),
                // "a CV with publications and a list of grants"
                Kind::PublicationList | Kind::Publications => listed,
                Kind::ResearchStatement | Kind::TeachingStatement => {
                    topic == Topic::Formality && self.with(last.cue.end, carried.range.start)
                }
                _ => false,
            })
    }

    /// "a statement of your research interests and career goals" is one statement.
    fn told_of_with_research(&self, range: &Range<usize>) -> bool {
        self.entries.last().is_some_and(|last| {
            last.kind == Kind::ResearchStatement
                && last.start < last.cue.start
                && range.start.saturating_sub(last.cue.end) <= JOINED
                && self
                    .sentence
                    .cuts_between(last.cue.end, range.start)
                    .all(|cut| cut.kind == CutKind::And)
        })
    }

    /// What a topic is without a carrier.
    pub(super) fn by_itself(&self, range: &Range<usize>, topic: Topic) -> Option<Kind> {
        let in_cv = self
            .entries
            .iter()
            .any(|entry| entry.kind == Kind::Cv && self.inside(entry.cue.end, range.start));
        // "a CV, including information on your grades"; "a writing sample (thesis or paper)"
        let told = self
            .carrier
            .as_ref()
            .is_some_and(|carried| carried.carrier == Carrier::Anything);
        let sampled = self.entries.last().is_some_and(|last| {
            last.kind == Kind::WritingSample && self.inside(last.cue.end, range.start)
        });
        let in_letter = self
            .entries
            .last()
            .is_some_and(|last| last.kind == Kind::CoverLetter && range.start - last.cue.end < 200);
        match topic {
            _ if sampled => None,
            Topic::Motivation if self.told_of_with_research(range) => None,
            // "a cover letter (on your scientific work)"
            Topic::Publications if self.in_brackets_of_letter(range) => None,
            Topic::Publications if in_cv => Some(Kind::PublicationList),
            _ if in_cv && told => None,
            Topic::Interests if in_letter => Some(Kind::ResearchStatement),
            Topic::Application if self.stands_before_cv(range) => Some(Kind::CoverLetter),
            _ if !self.at_head(range) || self.judged(range) => None,
            Topic::Publications if self.numbered(range) || self.done(range) => None,
            Topic::Publications => Some(Kind::Publications),
            Topic::Thesis if !self.sponsored(range) => Some(Kind::Thesis),
            // "Grade 7" of a scale
            Topic::Grades if self.numbered(range) => None,
            Topic::Grades => Some(Kind::Transcripts),
            Topic::Certificates => Some(Kind::Diplomas),
            Topic::Research | Topic::Interests
                if self.asked == Asked::Item
                    && self.opens_item(range)
                    && (self.alone(range) || self.nearly_alone(range))
                    && !self.slash_behind(range) =>
            {
                Some(Kind::ResearchStatement)
            }
            // "The application requires the candidate to submit a project."
            Topic::Research
                if self.asked == Asked::Sentence
                    && self.given_at_once(range)
                    && (self.sentence.has(Request::Papers)
                        || self.sentence.has(Request::Applying)
                            && self.sentence.has(Request::Person)) =>
            {
                Some(Kind::ResearchStatement)
            }
            // "References: https://…", "(5 pages including references)": of literature
            Topic::Referees if self.addressed(range) || self.paged(range) => None,
            Topic::Referees => Some(Kind::Referees),
            // "- Academic qualifications"
            Topic::Degree if self.asked == Asked::Item && self.is_whole(range) => {
                Some(Kind::Diplomas)
            }
            Topic::Application | Topic::Motivation
                if self.asked == Asked::Item && self.opens_item(range)
                    || self.asked == Asked::Listed && self.alone(range) =>
            {
                Some(Kind::CoverLetter)
            }
            // "CV, motivation, research plan"
            Topic::Motivation
                if self.alone(range)
                    && self.entries.last().is_some_and(|last| strong(last.kind)) =>
            {
                Some(Kind::CoverLetter)
            }
            // "a CV, a research project and two letters"
            Topic::Research | Topic::Interests
                if self.nearly_alone(range)
                    && (self.entries.last().is_some_and(|last| last.strong)
                        || self.leads_a_list(range)) =>
            {
                Some(Kind::ResearchStatement)
            }
            Topic::Form if self.asked == Asked::Item && self.opens_item(range) => {
                Some(Kind::ApplicationForm)
            }
            // "Application form for employment" in a list, but not "in printed or electronic form", nor "The form includes …"
            Topic::Form
                if self.asked == Asked::Listed
                    && self.begins(range)
                    && !self
                        .sentence
                        .has_within(Request::Gives, &(range.end..range.end + NEXT)) =>
            {
                Some(Kind::ApplicationForm)
            }
            // "attach to the application form a declaration"
            Topic::Form
                if self.asked == Asked::Sentence
                    && self.given_at_once(range)
                    && !self.is_led_to(range.start) =>
            {
                Some(Kind::ApplicationForm)
            }
            _ => None,
        }
    }

    /// "Søknad og CV sendes", "Ansøgning, CV og vitnemål": no article leads to the word, and nothing but a sign or an "and" stands between
    /// it and the CV: the letter.
    fn stands_before_cv(&self, range: &Range<usize>) -> bool {
        let mut papers = self.sentence.papers.iter();
        let next = papers.find(|(paper, _)| paper.start >= range.end);
        let Some((cv, Paper::Named(Kind::Cv))) = next else {
            return false;
        };
        let between = self.sentence.slice(range.end..cv.start);
        let lead = self.sentence.begins(range.start)..range.start;
        let bare = lead.is_empty()
            || self.sentence.asks(Request::Gives).any(|verb| {
                lead.start == verb.start && verb.end < lead.end && verb.end + 1 == lead.end
            });
        bare && between.split_whitespace().count() <= 1
            && self
                .sentence
                .cuts_between(range.end, cv.start)
                .any(|cut| matches!(cut.kind, CutKind::And | CutKind::Sign))
    }

    /// "Applications consist of: research project (10 pages), CV, …": the first of a list in a line that goes on with documents.
    fn leads_a_list(&self, range: &Range<usize>) -> bool {
        self.asked == Asked::Listed
            && self.entries.is_empty()
            && self.begins(range)
            && self.sentence.papers.iter().any(|(paper, named)| {
                paper.start > range.end && matches!(named, Paper::Named(kind) if strong(*kind))
            })
    }

    pub(super) fn in_brackets_of_letter(&self, range: &Range<usize>) -> bool {
        self.entries.last().is_some_and(|last| {
            last.kind == Kind::CoverLetter && self.inside(last.cue.end, range.start)
        })
    }

    /// What a carrier is that nothing followed but perhaps a CV.
    pub(super) fn settle(&mut self, cv: Option<&Range<usize>>) {
        let Some(carried) = self.carrier.take() else {
            return;
        };
        if carried.made.is_some() || self.asked == Asked::Strong {
            return;
        }
        if carried.carrier == Carrier::Letter {
            self.written_by(&carried.range);
        }
        let alone = self.entries.is_empty() && self.opens_item(&carried.range);
        let sent = self.entries.is_empty() && self.given_at_once(&carried.range);
        let words = self.sentence.slice(self.sentence.range.clone());
        let several = self.asked == Asked::Item && words.split_whitespace().nth(1).is_some();
        let kind = match carried.carrier {
            Carrier::Letter if self.at_head(&carried.range) && (alone || sent) => Kind::CoverLetter,
            // "a cover (motivation) letter"
            Carrier::Letter
                if self.motivated(&carried.range) || self.beside_cv(&carried.range, cv) =>
            {
                Kind::CoverLetter
            }
            // "at least four letters, one of which is about your teaching"
            Carrier::Letter
                if !self.entries.is_empty()
                    && !self.written_by_referees(&carried.range)
                    && self.at_head(&carried.range)
                    && count::counts_several(
                        self.sentence,
                        self.sentence.begins(carried.range.start)..carried.range.start,
                    ) =>
            {
                Kind::RecommendationLetters
            }
            // "A CV and a proposal of two pages"
            Carrier::Proposal
                if several && alone
                    || self.at_head(&carried.range)
                        && self.entries.iter().any(|entry| entry.strong) =>
            {
                Kind::ResearchStatement
            }
            // "Declaration of …", but not "Verification" among the subjects of a course
            Carrier::Statement | Carrier::Proof | Carrier::Anything if several && alone => {
                Kind::Other
            }
            // "1. a CV; 2. a diploma; 3. a declaration that you have read …"
            Carrier::Statement | Carrier::Proof if self.lists(&carried.range) => Kind::Other,
            _ => return,
        };
        self.push(kind, carried.range.start, &carried.range, false);
    }

    /// "three references who can write letters": what the referees do.
    fn written_by_referees(&self, letters: &Range<usize>) -> bool {
        self.entries.last().is_some_and(|last| {
            let between = last.cue.end..letters.start;
            last.kind == Kind::Referees
                && self.sentence.has_within(Request::Clause, &between)
                && self
                    .sentence
                    .cuts_between(between.start, between.end)
                    .next()
                    .is_none()
        })
    }

    /// Does a sign of a list stand before it, and were documents listed?
    fn lists(&self, range: &Range<usize>) -> bool {
        let start = self.sentence.begins(range.start);
        let lead = self.sentence.slice(start..range.start);
        self.entries.iter().filter(|entry| entry.strong).count() >= LISTED
            && lead.split_whitespace().count() <= 2
            && self
                .sentence
                .cuts
                .iter()
                .any(|cut| cut.range.end == start && self.sentence.is_list_sign(cut))
    }

    /// Does "(motivation)" stand right before it?
    pub(super) fn motivated(&self, letter: &Range<usize>) -> bool {
        self.topic_before.as_ref().is_some_and(|(before, topic)| {
            matches!(topic, Topic::Motivation | Topic::Application)
                && before.end <= letter.start
                && self.sentence.slice(before.end..letter.start).trim() == ")"
        })
    }

    /// "a CV and a letter", "a letter, a CV and …"
    fn beside_cv(&self, letter: &Range<usize>, cv: Option<&Range<usize>>) -> bool {
        let behind = || {
            let part = letter.end..self.sentence.ends(letter.end);
            let end = self.sentence.slice(part.clone());
            // "a CV and letter summarizing what you have done"
            let tells = self.sentence.asks(Request::Link).any(|link| {
                part.start <= link.start
                    && link.start <= part.start + 1
                    && self.sentence.slice(link).ends_with(GERUND)
            });
            (tells || end.trim_matches([' ', '.']).is_empty())
                && self.entries.last().is_some_and(|last| {
                    last.kind == Kind::Cv
                        && last.cue.end <= letter.start
                        && self.lists_both(last.cue.end..letter.start)
                })
        };
        self.at_head(letter)
            && (cv.is_some_and(|cv| self.lists_both(letter.end..cv.start)) || behind())
    }

    /// Nothing but a sign or an "and" and a few words stand between two documents.
    fn lists_both(&self, between: Range<usize>) -> bool {
        let words = self.sentence.slice(between.clone()).split_whitespace();
        words.count() <= 3
            && self
                .sentence
                .cuts_between(between.start, between.end)
                .any(|cut| matches!(cut.kind, CutKind::And | CutKind::Sign))
    }
}

/// The next word begins so near.
const NEXT: usize = 2;

/// So many documents before a statement of we know not what make it one of them.
const LISTED: usize = 2;

/// " and your " stands between, in bytes.
const JOINED: usize = 10;
