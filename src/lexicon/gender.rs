//! Endings that name another gender beside that of the word before them.

/// What stands behind the sign, sorted: "Mitarbeiter*in", "eine:n", "wissenschaftliche(r)".
const ENDINGS: &[&str] = &["e", "en", "in", "innen", "n", "r"];

/// What stands there with a capital instead of a sign, sorted: "KollegInnen", "eineN", "wissenschaftlicheR".
const CAPITAL_ENDINGS: &[&str] = &["In", "Innen", "N", "R"];

/// So many letters has a word with such an ending at least.
const SHORT: usize = 4;

/// The byte behind the word and such an ending, which leaves the word's meaning as it is, or behind the word alone.
///
/// ```abnf
/// gendered = word ( sign ending / "(" ["-"] ending ")" / capital-ending )
/// sign     = "*" / ":" / "_" / "·" / "/" / "/-"
/// ```
pub fn after_gender(text: &str, start: usize, end: usize) -> usize {
    let rest = text.get(end..).unwrap_or_default();
    // Most words end with a blank.
    if !rest.starts_with(['*', ':', '_', '·', '/', '(', 'I', 'N', 'R']) {
        return end;
    }
    let word = text.get(start..end).unwrap_or_default();
    if word.len() < SHORT || !word.ends_with(char::is_lowercase) {
        return end;
    }
    match behind_ending(rest) {
        Some(behind) => text.len() - behind.len(),
        None => end,
    }
}

fn behind_ending(rest: &str) -> Option<&str> {
    let (endings, from) = match rest.strip_prefix(['*', ':', '_', '·', '/', '(']) {
        Some(behind) if rest.starts_with(['/', '(']) => {
            (ENDINGS, behind.strip_prefix('-').unwrap_or(behind))
        }
        Some(behind) => (ENDINGS, behind),
        None => (CAPITAL_ENDINGS, rest),
    };
    let letters = from.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (ending, behind) = from.split_at_checked(letters)?;
    endings.binary_search(&ending).ok()?;
    if rest.starts_with('(') {
        return behind.strip_prefix(')');
    }
    // "where_in_use", "QualificationsIn addition"
    let goes_on = behind.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '_' | '@'));
    let sentence = ending == "In" && behind.starts_with(' ') && !behind.starts_with(" (");
    (!goes_on && !sentence).then_some(behind)
}

#[cfg(test)]
mod tests {
    use super::after_gender;

    #[test]
    fn another_gender_belongs_to_its_word() {
        for text in [
            "Mitarbeiter*in",
            "Kolleg:innen",
            "eine_n",
            "Doktorand/in",
            "Professor/-in",
            "wissenschaftliche(r)",
            "Kolleg(-innen)",
            "KollegInnen",
            "wissenschaftlicheR",
            "Mitarbeiter·in",
        ] {
            let word = text
                .find(|c: char| !c.is_lowercase() && text.find(c) != Some(0))
                .unwrap_or_default();
            assert_eq!(after_gender(text, 0, word), text.len(), "{text}");
        }
    }

    #[test]
    fn what_stands_there_else_does_not() {
        for (text, word) in [
            ("position(s)", 8),
            ("and/or", 3),
            ("QualificationsIn addition", 14),
            ("where_in_use", 5),
            ("Mitarbeiter (in Teilzeit)", 11),
            ("Mitarbeiter(in Teilzeit)", 11),
            ("E:in", 1),
        ] {
            assert_eq!(after_gender(text, 0, word), word, "{text}");
        }
    }
}
