//! Which sentences ask for documents, and which belong to a list of them.

mod backed;
mod nameless;
mod taken;

use core::ops::Range;

use super::asks::{
    asks, begins_with_document, begins_with_enclosure, begins_with_letter, leads_to_address, names,
    names_whole, opens_list, opens_part, speaks_of_work, tells_of_person,
};
use super::named::Asked;
use super::sentence::Sentence;
use super::withheld::withheld;
use crate::fields::Candidate;
use crate::lexicon::{Label, Paper, Particle, Request, Sense, Topic};
use crate::model::{Document, DocumentKind, SectionKind};
use crate::outline::{Form, Outline, Passage};
use crate::text::Shape;
use backed::Tally;

/// A document where the posting asks for it.
#[derive(Debug)]
pub struct Found {
    pub document: Candidate<Document>,
    /// It is an item of a list.
    pub item: bool,
    /// Its sentence says how long it is, not whether it is handed in: "The statement should not exceed one page."
    pub limits: bool,
    /// The sentence or its part speak of applications.
    pub applying: bool,
    /// Its name or a carrier says what it is.
    pub sure: bool,
    /// Nothing but the sentence itself says that it is handed in, and papers and proposals are spoken of in other sentences, too.
    alone: bool,
    /// The sentence or list that it stands in.
    group: usize,
}

/// Every document that the posting asks for, in order, kinds repeated.
pub fn asked(outline: &Outline<'_>) -> Vec<Found> {
    let mut reader = Reader {
        outline,
        list: None,
        found: Vec::new(),
        section: false,
        last: None,
        group: 0,
        referees: false,
        judged: false,
        part: 0,
        tallies: Vec::new(),
        letter: None,
    };
    for passage in &outline.passages {
        match passage.form {
            Form::Heading => reader.heading(passage),
            _ => reader.passage(passage),
        }
    }
    reader.backed()
}

struct Reader<'o, 't> {
    outline: &'o Outline<'t>,
    list: Option<List>,
    found: Vec<Found>,
    /// The part is about applying.
    section: bool,
    /// Where the last sentence that named documents ended.
    last: Option<usize>,
    /// The number of the sentence or list that is read.
    group: usize,
    /// The heading above speaks of referees: "Reference requirements".
    referees: bool,
    /// The heading above speaks of what is judged, or of what comes later: "Applications will be evaluated by:"
    judged: bool,
    /// The part that is read.
    part: usize,
    /// The lists with markers, in order.
    tallies: Vec<Tally>,
    /// How deep the item stands that names a letter: what stands deeper below it is what that says.
    letter: Option<usize>,
}

/// A list of documents that is open.
#[derive(Clone, Copy, Debug, Default)]
struct List {
    /// What opens it says that nothing in it must be: "Optional documents:".
    optional: bool,
    /// Nothing shows that a list follows: an item of it begins with a document.
    strict: bool,
    /// Items with markers were seen: what is no item ends it.
    items: bool,
    /// Sentences since the last document.
    idle: usize,
    /// What opens it speaks of applications, or of those who apply.
    applying: bool,
}

impl List {
    fn opened_by(sentence: &Sentence<'_, '_>) -> Self {
        Self {
            optional: sentence.has(Request::May) && !names(sentence),
            applying: speaks_of_applying(sentence),
            ..Self::default()
        }
    }
}

/// So many sentences without a document, and a list without markers is over.
const PATIENCE: usize = 2;

