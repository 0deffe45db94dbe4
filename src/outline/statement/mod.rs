//! What the passages say: that something is asked, assigned or offered.
//!
//! A list under a heading, or after a sentence that ends in a colon, says what its heading or that sentence says (`list`);
//! a sentence is read by its turns (`sentence`); how strongly a clause asks is read from its words (`stress`).

mod schooling;
mod sentence;
mod stress;
mod tongue;

use core::ops::Range;

use super::{Form, Outline, Passage};
use crate::lexicon::{Label, Turn};
use crate::model::{Evidence, Necessity, SectionKind};

pub use schooling::schoolings;
use sentence::{Place, Sentence, is_procedure};
pub use stress::Stresses;
pub use tongue::tongues;

/// A passage, or several of one block, that asks, assigns or offers something.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Its text, without the sign that ends a list item.
    pub range: Range<usize>,
    /// What it does.
    pub purpose: Purpose,
    /// How strongly the heading or the sentence above it asks; the clauses of the statement itself may say otherwise.
    pub necessity: Necessity,
    /// How the text vouches for it.
    pub evidence: Evidence,
}

/// What a statement does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Asks something of the candidate.
    Asks,
    /// Says what the holder will do.
    Assigns,
    /// Says what the employer offers.
    Offers,
}

/// The statements of an outline, in order.
pub fn statements(outline: &Outline<'_>) -> Vec<Statement> {
    let mut statements = Vec::new();
    let mut rest = outline.passages.as_slice();
    let assigned = outline
        .passages
        .iter()
        .any(|passage| passage.form == Form::Item && outline.kind(passage) == SectionKind::Duties);
    let mut body = false;
    while let Some(first) = rest.first() {
        let length = rest
            .iter()
            .take_while(|passage| passage.part == first.part)
            .count();
        let (part, after) = rest.split_at(length);
        rest = after;
        let mut reader = Part::new(outline, part);
        reader.place.assigned = assigned;
        reader.place.body = body;
        reader.read(&mut statements);
        body = reader.place.body;
    }
    statements
}

/// The passages of one part.
struct Part<'o, 't> {
    outline: &'o Outline<'t>,
    passages: &'o [Passage],
    kind: SectionKind,
    /// What the heading says of necessity.
    necessity: Necessity,
    /// The paragraphs are items without a marker.
    listed: bool,
    /// Where its sentences stand.
    place: Place,
}

/// A sentence that ends in a colon, and what it says of the items below it.
struct Intro {
    list: List,
    necessity: Necessity,
}

/// What the items of a list do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum List {
    /// All the same.
    Does(Purpose),
    /// They are documents, steps and the like.
    Other,
    /// Nothing tells: each speaks for itself.
    Unclear,
}

impl<'o, 't> Part<'o, 't> {
    fn new(outline: &'o Outline<'t>, passages: &'o [Passage]) -> Self {
        let mut kind = passages
            .first()
            .map_or(SectionKind::Other, |first| outline.kind(first));
        let heading = passages.first().and_then(|first| outline.heading(first));
        let wished = heading
            .clone()
            .is_some_and(|heading| Stresses::new(outline, heading).opens_with_wish());
        let mut offer = false;
        if let Some(heading) = heading
            && let List::Does(purpose) = Sentence::new(outline, heading).opens()
            && !is_procedure(kind)
        {
            offer = purpose == Purpose::Offers;
            // "You will benefit from", "In this role you will": a heading that is the beginning of a sentence.
            kind = kind_of(purpose);
        }
        Self {
            outline,
            passages,
            kind,
            necessity: if wished {
                Necessity::Preferred
            } else {
                Necessity::Required
            },
            listed: !holds_list(passages) && is_listed(outline, passages),
            place: Place {
                kind,
                list: holds_list(passages),
                assigned: false,
                offer,
                body: false,
                profiled: outline
                    .parts
                    .iter()
                    .any(|part| part.kind == SectionKind::Qualifications),
            },
        }
    }

