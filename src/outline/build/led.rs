//! A sentence that leads on to what stands below, and is no name of it.

use core::ops::Range;

use super::Builder;
use crate::lexicon::{Cue, Route, Sense};
use crate::outline::amid::says;
use crate::outline::block::Block;

impl Builder<'_> {
    /// "The institute is old. Please send:" above a list, "Requirements: Applicants should have: …": a sentence that leads on is no name
    /// of what stands below.
    pub(super) fn leads_on(&self, heading: &Range<usize>, paragraph: &Block) -> bool {
        let before = self.text.slice(paragraph.range.start..heading.start);
        let after = self.text.slice(heading.end..paragraph.range.end).trim();
        // Where the lines were lost, "What we offer:" may stand behind another name.
        let parted = !self.text.is_run_together();
        let said = |cue: &Cue<Sense>| match cue.sense {
            // "Contact for further information" is a name.
            Sense::Route(route) => {
                route == Route::Turn
                    && (cue.start > heading.start || self.text.slice(cue.range()).contains(' '))
            }
            sense => parted && says(sense),
        };
        let named = self.parts.last().and_then(|part| part.heading.as_ref());
        let behind = named.is_some_and(|name| {
            name.end <= heading.start
                && !self
                    .text
                    .slice(name.end..heading.start)
                    .contains(|c: char| c.is_alphanumeric() || c == '\n')
        });
        let last = parted
            && before
                .trim_end()
                .ends_with(['.', '!', '?', ')', '”', '"', ':', '*'])
            && matches!(after, ":" | "");
        (last || behind && after.starts_with(':'))
            && self.scan.cues.within(heading.clone()).iter().any(said)
    }
}

#[cfg(test)]
mod tests {
    use crate::model::SectionKind::{self, *};
    use crate::parse_posting;

    /// The headings of a posting with their kinds.
    #[track_caller]
    fn headings(source: &str, expected: &[(SectionKind, &str)]) {
        let sections = parse_posting(source).sections;
        let found: Vec<(SectionKind, &str)> = sections
            .iter()
            .filter_map(|part| Some((part.kind, part.heading.as_ref()?.value.as_str())))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn last_sentences_of_paragraphs() {
        headings(
            "# Postdoc in moss\n\n## Application\n\nThe lab is open to all who like its bogs. Please enclose:\n\n- a letter;\n- a CV.\n",
            &[(Application, "Application")],
        );
        headings(
            "# Postdoc in moss\n\n## Application\n\nPlease enclose:\n\n- a letter;\n- a CV.\n",
            &[
                (Application, "Application"),
                (Application, "Please enclose"),
            ],
        );
    }

    #[test]
    fn sentences_behind_a_name() {
        headings(
            "# Postdoc in moss\n\nThe lab seeks a postdoc who knows its bogs.\n\n**Position qualifications:** The successful candidate will have\n\n- a degree in botany\n- patience with moss\n",
            &[(Qualifications, "Position qualifications")],
        );
    }

    #[test]
    fn names_before_a_sentence_that_leads_to_a_list() {
        for name in ["**How to apply:**", "How to apply:"] {
            headings(
                &format!(
                    "# Postdoc in moss\n\nThe lab seeks a postdoc who knows its bogs.\n\n{name} Please send us the following by mail:\n\n- a letter;\n- a CV.\n"
                ),
                &[(Application, "How to apply")],
            );
        }
    }
}
