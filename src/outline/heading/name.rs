//! What of a heading says what its part is about: all but its number, the brackets around it, a note in brackets behind it, and the
//! same in another language.

use core::ops::Range;

use crate::mentions::Scan;
use crate::outline::label::names_part;
use crate::outline::naming::{
    before_bracket, best_cue, names_organisation, names_position, names_stage, without_colon,
};
use crate::text::Text;

/// The words that name the part: "Duties" of "2.1 Duties", "Section 2: Duties" and "Aufgaben / Duties".
pub fn part_name(name: &Range<usize>, text: &Text<'_>, scan: &Scan) -> Range<usize> {
    if name.len() > LONGEST {
        return name.clone();
    }
    let rest = uncounted(text.slice(name.clone()));
    let counted = name.end - rest.len()..name.end;
    // "Section 2: Essential qualifications and skills", and not "Step 1: Checking the conditions"
    let half = |cue: Range<usize>| {
        scan.words_within(cue).len() * 2 >= scan.words_within(counted.clone()).len()
    };
    match side(&counted, text, scan).or_else(|| behind_dash(&counted, text, scan)) {
        _ if names_part(&counted, scan) => counted,
        Some(side) => side,
        None if best_cue(&counted, scan).is_some_and(|(_, cue)| half(cue)) => counted,
        None => name.clone(),
    }
}

/// The name of a part is no longer, in bytes.
const LONGEST: usize = 120;

/// What stands behind the number: "Duties" of "2. Duties", "IV) Duties", "B – Duties", "Part II: Duties".
fn uncounted(name: &str) -> &str {
    let behind = |name: &str| -> Option<usize> {
        let token = name.split(char::is_whitespace).next()?;
        let number = token.trim_matches(|c: char| matches!(c, '(' | ')' | '.' | ':' | '-' | '–'));
        let rest = name.get(token.len()..)?;
        let body = rest.trim_start_matches(|c: char| c.is_whitespace() || is_sign(c));
        // "Part 2 Duties" has no sign: a number of its own speaks for itself.
        let signed = token.len() > number.len() || rest.trim_start().starts_with(is_sign);
        (signed && is_number(number)).then_some(name.len() - body.len())
    };
    let noun = name.split_once(' ').filter(|(word, _)| {
        word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic)
    });
    let at =
        behind(name).or_else(|| noun.and_then(|(word, rest)| Some(word.len() + 1 + behind(rest)?)));
    at.and_then(|at| name.get(at..))
        .filter(|rest| rest.starts_with(char::is_alphabetic))
        .unwrap_or(name)
}

fn is_sign(c: char) -> bool {
    matches!(c, ':' | '-' | '–' | '—' | '.' | ')' | '|')
}

/// "2", "2.1", "IV", "B"
fn is_number(number: &str) -> bool {
    let digits = number.split('.').all(|part| {
        (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    });
    let roman = (1..=4).contains(&number.len())
        && number
            .bytes()
            .all(|byte| matches!(byte, b'I' | b'V' | b'X'));
    let letter = number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_uppercase());
    digits || roman || letter
}

/// "Duties" of "Aufgaben / Duties": one side names a part, and the other is none that is known.
fn side(name: &Range<usize>, text: &Text<'_>, scan: &Scan) -> Option<Range<usize>> {
    let content = text.slice(name.clone());
    let (at, sign) = [" / ", " | ", "/"]
        .iter()
        .find_map(|sign| Some((content.find(sign)?, *sign)))?;
    // "Privacy | Accessibility | Imprint" are three names.
    if content.matches(sign).count() > 1 {
        return None;
    }
    let one = name.start..name.start + content.get(..at)?.trim_end().len();
    let other = name.start + at + sign.len()..name.end;
    match (names_part(&one, scan), names_part(&other, scan)) {
        (true, false) => Some(one),
        (false, true) => Some(other),
        _ => None,
    }
}

