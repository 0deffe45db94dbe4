//! Numbers as they are called from abroad, where the posting leaves no doubt of the country.

use std::collections::BTreeMap;

use crate::lexicon::{Sense, Trunk, dialling};
use crate::model::Phone;
use crate::outline::Outline;

/// The country that a posting names by far the most.
pub fn country(outline: &Outline<'_>) -> Option<&'static str> {
    let mut named: BTreeMap<&'static str, usize> = BTreeMap::new();
    let whole = 0..outline.text.clean().len();
    for cue in outline.cues(whole) {
        if let Sense::Country(code) = cue.sense {
            *named.entry(code).or_default() += 1;
        }
    }
    let all: usize = named.values().sum();
    named
        .into_iter()
        .max_by_key(|(_, times)| *times)
        .filter(|(_, times)| *times * 3 > all * 2)
        .map(|(country, _)| country)
}

/// The number as it is called from abroad; as it is, where that is not plain.
pub fn from_abroad(phone: &Phone, country: &str) -> Phone {
    international(phone.as_str(), country).map_or_else(|| phone.clone(), Phone::from_digits)
}

fn international(number: &str, country: &str) -> Option<String> {
    let (digits, extension) = match number.split_once(';') {
        Some((digits, _)) => (digits, number.get(digits.len()..)?),
        None => (number, ""),
    };
    let inside = digits.bytes().all(|byte| byte.is_ascii_digit());
    let called = dialling(country)?;
    let rest = match called.trunk {
        Trunk::Zero => digits
            .strip_prefix('0')
            .filter(|rest| !rest.starts_with('0'))?,
        Trunk::KeptZero => digits.strip_prefix('0').map(|_| digits)?,
        Trunk::None(length) => Some(digits)
            .filter(|digits| digits.len() == length && !digits.starts_with(['0', '1']))?,
    };
    (inside && (7..=12).contains(&rest.len())).then(|| format!("+{}{rest}{extension}", called.code))
}

#[cfg(test)]
mod tests {
    use super::international;

    #[track_caller]
    fn calls(number: &str, country: &str, expected: Option<&str>) {
        assert_eq!(
            international(number, country).as_deref(),
            expected,
            "{number} {country}"
        );
    }

    #[test]
    fn what_stays_as_it_is() {
        calls("+4745229174", "NO", None);
        calls("1234", "DE", None);
        calls("2287360694", "DE", None);
        calls("0049228736069", "DE", None);
        calls("045229174", "NO", None);
        calls("02287360694", "XX", None);
    }

    #[test]
    fn what_is_called_from_abroad() {
        calls("02287360694", "DE", Some("+492287360694"));
        calls("02890973044", "GB", Some("+442890973044"));
        calls("45229174", "NO", Some("+4745229174"));
        calls("5082892253;ext=12", "US", Some("+15082892253;ext=12"));
        calls("0649913150", "IT", Some("+390649913150"));
    }
}
