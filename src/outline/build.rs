//! Blocks become parts and passages.

mod beside;
mod field;
mod led;
mod starred;

use core::ops::Range;
use std::collections::HashSet;

use super::block::{Block, BlockForm};
use super::heading::{self, Heading, Place};
use super::label::{known_label, names_statements};
use super::naming::{self, names_position};
use super::organisation::organisations;
use super::passage::bounded;
use super::run_in::{RunIn, run_in};
use super::sentence::{sentences, sentences_at};
use super::signs::Signs;
use super::subject::Naming;
use super::tail::tail;
use super::{Form, Outline, Part, Passage};
use crate::lexicon::Label;
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::text::Text;
use starred::listed;

/// The outline of a text whose blocks are known.
pub fn outline<'t>(text: &'t Text<'t>, scan: &'t Scan, blocks: &[Block]) -> Outline<'t> {
    let mut builder = Builder {
        text,
        scan,
        parts: vec![Part {
            kind: SectionKind::Other,
            naming: Naming::Clear,
            heading: None,
            led: false,
            range: 0..text.clean().len(),
        }],
        passages: Vec::new(),
        pending: None,
        run_in: None,
        elsewhere: false,
    };
    let mut body = false;
    let mut titled = false;
    for (number, block) in blocks.iter().enumerate() {
        let place = Place {
            before: number.checked_sub(1).and_then(|before| blocks.get(before)),
            after: blocks.get(number + 1),
            body: body || (titled && heading::is_low(block, text)),
            parted: builder.parts.len() > 1,
        };
        if heading::is_empty_field(block, place, text, scan) {
            builder.pending = None;
            builder.end_at_field(block.start());
            continue;
        }
        let heading = heading::heading(block, place, text, scan)
            .filter(|heading| !builder.is_listed(heading, block, place));
        if let Some(heading) = heading {
            builder.open(heading, number);
            body = true;
            continue;
        }
        if let Some(heading) = tail(block, place.after, text, scan) {
            let before = Block {
                range: block.range.start..heading.range.start,
                ..block.clone()
            };
            builder.block(&before, number);
            builder.open(heading, number);
            body = true;
            continue;
        }
        if builder.ends_part(block) || builder.ends_text(block, place) {
            builder.close(block.start());
        }
        let content = text.slice(block.range.clone());
        let said = content.ends_with(['.', '!', '?'])
            && scan.words_within(block.range.clone()).len() >= SENTENCE;
        body |= block.range.len() > 150 || said || matches!(block.form, BlockForm::Item);
        // Where a label or a line before names the title, no heading of a lower level is one.
        titled |= matches!(block.form, BlockForm::Heading | BlockForm::Paragraph)
            && names_position(&block.range, scan);
        titled |= matches!(
            block.form,
            BlockForm::Field {
                label: Label::Title,
                ..
            }
        );
        builder.block(block, number);
    }
    builder.finish()
}

/// How long what ends the name of a part is: ":", "?", "**"; but "* " is the sign of the first item behind it.
fn lead(content: &str) -> usize {
    let mut blank = false;
    let text = content.char_indices().find(|&(at, c)| {
        let sign = c == '*' && blank && content.get(at + 1..).is_some_and(begins_item);
        blank = c.is_whitespace();
        sign || !(blank || matches!(c, ':' | '?' | '*' | '_' | ')'))
    });
    text.map_or(content.len(), |(at, _)| at)
}

fn begins_item(behind: &str) -> bool {
    let item = behind.trim_start();
    item.len() < behind.len() && item.starts_with(char::is_alphanumeric)
}

/// What ends with a full stop and has so many words is a sentence of the text.
const SENTENCE: usize = 8;

struct Builder<'t> {
    text: &'t Text<'t>,
    scan: &'t Scan,
    parts: Vec<Part>,
    passages: Vec<Passage>,
    /// A label that stood as a heading: it names the next passage.
    pending: Option<(Label, Range<usize>)>,
    /// The paragraph that opened the last part with its own first words.
    run_in: Option<usize>,
    /// What stands under the last heading belongs to other postings.
    elsewhere: bool,
}

impl<'t> Builder<'t> {
    fn open(&mut self, heading: Heading, block: usize) {
        if self.is_unfilled(&heading) {
            self.end_at_field(heading.range.start);
            return;
        }
        let kind = heading.kind.unwrap_or(SectionKind::Other);
        let name = heading::part_name(&heading.range, self.text, self.scan);
        let naming = match heading.kind {
            None => Naming::Unknown,
            Some(_) if naming::is_open(&name, self.scan) => Naming::Open,
            Some(_) if naming::is_hint(&name, self.scan) => Naming::Hint,
            Some(_) => Naming::Clear,
        };
        let start = heading.range.start;
        self.elsewhere = naming::names_elsewhere(&heading.range, self.scan);
        // "[Requirements]": the part begins with the bracket.
        let before = self.text.slice(0..start);
        let start = before.trim_end_matches(['[', '【', '〔']).len();
        self.part(Some(heading.range.clone()), kind, naming, start);
        self.pending = heading.label.map(|label| (label, heading.range.clone()));
        self.push(heading.range, Form::Heading, block, None);
    }

    /// A run-in heading reaches no further than its paragraph and the list behind it.
    fn close(&mut self, at: usize) {
        if let Some(part) = self.parts.last_mut() {
            part.range.end = at;
        }
        self.parts.push(Part {
            kind: SectionKind::Other,
            naming: Naming::Unknown,
            heading: None,
            led: false,
            range: at..self.text.clean().len(),
        });
    }

    fn block(&mut self, block: &Block, number: usize) {
        match &block.form {
            BlockForm::Heading | BlockForm::Paragraph => self.paragraph(block, number),
            BlockForm::Item => self.item(block, number),
            BlockForm::Field { label, name } => self.field(*label, name, block, number),
            BlockForm::List { name, items } => self.list(name, items, number),
            BlockForm::Row => self.push(block.range.clone(), Form::Row, number, None),
        }
    }

    fn part(
        &mut self,
        heading: Option<Range<usize>>,
        kind: SectionKind,
        naming: Naming,
        start: usize,
    ) {
        let number = self.parts.len().saturating_sub(1);
        let idle = number > 0
            && self
                .passages
                .last()
                .is_none_or(|passage| passage.part < number);
        // What lies between two lists of front matter is a part only where it holds something.
        self.parts.pop_if(|part| idle && part.heading.is_none());
        if let Some(part) = self.parts.last_mut() {
            part.range.end = start;
        }
        let end = self.text.clean().len();
        self.parts.push(Part {
            kind,
            naming,
            heading,
            led: false,
            range: start..end,
        });
    }

    /// A list of front matter is a part of its own; the keys behind it belong to none.
    fn list(&mut self, name: &Range<usize>, items: &[Range<usize>], number: usize) {
        self.open(
            Heading {
                range: name.clone(),
                kind: naming::best_cue(name, self.scan).map(|(kind, _)| kind),
                label: None,
            },
            number,
        );
        let label = known_label(name, self.scan).filter(|label| *label != Label::Other);
        let states = names_statements(name, self.scan).is_some();
        for item in items {
            let text = sentences(self.text, self.scan, item.clone());
            let label = label.map(|label| (label, name.clone()));
            // "description:" over a text, not over a list
            if text.len() > 1 && (!states || items.len() == 1) {
                for piece in text {
                    self.push(piece.range, Form::Sentence, number, label.clone());
                }
            } else {
                self.push(item.clone(), Form::Item, number, label);
            }
        }
        let start = items.last().map_or(name.end, |item| item.end);
        self.part(None, SectionKind::Other, Naming::Clear, start);
    }

    /// An item; the last one of a list may have run into the parts behind it: "- a CV Selection procedure The board will …".
    fn item(&mut self, block: &Block, number: usize) {
        let heading =
            run_in(block, self.text, self.scan)
                .into_iter()
                .find_map(|found| match found {
                    RunIn::Heading(heading) if heading.range.start > block.range.start => {
                        Some(heading)
                    }
                    _ => None,
                });
        let end = heading
            .as_ref()
            .map_or(block.range.end, |heading| heading.range.start);
        let content = self.text.slice(block.range.start..end);
        let own = block.range.start..block.range.start + content.trim_end_matches(['*', ' ']).len();
        let label = self.pending.clone();
        for (item, form) in listed(self.text, self.scan, &own) {
            self.push(item, form, number, label.clone());
        }
        if heading.is_some() {
            let rest = Block {
                range: end..block.range.end,
                form: BlockForm::Paragraph,
                gap: false,
                strong: None,
            };
            self.paragraph(&rest, number);
        }
    }

    fn paragraph(&mut self, block: &Block, number: usize) {
        let mut start = block.range.start;
        if block.gap && self.run_in.is_some_and(|opened| opened + 1 == number) {
            self.close(start);
        }
        self.run_in = None;
        let signs = Signs::new(self.text.slice(block.range.clone()), block.range.start);
        for found in run_in(block, self.text, self.scan) {
            let range = found.range();
            self.sentences(start..range.start, block, &signs, number);
            start = range.end;
            match found {
                RunIn::Heading(heading) => {
                    let rest = self.text.slice(start..block.range.end);
                    // Where lines are kept, the part of a heading amid a paragraph ends with it as well.
                    let own = heading.range.start == block.range.start
                        || !self.text.is_run_together() && rest.contains(char::is_alphanumeric);
                    self.run_in = (own && !rest.ends_with(':')).then_some(number);
                    let led = self.leads_on(&heading.range, block);
                    self.open(heading, number);
                    if let Some(part) = self.parts.last_mut() {
                        part.led = led;
                    }
                }
                RunIn::Label(label, name) => self.pending = Some((label, name)),
            }
        }
        self.sentences(start..block.range.end, block, &signs, number);
    }

    fn sentences(&mut self, range: Range<usize>, paragraph: &Block, signs: &Signs, block: usize) {
        let content = self.text.slice(range.clone());
        let lead = lead(content);
        // The value of a label that ends its line stands on the next.
        if lead == content.len() {
            return;
        }
        // A label's value is short; what is longer is a text under a heading.
        let mut label = self
            .pending
            .take()
            .filter(|(label, _)| *label != Label::Other);
        for piece in sentences_at(self.text, self.scan, range.start + lead..range.end, signs) {
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
        if range.is_empty() || self.elsewhere && form != Form::Heading {
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
            short_forms: HashSet::new(),
            institution: None,
            headlines: Vec::new(),
        }
    }
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
        opens_in(Format::Plain, source, parts);
    }

    #[track_caller]
    fn opens_in(format: Format, source: &str, parts: &[(SectionKind, &str)]) {
        let text = Text::new(source, format);
        let scan = Scan::new(&text);
        let outline = Outline::new(&text, &scan);
        let found: Vec<(SectionKind, &str)> = outline
            .parts
            .iter()
            .filter_map(|part| Some((part.kind, outline.slice(part.heading.clone()?))))
            .collect();
        assert_eq!(found, parts);
    }

    #[test]
    fn what_there_is_and_what_is_due_heads_no_part() {
        for text in [
            "Pilot\n\nThere are open questions: what is moss? Can we grow it? Why does it die?\n",
            "Pilot\n\n**Deadline to submit the application:** July 17, 2025, 1 pm\n",
        ] {
            opens_in(Format::Markdown, text, &[]);
        }
    }

    #[test]
    fn how_to_apply_for_this_post() {
        opens(
            "Pilot\n\nHow to submit your application for this post\n\nPlease submit a CV.\n\nFurther information on this position\n\nContact Jane Moss.\n",
            &[
                (Application, "How to submit your application for this post"),
                (Contact, "Further information on this position"),
            ],
        );
        opens(
            "Pilot\n\nFurther information on this position is given by Jane Moss.\n",
            &[],
        );
    }

    const PROSE: &str = "The group studies how lake sediments store carbon, and the holder will take cores, measure them and write the results up for journals of the field.";

