//! When two names are those of one person, and two numbers one phone's.

use crate::model::Phone;

/// The same but for case, or a surname and the full name.
pub fn same_name(one: &str, other: &str) -> bool {
    let fold = |name: &str| name.to_lowercase();
    let (one, other) = (fold(one), fold(other));
    one == other
        || !one.contains(' ') && other.ends_with(&format!(" {one}"))
        || !other.contains(' ') && one.ends_with(&format!(" {other}"))
        || abbreviates(&one, &other)
        || abbreviates(&other, &one)
        || differs_amid(&one, &other)
        || differs_amid(&other, &one)
}

/// "Rose Lind" and "Rose K. Lind", both folded: one has initials between the same words.
fn differs_amid(short: &str, long: &str) -> bool {
    let ends = |name: &str| {
        let (first, rest) = name.split_once(' ')?;
        let (amid, last) = rest.rsplit_once(' ').unwrap_or(("", rest));
        Some((first.to_owned(), amid.to_owned(), last.to_owned()))
    };
    let (Some((first, none, last)), Some((given, amid, whole))) = (ends(short), ends(long)) else {
        return false;
    };
    let initial = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() == 1;
    none.is_empty()
        && !amid.is_empty()
        && amid.split(' ').all(initial)
        && !initial(&first)
        && first == given
        && last == whole
}

/// "RK Lind" and "Rose Lind", both folded: the same surname, and initials that begin the same.
fn abbreviates(short: &str, full: &str) -> bool {
    let (Some((initials, surname)), Some((given, whole))) =
        (short.split_once(' '), full.split_once(' '))
    else {
        return false;
    };
    let letters = initials.chars().filter(|c| c.is_alphabetic()).count();
    let initials = initials.len() > letters || letters <= 2;
    initials
        && given.chars().count() > 2
        && short.chars().next() == full.chars().next()
        && surname == whole
}

/// "+41441234567" and "0441234567": a number as it is called from abroad and from within.
pub fn same_phone(one: &Phone, other: &Phone) -> bool {
    let (one, other) = (one.as_str(), other.as_str());
    one == other || is_within(one, other) || is_within(other, one)
}

fn is_within(inside: &str, abroad: &str) -> bool {
    let digits = inside.strip_prefix('0').unwrap_or(inside);
    let code = abroad
        .strip_prefix('+')
        .and_then(|number| number.strip_suffix(digits));
    !inside.starts_with('+')
        && digits.len() >= WITHIN
        && code.is_some_and(|code| (1..=3).contains(&code.len()))
}

/// A number has so many digits without its country and the zero before it.
const WITHIN: usize = 7;

#[cfg(test)]
mod tests {
    use super::{is_within, same_name};

    #[test]
    fn numbers_from_within_and_from_abroad() {
        assert!(is_within("0441234567", "+41441234567"));
        assert!(is_within("45123456", "+4745123456"));
        assert!(!is_within("0441234568", "+41441234567"));
        assert!(!is_within("4567", "+41441234567"));
        assert!(!is_within("+41441234567", "+41441234567"));
    }

    #[test]
    fn the_same_and_other_names() {
        assert!(!same_name("Ann Lind", "Carl Lind"));
        assert!(!same_name("Ann Lind", "Ann Berg"));
        assert!(!same_name("C. Lind", "Ann Lind"));
        assert!(same_name("Lind", "Ann Lind"));
        assert!(same_name("A. Lind", "Ann Lind"));
        assert!(same_name("Rose Lind", "RK Lind"));
        assert!(same_name("Rose K. Lind", "Rose Lind"));
        assert!(!same_name("Rose K. Lind", "R. Lind Berg"));
        assert!(!same_name("Rose Maria Lind", "Rose Lind"));
    }
}
