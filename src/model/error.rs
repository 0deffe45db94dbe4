use core::fmt;

/// The leaf types that parse on their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Leaf {
    /// [`Date`](crate::Date)
    Date,
    /// [`EmploymentLength`](crate::EmploymentLength)
    Length,
    /// [`Period`](crate::Period)
    Period,
    /// [`Salary`](crate::Salary)
    Salary,
    /// [`Currency`](crate::Currency)
    Currency,
    /// [`Phone`](crate::Phone)
    Phone,
    /// [`Country`](crate::Country)
    Country,
    /// [`Language`](crate::Language)
    Language,
}

impl fmt::Display for Leaf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Date => "date",
            Self::Length => "length of time",
            Self::Period => "ISO 8601 duration",
            Self::Salary => "salary",
            Self::Currency => "ISO 4217 currency code",
            Self::Phone => "phone number",
            Self::Country => "ISO 3166-1 alpha-2 country code",
            Self::Language => "ISO 639-1 language code",
        })
    }
}

/// Why a string is not a leaf value: what was wrong, and at which byte.
///
/// ```
/// use academic_posting::Date;
/// let error = "4th March 2023 or later".parse::<Date>().unwrap_err();
/// assert_eq!(error.to_string(), "not a date: \"or later\" at byte 15 is left over");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LeafError {
    /// The string is empty or blank.
    #[error("not a {leaf}: the text is empty")]
    Empty {
        /// What was asked for.
        leaf: Leaf,
    },
    /// No such value begins at this byte.
    #[error("not a {leaf}: none begins at byte {at}, before {found:?}")]
    Unreadable {
        /// What was asked for.
        leaf: Leaf,
        /// Byte of the string.
        at: usize,
        /// The beginning of what stands there.
        found: String,
    },
    /// A value was read, but something follows it.
    #[error("not a {leaf}: {rest:?} at byte {at} is left over")]
    Trailing {
        /// What was asked for.
        leaf: Leaf,
        /// Byte of the string where the rest begins.
        at: usize,
        /// The beginning of the rest.
        rest: String,
    },
}
