//! Dates with a stamp: "<time datetime=2026-04-20>20 April</time>".

use core::ops::Range;

use super::Page;
use super::tokens::Attribute;

/// The stamp of the date that is open.
#[derive(Debug)]
pub struct Stamp {
    /// Where its text began.
    from: usize,
    /// Where the stamp stands in the source.
    date: Range<usize>,
}

impl Page<'_> {
    pub(super) fn open_stamp(&mut self, attributes: &[Attribute]) {
        let stamp = attributes
            .iter()
            .find(|attribute| attribute.name == "datetime");
        self.stamp = stamp.map(|stamp| Stamp {
            from: self.weaver.len(),
            date: stamp.range.clone(),
        });
    }

    /// A date that is shown without its year ends with that of its stamp.
    pub(super) fn end_stamp(&mut self) {
        let Some(stamp) = self.stamp.take() else {
            return;
        };
        let source = self.weaver.source();
        let date = source.get(stamp.date.clone()).unwrap_or_default();
        let Some(shown) = self.weaver.clean().get(stamp.from..).map(str::trim) else {
            return;
        };
        let Some(year) = missing_year(date, shown) else {
            return;
        };
        let border = if shown.ends_with(|c: char| c.is_ascii_digit()) {
            ", "
        } else {
            " "
        };
        let at = self.weaver.reached();
        self.weaver.join(&format!("{border}{year}"), at);
    }
}

/// "2026" of "2026-04-20" beside "20 April"; none beside "20/04", "21 April" or "20 April 2026".
fn missing_year<'d>(date: &'d str, shown: &str) -> Option<&'d str> {
    let mut parts = date.get(..10)?.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let dated = year.len() == 4 && [year, month, day].into_iter().all(digits);
    let day = day.strip_prefix('0').unwrap_or(day);
    let mut numbers = shown
        .split(|c: char| !c.is_ascii_digit())
        .filter(|number| !number.is_empty());
    let same = numbers.next().map(|number| number.trim_start_matches('0')) == Some(day);
    let named = shown
        .split(|c: char| !c.is_alphabetic())
        .any(|word| word.chars().count() >= MONTH && word.starts_with(char::is_uppercase));
    (dated && same && numbers.next().is_none() && named && shown.len() <= SHOWN).then_some(year)
}

/// The name of a month has so many letters: "May", "Apr".
const MONTH: usize = 3;

/// A date with its weekday is no longer.
const SHOWN: usize = 40;
