//! Labels that stand on a line of their own above their value.

mod listed;

use core::ops::Range;

pub use self::listed::unlisted;

use super::block::{Block, BlockForm};
use super::heading::part_name;
use super::label::{known_label, tells_terms};
use super::naming::{best_cue, without_colon};
use crate::lexicon::{Label, Sense};
use crate::mentions::{Found, Scan};
use crate::model::MentionValue;
use crate::text::Text;

/// The blocks with labels joined to the values below them: "Published" / "12 March" becomes a field. One such pair may be a
/// heading over its text, so only where several follow one another.
pub fn paired(blocks: &[Block], text: &Text<'_>, scan: &Scan) -> Vec<Block> {
    let reader = Reader { text, scan };
    let mut paired: Vec<Block> = Vec::with_capacity(blocks.len());
    let mut rest = blocks;
    while let Some(first) = rest.first() {
        let run = reader.run(rest, paired.last());
        if run.is_empty() {
            paired.push(first.clone());
            rest = rest.get(1..).unwrap_or_default();
        }
        for step in run {
            let (done, behind) = rest.split_at_checked(step.length()).unwrap_or((rest, &[]));
            let mut block = reader.joined(step, done);
            // "School of Lakes" / "Faculty of Water": the lines below a unit are units.
            if let (Step::More, Some(block), Some(before)) = (step, &mut block, paired.last())
                && matches!(
                    before.form,
                    BlockForm::Field {
                        label: Label::Unit,
                        ..
                    }
                )
            {
                block.form = before.form.clone();
            }
            paired.extend(block);
            rest = behind;
        }
    }
    paired
}

/// So many labels at least follow one another, each with its value.
const SEVERAL: usize = 2;

/// What stands at some place of a run of labels and values.
#[derive(Clone, Copy)]
enum Step {
    /// A label, and its value below it.
    Pair(Label),
    /// One more line of the value before.
    More,
    /// A label and its value on one line.
    Field,
}

impl Step {
    fn length(self) -> usize {
        match self {
            Self::Pair(_) => 2,
            Self::More | Self::Field => 1,
        }
    }
}

struct Reader<'t> {
    text: &'t Text<'t>,
    scan: &'t Scan,
}

