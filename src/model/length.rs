use core::fmt;

use rust_decimal::Decimal;

/// A length of time as printed: 36 months stay `P36M`, a year and a half may be `P1.5Y` or `P18M`.
///
/// `Display` and JSON give the ISO 8601 duration; `FromStr` reads it back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "String", into = "String"))]
#[non_exhaustive]
pub struct Period {
    /// `Y`
    pub years: Decimal,
    /// `M`
    pub months: Decimal,
    /// `W`
    pub weeks: Decimal,
    /// `D`
    pub days: Decimal,
}

impl Period {
    /// So many years.
    pub fn years(years: impl Into<Decimal>) -> Self {
        Self {
            years: years.into(),
            ..Self::default()
        }
    }

    /// So many months.
    pub fn months(months: impl Into<Decimal>) -> Self {
        Self {
            months: months.into(),
            ..Self::default()
        }
    }

    /// So many weeks.
    pub fn weeks(weeks: impl Into<Decimal>) -> Self {
        Self {
            weeks: weeks.into(),
            ..Self::default()
        }
    }

    /// So many days.
    pub fn days(days: impl Into<Decimal>) -> Self {
        Self {
            days: days.into(),
            ..Self::default()
        }
    }

    /// No time at all.
    pub fn is_zero(self) -> bool {
        self == Self::default()
    }

    /// Part by part; `None` where a number grows beyond what decimals hold.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        Some(Self {
            years: self.years.checked_add(other.years)?,
            months: self.months.checked_add(other.months)?,
            weeks: self.weeks.checked_add(other.weeks)?,
            days: self.days.checked_add(other.days)?,
        })
    }

    /// The length in days, a year taken as 365 days and a month as its twelfth: for comparing, not for calendars.
    pub fn approximate_days(self) -> Decimal {
        let days = |count: Decimal, each: Decimal| count.checked_mul(each).unwrap_or(Decimal::MAX);
        [
            days(self.years, Decimal::from(365)),
            days(self.months, Decimal::new(30_417, 3)),
            days(self.weeks, Decimal::from(7)),
            self.days,
        ]
        .into_iter()
        .fold(Decimal::ZERO, Decimal::saturating_add)
    }

    /// Reads an ISO 8601 duration of the shapes that `Display` writes.
    pub fn from_iso(text: &str) -> Option<Self> {
        let mut rest = text.strip_prefix('P').filter(|rest| !rest.is_empty())?;
        let mut period = Self::default();
        let mut units = "YMWD".chars();
        while !rest.is_empty() {
            let end = rest.find(|c: char| c.is_ascii_alphabetic())?;
            let (number, tail) = rest.split_at_checked(end)?;
            if !number.starts_with(|c: char| c.is_ascii_digit()) {
                return None;
            }
            let number = Decimal::from_str_exact(number).ok()?;
            let unit = tail.chars().next()?;
            units.find(|&next| next == unit)?;
            match unit {
                'Y' => period.years = number,
                'M' => period.months = number,
                'W' => period.weeks = number,
                _ => period.days = number,
            }
            rest = tail.get(1..)?;
        }
        Some(period)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        for (count, unit) in [
            (self.years, 'Y'),
            (self.months, 'M'),
            (self.weeks, 'W'),
            (self.days, 'D'),
        ] {
            if !count.is_zero() {
                write!(f, "{}{unit}", count.normalize())?;
            }
        }
        if self.is_zero() {
            f.write_str("0D")?;
        }
        Ok(())
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

impl TryFrom<String> for Period {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::from_iso(&text).ok_or_else(|| format!("not an ISO 8601 duration: {text:?}"))
    }
}

/// How long an employment lasts. "up to 3 years" has only `max`, "at least 2 years" only `min`, an exact length both.
///
/// JSON: `{"min": "P3Y", "max": "P3Y"}`.
///
/// ```
/// use academic_posting::{EmploymentLength, Period};
/// let length: EmploymentLength = "four (4) years".parse()?;
/// assert_eq!(length, EmploymentLength::exactly(Period::years(4)));
/// assert_eq!(length.to_string(), "P4Y");
/// # Ok::<(), academic_posting::LeafError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmploymentLength {
    /// At least.
    pub min: Option<Period>,
    /// At most.
    pub max: Option<Period>,
}

impl EmploymentLength {
    /// Both ends equal.
    pub fn exactly(period: Period) -> Self {
        Self {
            min: Some(period),
            max: Some(period),
        }
    }
}

/// `P3Y`, `P1Y/P3Y`, and `../P3Y` or `P2Y/..` with an open end (the open interval of EDTF).
impl fmt::Display for EmploymentLength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.min, self.max) {
            (Some(min), Some(max)) if min == max => min.fmt(f),
            (Some(min), Some(max)) => write!(f, "{min}/{max}"),
            (Some(min), None) => write!(f, "{min}/.."),
            (None, Some(max)) => write!(f, "../{max}"),
            (None, None) => f.write_str("../.."),
        }
    }
}
