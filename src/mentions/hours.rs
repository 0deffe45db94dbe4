//! Working hours.

use super::{Found, Site, Trigger, counted};
use crate::grammar;
use crate::lexicon::{Sense, Unit};
use crate::model::MentionValue;

/// Working hours with their period.
pub fn hours(site: &Site<'_>) -> Option<Found> {
    let hours = |sense| matches!(sense, Sense::Unit(Unit::Hour) | Sense::WorkingHours(_));
    match site.trigger {
        Trigger::Cue(Sense::WorkingHours(_)) if site.digit_within(counted::REACH) => {
            let (left, hours) = grammar::hours(site.rest()).ok()?;
            Some(site.found(left, MentionValue::Hours(hours)))
        }
        Trigger::Cue(Sense::WorkingWeek(_)) if site.digit_within(counted::REACH) => {
            let (left, hours) = grammar::hours_of_week(site.rest()).ok()?;
            Some(site.found(left, MentionValue::Hours(hours)))
        }
        _ if counted::begins(site)
            && (site.ahead(counted::REACH).any(|cue| hours(cue.sense)) || glued(site.rest())) =>
        {
            counted::read(site, |input| {
                grammar::hours(input).map(|(left, hours)| (left, MentionValue::Hours(hours)))
            })
        }
        _ => None,
    }
}

/// "40h/week": the unit is no word of its own.
fn glued(rest: &str) -> bool {
    rest.chars()
        .take(8)
        .find(|sign| !sign.is_ascii_digit() && !matches!(sign, '.' | ','))
        .is_some_and(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use crate::mentions::marked::assert_read;
    use crate::model::MentionValue;

    #[track_caller]
    fn reads(marked: &str, hours: &[&str]) {
        assert_read(marked, hours, |value, _| match value {
            MentionValue::Hours(hours) => Some(format!("{} a {}", hours.hours, hours.period)),
            _ => None,
        });
    }

    #[track_caller]
    fn reads_nothing(text: &str) {
        reads(text, &[]);
    }

    #[test]
    fn hours_without_a_period_are_no_working_hours() {
        reads_nothing("within 24 hours, 360 hours of teaching, 8 SWS");
        reads_nothing("flexible hours, office hours 9-17, 1 hour 15");
        reads_nothing("weekly meetings on 12 topics");
    }

    #[test]
    fn hours_and_their_period() {
        reads(
            "|38 hours per week|, |37hrs per week|",
            &["38 a week", "37 a week"],
        );
        reads(
            "|37.5 hours/week|, |40h/week|",
            &["37.5 a week", "40 a week"],
        );
        reads(
            "a |40-hour week|, a |36-hour working week|",
            &["40 a week", "36 a week"],
        );
        reads(
            "|14 hours a week|, |10 hours per month|",
            &["14 a week", "10 a month"],
        );
        reads("a |working week of 38 hours|", &["38 a week"]);
    }

    #[test]
    fn labels() {
        reads("|Hours per week:  38|", &["38 a week"]);
        reads("|Weekly working hours: 38.5|", &["38.5 a week"]);
    }

    #[test]
    fn ranges_and_bounds() {
        reads("|max. 38 hours per week|", &["up to 38 a week"]);
        reads("|36-40 hours a week|", &["36-40 a week"]);
        reads("|between 32 and 40 hours per week|", &["32-40 a week"]);
        reads("|min. 32 and max. 40 hours per week|", &["32-40 a week"]);
    }

    #[test]
    fn other_languages() {
        reads(
            "|39,83 Wochenstunden|, |38,5 Std./Woche|",
            &["39.83 a week", "38.5 a week"],
        );
        reads(
            "|38 uur per week|, |37,5 timer per uke|",
            &["38 a week", "37.5 a week"],
        );
        reads("auf Basis von |30 h/Woche|", &["30 a week"]);
        reads("|37 timer pr. uge|", &["37 a week"]);
        reads("|35 heures par semaine|", &["35 a week"]);
    }
}
