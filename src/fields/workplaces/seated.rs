//! Where a house is that the text does not name: "the institute in Westhaven is looking for", "our lab in the heart of Westhaven".

use super::Candidate;
use super::spoken::is_partner;
use super::spot::{Spot, city_from};
use super::town::{place_word, tells_nothing};
use crate::lexicon::{Hiring, Particle, PlaceWord, Rank, Sense, Turn, Word};
use crate::model::{Evidence, SectionKind, Workplace};
use crate::outline::{Outline, Passage};

/// "The institute in Bergen is looking for": the town between a house and what it does.
pub(super) fn seeker(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let mut spots = outline.passages.iter().flat_map(|passage| {
        let cues = outline.hirings(passage.range.clone());
        let cues = cues.filter(|(_, hiring)| matches!(hiring, Hiring::Seeks | Hiring::Welcomes));
        cues.filter_map(move |(cue, _)| before_verb(outline, passage, cue.start))
    });
    let place = spots.find_map(|spot| spot.workplace(outline, Evidence::Phrased));
    place.into_iter().collect()
}

fn before_verb(outline: &Outline<'_>, passage: &Passage, verb: usize) -> Option<Spot> {
    let sentence = outline.sentence_at(passage, verb)?;
    let words = outline.scan.words_within(sentence.start..verb);
    let within = |word: &Word| outline.particle(word.start) == Some(Particle::In);
    let at = words.iter().rposition(within)?;
    let house = words.get(at.checked_sub(1)?)?;
    let spot = city_from(outline, words.get(at + 1)?.start..sentence.end)?;
    let between = outline.slice(spot.end()?..verb).trim();
    let noun = |sense| {
        let noun = matches!(sense, Sense::Organisation(rank) if rank > Rank::Ministry);
        noun.then_some(())
    };
    let from = house.start.saturating_sub(NOUN);
    let mut nouns = outline.senses(from..house.end, noun);
    let named = nouns.any(|(noun, ())| noun.end == house.end);
    // "The institute in autumn seeks"
    let season = |sense| matches!(sense, Sense::Season(_)).then_some(());
    let season = outline.senses(spot.city.clone()?, season).next().is_some();
    (named
        && !season
        && matches!(between, "" | ",")
        && !tells_nothing(outline, spot.city.clone()?)
        && !is_partner(outline, passage, house.start))
    .then_some(spot)
}

/// The noun of a house begins at most so far before its last word.
const NOUN: usize = 32;

/// "We work in the heart of Bergen": the one town in the middle or at the edge of which the text says that we are.
pub(super) fn amid(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let elsewhere = [
        SectionKind::Project,
        SectionKind::Qualifications,
        SectionKind::Application,
    ];
    let passages = outline.passages.iter();
    let passages = passages.filter(|passage| !elsewhere.contains(&outline.kind(passage)));
    let mut spots = passages.flat_map(|passage| {
        let core = |sense| (sense == Sense::PlaceWord(PlaceWord::Core)).then_some(());
        let cores = outline.senses(passage.range.clone(), core);
        cores.filter_map(move |(core, ())| {
            let [of, town, ..] = outline.scan.words_within(core.end..passage.range.end) else {
                return None;
            };
            let led =
                outline.particle(of.start) == Some(Particle::Of) && lies_in(outline, core.start);
            let spot = city_from(outline, town.start..passage.range.end).filter(|_| led)?;
            let named = !tells_nothing(outline, spot.city.clone()?);
            (named && is_ours(outline, passage, core.start)).then_some(spot)
        })
    });
    let place = spots.find_map(|spot| spot.workplace(outline, Evidence::Phrased));
    place.into_iter().collect()
}

/// "in the", "on the", "in the historic"
fn lies_in(outline: &Outline<'_>, core: usize) -> bool {
    let before = |start: usize| outline.scan.word_ending_at(start.checked_sub(1)?);
    let mut word = before(core);
    while let Some(manner) = word
        .clone()
        .filter(|word| place_word(outline, word.start) == Some(PlaceWord::Manner))
    {
        word = before(manner.start);
    }
    let article = word.filter(|word| outline.particle(word.start) == Some(Particle::The));
    let within = article.and_then(|article| before(article.start));
    within.is_some_and(|word| outline.particle(word.start) == Some(Particle::In))
}

/// The sentence speaks of us or of a house, and of no partner.
fn is_ours(outline: &Outline<'_>, passage: &Passage, at: usize) -> bool {
    let ours = |sense| match sense {
        Sense::Turn(Turn::We) => Some(()),
        Sense::Organisation(rank) if rank > Rank::Ministry => Some(()),
        _ => None,
    };
    let sentence = outline.sentence_at(passage, at);
    sentence.is_some_and(|sentence| outline.senses(sentence.clone(), ours).next().is_some())
        && !is_partner(outline, passage, at)
}
