//! Working hours.

use rust_decimal::Decimal;

use super::{Found, Site, Trigger, counted};
use crate::grammar;
use crate::lexicon::{Joint, Sense, Unit, dictionary, joints};
use crate::model::{Hours, MentionValue, PayPeriod};

/// Working hours with their period.
pub fn hours(site: &Site<'_>) -> Option<Found> {
    let hours = |sense| matches!(sense, Sense::Unit(Unit::Hour) | Sense::WorkingHours(_));
    match site.trigger {
        Trigger::Cue(Sense::WorkingHours(_) | Sense::Unit(Unit::Hour)) if counted_before(site) => {
            None
        }
        Trigger::Cue(Sense::WorkingHours(_) | Sense::Unit(Unit::Hour))
            if site.digit_within(counted::REACH) =>
        {
            let (left, hours) = grammar::hours(site.rest()).ok()?;
            (!is_of_day(left) && !is_share(left))
                .then(|| site.found(left, MentionValue::Hours(hours)))
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
            .filter(|found| {
                !site
                    .text
                    .get(found.range.clone())
                    .is_some_and(begins_a_line)
            })
            .or_else(|| beside_share(site))
        }
        _ => None,
    }
}

/// "FTE: 1.0", and in the next line "Hours per week: 38".
fn begins_a_line(printed: &str) -> bool {
    printed
        .lines()
        .skip(1)
        .any(|line| line.trim_start().starts_with(char::is_uppercase))
}

/// "38 hours per week for 2 years": what is counted stands before the words, not behind them.
fn counted_before(site: &Site<'_>) -> bool {
    let before = site.before().trim_end_matches([' ', '\u{a0}', '-', '‑']);
    if before.ends_with(['\n', '\r']) && site.rest().starts_with(char::is_uppercase) {
        return false;
    }
    let before = before.trim_end_matches(['\n', '\r']);
    let number = before.strip_suffix(')').map_or(before, |inside| {
        let open = inside.rfind('(').map_or(inside, |open| &inside[open..]);
        open.trim_start_matches('(')
    });
    number.ends_with(|c: char| c.is_ascii_digit())
        || site
            .behind(COUNT)
            .any(|cue| matches!(cue.sense, Sense::Cardinal(_)) && site.at - cue.end <= 1)
}

/// The longest number in words.
const COUNT: usize = 16;

/// "65 % (= 25,87 h)", "40 h / 100 %", "0,8-1,0 fte (32-40 uur)": hours beside the share of a full week that they are.
fn beside_share(site: &Site<'_>) -> Option<Found> {
    let (left, hours) = grammar::bare_hours(site.rest()).ok()?;
    let share = share_behind(left).or_else(|| share_before(site.before()))?;
    let week = hours
        .max?
        .checked_mul(Decimal::ONE_HUNDRED)?
        .checked_div(share)?;
    let value = Hours::new(hours, PayPeriod::Week);
    (LEAST..=MOST)
        .contains(&week)
        .then(|| site.found(left, MentionValue::Hours(value)))
}

/// The hours of a full-time week.
const LEAST: Decimal = Decimal::from_parts(34, 0, 0, false, 0);
const MOST: Decimal = Decimal::from_parts(48, 0, 0, false, 0);

const GAP: [char; 7] = [' ', '\u{a0}', '(', '/', ',', '=', ':'];

fn share_behind(left: &str) -> Option<Decimal> {
    let text = left.trim_start_matches(GAP);
    let near = (1..=4).contains(&(left.len() - text.len()));
    share(text).filter(|_| near)
}

fn share_before(before: &str) -> Option<Decimal> {
    let text = before.trim_end_matches(GAP);
    let near = (1..=4).contains(&(before.len() - text.len()));
    let number = text
        .trim_end_matches(|c: char| c == '%' || c.is_alphabetic())
        .trim_end_matches([' ', '\u{a0}']);
    let start = number.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    text.get(start.len()..).and_then(share).filter(|_| near)
}

/// "80 %", "0,8 fte": the larger end, in hundredths.
fn share(text: &str) -> Option<Decimal> {
    let (_, share) = grammar::percent(text)
        .or_else(|_| grammar::full_time_share(text))
        .ok()?;
    share.max
}

/// "40h/week": the unit is no word of its own.
fn glued(rest: &str) -> bool {
    rest.chars()
        .take(8)
        .find(|sign| !sign.is_ascii_digit() && !matches!(sign, '.' | ','))
        .is_some_and(char::is_alphabetic)
}

/// "Hours per week: 1.00 | FTE"
fn is_share(behind: &str) -> bool {
    let share = |sense| matches!(sense, Sense::FullTimeEquivalent).then_some(());
    let behind = behind.trim_start_matches([' ', '\u{a0}']);
    dictionary().beginning(behind, share).is_some()
}

/// "Standard hours: 9 | -5", "8 | a.m. to 5 p.m.": what stands behind the number says that it is a time of the day.
fn is_of_day(behind: &str) -> bool {
    let behind = behind.trim_start_matches([' ', '\u{a0}']);
    let digit = |end: &str| {
        end.trim_start_matches(' ')
            .starts_with(|sign: char| sign.is_ascii_digit())
    };
    let clock = |joint| matches!(joint, Joint::Clock | Joint::To).then_some(());
    behind.strip_prefix(['-', '–', ':']).is_some_and(digit)
        || joints().beginning(behind, clock).is_some()
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
        reads_nothing("exam 40 % (3 h), 50 % of 20 hours, 24 h, 100 % secure");
    }

    #[test]
    fn hours_and_their_period() {
        reads(
            "|38 hours per week|, |37hrs per week|",
            &["38 a week", "37 a week"],
        );
        reads(
            "|Hours: 39 per week|; |Hours\t39 per week|",
            &["39 a week", "39 a week"],
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
        reads("|38 hours 45 minutes per week|", &["38.75 a week"]);
        reads("|38 hours and 30 min a week|", &["38.5 a week"]);
        reads("|38 h 45 min working hours/week|", &["38.75 a week"]);
        reads(
            "|19,915 hours per week| (50%), |20 hours per week| (50 %)",
            &["19.915 a week", "20 a week"],
        );
    }

    #[test]
    fn hours_beside_their_share_of_a_week() {
        reads("65% (= |25,87 h|)", &["25.87 a week"]);
        reads("0,8 fte (|30,4 uur|)", &["30.4 a week"]);
        reads("0,8-1,0 fte (|32-40 uur|)", &["32-40 a week"]);
        reads("|38 uur| (1,0 fte)", &["38 a week"]);
        reads_nothing("2 fte (6 uur), 0,5 fte (12 uur)");
        reads("|25,89 Std.| (65%)", &["25.89 a week"]);
        reads("|40h| / 100% / 8 SWS", &["40 a week"]);
        reads("50 %, |20 hours|", &["20 a week"]);
    }

    #[test]
    fn labels() {
        reads("|Hours per week:  38|", &["38 a week"]);
        reads("|Weekly working hours: 38.5|", &["38.5 a week"]);
        reads("|Hours: 35 per week|", &["35 a week"]);
        reads("|Hours will be 35/week| at most.", &["35 a week"]);
        reads("The |hours are 37.5 per week|.", &["37.5 a week"]);
        reads("Opening hours are 9 to 17.", &[]);
        reads("FTE: 1.0\n|Hours per week: 38|", &["38 a week"]);
        reads("|37.5\nhours per week|", &["37.5 a week"]);
        reads(
            "|40 hours/week| for 2 years, |thirty hours per week| for 12 months",
            &["40 a week", "30 a week"],
        );
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
