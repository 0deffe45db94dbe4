//! A number and the noun that it counts.

use core::ops::Range;

use super::is_doubled;
use crate::fields::Candidate;
use crate::lexicon::{Bound, PLURAL_ENDINGS, Particle, Sense, Turn, Word};
use crate::model::Evidence;
use crate::outline::Outline;

/// A number of positions that begins with this word.
pub(super) fn count_at(
    outline: &Outline<'_>,
    words: &[Word],
    at: usize,
    end: usize,
) -> Option<Candidate<u32>> {
    let word = words.get(at)?;
    let count = number(outline, word)?;
    if is_one_of(outline, words, at) {
        return None;
    }
    if let Some(end) = shared_noun(outline, words, at) {
        return Some(Candidate::new(count, word.start..end, Evidence::Bare));
    }
    // "one position as PhD student" counts; so does "two PhD positions", but not "2 PhD student". Of "15 doctoral candidate (DC)
    // positions" the noun comes last.
    // "3 x PhD student" needs no plural.
    let times = outline
        .scan
        .words_within(word.end..word.end + 3)
        .first()
        .is_some_and(|next| matches!(outline.slice(next.range()), "x" | "X"))
        || outline.slice(word.range()).ends_with(['x', '×']);
    let counts = |noun: usize| {
        // "two chairs in"
        let words = outline.scan.words_within(word.start..noun).iter();
        let small = |word: &Word| {
            matches!(
                outline.particle(word.start),
                Some(Particle::In | Particle::Of)
            )
        };
        let last = words.rev().find(|word| !small(word));
        let named = outline.slice(word.start..last.map_or(noun, |last| last.end));
        // "1 (one) scientists" is how calls print it.
        times || is_doubled(outline, &(word.start..noun)) || is_plural(named) == (count > 1)
    };
    // "two full-time (44 hours a week) lectureships"
    let aside = |next: &&Word| {
        let gap = outline.slice(word.end..next.start);
        gap.matches('(').count() > gap.matches(')').count()
    };
    let nouns = words
        .iter()
        .skip(at + 1)
        .take(2 * MODIFIERS)
        .filter(|next| !aside(next))
        .take(MODIFIERS)
        .take_while(|next| goes_on(outline, word, next))
        .filter_map(|next| noun_end(outline, next))
        .take_while(|&noun| noun <= end);
    let tried = if count == 1 { 1 } else { MODIFIERS };
    let noun = nouns.take(tried).find(|&noun| counts(noun))?;
    Some(Candidate::new(count, word.start..noun, Evidence::Bare))
}

/// "positions", "Stellen"
fn is_plural(noun: &str) -> bool {
    let mut endings = PLURAL_ENDINGS.iter();
    endings.any(|ending| {
        let from = noun.len().checked_sub(ending.len());
        let end = from.and_then(|from| noun.get(from..));
        end.is_some_and(|end| end.eq_ignore_ascii_case(ending))
    })
}

/// "two PhD and three postdoc positions": the noun of the first number stands behind the second; where the first ends.
fn shared_noun(outline: &Outline<'_>, words: &[Word], at: usize) -> Option<usize> {
    let first = words.get(at)?;
    let named = |word: &Word| {
        let mut cues = outline.cues(word.range()).iter();
        cues.any(|cue| {
            matches!(
                cue.sense,
                Sense::Stage(_) | Sense::StageValue(_) | Sense::ProfessorRank(_)
            ) && cue.end == word.end
        })
    };
    let behind = words.iter().enumerate().skip(at + 1).take(MODIFIERS);
    let (last, second) = behind
        .take_while(|(_, next)| named(next) || goes_on(outline, first, next))
        .find_map(|(behind, _)| Some((behind - 1, next_number(outline, words, behind)?)))?;
    let last = words.get(last).filter(|_| last > at)?;
    let number = words.get(second)?;
    let nouns = words.iter().skip(second + 1).take(MODIFIERS);
    let noun = nouns
        .take_while(|next| named(next) || goes_on(outline, number, next))
        .find_map(|next| noun_end(outline, next));
    (named(last) && noun.is_some()).then_some(last.end)
}

/// The next number of a row, at a word or behind it: ", two", "and two", "and up to two".
pub(super) fn next_number(outline: &Outline<'_>, words: &[Word], at: usize) -> Option<usize> {
    let word = words.get(at)?;
    if !joins(outline, word) {
        let parted = outline.slice(word.start.saturating_sub(2)..word.start) == ", ";
        return number(outline, word).filter(|_| parted).map(|_| at);
    }
    let next = words.get(at + 1)?;
    let bound = |sense| (sense == Sense::Bound(Bound::AtMost)).then_some(());
    let bound = outline.senses(next.start..next.start + 1, bound).next();
    let at = match bound {
        Some((bound, ())) => {
            let mut within = words.iter().enumerate().skip(at + 2);
            within.find(|(_, word)| word.start >= bound.end)?.0
        }
        None => at + 1,
    };
    number(outline, words.get(at)?).map(|_| at)
}

