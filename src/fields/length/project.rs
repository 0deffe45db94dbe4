//! Lengths of a project.

use core::ops::Range;

use crate::lexicon::{Cue, LengthRole, Sense};
use crate::outline::Outline;

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
}

/// "EU-funded interdisciplinary research " before "project" is hardly longer, in bytes.
const PROJECT: usize = 48;
