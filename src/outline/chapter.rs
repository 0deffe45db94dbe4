//! Signs and numbers that stand before the names of the parts: "1. Duties" / a text / "2. Requirements", "▶ Duties" / "- teach" /
//! "▶ Requirements"; and the articles of a notice, "1. Duties: the fellow counts ferns." / "2. Requirements: a boat."

use super::block::{Block, BlockForm};
use super::label::names_part;
use super::loud::in_capitals;
use super::naming::best_cue;
use super::run_in::{RunIn, run_in};
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

/// Makes paragraphs of the articles of a notice: items whose numbers count on from the first, several of which begin with the name of
/// their part and a colon.
pub fn mark_articles(blocks: &mut [Block], text: &Text<'_>, scan: &Scan) {
    let mut articles: Vec<usize> = Vec::new();
    let mut named = 0;
    for (place, block) in blocks.iter().enumerate() {
        // "Essential criteria" / "1. Qualifications: a degree in law.": the items of a list.
        let before = place.checked_sub(1).and_then(|before| blocks.get(before));
        let led = |before: &Block| {
            names_part(&before.range, scan) || text.slice(before.range.clone()).ends_with(':')
        };
        if articles.is_empty() && before.is_some_and(led) {
            continue;
        }
        let count = u32::try_from(articles.len()).unwrap_or(u32::MAX);
        if count_before(block, text) == count.checked_add(1) {
            articles.push(place);
            named += usize::from(opens_part(block, text, scan));
        }
    }
    if named < ARTICLES || named * 4 < articles.len() {
        return;
    }
    for place in articles {
        if let Some(block) = blocks.get_mut(place)
            && matches!(block.form, BlockForm::Item)
        {
            block.form = BlockForm::Paragraph;
        }
    }
}

/// So many articles of a notice name their parts.
const ARTICLES: usize = 3;

/// "Requirements: …": the name of a part, and what it says behind a colon.
fn opens_part(block: &Block, text: &Text<'_>, scan: &Scan) -> bool {
    let paragraph = Block {
        form: BlockForm::Paragraph,
        ..block.clone()
    };
    let content = text.slice(block.range.clone());
    matches!(block.form, BlockForm::Item)
        && content
            .get(..LONGEST.min(content.len()))
            .unwrap_or(content)
            .contains(':')
        && matches!(
            run_in(&paragraph, text, scan).first(),
            Some(RunIn::Heading(heading))
                if heading.kind.is_some() && heading.range.start == block.range.start
        )
}

/// The number that stands before an item: "2." or "2. –".
fn count_before(block: &Block, text: &Text<'_>) -> Option<u32> {
    let token = sign_before(block, text)?;
    token.trim_end_matches(['.', ')']).parse().ok()
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
    // "1. GRANT RECIPIENTS" … "2. FINANCIAL COMPONENTS"
    let loud = places.len() >= ARTICLES
        && all().all(|block| in_capitals(text.slice(block.range.clone()), SPELT));
    places.len() >= 2
        // "▶ Requirements" above "▶ Education"
        && pairs * 2 < places.len()
        && !listed
        && places.last().is_some_and(|last| last + 1 < blocks.len())
        && all().all(|block| is_name(block, text, scan))
        && (loud || named * 2 >= places.len() && whole * 3 >= places.len())
}

/// No short form has so many letters.
const SPELT: usize = 8;

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
        let token = sign_before(block, text)?;
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

/// The sign before a block on its line; of "2. –" the number.
fn sign_before<'t>(block: &Block, text: &'t Text<'_>) -> Option<&'t str> {
    let start = block.start();
    let before = (WIDTH..WIDTH + 4)
        .map(|back| text.slice(start.saturating_sub(back)..start))
        .find(|before| !before.is_empty())?;
    let line = before.rsplit(['\n', '\r']).next()?.trim_end();
    let mut tokens = line.rsplit(char::is_whitespace);
    let last = tokens.next()?;
    let numbered = |token: &&str| matches!(last, "-" | "–" | "—") && token.ends_with(['.', ')']);
    let token = tokens.next().filter(numbered).unwrap_or(last);
    Some(token.trim_end_matches(VARIANT))
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
        // The last word of a name joins nothing.
        headings(
            "1. About the job\nYou count seals.\n2. Our offer to you\nThere is a boat.\n3. Apply for the job\nSend a letter.\n",
            &["About the job", "Our offer to you", "Apply for the job"],
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
        // A name that is no part goes on.
        headings(
            "1. Count seals for the\nRegister of Pups\n2. Feed them on the\nPier\n",
            &[],
        );
        headings(
            "- Requirements are high.\nThe lab is new.\n- Benefits are many.\nIt is old.\n",
            &[],
        );
        headings("» Duties\nThe lab is new.\n", &[]);
    }

    #[test]
    fn numbers_before_loud_names() {
        headings(
            "1. THE GRANT\nIt is new.\n2. RECIPIENTS OF GRANTS\nAll who row.\n3. FINANCIAL COMPONENTS\nIt is small.\n",
            &["THE GRANT", "RECIPIENTS OF GRANTS", "FINANCIAL COMPONENTS"],
        );
        headings(
            "1. MOSS\nIt is new.\n2. FERN\nAll who row.\n3. PEAT\nIt is small.\n",
            &[],
        );
    }

    #[track_caller]
    fn parts(source: &str, expected: &[&str]) {
        let text = Text::new(source, Format::Plain);
        let scan = Scan::new(&text);
        let outline = crate::outline::Outline::new(&text, &scan);
        let found: Vec<&str> = outline
            .parts
            .iter()
            .filter_map(|part| Some(outline.slice(part.heading.clone()?)))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn articles_of_a_notice() {
        for dash in ["", "– "] {
            parts(
                &format!(
                    "1. {dash}The board of the house opens a call for one fellow.\n2. {dash}Duties: The fellow will count ferns.\n3. {dash}Admission requirements: All who row may apply.\n4. {dash}The fellow is paid.\n5. {dash}Selection criteria: The board looks at the boat.\n"
                ),
                &["Duties", "Admission requirements", "Selection criteria"],
            );
        }
        parts(
            "1. Duties: count ferns.\n2. Ferns: all of them.\n3. The board meets.\n",
            &[],
        );
        // The items of a list, whatever they name.
        parts(
            "Essential criteria\n1. Qualifications: a degree in law.\n2. Knowledge: Ferns and moss.\n3. Personal qualities: patience.\n",
            &["Essential criteria"],
        );
    }
}
