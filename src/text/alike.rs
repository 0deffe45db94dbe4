//! Lists whose signs are such only because the next line begins with the same.

use super::line::{Line, Shape};

/// Makes items of lines that follow one another and begin with the same sign, "👉 a degree" above "👉 a boat", or with the letters of
/// a list, "A. a degree" above "B. a boat". One alone may stand before anything.
pub fn mark_alike(text: &str, lines: &mut [Line]) {
    let sign = |line: &Line| {
        let content = text.get(line.range.clone()).unwrap_or_default();
        (line.shape == Shape::Text)
            .then(|| Sign::read(content))
            .flatten()
    };
    let runs = lines.chunk_by_mut(|line, next| {
        let (Some(sign), Some(next)) = (sign(line), sign(next)) else {
            return false;
        };
        sign.leads_to(next)
    });
    for run in runs.filter(|run| run.len() > 1) {
        for line in run {
            let content = text.get(line.range.clone()).unwrap_or_default();
            let rest = content.split_once(char::is_whitespace);
            let body = rest.map_or(content, |(_, body)| body.trim_start());
            line.range.start = line.range.end - body.len();
            line.shape = Shape::Item;
            line.strong = line
                .strong
                .take()
                .map(|strong| strong.start.max(line.range.start)..strong.end)
                .filter(|strong| !strong.is_empty());
        }
    }
}

/// What stands before the first blank of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign<'t> {
    Mark(&'t str),
    Letter(u8),
}

impl<'t> Sign<'t> {
    fn read(content: &'t str) -> Option<Self> {
        let (token, rest) = content.split_once(char::is_whitespace)?;
        if rest.trim_start().is_empty() {
            return None;
        }
        match token.as_bytes() {
            &[letter @ b'A'..=b'Z', b'.'] => Some(Self::Letter(letter)),
            // Word's hollow bullet and its box, pasted as letters.
            b"o" | b"q" | b"--" | b"~" => Some(Self::Mark(token)),
            _ => {
                (token.len() <= LONGEST && token.chars().all(is_mark)).then_some(Self::Mark(token))
            }
        }
    }

    fn leads_to(self, next: Self) -> bool {
        match (self, next) {
            (Self::Letter(letter), Self::Letter(next)) => letter + 1 == next,
            _ => self == next,
        }
    }
}

/// An emoji may consist of several signs, in bytes.
const LONGEST: usize = 16;

/// Arrows, shapes, dingbats and emoji; no quotes, dashes or currencies.
pub fn is_mark(c: char) -> bool {
    matches!(c, '¤' | '¶' | '×' | '\u{200d}' | '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::mark_alike;
    use crate::text::line::{Line, Shape, plain};

    #[track_caller]
    fn items(source: &str, expected: &[&str]) {
        let mut lines = plain(source);
        mark_alike(source, &mut lines);
        let item = |line: &Line| {
            (line.shape == Shape::Item).then(|| source.get(line.range.clone()).unwrap_or_default())
        };
        let found: Vec<&str> = lines.iter().filter_map(item).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn lines_that_begin_alike() {
        items(
            "👉 a degree\n👉 a boat\n\nThe lab.",
            &["a degree", "a boat"],
        );
        items("-- a degree\n-- a boat", &["a degree", "a boat"]);
        items("o a degree\no a boat", &["a degree", "a boat"]);
        items(
            "A. a degree\nB. a boat\nC. a net",
            &["a degree", "a boat", "a net"],
        );
    }

    #[test]
    fn lines_that_do_not() {
        items("📍 Port Fern\n📅 1 May", &[]);
        items("A. Smith\nC. Jones", &[]);
        items("-- \nJane Doe", &[]);
        items("> quoted\n> text", &[]);
        items("€ 500\n€ 600", &[]);
    }
}
