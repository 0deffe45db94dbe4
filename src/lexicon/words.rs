use core::ops::Range;

use super::abbreviation::RANKS_CUT_SHORT;
use super::gender::{Ending, other_gender};
use super::number::ORDINAL_ENDINGS;
use super::placed::Placed;

/// A word of a text: letters and digits, an apostrophe between letters included.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// Hash of the folded word: equal for words that differ only in case, in apostrophes, in the ending of another gender, or in how
    /// "ä", "ö", "ü" and "ß" are spelt; "letter(s)" is "letter".
    pub key: u64,
    /// Nothing but white space (at most one line end or a few blanks), a hyphen, or the full stop of an abbreviation parts it from the word before.
    pub joined: bool,
    /// A digit is among its characters.
    pub digit: bool,
}

impl Placed for Word {
    fn start(&self) -> usize {
        self.start
    }
}

impl Word {
    /// Its place.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// All words of the text, in order, in one pass.
pub fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::with_capacity(text.len() / 6);
    while let Some(word) = next_word(text, words.last()) {
        words.push(word);
    }
    words
}

/// The word that the text begins with, and nothing behind it.
pub fn first_word(text: &str) -> Option<Word> {
    shape_at(text, 0).map(|Shape { key, end, digit }| Word {
        start: 0,
        end,
        key,
        joined: false,
        digit,
    })
}

/// The word behind this one, or the first of the text.
pub fn next_word(text: &str, last: Option<&Word>) -> Option<Word> {
    let bytes = text.as_bytes();
    let gap_from = last.map_or(0, |word| word.end);
    let mut at = gap_from;
    while let Some(&byte) = bytes.get(at) {
        if byte.is_ascii() && !byte.is_ascii_alphanumeric() {
            at += 1;
            continue;
        }
        let Some(Shape { key, end, digit }) = shape_at(text, at) else {
            // A character outside ASCII that is no letter.
            at += text
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8);
            continue;
        };
        let gap = text.get(gap_from..at).unwrap_or_default();
        return Some(Word {
            start: at,
            end,
            key,
            joined: last
                .is_some_and(|word| joins(gap, word.end - word.start) || shortens(text, word, gap)),
            digit,
        });
    }
    None
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

