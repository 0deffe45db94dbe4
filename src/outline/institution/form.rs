//! The forms of one name.

use crate::lexicon::{UNIVERSITIES, UNIVERSITY_JOINTS};

/// Forms that differ in case, white space or article only are one.
pub fn fold(name: &str) -> String {
    crate::text::clean(name).to_lowercase()
}

/// The long name begins with the short one.
pub fn begins(short: &str, long: &str) -> bool {
    long.strip_prefix(short)
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// What a name is found by: "University of Stockholm", "Stockholm University" and "Universität Stockholm" are one. Where words
/// stand on both sides, as in "UiT The Arctic University of Norway", they are no other order of the same name.
pub fn key(name: &str) -> String {
    let folded = fold(name);
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|word| UNIVERSITY_JOINTS.binary_search(word).is_err())
        .collect();
    let is_noun = |word: &&&str| UNIVERSITIES.binary_search(*word).is_ok();
    let rest = match words.as_slice() {
        [noun, rest @ ..] if is_noun(&noun) => rest,
        [rest @ .., noun] if is_noun(&noun) => rest,
        _ => return folded,
    };
    if rest.is_empty() {
        return folded;
    }
    format!("{MARK}{}", rest.join(" "))
}

/// No name begins with it.
const MARK: &str = "= ";