impl Reader<'_, '_> {
    fn heading(&mut self, passage: &Passage) {
        self.part = passage.part;
        // A heading may drag what stands before it: "French is not required. Candidates should send the following documents".
        let last = self.outline.sentences(passage).last();
        let range = last.unwrap_or(&passage.range).clone();
        let sentence = Sentence::new(self.outline, range);
        let kind = self.outline.kind(passage);
        self.referees = sentence
            .papers
            .iter()
            .any(|(_, paper)| matches!(paper, Paper::Of(Topic::Reference | Topic::Referees)));
        self.judged = sentence.has(Request::Later);
        let listed = self.list.is_some_and(|list| !list.strict && list.idle == 0);
        // "List of publications" between other documents is one of them.
        let amid = listed && !sentence.opens() && begins_with_enclosure(&sentence);
        let whole = amid || names_whole(&sentence);
        // "Diploma" above a degree, behind a list that was left open
        let wanted = listed && kind != SectionKind::Qualifications;
        if whole && (wanted || kind == SectionKind::Application) {
            // "Cover letter" as a heading of its own inside a list.
            self.take(&sentence, Asked::Item, kind);
            return;
        }
        self.list = opens_list(&sentence, kind, true).then(|| List::opened_by(&sentence));
        // "Please send a cover letter to:" above an address
        let sends = || leads_to_address(&sentence) && asks(&sentence, kind).is_some();
        if names(&sentence) && (self.list.is_some() || sends()) {
            self.take(&sentence, Asked::Sentence, kind);
        }
    }

