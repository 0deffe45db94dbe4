//! Phone numbers.

use super::{Found, Site, Trigger};
use crate::grammar::phone::phone as printed_phone;
use crate::lexicon::{Joint, Label, Line, Route, Sense, joints};
use crate::model::MentionValue;

/// A phone number: with its country, in a form that nothing else has, or behind a word that announces it.
pub fn phone(site: &Site<'_>) -> Option<Found> {
    let sign = match site.trigger {
        Trigger::Digit => false,
        Trigger::Sign('+') => true,
        _ => return None,
    };
    let start = begin(site.before(), site.at);
    // "(03641-945254, jane@uni.edu)": the bracket holds more than a number.
    let read = |start: usize| printed_phone(site.text.get(start..)?).ok();
    let (start, (rest, printed)) = read(start)
        .map(|read| (start, read))
        .or_else(|| Some((site.at, read(site.at)?)))?;
    let before = site.text.get(..start).unwrap_or_default();
    if before.ends_with(|c: char| {
        c.is_alphanumeric() || matches!(c, '/' | '#' | '_' | '$' | '€' | '£' | '=' | '+')
    }) && !sign
    {
        return None;
    }
    if !sign && (goes_on(before) || of_account(site, start)) {
        return None;
    }
    let goes_on = |c: char| c.is_alphanumeric() || matches!(c, '%' | '€' | '£' | '$');
    if rest.starts_with(goes_on) && !is_glued(rest) {
        return None;
    }
    if printed.groups == ZIP && follows_state(site, start) {
        return None;
    }
    let announced = line(site, start);
    let is = match announced {
        Some(Line::Other) => printed.international && printed.is_plain() && sign,
        Some(Line::Phone | Line::Fax) => printed.is_possible(),
        Some(Line::Letter) => printed.is_possible() && printed.digits.len() >= 6,
        Some(Line::Extension) | None => {
            (printed.is_plain()
                && !is_of_volume(site.text.get(start..site.text.len() - rest.len())))
                || (printed.is_extended() && !follows_number(before))
                || (printed.may_stand_alone() && is_all(before, rest))
                || (printed.is_short() && follows_mailbox(before))
                || (printed.may_stand_alone() && leads_to_mailbox(rest))
                || (printed.is_local() && ends_clause(rest) && turns_to(site, before))
                || (printed.is_in_pairs() && turns_to_somebody(site))
        }
    };
    is.then(|| {
        Found::new(
            start..site.text.len() - rest.len(),
            MentionValue::Phone(printed.phone()),
        )
    })
}

/// Digits of a postal code of the United States with its district: "01234-5678"
const ZIP: [usize; 2] = [5, 4];

/// "Fern, MA |01234-5678": a state stands right before it.
fn follows_state(site: &Site<'_>, start: usize) -> bool {
    const NEAR: usize = 24;
    site.behind(NEAR).any(|cue| {
        let gap = site.text.get(cue.end..start).unwrap_or("-");
        matches!(cue.sense, Sense::State(_))
            && gap
                .chars()
                .all(|sign| matches!(sign, ' ' | '\u{a0}' | '.' | ','))
    })
}

/// "033103 (2016)": a page of a journal and its year.
fn is_of_volume(text: Option<&str>) -> bool {
    let bracket = text.and_then(|text| text.strip_suffix(')')?.rsplit_once('('));
    bracket.is_some_and(|(before, year)| {
        !before.is_empty()
            && year.len() == 4
            && (year.starts_with("19") || year.starts_with("20"))
            && year.bytes().all(|digit| digit.is_ascii_digit())
    })
}

/// "Enquiries: Jane Doe at |3505 2222": the reader is turned to somebody shortly before.
fn turns_to(site: &Site<'_>, before: &str) -> bool {
    const NEAR: usize = 64;
    let lead = before.trim_end_matches([' ', '\u{a0}']);
    let word = lead.rsplit(' ').next().unwrap_or_default();
    let at = |joint| (joint == Joint::At).then_some(());
    word.len() < lead.len()
        && joints().beginning(word, at).is_some()
        && site.behind(NEAR).any(|cue| {
            matches!(
                cue.sense,
                Sense::Route(Route::Question) | Sense::Label(Label::Contact)
            )
        })
}

