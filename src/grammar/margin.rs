//! What stands before an amount of money and behind it: bounds, "about", the period, gross or net.

use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{char, one_of, satisfy};
use nom::combinator::{
    consumed, eof, map, map_opt, not, opt, peek, recognize, rest, value, verify,
};
use nom::error::{Error, ErrorKind};
use nom::multi::fold_many_m_n;
use nom::sequence::{delimited, preceded, terminated};
use nom::{Err, Parser};

use super::Parsed;
use super::blank::{blank, word_end};
use super::tender::{dollar, sign};
use super::word::{bound, meaning, trailing_bound_word, unit};
use crate::lexicon::{Bound, Sense, Unit};
use crate::model::{Basis, PayPeriod};

/// What stands by an amount.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Margin {
    /// Which end the amount is.
    pub bound: Option<Bound>,
    /// "about"
    pub about: bool,
    /// Gross or net.
    pub basis: Option<Basis>,
    /// The time that it pays for.
    pub period: Option<PayPeriod>,
}

/// ```abnf
/// lead = *4( ( bound ["."] / basis [":"] / "~" / "±" / "+/-" ) [blank] )
/// ```
/// "at least", "from about", "gross"
pub fn lead(input: &str) -> Parsed<'_, Margin> {
    let end = verify(bound, |bound| {
        !matches!(bound, Bound::To | Bound::And | Bound::Or)
    });
    let word = alt((
        map(
            terminated(preceded(not(dollar), end), opt(char('.'))),
            Note::Bound,
        ),
        map(terminated(basis, opt(char(':'))), Note::Basis),
        value(
            Note::Bound(Bound::About),
            alt((recognize(one_of("~≈∼≃±")), tag("+/-"))),
        ),
    ));
    fold_many_m_n(
        0,
        4,
        terminated(word, opt(blank)),
        Margin::default,
        Margin::with,
    )
    .parse(input)
}

/// ```abnf
/// tail = *5( "+" / [blank] ["," / "(" / "-"] [blank] ( period / basis ) [")"] / "." blank small ( period / basis )
///      / blank bound clause-end )
/// ```
/// "gross per month", ", pre tax pay", "p.a.", "+", ". pr. måned" behind "34.000 kr"
pub fn tail(input: &str) -> Parsed<'_, Margin> {
    let content = || {
        alt((
            map(period, Note::Period),
            map(terminated(basis, opt(pay)), Note::Basis),
        ))
    };
    let note = alt((
        value(
            Note::Bound(Bound::AtLeast),
            terminated(char('+'), not(one_of("0123456789"))),
        ),
        delimited(
            (opt(blank), char('('), opt(blank)),
            content(),
            alt((
                recognize(char(')')),
                peek(verify(rest, |bracket: &str| !has_amount(bracket))),
            )),
        ),
        preceded((opt(blank), opt(one_of(",-–—")), opt(blank)), content()),
        // The full stop of "kr." ends no sentence where a small letter follows.
        preceded(
            (char('.'), blank, peek(satisfy(char::is_lowercase))),
            content(),
        ),
        map(delimited(blank, outer_bound, clause_end), Note::Bound),
    ));
    fold_many_m_n(0, 5, note, Margin::default, Margin::with).parse(input)
}

/// "(net salary around € 2,145)": the bracket speaks of an amount of its own.
fn has_amount(bracket: &str) -> bool {
    const WITHIN: usize = 40;
    bracket
        .bytes()
        .take(WITHIN)
        .take_while(|byte| *byte != b')')
        .any(|byte| byte.is_ascii_digit())
}

/// ```abnf
/// period = "per" blank unit / "a" blank unit / "monthly" / "p.a." / "/" [blank] unit / …
/// ```
/// "per annum", "/hr"
pub fn period(input: &str) -> Parsed<'_, PayPeriod> {
    let slashed = alt((
        meaning(|sense| match sense {
            Sense::Per(period) | Sense::Period(period) => Some(period),
            _ => None,
        }),
        map_opt(unit, pay_period),
    ));
    alt((
        preceded((char('/'), opt(blank)), terminated(slashed, word_end)),
        terminated(phrase, word_end),
    ))
    .parse(input)
}

