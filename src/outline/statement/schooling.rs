//! The degrees that a passage names as had, not as a role or an aim.

use core::ops::Range;

use crate::lexicon::{Bound, Cue, Degree, Particle, Sense, Stress, Word};
use crate::model::DegreeLevel;
use crate::outline::Outline;

/// A degree where it is named.
#[derive(Clone, Debug)]
pub struct Schooling {
    /// Its name.
    pub range: Range<usize>,
    /// Its level, where the name tells.
    pub level: Option<DegreeLevel>,
    /// Who has it may not apply.
    pub bars: bool,
}

/// The degrees of a passage.
pub fn schoolings(outline: &Outline<'_>, range: Range<usize>) -> impl Iterator<Item = Schooling> {
    outline
        .cues(range.clone())
        .iter()
        .filter_map(move |cue| schooling(outline, cue, &range))
}

/// "You hold a PhD in one of these fields:" above a list: the degrees that its items are subjects of.
pub fn schoolings_above(outline: &Outline<'_>, lead: Range<usize>) -> Vec<Schooling> {
    let announced = outline.senses(lead.clone(), |sense| {
        (sense == Sense::Degree(Degree::Into)).then_some(())
    });
    let fields = announced
        .map(|(fields, ())| fields)
        .last()
        .filter(|fields| {
            let behind = outline.slice(fields.end..lead.end);
            !behind.contains(char::is_alphanumeric)
        });
    let Some(fields) = fields else {
        return Vec::new();
    };
    let found: Vec<Schooling> = schoolings(outline, lead)
        .filter(|degree| degree.range.end < fields.start)
        .collect();
    let near = found.last().is_some_and(|degree| {
        let between = degree.range.end..fields.start;
        let words = outline.scan.words_within(between.clone());
        let within = |word: &Word| outline.particle(word.start) == Some(Particle::In);
        // "a PhD and experience in one of these fields"
        let other = |cue: &Cue<Sense>| {
            matches!(
                cue.sense,
                Sense::Competence(_) | Sense::Turn(_) | Sense::Bound(Bound::And)
            )
        };
        words.len() <= NEAR
            && words.iter().position(within) == words.len().checked_sub(1)
            && !outline.cues(between).iter().any(other)
    });
    if near { found } else { Vec::new() }
}

/// So few words stand between a degree and its fields: "or an equivalent qualification in".
const NEAR: usize = 5;

/// The degree that this cue names, if it is one that somebody has.
pub fn schooling(
    outline: &Outline<'_>,
    cue: &Cue<Sense>,
    passage: &Range<usize>,
) -> Option<Schooling> {
    let level = match cue.sense {
        Sense::Degree(Degree::Level(level)) => Some(level),
        Sense::Degree(Degree::Unnamed) => None,
        _ => return None,
    };
    let name = outline.slice(cue.range());
    // "5 ms", "the ma formation": the short names are degrees in capitals only.
    let short = name.len() <= 3 && !name.contains('.');
    // "The Boat Science Centre (BSC)" is no degree either.
    let of_subject = || is_of_subject(outline, cue, passage.end);
    // "a phd in law", but not "5 ms in water", "the bsc in use"
    let known = || {
        let before = outline.scan.words_within(passage.start..cue.start).last();
        before.is_some_and(|before| outline.particle(before.start) == Some(Particle::The))
    };
    let careless =
        || name.len() > 2 && name.starts_with(char::is_lowercase) && of_subject() && !known();
    let named = !short
        || name.starts_with(char::is_uppercase)
            && (!outline.is_short_form_of_any(name) || of_subject())
        || careless();
    (named
        && !is_method(outline, cue)
        && !is_glued(outline, cue, passage.end)
        && !is_mastering(outline, cue, passage.end)
        && !is_title(outline, cue, passage.end)
        && !names_role(outline, cue.end, passage.end)
        && !is_aim(outline, cue.start, passage.start)
        && !is_topic(outline, cue, passage))
    .then(|| Schooling {
        range: cue.range(),
        level,
        bars: bars(outline, cue, passage),
    })
}

/// "PhD on the breathing of lakes": what is to be written, but "A PhD on a related topic", "PhD on lakes is required".
fn is_topic(outline: &Outline<'_>, cue: &Cue<Sense>, passage: &Range<usize>) -> bool {
    let opens = outline
        .scan
        .words_within(passage.start..cue.start)
        .is_empty();
    let on = |sense| (sense == Sense::Degree(Degree::Topic)).then_some(());
    let asked = |sense| matches!(sense, Sense::Stress(_)).then_some(());
    opens
        && outline
            .senses(cue.end..cue.end + 2, on)
            .any(|(on, ())| on.end <= passage.end)
        && outline.senses(cue.end..passage.end, asked).next().is_none()
}

