//! A carrier ("list", "proof", "contact details") and what it is with what it is about.

use core::ops::Range;

use crate::lexicon::{Carrier, Topic};
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

impl Carried {
    /// What it is, with this topic.
    pub(super) fn about(&self, topic: Topic, item: bool) -> Option<Kind> {
        use Carrier::{Contact, Copies, Filled, Letter, Link, List, Proof, Proposal, Statement};
        let carrier = match self.carrier {
            Proposal => Statement,
            carrier => carrier,
        };
        Some(match (carrier, topic) {
            (Filled, Topic::Form) => Kind::ApplicationForm,
            (Filled, _) => return None,
            (Contact, Topic::Referees | Topic::Reference | Topic::Sponsor) => Kind::Referees,
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
