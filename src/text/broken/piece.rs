//! Lines that a program made of each element of a page, those within a sentence too: "Apply by" / "1 May 2024" / ". We read all."

use super::row::{Kind, Row};
use super::{LEAST, Seam};

/// The line ends that parted such an element from the text around it. No line begins with the sign that ends a clause: where one does,
/// it ends the one above it, and what stands above that leads up to it.
pub fn pieces(rows: &[Row<'_>]) -> Vec<Seam> {
    let mut joined = vec![false; rows.len()];
    let mut torn = 0;
    for at in 1..rows.len() {
        let Some(sign) = pair(rows, at).and_then(|(_, row)| closing(row)) else {
            continue;
        };
        torn += 1;
        mark(&mut joined, at);
        // "Deadline" / ": 1 May": a label leads up to nothing, and nothing to it.
        let mut piece = at - 1;
        while sign != ':' && joined.get(piece) == Some(&false) && is_led_up_to(rows, piece) {
            mark(&mut joined, piece);
            piece -= 1;
        }
    }
    if torn >= LEAST {
        let mut led = false;
        for at in 1..rows.len() {
            let before = joined.get(at - 1) == Some(&true);
            led = match pair(rows, at) {
                Some((above, row)) if joined.get(at) == Some(&false) => {
                    let open = above.is_open() && (before || above.width >= LONG);
                    if open || led && row.is_small() && !above.ends() {
                        mark(&mut joined, at);
                    }
                    open
                }
                _ => false,
            };
        }
    }
    let ends = (1..rows.len()).filter(|at| joined.get(*at) == Some(&true));
    ends.filter_map(|at| {
        let (above, row) = pair(rows, at)?;
        let glued = closing(row).is_some() || above.content.ends_with('(');
        Some(Seam {
            range: above.end()..row.start,
            text: if glued { "" } else { " " },
        })
    })
    .collect()
}

fn mark(joined: &mut [bool], at: usize) {
    if let Some(joined) = joined.get_mut(at) {
        *joined = true;
    }
}

/// A line and the one right above it, both of text.
fn pair<'r, 's>(rows: &'r [Row<'s>], at: usize) -> Option<(&'r Row<'s>, &'r Row<'s>)> {
    let above = rows.get(at.checked_sub(1)?)?;
    let row = rows.get(at)?;
    (row.kind == Kind::Text && !row.gap && above.is_text()).then_some((above, row))
}

/// The sign at the beginning of a line that ends what stands before it.
fn closing(row: &Row<'_>) -> Option<char> {
    let mut signs = row.content.chars();
    let sign = signs.next().filter(|sign| ".,;:)".contains(*sign))?;
    let next = signs.next();
    let parted =
        next.is_none_or(|next| next.is_whitespace() || sign == ')' && ".,;:".contains(next));
    parted.then_some(sign)
}

/// The line above says so little as nothing does that stands for itself, or so much as no name of a part does.
fn is_led_up_to(rows: &[Row<'_>], at: usize) -> bool {
    pair(rows, at).is_some_and(|(above, row)| {
        let words = || row.content.split_whitespace().count();
        let small = row.is_small() && words() <= SMALL;
        let told =
            above.is_open() || above.width >= LONG && row.width < LONG || closing(above).is_some();
        small && !above.content.ends_with(['.', '!', '?']) || told && !above.ends()
    })
}

/// No name of a part has so many columns.
const LONG: usize = 40;

/// "here", "and", "this page"
const SMALL: usize = 2;

#[cfg(test)]
mod tests {
    use super::super::tests::reads;

    #[test]
    fn a_sign_that_ends_a_clause_begins_no_line() {
        reads(
            "Position\nApply by\n1 May 2024\n. The post begins no later than\n1 June 2024\n.\nThe lake is old.\n",
            &[
                "Position",
                "Apply by 1 May 2024. The post begins no later than 1 June 2024.",
                "The lake is old.",
            ],
        );
        reads(
            "How to apply\nAll that is asked of those who apply is written\nhere\nand\nhere\n.\nThe lake\n",
            &[
                "How to apply",
                "All that is asked of those who apply is written here and here.",
                "The lake",
            ],
        );
        reads(
            "Please write to Jane Moss (\nmoss@fern.example\n) or to Ann Fern (\nfern@fern.example\n).\n",
            &["Please write to Jane Moss (moss@fern.example) or to Ann Fern (fern@fern.example)."],
        );
    }

    #[test]
    fn labels_apart_from_their_colons() {
        reads(
            "The lab is the oldest of all that study the lakes\nDeadline\n: 1 May 2024\nStart\n: 1 June\n",
            &[
                "The lab is the oldest of all that study the lakes",
                "Deadline: 1 May 2024",
                "Start: 1 June",
            ],
        );
    }

    #[test]
    fn what_leads_up_to_nothing() {
        for lines in [
            &["Requirements", "A degree in law", "A boat"][..],
            &["What we look for", "A boat", "... and more"],
            &["What we look for", "A boat", ".NET"],
        ] {
            reads(&lines.join("\n"), lines);
        }
        let lines = [
            "- The names of three who know what you have done",
            "For questions, please write to the chair, Jane Moss (",
            "moss@fern.example",
            ")",
        ];
        reads(
            &lines.join("\n"),
            &[
                "The names of three who know what you have done",
                "For questions, please write to the chair, Jane Moss (moss@fern.example)",
            ],
        );
        reads(
            "Requirements\nA degree in law\n, or in botany\nA boat\n",
            &["Requirements", "A degree in law, or in botany", "A boat"],
        );
    }
}
