//! Numbered lists that run inside a paragraph: "include: 1. a cover letter 2. a CV", "(a) … (b) …", "i) … ii) …".

use core::ops::Range;

use crate::lexicon::{Sense, dictionary};

/// Where the numbers of lists stand, in order: only numbers that count on from the first, and none that count within one of the
/// items that begin at `outer`: "- a degree in (1) law, (2) history - patience".
pub fn numbers(content: &str, outer: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut runs = Runs::default();
    let mut before = b' ';
    for (at, byte) in content.bytes().enumerate() {
        if (byte == b'(' || byte.is_ascii_alphanumeric())
            && opens(before, content, at)
            && let Some(number) = content.get(at..).and_then(number)
            && !repeats(content.get(..at).unwrap_or_default(), &number)
        {
            runs.take(at, &number);
        }
        before = byte;
    }
    runs.finish(outer)
}

/// "three (3) referees": it says once more what the word before it says.
fn repeats(before: &str, number: &Number) -> bool {
    if number.style != Style::Brackets {
        return false;
    }
    let before = before.trim_end();
    let mut last = before.char_indices().rev().take(WORD);
    let word = match last.find(|(_, c)| c.is_whitespace()) {
        Some((at, _)) => before.get(at..).map(str::trim_start),
        None => (before.len() <= WORD).then_some(before),
    };
    let value = |word: &str| {
        dictionary().beginning(word, |sense| match sense {
            Sense::Cardinal(value) => Some(value),
            _ => None,
        })
    };
    let [(_, printed), _] = number.values;
    word.and_then(value)
        .is_some_and(|(value, _)| value == printed)
}

/// The word for a number is no longer, in letters.
const WORD: usize = 40;

/// May a number begin at `at`, behind this byte?
fn opens(before: u8, content: &str, at: usize) -> bool {
    match before {
        b' ' | b'\n' | b':' | b';' | b',' | b'.' => true,
        before if before.is_ascii() => before.is_ascii_whitespace(),
        _ => content
            .get(..at)
            .is_some_and(|done| done.ends_with(char::is_whitespace)),
    }
}

/// A number as it stands before an item.
struct Number {
    /// Its bytes, with the sign behind it.
    length: usize,
    style: Style,
    /// Its place in the list; a letter may be read in two ways.
    values: [(Count, u32); 2],
}

/// What encloses it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// "1."
    Stop,
    /// "1)", "i/"
    Bracket,
    /// "(1)"
    Brackets,
}

/// What it counts with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Count {
    Digits,
    Letters,
    Roman,
}

/// "1.Good Dutch", "2.a boat", but not "1.A"
fn is_word(item: &str) -> bool {
    let word = item.split(|c: char| !c.is_alphabetic()).next();
    let word = word.unwrap_or_default();
    let blank = item
        .get(word.len()..)
        .is_some_and(|rest| rest.starts_with(' '));
    word.chars().count() >= WRITTEN || blank && word.starts_with(char::is_lowercase)
}

/// The word right behind the stop of a number has so many letters at least, if it has a capital.
const WRITTEN: usize = 3;

/// Reads "1.", "(a)", "iv)": a blank and a letter follow, or a bracket closes it.
fn number(text: &str) -> Option<Number> {
    let (open, body) = match text.strip_prefix('(') {
        Some(body) => (1, body),
        None => (0, text),
    };
    let name = body
        .bytes()
        .take(5)
        .take_while(u8::is_ascii_alphanumeric)
        .count();
    let label = body.get(..name)?;
    let sign = body.get(name..)?.chars().next()?;
    let style = match (open, sign) {
        (1, ')') => Style::Brackets,
        (0, ')' | '/') => Style::Bracket,
        (0, '.') => Style::Stop,
        _ => return None,
    };
    let rest = body.get(name + 1..)?;
    let item = rest.trim_start();
    let glued = || style == Style::Stop && is_word(item);
    let parted = item.len() < rest.len() || style != Style::Stop && sign != '/' || glued();
    if !parted || !item.starts_with(|c: char| c.is_alphabetic() || matches!(c, '"' | '“' | '‘'))
    {
        return None;
    }
    Some(Number {
        length: open + name + 1,
        style,
        values: values(label, style)?,
    })
}

