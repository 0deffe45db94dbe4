//! Short forms with a letter more than the initials: "UiO", "LiU".

use crate::lexicon::OF_LETTERS;

/// "UiO" for "University of Oslo", "LiU" for "Linköping University", "uva" for "University of Amsterdam": the first letters of the words with
/// capitals in their order, and one letter more, which stands for the small word between them or comes from the word before it.
pub(super) fn abbreviates(short: &str, name: &str) -> bool {
    let letters: Vec<char> = short.chars().flat_map(char::to_lowercase).collect();
    let words: Vec<&str> = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let capitals = words.iter().filter(|word| is_capital(word)).count();
    if letters.len() != capitals + 1 || !(FEWEST..=MOST).contains(&capitals) {
        return false;
    }
    (1..letters.len()).any(|extra| spells(&letters, extra, &words))
}

/// So many words have a capital.
const FEWEST: usize = 2;
const MOST: usize = 4;

/// The letters without the one at `extra` begin the words, and the one at `extra` has its word.
fn spells(letters: &[char], extra: usize, words: &[&str]) -> bool {
    let mut initials = letters
        .iter()
        .enumerate()
        .filter(|&(at, _)| at != extra)
        .map(|(_, letter)| letter);
    let mut read = 0;
    let mut told = false;
    for word in words {
        if is_capital(word) {
            let first = word.chars().flat_map(char::to_lowercase).next();
            if initials.next().copied() != first {
                return false;
            }
            read += 1;
            told |= read == extra
                && read + 1 < letters.len()
                && letters.get(extra).is_some_and(|letter| {
                    let mut inside = word.chars().skip(1).take(NEAR);
                    inside.any(|inside| inside == *letter)
                });
        } else {
            let letter = letters.get(extra).filter(|_| read == extra);
            told |= letter.is_some_and(|letter| {
                word.starts_with(*letter) || OF_LETTERS.binary_search(letter).is_ok()
            });
        }
    }
    told
}

/// The letter is one of the next so many.
const NEAR: usize = 3;

fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::abbreviates;

    #[test]
    fn one_letter_more_than_the_initials() {
        for (short, name) in [
            ("UiF", "University of Fernstad"),
            ("uvm", "University of Mossdam"),
            ("FiU", "Firnköping University"),
            ("lnu", "Lindenius University"),
        ] {
            assert!(abbreviates(short, name), "{short}");
        }
        for (short, name) in [
            ("CSC", "Center for Science"),
            ("FU", "Fern University"),
            ("FiU", "Fern University"),
            ("UiF", "Fern University"),
            ("SFU", "Fern University"),
            ("MIT", "Moss University"),
            ("use", "University Senate"),
            ("UKW", "University of Westhaven"),
            ("USD", "University of Dunes"),
            ("", "Fern University"),
            ("FU", ""),
        ] {
            assert!(!abbreviates(short, name), "{short} {name}");
        }
    }
}
