//! Tables of what is asked, with a column for what must be had and one for what is wished for.

use core::ops::Range;

use super::block::{Block, BlockForm};
use crate::lexicon::{Label, Sense, Stress};
use crate::mentions::Scan;
use crate::text::{Line, Shape};

/// The fields of the rows below a header with two such columns, and how many rows there are: each cell of a column is one item
/// that the column's name labels. "Criteria | Essential | Desirable" / "Experience | of field work | of teaching".
pub fn by_columns(header: &Line, rows: &[Line], scan: &Scan) -> Option<(Vec<Block>, usize)> {
    if header.shape != Shape::Row {
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
    let alike = rows.iter().take_while(|row| row.shape == Shape::Row);
    // "⇥Essential⇥Desirable" above "Experience⇥of field work⇥of teaching": the first column has no name.
    let unnamed = alike
        .clone()
        .any(|row| row.cells.len() > header.cells.len());
    let first = if first == 0 {
        usize::from(unnamed)
    } else {
        first
    };
    let mut fields = Vec::new();
    let mut count = 0;
    for row in alike {
        count += 1;
        let cells = row.cells.get(first..).unwrap_or_default();
        // An empty cell leaves no trace: where one is missing, the first that is left is what must be had.
        let named = [demand, wish].into_iter().zip(cells);
        fields.extend(named.map(|(name, cell)| field(row, name, cell)));
    }
    (count > 0).then_some((fields, count))
}

/// "PhD in botany | Essential | Interview": a row that says in a cell of its own how strongly it asks.
pub fn by_cell(row: &Line, scan: &Scan) -> Option<Vec<Block>> {
    let (asked, rest) = row.cells.split_first()?;
    let name = rest.iter().find(|cell| strength(cell, scan).is_some())?;
    let several = scan.words_within(asked.clone()).len() >= 2;
    (row.shape == Shape::Row && several && strength(asked, scan).is_none())
        .then(|| vec![field(row, name, asked)])
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
    fn asks(text: &str, expected: &[(Necessity, &str)]) {
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
    fn rows_that_say_it_themselves() {
        asks(
            "# Botanist\n\n## Person specification\n\n| Criterion | Importance | Assessed by |\n| --- | --- | --- |\n| a degree in botany | Essential | form |\n| experience of teaching | Desirable | interview |\n",
            &[
                (Required, "a degree in botany"),
                (Preferred, "experience of teaching"),
            ],
        );
    }
}
