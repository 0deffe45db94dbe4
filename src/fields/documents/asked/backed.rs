//! Which of the documents stay: what is named alone, or in a list of something else, is none.

use super::{Found, Reader};
use crate::fields::documents::named::strong;
use crate::model::DocumentKind;

/// How many of the items of a list named documents.
#[derive(Clone, Copy, Debug)]
pub struct Tally {
    group: usize,
    items: usize,
    named: usize,
}

impl Tally {
    /// "We look for: a degree; …; publications": a list of something else, in which one item looks like a document.
    fn is_else(self) -> bool {
        self.items >= ITEMS && self.named * ITEMS <= self.items
    }
}

/// So many items, and one of them is too few to make a list of documents.
const ITEMS: usize = 4;

impl Reader<'_, '_> {
    /// An item of the list was read.
    pub(super) fn tally(&mut self, named: bool) {
        let group = self.group;
        if self.tallies.last().is_none_or(|last| last.group != group) {
            self.tallies.push(Tally {
                group,
                items: 0,
                named: 0,
            });
        }
        if let Some(tally) = self.tallies.last_mut() {
            tally.items += 1;
            tally.named += usize::from(named);
        }
    }

    /// The documents without those that stand alone and without a letter or a CV beside them.
    pub(super) fn backed(self) -> Vec<Found> {
        let strong: Vec<usize> = self
            .found
            .iter()
            .filter(|found| strong(found.document.value.kind))
            .map(|found| found.group)
            .collect();
        let else_of = |group: usize| {
            let at = self
                .tallies
                .binary_search_by_key(&group, |tally| tally.group);
            at.is_ok_and(|at| self.tallies.get(at).is_some_and(|tally| tally.is_else()))
        };
        self.found
            .into_iter()
            .filter(|found| {
                let sent = found.sure
                    && matches!(
                        found.document.value.kind,
                        DocumentKind::Cv | DocumentKind::CoverLetter
                    );
                let stray = found.item && !sent && else_of(found.group);
                let beside = strong.binary_search(&found.group).is_ok();
                !stray && (beside || !found.alone)
            })
            .collect()
    }
}
