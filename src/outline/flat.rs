//! Labels in text that was run together, without colons: "Department Chemistry Country Austria Job Status Full-time Hours Per Week 38".

use core::ops::Range;

use super::heading::Heading;
use super::loud::in_capitals;
use super::run_in::RunIn;
use crate::lexicon::{Label, Rank, Sense, dictionary};
use crate::mentions::Scan;
use crate::text::Text;

/// The labels of a paragraph that follow one another so closely that what stands between them can only be their values.
pub fn flat_labels(range: &Range<usize>, text: &Text<'_>, scan: &Scan) -> Vec<RunIn> {
    if range.len() < SHORTEST {
        return Vec::new();
    }
    let reader = Reader { text, scan };
    let labels = reader.labels(range);
    let runs = || labels.chunk_by(|name, next| reader.is_value(name.range.end..next.range.start));
    let many = |run: &[Name]| run.len() >= MANY && several(run) >= FEW;
    if !runs().any(many) {
        return Vec::new();
    }
    // Where a portal has printed many labels, a few more may stand between two texts.
    runs()
        .filter(|run| run.len() >= MANY || (run.len() >= FEW && several(run) * 2 >= run.len()))
        .flat_map(|run| {
            let (last, rest) = run
                .split_last()
                .map_or((None, run), |(last, rest)| (Some(last), rest));
            let last = last.filter(|last| reader.ends_run(last, range.end));
            rest.iter().filter(|name| !name.part).chain(last)
        })
        .map(|name| reader.run_in(name))
        .collect()
}

/// How many of them have several words.
fn several(run: &[Name]) -> usize {
    run.iter().filter(|name| name.several && !name.part).count()
}

/// A paragraph with so few bytes holds no run.
const SHORTEST: usize = 80;

/// So many labels in a row are no chance.
const MANY: usize = 4;

const FEW: usize = 2;

/// A value has no more bytes.
const LONGEST: usize = 160;

/// A phrase that may be a label where it stands.
struct Name {
    label: Label,
    range: Range<usize>,
    /// It has several words: prose seldom writes it with a capital.
    several: bool,
    /// It is the name of a part and no label: a run may end with it.
    part: bool,
}

struct Reader<'t> {
    text: &'t Text<'t>,
    scan: &'t Scan,
}

