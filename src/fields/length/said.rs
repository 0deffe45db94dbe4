//! What a passage, or the posting, says beside a length.

use core::ops::Range;

use super::Length;
use crate::lexicon::{Bound, Cue, Label, LengthRole, Particle, Sense, dictionary};
use crate::model::{CareerStage, EmploymentLength, Term};
use crate::outline::{Outline, Passage};

/// The headline names a position that is held for good.
pub fn lasts(outline: &Outline<'_>) -> bool {
    outline.headlines().take(2).any(|line| {
        outline.cues(line).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Term(Some(Term::TenureTrack | Term::Permanent))
            )
        })
    })
}

/// "9-month", "9 Month", "36-week": some months, and no more than twelve, as an adjective.
pub fn is_part_of_year(outline: &Outline<'_>, length: &Length) -> bool {
    let printed = outline.slice(length.range.clone());
    (printed.contains(['-', '‑']) || !printed.ends_with(['s', 'S']))
        && length.value.max.is_some_and(|max| {
            max.years.is_zero()
                && ((8..=12).any(|months| max.months == months.into())
                    || max.months.is_zero() && (32..=52).any(|weeks| max.weeks == weeks.into()))
        })
}

/// "nine-month, non-tenure-track position", "12-month faculty", "tenure-track position (1.0 FTE, 9-month)"
pub fn is_untenured(outline: &Outline<'_>, length: &Range<usize>) -> bool {
    let hyphened = outline.slice(length.clone()).contains(['-', '‑']);
    if hyphened && is_on_track(outline, length) {
        return true;
    }
    let mut behind = outline.senses(length.end..length.end + BEHIND, |sense| match sense {
        Sense::LengthRole(LengthRole::Untenured) => Some(false),
        Sense::LengthRole(LengthRole::Faculty) => Some(true),
        _ => None,
    });
    behind.any(|(words, beside)| {
        let gap = outline.slice(length.end..words.start);
        if beside {
            // "a 12-month Faculty of Arts fellowship"
            gap == " " && outline.particle(words.end + 1) != Some(Particle::Of)
        } else {
            hyphened && !gap.contains(['.', ';', ':'])
        }
    })
}

/// "9-month, tenure-track", "a non-tenure line, full-time, 36-week appointment": the track is named beside the months, and no sentence
/// begins between.
fn is_on_track(outline: &Outline<'_>, length: &Range<usize>) -> bool {
    let near = length.start.saturating_sub(BEFORE)..length.end + BEHIND;
    let mut tracks = outline.senses(near, |sense| match sense {
        Sense::Term(Some(Term::TenureTrack)) | Sense::LengthRole(LengthRole::Untenured) => Some(()),
        _ => None,
    });
    tracks.any(|(track, ())| {
        let gap = if track.end <= length.start {
            track.end..length.start
        } else {
            length.end..track.start.max(length.end)
        };
        let gap = outline.slice(gap);
        !gap.contains([';', ':', '\n']) && !gap.contains(". ")
    })
}

/// So far before the months, in bytes.
const BEFORE: usize = 40;
/// So far behind the months, in bytes.
const BEHIND: usize = 30;

/// The headline, or where it names none the text, first names a doctoral position.
pub fn is_doctoral(outline: &Outline<'_>) -> bool {
    let stages = |range| {
        outline.senses(range, |sense| match sense {
            Sense::Stage(stages) => Some(stages),
            _ => None,
        })
    };
    let headline = outline
        .headlines()
        .take(2)
        .find_map(|line| stages(line).next());
    let first = headline.or_else(|| stages(0..usize::MAX).next());
    first.is_some_and(|(_, stages)| stages.contains(&CareerStage::Doctoral))
}

/// Do these words speak of what is added, and not only of a length that may be reached?
pub fn adds(outline: &Outline<'_>, range: Range<usize>, length: &Range<usize>) -> bool {
    // "extension up to 4 years" is the one, "extension of up to a year" the other.
    let noun = |cue: &Cue<Sense>| cue.end < length.start && length.start - cue.end <= 1;
    let last = outline
        .cues(range.clone())
        .iter()
        .rev()
        .find(|cue| noun(cue));
    outline.cues(range).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::LengthRole(LengthRole::Extension | LengthRole::More(_))
        ) && last.is_none_or(|last| last.range() != cue.range())
    })
}

