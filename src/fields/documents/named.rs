//! Which documents a sentence names.
//!
//! A name says its kind ("cover letter"). A carrier and what it is about make one ("names of three referees", "proof of English").
//! What a carrier could be about stands for itself where it is handed in ("up to three publications"): at the head of its
//! part of the sentence, with nothing before it that it hangs on. Where it stands there is told by `place`, what stands beside it by
//! `around`, and what is said of it, where that is not that it is handed in, by `said`.

mod alone;
mod around;
mod carried;
mod place;
mod said;
mod shared;

use core::ops::Range;

use super::count;
use super::sentence::{CutKind, Sentence};
use crate::lexicon::{Carrier, Paper, Request, Topic};
use crate::model::DocumentKind as Kind;
use carried::{Carried, FAR};

/// How the documents of a sentence are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// It is an item of a list of documents.
    Item,
    /// It is a sentence in such a list.
    Listed,
    /// The sentence asks for them.
    Sentence,
    /// Only documents with a name of their own count: the sentence speaks of applying, and asks for nothing plainly.
    Strong,
}

/// A document that a sentence names.
#[derive(Clone, Debug)]
pub struct Entry {
    pub kind: Kind,
    /// Where what names it begins: its carrier.
    pub start: usize,
    /// The phrase that settles its kind.
    pub cue: Range<usize>,
    /// Its part of the sentence.
    pub chunk: Range<usize>,
    /// A name that stands for a document wherever it is.
    pub strong: bool,
    /// It has a name, and is not put together.
    pub named: bool,
    /// "research and teaching statement": it shares the noun of the one before, and what is said of it.
    pub shares: bool,
}

/// The documents that a sentence names, in order.
pub fn named(sentence: &Sentence<'_, '_>, asked: Asked) -> Vec<Entry> {
    let mut reader = Reader {
        sentence,
        asked,
        entries: Vec::new(),
        carrier: None,
        phrase: None,
        topic_before: None,
    };
    for (range, paper) in &sentence.papers {
        reader.paper(range, *paper);
    }
    reader.finish()
}

/// Is a document of this kind one wherever it is named?
pub fn strong(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::CoverLetter
            | Kind::Cv
            | Kind::Transcripts
            | Kind::Diplomas
            | Kind::RecommendationLetters
            | Kind::ApplicationForm
    )
}

struct Reader<'s, 'o, 't> {
    sentence: &'s Sentence<'o, 't>,
    asked: Asked,
    entries: Vec<Entry>,
    carrier: Option<Carried>,
    /// The last phrase read.
    phrase: Option<Range<usize>>,
    /// The last topic that stood for nothing by itself.
    topic_before: Option<(Range<usize>, Topic)>,
}

