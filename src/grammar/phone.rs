//! Phone numbers: digits in groups.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::{char, one_of};
use nom::combinator::{map, opt, recognize, value, verify};
use nom::multi::{fold_many_m_n, many_m_n};
use nom::sequence::{delimited, preceded, terminated};

use super::Parsed;
use super::word::meaning;
use crate::lexicon::{Line, Sense};
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
    /// The digits of the extension.
    pub extension: Option<String>,
}

impl Printed {
    /// E.164 where the country is printed, else the digits.
    pub fn phone(&self) -> Phone {
        let sign = if self.international { "+" } else { "" };
        let extension = self
            .extension
            .as_ref()
            .map(|digits| format!(";ext={digits}"));
        Phone::from_digits(format!(
            "{sign}{}{}",
            self.digits,
            extension.unwrap_or_default()
        ))
    }

    /// Nothing but a phone is printed so, also where no word says that it is one.
    pub fn is_plain(&self) -> bool {
        let count = self.digits.len();
        let american = matches!(self.groups.as_slice(), [3, 3, 4] | [1, 3, 3, 4] | [3, 7])
            && (self.groups.len() > 2 || self.bracketed);
        let national = self.digits.starts_with('0')
            && !self.digits.starts_with("00")
            && (8..=13).contains(&count)
            && self.groups.len() >= 2;
        if self.international {
            (7..=15).contains(&count)
        } else {
            american || national
        }
    }

    /// Such a number may follow a word that announces a phone.
    pub fn is_possible(&self) -> bool {
        (5..=15).contains(&self.digits.len())
    }
}

/// ```abnf
/// phone = [ "+" / "00" / "(+" ] group *12( *3sep group ) [ extension ]
/// group = 1*15DIGIT / "(" 1*5DIGIT ")"
/// ```
/// "+47 45 22 91 74", "+44 (0)20 7946 0958 ext. 12", "(906) 227-2145"
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
    let (rest, first) = terminated(group, opt(char(')'))).parse(rest)?;
    let (rest, mut printed) = fold_many_m_n(
        0,
        12,
        (separator, group),
        || Printed::default().with(first),
        |printed, (_, group)| printed.with(group),
    )
    .parse(rest)?;
    let (rest, extension) = opt(extension).parse(rest)?;
    printed.international = international;
    printed.bracketed = input.starts_with('(');
    printed.extension = extension.map(str::to_owned);
    if let Some(abroad) = printed.digits.strip_prefix("00").filter(|_| !international) {
        printed.international = true;
        printed.digits = abroad.to_owned();
    }
    Ok((rest, printed))
}

impl Printed {
    fn with(mut self, group: Group<'_>) -> Self {
        match group {
            Group::Trunk => {}
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
}

fn group(input: &str) -> Parsed<'_, Group<'_>> {
    alt((
        map(digits(1, 15), Group::Digits),
        value(Group::Trunk, tag("(0)")),
        map(delimited(char('('), digits(1, 5), char(')')), Group::Digits),
    ))
    .parse(input)
}

fn digits<'i>(
    min: usize,
    max: usize,
) -> impl Parser<&'i str, Output = &'i str, Error = nom::error::Error<&'i str>> {
    take_while_m_n(min, max, |c: char| c.is_ascii_digit())
}

/// Blanks, hyphens, slashes and full stops part the groups, and a bracket does; a comma or a line end does not.
fn separator(input: &str) -> Parsed<'_, &str> {
    verify(
        recognize(many_m_n(0, 3, one_of(" \u{a0}\u{202f}\u{2009}-‐‑–./"))),
        |gap: &str| gap.chars().filter(|c| !c.is_whitespace()).count() <= 2,
    )
    .parse(input)
}

/// ```abnf
/// extension = *2( " " / "," / ";" ) ( "#" / extension-word [ "." / ":" ] ) [blank] 1*7DIGIT
/// ```
/// ", ext. 3456"
fn extension(input: &str) -> Parsed<'_, &str> {
    let word = meaning(|sense| (sense == Sense::Line(Line::Extension)).then_some(()));
    let sign = alt((value((), char('#')), value((), (word, opt(one_of(".:="))))));
    terminated(
        preceded(
            (
                many_m_n(0, 4, one_of(" ,;\u{a0}")),
                sign,
                many_m_n(0, 4, char(' ')),
            ),
            digits(1, 7),
        ),
        nom::combinator::not(one_of("0123456789")),
    )
    .parse(input)
}

#[cfg(test)]
mod tests {
    use super::phone;

    #[track_caller]
    fn reads(text: &str, number: &str) {
        let printed = phone(text).map(|(_, printed)| printed.phone().to_string());
        assert_eq!(printed.as_deref(), Ok(number), "{text}");
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
    }

    #[test]
    fn numbers() {
        reads("+47 45 22 91 74", "+4745229174");
        reads("+44 (0)20 7946 0958", "+442079460958");
        reads("0064 3 331 6005", "+6433316005");
        reads("+44 2034567890 x456", "+442034567890;ext=456");
        reads(
            "(800) 901-3355 ,extension 7246433",
            "8009013355;ext=7246433",
        );
        reads("(+31) 6 15 89 16 07.", "+31615891607");
        reads("772 1855 and", "7721855");
        plain("(906) 227-2145", true);
        plain("03-331 6005", true);
    }
}
