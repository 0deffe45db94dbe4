//! Somebody is sought for work that the sentence goes on to name.

use core::ops::Range;

use super::place::Place;
use super::sentence::Sentence;
use crate::lexicon::{Bound, Particle, Sense, Turn};

impl Sentence<'_, '_> {
    /// "We are looking for a botanist to map the lakes", "We are looking for a colleague who will teach"; where the duties are listed,
    /// it takes two deeds ("to map and measure the lakes"), for one is then no more than why somebody is sought ("to lead the team").
    pub fn recruits_to_work(&self, place: Place) -> bool {
        let seeks = self.first(Turn::Seeks).or_else(|| self.is_for());
        let near = |seeks: &Range<usize>| {
            let led = self
                .turns()
                .any(|(at, turn)| at.end <= seeks.start && turn != Turn::We);
            self.words_before(seeks.start) <= if led { LEAD } else { HOUSE }
        };
        let Some(seeks) = seeks.filter(near) else {
            return false;
        };
        if let Some(who) = self.who_will_work(seeks.end) {
            return self.words_within(seeks.end..who) <= CALLED
                && !self.outline.slice(seeks.end..who).contains([',', ';', ':'])
                && self.competence_within(seeks.end..who).is_none();
        }
        let cues = self.outline.cues(seeks.end..self.range.end);
        let someone = cues.iter().find(|cue| {
            matches!(cue.sense, Sense::Stage(_) | Sense::Turn(Turn::Person))
                && self.words_within(seeks.end..cue.start) <= LEAD
        });
        let Some(someone) = someone else {
            return false;
        };
        let to = cues
            .iter()
            .find(|cue| cue.sense == Sense::Bound(Bound::To) && cue.start >= someone.end);
        let Some(to) = to.filter(|to| self.words_within(someone.end..to.start) <= CALLED) else {
            return false;
        };
        let between = seeks.end..to.start;
        let apart = self
            .outline
            .slice(between.clone())
            .contains([',', ';', ':'])
            || self.competences().any(|at| between.contains(&at))
            || self.turns().any(|(at, turn)| {
                between.contains(&at.start) && !matches!(turn, Turn::Person | Turn::Post)
            });
        let works = |place: usize| {
            let words = self.outline.scan.words_within(place..self.range.end);
            words.first().is_some_and(|word| self.is_deed(word.start))
        };
        let more = || {
            cues.iter().any(|cue| {
                cue.start > to.end
                    && cue.sense == Sense::Bound(Bound::And)
                    && (works(cue.end) || self.goes_on_to(cue.end).is_some_and(works))
            })
        };
        !apart && works(to.end) && (!place.assigned || more())
    }

    /// "This position is for a botanist to map and measure the lakes"
    fn is_for(&self) -> Option<Range<usize>> {
        let mut turns = self.turns();
        let (Some((post, Turn::Post)), Some((is, Turn::Is))) = (turns.next(), turns.next()) else {
            return None;
        };
        let next = self
            .outline
            .scan
            .words_within(is.end..self.range.end)
            .first()?;
        let named =
            self.words_before(post.start) <= 1 && self.words_within(post.end..is.start) == 0;
        (named && self.outline.particle(next.start) == Some(Particle::For))
            .then_some(is.start..next.end)
    }

    /// "a colleague who will teach": where the clause begins that says what somebody will do.
    fn who_will_work(&self, from: usize) -> Option<usize> {
        let mut who: Option<Range<usize>> = None;
        for (at, turn) in self.turns().filter(|(at, _)| at.start >= from) {
            match turn {
                Turn::Person => who = self.is_of_clause(&at).then_some(at),
                Turn::Does | Turn::Settled => {
                    let who = who.take().filter(|who| at.start == who.end + 1)?;
                    let words = self.outline.scan.words_within(at.end..self.range.end);
                    let last = self.outline.scan.words_within(at.clone()).last();
                    let works = if turn == Turn::Settled {
                        self.goes_on_to_do(&at)
                    } else {
                        last.into_iter()
                            .chain(words.first())
                            .any(|word| self.is_deed(word.start))
                    };
                    return works.then_some(who.start);
                }
                _ => return None,
            }
        }
        None
    }

    /// "and to map": where the word behind "to" begins.
    fn goes_on_to(&self, place: usize) -> Option<usize> {
        let word = self
            .outline
            .scan
            .words_within(place..self.range.end)
            .first()?;
        let mut cues = self.outline.cues(word.range()).iter();
        cues.any(|cue| cue.sense == Sense::Bound(Bound::To) && cue.end == word.end)
            .then_some(word.end)
    }
}

/// So many words at most stand before the verb where nobody but who hires is named: "The Lake and Bog Unit of the Westhaven Institute
/// of Science is".
const HOUSE: usize = 15;

/// So many words at most stand before who seeks, and before who is sought: "The Centre for Lake Science", "an experienced and patient".
const LEAD: usize = 6;

/// So many words at most stand between who is sought and the work: "for twelve months in order".
const CALLED: usize = 8;
