//! Parts of a length that is printed as their sum: "2+2 years", "4 years (1+3)".

use core::ops::Range;

use rust_decimal::Decimal;

use super::Length;
use crate::model::{EmploymentLength, Period};
use crate::outline::Outline;

/// The first part and what is added to it, where a sum stands in the length or in brackets right behind.
pub fn summands(
    outline: &Outline<'_>,
    place: &Range<usize>,
    whole: &EmploymentLength,
) -> Option<[(EmploymentLength, Range<usize>); 2]> {
    let inside = sum(outline.slice(place.clone())).map(|parts| (parts, place.clone()));
    let behind = || {
        let end =
            (place.end + 1..place.end + BRACKET).find(|&end| outline.slice(end - 1..end) == ")")?;
        let gap = outline.slice(place.end..end);
        let open = gap
            .find('(')
            // "a 6-year contract (3+3)": a word may stand between.
            .filter(|&open| {
                let between = gap.get(..open).map(str::trim);
                between.is_some_and(|word| word.chars().all(char::is_alphabetic))
            })?;
        let range = place.end + open..end;
        sum(outline.slice(range.clone())).map(|parts| (parts, range))
    };
    let ([first, more], range) = inside.or_else(behind)?;
    let total = whole.max.filter(|max| whole.min == Some(*max))?;
    let unit = [Period::years, Period::months as fn(Decimal) -> Period]
        .into_iter()
        .find(|unit| first.checked_add(more).map(unit) == Some(total))?;
    Some([first, more].map(|part| (EmploymentLength::exactly(unit(part)), range.clone())))
}

/// The numbers on both sides of the only plus sign.
fn sum(printed: &str) -> Option<[Decimal; 2]> {
    let (before, behind) = printed.split_once('+')?;
    let before = before.trim_end_matches([' ', '(']);
    let first = before.len() - before.bytes().rev().take_while(u8::is_ascii_digit).count();
    let behind = behind.trim_start();
    let end = behind.bytes().take_while(u8::is_ascii_digit).count();
    let number = |digits: &str| digits.parse::<u8>().ok().map(Decimal::from);
    Some([number(before.get(first..)?)?, number(behind.get(..end)?)?])
}

/// What may be added several times, as a whole.
pub fn repeated(length: Length, times: u8) -> Length {
    let times = |one: Option<Period>| {
        core::iter::repeat_n(one?, usize::from(times.saturating_sub(1)))
            .try_fold(one?, Period::checked_add)
    };
    length.map(|length| EmploymentLength {
        min: times(length.min),
        max: times(length.max),
    })
}

/// "  (12 months + 24 months)"
const BRACKET: usize = 25;
