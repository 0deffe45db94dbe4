//! What a sentence that asks names, taken as documents: how surely, how many, how long, and whether they must be.

use super::{Found, Reader, speaks_of_applying};
use crate::fields::Candidate;
use crate::fields::documents::asks::speaks_of_work;
use crate::fields::documents::named::{Asked, Entry, named};
use crate::fields::documents::printed::{Beside, printed};
use crate::fields::documents::sentence::Sentence;
use crate::fields::documents::withheld::{denied, withheld_alone};
use crate::fields::documents::{count, necessity, pages};
use crate::lexicon::Request;
use crate::model::{Document, DocumentKind, Evidence, Necessity, SectionKind};

impl Reader<'_, '_> {
    /// Takes what a sentence names; did it name anything?
    pub(super) fn take(
        &mut self,
        sentence: &Sentence<'_, '_>,
        asked: Asked,
        kind: SectionKind,
    ) -> bool {
        let mut entries = named(sentence, asked);
        // "- Cover letter", and deeper "- CV": what is all of an item is a document of its own.
        let whole = |entry: &Entry| {
            let before = sentence.slice(sentence.range.start..entry.start);
            let behind = sentence.slice(entry.cue.end..sentence.range.end);
            before.split_whitespace().count() <= 1 && !behind.contains(char::is_alphanumeric)
        };
        if self.letter.is_some() && !entries.iter().any(whole) {
            entries.retain(|entry| entry.kind == DocumentKind::ResearchStatement);
        }
        let applying =
            self.section || sentence.has(Request::Applying) || sentence.has(Request::Papers);
        let behind = self
            .last
            .is_some_and(|last| sentence.range.start.saturating_sub(last) <= BEHIND);
        let spoken = speaks_of_applying(sentence) || self.list.is_some_and(|list| list.applying);
        let alone = !self.section && !behind && (!spoken || speaks_of_work(kind));
        // "experience in programming (please provide a link to your portfolio)"
        let pleads = sentence.has(Request::Please) && sentence.has(Request::Gives);
        let demands = sentence.has(Request::Gives) || sentence.has(Request::Given);
        for (place, entry) in entries.iter().enumerate() {
            let before = place.checked_sub(1).and_then(|before| entries.get(before));
            let next = entries.get(place + 1);
            if asked != Asked::Item && withheld_alone(sentence, entry, next)
                || denied(sentence, entry)
            {
                continue;
            }
            let mut document = candidate(sentence, asked, entry, before, next);
            let each = before.is_some_and(|before| pages::is_for_each(sentence, before, entry));
            if (entry.shares || each)
                && let Some(last) = self.found.last_mut()
            {
                let pages = &mut last.document.value.max_pages;
                *pages = pages.or(document.value.max_pages);
            }
            // "Publications can be enclosed, including your thesis"
            if let Some(before) = before
                && let Some(last) = self.found.last()
                && last.document.value.necessity != Necessity::Required
                && sentence.has_within(Request::With, &(before.cue.end..entry.start))
                && document.value.necessity == Necessity::Required
            {
                document.value.necessity = last.document.value.necessity;
            }
            // "Optional documents: a CV. Required: transcripts"
            let optional = asked == Asked::Item || asked == Asked::Listed && !demands;
            if optional
                && self.list.is_some_and(|list| list.optional)
                && document.value.necessity == Necessity::Required
            {
                document.value.necessity = Necessity::Optional;
            }
            let limits = asked != Asked::Item && document.value.max_pages.is_some() && !demands;
            self.found.push(Found {
                document,
                item: asked == Asked::Item,
                limits,
                sure: entry.strong || entry.named,
                alone: alone
                    && weak(entry.kind)
                    && !(pleads && entry.kind == DocumentKind::Portfolio),
                group: self.group,
                applying: applying
                    || entry.named
                        && (sentence.has(Request::Gives)
                            || sentence.has(Request::With) && sentence.has(Request::Person)),
            });
        }
        if !entries.is_empty() {
            self.last = Some(sentence.range.end);
            self.take_pieces(sentence, &entries);
        }
        !entries.is_empty()
    }

    /// "Application letter … (Maximum 2 pages long)": a limit in a sentence of its own, right behind the document.
    pub(super) fn pages_behind(&mut self, sentence: &Sentence<'_, '_>) {
        let behind = self
            .last
            .is_some_and(|last| sentence.range.start.saturating_sub(last) <= 3);
        if behind
            && let Some(last) = self.found.last_mut()
            && last.document.value.max_pages.is_none()
        {
            last.document.value.max_pages = pages::pages(sentence, sentence.range.clone());
        }
    }
}

/// Is it spoken of in what a posting says of the work, too?
fn weak(kind: DocumentKind) -> bool {
    use DocumentKind::{
        Identification, Other, Portfolio, Publications, ResearchStatement, Thesis, WritingSample,
    };
    matches!(
        kind,
        Identification
            | Other
            | Portfolio
            | Publications
            | ResearchStatement
            | Thesis
            | WritingSample
    )
}

/// So near behind a sentence with documents the next goes on about them.
const BEHIND: usize = 300;

pub fn candidate(
    sentence: &Sentence<'_, '_>,
    asked: Asked,
    entry: &Entry,
    before: Option<&Entry>,
    next: Option<&Entry>,
) -> Candidate<Document> {
    // "a letter of two pages on your research interests": the next may share its part of the sentence.
    let upto = next.map_or(sentence.range.end, |next| {
        if next.chunk.start < entry.cue.end {
            next.start.max(entry.cue.end)
        } else {
            next.chunk.start
        }
    });
    let tail = entry.cue.end..upto;
    let document = Document {
        kind: entry.kind,
        necessity: necessity::necessity(sentence, asked, entry, &tail),
        count: count::count(sentence, entry, &tail),
        max_pages: pages::pages_of(sentence, entry, before, &tail),
        text: String::new(),
    };
    let range = printed(sentence, asked, entry, Beside { before, next });
    let evidence = match asked {
        Asked::Item | Asked::Listed => Evidence::Sectioned,
        Asked::Sentence | Asked::Strong => Evidence::Phrased,
    };
    Candidate::new(document, range, evidence)
}
