//! Published, deadline, start.

use chrono::NaiveDate;

use super::{Candidate, Doubt};
use crate::model::{Date, Deadline, Start};
use crate::outline::Outline;

/// In which order a numeric date prints day and month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateOrder {
    /// The posting settles it.
    #[default]
    Auto,
    /// 04/03/2023 is 4 March.
    DayFirst,
    /// 04/03/2023 is April 3.
    MonthFirst,
}

/// What the caller knows of the posting's dates.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// A day on or after which a yearless date lies.
    pub reference: Option<NaiveDate>,
    /// The order of numeric dates.
    pub order: DateOrder,
}

/// The dates of a posting.
#[derive(Debug, Default)]
pub struct Dates {
    pub published: Option<Candidate<Date>>,
    pub deadline: Option<Candidate<Deadline>>,
    pub start: Option<Candidate<Start>>,
    pub doubts: Vec<Doubt>,
}

/// Published, deadline, start.
pub fn dates(_outline: &Outline<'_>, _options: Options) -> Dates {
    Dates::default()
}