fn mix(hash: u64, letter: char) -> u64 {
    (hash.rotate_left(5) ^ u64::from(u32::from(letter))).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// "ä" is "ae", and "ß" is "ss": so they are written where the keyboard lacks them.
fn mix_spelt(key: u64, letter: char) -> u64 {
    let two = match letter {
        'ä' => ['a', 'e'],
        'ö' => ['o', 'e'],
        'ü' => ['u', 'e'],
        'ß' => ['s', 's'],
        letter => return mix(key, letter),
    };
    two.into_iter().fold(key, mix)
}

struct Shape {
    key: u64,
    end: usize,
    digit: bool,
}

fn shape_at(text: &str, start: usize) -> Option<Shape> {
    let mut key = SEED;
    let mut end = start;
    let mut digit = false;
    let mut small = 0_usize;
    // Nothing but digits so far.
    let mut number = false;
    loop {
        // Most letters are small ones, and nothing is to be asked of them.
        let rest = text.as_bytes().get(end..).unwrap_or_default();
        for letter in rest.iter().take_while(|byte| byte.is_ascii_lowercase()) {
            key = mix(key, char::from(*letter));
            small += 1;
            end += 1;
            number = false;
        }
        let Some(letter) = letter_at(text, end) else {
            break;
        };
        let next = end + letter.len_utf8();
        // "responsibilitiesYour", "qualificationsA degree": portals glue a heading to its text; "PhD" and "GitHub" are one word.
        let begins =
            |letter: char| letter.is_lowercase() || (matches!(letter, ' ' | '-') && small > GLUED);
        if small >= GLUED && letter.is_uppercase() && letter_at(text, next).is_some_and(begins) {
            break;
        }
        // "Our offer to youThe college", "qualificationsMSc": a short word with no capital; a degree behind a long one.
        let short = small >= SHORT && small == end - start && opens_name(text, next);
        if letter.is_uppercase() && (short || (small > LONG && opens_degree(text, next))) {
            break;
        }
        // "Closing Date03 January", "Deadline31/12/2024"
        if small >= SHORT
            && end - start >= GLUED
            && letter.is_ascii_digit()
            && opens_date(text.get(end..).unwrap_or_default())
        {
            break;
        }
        // "Positions: 1Working hours": the same behind a number.
        if number && letter.is_uppercase() && opens_name(text, next) {
            break;
        }
        number = letter.is_ascii_digit() && (number || end == start);
        small = if letter.is_lowercase() { small + 1 } else { 0 };
        if letter.is_ascii_alphanumeric() {
            digit |= letter.is_ascii_digit();
            key = mix(key, letter.to_ascii_lowercase());
        } else if letter.is_ascii() && letter != '\'' {
            break;
        } else if letter.is_alphanumeric() || is_combining(letter) {
            key = letter.to_lowercase().fold(key, mix_spelt);
        } else if elides(text, start, end, next) {
            return Some(Shape {
                key: mix(key, '\''),
                end: next,
                digit,
            });
        } else if !(is_apostrophe(letter)
            && end > start
            && letter_at(text, next).is_some_and(char::is_alphabetic))
        {
            // The apostrophe of "master's" is dropped.
            break;
        }
        end = next;
    }
    if let Some(Ending { behind, plural }) = other_gender(text, start, end) {
        key = if plural { mix(key, 's') } else { key };
        end = behind;
    }
    (end > start).then_some(Shape { key, end, digit })
}

/// "l’offre", "d'une", "L'Institut", "D'UNE", but not "D'Angelo" or "T's": a word of one letter before an apostrophe is a word of its own, and
/// the apostrophe belongs to it. A phrase may end with one.
fn elides(text: &str, start: usize, sign: usize, next: usize) -> bool {
    let Some(&[letter]) = text.as_bytes().get(start..sign) else {
        return false;
    };
    if !letter_at(text, sign).is_some_and(is_apostrophe) {
        return false;
    }
    let letters = text.get(next..).unwrap_or_default();
    let mut letters = letters.chars().take_while(|letter| letter.is_alphabetic());
    let (first, second) = (letters.next(), letters.next());
    let capital = first.is_some_and(char::is_uppercase);
    ELIDED.contains(&letter.to_ascii_lowercase())
        && (second.is_some() || next == text.len())
        && (letter.is_ascii_lowercase()
            || letter == ARTICLE
            || !capital
            || second.is_some_and(char::is_uppercase))
}

/// The words that lose their vowel: "ce", "de", "je", "le", "me", "ne", "se", "te".
const ELIDED: &[u8] = b"cdjlmnst";

/// The one that also begins a sentence before a name.
const ARTICLE: u8 = b'L';

/// Small letters go on behind a capital: "Working", not "20 Hz" or "3D".
fn opens_name(text: &str, next: usize) -> bool {
    let mut at = next;
    for _ in 0..2 {
        let Some(letter) = letter_at(text, at).filter(|letter| letter.is_lowercase()) else {
            return false;
        };
        at += letter.len_utf8();
    }
    true
}

/// "03 January", "3rd January", "31/12/2024", "2024-12-31": the numbers of a date, or that of a day and a word with a capital, as months have.
fn opens_date(rest: &str) -> bool {
    let digits = |part: &str| part.bytes().take_while(u8::is_ascii_digit).count();
    let first = digits(rest);
    let behind = rest.get(first..).unwrap_or_default();
    if let Some(behind) = behind.strip_prefix(['/', '.', '-']) {
        let second = digits(behind);
        let third = behind.get(second..).unwrap_or_default();
        let third = third.strip_prefix(['/', '.', '-']).map_or(0, digits);
        return second <= 2 && matches!((first, third), (1 | 2, 4) | (4, 1 | 2));
    }
    let behind = ORDINAL_ENDINGS
        .iter()
        .find_map(|end| behind.strip_prefix(end))
        .unwrap_or(behind);
    let month = behind.strip_prefix(' ').unwrap_or_default();
    matches!(first, 1 | 2) && month.starts_with(char::is_uppercase) && opens_name(month, 1)
}

/// A second capital and a small letter: "MSc", "BSc".
fn opens_degree(text: &str, next: usize) -> bool {
    let mut letters = text.get(next..).unwrap_or_default().chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

/// So many small letters are a whole word, where nothing stands before them.
const SHORT: usize = 3;

/// No name of one word has more small letters before a capital: "StudentInnen" apart.
const LONG: usize = 8;

/// So many small letters before a capital end a word.
const GLUED: usize = 4;

/// The character that begins at a byte; most are ASCII.
fn letter_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        Some(_) => text.get(at..)?.chars().next(),
        None => None,
    }
}

