//! In which order a posting prints day and month.

use core::ops::Range;

use crate::lexicon::{SPELLING_COUNTRIES, Sense, home_of};
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
        let american = dollars || names_state(outline) || is_american(outline);
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
    states.any(|(state, ())| behind_town(&state)) && !pays_elsewhere(outline)
}

/// An amount in the money of a country.
fn pays_elsewhere(outline: &Outline<'_>) -> bool {
    let mut found = outline.scan.mentions.iter();
    found
        .any(|found| matches!(&found.value, MentionValue::Money(money) if money.currency.is_some()))
}

/// "FLSA status: Exempt", "11:59 PM Pacific", "moss@fern.edu", "(541) 555-0142": the laws, hours, hosts and phones of the USA, and no
/// host or money of another country.
fn is_american(outline: &Outline<'_>) -> bool {
    let mentions = || outline.scan.mentions.iter();
    let homes = || mentions().filter_map(home);
    let local = |home: &String| home == HOME;
    if pays_elsewhere(outline) || homes().any(|home| !local(&home)) {
        return false;
    }
    let whole = 0..outline.text.clean().len();
    let says = |sense| (sense == Sense::American).then_some(());
    let dialled = |found: &Found| {
        matches!(found.value, MentionValue::Phone(_))
            && has_area_code(outline.slice(found.range.clone()))
    };
    homes().any(|home| local(&home))
        || mentions().any(dialled)
        || outline.senses(whole, says).next().is_some()
}

/// The country whose date order is asked for.
const HOME: &str = "US";

/// The country of the host of an address, by its last part: "US" for "https://jobs.fern.edu/12". Letters that are taken for what they
/// spell ("https://fern.io") name none.
fn home(found: &Found) -> Option<String> {
    let host = match &found.value {
        MentionValue::Email(email) => email.rsplit_once('@')?.1,
        MentionValue::Url(url) => {
            let rest = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
            rest.split(['/', ':', '?', '#']).next()?
        }
        _ => return None,
    };
    let last = host.rsplit_once('.')?.1;
    home_of(last).filter(|_| !SPELLING_COUNTRIES.contains(&last))
}

/// "(541) 555-0142": the area in brackets, three digits, four digits.
fn has_area_code(phone: &str) -> bool {
    let shape = |part: &str| match part.len() {
        0 => None,
        count => part
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then_some(count),
    };
    let phone = phone.strip_prefix("+1").map_or(phone, str::trim_start);
    let counts: Vec<_> = phone
        .strip_prefix('(')
        .into_iter()
        .flat_map(|rest| {
            rest.split([')', ' ', '-', '.'])
                .filter(|part| !part.is_empty())
        })
        .map(shape)
        .take(4)
        .collect();
    counts == [Some(3), Some(3), Some(4)]
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