impl Reader<'_> {
    /// The labels and values that follow one another from here.
    fn run(&self, blocks: &[Block], before: Option<&Block>) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        let mut rest = blocks;
        // A field above, "Deadline: 1 May", is the first of the run.
        let mut known = usize::from(before.is_some_and(is_field));
        let mut upto = 0;
        // "# Where to apply" / "E-mail"
        let headed = before.is_some_and(|before| matches!(before.form, BlockForm::Heading));
        while let Some(step) = self.step(rest, steps.last().copied(), known > 0 || headed) {
            let plain = self.is_plain_pair(step, rest);
            rest = rest.get(step.length()..).unwrap_or_default();
            steps.push(step);
            known += match step {
                Step::More | Step::Pair(Label::Other) => 0,
                // An address of a page says itself what it is.
                Step::Pair(Label::Url) => SEVERAL,
                Step::Pair(Label::Email) if headed => SEVERAL,
                Step::Pair(_) if plain => SEVERAL,
                Step::Pair(_) | Step::Field => 1,
            };
            // A run ends with a label that is known; what follows the last value may be the text.
            if matches!(step, Step::Pair(label) if label != Label::Other) {
                upto = steps.len();
            }
        }
        steps.truncate(if known >= SEVERAL { upto } else { 0 });
        steps
    }

    /// "Deadline for submission of applications" / "1 May 2024", "Number of vacancies" / "2": a label that heads no part, and a value
    /// that is a date or a number and nothing else.
    fn is_plain_pair(&self, step: Step, blocks: &[Block]) -> bool {
        let (Step::Pair(label), [name, value, ..]) = (step, blocks) else {
            return false;
        };
        let dated = || {
            let mut found = self.scan.mentions(value.range.clone()).iter();
            found.any(|found| {
                matches!(found.value, MentionValue::Date(_)) && found.range == value.range
            })
        };
        let counted = || {
            let content = self.text.slice(value.range.clone());
            content.len() <= FEW && content.bytes().all(|byte| byte.is_ascii_digit())
        };
        !self.names_part(name)
            && match label {
                Label::Deadline | Label::Published | Label::Start => dated(),
                Label::Openings => counted(),
                _ => false,
            }
    }

    fn step(&self, blocks: &[Block], before: Option<Step>, amid: bool) -> Option<Step> {
        let [first, after @ ..] = blocks else {
            return None;
        };
        if is_field(first) {
            return before.map(|_| Step::Field);
        }
        let value = after.first();
        // "E-mail" that no label or heading stands above heads whom to ask.
        if let Some(label) = value.and_then(|value| self.addressed(first, value))
            && (amid || label == Label::Url)
        {
            return Some(Step::Pair(label));
        }
        let named = || self.text.slice(first.range.clone()).ends_with(':');
        // "Place of work:" amid labels, over a long address
        let longest = if before.is_some() && named() {
            LONGEST_TEXT
        } else {
            LONGEST_VALUE
        };
        let grouped = value.is_some_and(|value| first.gap && !value.gap)
            && after.get(1).is_none_or(|next| next.gap);
        match (self.name(first), value) {
            (Some(label), Some(value))
                if self.is_value(value, longest)
                    && (grouped || !self.is_name(value) || self.ends_pair(value, after.get(1)))
                    || repeats(value, label) && !self.heads(first, value) =>
            {
                Some(Step::Pair(label))
            }
            _ if !first.gap && self.is_value(first, LONGEST_VALUE) && !self.is_name(first) => {
                before
                    .filter(|_| after.first().is_none_or(|next| next.gap))
                    .map(|_| Step::More)
            }
            // "Fraction" / "0.5" amid labels: a name that nobody told us, or that of a part over one word.
            (None, Some(value))
                if before.is_some()
                    && self.may_name(first)
                    && self.is_value(value, LONGEST_VALUE)
                    && (grouped || self.is_closed_in(first, value, after.get(1))) =>
            {
                Some(Step::Pair(Label::Other))
            }
            _ => None,
        }
    }

    /// The field that a line names which holds nothing else, and whose value is one line. Persons, lists and texts follow under
    /// a heading.
    fn name(&self, block: &Block) -> Option<Label> {
        let range = self.label_range(block)?;
        let label = known_label(&range, self.scan)?;
        let lists = matches!(
            label,
            Label::Contact
                | Label::Documents
                | Label::Url
                | Label::Email
                | Label::Mail
                | Label::Recipient
        );
        (!lists
            && !tells_terms(&block.range, self.scan)
            && (self.may_name(block) || self.is_whole_label(block)))
        .then_some(label)
    }

    /// "E-mail" / "jane@uni.edu": what is all of its line is the value of the label above it.
    fn addressed(&self, name: &Block, value: &Block) -> Option<Label> {
        let label = known_label(&self.label_range(name)?, self.scan)?;
        let fits = |found: &Found| match found.value {
            MentionValue::Email(_) => label == Label::Email,
            // "Apply now" is a heading over its page.
            MentionValue::Url(_) => label == Label::Url && !self.names_part(name),
            MentionValue::Phone(_) => label == Label::Phone,
            _ => false,
        };
        let mut found = self.scan.mentions(value.range.clone()).iter();
        let addressed = found.any(|found| found.range == value.range && fits(found));
        (addressed && self.may_name(name)).then_some(label)
    }

    /// "time type": what a page prints in small letters is a label where one is all of it.
    fn is_whole_label(&self, block: &Block) -> bool {
        let mut cues = self
            .scan
            .cues
            .within(block.range.start..block.range.start + 1)
            .iter();
        cues.any(|cue| matches!(cue.sense, Sense::Label(_)) && cue.end == block.range.end)
    }

    /// It is the name of a field or of a part.
    fn is_name(&self, block: &Block) -> bool {
        if tells_terms(&block.range, self.scan) {
            return false;
        }
        self.names_part(block)
            || self
                .label_range(block)
                .is_some_and(|range| known_label(&range, self.scan).is_some())
    }

    fn names_part(&self, block: &Block) -> bool {
        // "I. Position information" as well
        self.label_range(block)
            .map(|range| part_name(&range, self.text, self.scan))
            .is_some_and(|range| best_cue(&range, self.scan).is_some_and(|(_, cue)| cue == range))
    }

    /// "Employment" / "Type of employment: permanent": the name of a part stands over a field of its own.
    fn heads(&self, name: &Block, field: &Block) -> bool {
        let BlockForm::Field { name: label, .. } = &field.form else {
            return false;
        };
        let between = self.text.slice(label.end..field.range.start.max(label.end));
        self.names_part(name) && between.contains(':')
    }

    /// "Contract" / "Fixed term" / "Location": a label may be the value of another, where the next label follows.
    fn ends_pair(&self, value: &Block, next: Option<&Block>) -> bool {
        !self.names_part(value) && next.is_some_and(|next| self.name(next).is_some())
    }

    /// "Qualification" / "PhD" / "Location"
    fn is_closed_in(&self, name: &Block, value: &Block, next: Option<&Block>) -> bool {
        !name.gap
            && !value.gap
            && self.names_part(name)
            && self.scan.words_within(value.range.clone()).len() <= FEW
            && next.is_some_and(|next| !next.gap && self.name(next).is_some())
    }

    fn may_name(&self, block: &Block) -> bool {
        let content = self.text.slice(block.range.clone());
        self.label_range(block).is_some()
            && content.len() <= LONGEST_NAME
            && content.starts_with(char::is_uppercase)
            && !content.ends_with(['.', '!', '?', ',', ';', ')'])
            // "Posting number" / "S0418": the label begins the number that it names.
            && self.scan.mentions(block.range.clone()).iter().all(|found| found.range.end > block.range.end)
    }

    /// The line without its colon.
    fn label_range(&self, block: &Block) -> Option<Range<usize>> {
        let name = without_colon(self.text.slice(block.range.clone()));
        let named = matches!(block.form, BlockForm::Paragraph | BlockForm::Item);
        (named && !name.is_empty()).then(|| block.range.start..block.range.start + name.len())
    }

    /// One short line that is no sentence.
    fn is_value(&self, block: &Block, longest: usize) -> bool {
        let content = self.text.slice(block.range.clone());
        let words = self.scan.words_within(block.range.clone()).len();
        matches!(block.form, BlockForm::Paragraph)
            && content.len() <= longest
            && words > 0
            && !content.contains('\n')
            && !content.ends_with([':', '?', '!'])
            && !(content.ends_with('.') && words > 4)
    }

    fn joined<'b>(&self, step: Step, blocks: &'b [Block]) -> Option<Block> {
        let (first, last): (&'b Block, &'b Block) = (blocks.first()?, blocks.last()?);
        let form = match step {
            Step::Pair(label) => BlockForm::Field {
                label,
                name: self.label_range(first)?,
            },
            Step::More => BlockForm::Row,
            Step::Field => first.form.clone(),
        };
        // "Location" / ": Port Fern"
        let content = self.text.slice(last.range.clone());
        let value = content.trim_start_matches(|c: char| c == ':' || c.is_whitespace());
        Some(Block {
            range: last.range.end - value.len()..last.range.end,
            form,
            gap: first.gap,
            strong: None,
        })
    }
}

