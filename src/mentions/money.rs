//! Amounts of money.

mod said;
mod shared;

use said::{Said, passage, time_around};
pub use shared::settle_shared;

use core::cell::LazyCell;

use rust_decimal::Decimal;

use super::{Found, Site, Trigger};
use crate::grammar::{self, Priced};
use crate::lexicon::{Bound, Cue, Joint, Pay, Sense, dictionary, joints};
use crate::model::MentionValue;

/// An amount or a range of amounts with what stands beside it: "€2325—€2972 per month".
pub fn money(site: &Site<'_>) -> Option<Found> {
    let before = site.before();
    let rest = site.rest();
    let labelled = LazyCell::new(|| is_labelled(site, before));
    let may_begin = match site.trigger {
        Trigger::Digit => !goes_on(before) && (is_priced(rest) || *labelled),
        Trigger::Sign(sign) => sign != '+' && has_digit(rest, 12),
        Trigger::Glued => has_digit(rest, 12),
        Trigger::Cue(sense) => match sense {
            Sense::Tender(_) => has_digit(rest, 30) && !ends_sentence(site),
            Sense::Basis(_) => has_digit(rest, 30),
            Sense::Bound(bound) => {
                leads(bound)
                    && has_digit(rest, 40)
                    && !(is_letter(rest) && ends_in_rank(site, before))
            }
            Sense::Cardinal(_) => names_currency(site),
            _ => false,
        },
    };
    if !may_begin {
        return None;
    }
    // "US$": the letters of a country belong to the sign where an amount follows.
    let signed = matches!(site.trigger, Trigger::Sign(_))
        .then(|| country(before))
        .filter(|signed| signed.len() < before.len() && !ends_in_rank(site, signed));
    let starts = signed.into_iter().chain([before]).map(about);
    let (start, rest, priced) = starts.into_iter().find_map(|start| {
        let text = site.text.get(start..)?;
        let (rest, priced) = grammar::statement(text).ok()?;
        let paid = priced.name.is_some()
            || is_pay_without_currency(site, start, rest, &priced)
            || *labelled && priced.money.min >= Some(LEAST) && ends_value(text, rest);
        (priced.sure && paid).then_some((start, rest, priced))
    })?;
    let mut money = priced.money;
    let said = Said::before(site, start);
    let range = start..site.text.len() - rest.len();
    let around = || time_around(site, &range);
    money.period = money.period.or(said.period).or_else(around);
    money.basis = money.basis.or(said.basis);
    money.currency = money
        .currency
        .or(said.currency.filter(|_| priced.name.is_none()));
    Some(Found::new(range, MentionValue::Money(money)))
}

/// "Salary: 45,000 - 50,000 per annum": a range or an amount with its period, where words for pay lead to it or it stands alone in
/// its line.
fn is_pay_without_currency(site: &Site<'_>, start: usize, rest: &str, priced: &Priced) -> bool {
    let period = priced.money.period.is_some();
    let pay = || {
        let from = passage(site.text, start);
        let cues = site.cues(from.max(start.saturating_sub(40))..start);
        cues.iter()
            .any(|cue| matches!(cue.sense, Sense::Pay(Pay::Work)))
    };
    let alone = || {
        let before = site.text.get(..start).unwrap_or_default();
        let end = site.text.len() - rest.len();
        let pay_behind = site
            .cues(end..end + 3)
            .iter()
            .any(|cue| matches!(cue.sense, Sense::Pay(Pay::Work)));
        let line_end = rest.is_empty() || rest.starts_with(['\n', '\r', ';', '+']);
        (before.is_empty() || before.ends_with(['\n', '\r'])) && (pay_behind || line_end)
    };
    let form = (priced.range && priced.telling) || (period && (priced.range || priced.telling));
    (form && (pay() || alone())) || (period && alone()) || follows_amount(site, start, rest, priced)
}

/// "Monthly salary (EUR): 2,500": the label names the currency.
fn is_labelled(site: &Site<'_>, before: &str) -> bool {
    let near = (before.len().saturating_sub(LABEL + BLANKS)..=before.len())
        .find_map(|from| before.get(from..))
        .unwrap_or_default();
    let label = near.trim_end_matches([' ', '\t', '\n', '\r']);
    let last = label.trim_end_matches([':', '|', ')']);
    if last.len() == label.len() || !last.ends_with(char::is_alphabetic) {
        return false;
    }
    let line = label.rsplit('\n').next().unwrap_or_default();
    let cues = || site.behind(LABEL.min(near.len() - label.len() + line.len()));
    let named =
        |cue: &Cue<Sense>| matches!(cue.sense, Sense::Tender(_)) && said::is_alone(site.text, cue);
    line.len() <= LABEL
        && cues().any(named)
        && cues().any(|cue| matches!(cue.sense, Sense::Pay(Pay::Work)))
}

