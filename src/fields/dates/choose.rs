//! Which of the dates that were read counts, and what is doubtful about it.

use core::ops::Range;

use chrono::{Datelike, Months, NaiveDate};

use super::order::Dated;
use super::{Dates, Reader, Starting};
use crate::fields::{Candidate, Doubt, best};
use crate::model::{Date, Deadline, Evidence, Season, Start, WarningKind};
use crate::outline::Outline;

impl Reader<'_, '_> {
    /// The best-evidenced of each role.
    pub(super) fn finish(self, reference: Option<NaiveDate>) -> Dates {
        let mut dates = Dates::default();
        let dated: Vec<&Candidate<Option<Dated>>> = self
            .deadlines
            .iter()
            .filter(|candidate| candidate.value.is_some())
            .collect();
        let reviewed = |counts: bool| {
            best(self.reviews.iter().filter(|_| counts).cloned())
                .map(|candidate| candidate.map(Some))
        };
        let deadline = best(dated.iter().map(|candidate| (*candidate).clone()))
            .or_else(|| reviewed(self.by_then))
            .or_else(|| best(self.deadlines.iter().cloned()))
            .or_else(|| reviewed(self.late));
        let mut deadline = deadline.map(|deadline| {
            let full = fuller(deadline.value.as_ref(), &dated, Option::as_ref);
            full.cloned()
                .or_else(|| eve(&deadline, &dated))
                .unwrap_or(deadline)
        });
        if let (Some(deadline), Some((range, evidence))) = (&mut deadline, &self.early)
            && deadline.range == *range
        {
            deadline.evidence = *evidence;
        }
        if let Some(deadline) = deadline {
            for other in &dated {
                if let (Some(a), Some(b)) = (&deadline.value, &other.value)
                    && differ(a.date, b.date)
                {
                    dates.doubts.push(Doubt {
                        kind: WarningKind::ConflictingDeadlines,
                        range: other.range.clone(),
                    });
                }
            }
            dates.deadline = Some(match deadline.value.clone() {
                Some(dated) => {
                    deadline.map(|_| Deadline::On(dates.settled(&dated, reference, Side::After)))
                }
                None => deadline.map(|_| Deadline::OpenUntilFilled),
            });
            if let Some(candidate) = &dates.deadline {
                let range = candidate.range.clone();
                dates.place_doubts(&range);
            }
        }
        // A day above the text on which applications close is that day once more.
        let due = dates.deadline.as_ref().and_then(|due| match due.value {
            Deadline::On(date) => Some(date),
            Deadline::OpenUntilFilled => None,
        });
        let published = self.published.into_iter().chain(self.others);
        let published = published
            .filter(|found| found.evidence != Evidence::Bare || Some(found.value.date) != due);
        if let Some(published) = best(published) {
            let range = published.range.clone();
            let dated = published.value.clone();
            dates.published =
                Some(published.map(|_| dates.settled(&dated, reference, Side::Before)));
            dates.place_doubts(&range);
        }
        // "date: 1 May" and "start_date: 1 May" at the head are of the page, where the text names another start.
        let put_up = dates.published.as_ref().map(|published| published.value);
        let of_page = |start: &&Candidate<Starting>| {
            let dated = start.value.dated().map(|dated| dated.date);
            dated.is_some() && dated == put_up && self.outline.in_front_matter(start.range.start)
        };
        let others = self.starts.iter().filter(|start| !of_page(start));
        let start = best(others.cloned()).or_else(|| best(self.starts.iter().cloned()));
        if let Some(start) = start {
            let all: Vec<_> = self.starts.iter().collect();
            let full = fuller(start.value.dated(), &all, Starting::dated)
                .or_else(|| nearer(self.outline, &start, &self.starts));
            let start = full.cloned().unwrap_or(start);
            let range = start.range.clone();
            let value = match start.value.clone() {
                Starting::On(dated) => Start::On(dates.settled(&dated, reference, Side::After)),
                Starting::AsSoonAsPossible => Start::AsSoonAsPossible,
                Starting::Negotiable => Start::Negotiable,
            };
            dates.start = Some(start.map(|_| value));
            dates.place_doubts(&range);
        }
        dates
    }
}

/// A day without its year gives way to the same day with it.
fn fuller<'c, T>(
    chosen: Option<&Dated>,
    all: &[&'c Candidate<T>],
    dated: impl Fn(&T) -> Option<&Dated>,
) -> Option<&'c Candidate<T>> {
    let chosen = chosen.filter(|chosen| chosen.date.year().is_none())?;
    let same = |other: &&&Candidate<T>| {
        dated(&other.value)
            .is_some_and(|other| other.date.year().is_some() && !differ(chosen.date, other.date))
    };
    all.iter().find(same).copied()
}