/// No label is longer, in bytes.
const LONGEST_NAME: usize = 60;

/// No value on a line of its own is longer, in bytes.
const LONGEST_VALUE: usize = 110;

/// The same amid others, where a colon says that it follows.
const LONGEST_TEXT: usize = 240;

/// A value that no list begins with has no more words.
const FEW: usize = 2;

/// "Posted On" / "Posted 12 March": the value says again what it is.
fn repeats(value: &Block, label: Label) -> bool {
    matches!(value.form, BlockForm::Field { label: again, .. } if again == label)
}

fn is_field(block: &Block) -> bool {
    matches!(block.form, BlockForm::Field { .. })
}

#[cfg(test)]
mod tests {
    use crate::lexicon::Label::*;
    use crate::outline::passage::tests::holds_fields as holds;

    #[test]
    fn what_is_no_pair() {
        // One label may be the heading of its text.
        holds(
            "Salary\n\nGrade 7\n\nThe pay rises each year with the experience that the holder brings.\n",
            &[],
        );
        holds("Location\n\nAbout us\n\nDuration\n\nHow to apply\n", &[]);
        holds(
            "Salary\n\nThe pay follows the scale of the state and is paid monthly.\n\nLocation\n\nThe lab stands on the north shore of the lake.\n",
            &[],
        );
        holds(
            "Grade: 7\nUniversity Lecturer in Limnology\n",
            &[(Salary, "7")],
        );
        holds("Contact\nJane Doe\nRequired documents\na letter\n", &[]);
        holds(
            "Employment\nType of employment: permanent\nExtent: full time\n",
            &[(Contract, "permanent"), (Extent, "full time")],
        );
        holds(
            "Published\nPublished on 12 March\n\nClosing date\n1 May 2024\n",
            &[(Published, "12 March"), (Deadline, "1 May 2024")],
        );
        holds(
            "Vacancy\n\nI. Position information\nLocation: Port Fern\n",
            &[(Workplace, "Port Fern")],
        );
    }

