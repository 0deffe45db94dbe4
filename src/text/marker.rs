use core::ops::Range;

/// What stands before a list item, as a line is read after the other.
///
/// A bullet speaks for itself. A number or letter with a full stop ("2.", "b.") does only as the first of its kind or behind the one before it:
/// a wrapped sentence may begin a line with "15. The", a date with "8. November".
#[derive(Clone, Copy, Debug, Default)]
pub struct Markers {
    ordinal: Option<Ordinal>,
    /// The last numbers of the codes that began an item, one for each of the `LETTERS`: "E1.", "D1.", "E2."
    codes: [u8; LETTERS.len()],
    /// The line before was an item whose sign was glued to its text: "-University degree".
    glued: bool,
    /// The line before breaks off behind a word: "two".
    midway: bool,
    /// The last number in brackets inside the lines before: "(1)".
    inner: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ordinal {
    Number(u32),
    Letter(u32),
    Roman(u32),
    /// "E1", "D2": the place of one of the `LETTERS`, and a number
    Code(usize, u8),
}

impl Markers {
    /// The width of the marker at the beginning of a line and of the blanks behind it: "- ", "• ", "1) ", "(a) ", "iv. ", "• (i) ".
    pub fn width(&mut self, content: &str) -> Option<usize> {
        let first = self.one(content)?;
        let glued = self.glued;
        let rest = content.get(first..).filter(|_| !glued);
        let second = rest.and_then(|rest| self.one(rest));
        self.glued = glued;
        Some(first + second.unwrap_or(0))
    }

    /// The same, where an empty line may stand before: no sentence goes on behind it.
    pub fn width_behind(&mut self, content: &str, gap: bool) -> Option<usize> {
        self.midway &= !gap;
        self.width(content)
    }

    fn one(&mut self, content: &str) -> Option<usize> {
        let glued = core::mem::take(&mut self.glued);
        let first = content.chars().next()?;
        let width = if first == '(' || first.is_ascii_alphanumeric() {
            match content.strip_prefix(['o', 'q']) {
                // Word's hollow bullet and its box, pasted as letters.
                Some(rest) if stands_alone(rest) => 1,
                _ => self.ordinal(content)?,
            }
        } else {
            let rest = content.get(first.len_utf8()..)?;
            let next = rest.chars().next()?;
            let spaced = next.is_whitespace();
            let listed = match first {
                '-' => {
                    self.glued = next.is_uppercase() || (glued && next.is_alphabetic());
                    spaced || self.glued
                }
                // "+ 47 22 85" is a telephone number, "§ 14" one of a law; else a "§" is Word's small box.
                '+' | '§' => {
                    spaced && !rest.trim_start().starts_with(|c: char| c.is_ascii_digit())
                }
                // Word's arrow and tick, pasted as letters.
                'Ø' | 'ü' => spaced,
                '*' | '‐' | '‑' | '−' | '»' => spaced,
                // "[x] bogs", "[ ] lakes": boxes to tick
                '[' => TICKS.iter().any(|tick| content.starts_with(tick)),
                // ":   - bogs": the first item of a list in what Markdown says of a term
                ':' => spaced && rest.trim_start().starts_with("- "),
                _ => is_bullet(first),
            };
            if !listed {
                return None;
            }
            match first {
                '[' => TICKED,
                _ => first.len_utf8(),
            }
        };
        let rest = content.get(width..)?;
        let body = rest.trim_start();
        (!body.is_empty()).then(|| width + rest.len() - body.len())
    }

