//! What the words around an amount say of it: its time, and whether it is gross.

use core::ops::Range;

use super::super::Site;
use crate::grammar::period;
use crate::lexicon::{Cue, MoneyRole, Name, Pay, Sense, Tender, Trust};
use crate::model::{Basis, Currency, PayPeriod};

/// What the words before an amount say of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Said {
    pub period: Option<PayPeriod>,
    pub basis: Option<Basis>,
    /// "Salary in EUR (gross/month): 2,500"
    pub currency: Option<Currency>,
}

impl Said {
    /// "annual gross salary around", "monthly salary:", "remuneration per month is"
    pub fn before(site: &Site<'_>, start: usize) -> Self {
        let from = passage(site.text, start);
        // "Bruttojahresgehalt" and "gross" begin the statement itself.
        let words = site.text.get(start..).unwrap_or_default();
        let words = words.find(|c: char| c.is_ascii_digit()).unwrap_or_default();
        let cues = site.cues(from..start.saturating_add(words));
        let mut said = Self::default();
        for cue in cues {
            match cue.sense {
                Sense::Tender(_) if cue.start >= start => {}
                Sense::Tender(Tender {
                    name: Name::One(currency),
                    ..
                }) if is_alone(site.text, cue) => said.currency = Some(currency),
                // Another amount: what stands before it is said of that.
                Sense::Tender(_) => said = Self::default(),
                Sense::Period(period)
                    if by_pay(site.text, cues, cue) && !of_working_time(cues, cue) =>
                {
                    said.period = Some(period);
                }
                // "Salary (EUR/month): 2,500"
                Sense::Per(_) | Sense::Unit(_)
                    if by_pay(site.text, cues, cue)
                        && !of_working_time(cues, cue)
                        // "€2,500 net/month, up to €93,000 for research": said of an amount before
                        && !counts(site.text, from..cue.start) =>
                {
                    said.period = slashed(site.text, cue.start).or(said.period);
                }
                Sense::Basis(basis) if by_pay(site.text, cues, cue) || close(cue, start) => {
                    said.basis = Some(basis);
                }
                _ => {}
            }
        }
        said
    }
}

/// A digit stands in between.
fn counts(text: &str, range: Range<usize>) -> bool {
    text.get(range)
        .is_none_or(|text| text.contains(|c: char| c.is_ascii_digit()))
}

/// "/month" with its slash before this place
fn slashed(text: &str, start: usize) -> Option<PayPeriod> {
    let text = text.get(start.checked_sub(1)?..)?;
    let (_, period) = text.starts_with('/').then(|| period(text))?.ok()?;
    Some(period)
}

/// "VED" names money, "ved" does not.
pub fn names_money(text: &str, cue: &Cue<Sense>) -> bool {
    let printed = text.get(cue.start..cue.end).unwrap_or_default();
    matches!(cue.sense, Sense::Tender(named) if named.trust(printed) != Trust::Never)
}

/// No number stands beside the name of a currency.
pub fn is_alone(text: &str, tender: &Cue<Sense>) -> bool {
    if !names_money(text, tender) {
        return false;
    }
    let before = text.get(..tender.start).unwrap_or_default().trim_end();
    let behind = text.get(tender.end..).unwrap_or_default().trim_start();
    let digit = |c: char| c.is_ascii_digit();
    !before.ends_with(digit) && !behind.starts_with(digit)
}

/// "an annual €18,000 stipend": the time stands before the amount and the word for pay behind it.
pub fn time_around(site: &Site<'_>, amount: &Range<usize>) -> Option<PayPeriod> {
    let paid = |cue: &Cue<Sense>| {
        matches!(cue.sense, Sense::Pay(Pay::Work)) && cue.start <= amount.end + 1
    };
    let behind = site.cues(amount.end..amount.end + 2);
    if !behind.iter().any(paid) {
        return None;
    }
    let before = amount.start.saturating_sub(TIME)..amount.start;
    site.cues(before.clone())
        .iter()
        .find_map(|cue| match cue.sense {
            Sense::Period(period)
                if cue.end + 1 == amount.start
                    && !of_working_time(site.cues(before.clone()), cue) =>
            {
                Some(period)
            }
            _ => None,
        })
}

/// No adjective for a time has more bytes.
const TIME: usize = 16;

/// The beginning of the passage that says what the amount is: of the sentence, the item or the line, at most 90 bytes before.
pub fn passage(text: &str, start: usize) -> usize {
    let floor = (start.saturating_sub(90)..start)
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(start);
    let window = text.get(floor..start).unwrap_or_default();
    let mut from = 0;
    let mut signs = window.char_indices().peekable();
    let mut initial = false;
    let mut letters = 0;
    while let Some((at, sign)) = signs.next() {
        // The full stop of "Ph.D. student" ends no sentence.
        let abbreviated = letters == 1 && initial;
        initial = sign.is_uppercase();
        letters = if sign.is_alphanumeric() {
            letters + 1
        } else {
            0
        };
        let next = signs.peek().map(|&(_, next)| next);
        let ends = match sign {
            ';' | '!' | '?' | '•' | '€' | '$' | '£' => true,
            '.' => !abbreviated && next.is_some_and(char::is_whitespace),
            '\n' => next == Some('\n') || next == Some('\r'),
            _ => false,
        };
        if ends {
            from = at + sign.len_utf8();
        }
    }
    floor + from
}

/// "Hours per week: 35. Salary: £32,000": the week is that of the hours.
fn of_working_time(cues: &[Cue<Sense>], period: &Cue<Sense>) -> bool {
    cues.iter().any(|cue| {
        matches!(cue.sense, Sense::WorkingHours(_))
            && cue.start <= period.start
            && period.end <= cue.end
    })
}

/// A word for pay stands beside this cue: "monthly … salary", "salary per month".
fn by_pay(text: &str, cues: &[Cue<Sense>], cue: &Cue<Sense>) -> bool {
    cues.iter().any(|other| {
        // "monthly fellowship": more words than those for the time
        let whole = other.start <= cue.start && cue.end < other.end;
        let pay = match other.sense {
            Sense::Pay(_) | Sense::Basis(_) => true,
            Sense::MoneyRole(MoneyRole::Pay | MoneyRole::Upkeep) => whole,
            _ => false,
        };
        let gap = gap(other, cue);
        // "Monatsgehalt" says both itself.
        let itself = matches!(other.sense, Sense::Pay(_));
        pay && (itself || other.range() != cue.range())
            && gap.len() <= 30
            && !text.get(gap).is_some_and(ends_aside)
    })
}

/// Of "37 hours per week) Salary" the bracket has closed: what stands in it is said of something else.
fn ends_aside(gap: &str) -> bool {
    gap.contains([',', '.'])
        || gap
            .find(')')
            .is_some_and(|at| !gap.get(..at).unwrap_or_default().contains('('))
}

fn gap(one: &Cue<Sense>, other: &Cue<Sense>) -> Range<usize> {
    if one.end <= other.start {
        one.end..other.start
    } else {
        other.end.min(one.start)..one.start
    }
}

fn close(cue: &Cue<Sense>, start: usize) -> bool {
    start.saturating_sub(cue.end) <= 4
}
