//! Blocks become parts and passages.

use core::ops::Range;

use super::block::{Block, BlockForm};
use super::heading::{self, Heading, Place};
use super::organisation::organisations;
use super::run_in::{RunIn, run_in};
use super::sentence::sentences;
use super::{Outline, Part};
use crate::lexicon::{Competence, Label, Paper, Rank, Sense, Turn};
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::text::Text;

/// A piece of the posting that says one thing.
#[derive(Clone, Debug)]
pub struct Passage {
    /// Its content: no list marker, no label.
    pub range: Range<usize>,
    /// What it is.
    pub form: Form,
    /// The number of its part.
    pub part: usize,
    /// The number of its block: the sentences of a paragraph share it.
    pub block: usize,
    /// The label that names it, and where that stands.
    pub label: Option<(Label, Range<usize>)>,
}

impl Passage {
    /// The passage with the label on its line: "FTE: 0.8" is one share only with its label.
    pub fn with_label(&self) -> Range<usize> {
        match (&self.label, self.form) {
            (Some((_, name)), Form::Field) => name.start..self.range.end,
            _ => self.range.clone(),
        }
    }
}

/// What a passage is by its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A heading.
    Heading,
    /// An item of a list.
    Item,
    /// A sentence, or a line that stands for itself.
    Sentence,
    /// The value of a label on the same line.
    Field,
    /// A row of a table.
    Row,
}

/// The outline of a text whose blocks are known.
pub fn outline<'t>(text: &'t Text<'t>, scan: &'t Scan, blocks: &[Block]) -> Outline<'t> {
    let mut builder = Builder {
        text,
        scan,
        parts: vec![Part {
            kind: SectionKind::Other,
            heading: None,
            range: 0..text.clean().len(),
        }],
        passages: Vec::new(),
        pending: None,
    };
    let mut body = false;
    for (number, block) in blocks.iter().enumerate() {
        let place = Place {
            before: number.checked_sub(1).and_then(|before| blocks.get(before)),
            after: blocks.get(number + 1),
            body,
        };
        if let Some(heading) = heading::heading(block, place, text, scan) {
            builder.open(
                heading,
                number,
                blocks.get(number + 1..).unwrap_or_default(),
            );
            body = true;
            continue;
        }
        body |= block.range.len() > 150 || matches!(block.form, BlockForm::Item);
        builder.block(block, number);
    }
    builder.finish()
}

/// So many items tell what a list is about.
const SAMPLE: usize = 12;

struct Builder<'t> {
    text: &'t Text<'t>,
    scan: &'t Scan,
    parts: Vec<Part>,
    passages: Vec<Passage>,
    /// A label that stood as a heading: it names the next passage.
    pending: Option<(Label, Range<usize>)>,
}

impl<'t> Builder<'t> {
    fn open(&mut self, heading: Heading, block: usize, following: &[Block]) {
        let kind = heading
            .kind
            .unwrap_or_else(|| self.kind_by_content(&heading.range, following));
        self.open_as(heading, kind, block);
    }

    fn open_as(&mut self, heading: Heading, kind: SectionKind, block: usize) {
        if let Some(part) = self.parts.last_mut() {
            part.range.end = heading.range.start;
        }
        let end = self.text.clean().len();
        self.parts.push(Part {
            kind,
            heading: Some(heading.range.clone()),
            range: heading.range.start..end,
        });
        self.pending = heading.label.map(|label| (label, heading.range.clone()));
        self.push(heading.range, Form::Heading, block, None);
    }

    fn block(&mut self, block: &Block, number: usize) {
        match &block.form {
            BlockForm::Heading | BlockForm::Paragraph => self.paragraph(block, number),
            BlockForm::Item => {
                let label = self.pending.clone();
                self.push(block.range.clone(), Form::Item, number, label);
            }
            BlockForm::Field { label, name } => {
                self.pending = None;
                self.push(
                    block.range.clone(),
                    Form::Field,
                    number,
                    Some((*label, name.clone())),
                );
            }
            BlockForm::Row => self.push(block.range.clone(), Form::Row, number, None),
        }
    }

