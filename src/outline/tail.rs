//! Headings at the end of a paragraph: text that was run together keeps a heading on the line of the text before it.

use core::ops::Range;

use super::block::{Block, BlockForm, is_long};
use super::heading::Heading;
use super::naming::{best_cue, holds_value, names_organisation};
use crate::lexicon::{Sense, Turn};
use crate::mentions::Scan;
use crate::model::MentionValue;
use crate::text::Text;

/// "… an academic career.  Who can apply?" before a text that begins on the next line.
pub fn tail(block: &Block, after: Option<&Block>, text: &Text<'_>, scan: &Scan) -> Option<Heading> {
    let after = after?;
    let paragraphs = [block, after]
        .iter()
        .all(|block| matches!(block.form, BlockForm::Paragraph));
    if !paragraphs
        || !text.is_run_together()
        || block.range.len() < SHORTEST
        || !is_long(&after.range, scan)
        || !text
            .slice(after.range.clone())
            .starts_with(char::is_uppercase)
    {
        return None;
    }
    let content = text.slice(block.range.clone());
    let name = content.trim_end_matches([' ', ':', '?', '\u{a0}']);
    let end = block.range.start + name.len();
    let cut = ends_before(name)
        .into_iter()
        .chain(link_end(block, end, scan))
        .max()?;
    let rest = name.get(cut..)?;
    let start = block.range.start + cut + (rest.len() - rest.trim_start().len());
    let range = last_name(start..end, text, scan);
    let words = scan.words_within(range.clone());
    let said = scan.cues.within(range.clone()).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Turn(Turn::Person | Turn::We | Turn::Does | Turn::Has | Turn::Is)
        )
    });
    let cue = best_cue(&range, scan);
    let title = text.slice(range.clone()).starts_with(char::is_uppercase)
        && (1..=LONGEST).contains(&words.len())
        && (cue.is_some() || (!said && words.len() > 1 && !names_organisation(&range, scan)))
        && !name.ends_with(['.', '!', ',', ';', ')'])
        && !holds_value(&range, scan);
    title.then(|| Heading {
        range,
        kind: cue.map(|(kind, _)| kind),
        label: None,
    })
}

/// "What we offer Eligibility", "Degree: PhD Contact": of two names, or a value and a name, the last.
fn last_name(range: Range<usize>, text: &Text<'_>, scan: &Scan) -> Range<usize> {
    let names = || {
        let cues = scan.cues.within(range.clone()).iter();
        cues.filter(|cue| matches!(cue.sense, Sense::Heading(_)) && cue.end <= range.end)
    };
    let capital = |at: usize| text.slice(at..range.end).starts_with(char::is_uppercase);
    let last = names()
        .filter(|cue| cue.start > range.start && cue.end == range.end && capital(cue.start))
        .min_by_key(|cue| cue.start);
    match last {
        Some(last)
            if names().any(|cue| cue.start == range.start && cue.end < last.start)
                || text.slice(range.start..last.start).contains(": ") =>
        {
            last.range()
        }
        _ => range,
    }
}

/// Where the last sentence, or what two blanks part, ends.
fn ends_before(name: &str) -> Option<usize> {
    let from = name.char_indices().rev().take(REACH).last()?.0;
    let near = name.get(from..)?;
    ["  ", " \u{a0}", ". ", "! ", "? ", ".\u{a0}"]
        .iter()
        .filter_map(|sign| near.rfind(sign).map(|at| from + at + sign.len()))
        .max()
}

/// Where the last address ends.
fn link_end(block: &Block, end: usize, scan: &Scan) -> Option<usize> {
    let start = end.saturating_sub(2 * REACH).max(block.range.start);
    let mut links = scan.mentions(start..end).iter();
    let last = links
        .rfind(|found| matches!(found.value, MentionValue::Url(_)) && found.range.end < end)?;
    Some(last.range.end - block.range.start)
}

/// A heading is no longer, in characters.
const REACH: usize = 100;

/// A heading has no more words.
const LONGEST: usize = 9;

/// What is shorter is no paragraph of text that was run together.
const SHORTEST: usize = 160;

#[cfg(test)]
mod tests {
    use crate::model::SectionKind::{self, *};
    use crate::parse_posting;

    const BEFORE: &str = "The lab measures how much carbon the lakes of the north give off, and it has done so for thirty years with the help of many schools. The work is paid by the council of the lakes, which has its seat at the pier.";
    const AFTER: &str = "Whoever holds a degree in geology or in a similar subject, and has been out on a boat in the winter, may send a letter to the lab. The lab looks forward to it, and it answers every one of them, since it is a small lab with a great deal of time and has room for many guests at the pier in the summer and in the winter.";

    #[track_caller]
    fn opens(name: &str, parts: &[(SectionKind, &str)]) {
        let text = format!("{BEFORE} {BEFORE}{name}\n{AFTER} {AFTER}\n");
        let posting = parse_posting(&text);
        let found: Vec<(SectionKind, String)> = posting
            .sections
            .iter()
            .filter_map(|part| Some((part.kind, part.heading.as_ref()?.value.clone())))
            .collect();
        let found: Vec<_> = found
            .iter()
            .map(|(kind, name)| (*kind, name.as_str()))
            .collect();
        assert_eq!(found, parts, "{name}");
    }

    #[test]
    fn names_between_many_blanks() {
        opens(
            "      Education, Knowledge and Skills (and any other requirements)      A degree in law.",
            &[(
                Qualifications,
                "Education, Knowledge and Skills (and any other requirements)",
            )],
        );
        opens(
            "      Experience with nets and boats      A degree in law.",
            &[],
        );
    }

    #[test]
    fn the_end_of_a_text_that_was_run_together() {
        opens("  Who can apply?", &[(Qualifications, "Who can apply")]);
        opens(
            " See https://lakes.example/apply Application procedure",
            &[(Application, "Application procedure")],
        );
    }

    #[test]
    fn two_names_at_the_end() {
        opens(
            "  What we offer Eligibility",
            &[
                (Conditions, "What we offer"),
                (Qualifications, "Eligibility"),
            ],
        );
    }

    #[test]
    fn the_end_of_a_sentence() {
        opens(" It is a small lab", &[]);
        opens("  We also measure the", &[]);
        opens("  The pier is old.", &[]);
    }
}
