//! The pieces of a part that state one thing each: mostly its passages.

use core::ops::Range;

use super::clauses::part_clauses;
use super::content::Content;
use super::leads::part_leads;
use super::pieces::pieces;
use super::run::{Begins, run};
use super::sentence::Sentence;
use super::stress::Stresses;
use super::tail::{end_lists, part_names};
use crate::lexicon::{Cue, Deed, Degree, Label, Sense, Turn};
use crate::model::SectionKind;
use crate::outline::label::names_statements;
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
            Form::Sentence if listed => match units.last_mut() {
                Some(unit)
                    if unit.block == passage.block
                        && !unit.opens(outline)
                        && !Sentence::new(outline, unit.range.clone()).is_whole() =>
                {
                    unit.range.end = passage.range.end;
                }
                _ => units.extend(Unit::pieces(passage, text)),
            },
            Form::Field if !profile && labels_prose(outline, passage) => {
                units.extend(Unit::sentences(outline, passage));
            }
            Form::Item if let Some(at) = lost_break(text) => {
                let (item, rest) = Unit::broken(passage, text, at);
                units.extend([item, rest]);
            }
            _ => units.extend(Unit::pieces(passage, text)),
        }
    }
    part_leads(outline, &mut units);
    part_runs(outline, &mut units, if profile { 2 } else { 3 });
    join_topics(outline, &mut units);
    join_items(outline, &mut units);
    end_lists(outline, &mut units);
    part_names(outline, &mut units);
    for unit in &mut units {
        unit.start_behind_degree(outline);
    }
    mark_runs(outline, &mut units);
    part_clauses(outline, &mut units);
    units
}

/// Qualifications whose line breaks were lost are items, where there are `several`, and so are more than two tasks.
fn part_runs(outline: &Outline<'_>, units: &mut Vec<Unit>, several: usize) {
    let mut parted: Vec<Unit> = Vec::with_capacity(units.len());
    for unit in units.drain(..) {
        let prose = || {
            let sentence = Sentence::new(outline, unit.range.clone());
            sentence.is_whole()
                || sentence.is_finite()
                || sentence.has_any(&[Turn::Terms, Turn::Applies])
        };
        let items = match unit.form {
            Form::Sentence if !prose() => run(outline, unit.range.clone(), Begins::Asking),
            _ => Vec::new(),
        };
        if items.len() >= several {
            parted.extend(items.into_iter().map(|range| unit.item(range)));
        } else if let Some(Tasks { lead, items }) = tasks(outline, &unit) {
            parted.extend(lead.map(|range| Unit {
                range,
                ..unit.clone()
            }));
            parted.extend(items.into_iter().map(|range| unit.item(range)));
        } else {
            parted.push(unit);
        }
    }
    *units = parted;
}

/// A run of tasks.
struct Tasks {
    /// What leads up to it.
    lead: Option<Range<usize>>,
    items: Vec<Range<usize>>,
}

/// "The candidate will Conduct experiments Teach algebra Write reports": what leads up to a run of tasks, and the tasks.
fn tasks(outline: &Outline<'_>, unit: &Unit) -> Option<Tasks> {
    if !matches!(unit.form, Form::Sentence | Form::Field) {
        return None;
    }
    let work = |range: &Range<usize>| {
        Sentence::new(outline, range.clone()).begins_with_deed(&[
            Deed::Verb,
            Deed::Gerund,
            Deed::Noun,
        ])
    };
    let mut items = run(outline, unit.range.clone(), Begins::Working);
    if items.len() < WORKS {
        return None;
    }
    let first = items.first().cloned()?;
    let lead = if work(&first) {
        None
    } else if let Some(colon) = outline.slice(first.clone()).find(": ") {
        let lead = first.start..first.start + colon + 1;
        *items.first_mut()? = lead.end + 1..first.end;
        Some(lead)
    } else {
        items.remove(0);
        Some(first)
    };
    (items.len() >= WORKS && items.iter().all(work)).then_some(Tasks { lead, items })
}

