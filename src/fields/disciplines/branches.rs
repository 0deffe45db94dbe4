//! Branches of science in a list of facts that a portal prints, where no label names them.

use core::ops::Range;

use super::{LONGEST, parts};
use crate::fields::Candidate;
use crate::lexicon::Sense;
use crate::model::{Evidence, MentionValue};
use crate::outline::{Form, Outline, Passage};
use crate::text::clean;

/// "Natural sciences; Engineering": an item of the list of facts that a portal prints holds nothing but branches of science.
pub fn sorted(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    let facts = |passages: &[Passage]| {
        passages.iter().any(|passage| {
            passage.form == Form::Item
                && outline.mentions(passage.range.clone()).iter().any(|found| {
                    matches!(
                        found.value,
                        MentionValue::Hours(_) | MentionValue::Money(_) | MentionValue::PayScale(_)
                    )
                })
        })
    };
    let branch = |part: &Range<usize>| {
        let mut cues = outline.cues(part.clone()).iter();
        cues.any(|cue| cue.sense == Sense::Branch && cue.range() == *part)
    };
    let passages = &outline.passages;
    let line = passages.iter().enumerate().find_map(|(at, passage)| {
        let short = passage.form == Form::Item && passage.range.len() <= LONGEST;
        let near = at.saturating_sub(NEAR)..(at + NEAR).min(passages.len());
        let parts = short.then(|| parts(outline, passage.range.clone()))?;
        let named = !parts.is_empty() && parts.iter().all(branch);
        (named && facts(passages.get(near).unwrap_or_default())).then_some(parts)
    });
    let parts = line.unwrap_or_default().into_iter();
    let read = parts.map(|part| {
        let value = clean(outline.slice(part.clone()));
        Candidate::new(value, part, Evidence::Bare)
    });
    read.collect()
}

/// A list of facts goes on so far around one of them.
const NEAR: usize = 6;

#[cfg(test)]
mod tests {
    use crate::fields::disciplines::tests::reads;

    #[test]
    fn branches_in_a_list_of_facts() {
        reads(
            "PhD position\n\n- PhD; IT\n- Natural sciences; Engineering\n- max. 38 hours per week\n",
            &["Natural sciences", "Engineering"],
        );
        reads("We teach\n\n- Natural sciences\n- Law\n- Pottery\n", &[]);
    }
}