    #[test]
    fn days_that_a_heading_tells() {
        let page = |first: &str| {
            format!("# Lecturer in Law\n\n### {first}\n\n{PROSE}\n\n### Duties\n\n{PROSE}\n")
        };
        opens_in(
            Format::Markdown,
            &page("Review of applications will begin 31 July 2025"),
            &[(Duties, "Duties")],
        );
        opens_in(
            Format::Markdown,
            &page("Review of applications"),
            &[(Selection, "Review of applications"), (Duties, "Duties")],
        );
    }

    #[test]
    fn first_headings_among_headings_of_their_level() {
        let page = |first: &str, next: &str| {
            format!("---\ntitle: Lecturer in Law\n---\n\n{first}\n\n{PROSE}\n\n{next}\n\n{PROSE}\n")
        };
        opens_in(
            Format::Markdown,
            &page("# Position", "# Duties"),
            &[(Employer, "Position"), (Duties, "Duties")],
        );
        opens_in(
            Format::Markdown,
            &page("# Position", "## Duties"),
            &[(Duties, "Duties")],
        );
    }

    #[test]
    fn buttons_that_lead_elsewhere() {
        opens(
            "---\ntitle: Lecturer in Law\n---\n\n[Apply now](https://fern.example/jobs/1234)\n\nThe school is looking for a lecturer who takes the young of the town out to the lake and to the law of the sea.\n",
            &[],
        );
    }

    #[test]
    fn what_a_quotation_begins_with() {
        let mail = |signs: [&str; 2]| {
            format!(
                "Lecturer in Law\n\n{PROSE}\n\nIf you are interested please send a mail titled {}Application Law lecturer{} with a CV and a letter to the dean of the school.\n",
                signs[0], signs[1]
            )
        };
        opens(&mail(["\"", "\""]), &[]);
        opens(&mail(["“", "”"]), &[]);
    }

    #[test]
    fn labels_before_a_text() {
        let intro = "The school seeks a lecturer who knows the law of the sea and its lakes.";
        opens(
            &format!(
                "Lecturer in Law\n\n{intro}\n\nSalary: The school pays all who teach by a scale of its own that few have seen. All who teach at the lake have a house and a boat.\n\nTo apply: Send a letter and a CV by mail to the dean of the old school at the lake.\n\n{intro}\n"
            ),
            &[(Conditions, "Salary"), (Application, "To apply")],
        );
        opens(
            &format!(
                "Lecturer in Law\n\n{intro}\n\nSalary: 3,000 euros a month\n\nStart: 1 May 2031\n\n{intro}\n"
            ),
            &[],
        );
    }

    #[test]
    fn open_names_by_what_stands_under_them() {
        opens_in(
            Format::Markdown,
            "# Lecturer in Law\n\nThe school is old and stands at the lake.\n\n## Further information\n\nFurther information may be obtained from Jane Doe (jane@fern.example). You can read more about the lake on the page of the town. The school has a page as well.\n\n## Job description\n\nThe crew of the boat is small. It is led by the dean of the school.\n\n- **Field work (80%):** Collect the samples of the lake.\n- **Data (20%):** Manage the samples in the cellar.\n\nThe boat leaves at seven. All must be there by six.\n",
            &[
                (Contact, "Further information"),
                (Duties, "Job description"),
            ],
        );
    }

    #[test]
    fn remarks_and_questions_on_the_line_of_their_text() {
        opens_in(
            Format::Markdown,
            "# Lecturer in Law\n\nThe school is old and stands at the lake.\n\nInterested? Write to the dean of the school at the lake.\n\nNote: The boats of the school leave the town at seven.\n\nWe look forward to your application. The dean will read what you send.\n",
            &[],
        );
    }

    #[test]
    fn names_of_houses_over_headings() {
        opens_in(
            Format::Markdown,
            "---\ntitle: Board\n---\n\n## Fern University\n\n### Department of Botany\n\n#### Lecturer in Moss\n\nThe lecturer will teach.\n\n### Time\n\nFull time\n\n## Fern University\n\nFern University was founded in 1921 and stands at the lake of the town.\n",
            &[(Conditions, "Time"), (Employer, "Fern University")],
        );
    }

    #[test]
    fn facts_in_the_letters_of_headings() {
        opens(
            "# Lecturer in Law\n\n### Salary: $50,000 a year\n\n### Location: Westhaven\n\n### Duties\n\nYou will teach the law of the sea.\n",
            &[(Duties, "Duties")],
        );
        opens_in(
            Format::Markdown,
            "# Lecturer in Law\n\nThe school is old.\n\n### Duties: all that the law of the sea needs\n\nYou will teach.\n",
            &[(Duties, "Duties: all that the law of the sea needs")],
        );
        opens_in(
            Format::Markdown,
            "# Lecturer in Law\n\nThe school is old.\n\n## Salary: how we pay\n\nWe pay well.\n",
            &[(Conditions, "Salary: how we pay")],
        );
    }

    #[test]
    fn the_first_word_of_the_name_of_a_house() {
        opens(
            "Lecturer in Law\nFern University: Staff: Information School\n\nLocation\n\nWesthaven\n",
            &[(Other, "Location")],
        );
    }

    #[test]
    fn rows_that_name_a_part_and_hold_it() {
        let table = "<table><tr><td>Title</td><td>Postdoc</td></tr><tr><td>Minimum qualifications</td><td>PhD in botany. Three years of field work.</td></tr>\
             <tr><td>Duties</td><td>Takes cores</td></tr><tr><td>Salary</td><td>£30,000 a year</td></tr><tr><td>Requirements</td><td>None</td></tr></table>";
        opens_in(
            Format::Html,
            table,
            &[
                (Qualifications, "Minimum qualifications"),
                (Duties, "Duties"),
            ],
        );
    }

    #[test]
    fn labelled_lines_below_what_leads_to_them() {
        opens(
            &format!(
                "Grants at the lake\n\n{PROSE}\n\nThe characteristics of the grants are the following:\n\n- Duration: 4 years\n- Fees: 1,500 EUR per year\n"
            ),
            &[(
                Conditions,
                "The characteristics of the grants are the following",
            )],
        );
    }

    #[test]
    fn what_is_no_heading() {
        opens("The application should reach us in time.\n", &[]);
        opens("Deadline: 4 March 2023\n", &[]);
        opens(
            &format!(
                "{PROSE}\n\nPlease send an e-mail titled \"Application PhD\" with all of it to jane@lakeside.example. {PROSE}\n"
            ),
            &[],
        );
        opens(
            &format!(
                "{PROSE} Sign up for it with the subject: \"Job Application: Lake-12\". {PROSE}\n"
            ),
            &[],
        );
        opens(&format!("Jane Doe\nLakeside College\n\n{PROSE}\n"), &[]);
        opens(
            "Your contact person for all requirements of the selection process is our office\n",
            &[],
        );
        opens_in(
            Format::Markdown,
            &format!(
                "# Postdoc\n\n{PROSE}\n\n**More on the duties can be found [here](/lake)**\n\n{PROSE}\n"
            ),
            &[],
        );
        opens_in(
            Format::Markdown,
            &format!(
                "# Postdoc\n\n{PROSE}\n\n**Full job announcement:** https://uni.edu/jobs/1234\n\n{PROSE}\n"
            ),
            &[],
        );
    }

    #[test]
    fn capitals_amid_a_text_and_the_status_of_a_posting_open_no_part() {
        opens(
            &format!(
                "{PROSE}\n\nThe Chancellor\nP.O. Box 12\nPORT FERN\n\nand one copy by e-mail to the office of the school, which is open until five o'clock on all days of the week but Sunday.\n"
            ),
            &[],
        );
        opens_in(
            Format::Markdown,
            &format!("# Postdoc\n\n**OPEN**\n\n{PROSE}\n"),
            &[],
        );
    }

    #[test]
    fn a_button_at_the_end_opens_no_part() {
        opens(
            &format!("Duties\n\n{PROSE}\n\nApply online\n"),
            &[(Duties, "Duties")],
        );
        opens_in(
            Format::Html,
            &format!(
                "<h1>Postdoc</h1><p>{PROSE}</p><p><a href='/a'>Apply now</a></p><h3>Related vacancies</h3><p>Cook</p>"
            ),
            &[(Other, "Related vacancies")],
        );
    }

    #[test]
    fn short_lines_with_strong_labels_open_no_part() {
        opens_in(
            Format::Markdown,
            "# Postdoc\n\n**Where:** Port Fern\n**Supervision:** Jane Doe\n**Duration:** 4 years\n\nThe lab is new.\n",
            &[],
        );
    }

    #[test]
    fn labelled_lines_below_a_text_end_it() {
        let source = "Your profile\n\nYou hold a degree in botany, and you like the sea and its weeds.\n\nContract type: fixed\nLocation: Port Fern\nCounty: Fernshire\n";
        let text = Text::new(source, Format::Plain);
        let scan = Scan::new(&text);
        let outline = Outline::new(&text, &scan);
        let last = outline.passages.last().map(|passage| outline.kind(passage));
        assert_eq!(last, Some(Other));
    }

    #[test]
    fn a_line_amid_a_list_of_its_kind_opens_no_part() {
        opens(
            "What we offer\n\nThirty days of leave\nRelocation support\nA nursery\n\nThe post is new.\n",
            &[(Conditions, "What we offer")],
        );
        opens(
            "Person specification\nEssential\nA degree in law\nA boat\nDesirable\nA car\nBenefits\nPension\nGym\n",
            &[
                (Qualifications, "Person specification"),
                (Qualifications, "Essential"),
                (Qualifications, "Desirable"),
                (Conditions, "Benefits"),
            ],
        );
        opens(
            "What we offer\n\nflexible hours\na week at sea\n30 days annual leave\na nursery\na boat\n\nThe post is new.\n",
            &[(Conditions, "What we offer")],
        );
        // Of another kind.
        opens(
            "What we offer\n\nThirty days of leave\nA nursery for the children of the staff\nRequirements\nA degree in botany or agriculture\nA car\n",
            &[
                (Conditions, "What we offer"),
                (Qualifications, "Requirements"),
            ],
        );
    }

    #[test]
    fn how_many_other_postings_there_are() {
        opens(
            "Lecturer in Botany\n\nSimilar jobs (3)\nDuties\nTeach\n",
            &[(Other, "Similar jobs (3)"), (Duties, "Duties")],
        );
    }

    #[test]
    fn positions_in_a_long_subject_open_no_part() {
        const LAST: &str = "The lake is old, and we count its moss every year in May.";
        opens_in(
            Format::Markdown,
            &format!(
                "# Openings\n\n## PhD fellowship in the imaging of the old heart and its functions\n\n{LAST}\n"
            ),
            &[],
        );
        opens_in(
            Format::Markdown,
            &format!("# Openings\n\n## Main functions\n\n{LAST}\n"),
            &[(Duties, "Main functions")],
        );
    }

    #[test]
    fn positions_institutes_and_empty_fields_open_no_part() {
        opens(
            &format!("{PROSE}\n\nPhD student in limnology (m/f/d)\n\n{PROSE}"),
            &[],
        );
        opens(
            &format!("{PROSE}\n\nInstitute of Fisheries\nPort Road 1\n"),
            &[],
        );
        opens(
            &format!(
                "{PROSE}\n\nSCHOOL OF FISHERIES\nPORT ROAD 1\n\nREFERENCE NO. 2052/12\n\nThe end.\n"
            ),
            &[],
        );
        opens("Closing date:\nPosting date:\nDepartment: Physics\n", &[]);
        opens(
            &format!("{PROSE}\n\nAbout the department\n\n{PROSE}"),
            &[(Employer, "About the department")],
        );
    }

    #[test]
    fn lines_that_speak_of_the_position_or_are_stressed() {
        opens(
            &format!(
                "{PROSE}\n\n*About the postdoctoral position*\n\n{PROSE}\n\n*Life and work in Westhaven*\n\n- a pier\n- cafes\n"
            ),
            &[
                (Project, "About the postdoctoral position"),
                (Project, "Life and work in Westhaven"),
            ],
        );
        opens(
            &format!("{PROSE}\n\n*Postdoctoral position in limnology*\n\n{PROSE}\n"),
            &[],
        );
    }