/// "LC-MS", "GC/MS": two letters that are glued to others, of which no degree is made.
fn is_method(outline: &Outline<'_>, cue: &Cue<Sense>) -> bool {
    let short = outline.slice(cue.range()).len() == 2;
    let before = outline.slice(cue.start.saturating_sub(1)..cue.start);
    // "BS-MS", "BS/MS"
    let beside_degree = || {
        let word = outline.scan.word_ending_at(cue.start - 1);
        word.is_some_and(|word| {
            let mut cues = outline.cues(word).iter();
            cues.any(|cue| matches!(cue.sense, Sense::Degree(_)))
        })
    };
    short && matches!(before, "-" | "/") && !beside_degree()
}

/// "BSC in botany": its subject is named behind it, whatever else has these letters.
fn is_of_subject(outline: &Outline<'_>, cue: &Cue<Sense>, limit: usize) -> bool {
    let next = outline.scan.words_within(cue.end..limit).first();
    next.is_some_and(|next| {
        outline.slice(cue.end..next.start).trim().is_empty()
            && matches!(
                outline.particle(next.start),
                Some(Particle::In | Particle::Of)
            )
    })
}

/// "BSC-CNS": a name that begins with the letters of a degree, but not "BSc-MSc" or "MSC-IN-LAW".
fn is_glued(outline: &Outline<'_>, cue: &Cue<Sense>, limit: usize) -> bool {
    let capitals = |range: Range<usize>| {
        outline
            .slice(range)
            .bytes()
            .all(|letter| letter.is_ascii_uppercase())
    };
    let next = outline.scan.words_within(cue.end..limit).first();
    next.is_some_and(|next| {
        let mut cues = outline.cues(next.range()).iter();
        outline.slice(cue.end..next.start) == "-"
            && capitals(cue.range())
            && capitals(next.range())
            && outline.particle(next.start).is_none()
            && !cues.any(|cue| matches!(cue.sense, Sense::Degree(_)))
    })
}

/// "to master Danish", "You master the methods": what one does with a language, but not "a master the country accepts".
fn is_mastering(outline: &Outline<'_>, cue: &Cue<Sense>, limit: usize) -> bool {
    let verb = cue.sense == Sense::Degree(Degree::Level(DegreeLevel::Master))
        && outline
            .slice(cue.range())
            .bytes()
            .all(|letter| letter.is_ascii_lowercase());
    let article = outline
        .scan
        .words_within(cue.start.saturating_sub(ARTICLE)..cue.start)
        .last()
        .is_some_and(|before| outline.is_article(before));
    let next = outline.scan.words_within(cue.end..limit).first();
    verb && !article
        && next.is_some_and(|next| {
            let beside = outline.slice(cue.end..next.start).trim().is_empty();
            let mut cues = outline.cues(next.start..next.start + 1).iter();
            beside
                && (outline.particle(next.start) == Some(Particle::The)
                    || cues.any(|cue| matches!(cue.sense, Sense::Language(_))))
        })
}

/// "the", "a" and the blank behind it have so many bytes at most.
const ARTICLE: usize = 5;

/// "You master Danish": a verb that holds a degree's name stands right before what is mastered.
pub fn is_mastered(outline: &Outline<'_>, name: usize, from: usize) -> bool {
    let before = from.max(name.saturating_sub(VERB))..name;
    outline.cues(before).iter().any(|cue| {
        matches!(cue.sense, Sense::Degree(Degree::Level(_)))
            && cue.end + 1 == name
            && is_mastering(outline, cue, name + 1)
    })
}

/// The verb begins so near before what is mastered, in bytes.
const VERB: usize = 12;

/// "Drs. Jane Doe and John Roe": the title of people.
fn is_title(outline: &Outline<'_>, cue: &Cue<Sense>, limit: usize) -> bool {
    let next = outline.scan.words_within(cue.end..limit).first();
    outline.particle(cue.start) == Some(Particle::Title)
        && next.is_some_and(|next| {
            outline.is_capital(next)
                && outline
                    .slice(cue.end..next.start)
                    .trim_matches(['.', ' '])
                    .is_empty()
        })
}

/// "leading to a PhD": it is yet to come.
fn is_aim(outline: &Outline<'_>, at: usize, from: usize) -> bool {
    let start = from.max(at.saturating_sub(AIM));
    outline.cues(start..at).iter().any(|cue| {
        cue.sense == Sense::Degree(Degree::Aim)
            && outline.scan.words_within(cue.end..at).len() <= 2
            && !outline.slice(cue.end.min(at)..at).contains(['.', ',', ';'])
    })
}