/// "renewed for at most two years at a time": so much is added, whatever it comes to.
pub fn each_time(outline: &Outline<'_>, end: usize) -> bool {
    let each = |sense| (sense == Sense::LengthRole(LengthRole::EachTime)).then_some(());
    let mut behind = outline.senses(end..end + 2, each);
    behind.next().is_some_and(|(cue, ())| cue.start == end + 1)
}

/// "An additional year of teaching may be offered": a sentence that begins with a year says that it is possible.
pub fn offered_behind(outline: &Outline<'_>, passage: &Passage, year: &Range<usize>) -> bool {
    let before = outline.slice(passage.range.start..year.start).trim_end();
    if !(before.is_empty() || before.ends_with(['.', ';'])) {
        return false;
    }
    let mut roles = outline.senses(year.end..year.end + OFFER, |sense| match sense {
        Sense::LengthRole(role) => Some(role),
        _ => None,
    });
    roles
        // "a year of teaching"
        .find(|(cue, role)| cue.start >= year.end && *role != LengthRole::Other)
        .is_some_and(|(cue, role)| {
            let mut between = outline.scan.words_within(year.end..cue.start).iter();
            let tied = between.next().is_none_or(|word| {
                let particle = outline.particle(word.start);
                // "an additional year for parental leave"
                particle.is_some() && particle != Some(Particle::For)
            });
            role == LengthRole::Depends
                && tied
                && !outline.slice(year.end..cue.start).contains(['.', ';', ':'])
        })
}

/// " with duties in the school which are spread over all years " in bytes
const OFFER: usize = 80;

/// "Maximum duration: 5 years": the label names one end.
pub fn bounded_by(
    outline: &Outline<'_>,
    passage: &Passage,
    length: EmploymentLength,
) -> EmploymentLength {
    let Some((Label::Contract, name)) = &passage.label else {
        return length;
    };
    let bound = |sense| match sense {
        Sense::Bound(bound) | Sense::TrailingBound(bound) => Some(bound),
        _ => None,
    };
    let bound = dictionary().beginning(outline.slice(name.clone()), bound);
    match bound.filter(|_| length.min == length.max) {
        Some((Bound::AtMost, _)) => EmploymentLength {
            min: None,
            ..length
        },
        Some((Bound::AtLeast, _)) => EmploymentLength {
            max: None,
            ..length
        },
        _ => length,
    }
}

/// Does the passage speak of the post, not only of those that may hold it?
pub fn of_post(outline: &Outline<'_>, passage: &Passage) -> bool {
    outline
        .cues(outline.with_lead(passage))
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Holding | Sense::Vacancy))
}

/// Does the passage name an academic degree?
pub fn names_degree(outline: &Outline<'_>, passage: &Passage) -> bool {
    outline
        .cues(passage.range.clone())
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Degree(_)))
}

/// Does the passage say that more may be added?
pub fn renewable(outline: &Outline<'_>, passage: &Passage) -> bool {
    outline.cues(passage.range.clone()).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::LengthRole(LengthRole::Renewable | LengthRole::Extension | LengthRole::More(_))
        )
    })
}

/// "renewable twice for one year", "two additional one-year terms": how often the length behind this text may be added.
pub fn times(outline: &Outline<'_>, before: Range<usize>) -> u8 {
    let near = before.end.saturating_sub(TIMES).max(before.start)..before.end;
    let counts = outline.senses(near, |sense| match sense {
        Sense::LengthRole(LengthRole::Times(times) | LengthRole::More(times)) => Some(times),
        _ => None,
    });
    counts.last().map_or(1, |(_, times)| times)
}

/// " for further periods of up to " stands between them, in bytes.
const TIMES: usize = 40;