    #[test]
    fn lists_of_labels_and_values_by_turns() {
        let list = "- Location\n- Port Fern\n- Tenure Status\n- Tenure track\n- Field\n- Hydrology\n- Closing date\n- 1 May 2024\n";
        holds(
            &format!("{list}\nThe lab is new.\n"),
            &[
                (Workplace, "Port Fern"),
                (Contract, "Tenure track"),
                (Discipline, "Hydrology"),
                (Deadline, "1 May 2024"),
            ],
        );
        // Such lines lead to nothing.
        for above in [
            "The lab is by the sea.",
            "Faculty VI - Institute of Hydrology",
        ] {
            let found = format!("{above}\n\n{list}\nThe lab is new.\n");
            let fields = [
                (Workplace, "Port Fern"),
                (Contract, "Tenure track"),
                (Discipline, "Hydrology"),
                (Deadline, "1 May 2024"),
            ];
            holds(&found, &fields);
        }
        // Names without values, and a list with a long item, are lists.
        holds(
            "We tell you:\n- Location\n- Salary\n- Field\n- Duration\n- Closing date\n- Department\n",
            &[],
        );
        for led in [
            "Please send us\n- Title\n- Full name\n- Nationality\n- E-mail\n- Cover letter\n- Phone\n- CV\n- Address\n- Two references\n",
            "We offer\n- Salary\n- Pension plan\n- Holidays\n- Free parking\n- Location\n- Bus ticket\n- Duration\n- Health insurance\n",
            "Your duties\n- Project\n- Planning of cruises\n- Education\n- Teaching of Latin\n- Languages\n- Translation of texts\n",
        ] {
            holds(led, &[]);
        }
        let long = "a sentence that goes on and on about the lakes and bogs of the north, their mosses and ferns, and the boats on them";
        holds(&format!("{list}- {long}\n"), &[]);
    }

    #[test]
    fn labels_above_their_values() {
        holds(
            "Location\nPort Fern\nClosing date\n1 May 2024\n\nThe lab is new.\n",
            &[(Workplace, "Port Fern"), (Deadline, "1 May 2024")],
        );
        holds(
            "Time Type:\n\nFull time\n\nLocations:\n\nPort Fern\n\nJob Description\n\nThe lab is new.\n",
            &[(Extent, "Full time"), (Workplace, "Port Fern")],
        );
        holds(
            "Location\n: Port Fern\nClosing date\n: 1 May 2024\n\nThe lab is new.\n",
            &[(Workplace, "Port Fern"), (Deadline, "1 May 2024")],
        );
        holds(
            "Posting number\nS0418P\n\nLocation\nPort Fern\n\nThe lab is new.\n",
            &[(Identifier, "S0418P"), (Workplace, "Port Fern")],
        );
        holds(
            "Location: Port Fern\nNumber of positions\n2\n\nThe lab is new.\n",
            &[(Workplace, "Port Fern"), (Openings, "2")],
        );
        let place = "The School of Lakes, Shores and Seas of the College of Port Fern, Lakeside Road 12, on the north shore of the lake, Port Fern";
        holds(
            &format!(
                "Closing date:\n1 May 2024\nPlace of work:\n{place}\nSalary:\nGrade 7\n\nThe lab is new.\n"
            ),
            &[
                (Deadline, "1 May 2024"),
                (Workplace, place),
                (Salary, "Grade 7"),
            ],
        );
        holds(
            "<ul><li><b>Location</b><br>Port Fern</li><li><b>Closing date</b><br>1 May 2024</li></ul><p>The lab is new.</p>",
            &[(Workplace, "Port Fern"), (Deadline, "1 May 2024")],
        );
    }

