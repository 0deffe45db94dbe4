//! Words that name a currency.

use super::{Column, Vocabulary};
use crate::model::Currency;

/// What a word or sign of a currency says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Tender {
    /// The currency that is named, or the several that share the name.
    pub name: Name,
    /// How far it is to be trusted where it is printed in capitals.
    pub capitals: Trust,
    /// How far it is to be trusted where it begins with a capital and goes on small.
    pub capitalised: Trust,
    /// How far it is to be trusted where it is printed small.
    pub small: Trust,
}

/// The currency that is named, or the several that share the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Name {
    /// "euro", "US$", "zł"
    One(Currency),
    /// "$", "kr", "rupees"
    Shared(Family),
}

/// How far a word is to be trusted to name a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trust {
    /// Beside any number.
    Sure,
    /// Beside an amount that looks like money: "CAD 2,000", not "CAD 2".
    Doubtful,
    /// Never.
    Never,
}

/// Currencies that share a sign or a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// "$", "dollars"
    Dollar,
    /// "kr", "kroner"
    Krone,
    /// "¥"
    Yen,
    /// "Rs", "rupees"
    Rupee,
    /// "pesos"
    Peso,
    /// A name of which nothing near tells more: "francs", "dinars"
    Other,
}

impl Family {
    /// The codes of its members that postings print.
    pub fn members(self) -> &'static [&'static str] {
        match self {
            Self::Dollar => &[
                "AUD", "BBD", "BND", "CAD", "FJD", "HKD", "JMD", "NAD", "NZD", "SGD", "TTD", "TWD",
                "USD",
            ],
            Self::Krone => &["DKK", "ISK", "NOK", "SEK"],
            Self::Yen => &["CNY", "JPY"],
            Self::Rupee => &["INR", "LKR", "MUR", "NPR", "PKR", "SCR"],
            Self::Peso => &["ARS", "CLP", "COP", "CUP", "DOP", "MXN", "PHP", "UYU"],
            Self::Other => &[],
        }
    }
}

impl Name {
    /// What both names say together, where they can mean one currency.
    pub fn agreed(self, other: Self) -> Option<Self> {
        match (self, other) {
            (one, same) if one == same => Some(one),
            (Self::One(currency), Self::Shared(family))
            | (Self::Shared(family), Self::One(currency)) => family
                .members()
                .contains(&currency.code())
                .then_some(Self::One(currency)),
            _ => None,
        }
    }
}

/// A name of one currency.
pub(super) const fn one(code: &str) -> Tender {
    Tender {
        name: named(code),
        capitals: Trust::Sure,
        capitalised: Trust::Sure,
        small: Trust::Sure,
    }
}

/// A name that several currencies share.
pub(super) const fn shared(family: Family) -> Tender {
    Tender {
        name: Name::Shared(family),
        capitals: Trust::Sure,
        capitalised: Trust::Sure,
        small: Trust::Sure,
    }
}

/// A code that is printed small too.
pub(super) const fn common(code: &str) -> Tender {
    one(code)
}

/// A code that small is a word of some language: "nok", "sek"
pub(super) const fn halfway(code: &str) -> Tender {
    Tender {
        capitalised: Trust::Doubtful,
        small: Trust::Doubtful,
        ..one(code)
    }
}

/// A code that counts in capitals only.
pub(super) const fn code(code: &str) -> Tender {
    Tender {
        capitalised: Trust::Never,
        small: Trust::Never,
        ..one(code)
    }
}

/// A code that in capitals is a common abbreviation or a word.
pub(super) const fn acronym(code: &str) -> Tender {
    Tender {
        capitals: Trust::Doubtful,
        ..self::code(code)
    }
}

/// A name that means other things too.
const fn word(tender: Tender) -> Tender {
    Tender {
        capitals: Trust::Doubtful,
        capitalised: Trust::Doubtful,
        small: Trust::Doubtful,
        ..tender
    }
}

/// An abbreviation that small means other things too: "Ft", but "6 ft".
const fn capitalised(tender: Tender) -> Tender {
    Tender {
        small: Trust::Doubtful,
        ..tender
    }
}

const fn named(code: &str) -> Name {
    match Currency::from_code(code) {
        Some(currency) => Name::One(currency),
        None => Name::Shared(Family::Other),
    }
}

use Family::{Dollar, Krone, Other, Peso, Rupee};

