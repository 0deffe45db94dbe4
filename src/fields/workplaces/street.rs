//! The street in a line of its own above the town.

use super::spot::Spot;
use crate::lexicon::{Sense, Word};
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
        // "Call 2024"
        let year = |word: &Word| {
            let digits = outline.slice(word.range());
            digits.len() == YEAR && (digits.starts_with("19") || digits.starts_with("20"))
        };
        // "Vacancies 3", "PhD position 2"
        let other = |sense| {
            matches!(sense, Sense::Stage(_) | Sense::Vacancy | Sense::Hiring(_)).then_some(())
        };
        let named = outline.senses(range.clone(), other).next().is_some();
        let plain = !line.contains(['@', ':', ';', '(', '\n'])
            && outline.mentions(range.clone()).is_empty();
        if (house(first) || house(last) && !year(last)) && words.len() <= STREET && plain && !named
        {
            self.address = Some(range);
        }
    }
}

/// The number of a house has no more signs, and a street with its house no more words.
const HOUSE: usize = 5;
/// A year has so many digits.
const YEAR: usize = 4;
const STREET: usize = 6;