    fn read(&mut self, statements: &mut Vec<Statement>) {
        let mut intro: Option<Intro> = None;
        let mut listing = false;
        for unit in self.units() {
            let text = self.outline.slice(unit.range.clone());
            if text.trim_end().ends_with(':') {
                intro = Some(self.intro(&unit, intro.as_ref()));
                continue;
            }
            let item = unit.form == Form::Item || (self.listed && unit.form == Form::Sentence);
            if !item {
                intro = None;
            }
            self.place.body |= unit.form == Form::Item;
            let unmarked = item && unit.form == Form::Sentence;
            let sentence = Sentence::new(self.outline, unit.range.clone());
            listing = (item && !unmarked)
                || (unmarked && (listing || sentence.asks_somehow()) && !sentence.holds_address());
            if let Some(statement) = self.statement(&unit, item, intro.as_ref())
                && (!unmarked || listing || statement.purpose != Purpose::Asks)
            {
                statements.push(statement);
            }
            self.place.body |= Sentence::new(self.outline, unit.range).is_whole();
        }
    }

    /// The passages; the sentences of a block together where the paragraphs are items, the lines of one apart where each
    /// ends as an item does.
    fn units(&self) -> Vec<Unit> {
        let mut units: Vec<Unit> = Vec::new();
        let mut block = None;
        for passage in self.passages {
            if passage.form == Form::Heading || passage.form == Form::Row {
                continue;
            }
            if self.listed
                && block == Some(passage.block)
                && passage.form == Form::Sentence
                && let Some(unit) = units.last_mut()
                && !self.outline.slice(unit.range.clone()).ends_with(':')
            {
                unit.range.end = passage.range.end;
                continue;
            }
            block = Some(passage.block);
            let lines = pieces(self.outline.slice(passage.range.clone()));
            let form = if lines.len() > 1 {
                Form::Item
            } else {
                passage.form
            };
            units.extend(lines.into_iter().map(|line| Unit {
                range: passage.range.start + line.start..passage.range.start + line.end,
                form,
                label: passage.label.as_ref().map(|(label, _)| *label),
            }));
        }
        units
    }

    fn intro(&self, unit: &Unit, above: Option<&Intro>) -> Intro {
        let sentence = Sentence::new(self.outline, unit.range.clone());
        let stresses = Stresses::new(self.outline, unit.range.clone());
        // An item that ends in a colon parts the list above it: what was said of that list still holds.
        let above = above.filter(|_| unit.form == Form::Item);
        let necessity = if stresses.any_wish() {
            Necessity::Preferred
        } else {
            above.map_or(self.necessity, |above| above.necessity)
        };
        Intro {
            list: match sentence.intro(self.kind) {
                List::Unclear => above.map_or_else(|| list_of(self.kind), |above| above.list),
                list => list,
            },
            necessity,
        }
    }

    fn statement(&self, unit: &Unit, item: bool, intro: Option<&Intro>) -> Option<Statement> {
        let range = trimmed(self.outline, unit.range.clone())?;
        let sentence = Sentence::new(self.outline, range.clone());
        let list = match intro {
            _ if !item => List::Unclear,
            Some(intro) => intro.list,
            None => list_of(self.kind),
        };
        let (purpose, evidence) = match list {
            _ if unit.form == Form::Field => (self.field(unit)?, Evidence::Labelled),
            List::Does(above) => (sentence.item(above)?, Evidence::Sectioned),
            List::Other => return None,
            List::Unclear => {
                let purpose = sentence.purpose(self.place)?;
                let sectioned = purpose_of(self.kind) == Some(purpose);
                let evidence = if sectioned {
                    Evidence::Sectioned
                } else {
                    Evidence::Phrased
                };
                (purpose, evidence)
            }
        };
        Some(Statement {
            range,
            purpose,
            necessity: intro
                .filter(|_| item)
                .map_or(self.necessity, |intro| intro.necessity),
            evidence,
        })
    }

