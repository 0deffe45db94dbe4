//! Items whose line holds the first item of the next list, too.

use core::ops::Range;

use crate::lexicon::Sense;
use crate::mentions::Scan;
use crate::outline::Form;
use crate::outline::dashes::items;
use crate::text::Text;

/// The items that the text of one holds, mostly itself, and what leads up to those of the next list.
pub fn listed(text: &Text<'_>, scan: &Scan, own: &Range<usize>) -> Vec<(Range<usize>, Form)> {
    let place = |item: Range<usize>| own.start + item.start..own.start + item.end;
    let items = items(text.slice(own.clone())).into_iter().map(place);
    // "- A pension * Subject to approval": another sign than the list's own marks a note.
    let stars = text.slice(0..own.start).trim_end().ends_with('*');
    items
        .flat_map(|item| {
            if stars {
                starred(text, &item)
            } else {
                vec![item]
            }
        })
        .map(|item| {
            let form = if leads(text, scan, &item) {
                Form::Sentence
            } else {
                Form::Item
            };
            (item, form)
        })
        .collect()
}

/// "* Good Dutch You will be asked to: * Map bogs": the first item of the next list stands in the line of the last one of this.
fn starred(text: &Text<'_>, item: &Range<usize>) -> Vec<Range<usize>> {
    let content = text.slice(item.clone());
    let sign = |&(at, _): &(usize, &str)| {
        let before = content.get(..at).unwrap_or_default();
        let behind = content.get(at + 1..).unwrap_or_default();
        let next = behind.trim_start();
        // Two blanks part a paragraph by themselves.
        before.ends_with(' ')
            && !before.contains("  ")
            && before
                .trim_end()
                .ends_with(|c: char| c.is_alphabetic() || matches!(c, ':' | '.' | ')'))
            && next.len() < behind.len()
            && next.starts_with(char::is_uppercase)
    };
    let signs: Vec<usize> = content
        .match_indices('*')
        .filter(sign)
        .map(|(at, _)| at)
        .collect();
    let starts = [0].into_iter().chain(signs.iter().map(|at| at + 1));
    let ends = signs.iter().copied().chain([content.len()]);
    starts
        .zip(ends)
        .filter_map(|(start, end)| {
            let piece = content.get(start..end)?;
            let kept = piece.trim();
            let start = item.start + start + piece.len() - piece.trim_start().len();
            (!kept.is_empty()).then(|| start..start + kept.len())
        })
        .collect()
}

/// "Applications should contain the following: * A letter": a sentence and no item.
fn leads(text: &Text<'_>, scan: &Scan, item: &Range<usize>) -> bool {
    let mut cues = scan.cues.within(item.start..item.start + 1).iter();
    let behind = text.slice(item.end..text.clean().len());
    text.slice(item.clone()).ends_with(':')
        && behind.starts_with(" *")
        && cues.any(|cue| cue.sense == Sense::Opener)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_first_item_of_the_next_list() {
        let posting = crate::parse_posting(
            "Topics:\n\n* Moss\n* Peat\n* Ferns The main task of the successful candidate would be to: * Conduct research on moss\n* Guide students\n",
        );
        let duties: Vec<&str> = posting
            .duties
            .iter()
            .map(|one| one.value.as_str())
            .collect();
        assert_eq!(duties, ["Conduct research on moss", "Guide students"]);
        let posting =
            crate::parse_posting("Duties:\n\n* Count birds\n* Fill in the 3 * 4 tables\n");
        assert_eq!(posting.duties.len(), 2);
    }
}
