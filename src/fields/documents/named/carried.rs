//! A carrier ("list", "proof", "contact details") and what it is with what it is about.

use core::ops::Range;

use super::{Reader, strong};
use crate::lexicon::{Carrier, Paper, Request, Topic};
use crate::model::DocumentKind as Kind;

/// A carrier that waits for what it is about.
#[derive(Clone, Debug)]
pub(super) struct Carried {
    pub(super) carrier: Carrier,
    pub(super) range: Range<usize>,
    /// The kind it made last.
    pub(super) made: Option<Kind>,
    /// Where what it made ended.
    pub(super) end: usize,
}

/// A carrier reaches so many bytes to what it is about.
pub(super) const FAR: usize = 80;

/// The same of what it tells how something is done.
const HOW: usize = 250;

impl Reader<'_, '_, '_> {
    /// Does the carrier tell how something is done, up to this place: "a statement of how your teaching, your work and …"?
    pub(super) fn tells_how(&self, carried: &Carried, upto: usize) -> bool {
        let told = carried.range.end..upto;
        matches!(carried.carrier, Carrier::Statement)
            && carried.made.is_none()
            && told.len() <= HOW
            && self.sentence.has_within(Request::Clause, &told)
            && !self
                .sentence
                .cuts_between(told.start, told.end)
                .any(|cut| self.sentence.is_list_sign(cut))
    }

    /// "a statement of how your teaching and research contribute to diversity": what stands before is no statement of its own.
    pub(super) fn leads_to_diversity(&self, from: usize) -> bool {
        self.carrier.as_ref().is_some_and(|carried| {
            self.tells_how(carried, from)
                && self
                    .papers_from(from)
                    .take_while(|(range, paper)| {
                        // "and a diversity statement" is another document.
                        let other = match paper {
                            Paper::Named(kind) => {
                                strong(*kind) || *kind == Kind::DiversityStatement
                            }
                            _ => false,
                        };
                        !other && range.start <= carried.range.end + HOW
                    })
                    .any(|(range, paper)| {
                        *paper == Paper::Of(Topic::Diversity)
                            && self.tells_how(carried, range.start)
                    })
        })
    }

    /// "a statement of one's efforts for diversity through teaching, research and service": all that behind the link is how.
    pub(super) fn serves_diversity(&self, at: usize) -> bool {
        self.carrier.as_ref().is_some_and(|carried| {
            let between = carried.end..at;
            carried.made == Some(Kind::DiversityStatement)
                && between.len() <= FAR
                && self.sentence.has_within(Request::Link, &between)
                && !self
                    .sentence
                    .cuts_between(between.start, between.end)
                    .any(|cut| self.sentence.is_list_sign(cut))
        })
    }

    /// The papers of the sentence that begin here or later.
    fn papers_from(&self, from: usize) -> impl Iterator<Item = &(Range<usize>, Paper)> {
        let papers = &self.sentence.papers;
        let at = papers.partition_point(|(range, _)| range.start < from);
        papers.iter().skip(at)
    }
}

impl Carried {
    /// What it is, with this topic.
    pub(super) fn about(&self, topic: Topic, item: bool) -> Option<Kind> {
        use Carrier::{
            Anything, Contact, Copies, Filled, Letter, Link, List, Proof, Proposal, Statement,
        };
        let carrier = match self.carrier {
            Proposal => Statement,
            carrier => carrier,
        };
        Some(match (carrier, topic) {
            (Filled, Topic::Form) => Kind::ApplicationForm,
            (Filled, _) => return None,
            (Contact, Topic::Referees | Topic::Reference | Topic::Sponsor) => Kind::Referees,
            // "information for three references"
            (Anything, Topic::Referees) => Kind::Referees,
            (Contact, _) => return None,
            (Letter, Topic::Referees | Topic::Reference | Topic::Sponsor) => {
                Kind::RecommendationLetters
            }
            (Letter, Topic::Motivation | Topic::Interests) => Kind::CoverLetter,
            (Letter, _) => return None,
            (List, Topic::Referees) => Kind::Referees,
            (Proof | Copies, Topic::Referees) => Kind::RecommendationLetters,
            (List | Link | Statement, Topic::Publications) => Kind::PublicationList,
            (Copies, Topic::Publications) => Kind::Publications,
            (Copies | Link | Statement, Topic::Thesis) => Kind::Thesis,
            (List | Copies | Proof, Topic::Grades | Topic::Courses) => Kind::Transcripts,
            (Copies | Proof, Topic::Degree | Topic::Certificates) => Kind::Diplomas,
            (Proof | Copies, Topic::Identity) => Kind::Identification,
            (Proof | Copies, Topic::Language) => Kind::LanguageCertificate,
            (Link | Statement | Copies | List, Topic::Software) => Kind::Portfolio,
            (Statement, Topic::Motivation) => Kind::CoverLetter,
            (Statement, Topic::Research | Topic::Interests) => Kind::ResearchStatement,
            (Statement | List, Topic::Teaching) => Kind::TeachingStatement,
            (Statement, Topic::Diversity) => Kind::DiversityStatement,
            (List, Topic::Formality | Topic::Identity) => Kind::Other,
            (Statement, Topic::Formality | Topic::Identity) if item => Kind::Other,
            (Proof, Topic::Formality | Topic::Teaching) => Kind::Other,
            _ => return None,
        })
    }
}
