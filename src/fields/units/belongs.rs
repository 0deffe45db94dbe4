//! Whether the position belongs to a unit, or the text names it for another reason.

use core::ops::Range;

use super::CLAUSE;
use crate::lexicon::{Cue, Hiring, Particle, Rank, Sense, Turn};
use crate::model::Evidence;
use crate::outline::{Organisation, Outline, Passage};

/// Does the sentence put the position there, and not a partner, a funder, a board?
pub(super) fn belongs(outline: &Outline<'_>, passage: &Passage, name: &Organisation) -> bool {
    let sentence = outline.sentence_at(passage, name.range.start);
    let from = sentence
        .map_or(passage.range.start, |sentence| sentence.start)
        .max(name.range.start.saturating_sub(CLAUSE));
    let others = outline
        .hirings(from..name.range.start)
        .filter(|(_, hiring)| *hiring == Hiring::With)
        .last();
    others.is_none_or(|(cue, _)| is_over(outline, cue.end, name))
        && !is_any(outline, name)
        && !is_elsewhere(outline, name)
        && !outline.is_called_a_partner(name.end())
}

/// "If employed at a Faculty of Medicine": some house's, not this one's.
fn is_any(outline: &Outline<'_>, name: &Organisation) -> bool {
    let start = name.range.start;
    let article = start.checked_sub(1);
    let article = article.and_then(|end| outline.scan.word_ending_at(end));
    // "a School of Law competition" is the school's.
    let next = outline.scan.words_within(name.end()..name.end() + 2);
    let owns = next.first().is_some_and(|word| {
        word.joined && word.start == name.end() + 1 && outline.particle(word.start).is_none()
    });
    let passage = outline.passage_at(start);
    let sentence = passage.and_then(|passage| outline.sentence_at(passage, start));
    let some = |sense| (sense == Sense::Turn(Turn::If)).then_some(());
    let said = sentence
        .is_some_and(|sentence| outline.senses(sentence.start..start, some).next().is_some());
    said && begins_with_noun(outline, name)
        && !owns
        && article.is_some_and(|word| {
            let small = outline.slice(word.clone()).starts_with(char::is_lowercase);
            outline.particle(word.start) == Some(Particle::A) && small
        })
}

/// Where the words about others end before the name: "… together with two references to: Dr Doe, Department of Law", "funded by
/// the Council, at the Department of Law", "jointly with a partner, the Faculty of Law invites applications".
fn is_over(outline: &Outline<'_>, from: usize, name: &Organisation) -> bool {
    let between = from..name.range.start;
    let content = outline.slice(between.clone());
    let words = outline.scan.words_within(between.clone());
    let placed = words
        .iter()
        .skip(1)
        .any(|word| outline.particle(word.start) == Some(Particle::Within))
        || outline
            .hirings(between)
            .any(|(_, hiring)| matches!(hiring, Hiring::Based | Hiring::Available));
    let behind_comma = content.rfind(',').is_some_and(|comma| {
        let rest = from + comma..name.range.start;
        let mut words = outline.scan.words_within(rest).iter();
        let first = words.next().and_then(|word| outline.particle(word.start));
        let at = matches!(first, Some(Particle::At | Particle::In));
        let subject = matches!(first, None | Some(Particle::The)) && words.next().is_none();
        at || subject && hires(outline, name)
    });
    let bracketed = content.matches('(').count() > content.matches(')').count();
    content.contains([':', ';']) || !bracketed && (placed || behind_comma)
}

/// "the Faculty of Law of Fern University invites applications"
fn hires(outline: &Outline<'_>, name: &Organisation) -> bool {
    outline
        .hirings(name.range.end..name.range.end + CLAUSE / 2)
        .any(|(_, hiring)| hiring == Hiring::Seeks)
}

/// "TU Delft" and "Delft University of Technology": a capitalised word that is no noun of an institution stands in both.
fn share_a_word(outline: &Outline<'_>, one: Range<usize>, other: Range<usize>) -> bool {
    let own = |range: Range<usize>| {
        let words = outline.scan.words_within(range).iter();
        words.filter(|word| {
            let noun = |cue: &Cue<Sense>| matches!(cue.sense, Sense::Organisation(_));
            outline.is_capital(word) && !outline.cues(word.start..word.start + 1).iter().any(noun)
        })
    };
    own(one).any(|word| own(other.clone()).any(|next| next.key == word.key))
}

/// "Department of Physics, University of Kassel" where another university hires: the whole that the part stands in is another.
pub(super) fn is_elsewhere(outline: &Outline<'_>, name: &Organisation) -> bool {
    let Some(ours) = outline
        .institution
        .as_ref()
        .filter(|ours| ours.evidence > Evidence::Bare)
    else {
        return false;
    };
    let reach = name.range.end..name.range.end + CLAUSE / 2;
    let chain = outline.organisations(reach).iter();
    let chain = chain.take_while(|other| other.chain == name.chain);
    let whole = chain
        .clone()
        .find(|other| other.rank == Rank::Institution)
        // "Institute of Moss, Fernland Academy of Sciences"
        .or_else(|| {
            let either = |other: &&Organisation| other.rank == Rank::Either;
            chain.filter(either).last().filter(|_| either(&name))
        });
    whole.is_some_and(|whole| {
        !ours.is_named(outline.slice(whole.range.clone()))
            && !share_a_word(outline, whole.range.clone(), ours.range.clone())
            && !(whole.rank == Rank::Either && begins_with_noun(outline, whole))
    })
}

/// "Institute of Geology" is a part itself.
pub(super) fn begins_with_noun(outline: &Outline<'_>, name: &Organisation) -> bool {
    let noun = |sense| matches!(sense, Sense::Organisation(_)).then_some(());
    let start = name.range.start;
    outline.senses(start..start + 1, noun).next().is_some()
}
