//! Tables of what is asked, with a column for what must be had and one for what is wished for.

mod lines;

use core::ops::Range;

use super::block::{Block, BlockForm};
use crate::lexicon::{Label, Sense, Stress, Turn};
use crate::mentions::Scan;
use crate::model::Necessity;
use crate::text::{Line, Shape, Text};
pub use lines::cells;

/// The fields of the rows below a header with two such columns, and how many rows there are: each cell of a column is one item
/// that the column's name labels. "Criteria | Essential | Desirable" / "Experience | of field work | of teaching".
pub fn by_columns(
    header: &Line,
    rows: &[Line],
    text: &Text<'_>,
    scan: &Scan,
) -> Option<(Vec<Block>, usize)> {
    if !is_row(header) {
        return None;
    }
    let strength = |cell: &Range<usize>| strength(cell, scan);
    let first = header
        .cells
        .iter()
        .position(|cell| strength(cell).is_some())?;
    let [demand, wish] = header.cells.get(first..first + 2)? else {
        return None;
    };
    if first > 1 || strength(demand) == strength(wish) || strength(wish).is_none() {
        return None;
    }
    // The next table may have a header of its own.
    let most = header.cells.len() + usize::from(first == 0);
    let alike = rows.iter().enumerate().take_while(|(at, row)| {
        is_row(row)
            && row.cells.len() <= most
            && !row.cells.iter().any(|cell| strength(cell).is_some())
            && !heads_cells(row, rows.get(at + 1..).unwrap_or_default(), text, scan)
    });
    let alike = alike.map(|(_, row)| row);
    // "⇥Essential⇥Desirable" above "Experience⇥of field work⇥of teaching": the first column has no name.
    let last = |row| columns(row, text).last().map(|(column, _)| column);
    let unnamed = alike.clone().any(|row| last(row) > last(header));
    let first = if first == 0 {
        usize::from(unnamed)
    } else {
        first
    };
    let mut fields = Vec::new();
    let mut count = 0;
    for row in alike {
        count += 1;
        let mut criterion = None;
        for (column, cell) in columns(row, text) {
            let name = match column.checked_sub(first) {
                Some(0) => demand,
                Some(1) => wish,
                None => {
                    criterion = criterion.or(Some(cell));
                    continue;
                }
                Some(_) => break,
            };
            let content = text.slice(cell.clone());
            // "Experience at sea | | ✓"
            if let Some(criterion) = criterion.filter(|_| is_tick(content)) {
                fields.push(field(row, name, criterion));
            } else if content.contains(char::is_alphabetic) && !is_tick(content) {
                fields.push(field(row, name, cell));
            }
        }
    }
    (count > 0).then_some((fields, count))
}

/// The cells of a row, each with how many columns stand before it.
fn columns<'r>(
    row: &'r Line,
    text: &'r Text<'_>,
) -> impl Iterator<Item = (usize, &'r Range<usize>)> {
    let line = text.slice(row.range.clone());
    let border = if line.contains('\t') { '\t' } else { '|' };
    let mut done = row.range.start + usize::from(line.starts_with(border));
    let mut before = 0;
    row.cells.iter().map(move |cell| {
        before += text.slice(done..cell.start).matches(border).count();
        done = done.max(cell.start);
        (before, cell)
    })
}

/// "✓", "x", "•": a cell that only says that its column holds.
fn is_tick(cell: &str) -> bool {
    matches!(
        cell.trim(),
        "✓" | "✔" | "✔️" | "☑" | "☒" | "√" | "•" | "●" | "*" | "x" | "X"
    )
}

/// "PhD in botany | Essential | Interview": a row that says in a cell of its own how strongly it asks.
pub fn by_cell(row: &Line, text: &Text<'_>, scan: &Scan) -> Option<Vec<Block>> {
    let (asked, rest) = row.cells.split_first()?;
    let name = rest.iter().find(|cell| {
        strength(cell, scan).is_some() || mark(text.slice((*cell).clone())).is_some()
    })?;
    let several = scan.words_within(asked.clone()).len() >= 2;
    (is_row(row) && several && strength(asked, scan).is_none())
        .then(|| vec![field(row, name, asked)])
}

/// "Criterion | Essential or desirable | How assessed": the row above such rows.
pub fn heads_cells(line: &Line, rows: &[Line], text: &Text<'_>, scan: &Scan) -> bool {
    is_row(line)
        && by_cell(line, text, scan).is_none()
        && rows
            .first()
            .is_some_and(|row| by_cell(row, text, scan).is_some())
}

/// The rows below a header whose second column says how what the first asks is judged, and how many they are: "Criterion | Assessed by" /
/// "PhD in botany | Application".
pub fn by_first(
    header: &Line,
    rows: &[Line],
    text: &Text<'_>,
    scan: &Scan,
) -> Option<(Vec<Block>, usize)> {
    let beside = header.cells.get(1)?;
    if !is_row(header) || !judges(beside, scan) || heads_cells(header, rows, text, scan) {
        return None;
    }
    let items: Vec<Block> = rows
        .iter()
        .take_while(|row| {
            is_row(row)
                && row.cells.len() <= header.cells.len()
                && !row.cells.get(1).is_some_and(|cell| judges(cell, scan))
        })
        .filter_map(|row| {
            Some(Block {
                range: row.cells.first()?.clone(),
                form: BlockForm::Item,
                gap: row.gap,
                strong: None,
            })
        })
        .collect();
    let count = items.len();
    (count > 0).then_some((items, count))
}

