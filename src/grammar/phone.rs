//! Phone numbers: digits in groups.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::{char, one_of};
use nom::combinator::{consumed, map, opt, recognize, value, verify};
use nom::multi::many_m_n;
use nom::sequence::{delimited, preceded, terminated};

use super::Parsed;
use super::word::meaning;
use crate::lexicon::{DIALLING, Line, Sense, Trunk, leaves_out_zero};
use crate::model::Phone;

/// A phone number as printed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Printed {
    /// "+" or "00" stands before it: the country is printed.
    pub international: bool,
    /// The digits, without "00", without the "(0)" that is dialled at home only.
    pub digits: String,
    /// How many digits each group has.
    pub groups: Vec<usize>,
    /// It begins with a bracket: "(906) 227-2145".
    pub bracketed: bool,
    /// Full stops part its groups, as they part the thousands of an amount.
    pub pointed: bool,
    /// The extension.
    pub extension: Option<Extension>,
}

/// The digits behind a number that are dialled once it is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Extension {
    /// "3456"
    pub digits: String,
    /// A word stands before it, not a sign or the letter "x": "ext. 3456"
    pub named: bool,
}

/// A number with the zero that is dialled at home has so many digits at least.
const HOME: usize = 9;

impl Printed {
    /// E.164 where the country is printed, else the digits.
    pub fn phone(&self) -> Phone {
        // "1-877-555-0112": so only North America prints a number, with its country. "+(0)920 49 15 29" names none.
        let american = self.groups == [1, 3, 3, 4] && self.digits.starts_with('1');
        let home = self.digits.len() >= HOME
            && self.digits.starts_with('0')
            && !self.digits.starts_with("00");
        let abroad = self.international && !home;
        let sign = if abroad || american { "+" } else { "" };
        let extension = self
            .extension
            .as_ref()
            .map(|extension| format!(";ext={}", extension.digits));
        let (country, rest) = self.without_trunk();
        Phone::from_digits(format!(
            "{sign}{country}{rest}{}",
            extension.unwrap_or_default()
        ))
    }

    /// The country code and the rest without the zero that is dialled at home only: "+32 09/264 84 93".
    fn without_trunk(&self) -> (&str, &str) {
        let (country, rest) = match self.groups.first() {
            Some(&length) if self.international => {
                self.digits.split_at(length.min(self.digits.len()))
            }
            _ => ("", self.digits.as_str()),
        };
        let rest = match rest.strip_prefix('0') {
            Some(home) if leaves_out_zero(country) => home,
            _ => rest,
        };
        (country, rest)
    }

    /// "(852) 2859 1234": the bracket holds the code of a country whose numbers are as long as the rest. Codes of two digits may be those
    /// of a town, and so may that of Iceland, in Canada.
    fn begins_with_country(&self) -> bool {
        let (code, rest) = self.digits.split_at_checked(CODE).unwrap_or_default();
        self.bracketed
            && !self.is_american()
            && self.groups.first() == Some(&CODE)
            && DIALLING
                .iter()
                .any(|called| called.code == code && called.trunk == Trunk::None(rest.len()))
    }

    /// "(906) 227-2145", "1 906 227 2145"
    fn is_american(&self) -> bool {
        matches!(self.groups.as_slice(), [3, 3, 4] | [1, 3, 3, 4] | [3, 7])
            && (self.groups.len() > 2 || self.bracketed)
    }

    /// Nothing but a phone is printed so, also where no word says that it is one.
    pub fn is_plain(&self) -> bool {
        let count = self.digits.len();
        let american = self.is_american();
        // "05508-090" is a postal code of Brazil.
        let national = self.digits.starts_with('0')
            && !self.digits.starts_with("00")
            && (8..=13).contains(&count)
            && self.groups.len() >= 2
            && self.groups != [5, 3];
        if self.international {
            (7..=15).contains(&count)
        } else {
            american || national
        }
    }

    /// "55 58 72 12", "911 22 333": eight digits in pairs, or as the mobiles of Norway are printed. Other numbers may be parted so, too.
    pub fn is_in_pairs(&self) -> bool {
        let first = self.digits.bytes().next();
        !self.international
            && !self.bracketed
            && first.is_some_and(|digit| matches!(digit, b'2'..=b'9'))
            && matches!(self.groups.as_slice(), [2, 2, 2, 2] | [3, 2, 3])
    }

    /// A word for an extension stands behind it, as behind no other number: "772 1855 ext. 12".
    pub fn is_extended(&self) -> bool {
        let named = self
            .extension
            .as_ref()
            .is_some_and(|extension| extension.named);
        named && (6..=11).contains(&self.digits.len())
    }

