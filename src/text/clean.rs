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
    let blank = |c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{ad}');
    let mut folded = String::with_capacity(text.len());
    // Blanks were the last, a line end among them or none.
    let mut gap: Option<bool> = None;
    for c in text.chars() {
        if blank(c) {
            gap = Some(gap.unwrap_or_default() || c == '\n');
            continue;
        }
        if let Some(line_end) = gap.take()
            && !folded.is_empty()
        {
            // "Fern-" above "Land": no blank was where the line ended.
            let broken = line_end && c.is_uppercase() && ends_in_hyphen(&folded);
            if !broken {
                folded.push(' ');
            }
        }
        folded.push(c);
    }
    folded
}

fn ends_in_hyphen(text: &str) -> bool {
    text.strip_suffix('-')
        .is_some_and(|before| before.ends_with(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn blanks_are_folded() {
        assert_eq!(clean("  a \n\t b\u{a0} "), "a b");
        assert_eq!(clean("Fern-\nLand"), "Fern-Land");
        assert_eq!(clean("Fern- Land"), "Fern- Land");
        assert_eq!(clean("long-\nand short"), "long- and short");
        assert_eq!(clean("2020-\nApril"), "2020- April");
    }
}
