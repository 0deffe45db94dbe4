//! Numbers as they are called from abroad, where the posting leaves no doubt of the country.

use std::collections::BTreeMap;

use crate::lexicon::{Cue, NamePart, Sense, Trunk, dialling};
use crate::model::Phone;
use crate::outline::Outline;

/// The country that a posting names by far the most; where it names none, that of the states in its postal addresses.
pub fn country(outline: &Outline<'_>) -> Option<&'static str> {
    let country = |cue: &Cue<Sense>| match cue.sense {
        Sense::Country(code) => is_name(outline, cue).then_some(code),
        _ => None,
    };
    let state = |cue: &Cue<Sense>| match cue.sense {
        Sense::State(code) if is_code(outline, cue) => Some(code),
        _ => None,
    };
    most_named(outline, country).or_else(|| most_named(outline, state))
}

/// "US", "uni.ac.uk", but not "to advise us"
fn is_name(outline: &Outline<'_>, cue: &Cue<Sense>) -> bool {
    let name = outline.slice(cue.range());
    let signs = outline.slice(cue.start.saturating_sub(1)..cue.start);
    name.len() > 2 || signs == "." || name.starts_with(char::is_uppercase)
}

/// "PA 17013", "Carlow, PA"
fn is_code(outline: &Outline<'_>, cue: &Cue<Sense>) -> bool {
    let name = outline.slice(cue.range());
    let behind = outline.slice(cue.end..outline.text.clean().len());
    let digits = behind
        .trim_start_matches([' ', ',', '\u{a0}'])
        .bytes()
        .take_while(u8::is_ascii_digit)
        .count();
    let gap = behind.starts_with([' ', ',', '\u{a0}']);
    let capitals = name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_uppercase());
    let town = || {
        let before = cue.start.saturating_sub(TOWN)..cue.start;
        let word = outline.scan.words_within(before).last();
        word.is_some_and(|word| {
            let name = outline.slice(word.range());
            outline.slice(word.end..cue.start) == ", "
                && name.starts_with(char::is_uppercase)
                && name.ends_with(char::is_lowercase)
        }) && !behind.starts_with([':', '@'])
            && !is_other(outline, cue)
    };
    capitals && (gap && digits == ZIP || town())
}

/// "Chennai, IN", "Carl Lind, MD": the code of a country that is called otherwise than the state's, or a degree.
fn is_other(outline: &Outline<'_>, cue: &Cue<Sense>) -> bool {
    let Sense::State(country) = cue.sense else {
        return false;
    };
    let called = |country| dialling(country).map(|dialling| dialling.code);
    let abroad = called(outline.slice(cue.range()));
    let degree =
        |sense| matches!(sense, Sense::NamePart(NamePart::Degree) | Sense::Degree(_)).then_some(());
    abroad.is_some() && abroad != called(country)
        || outline
            .senses(cue.range(), degree)
            .any(|(degree, ())| degree == cue.range())
}

/// The last word of a town's name and the comma behind it are no longer.
const TOWN: usize = 24;

/// Digits of a postal code behind a state.
const ZIP: usize = 5;

fn most_named(
    outline: &Outline<'_>,
    names: impl Fn(&Cue<Sense>) -> Option<&'static str>,
) -> Option<&'static str> {
    let mut named: BTreeMap<&'static str, usize> = BTreeMap::new();
    let whole = 0..outline.text.clean().len();
    for code in outline.cues(whole).iter().filter_map(names) {
        *named.entry(code).or_default() += 1;
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
        // "(354) 525-5233"
        Trunk::None(length) => [Some(digits), digits.strip_prefix(called.code)]
            .into_iter()
            .flatten()
            .find(|digits| digits.len() == length && !digits.starts_with(['0', '1']))?,
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

    #[track_caller]
    fn dials(text: &str, expected: &str) {
        let posting = crate::parse_posting(text);
        let phone = posting.contacts[0].value.phones[0].as_str();
        assert_eq!(phone, expected, "{text}");
    }

    #[test]
    fn the_code_of_the_country_without_its_plus() {
        calls("3545255233", "IS", Some("+3545255233"));
        calls("5255233", "IS", Some("+3545255233"));
        calls("35452552", "IS", None);
        calls("3531234567", "IS", None);
    }

    #[test]
    fn the_name_of_a_country() {
        dials(
            "Kontakt: Ann Berg, Wien, Österreich, Tel. 01 4277 12345",
            "+431427712345",
        );
        dials(
            "Contact: Ann Berg, helsinki, finland, tel. 050 123 4567",
            "+358501234567",
        );
    }

    #[test]
    fn the_country_of_a_postal_address() {
        dials(
            "Contact: Ann Berg, Main Hall, Carlow, PA 17013, phone (717) 555-0112.",
            "+17175550112",
        );
        dials(
            "Contact: Ann Berg, phone (717) 555-0112. You will work in Carlow, PA and by the lake.",
            "+17175550112",
        );
        for letters in ["éééééé", "xéééééé"] {
            dials(
                &format!(
                    "Contact: Ann Berg, phone (717) 555-0112. You will row to {letters} by Carlow, PA and swim."
                ),
                "+17175550112",
            );
        }
        dials(
            "Contact: Ann Berg, phone (717) 555-0112. You row, IN every weather.",
            "7175550112",
        );
        dials(
            "Contact: Ann Berg, phone 987 654 3210. The lab is in Chennai, IN by the sea.",
            "9876543210",
        );
        dials(
            "Contact: Ann Berg, phone 987 654 3210. The lab is by the sea, and Dr Carl Lind, MD leads it.",
            "9876543210",
        );
        dials(
            "Contact: Ann Berg, phone (717) 555-0112. You will work in Westhaven, CA by the sea.",
            "+17175550112",
        );
        dials(
            "Contact: Ann Berg, OR 17013, phone 0228 555011.",
            "0228555011",
        );
        dials(
            "Contact: Ann Berg in room 17013, phone (717) 555-0112.",
            "7175550112",
        );
        dials(
            "Contact: Ann Berg, Leeds, England, tel. 0532 335761. You tell us of lakes.",
            "+44532335761",
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
