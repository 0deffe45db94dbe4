//! Headings, sections, and the passages they hold.
//!
//! Lines become blocks (`block`), blocks become headings, labelled values, items and sentences (`build`), and headings open
//! the sections (`heading` says which kind). What the fields read are [`Passage`]s: the smallest pieces that say one thing.

mod aim;
mod amid;
mod bare_label;
mod block;
mod build;
mod caption;
mod chapter;
mod control;
mod criteria;
mod cue;
mod dashes;
mod flat;
mod full_stop;
mod heading;
mod headline;
mod honours;
mod institution;
mod joined;
mod label;
mod line;
mod lost_stop;
mod loud;
mod mail;
mod naming;
mod navigation;
mod numbering;
mod organisation;
mod pair;
mod passage;
mod run_in;
mod run_together;
mod sentence;
mod signs;
mod spaced;
mod stacked;
mod statement;
mod stressed;
mod subject;
mod table;
mod tail;
mod terms;
mod unmarked;
mod wrap;

use core::ops::Range;
use std::collections::HashSet;

use crate::lexicon::{Cue, Label, Sense};
use crate::mentions::{Found, Scan};
use crate::model::SectionKind;
use crate::text::{Shape, Text};

pub use aim::{Aim, Aims, aims};
pub use honours::class_of_honours;
pub use institution::Institution;
pub use organisation::{Organisation, is_short_form};
pub use passage::{Form, Passage};
use subject::Naming;

pub use statement::{
    Purpose, Schooling, Statement, Stresses, Tongue, schoolings, schoolings_above, tongues,
};

/// A posting in its parts.
#[derive(Debug)]
pub struct Outline<'t> {
    /// The clean text and its lines.
    pub text: &'t Text<'t>,
    /// The words' meanings and the mentions.
    pub scan: &'t Scan,
    /// The parts, in order, covering the text.
    pub parts: Vec<Part>,
    /// The pieces, in order.
    pub passages: Vec<Passage>,
    /// Their sentences, in order.
    sentences: Vec<Range<usize>>,
    /// What the pieces ask, assign and offer, in order.
    pub statements: Vec<Statement>,
    /// The names of organisations, in order.
    pub organisations: Vec<Organisation>,
    /// Their short forms: "FIX".
    short_forms: HashSet<&'t str>,
    /// The one of them that hires.
    pub institution: Option<Institution>,
    /// The lines that may be the headline, the likeliest first.
    headlines: Vec<Range<usize>>,
}

/// What leads up to a value is no longer.
const LEAD: usize = 64;

/// A part of the posting: from its heading to the next.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it is about.
    pub kind: SectionKind,
    /// How well its heading tells that.
    naming: Naming,
    /// The heading as it stands, without markup and without the colon.
    pub heading: Option<Range<usize>>,
    /// The heading is the last sentence of a paragraph, which leads to the list below.
    pub led: bool,
    /// From the heading to the next.
    pub range: Range<usize>,
}

impl<'t> Outline<'t> {
    /// Finds the parts of a text.
    pub fn new(text: &'t Text<'t>, scan: &'t Scan) -> Self {
        let blocks = block::blocks(text, scan);
        let mut outline = build::outline(text, scan, &blocks);
        subject::settle(&mut outline);
        let forms = outline.organisations.iter();
        let forms = forms.filter_map(|name| name.acronym.clone());
        outline.short_forms = forms.map(|form| text.slice(form)).collect();
        outline.institution = institution::institution(&outline);
        outline.statements = statement::statements(&outline);
        outline.headlines = outline.find_headlines().collect();
        outline
    }

    /// The lines that may be the posting's own headline, the likeliest first.
    pub fn headlines(&self) -> impl Iterator<Item = Range<usize>> {
        self.headlines.iter().cloned()
    }

