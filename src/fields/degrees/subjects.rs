//! What is studied for a degree: "in Physics, Mathematics or a related field".

use core::ops::Range;

use crate::lexicon::{Bound, Competence, Cue, Degree, Particle, Sense, Word};
use crate::model::MentionValue;
use crate::outline::Outline;
use crate::text::clean;

/// The fields of study that stand behind a degree's name, as printed; `limit` ends the passage.
pub fn subjects(outline: &Outline<'_>, degree: &Range<usize>, limit: usize) -> Vec<String> {
    // "Bachelor of Science in": the names of the subjects follow.
    let words = outline.scan.words_within(degree.clone());
    let end = match words {
        [.., name, last] if outline.particle(last.start) == Some(Particle::In) => name.end,
        _ => degree.end,
    };
    let Some(list) = list(outline, end, limit) else {
        return Vec::new();
    };
    let cues = outline.cues(list.clone());
    let end = cues
        .iter()
        .find(|cue| ends(cue))
        .map_or(list.end, |cue| cue.start);
    let mut subjects = Vec::new();
    let mut start = list.start;
    for cue in cues.iter().filter(|cue| cue.start < end && joins(cue)) {
        push(outline, start..cue.start, end, &mut subjects);
        start = start.max(cue.end);
    }
    push(outline, start..end, end, &mut subjects);
    subjects
}

/// Where the list of fields stands: behind "in", up to the end of the clause.
fn list(outline: &Outline<'_>, degree_end: usize, limit: usize) -> Option<Range<usize>> {
    let text = outline.slice(degree_end..limit);
    // "M.Sc. in Physics", "MSc (or equivalent) in Physics"
    let name = usize::from(text.starts_with('.'));
    let lead = text.get(name..).unwrap_or_default().trim_start();
    let bracket = lead.starts_with('(').then(|| text.find(')'));
    let from = bracket.flatten().map_or(name, |close| close + 1);
    let rest = text.get(from..)?;
    let stop = rest
        .char_indices()
        .find(|&(at, c)| match c {
            ';' | '(' | ')' | ':' | '•' => true,
            '.' | '\n' => rest
                .get(at + 1..)
                .is_none_or(|after| after.is_empty() || after.starts_with(char::is_whitespace)),
            _ => at >= LONGEST,
        })
        .map_or(rest.len(), |(at, _)| at);
    let clause = degree_end + from..degree_end + from + stop;
    let mut within = outline.senses(clause.clone(), |sense| {
        matches!(sense, Sense::Particle(Particle::In | Particle::Within)).then_some(())
    });
    let (within, ()) = within.next()?;
    // "a PhD and high potential in research": what stands behind "in" belongs to something else.
    let other = outline.cues(clause.start..within.start).iter().any(|cue| {
        cue.sense == Sense::Bound(Bound::And)
            || (ends(cue) && !matches!(cue.sense, Sense::Degree(_)))
    });
    let near = !other && outline.scan.words_within(clause.start..within.start).len() <= 4;
    let mut into = outline.senses(within.end..clause.end, |sense| {
        (sense == Sense::Degree(Degree::Into)).then_some(())
    });
    let start = match into.next() {
        Some((into, ())) if into.start <= within.end + 1 => into.end,
        _ => within.end,
    };
    near.then_some(start..clause.end)
}

/// A list of fields is not longer than this, in bytes.
const LONGEST: usize = 240;

/// The list is over: a qualification, a verb, a small word that leads elsewhere.
fn ends(cue: &Cue<Sense>) -> bool {
    match cue.sense {
        Sense::Competence(competence) => {
            competence.kind().is_some()
                || matches!(competence, Competence::Interest | Competence::Excels)
        }
        Sense::Degree(Degree::Level(_) | Degree::End) | Sense::Turn(_) | Sense::Stress(_) => true,
        _ => false,
    }
}

/// "and", "or" between two fields.
fn joins(cue: &Cue<Sense>) -> bool {
    matches!(cue.sense, Sense::Bound(Bound::And | Bound::Or))
}

/// Adds the fields that commas part; "a related field" is none.
fn push(outline: &Outline<'_>, range: Range<usize>, list_end: usize, subjects: &mut Vec<String>) {
    let text = outline.slice(range.clone());
    let mut start = range.start;
    for piece in text.split_inclusive([',', '/']) {
        let place = start..start + piece.len();
        start = place.end;
        let related = outline
            .cues(place.clone())
            .iter()
            .any(|cue| cue.sense == Sense::Degree(Degree::Related));
        // "within the last three years"
        let timed = outline.mentions(place.clone()).iter().any(|found| {
            matches!(
                found.value,
                MentionValue::Duration(_) | MentionValue::Date(_)
            )
        });
        let other = praises_other(outline, place, list_end);
        let name = clean(piece.trim_matches(|c: char| !c.is_alphanumeric()));
        let named = name.chars().count() >= 2 && name.split(' ').count() <= 6;
        if named && !related && !other && !timed && subjects.len() < MOST {
            subjects.push(name);
        }
    }
}

/// "law and a successful track record", "law, good English": what is praised is another qualification.
fn praises_other(outline: &Outline<'_>, piece: Range<usize>, list_end: usize) -> bool {
    let praise = |word: &Word| {
        let article = matches!(
            outline.particle(word.start),
            Some(Particle::The | Particle::A | Particle::Lead)
        );
        article
            || outline.cues(word.range()).iter().any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Competence(Competence::Praise | Competence::Excels)
                )
            })
    };
    let words = outline.scan.words_within(piece.clone());
    let spoken = outline
        .cues(piece.clone())
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Language(_)));
    let first = words.first().filter(|word| praise(word));
    let article = first.is_some_and(|word| {
        matches!(
            outline.particle(word.start),
            Some(Particle::A | Particle::Lead)
        )
    });
    article || first.is_some() && (spoken || (piece.end >= list_end && words.iter().all(praise)))
}

/// No posting names more fields.
const MOST: usize = 12;