impl Reader<'_, '_, '_> {
    fn paper(&mut self, range: &Range<usize>, paper: Paper) {
        match paper {
            Paper::Named(kind) => self.name(range, kind),
            Paper::As(carrier) => self.carry(range, carrier),
            Paper::Of(topic) => self.topic(range, topic),
            Paper::No | Paper::Page | Paper::Measure => {}
        }
        self.phrase = Some(range.clone());
    }

    fn name(&mut self, range: &Range<usize>, kind: Kind) {
        // "your master thesis advisors"
        if kind == Kind::Thesis && self.sponsored(range)
            || kind == Kind::Diplomas
                && self.asked != Asked::Sentence
                && !self.carried(range)
                && self.studied(range)
            || kind == Kind::Diplomas && self.or_degree(range)
            || kind == Kind::Portfolio && self.of_a_name(range)
        {
            return;
        }
        // "three referees who can write letters of recommendation"
        let hangs_on_people = kind == Kind::RecommendationLetters
            && self.entries.last().is_some_and(|last| {
                last.kind == Kind::Referees
                    && (self.sentence.hangs_within(&(last.cue.end..range.start))
                        || self
                            .sentence
                            .cuts_between(last.cue.end, range.start)
                            .all(|cut| cut.kind == CutKind::And && last.start < last.cue.start)
                            // "names of two referees and two letters" are both asked for.
                            && !count::is_counted(self.sentence, last.cue.end..range.start))
            });
        // "a CV with photo"
        let held = kind == Kind::Other
            && self
                .entries
                .last()
                .is_some_and(|last| last.kind == Kind::Cv && self.with(last.cue.end, range.start));
        // "contacts for letters of recommendation"
        let kind = match &self.carrier {
            Some(carried)
                if carried.carrier == Carrier::Contact
                    && kind == Kind::RecommendationLetters
                    && self.carried(range) =>
            {
                Kind::Referees
            }
            // "a list of your scientific works"
            Some(carried)
                if carried.carrier == Carrier::List
                    && kind == Kind::Publications
                    && self.carried(range)
                    && !count::is_counted(self.sentence, carried.range.end..range.start) =>
            {
                Kind::PublicationList
            }
            _ => kind,
        };
        let alternative =
            held || !strong(kind) && (self.slash_before(range) || self.another_example(range));
        // "a cover letter outlining your research plan"
        let told = kind == Kind::ResearchStatement
            && self.entries.last().is_some_and(|last| {
                last.kind == Kind::CoverLetter
                    && range.start - last.cue.end < FAR
                    && self
                        .sentence
                        .cuts_between(last.cue.end, range.start)
                        .next()
                        .is_none()
            });
        if !strong(kind) && kind != Kind::DiversityStatement && self.leads_to_diversity(range.start)
        {
            return;
        }
        let allowed = strong(kind) || told || self.at_head(range) || self.carried(range);
        self.shared_head(range, kind);
        if !self.carried(range) {
            self.settle(Some(range).filter(|_| kind == Kind::Cv));
        }
        if hangs_on_people {
            self.written_by(range);
        }
        if !hangs_on_people && !alternative && allowed && self.reached(range, strong(kind)) {
            let start = match &self.carrier {
                // "documents such as a CV"
                Some(carried) if self.carried(range) && carried.carrier != Carrier::Anything => {
                    carried.range.start
                }
                _ => range.start,
            };
            self.push(kind, start, range, strong(kind));
            if let Some(entry) = self.entries.last_mut() {
                entry.named = true;
            }
        }
        self.carrier = None;
    }

    fn carry(&mut self, range: &Range<usize>, carrier: Carrier) {
        // "names, phones and e-mail addresses of": one carrier
        if carrier == Carrier::Contact
            && let Some(carried) = &mut self.carrier
            && carried.carrier == Carrier::Contact
            && carried.made.is_none()
            && range.start.saturating_sub(carried.range.end) <= FAR
        {
            carried.range.end = range.end;
            carried.end = range.end;
            return;
        }
        // "copies of a list": the first says how it is handed in, the last what it is.
        self.settle(None);
        // "certificates or other documents confirming": one thing.
        let certificates = self.entries.last().is_some_and(|last| {
            !last.strong
                && last.kind == Kind::Diplomas
                && range.start.saturating_sub(last.cue.end) <= 16
                && self
                    .sentence
                    .slice(last.cue.end..range.start)
                    .split_whitespace()
                    .count()
                    >= 2
                && self.phrase.as_ref() == Some(&last.cue)
        });
        if carrier == Carrier::Proof && certificates {
            self.entries.pop();
        }
        self.carrier = Some(Carried {
            carrier,
            range: range.clone(),
            made: None,
            end: range.end,
        });
    }

    fn topic(&mut self, range: &Range<usize>, topic: Topic) {
        // "Declaration under Article 113" of a law, but not "publications 2020-2024"
        let law = topic == Topic::Publications
            && !self.sentence.slice(range.clone()).ends_with('s')
            && self.numbered(range);
        if topic == Topic::Referees {
            self.sent_by(range);
        }
        let aside = topic != Topic::Diversity
            && (self.leads_to_diversity(range.start) || self.serves_diversity(range.start));
        if self.asked == Asked::Strong || self.slash_before(range) || law || aside {
            return;
        }
        if let Some(carried) = self.carrier.clone()
            && let Some(kind) = carried.about(topic, self.asked == Asked::Item)
            && (self.carries_over(&carried, kind, range)
                || topic == Topic::Diversity && self.tells_how(&carried, range.start))
            && !self.content_of_letter(&carried, topic)
            && self.reached(range, kind == Kind::ApplicationForm)
        {
            // "links to two publications": these themselves
            let linked = carried.carrier == Carrier::Link
                && kind == Kind::PublicationList
                && count::is_counted(self.sentence, carried.end..range.start);
            let kind = if linked { Kind::Publications } else { kind };
            let start = match (carried.made, carried.carrier) {
                (None, Carrier::Filled) | (Some(_), _) => range.start,
                (None, _) => carried.range.start,
            };
            self.push(kind, start, range, carried.made.is_none());
            if let Some(carried) = &mut self.carrier {
                carried.made = Some(kind);
                carried.end = range.end;
            }
            return;
        }
        if let Some(kind) = self.by_itself(range, topic)
            && self.reached(range, false)
        {
            self.push(kind, range.start, range, false);
        } else if let Some(kind) = self.shared_tail(range, topic)
            && self.reached(range, false)
        {
            self.push(kind, range.start, range, false);
            if let Some(entry) = self.entries.last_mut() {
                entry.shares = true;
            }
        } else {
            self.topic_before = Some((range.clone(), topic));
        }
    }

    fn push(&mut self, kind: Kind, start: usize, cue: &Range<usize>, strong: bool) {
        let chunk = self.sentence.begins(start)..self.sentence.ends(cue.end);
        // "your GitHub and Kaggle profile", "proof of English (IELTS, TOEFL)": one thing.
        if let Some(last) = self.entries.last_mut()
            && last.kind == kind
            && start == cue.start
            && self
                .sentence
                .cuts_between(last.cue.end, start)
                .all(|cut| match cut.kind {
                    CutKind::And => true,
                    CutKind::Open => !last.named || kind == Kind::LanguageCertificate,
                    _ => kind == Kind::LanguageCertificate,
                })
        {
            last.strong |= strong;
            last.cue.end = cue.end;
            last.chunk.end = last.chunk.end.max(chunk.end);
            // The bracket that was opened on the way closes behind it.
            let opened = self
                .sentence
                .cuts_between(last.cue.start, start)
                .any(|cut| cut.kind == CutKind::Open);
            if opened
                && let Some(close) = self
                    .sentence
                    .cuts_between(cue.end, self.sentence.range.end)
                    .find(|cut| matches!(cut.kind, CutKind::Open | CutKind::Close))
                    .filter(|cut| cut.kind == CutKind::Close)
            {
                last.chunk.end = close.range.end;
            }
            return;
        }
        let content = self.sentence.slice(chunk.clone());
        let lead = content.len() - content.trim_start().len();
        let chunk = chunk.start + lead..chunk.start + content.trim_end().len();
        self.entries.push(Entry {
            kind,
            start,
            cue: cue.clone(),
            chunk: chunk.start.min(start)..chunk.end.max(cue.end),
            strong,
            named: false,
            shares: false,
        });
    }

    /// May a document in this place be one that is asked for?
    fn reached(&self, range: &Range<usize>, strong: bool) -> bool {
        if self.asked != Asked::Sentence || strong {
            return true;
        }
        let asks_before = self.sentence.requests.iter().any(|(asked, request)| {
            asked.end <= range.start
                && matches!(request, Request::Gives | Request::Papers | Request::With)
        });
        let given_behind = self
            .sentence
            .asks(Request::Given)
            .any(|given| given.start >= range.end);
        asks_before || given_behind
    }

    fn finish(mut self) -> Vec<Entry> {
        self.settle(None);
        self.entries
    }
}
