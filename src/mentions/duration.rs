//! Lengths of time.

use super::{Found, Site, Trigger, counted};
use crate::grammar::{self, article_and_half, article_duration};
use crate::lexicon::{Joint, Sense, Unit, joints};
use crate::model::{EmploymentLength, MentionValue};

/// A length of time.
pub fn duration(site: &Site<'_>) -> Option<Found> {
    if matches!(site.trigger, Trigger::Cue(Sense::Unit(_))) {
        return article_length(site);
    }
    if !counted::begins(site) || !unit_ahead(site) {
        return None;
    }
    counted::read(site, |input| {
        grammar::duration(input).map(|(left, length)| (left, MentionValue::Duration(length)))
    })
}

fn unit_ahead(site: &Site<'_>) -> bool {
    let unit = |sense| {
        matches!(sense, Sense::Unit(unit) if unit != Unit::Hour)
            || matches!(sense, Sense::Length(..))
    };
    site.ahead(counted::REACH).any(|cue| unit(cue.sense)) || glued_unit(site.rest())
}

/// "3y", "36months": the unit is no word of its own.
fn glued_unit(rest: &str) -> bool {
    let mut behind_digits = rest
        .chars()
        .take(8)
        .skip_while(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ',' | '-' | '–'));
    behind_digits.next().is_some_and(char::is_alphabetic)
}

/// "a year" where it is a length ("for a year", "a year and a half") and no rate ("twice a year").
fn article_length(site: &Site<'_>) -> Option<Found> {
    let article = last_word(site.before())?;
    let (left, length) = article_duration(site.text.get(article..)?).ok()?;
    let end = site.text.len().saturating_sub(left.len());
    let found = |start: usize, length: EmploymentLength| {
        Found::new(start..end, MentionValue::Duration(length))
    };
    let before = site.text.get(..article)?;
    if before.trim().is_empty() || article_and_half(site.text.get(article..)?).is_ok() {
        return Some(found(article, length));
    }
    // "at least a year", "up to a month"
    if let Some(bound) = counted::bound_before(site, article) {
        let (_, length) = grammar::duration(site.text.get(bound..)?).ok()?;
        return Some(found(bound, length));
    }
    let word = before.get(last_word(before)?..)?;
    let counts = |joint| (joint == Joint::For).then_some(());
    joints()
        .beginning(word, counts)
        .map(|_| found(article, length))
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