    /// The text of a range.
    pub fn slice(&self, range: Range<usize>) -> &'t str {
        self.text.slice(range)
    }

    /// What stands between two words; the break of a wrapped line is a blank.
    pub fn gap(&self, range: Range<usize>) -> &'t str {
        match self.slice(range) {
            "\n" => " ",
            ",\n" => ", ",
            gap => gap,
        }
    }

    /// The cues that begin in a range.
    pub fn cues(&self, range: Range<usize>) -> &'t [Cue<Sense>] {
        self.scan.cues.within(range)
    }

    /// Is this a part of its line by itself, with signs or nothing on both sides: "Full-time | 3 years | 65 %"?
    pub fn stands_apart(&self, line: &Range<usize>, part: &Range<usize>) -> bool {
        const SIGNS: [char; 14] = [
            ',', ';', '/', '|', '(', ')', '[', ']', '-', '–', '—', '&', '·', '•',
        ];
        let before = self.slice(line.start..part.start).trim_end();
        let behind = self.slice(part.end..line.end).trim_start();
        (before.is_empty() || before.ends_with(SIGNS))
            && (behind.is_empty() || behind.starts_with(SIGNS))
    }

    /// What the cues of a range mean, where `pick` knows the meaning.
    pub fn senses<T>(
        &self,
        range: Range<usize>,
        pick: impl Fn(Sense) -> Option<T>,
    ) -> impl Iterator<Item = (Range<usize>, T)> {
        self.cues(range)
            .iter()
            .filter_map(move |cue| pick(cue.sense).map(|sense| (cue.range(), sense)))
    }

    /// The passages in order, each with its sentences; to the last of them belong the phones and addresses behind it in its
    /// paragraph: "Jane Doe, e-mail: …, phone: …" is one piece, though its labels part it.
    pub fn stretches(&self) -> Vec<(&Passage, Vec<Range<usize>>)> {
        let mut stretches: Vec<(&Passage, Vec<Range<usize>>)> = Vec::new();
        for passage in &self.passages {
            let reach = matches!(
                passage.label,
                Some((Label::Email | Label::Phone | Label::Url, _))
            ) && passage.form == Form::Field;
            match stretches.last_mut() {
                Some((first, sentences))
                    if reach && first.block == passage.block && first.form != Form::Heading =>
                {
                    if let Some(last) = sentences.last_mut() {
                        last.end = passage.range.end;
                    }
                }
                _ => stretches.push((passage, self.sentences(passage).to_vec())),
            }
        }
        stretches
    }

    /// The sentences of a passage, in order: an item may hold several.
    pub fn sentences(&self, passage: &Passage) -> &[Range<usize>] {
        self.sentences_in(&passage.range)
    }

    /// The sentences that begin in a range.
    pub fn sentences_in(&self, range: &Range<usize>) -> &[Range<usize>] {
        let from = self
            .sentences
            .partition_point(|sentence| sentence.start < range.start);
        let rest = self.sentences.get(from..).unwrap_or_default();
        let upto = rest.partition_point(|sentence| sentence.start < range.end);
        rest.get(..upto).unwrap_or_default()
    }

    /// The sentence of a passage that holds a place.
    pub fn sentence_at(&self, passage: &Passage, at: usize) -> Option<&Range<usize>> {
        let sentences = self.sentences(passage);
        let after = sentences.partition_point(|sentence| sentence.start <= at);
        sentences.get(after.checked_sub(1)?)
    }

    /// Does a place stand in the fields at the head of a page?
    pub fn in_front_matter(&self, at: usize) -> bool {
        let line = self.text.line_at(at);
        line.is_some_and(|line| line.shape == Shape::Field)
    }

    /// The mentions that begin in a range.
    pub fn mentions(&self, range: Range<usize>) -> &'t [Found] {
        self.scan.mentions(range)
    }

    /// The organisations that lie over a range.
    pub fn organisations_over(&self, range: Range<usize>) -> &[Organisation] {
        let organisations = &self.organisations;
        let from = organisations.partition_point(|name| name.range.end <= range.start);
        let upto = organisations.partition_point(|name| name.range.start < range.end);
        organisations.get(from..upto).unwrap_or_default()
    }

    /// The organisations that a range names.
    pub fn organisations(&self, range: Range<usize>) -> &[Organisation] {
        let organisations = &self.organisations;
        let from = organisations.partition_point(|name| name.range.start < range.start);
        let upto = organisations.partition_point(|name| name.range.start < range.end);
        organisations.get(from..upto).unwrap_or_default()
    }

    /// "FIX": the short form of an organisation that the text names, or of the one that hires.
    pub fn is_short_form_of_any(&self, name: &str) -> bool {
        self.short_forms.contains(name)
            || self
                .institution
                .as_ref()
                .is_some_and(|ours| ours.is_named(name))
    }

    /// The passage that holds a place.
    pub fn passage_at(&self, at: usize) -> Option<&Passage> {
        let after = self
            .passages
            .partition_point(|passage| passage.range.start <= at);
        let passage = self.passages.get(after.checked_sub(1)?)?;
        (at < passage.range.end).then_some(passage)
    }

    /// The passage that follows.
    pub fn passage_after(&self, passage: &Passage) -> Option<&Passage> {
        self.passages.get(self.place_of(passage) + 1)
    }

    /// The passage that stands before.
    pub fn passage_before(&self, passage: &Passage) -> Option<&Passage> {
        self.passages.get(self.place_of(passage).checked_sub(1)?)
    }

    fn place_of(&self, passage: &Passage) -> usize {
        self.passages
            .partition_point(|other| other.range.start < passage.range.start)
    }

    /// What the part that holds a passage is about.
    pub fn kind(&self, passage: &Passage) -> SectionKind {
        self.parts
            .get(passage.part)
            .map_or(SectionKind::Other, |part| part.kind)
    }

    /// The heading of the part that holds a passage.
    pub fn heading(&self, passage: &Passage) -> Option<Range<usize>> {
        self.parts.get(passage.part)?.heading.clone()
    }

    /// The passage with the label beside it: "FTE: 0.8" is one share only with its label. The head of a column stands apart from it.
    pub fn with_label(&self, passage: &Passage) -> Range<usize> {
        match (&passage.label, passage.form) {
            (Some((_, name)), Form::Field)
                if self
                    .scan
                    .words_within(name.end..passage.range.start)
                    .is_empty() =>
            {
                name.start..passage.range.end
            }
            _ => passage.range.clone(),
        }
    }

    /// A passage with its label, or with what leads up to it in its line: "Closing date - 1 May", "Trial period: a year".
    pub fn with_lead(&self, passage: &Passage) -> Range<usize> {
        let range = self.with_label(passage);
        let before = (LEAD..LEAD + 4)
            .map(|back| self.slice(range.start.saturating_sub(back)..range.start))
            .find(|before| !before.is_empty())
            .unwrap_or_default();
        // The known label may be the end of a longer one: "Probationary period: …".
        let labelled = range.start < passage.range.start;
        let line_end = |c: char| matches!(c, '\n' | '\r');
        let name = before.trim_end_matches(|c: char| {
            c == ':' || c.is_whitespace() && !(labelled && line_end(c))
        });
        let other = name.rfind(['\n', '\r', '.', ';', ':']);
        let line = before.get(other.map_or(0, |other| other + 1)..);
        let lead = line.unwrap_or_default().trim_start();
        let whole = lead.len() < before.len() || before.len() == range.start;
        let leads = whole && (labelled || lead.trim_end().ends_with([':', '-', '–', '—']));
        range.start - if leads { lead.len() } else { 0 }..range.end
    }

    /// The labels of the head of a table, "Published Deadline Location", where nothing else stands in the line.
    pub fn columns(&self, header: &Passage) -> Option<Vec<(Range<usize>, Label)>> {
        if header.form == Form::Item || header.form == Form::Field || header.range.len() > 120 {
            return None;
        }
        let labels: Vec<(Range<usize>, Label)> = self
            .senses(header.range.clone(), |sense| match sense {
                Sense::Label(label) => Some(label),
                _ => None,
            })
            .collect();
        let covered: usize = labels.iter().map(|(range, _)| range.len()).sum();
        let letters = self
            .slice(header.range.clone())
            .chars()
            .filter(|c| c.is_alphanumeric())
            .count();
        // "Open until filled." is a sentence.
        let sentence = self.slice(header.range.clone()).ends_with('.')
            || self.slice(header.range.end..header.range.end + 1) == ".";
        (labels.len() >= 2 && covered >= letters && !sentence).then_some(labels)
    }

    /// What a label names: the passage up to the next label that ran into it, as in "Warsaw POSITION: Assistant".
    pub fn value(&self, passage: &Passage) -> Range<usize> {
        let range = passage.range.clone();
        let capital = |at: usize| self.slice(at..range.end).starts_with(char::is_uppercase);
        // "Title: Two PhD positions: moss and peat"
        let title = matches!(passage.label, Some((Label::Title, _)));
        let next = self.cues(range.clone()).iter().find(|cue| {
            matches!(cue.sense, Sense::Label(_))
                && cue.start > range.start
                && (!title || capital(cue.start))
                && self.slice(cue.end..range.end).trim_start().starts_with(':')
        });
        range.start..next.map_or(range.end, |cue| cue.start)
    }

    /// The passages that a label of this field names: "Deadline: …", or the first one under a heading "Deadline".
    pub fn labelled(&self, label: Label) -> impl Iterator<Item = &Passage> {
        self.passages.iter().filter(move |passage| {
            passage
                .label
                .as_ref()
                .is_some_and(|(named, _)| *named == label)
        })
    }
}
