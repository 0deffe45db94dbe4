//! Prints the lexicon as a dictionary for libFuzzer: the words that a rule waits for are not found by chance.

fn main() {
    let mut phrases = academic_posting::__lexicon_phrases();
    phrases.sort_unstable();
    phrases.dedup();
    for phrase in phrases {
        println!("\"{}\"", escaped(phrase));
    }
    for sign in [
        "\r\n", "\u{a0}", "\u{202f}", "–", "—", "€", "£", "](", "**", "<li>", "</li>", "&nbsp;",
        "---\n", "mailto:", "https://",
    ] {
        println!("\"{}\"", escaped(sign));
    }
}

/// Bytes outside ASCII and line ends as `\xAB`.
fn escaped(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'"' | b'\\' => format!("\\{}", char::from(byte)),
            b' '..=b'~' => char::from(byte).to_string(),
            byte => format!("\\x{byte:02X}"),
        })
        .collect()
}