/// "300" in "300 staff", "2024" in "2024 tariff" and "401" in "401(k)" are no amounts: a number with its thousands parted is one, or one
/// that ends its line or its part.
fn ends_value(text: &str, rest: &str) -> bool {
    let printed = text.strip_suffix(rest).unwrap_or_default();
    let grouped = printed.contains([',', '.', '\'', '’', ' ', '\u{a0}']);
    let behind = rest.trim_start_matches([' ', '\t']);
    match behind.chars().next() {
        None => true,
        Some(':') => false,
        Some(next) if next.is_alphabetic() || next == '(' => grouped,
        Some(_) => true,
    }
}

/// Blanks and signs between a label and its value, in bytes.
const BLANKS: usize = 8;

/// A label that names pay and its currency has no more bytes.
const LABEL: usize = 48;

/// Nobody is paid less by the month, and few by the hour so much.
const LEAST: Decimal = Decimal::ONE_HUNDRED;

/// "40K EUR for PhD students and 53K for postdocs": the currency is that of the amount before.
fn follows_amount(site: &Site<'_>, start: usize, rest: &str, priced: &Priced) -> bool {
    const BEFORE: usize = 60;
    let from = passage(site.text, start).max(start.saturating_sub(BEFORE));
    let named = site.cues(from..start).iter().any(|cue| {
        said::names_money(site.text, cue)
            && site.text.get(..cue.start).is_some_and(|before| {
                before
                    .trim_end()
                    .ends_with(|c: char| c.is_ascii_alphanumeric())
            })
    });
    let word = rest.strip_prefix(' ').unwrap_or_default();
    let counts = |joint| (joint == Joint::For).then_some(());
    priced.telling
        && named
        && (rest.is_empty()
            || rest.starts_with([',', ';', ')', '.'])
            || joints().beginning(word, counts).is_some())
}

/// The words behind a number can make it money. Most numbers are none, and this is all that is looked at.
fn is_priced(text: &str) -> bool {
    let Ok((rest, _)) = grammar::amount(text) else {
        return false;
    };
    let behind = rest.trim_start();
    match behind.chars().next() {
        Some(next) if next.is_ascii_uppercase() && rest.starts_with(behind) => true,
        Some(next) if next.is_ascii_alphabetic() => {
            let pick = |sense| {
                matches!(
                    sense,
                    Sense::Tender(_)
                        | Sense::Magnitude(_)
                        | Sense::Period(_)
                        | Sense::Basis(_)
                        | Sense::Bound(Bound::AtMost)
                )
                .then_some(())
            };
            let links = |joint| matches!(joint, Joint::To | Joint::And).then_some(());
            dictionary().beginning(behind, pick).is_some()
                || (has_digit(behind, 24) && joints().beginning(behind, links).is_some())
                || behind.starts_with(['k', 'K', 'm', 'M', 'T'])
                // "10 US$", "10 S/."
                || behind.bytes().take(6).any(|byte| byte == b'$')
                || matches!(behind.as_bytes().get(1), Some(b'.' | b'/'))
        }
        Some('+' | '-' | '/' | '(' | '$' | '~' | ',' | ';' | '.') => true,
        next => next.is_some_and(|next| !next.is_ascii()),
    }
}

fn has_digit(text: &str, within: usize) -> bool {
    text.bytes().take(within).any(|byte| byte.is_ascii_digit())
}

fn leads(bound: Bound) -> bool {
    !matches!(bound, Bound::To | Bound::And | Bound::Or)
}

/// A currency stands behind a number in words: "two million euros".
fn names_currency(site: &Site<'_>) -> bool {
    const LONGEST: usize = 72;
    site.cues(site.at..site.at.saturating_add(LONGEST))
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Tender(_)))
}