/// "Contact Jane Doe, |55 58 72 12": the reader is turned to somebody in the words before.
fn turns_to_somebody(site: &Site<'_>) -> bool {
    const NEAR: usize = 96;
    site.behind(NEAR).any(|cue| {
        matches!(
            cue.sense,
            Sense::Route(Route::Question | Route::Turn) | Sense::Label(Label::Contact)
        )
    })
}

/// Not the number of a house, a time or years, behind which more is said: "at 1200 4300| Fern Road".
fn ends_clause(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\u{a0}']);
    rest.is_empty() || rest.starts_with(['.', ',', ';', ')', '\n', '\r'])
}

/// "500 310 06|If you are excited": the next sentence.
fn is_glued(rest: &str) -> bool {
    let mut signs = rest.chars();
    signs.next().is_some_and(char::is_uppercase) && signs.next().is_some_and(char::is_lowercase)
}

/// "0000-|0002-1825-0097": the digits are no first group.
fn goes_on(before: &str) -> bool {
    before
        .strip_suffix(['-', '‐', '‑', '–'])
        .is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()))
}

/// "IBAN DE89 3704 |0044 0532 0130 00": nothing but capitals and digits stands between the word and the digits.
fn of_account(site: &Site<'_>, start: usize) -> bool {
    const LONGEST: usize = 44;
    site.behind(LONGEST).any(|cue| {
        let gap = || site.text.get(cue.end..start).unwrap_or_default();
        cue.sense == Sense::Line(Line::Other)
            && gap().contains(|c: char| c.is_ascii_digit())
            && gap().chars().all(|c| {
                c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | ':')
            })
    })
}

/// "+40 254 / 541621- |541622, int. 192": what stands before it is of the same number.
fn follows_number(before: &str) -> bool {
    let digits = before.trim_end_matches(['-', '–', '/', ')', ' ', '\u{a0}']);
    digits.ends_with(|c: char| c.is_ascii_digit())
}

/// "jane@uni.edu, 772 1855"
fn follows_mailbox(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '\u{a0}']);
    before
        .strip_suffix([',', ';', '/', '|'])
        .is_some_and(|before| {
            let mailbox = before.trim_end().chars().rev();
            is_mailbox(mailbox, char::is_alphabetic)
        })
}

/// "03641-945254, jane@uni.edu"
fn leads_to_mailbox(rest: &str) -> bool {
    rest.strip_prefix([',', ';', '/', '|'])
        .is_some_and(|rest| is_mailbox(rest.trim_start().chars(), char::is_alphanumeric))
}

/// A word that begins so, from either end, and holds "@"; no mailbox is longer.
fn is_mailbox(signs: impl Iterator<Item = char>, begins: impl Fn(char) -> bool) -> bool {
    const LONGEST: usize = 64;
    let mut word = signs.take(LONGEST).take_while(|sign| !sign.is_whitespace());
    word.next().is_some_and(begins) && word.any(|sign| sign == '@')
}

/// Nothing stands beside it: the value of a form.
fn is_all(before: &str, rest: &str) -> bool {
    before.trim().is_empty() && rest.trim().is_empty()
}

/// A bracket, or a "+" in one, belongs to the number.
fn begin(before: &str, at: usize) -> usize {
    match before.as_bytes() {
        [.., b'(' | b'['] => at - 1,
        _ => at,
    }
}