    /// Such a number is a phone where the text is nothing else, as the value of a form is. Years, amounts ("15000 - 20000") and the
    /// ends of a range are none.
    pub fn may_stand_alone(&self) -> bool {
        let count = self.digits.len();
        let trunk = self.digits.starts_with('0') && !self.digits.starts_with("00");
        let second = |place: usize| {
            let digit = self.digits.as_bytes().get(place);
            digit.is_some_and(|digit| matches!(digit, b'2'..=b'9'))
        };
        let american = match count {
            10 => second(0) && second(3),
            11 => self.digits.starts_with('1') && second(1) && second(4),
            _ => false,
        };
        let year = self.groups.first() == Some(&4)
            && (self.digits.starts_with("19") || self.digits.starts_with("20"));
        let thousands = self.groups.iter().skip(1).all(|&length| length == 3);
        match self.groups.as_slice() {
            _ if self.international => (6..=15).contains(&count),
            _ if self.is_extended() => true,
            [_] => american || (trunk && (7..=11).contains(&count)),
            [3, 7] => american,
            _ if trunk => (7..=14).contains(&count),
            [_, _] => false,
            _ => (9..=13).contains(&count) && !year && !thousands && !self.pointed,
        }
    }

    /// The number inside a town, in groups: "772 1855"
    pub fn is_short(&self) -> bool {
        !self.pointed
            && (7..=11).contains(&self.digits.len())
            && (2..=5).contains(&self.groups.len())
            && self.groups.iter().all(|&length| length >= 2)
    }

    /// The number inside a town as it is mostly printed, and not as a date or an amount is: "3505 2222", "772 1855", but not the years
    /// "2019-2020"
    pub fn is_local(&self) -> bool {
        let years = self
            .digits
            .split_at_checked(4)
            .is_some_and(|(first, last)| {
                [first, last]
                    .iter()
                    .all(|year| year.starts_with("19") || year.starts_with("20"))
            });
        !self.pointed && !years && matches!(self.groups.as_slice(), [3 | 4, 4])
    }

    /// Such a number may follow a word that announces a phone.
    pub fn is_possible(&self) -> bool {
        (5..=15).contains(&self.digits.len())
    }
}

/// Digits of the longer codes of countries.
const CODE: usize = 3;

/// ```abnf
/// phone   = [ "+" / "00" / "(+" ] group *12( ( *3sep / carrier ) group ) [ extension ]
///                                            ; the first "/" not behind eight digits, nor "-" before a group as long as the last
/// group   = 1*15DIGIT / "(" 1*5DIGIT ")" / "(0" carrier *2DIGIT ")"
/// carrier = "xx"  ; the caller chooses whose lines to call through, in Brazil
/// ```
/// "+47 45 22 91 74", "+44 (0)20 7946 0958 ext. 12", "(906) 227-2145", "(0xx11) 5481-4297"
pub fn phone(input: &str) -> Parsed<'_, Printed> {
    let mut begin = alt((
        value(
            true,
            (
                opt(one_of("([")),
                many_m_n(1, 2, one_of("+＋")),
                opt(one_of(" (")),
            ),
        ),
        value(false, opt(char('\u{200b}'))),
    ));
    let (rest, international) = begin.parse(input)?;
    // "(+31) 6 15 89": the bracket around the country closes.
    let (rest, first) = terminated(group, opt(one_of(")]"))).parse(rest)?;
    let (rest, mut printed) = more_groups(rest, Printed::default().with(first));
    let (rest, extension) = opt(extension).parse(rest)?;
    printed.international = international;
    printed.bracketed = input.starts_with('(');
    printed.extension = extension;
    printed.international |= printed.begins_with_country();
    if let Some(abroad) = printed.digits.strip_prefix("00").filter(|_| !international) {
        printed.international = true;
        printed.digits = abroad.to_owned();
        // "00 32 9", "0032 9": the country is the first group.
        match printed.groups.first_mut() {
            Some(2) => drop(printed.groups.remove(0)),
            Some(first) => *first = first.saturating_sub(2),
            None => {}
        }
    }
    Ok((rest, printed))
}

