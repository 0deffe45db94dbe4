//! Units that ran into one another where their line breaks were lost.

use core::ops::Range;

use super::run::{Begins, enumerated, run};
use super::sentence::Sentence;
use super::unit::Unit;
use crate::lexicon::{Degree, Sense, Turn};
use crate::outline::{Form, Outline, Passage};

/// Qualifications whose line breaks were lost are items, where a sentence among qualifications (`profile`) holds two of them, or
/// anything else three; only among qualifications are items, fields and lists of commas parted. So are three tasks and, where
/// something is offered (`given`), three gifts.
pub fn part_runs(outline: &Outline<'_>, units: &mut Vec<Unit>, profile: bool, given: bool) {
    let mut parted: Vec<Unit> = Vec::with_capacity(units.len());
    for unit in units.drain(..) {
        let items = match unit.form {
            Form::Sentence => run(outline, unit.range.clone(), Begins::Asking),
            Form::Item if profile => some(run(outline, unit.range.clone(), Begins::Asking)),
            Form::Field if profile => run(outline, unit.range.clone(), Begins::Asking),
            _ => Vec::new(),
        };
        let items = match items.as_slice() {
            [one] if profile => some(enumerated(outline, one)),
            _ => items,
        };
        if are_asked(outline, &unit, &items, profile) {
            let (lead, first) = first(outline, &unit, items.first().cloned());
            parted.extend(lead);
            parted.extend(first);
            parted.extend(items.into_iter().skip(1).map(|range| unit.item(range)));
        } else if let Some(Tasks { lead, items }) = tasks(outline, &unit) {
            parted.extend(lead.map(|range| Unit {
                range,
                ..unit.clone()
            }));
            parted.extend(items.into_iter().map(|range| unit.item(range)));
        } else if let Some(items) = given.then(|| gifts(outline, &unit)).flatten() {
            parted.extend(items.into_iter().map(|range| unit.item(range)));
        } else {
            parted.push(unit);
        }
    }
    *units = parted;
}

/// Three and more: two may be joined by a comma in a sentence, or by a name in an item.
fn some(items: Vec<Range<usize>>) -> Vec<Range<usize>> {
    if items.len() >= SEVERAL {
        items
    } else {
        Vec::new()
    }
}

/// So many items, gifts or tasks are a list.
const SEVERAL: usize = 3;

/// Enough of them, where what leads up to them may be a sentence.
fn are_asked(outline: &Outline<'_>, unit: &Unit, items: &[Range<usize>], profile: bool) -> bool {
    let [first, _, rest @ ..] = items else {
        return false;
    };
    let told = |range: &Range<usize>| {
        let sentence = Sentence::new(outline, range.clone());
        sentence.is_whole()
            || sentence.is_finite()
            || sentence.has_any(&[Turn::Terms, Turn::Applies])
    };
    !rest.is_empty()
        || profile
            && (!told(&unit.range)
                || !told(first)
                || Sentence::new(outline, first.clone()).begins_with(|_| true))
}

/// "You should have: a degree in law", "The lab is new": what leads up to the items, and the first of them if there is one.
fn first(
    outline: &Outline<'_>,
    unit: &Unit,
    first: Option<Range<usize>>,
) -> (Option<Unit>, Option<Unit>) {
    let Some(first) = first else {
        return (None, None);
    };
    let text = |range| Unit {
        range,
        ..unit.clone()
    };
    let sentence = Sentence::new(outline, first.clone());
    if !sentence.is_whole() || sentence.begins_with(|_| true) {
        // "Use of maps" may be one of them, too, where no verb shows running text.
        let asks = sentence.competence().is_some()
            || !Sentence::new(outline, unit.range.clone()).is_finite();
        return (
            None,
            Some(if asks { unit.item(first) } else { text(first) }),
        );
    }
    match led(outline, &first) {
        Some((lead, first)) => (Some(text(lead)), Some(unit.item(first))),
        None => (Some(text(first)), None),
    }
}