/// "Assessed by", "Method of assessment"
fn judges(cell: &Range<usize>, scan: &Scan) -> bool {
    let mut cues = scan.cues.within(cell.clone()).iter();
    scan.words_within(cell.clone()).len() <= JUDGES
        && cues.any(|cue| matches!(cue.sense, Sense::Turn(Turn::Assesses)))
}

/// The name of such a column has so few words.
const JUDGES: usize = 4;

fn is_row(line: &Line) -> bool {
    matches!(line.shape, Shape::Row | Shape::Field)
}

/// "E", "D": the letters of such a table.
pub fn mark(cell: &str) -> Option<Necessity> {
    match cell.trim() {
        "E" => Some(Necessity::Required),
        "D" => Some(Necessity::Preferred),
        _ => None,
    }
}

/// "Essential", "Desirable criteria": whether what the cell names must be had.
fn strength(cell: &Range<usize>, scan: &Scan) -> Option<bool> {
    if scan.words_within(cell.clone()).len() > NAME {
        return None;
    }
    scan.cues
        .within(cell.clone())
        .iter()
        .find_map(|cue| match cue.sense {
            Sense::Stress(Stress::Demand) => Some(true),
            Sense::Stress(Stress::Wish | Stress::Desired) => Some(false),
            _ => None,
        })
}

/// The name of a column has so few words.
const NAME: usize = 2;

fn field(row: &Line, name: &Range<usize>, value: &Range<usize>) -> Block {
    Block {
        range: value.clone(),
        form: BlockForm::Field {
            label: Label::Other,
            name: name.clone(),
        },
        gap: row.gap,
        strong: None,
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Necessity::{self, Preferred, Required};
    use crate::parse_posting;

    #[track_caller]
    pub fn asks(text: &str, expected: &[(Necessity, &str)]) {
        let posting = parse_posting(text);
        let found: Vec<(Option<Necessity>, &str)> = posting
            .qualifications
            .iter()
            .map(|found| (found.value.necessity, found.value.text.as_str()))
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|&(asked, text)| (Some(asked), text))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn columns_of_criteria() {
        asks(
            "# Botanist\n\n## Person specification\n\n| Criteria | Essential | Desirable |\n| --- | --- | --- |\n| Education | a degree in botany | a PhD |\n| Experience | experience of field work | experience of teaching |\n",
            &[
                (Required, "a degree in botany"),
                (Preferred, "a PhD"),
                (Required, "experience of field work"),
                (Preferred, "experience of teaching"),
            ],
        );
    }

    #[test]
    fn a_column_that_is_ticked() {
        let expected = [
            (Required, "a degree in botany"),
            (Preferred, "experience of teaching"),
        ];
        asks(
            "<h1>Botanist</h1><h2>Person specification</h2><table><tr><th>Criterion</th><th>Essential</th><th>Desirable</th></tr>\
             <tr><td>a degree in botany</td><td>✓</td><td></td></tr><tr><td>experience of teaching</td><td></td><td>✓</td></tr></table>",
            &expected,
        );
        asks(
            "# Botanist\n\n## Person specification\n\n| | Essential | Desirable |\n| --- | --- | --- |\n| a degree in botany | x | |\n| experience of teaching | | x |\n",
            &expected,
        );
        asks(
            "# Botanist\n\n## Person specification\n\n| | Essential | Desirable |\n| --- | --- | --- |\n| a degree in botany | ✓ | – |\n| experience of teaching | ✗ | ✓ |\n",
            &expected,
        );
    }

    #[test]
    fn a_first_column_without_a_name() {
        asks(
            "Botanist\n\nPerson specification\n\n\t\tEssential\tDesirable\nEducation\ta degree in botany\ta PhD\nExperience\texperience of field work\texperience of teaching\n",
            &[
                (Required, "a degree in botany"),
                (Preferred, "a PhD"),
                (Required, "experience of field work"),
                (Preferred, "experience of teaching"),
            ],
        );
    }

    #[test]
    fn a_column_that_says_how_it_is_judged() {
        for (head, beside) in [
            ("Criterion", "Assessed by"),
            ("Criteria", "Method of assessment"),
        ] {
            asks(
                &format!(
                    "# Botanist\n\n## Essential criteria\n\n| {head} | {beside} |\n| --- | --- |\n| a degree in botany | form |\n| experience of teaching | interview |\n\n## Desirable criteria\n\n| {head} | {beside} |\n| --- | --- |\n| experience of guiding | interview |\n"
                ),
                &[
                    (Required, "a degree in botany"),
                    (Required, "experience of teaching"),
                    (Preferred, "experience of guiding"),
                ],
            );
        }
    }

    #[test]
    fn rows_that_say_it_themselves() {
        asks(
            "# Botanist\n\n## Person specification\n\n| Criteria | Essential or desirable | Assessed by |\n| --- | --- | --- |\n| a degree in botany | Essential | form |\n| experience of teaching | Desirable | interview |\n| experience of guiding | D | I |\n",
            &[
                (Required, "a degree in botany"),
                (Preferred, "experience of teaching"),
                (Preferred, "experience of guiding"),
            ],
        );
    }
}
