//! What is studied for a degree: "in Physics, Mathematics or a related field".

use core::ops::Range;

use crate::lexicon::{Bound, Competence, Cue, Degree, Particle, Sense, Turn, Word};
use crate::model::MentionValue;
use crate::outline::Outline;
use crate::text::{clean, offset};

/// The fields of study that stand behind a degree's name, as printed; `limit` ends the passage.
pub fn subjects(outline: &Outline<'_>, degree: &Range<usize>, limit: usize) -> Vec<String> {
    // "Bachelor of Science in": the names of the subjects follow.
    let words = outline.scan.words_within(degree.clone());
    let end = match words {
        [.., name, last] if outline.particle(last.start) == Some(Particle::In) => name.end,
        _ => degree.end,
    };
    list(outline, end, limit).map_or(Vec::new(), |list| listed(outline, list))
}

/// The fields of study that a text lists.
pub fn listed(outline: &Outline<'_>, list: Range<usize>) -> Vec<String> {
    let cues = outline.cues(list.clone());
    let end = cues
        .iter()
        .find(|cue| ends(outline, cue))
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
    // "M.Sc. in Physics", "a degree (MSc) in Physics", "MSc (or equivalent) in Physics"
    let name = text.len() - text.trim_start_matches(['.', ')']).len();
    let lead = text.get(name..).unwrap_or_default().trim_start();
    let bracket = lead.starts_with('(').then(|| text.find(')'));
    let from = bracket.flatten().map_or(name, |close| close + 1);
    let rest = text.get(from..)?;
    // "M.Tech./M.E. in Botany": the names of degrees have points.
    let named = |point: usize| {
        outline
            .cues(point.saturating_sub(1)..point)
            .iter()
            .any(|cue| matches!(cue.sense, Sense::Degree(Degree::Level(_))) && cue.end >= point)
    };
    let announced = |colon: usize| {
        let into = |cue: &Cue<Sense>| cue.sense == Sense::Degree(Degree::Into);
        let mut cues = outline.cues(colon.saturating_sub(ANNOUNCED)..colon).iter();
        cues.any(|cue| into(cue) && cue.end == colon)
    };
    let stop = rest
        .char_indices()
        .find(|&(at, c)| match c {
            '.' if named(degree_end + from + at) => false,
            '(' => !begins_a_subject(rest, at),
            ')' => !closes_a_word(rest, at),
            // "in one of these fields: botany, law"
            ':' if announced(degree_end + from + at) => false,
            ';' | ':' | '•' => true,
            '.' | '\n' => rest
                .get(at + 1..)
                .is_none_or(|after| after.is_empty() || after.starts_with(char::is_whitespace)),
            _ => at >= LONGEST,
        })
        .map_or(rest.len(), |(at, _)| at);
    let clause = degree_end + from..degree_end + from + stop;
    let mut within = outline.senses(clause.clone(), |sense| {
        matches!(
            sense,
            Sense::Particle(Particle::In | Particle::Within) | Sense::Degree(Degree::In)
        )
        .then_some(())
    });
    let (first, ()) = within.next()?;
    // "a PhD in hand"
    let ended = outline.cues(first.clone()).iter().any(|cue| {
        cue.start <= first.start && cue.end > first.end && cue.sense == Sense::Degree(Degree::End)
    });
    if ended {
        return None;
    }
    // "a degree on NQF level 8 in Botany", but not "in Industry 4.0 in Europe": a number, and no subject, stands behind the first.
    let level = |second: &Range<usize>| {
        let words = outline.scan.words_within(first.end..second.start);
        words.len() <= LEVEL
            && words.last().is_some_and(|word| word.digit)
            && outline.slice(first.clone()) != outline.slice(second.clone())
    };
    let second = within.next().map(|(second, ())| second).filter(level);
    // "a PhD and high potential in research": what stands behind "in" belongs to something else.
    let other = outline.cues(clause.start..first.start).iter().any(|cue| {
        cue.sense == Sense::Bound(Bound::And)
            || (ends(outline, cue) && !matches!(cue.sense, Sense::Degree(_)))
    });
    let near = !other && outline.scan.words_within(clause.start..first.start).len() <= 4;
    let within = second.unwrap_or(first);
    let start = behind_field(outline, within.end).unwrap_or(within.end);
    near.then_some(start..clause.end)
}

/// "one of the following disciplines" has so many bytes at most.
const ANNOUNCED: usize = 40;

/// So many words name a level: "the NQF level 8".
const LEVEL: usize = 4;