/// "and"
pub(super) fn joins(outline: &Outline<'_>, word: &Word) -> bool {
    let cues = outline.cues(word.range());
    cues.iter().any(|cue| cue.sense == Sense::Bound(Bound::And))
}

/// "one of two positions", "one of the four PhD positions": the others are not offered here.
fn is_one_of(outline: &Outline<'_>, words: &[Word], at: usize) -> bool {
    let before = words.get(..at).unwrap_or_default();
    let before = match before {
        [before @ .., last] if outline.particle(last.start) == Some(Particle::The) => before,
        before => before,
    };
    matches!(before, [.., one, of] if outline.particle(of.start) == Some(Particle::Of)
        && number(outline, one) == Some(1))
}

/// So many words stand between the number and its noun at most.
const MODIFIERS: usize = 6;

/// A number in digits or words.
pub(super) fn number(outline: &Outline<'_>, word: &Word) -> Option<u32> {
    let digits = || {
        // "3x postdoc"
        let printed = outline.slice(word.range());
        let times = printed.strip_suffix(['x', '×']).unwrap_or(printed);
        times.parse().ok()
    };
    let words = || {
        let cardinal = |sense| match sense {
            Sense::Cardinal(count) => Some(count),
            _ => None,
        };
        let (cue, count) = outline
            .senses(word.start..word.start + 1, cardinal)
            .next()?;
        // "a" counts nothing.
        (cue.end == word.end && cue.len() > 2).then_some(count)
    };
    // "søker to": the word that says so is one of English, too.
    let led = || {
        let short = word.end - word.start <= SHORT;
        let from = word.start.saturating_sub(LEAD)..word.end;
        let cardinal = |sense| match sense {
            Sense::Cardinal(count) => Some(count),
            _ => None,
        };
        let mut cues = outline.senses(from, cardinal).filter(|_| short);
        let ends = |cue: &Range<usize>| cue.start < word.start && cue.end == word.end;
        cues.find_map(|(cue, count)| ends(&cue).then_some(count))
    };
    let count = word
        .digit
        .then(digits)
        .flatten()
        .or_else(words)
        .or_else(led)?;
    // "for: --two persons" is an item.
    let listed = outline
        .slice(word.start.saturating_sub(2)..word.start)
        .ends_with("--");
    let behind = outline.slice(word.end..word.end + 2);
    let ends = !behind.starts_with(['-', '%', ',', '/', ')', ':', '–'])
        && !(word.digit && behind.starts_with('.'));
    let whole = (ends || hyphened(outline, word))
        && (listed
            || !outline
                .slice(word.start.saturating_sub(1)..word.start)
                .ends_with(['.', ',', '-', '/', '£', '€', '$', '#', '–']));
    (whole && (1..=MOST).contains(&count)).then_some(count)
}

/// "three-positions for PhD students": what is counted hangs on the number.
fn hyphened(outline: &Outline<'_>, number: &Word) -> bool {
    let hyphen = outline.slice(number.end..number.end + 1) == "-";
    let vacancy = |sense| (sense == Sense::Vacancy).then_some(());
    let next = number.end + 1..number.end + 2;
    hyphen && outline.senses(next, vacancy).next().is_some()
}

/// "to", and what leads to it: "lyser ut".
const SHORT: usize = 2;
const LEAD: usize = 16;

/// No posting offers more positions.
pub(super) const MOST: u32 = 100;

/// Between a number and its noun stands no other clause, no unit of time and no small word.
fn goes_on(outline: &Outline<'_>, number: &Word, next: &Word) -> bool {
    let between = outline.slice(number.end..next.start);
    let cues = outline.cues(next.start..next.start + 1);
    // "full-time", "fully funded"
    let extent = cues.iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Extent(Some(_)) | Sense::Turn(Turn::Lure | Turn::Perk)
        )
    });
    let other = !extent
        && cues.iter().any(|cue| match cue.sense {
            // "two 2-year positions"
            Sense::Unit(_) => !between.ends_with('-'),
            Sense::Month(_) => true,
            Sense::Particle(Particle::And) => false,
            Sense::Particle(_) => noun_end(outline, next).is_none(),
            _ => false,
        });
    !between.contains(['.', ';', ':', '%', '\n', '!', '?']) && !other
}

/// The end of the noun that begins here: a name of a position, or "positions".
fn noun_end(outline: &Outline<'_>, word: &Word) -> Option<usize> {
    let noun = |sense| matches!(sense, Sense::Stage(_) | Sense::Vacancy).then_some(());
    // "two persons", "three highly motivated candidates"; but nobody counts "you".
    let person = outline
        .senses(word.start..word.start + 1, |sense| {
            (sense == Sense::Turn(Turn::Person)).then_some(())
        })
        .filter(|(cue, ())| cue.len() >= PERSON);
    let end = outline
        .senses(word.start..word.start + 1, noun)
        .chain(person)
        .map(|(cue, ())| cue.end)
        .max()?;
    // "PhD student positions": the last noun is what is counted.
    let next = outline.senses(end..end + 2, noun).next();
    Some(next.map_or(end, |(cue, ())| cue.end))
}

/// "persons" and longer words, in bytes.
const PERSON: usize = 7;
