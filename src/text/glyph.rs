//! Characters that are printed otherwise than they are read: such as are not seen, and two letters printed as one.

use core::ops::Range;

/// Soft hyphens, zero-width spaces, marks of direction and byte order marks are in the text but not of it.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The letters of a ligature, as printed pages leave them: "scientiﬁc".
fn letters(c: char) -> Option<&'static str> {
    Some(match c {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' | 'ﬆ' => "st",
        _ => return None,
    })
}

/// The text has such characters.
pub fn has_glyphs(text: &str) -> bool {
    !text.is_ascii() && text.contains(is_glyph)
}

fn is_glyph(c: char) -> bool {
    is_unseen(c) || letters(c).is_some()
}

/// What is read of a text, piece by piece, each with its place in the text.
///
/// Of a ligature the first letter stands for its bytes and the others for none: three letters in place of three bytes are no copy of them.
pub fn read(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut from = 0;
    text.split_inclusive(is_glyph).flat_map(move |piece| {
        let start = from;
        from += piece.len();
        let plain = piece.trim_end_matches(is_glyph);
        let border = start + plain.len();
        let glyph = piece.get(plain.len()..).unwrap_or_default();
        let letters = glyph.chars().next().and_then(letters).unwrap_or_default();
        let (first, others) = letters.split_at(letters.len().min(1));
        [
            (start..border, plain),
            (border..from, first),
            (from..from, others),
        ]
        .into_iter()
        .filter(|(_, read)| !read.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> String {
        read(text).map(|(_, read)| read).collect()
    }

    #[test]
    fn what_is_not_seen_is_not_read() {
        assert_eq!(all("Uni\u{ad}versity\u{200b}"), "University");
        assert_eq!(all("\u{200e}call\u{200f} 7"), "call 7");
        assert!(!has_glyphs("Zürich ﹩"));
    }

    #[test]
    fn ligatures_are_their_letters() {
        assert_eq!(all("scientiﬁc oﬃce, ﬂuent"), "scientific office, fluent");
        assert!(has_glyphs("scientiﬁc"));
        let places: Vec<_> = read("oﬃce").collect();
        assert_eq!(
            places,
            [(0..1, "o"), (1..4, "f"), (4..4, "fi"), (4..6, "ce")]
        );
    }
}