/// ```abnf
/// phrase = "per annum" / "p.a." / "monthly" / …
/// ```
/// "p.a." in "£30,000 p.a.": the full stop that ends it belongs to it
fn phrase(input: &str) -> Parsed<'_, PayPeriod> {
    let (rest, (printed, period)) = consumed(meaning(|sense| match sense {
        Sense::Period(period) => Some(period),
        _ => None,
    }))
    .parse(input)?;
    let rest = match rest.strip_prefix('.') {
        Some(behind) if printed.contains('.') => behind,
        // "Ph.D."
        Some(behind) if behind.starts_with(char::is_alphabetic) => {
            return Err(Err::Error(Error::new(input, ErrorKind::Verify)));
        }
        _ => rest,
    };
    Ok((rest, period))
}

fn pay_period(unit: Unit) -> Option<PayPeriod> {
    match unit {
        Unit::Hour => Some(PayPeriod::Hour),
        Unit::Day => Some(PayPeriod::Day),
        Unit::Week => Some(PayPeriod::Week),
        Unit::Month => Some(PayPeriod::Month),
        Unit::Year => Some(PayPeriod::Year),
        _ => None,
    }
}

/// ```abnf
/// basis = "gross" / "net" / "brutto" / "before tax" / …
/// ```
/// "gross" in "€3,000 gross per month"
fn basis(input: &str) -> Parsed<'_, Basis> {
    meaning(|sense| match sense {
        Sense::Basis(basis) => Some(basis),
        _ => None,
    })
    .parse(input)
}

/// ```abnf
/// pay = blank "salary" / …
/// ```
/// " salary" in "gross salary per month"
fn pay(input: &str) -> Parsed<'_, ()> {
    preceded(
        blank,
        meaning(|sense| matches!(sense, Sense::Pay(_)).then_some(())),
    )
    .parse(input)
}

/// ```abnf
/// outer-bound = trailing-bound-word
/// ```
/// "minimum" in "2000 EUR minimum."
fn outer_bound(input: &str) -> Parsed<'_, Bound> {
    trailing_bound_word.parse(input)
}

/// ```abnf
/// clause-end = &(end of text / "." / "," / ";" / ":" / ")" / "]" / line end / two blanks / blank ( "(" / period ))
///                                                                    ; not where an amount follows a stop or a colon
/// ```
/// Behind "minimum" in "2000 EUR minimum." and "2000 EUR minimum per month", but not behind "max" in "2000 EUR max. 2400 EUR"
fn clause_end(input: &str) -> Parsed<'_, ()> {
    let gap = verify(blank, |gap: &str| !gap.contains(['\n', '\r']));
    let digit = value((), satisfy(|c| c.is_ascii_digit()));
    let amount = alt((digit, value((), sign)));
    let end = preceded(
        not((one_of(".:"), gap, amount)),
        value((), one_of(".,;:)]\n\r")),
    );
    let beside = preceded(blank, alt((value((), char('(')), value((), period))));
    peek(alt((value((), eof), end, value((), tag("  ")), beside))).parse(input)
}

/// One thing that stands by an amount.
#[derive(Clone, Copy)]
enum Note {
    Bound(Bound),
    Basis(Basis),
    Period(PayPeriod),
}

