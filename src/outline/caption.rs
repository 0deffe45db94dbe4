//! What is known of a line that may be a heading, and what of it makes it one.

use core::ops::Range;

use super::block::{Block, BlockForm};
use super::heading::Place;
use super::naming::is_path;
use crate::lexicon::{Cue, Label, Paper, Particle, Request, Sense, Turn};
use crate::mentions::Scan;
use crate::model::{MentionValue, SectionKind};
use crate::text::Text;

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

    /// "1. Duties" before a text or a list of its own; where the next number follows at once it is an item.
    pub fn is_numbered_heading(&self, block: &Block, place: Place<'_>, text: &Text<'_>) -> bool {
        // "1.", "a)", "iv.": by what it counts
        let number = |block: &Block| {
            let before = text.slice(0..block.range.start).trim_end();
            let number = before.trim_end_matches(['.', ')']);
            let line = number.rsplit('\n').next().unwrap_or_default();
            let digits = number.ends_with(|c: char| c.is_ascii_digit());
            let letters = line.trim_start().len() <= 4 && line.ends_with(char::is_alphabetic);
            (number.len() < before.len() && (digits || letters)).then_some(digits)
        };
        let whole = self
            .cue
            .as_ref()
            .is_some_and(|(_, cue)| self.words_outside(cue) == 0);
        // "2. Why lakes matter" between two texts: no list has one item.
        let between = || {
            let text = |beside: &Block| {
                matches!(beside.form, BlockForm::Paragraph) && beside.range.len() > TEXT
            };
            place
                .before
                .is_some_and(|before| !matches!(before.form, BlockForm::Item))
                && place.after.is_some_and(text)
                && block.gap
                && !self.value
                && self.words <= CHAPTER
                && self.name.starts_with(char::is_uppercase)
                && !self.name.ends_with(['.', ',', ';', '!'])
        };
        let counted = number(block);
        (whole || between())
            && counted.is_some()
            && place.after.is_some_and(|after| match number(after) {
                // "3. Documents" over "a) a letter"
                Some(digits) => counted == Some(true) && !digits,
                None => true,
            })
    }

    pub fn is_heading(
        &self,
        block: &Block,
        place: Place<'_>,
        text: &Text<'_>,
        scan: &Scan,
    ) -> bool {
        let begins = self
            .name
            .trim_start_matches(['"', '“', '*', '#', '('])
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        if self.words == 0
            || self.words > 14
            || self.name.len() > 120
            || self.value
            || !begins && !self.strong
        {
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
        let said = || {
            let cues = scan.cues.within(self.range.clone()).iter();
            cues.clone().any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Turn(Turn::Does | Turn::Is | Turn::Settled)
                )
            })
        };
        if self.name.ends_with(['.', ',', ';'])
            && !(self.strong && self.words <= 9 && place.body && !said())
        {
            return false;
        }
        if place.after.is_none() {
            // "Principal Investigator" below a name ends a letter.
            let signs = self
                .cue
                .as_ref()
                .is_some_and(|(kind, _)| *kind == SectionKind::Contact);
            return self.covered(scan) && self.words <= 5 && (self.colon || !signs);
        }
        if is_path(self.name)
            || self.is_button(place)
            || self.is_menu(block, place, text)
            || self.names_document(block, place, scan)
            || self.is_signed(block, place, scan)
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
        if self.covered(scan) {
            return self.colon || self.strong || !self.is_listed(block, place, text);
        }
        // "We ask for no letter. Further requirements:" ends in a name and begins with a sentence.
        if (self.name.contains(". ") || self.name.contains(": ")) && !self.strong {
            return false;
        }
        if self.colon {
            // "The same can be found here:" over a link
            let applies = self
                .cue
                .as_ref()
                .is_some_and(|(kind, _)| *kind == SectionKind::Application);
            if !applies && leads_to_link(place.after, text, scan) {
                return false;
            }
            return opens_list(place.after)
                || (self.words <= 7 && (block.gap || self.cue.is_some()));
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
            // The lines of a letter's head name who writes; a part has a text.
            let said = place.after.is_some_and(|after| {
                text.slice(after.range.clone())
                    .ends_with(['.', '!', '?', ':'])
            });
            return has_text(place.after) || !self.organisation && (self.strong || said);
        }
        self.stands_alone(block, place, text, scan)
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

    /// "IV. Requirements", and no name as "V. Jones" is one
    pub fn is_chapter(&self) -> bool {
        let initial = !self
            .name
            .get(1..2)
            .is_some_and(|next| next == "I" || next == "V" || next == "X");
        is_chapter(self.name)
            && (self.cue.is_some() || self.words > 2 || !initial)
            && self.words <= CHAPTER
    }

    /// It names a country or a person by title, or begins with a postal code.
    fn addresses(&self, scan: &Scan) -> bool {
        let words = scan.words_within(self.range.clone());
        let code = words
            .first()
            .is_some_and(|first| first.digit && first.end - first.start >= 4);
        let cues = scan.cues.within(self.range.clone());
        let named = cues.iter().any(|cue| match cue.sense {
            Sense::Particle(Particle::Title) => self.words <= 5,
            Sense::Country(_) => {
                cue.start == self.range.start && self.words_outside(&cue.range()) == 0
            }
            _ => false,
        });
        code || named
    }

    /// "Home" / "Research" / "Log in": a line of a word or two between others, as the menus of a page are.
    fn is_menu(&self, block: &Block, place: Place<'_>, text: &Text<'_>) -> bool {
        let short = |other: &Block| {
            matches!(other.form, BlockForm::Paragraph)
                && text.slice(other.range.clone()).len() <= MENU
                && !text.slice(other.range.clone()).ends_with([':', '.'])
        };
        let bars = self.name.contains(" | ") && !self.colon;
        let between = !block.gap
            && !self.colon
            && place.before.is_some_and(short)
            && place.after.is_some_and(|after| !after.gap && short(after));
        bars || between
    }

    /// "Principal Investigator" right below "Dr. Jane Doe" is what she is.
    fn is_signed(&self, block: &Block, place: Place<'_>, scan: &Scan) -> bool {
        let titled = |before: &Block| {
            let start = before.range.start;
            let mut first = scan.cues.within(start..start + 1).iter();
            matches!(before.form, BlockForm::Paragraph)
                && first.any(|cue| cue.sense == Sense::Particle(Particle::Title))
                && scan.words_within(before.range.clone()).len() <= SIGNATURE
        };
        !block.gap && !self.colon && !self.strong && place.before.is_some_and(titled)
    }

    /// "Apply now" between the title and the labelled lines of a page.
    fn is_button(&self, place: Place<'_>) -> bool {
        let applies = self
            .cue
            .as_ref()
            .is_some_and(|(kind, _)| *kind == SectionKind::Application);
        let field = |after: &Block| match &after.form {
            BlockForm::Field { label, .. } => !matches!(
                label,
                Label::Deadline | Label::Url | Label::Documents | Label::Email
            ),
            _ => false,
        };
        applies && !self.colon && self.words <= 2 && !place.body && place.after.is_some_and(field)
    }

    /// "List of publications": a line that names a document, amid the lines of a list without signs.
    fn names_document(&self, block: &Block, place: Place<'_>, scan: &Scan) -> bool {
        let cues = scan
            .cues
            .within(self.range.start..self.range.start + 1)
            .iter();
        let named = cues.filter(|cue| matches!(cue.sense, Sense::Paper(Paper::Named(_))));
        named.clone().any(|cue| cue.end == self.range.end)
            && !block.gap
            && !self.colon
            && place
                .after
                .is_some_and(|after| !after.gap && !has_text(Some(after)))
    }

    /// A phrase of the lexicon is nearly all of it.
    fn covered(&self, scan: &Scan) -> bool {
        self.cue.as_ref().is_some_and(|(kind, cue)| {
            let outside = self.words_outside(cue);
            let at_start = cue.start <= self.range.start + 1;
            // "Knowledge of Latin", "Experience with lasers" are items.
            if *kind == SectionKind::Qualifications && !self.colon && self.names_object(cue, scan) {
                return false;
            }
            // "Candidates from" above "Asia are welcome": a small word behind the phrase goes on with the next line.
            let last = scan.words_within(self.range.clone()).last();
            let joins = last.is_some_and(|last| {
                let mut cues = scan.cues.within(last.range()).iter();
                last.start >= cue.end
                    && !self.colon
                    && self.words == 2
                    && cues.any(|cue| matches!(cue.sense, Sense::Particle(_)))
            });
            if joins {
                return false;
            }
            // "Department of Biology", "Natural History Museum" are names.
            if *kind == SectionKind::Employer && self.organisation && outside > 0 {
                return at_start && outside <= 3 && !self.goes_on_as_name(cue.end);
            }
            outside == 0
                || (at_start && outside <= 3 && self.words <= 7)
                || (outside <= 2 && cue.end >= self.range.end && !self.name.ends_with('?'))
        })
    }

    /// "Good writing skills" right below "A degree in law": the noun of a part ends an item of a list without signs.
    fn is_listed(&self, block: &Block, place: Place<'_>, text: &Text<'_>) -> bool {
        const SHORT: usize = 80;
        let ends_in_noun = self.cue.as_ref().is_some_and(|(_, cue)| {
            cue.start > self.range.start + 1 && self.words_outside(cue) > 0
        });
        let below = place.before.filter(|before| {
            matches!(before.form, BlockForm::Paragraph) && before.range.len() <= SHORT
        });
        ends_in_noun
            && !block.gap
            && below.is_some_and(|before| {
                text.slice(before.range.clone())
                    .ends_with(char::is_alphanumeric)
            })
    }

    /// "Knowledge of", "Experience with": what is known follows.
    fn names_object(&self, cue: &Range<usize>, scan: &Scan) -> bool {
        let next = scan.words_within(cue.end..self.range.end).first();
        let joins = |cue: &Cue<Sense>| {
            matches!(
                cue.sense,
                Sense::Particle(Particle::Of | Particle::In) | Sense::Request(Request::With)
            )
        };
        let noun = |cue: &Cue<Sense>| matches!(cue.sense, Sense::Competence(_));
        cue.start <= self.range.start + 1
            && scan.cues.within(cue.start..cue.start + 1).iter().any(noun)
            && next.is_some_and(|next| {
                let mut next = scan.cues.within(next.start..next.start + 1).iter();
                next.any(joins)
            })
    }

    /// A small word follows, as in "Department of Biology".
    fn goes_on_as_name(&self, at: usize) -> bool {
        let rest = self.name.get(at.saturating_sub(self.range.start)..);
        let next = rest.and_then(|rest| rest.split_whitespace().next());
        // "THE UNIVERSITY OF LAKESIDE"
        let small = |word: &str| word.len() <= 3 && self.capitals();
        next.is_none_or(|word| word.chars().all(char::is_lowercase) || small(word))
    }

    pub fn words_outside(&self, cue: &Range<usize>) -> usize {
        let inside = self.name.get(
            cue.start.saturating_sub(self.range.start)..cue.end.saturating_sub(self.range.start),
        );
        let count = |text: &str| {
            text.split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .count()
        };
        // "Application package (in English, one PDF)": what stands in brackets at the end says more of it.
        let name = self
            .name
            .strip_suffix(')')
            .and_then(|name| name.rfind('('))
            .filter(|&open| self.range.start + open >= cue.end)
            .and_then(|open| self.name.get(..open))
            .unwrap_or(self.name);
        count(name).saturating_sub(inside.map_or(0, count))
    }

    fn capitals(&self) -> bool {
        let letters = self.content.chars().filter(|c| c.is_alphabetic());
        letters.clone().count() >= 4 && letters.clone().all(char::is_uppercase) && self.words <= 10
    }

    /// A short line before a long paragraph, and nothing like it before.
    fn stands_alone(&self, block: &Block, place: Place<'_>, text: &Text<'_>, scan: &Scan) -> bool {
        // "About Elmwood"
        let mut first = scan
            .cues
            .within(self.range.start..self.range.start + 1)
            .iter();
        let about = block.gap
            && self.words == 2
            && first.any(|cue| cue.sense == Sense::OpenHeading && cue.end < self.range.end);
        let long_after = place.after.is_some_and(|after| {
            matches!(after.form, BlockForm::Paragraph)
                && (after.range.len() > if about { 60 } else { 120 }
                    // A sentence below an empty line is a text as well.
                    || (block.gap
                        && after.gap
                        && after.range.len() > 80
                        && text.slice(after.range.clone()).ends_with('.')))
                && after.strong.is_none()
        });
        let numbered = opens_list(place.after) && is_subnumbered(self.name);
        let list_after = opens_list(place.after) && block.gap;
        let finished_before = place.before.is_none_or(|before| {
            block.gap
                || !matches!(before.form, BlockForm::Paragraph)
                || text
                    .slice(before.range.clone())
                    .ends_with(['.', '!', '?', ':', ')'])
        });
        let short_before = place.before.is_some_and(|before| {
            matches!(before.form, BlockForm::Paragraph)
                && before.range.len() < 60
                && if block.gap {
                    !text.slice(before.range.clone()).ends_with(['.', ':', '?'])
                } else {
                    // What stands right below a colon is what it leads to.
                    !text.slice(before.range.clone()).ends_with(['.', '?'])
                }
        });
        self.words <= 9
            && self.name.len() <= 80
            && !self.name.ends_with(['!', '?', ')'])
            && (numbered || long_after || list_after)
            && (numbered || finished_before && !short_before)
    }
}

