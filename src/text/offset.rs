/// Where a part of a text begins in it, in bytes: the part is a slice of the text, and not looked for.
pub fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

#[cfg(test)]
mod tests {
    use super::offset;

    #[test]
    fn where_a_part_begins() {
        let text = "- to teach to teach";
        for (from, upto) in [(0, 0), (2, 10), (11, 19), (19, 19)] {
            assert_eq!(offset(text, &text[from..upto]), from);
        }
    }
}
