//! What a passage says of a name that stands in it.

use core::ops::Range;

use super::super::{Organisation, Outline};
use super::at_home::is_at_home;
use super::told::is_told;
use crate::lexicon::{Hiring, LABORATORIES, Label, Particle, Rank};

/// What speaks for a name, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// The words before it speak of partners.
    Partner,
    /// The posting is sorted by it.
    Sorted,
    /// It is named.
    Named,
    /// It speaks of its applicants only: the society whose institute announces.
    Welcomes,
    /// It is the whole of a part that the announcement names, or it announces.
    Announced,
    /// It stands in the head of the posting.
    Head,
    /// A label calls it the employer.
    Labelled,
}

/// "Department: Fern Research Center": what the label calls a part.
pub(super) fn is_labelled_part(outline: &Outline<'_>, name: &Organisation) -> bool {
    let passage = outline.passage_at(name.range.start);
    passage.is_some_and(|passage| matches!(passage.label, Some((Label::Unit, _))))
}

/// "The Fern Laboratory is a world-leading research institute": what is no part where a sentence says so.
pub(super) fn is_told_house(outline: &Outline<'_>, name: &Organisation) -> bool {
    let passage = outline.passage_at(name.range.start);
    let mut words = outline.scan.words_within(name.range.clone()).iter();
    let laboratory = words.any(|word| {
        let word = outline.slice(word.range()).to_lowercase();
        LABORATORIES.binary_search(&word.as_str()).is_ok()
    });
    name.rank == Rank::Unit
        && laboratory
        && passage.is_some_and(|passage| is_told(outline, passage, name))
}

/// What the passage says of the name.
pub fn proof(outline: &Outline<'_>, name: &Organisation) -> Proof {
    let Some(passage) = outline.passage_at(name.range.start) else {
        return Proof::Named;
    };
    // "tags: University of Fern, mosses": what the posting is sorted by
    let sorted = matches!(passage.label, Some((Label::Discipline, _)));
    if sorted && !outline.slice(passage.range.clone()).ends_with('.') {
        return if name.rank == Rank::Institution {
            Proof::Sorted
        } else {
            Proof::Partner
        };
    }
    if matches!(passage.label, Some((Label::Employer, _))) {
        return Proof::Labelled;
    }
    if is_partner_before_verb(outline, &name.range) {
        return Proof::Partner;
    }
    if is_subject_behind_verb(outline, name) {
        return Proof::Announced;
    }
    if outline.is_head(passage) {
        return Proof::Head;
    }
    // "Together with the Moss Centre, the Fern University seeks": the one that does so
    if is_subject_behind_comma(outline, name) {
        return Proof::Announced;
    }
    let mut proof = Proof::Named;
    // "together with Dr Jane Doe and Ann Lee (University of Fern)": where somebody in the list is from
    let lead = outline.slice(passage.range.start..name.range.start);
    let bracketed = lead.rfind(['(', ')']).is_some_and(|sign| {
        lead.len() - sign <= NEAR && lead.get(sign..).is_some_and(|lead| lead.starts_with('('))
    });
    let near = if bracketed { CLAUSE } else { NEAR };
    let start = chain_start(outline, name);
    let clause = passage
        .range
        .start
        .max(name.range.start.saturating_sub(CLAUSE))
        ..passage.range.end.min(name.range.end + CLAUSE);
    for (cue, hiring) in outline.hirings(clause) {
        match hiring {
            Hiring::With
                if cue.end <= start
                    && !is_offered_between(outline, cue.end..start)
                    && (name.range.start - cue.end < near || leads_to(outline, &cue, start)) =>
            {
                return Proof::Partner;
            }
            Hiring::Seeks | Hiring::Welcomes if name.range.end > cue.start => {}
            Hiring::Welcomes if name.rank == Rank::Body => proof = proof.max(Proof::Welcomes),
            Hiring::Seeks | Hiring::Welcomes | Hiring::Sought | Hiring::Available => {
                proof = Proof::Announced;
            }
            Hiring::Based | Hiring::Place | Hiring::Located | Hiring::With | Hiring::Known => {}
        }
    }
    // "Secondments:" | "Fern University (Berg)": the heading or the label speaks of partners.
    let above = start.saturating_sub(NEAR)..passage.range.start;
    if proof == Proof::Named
        && above.start < above.end
        && outline
            .hirings(above)
            .any(|(cue, hiring)| hiring == Hiring::With && is_above(outline, &cue, start))
    {
        return Proof::Partner;
    }
    if proof == Proof::Named
        && (is_told(outline, passage, name) || is_at_home(outline, passage, name))
    {
        return Proof::Announced;
    }
    proof
}

/// "…, the Fern University seeks": a clause begins with the name, right behind which stands that it hires.
fn is_subject_behind_comma(outline: &Outline<'_>, name: &Organisation) -> bool {
    let start = name.range.start;
    let before = outline
        .scan
        .words_within(start.saturating_sub(ARTICLE)..start);
    let article = before.last().filter(|word| {
        outline.particle(word.start) == Some(Particle::The) && word.end + 1 == start
    });
    let start = article.map_or(start, |article| article.start);
    let end = name.end();
    let mut cues = outline.hirings(end..end + " s".len());
    outline.slice(start.saturating_sub(", ".len())..start) == ", "
        && cues.any(|(cue, hiring)| {
            cue.start == end + 1 && matches!(hiring, Hiring::Seeks | Hiring::Welcomes)
        })
}

