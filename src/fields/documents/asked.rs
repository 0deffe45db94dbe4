//! Which sentences ask for documents, and which belong to a list of them.

use core::ops::Range;

use super::named::{Asked, Entry, named};
use super::sentence::Sentence;
use super::{limit, necessity};
use crate::fields::Candidate;
use crate::lexicon::{Label, Paper, Request};
use crate::model::{Document, Evidence, Necessity, SectionKind};
use crate::outline::{Form, Outline, Passage};

/// A document where the posting asks for it.
#[derive(Debug)]
pub struct Found {
    pub document: Candidate<Document>,
    /// It is an item of a list.
    pub item: bool,
    /// The sentence or its part speak of applications.
    pub applying: bool,
}

/// Every document that the posting asks for, in order, kinds repeated.
pub fn asked(outline: &Outline<'_>) -> Vec<Found> {
    let mut reader = Reader {
        outline,
        list: None,
        found: Vec::new(),
        section: false,
        last: None,
    };
    for passage in &outline.passages {
        match passage.form {
            Form::Heading => reader.heading(passage),
            _ => reader.passage(passage),
        }
    }
    reader.found
}

struct Reader<'o, 't> {
    outline: &'o Outline<'t>,
    list: Option<List>,
    found: Vec<Found>,
    /// The part is about applying.
    section: bool,
    /// Where the last sentence that named documents ended.
    last: Option<usize>,
}

/// A list of documents that is open.
#[derive(Clone, Copy, Debug, Default)]
struct List {
    /// What opens it says that nothing in it must be: "Optional documents:".
    optional: bool,
    /// Items were seen: what is no item ends it.
    items: bool,
    /// Sentences since the last document.
    idle: usize,
}

impl List {
    fn opened_by(sentence: &Sentence<'_, '_>) -> Self {
        Self {
            optional: sentence.has(Request::May) && !names(sentence),
            ..Self::default()
        }
    }
}

/// So many sentences without a document, and a list without markers is over.
const PATIENCE: usize = 2;

impl Reader<'_, '_> {
    fn heading(&mut self, passage: &Passage) {
        let sentence = Sentence::new(self.outline, passage.range.clone());
        let kind = self.outline.kind(passage);
        let whole = names_whole(&sentence);
        if whole && (self.list.is_some() || kind == SectionKind::Application) {
            // "Cover letter" as a heading of its own inside a list.
            self.take(&sentence, Asked::Item);
            return;
        }
        self.list = opens_list(&sentence, kind, true).then(|| List::opened_by(&sentence));
        if self.list.is_some() && names(&sentence) {
            self.take(&sentence, Asked::Sentence);
        }
    }

    fn passage(&mut self, passage: &Passage) {
        let kind = self.outline.kind(passage);
        self.section = kind == SectionKind::Application;
        let labelled = matches!(passage.label, Some((Label::Documents, _)));
        if labelled {
            self.list.get_or_insert_default();
        }
        let item = passage.form == Form::Item;
        for (number, range) in self
            .outline
            .sentences(passage.range.clone())
            .into_iter()
            .enumerate()
        {
            let sentence = Sentence::new(self.outline, range);
            self.sentence(&sentence, kind, item, number, labelled);
        }
    }

    fn sentence(
        &mut self,
        sentence: &Sentence<'_, '_>,
        kind: SectionKind,
        item: bool,
        number: usize,
        labelled: bool,
    ) {
        let first = number == 0;
        let in_list = match self.list {
            Some(_) if item && first || labelled => true,
            Some(_) => begins_with_document(sentence) && !withheld(sentence),
            None => {
                item && first && kind == SectionKind::Application && begins_with_document(sentence)
            }
        };
        if let Some(list) = &mut self.list
            && !item
            && list.items
        {
            self.list = None;
        }
        if in_list {
            let asked = if item && first {
                Asked::Item
            } else {
                Asked::Listed
            };
            self.take(sentence, asked);
            if let Some(list) = &mut self.list {
                list.items |= item;
                list.idle = 0;
            }
        } else if let Some(asked) = asks(sentence, kind) {
            let named = self.take(sentence, asked);
            let opens = opens_list(sentence, kind, false);
            if opens || named {
                self.list = Some(List {
                    items: item && self.list.is_some(),
                    ..if opens {
                        List::opened_by(sentence)
                    } else {
                        List::default()
                    }
                });
            }
        } else if opens_list(sentence, kind, false) {
            self.list = Some(List::opened_by(sentence));
        } else {
            self.pages_behind(sentence);
            if let Some(list) = &mut self.list
                && !item
            {
                list.idle += 1;
                if list.idle > PATIENCE {
                    self.list = None;
                }
            }
        }
    }

