//! Lines become blocks: wrapped lines are joined, labels are parted from their values.

mod joined;
mod labelled;

use core::ops::Range;

use super::amid::{is_value, names_value, says};
use super::bare_label::{Beside, bare_label};
use super::chapter::{mark_articles, mark_chapters};
use super::control::controls;
use super::criteria::{by_cell, by_columns, by_first, cells, heads_cells};
use super::label::{Known, known_label, label_before_colon, names_part, names_statements};
use super::naming::{best_cue, kind_of_label};
use super::pair::{paired, unlisted};
use super::run_in::{RunIn, run_in};
use super::sentence::sentences;
use super::stacked::stacked;
use super::table;
use super::unmarked::mark_items;
use super::wrap::wraps;
use crate::lexicon::{Label, Route, Sense};
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::text::{Line, Shape, Text};
use labelled::{stated_fact, stating_label, stopped_label, strong_label};

/// Lines that belong together.
#[derive(Clone, Debug)]
pub struct Block {
    pub range: Range<usize>,
    pub form: BlockForm,
    /// An empty line stands before it.
    pub gap: bool,
    /// The part at its beginning that markup shows as strong.
    pub strong: Option<Range<usize>>,
}

#[derive(Clone, Debug)]
pub enum BlockForm {
    /// Markup says that it is a heading.
    Heading,
    /// A list item.
    Item,
    /// A label and its value on one line.
    Field { label: Label, name: Range<usize> },
    /// A list of front matter under the key that names what it is about.
    List {
        name: Range<usize>,
        items: Vec<Range<usize>>,
    },
    /// A row of a table that is no label and value.
    Row,
    /// A paragraph, or a line that stands for itself.
    Paragraph,
}

/// The blocks of a text, in order.
pub fn blocks(text: &Text<'_>, scan: &Scan) -> Vec<Block> {
    let wraps = wraps(text, scan);
    let controls = controls(text, scan);
    let mut blocks: Vec<Block> = Vec::new();
    let mut before: Option<&Line> = None;
    let mut rest = text.lines();
    while let [line, after @ ..] = rest {
        rest = after;
        if controls.get(text.lines().len() - rest.len() - 1) == Some(&true) {
            before = None;
            continue;
        }
        let goes_on = |before: &Line, block: &Block| match block.column() {
            Some(column) => continues(line, column),
            None => {
                wraps.get(text.lines().len() - rest.len() - 1) == Some(&true) && block.is_text()
                    || block.takes(before, line, text, scan)
            }
        };
        if let (Some(before), Some(block)) = (before, blocks.last_mut())
            && goes_on(before, block)
        {
            block.range.end = line.range.end;
        } else if let Some((fields, rows)) =
            by_columns(line, after, text, scan).or_else(|| by_first(line, after, text, scan))
        {
            blocks.extend(fields);
            rest = after.get(rows..).unwrap_or_default();
        } else if heads_cells(line, after, text, scan) {
            blocks.push(Block {
                range: line.range.clone(),
                form: BlockForm::Row,
                gap: line.gap,
                strong: None,
            });
        } else if let Some(fields) = table::headed(line, after, scan) {
            blocks.extend(fields);
            rest = after.get(1..).unwrap_or_default();
        } else if let Some(fields) = table::by_turns(line, scan)
            .or_else(|| table::titled(line, text, scan))
            .or_else(|| by_cell(line, text, scan))
        {
            blocks.extend(fields);
        } else {
            let beside = Beside {
                field: matches!(
                    blocks.last(),
                    Some(Block {
                        form: BlockForm::Field { .. },
                        ..
                    })
                ),
                next: after.first(),
            };
            blocks.push(Block::new(line, &beside, text, scan));
        }
        before = Some(line);
    }
    for block in &mut blocks {
        block.settle(text, scan);
    }
    let mut blocks = cells(&blocks, text, scan);
    mark_chapters(&mut blocks, text, scan);
    mark_articles(&mut blocks, text, scan);
    let blocks = unlisted(blocks, text, scan);
    let mut blocks = paired(&stacked(&blocks, text, scan), text, scan);
    mark_items(&mut blocks, text, scan);
    blocks
}

/// A line below a value goes on with it where it stands below it.
fn continues(line: &Line, column: usize) -> bool {
    !line.gap && line.shape == Shape::Text && line.indent + BESIDE >= column
}

/// What stands below another may be set off by so many columns.
const BESIDE: usize = 2;

