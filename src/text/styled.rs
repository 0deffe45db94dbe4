//! Headings that are none: markup of headings around a whole text, for the size of its letters.

use super::line::{Line, Shape};

/// Makes text of lines that follow one another as headings of one level, where they are too many to head anything or one of them is a
/// text: `<h1>Pay: $20<br>The lab studies … and has done so for years.<br>Hours: 35</h1>`.
pub fn unstyle(lines: &mut [Line]) {
    let level = |line: &Line| match line.shape {
        Shape::Heading(level) => Some(level),
        _ => None,
    };
    for run in lines.chunk_by_mut(|line, next| level(line).is_some() && level(line) == level(next))
    {
        let said = || run.iter().any(|line| line.range.len() > LONG);
        if run.len() >= MANY || run.len() >= SEVERAL && said() {
            for line in run.iter_mut() {
                line.shape = Shape::Text;
            }
        }
    }
}

/// A line of so many bytes is a text.
const LONG: usize = 200;

/// So many headings of one level stand below one another where one of them is a text.
const SEVERAL: usize = 3;

/// So many never do.
const MANY: usize = 8;

#[cfg(test)]
mod tests {
    #[cfg(feature = "html")]
    use crate::text::{Format, Shape, Text};

    #[cfg(feature = "html")]
    #[track_caller]
    fn headings(source: &str, count: usize) {
        let text = Text::new(source, Format::Html);
        let lines = text.lines().iter();
        let found = lines.filter(|line| matches!(line.shape, Shape::Heading(_)));
        assert_eq!(found.count(), count, "{source}");
    }

    #[cfg(feature = "html")]
    #[test]
    fn a_text_in_the_letters_of_headings() {
        let long = "The lab studies the lakes of the north. ".repeat(6);
        headings(
            &format!("<h1>Pay: $20<br>Hours: 35<br>{long}<br>Place: Westhaven</h1>"),
            0,
        );
        headings(
            &format!("<h1>Lecturer</h1><h2>Duties</h2><p>{long}</p><h2>Pay</h2><p>{long}</p>"),
            3,
        );
    }
}