    /// "Education: PhD in physics" among the qualifications is one of them.
    fn field(&self, unit: &Unit) -> Option<Purpose> {
        let asked = matches!(
            unit.label,
            Some(Label::Education | Label::Languages | Label::Other)
        );
        (self.kind == SectionKind::Qualifications && asked).then_some(Purpose::Asks)
    }
}

/// A passage, or the sentences of a block.
struct Unit {
    range: Range<usize>,
    form: Form,
    label: Option<Label>,
}

/// What stands as an item under a heading of this kind.
fn purpose_of(kind: SectionKind) -> Option<Purpose> {
    match kind {
        SectionKind::Qualifications => Some(Purpose::Asks),
        SectionKind::Duties => Some(Purpose::Assigns),
        SectionKind::Conditions => Some(Purpose::Offers),
        _ => None,
    }
}

fn list_of(kind: SectionKind) -> List {
    purpose_of(kind).map_or(List::Unclear, List::Does)
}

/// The part that holds what does this.
fn kind_of(purpose: Purpose) -> SectionKind {
    match purpose {
        Purpose::Asks => SectionKind::Qualifications,
        Purpose::Assigns => SectionKind::Duties,
        Purpose::Offers => SectionKind::Conditions,
    }
}

fn holds_list(passages: &[Passage]) -> bool {
    let items = passages.iter().filter(|passage| passage.form == Form::Item);
    items.take(2).count() == 2
}

/// Paragraphs of mostly one piece that is no whole sentence, three or more of them, are a list whose markers were lost.
fn is_listed(outline: &Outline<'_>, passages: &[Passage]) -> bool {
    let mut blocks = 0_usize;
    let mut pieces = 0_usize;
    let mut at = passages;
    while let Some(first) = at.first() {
        let length = at
            .iter()
            .take_while(|passage| passage.block == first.block)
            .count();
        if first.form == Form::Sentence {
            blocks += 1;
            let piece = length == 1 && !Sentence::new(outline, first.range.clone()).is_whole();
            pieces += usize::from(piece);
        }
        at = at.get(length..).unwrap_or_default();
    }
    blocks >= 3 && pieces * 3 >= blocks * 2
}

/// The items that a passage holds: mostly itself.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let lines = item_lines(text);
    if lines.len() > 1 || !text.trim_end().ends_with(':') {
        return lines;
    }
    // "Good English. In addition, you should have:" is an item, and what opens the next list.
    match text.rfind(". ") {
        Some(stop) => vec![0..stop + 1, stop + 2..text.len()],
        None => lines,
    }
}

/// The lines of a passage whose lines all end in a comma or semicolon, but for the last; else the whole of it.
fn item_lines(text: &str) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let kept = line.trim();
        let lead = line.len() - line.trim_start().len();
        if !kept.is_empty() {
            lines.push(start + lead..start + lead + kept.len());
        }
        start += line.len();
    }
    let parted = |line: &Range<usize>| {
        text.get(line.clone())
            .is_some_and(|line| line.contains([',', ';']) && ends_item(line))
    };
    match lines.split_last() {
        Some((_, before)) if !before.is_empty() && before.iter().all(parted) => lines,
        _ => vec![0..text.len()],
    }
}

/// "…, " and "…; or"
fn ends_item(line: &str) -> bool {
    let last = line.rsplit(char::is_whitespace).next().unwrap_or_default();
    let before = if last.len() <= 3 && last.chars().all(char::is_lowercase) {
        line.get(..line.len() - last.len()).unwrap_or_default()
    } else {
        line
    };
    before.trim_end().ends_with([',', ';'])
}

/// Without the comma, semicolon or conjunction that joins an item to the next.
fn trimmed(outline: &Outline<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let text = outline.slice(range.clone());
    let kept = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';'));
    (!kept.is_empty()).then(|| range.start..range.start + kept.len())
}

impl Outline<'_> {
    /// The statements of one purpose.
    pub fn stating(&self, purpose: Purpose) -> impl Iterator<Item = &Statement> {
        self.statements
            .iter()
            .filter(move |statement| statement.purpose == purpose)
    }
}

/// A turn where it stands.
type Placed = (Range<usize>, Turn);
