//! The human languages that a passage names as something to be mastered.

use core::ops::Range;

use super::schooling::is_mastered;
use crate::lexicon::{
    Bound, Competence, Cue, Degree, Level, Particle, Request, Sense, Stress, Turn, Word,
};
use crate::model::QualificationKind;
use crate::outline::Outline;

/// A language where it is named.
#[derive(Clone, Debug)]
pub struct Tongue {
    /// Its name.
    pub range: Range<usize>,
    /// ISO 639-1.
    pub code: &'static str,
}

/// The languages that are asked for in a passage; "Dutch universities" names none.
pub fn tongues(outline: &Outline<'_>, range: Range<usize>) -> Vec<Tongue> {
    let named: Vec<Tongue> = outline
        .senses(range.clone(), |sense| match sense {
            Sense::Language(code) => Some(code),
            _ => None,
        })
        .filter(|(name, _)| {
            is_language(outline, name, range.end) && !is_studied(outline, name.start, range.start)
        })
        .map(|(range, code)| Tongue { range, code })
        .collect();
    let spoken = |tongue: &Tongue| {
        is_praised(outline, tongue.range.start, range.start)
            || is_mastered(outline, tongue.range.start, range.start)
            || is_called_for(outline, tongue.range.end, range.end)
            || is_worked_in(outline, &tongue.range, &range)
    };
    if named.is_empty() || !(speaks(outline, &range) || named.iter().any(spoken)) {
        return Vec::new();
    }
    named
}

/// The name stands for the language, not for the country's.
fn is_language(outline: &Outline<'_>, name: &Range<usize>, limit: usize) -> bool {
    // "Non-Chinese-speaking": none that is asked for.
    let from = name.start.saturating_sub(1);
    if outline.slice(from..name.start) == "-" {
        return false;
    }
    // "der englischen Sprache": a language is what it calls it.
    if outline.scan.words_within(name.clone()).len() > 1 {
        return true;
    }
    let capital = outline.slice(name.clone()).starts_with(char::is_uppercase);
    let Some(next) = outline.scan.words_within(name.end..limit).first() else {
        return true;
    };
    if !capital && has_article(outline, name.start) {
        return true;
    }
    if !capital {
        // "good english skills", "english language"; "in english.", "french is a plus"; "anglais courant", "français exigé"
        let cues = outline.cues(next.start..next.start + 1);
        let joined = cues
            .iter()
            .find(|cue| matches!(cue.sense, Sense::Bound(Bound::And | Bound::Or)));
        if let Some(and) = joined {
            return joins_language(outline, and.end, limit);
        }
        return !outline.slice(name.end..next.start).trim().is_empty()
            || cues.iter().any(|cue| match cue.sense {
                // "engelsk muntlig og skriftlig"
                Sense::Competence(Competence::Speech) => true,
                Sense::Competence(competence) => matches!(
                    competence.kind(),
                    Some(QualificationKind::Skill | QualificationKind::Language)
                ),
                Sense::Turn(Turn::Is | Turn::Be)
                | Sense::Level(Level::Described)
                | Sense::Stress(_) => true,
                _ => false,
            })
            || is_led_to(outline, name.start) && !is_noun(outline, next);
    }
    if outline.slice(name.end..next.start).trim() != "" {
        return true;
    }
    let cues = outline.cues(next.start..next.start + 1);
    let spoken = cues.iter().any(|cue| match cue.sense {
        Sense::Competence(Competence::Speech) | Sense::Language(_) => true,
        Sense::Competence(competence) => competence.kind() == Some(QualificationKind::Language),
        _ => false,
    });
    // "Norwegian Agency": a name.
    if outline.slice(next.range()).starts_with(char::is_uppercase) {
        // "Irish Language Education": a subject.
        let small = |word: &Word| outline.slice(word.range()).contains(char::is_lowercase);
        let skill = cues
            .iter()
            .filter(|cue| matches!(cue.sense, Sense::Competence(_)));
        let beyond = skill.map(|cue| cue.end).fold(next.end, usize::max);
        let third = outline.scan.words_within(beyond..limit).first();
        let named = |word: &Word| {
            let mut cues = outline.cues(word.range()).iter();
            cues.any(|cue| matches!(cue.sense, Sense::Competence(_)))
        };
        let subject = third.filter(|_| small(next)).is_some_and(|third| {
            !named(third)
                && outline.gap(beyond..third.start) == " "
                && outline.slice(third.range()).starts_with(char::is_uppercase)
                && small(third)
        });
        return spoken && !subject;
    }
    // A small word is none that a nationality stands before: "English at", "Dutch is", but "Dutch law".
    let small = next.end - next.start <= 3
        && cues.iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Particle(_) | Sense::Request(_) | Sense::Turn(_) | Sense::Bound(_)
            )
        });
    // "Polish lub English"
    let small = small
        || next.end - next.start <= 3 && {
            let beyond = outline.scan.words_within(next.end..limit).first();
            beyond.is_some_and(|beyond| {
                let mut cues = outline.cues(beyond.range()).iter();
                cues.any(|cue| matches!(cue.sense, Sense::Language(_)))
            })
        };
    spoken
        || follows_language(outline, name.start)
        || small
        || cues.iter().any(|cue| match cue.sense {
            Sense::Competence(competence) => !matches!(
                competence.kind(),
                Some(QualificationKind::Degree | QualificationKind::Eligibility)
            ),
            Sense::Stress(_)
            | Sense::Turn(Turn::Is | Turn::Be | Turn::Has)
            | Sense::Bound(Bound::And | Bound::Or) => true,
            _ => false,
        })
}

