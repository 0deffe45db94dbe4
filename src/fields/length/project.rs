//! Lengths of a project, and of whatever else lasts beside the post.

use core::ops::Range;

use rust_decimal::Decimal;

use crate::lexicon::{Cue, LengthRole, Particle, Request, Sense, Turn, Word};
use crate::model::MentionValue;
use crate::outline::{Outline, Passage};

/// "a 3-year state-funded research project": nothing but what is said of the project stands between, and no name of a post.
pub(super) fn is_of_project(outline: &Outline<'_>, length: &Range<usize>) -> bool {
    let behind = length.end..length.end + PROJECT;
    let project = |sense| (sense == Sense::LengthRole(LengthRole::Other)).then_some(());
    let Some((project, ())) = outline.senses(behind, project).next() else {
        return false;
    };
    let between = length.end..project.start;
    let post = |cue: &Cue<Sense>| {
        matches!(
            cue.sense,
            Sense::Stage(_) | Sense::Vacancy | Sense::Degree(_) | Sense::Holding
        )
    };
    let words = outline.scan.words_within(between.clone());
    let adjective = !outline.slice(length.clone()).ends_with('s');
    let gap = outline.slice(between.clone()).trim_start_matches(',');
    adjective
        && !gap.contains(|sign: char| !(sign.is_alphanumeric() || matches!(sign, ' ' | '-')))
        && words
            .iter()
            .all(|word| outline.particle(word.start).is_none())
        && !outline.cues(between).iter().any(post)
        && !names_post(outline, project.end)
        && !is_applied_for(outline, length.start)
        && !is_measure(outline, length.start)
}

/// "a 2-year project researcher"
fn names_post(outline: &Outline<'_>, end: usize) -> bool {
    let next = outline.scan.words_within(end..end + 2).first();
    let stage = |sense| matches!(sense, Sense::Stage(_)).then_some(());
    next.is_some_and(|next| {
        outline
            .senses(next.start..next.start + 1, stage)
            .next()
            .is_some()
    })
}

/// "for the duration of the 3-year project": the post lasts as long.
fn is_measure(outline: &Outline<'_>, start: usize) -> bool {
    let length = |sense| {
        let length = matches!(
            sense,
            Sense::LengthRole(LengthRole::Contract | LengthRole::Period)
        );
        length.then_some(())
    };
    let mut measures = outline.senses(start.saturating_sub(MEASURE)..start, length);
    measures.any(|(measure, ())| {
        let words = outline.scan.words_within(measure.end..start);
        let small = |word: &Word| {
            matches!(
                outline.particle(word.start),
                Some(Particle::Of | Particle::The | Particle::A)
            )
        };
        words.iter().all(small)
    })
}

/// "for the whole duration of the "
const MEASURE: usize = 32;

/// "Applications are invited for a fully funded 3-year project": the project is the post.
fn is_applied_for(outline: &Outline<'_>, start: usize) -> bool {
    let applying =
        |sense| matches!(sense, Sense::Applying | Sense::Request(Request::Applying)).then_some(());
    let applied = outline.senses(start.saturating_sub(APPLIED)..start, applying);
    applied.last().is_some_and(|(applying, ())| {
        let words = outline.scan.words_within(applying.start..start);
        let leads = |word: &Word| outline.particle(word.start) == Some(Particle::For);
        words.iter().any(leads) && !outline.slice(applying.end..start).contains(['.', ';', ':'])
    })
}

/// "Applications are invited for a fully funded "
const APPLIED: usize = 60;

/// "EU-funded interdisciplinary research " before "project" is hardly longer, in bytes.
const PROJECT: usize = 48;

/// "This joint project is a network with a total duration of five years": the sentence says it of something else than a post.
pub(super) fn is_of_other(outline: &Outline<'_>, passage: &Passage, length: &Range<usize>) -> bool {
    let before = passage.range.start..length.start;
    let words = outline.scan.words_within(before.clone());
    let lead = words.get(SUBJECT).map_or(length.start, |word| word.start);
    let cues = outline.cues(before.start..lead);
    let subject = cues.iter().rfind(|cue| {
        let says = |next: &Cue<Sense>| {
            matches!(next.sense, Sense::Turn(Turn::Is | Turn::Has)) && next.start == cue.end + 1
        };
        cue.sense == Sense::LengthRole(LengthRole::Other)
            && outline.cues(cue.end..cue.end + 2).iter().any(says)
    });
    subject.is_some()
        && !outline.cues(before).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Holding | Sense::Stage(_) | Sense::Vacancy | Sense::Term(Some(_))
            )
        })
}

/// The subject of a sentence stands among so many words at its beginning.
const SUBJECT: usize = 6;

/// More money stands close before than one post is paid.
pub(super) fn is_budget(outline: &Outline<'_>, done: usize, length: &Range<usize>) -> bool {
    let near = length.start.saturating_sub(MONEY).max(done)..length.start;
    outline.mentions(near).iter().any(|found| {
        matches!(&found.value, MentionValue::Money(money)
            if money.period.is_none() && money.max >= Some(Decimal::from(BUDGET)))
    })
}

/// No salary is so high, but in small coin.
const BUDGET: u32 = 900_000;

/// Money that pays for a length stands so near before it, in bytes.
const MONEY: usize = 70;