/// "You should have: a degree in law": what stands before the colon and behind it.
fn led(outline: &Outline<'_>, range: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let colon = outline.slice(range.clone()).find(": ")?;
    let end = range.start + colon + ":".len();
    Some((range.start..end, end + " ".len()..range.end))
}

/// "Flexible hours and a sunny office Thirty days of leave Help with moving": mostly gifts, and three of them.
fn gifts(outline: &Outline<'_>, unit: &Unit) -> Option<Vec<Range<usize>>> {
    let told = || {
        let sentence = Sentence::new(outline, unit.range.clone());
        sentence.is_whole() || sentence.has(Turn::Applies)
    };
    if !matches!(unit.form, Form::Sentence | Form::Field) || told() {
        return None;
    }
    let items = run(outline, unit.range.clone(), Begins::Giving);
    let gift = |range: &&Range<usize>| {
        let sentence = Sentence::new(outline, (*range).clone());
        sentence.begins_with_gift() || sentence.has(Turn::Perk)
    };
    (items.len() >= SEVERAL && items.iter().filter(gift).count() * 3 >= items.len() * 2)
        .then_some(items)
}

/// A run of tasks.
struct Tasks {
    /// What leads up to it.
    lead: Option<Range<usize>>,
    items: Vec<Range<usize>>,
}

/// "The candidate will Conduct experiments Teach algebra Write reports": what leads up to a run of tasks, and the tasks.
fn tasks(outline: &Outline<'_>, unit: &Unit) -> Option<Tasks> {
    let work = |range: &Range<usize>| Sentence::new(outline, range.clone()).begins_with_work();
    let mut items = run(outline, unit.range.clone(), Begins::Working);
    if items.len() < SEVERAL {
        return None;
    }
    let first = items.first().cloned()?;
    let lead = if work(&first) {
        None
    } else if let Some((lead, rest)) = led(outline, &first) {
        *items.first_mut()? = rest;
        Some(lead)
    } else {
        items.remove(0);
        Some(first)
    };
    (items.len() >= SEVERAL && items.iter().all(work)).then_some(Tasks { lead, items })
}

/// Where the paragraph behind a list ran into its last item: a wide gap before a capital, and no sign that ends the item.
pub fn lost_break(text: &str) -> Option<usize> {
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

    /// An item, and what ran into it behind a lost break.
    pub fn broken(passage: &Passage, text: &str, at: usize) -> (Self, Self) {
        let start = passage.range.start;
        let gap = text.get(at..).unwrap_or_default();
        let rest = at + gap.len() - gap.trim_start().len();
        let unit = |range: Range<usize>, form| Self {
            range: start + range.start..start + range.end,
            form,
            label: passage.label.as_ref().map(|(label, _)| *label),
            name: passage.label.as_ref().map(|(_, name)| name.clone()),
            block: passage.block,
            of: None,
        };
        (
            unit(0..at, Form::Item),
            unit(rest..text.len(), Form::Sentence),
        )
    }

    /// "Target degree: Doctoral degree Only those who …": the value of what stands before a sentence that lost its line.
    pub fn start_behind_degree(&mut self, outline: &Outline<'_>) {
        let mut cues = outline.cues(self.range.start..self.range.start + 1).iter();
        let degree = cues.find(|cue| matches!(cue.sense, Sense::Degree(Degree::Level(_))));
        let Some(degree) = degree.filter(|_| self.form == Form::Sentence) else {
            return;
        };
        let next = outline
            .scan
            .words_within(degree.end..self.range.end)
            .first();
        let opens = next.filter(|next| {
            let mut cues = outline.cues(next.start..next.start + 1).iter();
            outline.gap(degree.end..next.start) == " "
                && outline.slice(next.range()).starts_with(char::is_uppercase)
                && cues.any(|cue| cue.sense == Sense::Opener)
        });
        if let Some(next) = opens {
            self.range.start = next.start;
        }
    }
}