    #[test]
    fn questions_between_a_text_and_another() {
        opens(
            &format!("{PROSE}\n\nWant to know more about our lakes?\n\n{PROSE}\n"),
            &[(Contact, "Want to know more about our lakes?")],
        );
        // No empty line parts it from its text.
        opens(
            &format!(
                "{PROSE}\n\nWhat is your job?\n{PROSE}\n\nWhat will be your tasks?\n{PROSE}\n"
            ),
            &[
                (Duties, "What is your job?"),
                (Duties, "What will be your tasks?"),
            ],
        );
        opens(
            &format!(
                "{PROSE}\nIs the lake part of your tasks?\n{PROSE}\n\nDo you love lakes?\n{PROSE}\n"
            ),
            &[],
        );
        // It calls to the reader above all.
        opens(
            &format!("Do you like the sight of lakes?\n\n{PROSE}\n"),
            &[],
        );
    }

    #[test]
    fn names_in_brackets() {
        opens(
            &format!("[Duties]\n{PROSE}\n\n[Background of the post]\n{PROSE}\n\n[sic]\n\n[PDF]\n"),
            &[(Duties, "Duties"), (Project, "Background of the post")],
        );
    }

    #[test]
    fn what_leads_to_an_address_or_ends_its_sentence_opens_no_part() {
        opens("Further details: https://lakeside.example/jobs/12\n", &[]);
        opens(
            "The lab is new.\nIt is at the lake. Candidates should also have: patience and a boat.\nThere is a pier.\n",
            &[],
        );
    }

    #[test]
    fn a_name_before_an_organisation() {
        opens(
            "The lab is new. Diversity Fern University is open to all who are good at what they do.\n",
            &[(Diversity, "Diversity")],
        );
    }

    #[test]
    fn names_that_follow_one_another_are_two() {
        opens(
            "The lab is new. Project description Subject area: cold lakes of the north, and what they hold.\n",
            &[(Project, "Project description"), (Project, "Subject area")],
        );
        opens(
            "The lab is new. Your skills We offer: a pier, a boat and much water.\n",
            &[(Qualifications, "Your skills"), (Conditions, "We offer")],
        );
    }

    #[test]
    fn sentences_and_addresses_are_no_names() {
        opens(
            "The lab is new. The project consists of three packages: cores, lakes and ice.\n",
            &[],
        );
        opens(
            "The lab is new. For more information please visit: https://lake.example. It is open.\n",
            &[],
        );
        opens(
            &format!("{PROSE}\n\nProf. Dr. Jane Doe\n9019 PORT FERN\nGERMANY\n\n{PROSE}"),
            &[],
        );
    }

    #[test]
    fn headings_below_a_title() {
        opens_in(
            Format::Markdown,
            &format!(
                "---\ntitle: PhD position\n---\n\n## Slow water\n\n{PROSE}\n\n## Position title\n\nPhD student\n"
            ),
            &[(Employer, "Slow water"), (Other, "Position title")],
        );
        opens_in(
            Format::Markdown,
            &format!("---\nlayout: page\n---\n\n# Hiring\n\n{PROSE}\n"),
            &[],
        );
        opens(
            "The lab is new. The Post Doc Fellow will take cores of lakes, and measure them all.\n",
            &[],
        );
    }

    #[test]
    fn headings_below_what_is_done_or_asked() {
        opens_in(
            Format::Markdown,
            &format!(
                "# Botanist\n\n{PROSE}\n\n## Duties\n\n### Laboratory operations\n\n- Order glass\n- Keep the books\n\n### About the laboratory\n\n{PROSE}\n\n## Requirements\n\n### Project management\n\n- Experience with budgets\n- Good Dutch\n"
            ),
            &[
                (Duties, "Duties"),
                (Duties, "Laboratory operations"),
                (Employer, "About the laboratory"),
                (Qualifications, "Requirements"),
                (Qualifications, "Project management"),
            ],
        );
    }

    #[test]
    fn large_numerals_number_the_parts() {
        opens(
            &format!(
                "I. About us\n\n{PROSE}\n\nII. Positions available\n\nPostdocs and professors.\n\nIII. Money\n\nWe pay well.\n\nV. Jones\n\n{PROSE}\n"
            ),
            &[
                (Employer, "I. About us"),
                (Other, "II. Positions available"),
                (Project, "III. Money"),
            ],
        );
    }

    #[test]
    fn lines_with_titles_of_their_own_are_a_list() {
        opens(
            "What we offer:\nWork and life: You plan your hours as you like to.\nGood company: You work beside people from all over the world.\nEqual opportunities for everyone: We look forward to every one of you.\n",
            &[(Conditions, "What we offer")],
        );
        opens(
            "Your tasks: You take cores of lakes and measure them.\nRequirements: You hold a degree in geology and have a boat.\nWhat we offer: We offer a pier and three years of work.\n",
            &[
                (Duties, "Your tasks"),
                (Qualifications, "Requirements"),
                (Conditions, "What we offer"),
            ],
        );
    }

    #[test]
    fn what_a_heading_leaves_open_may_be_about_equal_treatment() {
        opens(
            &format!(
                "Requirements\n\n{PROSE}\n\nRoom for all of us\n\nWe encourage applications from women and from people with disabilities, since we value diversity in all that we do at the lakes.\n\nWhat we store\n\nPersonal data are kept as the GDPR says, and no longer than the law of the country and of the lakes, which is old, wants.\n"
            ),
            &[
                (Qualifications, "Requirements"),
                (Diversity, "Room for all of us"),
                (Other, "What we store"),
            ],
        );
    }

    #[test]
    fn ways_to_a_page_and_lines_in_capitals_hold_no_heading() {
        opens(
            &format!("Employment Opportunities > Faculty > Lecturer\n\n{PROSE}\n"),
            &[],
        );
        opens(
            &format!("ADVERTISEMENT FOR THE POST OF JUNIOR RESEARCH FELLOW\n\n{PROSE}\n"),
            &[],
        );
        opens(
            &format!("{PROSE}\n\nDr. Jane Doe\nPrincipal Investigator\n"),
            &[],
        );
    }

    #[test]
    fn names_that_text_is_glued_to_may_go_on() {
        opens(
            "The lab is new. Information about the project and the divisionThe student will take cores of lakes.\n",
            &[(Project, "Information about the project and the division")],
        );
        opens(
            "The lab is new. Supervision: The student has two supervisors. What we offer Eligibility To be admitted one has to hold a degree.\n",
            &[
                (Conditions, "What we offer"),
                (Qualifications, "Eligibility"),
            ],
        );
        opens(
            "The lab is new. Type of employment: Temporary position of a yearContract type: Full timeNumber of positions: 1\n",
            &[],
        );
    }

    #[test]
    fn names_that_lost_the_end_of_what_stands_before_them() {
        opens(
            "The lab is new and it takes cores of mud for schools all over the county Key tasks: Care of the nets of the station by the lake.\n",
            &[(Duties, "Key tasks")],
        );
        opens(
            "The lab is new and it takes cores of mud for schools all over the county Key tasks What we offer How to apply Send us a letter.\n",
            &[
                (Duties, "Key tasks"),
                (Conditions, "What we offer"),
                (Application, "How to apply"),
            ],
        );
        opens(
            "The lab is new. 2 - Working conditions The week has 35 hours. 3 – How to apply Send us a letter.\n",
            &[
                (Conditions, "Working conditions"),
                (Application, "How to apply"),
            ],
        );
        opens(
            "The lab is new. See www.lake.example The role You will take cores of mud.\n",
            &[(Duties, "The role")],
        );
        // A noun with its article
        opens(
            "The lab is new and in the group of Jane Doe at the lake it offers the following PhD project: Heat in the mud of cold lakes.\n",
            &[],
        );
    }

    #[test]
    fn names_amid_a_text_that_lost_its_lines() {
        let flat = |source: &str, parts: &[(SectionKind, &str)]| {
            opens(
                &format!("{PROSE} {PROSE} {PROSE} {source} {PROSE}\n"),
                parts,
            );
        };
        flat(
            "You write for a peer-reviewed journal Requirements: Ideally, you hold a degree in botany. You work with Digital Twins Qualifications: A degree in botany, a boat and some patience.",
            &[
                (Qualifications, "Requirements"),
                (Qualifications, "Qualifications"),
            ],
        );
        flat(
            "You have good skills in writing and in measuring mud Personal characteristics You are patient and like cold water in all of its forms.",
            &[(Qualifications, "Personal characteristics")],
        );
        flat(
            "You take cores of the mud with the crew of the boat and measure them at a station Requirements Good knowledge of botany and a boat. Salary Paid as the rules of the school say. Duties ------- The holder takes cores.",
            &[
                (Qualifications, "Requirements"),
                (Conditions, "Salary"),
                (Duties, "Duties"),
            ],
        );
        flat(
            "The lab is new. Qualifications, experience, and skills to have: The holder has a degree.",
            &[(
                Qualifications,
                "Qualifications, experience, and skills to have",
            )],
        );
        flat(
            "See https://lake.example/jobs/12 Application Process Those who want to know more write to the lab.",
            &[(Application, "Application Process")],
        );
        flat(
            "The lab is new. For questions, please contact: Jane Doe. In return, the lake will provide you with: A boat and a net.",
            &[
                (Contact, "For questions, please contact"),
                (Conditions, "In return, the lake will provide you with"),
            ],
        );
        // The sentence goes on behind its colon.
        flat(
            "The lab is new. Experience in the following areas will be valued: nets, boats and maps of the mud.",
            &[],
        );
        // Names of other things, and words of a sentence.
        flat(
            "Application Forms are at the door. Your data are kept as the rules of the county say (General Data Protection Regulation) and of this Work Package: Mud.",
            &[],
        );
        flat(
            "You like to write and will find more on our page Applications must include CV and a letter of one page.",
            &[],
        );
    }

    #[test]
    fn names_that_go_on_in_a_text_that_lost_its_lines() {
        let flat = |source: &str, parts: &[(SectionKind, &str)]| {
            opens(
                &format!("{PROSE} {PROSE} {PROSE} {source} {PROSE}\n"),
                parts,
            );
        };
        flat(
            "The lab is new. Working conditions and salary The post is new and it is paid. You know the lakes of Port Fern, Austria Job Duties We are looking for someone who takes cores.",
            &[
                (Conditions, "Working conditions and salary"),
                (Duties, "Job Duties"),
            ],
        );
        flat(
            "The lab is new. Duties conducting research on mud. The lab is old. Requirements a degree in botany. Current research topics: Mud in cold lakes and what lives in it.",
            &[
                (Duties, "Duties"),
                (Qualifications, "Requirements"),
                (Project, "Current research topics"),
            ],
        );
        flat(
            "You like mud and are open to what is new About Fernlab University: At this place work is never the same for long.",
            &[(Employer, "About Fernlab University")],
        );
        // A sentence, and the article of a name.
        flat(
            "The lab is new. The aim of this PhD project is mud. The Department of Lakes at the University of Fern is new. Benefits including leave are on our page. This project: mud.",
            &[],
        );
    }

    #[test]
    fn names_joined_to_others_or_to_what_stands_in_brackets() {
        opens(
            "The lab is new. Role & Key Responsibilities The fellow will take cores. Equality, Diversity and Inclusion Fern University is open to all.\n",
            &[
                (Duties, "Role & Key Responsibilities"),
                (Diversity, "Equality, Diversity and Inclusion"),
            ],
        );
        opens(
            "The lab is new. How to apply (by 1 May at noon) Please send a letter. Send us a letter of recommendation (if possible) Thanks.\n",
            &[(Application, "How to apply (by 1 May at noon)")],
        );
        opens(
            "The lab is new. Working at Fern University A good place to work is what all of us like.\n",
            &[(Employer, "Working at Fern University")],
        );
        opens("The lab is new. Specifically, requirements include\n", &[]);
    }