/// "to begin in the fall of 2024, with a start date of 15 August 2024": as well vouched for, a day says more than its season or year.
fn nearer<'c>(
    outline: &Outline<'_>,
    chosen: &Candidate<Starting>,
    all: &'c [Candidate<Starting>],
) -> Option<&'c Candidate<Starting>> {
    let wide = chosen.value.dated()?.date;
    let passage = outline.passage_at(chosen.range.start)?;
    let sentences = outline.sentences(passage);
    let number = |at| sentences.partition_point(|sentence| sentence.start <= at);
    // Farther off it is the start of something else.
    let beside = |other: &Candidate<Starting>| {
        let at = other.range.start;
        passage.range.contains(&at) && number(at).abs_diff(number(chosen.range.start)) <= 1
    };
    all.iter().find(|other| {
        other.evidence >= chosen.evidence
            && beside(other)
            && other
                .value
                .dated()
                .is_some_and(|dated| lies_in(dated.date, wide))
    })
}

/// A day of the month or the year, or of the season with a month or two around it: it begins when its people say.
fn lies_in(day: Date, wide: Date) -> bool {
    let Date::Day(day) = day else { return false };
    match wide {
        Date::Month { year, month } => (day.year(), day.month()) == (year, month),
        Date::Season { year, season } => {
            let months = match season {
                Season::Spring => 1..=6,
                Season::Summer => 5..=9,
                Season::Autumn => 7..=12,
                // January of the year, or of the next
                Season::Winter => {
                    return (day.year() == year && !(5..=10).contains(&day.month()))
                        || (day.year().checked_sub(1) == Some(year) && day.month() <= 3);
                }
            };
            day.year() == year && months.contains(&day.month())
        }
        Date::Year(year) => day.year() == year,
        _ => false,
    }
}

/// "until 10 June 23:59 / before 11 June 2025": the day before the other, in its year.
fn eve(
    chosen: &Candidate<Option<Dated>>,
    all: &[&Candidate<Option<Dated>>],
) -> Option<Candidate<Option<Dated>>> {
    let mut pairs = all.windows(2);
    pairs.find_map(|pair| {
        let [last, next] = pair else { return None };
        let (day, after) = (last.value.as_ref()?, next.value.as_ref()?);
        let Date::Day(after) = after.date else {
            return None;
        };
        let before = after.pred_opt()?;
        let near = last.range.end <= next.range.start && next.range.start - last.range.end < EVE;
        let stated = chosen.range == next.range
            || chosen
                .value
                .as_ref()
                .is_some_and(|chosen| chosen.date == day.date);
        let eve = day.date.year().is_none() && !differ(day.date, Date::Day(before));
        (near && stated && eve).then(|| {
            let dated = Dated {
                date: Date::Day(before),
                ..day.clone()
            };
            (*last).clone().map(|_| Some(dated))
        })
    })
}

/// "11:59 pm / before" between the two days, in bytes
const EVE: usize = 40;

impl Starting {
    fn dated(&self) -> Option<&Dated> {
        match self {
            Self::On(dated) => Some(dated),
            Self::AsSoonAsPossible | Self::Negotiable => None,
        }
    }
}

/// Two dates that cannot both be meant: of two that say more or less of the same day neither is wrong.
fn differ(a: Date, b: Date) -> bool {
    match (a, b) {
        (Date::Day(a), Date::Day(b)) => a != b,
        (Date::Day(day), Date::YearlessDay { month, day: number })
        | (Date::YearlessDay { month, day: number }, Date::Day(day)) => {
            (day.month(), day.day()) != (month, number)
        }
        _ => false,
    }
}

#[derive(Clone, Copy)]
enum Side {
    After,
    Before,
}

impl Dates {
    fn settled(&mut self, dated: &Dated, reference: Option<NaiveDate>, side: Side) -> Date {
        if dated.guessed {
            self.doubts.push(Doubt {
                kind: WarningKind::AmbiguousDate,
                range: 0..0,
            });
        }
        match (dated.date, reference) {
            (Date::YearlessDay { month, day }, Some(reference)) => {
                nearest(month, day, reference, side).map_or(dated.date, Date::Day)
            }
            (Date::YearlessDay { .. }, None) => {
                self.doubts.push(Doubt {
                    kind: WarningKind::YearlessDate,
                    range: 0..0,
                });
                dated.date
            }
            (date, _) => date,
        }
    }

    /// Doubts of the value just settled stand where it stands.
    fn place_doubts(&mut self, range: &Range<usize>) {
        for doubt in self
            .doubts
            .iter_mut()
            .filter(|doubt| doubt.range.is_empty())
        {
            doubt.range = range.clone();
        }
    }
}

/// The next such day on or after the reference, or the last on or before it; 29 February waits for its year.
fn nearest(month: u32, day: u32, reference: NaiveDate, side: Side) -> Option<NaiveDate> {
    (0..=8).find_map(|years| {
        let year = match side {
            Side::After => reference
                .checked_add_months(Months::new(12 * years))?
                .year(),
            Side::Before => reference
                .checked_sub_months(Months::new(12 * years))?
                .year(),
        };
        NaiveDate::from_ymd_opt(year, month, day).filter(|date| match side {
            Side::After => *date >= reference,
            Side::Before => *date <= reference,
        })
    })
}
