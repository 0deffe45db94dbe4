//! What a length is the length of, by the words beside it.

use core::ops::Range;

use rust_decimal::Decimal;

use super::project::{is_budget, is_of_other, is_of_project};
use super::said::offered_behind;
use super::words::words;
use crate::lexicon::{
    Cue, DateRole, Degree, Joint, Label, LengthRole, Particle, Sense, Stress, joints,
};
use crate::mentions::Found;
use crate::model::{MentionValue, SectionKind, Term};
use crate::outline::{Outline, Passage};

/// What a length is the length of; what stands before `done` belongs to another.
pub fn role(
    outline: &Outline<'_>,
    passage: &Passage,
    done: usize,
    length: &Range<usize>,
) -> Option<LengthRole> {
    if is_part_of_year(outline, passage, length) || has_degree_for(outline, passage, length) {
        return None;
    }
    let labelled = matches!(passage.label, Some((Label::Contract, _)));
    // "for three years. An additional year of teaching may be offered"
    if offered_behind(outline, passage, length) {
        return None;
    }
    if !labelled && is_of_project(outline, length) {
        return Some(LengthRole::Other);
    }
    match by_words(outline, passage, done, length) {
        None => paid_for(outline, done, length)
            .or_else(|| held_for(outline, passage, length))
            .or_else(|| of_rank(outline, length)),
        Some(LengthRole::Other) => paid_for(outline, done, length).or(Some(LengthRole::Other)),
        // "funding of 1.5 million euros for five years" is not that of one post.
        Some(LengthRole::Position | LengthRole::Contract) if is_budget(outline, done, length) => {
            None
        }
        Some(LengthRole::Contract | LengthRole::Total) if is_of_other(outline, passage, length) => {
            Some(LengthRole::Other)
        }
        Some(LengthRole::Period) => of_employment(outline, passage).then_some(LengthRole::Contract),
        role => role,
    }
}

/// "a three-year research officer": the name of the position follows at once, and the length is its adjective.
fn of_rank(outline: &Outline<'_>, length: &Range<usize>) -> Option<LengthRole> {
    let ranks = |sense| matches!(sense, Sense::Stage(_)).then_some(());
    let behind = length.end..length.end + GLUED;
    let rank = outline.senses(behind, ranks).next()?;
    let glued = outline.slice(length.end..rank.0.start) == " ";
    let one_of_them = !outline.slice(length.clone()).ends_with('s');
    (glued && one_of_them).then_some(LengthRole::Position)
}

/// "a nine-month, tenure-track position": the months of each year that are worked.
fn is_part_of_year(outline: &Outline<'_>, passage: &Passage, length: &Range<usize>) -> bool {
    let behind = length.end..length.end + AFTER;
    let lasting = |sense| match sense {
        Sense::Term(Some(term)) => (term != Term::Temporary).then_some(()),
        _ => None,
    };
    // "a 12 month, tenure-track position", but not "for 1 year, permanent thereafter"
    let counts_months = |found: &Found| {
        matches!(&found.value, MentionValue::Duration(lasts) if lasts.max.is_some_and(|max| {
            max.years.is_zero() && max.months > Decimal::ONE
        }))
    };
    let printed = outline.slice(length.clone());
    let adjective = printed.contains(['-', '‑'])
        || !printed.ends_with('s')
            && outline.mentions(length.clone()).iter().any(counts_months)
            && before_for(outline, passage, length).is_none();
    adjective
        && outline
            .senses(behind, lasting)
            .next()
            .is_some_and(|(term, ())| {
                !outline
                    .slice(length.end..term.start)
                    .contains(['.', ';', ':'])
            })
}

/// "a stipend of £15,000 per year for three years": pay by the year is paid as long as the employment lasts.
fn paid_for(outline: &Outline<'_>, done: usize, length: &Range<usize>) -> Option<LengthRole> {
    let near = length.start.saturating_sub(BESIDE).max(done)..length.start;
    let paid = outline
        .mentions(done..length.start)
        .iter()
        .rev()
        .find_map(|found| match &found.value {
            MentionValue::Money(money) if found.range.end >= near.start => {
                Some((found.range.end, money.period.is_some(), false))
            }
            // "TV-L E13 (75 %) for 36 months"
            MentionValue::PayScale(_) if found.range.end >= near.start => {
                Some((found.range.end, true, true))
            }
            _ => None,
        });
    let (end, regular, scaled) = paid?;
    let gap = outline.slice(end..length.start);
    // "£15,000 per year for the first two years" is not all.
    let part = |sense| (sense == Sense::LengthRole(LengthRole::Other)).then_some(());
    let partly = outline
        .senses(end..length.start, part)
        .any(|(cue, ())| cue.end + 1 == length.start);
    // "TV-L E13, then in 2 years E14"
    let steps = scaled
        && outline
            .scan
            .words_within(end..length.start)
            .iter()
            .any(|word| !word.digit && outline.particle(word.start) != Some(Particle::For));
    (regular && !partly && !steps && !gap.contains(['.', ';'])).then_some(LengthRole::Position)
}

