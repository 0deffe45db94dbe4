//! The town that the institution is named for, where the text speaks of it by itself.

use core::ops::Range;

use super::Candidate;
use super::spot::Spot;
use super::town::{in_name, is_place_word, place_word, tells_nothing};
use crate::lexicon::{Hiring, Label, Particle, PlaceWord, Rank, Sense, UNIVERSITIES, Word};
use crate::model::{Evidence, Workplace};
use crate::outline::Outline;

/// "living in Potsdam" where the University of Potsdam hires: the name of an institution alone tells no place, the town beside
/// "in" does.
pub(super) fn namesake(outline: &Outline<'_>) -> Vec<Candidate<Workplace>> {
    let spot = match outline.institution.as_ref() {
        Some(ours) => {
            let towns = [
                town(outline, ours.range.clone()),
                behind_noun(outline, ours.range.clone()),
            ];
            let mut towns = towns.into_iter().flatten();
            towns.find_map(|town| spoken_of(outline, town, false))
        }
        // "PhD positions in Potsdam" above what the University of Potsdam pays for
        None => outline
            .organisations
            .iter()
            .filter(|name| name.rank == Rank::Institution)
            .take(HOUSES)
            .flat_map(|name| {
                [
                    town(outline, name.range.clone()),
                    behind_noun(outline, name.range.clone()),
                ]
            })
            .flatten()
            .find_map(|town| spoken_of(outline, town, true)),
    };
    let place = spot.and_then(|spot| spot.workplace(outline, Evidence::Phrased));
    place.into_iter().collect()
}

/// So many institutions are looked at where none is known to hire.
const HOUSES: usize = 4;

/// The words of the institution's name that may be a town: behind "of", or before its noun.
fn town<'o>(outline: &'o Outline<'_>, name: Range<usize>) -> Option<&'o [Word]> {
    let words = outline.scan.words_within(name);
    let noun = |word: &Word| {
        outline
            .senses(word.start..word.start + 1, |sense| match sense {
                Sense::Organisation(_) => Some(()),
                _ => None,
            })
            .next()
            .is_some()
    };
    let noun = words.iter().position(noun)?;
    let of = words
        .get(noun + 1)
        .is_some_and(|word| outline.particle(word.start) == Some(Particle::Of));
    let from = if of { noun + 2 } else { 0 };
    let words = words.get(from..).unwrap_or_default();
    let count = words
        .iter()
        .take(if of { usize::MAX } else { noun })
        .take_while(|word| is_place_word(outline, word))
        .count();
    let town = words.get(..count)?;
    let (first, last) = (town.first()?, town.last()?);
    let state = outline
        .senses(first.start..last.end, |sense| match sense {
            Sense::State(_) => Some(()),
            _ => None,
        })
        .next()
        .is_some();
    (count <= 3 && !state && !tells_nothing(outline, first.start..last.end)).then_some(town)
}

/// "Universität Potsdam", "Vrije Universiteit Brussel": the one word behind the noun.
fn behind_noun<'o>(outline: &'o Outline<'_>, name: Range<usize>) -> Option<&'o [Word]> {
    let words = outline.scan.words_within(name);
    let (last, rest) = words.split_last()?;
    let noun = rest.last()?;
    let state = |sense| matches!(sense, Sense::State(_)).then_some(());
    let named = is_university(outline, noun.range())
        && is_place_word(outline, last)
        && outline.senses(last.range(), state).next().is_none()
        && !tells_nothing(outline, last.range());
    words.get(words.len() - 1..).filter(|_| named)
}

/// " of"
const LONGEST_OF: usize = 4;

/// "Brussels" where the Universiteit Brussel hires
fn is_spelt(outline: &Outline<'_>, word: &Word, town: &Word) -> bool {
    let english = || outline.slice(word.range()).strip_suffix('s');
    let noun = || outline.scan.word_ending_at(town.start.checked_sub(1)?);
    word.key == town.key
        || word.end - word.start == town.end - town.start + 1
            && english() == Some(outline.slice(town.range()))
            && noun().is_some_and(|noun| is_university(outline, noun))
}

fn is_university(outline: &Outline<'_>, noun: Range<usize>) -> bool {
    let noun = outline.slice(noun).to_lowercase();
    UNIVERSITIES.binary_search(&noun.as_str()).is_ok()
}

/// Where the text speaks of being in the town: "in Potsdam", "the Potsdam area"; where it must, in its head.
fn spoken_of(outline: &Outline<'_>, town: &[Word], head: bool) -> Option<Spot> {
    let all = &outline.scan.words;
    let same = |at: usize| {
        town.iter().enumerate().all(|(next, word)| {
            all.get(at + next)
                .is_some_and(|other| is_spelt(outline, other, word) && outline.is_capital(other))
        })
    };
    all.iter().enumerate().find_map(|(at, word)| {
        if !same(at) {
            return None;
        }
        let city: Range<usize> = word.start..all.get(at + town.len() - 1)?.end;
        let before = at.checked_sub(1).and_then(|before| all.get(before))?;
        let within = outline.particle(before.start) == Some(Particle::In)
            && outline.slice(before.end..word.start).trim().is_empty();
        let next = outline.scan.words_within(city.end..city.end + 2).first();
        // "in Western Australia", where Western Fern University hires
        let longer = next.is_some_and(|next| {
            let land = |sense| matches!(sense, Sense::Country(_) | Sense::State(_)).then_some(());
            outline.is_capital(next)
                && outline.slice(city.end..next.start) == " "
                && outline.senses(next.start..next.end, land).next().is_none()
        });
        if longer {
            return None;
        }
        let area = next.is_some_and(|next| {
            // "the Potsdam part of the project"
            let rest = outline
                .scan
                .words_within(next.end..next.end + LONGEST_OF)
                .first();
            let of = rest.is_some_and(|word| outline.particle(word.start) == Some(Particle::Of));
            !outline.is_capital(next)
                && !of
                && matches!(
                    place_word(outline, next.start),
                    Some(PlaceWord::Core | PlaceWord::Manner | PlaceWord::Campus)
                )
        });
        let stands = || {
            outline.passage_at(word.start).is_some_and(|passage| {
                let mut sentences = outline.sentences(passage).iter();
                sentences.any(|sentence| sentence.start == word.start)
            })
        };
        let verb = all
            .get(at + town.len())
            .filter(|verb| verb.joined && !outline.is_capital(verb));
        // "Potsdam is located at a lake", where the University of Potsdam hires
        let of = town
            .first()
            .and_then(|first| outline.scan.word_ending_at(first.start.checked_sub(1)?))
            .is_some_and(|of| outline.particle(of.start) == Some(Particle::Of));
        let lies = |verb: &Word| {
            let mut hirings = outline.hirings(verb.start..verb.start + 1);
            hirings.any(|(_, hiring)| hiring == Hiring::Located)
        };
        let subject = of && verb.is_some_and(lies) && stands();
        if !(within || area || subject) || in_name(outline, &city) {
            return None;
        }
        let passage = outline.passage_at(word.start)?;
        let titled = matches!(passage.label, Some((Label::Title, _))) || outline.is_head(passage);
        if head && !titled {
            return None;
        }
        let mut spot = Spot {
            city: Some(city.clone()),
            ..Spot::default()
        };
        spot.follow(outline, city.end, passage.range.end);
        Some(spot)
    })
}
