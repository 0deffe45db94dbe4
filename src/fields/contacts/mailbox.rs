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
        let spread = plain(&spread(part));
        folded.len() >= SHORTEST && (local.contains(&folded) || local.contains(&spread))
    };
    surname.is_some_and(holds)
        || parts
            .iter()
            .any(|part| part.chars().count() > SHORTEST && holds(part))
}

/// A shorter part of a name is in too many mailboxes.
const SHORTEST: usize = 3;

/// Small letters a to z only: "Frölicher" is "frolicher".
fn plain(text: &str) -> String {
    text.nfd()
        .flat_map(char::to_lowercase)
        .filter_map(|c| match c {
            'ø' => Some('o'),
            'ł' => Some('l'),
            'đ' | 'ð' => Some('d'),
            'ı' => Some('i'),
            c if c.is_ascii_lowercase() => Some(c),
            _ => None,
        })
        .collect()
}

/// Letters that are written as two where there are only a to z: "Frölicher" is "Froelicher".
fn spread(text: &str) -> String {
    let mut spread = String::with_capacity(text.len() + 4);
    for c in text.nfc().flat_map(char::to_lowercase) {
        match c {
            'ä' | 'æ' => spread.push_str("ae"),
            'ö' | 'ø' | 'œ' => spread.push_str("oe"),
            'ü' => spread.push_str("ue"),
            'å' => spread.push_str("aa"),
            'ß' => spread.push_str("ss"),
            'þ' => spread.push_str("th"),
            c => spread.push(c),
        }
    }
    spread
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
