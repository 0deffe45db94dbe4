use crate::model::{Date, EmploymentLength, Identifier, Money, PayPeriod, Phone, Range, Span};

/// Working hours in a stretch of time: "38 hours per week" is 38 to 38 a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Hours {
    /// How many.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub hours: Range,
    /// In what stretch.
    pub period: PayPeriod,
}

impl Hours {
    /// So many hours in such a stretch.
    pub fn new(hours: Range, period: PayPeriod) -> Self {
        Self { hours, period }
    }
}

/// What one mention says. Not interpreted: a date is a date, not yet a deadline.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(tag = "kind", content = "value", rename_all = "snake_case")
)]
#[non_exhaustive]
pub enum MentionValue {
    /// "04.03.2023"
    Date(Date),
    /// "€2325—€2972 per month"
    Money(Money),
    /// A pay grade without its amount: "TV-L E13", "SKO 1017", "Grade 7"
    PayScale(String),
    /// "four (4) years"
    Duration(EmploymentLength),
    /// In percent: "80-100 %" is 80 to 100
    Percent(Range),
    /// "38 hours per week"
    Hours(Hours),
    /// "jane \[at\] uni.edu" is `jane@uni.edu`
    Email(String),
    /// As printed, without the punctuation that follows it
    Url(String),
    /// E.164 where the country is printed, else the digits; extension as `;ext=3456`
    Phone(Phone),
    /// A vacancy number with its label
    Identifier(Identifier),
}

/// A typed mention inside the text, wherever it stands.
///
/// JSON: `{"kind": "date", "value": "2023-03-04", "or": "2023-04-03", "span": [0, 10]}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Mention {
    /// What it says.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub value: MentionValue,
    /// The other reading of a numeric date that can be read two ways.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub or: Option<Date>,
    /// Where it stands in the text.
    pub span: Span,
}

impl Mention {
    /// A mention at a place.
    pub fn new(value: MentionValue, or: Option<Date>, span: Span) -> Self {
        Self { value, or, span }
    }
}