    #[test]
    fn values_that_ran_into_the_next_label() {
        let text = |before: &str| {
            format!(
                "{PROSE} {PROSE} {PROSE} {before} Number of vacancies: 2 Admission requirements: a degree in law.\n"
            )
        };
        for before in ["Research Grant (FG)", "Type of grant: Research Grant (FG)"] {
            opens(&text(before), &[(Qualifications, "Admission requirements")]);
        }
    }

    #[test]
    fn colons_that_lead_to_no_part() {
        opens(
            "The lakes are cold. More information is found at: .\nThey are deep.\n",
            &[],
        );
        opens(
            &format!(
                "{PROSE} {PROSE} {PROSE} Fern Lab is an equal opportunity employer: all who apply are treated alike.\n"
            ),
            &[],
        );
    }

    #[test]
    fn bullets_before_names_and_before_what_is_done() {
        opens(
            &format!(
                "{PROSE} {PROSE} {PROSE} • Funding • The post is paid by the council of the lakes for three years.\n"
            ),
            &[(Conditions, "Funding")],
        );
        opens(
            &format!(
                "{PROSE} {PROSE} {PROSE} The holder will do: • Research on lakes • Teaching • Administration\n"
            ),
            &[],
        );
    }

    #[test]
    fn clear_names_over_what_says_otherwise() {
        opens(
            "# Postdoc\n\nWe study lakes.\n\nApplication procedure\n\nShortlisting is used. The head selects those who are seen by the committee. The selected applicants will be told who assesses them.\n\n**We offer**\n- experience with boats\n- good knowledge of lakes\n- flexibility to work\n",
            &[
                (Selection, "Application procedure"),
                (Conditions, "We offer"),
            ],
        );
    }

    #[test]
    fn names_that_are_sentences_or_stand_above_numbers() {
        opens(
            &format!(
                "{PROSE} {PROSE} {PROSE} Evaluation of candidates. Those who apply are seen by a board of three, which meets in May. Required documents 1. Letter of motivation. 2. Curriculum vitae.\n"
            ),
            &[
                (Selection, "Evaluation of candidates"),
                (Application, "Required documents"),
            ],
        );
    }

    #[test]
    fn articles_before_the_names_of_parts() {
        opens(
            "The project Heart diseases are common in the county. The offer Temporary work of one year.\n",
            &[(Project, "The project"), (Conditions, "The offer")],
        );
        opens(
            "The project Heartbeat aims at lakes. The project Manager will take cores. The Post Doctorate fellow takes cores.\n",
            &[],
        );
    }

    #[test]
    fn open_names_over_the_call() {
        opens(
            "Job summary\n\nThe school seeks a lecturer in botany for its station. The post is permanent and full time.\n\nJob description\n\nThe contract runs for two years. The salary is 3000 euros a month.\n",
            &[(Project, "Job summary"), (Conditions, "Job description")],
        );
    }

    #[test]
    fn qualifications_are_asked_whatever_papers_show_them() {
        opens(
            "Required qualifications:\n- Doctoral degree certificate\n- Certificate of Dutch\n\nApplicants should have:\n- CV\n- Cover letter\n",
            &[
                (Qualifications, "Required qualifications"),
                (Application, "Applicants should have"),
            ],
        );
    }

    #[test]
    fn what_begins_with_the_application_is_about_it() {
        opens(
            "Applications for the PhD position should include the following:\n- a photograph\n- a map of the lake\n",
            &[(
                Application,
                "Applications for the PhD position should include the following",
            )],
        );
    }

    #[test]
    fn pictures_before_names() {
        opens(
            &format!("{PROSE}\n\n📑 How to apply\n\n{PROSE}\n\n💰 What we offer\n\n{PROSE}\n"),
            &[(Application, "How to apply"), (Conditions, "What we offer")],
        );
    }

    #[test]
    fn labels_between_labels_are_no_headings() {
        opens(
            "Tenure: for up to three years, with a chance of more in the end of it Salary: according to the scale of the school, from point 3 of it on Start date: June 2024\n",
            &[],
        );
    }

    #[test]
    fn lines_of_values_hold_no_text() {
        opens_in(
            Format::Markdown,
            "**Deadline**: 10 July 2023\n**Funding**: the post is paid for three years by the institute, and then by the school\n**Start date**: August 2023\n",
            &[],
        );
        opens_in(
            Format::Markdown,
            "**Application:**\nPlease submit one file that holds all of the following:\n1. a letter\n2. a CV\n",
            &[
                (Application, "Application"),
                (
                    Application,
                    "Please submit one file that holds all of the following",
                ),
            ],
        );
    }

    #[test]
    fn a_short_form_of_the_house() {
        opens_in(
            Format::Markdown,
            &format!(
                "Requirements\n\n{PROSE}\n\n## About the ELM\n\nThe Elmwood Centre for the Arts (ELM) was founded to promote the arts of the lake.\n"
            ),
            &[
                (Qualifications, "Requirements"),
                (Employer, "About the ELM"),
            ],
        );
    }

    #[test]
    fn requirements_that_are_no_papers() {
        opens(
            "Application requirements\n\n- A degree in law\n- Skills in rowing\n- Good Dutch\n",
            &[(Qualifications, "Application requirements")],
        );
        opens(
            "Application requirements\n\n- CV\n- Letter of motivation\n- Copies of diplomas\n",
            &[(Application, "Application requirements")],
        );
    }

    #[test]
    fn several_words_about_the_house_and_one_about_its_town() {
        opens_in(
            Format::Markdown,
            &format!(
                "Requirements\n\n{PROSE}\n\n## About Elmwood State\n\nElmwood State University is a small house of the arts, and the lake is near it.\n"
            ),
            &[
                (Qualifications, "Requirements"),
                (Employer, "About Elmwood State"),
            ],
        );
        opens_in(
            Format::Markdown,
            &format!(
                "Requirements\n\n{PROSE}\n\n## About the area\n\nThe School of Botany is one of the largest in the University.\n"
            ),
            &[
                (Qualifications, "Requirements"),
                (Employer, "About the area"),
            ],
        );
    }

    #[test]
    fn a_name_about_the_town() {
        for (kind, name, told) in [
            (
                Other,
                "Port Fern",
                "is the oldest and largest city in the north.",
            ),
            (Other, "Elmwood", "is a lively town by the sea."),
            (
                Project,
                "Mossnet",
                "is a web of boats in the city of Elmwood.",
            ),
        ] {
            let heading = format!("About {name}");
            opens_in(
                Format::Markdown,
                &format!("{PROSE}\n\n## {heading}\n\n{name} {told}\n"),
                &[(kind, &heading)],
            );
        }
    }

    #[test]
    fn one_word_about_the_house() {
        opens(
            &format!(
                "Requirements\n\n{PROSE}\n\nAbout Elmwood\n\nElmwood College is a small house of the arts, and the lake is near it.\n"
            ),
            &[
                (Qualifications, "Requirements"),
                (Employer, "About Elmwood"),
            ],
        );
    }

    #[test]
    fn buttons_and_empty_fields_open_no_part() {
        opens(
            "Lecturer in botany\n\nApply now\nJob no: 519876\nWork type: Full time\n",
            &[],
        );
        opens(
            "The lab is new. Contact:  Published: 2020-11-12 Last date: 2020-12-04 and so on\n",
            &[],
        );
    }

    #[test]
    fn terms_are_headings_though_they_name_a_post() {
        opens(
            &format!("{PROSE}\n\nLength of appointment\n\n{PROSE}\n"),
            &[(Conditions, "Length of appointment")],
        );
    }

    #[test]
    fn one_pair_of_marks_over_two_lines() {
        opens_in(
            Format::Markdown,
            &format!(
                "{PROSE}\n\n**What we\noffer**\n\n{PROSE}\n\n**Salary**\n**Benefits**\n- a boat\n"
            ),
            &[
                (Conditions, "What we\noffer"),
                (Conditions, "Salary"),
                (Conditions, "Benefits"),
            ],
        );
    }

    #[test]
    fn labels_of_texts_that_are_wrapped() {
        opens(
            "The lab is new.\n\nRequirements: Applicants should hold a PhD in botany, Earth\nSciences or a related field and have a boat. A pier of their\nown is of much help.\n\nLocation: The lab is at the pier of the old harbour, which\nis near the lake. It has a view.\n",
            &[(Qualifications, "Requirements")],
        );
    }

    #[test]
    fn values_and_letterheads_open_no_part() {
        opens(
            &format!(
                "Lecturer in botany\n\nKEY WORDS: lakes, carbon\nName of the project: SWAMP\n\n{PROSE}\n"
            ),
            &[],
        );
        opens(
            &format!("THE UNIVERSITY OF LAKESIDE\n\n{PROSE}\n\nLecturer in botany\n\n{PROSE}\n"),
            &[],
        );
    }

    #[test]
    fn names_that_no_word_tells() {
        const SHORT: &str = "The lakes of the north store more carbon than all of the woods that stand beside them, and nobody knows why it is so.";
        opens_in(
            Format::Markdown,
            &format!(
                "Two PhD positions in limnology\n\n## Why it matters\n\n{SHORT}\n\n## Next stop\n\n{SHORT}\n"
            ),
            &[(Project, "Why it matters"), (Project, "Next stop")],
        );
        opens(
            &format!(
                "Requirements\n\n{SHORT}\n\n1. Why it matters\n\n{SHORT}\n\n2. Next stop\n\n{SHORT}\n"
            ),
            &[
                (Qualifications, "Requirements"),
                (Other, "Why it matters"),
                (Other, "Next stop"),
            ],
        );
        opens(
            &format!("How to apply\n\nPlease send:\n1. A CV\n2. Your thesis\n\n{SHORT}\n"),
            &[(Application, "How to apply"), (Application, "Please send")],
        );
    }

    #[test]
    fn a_short_text_between_empty_lines() {
        opens(
            "Requirements\n\nA degree in law is what we ask for, and it should have been awarded not so long ago.\n\nNext stop\n\nThe board of the school reads all of the letters in May, and it answers each of them soon.\n",
            &[(Qualifications, "Requirements"), (Other, "Next stop")],
        );
        opens(
            "Requirements\n\nA degree in law\n\nPatience with boats\n\nThe board of the school reads all of the letters in May, and it answers each of them soon.\n",
            &[(Qualifications, "Requirements")],
        );
    }

    #[test]
    fn a_small_word_goes_on() {
        opens(
            "The lab is new.\n\nCandidates from\nAsia are welcome at the lab, and so is everyone else in the world.\n",
            &[],
        );
    }

    #[test]
    fn the_end_of_a_longer_name_and_what_a_sentence_counts() {
        opens(
            "The holder will work with the others of the network on some of the tasks of this Work Package:\n\n- D6: cores\n- T7: lakes\n",
            &[],
        );
        opens(
            "The lab is new. The holder will: (1) take cores; (2) measure them; and (3) write. It is old.\n",
            &[],
        );
        opens(
            "The Centre for Lakes (German: Zentrum für Seen, ZS) is at the pier, and it is old.\n",
            &[],
        );
        opens(
            "Supervision: Prof Jane Doe, Assoc. Prof John Roe What we offer Eligibility To be admitted one has to hold a degree.\n",
            &[
                (Conditions, "What we offer"),
                (Qualifications, "Eligibility"),
            ],
        );
    }

    #[test]
    fn marks_of_mails_stand_around_headings() {
        opens(
            "_Background_: The lakes are cold, and they store more carbon than all of the woods beside them.\n\n_Requirements_: A degree in geology is what we ask for, and a boat is of much help.\n",
            &[(Project, "Background"), (Qualifications, "Requirements")],
        );
        opens_in(
            Format::Auto,
            "> Requirements\n>\n> You hold a degree in geology.\n>\n> Benefits\n>\n> You get a boat, and a pier to keep it at.\n",
            &[(Qualifications, "Requirements"), (Conditions, "Benefits")],
        );
    }

