//! The kinds of a qualification, by its own words.

use core::ops::Range;

use super::above::{is_about_eligibility, kinds_around};
use super::tally::Kinds;
use crate::lexicon::{Bound, Competence, Cue, Degree, Paper, Particle, Sense, Turn, Word};
use crate::model::{DocumentKind, QualificationKind};
use crate::outline::{Outline, Statement, class_of_honours, schoolings, tongues};

/// What its words name, or else the words above it.
pub(super) fn kinds(outline: &Outline<'_>, statement: &Statement) -> Vec<QualificationKind> {
    let range = statement.range.clone();
    let mut kinds = Kinds::default();
    if class_of_honours(outline.slice(range.clone())).is_some() {
        kinds.found.push(QualificationKind::Grade);
    }
    let tongues = tongues(outline, range.clone());
    let degrees: Vec<(usize, bool)> = schoolings(outline, range.clone())
        .map(|degree| (degree.range.start, degree.bars))
        .collect();
    let mut before = range.start;
    let mut favoured = range.start;
    for cue in outline.cues(range) {
        // "communication skills (English)", "proficient (written and oral) in English": a bracket parts no language from its skill.
        let spoken = matches!(
            cue.sense,
            Sense::Language(_)
                | Sense::Competence(
                    Competence::Speech | Competence::Of(QualificationKind::Language)
                )
        );
        let parts = |sign: char| is_break(sign) && !(spoken && matches!(sign, '(' | ')'));
        if outline.slice(before..cue.start).contains(parts) {
            kinds.clause();
        }
        before = before.max(cue.start);
        if let Sense::Competence(
            Competence::Of(QualificationKind::Experience)
            | Competence::In(QualificationKind::Experience),
        ) = cue.sense
        {
            let apart = |end: &usize| !is_joined(outline, *end..cue.start);
            kinds.interest = kinds.interest.filter(apart);
            kinds.experience = Some(cue.end);
        }
        match cue.sense {
            Sense::Bound(Bound::And | Bound::Or) if begins_anew(outline, cue.end) => {
                kinds.clause();
            }
            Sense::Language(_) if tongues.iter().any(|tongue| tongue.range.start == cue.start) => {
                kinds.language(|skill| is_of(outline, skill..cue.start));
            }
            // "Applicants who already hold a PhD cannot be considered."
            Sense::Degree(_) if degrees.contains(&(cue.start, true)) => {
                kinds.name(QualificationKind::Eligibility, cue.end);
            }
            Sense::Degree(_) if degrees.contains(&(cue.start, false)) => {
                kinds.name(QualificationKind::Degree, cue.end);
            }
            // "We are particularly interested in people with": the interest is the employer's.
            Sense::Competence(Competence::Interest) if cue.end <= favoured => {}
            Sense::Competence(Competence::Interest | Competence::Learns)
                if is_instead(outline, &kinds, cue) => {}
            Sense::Competence(Competence::Interest) => {
                // "experience and interest in mosses" is experience.
                let joined = |end: usize| is_joined(outline, end..cue.start);
                if !kinds.experience.is_some_and(joined) {
                    kinds.interest = Some(cue.end);
                }
            }
            // "You will be a person who loves the sea."
            Sense::Turn(Turn::Person) => {
                let who = kinds.persons.1 + 1 == cue.start;
                kinds.sought |= who && kinds.persons.0 > 1;
                kinds.persons = (kinds.persons.0 + 1, cue.end);
            }
            Sense::Turn(Turn::Seeks | Turn::Favours | Turn::Invites) => {
                kinds.sought = true;
                favoured = favoured.max(cue.end);
            }
            // "Robotics and Autonomous Systems", "the Laboratory of Analytical Technologies"
            Sense::Competence(
                Competence::Trait
                | Competence::Of(QualificationKind::Skill | QualificationKind::Personal),
            ) if is_named_so(outline, cue.range(), &statement.range) => {}
            Sense::Paper(Paper::Named(DocumentKind::LanguageCertificate)) => kinds.tested = true,
            Sense::Competence(Competence::Of(kind)) => {
                // "command of a foreign language"
                let language = kind == QualificationKind::Language
                    && kinds.object_of == Some(QualificationKind::Skill);
                if language && is_object(outline, kinds.skill..cue.start) {
                    kinds.language(|_| true);
                } else {
                    kinds.name(kind, cue.end);
                }
            }
            Sense::Competence(Competence::Trait | Competence::Learns) => {
                kinds.name(QualificationKind::Personal, cue.end);
            }
            Sense::Competence(Competence::Able) => {
                kinds.name(QualificationKind::Personal, cue.end);
                kinds.object_of.get_or_insert(QualificationKind::Personal);
            }
            // "a strong record of publications"
            Sense::Competence(Competence::In(QualificationKind::Experience))
                if ends_in_publications(outline, cue.range()) => {}
            Sense::Competence(Competence::In(kind)) => {
                kinds.name(kind, cue.end);
                kinds.object_of.get_or_insert(kind);
            }
            _ => {}
        }
    }
    if is_about_eligibility(outline, statement) && kinds.found.contains(&QualificationKind::Degree)
    {
        kinds.found.push(QualificationKind::Eligibility);
    }
    kinds.sorted(|| kinds_around(outline, statement))
}

