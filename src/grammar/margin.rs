//! What stands before an amount of money and behind it: bounds, "about", the period, gross or net.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{char, one_of};
use nom::combinator::{consumed, eof, map, map_opt, not, opt, peek, value, verify};
use nom::multi::fold_many_m_n;
use nom::sequence::{delimited, preceded, terminated};

use super::Parsed;
use super::blank::{blank, word_end};
use super::tender::dollar;
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
/// lead = *4( ( bound ["."] / basis [":"] / "~" ) [blank] )
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
        value(Note::Bound(Bound::About), one_of("~≈∼≃")),
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
/// tail = *5( "+" / [blank] ["," / "(" / "-"] [blank] ( period / basis ) [")"] / blank bound clause-end )
/// ```
/// "gross per month", ", pre tax pay", "p.a.", "+"
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
            opt(char(')')),
        ),
        preceded((opt(blank), opt(one_of(",-–—")), opt(blank)), content()),
        map(delimited(blank, outer_bound, clause_end), Note::Bound),
    ));
    fold_many_m_n(0, 5, note, Margin::default, Margin::with).parse(input)
}

/// ```abnf
/// period = "per" blank unit / "a" blank unit / "monthly" / "p.a." / "/" [blank] unit / …
/// ```
/// "per annum", "/hr"
fn period(input: &str) -> Parsed<'_, PayPeriod> {
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

/// The full stop that ends "p.a." belongs to it.
fn phrase(input: &str) -> Parsed<'_, PayPeriod> {
    let (rest, (printed, period)) = consumed(meaning(|sense| match sense {
        Sense::Period(period) => Some(period),
        _ => None,
    }))
    .parse(input)?;
    let rest = match rest.strip_prefix('.') {
        Some(behind) if printed.contains('.') => behind,
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

fn basis(input: &str) -> Parsed<'_, Basis> {
    meaning(|sense| match sense {
        Sense::Basis(basis) => Some(basis),
        _ => None,
    })
    .parse(input)
}

/// "salary" in "gross salary per month"
fn pay(input: &str) -> Parsed<'_, ()> {
    preceded(
        blank,
        meaning(|sense| matches!(sense, Sense::Pay(_)).then_some(())),
    )
    .parse(input)
}

/// "minimum" in "2000 EUR minimum."
fn outer_bound(input: &str) -> Parsed<'_, Bound> {
    trailing_bound_word.parse(input)
}

fn clause_end(input: &str) -> Parsed<'_, ()> {
    let sign = value((), one_of(".,;:)]\n\r"));
    peek(alt((value((), eof), sign, value((), tag("  "))))).parse(input)
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