/// "german and english", "english and communication skills", but not "deutschen und europäischen Rechts"
fn joins_language(outline: &Outline<'_>, from: usize, limit: usize) -> bool {
    let next = outline.scan.words_within(from..limit).first();
    next.is_none_or(|next| {
        let mut cues = outline.cues(next.start..next.start + 1).iter();
        cues.any(|cue| matches!(cue.sense, Sense::Language(_) | Sense::Competence(_)))
    })
}

/// "maîtrise du français", "en anglais", but not "la langue française": nothing but a noun stands behind such a word.
fn has_article(outline: &Outline<'_>, name: usize) -> bool {
    let before = outline.cues(name.saturating_sub(ARTICLE)..name);
    before.iter().any(|cue| {
        cue.sense == Sense::LanguageArticle
            && cue.end <= name
            && outline.slice(cue.end..name).trim().is_empty()
    })
}

/// An article and the blank behind it, in bytes.
const ARTICLE: usize = 4;

/// "behersker engelsk", "goda kunskaper i svenska", "norsk og engelsk": what right before a name in small letters makes it a
/// language's.
fn is_led_to(outline: &Outline<'_>, name: usize) -> bool {
    let near = outline.cues(name.saturating_sub(LED)..name).iter();
    near.filter(|cue| cue.end + 1 == name)
        .any(|cue| match cue.sense {
            Sense::Competence(competence) => {
                competence == Competence::Speech
                    || matches!(
                        competence.kind(),
                        Some(QualificationKind::Skill | QualificationKind::Language)
                    )
            }
            Sense::Level(_) | Sense::Request(Request::With) => true,
            Sense::Bound(Bound::And | Bound::Or) => {
                let other = outline
                    .cues(cue.start.saturating_sub(LED)..cue.start)
                    .iter();
                other
                    .filter(|other| other.end + 1 == cue.start)
                    .any(|other| matches!(other.sense, Sense::Language(_)))
            }
            _ => false,
        })
}

/// "svenska språkkunskaper ", "mycket goda kunskaper i " are hardly longer, in bytes.
const LED: usize = 40;

/// No small word, and nothing that tells how strongly or how well: "norsk forvaltning", but "norsk på nivå B2", "norsk er".
fn is_noun(outline: &Outline<'_>, next: &Word) -> bool {
    let mut cues = outline.cues(next.start..next.start + 1).iter();
    let short = outline.slice(next.range()).chars().count() <= 2;
    !short
        && !cues.any(|cue| {
            matches!(
                cue.sense,
                Sense::Competence(Competence::Speech)
                    | Sense::Request(_)
                    | Sense::Stress(_)
                    | Sense::Level(_)
                    | Sense::Language(_)
                    | Sense::Particle(
                        Particle::In | Particle::At | Particle::To | Particle::Within
                    )
                    | Sense::Bound(_)
                    | Sense::Turn(Turn::Is | Turn::Be | Turn::Has | Turn::Does)
            )
        })
}

/// "in German and English round off your profile": another language stands before it, and "in" before that.
fn follows_language(outline: &Outline<'_>, name: usize) -> bool {
    let before = outline.scan.words_within(name.saturating_sub(PAIR)..name);
    let [.., within, other, and] = before else {
        return false;
    };
    let holds = |word: &Word, wanted: fn(Sense) -> bool| {
        let mut cues = outline.cues(word.start..word.start + 1).iter();
        cues.any(|cue| wanted(cue.sense))
    };
    outline.particle(within.start) == Some(Particle::In)
        && holds(other, |sense| matches!(sense, Sense::Language(_)))
        && holds(and, |sense| {
            matches!(sense, Sense::Bound(Bound::And | Bound::Or))
        })
}

