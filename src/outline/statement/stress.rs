//! How strongly a clause asks.

use core::ops::Range;

use super::aside::{adds_something, behind_aside, last_of_two};
use super::governed::{
    breaks, clause_start, languages_start, names, names_beyond_level, names_language,
};
use crate::lexicon::{Bound, Cue, Sense, Stress, Turn};
use crate::model::Necessity;
use crate::outline::Outline;

/// The stresses of a passage, each with the part of it that it governs.
#[derive(Debug)]
pub struct Stresses {
    governed: Vec<(Range<usize>, Stress)>,
    /// Where they stand.
    said: Vec<Range<usize>>,
    /// The first stress stands behind an "and".
    added: bool,
    /// "requirements": what is asked is called so.
    demanded: bool,
}

impl Stresses {
    pub fn new(outline: &Outline<'_>, range: Range<usize>) -> Self {
        let breaks = breaks(outline, &range);
        let stresses = || stresses(outline, range.clone());
        let added = stresses().next().is_some_and(|(at, _)| {
            let lead = outline.scan.words_within(range.start..at.start);
            lead.last().is_some_and(|word| {
                let mut cues = outline.cues(word.range()).iter();
                cues.any(|cue| cue.sense == Sense::Bound(Bound::And))
            })
        });
        let governed = stresses()
            .filter(|(at, stress)| {
                !(matches!(stress, Stress::Demand | Stress::Calls)
                    && is_negated(outline, &range, at))
            })
            .map(|(at, stress)| (governed(outline, &range, &breaks, &at, stress), stress))
            .collect();
        Self {
            governed,
            said: stresses().map(|(at, _)| at).collect(),
            added,
            demanded: calls_required(outline, range.clone())
                // "In addition to the minimum requirements, the ideal candidate has"
                && !outline.slice(range).contains(','),
        }
    }

    /// A wish stands somewhere in it: for headings and for sentences that open a list.
    pub fn any_wish(&self) -> bool {
        self.governed
            .iter()
            .any(|(_, stress)| matches!(stress, Stress::Wish | Stress::Desired))
    }

    /// It is wished for, or begins with the ideal: "The ideal researcher will".
    pub fn any_ideal(&self) -> bool {
        self.any_wish() || self.names_ideal()
    }

    /// "Ideal candidate", "ideally", but not "the ideal candidate meets these requirements"
    pub fn names_ideal(&self) -> bool {
        !self.demanded
            && self
                .governed
                .iter()
                .any(|(_, stress)| *stress == Stress::Adverb)
    }

    /// "Ideally": it is nothing but a wish.
    pub fn is_mere_wish(&self, outline: &Outline<'_>, range: &Range<usize>) -> bool {
        let words = |range: Range<usize>| outline.scan.words_within(range).len();
        self.any_ideal()
            && matches!(self.said.as_slice(), [said] if words(said.clone()) == words(range.clone()))
    }

    /// What it says so by stands before a place.
    pub fn any_before(&self, place: usize) -> bool {
        self.said.iter().any(|said| said.end <= place)
    }

    /// A heading is about wishes: "Desirable skills", but not "Qualifications and assets".
    pub fn opens_with_wish(&self) -> bool {
        // "Non-mandatory skills", "Not required:" above what is asked for at best
        let free = self
            .governed
            .iter()
            .any(|(_, stress)| *stress == Stress::Free);
        (self.any_wish() || free)
            && !self.added
            && self
                .governed
                .iter()
                .all(|(_, stress)| !matches!(stress, Stress::Demand | Stress::Calls))
    }

    /// How strongly what stands at `place` is asked for, where a clause says so.
    pub fn at(&self, place: usize) -> Option<Necessity> {
        let governs = |wanted: &[Stress]| {
            self.governed
                .iter()
                .any(|(range, stress)| wanted.contains(stress) && range.contains(&place))
        };
        // "Experience with X, preferably with Y, is required": the innermost is the adverb, which begins at its own place.
        if governs(&[Stress::Adverb]) {
            return Some(Necessity::Preferred);
        }
        if governs(&[Stress::Demand, Stress::Calls]) {
            return Some(Necessity::Required);
        }
        governs(&[Stress::Wish, Stress::Desired]).then_some(Necessity::Preferred)
    }

