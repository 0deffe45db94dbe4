//! Lines with a number before them: chapters, and headings that are counted.

use super::Line;
use crate::outline::block::{Block, BlockForm};
use crate::outline::chapter::Sign;
use crate::outline::heading::Place;
use crate::outline::label::behind_numeral;
use crate::text::Text;

impl Line<'_> {
    /// "1. Duties" before a text or a list of its own; where the next number follows at once it is an item.
    pub fn is_numbered_heading(&self, block: &Block, place: Place<'_>, text: &Text<'_>) -> bool {
        // "1.", "a)", "iv.": by what it counts
        let number = |block: &Block| match Sign::before(block, text)? {
            Sign::Number(_) => Some(true),
            Sign::Letter(_) => Some(false),
            Sign::Mark(_) => None,
        };
        let whole = self
            .cue
            .as_ref()
            .is_some_and(|(_, cue)| self.words_outside(cue) == 0);
        // "2. Why lakes matter" between two texts: no list has one item.
        let between = || {
            let text = |beside: &Block| {
                matches!(beside.form, BlockForm::Paragraph) && beside.range.len() > TEXT
            };
            place
                .before
                .is_some_and(|before| !matches!(before.form, BlockForm::Item))
                && place.after.is_some_and(text)
                && block.gap
                && !self.value
                && self.words <= CHAPTER
                && self.name.starts_with(char::is_uppercase)
                && !self.name.ends_with(['.', ',', ';', '!'])
        };
        let counted = number(block);
        // "1. A degree in law" right above "2. Teaching experience": one list.
        let listed = !block.gap
            && place.before.is_some_and(|before| {
                matches!(before.form, BlockForm::Item) && number(before) == counted
            });
        (whole || between())
            && counted.is_some()
            && !listed
            && place.after.is_some_and(|after| match number(after) {
                // "3. Documents" over "a) a letter"
                Some(digits) => counted == Some(true) && !digits,
                None => true,
            })
    }

    /// "IV. Requirements", and no name as "V. Jones" is one
    pub fn is_chapter(&self) -> bool {
        let initial = !self
            .name
            .get(1..2)
            .is_some_and(|next| next == "I" || next == "V" || next == "X");
        is_chapter(self.name)
            && (self.cue.is_some() || self.words > 2 || !initial)
            && self.words <= CHAPTER
    }
}

/// "IV. Requirements": nobody numbers the items of a list with large Roman numerals.
fn is_chapter(name: &str) -> bool {
    let rest = behind_numeral(name);
    // "IV. Place of work: Fern" is a field.
    let value = rest
        .split_once(": ")
        .is_some_and(|(_, value)| !value.trim().is_empty());
    rest.len() < name.len()
        && rest.starts_with(char::is_uppercase)
        && !rest.ends_with(['.', ',', ';'])
        && !value
}

/// What stands under a number is a text where it is longer, in bytes.
const TEXT: usize = 100;

/// The name of a chapter has no more words.
const CHAPTER: usize = 10;

/// "2.1 Research"
pub(super) fn is_subnumbered(name: &str) -> bool {
    let number = name.split_whitespace().next().unwrap_or_default();
    let mut parts = number.trim_end_matches('.').split('.');
    let digits = |part: &str| {
        (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    number.contains('.')
        && parts.clone().count() >= 2
        && parts.all(digits)
        && name.len() > number.len()
}