    /// A text, and the same name of a part over it in many shapes.
    #[test]
    fn the_shapes_of_headings() {
        const SHAPES: [&str; 24] = [
            "Requirements\n",
            "Requirements\n============\n",
            "REQUIREMENTS:\n",
            "== Requirements ==\n",
            "* Requirements *\n",
            "[Requirements]\n",
            "【Requirements】\n",
            "<< Requirements >>\n",
            "→ Requirements\n",
            "🎯 Requirements\n",
            "• Requirements\n",
            "- Requirements\n",
            "Requirements …\n",
            "Requirements.\n",
            "requirements\n",
            "3. Requirements\n",
            "2.1 Requirements\n",
            "b) Requirements\n",
            "II. Requirements\n",
            "Section 3: Requirements\n",
            "Part 3 – Requirements\n",
            "Requirements – ",
            "Requirements. ",
            "Requirements: ",
        ];
        for shape in SHAPES {
            let source = format!("{PROSE}\n\n{shape}{PROSE}\n\n{PROSE}\n");
            let text = Text::new(&source, Format::Plain);
            let scan = Scan::new(&text);
            let outline = Outline::new(&text, &scan);
            let found = outline.parts.iter().find_map(|part| part.heading.clone());
            let name = found.map(|range| outline.slice(range).to_lowercase());
            assert!(
                name.is_some_and(|name| name.contains("requirements")),
                "{shape}"
            );
        }
    }

    #[test]
    fn a_row_of_two_cells_may_be_a_part() {
        opens_in(
            Format::Html,
            &format!("<p>{PROSE}</p><table><tr><td>Requirements</td><td>{PROSE}</td></tr></table>"),
            &[(Qualifications, "Requirements")],
        );
    }

    #[test]
    fn lists_that_lost_their_lines() {
        opens(
            "The lab is new. Your tasks: - take cores - write reports Your profile: - a degree - much patience",
            &[(Duties, "Your tasks"), (Qualifications, "Your profile")],
        );
        opens(
            "The lab is new. Your tasks: - take cores from lakes - write reports Your profile - a degree - much patience",
            &[
                (SectionKind::Duties, "Your tasks"),
                (SectionKind::Qualifications, "Your profile"),
            ],
        );
        opens(
            "The lab is new. We look at the moss Research project - a new one - in lakes.",
            &[],
        );
    }

    #[test]
    fn letters_that_are_spaced() {
        opens(
            &format!("H O W  T O  A P P L Y\n{PROSE}"),
            &[(Application, "H O W  T O  A P P L Y")],
        );
        opens("A B C\n", &[]);
    }

    #[test]
    fn names_that_their_list_goes_on_with() {
        for name in [
            "Researchers in this project will",
            "In this project you will",
            "The person in this role will",
        ] {
            let source =
                format!("We study moss in many lands.\n\n{name}:\n\n- count moss\n- keep nets\n");
            opens(&source, &[(Duties, name)]);
        }
        opens(
            "We study moss in many lands.\n\nThe ideal candidate will:\n\n- hold a degree\n- have good Dutch\n",
            &[(Qualifications, "The ideal candidate will")],
        );
        opens(
            "We study moss in many lands.\n\nAbout the successful applicant\n\nTo be successful in this role you will have:\n\n• a degree\n• good Dutch\n",
            &[
                (Qualifications, "About the successful applicant"),
                (
                    Qualifications,
                    "To be successful in this role you will have",
                ),
            ],
        );
    }

    #[test]
    fn the_noun_that_stands_first_tells_what_the_part_is_about() {
        opens(
            &format!(
                "{PROSE}\n\nMain duties of the position\n\n{PROSE}\n\nContact at the department\n\n{PROSE}\n\nSummary of key skills\n\n- Latin\n"
            ),
            &[
                (Duties, "Main duties of the position"),
                (Contact, "Contact at the department"),
                (Qualifications, "Summary of key skills"),
            ],
        );
        // What a house or a project does is about these.
        opens_in(
            Format::Markdown,
            &format!(
                "{PROSE}\n\n## Profile of the university\n\n- 6000 staff\n- 20000 students\n\n## Benefits of the project\n\n- cleaner water\n- better soils\n\n## Duties of the department\n\n- Care of plants\n\n## Evaluation of the project\n\nA panel looks at it.\n\n## Tasks of the project\n\n- map the moss\n"
            ),
            &[
                (Employer, "Profile of the university"),
                (Project, "Benefits of the project"),
                (Employer, "Duties of the department"),
                (Project, "Evaluation of the project"),
                (Project, "Tasks of the project"),
            ],
        );
        opens_in(
            Format::Markdown,
            &format!("{PROSE}\n\n## Requirements for the application\n\n- CV\n- Cover letter\n"),
            &[(Application, "Requirements for the application")],
        );
        opens_in(
            Format::Markdown,
            &format!(
                "{PROSE}\n\n**Salary & benefits:** We pay well, and a pier of its own is free to whoever works here for two years.\n"
            ),
            &[(Conditions, "Salary & benefits")],
        );
    }

    #[test]
    fn questions_on_lines_of_their_own_open_parts() {
        opens(
            &format!(
                "{PROSE}\n\nSounds like you?\n• a degree in botany\n• good Dutch\n\nStill any questions about us?\n\nJane Doe, head of the lab\n"
            ),
            &[
                (Qualifications, "Sounds like you?"),
                (Contact, "Still any questions about us?"),
            ],
        );
        opens(&format!("{PROSE}\n\nDo you love lakes?\n\nWe do.\n"), &[]);
        opens(
            &format!(
                "{PROSE}\n\nDid you know?\n- Fern University has 30000 students\n- It has 6000 staff\n"
            ),
            &[],
        );
        opens(
            &format!("{PROSE}\n\nWill I get a contract?\n- Yes, for 3 years.\n- No, not longer.\n"),
            &[],
        );
    }

    #[test]
    fn whom_to_ask_is_told_below_an_open_heading() {
        for (kind, said) in [
            (Contact, "Questions can be sent to Prof. Jane Doe."),
            (Contact, "Enquiries can be made to Prof. Jane Doe."),
            (
                Application,
                "Send your application and any questions to Prof. Jane Doe.",
            ),
            (Other, "The ferry runs daily."),
        ] {
            opens(
                &format!("{PROSE}\n\nAdditional information\n\n{said}\n"),
                &[(kind, "Additional information")],
            );
        }
    }

    #[test]
    fn what_is_asked_names_a_part_over_a_list_of_its_own() {
        let list = "- a degree in botany\n- good Dutch\n";
        opens(
            &format!(
                "{PROSE}\n\nAdditional valued skills\n{list}\nYour knowledge and abilities\n\n{list}"
            ),
            &[
                (Qualifications, "Additional valued skills"),
                (Qualifications, "Your knowledge and abilities"),
            ],
        );
        opens(
            &format!(
                "{PROSE}\n\nRequirements\n\nA degree in botany\n\nGood communication skills\n\nA licence to drive\n"
            ),
            &[(Qualifications, "Requirements")],
        );
    }

    #[test]
    fn words_that_tell_come_before_words_that_do_not() {
        for (kind, name) in [
            (Duties, "Short summary of the duties"),
            (Conditions, "Further information on the salary"),
            (Conditions, "The best candidates are offered"),
            (Qualifications, "Guidance for the ideal candidate"),
            (Qualifications, "An applicant applying must be someone"),
            (Project, "The project"),
        ] {
            opens_in(
                Format::Markdown,
                &format!("{PROSE}\n\n## {name}\n\nThe ferry runs daily.\n"),
                &[(kind, name)],
            );
        }
    }

    #[test]
    fn the_house_is_told_by_its_noun_or_by_the_text_below() {
        let house = "Elmwood University is by the sea. It was founded in 1920.";
        for (kind, name, below) in [
            (Employer, "Faculty overview", "The ferry runs daily."),
            (Employer, "By the sea", house),
            (Project, "Overview", "The ferry runs daily."),
            (Project, "By the sea", "The ferry runs daily."),
            (Project, "Mosses at a glance", "The ferry runs daily."),
            (
                Project,
                "By the sea",
                "Elmwood University is by the sea. The ferry runs daily. It is slow.",
            ),
            (
                Project,
                "By the sea",
                "Elmwood University invites applications for a post by the sea.",
            ),
        ] {
            opens_in(
                Format::Markdown,
                &format!("{PROSE}\n\n## {name}\n\n{below}\n"),
                &[(kind, name)],
            );
        }
    }

    #[test]
    fn a_heading_amid_a_posting_names_a_post_by_a_step_of_a_career() {
        opens_in(
            Format::Markdown,
            &format!(
                "{PROSE}\n\n## Character of the job\n\n{PROSE}\n\n## Postdoctoral position in limnology\n\n{PROSE}\n"
            ),
            &[(Project, "Character of the job")],
        );
    }

    #[test]
    fn how_applicants_are_chosen_is_told_below_a_heading_of_any_words() {
        opens_in(
            Format::Markdown,
            &format!(
                "{PROSE}\n\n## Round one\n\nA committee ranks all applications. The best candidates will be invited to an interview.\n\n## Description\n\nThe evaluation of lakes is our task. Evaluation takes years.\n"
            ),
            &[(Selection, "Round one"), (Project, "Description")],
        );
    }

    #[test]
    fn a_heading_right_below_one_without_a_text_is_about_the_same() {
        opens_in(
            Format::Markdown,
            &format!(
                "{PROSE}\n\n## Duties\n\n**Research**\n\n- Lakes of the north\n- Statistics\n\n## Requirements\n\n## Description\n\nThe lakes of the north are cold.\n"
            ),
            &[
                (Duties, "Duties"),
                (Duties, "Research"),
                (Qualifications, "Requirements"),
                (Project, "Description"),
            ],
        );
        opens_in(
            Format::Markdown,
            &format!(
                "{PROSE}\n\n**Qualifications**\n\n**Background**\n\nThe lake is old.\n\n## What we offer\n\nResearch\n\nThe lake is deep.\n"
            ),
            &[
                (Qualifications, "Qualifications"),
                (Project, "Background"),
                (Conditions, "What we offer"),
                (Project, "Research"),
            ],
        );
        opens_in(
            Format::Markdown,
            "**Qualifications**\n\n**Moss genomics in the north**\n\nMosses grow in bogs. We study how.\n",
            &[
                (Qualifications, "Qualifications"),
                (Other, "Moss genomics in the north"),
            ],
        );
    }

    #[test]
    fn what_stands_under_an_open_heading_tells_what_its_part_is_about() {
        opens(
            "Description\n\n- Perform experiments\n- Supervising students\n- Write reports\n",
            &[(Duties, "Description")],
        );
        opens(
            "Profile:\n- a degree in physics\n- experience with lasers\n",
            &[(Qualifications, "Profile")],
        );
        opens(
            "Description\n\nThe University of Lakeside is old. Our university has four faculties.\n",
            &[(Employer, "Description")],
        );
        opens(
            "Description\n\nThe post holder will take cores. You will measure them.\n",
            &[(Duties, "Description")],
        );
        opens(
            "Description\n\nThe lakes of the north are cold. You will measure them.\n",
            &[(Duties, "Description")],
        );
        opens(
            "Description\n\nThe lakes of the north are cold. They lie in woods. You will measure them.\n",
            &[(Project, "Description")],
        );
        opens(
            "General info\n- Salary: 3,000 euros a month\n- Duration: two years\n- Start date: 1 May 2026\n",
            &[(Conditions, "General info")],
        );
        opens(
            "General information\n\nThe school seeks a lecturer in botany. The lake is deep.\n\nAdditional information\n\nThe school seeks a lecturer.\n",
            &[
                (Project, "General information"),
                (Other, "Additional information"),
            ],
        );
        opens(
            "General\n- Place: the lake\n- Extent: full time\n- Salary: 3,000 euros a month\n- Work by the water\n",
            &[(Conditions, "General")],
        );
        opens(
            "Further information\n\nAsk Jane Doe, jane@lakeside.example\n",
            &[(Contact, "Further information")],
        );
        opens(
            "1. Duties\n\nThey are of two kinds.\n\n1.1 Research\n- lead a team\n- design trials\n\n1.2 Fund raising\n- many things\n- more things\n",
            &[
                (Duties, "Duties"),
                (Duties, "1.1 Research"),
                (Duties, "1.2 Fund raising"),
            ],
        );
        opens(
            "The position\n\nRequirements\n- a degree in physics\n",
            &[
                (Qualifications, "The position"),
                (Qualifications, "Requirements"),
            ],
        );
    }

