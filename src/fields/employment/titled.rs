//! The share of a post that its own headline names: "Two PhD positions in Limnology (50-100%)".

use rust_decimal::Decimal;

use super::share;
use crate::fields::Candidate;
use crate::lexicon::{Sense, ShareRole};
use crate::model::{Evidence, MentionValue, Range};
use crate::outline::Outline;

/// The percentage that ends a headline, or a part of it, and that no word there says to be of anything else.
pub fn titled(outline: &Outline<'_>) -> Option<Candidate<Range>> {
    let title = outline.headlines().next()?;
    let other = outline
        .senses(title.clone(), |sense| match sense {
            Sense::ShareRole(ShareRole::Other | ShareRole::Held) => Some(()),
            _ => None,
        })
        .next()
        .is_some();
    outline
        .mentions(title.clone())
        .iter()
        .filter(|_| !other)
        .find_map(|found| {
            let MentionValue::Percent(percent) = found.value else {
                return None;
            };
            let lead = outline.slice(title.start..found.range.start);
            let behind = outline.slice(found.range.end..title.end).trim_start();
            let parted = lead.ends_with(['(', ' ', '\u{a0}', '[']);
            let ends = behind.is_empty() || behind.starts_with([')', ',', ']', '|', '/']);
            let most = percent.max.or(percent.min)?;
            let share = share(percent).filter(|_| parted && ends && most >= LEAST)?;
            Some(Candidate::new(
                share,
                found.range.clone(),
                Evidence::Phrased,
            ))
        })
}

/// "100%, Westhaven, fixed-term": the line below the headline begins with the share of the post.
pub fn below_title(outline: &Outline<'_>) -> Option<Candidate<Range>> {
    let lines = outline.passages.iter().take(LINES);
    let mut lines = lines.filter(|line| line.range.len() <= LONGEST && outline.is_head(line));
    lines.find_map(|line| {
        let found = outline.mentions(line.range.clone()).first()?;
        let MentionValue::Percent(percent) = found.value else {
            return None;
        };
        let behind = outline.slice(found.range.end..line.range.end).trim_start();
        let alone = found.range.start == line.range.start
            && (behind.is_empty() || behind.starts_with([',', '|', '·', '•']));
        let most = percent.max.or(percent.min)?;
        let share = share(percent).filter(|_| alone && most >= LEAST)?;
        Some(Candidate::new(
            share,
            found.range.clone(),
            Evidence::Phrased,
        ))
    })
}

/// The line stands among so many at the top.
const LINES: usize = 8;

/// It says little else.
const LONGEST: usize = 90;

/// No post is so small that its headline says so.
const LEAST: Decimal = Decimal::TEN;
