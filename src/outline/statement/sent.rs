//! Sentences about what is sent in: no demands, whatever they name.

use super::sentence::Sentence;
use crate::lexicon::{Carrier, Competence, Cue, Paper, Request, Sense};
use crate::model::{DocumentKind, QualificationKind};

impl Sentence<'_, '_> {
    /// "The cover letter must say what experience you have", "Candidates should include a statement that tells of their experience":
    /// it is asked of what is sent in.
    pub fn is_about_letter(&self) -> bool {
        // "include a statement that"
        let sent = |paper: &Cue<Sense>| {
            let mut cues = self.cues.iter();
            self.is_of_clause(&paper.range())
                && cues.any(|cue| {
                    cue.sense == Sense::Request(Request::Gives)
                        && cue.end <= paper.start
                        && self.words_within(cue.end..paper.start) <= GIVEN
                })
        };
        let written = |paper: &Cue<Sense>| {
            matches!(
                paper.sense,
                Sense::Paper(Paper::Named(
                    DocumentKind::CoverLetter
                        | DocumentKind::ResearchStatement
                        | DocumentKind::TeachingStatement
                        | DocumentKind::Cv
                ))
            )
        };
        self.is_finite()
            && self.cues.iter().any(|cue| match cue.sense {
                Sense::Paper(Paper::Named(_) | Paper::As(_)) => {
                    written(cue) && self.words_before(cue.start) <= 2 || sent(cue)
                }
                _ => false,
            })
    }

    /// "Applicants should also provide their best publications", "Candidates must submit a CV, their diplomas and grades": nothing
    /// but what is sent in.
    pub fn hands_in(&self, eligible: bool) -> bool {
        let only = self
            .first_of(|kind| kind != QualificationKind::Publications)
            .is_none();
        let papers = || {
            let cues = self.cues.iter();
            let named = cues.filter(|cue| {
                matches!(
                    cue.sense,
                    Sense::Paper(Paper::Named(kind)) if kind != DocumentKind::LanguageCertificate
                )
            });
            named.take(2).count() == 2
        };
        // "You may include one of your best publications."
        let include = || {
            let first = self.competence();
            self.cues.iter().any(|cue| {
                cue.sense == Sense::Request(Request::Gives)
                    && first.is_some_and(|first| cue.end < first)
            })
        };
        if only && !eligible && !self.is_stressed() && include() {
            return true;
        }
        // "Applicants must provide a copy of their passport"
        let first = self.first_of(|_| true);
        let permit = self.first_of(|kind| kind == QualificationKind::Eligibility);
        let first = first.filter(|_| first == permit);
        let copied = self.cues.iter().any(|cue| {
            cue.sense == Sense::Paper(Paper::As(Carrier::Copies))
                && first.is_some_and(|first| {
                    cue.end < first && self.words_within(cue.end..first) <= COPIED
                })
        });
        if copied && include() {
            return true;
        }
        ((only && !eligible) || papers())
            && self.verb().is_some_and(|(verb, _)| {
                let cues = self.outline.cues(verb.start..self.range.end).iter();
                cues.filter(|cue| cue.sense == Sense::Request(Request::Gives))
                    .any(|gives| self.words_within(verb.end..gives.start) <= 2)
            })
    }

    /// "Proof of English proficiency"
    pub fn begins_with_paper(&self) -> bool {
        self.cues.iter().any(|cue| {
            cue.start == self.range.start
                && matches!(
                    cue.sense,
                    Sense::Paper(Paper::Named(_) | Paper::As(Carrier::Proof))
                )
        })
    }

    /// "Structured curriculum vitae"
    pub fn describes_paper(&self) -> bool {
        let mut cues = self.cues.iter().filter(|cue| {
            matches!(cue.sense, Sense::Competence(competence) if competence.kind().is_some())
                || matches!(cue.sense, Sense::Paper(Paper::Named(_)))
        });
        matches!(
            (cues.next(), cues.next()),
            (Some(first), Some(second))
                if first.sense == Sense::Competence(Competence::Trait)
                    && matches!(second.sense, Sense::Paper(_))
        )
    }
}

/// So few words stand between "a copy" and what it is of: "of their".
const COPIED: usize = 3;

/// So few words stand between "include" and what is included.
const GIVEN: usize = 3;
