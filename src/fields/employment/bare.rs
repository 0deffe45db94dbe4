//! A number without its unit behind a label: "Hours: 35", "Percentage of employment: 50".

use rust_decimal::Decimal;

use crate::fields::Candidate;
use crate::lexicon::{Cue, Label, Sense, Turn, Unit};
use crate::model::{Evidence, Extent, PayPeriod, Range};
use crate::outline::{Outline, Passage};

/// What the number is of.
pub enum Bare {
    Hours(Candidate<Range>),
    Share(Candidate<Range>),
}

/// The number that is all of a value, or all but the word for hours: of a week, where nobody works so many in a day, or in percent
/// or as a part of one, where the label asks for a share.
pub fn bare(outline: &Outline<'_>, passage: &Passage) -> Option<Bare> {
    let Some((Label::Extent, name)) = &passage.label else {
        return None;
    };
    let value = outline.slice(passage.range.clone());
    let digits = value
        .find(|sign: char| !(sign.is_ascii_digit() || matches!(sign, '.' | ',')))
        .unwrap_or(value.len());
    let printed = value.get(..digits)?.trim_end_matches(['.', ',']);
    let number: Decimal = printed.replace(',', ".").parse().ok()?;
    let end = passage.range.start + printed.len();
    let rest = value.get(printed.len()..)?.trim_start();
    let hour = |sense| sense == Sense::Unit(Unit::Hour);
    let unit = outline
        .cues(end..end + 2)
        .iter()
        .any(|cue| hour(cue.sense) && outline.slice(cue.end..passage.range.end).trim().is_empty());
    // "20, 30 or 40" settles nothing.
    let more = rest.strip_prefix(',').is_some_and(|more| {
        more.trim_start()
            .starts_with(|sign: char| sign.is_ascii_digit())
    });
    // "Weekly hours (min-max): 32 - 40"
    let last = rest
        .strip_prefix(['-', '–'])
        .and_then(|last| last.trim().replace(',', ".").parse().ok())
        .filter(|last| *last > number);
    let end = last.map_or(end, |_: Decimal| passage.range.end);
    let whole =
        last.is_some() || rest.is_empty() || rest.starts_with(['|', ';', '(', ',']) && !more;
    let asks = |wanted: fn(Sense) -> bool| {
        outline
            .cues(name.clone())
            .iter()
            .any(|cue| wanted(cue.sense))
    };
    let hours = asks(|sense| {
        matches!(
            sense,
            Sense::Unit(Unit::Hour) | Sense::WorkingHours(PayPeriod::Week)
        )
    });
    // "Hours per fortnight"
    let of_other_time = asks(
        |sense| matches!(sense, Sense::Unit(unit) if !matches!(unit, Unit::Hour | Unit::Week)),
    );
    let candidate = |number: Decimal, last: Option<Decimal>| {
        let range = Range {
            max: last.or(Some(number)),
            ..Range::exactly(number)
        };
        Candidate::new(range, passage.range.start..end, Evidence::Labelled)
    };
    let percent = asks(|sense| sense == Sense::Percent)
        // "Full-time equivalent: 100"
        || number >= LEAST && asks(|sense| sense == Sense::FullTimeEquivalent);
    let most = last.unwrap_or(number);
    if hours && !of_other_time && (whole || unit) && number >= LEAST && most <= MOST {
        Some(Bare::Hours(candidate(number, last)))
    } else if !hours && whole && number > Decimal::ZERO && most <= Decimal::ONE && !percent {
        Some(Bare::Share(candidate(number, last)))
    } else if percent && whole && number >= LEAST && most <= Decimal::ONE_HUNDRED {
        let share = |percent: Decimal| {
            let part = percent.checked_div(Decimal::ONE_HUNDRED)?;
            Some(part.normalize())
        };
        Some(Bare::Share(candidate(share(number)?, last.and_then(share))))
    } else {
        None
    }
}

/// "Full time (40 hours)": the hours in brackets behind the extent are those of a week.
pub fn hours_behind(
    outline: &Outline<'_>,
    passage: &Passage,
    extent: &Cue<Sense>,
    evidence: Evidence,
) -> Option<Candidate<Range>> {
    let behind = outline.slice(extent.end..passage.range.end);
    let (inside, _) = behind.trim_start().strip_prefix('(')?.split_once(')')?;
    let printed = inside.split(' ').next()?;
    let number: Decimal = printed.replace(',', ".").parse().ok()?;
    let start = extent.end + behind.find('(')? + 1;
    let end = start + printed.len();
    let close = start + inside.len();
    let mut unit = outline.cues(end..end + 2).iter();
    let hours = unit.any(|cue| {
        cue.sense == Sense::Unit(Unit::Hour) && outline.slice(cue.end..close).trim().is_empty()
    });
    let least = if extent.sense == Sense::Extent(Some(Extent::FullTime)) {
        FULL
    } else {
        LEAST
    };
    (hours && !is_of_people(outline, passage, extent) && (least..=MOST).contains(&number))
        .then(|| Candidate::new(Range::exactly(number), start..end, evidence))
}

/// "full-time (1.0)", "part-time (0,5)": a part of one in brackets right behind the extent.
pub fn share_behind(
    outline: &Outline<'_>,
    passage: &Passage,
    extent: &Cue<Sense>,
) -> Option<Candidate<Range>> {
    let rest = outline.slice(extent.end..passage.range.end);
    let (printed, _) = rest.strip_prefix(" (")?.split_once(')')?;
    let parted = printed.contains(['.', ',']) && printed.len() <= "0.75".len();
    let share: Decimal = printed.replace(',', ".").parse().ok().filter(|_| parted)?;
    let start = extent.end + " (".len();
    let place = start..start + printed.len();
    // "20 full-time (1.0) researchers"
    let lead = outline.slice(passage.range.start..extent.start).trim_end();
    (share > Decimal::ZERO
        && share <= Decimal::ONE
        && !lead.ends_with(|sign: char| sign.is_ascii_digit())
        && !is_of_people(outline, passage, extent))
    .then(|| Candidate::new(Range::exactly(share.normalize()), place, Evidence::Phrased))
}

/// "Students who study full time (30 hours) may apply."
fn is_of_people(outline: &Outline<'_>, passage: &Passage, extent: &Cue<Sense>) -> bool {
    let mut before = outline.cues(passage.range.start..extent.start).iter();
    before.any(|cue| cue.sense == Sense::Turn(Turn::Person))
}

/// Fewer hours may be those of a day; no post is a smaller percentage.
const LEAST: Decimal = Decimal::TEN;
/// A full week has no fewer hours.
const FULL: Decimal = Decimal::from_parts(30, 0, 0, false, 0);
/// The hours of a full week, at the most.
const MOST: Decimal = Decimal::from_parts(48, 0, 0, false, 0);
