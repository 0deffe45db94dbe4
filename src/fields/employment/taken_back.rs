//! What takes a word for the term back: it is denied, limited, another's, or says when applications close.

use crate::lexicon::{Cue, Joint, LengthRole, Particle, Sense, Timing, Word, joints};
use crate::model::MentionValue;
use crate::outline::{Outline, Passage};

/// "limited to these fields": what a term is limited to is a time.
pub(super) fn leads_elsewhere(outline: &Outline<'_>, term: &Cue<Sense>) -> bool {
    let words = outline.scan.words_within(term.range());
    let leads = words
        .last()
        .is_some_and(|last| outline.particle(last.start) == Some(Particle::To));
    leads
        && !outline
            .mentions(term.end..term.end + TIME)
            .iter()
            .any(|found| {
                matches!(
                    found.value,
                    MentionValue::Duration(_) | MentionValue::Date(_)
                )
            })
}

/// "Applications are accepted until further notice", "open until further notice": it says when they close.
pub(super) fn closes(outline: &Outline<'_>, term: &Cue<Sense>) -> bool {
    let near = term.start.saturating_sub(OPEN)..term.end;
    outline.cues(near).iter().any(|cue| {
        cue.end == term.end
            && match cue.sense {
                // "employment is until further notice"
                Sense::Timing(Timing::Notice) => {
                    cue.start <= term.start && outline.applies_before(term.start)
                }
                Sense::Timing(timing) => timing == Timing::UntilFilled,
                _ => false,
            }
    })
}

/// "open " has so many bytes.
const OPEN: usize = 5;

/// "who are not yet in a permanent post"
pub(super) fn denied(outline: &Outline<'_>, passage: &Passage, place: usize) -> bool {
    let near = place.saturating_sub(DENIED).max(passage.range.start)..place;
    let not = |word: &Word| {
        let is = |joint| (joint == Joint::Not).then_some(());
        joints()
            .beginning(outline.slice(word.range()), is)
            .is_some()
            && !outline
                .slice(word.end..place)
                .contains(['.', ',', ';', ':'])
    };
    outline.scan.words_within(near).iter().any(not)
}

/// "with the possibility of promotion to a permanent contract": it may come to that.
pub(super) fn hoped(outline: &Outline<'_>, passage: &Passage, place: usize) -> bool {
    let near = place.saturating_sub(HOPED).max(passage.range.start)..place;
    outline.cues(near).iter().any(|cue| {
        cue.sense == Sense::LengthRole(LengthRole::Possible)
            && !outline.slice(cue.end..place).contains(['.', ';', ':'])
    })
}

/// What may come is named so near behind the word for it, in bytes.
const HOPED: usize = 80;

/// What is not so is named so near behind the word for it, in bytes.
const DENIED: usize = 36;

/// "until further notice, but for no longer than two years", "as a civil servant for initially three years"
pub(super) fn limited(outline: &Outline<'_>, term: &Cue<Sense>) -> bool {
    let next = outline.mentions(term.end..term.end + TIME).first();
    next.is_some_and(|next| {
        let between = outline.scan.words_within(term.end..next.range.start);
        // "permanent, funded for 5 years" is permanent.
        let held_for = between.len() <= 2
            && between.first().is_some_and(|word| {
                word.start == term.end + 1 && outline.particle(word.start) == Some(Particle::For)
            })
            && !outline
                .slice(term.end..next.range.start)
                .contains([',', '|', '\n']);
        matches!(next.value, MentionValue::Duration(length)
            if (length.min.is_none() || held_for)
                // A trial period is shorter.
                && length.max.is_some_and(|max| max.approximate_days() >= YEAR.into()))
            && !outline
                .slice(term.end..next.range.start)
                .contains(['.', ';'])
            && !outline
                .cues(term.end..next.range.start)
                .iter()
                .any(|cue| cue.sense == Sense::LengthRole(LengthRole::Probation))
    })
}

/// Days.
const YEAR: u32 = 365;

/// The time that a term is limited to begins so near behind the words for it.
const TIME: usize = 40;
