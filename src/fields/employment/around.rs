//! What stands around the words for the term and the extent of an employment.

use crate::lexicon::{Cue, DateRole, Hiring, Particle, Sense, Turn, Word, dictionary};
use crate::mentions::Found;
use crate::model::MentionValue;
use crate::outline::{Form, Outline, Passage};

/// "half-time in support of the project and half-time on their own work": the two halves of one post.
pub(super) fn halves_time(outline: &Outline<'_>, passage: &Passage) -> bool {
    const HALF: Sense = Sense::Share(50);
    let cues = outline.cues(passage.range.clone()).iter();
    passage.form == Form::Sentence && cues.filter(|cue| cue.sense == HALF).nth(1).is_some()
}

pub(super) fn says_extent(cue: &Cue<Sense>) -> bool {
    matches!(cue.sense, Sense::Extent(Some(_)))
}

/// "0.8 FTE", "half-time", "2/3 position": words that say themselves that it is the share of a post.
pub(super) fn says_share(outline: &Outline<'_>, cue: &Cue<Sense>) -> bool {
    match cue.sense {
        Sense::FullTimeEquivalent | Sense::Share(_) => true,
        Sense::PartedPost => !is_of_thing(outline, cue),
        _ => false,
    }
}

/// "the 2/3 position of the ring", "a 0.5 position error": what follows at once makes it no post.
fn is_of_thing(outline: &Outline<'_>, post: &Cue<Sense>) -> bool {
    let end = post.end;
    let words = outline.scan.words_within(end..end + NEXT);
    let Some(next) = words.first() else {
        return false;
    };
    let glued = outline.slice(end..next.start) == " ";
    let the = words.get(1).map(|word| outline.particle(word.start)) == Some(Some(Particle::The));
    let mut cues = outline.cues(post.start..next.start + 1).iter();
    let silent = !cues.any(|cue| cue.end > next.start);
    let of = outline.particle(next.start) == Some(Particle::Of);
    glued && (of && the || silent && !outline.is_capital(next) && !next.digit)
}

/// " of the "
const NEXT: usize = 8;

/// An amount of money follows at once.
pub(super) fn priced(outline: &Outline<'_>, end: usize) -> bool {
    outline
        .mentions(end..end + BESIDE)
        .first()
        .is_some_and(|found| {
            matches!(found.value, MentionValue::Money(_))
                && outline.slice(end..found.range.start).trim() == ":"
        })
}

/// "3,000 euros a month for a full-time appointment": what the pay is reckoned for.
pub(super) fn is_basis(outline: &Outline<'_>, extent: usize) -> bool {
    let before = extent.saturating_sub(BASIS)..extent;
    let paid = outline
        .mentions(before)
        .iter()
        .rfind(|found| matches!(found.value, MentionValue::Money(_)) && found.range.end <= extent);
    paid.is_some_and(|paid| {
        let gap = outline.slice(paid.range.end..extent);
        // "3,700 euros (full-time basis)"
        if gap.trim() == "(" {
            return true;
        }
        let words = outline.scan.words_within(paid.range.end..extent);
        // "3,700 euros a month for two years, 100 %" reckons for the years.
        let counts = |word: &Word| {
            outline.particle(word.start) == Some(Particle::For)
                && !outline.slice(word.end..extent).contains(',')
        };
        !gap.contains(['.', ';']) && words.iter().any(counts)
    })
}

/// "65 % of the full-time weekly hours": what a share is of.
pub(super) fn is_whole_of_share(outline: &Outline<'_>, extent: &Cue<Sense>) -> bool {
    let before = extent.start.saturating_sub(SHARE)..extent.start;
    let share = outline.mentions(before).iter().rfind(|found| {
        matches!(found.value, MentionValue::Percent(_)) && found.range.end <= extent.start
    });
    share.is_some_and(|share| {
        let words = outline.scan.words_within(share.range.end..extent.start);
        words
            .first()
            .is_some_and(|word| outline.particle(word.start) == Some(Particle::Of))
            && words.len() <= 3
    })
}

/// " of the regular " stands between a share and what it is of, in bytes.
const SHARE: usize = 16;

/// "75 full-time scientists": people are counted, not positions; "2 full-time lecturers" may be sought.
pub(super) fn counted(outline: &Outline<'_>, extent: &Cue<Sense>) -> bool {
    let before = outline
        .scan
        .words_within(extent.start.saturating_sub(COUNT)..extent.start);
    let Some(count) = before
        .last()
        .filter(|word| word.digit && outline.gap(word.end..extent.start) == " ")
    else {
        return false;
    };
    let many = count.range().len() > 1;
    let behind = outline.cues(extent.end..extent.end + BESIDE);
    outline.slice(extent.end..extent.end + 1) == " "
        && !behind.iter().any(|cue| match cue.sense {
            Sense::Vacancy | Sense::Term(_) | Sense::Turn(Turn::Post) => true,
            Sense::Stage(_) => !many,
            _ => false,
        })
}