/// "(bio)medical sciences", "(applied) physics": what this bracket holds is a part of the first word, or the first word, of a subject.
fn begins_a_subject(text: &str, open: usize) -> bool {
    let before = text.get(..open).unwrap_or_default();
    let inside = text.get(open + 1..).unwrap_or_default();
    let word = inside.split(|c: char| !c.is_alphabetic()).next();
    let close = open + 1 + word.map_or(0, str::len);
    let behind = text.get(close + 1..).unwrap_or_default();
    let apart = behind.strip_prefix(' ').unwrap_or(behind);
    let first = before
        .rsplit([',', ' '])
        .nth(1)
        .is_none_or(|word| word.len() <= SMALL);
    before.ends_with(' ')
        && close > open + 1
        && text.get(close..=close) == Some(")")
        && apart.starts_with(char::is_alphabetic)
        && (behind.len() == apart.len() || first && !apart.starts_with(char::is_uppercase))
}

/// "in", "or", and the like have so few letters.
const SMALL: usize = 3;

/// The bracket that closes here was opened within a subject.
fn closes_a_word(text: &str, close: usize) -> bool {
    let before = text.get(..close).unwrap_or_default();
    before
        .rfind('(')
        .is_some_and(|open| begins_a_subject(text, open))
}

/// A list of fields is not longer than this, in bytes.
const LONGEST: usize = 240;

/// The list is over: a qualification, a verb, a small word that leads elsewhere.
fn ends(outline: &Outline<'_>, cue: &Cue<Sense>) -> bool {
    match cue.sense {
        Sense::Competence(competence) => {
            competence.kind().is_some()
                || matches!(competence, Competence::Interest | Competence::Excels)
        }
        // "environment and resources", "sports science" are studied, too, but not "an environment in which".
        Sense::Turn(Turn::Lure) => goes_on(outline, cue.end),
        Sense::Turn(_) => true,
        // "a PhD in law to work in our lab", but "Exercise to Promote Health"
        Sense::Bound(Bound::To) => {
            let deed = |cue: &Cue<Sense>| {
                matches!(cue.sense, Sense::Deed(_) | Sense::Hiring(_))
                    && outline.slice(cue.range()).starts_with(char::is_lowercase)
            };
            outline.cues(cue.end..cue.end + 2).iter().any(deed)
        }
        Sense::Degree(Degree::Level(_) | Degree::End | Degree::Topic) | Sense::Stress(_) => true,
        _ => false,
    }
}

/// A small word stands right behind this place that joins no other subject.
fn goes_on(outline: &Outline<'_>, end: usize) -> bool {
    let next = outline.scan.words_within(end..end + 2).first();
    next.is_some_and(|next| {
        outline.particle(next.start).is_some()
            && !outline.cues(next.start..next.start + 1).iter().any(joins)
    })
}

/// "in botany or in the field of law", "de rechten of de biologie": where the name of a field begins.
fn name_start(outline: &Outline<'_>, place: &Range<usize>) -> usize {
    let Some(first) = outline.scan.words_within(place.clone()).first() else {
        return place.start;
    };
    if outline.particle(first.start) == Some(Particle::In) {
        return behind_field(outline, first.end).unwrap_or(first.end);
    }
    behind_field(outline, first.start).unwrap_or(place.start)
}

/// "the field of law", "de rechten" behind "in": where the name begins.
fn behind_field(outline: &Outline<'_>, within: usize) -> Option<usize> {
    let into = |sense| matches!(sense, Sense::Degree(Degree::Into | Degree::Article)).then_some(());
    let cues = outline.senses(within..within + 2, into);
    cues.filter(|(cue, ())| cue.start <= within + 1)
        .map(|(cue, ())| cue.end)
        .max()
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
        let other = praises_other(outline, place.clone(), list_end);
        let from = name_start(outline, &place);
        let piece = outline.slice(from..place.end);
        let bare = piece.trim_matches(|c: char| !c.is_alphanumeric());
        // "(bio)medical sciences" begins with its bracket.
        let bracket = usize::from(bare.contains(')') && !bare.contains('('));
        let from = offset(piece, bare).saturating_sub(bracket);
        let name = clean(
            piece
                .get(from..)
                .unwrap_or(bare)
                .trim_end_matches(|c: char| !c.is_alphanumeric()),
        );
        let named = name.chars().count() >= 2 && name.split(' ').count() <= 6;
        // "a PhD in Turkey": where it was earned
        let land = |sense| matches!(sense, Sense::Country(_)).then_some(());
        let abroad = outline
            .senses(place.clone(), land)
            .any(|(land, ())| outline.slice(land) == name);
        if named && !related && !other && !timed && !abroad && subjects.len() < MOST {
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
    // "information technology" is a subject, though the word may lead to another sentence.
    let noun = words.len() == COMPOUND
        && words
            .iter()
            .skip(1)
            .all(|word| outline.particle(word.start).is_none());
    let article = first.is_some_and(|word| match outline.particle(word.start) {
        Some(Particle::A) => true,
        Some(Particle::Lead) => !noun,
        _ => false,
    });
    article || first.is_some() && (spoken || (piece.end >= list_end && words.iter().all(praise)))
}

/// The name of a subject in two words.
const COMPOUND: usize = 2;

/// No posting names more fields.
const MOST: usize = 12;