    #[test]
    fn the_last_item_of_a_list_may_run_into_the_next_part() {
        opens(
            "Your tasks:\n• take cores\n• write reports. Requirements: You hold a degree in geology and can swim.\n",
            &[(Duties, "Your tasks"), (Qualifications, "Requirements")],
        );
        opens(
            "Your tasks:\n• take cores to the requirements of the law\n• write reports\n",
            &[(Duties, "Your tasks")],
        );
    }

    #[test]
    fn a_run_in_heading_reaches_to_the_end_of_its_paragraph() {
        let text = Text::new(
            "The lab is new, and its boat is old; both are in good order.\n\nPreferred qualifications: field work with birds, and some R.\n\nSend a letter to the lab, and tell us in it when you could begin.\n",
            Format::Plain,
        );
        let scan = Scan::new(&text);
        let outline = Outline::new(&text, &scan);
        let kinds: Vec<SectionKind> = outline.parts.iter().map(|part| part.kind).collect();
        assert_eq!(kinds, [Other, Qualifications, Other]);
    }

    #[test]
    fn strong_words_before_a_text_open_a_part_though_they_name_a_field() {
        opens(
            &format!("{PROSE}\n\nRemuneration: EUR 3,000 a month\n"),
            &[],
        );
        let text = Text::new(
            "**Remuneration**: The university pays by the scale of the state, and every year counts.\n",
            Format::Markdown,
        );
        let scan = Scan::new(&text);
        let outline = Outline::new(&text, &scan);
        let part = outline.parts.last().expect("a part");
        assert_eq!(part.kind, Conditions);
        assert!(part.heading.is_some());
    }

    #[test]
    fn menus_and_the_documents_of_a_list_open_no_part() {
        opens(
            "Home\nResearch\nJobs\nLog in\nFI | SV | EN\n\nThe lab is new.\n",
            &[],
        );
        opens(
            "Attachments\nA letter of two pages\nList of publications\nTeaching portfolio of ten pages\n\nThe lab is new.\n",
            &[(Application, "Attachments")],
        );
    }

    #[test]
    fn numbers_of_parts_within_parts() {
        opens(
            "Duties\n\n1.1 Research\n- lead a team\n- design trials\n1.2 Fund raising\n- write proposals\n- report on time\n",
            &[
                (Duties, "Duties"),
                (Duties, "1.1 Research"),
                (Duties, "1.2 Fund raising"),
            ],
        );
        opens(
            "Duties\n- lead a team of\n2.5 people\n- design trials\n",
            &[(Duties, "Duties")],
        );
    }

    #[test]
    fn what_belongs_to_other_postings() {
        let source = "Requirements\n- a degree in physics\n\nSimilar jobs\nLecturer in botany, deadline 1 May 2024\n\nContact\nJane Doe\n";
        let text = Text::new(source, Format::Plain);
        let scan = Scan::new(&text);
        let outline = Outline::new(&text, &scan);
        let read: Vec<&str> = outline
            .passages
            .iter()
            .map(|passage| outline.slice(passage.range.clone()))
            .collect();
        let expected = [
            "Requirements",
            "a degree in physics",
            "Similar jobs",
            "Contact",
            "Jane Doe",
        ];
        assert_eq!(read, expected);
    }