fn is_combining(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

pub fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '´' | '`')
}

/// "UF’s": whose something is.
pub fn is_owner(name: &str) -> bool {
    name.strip_suffix('s')
        .is_some_and(|owner| owner.ends_with(is_apostrophe))
}

/// So many blanks may stand between the words of one line.
const BLANKS: usize = 3;

/// "Asst. Prof.", "Assoc. Prof.": the full stop is that of a rank that is cut short.
fn shortens(text: &str, before: &Word, gap: &str) -> bool {
    let word = text.get(before.range()).unwrap_or_default();
    matches!(gap, ". " | ".\u{a0}" | ".")
        && RANKS_CUT_SHORT
            .iter()
            .any(|rank| word.eq_ignore_ascii_case(rank))
}

/// Does this gap leave the words on both sides in one phrase?
fn joins(gap: &str, length_before: usize) -> bool {
    if gap.len() > 12 {
        return false;
    }
    let mut lines = 0;
    let mut blanks = 0;
    let mut signs = 0;
    for letter in gap.chars() {
        match letter {
            '\n' => lines += 1,
            '-' | '‐' | '‑' | '–' | '/' | '\'' | '’' | '_' => signs += 1,
            // "il·elle"
            '·' if length_before <= 4 => signs += 1,
            // "N° de poste"
            '°' | 'º' if length_before == 1 => signs += 1,
            // The full stop of "Ph.D." and "approx. 2,300".
            '.' if length_before <= 3 => signs += 1,
            // "Bac+5"
            '+' if length_before == 3 => signs += 1,
            // The cells of a row.
            '\t' => return false,
            letter if letter.is_whitespace() => blanks += 1,
            _ => return false,
        }
    }
    // "Full time        Contract: permanent": the columns of a table that lost its borders.
    lines <= 1 && signs <= 1 && (lines == 1 || blanks <= BLANKS)
}

#[cfg(test)]
mod tests {
    use super::words;

    #[track_caller]
    fn parts(text: &str, expected: &[&str]) {
        let found = words(text);
        let found: Vec<&str> = found
            .iter()
            .filter_map(|word| text.get(word.range()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn words_that_lose_their_vowel() {
        parts("l'offre d’un an", &["l'", "offre", "d’", "un", "an"]);
        parts(
            "L'Institut, CHEF D'ÉQUIPE",
            &["L'", "Institut", "CHEF", "D'", "ÉQUIPE"],
        );
        parts(
            "the lab's D'Angelo, don't, T's",
            &["the", "lab's", "D'Angelo", "don't", "T's"],
        );
    }

    #[test]
    fn endings_of_another_gender() {
        let same = |one: &str, other: &str| {
            words(one).first().map(|word| word.key) == words(other).first().map(|word| word.key)
        };
        for (one, other) in [
            ("chercheur·e", "chercheur"),
            ("candidat(e)s", "candidats"),
            ("étudiant.e.s", "étudiants"),
            ("directeur/trice", "directeur"),
            ("assistant-e", "assistant"),
            ("contractuel.le", "contractuel"),
            ("assistant•es", "assistants"),
            ("lettre(s)", "lettre"),
        ] {
            parts(one, &[one]);
            assert!(same(one, other), "{one}");
        }
        parts("fern.se", &["fern", "se"]);
        parts(
            "system(s) and/or the.end",
            &["system(s)", "and", "or", "the", "end"],
        );
        parts(
            "chercheur.e@fern.example",
            &["chercheur", "e", "fern", "example"],
        );
    }
}
