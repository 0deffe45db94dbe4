//! One amount with its currency, before it or behind it.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::{char, one_of};
use nom::combinator::{consumed, map, map_opt, not, opt, peek, recognize, success, value, verify};
use nom::error::Error;
use nom::sequence::{delimited, preceded, terminated};
use rust_decimal::Decimal;

use super::Parsed;
use super::amount::{Amount, amount, loose};
use super::blank::{blank, word_end};
use super::count::words;
use super::tender::{Printed, code, sign, tender, word};
use super::word::{joint, meaning, unit};
use super::worded::worded;
use crate::lexicon::{Joint, Sense};

/// One amount.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sum {
    /// The number as printed.
    pub amount: Amount,
    /// The power of ten that multiplies it.
    pub power: u32,
    /// The currency, where one is printed beside the number.
    pub tender: Option<Printed>,
}

/// ```abnf
/// sum = tender-first / amount-first / bare
/// ```
/// "€ 2.395,-", "36k€", "30" in "30–40 EUR"
pub fn sum(input: &str) -> Parsed<'_, Sum> {
    if input.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        alt((amount_first, bare)).parse(input)
    } else {
        alt((tender_first, amount_first)).parse(input)
    }
}

/// ```abnf
/// tender-first = (tender / prefixed-sign) [":" / "."] [blank] [tender [blank]] amount [magnitude / blank "k" / blank short] [[blank] word]
/// ```
/// "€ 2.395,-", "$150,000 AUD", "EUR: 2000", "k€ 45"; only behind a sign a word may follow the amount
pub fn tender_first(input: &str) -> Parsed<'_, Sum> {
    let plain = map(tender, |tender| (0, tender));
    let (rest, (prefix, first)) = alt((plain, prefixed_sign)).parse(input)?;
    let marks = if first.sign { ":" } else { ":." };
    let (rest, _) = (opt(one_of(marks)), opt(blank)).parse(rest)?;
    let (rest, second) = opt(terminated(agreeing(tender, first), opt(blank))).parse(rest)?;
    let tender = second.unwrap_or(first);
    let thousands = value(3, (blank, one_of("kK"), word_end));
    let (rest, amount) = alt((loose, amount)).parse(rest)?;
    // "MXN 25,000 MN" counts no millions.
    let few = |_: &u32| amount.digits <= FEW;
    let short = verify(preceded(blank, short), few);
    let (rest, power) = opt(alt((magnitude, thousands, short))).parse(rest)?;
    let (rest, settled) = settled(rest, first, tender)?;
    let sum = Sum {
        amount,
        power: power.unwrap_or_default().saturating_add(prefix),
        tender: Some(settled),
    };
    Ok(with_cents(rest, sum))
}

/// ```abnf
/// settled = [[blank] word]  ; behind a sign
/// ```
/// " AUD" in "$150,000 AUD": the word behind an amount that says which currency its sign means
fn settled(input: &str, first: Printed, tender: Printed) -> Parsed<'_, Printed> {
    if first.sign {
        map(opt(preceded(opt(blank), agreeing(word, tender))), |word| {
            word.unwrap_or(tender)
        })
        .parse(input)
    } else {
        Ok((input, tender))
    }
}

