//! Headings whose letters are spaced: "H O W  T O  A P P L Y".

use crate::lexicon::{Sense, dictionary};
use crate::model::SectionKind;

/// The letters of each word are parted by one blank, the words by more.
pub fn is_spaced(name: &str) -> bool {
    let letters = |word: &str| {
        word.split(' ').all(|letter| {
            let mut chars = letter.chars();
            chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
        })
    };
    (SHORTEST..=LONGEST).contains(&name.len()) && words(name).all(letters)
}

/// What its words name, if anything.
pub fn spaced_kind(name: &str) -> Option<SectionKind> {
    let words: Vec<String> = words(name).map(|word| word.split(' ').collect()).collect();
    let joined = words.join(" ");
    let named = dictionary().beginning(&joined, |sense| match sense {
        Sense::Heading(kind) => Some(kind),
        _ => None,
    });
    named
        .filter(|&(_, end)| end == joined.len())
        .map(|(kind, _)| kind)
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split("  ")
        .map(str::trim)
        .filter(|word| !word.is_empty())
}

/// "A B C" is no word.
const SHORTEST: usize = 9;

/// No such heading is longer, in bytes.
const LONGEST: usize = 160;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_spaced() {
        assert!(!is_spaced("A B C"));
        assert!(!is_spaced("HOW TO APPLY"));
        assert!(!is_spaced("H O W to A P P L Y"));
    }

    #[test]
    fn what_is_spaced() {
        assert!(is_spaced("H O W   T O  A P P L Y"));
        assert_eq!(
            spaced_kind("H O W  T O  A P P L Y"),
            Some(SectionKind::Application)
        );
        assert_eq!(spaced_kind("L A K E S I D E"), None);
    }
}
