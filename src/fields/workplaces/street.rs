//! The street in a line of its own above the town.

use super::spot::Spot;
use crate::lexicon::Word;
use crate::outline::{Outline, Passage};

impl Spot {
    /// "12 Moss Street" in the line above one that begins with the postal code or the city.
    pub(super) fn follow_street(&mut self, outline: &Outline<'_>, passage: &Passage) {
        let begins = [&self.postal_code, &self.city].into_iter().flatten();
        let coded = self.postal_code.is_some() && self.address.is_none();
        let opens = begins.map(|part| part.start).min() == Some(passage.range.start);
        let above = outline.passage_before(passage);
        let Some(above) = above.filter(|above| coded && opens && above.label.is_none()) else {
            return;
        };
        let line = outline
            .slice(above.range.clone())
            .trim_end_matches([',', ' ']);
        let range = above.range.start..above.range.start + line.len();
        let words = outline.scan.words_within(range.clone());
        let [first, .., last] = words else { return };
        let house = |word: &Word| word.digit && word.end - word.start <= HOUSE;
        let plain = !line.contains(['@', ':', ';', '(', '\n'])
            && outline.mentions(range.clone()).is_empty();
        if (house(first) || house(last)) && words.len() <= STREET && plain {
            self.address = Some(range);
        }
    }
}

/// The number of a house has no more signs, and a street with its house no more words.
const HOUSE: usize = 5;
const STREET: usize = 6;
