//! Classes of honours.

/// "a 2:1 or above": where the class stands, and neither "12:15" nor "2:10".
pub fn class_of_honours(text: &str) -> Option<usize> {
    let mut colons = text.match_indices(':').map(|(at, _)| at);
    let colon = colons.find(|&at| {
        let digit = |sign: Option<char>| sign.is_some_and(|sign| matches!(sign, '1' | '2'));
        let mut before = text.get(..at).unwrap_or_default().chars().rev();
        let mut after = text.get(at + 1..).unwrap_or_default().chars();
        let classed = digit(before.next()) && digit(after.next());
        classed
            && !before.next().is_some_and(char::is_numeric)
            && !after.next().is_some_and(char::is_numeric)
    })?;
    colon.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::class_of_honours;

    #[test]
    fn where_the_class_stands() {
        assert_eq!(class_of_honours("At least a 2:1 in law"), Some(11));
        assert_eq!(class_of_honours("Note: a 2:2"), Some(8));
        for text in ["at 12:15", "2:10", "3:1", "a: 1", ":1", "2:"] {
            assert_eq!(class_of_honours(text), None, "{text}");
        }
    }
}