/// What the words beside a length say that it is the length of.
fn by_words(
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
            let next = *role == LengthRole::Total && leads_to_length(outline, cue);
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
    let reach = match role {
        LengthRole::Evaluation | LengthRole::Renewable => return None,
        LengthRole::Other | LengthRole::Programme if led => return None,
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

/// A period is that of the employment where the passage speaks of it or of its holder, or says little else.
fn of_employment(outline: &Outline<'_>, passage: &Passage) -> bool {
    outline.kind(passage) == SectionKind::Conditions
        || passage.label.is_some()
        || passage.range.len() <= SHORT
        || outline
            .cues(outline.with_lead(passage))
            .iter()
            .any(|cue| match cue.sense {
                Sense::Holding | Sense::Stage(_) | Sense::Vacancy | Sense::Term(Some(_)) => true,
                Sense::LengthRole(role) => matches!(
                    role,
                    LengthRole::Contract | LengthRole::Position | LengthRole::Initial
                ),
                _ => false,
            })
}

/// "The position is available from 1 May 2024 (negotiable) for 1 year": nothing else is said to last.
fn held_for(outline: &Outline<'_>, passage: &Passage, length: &Range<usize>) -> Option<LengthRole> {
    let before = passage.range.start..length.start;
    let holding = outline.cues(before.clone()).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Holding | Sense::DateRole(DateRole::Start | DateRole::From)
        )
    });
    let other = outline.cues(before.clone()).iter().any(|cue| {
        matches!(cue.sense, Sense::LengthRole(role)
        if !matches!(
            role,
            LengthRole::Contract
                | LengthRole::Period
                | LengthRole::Position
                | LengthRole::Faculty
        ))
    });
    let leads = before_for(outline, passage, length).is_some();
    // "0.6 FTE for two years", "Full-time for two years"
    let share = passage.range.len() <= SHORT
        && outline.cues(before).first().is_some_and(|cue| {
            cue.start <= passage.range.start + NUMBER
                && matches!(
                    cue.sense,
                    Sense::FullTimeEquivalent | Sense::Extent(Some(_)) | Sense::Share(_)
                )
        });
    (leads && !other && (holding || share || offered_for(outline, passage, length)))
        .then_some(LengthRole::Position)
}

/// "a postdoctoral researcher for two years in a project": what lasts is the position right before the words.
fn offered_for(outline: &Outline<'_>, passage: &Passage, length: &Range<usize>) -> bool {
    before_for(outline, passage, length).is_some_and(|named| {
        let cues = outline.cues(named.saturating_sub(LONGEST)..named);
        cues.iter()
            .any(|cue| cue.end == named && matches!(cue.sense, Sense::Stage(_)))
    })
}

/// "Candidates must hold a PhD for less than five years."
fn has_degree_for(outline: &Outline<'_>, passage: &Passage, length: &Range<usize>) -> bool {
    // "You are expected to do a PhD for three years" is of the post.
    let bounded = |found: &Found| matches!(&found.value, MentionValue::Duration(long) if long.min.is_none() || long.max.is_none());
    let found = outline.mentions(length.clone());
    let named = before_for(outline, passage, length).filter(|_| found.iter().any(bounded));
    named.is_some_and(|named| {
        let cues = outline.cues(passage.range.start..named);
        let asks =
            |cue: &Cue<Sense>| matches!(cue.sense, Sense::Stress(Stress::Demand | Stress::Expects));
        let degree = |cue: &Cue<Sense>| {
            let named_here = cue.end == named;
            named_here && matches!(cue.sense, Sense::Degree(Degree::Level(_)))
        };
        cues.iter().any(asks) && cues.iter().any(degree)
    })
}

/// Where the words end that stand before the "for" of "for two years".
fn before_for(outline: &Outline<'_>, passage: &Passage, length: &Range<usize>) -> Option<usize> {
    let lead = outline.slice(passage.range.start..length.start).trim_end();
    let word = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
    let counts = |joint| (joint == Joint::For).then_some(());
    joints().beginning(word, counts)?;
    let named = lead.strip_suffix(word)?.trim_end();
    Some(passage.range.start + named.len())
}

/// Words stand so near to a length that they belong to it.
const GLUED: usize = 4;
/// " may not be longer than what corresponds to full-time doctoral education in "
const WHOLE: usize = 110;
const BEFORE: usize = 70;
const BESIDE: usize = 30;
const AFTER: usize = 32;
/// " the time to" in "extending the time to 5 years"
const EXTENDING: usize = 16;

/// No career stage has a longer name.
const LONGEST: usize = 64;

/// "0.65 " in bytes
const NUMBER: usize = 5;

/// A passage that says little else than how long.
const SHORT: usize = 60;