/// The groups behind the first. Where a whole number stands before a slash, another way to end it follows: "+47 45 22 91 74 / 75",
/// and behind a dash "+40 254 541621- 541622".
fn more_groups(mut rest: &str, mut printed: Printed) -> (&str, Printed) {
    const WHOLE: usize = 8;
    const LONG: usize = 5;
    const MOST: usize = 15;
    let mut slashed = false;
    for _ in 0..12 {
        let Ok((left, (gap, group))) = (alt((carrier, separator)), group).parse(rest) else {
            break;
        };
        let whole = printed.digits.len() >= WHOLE;
        let dashed = gap.contains(['-', '‐', '‑', '–']);
        let again = || match group {
            Group::Digits(digits) => {
                let least = if dashed { LONG + 1 } else { LONG };
                let over = printed.digits.len() + digits.len() > MOST;
                digits.len() >= least
                    && printed.groups.last() == Some(&digits.len())
                    && (dashed || over)
            }
            _ => false,
        };
        if whole && (gap.contains('/') && !slashed || again()) {
            break;
        }
        slashed |= gap.contains('/');
        printed = Printed {
            pointed: printed.pointed || gap.contains('.'),
            ..printed.with(group)
        };
        rest = left;
    }
    (rest, printed)
}

impl Printed {
    fn with(mut self, group: Group<'_>) -> Self {
        match group {
            Group::Trunk => {}
            Group::Carrier(area) => {
                let area = area.unwrap_or_default();
                self.digits.push('0');
                self.digits.push_str(area);
                self.groups.push(area.len().saturating_add(1));
            }
            Group::Digits(digits) => {
                self.digits.push_str(digits);
                self.groups.push(digits.len());
            }
        }
        self
    }
}

#[derive(Clone, Copy, Debug)]
enum Group<'i> {
    Digits(&'i str),
    /// "(0)": dialled at home only.
    Trunk,
    /// "(0xx11)": a zero, the carrier and the area.
    Carrier(Option<&'i str>),
}

/// ```abnf
/// group = 1*15DIGIT / "(0)" / "(" 1*5DIGIT ")" / "(0" carrier *2DIGIT ")"
/// ```
/// "906" and "(906)" in "(906) 227-2145"
fn group(input: &str) -> Parsed<'_, Group<'_>> {
    alt((
        map(digits(1, 15), Group::Digits),
        value(Group::Trunk, tag("(0)")),
        map(delimited(char('('), digits(1, 5), char(')')), Group::Digits),
        map(
            delimited((tag("(0"), carrier), opt(digits(1, 2)), char(')')),
            Group::Carrier,
        ),
    ))
    .parse(input)
}

/// ```abnf
/// carrier = "xx" / "XX"
/// ```
/// "xx" in "(0xx11) 5481-4297"
fn carrier(input: &str) -> Parsed<'_, &str> {
    alt((tag("xx"), tag("XX"))).parse(input)
}

/// ```abnf
/// digits(min, max) = min*max DIGIT
/// ```
/// "227" in "(906) 227-2145"
fn digits<'i>(
    min: usize,
    max: usize,
) -> impl Parser<&'i str, Output = &'i str, Error = nom::error::Error<&'i str>> {
    take_while_m_n(min, max, |c: char| c.is_ascii_digit())
}

/// ```abnf
/// separator = *3( blank / "-" / "–" / "." / "/" )  ; two signs at most
/// ```
/// "-" in "227-2145": blanks, hyphens, slashes and full stops part the groups, and a bracket does; a comma or a line end does not
fn separator(input: &str) -> Parsed<'_, &str> {
    verify(
        recognize(many_m_n(0, 3, one_of(" \u{a0}\u{202f}\u{2009}-‐‑–./"))),
        |gap: &str| gap.chars().filter(|c| !c.is_whitespace()).count() <= 2,
    )
    .parse(input)
}

