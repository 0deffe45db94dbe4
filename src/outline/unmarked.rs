//! Lists without signs: what their lines begin with, or name, tells them from prose.

use core::ops::Range;

use super::block::{Block, BlockForm};
use super::label::names_part;
use super::run_in::run_in;
use crate::lexicon::{Carrier, Deed, Paper, Sense};
use crate::mentions::Scan;
use crate::model::MentionValue;
use crate::text::Text;

/// Marks the items of lists without signs, which are such by those beside them; one alone may be anything.
pub fn mark_items(blocks: &mut [Block], text: &Text<'_>, scan: &Scan) {
    // Prose begins with a capital.
    mark_runs(blocks, |block| is_item(block, text, scan));
    // "Cover letter" above "Curriculum vitae": what is asked for; alone the name is the heading of what is said of it.
    mark_runs(blocks, |block| names_document(block, text, scan));
    mark_titled(blocks, text, scan);
}

/// "Flexible hours: You plan …" above "Good company: You join …": lines that begin with a title of their own are a list, unless
/// the titles are those of parts.
fn mark_titled(blocks: &mut [Block], text: &Text<'_>, scan: &Scan) {
    let is = |block: &Block| title(block, text, scan).is_some();
    for run in blocks.chunk_by_mut(|before, next| is(before) && is(next) && !next.gap) {
        let parts = run
            .iter()
            .filter_map(|block| title(block, text, scan))
            .filter(|title| names_part(title, scan))
            .count();
        if run.len() >= TITLED && parts * 2 < run.len() {
            for block in run {
                block.form = BlockForm::Item;
            }
        }
    }
}

/// So many lines in a row begin with titles by no chance.
const TITLED: usize = 3;

/// What stands before the colon of a line that goes on with a text.
fn title(block: &Block, text: &Text<'_>, scan: &Scan) -> Option<Range<usize>> {
    const WORDS: usize = 6;
    let content = text.slice(block.range.clone());
    let (name, rest) = content.split_once(": ")?;
    let range = block.range.start..block.range.start + name.len();
    let said = block.range.end - rest.len()..block.range.end;
    (matches!(block.form, BlockForm::Paragraph)
        && content.starts_with(char::is_uppercase)
        && scan.words_within(range.clone()).len() <= WORDS
        && scan.words_within(said).len() >= WORDS)
        .then_some(range)
}

fn mark_runs(blocks: &mut [Block], is: impl Fn(&Block) -> bool) {
    for run in blocks.chunk_by_mut(|before, next| is(before) && is(next)) {
        if run.len() >= 2 {
            for block in run {
                block.form = BlockForm::Item;
            }
        }
    }
}

/// A short line that names a document and says nothing of it: "Names and contact details of three referees".
pub fn names_document(block: &Block, text: &Text<'_>, scan: &Scan) -> bool {
    const WORDS: usize = 12;
    let content = text.slice(block.range.clone());
    if !matches!(block.form, BlockForm::Paragraph | BlockForm::Item)
        || content.ends_with(['.', ':', '?', '!'])
        || scan.words_within(block.range.clone()).len() > WORDS
    {
        return false;
    }
    let papers = || {
        let cues = scan.cues.within(block.range.clone()).iter();
        cues.filter_map(|cue| match cue.sense {
            Sense::Paper(paper) => Some(paper),
            _ => None,
        })
    };
    // "Contribute to proposals" is what somebody does, "Cover letter" is none of it.
    let start = block.range.start;
    let first = scan.cues.within(start..start + 1);
    let does = first.iter().any(|cue| cue.sense == Sense::Deed(Deed::Verb));
    if does && !first.iter().any(|cue| matches!(cue.sense, Sense::Paper(_))) {
        return false;
    }
    let named = papers().any(|paper| matches!(paper, Paper::Named(_)));
    let carrier =
        papers().any(|paper| matches!(paper, Paper::As(carrier) if carrier != Carrier::Anything));
    let topic = papers().any(|paper| matches!(paper, Paper::Of(_)));
    named || (carrier && topic)
}

/// A paragraph that begins with a small letter, and with no address.
pub fn is_small(block: &Block, text: &Text<'_>, scan: &Scan) -> bool {
    let start = block.range.start;
    matches!(block.form, BlockForm::Paragraph)
        && block.strong.is_none()
        && text
            .slice(block.range.clone())
            .starts_with(char::is_lowercase)
        && !scan.mentions(start..start + 1).iter().any(|found| {
            matches!(
                found.value,
                MentionValue::Email(_) | MentionValue::Url(_) | MentionValue::Phone(_)
            )
        })
}

/// Neither what leads up to a list, nor a text whose parts have lost their lines.
fn is_item(block: &Block, text: &Text<'_>, scan: &Scan) -> bool {
    is_small(block, text, scan)
        && !text.slice(block.range.clone()).ends_with(':')
        && run_in(block, text, scan).is_empty()
}

#[cfg(test)]
mod tests {
    use crate::mentions::Scan;
    use crate::outline::block::{BlockForm, blocks};
    use crate::text::{Format, Text};

    #[track_caller]
    fn items(posting: &str, expected: &[&str]) {
        let text = Text::new(posting, Format::Plain);
        let scan = Scan::new(&text);
        let items: Vec<&str> = blocks(&text, &scan)
            .into_iter()
            .filter(|block| matches!(block.form, BlockForm::Item))
            .map(|block| text.slice(block.range))
            .collect();
        assert_eq!(items, expected);
    }

    #[test]
    fn lines_that_name_documents_are_a_list() {
        items(
            "Please submit:\nCover Letter\nResearch Statement\nNames and Contact Information of Three References\nWe look forward to it.",
            &[
                "Cover Letter",
                "Research Statement",
                "Names and Contact Information of Three References",
            ],
        );
        items(
            "Documents\n\nCurriculum vitae\n\nTeaching statement (2 pages)\n\nThe board meets in May.",
            &["Curriculum vitae", "Teaching statement (2 pages)"],
        );
        // One alone may be a heading, and a sentence or what leads up to something is no name.
        items("Cover letter\nTell us why you apply.", &[]);
        items(
            "Duties\nContribute to proposals for the research council\nAnalyse the results of research\n",
            &[],
        );
        items(
            "Send a CV.\nA cover letter is welcome.\nYour CV should list:\nYour schools.",
            &[],
        );
    }

    #[test]
    fn lines_with_small_letters_are_a_list() {
        items(
            "You will\n\ncount seals from the air\n\nkeep the register of pups\n\nThe post is new.",
            &["count seals from the air", "keep the register of pups"],
        );
        items(
            "You will\n\ncount seals from the air\n\nThe post is new.",
            &[],
        );
    }
}
