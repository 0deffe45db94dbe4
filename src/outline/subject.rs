//! What a part is about whose heading does not tell: "Description", "The position", a line of its own words. What stands under
//! it says so.

use super::heading::{kind_of_label, names_organisation};
use super::statement::Content;
use super::{Form, Outline};
use crate::lexicon::{Paper, Sense};
use crate::model::SectionKind;

/// Settles the parts whose headings leave open what they are about.
pub fn settle(outline: &mut Outline<'_>) {
    let tallies = tallies(outline);
    let mut before = SectionKind::Other;
    for (number, tally) in tallies.iter().enumerate() {
        let kind = kind(outline, number, tally, before);
        if let Some(part) = outline.parts.get_mut(number) {
            part.kind = kind;
        }
        before = kind;
    }
    // From the end: an open heading with nothing but another heading under it is about what that one is about.
    let mut below = SectionKind::Other;
    for (part, tally) in outline.parts.iter_mut().zip(&tallies).rev() {
        if part.naming == Naming::Open && tally.all == 0 && below != SectionKind::Other {
            part.kind = below;
        }
        below = part.kind;
    }
}

fn kind(outline: &Outline<'_>, number: usize, tally: &Tally, before: SectionKind) -> SectionKind {
    let Some(part) = outline.parts.get(number) else {
        return SectionKind::Other;
    };
    let Some(heading) = &part.heading else {
        return part.kind;
    };
    // "Applicants should have: a CV, a cover letter"
    if tally.papers >= 2 && tally.papers * 2 > tally.items {
        return SectionKind::Application;
    }
    match part.naming {
        Naming::Clear => part.kind,
        Naming::Open => tally.most().unwrap_or(part.kind),
        Naming::Unknown => tally.most().unwrap_or(match before {
            // One of several lists under one heading: "2.2 Fund raising" among the duties.
            _ if tally.items >= 2 => before,
            _ if names_organisation(heading, outline.scan) => SectionKind::Employer,
            SectionKind::Project => SectionKind::Project,
            _ => SectionKind::Other,
        }),
    }
}

/// How well a heading names what its part is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// Its words tell.
    Clear,
    /// Its words tell that it is a heading, and hardly more.
    Open,
    /// No word of the lexicon stands in it.
    Unknown,
}

/// How many of a part's pieces are about what.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    all: usize,
    items: usize,
    papers: usize,
    counts: [usize; KINDS.len()],
}

const KINDS: [SectionKind; 6] = [
    SectionKind::Contact,
    SectionKind::Application,
    SectionKind::Qualifications,
    SectionKind::Duties,
    SectionKind::Conditions,
    SectionKind::Employer,
];

impl Tally {
    fn add(&mut self, kind: Option<SectionKind>) {
        self.all += 1;
        for (known, count) in KINDS.iter().zip(&mut self.counts) {
            *count += usize::from(Some(*known) == kind);
        }
    }

    /// What more than half of the pieces are about.
    fn most(&self) -> Option<SectionKind> {
        let mut counted = KINDS.iter().zip(self.counts);
        counted
            .find(|&(_, count)| count * 2 > self.all)
            .map(|(kind, _)| *kind)
    }
}

fn tallies(outline: &Outline<'_>) -> Vec<Tally> {
    let mut tallies = vec![Tally::default(); outline.parts.len()];
    for passage in &outline.passages {
        let Some(tally) = tallies.get_mut(passage.part) else {
            continue;
        };
        let item = passage.form == Form::Item;
        if item {
            tally.items += 1;
            tally.papers += usize::from(
                outline
                    .cues(passage.range.clone())
                    .iter()
                    .any(|cue| matches!(cue.sense, Sense::Paper(Paper::Named(_)))),
            );
        }
        if tally.all >= SAMPLE {
            continue;
        }
        match passage.form {
            Form::Heading | Form::Row => {}
            Form::Field => tally.add(
                passage
                    .label
                    .as_ref()
                    .and_then(|(label, _)| kind_of_label(*label)),
            ),
            // Of an item its first sentence tells.
            Form::Item => {
                let first = outline.sentences(passage).first();
                tally.add(outline.content(first.unwrap_or(&passage.range).clone(), item));
            }
            Form::Sentence => {
                for sentence in outline.sentences(passage) {
                    tally.add(outline.content(sentence.clone(), false));
                }
            }
        }
    }
    tallies
}

/// So many pieces tell what a part is about.
const SAMPLE: usize = 16;
