//! Endings that name another gender beside that of the word before them.

/// What stands behind a sign, sorted: "Mitarbeiter*in", "eine:n", "wissenschaftliche(r)", "candidat(e)s", "directeur/trice".
const ENDINGS: &[&str] = &[
    "e", "en", "es", "euse", "euses", "fe", "in", "innen", "le", "les", "n", "ne", "nes", "r",
    "rice", "rices", "se", "ses", "sse", "sses", "te", "tes", "trice", "trices", "ve", "ves",
    "ère", "ères",
];

/// What stands in brackets for several: "lettre(s)", "lieu(x)"; sorted.
const BRACKETED: &[&str] = &["s", "x"];

/// Those behind a sign that stands in other words, too, each behind the end of its noun, sorted: "chercheur.se", "contractuel-le", but not
/// "www.fern.se".
const PLAIN_ENDINGS: &[(&str, &str)] = &[
    ("", "e"),
    ("cien", "ne"),
    ("el", "le"),
    ("er", "ère"),
    ("eur", "euse"),
    ("eur", "se"),
    ("if", "ve"),
    ("teur", "rice"),
    ("teur", "trice"),
];

/// What stands there with a capital instead of a sign, sorted: "KollegInnen", "eineN", "wissenschaftlicheR".
const CAPITAL_ENDINGS: &[&str] = &["In", "Innen", "N", "R"];

/// What makes several of one: "étudiant·e·s".
const PLURAL: &str = "s";

/// What begins such an ending.
const SIGNS: &[char] = &[
    '*', ':', '_', '·', '•', '‧', '⋅', '∙', '/', '(', '.', '-', 'I', 'N', 'R',
];

/// An ending that leaves the meaning of its word as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Byte behind it.
    pub behind: usize,
    /// It names several, where the word before it names one.
    pub plural: bool,
}

/// The ending of another gender behind a word of at least three letters.
///
/// ```abnf
/// gendered = word ( sign ending [[sign] "s"] / "(" ["-"] ending [")"] ["s"] [")"] / "(" ("s" / "x") ")" / plain-sign plain-ending / capital-ending )
/// sign     = "*" / ":" / "_" / "·" / "/" / "/-"
/// ```
pub fn other_gender(text: &str, start: usize, end: usize) -> Option<Ending> {
    let rest = text.get(end..)?;
    // Most words end with a blank.
    let sign = rest.chars().next().filter(|sign| SIGNS.contains(sign))?;
    let word = text.get(start..end)?;
    if !word.ends_with(char::is_lowercase) || word.chars().nth(2).is_none() {
        return None;
    }
    let behind = rest.get(sign.len_utf8()..)?;
    let from = match sign {
        'I' | 'N' | 'R' => rest,
        '/' | '(' => behind.strip_prefix('-').unwrap_or(behind),
        _ => behind,
    };
    let letters = from.find(|letter: char| !letter.is_alphabetic());
    let (ending, behind) = from.split_at_checked(letters.unwrap_or(from.len()))?;
    let known = match sign {
        'I' | 'N' | 'R' => CAPITAL_ENDINGS.contains(&ending),
        '.' | '-' => PLAIN_ENDINGS
            .iter()
            .any(|(end, plain)| *plain == ending && word.ends_with(end)),
        '(' if BRACKETED.contains(&ending) => true,
        _ => ENDINGS.contains(&ending),
    };
    if !known {
        return None;
    }
    let behind = match sign {
        '(' => behind.strip_prefix(')')?,
        _ => behind,
    };
    let several = behind
        .strip_prefix(sign)
        .unwrap_or(behind)
        .strip_prefix(PLURAL);
    let several = several.map(|behind| match sign {
        '(' => behind.strip_prefix(')').unwrap_or(behind),
        _ => behind,
    });
    let behind = several.unwrap_or(behind);
    // "where_in_use", "www.fern.es", "type-easy"
    let goes_on = |letter: char| letter.is_alphanumeric() || matches!(letter, '@' | '_');
    let inside = behind.strip_prefix(['.', '/', '-']).unwrap_or(behind);
    // "QualificationsIn addition"
    let sentence = ending == "In" && behind.starts_with(' ') && !behind.starts_with(" (");
    (!inside.starts_with(goes_on) && !sentence).then(|| Ending {
        behind: text.len() - behind.len(),
        plural: (several.is_some() || ending.ends_with(PLURAL) && !BRACKETED.contains(&ending))
            && !word.ends_with(PLURAL),
    })
}

#[cfg(test)]
mod tests {
    use super::{BRACKETED, CAPITAL_ENDINGS, ENDINGS, Ending, PLAIN_ENDINGS, other_gender};

    #[test]
    fn the_tables_are_sorted() {
        assert!(ENDINGS.is_sorted() && CAPITAL_ENDINGS.is_sorted());
        assert!(PLAIN_ENDINGS.is_sorted() && BRACKETED.is_sorted());
    }

    #[test]
    fn another_gender_belongs_to_its_word() {
        for (word, ending, plural) in [
            ("Mitarbeiter", "*in", false),
            ("Kolleg", ":innen", false),
            ("eine", "_n", false),
            ("Doktorand", "/in", false),
            ("Professor", "/-in", false),
            ("wissenschaftliche", "(r)", false),
            ("Kolleg", "(-innen)", false),
            ("Kolleg", "Innen", false),
            ("wissenschaftliche", "R", false),
            ("Mitarbeiter", "·in", false),
            ("chercheur", "·euse", false),
            ("candidat", "(e)s", true),
            ("lettre", "(s)", false),
            ("lieu", "(x)", false),
            ("étudiant", "·e·s", true),
            ("étudiant", ".e", false),
            ("contractuel", ".le", false),
            ("directeur", "/trice", false),
        ] {
            let text = format!("{word}{ending} in Fern");
            let behind = word.len() + ending.len();
            let read = other_gender(&text, 0, word.len());
            assert_eq!(read, Some(Ending { behind, plural }), "{text}");
        }
    }

    #[test]
    fn what_stands_there_else_does_not() {
        for (text, word) in [
            ("position(S)", 8),
            ("position (s)", 8),
            ("and/or", 3),
            ("QualificationsIn addition", 14),
            ("where_in_use", 5),
            ("www.fern.es", 8),
            ("fern.se", 4),
            ("user-eats", 4),
            ("Mitarbeiter (in Teilzeit)", 11),
            ("Mitarbeiter(in Teilzeit)", 11),
            ("E:in", 1),
        ] {
            assert_eq!(other_gender(text, 0, word), None, "{text}");
        }
    }
}
