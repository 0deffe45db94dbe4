//! What the words before a length and behind it say that it is the length of.

use core::ops::Range;

use super::words::words;
use crate::lexicon::{Joint, LengthRole, Sense, joints};
use crate::model::MentionValue;
use crate::outline::{Outline, Passage};

/// What the words beside a length say that it is the length of.
pub(super) fn by_words(
    outline: &Outline<'_>,
    passage: &Passage,
    done: usize,
    length: &Range<usize>,
) -> Option<LengthRole> {
    let roles = words(outline, passage, done, length);
    // "renewable for a maximum of two additional years"
    let added = roles.iter().any(|(cue, role)| {
        *role == LengthRole::Extension && cue.start > length.start && cue.end <= length.end
    });
    // "extended to a maximum of four years": the words for the bound belong to the length itself.
    if roles.iter().any(|(cue, role)| {
        *role == LengthRole::Total
            && cue.start <= length.start
            && cue.end <= length.end
            && length.start <= cue.end + GLUED
    }) {
        return Some(if added {
            LengthRole::Extension
        } else {
            LengthRole::Total
        });
    }
    // "the total employment period may, however, not exceed full-time studies over four years"
    if roles.iter().any(|(cue, role)| {
        *role == LengthRole::Whole
            && cue.end <= length.start
            && length.start - cue.end <= WHOLE
            && !outline.slice(cue.end..length.start).contains(". ")
    }) {
        return Some(LengthRole::Whole);
    }
    // "with the possibility of extension to 4 years", "extending the time to 5 years"
    let to = |joint| (joint == Joint::To).then_some(());
    if roles.iter().any(|(cue, role)| {
        let gap = outline.slice(cue.end..length.start).trim_end();
        let word = gap.rsplit(' ').next().unwrap_or_default();
        matches!(role, LengthRole::Renewable | LengthRole::Extension)
            && cue.end < length.start
            && gap.len() <= EXTENDING
            && !gap.contains([',', ';', '.'])
            && joints().beginning(word, to).is_some()
    }) {
        return Some(LengthRole::Total);
    }
    // "a contract of two years, with pay according to experience"
    let tied = roles.iter().any(|(cue, role)| {
        let gap = outline.slice(cue.end..length.start.max(cue.end));
        *role == LengthRole::Contract && matches!(gap, " " | " of " | " for ")
    });
    // "The contract is for 2 years", not "You have taught for 2 years"
    let of_contract = roles.iter().any(|(cue, role)| {
        matches!(role, LengthRole::Contract | LengthRole::Position) && cue.end <= length.start
    });
    let after: Vec<(usize, LengthRole)> = roles
        .iter()
        .filter(|(cue, role)| {
            *role != LengthRole::Experience
                || !(tied || of_contract && depends(outline, length.end..cue.start))
        })
        // "24 months contract": words that begin in the length may end behind it.
        .filter(|(cue, _)| {
            cue.start >= length.end && cue.start - length.end <= AFTER
                || cue.start > length.start && cue.end > length.end
        })
        .filter(|(cue, _)| {
            !outline
                .slice(length.end..cue.start.max(length.end))
                .contains(". ")
        })
        .map(|(cue, role)| {
            // "1 year, annual renewal up to 4 years": the total is that of the next length.
            // "2 Jahre mit der Option auf Verlängerung um ein Jahr"
            let next = matches!(role, LengthRole::Total | LengthRole::Extension)
                && leads_to_length(outline, cue);
            let role = if next { LengthRole::Renewable } else { *role };
            (cue.start.saturating_sub(length.end), role)
        })
        .collect();
    if after
        .iter()
        .any(|(_, role)| *role == LengthRole::Experience)
    {
        return Some(LengthRole::Experience);
    }
    let before: Vec<&(Range<usize>, LengthRole)> = roles
        .iter()
        // "for no longer than two years": words that begin before the length may end in it.
        .filter(|(cue, _)| {
            cue.end <= length.start || cue.start < length.start && cue.end < length.end
        })
        .collect();
    followed(outline, &before, &after, length)
        .or_else(|| preceded(&before, length))
        .or_else(|| match after.first()?.1 {
            // "2 years with prospect of extension": what may be extended is the contract.
            LengthRole::Extension | LengthRole::Renewable => Some(LengthRole::Position),
            LengthRole::Initial => None,
            // "48 months (4 years), trial period of 3 months"
            LengthRole::Probation if is_parted(outline, length.end, &after) => None,
            role => Some(role),
        })
}

/// A length ends the phrase, or follows at once.
fn leads_to_length(outline: &Outline<'_>, cue: &Range<usize>) -> bool {
    let near = cue.start..cue.end + GLUED;
    outline.mentions(near.clone()).iter().any(|next| {
        matches!(next.value, MentionValue::Duration(_))
            && cue.start < next.range.start
            && next.range.start < near.end
            && cue.end < next.range.end
    })
}

/// A comma or the beginning of a bracket parts a length from the first words behind it.
fn is_parted(outline: &Outline<'_>, end: usize, after: &[(usize, LengthRole)]) -> bool {
    let first = after.first();
    first.is_some_and(|(away, _)| {
        let gap = outline.slice(end..end + away);
        gap.contains([',', ';']) || gap.ends_with('(')
    })
}

/// "1-2 years depending on experience"
fn depends(outline: &Outline<'_>, gap: Range<usize>) -> bool {
    let depends = |sense| (sense == Sense::LengthRole(LengthRole::Depends)).then_some(());
    outline.senses(gap, depends).next().is_some()
}