/// ```abnf
/// amount-first = ( amount [magnitude] / worded ) ["-" / blank] ( tender / prefixed-code / prefixed-sign ) [blank magnitude]
/// ```
/// "2,300 €", "36k€", "120 MEUR", "12 T€", "1,5 Mio. €", "five million yen"
fn amount_first(input: &str) -> Parsed<'_, Sum> {
    let number = alt((
        (amount, opt(magnitude)),
        map(map_opt(worded, Amount::in_words), |amount| (amount, None)),
    ));
    let behind = alt((
        (
            map(tender, |tender| (0, tender)),
            opt(preceded(blank, multiple)),
        ),
        (prefixed_code, opt(multiple)),
        (prefixed_sign, success(None)),
    ));
    let parting = opt(alt((blank, tag("-"))));
    let (rest, ((amount, power), _, ((prefix, printed), multiple))) =
        (number, parting, behind).parse(input)?;
    let (rest, printed) = settled(rest, printed, printed)?;
    let sum = Sum {
        amount,
        power: power
            .unwrap_or_default()
            .saturating_add(prefix)
            .saturating_add(multiple.unwrap_or_default()),
        tender: Some(printed),
    };
    let (behind, added) = with_cents(rest, sum);
    if behind.len() < rest.len() {
        return Ok((behind, added));
    }
    match claimed(rest) {
        // "in 2020 EUR 5000": the currency belongs to what follows.
        Some(next) if amount.looks_like_a_year() || next.digits > amount.digits => {
            nom::combinator::fail().parse(input)
        }
        _ => Ok((rest, sum)),
    }
}

/// The sum with the hundredths behind it, where some stand there.
fn with_cents(rest: &str, sum: Sum) -> (&str, Sum) {
    let added = cents
        .parse(rest)
        .ok()
        .filter(|_| sum.power == 0)
        .and_then(|(rest, cents)| Some((rest, sum.amount.with_cents(cents)?)));
    match added {
        Some((rest, amount)) => (rest, Sum { amount, ..sum }),
        None => (rest, sum),
    }
}

/// ```abnf
/// cents = [","] blank ["and" blank] ( 1*2DIGIT / words ) [blank] ( "cents" / "pence" / … )
/// ```
/// "and 43 cents" in "20 dollars and 43 cents"
fn cents(input: &str) -> Parsed<'_, u32> {
    let word = meaning(|sense| matches!(sense, Sense::Cent).then_some(()));
    let two_digits = map_opt(
        take_while_m_n(1, 2, |c: char| c.is_ascii_digit()),
        |digits: &str| digits.parse().ok(),
    );
    delimited(
        (opt(char(',')), blank, opt((joint(Joint::And), blank))),
        alt((two_digits, words)),
        (opt(blank), word, word_end),
    )
    .parse(input)
}

/// An amount right behind a currency that has no other currency behind itself.
fn claimed(input: &str) -> Option<Amount> {
    terminated(preceded(opt(blank), amount), not((opt(blank), tender)))
        .parse(input)
        .ok()
        .map(|(_, amount)| amount)
}

/// ```abnf
/// bare = amount [magnitude]  ; that counts nothing else
/// ```
/// "60" in "60–80k EUR"
fn bare(input: &str) -> Parsed<'_, Sum> {
    let counts = alt((value((), one_of("%‰°")), value((), unit)));
    map(
        terminated(
            (preceded(not(padded), amount), opt(magnitude)),
            (not((opt(blank), counts)), word_end),
        ),
        |(amount, power)| Sum {
            amount,
            power: power.unwrap_or_default(),
            tender: None,
        },
    )
    .parse(input)
}

/// ```abnf
/// padded = "0" DIGIT
/// ```
/// "09" in "0900": a zero before other digits begins a telephone number or a code, no amount
fn padded(input: &str) -> Parsed<'_, &str> {
    recognize((char('0'), one_of("0123456789"))).parse(input)
}

/// ```abnf
/// magnitude = letters glued to the number / blank letters ["."] before a currency / blank word
/// ```
/// "k" in "60k" and "36 k€", " Mio." in "1,5 Mio. €", "million"
fn magnitude(input: &str) -> Parsed<'_, u32> {
    let letters = || {
        meaning(|sense| match sense {
            Sense::Magnitude(power) => Some(power),
            _ => None,
        })
    };
    let before_currency = terminated(preceded(blank, letters()), peek(sign));
    let shortened = terminated(
        preceded(blank, letters()),
        (char('.'), peek((opt(blank), tender))),
    );
    alt((
        letters(),
        before_currency,
        shortened,
        preceded(blank, multiple),
    ))
    .parse(input)
}

/// ```abnf
/// multiple = a magnitude of three letters or more
/// ```
/// "million"
pub fn multiple(input: &str) -> Parsed<'_, u32> {
    lettered(|letters| letters > 2).parse(input)
}

