//! What the application must contain.
//!
//! Three steps: [`asked`] walks the passages and knows which sentences ask for documents ([`asks`]) and which belong to a list of
//! them, [`named`] says which documents a sentence names, [`printed`] which words of it are the document, [`limit`] and
//! [`necessity`] how many, how long, and under what condition.
//! One entry a kind stays: the one that the text vouches for best.

mod asked;
mod asks;
mod limit;
mod named;
mod necessity;
mod printed;
mod sentence;

use super::Candidate;
use crate::model::{Document, DocumentKind};
use crate::outline::Outline;
use crate::text::clean;
use asked::Found;

/// What the application must contain.
pub fn documents(outline: &Outline<'_>) -> Vec<Candidate<Document>> {
    let asked = asked::asked(outline);
    // Where the posting lists what it wants, the list is complete: what else a sentence mentions is no document of its own.
    let listed = asked.iter().filter(|asked| asked.item).count();
    let mut kept: Vec<Found> = Vec::new();
    for found in asked {
        let other = found.document.value.kind == DocumentKind::Other;
        let extra = other && !found.item && (listed >= SEVERAL || !found.applying);
        if !extra {
            keep(&mut kept, found);
        }
    }
    let mut documents: Vec<_> = kept.into_iter().map(|found| found.document).collect();
    documents.sort_by_key(|document| document.range.start);
    for document in &mut documents {
        document.value.text = clean(outline.slice(document.range.clone()));
    }
    documents
}

/// So many documents in a list make it one that is complete.
const SEVERAL: usize = 3;

/// One entry a kind: the best-evidenced and surest, of those the first; what it leaves open the others say.
fn keep(kept: &mut Vec<Found>, found: Found) {
    let kind = found.document.value.kind;
    let Some(known) = kept
        .iter_mut()
        .find(|known| known.document.value.kind == kind)
    else {
        kept.push(found);
        return;
    };
    let (old, new) = (&known.document.value, &found.document.value);
    let count = old.count.or(new.count);
    let pages = old.max_pages.or(new.max_pages);
    let better = |found: &Found| (found.document.evidence, found.sure);
    if better(&found) > better(known) {
        *known = found;
    }
    let value = &mut known.document.value;
    value.count = value.count.or(count);
    value.max_pages = value.max_pages.or(pages);
}
