//! Words of the lexicon, at the beginning of the input.

use nom::error::{Error, ErrorKind};
use nom::{Err, Parser};

use super::Parsed;
use crate::lexicon::{Bound, Joint, Sense, Unit, dictionary, joints};
use crate::model::Season;

/// ```abnf
/// meaning(pick) = the longest phrase of the lexicon that has such a meaning, and no letter behind it
/// ```
/// "years" in "years of work"; a number glued to a word parts from it: "14april", "Dec31"
pub fn meaning<'i, T>(
    pick: impl Fn(Sense) -> Option<T>,
) -> impl Parser<&'i str, Output = T, Error = Error<&'i str>> {
    move |input: &'i str| split(input, dictionary().beginning(letters(input), &pick))
}

/// ```abnf
/// numbered(pick) = a phrase of the lexicon that begins with a digit
/// ```
/// "1 an"
pub fn numbered<'i, T>(
    pick: impl Fn(Sense) -> Option<T>,
) -> impl Parser<&'i str, Output = T, Error = Error<&'i str>> {
    move |input: &'i str| {
        let digit = input.starts_with(|sign: char| sign.is_ascii_digit());
        split(
            input,
            dictionary().beginning(if digit { input } else { "" }, &pick),
        )
    }
}

/// ```abnf
/// joint(wanted) = a function word that does this, and no letter behind it
/// ```
/// "of" in "22nd of October"
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

/// ```abnf
/// split(found) = the bytes of the phrase that was found
/// ```
/// "of" and the rest " October"
fn split<T>(input: &str, found: Option<(T, usize)>) -> Parsed<'_, T> {
    found
        .and_then(|(value, end)| input.get(end..).map(|rest| (rest, value)))
        .ok_or(Err::Error(Error::new(input, ErrorKind::Tag)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{gives, reads, reads_nothing};

    #[test]
    fn phrases_that_begin_with_a_digit() {
        let years = |sense| match sense {
            Sense::Length(count, Unit::Year) => Some(count),
            _ => None,
        };
        let length = |input| numbered(years).parse(input);
        reads_nothing(length, "un an");
        reads_nothing(length, "1 annuel");
        reads(length, "1 an renouvelable", "1", " renouvelable");
        gives(numbered(years), "1an.", 1, ".");
    }

    #[test]
    fn months() {
        reads_nothing(month, "Mayor");
        reads_nothing(month, "Marching");
        reads_nothing(month, "4");
        reads_nothing(month, "");
        reads(month, "October-2021", "10", "-2021");
        reads(month, "Okt.", "10", ".");
        reads(month, "SEPT 2024", "9", " 2024");
        reads(month, "août 2024", "8", " 2024");
        reads(month, "Dec31", "12", "31");
        reads(month, "may 5", "5", " 5");
        reads_nothing(certain_month, "may 5");
        reads_nothing(certain_month, "march 10 miles");
        reads(certain_month, "May 5", "5", " 5");
        reads(certain_month, "april 5", "4", " 5");
    }

    #[test]
    fn weekdays() {
        reads_nothing(weekday, "Sundays");
        reads_nothing(weekday, "wedding");
        reads(weekday, "Sunday, 15", "7", ", 15");
        reads(weekday, "Wed, Jan 20th", "3", ", Jan 20th");
        reads(weekday, "Freitag, den", "5", ", den");
        reads(weekday, "lördag", "6", "");
    }

    #[test]
    fn seasons() {
        reads_nothing(season, "falling");
        reads_nothing(season, "March");
        gives(season, "Fall 2025", Season::Autumn, " 2025");
        gives(season, "spring semester 2025", Season::Spring, " 2025");
        gives(season, "Wintersemester 2024/25", Season::Winter, " 2024/25");
    }

    #[test]
    fn places_in_an_order() {
        reads_nothing(ordinal_word, "one");
        reads_nothing(ordinal_word, "secondly");
        reads_nothing(ordinal_word, "2nd");
        reads(ordinal_word, "first Monday", "1", " Monday");
        reads(ordinal_word, "twenty-second", "22", "");
    }

    #[test]
    fn units() {
        reads_nothing(unit, "yearly");
        reads_nothing(unit, "monthly");
        reads_nothing(unit, "daytime");
        gives(unit, "years.", Unit::Year, ".");
        gives(unit, "Monate", Unit::Month, "");
        gives(unit, "mths", Unit::Month, "");
        gives(unit, "weken", Unit::Week, "");
        gives(unit, "hours per week", Unit::Hour, " per week");
    }

    #[test]
    fn bounds_before_a_number_and_behind_it() {
        reads_nothing(bound, "upright");
        reads_nothing(bound, "maximise");
        reads_nothing(bound, "3 years");
        gives(bound, "at least 2", Bound::AtLeast, " 2");
        gives(bound, "minimum of 3", Bound::AtLeast, " 3");
        gives(bound, "up to 36", Bound::AtMost, " 36");
        gives(bound, "between 1 and 2", Bound::Between, " 1 and 2");
        gives(bound, "approximately 40", Bound::About, " 40");
        reads_nothing(trailing_bound_word, "or so");
        reads_nothing(trailing_bound_word, "between");
        gives(trailing_bound_word, "maximum.", Bound::AtMost, ".");
        gives(trailing_bound_word, "or more", Bound::AtLeast, "");
    }

    #[test]
    fn percent_in_words() {
        reads_nothing(percent_word, "percentile");
        reads_nothing(percent_word, "per annum");
        gives(percent_word, "percent of", (), " of");
        gives(percent_word, "per cent", (), "");
        gives(percent_word, "Prozent", (), "");
    }

    #[test]
    fn function_words() {
        reads_nothing(joint(Joint::Of), "often");
        reads_nothing(joint(Joint::Of), "to");
        reads_nothing(joint(Joint::Of), " of");
        gives(joint(Joint::Of), "of October", (), " October");
        gives(joint(Joint::To), "bis 31", (), " 31");
        gives(joint(Joint::And), "and4", (), "4");
    }

    #[test]
    fn what_was_found_parts_from_the_rest() {
        assert!(split::<u32>("of October", None).is_err());
        assert!(split("of October", Some((1, 99))).is_err());
        assert_eq!(split("of October", Some((1, 2))), Ok((" October", 1)));
    }

    #[test]
    fn a_phrase_is_read_as_a_whole() {
        let percent = || meaning(|sense| matches!(sense, Sense::Percent).then_some(()));
        reads_nothing(percent(), "per centre");
        reads_nothing(percent(), "\u{212a}percent");
        gives(percent(), "per\u{a0}cent", (), "");
        gives(percent(), "PERCENT", (), "");
    }
}