/// "EUR" in "20 EUR. 30 EUR": an amount stands before it, a full stop behind it.
fn ends_sentence(site: &Site<'_>) -> bool {
    let full_stop = || {
        site.ahead(1)
            .filter(|cue| matches!(cue.sense, Sense::Tender(_)))
            .filter_map(|cue| site.text.get(cue.end..))
            .any(|behind| behind.starts_with('.'))
    };
    let before = site.before().trim_end_matches([' ', '\u{a0}']);
    before.ends_with(|c: char| c.is_ascii_digit()) && full_stop()
}

/// The digits before are of the same number: "200" in "1,200".
fn goes_on(before: &str) -> bool {
    let mut signs = before.chars().rev();
    match signs.next() {
        Some('.' | ',' | '\'' | '’' | '/' | ':') => {
            signs.next().is_some_and(|sign| sign.is_ascii_digit())
        }
        _ => false,
    }
}

/// Where the letters of a country before a dollar sign begin: "HK" in "HK$", "US " in "US $".
fn country(before: &str) -> &str {
    let letters = |text: &str| {
        text.chars()
            .rev()
            .take(5)
            .take_while(|&sign| sign.is_ascii_alphabetic() || sign == '.')
            .map(char::len_utf8)
            .sum::<usize>()
    };
    let spaced = before.strip_suffix([' ', '\u{a0}']).unwrap_or(before);
    let start = spaced.len() - letters(spaced);
    let cut = before.get(..start).unwrap_or(before);
    let with_sign = before.get(start..).unwrap_or_default();
    if with_sign.is_empty() || cut.ends_with(char::is_alphanumeric) {
        before
    } else {
        cut
    }
}

/// "Level" in "Level C $138,000": the letter is that of a grade.
fn ends_in_rank(site: &Site<'_>, before: &str) -> bool {
    let bare = before.trim_end().len();
    let ranks = |cue: &Cue<Sense>| matches!(cue.sense, Sense::Scale(_)) && cue.end == bare;
    site.cues(bare.saturating_sub(RANK)..bare).iter().any(ranks)
}

/// "C $138,000"
fn is_letter(rest: &str) -> bool {
    rest.split(' ').next().is_some_and(|word| word.len() == 1)
}

/// No word for a grade has more bytes.
const RANK: usize = 24;

/// Where "~" or "+/-" before the amount begins, or the point of ".75".
fn about(before: &str) -> usize {
    let before = match before.strip_suffix('.') {
        Some(cut) if !cut.ends_with(char::is_alphanumeric) => cut,
        _ => before,
    };
    let trimmed = before.trim_end_matches([' ', '\u{a0}']);
    let cut = trimmed.strip_suffix("+/-");
    let cut = cut.unwrap_or_else(|| trimmed.trim_end_matches(['~', '≈', '∼', '≃', '±']));
    if cut.len() < trimmed.len() {
        cut.len()
    } else {
        before.len()
    }
}

#[cfg(test)]
mod tests {
    use crate::mentions::marked::assert_read;
    use crate::model::{MentionValue, Money, Salary};

    /// The amounts as `Display` of a salary prints them.
    #[track_caller]
    fn reads(marked: &str, amounts: &[&str]) {
        let told = |money: Money| Salary::from(money).to_string();
        assert_read(marked, amounts, |value, _| match value {
            MentionValue::Money(money) => Some(told(*money)),
            _ => None,
        });
    }

    #[test]
    fn what_is_no_money() {
        reads("40,000 students, 7,000 staff, version 2.10", &[]);
        reads("R and Python; R 4.1; in the euro area", &[]);
        reads("Salary: see the scale, 3 years", &[]);
        reads("between 9 and 5, from 2020 to 2024", &[]);
    }

    #[test]
    fn words_that_are_no_codes() {
        reads(
            "Spørsmål besvares ved henvendelse til Jane Doe, 23 456.",
            &[],
        );
        reads("paid in |VED: 20,000|", &["VED 20000"]);
    }

