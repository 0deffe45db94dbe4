//! Whole numbers in words, as pay is spelled out.

use nom::Parser;
use nom::character::complete::char;
use nom::combinator::opt;
use nom::sequence::preceded;

use super::Parsed;
use super::blank::blank;
use super::count::words;
use super::sum::multiple;
use super::word::joint;
use crate::lexicon::Joint;

/// ```abnf
/// worded = words *8( blank multiple / [","] blank ["and" blank] words )  ; each multiple and each number below the one before
/// ```
/// "two thousand five hundred", "one hundred and twenty thousand"
pub fn worded(input: &str) -> Parsed<'_, u64> {
    let (mut rest, first) = words(input)?;
    let mut number = Spelled::begun(first);
    for _ in 0..MOST_WORDS {
        let multiplied = preceded(blank, multiple)
            .parse(rest)
            .ok()
            .and_then(|(left, power)| Some((left, number.times(power)?)));
        let longer = multiplied.or_else(|| {
            let (left, (comma, more)) = (
                (opt(char(',')), blank, opt((joint(Joint::And), blank))),
                words,
            )
                .map(|((comma, ..), more)| (comma, more))
                .parse(rest)
                .ok()?;
            // "one thousand, two hundred"
            (comma.is_none() || number.part == 0).then_some(())?;
            Some((left, number.and(more)?))
        });
        let Some((left, next)) = longer else { break };
        (rest, number) = (left, next);
    }
    Ok((rest, number.whole.saturating_add(number.part)))
}

/// Nobody prints longer numbers in words.
const MOST_WORDS: usize = 8;

/// A number as far as its words go.
#[derive(Clone, Copy, Debug)]
struct Spelled {
    /// What its thousands and millions make.
    whole: u64,
    /// What the words behind them make: below a thousand.
    part: u64,
    /// The last of the thousands and millions.
    least: u64,
}

impl Spelled {
    fn begun(part: u32) -> Self {
        Self {
            whole: 0,
            part: u64::from(part),
            least: u64::MAX,
        }
    }

    /// Multiplied by a power of ten: "hundred" multiplies the words before it alone, "thousand" all since the last "million".
    fn times(self, power: u32) -> Option<Self> {
        let factor = 10_u64.checked_pow(power)?;
        let product = self.part.checked_mul(factor)?;
        match power {
            2 => (1..100).contains(&self.part).then_some(Self {
                part: product,
                ..self
            }),
            _ => (self.part > 0 && factor < self.least).then_some(Self {
                whole: self.whole.checked_add(product)?,
                part: 0,
                least: factor,
            }),
        }
    }

    /// With a smaller number: "fifty" behind "five hundred", "five" behind "two thousand".
    fn and(self, more: u32) -> Option<Self> {
        let more = u64::from(more);
        let fits = if self.part == 0 {
            more < 1000
        } else {
            more < 100 && self.part.checked_rem(100) == Some(0)
        };
        fits.then_some(Self {
            part: self.part.checked_add(more)?,
            ..self
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{reads, reads_nothing};

    #[test]
    fn what_is_no_number() {
        reads_nothing(worded, "thousand");
        reads_nothing(worded, "many thousand");
        reads_nothing(worded, "2 thousand");
        reads_nothing(worded, "fifth");
    }

    #[test]
    fn numbers() {
        reads(worded, "five euros", "5", " euros");
        reads(worded, "twenty-five thousand dollars", "25000", " dollars");
        reads(worded, "two thousand five hundred", "2500", "");
        reads(worded, "two hundred and fifty", "250", "");
        reads(worded, "one hundred and twenty thousand", "120000", "");
        reads(worded, "two hundred thousand", "200000", "");
        reads(
            worded,
            "three million two hundred thousand and five",
            "3200005",
            "",
        );
        reads(worded, "five million yen", "5000000", " yen");
        reads(worded, "hundred euros", "100", " euros");
        reads(worded, "fifteen hundred dollars", "1500", " dollars");
    }

    #[test]
    fn a_word_that_is_no_smaller_begins_another_number() {
        reads(worded, "five six", "5", " six");
        reads(worded, "five thousand three million", "5003", " million");
        reads(worded, "fifty and sixty", "50", " and sixty");
        reads(worded, "two hundred hundred", "200", " hundred");
    }
}