pub static TENDERS: Vocabulary<Tender> = Vocabulary(&[
    Column {
        language: "",
        entries: &[
            ("br", word(shared(Other))),
            ("cdn", one("CAD")),
            ("cfa", shared(Other)),
            ("fcfa", shared(Other)),
            ("fdj", one("DJF")),
            ("fr", word(one("CHF"))),
            ("ft", capitalised(one("HUF"))),
            ("kd", word(one("KWD"))),
            ("kn", word(one("HRK"))),
            ("kr", shared(Krone)),
            ("ksh", one("KES")),
            ("kshs", one("KES")),
            ("kč", one("CZK")),
            ("lek", capitalised(one("ALL"))),
            ("nis", word(one("ILS"))),
            ("r", acronym("ZAR")),
            (
                "rm",
                Tender {
                    capitalised: Trust::Doubtful,
                    ..capitalised(one("MYR"))
                },
            ),
            ("rmb", one("CNY")),
            ("rp", one("IDR")),
            ("rs", capitalised(shared(Rupee))),
            ("sfr", one("CHF")),
            ("tl", word(one("TRY"))),
            ("tsh", one("TZS")),
            ("ush", one("UGX")),
            ("zl", word(one("PLN"))),
            ("zł", one("PLN")),
            ("đ", one("VND")),
            ("грн", one("UAH")),
            ("лв", one("BGN")),
            ("р", one("RUB")),
            ("руб", one("RUB")),
            ("تومان", shared(Other)),
            ("ريال", shared(Other)),
        ],
    },
    Column {
        language: "en",
        entries: &[
            ("algerian dinars", one("DZD")),
            ("american dollar", one("USD")),
            ("american dollars", one("USD")),
            ("argentine pesos", one("ARS")),
            ("australian dollar", one("AUD")),
            ("australian dollars", one("AUD")),
            ("austrian schilling", one("ATS")),
            ("austrian schillings", one("ATS")),
            ("baht", one("THB")),
            ("belgian francs", one("BEF")),
            ("brazilian reais", one("BRL")),
            ("brazilian real", one("BRL")),
            ("british pound", one("GBP")),
            ("british pounds", one("GBP")),
            ("bulgarian lev", one("BGN")),
            ("bulgarian leva", one("BGN")),
            ("canadian dollar", one("CAD")),
            ("canadian dollars", one("CAD")),
            ("cedis", one("GHS")),
            ("chilean pesos", one("CLP")),
            ("chinese renminbi", one("CNY")),
            ("chinese rmb", one("CNY")),
            ("chinese yuan", one("CNY")),
            ("colombian pesos", one("COP")),
            ("croatian kuna", one("HRK")),
            ("crowns", word(shared(Krone))),
            ("czech crowns", one("CZK")),
            ("czech koruna", one("CZK")),
            ("danish crowns", one("DKK")),
            ("danish krone", one("DKK")),
            ("danish kroner", one("DKK")),
            ("deutsche marks", one("DEM")),
            ("deutschmarks", one("DEM")),
            ("dinar", shared(Other)),
            ("dinars", shared(Other)),
            ("dirham", shared(Other)),
            ("dirhams", shared(Other)),
            ("dollar", shared(Dollar)),
            ("dollars", shared(Dollar)),
            ("drachmas", one("GRD")),
            ("dutch guilder", one("NLG")),
            ("dutch guilders", one("NLG")),
            ("egyptian pound", one("EGP")),
            ("egyptian pounds", one("EGP")),
            ("emirati dirhams", one("AED")),
            ("escudos", shared(Other)),
            ("estonian kroons", one("EEK")),
            ("euro", one("EUR")),
            ("euros", one("EUR")),
            ("fiji dollars", one("FJD")),
            ("fijian dollars", one("FJD")),
            ("finnish marks", one("FIM")),
            ("forint", one("HUF")),
            ("forints", one("HUF")),
            ("franc", shared(Other)),
            ("francs", shared(Other)),
            ("french francs", one("FRF")),
            ("german marks", one("DEM")),
            ("ghana cedis", one("GHS")),
            ("guilder", shared(Other)),
            ("guilders", shared(Other)),
            ("hong kong dollar", one("HKD")),
            ("hong kong dollars", one("HKD")),
            ("hryvnia", one("UAH")),
            ("hungarian forint", one("HUF")),
            ("hungarian forints", one("HUF")),
            ("icelandic krona", one("ISK")),
            ("icelandic kronas", one("ISK")),
            ("icelandic kronur", one("ISK")),
            ("indian rupee", one("INR")),
            ("indian rupees", one("INR")),
            ("indonesian rupiah", one("IDR")),
            ("iranian rials", one("IRR")),
            ("irish pounds", one("IEP")),
            ("irish punt", one("IEP")),
            ("irish punts", one("IEP")),
            ("israeli shekel", one("ILS")),
            ("israeli shekels", one("ILS")),
            ("italian lira", one("ITL")),
            ("italian lire", one("ITL")),
            ("jamaican dollars", one("JMD")),
            ("japanese yen", one("JPY")),
            ("jordanian dinars", one("JOD")),
            ("kenyan shillings", one("KES")),
            ("korean won", one("KRW")),
            ("krona", shared(Krone)),
            ("krone", shared(Krone)),
            ("kroner", shared(Krone)),
            ("kronor", shared(Krone)),
            ("kuna", word(one("HRK"))),
            ("kuwaiti dinar", one("KWD")),
            ("kuwaiti dinars", one("KWD")),
            ("lebanese pound", one("LBP")),
            ("lebanese pounds", one("LBP")),
            ("leu", word(one("RON"))),
            ("leva", word(one("BGN"))),
            ("lira", shared(Other)),
            ("liras", shared(Other)),
            ("lire", shared(Other)),
            ("malaysia ringgit", one("MYR")),
            ("malaysia ringgits", one("MYR")),
            ("malaysian ringgit", one("MYR")),
            ("malaysian ringgits", one("MYR")),
            ("markka", one("FIM")),
            ("mauritian rupees", one("MUR")),
            ("mexican pesos", one("MXN")),
            ("moroccan dirhams", one("MAD")),
            ("naira", one("NGN")),
            ("namibian dollars", one("NAD")),
            ("nepalese rupees", one("NPR")),
            ("new israeli shekels", one("ILS")),
            ("new taiwan dollar", one("TWD")),
            ("new taiwan dollars", one("TWD")),
            ("new zealand dollar", one("NZD")),
            ("new zealand dollars", one("NZD")),
            ("nigerian naira", one("NGN")),
            ("norwegian crowns", one("NOK")),
            ("norwegian krone", one("NOK")),
            ("norwegian kroner", one("NOK")),
            ("norwegian kroners", one("NOK")),
            ("omani rial", one("OMR")),
            ("omani rials", one("OMR")),
            ("pakistani rupees", one("PKR")),
            ("peseta", one("ESP")),
            ("pesetas", one("ESP")),
            ("peso", shared(Other)),
            ("pesos", shared(Peso)),
            ("philippine pesos", one("PHP")),
            ("polish zloty", one("PLN")),
            ("polish zlotys", one("PLN")),
            ("polish złoty", one("PLN")),
            ("pound", word(one("GBP"))),
            ("pound sterling", one("GBP")),
            ("pound sterlings", one("GBP")),
            ("pounds", word(one("GBP"))),
            ("pounds sterling", one("GBP")),
            ("qatari riyal", one("QAR")),
            ("qatari riyals", one("QAR")),
            ("rand", one("ZAR")),
            ("reais", one("BRL")),
            ("renminbi", one("CNY")),
            ("rial", shared(Other)),
            ("rials", shared(Other)),
            ("ringgit", one("MYR")),
            ("ringgits", one("MYR")),
            ("riyal", shared(Other)),
            ("riyals", shared(Other)),
            ("romanian lei", one("RON")),
            ("romanian leu", one("RON")),
            ("rouble", one("RUB")),
            ("roubles", one("RUB")),
            ("ruble", one("RUB")),
            ("rubles", one("RUB")),
            ("rupee", shared(Rupee)),
            ("rupees", shared(Rupee)),
            ("rupiah", one("IDR")),
            ("russian roubles", one("RUB")),
            ("russian rubles", one("RUB")),
            ("saudi arabian riyals", one("SAR")),
            ("saudi riyal", one("SAR")),
            ("saudi riyals", one("SAR")),
            ("serbian dinars", one("RSD")),
            ("shekel", one("ILS")),
            ("shekels", one("ILS")),
            ("shillings", shared(Other)),
            ("singapore dollar", one("SGD")),
            ("singapore dollars", one("SGD")),
            ("south african rand", one("ZAR")),
            ("south korean won", one("KRW")),
            ("sri lankan rupees", one("LKR")),
            ("sterling", one("GBP")),
            ("swedish crowns", one("SEK")),
            ("swedish krona", one("SEK")),
            ("swedish kronas", one("SEK")),
            ("swedish kroner", one("SEK")),
            ("swedish kronor", one("SEK")),
            ("swiss franc", one("CHF")),
            ("swiss francs", one("CHF")),
            ("tanzanian shillings", one("TZS")),
            ("thai baht", one("THB")),
            ("tugrik", one("MNT")),
            ("tugriks", one("MNT")),
            ("tunisian dinars", one("TND")),
            ("turkish lira", one("TRY")),
            ("turkish liras", one("TRY")),
            ("u s dollars", one("USD")),
            ("uae dirhams", one("AED")),
            ("ugandan shillings", one("UGX")),
            ("uk pounds", one("GBP")),
            ("united states dollar", one("USD")),
            ("united states dollars", one("USD")),
            ("us dollar", one("USD")),
            ("us dollars", one("USD")),
            ("vietnamese dong", one("VND")),
            ("won", word(one("KRW"))),
            ("yen", one("JPY")),
            ("yuan", one("CNY")),
            ("zloty", one("PLN")),
            ("zlotys", one("PLN")),
            ("złoty", one("PLN")),
        ],
    },
    Column {
        language: "de",
        entries: &[("franken", one("CHF")), ("schweizer franken", one("CHF"))],
    },
    Column {
        language: "fr",
        entries: &[
            ("francs suisses", one("CHF")),
            ("livres sterling", one("GBP")),
        ],
    },
    Column {
        language: "ro",
        entries: &[("lei", one("RON"))],
    },
]);