fn values(label: &str, style: Style) -> Option<[(Count, u32); 2]> {
    if label.len() <= 2
        && let Ok(value) = label.parse()
    {
        return Some([(Count::Digits, value); 2]);
    }
    // "e.g." and "i. e." are no items.
    if style == Style::Stop {
        return None;
    }
    let roman = ROMAN
        .iter()
        .zip(1..)
        .find(|(roman, _)| label.eq_ignore_ascii_case(roman))
        .map(|(_, value)| (Count::Roman, value));
    let letter = match label.as_bytes() {
        [letter] if letter.is_ascii_alphabetic() => {
            let value = u32::from(letter.to_ascii_lowercase() - b'a') + 1;
            Some((Count::Letters, value))
        }
        _ => None,
    };
    match (roman, letter) {
        (Some(roman), Some(letter)) => Some([roman, letter]),
        (Some(one), None) | (None, Some(one)) => Some([one; 2]),
        (None, None) => None,
    }
}

const ROMAN: [&str; 10] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/// The lists that are open, one for each way to count.
#[derive(Default)]
struct Runs {
    open: Vec<Run>,
    done: Vec<Vec<Range<usize>>>,
}

struct Run {
    style: Style,
    count: Count,
    next: u32,
    places: Vec<Range<usize>>,
}

impl Runs {
    fn take(&mut self, at: usize, number: &Number) {
        let range = at..at + number.length;
        let [one, other] = number.values;
        for (count, value) in [one, other] {
            let same = |run: &Run| run.style == number.style && run.count == count;
            let place = self.open.iter().position(same);
            if value == 1 {
                if let Some(place) = place {
                    let run = self.open.swap_remove(place);
                    self.close(run);
                }
                self.open.push(Run {
                    style: number.style,
                    count,
                    next: 2,
                    places: vec![range.clone()],
                });
            } else if let Some(run) = place.and_then(|place| self.open.get_mut(place))
                && run.next == value
                && run
                    .places
                    .last()
                    .is_none_or(|last| at - last.end <= LONGEST_ITEM)
            {
                run.next += 1;
                run.places.push(range.clone());
            }
            if one == other {
                break;
            }
        }
    }

    /// One number alone is no list.
    fn close(&mut self, run: Run) {
        if run.places.len() >= 2 {
            self.done.push(run.places);
        }
    }

    fn finish(mut self, outer: &[Range<usize>]) -> Vec<Range<usize>> {
        for run in core::mem::take(&mut self.open) {
            self.close(run);
        }
        // How many items have begun.
        let item = |place: &Range<usize>| outer.partition_point(|sign| sign.start < place.start);
        self.done.retain(|run| match (run.first(), run.last()) {
            (Some(first), Some(last)) => {
                let within = item(first);
                within == 0 || within == outer.len() || item(last) != within
            }
            _ => false,
        });
        let mut places = self.done.concat();
        places.sort_by_key(|place| place.start);
        places.dedup_by_key(|place| place.start);
        places
    }
}

/// An item inside a paragraph is no longer.
const LONGEST_ITEM: usize = 600;

#[cfg(test)]
mod tests {
    use super::numbers;
    use crate::outline::dashes::dashes;

    #[track_caller]
    fn finds(content: &str, expected: &[&str]) {
        let found: Vec<&str> = numbers(content, &[])
            .into_iter()
            .filter_map(|range| content.get(range))
            .collect();
        assert_eq!(found, expected, "{content}");
    }

    #[test]
    fn what_is_no_list() {
        finds("", &[]);
        finds("See section 1. The rest is in section 3. Read it.", &[]);
        finds(
            "A post of 2.5 years at 1.0 FTE, e.g. a postdoc i.e. no student",
            &[],
        );
        finds("Figures 1a) and 1b) show it", &[]);
        finds("1. One thing only", &[]);
        finds("2) second 3) third", &[]);
        finds("grade 1) good", &[]);
        finds("two (2) letters", &[]);
        // What is counted within an item.
        let content = "Needed: - a degree in (1) law, (2) history - patience - a boat";
        assert!(numbers(content, &dashes(content)).is_empty());
    }

    #[test]
    fn lists_inside_a_paragraph() {
        finds(
            "include: 1. A letter 2. A CV. 3. Grades",
            &["1.", "2.", "3."],
        );
        finds("include (1) a letter, (2) a CV", &["(1)", "(2)"]);
        finds("send a) a letter; b) a CV; c) grades", &["a)", "b)", "c)"]);
        finds("both (i) a letter and (ii) a CV", &["(i)", "(ii)"]);
        finds("i/ a letter, ii/ a CV", &["i/", "ii/"]);
        finds(
            "1) first 2) second; elsewhere 1) one 2) two",
            &["1)", "2)", "1)", "2)"],
        );
    }

    #[test]
    fn numbers_right_at_their_items() {
        finds(
            "You need 1.Good Dutch; 2. a boat; 3.a licence",
            &["1.", "2.", "3."],
        );
        finds("See 1.A and 2.B, version 1.x of 2.y", &[]);
    }
}
