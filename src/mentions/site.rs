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
    /// All cues of the text.
    pub cues: &'t Cues<Sense>,
    /// The cues before the trigger, in order.
    behind: &'t [Cue<Sense>],
    /// The cues from the trigger on, in order.
    ahead: &'t [Cue<Sense>],
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
        Found::new(self.until(left), value)
    }

    /// From the trigger to the beginning of `left`, which is an end of [`Site::rest`].
    pub fn until(&self, left: &str) -> Range<usize> {
        self.at..self.text.len().saturating_sub(left.len())
    }

    /// The cues that begin in this part of the text.
    pub fn cues(&self, range: Range<usize>) -> &'t [Cue<Sense>] {
        self.cues.within(range)
    }

    /// The cues that begin at the trigger or in so many bytes behind it.
    pub fn ahead(&self, bytes: usize) -> impl Iterator<Item = &'t Cue<Sense>> {
        let end = self.at.saturating_add(bytes);
        self.ahead.iter().take_while(move |cue| cue.start < end)
    }

    /// The cues that begin before the trigger, at most so many bytes, the nearest first.
    pub fn behind(&self, bytes: usize) -> impl Iterator<Item = &'t Cue<Sense>> {
        let start = self.at.saturating_sub(bytes);
        self.behind
            .iter()
            .rev()
            .take_while(move |cue| cue.start >= start)
    }

    /// Does a digit stand in the first so many bytes from the trigger on?
    pub fn digit_within(&self, bytes: usize) -> bool {
        self.rest()
            .bytes()
            .take(bytes)
            .any(|byte| byte.is_ascii_digit())
    }
}

/// Visits the sites of a text, in order.
pub fn visit<'t>(
    text: &'t str,
    words: &'t [Word],
    cues: &'t Cues<Sense>,
    mut visitor: impl FnMut(&Site<'t>),
) {
    let (mut behind, mut ahead): (&[_], &[_]) = (&[], cues.within(0..text.len()));
    let all = ahead;
    let mut passed = 0;
    let mut gap_from = 0;
    for word in words {
        let site = |at, trigger| Site {
            text,
            at,
            trigger,
            cues,
            behind,
            ahead,
        };
        let gap = text.get(gap_from..word.start).unwrap_or_default();
        for (at, sign) in signs(gap) {
            visitor(&site(gap_from + at, Trigger::Sign(sign)));
        }
        gap_from = word.end;
        let digit_first = text
            .as_bytes()
            .get(word.start)
            .is_some_and(u8::is_ascii_digit);
        if digit_first {
            visitor(&site(word.start, Trigger::Digit));
        } else if word.digit {
            visitor(&site(word.start, Trigger::Glued));
        }
        for cue in ahead.iter().take_while(|cue| cue.start <= word.start) {
            visitor(&site(cue.start, Trigger::Cue(cue.sense)));
            passed += 1;
        }
        (behind, ahead) = all.split_at_checked(passed).unwrap_or((all, &[]));
    }
    let site = |at, trigger| Site {
        text,
        at,
        trigger,
        cues,
        behind,
        ahead,
    };
    let gap = text.get(gap_from..).unwrap_or_default();
    for (at, sign) in signs(gap) {
        visitor(&site(gap_from + at, Trigger::Sign(sign)));
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
        '+' | '$' | '¢'..='¥' | '৳' | '\u{20a0}'..='\u{20cf}' | '＄' | '￠' | '￡' | '￥' | '￦' | '﷼' | '฿' | '֏' | '؋'
    )
}
