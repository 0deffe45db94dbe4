//! Several labels with their values on one line: "Working time: 39 h | Pay grade: E13 | Starting date: 1 June".

use core::ops::Range;

use crate::lexicon::{Label, Sense};
use crate::mentions::Scan;
use crate::text::Text;

/// A label, where it stands, and where its value stands.
pub type Named = (Label, Range<usize>, Range<usize>);

/// The labels and values of a line that begins with a label.
pub fn fields(
    label: Label,
    name: Range<usize>,
    value: Range<usize>,
    text: &Text<'_>,
    scan: &Scan,
) -> Vec<Named> {
    let mut fields = vec![(label, name, value.clone())];
    // What stands behind a person is how to reach them; the head of a mail is the mail program's.
    if matches!(label, Label::Contact | Label::Mail) {
        return fields;
    }
    for cue in scan.cues.within(value.clone()) {
        let Sense::Label(next) = cue.sense else {
            continue;
        };
        let Some(rest) = behind_colon(text.slice(cue.end..value.end)) else {
            continue;
        };
        let Some((_, _, before)) = fields.last_mut() else {
            break;
        };
        let lead = text.slice(before.start.min(cue.start)..cue.start);
        let kept = lead.trim_end_matches(is_border);
        let opens = text.slice(cue.range()).starts_with(char::is_uppercase);
        let reached = matches!(next, Label::Email | Label::Phone);
        // "Full timeCity: Lund": portals glue the label to the value before it.
        let parted = kept.len() < lead.len()
            || kept.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '%' | '.'));
        if !opens || reached || kept.is_empty() || !parted {
            continue;
        }
        before.end = before.start + kept.len();
        fields.push((next, cue.range(), value.end - rest.len()..value.end));
    }
    fields
}

/// What stands between a value and the next label.
fn is_border(c: char) -> bool {
    c.is_whitespace() || matches!(c, '|' | ';' | ',' | '-' | '–' | '—' | '•' | '·' | '/' | '*')
}

/// The value behind the colon of a label: something, and no address.
fn behind_colon(rest: &str) -> Option<&str> {
    let value = rest
        .trim_start_matches([' ', '\u{a0}', '*'])
        .strip_prefix(':')?
        .trim_start_matches(|c: char| c.is_whitespace() || c == '*');
    (!value.is_empty() && !value.starts_with("//")).then_some(value)
}

#[cfg(test)]
mod tests {
    use crate::lexicon::Label::*;
    use crate::outline::passage::tests::holds_fields as holds;

    #[test]
    fn what_belongs_to_one_value() {
        holds(
            "Salary: paid by grade; location: as agreed\n",
            &[(Salary, "paid by grade; location: as agreed")],
        );
        holds(
            "Contact: Jane Doe, Website: fern.example\n",
            &[(Contact, "Jane Doe, Website: fern.example")],
        );
    }

    #[test]
    fn labels_without_a_colon() {
        holds(
            "Job title Lecturer in Limnology\n\nDepartment Department of Lakes\n\nHours Full time\n",
            &[
                (Title, "Lecturer in Limnology"),
                (Unit, "Department of Lakes"),
                (Extent, "Full time"),
            ],
        );
        holds(
            "Position PhD student in limnology\nDivision Life Sciences Division\nSalary From NOK 500,000\nWage €2,770\nCloses 1 May 2024\n",
            &[
                (Title, "PhD student in limnology"),
                (Unit, "Life Sciences Division"),
                (Salary, "From NOK 500,000"),
                (Salary, "€2,770"),
                (Deadline, "1 May 2024"),
            ],
        );
        holds(
            "PhD student in limnology\n\nLocation Port Fern, Norway\n\nThe lab is new.\n",
            &[(Workplace, "Port Fern, Norway")],
        );
        for line in [
            "Location Duties",
            "Location Of The Three New Buildings",
            "City College Westhaven",
            "Department Head",
            "Post Office",
        ] {
            holds(
                &format!(
                    "The lab is new, and it is large.\n\n{line}\n\nThe lab stands at the lake.\n"
                ),
                &[],
            );
        }
    }

    #[test]
    fn labels_before_dashes_dots_and_wide_gaps() {
        holds(
            "Location - Port Fern\nHours – Full time\nContract - Fixed term\n",
            &[
                (Workplace, "Port Fern"),
                (Extent, "Full time"),
                (Contract, "Fixed term"),
            ],
        );
        holds(
            "Location ....... Port Fern\n\nThe lab is new.\n\nCloses      1 May 2024\n",
            &[(Workplace, "Port Fern"), (Deadline, "1 May 2024")],
        );
        holds(
            "• Tasks: count seals, feed them\n• Closes: 1 May 2024\n",
            &[(Other, "count seals, feed them"), (Deadline, "1 May 2024")],
        );
        // One alone, a head of columns, and no label.
        holds("Department - an old one\n\nThe lab is new.\n", &[]);
        holds("Location    Salary    Closes\n", &[]);
        holds("Moss - Peat\nLakes - Rivers\n", &[]);
    }

    #[test]
    fn several_on_one_line() {
        holds(
            "Working time: 39 h/week | Pay grade: E13 | Starting date: 1 June 2024\n",
            &[
                (Extent, "39 h/week"),
                (Salary, "E13"),
                (Start, "1 June 2024"),
            ],
        );
        holds(
            "Location: Port Fern - Contract Type: Fixed term; Closes: 1 May 2024\n",
            &[
                (Workplace, "Port Fern"),
                (Contract, "Fixed term"),
                (Deadline, "1 May 2024"),
            ],
        );
        holds(
            "Hours: Full time        Contract: Permanent\n",
            &[(Extent, "Full time"), (Contract, "Permanent")],
        );
        holds(
            "Place of work: Lund Deadline: 1 May 2024\n",
            &[(Workplace, "Lund"), (Deadline, "1 May 2024")],
        );
        holds(
            "Type of employment: temporaryWorking hours: 80%City: UppsalaReference number: F-12\n",
            &[
                (Contract, "temporary"),
                (Extent, "80%"),
                (City, "Uppsala"),
                (Identifier, "F-12"),
            ],
        );
    }
}