    /// "1)", "1.", "(1)", "a)", "(iv)".
    fn ordinal(&mut self, content: &str) -> Option<usize> {
        let (open, body) = match content.strip_prefix('(') {
            Some(body) => (1, body),
            None => (0, content),
        };
        let length = body
            .bytes()
            .take(5)
            .take_while(u8::is_ascii_alphanumeric)
            .count();
        let ordinal = self.read(body.get(..length)?, body.get(length + 1..)?)?;
        let close = *body.as_bytes().get(length)?;
        let rest = body.get(length + 1..)?;
        // "1.- Teach"
        let dash = usize::from(close == b'.' && rest.starts_with("- "));
        let rest = rest.get(dash..)?;
        let spaced = rest.starts_with(char::is_whitespace);
        let counts = match close {
            b')' => {
                let coded = matches!(ordinal, Ordinal::Code(..));
                let repeats = open > 0 && self.repeats(ordinal);
                !coded && !repeats && (spaced || rest.starts_with(char::is_alphabetic))
            }
            b'.' => open == 0 && spaced && self.follows(ordinal) && !is_date(rest.trim_start()),
            _ => false,
        };
        counts.then(|| {
            if let Ordinal::Code(letter, number) = ordinal
                && let Some(last) = self.codes.get_mut(letter)
            {
                *last = number;
            }
            self.ordinal = Some(ordinal);
            open + length + 1 + dash
        })
    }

    /// "i" is a number where "h" does not stand before it.
    fn read(&self, label: &str, rest: &str) -> Option<Ordinal> {
        if label.len() <= 2
            && let Ok(number) = label.parse()
        {
            return Some(Ordinal::Number(number));
        }
        if let Some(code) = code(label) {
            return Some(code);
        }
        let letter = match label.as_bytes() {
            &[letter] if letter.is_ascii_lowercase() => {
                Some(Ordinal::Letter(u32::from(letter - b'a') + 1))
            }
            _ => None,
        };
        let numeral = ROMAN.iter().position(|numeral| {
            *numeral == label
                || label.chars().all(char::is_uppercase) && numeral.eq_ignore_ascii_case(label)
        });
        let roman = numeral.and_then(|at| u32::try_from(at + 1).ok().map(Ordinal::Roman));
        // "V. Moss" is a person, but behind "IV." an item.
        let initial = label.len() == 1 && label.chars().all(char::is_uppercase);
        let begins = || label == "I" && goes_on_small(rest);
        let roman = roman.filter(|&roman| !initial || begins() || self.goes_on(roman));
        match letter {
            Some(letter) if roman.is_none() || self.goes_on(letter) => Some(letter),
            _ => roman,
        }
    }

    /// Takes in how a line, or what stands before this one, ends.
    pub fn pass(&mut self, content: &str, gap: bool) {
        self.midway = content.ends_with(char::is_alphabetic);
        self.inner = last_inner(content).or(self.inner.filter(|_| !gap));
    }

    /// "for two\n(2) years": behind a word the line goes on, and no such number stands before this one.
    fn repeats(&self, ordinal: Ordinal) -> bool {
        let Ordinal::Number(number) = ordinal else {
            return false;
        };
        let listed = self.inner.is_some_and(|inner| inner + 1 == number);
        self.midway && number > 1 && !listed && !self.goes_on(ordinal)
    }

    fn follows(&self, ordinal: Ordinal) -> bool {
        match ordinal {
            Ordinal::Number(n) | Ordinal::Letter(n) | Ordinal::Roman(n) => {
                n == 1 || self.goes_on(ordinal)
            }
            // "E1.", "D1.", "E2.": the letters take turns.
            Ordinal::Code(letter, number) => {
                let last = self.codes.get(letter);
                number == 1 || last.is_some_and(|&last| last > 0 && last + 1 == number)
            }
        }
    }

