//! Rules for what is written inside a line: `&str` in, value out. No spans, no sections, no policy.
//!
//! Each rule has its production in ABNF and a real example in its doc, and what it reads and what not in the tests of its file.

pub mod address;
mod amount;
mod blank;
mod code;
mod count;
mod date;
mod date_range;
mod day;
mod day_and_month;
mod duration;
mod ends;
mod feast;
mod hours;
pub mod identifier;
mod leaf;
mod link;
mod margin;
mod money;
mod nth_weekday;
mod numeric_date;
mod percent;
mod person;
pub mod phone;
pub mod scale;
mod spelled;
mod sum;
#[cfg(test)]
mod table;
mod tender;
mod word;
mod worded;
mod year;
mod year_first;

use nom::IResult;

pub use amount::amount;
pub use date::{Reading, date, word_date};
pub use date_range::first_date;
pub use duration::{article_and_more, article_duration, duration};
pub use hours::{bare_hours, hours, hours_of_week};
pub use margin::period;
pub use money::{Priced, money, statement};
pub use numeric_date::{short_date, year_month_day};
pub use percent::{full_time_share, part_of_post, percent, share_word};
pub use person::person;
pub use spelled::spelled;
pub use word::month;

/// What a rule gives: the rest of the input and the value, or a mismatch.
pub type Parsed<'i, T> = IResult<&'i str, T>;