    fn paragraph(&mut self, block: &Block, number: usize) {
        let mut start = block.range.start;
        for found in run_in(block, self.text, self.scan) {
            let range = found.range();
            self.sentences(start..range.start, block, number);
            start = range.end;
            match found {
                RunIn::Heading(heading) => {
                    let kind = heading.kind.unwrap_or(SectionKind::Project);
                    self.open_as(heading, kind, number);
                }
                RunIn::Label(label, name) => self.pending = Some((label, name)),
            }
        }
        self.sentences(start..block.range.end, block, number);
    }

    fn sentences(&mut self, range: Range<usize>, paragraph: &Block, block: usize) {
        let content = self.text.slice(range.clone());
        let lead = content.len()
            - content
                .trim_start_matches(|c: char| {
                    c.is_whitespace() || matches!(c, ':' | '?' | '*' | ')')
                })
                .len();
        // A label's value is short; what is longer is a text under a heading.
        let mut label = self
            .pending
            .take()
            .filter(|(label, _)| *label != Label::Other);
        for piece in sentences(self.text, self.scan, range.start + lead..range.end) {
            let label = label.take();
            let beside = label.as_ref().is_some_and(|(_, name)| {
                name.start >= paragraph.range.start && name.end + 12 > piece.range.start
            });
            let form = match (piece.item, beside) {
                (true, _) => Form::Item,
                (false, true) => Form::Field,
                (false, false) => Form::Sentence,
            };
            self.push(piece.range, form, block, label);
        }
    }

    fn push(
        &mut self,
        range: Range<usize>,
        form: Form,
        block: usize,
        label: Option<(Label, Range<usize>)>,
    ) {
        if range.is_empty() {
            return;
        }
        let part = self.parts.len().saturating_sub(1);
        let mut label = label;
        for range in bounded(self.text, range) {
            self.passages.push(Passage {
                range,
                form,
                part,
                block,
                label: label.take(),
            });
        }
    }

    /// A sentence is one; an item, a value or a heading may hold several.
    fn sentences_of(&self, passage: &Passage) -> Vec<Range<usize>> {
        if passage.form == Form::Sentence {
            return vec![passage.range.clone()];
        }
        sentences(self.text, self.scan, passage.range.clone())
            .into_iter()
            .map(|piece| piece.range)
            .collect()
    }

    /// What a part is about whose heading does not tell: an organisation's name, or what stands under it.
    fn kind_by_content(&self, heading: &Range<usize>, following: &[Block]) -> SectionKind {
        let items: Vec<&Block> = following
            .iter()
            .take(SAMPLE)
            .take_while(|block| matches!(block.form, BlockForm::Item))
            .collect();
        let before = self
            .parts
            .last()
            .map_or(SectionKind::Other, |part| part.kind);
        if items.len() >= 2 {
            return self.kind_of_items(&items).unwrap_or(before);
        }
        let names = self
            .scan
            .cues
            .within(heading.clone())
            .iter()
            .any(|cue| matches!(cue.sense, Sense::Organisation(rank) if rank != Rank::Aside));
        match before {
            _ if names => SectionKind::Employer,
            SectionKind::Project => SectionKind::Project,
            _ => SectionKind::Other,
        }
    }

    /// What more than half of the items are about.
    fn kind_of_items(&self, items: &[&Block]) -> Option<SectionKind> {
        let about =
            |kind: SectionKind| {
                items
                    .iter()
                    .filter(|item| {
                        self.scan.cues.within(item.range.clone()).iter().any(|cue| {
                            match cue.sense {
                                Sense::Paper(Paper::Named(_)) => kind == SectionKind::Application,
                                Sense::Turn(Turn::Perk) => kind == SectionKind::Conditions,
                                Sense::Competence(
                                    Competence::Of(_) | Competence::In(_) | Competence::Praise,
                                )
                                | Sense::Degree(_) => kind == SectionKind::Qualifications,
                                _ => false,
                            }
                        })
                    })
                    .count()
            };
        [
            SectionKind::Application,
            SectionKind::Qualifications,
            SectionKind::Conditions,
        ]
        .into_iter()
        .find(|&kind| about(kind) * 2 > items.len())
    }