/// "knowledge of Dutch or willingness to learn it", "knowledge or interest in mosses": whoever lacks what is asked may have this instead.
fn is_instead(outline: &Outline<'_>, kinds: &Kinds, cue: &Cue<Sense>) -> bool {
    let near = cue.start.saturating_sub(NEAR)..cue.start;
    let words = outline.scan.words_within(near);
    let or = |word: &Word| {
        let mut cues = outline.cues(word.range()).iter();
        cues.any(|cue| cue.sense == Sense::Bound(Bound::Or))
    };
    // "or a willingness"
    let joined = words.iter().rev().take(2).any(or);
    match cue.sense {
        Sense::Competence(Competence::Learns) => joined && !kinds.found.is_empty(),
        _ => joined && kinds.skill > 0 && is_joined(outline, kinds.skill..cue.start),
    }
}

/// "of a", "of one or more other": what stands between a skill and what it is of, and joins nothing to it.
fn is_object(outline: &Outline<'_>, between: Range<usize>) -> bool {
    let joins = |cue: &Cue<Sense>| cue.sense == Sense::Bound(Bound::And);
    between.start > 0
        && between.start < between.end
        && outline.scan.words_within(between.clone()).len() <= OBJECT
        && !outline.slice(between.clone()).contains(is_break)
        && !outline.cues(between).iter().any(joins)
}

/// "one or more Western" has no more words.
const OBJECT: usize = 4;

/// "a strong record of", where the next word says that it is one of publications: both are one phrase.
fn ends_in_publications(outline: &Outline<'_>, record: Range<usize>) -> bool {
    outline
        .cues(record.end..record.end + 2)
        .iter()
        .any(|cue| cue.sense == Sense::Competence(Competence::Of(QualificationKind::Publications)))
}

/// "interest in, or experience with": hardly anything stands between the two.
fn is_joined(outline: &Outline<'_>, between: Range<usize>) -> bool {
    between.start <= between.end && {
        let parted = outline.slice(between.clone()).contains(',');
        outline.scan.words_within(between).len() + usize::from(parted) <= JOINED
    }
}

/// So many words join an interest and an experience.
const JOINED: usize = 3;

/// A capital amid a text is a name's.
fn is_named_so(outline: &Outline<'_>, word: Range<usize>, text: &Range<usize>) -> bool {
    let capital = |range: Range<usize>| outline.slice(range).starts_with(char::is_uppercase);
    let before = outline.slice(text.start..word.start).trim_end();
    let next = outline.scan.words_within(word.end..text.end).first();
    let named = next.is_some_and(|next| capital(next.range()));
    // "the Music Encoding Initiative (MEI)"
    let inside = outline.slice(word.end..text.end).strip_prefix(" (");
    let short = inside
        .and_then(|inside| inside.split_once(')'))
        .is_some_and(|(short, _)| short.chars().all(char::is_uppercase));
    !outline.scan.capital_nouns
        && capital(word)
        && before.ends_with(char::is_alphanumeric)
        && (named || short)
}

/// A sign that ends what a phrase is about.
fn is_break(sign: char) -> bool {
    matches!(sign, '.' | ',' | ';' | '(' | ')' | '–')
}

/// "… and good communication skills": what stands behind the conjunction is another qualification.
fn begins_anew(outline: &Outline<'_>, after: usize) -> bool {
    let words = outline.scan.words_within(after..after + NEAR);
    // "and the ability to", "and a degree"
    let article = |word: &&Word| {
        matches!(
            outline.particle(word.start),
            Some(Particle::The | Particle::A)
        )
    };
    words
        .iter()
        .find(|word| !article(word))
        .is_some_and(|word| {
            outline.cues(word.start..word.start + 1).iter().any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Competence(
                        Competence::Of(_)
                            | Competence::In(_)
                            | Competence::Trait
                            | Competence::Able
                            | Competence::Learns
                            | Competence::Praise
                            | Competence::Excels
                            | Competence::Interest
                    ) | Sense::Degree(Degree::Level(_))
                )
            })
        })
}

/// Nothing stands between skills and a language that says that they are of something else: "skills in written and spoken English".
fn is_of(outline: &Outline<'_>, between: Range<usize>) -> bool {
    let words = outline.scan.words_within(between);
    let mut spoken = 0;
    let mut small = |word: &Word| {
        let cues = outline.cues(word.range());
        let speech = cues.iter().filter(|cue| {
            matches!(
                cue.sense,
                Sense::Competence(Competence::Speech | Competence::Praise)
            )
        });
        spoken = speech.map(|cue| cue.end).fold(spoken, usize::max);
        word.end <= spoken || word.end - word.start <= SMALL
    };
    words.len() <= 1 || words.iter().all(&mut small)
}

/// The letters of "in", "the", "both".
const SMALL: usize = 4;

/// How far the next word may stand, in bytes.
const NEAR: usize = 24;