    /// The clause says that this is not asked for.
    pub fn waives(&self, place: usize) -> bool {
        self.governed
            .iter()
            .any(|(range, stress)| *stress == Stress::Free && range.contains(&place))
            && self.at(place) != Some(Necessity::Preferred)
    }
}

/// "No experience is required": what would ask stands behind a "no" in its clause.
pub fn is_negated(outline: &Outline<'_>, range: &Range<usize>, stress: &Range<usize>) -> bool {
    let from = range.start.max(stress.start.saturating_sub(CLAUSE));
    let lead = outline.cues(from..stress.start);
    // "is not required but would be an advantage"
    let turned = lead
        .iter()
        .rfind(|cue| cue.sense == Sense::Stress(Stress::But))
        .map_or(from, |but| but.start);
    lead.iter().any(|cue| {
        cue.sense == Sense::Stress(Stress::Free)
            && cue.start >= turned
            && cue.end <= stress.start
            && !outline
                .slice(cue.end..stress.start)
                .contains([',', ';', ':', '.', '(', ')'])
    })
}

/// A clause in which something is denied is not longer, in bytes.
const CLAUSE: usize = 160;

/// The words of a passage that say how strongly it asks; those that do so only where their clause ends with them are wishes there and
/// nothing elsewhere.
pub fn stresses<'o>(
    outline: &'o Outline<'_>,
    range: Range<usize>,
) -> impl Iterator<Item = (Range<usize>, Stress)> + 'o {
    let end = range.end;
    let said = outline.senses(range, |sense| match sense {
        Sense::Stress(stress) => Some(stress),
        _ => None,
    });
    said.filter_map(move |(at, stress)| match stress {
        Stress::Last => ends_clause(outline, at.end, end).then_some((at, Stress::Wish)),
        Stress::Added => (!has_wishes(outline)).then_some((at, Stress::Desired)),
        stress => Some((at, stress)),
    })
}

/// "Requirements": what stands below it is called required.
pub fn calls_required(outline: &Outline<'_>, range: Range<usize>) -> bool {
    let named = |sense| (sense == Sense::Requirements).then_some(());
    outline.senses(range, named).next().is_some()
}

/// "Preferred qualifications": a part is about what is wished for.
fn has_wishes(outline: &Outline<'_>) -> bool {
    let wish = |sense| matches!(sense, Sense::Stress(Stress::Wish | Stress::Desired)).then_some(());
    let headings = outline.parts.iter().take(PARTS);
    let mut headings = headings.filter_map(|part| part.heading.clone());
    headings.any(|heading| outline.senses(heading, wish).next().is_some())
}

/// So many parts are looked at.
const PARTS: usize = 64;

/// Nothing follows but a sign that ends a clause.
fn ends_clause(outline: &Outline<'_>, place: usize, end: usize) -> bool {
    let rest = outline.slice(place..end).trim_start();
    rest.is_empty() || rest.starts_with([';', '.', ':', '!', ')', ']', '–', '—', '|'])
}