/// ```abnf
/// lettered(letters) = a magnitude of so many letters
/// ```
/// "MM" where two are wanted
fn lettered<'i>(
    wanted: fn(usize) -> bool,
) -> impl Parser<&'i str, Output = u32, Error = Error<&'i str>> {
    let magnitude = meaning(|sense| match sense {
        Sense::Magnitude(power) => Some(power),
        _ => None,
    });
    let word = verify(consumed(magnitude), move |(word, _): &(&str, u32)| {
        wanted(word.len())
    });
    map(word, |(_, power)| power)
}

/// ```abnf
/// short = a magnitude of two letters  ; behind a number of few digits
/// ```
/// "MM", "bn"
fn short(input: &str) -> Parsed<'_, u32> {
    lettered(|letters| letters == 2).parse(input)
}

/// A number before so short a word has so few digits.
const FEW: usize = 3;

/// ```abnf
/// prefixed-code = ("k" / "K" / "T" / "m" / "M") code
/// ```
/// "kEUR", "MUSD"
fn prefixed_code(input: &str) -> Parsed<'_, (u32, Printed)> {
    let prefix = alt((value(3, one_of("kKT")), value(6, one_of("mM"))));
    (prefix, code).parse(input)
}

/// ```abnf
/// prefixed-sign = ("k" / "K" / "T" / "m" / "M") sign
/// ```
/// "k€" in "k€ 45", "T€" in "12 T€"
fn prefixed_sign(input: &str) -> Parsed<'_, (u32, Printed)> {
    let prefix = alt((value(3, one_of("kKT")), value(6, one_of("mM"))));
    (prefix, sign).parse(input)
}

/// ```abnf
/// agreeing(rule, first) = rule  ; that can mean the same currency as the first
/// ```
/// "AUD" behind "$"
fn agreeing<'i>(
    rule: impl Parser<&'i str, Output = Printed, Error = Error<&'i str>>,
    first: Printed,
) -> impl Parser<&'i str, Output = Printed, Error = Error<&'i str>> {
    map_opt(rule, move |second| first.agreed(second))
}

impl Sum {
    /// The number, multiplied.
    pub fn value(&self) -> Option<Decimal> {
        self.amount.times(self.power)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table::{reads, reads_nothing};
    use crate::lexicon::Name;

    /// "2395 EUR", "60 -" without a currency; shared names by their family.
    fn told(sum: Sum) -> String {
        let value = sum.value().unwrap_or_default();
        match sum.tender.map(|tender| tender.name) {
            Some(Name::One(currency)) => format!("{value} {currency}"),
            Some(Name::Shared(family)) => format!("{value} {family:?}"),
            None => format!("{value} -"),
        }
    }

    fn printed(input: &str) -> Parsed<'_, String> {
        map(sum, told).parse(input)
    }

    #[test]
    fn what_is_no_sum() {
        reads_nothing(printed, "");
        reads_nothing(printed, "€");
        reads_nothing(printed, "EUR and");
        reads_nothing(printed, "0900");
        reads_nothing(printed, "50 %");
        reads_nothing(printed, "12 months");
        reads_nothing(printed, "3rd");
        reads_nothing(printed, "1.10.2020");
        reads_nothing(printed, "five people");
    }

    #[test]
    fn the_currency_before() {
        reads(printed, "€ 2.395,- in", "2395 EUR", " in");
        reads(printed, "$150,000 AUD", "150000 AUD", "");
        reads(printed, "EUR: 2000", "2000 EUR", "");
        reads(printed, "EUR € 2000", "2000 EUR", "");
        reads(printed, "$60,000", "60000 Dollar", "");
        reads(printed, "£1.2m", "1200000 GBP", "");
        reads(printed, "USD 5 million", "5000000 USD", "");
        reads(printed, "k€ 45", "45000 EUR", "");
        reads(printed, "€ 45 k a year", "45000 EUR", " a year");
        reads(printed, "€ 45 kg", "45 EUR", " kg");
        reads(printed, "$100 USD", "100 USD", "");
        reads(printed, "€100 USD", "100 EUR", " USD");
        reads_nothing(map(tender_first, told), "2000 EUR");
    }

