//! Headings of several names that are joined.

use core::ops::Range;

use super::label::{JOINED, is_and};
use super::naming::kind_of_label;
use crate::lexicon::{Label, Sense};
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::text::Text;

/// "Expected start date and duration of employment", "Salary, trial period and working hours": the names of fields and parts, joined, and
/// nothing else; what they are about.
pub fn joined_fields(name: &Range<usize>, text: &Text<'_>, scan: &Scan) -> Option<SectionKind> {
    let words = scan.words_within(name.clone());
    let last = words.last()?;
    let mut words = words.iter().peekable();
    let (mut kinds, mut joints) = (Vec::new(), 0);
    for _ in 0..JOINED {
        let first = words.peek()?;
        let cues = scan.cues.within(first.start..first.start + 1).iter();
        let fields = cues.filter_map(|cue| {
            let kind = match cue.sense {
                Sense::Heading(kind) => kind,
                Sense::Label(Label::Workplace) => SectionKind::Conditions,
                Sense::Label(label) => {
                    kind_of_label(label).filter(|kind| *kind != SectionKind::Other)?
                }
                _ => return None,
            };
            (cue.end <= last.end).then_some((cue.end, kind))
        });
        let (end, kind) = fields.max_by_key(|&(end, _)| end)?;
        kinds.push(kind);
        if end == last.end {
            break;
        }
        while words.next_if(|word| word.start < end).is_some() {}
        let and = words.next_if(|word| is_and(word, scan)).is_some();
        let next = words.peek()?;
        if !and && text.slice(end..next.start) != ", " {
            return None;
        }
        joints += usize::from(and);
        if kinds.len() == JOINED {
            return None;
        }
    }
    let kind = *kinds.first()?;
    let same = kinds.iter().all(|other| *other == kind);
    (same && joints == 1 && kinds.len() > 1).then_some(kind)
}