/// The word that announces the number: nothing but signs part them.
fn line(site: &Site<'_>, start: usize) -> Option<Line> {
    site.behind(40).find_map(|cue| match cue.sense {
        Sense::Line(line) if cue.end <= start => {
            let gap = site.text.get(cue.end..start)?;
            let signs = gap.len() <= 6
                && gap.chars().all(|c| {
                    c.is_whitespace() || matches!(c, ':' | '.' | '(' | ')' | '-' | '–' | '*' | '#')
                });
            let needs_colon = line == Line::Letter && !gap.contains(':') && !gap.contains('.');
            (signs && !needs_colon).then_some(line)
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use crate::{MentionValue, mentions};

    #[track_caller]
    fn reads(text: &str, numbers: &[&str]) {
        let found: Vec<String> = mentions(text)
            .into_iter()
            .filter_map(|mention| match mention.value {
                MentionValue::Phone(phone) => Some(phone.to_string()),
                _ => None,
            })
            .collect();
        assert_eq!(found, numbers, "{text}");
    }

    #[test]
    fn what_is_glued_to_it() {
        reads(
            "phone: +47 45 22 91 74If you have questions",
            &["+4745229174"],
        );
        reads(
            "phone: +40 254 / 541621- 541622, int. 192",
            &["+40254541621"],
        );
        reads("phone: +47 45 22 91 74m", &[]);
    }

    #[test]
    fn what_is_dialled_at_home_only() {
        reads("Tel. +32 09/264 84 93", &["+3292648493"]);
        reads("Tel. +39 06 4991 3150", &["+390649913150"]);
        reads("Tel. +(0)920-49 15 29", &["0920491529"]);
        reads("Call 1-877-555-0112.", &["+18775550112"]);
    }

    #[test]
    fn eight_digits_in_pairs() {
        reads(
            "Ta kontakt med Jane Doe på 911 22 333 i dag.",
            &["91122333"],
        );
        reads("Kontakt Jane Doe, 65 50 12 34.", &["65501234"]);
        reads("The samples are 65 50 12 34 in order.", &[]);
        reads("Kontakt Jane Doe om 12 34 56 78 i juni.", &[]);
        reads(
            "Opplysninger fås ved henvendelse til Jane Doe, +47 911 22 333.",
            &["+4791122333"],
        );
    }

    #[test]
    fn postal_codes_behind_a_state() {
        reads("Fern College, Moss Hill, ME 04321-1234", &[]);
        reads(
            "Moss Hill, Vermont 05432-1234, (802) 555-0123",
            &["8025550123"],
        );
        reads("Moss Hill 03641-9452", &["036419452"]);
    }

    #[test]
    fn a_page_and_its_year() {
        reads("Physics Letters, 109(3), 033103 (2016).", &[]);
        reads("Physics Letters, 033 103 (2016).", &[]);
    }

    #[test]
    fn what_is_no_phone() {
        reads("Grant agreement No 101072180", &[]);
        reads("ISBN 978-3-16-148410-0", &[]);
        reads("2020-224-03161", &[]);
        reads("NOK 501 200 per year", &[]);
        reads("from 01/01/2021 to 15/12/2021", &[]);
        reads("9037 Tromvik, 12345 Lakeside", &[]);
        reads("Reference 4156667777", &[]);
        reads("84000 - 99000", &[]);
        reads("jane@uni.edu, 15 2024", &[]);
        reads("Jane Doe, 772 1855", &[]);
        reads("2020-2024", &[]);
        reads("ORCID 0000-0002-1825-0097", &[]);
        reads("ISBN 978-0-306-40615-7, doi 10.1038/s41586-020-2649-2", &[]);
        reads("IBAN DE89 3704 0044 0532 0130 00", &[]);
    }

    #[test]
    fn phones() {
        reads("phone +47 91993063; e-mail", &["+4791993063"]);
        reads("Tel.: 772 1855", &["7721855"]);
        reads("Telephone: 0205987324No agencies, please.", &["0205987324"]);
        reads("Telephone: 0205987324B", &[]);
        reads("Tel. +47 45 22 91 74 / 75", &["+4745229174"]);
        reads(
            "mobil: 412 34 567, [+47] 45 22 91 74",
            &["41234567", "+4745229174"],
        );
        reads("+1 (906) 227-2145", &["+19062272145"]);
        reads("work: 570-726-4247 ext 50138", &["5707264247;ext=50138"]);
        reads("P +43 732 2468 7010, E", &["+4373224687010"]);
        reads("4156667777", &["4156667777"]);
        reads("0900-1 123 123", &["09001123123"]);
        reads("Jane Doe, 772 1855 ext. 12", &["7721855;ext=12"]);
        reads("jane@uni.edu, 772 1855", &["7721855"]);
        reads("(03641-945254, jane@uni.edu)", &["03641945254"]);
        reads("(2023-2027, jane@uni.edu)", &[]);
        reads("Call 0064 3 331 6005 for more info.", &["+6433316005"]);
    }
}
