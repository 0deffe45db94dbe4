//! Amounts of money and ranges of them, with what stands beside them.

use core::str::FromStr;

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::char;
use nom::combinator::{cond, map, map_opt, opt, rest, success, verify};
use nom::sequence::{delimited, pair, preceded};
use rust_decimal::Decimal;

use super::Parsed;
use super::blank::blank;
use super::leaf::leaf;
use super::link::{Link, later, link};
use super::margin::{Margin, lead, tail};
use super::sum::{Sum, sum};
use crate::lexicon::{Bound, CODES, Name, OTHER_CODES};
use crate::model::{Currency, Leaf, LeafError, Money, PayPeriod, Salary};

/// Money as printed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Priced {
    /// What is said; the currency is open where several share its name.
    pub money: Money,
    /// The name of the currency; `None` where none is printed.
    pub name: Option<Name>,
    /// It is printed as a range.
    pub range: bool,
    /// Its form tells money from a count: "45,000", "45k".
    pub telling: bool,
    /// What names the currency means nothing else, or the amount looks like money: "NAD 3" in a text may be no price.
    pub sure: bool,
}

/// ```abnf
/// money = statement  ; with a currency
/// ```
/// "from NOK 501 200 per annum before tax", "€2325—€2972 per month", "between 30 and 40 EUR"
pub fn money(input: &str) -> Parsed<'_, Priced> {
    verify(statement, |reading| reading.sure && reading.name.is_some()).parse(input)
}

/// ```abnf
/// statement = end [aside] link end / end later end / end
/// ```
/// "2325-2972 per month", "€ 2,770 (first year) to € 3,539"
pub fn statement(input: &str) -> Parsed<'_, Priced> {
    stated(input, plausible)
}

/// ```abnf
/// stated(likely) = statement
/// ```
/// "2325-2972 per month"; `likely` says of two numbers that share one currency whether they are a range
fn stated(input: &str, likely: fn(&Sum, &Sum) -> bool) -> Parsed<'_, Priced> {
    let (after, first) = end.parse(input)?;
    let priced = first.sum.tender.is_some();
    let grown = later(verify(end, |end| end.sum.tender.is_some()));
    // "3,000 euros per month and the final salary is 4,000"
    let bare = later(verify(end, |end| end.sum.amount.looks_like_money()));
    let risen = verify(bare, |(link, _)| *link == Link::Rise);
    let range = |link, last: End| {
        likely(&first.sum, &last.sum)
            .then(|| Priced::range(first, link, last))
            .flatten()
    };
    alt((
        map_opt((link, end), |(link, last)| range(link, last)),
        map_opt((aside, link, end), |(_, link, last)| range(link, last)),
        map_opt(cond(priced, alt((grown, risen))), |found| {
            found.and_then(|(link, last)| range(link, last))
        }),
        map_opt(success(()), |()| Priced::single(first)),
    ))
    .parse(after)
}

/// ```abnf
/// aside = [blank] "(" 1*40( any but a digit, a bracket or a line end ) ")"
/// ```
/// " (first year)" in "€ 2,770 (first year) to € 3,539"; with a number in it ("scale 10") it says something of its own
fn aside(input: &str) -> Parsed<'_, &str> {
    let words = take_while_m_n(1, 40, |c: char| {
        !c.is_ascii_digit() && !matches!(c, '(' | ')' | '\n')
    });
    delimited((opt(blank), char('(')), words, char(')')).parse(input)
}

/// ```abnf
/// salary = [statement] [[blank] "(" scale ")"]
/// ```
/// "from NOK 501200 per year gross (1017)", as `Display` writes it. The text is nothing else, so two numbers are a range.
fn salary(input: &str) -> Parsed<'_, Salary> {
    alt((
        map(
            pair(
                |input| stated(input, |_, _| true),
                opt(preceded(opt(blank), scale)),
            ),
            |(reading, scale)| Salary {
                scale: scale.map(str::to_owned),
                ..reading.money.into()
            },
        ),
        map(scale, |scale: &str| Salary {
            scale: Some(scale.to_owned()),
            ..Salary::default()
        }),
    ))
    .parse(input)
}

