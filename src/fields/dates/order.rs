//! In which order a posting prints day and month.

use core::ops::Range;

use crate::lexicon::Sense;
use crate::mentions::Found;
use crate::model::{Date, MentionValue};
use crate::outline::Outline;

/// In which order a numeric date prints day and month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateOrder {
    /// The posting settles it: dots are day first; a date that can be read one way only, the same date in words or the currency
    /// decides for the rest; failing that day first, with a warning.
    #[default]
    Auto,
    /// 04/03/2023 is 4 March.
    DayFirst,
    /// 04/03/2023 is April 3.
    MonthFirst,
}

/// A date and whether its order of day and month is a guess.
#[derive(Clone, Debug)]
pub struct Dated {
    pub date: Date,
    pub guessed: bool,
}

/// How this posting prints day and month.
#[derive(Clone, Copy, Debug)]
pub struct Order {
    month_first: bool,
    settled: bool,
}

impl Order {
    /// As the caller says, or as the posting itself settles it.
    pub fn of(outline: &Outline<'_>, asked: DateOrder) -> Self {
        match asked {
            DateOrder::DayFirst => {
                return Self {
                    month_first: false,
                    settled: true,
                };
            }
            DateOrder::MonthFirst => {
                return Self {
                    month_first: true,
                    settled: true,
                };
            }
            DateOrder::Auto => {}
        }
        let dates = outline
            .scan
            .mentions
            .iter()
            .filter_map(|found| match found.value {
                MentionValue::Date(date) => Some((date, found)),
                _ => None,
            });
        let in_words: Vec<Date> = dates
            .clone()
            .filter(|(_, found)| numbers(outline, found).is_none())
            .map(|(date, _)| date)
            .collect();
        let mut day = 0;
        let mut month = 0;
        for (date, found) in dates {
            match (numbers(outline, found), found.or) {
                (Some((first, second)), None) if first <= 12 && second > 12 => month += 1,
                (Some((first, second)), None) if first > 12 && second <= 12 => day += 1,
                (Some(_), Some(_)) if in_words.contains(&date) => day += 1,
                (Some(_), Some(other)) if in_words.contains(&other) => month += 1,
                _ => {}
            }
        }
        if day != month {
            return Self {
                month_first: month > day,
                settled: true,
            };
        }
        let dollars = outline.scan.mentions.iter().any(|found| {
            matches!(&found.value, MentionValue::Money(money) if money.currency.is_some_and(|currency| currency.code() == "USD"))
        });
        let american = dollars || names_state(outline);
        Self {
            month_first: american || is_of_dollars(outline),
            settled: american,
        }
    }

    /// The date as this posting prints dates.
    pub fn settle(self, outline: &Outline<'_>, found: &Found) -> Option<Dated> {
        let MentionValue::Date(date) = found.value else {
            return None;
        };
        // "founded on 5 December 1391": nothing of a posting happens in such a year.
        if date
            .year()
            .is_some_and(|year| !Date::RECENT.contains(&year))
        {
            return None;
        }
        let Some(other) = found.or else {
            return Some(Dated {
                date,
                guessed: false,
            });
        };
        let dots = outline.slice(found.range.clone()).contains('.');
        Some(if self.month_first && !dots {
            Dated {
                date: other,
                guessed: !self.settled,
            }
        } else {
            Dated {
                date,
                guessed: !self.settled && !dots,
            }
        })
    }
}

/// "August 18, 2025", "$68,000": the month comes first in all dates in words, and pay is in dollars of no country.
fn is_of_dollars(outline: &Outline<'_>) -> bool {
    let mentions = || outline.scan.mentions.iter();
    let dollars = mentions().any(|found| {
        matches!(&found.value, MentionValue::Money(money) if money.currency.is_none())
            && outline.slice(found.range.clone()).contains('$')
    });
    let month_first = |found: &Found| {
        let printed = outline.slice(found.range.clone());
        let digit = found.range.start + printed.find(|c: char| c.is_ascii_digit())?;
        let month = outline
            .senses(found.range.clone(), |sense| match sense {
                Sense::Month(month) | Sense::MonthOrWord(month) => Some(month),
                _ => None,
            })
            .next()?;
        Some(month.0.start < digit)
    };
    let days = || {
        mentions()
            .filter(|found| matches!(found.value, MentionValue::Date(Date::Day(_))))
            .filter_map(month_first)
    };
    dollars && days().next().is_some() && days().all(|first| first)
}

/// "Elmwood, OH", "Elmwood, Ohio": a state of the USA behind a town, and no pay in the money of another country.
fn names_state(outline: &Outline<'_>) -> bool {
    let whole = 0..outline.text.clean().len();
    let elsewhere = || {
        let mut found = outline.scan.mentions.iter();
        found.any(
            |found| matches!(&found.value, MentionValue::Money(money) if money.currency.is_some()),
        )
    };
    let state = |sense| (sense == Sense::State("US")).then_some(());
    let mut states = outline.senses(whole, state);
    let behind_town = |state: &Range<usize>| {
        let printed = outline.slice(state.clone());
        let code = printed.len() == 2;
        let before = outline.slice(0..state.start);
        before.ends_with(", ")
            && printed.starts_with(char::is_uppercase)
            && (!code || printed.chars().all(char::is_uppercase))
    };
    states.any(|(state, ())| behind_town(&state)) && !elsewhere()
}

/// The first two numbers of a numeric date whose year stands last.
fn numbers(outline: &Outline<'_>, found: &Found) -> Option<(u32, u32)> {
    let text = outline.slice(found.range.clone());
    if !text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | '/' | '-' | ' '))
    {
        return None;
    }
    let mut parts = text.split(['.', '/', '-']).map(str::trim);
    let first = parts.next()?;
    let second = parts.next()?;
    (first.len() <= 2 && second.len() <= 2)
        .then(|| Some((first.parse().ok()?, second.parse().ok()?)))
        .flatten()
}
