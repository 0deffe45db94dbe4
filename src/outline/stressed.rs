//! Words amid a text that markup stresses, and that are the heading of what follows: "… of the field. *Your profile* You hold …".

use core::ops::Range;

use super::block::is_long;
use super::heading::Heading;
use super::label::{known_label, names_part};
use super::naming::{begins_about, best_cue, holds_value, names_position, seeks_position};
use crate::lexicon::{Label, Sense};
use crate::mentions::Scan;
use crate::text::Text;

/// The headings of a paragraph that only stress shows, in order.
pub fn stressed<'p>(
    paragraph: &'p Range<usize>,
    text: &'p Text<'_>,
    scan: &'p Scan,
) -> impl Iterator<Item = Heading> + 'p {
    let parts = text.stressed(paragraph.clone()).iter();
    let inside = parts.filter(|part| part.start >= paragraph.start && part.end <= paragraph.end);
    inside.filter_map(|part| heading(part.clone(), paragraph, text, scan))
}

fn heading(
    part: Range<usize>,
    paragraph: &Range<usize>,
    text: &Text<'_>,
    scan: &Scan,
) -> Option<Heading> {
    let content = text.slice(part.clone());
    let name = content.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '.'));
    let range = part.start..part.start + name.len();
    let words = scan.words_within(range.clone()).len();
    let signs = |c: char| matches!(c, '*' | ':' | '_');
    let rest = text
        .slice(part.end..paragraph.end)
        .trim_start_matches(signs);
    let next = rest.trim_start();
    let before = text.slice(paragraph.start..part.start);
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || signs(c));
    // A list loses its last full stop to the heading behind it.
    let anew = before.is_empty() || before.ends_with(['.', '!', '?', ':', ';', ')', '>']);
    let follows = next.is_empty()
        || next.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || "•·*-–".contains(c));
    let parted = rest.is_empty() || rest.starts_with(char::is_whitespace);
    let cue = best_cue(&range, scan);
    let whole = names_part(&range, scan);
    let label = known_label(&range, scan).filter(|label| *label != Label::Other);
    let text_follows = is_long(&(paragraph.end - next.len()..paragraph.end), scan);
    // "About Fernlab"
    let about = words > 1 && begins_about(&range, scan);
    let own = about
        || cue
            .as_ref()
            .is_some_and(|(_, cue)| is_most(cue, &range, scan));
    let named = (whole && label.is_none_or(|_| text_follows))
        || (own && anew && label.is_none() && !content.ends_with('.'));
    (named
        && parted
        && follows
        && (1..=LONGEST).contains(&words)
        && name.starts_with(char::is_uppercase)
        && name.matches('(').count() == name.matches(')').count()
        && !holds_value(&range, scan)
        && !names_position(&range, scan)
        && !seeks_position(&range, scan))
    .then(|| Heading {
        kind: cue.map(|(kind, _)| kind),
        label,
        range,
    })
}

/// The phrase begins the name, or hardly more stands before it: "Key tasks", "Your tasks at the lake".
fn is_most(cue: &Range<usize>, range: &Range<usize>, scan: &Scan) -> bool {
    let words = scan.words_within(range.clone());
    let before = words.iter().filter(|word| word.end <= cue.start).count();
    let position = scan.cues.within(range.clone()).iter();
    let mut position = position.filter(|cue| cue.end <= range.end);
    before <= usize::from(cue.end == range.end)
        && !position.any(|cue| matches!(cue.sense, Sense::Stage(_)))
}

/// A name of a part has no more words.
const LONGEST: usize = 10;