/// So many words at most lead up to a list.
const LEAD: usize = 12;

/// So many tasks at least are a list.
const WORKS: usize = 3;

/// "… teach in these areas: (i) algebra, (ii) number theory.": what is numbered within a sentence is a few words each, no
/// statement of its own.
fn join_topics(outline: &Outline<'_>, units: &mut Vec<Unit>) {
    let mut joined: Vec<Unit> = Vec::with_capacity(units.len());
    for unit in units.drain(..) {
        match joined.last_mut() {
            Some(before)
                if unit.form == Form::Item
                    && before.form == Form::Sentence
                    && before.block == unit.block
                    && before.goes_on(outline)
                    && unit.is_topic(outline, before.range.end)
                    && !unit.is_asked(outline) =>
            {
                before.range.end = unit.range.end;
            }
            _ => joined.push(unit),
        }
    }
    *units = joined;
}

/// "1. Teaching. You will teach algebra. 2. Research. …": the sentences up to the next item of a run-together list belong to
/// the item before them.
fn join_items(outline: &Outline<'_>, units: &mut Vec<Unit>) {
    let mut joined: Vec<Unit> = Vec::with_capacity(units.len());
    let mut rest = units.drain(..).peekable();
    let mut behind: Vec<Unit> = Vec::new();
    while let Some(unit) = rest.next() {
        let item = unit.form == Form::Item;
        joined.push(unit);
        let Some(last) = joined.last_mut().filter(|_| item) else {
            continue;
        };
        let end = last.range.end;
        let inside = |next: &Unit| {
            next.form == Form::Sentence
                && next.block == last.block
                // "• Good Dutch   We also value   • tact": it leads up to what follows.
                && !(outline.slice(end..next.range.start).contains("  ")
                    && next.is_wish(outline))
        };
        while behind.len() < 3
            && let Some(next) = rest.next_if(inside)
        {
            behind.push(next);
        }
        // "2. Mapping the bay. You will help with: - …" leads up to another list, "The application should hold • …" to what is sent in.
        let leads = behind.last().is_some_and(|end| end.opens(outline))
            || behind.iter().any(|unit| unit.is_of_applying(outline));
        let goes_on = !leads
            && rest
                .peek()
                .is_some_and(|next| next.form == Form::Item && next.block == last.block);
        match behind.last() {
            Some(end) if goes_on && behind.len() < 3 => {
                last.range.end = end.range.end;
                behind.clear();
            }
            _ => joined.append(&mut behind),
        }
    }
    drop(rest);
    *units = joined;
}

/// Where the paragraph behind a list ran into its last item: a wide gap before a capital, and no sign that ends the item.
fn lost_break(text: &str) -> Option<usize> {
    text.match_indices("  ").map(|(at, _)| at).find(|&at| {
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at..).unwrap_or_default();
        before.ends_with(|c: char| c.is_alphanumeric() || c == ')')
            && after
                .trim_start_matches(' ')
                .starts_with(char::is_uppercase)
    })
}

impl Unit {
    /// "Applicants should have (i) a degree in law", "(i) have a good record"
    fn is_asked(&self, outline: &Outline<'_>) -> bool {
        let sentence = Sentence::new(outline, self.range.clone());
        sentence.competence().is_some() || sentence.opens_with(Turn::Has)
    }

    /// One of the items that ran into one another in it; what stands behind a label stays its value.
    fn item(&self, range: Range<usize>) -> Self {
        let form = match self.form {
            Form::Sentence => Form::Item,
            form => form,
        };
        Self {
            range,
            form,
            ..self.clone()
        }
    }

    /// Running text.
    pub fn text(range: Range<usize>, block: usize) -> Self {
        Self {
            range,
            form: Form::Sentence,
            label: None,
            name: None,
            block,
        }
    }