    #[test]
    fn what_stands_before_says_the_period_and_the_basis() {
        reads("monthly salary: |€2,000|", &["EUR 2000 per month"]);
        reads(
            "|Bruttojahresgehalt 50.000 EUR|",
            &["EUR 50000 per year gross"],
        );
        reads("Monatsgehalt: |3.200 EUR|", &["EUR 3200 per month"]);
        reads("monthly |gross €2,000|", &["EUR 2000 per month gross"]);
        reads(
            "pay per collective agreement (salary due 14 times per year): |€2,000|",
            &["EUR 2000 per month"],
        );
        reads(
            "a salary of |+/- €2,000 per month|",
            &["about EUR 2000 per month"],
        );
        reads("Stundenlohn |19,19 Euro|", &["EUR 19.19 per hour"]);
        reads("Hours per week: 35. Salary: |£32,000|", &["GBP 32000"]);
        reads(
            "annual salary |€30,000| and |€500|",
            &["EUR 30000 per year", "EUR 500"],
        );
    }

    #[test]
    fn a_bracket_behind_the_first_end_parts_no_range() {
        reads(
            "|between € 2,770 (first year) and € 3,539| (last year)",
            &["EUR 2770-3539"],
        );
        reads(
            "|€ 2,770 (to start with) to € 3,539 per month|",
            &["EUR 2770-3539 per month"],
        );
        reads(
            "|€ 2,770| (12 months) and |€ 3,539|",
            &["EUR 2770", "EUR 3539"],
        );
        reads(
            "|€ 2,770| (with |€ 500| more) to |€ 3,539|",
            &["EUR 2770", "EUR 500", "EUR 3539"],
        );
    }

    #[test]
    fn a_shared_sign_is_settled_by_what_else_the_text_says() {
        reads("|$50,000|", &["50000"]);
        reads("|$50,000| in Canada", &["CAD 50000"]);
        reads("|$50,000|, |AUD 60,000|", &["AUD 50000", "AUD 60000"]);
        reads("|kr 500 000| in Norway", &["NOK 500000"]);
        reads(
            "|$50,000| at Victoria University, New Zealand",
            &["NZD 50000"],
        );
        reads(
            "|$50,000| at Victoria University of Wellington, New Zealand",
            &["NZD 50000"],
        );
        reads("|$50,000| at Victoria University", &["AUD 50000"]);
        reads(
            "|$50,000|; partners in Europe and the USA; write to jane@fern.edu.au",
            &["AUD 50000"],
        );
        reads(
            "Fern University, Toronto, Canada. |$65,000|; our referee is john@moss.edu.au",
            &["65000"],
        );
        reads(
            "Boston, Massachusetts, USA. |$80,000|, see https://www.moss.ca/12",
            &["USD 80000"],
        );
        reads(
            "in Norway: |kr 520 000|. Partners: Moss Institute (https://www.moss.se)",
            &["NOK 520000"],
        );
        reads(
            "|kr 520 000|, see https://www.fern.no/jobs:",
            &["NOK 520000"],
        );
        reads("|$50,000|; write to jane@fern.edu", &["50000"]);
        reads(
            "|$50,000|; jane@fern.edu; see https://moss.ca/map",
            &["50000"],
        );
    }

    #[test]
    fn the_code_of_a_currency_apart_from_its_amount() {
        reads(
            "Pay range: |$55,000 - $60,000 Annual| USD",
            &["USD 55000-60000 per year"],
        );
        reads(
            "Hourly rate: |$28.00 - $32.50| (USD)",
            &["USD 28-32.5 per hour"],
        );
        reads(
            "Salary in EUR (gross/month): |2 500 - 3 000|",
            &["EUR 2500-3000 per month gross"],
        );
        reads(
            "The monthly fellowship is |€ 1,800|.",
            &["EUR 1800 per month"],
        );
    }

    #[test]
    fn a_label_names_the_currency_and_the_time() {
        reads("Monthly salary (EUR): |2500|", &["EUR 2500 per month"]);
        reads("Annual salary (in USD): |65,000|", &["USD 65000 per year"]);
        reads(
            "Salary (EUR/month): |2500-3000|",
            &["EUR 2500-3000 per month"],
        );
        reads(
            "Salary (20 hours/week): |1,500 - 1,800 EUR|",
            &["EUR 1500-1800"],
        );
        for text in [
            "Distance (in km): 2500",
            "Salary (NOK): 1017 Postdoktor",
            "Salary (EUR): 2024 tariff",
            "Your pay in pounds: 300 staff are paid",
        ] {
            reads(text, &[]);
        }
        reads(
            "Salary: |€30 – 125,000 a year|",
            &["EUR 30000-125000 per year"],
        );
        reads(
            "Full time – Grade 8 – |£46,735 to £55,755|",
            &["GBP 46735-55755"],
        );
    }
}