    #[test]
    fn several_sentences_behind_the_name_of_a_part() {
        opens(
            "Profile: A degree in geology, obtained less than three years ago. Experience at sea is welcome.\n",
            &[(Qualifications, "Profile")],
        );
        opens("Profile: early-stage researcher\n", &[]);
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
                (Employer, "Lakeside - where water is studied"),
            ],
        );
    }

    #[test]
    fn words_of_a_sentence_and_values_open_no_part() {
        opens(
            &format!("{PROSE}\n\nPlease ask by mail (Subject: Lakes) soon.\n"),
            &[],
        );
        opens(
            "The lab is new. The institute has three aims: 1) to measure lakes, 2) to teach.\n",
            &[],
        );
        opens(
            "Title: Fellow Department: Lakes Tenure: three years Salary: by the scale\n",
            &[],
        );
        opens_in(
            Format::Markdown,
            &format!(
                "{PROSE}\n\n**Apply** through the page of the lab, which takes some minutes at most and needs no account.\n"
            ),
            &[],
        );
        opens_in(
            Format::Markdown,
            &format!(
                "{PROSE}\n\n**Deadline:** Friday the 15th December 2017 at 24:00, by the clock of the town\n"
            ),
            &[],
        );
        opens(
            &format!("{PROSE}\n\nField of study:\nGeology, Limnology\n\n{PROSE}"),
            &[(Other, "Field of study")],
        );
        opens_in(
            Format::Markdown,
            &format!("# Open positions\n\n{PROSE}"),
            &[],
        );
    }

    #[test]
    fn a_value_a_link_and_a_question_that_goes_on_open_no_part() {
        opens(
            &format!("{PROSE}\n\nProject title: Slow water in cold lakes\n"),
            &[],
        );
        opens(
            &format!("{PROSE}\n\nThe same can be read here:\n\nhttps://lakeside.example/jobs/12\n"),
            &[],
        );
        opens(
            &format!(
                "{PROSE}\n\nAny questions? Or wondering how it is to work here? Then write to us.\n"
            ),
            &[],
        );
    }

    #[test]
    fn names_in_capitals_before_their_text() {
        opens(
            &format!(
                "{PROSE}\n\nGRANT BENEFITS: The grant of the school provides:\n\n- a boat\n- a hut\n\n{PROSE}\n"
            ),
            &[(Conditions, "GRANT BENEFITS")],
        );
        opens(
            &format!("{PROSE}\n\nREMEMBER: all who come must bring a pen.\n"),
            &[],
        );
    }

    #[test]
    fn sentences_over_links_and_before_others_open_no_part() {
        opens(
            &format!(
                "{PROSE}\n\nMore information and link to application portal:\nhttps://lakeside.example/jobs/12\n"
            ),
            &[],
        );
    }

    #[test]
    fn links_and_sentences_that_markup_shows_large() {
        let lines = |lines: &str| format!("# Botanist\n\n{PROSE}\n\n{lines}\n\n{PROSE}\n");
        for line in [
            "[*Apply at the page of the college (html)*](https://fern.example/12)",
            "[*Download this text (pdf)*](files/text.pdf)",
            "[Full job description](https://fern.example/12)",
            "#### [Apply for the post at fern.example](https://fern.example/12)",
            "#### Fern College is an equal opportunity employer of all at the lake.",
        ] {
            opens_in(Format::Markdown, &lines(line), &[]);
        }
        opens_in(
            Format::Markdown,
            &lines("#### [How to apply](https://fern.example/12)"),
            &[(Application, "How to apply")],
        );
        opens_in(
            Format::Markdown,
            &lines(
                "[Requirements](#asked)\n- A degree in moss\n- A boat\n\n[Your tasks](#tasks)\n- Mapping bogs\n- Counting moss",
            ),
            &[(Qualifications, "Requirements"), (Duties, "Your tasks")],
        );
        opens_in(
            Format::Markdown,
            "# Botanist\n\nThe lab is old.\n\n#### Qualifications\n- **Education:** A degree in botany or in moss.\n- **Skills:**\n  - Swimming in the winter.\n  - Rowing.\n- **Experience:** Two years on a lake.\n",
            &[(Qualifications, "Qualifications")],
        );
        opens_in(
            Format::Markdown,
            "# Botanist\n\nThe lab is old.\n\n- **Salary:** 30,000 euros\n- **Requirements:**\n  - A degree in moss\n  - A boat\n",
            &[(Qualifications, "Requirements")],
        );
    }

    #[test]
    fn what_announces_and_what_leads_to_a_list() {
        let text = |lines: &str| format!("# Botanist\n\n{PROSE}\n\n{lines}\n");
        let seeks = format!("*We are looking for a postdoc in moss*\n\n{PROSE}");
        opens_in(Format::Markdown, &text(&seeks), &[]);
        opens_in(
            Format::Markdown,
            &text(
                "We are looking for a dedicated and motivated team player who has\n\n- a degree in moss\n- a boat",
            ),
            &[(
                Qualifications,
                "We are looking for a dedicated and motivated team player who has",
            )],
        );
    }

    #[test]
    fn dutch_phrases_that_a_sentence_begins_with() {
        opens(
            "Botanist\n\nTaken\n- mossen tekenen\n- het maken van kaarten voor de boten\n\nJe hebt Python geleerd en je kunt zeilen.\n\nJe hebt\n- kennis van varens\n",
            &[(Duties, "Taken"), (Qualifications, "Je hebt")],
        );
        opens(
            "Botanist\n\nDe vakgroep Mossen zoekt een botanicus en een zeiler.\n\nDe vakgroep\n\nWij tekenen mossen en varens.\n",
            &[(Employer, "De vakgroep")],
        );
        opens(
            "Botanist\n\nThe steps\n\nTaken together, they lead to the lake.\n",
            &[],
        );
    }

    #[test]
    fn headings_behind_brackets() {
        opens_in(
            Format::Markdown,
            "# Botanist\n\nThe lab is old.\n\nFull Professor (W3) Your profile\nYou have a PhD in botany.\n\nWe map bogs (all of them) Requirements\nA degree in moss.\n",
            &[
                (Qualifications, "Your profile"),
                (Qualifications, "Requirements"),
            ],
        );
    }

    #[test]
    fn houses_that_the_text_below_tells() {
        let headed = |heading: &str, text: &str| {
            format!("# Botanist\n\n{PROSE}\n\n## {heading}\n\n{text}\n")
        };
        for (heading, text) in [
            (
                "About Moss",
                "Moss Research is a research organisation at the forefront of lakes.",
            ),
            (
                "About the iLake",
                "The Fern Lake School is dedicated to water.",
            ),
            (
                "Westhaven and the University of Fern",
                "It is the oldest of the country. It lies near the town of Westhaven, and has good access to an airport and diverse museums.",
            ),
        ] {
            opens_in(
                Format::Markdown,
                &headed(heading, text),
                &[(Employer, heading)],
            );
        }
        for (kind, heading, text) in [
            (
                Other,
                "About Westhaven",
                "Westhaven is a town with a pier and a boat.",
            ),
            (
                Other,
                "About Westhaven",
                "Westhaven is a town with a pier and a university.",
            ),
            (
                Project,
                "About Botany",
                "Botany is the science of plants; the Fern Institute has done it for a century.",
            ),
        ] {
            opens_in(Format::Markdown, &headed(heading, text), &[(kind, heading)]);
        }
    }

    #[test]
    fn contacts_that_take_applications() {
        opens_in(
            Format::Markdown,
            "# Botanist\n\nThe lab is old.\n\n## Contact information\n\nApplications should be sent by 20 May 2017 to Dr Jane Elm.\n",
            &[(Application, "Contact information")],
        );
        opens_in(
            Format::Markdown,
            "# Botanist\n\nThe lab is old.\n\n## Contact\n\nDr Jane Elm answers questions at jane.elm@lakeside.example.\n",
            &[(Contact, "Contact")],
        );
    }

    #[test]
    fn a_line_that_goes_on_below_is_no_heading() {
        opens(
            &format!(
                "{PROSE}\n\nThe\nholder takes cores of lakes in the north and measures what they hold of carbon over a year or two.\n"
            ),
            &[],
        );
        opens(
            &format!(
                "{PROSE}\n\nCandidates\nshould send a letter, their marks and the names of two persons who know their work to the lab.\n"
            ),
            &[],
        );
    }

    #[test]
    fn what_is_said_of_whoever_applies_is_done_or_asked() {
        opens(
            &format!(
                "{PROSE}\n\nThe successful candidate will:\n- hold a degree in physics\n- have experience with boats\n- enrol in the school of lakes\n"
            ),
            &[(Qualifications, "The successful candidate will")],
        );
        opens(
            &format!(
                "{PROSE}\n\nThe successful candidate will:\n- take cores\n- write reports\n- have an office\n"
            ),
            &[(Duties, "The successful candidate will")],
        );
    }

    #[test]
    fn documents_among_other_things_are_handed_in() {
        opens_in(
            Format::Markdown,
            "## We offer\n\n- a boat\n- a pier\n\n## Come to us\n\nPlease write to jane@lakeside.example including:\n\n- a cover letter with all that you like about the lake and why you want to be there\n- a CV\n\nThe lake is deep. It lies in a wood. The wood is old. The pier is new.\n",
            &[(Conditions, "We offer"), (Application, "Come to us")],
        );
        opens(
            "Looking for more information?\n\nAsk Jane Doe.\n",
            &[(Contact, "Looking for more information?")],
        );
    }

    #[test]
    fn a_heading_that_begins_a_sentence_says_what_its_list_is() {
        opens(
            &format!("{PROSE}\n\nThe Institute of Lakes offers:\n- a new boat\n- a pier\n"),
            &[(Conditions, "The Institute of Lakes offers")],
        );
    }

    #[test]
    fn what_is_not_known_is_about_what_its_heading_above_is() {
        opens_in(
            Format::Markdown,
            &format!(
                "## Selection procedure\n\n### Round 1 - the formal side of it\n\n{PROSE}\n\n### In case of illness\n\n{PROSE}\n\n## About FLI, Westhaven\n\n{PROSE}"
            ),
            &[
                (Selection, "Selection procedure"),
                (Selection, "Round 1 - the formal side of it"),
                (Selection, "In case of illness"),
                (Employer, "About FLI, Westhaven"),
            ],
        );
        opens_in(
            Format::Markdown,
            &format!(
                "{PROSE} {PROSE}\n\n## Slow water in cold lakes\n\nSediments of the north store carbon, and nobody knows for how long."
            ),
            &[(Project, "Slow water in cold lakes")],
        );
    }

    #[test]
    fn facts_and_conditions_to_meet() {
        opens(
            "Job information\n- Location: Lund\n- Salary: 3,000 euros a month\n- Department: Lakes\n",
            &[(Conditions, "Job information")],
        );
        opens(
            &format!(
                "{PROSE}\n\nConditions\n- a degree in geology\n- experience with boats\n- good English\n"
            ),
            &[(Qualifications, "Conditions")],
        );
        opens(
            &format!(
                "{PROSE}\n\nConditions of employment\n\nYou must hold a degree in geology. Experience with boats is required.\n"
            ),
            &[(Qualifications, "Conditions of employment")],
        );
        opens(
            &format!(
                "{PROSE}\n\nTerms of employment\n\nYou must have a permit. A police certificate is required. The post is for 3 years.\n"
            ),
            &[(Conditions, "Terms of employment")],
        );
    }

    #[test]
    fn a_text_that_begins_with_a_label_holds_its_parts() {
        opens(
            "Department: Botany Pay grade: 7 Job Summary: The holder of this post keeps the herbarium in order and shows it to guests. Minimum Qualifications: A degree in botany and two years of practice. Benefits: We provide good health plans.",
            &[
                (Duties, "Job Summary"),
                (Qualifications, "Minimum Qualifications"),
                (Conditions, "Benefits"),
            ],
        );
        opens(
            "Department: the Department of Botany, which keeps the herbarium of the town and of the region.",
            &[],
        );
    }

    #[test]
    fn an_open_bracket_goes_on_in_the_next_line() {
        opens(
            &format!(
                "{PROSE}\nAsk Dr Jane Doe, Chair of the Search Committee (\nRESEARCH\n), for more.\n"
            ),
            &[],
        );
    }

    #[test]
    fn columns_that_lost_their_borders_are_labelled_lines() {
        opens(
            "Qualification type:\tDoctorate\nLocation:\tLakeside\nFunding for:\tStudents of the country\n",
            &[],
        );
    }

    #[test]
    fn subjects_of_sentences_amid_a_text_open_no_part() {
        opens(
            "We are looking for a keen student. The research team Moss Dynamics works on moss. You will count moss.",
            &[],
        );
        opens(
            "For questions call Monica Jones, Chief Data Officer Tel: (+44) 113 343 1000, Email: m.jones@lakeside.example.",
            &[],
        );
    }

    #[test]
    fn a_noun_that_ends_an_item_opens_no_part() {
        opens(
            &format!(
                "{PROSE}\n\nYour profile\nA degree in law\nGood writing skills\nFluency in English; knowledge of German is not required\n"
            ),
            &[(Qualifications, "Your profile")],
        );
    }

    #[test]
    fn labels_in_brackets() {
        opens(
            "[Position]\nStaff Scientist\n\n[Working Location]\nFernwood, Japan\n\n【Qualifications】\n(Required)\n1. A PhD\n2. Fluent English\n",
            &[
                (Project, "Position"),
                (Other, "Working Location"),
                (Qualifications, "Qualifications"),
                (Qualifications, "Required"),
            ],
        );
        opens("[a picture]\nThe lab [Position] is new.\n", &[]);
    }

    #[test]
    fn the_verb_of_a_sentence_ends_no_heading() {
        for text in [
            "The team counts birds. The candidate should have Dutch lessons behind them. Start: May",
            "The team counts birds. We are looking for NURSES to join us. The work is new.",
            "The team counts birds.\nApplicants must have MSc in botany.\n",
        ] {
            opens(text, &[]);
        }
        opens(
            "We are looking for:\n- a degree in law\n",
            &[(Qualifications, "We are looking for")],
        );
        opens(
            &format!("{PROSE}\n\nApplicants should have\n- a degree in law\n- a boat\n"),
            &[(Qualifications, "Applicants should have")],
        );
    }

    #[test]
    fn praise_amid_a_text_heads_nothing() {
        for said in [
            "Our place is an asset: the lake is near.",
            "The lake will be an asset: it is deep.",
            "Our maps are highly regarded: they tell how moss grows.",
        ] {
            opens(&format!("The team counts birds. {said}\n"), &[]);
        }
        opens(
            "The following will be advantageous:\n- a degree in law\n",
            &[(Qualifications, "The following will be advantageous")],
        );
    }

    #[test]
    fn parts_that_name_all_genders_are_no_posts() {
        opens_in(
            Format::Markdown,
            &format!(
                "{PROSE}\n\n## Your profile (f/m/x)\n\n- a degree in law\n\n## What we offer (f/m/x)\n\n- a boat\n"
            ),
            &[
                (Qualifications, "Your profile (f/m/x)"),
                (Conditions, "What we offer (f/m/x)"),
            ],
        );
    }

    #[test]
    fn people_who_may_join_head_parts_of_a_page() {
        opens_in(
            Format::Markdown,
            "# Join our lab\n\nWe study moss.\n\n## Postdocs\n\nWrite to us.\n\n## Lab manager\n\nFilled.\n\n## Postdoc in moss dynamics\n\nThe post is new.\n",
            &[
                (Application, "Join our lab"),
                (Application, "Postdocs"),
                (Application, "Lab manager"),
            ],
        );
        opens_in(
            Format::Markdown,
            "# Postdoc\n\nThe post is new.\n\nIt is in Fernford.\n",
            &[],
        );
    }

    #[test]
    fn what_a_person_is_opens_no_part() {
        opens(
            &format!(
                "{PROSE}\n\nDr. Jane Doe\nPrincipal Investigator\nLakeside College\nPhone: 555 1234\n"
            ),
            &[],
        );
    }

    #[test]
    fn what_somebody_knows_is_an_item() {
        opens(
            &format!(
                "{PROSE}\n\nAbout you\nA degree in law\n\nNice to have:\nKnowledge of Latin\nExperience with looms\n\nBenefits\nA pension\n"
            ),
            &[
                (Qualifications, "About you"),
                (Qualifications, "Nice to have"),
                (Conditions, "Benefits"),
            ],
        );
    }

    #[test]
    fn no_word_of_an_address_opens_a_part() {
        opens(
            "The lab is new.\n\nMore <https://lab.example/r/VacancyRoleDescriptions/Doc.aspx?source={A1}> about the lake and the boats.\n",
            &[],
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
        // An item ends before the name; two blanks do so as well.
        opens(
            "The lab is new. Required skills: • Greek • Fluent in English Contact: Dr. Jane Doe",
            &[(Qualifications, "Required skills"), (Contact, "Contact")],
        );
        // An item may end with a name of its own list's kind, or in a longer name.
        for item in [
            "excellent written and oral Communication Skills • Latin • Greek",
            "experience with Project Management Tasks • good command of Dutch • a torch",
            "Excellent English Skills: C1 • Greek",
        ] {
            opens(
                &format!("Your profile • a degree in botany • {item}\n"),
                &[(Qualifications, "Your profile")],
            );
        }
        opens(
            "The lab is new. Required skills: • Greek • Knowledge of Latin  We offer: • a boat • a pier",
            &[
                (Qualifications, "Required skills"),
                (Conditions, "We offer"),
            ],
        );
        opens(
            "The lab is new. Activities : - Operation of boats - Training of divers Skills : - Latin - Greek",
            &[(Duties, "Activities"), (Qualifications, "Skills")],
        );
        // The title ends before the name.
        opens(
            "Postdoc in botany Job description: Would you like to see the lakes of the north, and to measure them with boats?",
            &[(Project, "Job description")],
        );
    }

    const FLAT: &str = "The group studies how lake sediments store carbon, and the holder will take cores, measure them and write the results up for journals of the field. The group has done so for many years, with boats and with floats that lie in the water all year round, and with people who come from all over the world to see the ice of the lakes and to stay there for a winter, or for two, as many have.";

    #[test]
    fn stressed_words_amid_a_text() {
        opens(
            &format!(
                "{FLAT} *Your profile* You hold a degree. *Scope of work* * take cores\n* read *old* cores *Benefits* * a boat\n* a pier"
            ),
            &[
                (Qualifications, "Your profile"),
                (Duties, "Scope of work"),
                (Conditions, "Benefits"),
            ],
        );
        opens_in(
            Format::Markdown,
            &format!(
                "{FLAT} *About Fernlab* Fernlab is a house of *teaching* and of *research*, and *Fern University* owns it."
            ),
            &[(Project, "About Fernlab")],
        );
        opens(
            &format!(
                "{FLAT} It is due on *1 May 2024* at the *Department of Water*. *A lively place.* Many come."
            ),
            &[],
        );
    }

    #[test]
    fn sentences_that_lead_to_a_lost_list() {
        opens(
            &format!(
                "{FLAT} The following documents must be uploaded with the application: The board reads them all. The main duties of the post are as follows:  Further details will follow."
            ),
            &[
                (
                    Application,
                    "The following documents must be uploaded with the application",
                ),
                (Duties, "The main duties of the post are as follows"),
            ],
        );
        opens(
            &format!(
                "{FLAT} Candidates must meet the requirements that are printed in: Law on Water of the State. The number of documents that one may send us is: 12 in all."
            ),
            &[],
        );
    }

    #[test]
    fn names_with_no_text_follow_one_another() {
        opens(
            &format!(
                "{FLAT} Key duties Requirements Education Conditions The post is at the pier."
            ),
            &[
                (Duties, "Key duties"),
                (Qualifications, "Requirements"),
                (Qualifications, "Education"),
                (Conditions, "Conditions"),
            ],
        );
    }

    #[test]
    fn whom_to_contact_is_a_sentence() {
        opens(
            &format!("{FLAT} For further information please contact Dr Jane Elm, Fern University."),
            &[],
        );
        opens(
            &format!("{FLAT} The University seeks people for the following duties: It is old."),
            &[],
        );
    }

    #[test]
    fn short_values_open_no_part() {
        opens(
            &format!(
                "{FLAT} Place of work: Fern, Portland. Duration: two winters on the ice. The end."
            ),
            &[],
        );
        opens(
            &format!(
                "{FLAT} Salary: The school pays what the agreement of the state says for all who take cores on the ice. The end."
            ),
            &[(Conditions, "Salary")],
        );
    }

    #[test]
    fn names_glued_to_their_text_and_empty_parts() {
        opens(
            &format!(
                "{FLAT} Our offer to youFernholm has much to offer. Essential criteria  Desirable criteria"
            ),
            &[
                (Conditions, "Our offer to you"),
                (Qualifications, "Essential criteria"),
                (Qualifications, "Desirable criteria"),
            ],
        );
        opens(
            &format!(
                "{FLAT} About Fernlab Fernlab is small. About Oakbase: Oakbase is old. About Elm, we know little."
            ),
            &[(Project, "About Fernlab"), (Project, "About Oakbase")],
        );
        opens(
            &format!("{FLAT} About The Station You will join the team. About AI aims may differ."),
            &[],
        );
    }

    #[test]
    fn names_of_fields_that_are_joined() {
        let text = "Postdoc in ferns\n\nThe Fern Institute seeks a postdoc for its lake.\n\n";
        for name in [
            "Expected start date and duration of employment",
            "Duration and place of employment",
            "Salary, trial period and working hours",
        ] {
            opens(
                &format!("{text}{name}\n\nThe post is for two years.\n"),
                &[(Conditions, name)],
            );
        }
    }

    #[test]
    fn parts_of_the_offices_of_the_north() {
        let text = "Postdoc in ferns\n\nThe Fern Institute seeks a postdoc for its lake.\n";
        opens(
            &format!(
                "{text}This is where you will work\nThe institute has forty staff in two houses at the lake.\nCurious or want to apply?\nSend a letter and a CV before 4 May 2024.\nFormal regulations\nThe list of all who apply is public.\n"
            ),
            &[
                (Employer, "This is where you will work"),
                (Application, "Curious or want to apply?"),
                (Other, "Formal regulations"),
            ],
        );
        opens(
            &format!("{text}This is where you will work on the moss of the lake and its shores.\n"),
            &[],
        );
    }

    #[test]
    fn headings_that_end_what_stands_above() {
        let page = |level: &str| {
            let source = format!(
                "# Openings\n\n## Postdoc in moss\n\nWe count moss at the lake and in the old town.\n\n### What we offer\n\n- a boat\n- a desk by the lake\n\n{level} PhD position in law\n\nThe laws of the lake are old.\n"
            );
            let text = Text::new(&source, Format::Markdown);
            let scan = Scan::new(&text);
            let outline = Outline::new(&text, &scan);
            outline.passages.last().map(|passage| outline.kind(passage))
        };
        assert_eq!(page("##"), Some(Other));
        assert_eq!(page("###"), Some(Other));
        // One of a lower level stands under the heading above.
        assert_eq!(page("####"), Some(Conditions));
    }

    #[test]
    fn stressed_names_with_a_full_stop() {
        let read = |source: &str| {
            let found = crate::parse_posting(source);
            let start = found.start.map(|start| format!("{:?}", start.evidence));
            let deadline = found
                .deadline
                .map(|deadline| format!("{:?}", deadline.value));
            (start.unwrap_or_default(), deadline.unwrap_or_default())
        };
        let (start, deadline) = read(
            "# Postdoc in moss\n\nWe count moss.\n\n**Starting date.** As soon as possible.\n\n**Deadline.** 3 May 2031.\n",
        );
        assert_eq!(start, "Labelled");
        assert!(deadline.contains("2031"), "{deadline}");
        // A sentence in strong letters names no field.
        let (start, deadline) = read(
            "# Postdoc in moss\n\nWe count moss.\n\n**The start was easy.** We met on 3 May 2031 and counted moss.\n",
        );
        assert_eq!((start.as_str(), deadline.as_str()), ("", ""));
        // A sentence tells of the field and is not its name.
        let fields = |value: &str| {
            let source = format!("# Postdoc in moss\n\nWe count moss.\n\n**Field.** {value}\n");
            crate::parse_posting(&source).disciplines.len()
        };
        assert_eq!(fields("Moss grows on fields of 20 hectares."), 0);
        assert_eq!(fields("Ecology"), 1);
        opens_in(
            Format::Markdown,
            "# Postdoc in moss\n\nWe count moss at the lake and in the old town.\n\n**How to apply.** Send your CV.\n\nThe town is old.\n",
            &[],
        );
    }

    #[test]
    fn names_over_labelled_lines_and_items() {
        opens_in(
            Format::Markdown,
            &format!(
                "# Botanist\n\n{PROSE}\n\nEmployment\nType of employment: permanent\nExtent: full time\n\nThe following documents should be attached to the application (in pdf):\n\n1. Plan: a plan of at most five pages\n2. Statement: a personal one\n"
            ),
            &[
                (Conditions, "Employment"),
                (
                    Application,
                    "The following documents should be attached to the application (in pdf)",
                ),
            ],
        );
        opens_in(
            Format::Markdown,
            &format!(
                "# Botanist\n\n{PROSE}\n\nThe moss that grows on the old stones of the lake in the north:\n\n- Location: Westhaven\n- Start: May 2024\n"
            ),
            &[],
        );
    }

    const LONG: &str = "The lab counts mosses and ferns in the bogs of the far north and has done so for many years now, in summer and in winter and by day and by night. The boats of the lab are old, and so are its nets, which are kept in a shed by the lake and mended when it rains, as it does for most of the year.";

    #[test]
    fn fields_that_nobody_filled_in() {
        let parts = |text: &str| {
            let text = Text::new(text, Format::Plain);
            let scan = Scan::new(&text);
            let outline = Outline::new(&text, &scan);
            let parts = outline.parts.iter();
            let parts = parts.map(|part| outline.slice(part.range.clone()).trim().len());
            parts.collect::<Vec<usize>>()
        };
        let form = "Eligible destination country/ies for fellows:\n Eligibility of fellows: country/ies of residence:\n Eligibility of fellows: nationality/ies:\n";
        let text =
            format!("{LONG} They are chosen by  LETTER AND INTERVIEW {form} The lab is old.\n");
        opens(&text, &[]);
        assert_eq!(parts(&text).len(), 2);
        let text = format!(
            "{LONG} They are chosen by letter. Eligible destination country/ies for fellows: all. The lab is old.\n"
        );
        opens(&text, &[]);
        assert_eq!(parts(&text).len(), 1);
    }

    #[test]
    fn a_stressed_name_behind_a_value() {
        opens_in(
            Format::Markdown,
            &format!(
                "{LONG}\nClosing date: 17/11/20 *About Us*\nThe lab is a charity in the north.\n"
            ),
            &[(Employer, "About Us")],
        );
        opens_in(
            Format::Markdown,
            &format!(
                "{LONG}\nClosing date: *17/11/20* at noon\nThe lab is a charity in the north.\n"
            ),
            &[],
        );
    }

    #[test]
    fn one_word_before_a_sentence_about_the_project() {
        for name in ["Context", "Background", "Motivation", "Objectives"] {
            opens(
                &format!("{LONG} {name} Cold lakes play a part in the life of mosses and ferns.\n"),
                &[(Project, name)],
            );
        }
        for said in [
            "Background Check is what the lab does.",
            "Motivation Letters are to be sent to the lab by May.",
            "A new way of counting: Data Quality of old nets in the far north.",
        ] {
            opens(&format!("{LONG} {said}\n"), &[]);
        }
    }

    #[test]
    fn names_in_capitals_side_by_side() {
        opens(
            &format!("{LONG}  WE OFFER MAIN RESPONSIBILITIES  - counting birds - keeping nets\n"),
            &[(Conditions, "WE OFFER"), (Duties, "MAIN RESPONSIBILITIES")],
        );
        opens(
            &format!("{LONG} THE LAB AND ITS PROJECT RESEARCH BOAT ARE OLD.\n"),
            &[],
        );
    }

    #[test]
    fn the_name_of_a_house_is_no_name_of_a_part() {
        opens(
            &format!(
                "{LONG}  The Evaluation Department counts what was done. It is known in the land.\n"
            ),
            &[],
        );
        opens(
            &format!("{LONG}  The Department The lab is one of ten in the north of the land.\n"),
            &[(Employer, "The Department")],
        );
    }

    #[test]
    fn a_value_before_a_name_with_a_colon() {
        opens(
            &format!(
                "{LONG} Department Botany Background: Synchrony has been found in many lakes and bogs of the north, and it is old.\n"
            ),
            &[(Project, "Background")],
        );
        opens(
            &format!(
                "{LONG} Description of the work: The student will build a model of bogs. The model will be tested in the field.\n"
            ),
            &[(Duties, "Description of the work")],
        );
        opens(
            &format!(
                "{LONG} Mobile at work: The number is told to whoever needs it for a good reason.\n"
            ),
            &[],
        );
    }

    #[test]
    fn who_supervises_is_a_field() {
        opens(
            &format!(
                "{LONG} Supervision: The student will be supervised by Jane Doe of the lab. Requirements: A degree in botany and a boat are needed.\n"
            ),
            &[(Qualifications, "Requirements")],
        );
        opens(
            &format!(
                "{LONG} Target degree: Doctoral degree What we offer: A boat for each of you, and a net that is as good as new.\n"
            ),
            &[(Other, "Target degree"), (Conditions, "What we offer")],
        );
    }

    #[test]
    fn a_number_with_its_label_heads_no_part() {
        opens_in(
            Format::Html,
            "<p>The lab is looking for a</p><p>*Pilot (f/m/d)*</p><p>*Code 1871/2020/11*</p><p><br></p><p>The lab counts mosses in the far north of the country, and has done so for many long years by day and by night.</p>",
            &[],
        );
        opens_in(
            Format::Markdown,
            "Pilot\n\nThe lab counts ferns.\n\n**Aims of phase 2**\n\nThe lab counts mosses in the far north of the country, and has done so for many long years by day.\n",
            &[(Project, "Aims of phase 2")],
        );
    }

    #[test]
    fn a_sentence_that_says_whose_list_follows() {
        opens(
            &format!(
                "{LONG} The candidate will contribute to several things: - nets - boats - reports.\n"
            ),
            &[(Duties, "The candidate will contribute to several things")],
        );
        opens_in(
            Format::Markdown,
            &format!(
                "{LONG}\n*Your role*\nThe successful candidate is expected to perform the following tasks: * Counting mosses\n* Keeping nets\n"
            ),
            &[
                (Duties, "Your role"),
                (
                    Duties,
                    "The successful candidate is expected to perform the following tasks",
                ),
            ],
        );
        opens(
            &format!("{LONG} The model has three aims: - nets - boats - reports.\n"),
            &[],
        );
        opens(
            &format!(
                "{LONG} You will also have expertise and experience in: the count of mosses; old nets; and boats. It rains.\n"
            ),
            &[],
        );
    }

    #[test]
    fn a_part_amid_a_paragraph_ends_with_it() {
        let source = "Pilot\n\nThe school has two boats. Responsibilities: teaching two courses; counting mosses in the field; and keeping the boats in order.\n\nEach applicant should read the pages of the school.\n";
        let text = Text::new(source, Format::Plain);
        let scan = Scan::new(&text);
        let outline = Outline::new(&text, &scan);
        assert_eq!(
            outline.parts.last().and_then(|part| part.heading.clone()),
            None
        );
        opens(source, &[(Duties, "Responsibilities")]);
    }

    #[test]
    fn a_category_below_its_label() {
        opens_in(
            Format::Html,
            "<p>The lab counts mosses in the far north of the country.</p><p><strong>Area of research:</strong></p><p>Other, Thesis and Moss</p><p><strong>Requirements:</strong></p><p>A degree in botany is required of whoever applies for the post, and a boat of one's own is an asset.</p>",
            &[
                (Other, "Area of research"),
                (Qualifications, "Requirements"),
            ],
        );
        opens_in(
            Format::Html,
            "<p>The lab counts mosses in the far north of the country.</p><p><strong>Area of research:</strong></p><p>The project asks why mosses grow on stones in the far north and why ferns do not, and whether both will do so in years to come.</p>",
            &[(Project, "Area of research")],
        );
    }
}
