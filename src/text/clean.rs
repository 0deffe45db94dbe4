use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// An extracted value: NFC, white space folded to one space, nothing blank at either end.
pub fn clean(text: &str) -> String {
    let folded = fold_space(text);
    match is_nfc_quick(folded.chars()) {
        IsNormalized::Yes => folded,
        _ => folded.nfc().collect(),
    }
}

fn fold_space(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in
        text.split(|c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{ad}'))
    {
        if word.is_empty() {
            continue;
        }
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}
