//! The pieces of a part that state one thing each: mostly its passages.

use core::ops::Range;

use super::clauses::part_clauses;
use super::joined::{join_items, join_topics};
use super::leads::part_leads;
use super::lost::{lost_break, part_runs};
use super::pieces::pieces;
use super::sentence::Sentence;
use super::stress::Stresses;
use super::tail::{end_lists, part_names};
use crate::lexicon::{Label, Sense};
use crate::model::SectionKind;
use crate::outline::full_stop::is_abbreviation;
use crate::outline::label::names_statements;
use crate::outline::naming::{self, best_cue, names_organisation};
use crate::outline::wrap::merely_joins;
use crate::outline::{Form, Outline, Passage};
use crate::text::is_solid;

/// A passage, a line of one, or the sentences of a block.
#[derive(Clone, Debug)]
pub struct Unit {
    pub range: Range<usize>,
    pub form: Form,
    pub label: Option<Label>,
    /// Where the label stands.
    pub name: Option<Range<usize>>,
    pub block: usize,
    /// The item of a list that it is a clause of.
    pub of: Option<Parted>,
}

/// An item of a list that semicolons part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parted {
    pub range: Range<usize>,
    /// Its first words wish for all of it: "Preferably good Latin; a boat; a licence".
    pub wished: bool,
}

/// The units of a part; the sentences of a block together where the paragraphs are items (`listed`), the lines of a passage
/// apart where each ends as an item does. What stands behind a label is one item among qualifications (`profile`) and running text
/// elsewhere.
pub fn units(
    outline: &Outline<'_>,
    passages: &[Passage],
    listed: bool,
    profile: bool,
) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for passage in passages {
        let text = outline.slice(passage.range.clone());
        match passage.form {
            Form::Heading | Form::Row => {}
            // "OR" between two items
            _ if merely_joins(&passage.range, outline.scan) => {}
            Form::Sentence if listed => match units.last_mut() {
                Some(unit)
                    if unit.block == passage.block
                        && !unit.opens(outline)
                        && !Sentence::new(outline, unit.range.clone()).is_whole() =>
                {
                    unit.range.end = passage.range.end;
                }
                _ => units.extend(Unit::pieces(outline, passage)),
            },
            Form::Field if !profile && labels_prose(outline, passage) => {
                units.extend(Unit::sentences(outline, passage));
            }
            Form::Item => match lost_break(text) {
                Some(at) => {
                    let (item, rest) = Unit::broken(passage, text, at);
                    units.extend([item, rest]);
                }
                None => units.extend(Unit::pieces(outline, passage)),
            },
            _ => units.extend(Unit::pieces(outline, passage)),
        }
    }
    part_leads(outline, &mut units);
    let given = passages
        .first()
        .is_some_and(|first| outline.kind(first) == SectionKind::Conditions);
    part_runs(outline, &mut units, profile, given);
    join_topics(outline, &mut units);
    join_items(outline, &mut units);
    end_lists(outline, &mut units);
    part_names(outline, &mut units);
    for unit in &mut units {
        unit.start_behind_degree(outline);
    }
    mark_runs(outline, &mut units);
    part_clauses(outline, &mut units, profile);
    units
}

/// A value begins so near behind its label, in bytes.
const VALUE: usize = 3;

/// So many words at most lead up to a list.
const LEAD: usize = 12;

/// A line of fewer words above items may be their name.
const ITEM: usize = 5;

impl Unit {
    /// Running text.
    pub fn text(range: Range<usize>, block: usize) -> Self {
        Self {
            range,
            form: Form::Sentence,
            label: None,
            name: None,
            block,
            of: None,
        }
    }

