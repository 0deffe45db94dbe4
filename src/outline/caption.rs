//! What is known of a line that may be a heading, and what of it makes it one.

mod alone;
mod beside;
mod number;
mod phrase;

use core::ops::Range;

use super::block::{Block, BlockForm};
use super::heading::Place;
use super::label::is_term;
use super::loud::in_capitals;
use super::naming::{begins_about, is_path, seeks_position};
use crate::lexicon::{Competence, Cue, DateRole, Label, Sense, Turn};
use crate::mentions::Scan;
use crate::model::{MentionValue, SectionKind};
use crate::text::{Shape, Text};
use beside::leads_to_link;

/// What is known of a line that may be a heading.
pub struct Line<'t> {
    pub content: &'t str,
    pub name: &'t str,
    pub range: Range<usize>,
    pub words: usize,
    pub colon: bool,
    pub cue: Option<(SectionKind, Range<usize>)>,
    pub label: Option<Label>,
    pub strong: bool,
    pub value: bool,
    /// It names a position: the headline of the posting, or of one of its positions.
    pub position: bool,
    /// A noun of an organisation's name stands in it.
    pub organisation: bool,
}

impl Line<'_> {
    /// "## Position title": the name of a field, marked as a heading.
    pub fn names_field(&self, block: &Block, scan: &Scan) -> bool {
        let whole =
            |cue: &Cue<Sense>| matches!(cue.sense, Sense::Label(_)) && cue.end == self.range.end;
        matches!(block.form, BlockForm::Heading)
            && scan
                .cues
                .within(self.range.start..self.range.start + 1)
                .iter()
                .any(whole)
    }

    /// "Positions profile": the label is not all of it.
    pub fn label_is_part(&self, scan: &Scan) -> bool {
        self.label.is_some()
            && !scan
                .cues
                .within(self.range.start..self.range.start + 1)
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Label(_)) && cue.end >= self.range.end)
    }

    /// It leads up to a list.
    pub fn lists(&self, place: Place<'_>) -> bool {
        self.colon && opens_list(place.after)
    }

    /// "The characteristics of the grants are the following:" over labelled lines: the noun of the post is part of a longer name.
    pub fn leads_fields(&self, place: Place<'_>, scan: &Scan) -> bool {
        let long = |(_, cue): &(SectionKind, Range<usize>)| {
            scan.words_within(cue.clone()).len() > FEW && cue.start > self.range.start
        };
        self.colon && opens_fields(place.after) && self.cue.as_ref().is_some_and(long)
    }

    /// It praises what is asked, and speaks of nobody: "Good communication skills".
    fn is_praised(&self, scan: &Scan) -> bool {
        let start = self.range.start;
        let cues = scan.cues.within(self.range.clone());
        let praise = cues.iter().any(|cue| {
            cue.start == start
                && matches!(
                    cue.sense,
                    Sense::Competence(Competence::Praise | Competence::Excels)
                )
        });
        let person = || {
            cues.iter()
                .any(|cue| cue.sense == Sense::Turn(Turn::Person))
        };
        praise
            && !person()
            && self.cue.as_ref().is_some_and(|(kind, cue)| {
                // "Strong qualifications" names the part.
                let skill = cue.start > start && scan.words_within(start..cue.end).len() > 2;
                *kind == SectionKind::Qualifications && skill
            })
    }

    pub fn is_heading(
        &self,
        block: &Block,
        place: Place<'_>,
        text: &Text<'_>,
        scan: &Scan,
    ) -> bool {
        if !self.may_be_name(block, scan) {
            return false;
        }
        // "II. Positions available"
        if self.is_chapter() && place.after.is_some() {
            return true;
        }
        // "(Ref. 12345)", "(optional)"
        if self.name.starts_with('(') && self.name.ends_with(')') {
            return false;
        }
        if self.name.ends_with(['.', ',', ';'])
            && !(self.strong && self.words <= 9 && place.body && !self.is_said(scan))
        {
            return false;
        }
        if self.names_document(block, place, text, scan) {
            return false;
        }
        if place.after.is_none() {
            // "Principal Investigator" below a name ends a letter.
            let signs = self
                .cue
                .as_ref()
                .is_some_and(|(kind, _)| *kind == SectionKind::Contact);
            return self.covered(scan)
                && self.words <= 5
                && (self.colon || !signs)
                && !self.is_button(place, scan);
        }
        if is_path(self.name)
            // "[The full advertisement](https://fern.example/12.pdf)"
            || (!self.colon && text.is_link(self.range.clone()) && !self.heads(place, text))
            || self.is_button(place, scan)
            || self.is_menu(block, place, text)
            || self.is_signed(block, place, scan)
            || self.tells_status(scan)
            || self.is_named_above(place, text, scan)
        {
            return false;
        }
        if self.label.is_some() && self.words <= 4 {
            return true;
        }
        // "Key words: lakes, carbon" is no more than a value and what it is.
        let valued = self.name.find(": ").is_some_and(|colon| {
            let cue = self.cue.as_ref();
            cue.is_some_and(|(_, cue)| cue.end <= self.range.start + colon)
        });
        if valued && !self.strong {
            return false;
        }
        // "We are looking for a postdoc in botany" between empty lines
        if !self.colon && seeks_position(&self.range, scan) {
            return false;
        }
        // "Good communication skills" among what is asked; "Additional desired skills" over a list of its own
        let heads_list = block.gap && opens_list(place.after);
        if !self.colon && !self.strong && !heads_list && self.is_praised(scan) {
            return false;
        }
        if !self.colon && !self.strong && self.is_work(block, scan) {
            return false;
        }
        if self.covered(scan) {
            return self.colon || self.strong || !self.is_listed(block, place, text);
        }
        // "We ask for no letter. Further requirements:" ends in a name and begins with a sentence.
        let several = [". ", "! ", "? ", ": "];
        if several.iter().any(|end| self.name.contains(end)) && !self.strong {
            return false;
        }
        if self.colon {
            return self.leads_on(block, place, text, scan);
        }
        // "We seek a botanist who has" over a list, without its colon
        if block.gap && place.body && opens_list(place.after) && self.ends_in_verb(scan) {
            return true;
        }
        // "To apply, please send (as one file)" over a list, without its colon
        let applies = self.cue.as_ref().is_some_and(|(kind, cue)| {
            *kind == SectionKind::Application && cue.start == self.range.start
        });
        if applies && opens_list(place.after) {
            return true;
        }
        if !place.body {
            return false;
        }
        // "GERMANY", "Prof. Dr. Jane Doe", "9019 Port Fern" are lines of an address.
        if self.addresses(scan) {
            return false;
        }
        if self.strong || self.capitals() {
            // "**More on the project can be found here**"
            if !self.colon && self.leads_elsewhere(scan) {
                return false;
            }
            // "PORT FERN" above "and one copy by e-mail"
            if self.runs_on(place, text) {
                return false;
            }
            // The lines of a letter's head name who writes; a part has a text.
            let said = place.after.is_some_and(|after| {
                text.slice(after.range.clone())
                    .ends_with(['.', '!', '?', ':'])
            });
            return has_text(place.after) || !self.organisation && (self.strong || said);
        }
        self.stands_alone(block, place, text, scan)
    }

    /// A line with a colon behind it names what follows.
    fn leads_on(&self, block: &Block, place: Place<'_>, text: &Text<'_>, scan: &Scan) -> bool {
        // "The same can be found here:" over a link
        let applies = self.cue.as_ref().is_some_and(|(kind, cue)| {
            *kind == SectionKind::Application && self.words_outside(cue) <= FEW
        });
        if !applies && leads_to_link(place.after, text, scan) {
            return false;
        }
        opens_list(place.after)
            || (self.words <= 7 && (block.gap || self.cue.is_some()))
            // "The following documents are required (as one file):" over "1. Project plan: …"
            || (self.cue.is_some() && opens_labelled_items(place.after, text))
            // "The characteristics of the grants are the following:" over labelled lines
            || (self.words <= 10 && block.gap && opens_fields(place.after))
    }

    /// "[Requirements](#requirements)" over a list: no word of the link is more than the name of a part.
    fn heads(&self, place: Place<'_>, text: &Text<'_>) -> bool {
        self.cue
            .as_ref()
            .is_some_and(|(_, cue)| self.words_outside(cue) == 0)
            && place
                .after
                .is_some_and(|after| !text.is_link(after.range.clone()))
    }

    /// A verb stands in it that says something of somebody.
    fn is_said(&self, scan: &Scan) -> bool {
        let mut cues = scan.cues.within(self.range.clone()).iter();
        cues.any(|cue| {
            matches!(
                cue.sense,
                Sense::Turn(Turn::Does | Turn::Has | Turn::Is | Turn::Settled | Turn::Joins)
            )
        })
    }

    /// Its last word has what the list below goes on with: "who has", "you will".
    fn ends_in_verb(&self, scan: &Scan) -> bool {
        let mut cues = scan.cues.within(self.range.clone()).iter();
        cues.any(|cue| {
            cue.end == self.range.end
                && matches!(cue.sense, Sense::Turn(Turn::Does | Turn::Has | Turn::Be))
        })
    }

    /// "#### Fern University is an equal opportunity employer of all who live at its lake.": what markup shows large may be said all the
    /// same.
    pub fn is_sentence(&self, scan: &Scan) -> bool {
        self.words >= SENTENCE && self.name.ends_with(['.', '!']) && self.is_said(scan)
    }

    /// "### Review of applications begins on 31 July 2025": a day is told, and what stands below is no procedure.
    pub fn tells_day(&self, scan: &Scan) -> bool {
        let mut cues = scan.cues.within(self.range.clone()).iter();
        let mut dates = scan.mentions(self.range.clone()).iter();
        cues.any(|cue| {
            cue.sense == Sense::DateRole(DateRole::Review) && cue.start == self.range.start
        }) && dates.any(|found| {
            matches!(found.value, MentionValue::Date(_)) && found.range.end == self.range.end
        })
    }

    /// "#### [Apply for the post at our portal](https://fern.example/12)": a link, and no name of a part.
    pub fn leads_to_form(&self, text: &Text<'_>, scan: &Scan) -> bool {
        let applies = |(kind, cue): &(SectionKind, Range<usize>)| {
            *kind == SectionKind::Application && self.words_outside(cue) > 0
        };
        let start = self.range.start;
        let button = |cue: &Cue<Sense>| {
            matches!(cue.sense, Sense::Control(_)) && cue.start == start && cue.end < self.range.end
        };
        (self.cue.as_ref().is_some_and(applies)
            || scan.cues.within(start..start + 1).iter().any(button))
            && text.is_link(self.range.clone())
    }

    /// It is short, no value, and begins as a name does.
    fn may_be_name(&self, block: &Block, scan: &Scan) -> bool {
        let capital = self
            .name
            .trim_start_matches(['"', '“', '*', '#', '('])
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        // "DaZ) erwünscht": the end of a bracket that the line before opened
        let ends_bracket = self.name.find(')').is_some_and(|close| {
            close > 1 && !self.name.get(..close).unwrap_or_default().contains('(')
        });
        // "Code 1871/2020/11" is a number with its label.
        let digits = self.name.chars().filter(char::is_ascii_digit).count();
        let letters = self.name.chars().filter(|c| c.is_alphabetic()).count();
        (1..=14).contains(&self.words)
            && self.name.len() <= 120
            && digits <= letters
            && !ends_bracket
            && !self.value
            // "how to apply:" below an empty line
            && (capital || self.strong || (self.colon && block.gap && self.covered(scan)))
    }

    /// "Type of appointment", "Length of appointment": a label of the conditions is all of it, though its noun may name a post.
    pub fn is_term(&self, scan: &Scan) -> bool {
        let whole = |cue: &Cue<Sense>| {
            cue.end == self.range.end
                && matches!(
                    cue.sense,
                    Sense::Label(Label::Contract | Label::Extent | Label::Salary | Label::Start)
                )
        };
        scan.cues
            .within(self.range.start..self.range.start + 1)
            .iter()
            .any(whole)
    }

    /// "Faculty of Science", "Fern University": the name of a house, and of no part.
    pub fn is_house(&self, scan: &Scan) -> bool {
        self.organisation
            && !begins_about(&self.range, scan)
            && self.cue.as_ref().is_none_or(|(kind, cue)| {
                *kind == SectionKind::Employer && self.words_outside(cue) > 0
            })
    }

    /// "Permanent, full time": nothing but how long and how much one works.
    pub fn is_value(&self, scan: &Scan) -> bool {
        let words = scan.words_within(self.range.clone());
        let mut upto = self.range.start;
        words.iter().all(|word| {
            let cues = scan.cues.within(word.start..word.start + 1).iter();
            let terms = cues.filter(|cue| is_term(cue.sense) && cue.end <= self.range.end);
            upto = terms.fold(upto, |upto, cue| upto.max(cue.end));
            word.end <= upto
        })
    }

    /// "can be found here": a sentence that ends in where to read.
    fn leads_elsewhere(&self, scan: &Scan) -> bool {
        let mut cues = scan.cues.within(self.range.clone()).iter();
        cues.any(|cue| {
            cue.sense == Sense::Turn(Turn::Applies)
                && cue.end == self.range.end
                && cue.start > self.range.start
                && scan.words_within(cue.range()).len() > VERB
        })
    }

    fn capitals(&self) -> bool {
        in_capitals(self.content, 4) && self.words <= 10
    }
}

/// A name with a full stop has fewer words than a sentence.
const SENTENCE: usize = 8;

/// "characteristics of the grants"
const FEW: usize = 3;

/// "be found here" has a verb, which "your application" has not.
const VERB: usize = 2;

/// Is what follows longer than a line of an address?
fn has_text(after: Option<&Block>) -> bool {
    opens_list(after) || after.is_some_and(|after| after.range.len() > 100)
}

/// Does a labelled line follow?
pub fn opens_fields(after: Option<&Block>) -> bool {
    after.is_some_and(|after| matches!(after.form, BlockForm::Field { .. }))
}

/// Does what follows begin a list whose items begin with a label?
fn opens_labelled_items(after: Option<&Block>, text: &Text<'_>) -> bool {
    opens_fields(after)
        && after
            .and_then(|after| text.line_at(after.start()))
            .is_some_and(|line| matches!(line.shape, Shape::Item))
}

/// Does what follows begin a list?
pub fn opens_list(after: Option<&Block>) -> bool {
    after.is_some_and(|after| matches!(after.form, BlockForm::Item))
}
