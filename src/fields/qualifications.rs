//! One per list item, or per sentence in prose.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Bound, Competence, Degree, Sense};
use crate::model::{Necessity, Qualification, QualificationKind};
use crate::outline::{Outline, Purpose, Statement, Stresses, schoolings, tongues};
use crate::text::clean;

/// One per list item, or per sentence in prose.
pub fn qualifications(outline: &Outline<'_>) -> Vec<Candidate<Qualification>> {
    outline
        .stating(Purpose::Asks)
        .map(|statement| {
            let qualification = Qualification {
                text: clean(outline.slice(statement.range.clone())),
                necessity: Some(necessity(outline, statement)),
                kinds: kinds(outline, statement.range.clone()),
            };
            Candidate::new(qualification, statement.range.clone(), statement.evidence)
        })
        .collect()
}

/// What its first words ask for counts: "English required, Dutch a plus" is required.
fn necessity(outline: &Outline<'_>, statement: &Statement) -> Necessity {
    let head = outline
        .cues(statement.range.clone())
        .iter()
        .find(|cue| match cue.sense {
            Sense::Competence(competence) => {
                competence == Competence::Interest || competence.kind().is_some()
            }
            Sense::Degree(Degree::Level(_) | Degree::Unnamed) | Sense::Language(_) => true,
            _ => false,
        })
        .map_or(statement.range.start, |cue| cue.start);
    Stresses::new(outline, statement.range.clone())
        .at(head)
        .unwrap_or(statement.necessity)
}

fn kinds(outline: &Outline<'_>, range: Range<usize>) -> Vec<QualificationKind> {
    let mut kinds = Kinds::default();
    let tongues = tongues(outline, range.clone());
    let degrees: Vec<usize> = schoolings(outline, range.clone())
        .map(|degree| degree.range.start)
        .collect();
    let mut before = range.start;
    for cue in outline.cues(range) {
        if outline.slice(before..cue.start).contains(is_break) {
            kinds.clause();
        }
        before = before.max(cue.start);
        match cue.sense {
            Sense::Bound(Bound::And | Bound::Or) if begins_anew(outline, cue.end) => {
                kinds.clause();
            }
            Sense::Language(_) if tongues.iter().any(|tongue| tongue.range.start == cue.start) => {
                kinds.language();
            }
            Sense::Degree(_) if degrees.contains(&cue.start) => {
                kinds.name(QualificationKind::Degree);
            }
            Sense::Competence(Competence::Interest) => kinds.interest = true,
            Sense::Competence(Competence::Of(kind)) => kinds.name(kind),
            Sense::Competence(Competence::In(kind)) => {
                kinds.name(kind);
                kinds.object_of.get_or_insert(kind);
            }
            _ => {}
        }
    }
    kinds.sorted()
}

/// The kinds found so far.
#[derive(Default)]
struct Kinds {
    found: Vec<QualificationKind>,
    interest: bool,
    /// How many were found before this clause.
    before: usize,
    /// A language is named in this clause.
    spoken: bool,
    /// What follows is the object of this: "experience with", "ability to".
    object_of: Option<QualificationKind>,
}

impl Kinds {
    fn clause(&mut self) {
        self.before = self.found.len();
        self.spoken = false;
        self.object_of = None;
    }

    fn name(&mut self, kind: QualificationKind) {
        use QualificationKind::{Experience, Language, Personal, Skill};
        // "experience with independent work" is no more than experience; "fluent" says what a language's name says.
        let said = match kind {
            Personal => self.object_of == Some(Experience),
            Skill => self.spoken,
            Language => true,
            _ => false,
        };
        if !said {
            self.found.push(kind);
        }
    }

    /// "communication skills in English", "able to write English" are about the language.
    fn language(&mut self) {
        use QualificationKind::{Language, Personal, Skill};
        let able = self.object_of == Some(Personal);
        let mut at = 0;
        let before = self.before;
        self.found.retain(|&kind| {
            at += 1;
            at <= before || !(kind == Skill || able && kind == Personal)
        });
        self.found.push(Language);
        self.spoken = true;
    }

    fn sorted(mut self) -> Vec<QualificationKind> {
        use QualificationKind::{Experience, Personal, Skill};
        if self.interest && !self.found.contains(&Experience) {
            self.found.push(Personal);
        }
        if self.found.is_empty() {
            // "Relational databases and SQL": what is merely named is something to master.
            self.found.push(Skill);
        }
        self.found.sort_unstable();
        self.found.dedup();
        self.found
    }
}

/// A sign that ends what a phrase is about.
fn is_break(sign: char) -> bool {
    matches!(sign, '.' | ',' | ';' | '(' | ')' | '–')
}

/// "… and good communication skills": what stands behind the conjunction is another qualification.
fn begins_anew(outline: &Outline<'_>, after: usize) -> bool {
    let words = outline.scan.words_within(after..after + NEAR);
    words.first().is_some_and(|word| {
        outline.cues(word.start..word.start + 1).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Competence(
                    Competence::Of(_)
                        | Competence::In(_)
                        | Competence::Praise
                        | Competence::Interest
                ) | Sense::Degree(Degree::Level(_))
            )
        })
    })
}

/// How far the next word may stand, in bytes.
const NEAR: usize = 24;
