//! Postal codes in two parts.

use crate::lexicon::Word;
use crate::outline::Outline;

/// "LA1 4YT": one or two letters and a district, then a digit and two letters; in Ireland "H91 TK33".
pub(super) fn is_british(outward: &str, inward: &str) -> bool {
    let letters = outward.bytes().take_while(u8::is_ascii_uppercase).count();
    let district = outward
        .as_bytes()
        .get(letters)
        .is_some_and(u8::is_ascii_digit);
    let short = outward.is_ascii() && outward.len() <= 4 && (1..=2).contains(&letters);
    let irish = matches!(outward.as_bytes(), [a, b, c]
            if a.is_ascii_uppercase() && b.is_ascii_digit() && c.is_ascii_alphanumeric())
        && inward.len() == 4
        && inward
            .bytes()
            .all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit())
        && inward.bytes().any(|sign| sign.is_ascii_digit());
    irish
        || short
            && district
            && matches!(inward.as_bytes(), [digit, a, b]
            if digit.is_ascii_digit() && a.is_ascii_uppercase() && b.is_ascii_uppercase())
}

/// "V6T 1Z1"
pub(super) fn is_canadian(forward: &str, local: &str) -> bool {
    let shape = |a: u8, b: u8, c: u8| {
        a.is_ascii_uppercase() && b.is_ascii_digit() && c.is_ascii_uppercase()
    };
    matches!(forward.as_bytes(), &[a, b, c] if shape(a, b, c))
        && matches!(local.as_bytes(), &[a, b, c]
            if a.is_ascii_digit() && b.is_ascii_uppercase() && c.is_ascii_digit())
}

/// "1234" behind "84602-": four digits for the district.
pub(super) fn is_district(outline: &Outline<'_>, code: &Word, next: &Word) -> bool {
    next.digit
        && next.end - next.start == DISTRICT
        && code.end - code.start == DISTRICT + 1
        && outline.slice(code.end..next.start) == "-"
}

const DISTRICT: usize = 4;