    /// Takes what a sentence names; did it name anything?
    fn take(&mut self, sentence: &Sentence<'_, '_>, asked: Asked) -> bool {
        let entries = named(sentence, asked);
        let applying =
            self.section || sentence.has(Request::Applying) || sentence.has(Request::Papers);
        for (place, entry) in entries.iter().enumerate() {
            let before = place.checked_sub(1).and_then(|before| entries.get(before));
            let next = entries.get(place + 1);
            let mut document = candidate(sentence, asked, entry, before, next);
            // "Publications can be enclosed, including your thesis"
            if let Some(before) = before
                && let Some(last) = self.found.last()
                && last.document.value.necessity != Necessity::Required
                && sentence.has_within(Request::With, &(before.cue.end..entry.start))
                && document.value.necessity == Necessity::Required
            {
                document.value.necessity = last.document.value.necessity;
            }
            if asked == Asked::Item
                && self.list.is_some_and(|list| list.optional)
                && document.value.necessity == Necessity::Required
            {
                document.value.necessity = Necessity::Optional;
            }
            self.found.push(Found {
                document,
                item: asked == Asked::Item,
                applying,
            });
        }
        if !entries.is_empty() {
            self.last = Some(sentence.range.end);
        }
        !entries.is_empty()
    }

    /// "Application letter … (Maximum 2 pages long)": a limit in a sentence of its own, right behind the document.
    fn pages_behind(&mut self, sentence: &Sentence<'_, '_>) {
        let behind = self
            .last
            .is_some_and(|last| sentence.range.start.saturating_sub(last) <= 3);
        if behind
            && let Some(last) = self.found.last_mut()
            && last.document.value.max_pages.is_none()
        {
            last.document.value.max_pages = limit::pages(sentence, sentence.range.clone());
        }
    }
}

fn candidate(
    sentence: &Sentence<'_, '_>,
    asked: Asked,
    entry: &Entry,
    before: Option<&Entry>,
    next: Option<&Entry>,
) -> Candidate<Document> {
    let tail = entry.cue.end..next.map_or(sentence.range.end, |next| next.chunk.start);
    let document = Document {
        kind: entry.kind,
        necessity: necessity::necessity(sentence, asked, entry, &tail),
        count: limit::count(sentence, entry, &tail),
        max_pages: limit::pages_of(sentence, entry, before, &tail),
        text: String::new(),
    };
    let (range, evidence) = match asked {
        Asked::Item | Asked::Listed => (sentence.range.clone(), Evidence::Sectioned),
        Asked::Sentence | Asked::Strong => (entry.chunk.clone(), Evidence::Phrased),
    };
    Candidate::new(document, range, evidence)
}

/// Does this sentence ask for documents, and how plainly?
fn asks(sentence: &Sentence<'_, '_>, kind: SectionKind) -> Option<Asked> {
    if !names(sentence) || withheld(sentence) {
        return None;
    }
    let application = kind == SectionKind::Application;
    let plain = sentence.has(Request::Gives)
        || sentence.has(Request::Papers)
        || sentence.has(Request::Given)
        || sentence.has(Request::With)
            && (sentence.has(Request::Applying) || sentence.has(Request::Please));
    // "publications" and "software" are spoken of everywhere: only with a document beside them, or where the talk is of
    // applications, are they asked for.
    let context = application
        || sentence.has(Request::Applying)
        || sentence.has(Request::Papers)
        || names_strong(sentence)
        || names_document(sentence)
            && [Request::Person, Request::Please, Request::If]
                .iter()
                .any(|request| sentence.has(*request));
    if plain && context {
        return Some(Asked::Sentence);
    }
    (names_strong(sentence) && (application || sentence.has(Request::Please)))
        .then_some(Asked::Strong)
}