/// The part of the passage that a stress governs.
fn governed(
    outline: &Outline<'_>,
    range: &Range<usize>,
    breaks: &[usize],
    at: &Range<usize>,
    stress: Stress,
) -> Range<usize> {
    // "Nice to have: Python; some experience with maps", "(Optional) Skills in boats, knowledge of winds"
    let behind = outline.slice(at.end..range.end).trim_start();
    let named = outline.scan.words_within(range.start..at.start).is_empty()
        && (behind.starts_with([':', ')', ']', '–', '—']) || behind.starts_with("- "));
    if named {
        return range.clone();
    }
    let start = breaks
        .iter()
        .copied()
        .rfind(|&place| place <= at.start)
        .unwrap_or(range.start);
    // "Good Dutch and, preferably, German": the comma parts nothing.
    let behind = |place: &usize| {
        *place >= at.end
            && (stress != Stress::Adverb
                || outline.slice(at.end..*place).trim() != ","
                || outline.scan.words_within(range.start..at.start).is_empty())
    };
    let mut end = breaks.iter().copied().find(behind).unwrap_or(range.end);
    if matches!(stress, Stress::Wish | Stress::Desired) {
        end = behind_aside(outline, range, breaks, end);
    }
    // "Dutch is not required, but you should have a degree"
    if stress == Stress::Free {
        let but = |sense| (sense == Sense::Stress(Stress::But)).then_some(());
        let turned = outline.senses(at.end..end, but).next();
        end = turned.map_or(end, |(but, ())| but.start);
    }
    let opens = outline.scan.words_within(start..at.start).len() <= 1;
    // "Skills in boats (ideally)", "skills in boats, if possible": the end of what it stresses.
    let closes = || {
        let rest = outline.slice(end..range.end).trim_start();
        ends_clause(outline, at.end, end)
            && (rest.is_empty() || rest.starts_with([',', ';', '.']))
            && !outline.scan.words_within(range.start..at.start).is_empty()
    };
    if stress == Stress::Adverb && !closes() {
        return if opens { start } else { at.start }..end;
    }
    let clause = |from: usize| {
        let several = are_several(outline, from..at.start, at);
        clause_start(outline, range, breaks, from, several)
    };
    let mut start = clause(start);
    if matches!(stress, Stress::Wish | Stress::Desired | Stress::Last) {
        start = languages_start(outline, range, breaks, start..at.start);
    }
    // "DICOM data (a plus)", "Dutch (B2, desirable)": a bracket that holds nothing else speaks of what stands before it, but not
    // "Python (and Django, if possible)".
    // "Dutch (a certificate is not required)": what is waived is named in the bracket.
    let beside = if stress == Stress::Free { 0 } else { BESIDE };
    let alone = !adds_something(outline, start..end)
        && !names_beyond_level(outline, start..end)
        && outline
            .scan
            .words_within(behind_but(outline, start..end))
            .len()
            <= outline.scan.words_within(at.clone()).len() + beside;
    if alone && start > range.start {
        let before = breaks.iter().copied().rfind(|&place| place < start);
        let before = before.map_or(range.start, clause);
        // "A degree in botany, C1 level desirable": a level is that of a language.
        if !names(outline, start..end) || names_language(outline, before..start) {
            start = last_of_two(outline, before..start).unwrap_or(before);
        }
    }
    start..end
}

/// So many words may stand beside a wish that speaks of what is before it: "Dutch (this would be an asset)".
const BESIDE: usize = 2;

/// "not essential, | but an advantage"
fn behind_but(outline: &Outline<'_>, clause: Range<usize>) -> Range<usize> {
    let but = outline.senses(clause.clone(), |sense| {
        (sense == Sense::Stress(Stress::But)).then_some(())
    });
    but.last().map_or(clause.start, |(but, ())| but.end)..clause.end
}

/// "…, C and D are desirable": the end of a row.
fn are_several(outline: &Outline<'_>, clause: Range<usize>, stress: &Range<usize>) -> bool {
    let joined = outline
        .cues(clause.clone())
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Bound(Bound::And | Bound::Or)));
    let verb = outline
        .cues(clause.start..stress.end)
        .iter()
        .rfind(|cue| match cue.sense {
            Sense::Turn(Turn::Is | Turn::Be) => true,
            // "will be an advantage", "will be considered an asset"
            Sense::Turn(Turn::Has | Turn::Gets | Turn::Settled) => cue.end > stress.start,
            _ => false,
        });
    let plural = |verb: &Cue<Sense>| {
        let first = outline.scan.words_within(verb.range()).first();
        first.is_some_and(|word| !outline.slice(word.range()).ends_with('s'))
    };
    // "A, B, and C is preferred"
    let ands = outline.senses(clause.clone(), |sense| {
        (sense == Sense::Bound(Bound::And)).then_some(())
    });
    let row = ands.last().is_some_and(|(and, ())| {
        let before = outline.slice(clause.start..and.start);
        before.trim_end().ends_with(',')
    });
    row || joined && verb.is_some_and(plural)
}
