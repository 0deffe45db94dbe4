//! Rows of a table that hold labels and their values.

use core::ops::Range;

use super::block::{Block, BlockForm, is_long};
use super::label::{known_label, names_part, names_statements};
use super::sentence::sentences;
use crate::lexicon::Label;
use crate::mentions::Scan;
use crate::text::{Line, Shape, Text};

/// The fields of a row whose cells are label and value by turns: "Salary | £30,000 | Hours | 35".
pub fn by_turns(row: &Line, scan: &Scan) -> Option<Vec<Block>> {
    let cells = row.cells.as_slice();
    if row.shape != Shape::Row || cells.len() < 4 || !cells.len().is_multiple_of(2) {
        return None;
    }
    cells
        .chunks_exact(2)
        .map(|pair| match pair {
            [name, value] if known_label(value, scan).is_none() => {
                Some(field(row, known_label(name, scan)?, name, value))
            }
            _ => None,
        })
        .collect()
}

/// The fields of two rows, the first of which names what the second holds. Under it stands no third: that is a list of posts.
pub fn headed(header: &Line, rows: &[Line], scan: &Scan) -> Option<Vec<Block>> {
    let alike = |row: &Line| row.shape == Shape::Row && row.cells.len() == header.cells.len();
    let [values, below @ ..] = rows else {
        return None;
    };
    let labels = || header.cells.iter().map(|name| known_label(name, scan));
    let known = labels().flatten().count();
    let named = header.shape == Shape::Row
        && known >= 2
        && known * 3 >= header.cells.len() * 2
        && alike(values)
        && !below.first().is_some_and(alike)
        && values
            .cells
            .first()
            .is_some_and(|first| known_label(first, scan).is_none());
    named.then(|| {
        let columns = header.cells.iter().zip(&values.cells).zip(labels());
        columns
            .map(|((name, value), label)| field(values, label.unwrap_or(Label::Other), name, value))
            .collect()
    })
}

/// "| Your tasks | You will take cores … |": the name of a part, and its text; "| Requirements | PhD in botany |": what is asked in a few words.
pub fn titled(row: &Line, text: &Text<'_>, scan: &Scan) -> Option<Vec<Block>> {
    let [name, value] = row.cells.as_slice() else {
        return None;
    };
    let label = known_label(name, scan)
        .is_some_and(|label| !matches!(label, Label::Other | Label::Url | Label::Documents));
    let block = |range: &Range<usize>, form| Block {
        range: range.clone(),
        form,
        gap: true,
        strong: None,
    };
    let long = is_long(value, scan);
    let states =
        || names_statements(name, scan).is_some() && scan.words_within(value.clone()).len() >= 2;
    let whole = || !long && sentences(text, scan, value.clone()).len() < 2;
    (row.shape == Shape::Row && !label && (long && names_part(name, scan) || states())).then(|| {
        let form = if whole() {
            BlockForm::Item
        } else {
            BlockForm::Paragraph
        };
        vec![block(name, BlockForm::Heading), block(value, form)]
    })
}

fn field(row: &Line, label: Label, name: &Range<usize>, value: &Range<usize>) -> Block {
    Block {
        range: value.clone(),
        form: BlockForm::Field {
            label,
            name: name.clone(),
        },
        gap: row.gap,
        strong: None,
    }
}