/// ```abnf
/// extension = *4( " " / "," / ";" / "/" / "(" ) ( "#" / extension-word [ "." / ":" ] ) [blank] 1*7DIGIT
/// ```
/// ", ext. 3456"
fn extension(input: &str) -> Parsed<'_, Extension> {
    let word = meaning(|sense| (sense == Sense::Line(Line::Extension)).then_some(()));
    let named = map(consumed((word, opt(one_of(".:=")))), |(word, _)| {
        word.trim_end_matches(['.', ':', '=']).len() > 1
    });
    terminated(
        map(
            preceded(
                many_m_n(0, 4, one_of(" ,;/(\u{a0}")),
                (
                    alt((value(false, char('#')), named)),
                    preceded(many_m_n(0, 4, char(' ')), digits(1, 7)),
                ),
            ),
            |(named, digits): (bool, &str)| Extension {
                digits: digits.to_owned(),
                named,
            },
        ),
        nom::combinator::not(one_of("0123456789")),
    )
    .parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table;

    #[track_caller]
    fn reads(text: &str, number: &str) {
        let printed = phone(text).map(|(_, printed)| printed.phone().to_string());
        assert_eq!(printed.as_deref(), Ok(number), "{text}");
    }

    #[track_caller]
    fn extended(text: &str, extended: bool) {
        let printed = phone(text).map(|(_, printed)| printed.is_extended());
        assert_eq!(printed, Ok(extended), "{text}");
    }

    #[track_caller]
    fn alone(text: &str, alone: bool) {
        let printed = phone(text).map(|(rest, printed)| (rest, printed.may_stand_alone()));
        assert_eq!(printed, Ok(("", alone)), "{text}");
    }

    #[track_caller]
    fn plain(text: &str, plain: bool) {
        assert_eq!(
            phone(text).map(|(_, printed)| printed.is_plain()),
            Ok(plain),
            "{text}"
        );
    }

    #[test]
    fn what_is_no_phone_by_itself() {
        plain("2020-224-03161", false);
        plain("501 200", false);
        plain("12345", false);
        plain("0.5", false);
        plain("room 1200 x 800".trim_start_matches("room "), false);
        extended("1234567 x 12", false);
    }

    #[test]
    fn what_is_no_phone_even_alone() {
        alone("12345", false);
        alone("23456789", false);
        alone("234567890112", false);
        alone("2020-224-03161", false);
        alone("2018-2020", false);
        alone("2020 2021 2022", false);
        alone("15000 - 20000", false);
        alone("10.000 - 20.000", false);
        alone("2 500 000", false);
        alone("312 345 678", false);
        alone("1234567890", false);
        alone("007", false);
    }

    #[test]
    fn what_is_a_phone_alone() {
        alone("4156667777", true);
        alone("18998078030", true);
        alone("033316005", true);
        alone("04931-49", true);
        alone("0191-650-333-6000", true);
        alone("1800-10-10 22", true);
        alone("65 02 53 00 00", true);
        alone("61 - 9 9285-2776", true);
        alone("+49-49-34", true);
    }

    #[test]
    fn numbers() {
        reads("+47 45 22 91 74", "+4745229174");
        reads("0032 09 264 84 93", "+3292648493");
        reads("+977-98510-12345", "+9779851012345");
        reads("+44 (0)20 7946 0958", "+442079460958");
        reads("0064 3 331 6005", "+6433316005");
        reads("+977 98510 12345", "+9779851012345");
        reads("0091 98765 43210", "+919876543210");
        reads("+44 2034567890 x456", "+442034567890;ext=456");
        reads("+44 2034567890 (Extn. 456)", "+442034567890;ext=456");
        reads("+44 2034567890/ ext. 456", "+442034567890;ext=456");
        reads(
            "(800) 901-3355 ,extension 7246433",
            "8009013355;ext=7246433",
        );
        reads("(+31) 6 15 89 16 07.", "+31615891607");
        reads("[+31] 6 15 89 16 07", "+31615891607");
        reads("+47 45 22 91 74 / 75", "+4745229174");
        reads("+49 551 39-12345/6", "+495513912345");
        reads("0551/39-12345", "05513912345");
        reads("772 1855 and", "7721855");
        reads("(0xx11) 5481-4297", "01154814297");
        reads("011xx5481429712", "0115481429712");
        plain("(906) 227-2145", true);
        plain("(0xx) 123456789", true);
        extended("0494949 ext. 49", true);
        plain("03-331 6005", true);
    }

    #[test]
    fn what_begins_no_number() {
        table::reads_nothing(phone, "");
        table::reads_nothing(phone, "call 772");
        table::reads_nothing(phone, "()");
        table::reads_nothing(phone, "+ and");
        table::reads_nothing(phone, "(zero)");
    }

    #[test]
    fn the_parts() {
        table::reads_nothing(map(group, |_| 0), "(call)");
        table::reads_nothing(map(group, |_| 0), "(123456)");
        table::reads(
            map(group, |group| format!("{group:?}")),
            "(906) 2",
            "Digits(\"906\")",
            " 2",
        );
        table::reads(
            map(group, |group| format!("{group:?}")),
            "(0)20",
            "Trunk",
            "20",
        );
        table::reads(
            map(group, |group| format!("{group:?}")),
            "(0xx11)",
            "Carrier(Some(\"11\"))",
            "",
        );
        table::reads_nothing(carrier, "xX");
        table::reads(carrier, "xx11", "xx", "11");
        table::reads_nothing(digits(2, 4), "1");
        table::reads(digits(1, 3), "2272", "227", "2");
        table::reads_nothing(separator, ".--1");
        table::reads(separator, " - 22", " - ", "22");
        table::reads(separator, ", 22", "", ", 22");
        table::reads_nothing(map(extension, |_| 0), " 12");
        table::reads_nothing(map(extension, |_| 0), " ext. 12345678");
        table::reads(
            map(extension, |found| found.digits),
            ", ext. 3456 or",
            "3456",
            " or",
        );
        table::reads(map(extension, |found| found.digits), " #12", "12", "");
    }
}
