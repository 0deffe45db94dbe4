//! How countries are called (ITU-T E.164): the code, and what stands before a number inside the country.

/// How a country is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialling {
    /// ISO 3166-1
    pub country: &'static str,
    /// The country code, without "+".
    pub code: &'static str,
    /// What a number inside the country begins with.
    pub trunk: Trunk,
}

/// What a number inside a country begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trunk {
    /// A zero that is left out from abroad: "0228 7360694".
    Zero,
    /// A zero that stays: Italy.
    KeptZero,
    /// Nothing; a number has so many digits.
    None(usize),
}

/// Sorted by country.
pub const DIALLING: &[Dialling] = &[
    Dialling {
        country: "AT",
        code: "43",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "AU",
        code: "61",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "BE",
        code: "32",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "BG",
        code: "359",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "BR",
        code: "55",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "CA",
        code: "1",
        trunk: Trunk::None(10),
    },
    Dialling {
        country: "CH",
        code: "41",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "CN",
        code: "86",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "CY",
        code: "357",
        trunk: Trunk::None(8),
    },
    Dialling {
        country: "CZ",
        code: "420",
        trunk: Trunk::None(9),
    },
    Dialling {
        country: "DE",
        code: "49",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "DK",
        code: "45",
        trunk: Trunk::None(8),
    },
    Dialling {
        country: "EE",
        code: "372",
        trunk: Trunk::None(7),
    },
    Dialling {
        country: "ES",
        code: "34",
        trunk: Trunk::None(9),
    },
    Dialling {
        country: "FI",
        code: "358",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "FR",
        code: "33",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "GB",
        code: "44",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "GR",
        code: "30",
        trunk: Trunk::None(10),
    },
    Dialling {
        country: "HK",
        code: "852",
        trunk: Trunk::None(8),
    },
    Dialling {
        country: "HR",
        code: "385",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "IE",
        code: "353",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "IL",
        code: "972",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "IN",
        code: "91",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "IS",
        code: "354",
        trunk: Trunk::None(7),
    },
    Dialling {
        country: "IT",
        code: "39",
        trunk: Trunk::KeptZero,
    },
    Dialling {
        country: "JP",
        code: "81",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "KR",
        code: "82",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "LT",
        code: "370",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "LV",
        code: "371",
        trunk: Trunk::None(8),
    },
    Dialling {
        country: "MT",
        code: "356",
        trunk: Trunk::None(8),
    },
    Dialling {
        country: "MX",
        code: "52",
        trunk: Trunk::None(10),
    },
    Dialling {
        country: "MY",
        code: "60",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "NL",
        code: "31",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "NO",
        code: "47",
        trunk: Trunk::None(8),
    },
    Dialling {
        country: "NZ",
        code: "64",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "PL",
        code: "48",
        trunk: Trunk::None(9),
    },
    Dialling {
        country: "PT",
        code: "351",
        trunk: Trunk::None(9),
    },
    Dialling {
        country: "QA",
        code: "974",
        trunk: Trunk::None(8),
    },
    Dialling {
        country: "RO",
        code: "40",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "RS",
        code: "381",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "SE",
        code: "46",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "SG",
        code: "65",
        trunk: Trunk::None(8),
    },
    Dialling {
        country: "SI",
        code: "386",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "SK",
        code: "421",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "TR",
        code: "90",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "TW",
        code: "886",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "UA",
        code: "380",
        trunk: Trunk::Zero,
    },
    Dialling {
        country: "US",
        code: "1",
        trunk: Trunk::None(10),
    },
    Dialling {
        country: "ZA",
        code: "27",
        trunk: Trunk::Zero,
    },
];

/// Does every country of a code leave out from abroad the zero that a number begins with at home?
pub fn leaves_out_zero(code: &str) -> bool {
    let mut called = DIALLING
        .iter()
        .filter(|entry| entry.code == code)
        .peekable();
    called.peek().is_some() && called.all(|entry| entry.trunk == Trunk::Zero)
}

/// How this country is called.
pub fn dialling(country: &str) -> Option<&'static Dialling> {
    let place = DIALLING
        .binary_search_by(|entry| entry.country.cmp(country))
        .ok()?;
    DIALLING.get(place)
}

#[cfg(test)]
mod tests {
    use super::DIALLING;

    #[test]
    fn the_table_is_sorted() {
        assert!(DIALLING.is_sorted_by(|a, b| a.country < b.country));
    }
}
