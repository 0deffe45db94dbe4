//! What a colon leads to: one value, or a text.

use core::ops::Range;

use super::super::label::is_term;
use crate::lexicon::{Label, Sense, Turn};
use crate::mentions::Scan;
use crate::model::MentionValue;
use crate::text::Text;

/// What the label names is one value: a day, a sum, a place, a name.
pub fn names_value(label: Label) -> bool {
    matches!(
        label,
        Label::Employer
            | Label::Unit
            | Label::Workplace
            | Label::City
            | Label::Country
            | Label::Discipline
            | Label::Subject
            | Label::Published
            | Label::Deadline
            | Label::Start
            | Label::Salary
            | Label::Contract
            | Label::Extent
            | Label::Identifier
            | Label::Openings
    )
}

/// "Chief Data Officer Tel: …": before its colon stands the label of a number or a mailbox.
pub(super) fn labels_number(range: &Range<usize>, scan: &Scan) -> bool {
    let cues = scan.cues.within(range.clone()).iter();
    let mut labels = cues.filter(|cue| cue.start > range.start && cue.end == range.end);
    labels.any(|cue| matches!(cue.sense, Sense::Label(Label::Phone | Label::Email)))
}

/// Where a value begins behind its blanks.
fn begins(text: &Text<'_>, value: &Range<usize>) -> usize {
    value.end - text.slice(value.clone()).trim_start().len()
}

/// A date, an amount or the like stands there at once.
pub(super) fn begins_typed(text: &Text<'_>, scan: &Scan, value: Range<usize>) -> bool {
    let start = begins(text, &value);
    !scan.mentions(start..start + 1).is_empty()
}

/// "Full-time", "Permanent" stand there at once.
pub(super) fn begins_with_term(text: &Text<'_>, scan: &Scan, value: Range<usize>) -> bool {
    let start = begins(text, &value);
    let mut cues = scan.cues.within(start..start + 1).iter();
    cues.any(|cue| is_term(cue.sense))
}

/// "Project title: Slow water in cold lakes": one line that is no text.
pub fn is_value(text: &Text<'_>, scan: &Scan, value: Range<usize>) -> bool {
    let content = text.slice(value.clone()).trim();
    let sentence = content.ends_with(['.', '!', '?', ';', ':']) || content.contains(". ");
    !content.is_empty()
        && !content.contains('\n')
        && !(sentence && scan.words_within(value).len() >= CLAUSE)
}

/// A sentence has so many words at least.
const CLAUSE: usize = 6;

/// "Applications must be received by: 12 April 2024": a date is what the words lead to, not a part of its own.
pub(super) fn dated(scan: &Scan, at: usize) -> bool {
    scan.mentions(at..at + 3)
        .iter()
        .any(|found| matches!(found.value, MentionValue::Date(_)))
}

/// A verb tells what something is.
pub(super) fn says_it_is(scan: &Scan, range: &Range<usize>) -> bool {
    let mut cues = scan.cues.within(range.clone()).iter();
    cues.any(|cue| cue.sense == Sense::Turn(Turn::Is))
}

/// "Level of French required: C1": a language and how well it is to be mastered are one demand.
pub(super) fn names_level(
    text: &Text<'_>,
    scan: &Scan,
    name: &Range<usize>,
    value: &Range<usize>,
) -> bool {
    let start = begins(text, value);
    let mut level = scan.cues.within(start..start + 1).iter();
    let mut named = scan.cues.within(name.clone()).iter();
    level.any(|cue| matches!(cue.sense, Sense::Level(_)))
        && named.any(|cue| matches!(cue.sense, Sense::Language(_)))
}

/// "Source and more details: https://…", "For more, see: https://… The lab …": an address is a value.
pub(super) fn leads_to_link(text: &Text<'_>, scan: &Scan, value: &Range<usize>) -> bool {
    let start = begins(text, value);
    let links = scan.mentions(start..start + 2);
    links
        .iter()
        .any(|found| matches!(found.value, MentionValue::Url(_)) && found.range.start <= start + 1)
}

/// The same of a mailbox.
pub(super) fn leads_to_mailbox(text: &Text<'_>, scan: &Scan, value: &Range<usize>) -> bool {
    let start = begins(text, value);
    scan.mentions(start..start + 1)
        .iter()
        .any(|found| matches!(found.value, MentionValue::Email(_)) && found.range.start == start)
}

/// "(1) develop a programme; (2) …": a sentence counts what it says.
pub(super) fn begins_count(text: &str) -> bool {
    let text = text.trim_start();
    ["(1)", "(i)", "(a)", "1)", "i)", "a)"]
        .iter()
        .any(|first| text.starts_with(first))
}