/// "requirements:" over a list: the key, and each value; one value alone is that of a label, but for a text below its key.
fn keyed_list(
    line: &Line,
    text: &Text<'_>,
    scan: &Scan,
) -> Option<(Range<usize>, Vec<Range<usize>>)> {
    let (name, items) = line.cells.split_first()?;
    let first = items.first()?;
    let labelled = known_label(name, scan).is_some_and(|label| label != Label::Other);
    let states = names_statements(name, scan).is_some();
    let several = items.len() >= 2 && !labelled && states;
    let below = || {
        let gap = text.source(first.clone()).start - text.source(name.clone()).end;
        gap >= BELOW && items.iter().any(|item| is_long(item, scan))
    };
    (several || (names_part(name, scan) && (states || items.len() >= 2) && below()))
        .then(|| (name.clone(), items.to_vec()))
}

/// A colon, the end of the line, a dash and a blank stand between a key and a value below it.
const BELOW: usize = 4;

impl Block {
    fn new(line: &Line, beside: &Beside<'_>, text: &Text<'_>, scan: &Scan) -> Self {
        let mut range = line.range.clone();
        let listed = match line.shape {
            Shape::Field | Shape::Row => keyed_list(line, text, scan),
            _ => None,
        };
        let form = match (line.shape, listed) {
            (_, Some((name, items))) => BlockForm::List { name, items },
            (Shape::Heading(_), None) => match stated_fact(&line.range, text, scan) {
                Some((label, name, value)) => {
                    range = value;
                    BlockForm::Field { label, name }
                }
                None => BlockForm::Heading,
            },
            (Shape::Field, None) => match label_before_colon(&line.range, text, scan, Known::No) {
                Some((label, name, value)) => {
                    range = value;
                    BlockForm::Field { label, name }
                }
                None => BlockForm::Item,
            },
            (Shape::Row, None) => match line.cells.as_slice() {
                [name, value]
                    if known_label(name, scan).is_some() || line.shape == Shape::Field =>
                {
                    range = value.clone();
                    BlockForm::Field {
                        label: known_label(name, scan).unwrap_or(Label::Other),
                        name: name.clone(),
                    }
                }
                [only] => {
                    range = only.clone();
                    BlockForm::Paragraph
                }
                _ => BlockForm::Row,
            },
            (Shape::Item | Shape::Text, None) => {
                let field = label_before_colon(&line.range, text, scan, Known::Yes)
                    .or_else(|| bare_label(&line.range, beside, text, scan))
                    .or_else(|| stating_label(line, beside, text, scan))
                    .or_else(|| strong_label(line, beside, text, scan))
                    .or_else(|| stopped_label(line, text, scan));
                match field {
                    Some((label, name, value))
                        if !opens_part(line, label, &name, &value, beside, text, scan)
                            && !holds_part(line, &name, text, scan) =>
                    {
                        range = value;
                        BlockForm::Field { label, name }
                    }
                    _ if line.shape == Shape::Item => BlockForm::Item,
                    _ => BlockForm::Paragraph,
                }
            }
        };
        Self {
            range,
            form,
            gap: line.gap,
            strong: line.strong.clone(),
        }
    }

    /// "Requirements: Applicants should hold" / "a degree in botany and …": a label whose value proved to be a text when its lines were
    /// joined is a run-in heading.
    fn settle(&mut self, text: &Text<'_>, scan: &Scan) {
        let BlockForm::Field { label, name } = &self.form else {
            return;
        };
        let wrapped = text.slice(self.range.clone()).contains('\n');
        if wrapped
            && self.column().is_none()
            && matches!(
                label,
                Label::Other
                    | Label::Education
                    | Label::Languages
                    | Label::Stage
                    | Label::Documents
                    | Label::Url
                    | Label::Salary
            )
            && name.end < self.range.start
            && text
                .slice(name.end..self.range.start)
                .trim_start()
                .starts_with(':')
            && names_part(name, scan)
            && is_long(&self.range, scan)
            && sentences(text, scan, self.range.clone()).len() >= 2
        {
            self.range.start = name.start;
            self.form = BlockForm::Paragraph;
        }
    }

    /// The column of a value that stands in one of its own: "Hours:        37".
    fn column(&self) -> Option<usize> {
        const BLANKS: usize = 4;
        let BlockForm::Field { name, .. } = &self.form else {
            return None;
        };
        let column = self.range.start.checked_sub(name.start)?;
        (name.end + BLANKS <= self.range.start && column <= COLUMNS).then_some(column)
    }