/// ```abnf
/// scale = "(" *OCTET ")"  ; to the end of the text
/// ```
/// "(TV-L E13)" in "EUR 4000 per month (TV-L E13)"
fn scale(input: &str) -> Parsed<'_, &str> {
    preceded(
        char('('),
        map_opt(rest, |rest: &str| rest.strip_suffix(')')),
    )
    .parse(input)
}

/// One end of a range, or the whole of what is said.
#[derive(Clone, Copy)]
struct End {
    lead: Margin,
    sum: Sum,
    tail: Margin,
}

/// ```abnf
/// end = lead sum tail
/// ```
/// "from € 2.395,- gross per month"
fn end(input: &str) -> Parsed<'_, End> {
    map((lead, sum, tail), |(lead, sum, tail)| End {
        lead,
        sum,
        tail,
    })
    .parse(input)
}

impl End {
    /// "€2,000 per month" states a period, "€2,000" none.
    fn period(&self) -> Option<PayPeriod> {
        self.tail.period
    }

    /// A sign that means other things too needs an amount that looks like money.
    fn is_sure(&self) -> bool {
        let doubtful = self.sum.tender.is_some_and(|tender| tender.doubtful);
        let telling = self.sum.power > 0
            || self.tail.period.is_some()
            || self.tail.basis.is_some()
            || self.lead.basis.is_some();
        !doubtful || telling || self.sum.amount.looks_like_money()
    }
}

impl Priced {
    fn single(end: End) -> Option<Self> {
        let value = end.sum.value()?;
        let bound = end.lead.bound.or(end.tail.bound);
        let (min, max) = match bound {
            Some(Bound::From | Bound::AtLeast | Bound::Over) => (Some(value), None),
            Some(Bound::AtMost) => (None, Some(value)),
            _ => (Some(value), Some(value)),
        };
        let name = end.sum.tender.map(|tender| tender.name);
        Some(Self::new(min, max, name, &[end]))
    }

    fn range(first: End, link: Link, last: End) -> Option<Self> {
        let joined = match link {
            Link::And => match first.lead.bound {
                Some(Bound::Between) => true,
                Some(Bound::AtLeast | Bound::From) => last.lead.bound == Some(Bound::AtMost),
                _ => false,
            },
            // "3100/3500 EUR"
            Link::Slash => {
                first.sum.amount.digits >= 3
                    && first.sum.amount.digits == last.sum.amount.digits
                    && !first.sum.amount.looks_like_a_year()
            }
            Link::Later => matches!(
                first.lead.bound,
                Some(Bound::From | Bound::AtLeast | Bound::Over)
            ),
            Link::Dash | Link::To | Link::Rise => first.lead.bound != Some(Bound::AtMost),
        };
        let same_time = match (first.period(), last.period()) {
            (Some(first), Some(last)) => first == last,
            _ => true,
        };
        let name = match (first.sum.tender, last.sum.tender) {
            (Some(first), Some(last)) => Some(first.name.agreed(last.name)?),
            (one, other) => one.or(other).map(|tender| tender.name),
        };
        let (min, max) = ends(&first.sum, &last.sum)?;
        // "2,500 EUR per month, up to 93,000 EUR for research": what is so much more is something else.
        let apart = first.period().is_some() && last.period().is_none();
        let near = !apart || min.checked_mul(FAR).is_none_or(|far| max <= far);
        (joined && same_time && near && min <= max)
            .then(|| Self::new(Some(min), Some(max), name, &[first, last]))
    }

    fn new(min: Option<Decimal>, max: Option<Decimal>, name: Option<Name>, ends: &[End]) -> Self {
        let margins = || ends.iter().flat_map(|end| [end.tail, end.lead]);
        let currency = match name {
            Some(Name::One(currency)) => Some(currency),
            _ => None,
        };
        Self {
            money: Money {
                min,
                max,
                currency,
                period: margins().find_map(|margin| margin.period),
                basis: margins().find_map(|margin| margin.basis),
                approximate: margins().any(|margin| margin.about),
            },
            name,
            range: ends.len() > 1,
            sure: ends.iter().any(End::is_sure),
            telling: ends
                .iter()
                .any(|end| end.sum.power > 0 || end.sum.amount.looks_like_money()),
        }
    }
}

/// The upper end of what is paid for one time is no so many times the lower.
const FAR: Decimal = Decimal::TEN;

