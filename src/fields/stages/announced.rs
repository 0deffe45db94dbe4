//! The stage beside the phrase that announces a position.

use super::name::{Name, names};
use super::{candidates, settled};
use crate::fields::Candidate;
use crate::lexicon::Hiring;
use crate::model::{CareerStage, Evidence};
use crate::outline::{Form, Outline, Passage};

/// "We are looking for a PhD candidate", "position as Lecturer": the name beside the phrase that announces; one person comes
/// before several, for "researchers" and "students" are spoken of everywhere.
pub(super) fn announced(outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    let names = announcement(outline);
    if names.iter().all(|name| name.several) {
        let group = names.iter().any(|name| name.is_of_group(outline));
        return if group {
            Vec::new()
        } else {
            candidates(&names, Evidence::Phrased)
        };
    }
    settled(outline, &names, Evidence::Phrased)
}

/// "We are looking for somebody to join our team of scientists": the group that the holder joins, where nothing says more.
pub(super) fn grouped(outline: &Outline<'_>) -> Vec<Candidate<CareerStage>> {
    candidates(&announcement(outline), Evidence::Phrased)
}

/// The names beside the phrase that announces.
pub(super) fn announcement(outline: &Outline<'_>) -> Vec<Name> {
    let mut least = None;
    for passage in &outline.passages {
        if passage.form == Form::Field {
            continue;
        }
        for (cue, hiring) in outline.hirings(passage.range.clone()) {
            let beside = match hiring {
                Hiring::Seeks | Hiring::Sought => cue.end..(cue.end + NEAR).min(passage.range.end),
                Hiring::Available => {
                    passage.range.start.max(cue.start.saturating_sub(NEAR))..cue.start
                }
                _ => continue,
            };
            let mut found = names(outline, beside.clone());
            found.retain(|name| {
                !name.is_degree(outline, beside.start)
                    && !name.is_beside_others(outline, beside.start)
                    && !name.is_title(outline)
            });
            if hiring == Hiring::Seeks
                && let Some(opening) = opening(outline, passage, cue.start)
            {
                found = vec![opening];
            }
            let Some(first) = found.first() else { continue };
            let near = first.place.end + TOGETHER;
            let first = first.place.end;
            found.retain(|name| {
                name.place.start <= near
                    && !name.is_said_of_others(outline, first..name.place.start)
            });
            // "Are you a registered nurse? As a lecturer you will …": what the candidate is may be no stage.
            let asked = |name: &Name| {
                name.stages == [CareerStage::Other] && outline.is_question(passage, cue.start)
            };
            if found.iter().any(|name| !name.several && !asked(name)) {
                return found;
            }
            least.get_or_insert(found);
        }
    }
    least.unwrap_or_default()
}

/// "This postdoc opening is looking for a biologist": the position itself is what the sentence speaks of.
fn opening(outline: &Outline<'_>, passage: &Passage, seeks: usize) -> Option<Name> {
    let sentence = outline.sentence_at(passage, seeks)?;
    let before = sentence.start.max(seeks.saturating_sub(NEAR))..seeks;
    let name = names(outline, before).pop()?;
    (name.is_position(outline) && !name.several).then_some(name)
}

/// The name of a position stands so near to the phrase that announces it.
pub(super) const NEAR: usize = 90;

/// Names that belong together stand so near to each other.
const TOGETHER: usize = 24;

/// "We seek a scientist … The PhD position is in the department": what the position is called elsewhere.
pub(super) fn position_meant(outline: &Outline<'_>) -> Option<Candidate<CareerStage>> {
    let names = outline.passages.iter().flat_map(|passage| {
        let names = names(outline, passage.range.clone());
        names.into_iter().map(move |name| (passage, name))
    });
    // "You supervise the PhD position …" is another.
    let begins = |passage: &Passage, name: &Name| {
        let sentence = outline.sentence_at(passage, name.place.start);
        sentence.is_some_and(|sentence| {
            let lead = sentence.start..name.place.start;
            outline.scan.words_within(lead).len() <= LEAD
        })
    };
    let mut called = names.filter(|(passage, name)| {
        !name.wide
            && !name.several
            && name.has_article(outline)
            && name.is_position(outline)
            && begins(passage, name)
    });
    let name = called.next()?.1;
    candidates(&[name], Evidence::Phrased).pop()
}

/// "The advertised" before the name of a position has so few words.
const LEAD: usize = 2;
