//! Signs and numbers that stand before the names of the parts: "1. Duties" / a text / "2. Requirements", "▶ Duties" / "- teach" /
//! "▶ Requirements".

use super::block::{Block, BlockForm};
use super::label::names_part;
use super::naming::best_cue;
use crate::mentions::Scan;
use crate::text::{Text, is_mark};

/// Makes headings of the items whose sign hardly ever stands before two lines in a row, where it stands before the names of parts:
/// no list has one item.
pub fn mark_chapters(blocks: &mut [Block], text: &Text<'_>, scan: &Scan) {
    let mut kinds: Vec<(Sign, Vec<usize>)> = Vec::new();
    for (number, block) in blocks.iter().enumerate() {
        let Some(sign) = Sign::before(block, text) else {
            continue;
        };
        if let Some((_, places)) = kinds.iter_mut().find(|(other, _)| *other == sign) {
            places.push(number);
        } else if kinds.len() < KINDS {
            kinds.push((sign, vec![number]));
        }
    }
    for (_, places) in kinds {
        if names_parts(&places, blocks, text, scan) {
            for place in places {
                if let Some(block) = blocks.get_mut(place)
                    && matches!(block.form, BlockForm::Item | BlockForm::Paragraph)
                {
                    block.form = BlockForm::Heading;
                }
            }
        }
    }
}

/// No posting has more kinds of signs.
const KINDS: usize = 16;

/// The lines at these places name parts: they are short, half of them have words for one, and few follow one another.
fn names_parts(places: &[usize], blocks: &[Block], text: &Text<'_>, scan: &Scan) -> bool {
    let beside = |pair: &[usize]| matches!(pair, [one, other] if one + 1 == *other);
    let pairs = places.windows(2).filter(|pair| beside(pair)).count();
    let listed = places.windows(3).any(|three| three.windows(2).all(beside));
    let all = || places.iter().filter_map(|&place| blocks.get(place));
    let named = all().filter(|block| names_one(block, scan)).count();
    let whole = all().filter(|block| names_part(&block.range, scan)).count();
    places.len() >= 2
        // "▶ Requirements" above "▶ Education"
        && pairs * 2 < places.len()
        && !listed
        && places.last().is_some_and(|last| last + 1 < blocks.len())
        && all().all(|block| is_name(block, text, scan))
        && named * 2 >= places.len()
        && whole * 3 >= places.len()
}

/// A short line that is no sentence.
fn is_name(block: &Block, text: &Text<'_>, scan: &Scan) -> bool {
    let content = text.slice(block.range.clone());
    content.len() <= LONGEST
        && scan.words_within(block.range.clone()).len() <= WORDS
        && !content.ends_with(['.', ',', ';'])
        && !content.contains(". ")
}

/// Words for a part are most of it.
fn names_one(block: &Block, scan: &Scan) -> bool {
    let words = |range| scan.words_within(range).len();
    best_cue(&block.range, scan)
        .is_some_and(|(_, cue)| words(cue) * 2 >= words(block.range.clone()))
}

/// The name of a part is no longer.
const LONGEST: usize = 120;
const WORDS: usize = 14;

/// What stands before an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// "1.", "(2)", and what closes it
    Number(char),
    /// "a)", "iv.", and what closes it
    Letter(char),
    Mark(char),
}

impl Sign {
    /// The sign before a block, or the picture that it begins with.
    pub fn before(block: &Block, text: &Text<'_>) -> Option<Self> {
        let start = block.start();
        let first = text.slice(start..block.range.end).chars().next();
        if let (BlockForm::Paragraph, Some(mark)) = (&block.form, first.filter(|&c| is_mark(c))) {
            return Some(Self::Mark(mark));
        }
        let before = (WIDTH..WIDTH + 4)
            .map(|back| text.slice(start.saturating_sub(back)..start))
            .find(|before| !before.is_empty())?;
        let line = before.rsplit(['\n', '\r']).next()?;
        let token = line.trim_end().rsplit(char::is_whitespace).next()?;
        let token = token.trim_end_matches(VARIANT);
        let close = token.chars().next_back()?;
        let inner = token.trim_start_matches('(').trim_end_matches(close);
        if inner.is_empty() {
            return (token.chars().count() == 1).then_some(Self::Mark(close));
        }
        let closes = matches!(close, '.' | ')') && inner.len() <= 4;
        match inner {
            _ if closes && inner.bytes().all(|byte| byte.is_ascii_digit()) => {
                Some(Self::Number(close))
            }
            _ if closes && inner.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
                Some(Self::Letter(close))
            }
            _ => None,
        }
    }
}

/// Says that the sign before it is a picture.
const VARIANT: char = '\u{fe0f}';

/// What stands before an item is no longer, in bytes.
const WIDTH: usize = 12;

#[cfg(test)]
mod tests {
    use crate::mentions::Scan;
    use crate::outline::block::{BlockForm, blocks};
    use crate::text::{Format, Text};

    #[track_caller]
    fn headings(source: &str, expected: &[&str]) {
        let text = Text::new(source, Format::Plain);
        let scan = Scan::new(&text);
        let found: Vec<&str> = blocks(&text, &scan)
            .into_iter()
            .filter(|block| matches!(block.form, BlockForm::Heading))
            .map(|block| text.slice(block.range))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn signs_before_the_names_of_parts() {
        headings(
            "▶ Your tasks\n- count seals\n- feed them\n▶ Your profile\n- a boat\n- patience\n▶ At the lake\nThe lab is new.\n",
            &["Your tasks", "Your profile", "At the lake"],
        );
        headings(
            "📌 Requirements\n\n📌 Education\n\nA degree in botany.\n\n📌 How to apply\n\nSend a letter to the school by May.\n",
            &["Requirements", "Education", "📌 How to apply"],
        );
        headings(
            "1. Duties\nYou count seals.\n2. Requirements\n- a boat\n- patience\n3. How to apply\na) a letter\nb) a list\n",
            &["Duties", "Requirements", "How to apply"],
        );
    }

    #[test]
    fn signs_before_items() {
        headings(
            "» Duties\n» Requirements\n» Contact\nThe lab is new.\n",
            &[],
        );
        headings(
            "1. Count seals\nfrom the air\n\n2. Feed them\nThe lab is new.\n",
            &[],
        );
        headings(
            "- Requirements are high.\nThe lab is new.\n- Benefits are many.\nIt is old.\n",
            &[],
        );
        headings("» Duties\nThe lab is new.\n", &[]);
    }
}
