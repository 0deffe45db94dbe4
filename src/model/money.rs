use core::fmt;

use rust_decimal::Decimal;

/// A currency code of ISO 4217: `EUR`, `NOK`. schema.org `MonetaryAmount.currency`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "String", into = "String"))]
pub struct Currency([u8; 3]);

impl Currency {
    /// The code of these three capital letters; that ISO 4217 lists them is not checked (`FromStr` does).
    pub const fn from_code(code: &str) -> Option<Self> {
        match code.as_bytes() {
            &[a, b, c]
                if a.is_ascii_uppercase() && b.is_ascii_uppercase() && c.is_ascii_uppercase() =>
            {
                Some(Self([a, b, c]))
            }
            _ => None,
        }
    }

    /// The code: three capital letters.
    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl TryFrom<String> for Currency {
    type Error = String;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        Self::from_code(&code).ok_or_else(|| format!("not an ISO 4217 code: {code:?}"))
    }
}

/// The time that an amount pays for; schema.org `unitText` of `baseSalary`. Only what is printed, never guessed from the amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PayPeriod {
    /// "an hour", "/hr"
    Hour,
    /// "per day"
    Day,
    /// "weekly"
    Week,
    /// "€2325—€2972 per month", "pcm", "brutto/Monat"
    Month,
    /// "per annum", "p.a.", "a year"
    Year,
}

impl fmt::Display for PayPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        })
    }
}

/// Before or after tax, where the text says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Basis {
    /// "gross NOK 501 200 per annum", "before tax", "brutto"
    Gross,
    /// "1,400 € net per month", "tax free"
    Net,
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Gross => "gross",
            Self::Net => "net",
        })
    }
}

/// An amount or a range of amounts as a text prints it, with what stands beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Money {
    /// At least; "from NOK 501 200" has only `min`.
    #[cfg_attr(feature = "serde", serde(with = "super::quantity::number"))]
    pub min: Option<Decimal>,
    /// At most.
    #[cfg_attr(feature = "serde", serde(with = "super::quantity::number"))]
    pub max: Option<Decimal>,
    /// `None` for a sign that several countries share (`$`, `kr`) where nothing near settles it.
    pub currency: Option<Currency>,
    /// As printed.
    pub period: Option<PayPeriod>,
    /// As printed.
    pub basis: Option<Basis>,
    /// "about", "approximately", "ca."
    pub approximate: bool,
}

/// Pay for the work; schema.org `baseSalary`, EURAXESS "Salary".
///
/// Read from "€2325—€2972 per month":
///
/// ```
/// use academic_posting::Salary;
/// let salary: Salary = "€2325—€2972 per month".parse()?;
/// assert_eq!(salary.to_string(), "EUR 2325-2972 per month");
/// # Ok::<(), academic_posting::LeafError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Salary {
    /// At least; "from NOK 501 200" has only `min`.
    #[cfg_attr(feature = "serde", serde(with = "super::quantity::number"))]
    pub min: Option<Decimal>,
    /// At most.
    #[cfg_attr(feature = "serde", serde(with = "super::quantity::number"))]
    pub max: Option<Decimal>,
    /// ISO 4217, or `None` where the sign is shared and nothing near settles it.
    pub currency: Option<Currency>,
    /// As printed, or `None`.
    pub period: Option<PayPeriod>,
    /// As printed, or `None`.
    pub basis: Option<Basis>,
    /// "approximately 2,300 €"
    pub approximate: bool,
    /// Pay grade or code as printed: "1017", "TV-L E13".
    pub scale: Option<String>,
}

impl From<Money> for Salary {
    fn from(money: Money) -> Self {
        Self {
            min: money.min,
            max: money.max,
            currency: money.currency,
            period: money.period,
            basis: money.basis,
            approximate: money.approximate,
            scale: None,
        }
    }
}

/// The standard form: `about EUR 2300 per month gross`, `from NOK 501200 per year gross (1017)`.
impl fmt::Display for Salary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words: Vec<String> = Vec::new();
        if self.approximate {
            words.push("about".to_owned());
        }
        match (self.min, self.max) {
            (Some(_), None) => words.push("from".to_owned()),
            (None, Some(_)) => words.push("up to".to_owned()),
            _ => {}
        }
        words.extend(self.currency.map(|currency| currency.to_string()));
        match (self.min, self.max) {
            (Some(min), Some(max)) if min != max => {
                words.push(format!("{}-{}", plain(min), plain(max)));
            }
            (Some(amount), _) | (None, Some(amount)) => words.push(plain(amount).to_string()),
            (None, None) => {}
        }
        words.extend(self.period.map(|period| format!("per {period}")));
        words.extend(self.basis.map(|basis| basis.to_string()));
        words.extend(self.scale.as_ref().map(|scale| format!("({scale})")));
        f.write_str(&words.join(" "))
    }
}

/// Three digits behind the point would read as thousands.
fn plain(amount: Decimal) -> Decimal {
    let mut amount = amount.normalize();
    if amount.scale() == 3 {
        amount.rescale(4);
    }
    amount
}