impl Reader<'_> {
    fn labels(&self, range: &Range<usize>) -> Vec<Name> {
        let mut names: Vec<Name> = Vec::new();
        for cue in self.scan.cues.within(range.clone()) {
            let name = match cue.sense {
                Sense::Label(label) => self.name(label, cue.range(), range.end),
                Sense::Heading(_) => self.part(cue.range(), range.end),
                _ => None,
            };
            let Some(name) = name else {
                continue;
            };
            if names
                .last()
                .is_some_and(|before| before.range.end > name.range.start)
            {
                continue;
            }
            let open = names.len() >= 2;
            match names.last() {
                Some(before) if self.is_blank(before.range.end..name.range.start) => {
                    // "Department Faculty Mathematics", "Employer Institute Pasteur": the second begins the value;
                    // "… University Department Botany", "Positions Application Deadline": the first ends one.
                    let same = before.label == name.label;
                    if !same && (name.several || (!before.several && open)) {
                        names.pop();
                        names.push(name);
                    }
                }
                _ => names.push(name),
            }
        }
        names
    }

    /// "Additional Information": the name of a part, if it is no label.
    fn part(&self, cue: Range<usize>, end: usize) -> Option<Name> {
        let labels = self.scan.cues.within(cue.clone());
        let label = labels
            .iter()
            .any(|other| matches!(other.sense, Sense::Label(_)));
        let name = self.name(Label::Other, cue, end)?;
        (name.several && !label).then_some(Name { part: true, ..name })
    }

    fn name(&self, label: Label, cue: Range<usize>, end: usize) -> Option<Name> {
        let phrase = self.text.slice(cue.clone());
        if !phrase.starts_with(char::is_uppercase)
            || (label == Label::Employer && self.is_noun(&cue))
            || self.is_loud(phrase, cue.end..end)
        {
            return None;
        }
        let name = |label, range: Range<usize>| Name {
            label,
            part: false,
            several: self.scan.words_within(range.clone()).len() > 1,
            range,
        };
        if self.begins_value(cue.end..end) {
            return Some(name(label, cue));
        }
        // "Department Institute of Botany": two labels in a row make a longer one, but the value begins with the second.
        let first = phrase.split_whitespace().next()?;
        let shorter = dictionary().beginning(first, |sense| match sense {
            Sense::Label(label) => Some(label),
            _ => None,
        });
        let (label, length) = shorter.filter(|&(_, length)| length == first.len())?;
        let range = cue.start..cue.start + length;
        self.begins_value(range.end..end)
            .then(|| name(label, range))
    }

    fn begins_value(&self, rest: Range<usize>) -> bool {
        let content = self.text.slice(rest.clone());
        let value =
            content.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ')' | '?'));
        let start = rest.end - value.len();
        start > rest.start
            && (value
                .starts_with(|c: char| c.is_uppercase() || c.is_numeric() || "(\"“€£$".contains(c))
                || !self.scan.mentions(start..start + 1).is_empty())
    }

    /// "University", "College": as likely the beginning of a name.
    fn is_noun(&self, cue: &Range<usize>) -> bool {
        let cues = self.scan.cues.within(cue.start..cue.start + 1);
        cues.iter().any(|other| {
            matches!(other.sense, Sense::Organisation(rank) if rank != Rank::Aside)
                && other.end == cue.end
        })
    }

    /// Amid a text in capitals a capital shows nothing.
    fn is_loud(&self, phrase: &str, rest: Range<usize>) -> bool {
        let loud = |text: &str| in_capitals(text, 3);
        let next = self.scan.words_within(rest).first();
        loud(phrase) && next.is_some_and(|next| loud(self.text.slice(next.range())))
    }

    fn is_blank(&self, range: Range<usize>) -> bool {
        self.text.slice(range).trim().is_empty()
    }

    /// What stands between two labels is short and no sentence.
    fn is_value(&self, range: Range<usize>) -> bool {
        range.len() <= LONGEST && {
            let content = self.text.slice(range);
            !content.contains(['!', ';', ':']) && !content.trim_end().ends_with(['.', ','])
                || content.contains("://")
                || content.contains("- ")
        }
    }

    /// The last label of a run: its value ends with the paragraph or is plain by its form; or it says nothing to us.
    fn ends_run(&self, name: &Name, end: usize) -> bool {
        let rest = self.text.slice(name.range.end..end);
        let start = end - rest.trim_start().len();
        let typed = !self.scan.mentions(start..start + 1).is_empty();
        name.label == Label::Other || typed || rest.len() <= LONGEST / 2
    }

    /// "Offer Description" ends the values and names a part as well.
    fn run_in(&self, name: &Name) -> RunIn {
        let cues = self
            .scan
            .cues
            .within(name.range.start..name.range.start + 1);
        let part = cues.iter().find_map(|cue| match cue.sense {
            Sense::Heading(kind) if cue.end == name.range.end => Some(kind),
            _ => None,
        });
        match part.filter(|_| name.label == Label::Other) {
            Some(kind) => RunIn::Heading(Heading {
                range: name.range.clone(),
                kind: Some(kind),
                label: None,
            }),
            None => RunIn::Label(name.label, name.range.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lexicon::Label::{self, *};
    use crate::outline::passage::tests::holds_labelled as holds;

    #[test]
    fn what_is_no_run_of_labels() {
        holds(
            "The centre unites University College Fern, Trinity College, University Lakeside and College Port with Department Stores of the town.",
            &[],
        );
        holds(
            "CALL FOR A POSITION OF LECTURER AT THE FACULTY OF LAKES IN THE DEPARTMENT OF WATER, STARTING DATE MAY, CLOSING DATE JUNE OF THE YEAR",
            &[],
        );
        holds(
            "Our Department Store sells Category A boats. A Job Type is chosen by the Group Leader. The Country Club has a Salary Board and a Closing Date Board.",
            &[],
        );
    }

    #[test]
    fn labels_without_colons() {
        holds(
            "Organisation/Company Fern University Department Botany Researcher Profile First Stage Researcher Country Ireland Type of Contract Temporary Hours Per Week 35 Offer Starting Date 1 May 2024 Offer Description The lab is new.",
            &[
                (Employer, "Fern University"),
                (Unit, "Botany"),
                (Stage, "First Stage Researcher"),
                (Label::Country, "Ireland"),
                (Contract, "Temporary"),
                (Extent, "35"),
                (Start, "1 May 2024"),
            ],
        );
    }

    #[test]
    fn the_parts_between_two_runs() {
        holds(
            "Department Botany Job Status Full-time Hours Per Week 35 Country Ireland Offer Description The lab is new. Requirements Research Field Botany Education Level PhD Skills/Qualifications You know moss. Languages ENGLISH Level Good Languages DUTCH Level Basic Additional Information The pier is old.",
            &[
                (Unit, "Botany"),
                (Extent, "Full-time"),
                (Extent, "35"),
                (Label::Country, "Ireland"),
                (Discipline, "Botany"),
                (Education, "PhD"),
                (Languages, "ENGLISH"),
                (Stage, "Good"),
                (Languages, "DUTCH"),
                (Stage, "Basic"),
            ],
        );
    }

    #[test]
    fn names_that_hold_the_word_of_a_label() {
        holds(
            "Reference AB12 Closing Date 1 May 2024 Job Type Research Department Institute of Lakes Contract Type Temporary Positions Postdoc Positions Job Status Full-time Country Ireland",
            &[
                (Identifier, "AB12"),
                (Deadline, "1 May 2024"),
                (Stage, "Research"),
                (Unit, "Institute of Lakes"),
                (Contract, "Temporary"),
                (Openings, "Postdoc Positions"),
                (Extent, "Full-time"),
                (Label::Country, "Ireland"),
            ],
        );
    }
}
