//! Whether a full stop ends a sentence.

use core::ops::Range;

use crate::lexicon::{Cue, Degree, Sense};
use crate::mentions::Scan;
use crate::text::Text;

/// Does the full stop at `place` end a sentence?
pub fn full_stop(text: &Text<'_>, scan: &Scan, place: usize, before: char, after: &str) -> bool {
    if !starts_sentence(after) {
        // "emphasis.Candidates are invited": glued, a small letter before and a capitalised word after; "in 2020.The lab", "(ab).The lab"
        let mut next = after.chars();
        if goes_on_small(text, scan, place, before, after) {
            return true;
        }
        let long = || {
            let word = scan.word_ending_at(place);
            before == ')' || word.is_some_and(|word| word.len() >= GLUED)
        };
        // "until May 2022.Knowledge of mud"
        let year = || {
            let word = scan.word_ending_at(place).unwrap_or_default();
            word.len() == 4 && text.slice(word).bytes().all(|byte| byte.is_ascii_digit())
        };
        return (before.is_lowercase() || year() || long() && opener_follows(scan, place, after))
            && next.next().is_some_and(char::is_uppercase)
            && next.next().is_some_and(char::is_lowercase)
            && !after
                .chars()
                .take(40)
                .take_while(|c| !c.is_whitespace())
                .any(|c| matches!(c, '.' | '/' | '@'));
    }
    let Some(word) = scan.word_ending_at(place) else {
        return true;
    };
    let letters = text.slice(word.clone());
    // "Ph. D. in botany", "a Ph.D. Degree": the name of the degree goes on.
    let degree = |cue: &Cue<Sense>| {
        matches!(cue.sense, Sense::Degree(Degree::Level(_)))
            && cue.start <= word.start
            && cue.end > place + 1
    };
    let named = word.start.saturating_sub(DEGREE)..word.end;
    if scan.cues.within(named).iter().any(degree) {
        return false;
    }
    let single = letters.chars().count() == 1 && letters.chars().all(char::is_uppercase);
    if single {
        // "J. Smith" goes on, "vitamin C. We" does not.
        return opener_follows(scan, place, after);
    }
    // "(e.g. PhD)", "(cat. B)"
    let short = is_abbreviation(scan, &word);
    if (short || letters.len() < WRITTEN_OUT)
        && !after.starts_with(')')
        && closes_bracket(after)
        && opens_bracket(text.slice(0..place))
    {
        return false;
    }
    if short {
        return opener_follows(scan, place, after);
    }
    // "Art. 6", "n. 270/2004"
    if letters.len() <= 3
        && letters.chars().all(char::is_alphabetic)
        && after.trim_start().starts_with(|c: char| c.is_ascii_digit())
    {
        return false;
    }
    // "1. January", "No. 3": a number or a small word before, a digit or lower case after.
    !(letters.chars().all(|c| c.is_ascii_digit())
        && letters.len() <= 2
        && !opener_follows(scan, place, after)
        && after.trim_start().chars().take(40).count() < 40)
}

/// "Ph. " in bytes
const DEGREE: usize = 4;

/// "(e.g. PhD)": the bracket in which a word is cut short is still open.
fn closes_bracket(after: &str) -> bool {
    let near = after.char_indices().take(BRACKET);
    near.map(|(_, c)| c)
        .find(|c| matches!(c, '(' | ')' | '.' | '\n'))
        == Some(')')
}

fn opens_bracket(before: &str) -> bool {
    let near = before.chars().rev().take(BRACKET);
    near.into_iter().find(|c| matches!(c, '(' | ')' | '\n')) == Some('(')
}

/// What is said by the way in a bracket is no longer, in signs.
const BRACKET: usize = 80;

/// "approx", "et al": the word ends what is cut short by a full stop.
pub fn is_abbreviation(scan: &Scan, word: &Range<usize>) -> bool {
    const LONGEST_LEAD: usize = 12;
    let cues = scan
        .cues
        .within(word.start.saturating_sub(LONGEST_LEAD)..word.end);
    cues.iter()
        .any(|cue| cue.end == word.end && cue.sense == Sense::Abbreviation)
}

/// "a degree in law. good English": a list that lost its lines has items that begin small, and no word that is written out is cut short
/// by a full stop.
fn goes_on_small(text: &Text<'_>, scan: &Scan, place: usize, before: char, after: &str) -> bool {
    let next = after.trim_start();
    let start = place + 1 + (after.len() - next.len());
    let written_out = || {
        scan.word_ending_at(place).is_some_and(|word| {
            let letters = text.slice(word.clone());
            let short = is_abbreviation(scan, &word);
            let acronym = letters.chars().all(char::is_uppercase);
            !short && letters.chars().count() + usize::from(acronym) >= WRITTEN_OUT
        })
    };
    next.len() < after.len()
        && next.starts_with(char::is_lowercase)
        && next.chars().take(2).all(char::is_alphabetic)
        && (before == ')' || written_out())
        && scan.mentions(start..start + 1).is_empty()
}

/// A word of so few letters may be a short form.
const WRITTEN_OUT: usize = 4;

/// What ends a sentence that the next is glued to has so many bytes, where it is a number or a short form.
const GLUED: usize = 3;

/// The next word begins a sentence as "The" and "Applicants" do, and is no initial.
pub fn opener_follows(scan: &Scan, place: usize, after: &str) -> bool {
    let next = after.trim_start();
    let start = place + 1 + (after.len() - next.len());
    let initial = next.chars().nth(1) == Some('.');
    let opens = |cue: &Cue<Sense>| cue.sense == Sense::Opener;
    !initial
        && next.starts_with(char::is_uppercase)
        && scan.cues.within(start..start + 1).iter().any(opens)
}

pub fn starts_sentence(after: &str) -> bool {
    let next = after.trim_start_matches(['"', '”', '’', ')', '*', '_', '\'']);
    if next.is_empty() {
        return true;
    }
    let rest = next.trim_start();
    rest.len() < next.len()
        && rest.starts_with(|c: char| {
            c.is_uppercase()
                || c.is_ascii_digit()
                || matches!(
                    c,
                    '"' | '“' | '(' | '•' | '-' | '*' | '–' | '[' | '‘' | '·' | '●' | '■' | '▪'
                )
                || !c.is_ascii()
        })
}