    fn passage(&mut self, passage: &Passage) {
        let mut kind = self.outline.kind(passage);
        // "How to apply: send …"
        if matches!(passage.label, Some((Label::Url, _))) {
            kind = SectionKind::Application;
        }
        // "Application requirements" above a degree and skills
        let profile = |name: &Range<usize>| {
            kind == SectionKind::Qualifications
                && self.outline.heading(passage).as_ref() == Some(name)
        };
        let labelled = matches!(&passage.label, Some((Label::Documents, name)) if !profile(name));
        // What somebody does or must be able to do is no document of a list that another part opened.
        if passage.part != self.part {
            self.part = passage.part;
            if speaks_of_work(kind) || kind == SectionKind::Qualifications {
                self.list = None;
            }
        }
        self.section = labelled || kind == SectionKind::Application;
        if labelled {
            let list = self.list.get_or_insert_default();
            // "Optional documents: transcripts"
            if let Some((_, name)) = &passage.label {
                let name = Sentence::new(self.outline, name.clone());
                list.optional = name.has(Request::May) && !names(&name);
            }
        }
        let item = matches!(passage.form, Form::Item | Form::Row);
        // "Cover letter: one page" in a list looks like a field.
        if let (Form::Field, Some((_, name))) = (passage.form, &passage.label)
            && self.list.is_some()
            && self.outline.mentions(passage.range.clone()).is_empty()
            && names_whole(&Sentence::new(self.outline, name.clone()))
        {
            let whole = name.start..passage.range.end;
            self.sentence(&Sentence::new(self.outline, whole), kind, true, 0, true);
            return;
        }
        // "Send a CV to jobs@uni.edu" is a label and its value, too.
        if let (Form::Field, Some((_, name))) = (passage.form, &passage.label) {
            let label = Sentence::new(self.outline, name.clone());
            if label.has(Request::Gives) && names(&label) {
                self.sentence(&label, SectionKind::Application, false, 0, false);
            }
        }
        for (number, range) in self.outline.sentences(passage).iter().enumerate() {
            let sentence = Sentence::new(self.outline, range.clone());
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
        // "The duties will include:" opens another list.
        if !item && opens_part(sentence) {
            self.list = None;
        }
        let in_list = match self.list {
            Some(list) if !list.strict && (item && first || labelled) => !tells_of_person(sentence),
            Some(_) => begins_with_document(sentence, item) && !withheld(sentence),
            None if item && first && begins_with_letter(sentence) => {
                self.list = Some(List {
                    strict: true,
                    ..List::default()
                });
                true
            }
            None if item && first => {
                kind == SectionKind::Application
                    && !self.judged
                    && begins_with_document(sentence, true)
            }
            None => false,
        };
        if !in_list {
            self.group += 1;
        }
        let depth = self.depth(sentence).filter(|_| in_list);
        self.letter = self.letter.filter(|letter| depth > Some(*letter));
        if let Some(list) = &mut self.list
            && !item
            && list.items
        {
            self.list = None;
        }
        if self.referees && sentence.has(Request::Given) && self.takes_contacts(sentence) {
            self.referees = false;
        } else if in_list {
            let asked = if item && first {
                Asked::Item
            } else {
                Asked::Listed
            };
            self.listed(sentence, asked, kind);
            if let Some(list) = &mut self.list {
                list.items |= item && is_marked(self.outline, sentence);
                list.idle = 0;
            }
        } else if let Some(asked) = asks(sentence, self.spoken_of(sentence, kind)) {
            let named = self.take(sentence, asked, kind);
            let opens = opens_list(sentence, kind, false);
            if opens || named {
                let within = self.list.filter(|_| item);
                self.list = Some(if opens {
                    List::opened_by(sentence)
                } else {
                    within.unwrap_or(List {
                        strict: true,
                        ..List::default()
                    })
                });
            }
        } else if opens_list(sentence, kind, false) {
            self.list = Some(List::opened_by(sentence));
        } else if self.list.is_none()
            && opens_list(sentence, kind, true)
            && !speaks_of_work(kind)
            && !is_question(sentence)
        {
            self.list = Some(List {
                strict: true,
                ..List::opened_by(sentence)
            });
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

    /// What stands in a list of documents.
    fn listed(&mut self, sentence: &Sentence<'_, '_>, asked: Asked, kind: SectionKind) {
        let named = self.take(sentence, asked, kind);
        if asked != Asked::Item || self.letter.is_some() {
            return;
        }
        if !self.section {
            self.tally(named);
        }
        if !named {
            self.take_nameless(sentence);
        }
        let last = self.found.last().filter(|_| named);
        let letter = last.is_some_and(|last| last.document.value.kind == DocumentKind::CoverLetter);
        self.letter = self.depth(sentence).filter(|_| letter);
    }

    /// How deep an item stands.
    fn depth(&self, sentence: &Sentence<'_, '_>) -> Option<usize> {
        let line = self.outline.text.line_at(sentence.range.start);
        let item = line.filter(|line| line.shape == Shape::Item);
        item.map(|line| line.indent)
    }

    /// What the talk is of: behind a sentence that asked for documents, "You may also include …" is about applying, too.
    fn spoken_of(&self, sentence: &Sentence<'_, '_>, kind: SectionKind) -> SectionKind {
        let behind = self
            .last
            .is_some_and(|last| sentence.range.start.saturating_sub(last) <= NEXT);
        if behind && sentence.has(Request::May) && sentence.has(Request::Gives) {
            SectionKind::Application
        } else {
            kind
        }
    }
}

/// A marker stands before the item; behind a line that is one only by those beside it a text may stand: "Describe your approach."
fn is_marked(outline: &Outline<'_>, sentence: &Sentence<'_, '_>) -> bool {
    outline
        .text
        .line_at(sentence.range.start)
        .is_some_and(|line| {
            matches!(line.shape, Shape::Item | Shape::Row)
                || line.range.start < sentence.range.start
        })
}

/// "Where to send your application": it names what others say.
fn is_question(sentence: &Sentence<'_, '_>) -> bool {
    let start = sentence.range.start;
    sentence.has_within(Request::Clause, &(start..start + 1))
}

/// Does it speak of applications, or of those who apply by more than "you"?
fn speaks_of_applying(sentence: &Sentence<'_, '_>) -> bool {
    sentence.has(Request::Applying)
        || sentence.has(Request::Papers)
        || sentence.asks(Request::Person).any(|person| {
            // "Doctoral candidates" are those of the programme.
            let stage = |sense| matches!(sense, Sense::Stage(_)).then_some(());
            let mut ranks = sentence
                .outline
                .senses(person.start.saturating_sub(RANK)..person.end, stage);
            let ranked = ranks.any(|(rank, ())| rank.start < person.end && person.end <= rank.end);
            !ranked
                && (person.len() > YOU
                    || sentence.outline.particle(person.start) != Some(Particle::Lead))
        })
}

/// "postdoctoral research " before a word for people, in bytes.
const RANK: usize = 24;

/// The letters of "you".
const YOU: usize = 3;

/// The sentence right behind begins so near.
const NEXT: usize = 3;