    fn goes_on(&self, ordinal: Ordinal) -> bool {
        match (self.ordinal, ordinal) {
            (Some(Ordinal::Number(before)), Ordinal::Number(n))
            | (Some(Ordinal::Letter(before)), Ordinal::Letter(n))
            | (Some(Ordinal::Roman(before)), Ordinal::Roman(n)) => before + 1 == n,
            _ => false,
        }
    }
}

/// Boxes to tick, and how wide they are.
const TICKS: [&str; 3] = ["[ ] ", "[x] ", "[X] "];
const TICKED: usize = 3;

/// "(1)" in "You will (1) teach courses and".
fn last_inner(content: &str) -> Option<u32> {
    let (_, inner) = content.rsplit_once('(')?;
    inner.split_once(')')?.0.parse().ok()
}

/// "I. Linking materials;", but not "I. Moss, Professor", "I. About us", "I. Moss is here.": a small word follows the first, and the
/// sign between the items of a list ends the line.
fn goes_on_small(rest: &str) -> bool {
    let mut words = rest.split_whitespace();
    let first = words.next().unwrap_or_default();
    let second = words.next().unwrap_or_default();
    first.ends_with(char::is_alphabetic)
        && second.starts_with(char::is_lowercase)
        && rest.trim_end().ends_with(';')
}

/// "E1", "D12".
fn code(label: &str) -> Option<Ordinal> {
    let letter = LETTERS
        .iter()
        .position(|&letter| label.starts_with(letter))?;
    let number = label.get(1..)?;
    let counted = (1..=2).contains(&number.len()) && number.bytes().all(|c| c.is_ascii_digit());
    let number = number.parse().ok().filter(|_| counted)?;
    Some(Ordinal::Code(letter, number))
}

/// The letters of what is essential and what is desirable. A sentence may end in "B1." or "(C1)".
const LETTERS: [char; 2] = ['E', 'D'];

/// Does this stand behind a letter that is a bullet? A small word goes on: "o candidato deve".
fn stands_alone(rest: &str) -> bool {
    rest.starts_with('\t')
        || rest.strip_prefix(' ').is_some_and(|rest| {
            rest.starts_with(|c: char| c == ' ' || c.is_uppercase() || c.is_ascii_digit())
        })
}

const ROMAN: [&str; 12] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
];

/// What is left of "1. October 2025" behind the number; and of "i. e.".
fn is_date(rest: &str) -> bool {
    let mut words = rest.split_whitespace();
    let first = words.next().unwrap_or_default();
    let year = words.next().unwrap_or_default();
    let digits = year.bytes().take_while(u8::is_ascii_digit).count();
    let month = first.len() > 2
        && first
            .trim_end_matches(['.', ','])
            .chars()
            .all(char::is_alphabetic);
    (month && digits == 4) || (first.len() == 2 && first.ends_with('.'))
}

/// A sign that nothing but a list begins a line with.
pub fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '•' | '·' | '∙' | '・' | '–' | '—' | '■' | '□' | '▪' | '▫' | '●' | '○' | '◦' | '◆' | '◇' | '◾' | '◼'
            | '‣' | '⁃' | '▸' | '▶' | '►' | '➢' | '➤' | '➔' | '→' | '⇒' | '✓' | '✔' | '✅' | '☐' | '☑' | '❏' | '❑' | '❖' | '✦' | '❯'
            | '①'..='⑳' | '❶'..='➓' | '⓵'..='⓾' | '★' | '☆' | '✗' | '✘' | '➜' | '➡' | '➣' | '➥' | '❍' | '▹' | '◉' | '◎' | '☛' | '☞'
            // The bullets of the Symbol and Wingdings fonts, as Word leaves them.
            | '\u{f000}'..='\u{f0ff}'
    )
}

/// Where an item goes on with bullets ("• Teaching • Research"), the places of the items.
///
/// Only a line that begins as an item is a list so: between words a dot may part them ("Oslo • Norway • Full time"), and a flattened text has its
/// bullets between sentences and headings that no line tells apart.
pub fn inner_items(content: &str) -> Vec<Range<usize>> {
    let mut starts: Vec<usize> = content
        .match_indices(is_solid)
        .filter(|&(at, sign)| {
            let before = content.get(..at).unwrap_or_default();
            let after = content.get(at + sign.len()..).unwrap_or_default();
            before.ends_with(char::is_whitespace)
                && after.starts_with(char::is_whitespace)
                && !after.trim_start().is_empty()
        })
        .map(|(at, _)| at)
        .collect();
    starts.insert(0, 0);
    let ends = starts.iter().skip(1).copied().chain([content.len()]);
    starts
        .iter()
        .copied()
        .zip(ends)
        .map(|(from, upto)| from..upto)
        .collect()
}

/// The bullets that are used for nothing else inside a line.
pub fn is_solid(c: char) -> bool {
    matches!(
        c,
        '•' | '■' | '▪' | '●' | '➢' | '►' | '❖' | '\u{f0b7}' | '\u{f0a7}'
    )
}