    #[test]
    fn addresses_below_their_labels() {
        holds(
            "City\nPort Fern\nE-mail\njane@fern.edu\n\nThe lab is new.\n",
            &[(City, "Port Fern"), (Email, "jane@fern.edu")],
        );
        holds(
            "How to apply\nSend your CV by 3 May.\nE-mail\njane@fern.edu\nPhone\n+31 20 1234567\n",
            &[],
        );
        holds(
            "# Where to apply\n\nE-mail\njane@fern.edu\n",
            &[(Email, "jane@fern.edu")],
        );
        holds(
            "Interested?\nWrite to Prof. Jane Doe.\nEmail\njane@fern.edu\n",
            &[],
        );
        holds(
            "City\n\nPort Fern\n\nWebsite\n\nhttps://fern.edu\n\nThe lab is new.\n",
            &[(City, "Port Fern"), (Url, "https://fern.edu")],
        );
        holds("E-mail\nThe lab answers jane@fern.edu soon.\n", &[]);
    }

    #[test]
    fn brackets_behind_labels() {
        holds("Location (of the interview): Oslo\n", &[]);
        holds("Title (Mr, Ms, Dr): Dr\n", &[]);
        holds("Contact (for press): Ann Bo\n", &[]);
    }

    #[test]
    fn values_in_a_column_of_their_own() {
        holds(
            "Hours:            37 per week, in shifts that\n                  change by the season\nFloor /\nLocation:         Port Fern\n\nThe lab is new.\n",
            &[
                (
                    Extent,
                    "37 per week, in shifts that\n                  change by the season",
                ),
                (Workplace, "Port Fern"),
            ],
        );
    }

    #[test]
    fn an_unknown_name_and_a_second_line_amid_them() {
        holds(
            "Location\nPort Fern\n\nMooring class\nHeavy\n\nClosing date\n1 May 2024\n",
            &[
                (Workplace, "Port Fern"),
                (Other, "Heavy"),
                (Deadline, "1 May 2024"),
            ],
        );
        holds(
            "Department\nSchool of Lakes\nFaculty of Water\n\nClosing date\n1 May 2024\n",
            &[
                (Unit, "School of Lakes"),
                (Unit, "Faculty of Water"),
                (Deadline, "1 May 2024"),
            ],
        );
        holds(
            "Contract type\nFixed term\nLocation\nPort Fern\n",
            &[(Contract, "Fixed term"), (Workplace, "Port Fern")],
        );
        holds(
            "Contract type\nFixed term\nQualification\nPhD\nLocation\nPort Fern\n",
            &[
                (Contract, "Fixed term"),
                (Other, "PhD"),
                (Workplace, "Port Fern"),
            ],
        );
        holds(
            "locations\nPort Fern\ntime type\nFull time\nposted on\n3 May 2024\n\nThe lab is new.\n",
            &[
                (Workplace, "Port Fern"),
                (Extent, "Full time"),
                (Published, "3 May 2024"),
            ],
        );
        holds(
            "Location\nPort Fern\nDuration\nFixed term\nCloses\n3 May 2024\n\nThe lab is new.\n",
            &[
                (Workplace, "Port Fern"),
                (Contract, "Fixed term"),
                (Deadline, "3 May 2024"),
            ],
        );
        holds(
            "Posted On\n\nPosted 3 May 2024\n\nLocations\n\nPort Fern\n",
            &[(Published, "3 May 2024"), (Workplace, "Port Fern")],
        );
    }

    #[test]
    fn tables_with_labels() {
        holds(
            "Location\tSalary\tCloses\nPort Fern\tGrade 7\t1 May 2024\n",
            &[
                (Workplace, "Port Fern"),
                (Salary, "Grade 7"),
                (Deadline, "1 May 2024"),
            ],
        );
        // Two names side by side are no longer one: "position location".
        for table in [
            "Position\tLocation\tCloses\nLecturer in law\tPort Fern\t1 May 2024\n",
            "Position | Location | Closes\n--- | --- | ---\nLecturer in law | Port Fern | 1 May 2024\n",
        ] {
            holds(
                table,
                &[
                    (Title, "Lecturer in law"),
                    (Workplace, "Port Fern"),
                    (Deadline, "1 May 2024"),
                ],
            );
        }
        holds(
            "| Location | Port Fern | Closes | 1 May 2024 |\n",
            &[(Workplace, "Port Fern"), (Deadline, "1 May 2024")],
        );
        // Several posts in one table.
        holds(
            "Location\tCloses\tPost\nPort Fern\t1 May 2024\tcook\nLund\t1 June 2024\tmate\n",
            &[],
        );
        holds("Name\tYear\tBoat\nFern\t2001\tcutter\n", &[]);
    }
}