    /// Where it begins: with its label, if it has one.
    pub fn start(&self) -> usize {
        match &self.form {
            BlockForm::Field { name, .. } => name.start,
            _ => self.range.start,
        }
    }

    fn is_text(&self) -> bool {
        matches!(
            self.form,
            BlockForm::Item | BlockForm::Paragraph | BlockForm::Field { .. }
        )
    }
}

/// "**Remuneration**: The university offers …": words that name a part, strong or no label of a field, before a text are its run-in
/// heading.
fn opens_part(
    line: &Line,
    label: Label,
    name: &Range<usize>,
    value: &Range<usize>,
    beside: &Beside<'_>,
    text: &Text<'_>,
    scan: &Scan,
) -> bool {
    // "Profile: A degree in geology. Experience at sea is welcome.": no value is of several sentences.
    let tells = |kind| kind != SectionKind::Other;
    let states = || {
        best_cue(name, scan).is_some_and(|(kind, _)| tells(kind))
            || kind_of_label(label).is_some_and(tells)
    };
    // "**Location:** Based at the lake. In the second year, …" is said of the place.
    let names_more = || label == Label::Other || states();
    let prose = || {
        states()
            && (sentences(text, scan, value.clone()).len() >= 2
                || !names_value(label) && is_said(value, text, scan))
    };
    let strong = line
        .strong
        .as_ref()
        .is_some_and(|strong| strong.start == line.range.start && strong.end < value.end);
    // "**Deadline**: …" / "**Funding**: …" / "**Start**: …" are fields, each on its line.
    let amid = beside.field && !line.gap && value.len() <= FIELD && {
        let next = beside.next.filter(|next| !next.gap);
        next.is_some_and(|next| label_before_colon(&next.range, text, scan, Known::Yes).is_some())
    };
    // "How to apply: Please send us:" above a list
    let leads = text.slice(value.clone()).ends_with(':');
    // "Duties: sampling of peat, care of the boats, guided tours of the bogs and …": one line that is no sentence is what the label says.
    let stated = || {
        matches!(
            names_statements(name, scan),
            Some(SectionKind::Duties | SectionKind::Conditions)
        ) && is_value(text, scan, value.clone())
    };
    line.shape == Shape::Text
        && !amid
        && label != Label::Title
        && names_part(name, scan)
        && (leads || is_long(value, scan))
        && (leads && states()
            || strong && names_more()
            || label == Label::Other && !stated()
            || prose())
}

/// "Please send a letter to …": a whole sentence that asks for something, or says who does something.
fn is_said(value: &Range<usize>, text: &Text<'_>, scan: &Scan) -> bool {
    let mut cues = scan.cues.within(value.clone()).iter();
    text.slice(value.clone()).ends_with('.')
        && cues.any(|cue| says(cue.sense) || cue.sense == Sense::Route(Route::Turn))
}

/// "Department: Botany Grade: 7 Summary: This post … Benefits: We offer …": a text that was run together, and its parts with it, is
/// no value of the label that it begins with.
fn holds_part(line: &Line, name: &Range<usize>, text: &Text<'_>, scan: &Scan) -> bool {
    let paragraph = || Block {
        range: line.range.clone(),
        form: BlockForm::Paragraph,
        gap: line.gap,
        strong: line.strong.clone(),
    };
    line.shape == Shape::Text
        && is_long(&line.range, scan)
        && run_in(&paragraph(), text, scan)
            .iter()
            .any(|found| matches!(found, RunIn::Heading(heading) if heading.range.start > name.end))
}

/// A text, and no value: it has many words beside its dates, amounts and addresses.
pub fn is_long(value: &Range<usize>, scan: &Scan) -> bool {
    let words = scan.words_within(value.clone());
    let upto = words.get(2 * TEXT).map_or(value.end, |word| word.start);
    let typed: usize = scan
        .mentions(value.start..upto)
        .iter()
        .map(|found| scan.words_within(found.range.clone()).len())
        .sum();
    words.len() >= TEXT + typed
}

/// No label is so long that its value stands further to the right.
const COLUMNS: usize = 48;

/// The value of a field is no longer, in bytes, unless it is a text.
const FIELD: usize = 160;

/// The value of a field has fewer words than a text.
const TEXT: usize = 10;
