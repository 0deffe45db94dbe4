//! Whose a mailbox is.

use core::ops::Range;

use unicode_normalization::UnicodeNormalization;

use crate::grammar;
use crate::lexicon::Word;
use crate::outline::Outline;

/// Does the mailbox hold a part of the name?
pub fn belongs(email: &str, name: &str) -> bool {
    let Some((local, _)) = email.split_once('@') else {
        return false;
    };
    let local = plain(local);
    let mut parts: Vec<&str> = name
        .split(|c: char| c.is_whitespace() || c == '-' || c == '.')
        .filter(|part| part.chars().count() >= SHORTEST)
        .collect();
    let surname = parts.pop();
    let holds = |part: &str| {
        let folded = plain(part);
        folded.len() >= SHORTEST && local.contains(&folded)
    };
    surname.is_some_and(holds)
        || parts
            .iter()
            .any(|part| part.chars().count() > SHORTEST && holds(part))
}

/// "jane.vandoe@…": where the text names "Jane van Doe".
pub fn named(outline: &Outline<'_>, email: &str) -> Option<Range<usize>> {
    let (local, _) = email.split_once('@')?;
    let (given, surname) = local.split_once('.')?;
    let (given, surname) = (plain(given), plain(surname));
    let long = given.len() >= SHORTEST && surname.len() >= SHORTEST;
    if !long || local.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let words = &outline.scan.words;
    let begins =
        |word: &Word| outline.is_capital(word) && plain(outline.slice(word.range())) == given;
    let places = words.iter().enumerate().filter(|(_, word)| begins(word));
    places.take(PLACES).find_map(|(at, first)| {
        let mut rest = String::new();
        let mut end = first.end;
        for (number, next) in words.get(at + 1..)?.iter().take(SURNAME).enumerate() {
            let gap = outline.slice(end..next.start);
            if !(gap.trim().is_empty() || gap == "-") || gap.contains("\n\n") {
                return None;
            }
            rest.push_str(&plain(outline.slice(next.range())));
            end = next.end;
            if rest == surname {
                // "Doe-Moss"
                let more = words.get(at + 2 + number).filter(|word| {
                    outline.slice(end..word.start) == "-" && outline.is_capital(word)
                });
                return Some(first.start..more.map_or(end, |word| word.end))
                    .filter(|name| is_person(outline.slice(name.clone())));
            }
        }
        None
    })
}

/// "Doctoral School" is nobody.
fn is_person(name: &str) -> bool {
    grammar::person(name).is_ok_and(|(left, _)| left.is_empty())
}

/// A given name stands in so many places at most.
const PLACES: usize = 8;

/// A surname has so many words at most.
const SURNAME: usize = 3;

/// A shorter part of a name is in too many mailboxes.
const SHORTEST: usize = 3;

/// Small letters a to z only, and those that stand for others as one: "Frölicher", "Froelicher" and "Frolicher" are the same.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.nfd().flat_map(char::to_lowercase) {
        let c = match c {
            'ø' | 'œ' => 'o',
            'æ' => 'a',
            'ł' => 'l',
            'đ' | 'ð' => 'd',
            'ı' => 'i',
            'ß' => 's',
            c if c.is_ascii_lowercase() => c,
            _ => continue,
        };
        let twice = matches!(
            (plain.chars().last(), c),
            (Some('a' | 'o' | 'u'), 'e') | (Some('a'), 'a') | (Some('s'), 's')
        );
        if !twice {
            plain.push(c);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::belongs;

    #[test]
    fn whose_it_is() {
        for (email, name) in [
            ("hr-office@uni.edu", "Anna Berg"),
            ("jobs@uni.edu", "Jo Li"),
            ("anna", "Anna Berg"),
            ("info@berg.no", "Anna Berg"),
        ] {
            assert!(!belongs(email, name), "{email} {name}");
        }
        for (email, name) in [
            ("anna.berg@uni.no", "Anna Berg"),
            ("k.mueller@uni.de", "Karl Müller"),
            ("k.muller@uni.de", "Karl Müller"),
            ("soren@ku.dk", "Søren Krogh"),
            ("aodegaard@uio.no", "Arne Ødegård"),
            ("vanderhorst@tudelft.nl", "Ria van der Horst"),
            ("MARIUSJ@unis.no", "Marius O. Jonsen"),
        ] {
            assert!(belongs(email, name), "{email} {name}");
        }
    }
}
