//! Somebody is sought for work that the sentence goes on to name.

use super::sentence::Sentence;
use crate::lexicon::{Bound, Sense, Turn};

impl Sentence<'_, '_> {
    /// "We are seeking to recruit a botanist to map and measure the lakes": two deeds tell the work, where one alone may be no more than
    /// why somebody is sought ("to join our team").
    pub fn recruits_to_work(&self) -> bool {
        let seeks = self.first(Turn::Seeks);
        let Some(seeks) = seeks.filter(|seeks| self.words_before(seeks.start) <= LEAD) else {
            return false;
        };
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
        !apart && works(to.end) && more()
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

/// So many words at most stand before who seeks, and before who is sought: "The Centre for Lake Science", "an experienced and patient".
const LEAD: usize = 6;

/// So many words at most stand between who is sought and the work: "for twelve months in order".
const CALLED: usize = 8;