/// "What you'll bring" of "Ko ngā pūkenga – What you'll bring": behind a dash the name of a part in several words, before it a few words
/// that name neither a part nor a position nor a house.
fn behind_dash(name: &Range<usize>, text: &Text<'_>, scan: &Scan) -> Option<Range<usize>> {
    let content = text.slice(name.clone());
    let (at, sign) = [" – ", " — ", " - "]
        .iter()
        .find_map(|sign| Some((content.find(sign)?, *sign)))?;
    let before = name.start..name.start + at;
    let behind = name.start + at + sign.len()..name.end;
    let several = scan.words_within(behind.clone()).len() > 1;
    let plain = scan.words_within(before.clone()).len() <= BEFORE_DASH
        && !names_position(&before, scan)
        && !names_stage(&before, scan)
        && !names_organisation(&before, scan)
        && !names_part(&before, scan);
    (several && plain && names_part(&behind, scan)).then_some(behind)
}

/// A name before a dash has no more words.
const BEFORE_DASH: usize = 5;

/// "Proposals (listed by the name of the supervisor)": what a bracket adds in more words than a few says nothing of the part.
pub(super) fn without_note(name: &Range<usize>, text: &Text<'_>, scan: &Scan) -> Range<usize> {
    let before = before_bracket(text.slice(name.clone()));
    let end = before.map_or(name.end, |before| name.start + before.len());
    if scan.words_within(end..name.end).len() >= NOTE {
        name.start..end
    } else {
        name.clone()
    }
}

/// A note of so many words is a sentence of its own.
const NOTE: usize = 4;

/// "[Location]", "【Location】"
pub(super) fn unbracketed(name: &str) -> &str {
    bracketed(name).map_or(name, str::trim)
}

pub(super) fn is_bracketed(content: &str) -> bool {
    bracketed(without_colon(content)).is_some()
}

fn bracketed(name: &str) -> Option<&str> {
    let pairs = [('[', ']'), ('【', '】'), ('〔', '〕')];
    let mut inside = pairs
        .iter()
        .filter_map(|&(opens, closes)| name.strip_prefix(opens)?.strip_suffix(closes));
    inside.next()
}

#[cfg(test)]
mod tests {
    use super::part_name;
    use crate::mentions::Scan;
    use crate::text::{Format, Text};

    #[track_caller]
    fn names(heading: &str, expected: &str) {
        let text = Text::new(heading, Format::Plain);
        let scan = Scan::new(&text);
        assert_eq!(
            text.slice(part_name(&(0..heading.len()), &text, &scan)),
            expected
        );
    }

    #[test]
    fn numbers_and_other_languages() {
        names("Requirements", "Requirements");
        names("2.1 Requirements", "2.1 Requirements");
        names("2.1. Requirements", "Requirements");
        names("IV) Requirements", "Requirements");
        names("B – Requirements", "Requirements");
        names("Section 2: Requirements", "Requirements");
        names("Part II - How to apply", "How to apply");
        names("Zadania / Tasks", "Tasks");
        names("1. How to apply / Zgłoszenie", "How to apply");
        names(
            "Ko ngā pūkenga – What you will bring",
            "What you will bring",
        );
        // Both are known: the whole names the part.
        names("Aufgaben / Tasks", "Aufgaben / Tasks");
    }

    #[test]
    fn what_is_no_number() {
        names("A Fund for the lake", "A Fund for the lake");
        names("V. Jones", "V. Jones");
        names("Duties / Requirements", "Duties / Requirements");
        names("Home | Requirements | Lakes", "Home | Requirements | Lakes");
        for whole in [
            "Lecturer in Botany – What you will bring",
            "Fern University – What you will bring",
            "Low tide – Requirements",
            "Duties – What you will bring",
        ] {
            names(whole, whole);
        }
        names(
            "Step 1: Checking the conditions",
            "Step 1: Checking the conditions",
        );
    }
}
