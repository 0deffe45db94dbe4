//! Whose a mailbox is.

use unicode_normalization::UnicodeNormalization;

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
