//! Topics in a list below the sentence that announces openings in them.

use super::{MOST, is_discipline};
use crate::fields::Candidate;
use crate::lexicon::{Hiring, Label, Sense, Turn};
use crate::model::{Evidence, SectionKind};
use crate::outline::{Form, Outline, Passage};
use crate::text::clean;

/// "The positions are open in the following areas:" before a list of a few words each.
pub fn topics(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    let passages = &outline.passages;
    let opens = |passage: &Passage| {
        let cues = outline.cues(passage.range.clone());
        let has = |wanted: fn(Sense) -> bool| cues.iter().any(|cue| wanted(cue.sense));
        passage.form == Form::Sentence
            && outline
                .slice(passage.range.clone())
                .trim_end()
                .ends_with(':')
            && !matches!(
                outline.kind(passage),
                SectionKind::Qualifications | SectionKind::Application | SectionKind::Selection
            )
            && has(|sense| matches!(sense, Sense::Turn(Turn::Topics | Turn::Covers)))
            && has(|sense| {
                matches!(
                    sense,
                    Sense::Vacancy | Sense::Turn(Turn::Post | Turn::Grant) | Sense::Stage(_)
                )
            })
            && !has(|sense| {
                matches!(
                    sense,
                    Sense::Turn(Turn::Duty | Turn::Tasks | Turn::Applies | Turn::Has)
                        | Sense::Stress(_)
                )
            })
    };
    let above = |at: usize| at.checked_sub(1).and_then(|before| passages.get(before));
    let at = passages.iter().position(opens).or_else(|| {
        let mut lines = passages.iter().enumerate();
        lines.find_map(|(at, passage)| is_named(outline, passage, above(at)).then_some(at))
    });
    let Some(at) = at else {
        return Vec::new();
    };
    let words = |passage: &Passage| outline.scan.words_within(passage.range.clone()).len();
    let items = passages
        .iter()
        .skip(at + 1)
        .take_while(|passage| passage.form == Form::Item && words(passage) <= TOPIC * 2);
    // "The interaction of what is known and what is learnt" may stand among names.
    let long = items.clone().filter(|passage| words(passage) > TOPIC);
    if long.count() * 4 > items.clone().count() {
        return Vec::new();
    }
    let items: Vec<Candidate<String>> = items
        .take(MOST)
        .filter(|passage| is_discipline(outline, passage.range.clone()))
        .map(|passage| {
            let text = outline.slice(passage.range.clone());
            let value = text.trim_end_matches([',', ';', '.', ' ']);
            let range = passage.range.start..passage.range.start + value.len();
            Candidate::new(clean(value), range, Evidence::Phrased)
        })
        .collect();
    if items.len() >= FEW {
        items
    } else {
        Vec::new()
    }
}

/// "Research areas" and "Candidates in the following areas may apply:" below it, "Research topics: We seek people for these:": a
/// line that leads to a list which a label or a heading names.
fn is_named(outline: &Outline<'_>, passage: &Passage, above: Option<&Passage>) -> bool {
    let label = |sense| matches!(sense, Sense::Label(Label::Discipline)).then_some(());
    let heads = |passage: &Passage| {
        passage.form == Form::Heading
            && outline
                .senses(passage.range.clone(), label)
                .any(|(name, ())| {
                    name.end == passage.range.end && names_all(outline, passage, name.start)
                })
    };
    let labelled = matches!(passage.label, Some((Label::Discipline, _)));
    // A heading stands before its colon.
    let leads = outline.passage_after(passage).is_some_and(|next| {
        let behind = outline.gap(passage.range.end..next.range.start);
        let text = outline.slice(passage.range.clone());
        text.trim_end().ends_with(':') || behind.trim_start().starts_with(':')
    });
    heads(passage)
        && outline
            .passage_after(passage)
            .is_some_and(|next| next.form == Form::Item)
        || leads && passage.form != Form::Item && (labelled || above.is_some_and(heads))
}

/// "Candidates for the current research areas": what stands before the label says for whom the areas are. "Research areas" of the
/// house need no more.
fn names_all(outline: &Outline<'_>, passage: &Passage, label: usize) -> bool {
    let cues = outline.cues(passage.range.start..label);
    passage.range.start == label
        || outline.slice(label..passage.range.end).contains(' ')
            && cues.iter().any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Vacancy
                        | Sense::Stage(_)
                        | Sense::Turn(Turn::Post | Turn::Seeks)
                        | Sense::Hiring(Hiring::Seeks)
                )
            })
}

/// A list of topics has so many, and each so few words.
const FEW: usize = 3;
const TOPIC: usize = 8;

#[cfg(test)]
mod tests {
    use crate::fields::disciplines::tests::reads;

    #[test]
    fn topics_in_a_list() {
        reads(
            "The school is old. The positions are open in the following areas:\n\n- Botany\n- Ecology of bogs\n- Law\n",
            &["Botany", "Ecology of bogs", "Law"],
        );
        reads(
            "# Postdoc\n\n## Research areas\n\n- Botany\n- Ecology of bogs\n- Law\n",
            &["Botany", "Ecology of bogs", "Law"],
        );
        reads(
            "# Postdoc\n\n## Research areas\n\nCandidates in the following areas are encouraged to apply:\n\n- Botany\n- Ecology of bogs\n- Law\n",
            &["Botany", "Ecology of bogs", "Law"],
        );
        reads(
            "# Postdoc\n\n## Seeking candidates for the current research areas\n\nWe are looking for people interested in the following areas:\n\n- Botany\n- Ecology of bogs\n- Law\n- The relation between the rules that lakes have and the rules of bogs\n",
            &[
                "Botany",
                "Ecology of bogs",
                "Law",
                "The relation between the rules that lakes have and the rules of bogs",
            ],
        );
        reads(
            "# Postdoc\n\n## Our house\n\nPeople of the following kinds like it:\n\n- Botany\n- Ecology of bogs\n- Law\n",
            &[],
        );
        reads(
            "The school is old. The station has the following areas:\n\n- Kitchen\n- Garden\n- Lab\n",
            &[],
        );
    }
}