/// Is what follows an address and nothing else?
fn leads_to_link(after: Option<&Block>, text: &Text<'_>, scan: &Scan) -> bool {
    after.is_some_and(|after| {
        let links = scan.mentions(after.range.start..after.range.start + 1);
        links.iter().any(|found| {
            matches!(found.value, MentionValue::Url(_))
                && text
                    .slice(found.range.end.min(after.range.end)..after.range.end)
                    .trim()
                    .is_empty()
        })
    })
}

/// "IV. Requirements": nobody numbers the items of a list with large Roman numerals.
fn is_chapter(name: &str) -> bool {
    let Some((number, rest)) = name.split_once(['.', ')']) else {
        return false;
    };
    let rest = rest.trim_start_matches([' ', '-', '–']);
    (1..=4).contains(&number.len())
        && number.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
        && rest.starts_with(char::is_uppercase)
        && !rest.ends_with(['.', ',', ';'])
}

/// What stands under a number is a text where it is longer, in bytes.
const TEXT: usize = 100;

/// The name of a chapter has no more words.
const CHAPTER: usize = 10;

/// "2.1 Research"
fn is_subnumbered(name: &str) -> bool {
    let number = name.split_whitespace().next().unwrap_or_default();
    let mut parts = number.trim_end_matches('.').split('.');
    let digits = |part: &str| {
        (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    number.contains('.')
        && parts.clone().count() >= 2
        && parts.all(digits)
        && name.len() > number.len()
}

/// A name with its titles has no more words.
const SIGNATURE: usize = 6;

/// An entry of a menu is no longer, in bytes.
const MENU: usize = 24;

/// Is what follows longer than a line of an address?
fn has_text(after: Option<&Block>) -> bool {
    opens_list(after) || after.is_some_and(|after| after.range.len() > 100)
}

/// Does what follows begin a list?
pub fn opens_list(after: Option<&Block>) -> bool {
    after.is_some_and(|after| matches!(after.form, BlockForm::Item))
}
