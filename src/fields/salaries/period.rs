//! The period of pay that stands behind its amount.

use core::ops::Range;

use super::pay::of_one_size;
use crate::fields::Candidate;
use crate::lexicon::{Joint, MoneyRole, Sense, joints};
use crate::model::{MentionValue, PayPeriod, Salary};
use crate::outline::Outline;

/// The period that stands behind an amount in its clause: "€ 2,300 in the first year, gross per month".
pub fn period(outline: &Outline<'_>, behind: Range<usize>) -> Option<PayPeriod> {
    if paid_fourteen_times(outline.slice(behind.start..behind.end.min(behind.start + PERIOD))) {
        return Some(PayPeriod::Month);
    }
    if names_school_year(outline.slice(behind.start..behind.end.min(behind.start + SCHOOL_YEAR))) {
        return Some(PayPeriod::Year);
    }
    // "£37,000 to £44,000 Grade 7, per annum"
    let scale = outline
        .mentions(behind.start..behind.start + SCALE)
        .iter()
        .find(|found| matches!(found.value, MentionValue::PayScale(_)));
    let start = scale.map_or(behind.start, |scale| {
        let after = outline.slice(scale.range.end..behind.end.max(scale.range.end));
        scale.range.end + after.len() - after.trim_start_matches([',', ')']).len()
    });
    let behind = start..behind.end.max(start);
    // "€ 2.770,- to € 3.539,- (scale P, according to the collective agreement) gross per month"
    let far = behind.end.min(behind.start + 2 * BRACKET);
    let bracket = bracketed(outline.slice(behind.start..far), scale.is_some());
    let behind = behind.start + bracket..behind.end;
    let near = behind.start..behind.end.min(behind.start + PERIOD);
    let (cue, period) = outline
        .senses(near, |sense| match sense {
            Sense::Period(period @ (PayPeriod::Month | PayPeriod::Year)) => Some(period),
            _ => None,
        })
        .next()?;
    // "$60,000 with annual increments": what comes beside the pay has a period of its own.
    let beside = outline
        .cues(behind.start..cue.start)
        .iter()
        .any(|cue| cue.sense == Sense::MoneyRole(MoneyRole::Beside))
        && !outline
            .mentions(behind.start..cue.start)
            .iter()
            .any(|found| matches!(found.value, MentionValue::Money(_)));
    let gap = outline.slice(behind.start..cue.start);
    // "to € 3,444 in the fourth year (gross, per month)"
    let gap = match gap.rsplit_once('(') {
        Some((before, opened)) if opened.split_whitespace().count() <= 1 => before,
        _ => gap,
    };
    // The full stop of "for M.S. annually" ends no sentence.
    let mut stops = gap.match_indices(". ");
    let ends = stops.any(|(at, sign)| {
        !gap.get(at + sign.len()..)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_lowercase))
    });
    let parted = gap.contains([';', ':', '(']) || gap.contains(", ") || ends;
    (!parted && !beside && !is_manner(outline, cue.end)).then_some(period)
}

/// "£17,000, paid monthly in arrears", "paid in twelve monthly instalments": how the whole of it is paid out.
fn is_manner(outline: &Outline<'_>, end: usize) -> bool {
    let manner = |sense| (sense == Sense::MoneyRole(MoneyRole::Manner)).then_some(());
    let mut behind = outline.senses(end..end + MANNER, manner);
    behind.next().is_some_and(|(words, ())| {
        let gap = outline.slice(end..words.start.max(end));
        !gap.contains(['.', ';', ':']) && gap.split_whitespace().count() <= 2
    })
}

/// ", in arrears" in bytes
const MANNER: usize = 16;

/// How long a bracket is that opens a text, or has been opened before it, with what stands before it.
fn bracketed(text: &str, graded: bool) -> usize {
    let signs = ['(', ')'];
    let Some(first) = text.find(signs) else {
        return 0;
    };
    let opens = text.trim_start().starts_with('(');
    match text.get(first..).and_then(|rest| rest.strip_prefix('(')) {
        Some(inside) if opens => {
            let end = inside.find(signs);
            end.map_or(0, |end| first + end + 2)
        }
        None if graded => first + 1,
        _ => 0,
    }
}

/// So long is a bracket between pay and its period at most.
const BRACKET: usize = 120;

/// "(14x p.a.)", "14 × per year": what is paid twelve to fourteen times is pay by the month.
fn paid_fourteen_times(behind: &str) -> bool {
    let behind = behind.trim_start_matches([' ', '\u{a0}', '(', ',']);
    ["12", "13", "14"].iter().any(|times| {
        behind
            .strip_prefix(times)
            .is_some_and(|sign| sign.trim_start().starts_with(['x', '×']))
    })
}

/// " for 2024/25", " (2023/24 rate)": what is paid for a school year.
fn names_school_year(behind: &str) -> bool {
    let Some(at) = behind.find(|c: char| c.is_ascii_digit()) else {
        return false;
    };
    let (lead, years) = behind.split_at(at);
    let year = |digits: &str| digits.parse::<u16>().ok();
    let first = years.get(..4).and_then(year);
    let rest = years.get(4..).unwrap_or_default();
    let second = rest
        .strip_prefix(['/', '-', '–'])
        .and_then(|rest| rest.get(..2))
        .and_then(year);
    // "(2023/24 rate)", and neither "(2023/24)" nor "from May 2023/24": only a pay for the year, or its rate, is of a year.
    let lead = lead.trim();
    let tail = rest.get(3..).unwrap_or_default();
    let rate = lead == "(" && tail.starts_with([' ', '\u{a0}']);
    let counts = |joint| (joint == Joint::For).then_some(());
    let first_word = lead.split(' ').next().unwrap_or_default();
    let paid_for = joints().beginning(first_word, counts).is_some();
    let next = first.zip(second).is_some_and(|(first, second)| {
        (2000..2100).contains(&first) && (first + 1) % 100 == second
    });
    let ends = !tail.starts_with(|c: char| c.is_ascii_digit());
    next && ends && (rate || paid_for && lead.split(' ').count() <= LEAD)
}

/// Words between an amount and its school year: "for the academic year 2024/25"
const LEAD: usize = 4;

/// " for the academic year 2024/25" is so long.
const SCHOOL_YEAR: usize = 34;

/// " (" before a grade
const SCALE: usize = 4;

/// The period of an amount stands no further behind it.
const PERIOD: usize = 60;

/// "£ 34,000 per annum (the full-time equivalent of £ 43,000)": of two amounts of one size, the period of one is that of the other.
pub fn share_period(salaries: &mut [Candidate<Salary>], number: usize) {
    let Some([first, second]) = salaries.get_mut(number - 1..=number) else {
        return;
    };
    let (first, second) = (&mut first.value, &mut second.value);
    let (Some(a), Some(b)) = (first.min.or(first.max), second.min.or(second.max)) else {
        return;
    };
    let alike = first.currency == second.currency && of_one_size(a, b);
    if alike {
        first.period = first.period.or(second.period);
        second.period = second.period.or(first.period);
    }
}
