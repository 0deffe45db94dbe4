//! Dashes behind a colon: "The holder must:-", "Duration:- 2 years". They say no more than the colon.

use super::Seam;
use super::row::Row;

/// The dashes right behind the colons of a line.
pub fn dashes(row: &Row<'_>) -> impl Iterator<Item = Seam> {
    // "Tasks:- map lakes; - count birds" is a list.
    let listed = ["- ", "– "].map(|sign| row.content.rfind(sign));
    let last = listed.into_iter().flatten().max();
    row.content
        .match_indices(':')
        .filter_map(move |(at, colon)| {
            let named = row.content.get(..at)?.trim_end();
            let behind = row.content.get(at + colon.len()..)?;
            let dash = behind.chars().next().filter(|sign| "-–—".contains(*sign))?;
            let rest = behind.get(dash.len_utf8()..)?;
            let rest = rest.trim_start_matches(['*', '_']);
            let value = rest.trim_start();
            let begins = row.content.len() - value.len();
            let value = value.is_empty()
                || value.len() < rest.len() && last.is_none_or(|last| last < begins);
            // "The fee is 300:-" is a sum.
            let name = named.ends_with(|c: char| c.is_alphabetic() || c == ')');
            let start = row.start + at + colon.len();
            (value && name).then_some(Seam {
                range: start..start + dash.len_utf8(),
                text: "",
            })
        })
}

#[cfg(test)]
mod tests {
    use super::super::tests::reads;

    #[test]
    fn a_dash_behind_a_colon_is_no_part_of_the_text() {
        reads(
            "The holder must:-\nrow a boat",
            &["The holder must:", "row a boat"],
        );
        reads("Duration :– 2 years", &["Duration : 2 years"]);
        reads("Pay (net):— none\r\n", &["Pay (net): none"]);
        reads("Tasks:- map lakes; - row", &["Tasks:- map lakes; - row"]);
        reads("A ratio of 1:-2, and :-)", &["A ratio of 1:-2, and :-)"]);
        reads(
            "The fee is 300:-\nThe pay is 40 000:- kr",
            &["The fee is 300:-", "The pay is 40 000:- kr"],
        );
    }
}