    /// An item, and what ran into it behind a lost break.
    fn broken(passage: &Passage, text: &str, at: usize) -> (Self, Self) {
        let start = passage.range.start;
        let gap = text.get(at..).unwrap_or_default();
        let rest = at + gap.len() - gap.trim_start().len();
        let unit = |range: Range<usize>, form| Self {
            range: start + range.start..start + range.end,
            form,
            label: passage.label.as_ref().map(|(label, _)| *label),
            name: passage.label.as_ref().map(|(_, name)| name.clone()),
            block: passage.block,
        };
        (
            unit(0..at, Form::Item),
            unit(rest..text.len(), Form::Sentence),
        )
    }

    fn pieces<'p>(passage: &'p Passage, text: &str) -> impl Iterator<Item = Self> + use<'p> {
        let pieces = pieces(text, passage.form == Form::Item);
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
        })
    }

    /// "Contact: Jane Doe. Applicants should have a degree …": a label names the sentence that it stands before, and all of them
    /// where it says what they do ("Requirements: …").
    fn sentences<'p>(
        outline: &'p Outline<'_>,
        passage: &'p Passage,
    ) -> impl Iterator<Item = Self> + use<'p> {
        let label = passage.label.clone();
        let stating = label
            .as_ref()
            .is_some_and(|(_, name)| states(outline, name));
        let sentences = outline.sentences(passage).iter().cloned();
        sentences.enumerate().map(move |(at, range)| {
            let label = label.clone().filter(|_| at == 0 || stating);
            Self {
                range,
                form: label.as_ref().map_or(Form::Sentence, |_| Form::Field),
                label: label.as_ref().map(|(label, _)| *label),
                name: label.map(|(_, name)| name),
                block: passage.block,
            }
        })
    }

    /// "Target degree: Doctoral degree Only those who …": the value of what stands before a sentence that lost its line.
    fn start_behind_degree(&mut self, outline: &Outline<'_>) {
        let begins = |cue: &&Cue<Sense>| cue.start == self.range.start;
        let mut cues = outline.cues(self.range.start..self.range.start + 1).iter();
        let degree = cues
            .by_ref()
            .filter(begins)
            .find(|cue| matches!(cue.sense, Sense::Degree(Degree::Level(_))));
        let Some(degree) = degree.filter(|_| self.form == Form::Sentence) else {
            return;
        };
        let next = outline
            .scan
            .words_within(degree.end..self.range.end)
            .first();
        let opens = next.filter(|next| {
            let mut cues = outline.cues(next.start..next.start + 1).iter();
            outline.slice(degree.end..next.start) == " "
                && outline.slice(next.range()).starts_with(char::is_uppercase)
                && cues.any(|cue| cue.start == next.start && cue.sense == Sense::Opener)
        });
        if let Some(next) = opens {
            self.range.start = next.start;
        }
    }

    /// "We also value": a few words that say how strongly the list below them asks.
    pub fn is_wish(&self, outline: &Outline<'_>) -> bool {
        outline
            .slice(self.range.clone())
            .ends_with(char::is_alphanumeric)
            && outline.scan.words_within(self.range.clone()).len() <= LEAD
            && Stresses::new(outline, self.range.clone()).opens_with_wish()
    }

    /// A sentence that ends before its end.
    fn goes_on(&self, outline: &Outline<'_>) -> bool {
        let text = outline.slice(self.range.clone());
        !text.ends_with(['.', '!', '?']) && Sentence::new(outline, self.range.clone()).is_whole()
    }

    /// A few words behind a number.
    fn is_topic(&self, outline: &Outline<'_>, before: usize) -> bool {
        let marker = outline.slice(before..self.range.start);
        marker.contains(char::is_alphanumeric)
            && outline
                .slice(self.range.clone())
                .starts_with(char::is_lowercase)
            && outline.scan.words_within(self.range.clone()).len() <= 6
    }

    /// "The application should be sent by e-mail."
    fn is_of_applying(&self, outline: &Outline<'_>) -> bool {
        outline.content(self.range.clone(), false) == Some(SectionKind::Application)
            && Sentence::new(outline, self.range.clone()).is_whole()
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
        rest = after;
    }
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
