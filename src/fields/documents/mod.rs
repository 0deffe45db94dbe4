//! What the application must contain.
//!
//! Three steps: [`asked`] walks the passages and says which sentences ask for documents and which belong to a list of them,
//! [`named`] says which documents a sentence names, [`limit`] and [`necessity`] how many, how long, and under what condition.
//! One entry a kind stays: the one that the text vouches for best.

mod asked;
mod limit;
mod named;
mod necessity;
mod sentence;

use super::Candidate;
use crate::model::{Document, DocumentKind};
use crate::outline::Outline;
use crate::text::clean;

/// What the application must contain.
pub fn documents(outline: &Outline<'_>) -> Vec<Candidate<Document>> {
    let asked = asked::asked(outline);
    // Where the posting lists what it wants, the list is complete: what else a sentence mentions is no document of its own.
    let listed = asked.iter().filter(|asked| asked.item).count();
    let mut kept: Vec<Candidate<Document>> = Vec::new();
    for found in asked {
        let other = found.document.value.kind == DocumentKind::Other;
        let extra = other && !found.item && (listed >= SEVERAL || !found.applying);
        if !extra {
            keep(&mut kept, found.document);
        }
    }
    kept.sort_by_key(|candidate| candidate.range.start);
    for candidate in &mut kept {
        candidate.value.text = clean(outline.slice(candidate.range.clone()));
    }
    kept
}

/// So many documents in a list make it one that is complete.
const SEVERAL: usize = 3;

/// One entry a kind: the best-evidenced, of those the first; what it leaves open the others say.
fn keep(kept: &mut Vec<Candidate<Document>>, candidate: Candidate<Document>) {
    let Some(known) = kept
        .iter_mut()
        .find(|known| known.value.kind == candidate.value.kind)
    else {
        kept.push(candidate);
        return;
    };
    let count = known.value.count.or(candidate.value.count);
    let pages = known.value.max_pages.or(candidate.value.max_pages);
    if candidate.evidence > known.evidence {
        *known = candidate;
    }
    known.value.count = known.value.count.or(count);
    known.value.max_pages = known.value.max_pages.or(pages);
}
