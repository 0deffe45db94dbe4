//! "About Fernlab Fernlab is …": a heading with a name that no word of the lexicon tells.

use core::ops::Range;

use super::last_word;
use super::text::starts_anew;
use crate::mentions::Scan;
use crate::outline::heading::Heading;
use crate::outline::naming::begins_about;
use crate::text::Text;

/// A word that names a part, with the name behind it: a colon ends it, or the text begins with the same name.
pub fn about_name(
    text: &Text<'_>,
    scan: &Scan,
    room: Range<usize>,
    cue: Range<usize>,
) -> Option<Heading> {
    let phrase = text.slice(cue.clone());
    if phrase.contains(' ')
        || !phrase.starts_with(char::is_uppercase)
        || !begins_about(&cue, scan)
        || !(starts_anew(text, cue.start) || lost_end(text, cue.start))
        || !text.slice(cue.end..room.end).starts_with(' ')
    {
        return None;
    }
    let words = scan.words_within(cue.end..room.end);
    let words = words.get(..words.len().min(NAME + 1))?;
    let first = text.slice(words.first()?.range());
    if !first.contains(char::is_uppercase) || first.eq_ignore_ascii_case(phrase) {
        return None;
    }
    let last = words.iter().enumerate().find_map(|(number, word)| {
        let next = words.get(number + 1);
        let again = next.is_some_and(|next| begins_alike(text.slice(next.range()), first));
        let rest = text.slice(word.end..room.end);
        let ends = [": ", "  ", " \u{a0}", "\u{a0} "];
        (again || ends.iter().any(|end| rest.starts_with(end))).then_some(word)
    })?;
    let range = cue.start..last.end;
    let name = text.slice(range.clone());
    (!name.contains([',', '.', ';', '(', ':', '?'])).then_some(Heading {
        range,
        kind: None,
        label: None,
    })
}

/// "… is welcome About Fernlab: …": what stands before it lost its end.
fn lost_end(text: &Text<'_>, start: usize) -> bool {
    let last = last_word(text.slice(0..start));
    text.is_run_together() && last.len() > 2 && last.ends_with(char::is_lowercase)
}

/// "FERNLAB" and "Fernlab's"
fn begins_alike(text: &str, name: &str) -> bool {
    let rest = text.get(name.len()..).unwrap_or_default();
    text.starts_with(char::is_uppercase)
        && !rest.starts_with(char::is_alphanumeric)
        && text
            .get(..name.len())
            .is_some_and(|text| text.eq_ignore_ascii_case(name))
}

/// The name has no more words.
const NAME: usize = 6;