    fn pieces<'p>(
        outline: &Outline<'_>,
        passage: &'p Passage,
    ) -> impl Iterator<Item = Self> + use<'p> {
        let text = outline.slice(passage.range.clone());
        // "to Dr. Jane Doe that includes:"
        let short = |stop: usize| {
            let word = outline.scan.word_ending_at(passage.range.start + stop);
            word.is_some_and(|word| is_abbreviation(outline.scan, &word))
        };
        let pieces = pieces(text, passage.form == Form::Item, short);
        let form = if pieces.len() > 1 {
            Form::Item
        } else {
            passage.form
        };
        pieces.into_iter().map(move |piece| Self {
            range: passage.range.start + piece.start..passage.range.start + piece.end,
            form,
            label: passage.label.as_ref().map(|(label, _)| *label),
            name: passage.label.as_ref().map(|(_, name)| name.clone()),
            block: passage.block,
            of: None,
        })
    }

    /// "Contact: Jane Doe. Applicants should have a degree …": a label names the sentence that it stands before, and all of them
    /// where it says what they do ("Requirements: …", but not "Salary: The pay is good. You will …") and is not followed by a value
    /// ("Requirements: 3 years. You will …").
    fn sentences<'p>(
        outline: &'p Outline<'_>,
        passage: &'p Passage,
    ) -> impl Iterator<Item = Self> + use<'p> {
        let label = passage.label.clone();
        let start = passage.range.start;
        let valued = !outline.mentions(start..start + VALUE).is_empty();
        let stating = label
            .as_ref()
            .is_some_and(|(_, name)| states(outline, name));
        let open = matches!(label, Some((Label::Other | Label::Education, _)));
        let sentences = outline.sentences(passage).iter().cloned();
        sentences.enumerate().map(move |(at, range)| {
            // "3,000 euros p.a. (pro rata)": the value goes on.
            let goes_on = || !outline.slice(range.clone()).starts_with(char::is_uppercase);
            let of_label = at == 0 || stating && (open && !valued || goes_on());
            let label = label.clone().filter(|_| of_label);
            Self {
                range,
                form: label.as_ref().map_or(Form::Sentence, |_| Form::Field),
                label: label.as_ref().map(|(label, _)| *label),
                name: label.map(|(_, name)| name),
                block: passage.block,
                of: None,
            }
        })
    }

    /// "We also value": a few words that say how strongly the list below them asks.
    pub fn is_wish(&self, outline: &Outline<'_>) -> bool {
        outline
            .slice(self.range.clone())
            .ends_with(char::is_alphanumeric)
            && outline.scan.words_within(self.range.clone()).len() <= LEAD
            && Stresses::new(outline, self.range.clone()).opens_with_wish()
    }

    /// "• a letter • a CV - a degree in law": its sign is another than that of the item before.
    pub fn has_other_sign(&self, before: &Self, outline: &Outline<'_>) -> bool {
        let items = self.form == Form::Item && before.form == Form::Item && self.same_block(before);
        items
            && matches!(
                (before.sign(outline), self.sign(outline)),
                (Some(one), Some(other)) if one != other
            )
    }

    /// The sign before it; any digit stands for a number.
    fn sign(&self, outline: &Outline<'_>) -> Option<char> {
        let text = outline.slice(0..self.range.start).trim_end();
        let number = text.strip_suffix(['.', ')']);
        let sign = number.unwrap_or(text).chars().next_back()?;
        let known = sign.is_ascii_digit() || matches!(sign, '-' | '–' | '*') || is_solid(sign);
        known.then_some(if sign.is_ascii_digit() { '1' } else { sign })
    }

    /// They stand in one paragraph.
    pub fn same_block(&self, other: &Self) -> bool {
        self.block == other.block
    }

    /// It ends in a colon, or is an item that only says how strongly is asked ("Ideally"): what follows is its list.
    pub fn opens(&self, outline: &Outline<'_>) -> bool {
        let text = outline.slice(self.range.clone());
        text.trim_end().ends_with(':')
            || (self.form == Form::Item && self.is_mere_stress(outline))
            || (self.form == Form::Sentence && self.name.as_ref() == Some(&self.range))
    }

    fn is_mere_stress(&self, outline: &Outline<'_>) -> bool {
        let words = outline.scan.words_within(self.range.clone());
        let (Some(first), Some(last)) = (words.first(), words.last()) else {
            return false;
        };
        let mut cues = outline.cues(first.start..first.start + 1).iter();
        words.len() <= 3
            && cues.any(|cue| matches!(cue.sense, Sense::Stress(_)) && cue.end == last.end)
    }
}

/// Lines below a sentence that ends in a colon, each a paragraph and none a whole sentence, are items.
fn mark_runs(outline: &Outline<'_>, units: &mut [Unit]) {
    let mut rest = units;
    while let Some(at) = rest.iter().position(|unit| unit.opens(outline)) {
        let (_, after) = rest.split_at_mut(at + 1);
        let mut blocks = after.iter().map(|unit| unit.block).skip(1);
        let run = after
            .iter()
            .take_while(|unit| {
                let alone = blocks.next() != Some(unit.block);
                unit.form == Form::Sentence
                    && alone
                    && !unit.opens(outline)
                    && !Sentence::new(outline, unit.range.clone()).is_whole()
            })
            .count();
        if run >= 2 {
            for unit in after.iter_mut().take(run) {
                unit.form = Form::Item;
            }
        }
        mark_first(outline, after);
        rest = after;
    }
}

/// "You will do the following:" / "Research of your own on moss" / "- teach botany": the first line lost its sign.
fn mark_first(outline: &Outline<'_>, units: &mut [Unit]) {
    let [first, next, ..] = units else {
        return;
    };
    let alone = first.form == Form::Sentence
        && next.form == Form::Item
        && first.block != next.block
        && !first.opens(outline)
        && outline.scan.words_within(first.range.clone()).len() >= ITEM
        && !outline.slice(first.range.clone()).ends_with('.')
        && !names_organisation(&first.range, outline.scan)
        && !begins_with_part(outline, &first.range)
        && !Sentence::new(outline, first.range.clone()).is_whole();
    if alone {
        first.form = Form::Item;
    }
}

/// "Mandatory qualifications for this post" heads the list below it.
fn begins_with_part(outline: &Outline<'_>, range: &Range<usize>) -> bool {
    best_cue(range, outline.scan)
        .is_some_and(|(kind, cue)| cue.start == range.start && naming::states(kind))
}

/// "Requirements", "Duties": the name of a label says what stands behind it.
fn states(outline: &Outline<'_>, name: &Range<usize>) -> bool {
    names_statements(name, outline.scan).is_some()
}

/// A label that is known has the sentence behind it; what stands behind an unknown one belongs to it.
fn labels_prose(outline: &Outline<'_>, passage: &Passage) -> bool {
    passage
        .label
        .as_ref()
        .is_some_and(|(label, name)| *label != Label::Other || states(outline, name))
}

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[test]
    fn a_line_above_items_that_lost_its_sign() {
        let duties = |line: &str| {
            let posting = parse_posting(&format!(
                "Job description: The holder will be responsible for the following tasks:\n{line}\n\n- independent research\n- teaching of students\n",
            ));
            posting.duties.len()
        };
        assert_eq!(duties("Own research on the moss of bogs"), 3);
        assert_eq!(duties("The moss group is new."), 2);
    }
}
