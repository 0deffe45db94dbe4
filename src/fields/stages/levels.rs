//! The ranks that a sentence names as levels: "at the rank of Lecturer or Senior Lecturer", "open at the assistant or associate
//! professor level".

use core::ops::Range;

use super::name::Name;
use super::rank::{is_joint, rank};
use crate::lexicon::{Hiring, Particle, Sense, Stages, Turn, Word};
use crate::model::{CareerStage, SectionKind};
use crate::outline::{Outline, Passage};

/// The levels at which somebody may be appointed; beside a headline that names a rank, only where the sentence speaks of the
/// position, for candidates and colleagues have ranks, too.
pub(super) fn levels(outline: &Outline<'_>, ranked: bool) -> Vec<Name> {
    let elsewhere = |passage: &&Passage| {
        matches!(
            outline.kind(passage),
            SectionKind::Contact | SectionKind::Employer | SectionKind::Qualifications
        )
    };
    let passages = outline.passages.iter();
    passages
        .filter(|passage| !elsewhere(passage))
        .flat_map(|passage| {
            let rung = |sense| (sense == Sense::Rung).then_some(());
            let rungs = outline.senses(passage.range.clone(), rung);
            let offered = move |rung: &(Range<usize>, ())| {
                !ranked || speaks_of_the_position(outline, passage, rung.0.start)
            };
            rungs.filter(offered).flat_map(move |(rung, ())| {
                let words = &outline.scan;
                let before = words.words_within(passage.range.start..rung.start);
                let after = words.words_within(rung.end..passage.range.end);
                // "considered for positions of Associate Professor"
                let leads = words.word_ending_at(rung.end).is_some_and(|last| {
                    carried(outline, &rung)
                        && matches!(
                            outline.particle(last.start),
                            Some(Particle::Of | Particle::Lead)
                        )
                });
                let mut named = match after.split_first() {
                    Some(_) if leads => chain(outline, after.iter()),
                    Some((of, rest))
                        if (carried(outline, &rung) || is_at(outline, before))
                            && is_of(outline, of) =>
                    {
                        chain(outline, rest.iter())
                    }
                    _ => Vec::new(),
                };
                if named.is_empty() {
                    named = chain(outline, before.iter().rev());
                    named.reverse();
                }
                named
            })
        })
        .collect()
}

/// "You are appointed at the grade of", "The post is open at the"
fn speaks_of_the_position(outline: &Outline<'_>, passage: &Passage, at: usize) -> bool {
    let position = |sense| {
        let position = match sense {
            Sense::Vacancy | Sense::Turn(Turn::Post | Turn::Settled) => true,
            Sense::Hiring(hiring) => !matches!(
                hiring,
                Hiring::With | Hiring::Known | Hiring::Located | Hiring::Place
            ),
            _ => false,
        };
        position.then_some(())
    };
    outline.sentence_at(passage, at).is_some_and(|sentence| {
        let near = sentence.start.max(at.saturating_sub(NEAR))..sentence.end.min(at + NEAR);
        // "at the rank of" alone is said of others, too, and "colleagues at" are some.
        let with = |sense| (sense == Sense::Hiring(Hiring::With)).then_some(());
        let other = |place: &Range<usize>| {
            let mut others = outline.senses(place.clone(), with);
            others.any(|(other, ())| other.start == place.start)
        };
        let mut spoken = outline.senses(near, position);
        spoken.any(|(place, ())| (place.end <= at || place.start > at) && !other(&place))
    })
}

/// "carries the rank": the words of the step tell by themselves that somebody has it.
fn carried(outline: &Outline<'_>, rung: &Range<usize>) -> bool {
    outline.scan.words_within(rung.clone()).len() > 1
}

/// "at the", "at": what stands before a level is where one begins.
fn is_at(outline: &Outline<'_>, before: &[Word]) -> bool {
    let mut words = before.iter().rev().map(|word| outline.particle(word.start));
    let word = words.find(|word| !matches!(word, Some(Particle::The | Particle::A)));
    matches!(word, Some(Some(Particle::At | Particle::In)))
}

fn is_of(outline: &Outline<'_>, word: &Word) -> bool {
    outline.particle(word.start) == Some(Particle::Of)
}

/// The ranks that stand together on one side of the word: "Lecturer, Senior Lecturer or Professor", "assistant and associate".
fn chain<'w>(outline: &Outline<'_>, words: impl Iterator<Item = &'w Word>) -> Vec<Name> {
    let mut found: Vec<Name> = Vec::new();
    // "Associate Professor of Law or Professor of Law": what the one is of stands before the other.
    let mut subject = 0;
    for word in words.take(MOST) {
        let opens = !found.is_empty()
            && matches!(
                outline.particle(word.start),
                Some(Particle::Of | Particle::In)
            );
        if opens {
            subject = SUBJECT;
        }
        if is_joint(outline, word) {
            subject = 0;
        }
        if subject > 0 {
            subject -= 1;
            continue;
        }
        let article = matches!(
            outline.particle(word.start),
            Some(Particle::The | Particle::A)
        );
        if article || is_joint(outline, word) {
            continue;
        }
        let known = |name: &Name| name.place.start <= word.start && word.end <= name.place.end;
        if found.iter().any(known) {
            continue;
        }
        let Some((place, stages)) = named(outline, word) else {
            break;
        };
        found.push(Name {
            place,
            stages,
            wide: false,
            several: false,
        });
    }
    found
}

/// The rank that the word is part of.
fn named(outline: &Outline<'_>, word: &Word) -> Option<(Range<usize>, Stages)> {
    let academic = |stage: &CareerStage| {
        matches!(
            stage,
            CareerStage::Lecturer
                | CareerStage::AssistantProfessor
                | CareerStage::AssociateProfessor
                | CareerStage::FullProfessor
        )
    };
    let stage = |sense| match sense {
        Sense::Stage(stages) if stages.iter().all(academic) => Some(stages),
        _ => None,
    };
    let around = word.start.saturating_sub(REACH)..word.end;
    outline
        .senses(around, stage)
        .find(|(place, _)| place.start <= word.start && word.end <= place.end)
        .or_else(|| rank(outline, word).map(|stages| (word.range(), stages)))
}

/// "of" and what a rank is of have so many words.
const SUBJECT: usize = 4;

/// So many words name all ranks that there are.
const MOST: usize = 16;

/// The position is spoken of so near, in bytes.
const NEAR: usize = 240;

/// A name begins so near before its last word, in bytes.
const REACH: usize = 40;