/// What follows at once says it best: "2-year contract", "one-year extension", "three years abroad".
fn followed(
    outline: &Outline<'_>,
    before: &[&(Range<usize>, LengthRole)],
    after: &[(usize, LengthRole)],
    length: &Range<usize>,
) -> Option<LengthRole> {
    let (away, role) = after.first().copied()?;
    // "starting in June or within 6 months thereafter", "in the 3 year period before the start"
    let other = before.last().is_some_and(|(cue, role)| {
        *role == LengthRole::Other && length.start.saturating_sub(cue.end) <= GLUED
    });
    if other
        && matches!(
            role,
            LengthRole::Extension | LengthRole::Contract | LengthRole::Period
        )
    {
        return None;
    }
    // "renewal for one additional three-year term"
    let added = before
        .last()
        .is_some_and(|(cue, role)| *role == LengthRole::Extension && length.start <= cue.end + 1);
    if added && matches!(role, LengthRole::Contract | LengthRole::Position) {
        return Some(LengthRole::Extension);
    }
    // "The initial appointment will be for a two-year term"
    let initial = before.last().is_some_and(|(cue, role)| {
        *role == LengthRole::Initial && length.start.saturating_sub(cue.end) <= COPULA
    });
    if initial
        && matches!(
            role,
            LengthRole::Contract | LengthRole::Position | LengthRole::Period
        )
    {
        return Some(LengthRole::Initial);
    }
    // "two years' extension"
    let owned = outline.slice(length.end..length.end + '’'.len_utf8());
    let owned = owned.chars().take_while(|sign| matches!(sign, '’' | '\''));
    let owned: usize = owned.map(char::len_utf8).sum();
    let glued = outline
        .slice(length.end + owned..length.end + owned + 1)
        .contains([' ', '-', '‑']);
    let tied = role == LengthRole::Other && away <= 1 && is_limit(outline, length);
    // "limited to 3 years pending approval of the project": what leads to the length counts over what only stands near.
    let led = before.last().is_some_and(|(cue, role)| {
        let away = length.start.saturating_sub(cue.end);
        match role {
            // "fixed term for"
            LengthRole::Contract | LengthRole::Period | LengthRole::Initial => away <= GLUED + 1,
            // "a PhD no more than 3 years before the deadline"
            LengthRole::Position => away <= 1 && !(tied && is_degree(outline, cue)),
            _ => false,
        }
    });
    // "over the initial 24-month training programme": what is first is the programme.
    let of_it = initial && outline.slice(length.clone()).contains(['-', '‑']);
    let reach = match role {
        LengthRole::Evaluation | LengthRole::Renewable => return None,
        LengthRole::Other | LengthRole::Programme if led && !of_it => return None,
        LengthRole::Other | LengthRole::Programme => 14,
        _ => 1,
    };
    (away <= reach + owned && glued).then_some(role)
}

/// " will be made for a " is no longer.
const COPULA: usize = 24;

fn is_degree(outline: &Outline<'_>, words: &Range<usize>) -> bool {
    let mut cues = outline.cues(words.clone()).iter();
    cues.any(|cue| matches!(cue.sense, Sense::Degree(_)))
}

/// "no more than 3 years": the length has no lower end.
fn is_limit(outline: &Outline<'_>, length: &Range<usize>) -> bool {
    outline.mentions(length.clone()).iter().any(|found| {
        matches!(found.value, MentionValue::Duration(lasts) if lasts.min.is_none() && found.range == *length)
    })
}

/// What the words before a length say that it is the length of.
fn preceded(before: &[&(Range<usize>, LengthRole)], length: &Range<usize>) -> Option<LengthRole> {
    let mut plain = None;
    let mut behind = length.start;
    for (cue, role) in before.iter().rev() {
        let away = length.start.saturating_sub(cue.end);
        // "a renewable contract of two years"
        let adjective = *role == LengthRole::Renewable && behind.saturating_sub(cue.end) <= GLUED;
        // "extension for at most a year": words that end in the length lead to nothing else.
        if cue.end <= length.start {
            behind = cue.start;
        }
        match role {
            LengthRole::Contract | LengthRole::Period if away <= BEFORE => {
                plain = plain.or(Some(*role));
            }
            LengthRole::Position if away <= BESIDE => plain = plain.or(Some(*role)),
            LengthRole::Contract
            | LengthRole::Period
            | LengthRole::Position
            | LengthRole::Total
            | LengthRole::Whole => {}
            LengthRole::Other
            | LengthRole::Programme
            | LengthRole::Evaluation
            | LengthRole::Experience
                if plain.is_some() || away > BESIDE => {}
            LengthRole::Renewable if plain.is_some() && adjective => {}
            LengthRole::Renewable if away <= BEFORE => return Some(LengthRole::Extension),
            // "the contract … initially … for a period of one year": the words for a part count over those for the whole.
            role if away <= BEFORE => return Some(*role),
            _ => {}
        }
    }
    plain
}

/// Words stand so near to a length that they belong to it.
pub(super) const GLUED: usize = 4;
/// " may not be longer than what corresponds to full-time doctoral education in "
const WHOLE: usize = 110;
const BEFORE: usize = 70;
/// Words for another length of time stand so near before it.
pub(super) const BESIDE: usize = 30;
/// What follows a length stands so near.
pub(super) const AFTER: usize = 32;
/// " the time to" in "extending the time to 5 years"
const EXTENDING: usize = 16;
