//! How many of a part's pieces are about what.

use super::super::naming::kind_of_label;
use super::super::statement::Content;
use super::super::{Form, Outline};
use crate::lexicon::{Paper, Sense};
use crate::model::SectionKind;

/// How many of a part's pieces are about what.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) all: usize,
    pub(super) items: usize,
    pub(super) papers: usize,
    /// What the first of them is about.
    pub(super) first: Option<SectionKind>,
    /// Labels with their values.
    pub(super) fields: usize,
    pub(super) sentences: usize,
    /// Sentences that say how applicants are chosen.
    pub(super) judged: usize,
    /// Items that say what is to be done.
    pub(super) tasks: usize,
    /// A sentence says that somebody is sought.
    pub(super) called: bool,
    counts: [usize; KINDS.len()],
}

const KINDS: [SectionKind; 7] = [
    SectionKind::Contact,
    SectionKind::Application,
    SectionKind::Qualifications,
    SectionKind::Duties,
    SectionKind::Conditions,
    SectionKind::Diversity,
    SectionKind::Employer,
];

impl Tally {
    fn add(&mut self, kind: Option<SectionKind>) {
        if self.all == 0 {
            self.first = kind;
        }
        self.all += 1;
        for (known, count) in KINDS.iter().zip(&mut self.counts) {
            *count += usize::from(Some(*known) == kind);
        }
    }

    /// Labelled values, or a list or a sheet of which they are more than half and that names nobody to ask: the facts of the position.
    pub(super) fn facts(&self) -> Option<SectionKind> {
        let only = self.fields >= 2 && self.fields == self.all;
        let mostly = self.fields >= 3
            && self.fields * 2 > self.all
            && (self.sentences == 0 || self.fields >= SHEET)
            && self.counted(SectionKind::Contact) == 0;
        match self.counted(SectionKind::Conditions) {
            0 => only.then_some(SectionKind::Other),
            _ => (only || mostly).then_some(SectionKind::Conditions),
        }
    }

    /// Nearly all of it says how applicants are chosen.
    pub(super) fn chooses(&self) -> bool {
        self.judged >= 2 && self.judged + 1 >= self.all
    }

    fn counted(&self, kind: SectionKind) -> usize {
        let mut counted = KINDS.iter().zip(self.counts);
        counted
            .find(|(known, _)| **known == kind)
            .map_or(0, |(_, count)| count)
    }

    /// All items of a list say what is to be done.
    pub(super) fn works(&self) -> bool {
        self.items >= 2 && self.tasks == self.items
    }

    /// "Conditions" are what is offered, or what must be met.
    pub(super) fn conditions(&self, kind: SectionKind) -> SectionKind {
        let asked = self.most() == Some(SectionKind::Qualifications);
        // One sentence of four may be about something else.
        let clear = self.counted(SectionKind::Qualifications) * 4 >= self.all * 3;
        if kind == SectionKind::Conditions
            && asked
            && (self.items >= 2 || self.sentences >= 2 && clear)
        {
            SectionKind::Qualifications
        } else {
            kind
        }
    }

    /// It begins with the house, half of it is about the house, and it says nothing that another part would: "The school is by the sea. It
    /// was founded in 1920."
    pub(super) fn presents(&self) -> bool {
        let house = self.counted(SectionKind::Employer);
        let only = self.counts.iter().sum::<usize>() == house && house * 2 >= self.all;
        self.first == Some(SectionKind::Employer) && only && !self.called
    }

    /// What more than half of the pieces are about; half of them are enough to say what is to be done.
    pub(super) fn most(&self) -> Option<SectionKind> {
        let mut counted = KINDS.iter().zip(self.counts);
        counted
            .find(|&(kind, count)| {
                let more = usize::from(*kind != SectionKind::Duties || count == 0);
                count * 2 >= self.all + more
            })
            .map(|(kind, _)| *kind)
    }
}

pub(super) fn tallies(outline: &Outline<'_>) -> Vec<Tally> {
    let mut tallies = vec![Tally::default(); outline.parts.len()];
    for passage in &outline.passages {
        let Some(tally) = tallies.get_mut(passage.part) else {
            continue;
        };
        let headed = outline
            .parts
            .get(passage.part)
            .is_some_and(|part| part.heading.is_some());
        if !headed {
            continue;
        }
        let item = passage.form == Form::Item;
        if item {
            tally.items += 1;
            tally.papers += usize::from(
                outline
                    .cues(passage.range.clone())
                    .iter()
                    .any(|cue| matches!(cue.sense, Sense::Paper(Paper::Named(_)))),
            );
        }
        if tally.all >= SAMPLE {
            continue;
        }
        match passage.form {
            Form::Heading | Form::Row => {}
            Form::Field => {
                tally.fields += 1;
                tally.add(
                    passage
                        .label
                        .as_ref()
                        .and_then(|(label, _)| kind_of_label(*label)),
                );
            }
            Form::Item => match outline.item_label(&passage.range) {
                Some(label) => {
                    tally.fields += 1;
                    tally.add(kind_of_label(label));
                }
                // Its first sentence tells, or what stands behind its title: "Field work (80 %): Count birds".
                None => {
                    let first = outline.sentences(passage).first();
                    let first = first.unwrap_or(&passage.range).clone();
                    let content = outline.content(first.clone(), item);
                    let content = content.or_else(|| {
                        let titled = outline.slice(first.clone()).find(": ");
                        titled.and_then(|at| outline.content(first.start + at + 2..first.end, item))
                    });
                    tally.tasks += usize::from(content == Some(SectionKind::Duties));
                    tally.add(content);
                }
            },
            Form::Sentence => {
                for sentence in outline.sentences(passage) {
                    tally.sentences += 1;
                    tally.called |= outline.calls(sentence);
                    tally.judged += usize::from(outline.judges(sentence));
                    tally.add(outline.content(sentence.clone(), false));
                }
            }
        }
    }
    tallies
}

/// So many labelled lines are a sheet of facts, whatever is said among them.
const SHEET: usize = 5;

/// So many pieces tell what a part is about.
const SAMPLE: usize = 16;
