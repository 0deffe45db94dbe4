//! The career stage that is offered: read from the headline first, then from how the position is announced.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Hiring, Label, Sense, Stages};
use crate::model::{CareerStage, Evidence};
use crate::outline::{Form, Outline};

/// The career stages, each once, in the order of the text.
pub fn stages(outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    let sources = [headline, announced, labelled, mentioned];
    sources
        .iter()
        .map(|source| source(outline))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

/// "PhD position in air-sea interactions": the stages that the headlines name.
fn headline(outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    outline
        .headlines()
        .map(|line| named(outline, line, Evidence::Bare))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

/// "We are looking for a PhD candidate", "position as Lecturer": the stage that follows the announcement.
fn announced(outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    let sentences = outline
        .passages
        .iter()
        .filter(|passage| passage.form != Form::Field);
    for passage in sentences {
        for (cue, hiring) in outline.senses(passage.range.clone(), hiring) {
            let sought = match hiring {
                Hiring::Seeks | Hiring::Sought => cue.end..(cue.end + NEAR).min(passage.range.end),
                Hiring::Available => {
                    passage.range.start.max(cue.start.saturating_sub(NEAR))..cue.start
                }
                Hiring::Based | Hiring::With | Hiring::Known => continue,
            };
            let found = first_named(outline, sought);
            if !found.is_empty() {
                return found;
            }
        }
    }
    Vec::new()
}

/// The name of a position stands so near behind the phrase that announces it.
const NEAR: usize = 90;

/// "Researcher profile: First Stage Researcher (R1)", "Job Type | Scholarship"
fn labelled(outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    outline
        .labelled(Label::Stage)
        .map(|passage| named(outline, passage.range.clone(), Evidence::Labelled))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

/// "The PhD candidate will …": the stage that the text names first.
fn mentioned(outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    let whole = 0..outline.text.clean().len();
    first_named(outline, whole)
}

/// The stages of all names in a range, each once.
fn named(
    outline: &Outline<'_>,
    range: Range<usize>,
    evidence: Evidence,
) -> Vec<Candidate<CareerStage>> {
    let mut found: Vec<Candidate<CareerStage>> = Vec::new();
    for (place, stages) in outline.senses(range, stage) {
        for &stage in stages {
            if found.iter().all(|known| known.value != stage) {
                found.push(Candidate::new(stage, place.clone(), evidence));
            }
        }
    }
    if found.iter().any(|known| known.value != CareerStage::Other) {
        found.retain(|known| known.value != CareerStage::Other);
    }
    found
}

/// The stages of the first name in a range.
fn first_named(outline: &Outline<'_>, range: Range<usize>) -> Vec<Candidate<CareerStage>> {
    let first = outline.senses(range, stage).next();
    first.map_or_else(Vec::new, |(place, stages)| {
        stages
            .iter()
            .map(|&stage| Candidate::new(stage, place.clone(), Evidence::Phrased))
            .collect()
    })
}

fn stage(sense: Sense) -> Option<Stages> {
    match sense {
        Sense::Stage(stages) => Some(stages),
        _ => None,
    }
}

fn hiring(sense: Sense) -> Option<Hiring> {
    match sense {
        Sense::Hiring(hiring) => Some(hiring),
        _ => None,
    }
}
