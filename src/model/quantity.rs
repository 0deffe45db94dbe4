use core::fmt;

use rust_decimal::Decimal;

/// A range of numbers with exact decimals; an open end is `None`, an exact number has both ends equal.
///
/// JSON: `{"min": 0.8, "max": 1.0}`, numbers or `null`. "max. 38 hours" has only `max`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Range {
    /// At least.
    #[cfg_attr(feature = "serde", serde(with = "number"))]
    pub min: Option<Decimal>,
    /// At most.
    #[cfg_attr(feature = "serde", serde(with = "number"))]
    pub max: Option<Decimal>,
}

impl Range {
    /// Both ends equal.
    pub fn exactly(number: impl Into<Decimal>) -> Self {
        let number = number.into();
        Self {
            min: Some(number),
            max: Some(number),
        }
    }

    /// Only a lower end.
    pub fn at_least(number: impl Into<Decimal>) -> Self {
        Self {
            min: Some(number.into()),
            max: None,
        }
    }

    /// Only an upper end.
    pub fn at_most(number: impl Into<Decimal>) -> Self {
        Self {
            min: None,
            max: Some(number.into()),
        }
    }

    /// Two ends.
    pub fn between(min: impl Into<Decimal>, max: impl Into<Decimal>) -> Self {
        Self {
            min: Some(min.into()),
            max: Some(max.into()),
        }
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.min, self.max) {
            (Some(min), Some(max)) if min == max => write!(f, "{min}"),
            (Some(min), Some(max)) => write!(f, "{min}-{max}"),
            (Some(min), None) => write!(f, "from {min}"),
            (None, Some(max)) => write!(f, "up to {max}"),
            (None, None) => Ok(()),
        }
    }
}

/// Exact decimals as JSON numbers: whole ones without a point.
#[cfg(feature = "serde")]
pub(super) mod number {
    use rust_decimal::Decimal;
    use rust_decimal::prelude::ToPrimitive;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[expect(clippy::ref_option, reason = "the signature that serde asks for")]
    pub fn serialize<S: Serializer>(
        number: &Option<Decimal>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match number {
            None => serializer.serialize_none(),
            Some(number) => match number.to_i64().filter(|_| number.is_integer()) {
                Some(whole) => serializer.serialize_i64(whole),
                None => serializer.serialize_f64(number.to_f64().unwrap_or_default()),
            },
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Decimal>, D::Error> {
        #[derive(Serialize, Deserialize)]
        #[serde(untagged)]
        enum Number {
            Whole(i64),
            Broken(f64),
        }
        Option::<Number>::deserialize(deserializer)?
            .map(|number| match number {
                Number::Whole(whole) => Ok(Decimal::from(whole)),
                Number::Broken(broken) => {
                    Decimal::try_from(broken).map_err(serde::de::Error::custom)
                }
            })
            .transpose()
    }
}
