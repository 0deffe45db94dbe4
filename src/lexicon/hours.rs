//! Working hours and the time they are worked in.

use super::{Column, Vocabulary};
use crate::model::PayPeriod::{self, Day, Month, Week};

/// Hours and their period in one, behind a number or before it: "39,83 Wochenstunden", "hours per week: 38".
pub static WORKING_HOURS: Vocabulary<PayPeriod> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("average weekly hours", Week),
            ("contract hours per week", Week),
            ("contracted hours per week", Week),
            ("contractual hours per week", Week),
            ("h w", Week),
            ("hours a week", Week),
            ("hours per month", Month),
            ("hours per week", Week),
            ("hours per wk", Week),
            ("hours week", Week),
            ("hours weekly", Week),
            ("hours wk", Week),
            ("hpw", Week),
            ("hrs per week", Week),
            ("hrs per wk", Week),
            ("hrs week", Week),
            ("hrs wk", Week),
            ("number of hours per week", Week),
            ("scheduled hours", Week),
            ("standard hours", Week),
            ("weekly hours", Week),
            ("weekly working hours", Week),
            ("weekly working time", Week),
            ("weekly workload", Week),
            ("working hours per week", Week),
        ],
    },
    Column {
        language: "de",
        entries: &[
            ("anzahl wochenstunden", Week),
            ("arbeitsstunden im monat", Month),
            ("arbeitsstunden pro monat", Month),
            ("arbeitsstunden pro woche", Week),
            ("arbeitsstunden wöchentlich", Week),
            ("arbeitszeit wöchentlich", Week),
            ("beschäftigungsausmaß in wochenstunden", Week),
            ("beschäftigungsausmaß stunden", Week),
            ("durchschnittliche wöchentliche arbeitszeit", Week),
            ("h monat", Month),
            ("h pro woche", Week),
            ("h woche", Week),
            ("monatlich stunden", Month),
            ("monatliche arbeitszeit", Month),
            ("monatliche arbeitszeit von", Month),
            ("monatlichen arbeitszeit", Month),
            ("monatsstunden", Month),
            ("std im monat", Month),
            ("std monat", Month),
            ("std pro woche", Week),
            ("std wo", Week),
            ("std woche", Week),
            ("std wöchentlich", Week),
            ("stunden die woche", Week),
            ("stunden im monat", Month),
            ("stunden in der woche", Week),
            ("stunden je monat", Month),
            ("stunden je woche", Week),
            ("stunden monat", Month),
            ("stunden monatlich", Month),
            ("stunden pro monat", Month),
            ("stunden pro woche", Week),
            ("stunden wo", Week),
            ("stunden woche", Week),
            ("stunden wöchentlich", Week),
            ("stunden wöchentliche arbeitszeit", Week),
            ("stundenausmaß", Week),
            ("stundenzahl pro woche", Week),
            ("umfang in wochenstunden", Week),
            ("wochenarbeitsstunden", Week),
            ("wochenarbeitszeit", Week),
            ("wochenarbeitszeit von", Week),
            ("wochenstd", Week),
            ("wochenstunde", Week),
            ("wochenstunden", Week),
            ("wochenstundenanzahl", Week),
            ("wstd", Week),
            ("wöchentlich", Week),
            ("wöchentliche arbeitszeit", Week),
            ("wöchentliche stundenanzahl", Week),
            ("wöchentliche stundenzahl", Week),
            ("wöchentlichen arbeitszeit", Week),
        ],
    },
    Column {
        language: "nl",
        entries: &[
            ("aantal uren per week", Week),
            ("aantal uur per week", Week),
            ("arbeidsduur", Week),
            ("arbeidsduur per week", Week),
            ("arbeidstijd per week", Week),
            ("contracturen", Week),
            ("contracturen per week", Week),
            ("functieomvang", Week),
            ("omvang in uren", Week),
            ("omvang in uren per week", Week),
            ("uren in de week", Week),
            ("uren per week", Week),
            ("uren wekelijks", Week),
            ("uur wekelijks", Week),
            ("weekuren", Week),
            ("wekelijkse arbeidsduur", Week),
            ("werkuren per week", Week),
        ],
    },
]);

/// Behind hours: "38 hours weekly", "39 h wöchentlich".
pub static HOURLY_PERIODS: Vocabulary<PayPeriod> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("daily", Day),
            ("monthly", Month),
            ("p w", Week),
            ("pw", Week),
            ("weekly", Week),
        ],
    },
    Column {
        language: "de",
        entries: &[("wo", Week), ("wöchentlich", Week)],
    },
    Column {
        language: "nl",
        entries: &[("p wk", Week), ("wekelijks", Week)],
    },
    Column {
        language: "fr",
        entries: &[("hebdo", Week), ("hebdomadaires", Week)],
    },
    Column {
        language: "nb",
        entries: &[("ukentlig", Week)],
    },
    Column {
        language: "sv",
        entries: &[("veckan", Week)],
    },
    Column {
        language: "da",
        entries: &[("ugentlig", Week), ("ugentligt", Week)],
    },
]);

/// Before hours: "a working week of 38 hours".
pub static WORKING_WEEKS: Vocabulary<PayPeriod> = Vocabulary(&[
    Column {
        language: "en",
        entries: &[
            ("week", Week),
            ("work week", Week),
            ("working day", Day),
            ("working week", Week),
            ("workweek", Week),
        ],
    },
    Column {
        language: "de",
        entries: &[("arbeitswoche", Week)],
    },
    Column {
        language: "nl",
        entries: &[("werkweek", Week)],
    },
    Column {
        language: "nb",
        entries: &[("arbeidsuke", Week)],
    },
    Column {
        language: "sv",
        entries: &[("arbetsvecka", Week)],
    },
    Column {
        language: "da",
        entries: &[("arbejdsuge", Week)],
    },
]);
