//! What a page prints above and below its text: the lines that stand at its border again and again, and its number.

use std::collections::HashMap;

use super::row::{Kind, Row};
use super::{Margin, Seam};

/// The lines of a text before which others were lifted out, by their number among those that are left.
#[derive(Debug, Default)]
pub struct Pages {
    torn: Vec<usize>,
    /// Where the last lines end that were lifted from the end of the text.
    end: Option<usize>,
}

/// So many lines stand above and below the text of a page at most.
const DEEP: usize = 3;

impl Pages {
    /// Takes the lines at the borders of pages out of the text.
    pub fn lift(rows: &mut Vec<Row<'_>>) -> Self {
        let mut pages = Self::default();
        if !rows.iter().any(|row| row.page) {
            return pages;
        }
        let mut lifted = vec![false; rows.len()];
        let borders: Vec<usize> = rows
            .iter()
            .enumerate()
            .filter_map(|(number, row)| (number > 0 && row.page).then_some(number))
            .chain([rows.len()])
            .collect();
        // What is printed at the borders of pages, not what the text says twice.
        let mut counts: HashMap<String, usize> = HashMap::new();
        let mut counted = 0;
        for &at in &borders {
            let near = at.saturating_sub(DEEP).max(counted)..(at + DEEP).min(rows.len());
            counted = near.end;
            for row in rows.get(near).unwrap_or_default() {
                *counts.entry(key(row)).or_default() += 1;
            }
        }
        let border = |row: &Row<'_>| {
            let again = || counts.get(&key(row)).is_some_and(|&count| count > 1);
            is_number(row.content) || row.kind != Kind::Item && again()
        };
        for &at in &borders {
            let above = (0..at).rev().take(DEEP);
            let below = (at..rows.len()).take(DEEP);
            let is = |number: &usize| rows.get(*number).is_some_and(border);
            let above: Vec<usize> = above.take_while(is).collect();
            let last = above.last().copied().unwrap_or(at).checked_sub(1);
            let open = last
                .and_then(|last| rows.get(last))
                .filter(|row| !row.ends());
            // What goes on below an empty line with a small letter was parted by the name of the page.
            let amid = below.clone().find(|&below| {
                let small = |row: &Row<'_>| row.gap && row.kind == Kind::Text && row.is_small();
                below > at && rows.get(below).is_some_and(small)
            });
            let upto = amid.filter(|_| open.is_some()).unwrap_or(at);
            let below = (at..upto).chain((upto..rows.len()).take(DEEP).take_while(is));
            for number in above.into_iter().chain(below) {
                if let Some(lifted) = lifted.get_mut(number) {
                    *lifted = true;
                }
            }
        }
        let mut number = 0;
        let mut left = 0;
        let mut torn = false;
        rows.retain(|row| {
            let lift = lifted.get(number).copied().unwrap_or_default();
            number += 1;
            torn |= row.page || lift;
            if lift {
                pages.end = Some(row.end());
                return false;
            }
            if core::mem::take(&mut torn) {
                pages.torn.push(left);
            }
            pages.end = None;
            left += 1;
            true
        });
        pages
    }

    /// A line that goes on below the border of a page stands right under the one above it.
    pub fn join(&self, rows: &mut [Row<'_>], margin: Margin) {
        for &number in &self.torn {
            if let Some(pair) = number
                .checked_sub(1)
                .and_then(|before| rows.get_mut(before..=number))
                && let [row, next] = pair
                && row.is_full(next, margin)
                && (next.is_small() || row.is_open() || row.is_hyphened())
                && !row.ends()
            {
                next.gap = false;
            }
        }
    }

    /// Puts the border of a paragraph where lines were lifted out and the text does not go on.
    pub fn part(&self, rows: &[Row<'_>], seams: &mut Vec<Seam>) {
        let parted = |&number: &usize| {
            let (row, next) = (rows.get(number.checked_sub(1)?)?, rows.get(number)?);
            let joined = seams.binary_search_by_key(&next.start, |seam| seam.range.end);
            joined.is_err().then(|| Seam {
                range: row.end()..next.start,
                text: if next.gap { "\n\n" } else { "\n" },
            })
        };
        let parted: Vec<Seam> = self.torn.iter().filter_map(parted).collect();
        seams.extend(parted);
        seams.sort_by_key(|seam| seam.range.start);
        if let (Some(end), Some(last)) = (self.end, rows.last()) {
            seams.push(Seam {
                range: last.end()..end,
                text: "\n",
            });
        }
    }
}

/// The content of a line, whatever its numbers are.
fn key(row: &Row<'_>) -> String {
    let letters = row.content.chars().filter(|c| !c.is_numeric());
    letters.collect()
}

/// "3", "- 3 -", "3/4"
fn is_number(content: &str) -> bool {
    const LONGEST: usize = 9;
    const DIGITS: usize = 3;
    let numbers = content.split(|c: char| !c.is_ascii_digit());
    let numbers = numbers.filter(|number| !number.is_empty());
    content.len() <= LONGEST
        // "15.5.2024" is a date.
        && (1..=2).contains(&numbers.clone().count())
        && numbers.clone().all(|number| number.len() <= DIGITS)
        && content
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '–' | '|' | '/' | '.'))
}

#[cfg(test)]
mod tests {
    use super::super::tests::reads;

    #[test]
    fn the_border_of_a_page_is_none_of_its_text() {
        reads(
            "Doctoral post\n\n\
             The Lakeside Station seeks a person who is ready to spend the\n\
             winter on the ice, and who takes cores, measures them in the\n\
             laboratory and writes about what they say of the climate of\n\
             the last two thousand years, for readers of any kind.\n\n\
             Students of all ages are welcome who are ready to work on the\n\n\
             \x20                    Page 1 of 3\n\
             \u{c}Lakeside Station, call 12/2020\n\n\
             boats.\n\n\
             \x20                    Page 2 of 3\n\
             \u{c}Lakeside Station, call 12/2020\n\n\
             Pay\n\n\
             As the law says.\n\n\
             \x20                    Page 3 of 3\n\u{c}",
            &[
                "Doctoral post",
                "The Lakeside Station seeks a person who is ready to spend the winter on the ice, \
                 and who takes cores, measures them in the laboratory and writes about what they \
                 say of the climate of the last two thousand years, for readers of any kind.",
                "Students of all ages are welcome who are ready to work on the boats.",
                "Pay",
                "As the law says.",
            ],
        );
        reads(
            "Students are welcome who work on\n\n\u{c}Lakeside Station\n\nthe boats.",
            &["Students are welcome who work on", "the boats."],
        );
        reads(
            "Tasks\n- cores\n\n- 1 -\n\u{c}- boats",
            &["Tasks", "cores", "boats"],
        );
    }

    #[test]
    fn what_stands_elsewhere_is() {
        reads(
            "Tasks\n\n1\n\nLakeside\n\u{c}Pay\n\nLakes",
            &["Tasks", "1", "Lakeside", "Pay", "Lakes"],
        );
        reads("Tasks\n\n1\n\nPay\n\n2", &["Tasks", "1", "Pay", "2"]);
    }

    #[test]
    fn dates_and_what_the_text_says_twice_stay() {
        reads(
            "Duties\n\n- boats\n\nApplication deadline:\n15.5.2024\n\u{c}Duties of others\n\n- boats\n",
            &[
                "Duties",
                "boats",
                "Application deadline:",
                "15.5.2024",
                "Duties of others",
                "boats",
            ],
        );
    }
}
