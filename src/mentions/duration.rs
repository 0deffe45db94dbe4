//! Lengths of time.

use super::border::Border;
use super::{Found, Site, Trigger};
use crate::grammar::{article_and_half, article_duration, duration};
use crate::lexicon::{Joint, Sense, joints};
use crate::model::MentionValue;

/// A length of time.
pub fn length(site: &Site<'_>) -> Option<Found> {
    match site.trigger {
        Trigger::Digit if !Border::of(site.before()).begins_number() => None,
        Trigger::Cue(Sense::Unit(_)) => article_length(site),
        Trigger::Digit
        | Trigger::Cue(
            Sense::Cardinal(_) | Sense::Fraction(_) | Sense::Length(..) | Sense::Bound(_),
        ) => duration(site.rest())
            .ok()
            .map(|(left, length)| site.found(left, MentionValue::Duration(length))),
        _ => None,
    }
}

/// "a year" where it is a length ("for a year", "a year and a half") and no rate ("twice a year").
fn article_length(site: &Site<'_>) -> Option<Found> {
    let article = last_word(site.before())?;
    let (left, length) = article_duration(site.text.get(article..)?).ok()?;
    let before = site.text.get(..article)?;
    let counts = before.trim().is_empty()
        || article_and_half(site.text.get(article..)?).is_ok()
        || last_word(before).is_some_and(|word| {
            let counts = |joint| (joint == Joint::For).then_some(());
            before
                .get(word..)
                .is_some_and(|word| joints().beginning(word, counts).is_some())
        });
    counts.then(|| {
        let end = site.text.len().saturating_sub(left.len());
        Found::new(article..end, MentionValue::Duration(length))
    })
}

/// Where the word begins that one blank parts from the end; function words are short.
fn last_word(before: &str) -> Option<usize> {
    const LONGEST: usize = 12;
    let word_end = before.strip_suffix(char::is_whitespace)?;
    let letters: usize = word_end
        .chars()
        .rev()
        .take(LONGEST)
        .take_while(|sign| sign.is_alphabetic())
        .map(char::len_utf8)
        .sum();
    (letters > 0).then(|| word_end.len().saturating_sub(letters))
}