/// "I samarbeid med FIX | søker Universitetet i Nordvik": the verb stands before who hires, and right before it a partner.
pub(super) fn is_partner_before_verb(outline: &Outline<'_>, name: &Range<usize>) -> bool {
    let seeks = |(cue, hiring): (Range<usize>, Hiring)| {
        hiring == Hiring::Seeks && cue.start == name.end + 1
    };
    outline.hirings(name.end..name.end + 2).any(seeks) && is_with_before(outline, name.start)
}

/// The same: who hires stands right behind the verb, and in one clause with it somebody with whom.
fn is_subject_behind_verb(outline: &Outline<'_>, name: &Organisation) -> bool {
    let start = name.range.start;
    outline
        .hirings(start.saturating_sub(VERB)..start)
        .any(|(cue, hiring)| {
            hiring == Hiring::Seeks && cue.end + 1 == start && is_with_before(outline, cue.start)
        })
}

/// "søker også etter" is no longer.
const VERB: usize = 24;

/// Partners are spoken of before a place, and nothing parts them from it.
fn is_with_before(outline: &Outline<'_>, upto: usize) -> bool {
    outline
        .hirings(upto.saturating_sub(CLAUSE)..upto)
        .any(|(cue, hiring)| {
            hiring == Hiring::With
                && cue.end <= upto
                && !outline
                    .slice(cue.end..upto)
                    .contains([',', '.', ';', ':', '\n'])
        })
}

/// The words before a part speak of partners: "together with the Moss Group at FIX".
pub(super) fn is_of_partners(outline: &Outline<'_>, part: &Organisation) -> bool {
    let start = chain_start(outline, part);
    outline
        .hirings(start.saturating_sub(NEAR)..start)
        .any(|(cue, hiring)| hiring == Hiring::With && leads_to(outline, &cue, start))
}

/// "Funded by the Council, a position is open at", "Funded by the Council and is based at": what is offered stands between those who
/// pay for it and the name; "groups based at" are others.
fn is_offered_between(outline: &Outline<'_>, between: Range<usize>) -> bool {
    // "is based at", not "based at"
    let verb = |cue: &Range<usize>| outline.scan.words_within(cue.clone()).len() > 2;
    outline.hirings(between).any(|(cue, hiring)| match hiring {
        Hiring::Available => true,
        Hiring::Based => verb(&cue),
        _ => false,
    })
}

/// The phrase stands near before a name, in one sentence with it.
fn leads_to(outline: &Outline<'_>, cue: &Range<usize>, name: usize) -> bool {
    let near = cue.end <= name && name - cue.end < NEAR;
    near && !outline.slice(cue.end..name).contains(". ")
}

/// The phrase ends a heading or a label, and the name begins what stands under it.
fn is_above(outline: &Outline<'_>, cue: &Range<usize>, name: usize) -> bool {
    let between = outline.slice(cue.end.min(name)..name);
    let words = outline.scan.words_within(cue.end.min(name)..name);
    cue.end <= name && between.contains(':') && !between.contains(". ") && words.len() <= HEADED
}

/// So few words may stand between the end of a heading and a name.
const HEADED: usize = 2;

/// Nothing but signs, "and", and a country or a town in brackets stands between two names of a list.
pub(super) fn is_listed(outline: &Outline<'_>, one: &Organisation, next: &Organisation) -> bool {
    let gap = one.range.end..next.range.start;
    if gap.start >= gap.end || gap.len() > LISTED * 2 {
        return false;
    }
    let text = outline.slice(gap.clone());
    // "Fern University (Doe): old mosses; Lake University (Roe)"
    if text.trim_end().ends_with(';') && !text.contains(". ") {
        return true;
    }
    if gap.len() > LISTED {
        return false;
    }
    let open = text.find('(').unwrap_or(text.len());
    let close = text.rfind(')').map_or(0, |at| at + 1);
    let bare = |range: Range<usize>| {
        let mut words = outline.scan.words_within(range).iter();
        words.all(|word| {
            matches!(
                outline.particle(word.start),
                Some(Particle::And | Particle::The)
            )
        })
    };
    let (lead, rest) = if open < close {
        (gap.start..gap.start + open, gap.start + close..gap.end)
    } else {
        (gap.start..gap.start, gap)
    };
    let parted = !outline.slice(rest.clone()).trim_matches(' ').is_empty();
    !text.contains(['.', ':']) && bare(lead) && bare(rest) && parted
}

/// Two names of a list stand so near, in bytes.
const LISTED: usize = 60;

/// Where the parts that a name is the whole of begin.
fn chain_start(outline: &Outline<'_>, name: &Organisation) -> usize {
    let before = name.range.start.saturating_sub(CLAUSE)..name.range.start;
    let mut parts = outline.organisations_over(before).iter();
    let first = parts.find(|part| part.chain == name.chain);
    first.map_or(name.range.start, |part| part.range.start)
}

/// "the " has so many bytes.
const ARTICLE: usize = 4;

/// What the words around a name say of it reaches so far.
const CLAUSE: usize = 400;

/// A phrase that speaks of partners reaches so far.
pub const NEAR: usize = 60;
