//! The leaf types parse on their own, and `Display` gives a form that parses back.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use academic_posting::{
    Country, Currency, Date, EmploymentLength, Language, LeafError, Period, Phone, Salary,
};

/// Holds a text to the laws of every leaf type.
pub fn hold(source: &str) {
    reads_back::<Date>(source);
    reads_back::<EmploymentLength>(source);
    reads_back::<Period>(source);
    reads_back::<Salary>(source);
    reads_back::<Currency>(source);
    reads_back::<Phone>(source);
    reads_back::<Country>(source);
    reads_back::<Language>(source);
}

/// What is read from a text is read from its standard form; what is refused is refused with a place in the text.
pub fn reads_back<T>(source: &str)
where
    T: FromStr<Err = LeafError> + Display + Debug + PartialEq,
{
    match source.parse::<T>() {
        Ok(value) => {
            let form = value.to_string();
            match form.parse::<T>() {
                Ok(back) => assert_eq!(
                    back, value,
                    "{source:?}: {form:?} is read as something else"
                ),
                Err(error) => panic!("{source:?}: {form:?} is not read back: {error}"),
            }
        }
        Err(LeafError::Unreadable { at, .. } | LeafError::Trailing { at, .. }) => {
            assert!(
                source.is_char_boundary(at),
                "{source:?}: byte {at} begins no character"
            );
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