/// "in tandem with a full-time engineer", "supported by a part-time technician": the time of somebody else.
pub(super) fn is_of_other(outline: &Outline<'_>, extent: &Cue<Sense>) -> bool {
    let near = extent.start.saturating_sub(OTHER)..extent.start;
    let Some(a) = outline.scan.words_within(near.clone()).last() else {
        return false;
    };
    let beside = |cue: &Cue<Sense>| {
        cue.sense == Sense::Hiring(Hiring::With) && outline.slice(cue.end..a.start) == " "
    };
    let behind = outline.cues(extent.end..extent.end + BESIDE);
    let is = |wanted: fn(Sense) -> bool| behind.iter().any(|cue| wanted(cue.sense));
    outline.particle(a.start) == Some(Particle::A)
        && outline
            .cues(near)
            .iter()
            .any(|cue| cue.end < a.start && beside(cue))
        && is(|sense| matches!(sense, Sense::Stage(_)))
        && !is(|sense| matches!(sense, Sense::Vacancy | Sense::Holding))
}

/// "in close collaboration with a " stands before it, in bytes.
const OTHER: usize = 40;

/// What the pay is reckoned for stands in so many bytes behind it.
const BASIS: usize = 60;

/// A number has so many digits.
const COUNT: usize = 8;

/// "24 months | 75 % | Fernton", "three years at 80 %": a part of a line of terms, or right behind the length of the employment.
pub(super) fn is_beside_terms(
    outline: &Outline<'_>,
    passage: &Passage,
    all: &[Found],
    at: usize,
) -> bool {
    let Some(found) = all.get(at) else {
        return false;
    };
    let lasts = |found: &Found| matches!(found.value, MentionValue::Duration(_));
    let before = at.checked_sub(1).and_then(|before| all.get(before));
    let behind_length = before.filter(|before| lasts(before)).is_some_and(|length| {
        let gap = length.range.end..found.range.start;
        let at = |word: &Word| outline.particle(word.start) == Some(Particle::At);
        gap.len() <= AT
            && (!outline.slice(gap.clone()).contains('(') || passage.form != Form::Sentence)
            && outline.scan.words_within(gap.clone()).iter().all(at)
            && !outline.slice(gap).contains(['.', ';', ':'])
    });
    let terms = |cue: &Cue<Sense>| {
        matches!(
            cue.sense,
            Sense::Term(Some(_)) | Sense::Extent(Some(_)) | Sense::DateRole(DateRole::Start)
        )
    };
    outline.is_among_terms(passage, &found.range)
        || behind_length && outline.cues(outline.with_label(passage)).iter().any(terms)
}

/// " at " with a bracket
const AT: usize = 5;

/// "a tenure-track assistant professor", "a full-time, nine-month assistant professor": the words for the position follow.
pub(super) fn named_beside(cues: &[Cue<Sense>], term: &Cue<Sense>) -> bool {
    cues.iter().any(|cue| {
        matches!(cue.sense, Sense::Stage(_) | Sense::Vacancy)
            && cue.start >= term.start
            && cue.end > term.end
            && cue.start.saturating_sub(term.end) <= BESIDE
    })
}

/// "tenure-track position": the last word of the term is itself one for the post.
pub(super) fn holds(outline: &Outline<'_>, term: &Cue<Sense>) -> bool {
    let words = outline.scan.words_within(term.range());
    let holding = |sense| (sense == Sense::Holding).then_some(());
    words.last().is_some_and(|word| {
        let noun = dictionary().beginning(outline.slice(word.range()), holding);
        noun.is_some()
    })
}

/// "is hiring a research assistant for a definite duration": nothing but small words stand between the position and its term.
pub(super) fn named_before(outline: &Outline<'_>, cues: &[Cue<Sense>], term: &Cue<Sense>) -> bool {
    let small = |word: &Word| outline.particle(word.start).is_some();
    cues.iter().any(|cue| {
        matches!(cue.sense, Sense::Stage(_) | Sense::Vacancy)
            && cue.end <= term.start
            && term.start - cue.end <= BESIDE
            && !outline.slice(cue.end..term.start).contains(['.', ';', ':'])
            && outline
                .scan
                .words_within(cue.end..term.start)
                .iter()
                .all(small)
    })
}

/// So near behind the words for the term.
const BESIDE: usize = 25;
