//! Words of the lexicon, at the beginning of the input.

use nom::error::{Error, ErrorKind};
use nom::{Err, Parser};

use super::Parsed;
use crate::lexicon::{Bound, Joint, Sense, Unit, dictionary, joints};
use crate::model::Season;

/// The longest phrase of the lexicon that has such a meaning.
///
/// A number glued to a word parts from it: "14april", "Dec31".
pub fn meaning<'i, T>(
    pick: impl Fn(Sense) -> Option<T>,
) -> impl Parser<&'i str, Output = T, Error = Error<&'i str>> {
    move |input: &'i str| split(input, dictionary().beginning(letters(input), &pick))
}

/// A function word that does this.
pub fn joint<'i>(wanted: Joint) -> impl Parser<&'i str, Output = (), Error = Error<&'i str>> {
    move |input: &'i str| {
        let pick = |found| (found == wanted).then_some(());
        split(input, joints().beginning(letters(input), pick))
    }
}

/// ```abnf
/// month = full name / short name  ; 1 to 12
/// ```
/// "October", "Okt"
pub fn month(input: &str) -> Parsed<'_, u32> {
    meaning(|sense| match sense {
        Sense::Month(month) | Sense::MonthOrWord(month) => Some(month),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// certain-month = month  ; not "may" and "march" written small
/// ```
/// "May"
pub fn certain_month(input: &str) -> Parsed<'_, u32> {
    let capital = input.starts_with(char::is_uppercase);
    meaning(move |sense| match sense {
        Sense::Month(month) => Some(month),
        Sense::MonthOrWord(month) if capital => Some(month),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// weekday = full name / short name  ; 1 to 7
/// ```
/// "Sunday", "Wed"
pub fn weekday(input: &str) -> Parsed<'_, u32> {
    meaning(|sense| match sense {
        Sense::Weekday(weekday) => Some(weekday),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// season = name of a season or of the term named after it
/// ```
/// "Fall", "spring semester"
pub fn season(input: &str) -> Parsed<'_, Season> {
    meaning(|sense| match sense {
        Sense::Season(season) => Some(season),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// ordinal-word = "first" / "second" / … / "thirty-first"
/// ```
/// "twenty-second"
pub fn ordinal_word(input: &str) -> Parsed<'_, u32> {
    meaning(|sense| match sense {
        Sense::Ordinal(place) => Some(place),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// unit = "year" / "months" / "yrs" / …
/// ```
/// "months"
pub fn unit(input: &str) -> Parsed<'_, Unit> {
    meaning(|sense| match sense {
        Sense::Unit(unit) => Some(unit),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// percent-word = "percent" / "per cent" / …
/// ```
/// "Prozent"
pub fn percent_word(input: &str) -> Parsed<'_, ()> {
    meaning(|sense| matches!(sense, Sense::Percent).then_some(())).parse(input)
}

/// ```abnf
/// trailing-bound-word = "maximum" / "or more" / …
/// ```
/// "at most"
pub fn trailing_bound_word(input: &str) -> Parsed<'_, Bound> {
    meaning(|sense| match sense {
        Sense::TrailingBound(bound) => Some(bound),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// bound = "at least" / "up to" / "between" / "about" / …
/// ```
/// "minimum of"
pub fn bound(input: &str) -> Parsed<'_, Bound> {
    meaning(|sense| match sense {
        Sense::Bound(bound) => Some(bound),
        _ => None,
    })
    .parse(input)
}

/// Up to the first digit, so that a word ends where its letters end; nothing where no word begins.
fn letters(input: &str) -> &str {
    let begins = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
    let bytes = input.as_bytes();
    if !bytes.first().is_some_and(begins) {
        return "";
    }
    let window = bytes.get(..LONGEST).unwrap_or(bytes);
    let digit = window.iter().position(u8::is_ascii_digit);
    digit.and_then(|digit| input.get(..digit)).unwrap_or(input)
}

const LONGEST: usize = 100;

fn split<T>(input: &str, found: Option<(T, usize)>) -> Parsed<'_, T> {
    found
        .and_then(|(value, end)| input.get(end..).map(|rest| (rest, value)))
        .ok_or(Err::Error(Error::new(input, ErrorKind::Tag)))
}