/// Is what it names asked for later, or not at all?
fn withheld(sentence: &Sentence<'_, '_>) -> bool {
    let first = sentence
        .papers
        .iter()
        .find(|(_, paper)| !matches!(paper, Paper::No | Paper::Page | Paper::Measure))
        .map_or(sentence.range.end, |(range, _)| range.start);
    let before = sentence.range.start..first;
    let given = sentence.has_within(Request::Gives, &before)
        || sentence.has_within(Request::Papers, &before)
        || sentence.has_within(Request::With, &before);
    sentence.has_within(Request::Later, &before)
        || sentence.has_within(Request::Never, &before)
        || !given
            && (sentence.has(Request::Later)
                || sentence.has(Request::Never) && !sentence.has(Request::May))
}

/// Does it open a list of documents?
fn opens_list(sentence: &Sentence<'_, '_>, kind: SectionKind, heading: bool) -> bool {
    if !heading && !sentence.opens() {
        return false;
    }
    if sentence.has(Request::Later) || sentence.has(Request::Never) {
        return false;
    }
    if sentence.has(Request::Papers) {
        return true;
    }
    let gives =
        sentence.has(Request::Gives) || sentence.has(Request::Given) || sentence.has(Request::With);
    let person = sentence.has(Request::Person) || sentence.has(Request::If);
    // "Tasks include:", "We offer you … with:" open other lists.
    let hands_in = match kind {
        SectionKind::Duties
        | SectionKind::Conditions
        | SectionKind::Project
        | SectionKind::Employer => names_strong(sentence),
        SectionKind::Application => true,
        _ => person || sentence.has(Request::Please),
    };
    gives && (sentence.has(Request::Applying) || hands_in)
}

fn names(sentence: &Sentence<'_, '_>) -> bool {
    sentence
        .papers
        .iter()
        .any(|(_, paper)| matches!(paper, Paper::Named(_) | Paper::Of(_)))
}

fn names_strong(sentence: &Sentence<'_, '_>) -> bool {
    sentence
        .papers
        .iter()
        .any(|(_, paper)| matches!(paper, Paper::Named(kind) if super::named::strong(*kind)))
}

/// Does a document stand in it that has a name?
fn names_document(sentence: &Sentence<'_, '_>) -> bool {
    sentence
        .papers
        .iter()
        .any(|(_, paper)| matches!(paper, Paper::Named(_)))
}

/// Is the name of a document nearly all of it?
fn names_whole(sentence: &Sentence<'_, '_>) -> bool {
    let Some((range, Paper::Named(_))) = sentence.papers.first() else {
        return false;
    };
    let outside = |part: Range<usize>| sentence.slice(part).split_whitespace().count();
    outside(sentence.range.start..range.start) <= 2 && outside(range.end..sentence.range.end) <= 3
}

/// Does it begin with a document, as an item of a list without markers does?
fn begins_with_document(sentence: &Sentence<'_, '_>) -> bool {
    let Some(entry) = named(sentence, Asked::Listed).into_iter().next() else {
        return false;
    };
    let lead = sentence.range.start..entry.start;
    let words = sentence.slice(lead.clone()).split_whitespace().count();
    let clause = sentence
        .requests
        .iter()
        .filter(|(range, _)| lead.start <= range.start && range.start < lead.end)
        .any(|(_, request)| {
            request.links()
                || matches!(
                    request,
                    Request::Later | Request::Never | Request::Person | Request::Please
                )
        });
    // "Publications will be assessed" is no item.
    let verb = !entry.strong && sentence.has(Request::Verb);
    words <= 6 && !clause && !verb
}