    #[test]
    fn the_currency_behind() {
        reads(printed, "2,300 €", "2300 EUR", "");
        reads(printed, "36k€", "36000 EUR", "");
        reads(printed, "120 MEUR", "120000000 EUR", "");
        reads(printed, "five million yen", "5000000 JPY", "");
        reads(printed, "1,5 Mio. €", "1500000 EUR", "");
        reads(printed, "12 Tsd. Euro", "12000 EUR", "");
        reads(printed, "12 T€", "12000 EUR", "");
        reads(printed, "two thousand five hundred euros", "2500 EUR", "");
        reads(printed, "500-euro grant", "500 EUR", " grant");
        reads(printed, "75 USD million", "75000000 USD", "");
        reads(printed, "20 euros and 43 cents", "20.43 EUR", "");
        reads_nothing(map(amount_first, told), "2300");
        reads_nothing(map(amount_first, told), "2020 EUR 5000");
    }

    #[test]
    fn a_number_without_a_currency() {
        reads(printed, "60–80k EUR", "60 -", "–80k EUR");
        reads(printed, "60k", "60000 -", "");
        reads(printed, "2 million", "2000000 -", "");
        reads(printed, "0.5", "0.5 -", "");
        reads_nothing(map(bare, told), "60 hours");
        reads_nothing(map(bare, told), "0900");
        reads(map(bare, told), "60 people", "60 -", " people");
    }

    #[test]
    fn the_parts() {
        reads_nothing(cents, " and 120 pence");
        reads_nothing(cents, " and 43 people");
        reads_nothing(cents, "43 cents");
        reads(cents, " and 43 cents", "43", "");
        reads(cents, ", fifty pence", "50", "");
        reads_nothing(padded, "0.5");
        reads(padded, "0900", "09", "00");
        reads_nothing(magnitude, " k a year");
        reads_nothing(magnitude, "km");
        reads(magnitude, " Mio. people", "6", ". people");
        reads(magnitude, " Mio. €", "6", " €");
        reads(magnitude, "k", "3", "");
        reads(magnitude, " k€", "3", "€");
        reads(magnitude, " million", "6", "");
        reads(short, "MM per month", "6", " per month");
        reads(lettered(|letters| letters == 1), "k a year", "3", " a year");
        reads_nothing(lettered(|letters| letters == 1), "mio");
        reads_nothing(short, "mio");
        reads_nothing(magnitude, " bn");
        reads_nothing(magnitude, " m of cloth");
        reads_nothing(multiple, "k");
        reads(multiple, "lakh rupees", "5", " rupees");
        reads_nothing(map(prefixed_code, |_| 0), "gEUR");
        reads_nothing(map(prefixed_code, |_| 0), "keur");
        reads(map(prefixed_code, |(power, _)| power), "MUSD", "6", "");
        reads_nothing(map(prefixed_sign, |_| 0), "k 45");
        reads_nothing(map(prefixed_sign, |_| 0), "x€ 45");
        reads(
            map(prefixed_sign, |(power, _)| power),
            "M€ 1.5",
            "6",
            " 1.5",
        );
    }

    #[test]
    fn a_second_name_of_one_currency() {
        let dollar = tender("$").map(|(_, dollar)| dollar).expect("a sign");
        let named = |printed: Printed| format!("{:?}", printed.name);
        reads_nothing(map(agreeing(tender, dollar), named), "EUR");
        reads(map(agreeing(tender, dollar), named), "AUD", "One(AUD)", "");
        let settling = |input| settled(input, dollar, dollar);
        reads(map(settling, named), " CAD a year", "One(CAD)", " a year");
        reads(map(settling, named), " EUR", "Shared(Dollar)", " EUR");
    }
}
