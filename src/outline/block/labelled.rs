//! Labels beside their values in lines of a form of their own: items, headings and stressed lines.

use core::ops::Range;

use super::is_long;
use crate::lexicon::{Cue, Label, Request, Sense};
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::outline::amid::is_value;
use crate::outline::bare_label::Beside;
use crate::outline::heading::stopped;
use crate::outline::label::{Known, known_label, label_before_colon, names_statements};
use crate::outline::naming::before_bracket;
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
        .and_then(|(label, name, value)| {
            // "Requirements (at the time of hire): a degree"
            let stem = before_bracket(text.slice(name.clone()));
            let stem = name.start..stem.map_or(name.end, |stem| name.start + stem.len());
            let kind = names_statements(&stem, scan);
            let content = text.slice(value.clone());
            // "Minimum qualifications: A degree in law.": so short a sentence is a value; "See below." is none.
            let short = || {
                let mut cues = scan.cues.within(value.clone()).iter();
                kind == Some(SectionKind::Qualifications)
                    && is_value(text, scan, value.clone())
                    && !content.contains(". ")
                    && cues.any(|cue| {
                        matches!(
                            cue.sense,
                            Sense::Degree(_) | Sense::Competence(_) | Sense::Language(_)
                        )
                    })
            };
            let ends = content.ends_with(':') || content.ends_with('.') && !short();
            let states = kind.is_some_and(|kind| !item || kind == SectionKind::Duties);
            (states && !ends).then_some((label, stem, value))
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

/// "**Starting date.** As soon as possible": stressed words that name a field, and a full stop where others set a colon.
pub(super) fn stopped_label(
    line: &Line,
    text: &Text<'_>,
    scan: &Scan,
) -> Option<(Label, Range<usize>, Range<usize>)> {
    let (name, rest) = stopped(line.strong.as_ref(), &line.range, text)?;
    let value = text.slice(rest.clone()).trim_start();
    let label = known_label(&name, scan)?;
    // "**Apply now.** Anyone who …": no word more.
    let mut cues = scan.cues.within(name.start..name.start + 1).iter();
    let whole = cues.any(|cue| matches!(cue.sense, Sense::Label(_)) && cue.end == name.end);
    let value = rest.end - value.len()..rest.end;
    // "**Position.** We seek a lecturer who …" says more than the name of the position.
    let names = matches!(label, Label::Title | Label::Stage | Label::Discipline);
    let fits = !names || is_value(text, scan, value.clone());
    (whole && fits && line.shape != Shape::Row).then_some((label, name, value))
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