/// "in Portuguese and " is no longer, in bytes.
const PAIR: usize = 40;

/// "a PhD in history, drama or English": the name of a subject.
fn is_studied(outline: &Outline<'_>, name: usize, from: usize) -> bool {
    let from = from.max(name.saturating_sub(SUBJECTS));
    let degree = outline.cues(from..name).iter().rev().find_map(|cue| {
        let ends = match cue.sense {
            Sense::Competence(_)
            | Sense::Stress(_)
            | Sense::Turn(Turn::Has | Turn::Is | Turn::Be) => true,
            Sense::Degree(Degree::Level(_) | Degree::Unnamed) => return Some(Some(cue.end)),
            _ => false,
        };
        ends.then_some(None)
    });
    let Some(Some(degree)) = degree else {
        return false;
    };
    // "in" may be part of the phrase: "degree in".
    let lead = outline.scan.words_within(degree.saturating_sub(IN)..name);
    let within = lead
        .iter()
        .take(LEAD)
        .find(|word| outline.particle(word.start) == Some(Particle::In));
    within.is_some_and(|within| {
        !outline
            .slice(within.end..name)
            .contains(['.', ';', ')', ':'])
    })
}

/// The subjects of a degree stand this near, in bytes.
const SUBJECTS: usize = 320;

/// So many words at most stand before "in".
const LEAD: usize = 4;

/// The bytes of "in".
const IN: usize = 2;

/// "English is required": how strongly it is asked for stands right behind its name.
fn is_called_for(outline: &Outline<'_>, name: usize, limit: usize) -> bool {
    let next = outline.scan.words_within(name..limit);
    let stressed = |word: &Word| {
        let mut cues = outline.cues(word.start..word.start + 1).iter();
        cues.any(|cue| {
            matches!(
                cue.sense,
                // "English (French is not required)": languages are spoken of there, too.
                Sense::Stress(Stress::Demand | Stress::Wish | Stress::Desired | Stress::Free)
            )
        })
    };
    next.iter().take(3).any(stressed)
        && next
            .first()
            .is_some_and(|next| outline.slice(name..next.start).trim().is_empty())
}

/// "Ability to publish in English": nothing follows the name.
fn is_worked_in(outline: &Outline<'_>, name: &Range<usize>, passage: &Range<usize>) -> bool {
    let before = outline.scan.words_within(passage.start..name.start).last();
    let rest = outline.slice(name.end..passage.end).trim_start();
    let able = |cue: &Cue<Sense>| {
        matches!(
            cue.sense,
            Sense::Competence(Competence::Able | Competence::In(_))
        )
    };
    before.is_some_and(|before| outline.particle(before.start) == Some(Particle::In))
        && (rest.is_empty() || rest.starts_with(['.', ',', ';', ')']))
        && outline.cues(passage.start..name.start).iter().any(able)
}

/// "Good English", "a boat, good English": nothing but praise stands before the name in its clause.
fn is_praised(outline: &Outline<'_>, name: usize, from: usize) -> bool {
    let clean = outline.text.clean();
    let near = from.max(name.saturating_sub(PRAISE));
    let from = (near..name)
        .find(|&at| clean.is_char_boundary(at))
        .unwrap_or(name);
    let signs = outline.slice(from..name).rfind([',', ';', '.', ':', '(']);
    let ands = outline.senses(from..name, |sense| {
        (sense == Sense::Bound(Bound::And)).then_some(())
    });
    let and = ands.last().map_or(from, |(and, ())| and.end);
    let clause = signs.map_or(from, |sign| from + sign + 1).max(and);
    let lead = outline.scan.words_within(clause..name);
    let praise = |word: &Word| {
        outline.cues(word.range()).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Competence(Competence::Praise | Competence::Excels)
            )
        })
    };
    (1..=2).contains(&lead.len()) && lead.iter().all(praise)
}

/// "and at least moderately proficient " is no longer, in bytes.
const PRAISE: usize = 40;

/// Something in the passage is about speaking or writing, or there is little but the name: "Intermediate English".
fn speaks(outline: &Outline<'_>, range: &Range<usize>) -> bool {
    outline.scan.words_within(range.clone()).len() <= 4
        || outline
            .cues(range.clone())
            .iter()
            .any(|cue| match cue.sense {
                Sense::Competence(Competence::Speech) => true,
                Sense::Competence(competence) => matches!(
                    competence.kind(),
                    Some(QualificationKind::Language | QualificationKind::Skill)
                ),
                _ => false,
            })
}
