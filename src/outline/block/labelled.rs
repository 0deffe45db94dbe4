//! Labels beside their values in lines of a form of their own: items, headings and stressed lines.

use core::ops::Range;

use super::is_long;
use crate::lexicon::{Cue, Label, Request, Sense};
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::outline::label::{Beside, Known, label_before_colon, names_statements};
use crate::text::{Line, Shape, Text};

/// "Desirable skills: knowledge of maps": what names a list names what stands beside it, where nothing goes on below.
pub(super) fn stating_label(
    line: &Line,
    beside: &Beside<'_>,
    text: &Text<'_>,
    scan: &Scan,
) -> Option<(Label, Range<usize>, Range<usize>)> {
    let labelled = |next: &Line| label_before_colon(&next.range, text, scan, Known::No).is_some();
    let item = line.shape == Shape::Item;
    let goes_on = beside.next.is_some_and(|next| match next.shape {
        Shape::Item => !item || next.indent > line.indent,
        _ => !item && !(next.gap || labelled(next)),
    });
    // "• Tasks: teach law" above "• Deadline: 1 May"
    let amid = beside.field
        || beside
            .next
            .is_some_and(|next| next.shape == Shape::Item && labelled(next));
    (matches!(line.shape, Shape::Text | Shape::Item) && (!item || amid) && !goes_on)
        .then(|| label_before_colon(&line.range, text, scan, Known::No))
        .flatten()
        .filter(|(_, name, value)| {
            let kind = names_statements(name, scan);
            kind.is_some_and(|kind| !item || kind == SectionKind::Duties)
                && !text.slice(value.clone()).ends_with([':', '.'])
        })
}

/// "### Salary: $50,000 a year": a fact and what it is, in the letters of a heading.
pub(super) fn stated_fact(
    line: &Range<usize>,
    text: &Text<'_>,
    scan: &Scan,
) -> Option<(Label, Range<usize>, Range<usize>)> {
    label_before_colon(line, text, scan, Known::Yes).filter(|(label, _, value)| {
        let fact = matches!(
            label,
            Label::Salary
                | Label::Extent
                | Label::Contract
                | Label::Start
                | Label::Deadline
                | Label::Published
                | Label::Workplace
        );
        // "### Deadline: what to do before you apply"
        let asks = |cue: &Cue<Sense>| cue.sense == Sense::Request(Request::Clause);
        let told = || {
            scan.cues
                .within(value.start..value.start + 1)
                .iter()
                .any(asks)
        };
        fact && !is_long(value, scan) && !told()
    })
}

/// "**Supervision:** Jane Doe" amid lines with strong labels and short values.
pub(super) fn strong_label(
    line: &Line,
    beside: &Beside<'_>,
    text: &Text<'_>,
    scan: &Scan,
) -> Option<(Label, Range<usize>, Range<usize>)> {
    let labelled = |line: &Line| {
        let strong = line.strong.as_ref()?;
        let field = label_before_colon(&line.range, text, scan, Known::No)?;
        (strong.start == line.range.start
            && field.1.end <= strong.end
            && strong.end <= field.2.start
            && !is_long(&field.2, scan))
        .then_some(field)
    };
    let mut next = beside.next.filter(|next| !next.gap).into_iter();
    let amid = !line.gap && next.any(|next| labelled(next).is_some());
    labelled(line).filter(|_| amid)
}