    fn finish(mut self) -> Outline<'t> {
        // A text that begins with a heading has nothing before its first part.
        if self.parts.len() > 1 && self.parts.first().is_some_and(|part| part.range.is_empty()) {
            self.parts.remove(0);
            for passage in &mut self.passages {
                passage.part = passage.part.saturating_sub(1);
            }
        }
        let sentences = self
            .passages
            .iter()
            .flat_map(|passage| self.sentences_of(passage))
            .collect();
        Outline {
            text: self.text,
            scan: self.scan,
            parts: self.parts,
            organisations: organisations(
                self.text.clean(),
                self.scan,
                self.passages.iter().map(|passage| passage.range.clone()),
            ),
            sentences,
            passages: self.passages,
            statements: Vec::new(),
            institution: None,
        }
    }
}

/// What a field does may take the square of a passage's length, so a passage has a bound. No person writes a sentence as long.
const LONGEST: usize = 4_000;

/// The range in pieces that are short enough, cut between words where there are any.
fn bounded(text: &Text<'_>, mut range: Range<usize>) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    while range.len() > LONGEST {
        let content = text.slice(range.clone());
        let Some(head) = (1..=LONGEST).rev().find_map(|end| content.get(..end)) else {
            break;
        };
        let blank = head
            .rfind(char::is_whitespace)
            .filter(|&at| at > LONGEST / 2);
        let (piece, rest) = content.split_at(blank.unwrap_or(head.len()));
        pieces.push(range.start..range.start + piece.trim_end().len());
        range.start = range.end - rest.trim_start().len();
    }
    pieces.push(range);
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use crate::mentions::Scan;
    use crate::model::SectionKind::{self, *};
    use crate::outline::Outline;
    use crate::text::{Format, Text};

    /// The headings of a text with their kinds.
    #[track_caller]
    fn opens(source: &str, parts: &[(SectionKind, &str)]) {
        let text = Text::new(source, Format::Plain);
        let scan = Scan::new(&text);
        let outline = Outline::new(&text, &scan);
        let found: Vec<(SectionKind, &str)> = outline
            .parts
            .iter()
            .filter_map(|part| Some((part.kind, outline.slice(part.heading.clone()?))))
            .collect();
        assert_eq!(found, parts);
    }

    const PROSE: &str = "The group studies how lake sediments store carbon, and the holder will take cores, measure them and write the results up for journals of the field.";

    #[test]
    fn what_is_no_heading() {
        opens("The application should reach us in time.\n", &[]);
        opens("Deadline: 4 March 2023\n", &[]);
        opens(&format!("Jane Doe\nLakeside College\n\n{PROSE}\n"), &[]);
        opens(
            "Your contact person for all requirements of the selection process is our office\n",
            &[],
        );
    }

    #[test]
    fn lines_of_their_own() {
        opens(
            &format!("Requirements\n\n{PROSE}"),
            &[(Qualifications, "Requirements")],
        );
        opens(&format!("WE OFFER\n{PROSE}"), &[(Conditions, "WE OFFER")]);
        opens("How to apply:\n- a CV\n", &[(Application, "How to apply")]);
        opens(
            &format!("About us\n{PROSE}\nLakeside - where water is studied\n{PROSE}"),
            &[
                (Employer, "About us"),
                (Other, "Lakeside - where water is studied"),
            ],
        );
    }

    #[test]
    fn headings_glued_into_flattened_text() {
        opens(
            "The lab is new. We offer A good salary and a pension. Requirements A MSc in biology. QualificationsBy the start you hold a PhD.",
            &[
                (Conditions, "We offer"),
                (Qualifications, "Requirements"),
                (Qualifications, "Qualifications"),
            ],
        );
        opens(
            "The lab is new. Required documents: • a CV • a letter Contact: Dr. Jane Doe",
            &[(Application, "Required documents"), (Contact, "Contact")],
        );
    }
}
