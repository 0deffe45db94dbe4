use core::fmt;

use chrono::{Datelike, NaiveDate};

/// A season of the year, as EDTF (ISO 8601-2) numbers them: spring `21` to winter `24`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Season {
    /// `-21`
    Spring,
    /// `-22`, "Summer 2024"
    Summer,
    /// `-23`, "Fall 2025", "autumn"
    Autumn,
    /// `-24`
    Winter,
}

impl Season {
    /// All four, in the order of EDTF.
    pub const ALL: [Self; 4] = [Self::Spring, Self::Summer, Self::Autumn, Self::Winter];

    /// The number that EDTF writes in the place of the month.
    pub fn number(self) -> u32 {
        match self {
            Self::Spring => 21,
            Self::Summer => 22,
            Self::Autumn => 23,
            Self::Winter => 24,
        }
    }
}

/// A date as far as the text states it, in the Extended Date/Time Format (EDTF, ISO 8601-2).
///
/// `Display` and JSON give the EDTF string; `FromStr` reads it back, and reads dates as postings print them:
///
/// ```
/// use academic_posting::Date;
/// let date: Date = "4th March 2023".parse()?;
/// assert_eq!(date.to_string(), "2023-03-04");
/// assert_eq!("22 Dec".parse::<Date>()?.to_string(), "XXXX-12-22");
/// assert_eq!("Fall 2025".parse::<Date>()?.to_string(), "2025-23");
/// # Ok::<(), academic_posting::LeafError>(())
/// ```
///
/// The years are 1000 to 2199; what a text prints as a date of digits alone is one only from 1900 on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "String", into = "String"))]
#[non_exhaustive]
pub enum Date {
    /// `2023-03-04`
    Day(NaiveDate),
    /// `2023-08`
    Month {
        /// One of [`Date::YEARS`].
        year: i32,
        /// 1 to 12.
        month: u32,
    },
    /// `2025-23`
    Season {
        /// One of [`Date::YEARS`].
        year: i32,
        /// The season.
        season: Season,
    },
    /// `2023`
    Year(i32),
    /// `XXXX-12-22`: the text does not state the year.
    YearlessDay {
        /// 1 to 12.
        month: u32,
        /// 1 to 31.
        day: u32,
    },
}

impl Date {
    /// The years that a date may have.
    pub const YEARS: core::ops::RangeInclusive<i32> = 1000..=2199;

    /// The years in which something of a posting happens; four digits of other years mostly count something else.
    pub(crate) const RECENT: core::ops::RangeInclusive<i32> = 1900..=2199;

    /// The calendar day, where `year` is in [`Date::YEARS`] and the calendar has such a day.
    pub fn day(year: i32, month: u32, day: u32) -> Option<Self> {
        if !Self::YEARS.contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self::Day)
    }

    /// The day without a year, where some year has it (29 February counts).
    pub fn yearless(month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(2000, month, day).map(|_| Self::YearlessDay { month, day })
    }

    /// Reads an EDTF string of the shapes that `Display` writes, and nothing else.
    pub fn from_edtf(text: &str) -> Option<Self> {
        let digits = |part: &str, width: usize| -> Option<u32> {
            let whole = part.len() == width && part.bytes().all(|b| b.is_ascii_digit());
            whole.then(|| part.parse().ok()).flatten()
        };
        let mut parts = text.split('-');
        let year = parts.next()?;
        let month = parts.next().map(|part| digits(part, 2));
        let day = parts.next().map(|part| digits(part, 2));
        if parts.next().is_some() {
            return None;
        }
        if year == "XXXX" {
            return Self::yearless(month??, day??);
        }
        let year = i32::try_from(digits(year, 4)?).ok()?;
        if !Self::YEARS.contains(&year) {
            return None;
        }
        match (month, day) {
            (None, _) => Some(Self::Year(year)),
            (Some(month), Some(day)) => Self::day(year, month?, day?),
            (Some(month), None) => match month? {
                month @ 1..=12 => Some(Self::Month { year, month }),
                number => Season::ALL
                    .into_iter()
                    .find(|season| season.number() == number)
                    .map(|season| Self::Season { year, season }),
            },
        }
    }

    /// The year, where the text states it.
    pub fn year(self) -> Option<i32> {
        match self {
            Self::Day(day) => Some(day.year()),
            Self::Month { year, .. } | Self::Season { year, .. } | Self::Year(year) => Some(year),
            Self::YearlessDay { .. } => None,
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{:04}-{:02}-{:02}", day.year(), day.month(), day.day()),
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Season { year, season } => write!(f, "{year:04}-{}", season.number()),
            Self::Year(year) => write!(f, "{year:04}"),
            Self::YearlessDay { month, day } => write!(f, "XXXX-{month:02}-{day:02}"),
        }
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for Date {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::from_edtf(&text).ok_or_else(|| format!("not an EDTF date: {text:?}"))
    }
}

/// The last day to apply; schema.org `validThrough`, EURAXESS "Application Deadline".
///
/// JSON: the EDTF string, or `"open_until_filled"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "String", into = "String"))]
#[non_exhaustive]
pub enum Deadline {
    /// "Application deadline: 04.03.2023"
    On(Date),
    /// "processed … until the position has been filled"
    OpenUntilFilled,
}

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On(date) => date.fmt(f),
            Self::OpenUntilFilled => f.write_str("open_until_filled"),
        }
    }
}

impl From<Deadline> for String {
    fn from(deadline: Deadline) -> Self {
        deadline.to_string()
    }
}

impl TryFrom<String> for Deadline {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.as_str() {
            "open_until_filled" => Ok(Self::OpenUntilFilled),
            _ => Date::try_from(text).map(Self::On),
        }
    }
}

/// When the work starts; schema.org `jobStartDate`, EURAXESS "Offer Starting Date".
///
/// JSON: the EDTF string, `"as_soon_as_possible"` or `"negotiable"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "String", into = "String"))]
#[non_exhaustive]
pub enum Start {
    /// "starting date is the 1st September 2022"
    On(Date),
    /// "The starting date is as soon as possible."
    AsSoonAsPossible,
    /// "Start: upon agreement"
    Negotiable,
}

impl fmt::Display for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On(date) => date.fmt(f),
            Self::AsSoonAsPossible => f.write_str("as_soon_as_possible"),
            Self::Negotiable => f.write_str("negotiable"),
        }
    }
}

impl From<Start> for String {
    fn from(start: Start) -> Self {
        start.to_string()
    }
}

impl TryFrom<String> for Start {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.as_str() {
            "as_soon_as_possible" => Ok(Self::AsSoonAsPossible),
            "negotiable" => Ok(Self::Negotiable),
            _ => Date::try_from(text).map(Self::On),
        }
    }
}