/// What the last number says of the first: "60–80k" are thousands both, and "19-20.000" too.
fn ends(first: &Sum, last: &Sum) -> Option<(Decimal, Decimal)> {
    let max = last.value()?;
    if first.power == 0 && last.power > 0 && first.amount.value <= last.amount.value {
        return Some((first.amount.times(last.power)?, max));
    }
    let min = first.value()?;
    let thousands = min.checked_mul(Decimal::ONE_THOUSAND)?;
    let shared = first.tender.is_none() || last.tender.is_none();
    let short = !first.amount.grouped && min < Decimal::ONE_THOUSAND && shared;
    let near = min >= Decimal::TEN || thousands.checked_mul(SHORT).is_none_or(|far| max <= far);
    if short && last.amount.grouped && thousands <= max && near {
        return Some((thousands, max));
    }
    Some((min, max))
}

/// Of "8 – £46,735" the first is no number of thousands: it is that of a grade. Of "€30 – 125,000" it is one.
const SHORT: Decimal = Decimal::from_parts(4, 0, 0, false, 0);

/// Of two numbers that share one currency the other may be none: "2020 - 500,000 EUR", "€500 – 2020".
fn plausible(first: &Sum, last: &Sum) -> bool {
    let Some((min, max)) = ends(first, last) else {
        return false;
    };
    let year = |sum: &Sum, other: &Sum| {
        sum.tender.is_none()
            && sum.amount.looks_like_a_year()
            && !other.amount.looks_like_a_year()
            && other.amount.digits != 4
    };
    let shared = first.tender.is_none() || last.tender.is_none();
    // "€2,500 a month, up to €93,000 for research" are two amounts.
    let times = if shared { 50 } else { 20 };
    let far = max
        .checked_div(Decimal::from(times))
        .is_none_or(|part| part > min);
    !year(first, last) && !year(last, first) && !far
}

impl FromStr for Salary {
    type Err = LeafError;

    /// Reads what `Display` writes, and pay as postings print it.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        leaf(Leaf::Salary, text, salary)
    }
}

impl FromStr for Currency {
    type Err = LeafError;

    /// Reads a code that ISO 4217 lists.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let letters = take_while_m_n(3, 3, |c: char| c.is_ascii_uppercase());
        leaf(Leaf::Currency, text, map_opt(letters, listed))
    }
}