/// "Those who already hold a PhD are not eligible": who has it may not apply.
fn bars(outline: &Outline<'_>, cue: &Cue<Sense>, passage: &Range<usize>) -> bool {
    let start = passage.start.max(cue.start.saturating_sub(HELD));
    let is = |wanted: Degree| move |cue: &Cue<Sense>| cue.sense == Sense::Degree(wanted);
    let mut held = outline.cues(start..cue.start).iter().rev();
    let mut barred = outline.cues(cue.end..passage.end).iter();
    // "already hold a doctorate or a comparable PhD": the same is said of both.
    held.find(|cue| is(Degree::Held)(cue)).is_some_and(|held| {
        let gap = outline.slice(held.end.min(cue.start)..cue.start);
        cue.start - held.start <= AIM || !gap.contains([',', ';', '.'])
    }) && barred
        .find(|cue| is(Degree::Barred)(cue))
        .is_some_and(|barred| !begins_anew(outline, cue.end..barred.start))
}

/// "must hold a PhD, and applications without proof": somebody or something else is spoken of behind the comma.
fn begins_anew(outline: &Outline<'_>, range: Range<usize>) -> bool {
    let text = outline.slice(range.clone());
    let and = |comma: usize| {
        let comma = range.start + comma;
        let words = outline.scan.words_within(comma..range.end);
        words.first().is_some_and(|word| {
            let mut cues = outline.cues(word.range()).iter();
            cues.any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Bound(Bound::And)
                        | Sense::Stress(Stress::But)
                        | Sense::Particle(Particle::Lead)
                )
            })
        })
    };
    // "a Ph.D. degree": the point of an abbreviation ends nothing.
    let ends = |(at, _): (usize, &str)| {
        let rest = text.get(at + 1..).unwrap_or_default();
        let next = rest.trim_start();
        next.is_empty() || next.len() < rest.len() && next.starts_with(char::is_uppercase)
    };
    text.contains(';') || text.match_indices('.').any(ends) || text.rfind(',').is_some_and(and)
}

/// How far before a degree the phrase may begin that makes it an aim.
const AIM: usize = 40;

/// The same of what says that somebody has it, where another degree may stand between.
const HELD: usize = 80;

/// A word that makes the degree before it part of something else stands right behind it: "PhD student".
pub(super) fn names_role(outline: &Outline<'_>, end: usize, limit: usize) -> bool {
    let mut end = end;
    let mut level = true;
    let mut named = false;
    let mut row = false;
    // "Master's and PhD students", "one M.S. and one Ph.D. student": what the last one belongs to, the first does too.
    for _ in 0..JOINED {
        let Some(next) = outline.scan.words_within(end..limit).first() else {
            return false;
        };
        // "a Ph.D. student", "higher degree (PhD) students": the sign belongs to the degree.
        let gap = outline.slice(end..next.start);
        let gap = gap.strip_prefix(['.', ')']).unwrap_or(gap);
        let cues = outline.cues(next.start..next.start + 1);
        // "PhD, master and bachelor students"
        let listed = gap == ", "
            && cues
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Degree(Degree::Level(_))));
        if gap.contains(['.', ',', ';', '(', ')', ':']) && !listed {
            return false;
        }
        if cues
            .iter()
            .any(|cue| cue.sense == Sense::Degree(Degree::Role))
        {
            // "a Master, PhD students": no row without its last sign
            if row {
                return false;
            }
            // "a doctorate and teaching experience"; "MSc Physics Research": the next value of a page that lost its lines;
            // "a Master's degree Candidates who": the next sentence of one
            let parted = named || is_small_before(outline, end);
            return level && !(parted && outline.is_capital(next));
        }
        let joined = cues.iter().find(|cue| {
            matches!(
                cue.sense,
                Sense::Bound(Bound::And | Bound::Or)
                    | Sense::Degree(Degree::Level(_))
                    | Sense::Cardinal(_)
            )
        });
        match joined {
            // "the MSc Computer Science programme"
            None if level && outline.is_capital(next) && outline.gap(end..next.start) == " " => {
                end = next.end;
                named = true;
            }
            Some(joined) => {
                end = joined.end;
                row = listed || row && !matches!(joined.sense, Sense::Bound(_));
                level = matches!(joined.sense, Sense::Degree(_));
            }
            None => return false,
        }
    }
    false
}

const JOINED: usize = 6;

/// "degree": the word that ends here begins with a small letter.
fn is_small_before(outline: &Outline<'_>, end: usize) -> bool {
    let word = outline.scan.word_ending_at(end);
    word.is_some_and(|word| outline.slice(word).starts_with(char::is_lowercase))
}