impl Margin {
    /// The first of each kind counts.
    fn with(self, note: Note) -> Self {
        match note {
            Note::Bound(Bound::About) => Self {
                about: true,
                ..self
            },
            Note::Bound(bound) => Self {
                bound: self.bound.or(Some(bound)),
                ..self
            },
            Note::Basis(basis) => Self {
                basis: self.basis.or(Some(basis)),
                ..self
            },
            Note::Period(period) => Self {
                period: self.period.or(Some(period)),
                ..self
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{gives, reads_nothing};

    fn with(change: impl FnOnce(&mut Margin)) -> Margin {
        let mut margin = Margin::default();
        change(&mut margin);
        margin
    }

    fn paid(period: PayPeriod) -> Margin {
        with(|margin| margin.period = Some(period))
    }

    #[test]
    fn nothing_stands_before_an_amount() {
        gives(lead, "", Margin::default(), "");
        gives(lead, "salary 2000", Margin::default(), "salary 2000");
        gives(lead, "to 2000", Margin::default(), "to 2000");
        gives(lead, "c$ 2000", Margin::default(), "c$ 2000");
        gives(lead, "nett 2000", Margin::default(), "nett 2000");
    }

    #[test]
    fn what_stands_before_an_amount() {
        let least = with(|margin| margin.bound = Some(Bound::AtLeast));
        gives(lead, "at least €2000", least, "€2000");
        gives(lead, "min. 2000", least, "2000");
        let gross = with(|margin| margin.basis = Some(Basis::Gross));
        gives(lead, "gross: 2000", gross, "2000");
        gives(lead, "brutto 2000", gross, "2000");
        gives(lead, "~2000", with(|margin| margin.about = true), "2000");
        let from_about = with(|margin| {
            margin.about = true;
            margin.bound = Some(Bound::From);
        });
        gives(lead, "from about 2000", from_about, "2000");
        let gross_from = with(|margin| {
            margin.basis = Some(Basis::Gross);
            margin.bound = Some(Bound::From);
        });
        gives(lead, "gross from 2000", gross_from, "2000");
    }

    #[test]
    fn nothing_stands_behind_an_amount() {
        gives(tail, "", Margin::default(), "");
        gives(tail, " and others", Margin::default(), " and others");
        gives(tail, "+200", Margin::default(), "+200");
        gives(tail, "/m2", Margin::default(), "/m2");
        gives(tail, " a share", Margin::default(), " a share");
        gives(tail, ". Per month", Margin::default(), ". Per month");
        gives(tail, " maximum 3000", Margin::default(), " maximum 3000");
        gives(tail, " monthlyish", Margin::default(), " monthlyish");
        gives(tail, " (see below)", Margin::default(), " (see below)");
    }

    #[test]
    fn what_stands_behind_an_amount() {
        gives(tail, " per month,", paid(PayPeriod::Month), ",");
        gives(tail, "/hr", paid(PayPeriod::Hour), "");
        gives(tail, ". pr. måned", paid(PayPeriod::Month), "");
        gives(tail, " p.a. plus", paid(PayPeriod::Year), " plus");
        gives(tail, " (per week)", paid(PayPeriod::Week), "");
        gives(tail, ", monthly", paid(PayPeriod::Month), "");
        gives(tail, " a day", paid(PayPeriod::Day), "");
        let gross_month = with(|margin| {
            margin.basis = Some(Basis::Gross);
            margin.period = Some(PayPeriod::Month);
        });
        gives(tail, " gross per month", gross_month, "");
        gives(tail, " gross salary per month", gross_month, "");
        gives(tail, " per month (gross).", gross_month, ".");
        gives(tail, " brutto/Monat", gross_month, "");
        let least = with(|margin| margin.bound = Some(Bound::AtLeast));
        gives(tail, "+ and", least, " and");
        gives(tail, " or more.", least, ".");
        gives(tail, " or more (to be agreed)", least, " (to be agreed)");
        let least_month = with(|margin| {
            margin.bound = Some(Bound::AtLeast);
            margin.period = Some(PayPeriod::Month);
        });
        gives(tail, " or more per month", least_month, "");
        gives(tail, " or more staff", Margin::default(), " or more staff");
        let most = with(|margin| margin.bound = Some(Bound::AtMost));
        gives(tail, " maximum", most, "");
        gives(tail, " per week a month", paid(PayPeriod::Week), "");
    }

    #[test]
    fn the_parts() {
        reads_nothing(period, "per person");
        reads_nothing(period, "/");
        reads_nothing(period, "month");
        gives(period, "per annum", PayPeriod::Year, "");
        gives(period, "/ month", PayPeriod::Month, "");
        reads_nothing(phrase, "paper");
        gives(phrase, "p.a. In", PayPeriod::Year, " In");
        gives(phrase, "monthly. In", PayPeriod::Month, ". In");
        reads_nothing(basis, "nothing");
        gives(basis, "before tax", Basis::Gross, "");
        reads_nothing(pay, "salary");
        gives(pay, " salary", (), "");
        reads_nothing(outer_bound, "most");
        gives(outer_bound, "minimum", Bound::AtLeast, "");
        reads_nothing(clause_end, " for");
        gives(clause_end, ". In", (), ". In");
        gives(clause_end, "", (), "");
    }
}
