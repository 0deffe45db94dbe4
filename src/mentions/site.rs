//! The places where a rule may match.

use core::ops::Range;

use super::Found;
use crate::lexicon::{Cue, Cues, Sense, Word};
use crate::model::MentionValue;

/// A place in the clean text where a rule may match.
#[derive(Clone, Copy, Debug)]
pub struct Site<'t> {
    /// The whole clean text.
    pub text: &'t str,
    /// The byte where the trigger begins.
    pub at: usize,
    /// What stands there.
    pub trigger: Trigger,
    /// All words of the text.
    pub words: &'t [Word],
    /// All cues of the text.
    pub cues: &'t Cues<Sense>,
}

/// Why a rule may match at a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Trigger {
    /// A word that begins with a digit: "4", "14april", "2325€"
    Digit,
    /// A word that begins with a letter and holds a digit: "Dec31", "E13", "EUR2325"
    Glued,
    /// A phrase of the lexicon
    Cue(Sense),
    /// A currency sign or "+"
    Sign(char),
}

impl<'t> Site<'t> {
    /// The text from the trigger on.
    pub fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The text before the trigger.
    pub fn before(&self) -> &'t str {
        self.text.get(..self.at).unwrap_or_default()
    }

    /// A mention from the trigger to where a rule stopped: to the beginning of `left`, which is an end of [`Site::rest`].
    pub fn found(&self, left: &str, value: MentionValue) -> Found {
        Found::new(self.at..self.text.len().saturating_sub(left.len()), value)
    }

    /// The cues that begin in this part of the text.
    pub fn cues(&self, range: Range<usize>) -> &'t [Cue<Sense>] {
        self.cues.within(range)
    }
}

/// Visits the sites of a text, in order.
pub fn visit<'t>(
    text: &'t str,
    words: &'t [Word],
    cues: &'t Cues<Sense>,
    mut visitor: impl FnMut(&Site<'t>),
) {
    let mut visit = |at, trigger| {
        visitor(&Site {
            text,
            at,
            trigger,
            words,
            cues,
        });
    };
    let mut upcoming = cues.within(0..text.len()).iter().peekable();
    let mut gap_from = 0;
    for word in words {
        let gap = text.get(gap_from..word.start).unwrap_or_default();
        for (at, sign) in signs(gap) {
            visit(gap_from + at, Trigger::Sign(sign));
        }
        gap_from = word.end;
        let digit_first = text
            .as_bytes()
            .get(word.start)
            .is_some_and(u8::is_ascii_digit);
        if digit_first {
            visit(word.start, Trigger::Digit);
        } else if word.digit {
            visit(word.start, Trigger::Glued);
        }
        while let Some(cue) = upcoming.next_if(|cue| cue.start <= word.start) {
            visit(cue.start, Trigger::Cue(cue.sense));
        }
    }
    let gap = text.get(gap_from..).unwrap_or_default();
    for (at, sign) in signs(gap) {
        visit(gap_from + at, Trigger::Sign(sign));
    }
}

fn signs(gap: &str) -> impl Iterator<Item = (usize, char)> {
    // Most gaps are one blank.
    let gap = if gap.len() == 1 && gap != "$" && gap != "+" {
        ""
    } else {
        gap
    };
    gap.char_indices().filter(|&(_, sign)| is_sign(sign))
}

/// "+" and the currency symbols of Unicode.
fn is_sign(sign: char) -> bool {
    matches!(
        sign,
        '+' | '$' | '¢'..='¥' | '\u{20a0}'..='\u{20cf}' | '＄' | '￠' | '￡' | '￥' | '￦' | '﷼' | '฿' | '֏' | '؋'
    )
}