fn listed(code: &str) -> Option<Currency> {
    let small = code.to_ascii_lowercase();
    let money = CODES
        .0
        .iter()
        .flat_map(|column| column.entries)
        .any(|(entry, _)| *entry == small);
    (money || OTHER_CODES.contains(&code))
        .then(|| Currency::from_code(code))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table;

    /// "min max currency period basis", with "~" where it is approximate and "-" where nothing is said.
    fn told(money: &Money) -> String {
        let number = |end: Option<Decimal>| end.map_or("-".to_owned(), |end| end.to_string());
        let mut told = format!("{} {}", number(money.min), number(money.max));
        told.push_str(
            &money
                .currency
                .map_or(" -".to_owned(), |code| format!(" {code}")),
        );
        if let Some(period) = money.period {
            told.push_str(&format!(" {period}"));
        }
        if let Some(basis) = money.basis {
            told.push_str(&format!(" {basis}"));
        }
        if money.approximate {
            told.push_str(" ~");
        }
        told
    }

    #[track_caller]
    fn reads(text: &str, expected: &str, rest: &str) {
        let (left, priced) = money(text).expect(text);
        assert_eq!((told(&priced.money).as_str(), left), (expected, rest));
    }

    #[track_caller]
    fn reads_nothing(text: &str) {
        table::reads_nothing(money, text);
    }

    #[track_caller]
    fn parses(text: &str, standard: &str) {
        let salary: Salary = text.parse().expect(text);
        assert_eq!(salary.to_string(), standard, "{text}");
        assert_eq!(standard.parse::<Salary>().as_ref(), Ok(&salary));
    }

    #[test]
    fn what_a_pay_ends_with() {
        reads(
            "8,639 euros per month and the final salary is 15,956.",
            "8639 15956 EUR month",
            ".",
        );
        reads(
            "8,639 euros per month, rising to 2 steps",
            "8639 8639 EUR month",
            ", rising to 2 steps",
        );
    }

    #[test]
    fn what_is_no_money() {
        reads_nothing("");
        reads_nothing("€");
        reads_nothing("EUR and");
        reads_nothing("20 people");
        reads_nothing("2395");
        reads_nothing("all 5 modules");
        reads_nothing("ALL 5 modules");
        reads_nothing("CRC 1342");
        reads_nothing("PHP 7");
        reads_nothing("SDG 13");
        reads_nothing("17 SDG");
        reads_nothing("50 pounds of weight");
        reads_nothing("6 ft tall");
        reads_nothing("nok 5");
        reads_nothing("5 won a prize");
        reads_nothing("1.10.2020 EUR");
        reads_nothing("2020 EUR 5000");
        reads_nothing("from 2020 to 2024");
    }

    #[test]
    fn the_currency_stands_before_or_behind() {
        reads("€2325", "2325 2325 EUR", "");
        reads("€ 2.395,- in", "2395 2395 EUR", " in");
        reads("Rs. 37,000/- per month", "37000 37000 - month", "");
        reads("Ch$1,800,000", "1800000 1800000 CLP", "");
        reads("2,300 € per", "2300 2300 EUR", " per");
        reads("NOK 501 200", "501200 501200 NOK", "");
        reads("CHF 47'040.", "47040 47040 CHF", ".");
        reads("Fr. 80'000.-", "80000 80000 CHF", "");
        reads("kr 520 000", "520000 520000 -", "");
        reads("$60,000", "60000 60000 -", "");
        reads("US$ 60,000", "60000 60000 USD", "");
        reads("US $60,000", "60000 60000 USD", "");
        reads("HK$30K", "30000 30000 HKD", "");
        reads("R$ 4.100,00", "4100 4100 BRL", "");
        reads("$60,000 CAD", "60000 60000 CAD", "");
        reads("CAD 60,000", "60000 60000 CAD", "");
        reads("1.700 zł", "1700 1700 PLN", "");
        reads("34 000 Kč", "34000 34000 CZK", "");
        reads("USD115.5", "115.5 115.5 USD", "");
        reads("60,000 pounds", "60000 60000 GBP", "");
        reads("40,000 Swiss francs", "40000 40000 CHF", "");
        reads(
            "a 500-euro grant".trim_start_matches("a "),
            "500 500 EUR",
            " grant",
        );
    }

    #[test]
    fn words_and_letters_multiply() {
        reads("36k€", "36000 36000 EUR", "");
        reads("36 k€", "36000 36000 EUR", "");
        reads("1.5 M€", "1500000 1500000 EUR", "");
        reads("120 kEUR", "120000 120000 EUR", "");
        reads("£1.2m", "1200000 1200000 GBP", "");
        reads("120 thousand PLN", "120000 120000 PLN", "");
        reads("6 lakh rupees", "600000 600000 -", "");
        reads("USD 5 million", "5000000 5000000 USD", "");
        reads("two million euros", "2000000 2000000 EUR", "");
    }

    #[test]
    fn hundredths_follow_in_words() {
        reads("€20 and 43 people", "20 20 EUR", " and 43 people");
        reads("20.50 EUR 43 cents", "20.5 20.5 EUR", " 43 cents");
        reads(
            "50 million EUR 43 cents",
            "50000000 50000000 EUR",
            " 43 cents",
        );
        reads("3 EUR 43 cents", "3.43 3.43 EUR", "");
        reads("£12 and 120 pence", "12 12 GBP", " and 120 pence");
        reads("12 euros and 50 cents an hour", "12.5 12.5 EUR hour", "");
        reads("3 GBP 1 pence", "3.01 3.01 GBP", "");
        reads("twelve euros fifty cents", "12.5 12.5 EUR", "");
    }

    #[test]
    fn a_range_has_one_sign_or_two() {
        reads("€2325—€2972", "2325 2972 EUR", "");
        reads("€33 100,00 - €52 670,00", "33100 52670 EUR", "");
        reads("£37,099-41,526", "37099 41526 GBP", "");
        reads("2350 – 2450 EUR", "2350 2450 EUR", "");
        reads("60–80k EUR", "60000 80000 EUR", "");
        reads("$130 to $160K", "130000 160000 -", "");
        reads("£250k-£2M", "250000 2000000 GBP", "");
        reads("19-20.000 EUR", "19000 20000 EUR", "");
        reads("£30-35,000", "30000 35000 GBP", "");
        reads("€500-20,000", "500 20000 EUR", "");
        reads("50-60 million KRW/year", "50000000 60000000 KRW year", "");
        reads("between 2,500 and\n3,400€", "2500 3400 EUR", "");
        reads("between £2,500, and £3,400", "2500 3400 GBP", "");
        reads(
            "2,500 EUR per month, up to 3,400 EUR",
            "2500 3400 EUR month",
            "",
        );
        reads(
            "2,500 EUR per month, up to 93,000 EUR",
            "2500 2500 EUR month",
            ", up to 93,000 EUR",
        );
        reads("from £28,331 to £32,817", "28331 32817 GBP", "");
        reads("min € 3598 - max € 5669", "3598 5669 EUR", "");
        reads("min. €3,226 and max. €5,090", "3226 5090 EUR", "");
        reads("3100/3500 Euro / month", "3100 3500 EUR month", "");
        reads("£52,845 â€“ £61,466", "52845 61466 GBP", "");
        reads(
            "€2,000 per month - €3,000 per month",
            "2000 3000 EUR month",
            "",
        );
    }

    #[test]
    fn two_numbers_are_not_always_a_range() {
        reads("€500 and €300", "500 500 EUR", " and €300");
        reads("€500 to 12 months", "500 500 EUR", " to 12 months");
        reads("€500 - 2020", "500 500 EUR", " - 2020");
        reads("€500 - USD 600", "500 500 EUR", " - USD 600");
        reads("€500 - 80 %", "500 500 EUR", " - 80 %");
        reads("€2000/2001", "2000 2000 EUR", "/2001");
        reads("€2,500 up to €93,000", "2500 2500 EUR", " up to €93,000");
        reads(
            "€900 per week - €3,000 per month",
            "900 900 EUR week",
            " - €3,000 per month",
        );
    }

    #[test]
    fn pay_grows_to_its_upper_end() {
        reads(
            "€ 2.395,- in the first year, increasing to € 3.061,- gross",
            "2395 3061 EUR gross",
            "",
        );
        reads(
            "from € 2395 per month in year 1 to € 3061",
            "2395 3061 EUR month",
            "",
        );
        reads(
            "€ 2395 in year 1. It rises to € 3061",
            "2395 2395 EUR",
            " in year 1. It rises to € 3061",
        );
    }

    #[test]
    fn one_end_may_be_open() {
        reads("from NOK 479 600", "479600 - NOK", "");
        reads("at least €2,000", "2000 - EUR", "");
        reads("no less than 21,845 PLN", "21845 - PLN", "");
        reads("up to £62,245", "- 62245 GBP", "");
        reads("max. 3000 EUR", "- 3000 EUR", "");
        reads("3000 EUR max. 4000 EUR", "3000 4000 EUR", "");
        reads("3000 EUR max.\n30 days", "- 3000 EUR", ".\n30 days");
        reads("3000 EUR max. – or so", "- 3000 EUR", ". – or so");
        reads("3000 EUR max: by law", "- 3000 EUR", ": by law");
        reads("$60,000+", "60000 - -", "");
        reads("€2,000 or more.", "2000 - EUR", ".");
    }

    #[test]
    fn the_period_is_what_is_printed() {
        reads("€2325 per month", "2325 2325 EUR month", "");
        reads("3 500 €/kk", "3500 3500 EUR month", "");
        reads("8 000 PLN brutto/mies.", "8000 8000 PLN month gross", ".");
        reads("45 000 Kč měsíčně", "45000 45000 CZK month", "");
        reads(
            "35 000 kr i månaden före skatt",
            "35000 35000 - month gross",
            "",
        );
        reads("£30,000 p.a. plus", "30000 30000 GBP year", " plus");
        reads("£30,000 pa", "30000 30000 GBP year", "");
        reads("$26.76/hr", "26.76 26.76 - hour", "");
        reads("$26.76 an hour", "26.76 26.76 - hour", "");
        reads("£900 pcm", "900 900 GBP month", "");
        reads("€500 a week", "500 500 EUR week", "");
        reads("2000 € brutto/Monat", "2000 2000 EUR month gross", "");
        reads("1 800 € par mois", "1800 1800 EUR month", "");
        reads(
            "€ 1 540 / month including",
            "1540 1540 EUR month",
            " including",
        );
        reads("€20/m2", "20 20 EUR", "/m2");
        reads("$1.40 a share", "1.4 1.4 -", " a share");
    }

    #[test]
    fn gross_and_net_stand_on_either_side() {
        reads("gross NOK 501 200", "501200 501200 NOK gross", "");
        reads("€3,000 (gross) per month", "3000 3000 EUR month gross", "");
        reads(
            "22.000,00 Euro per year, pre tax pay",
            "22000 22000 EUR year gross",
            "",
        );
        reads(
            "NOK 482 200 gross salary per year",
            "482200 482200 NOK year gross",
            "",
        );
        reads("1,400 € net per month", "1400 1400 EUR month net", "");
    }

    #[test]
    fn about_is_said_in_many_ways() {
        reads("approximately 2,300 €", "2300 2300 EUR ~", "");
        reads("approx. €2,500", "2500 2500 EUR ~", "");
        reads("ca. CHF 60'000", "60000 60000 CHF ~", "");
        reads("~45,000-55,000 USD", "45000 55000 USD ~", "");
        reads("between ~2552 and ~3280 euros", "2552 3280 EUR ~", "");
    }

    #[test]
    fn a_salary_prints_what_parses_back() {
        parses("€2325—€2972 per month", "EUR 2325-2972 per month");
        parses(
            "from NOK 501 200 per annum before tax (1017)",
            "from NOK 501200 per year gross (1017)",
        );
        parses("about 2,300 € a month", "about EUR 2300 per month");
        parses("up to 40k", "up to 40000");
        parses("(TV-L E13)", "(TV-L E13)");
        parses("£12.345,50", "GBP 12345.5");
        parses("12.3450 EUR", "EUR 12.3450");
        parses("€0 - €6", "EUR 0-6");
        parses("83-2083 EUR", "EUR 83-2083");
        parses("$500 to $2020", "500-2020");
    }

    #[test]
    fn what_is_no_salary() {
        assert!("".parse::<Salary>().is_err());
        assert!("pay".parse::<Salary>().is_err());
        assert!("€2000 or so".parse::<Salary>().is_err());
    }

    #[test]
    fn a_currency_is_one_that_iso_4217_lists() {
        assert_eq!(
            "EUR".parse::<Currency>().map(|code| code.to_string()),
            Ok("EUR".to_owned())
        );
        assert!("XDR".parse::<Currency>().is_ok());
        assert!("eur".parse::<Currency>().is_err());
        assert!("ABC".parse::<Currency>().is_err());
        assert!("EURO".parse::<Currency>().is_err());
    }

    #[test]
    fn statements_need_no_currency() {
        let told = |priced: Priced| told(&priced.money);
        table::reads_nothing(map(statement, told), "month");
        table::reads_nothing(map(statement, told), "from now");
        table::reads_nothing(map(statement, told), "50 %");
        table::reads(
            map(statement, told),
            "2325-2972 per month",
            "2325 2972 - month",
            "",
        );
        table::reads(map(statement, told), "up to 40k", "- 40000 -", "");
        let unlikely = |input| stated(input, |_, _| false);
        table::reads(map(unlikely, told), "2325-2972", "2325 2325 -", "-2972");
        table::reads_nothing(aside, "first year");
        table::reads_nothing(aside, " (scale 10)");
        table::reads_nothing(aside, " (first year");
        table::reads(aside, " (first year) to", "first year", " to");
        table::reads_nothing(scale, "TV-L E13");
        table::reads_nothing(scale, "(TV-L E13");
        table::reads(scale, "(TV-L E13)", "TV-L E13", "");
        table::reads_nothing(map(end, |_| 0), "gross");
        table::reads(
            map(end, |end| end.sum.amount.value),
            "from € 2.395,- gross",
            "2395",
            "",
        );
        table::reads_nothing(map(salary, |_| 0), "pay");
        table::reads(
            map(salary, |salary| salary),
            "€2000 (E13)",
            "EUR 2000 (E13)",
            "",
        );
    }
}
