//! Headings amid running text: a phrase that names a part, with a colon, a bullet or a sentence behind it.

mod about;
mod chain;
mod colon;
mod led;
mod longer;
mod text;
mod value;
mod word;

use core::ops::Range;

use super::heading::Heading;
use super::naming::best_cue;
use super::run_in::{RunIn, sentence_start};
use crate::lexicon::{Bound, Hiring, Route, Sense, Turn, Word};
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::text::Text;
pub use about::about_name;
use chain::{is_number, is_rule};
pub use chain::{is_verb, says};
use colon::upto_colon;
pub use text::starts_anew;
pub use value::{is_value, names_value};

/// A phrase that names a part, where it stands in a paragraph.
pub struct Phrase<'p, 't> {
    pub text: &'p Text<'t>,
    pub scan: &'p Scan,
    /// What is left of the paragraph.
    pub room: Range<usize>,
    pub cue: Range<usize>,
    pub kind: SectionKind,
    /// The paragraph is left from another name of a part on.
    pub behind: bool,
    /// What the heading above is about.
    pub above: Option<SectionKind>,
}

impl Phrase<'_, '_> {
    /// The heading or the label that it is.
    pub fn run_in(&self) -> Option<RunIn> {
        if self.names_position() {
            return None;
        }
        let start = self.start()?;
        let lead = self.text.slice(start..self.cue.start);
        // "(Subject: …)", "Among other questions, we ask: …"
        let whole = best_cue(&(start..self.cue.end), self.scan);
        let aside = whole.is_some_and(|(_, best)| best != self.cue);
        let before = self.text.slice(self.room.start..start);
        // "There are open questions: what is moss?"
        let mut cues = self.scan.cues.within(start..self.cue.start).iter();
        let there = cues.any(|cue| cue.sense == Sense::Turn(Turn::There));
        if there || before.ends_with('(') || (aside && lead.contains(',')) {
            return None;
        }
        if let Some(more) = upto_colon(self.after()) {
            let range = start..self.cue.end + more.trim_end_matches(is_border).len();
            if self.is_name(&range, lead, more) {
                return self.before_colon(range, more);
            }
        }
        if self.goes_on_behind_verb() {
            return None;
        }
        let longer = || {
            let bracket = self.upto_bracket(start).map(|end| start..end);
            self.upto_glue(start)
                .or(bracket)
                .or_else(|| self.upto_gap(start))
                .or_else(|| self.upto_name())
                .or_else(|| self.upto_opener())
        };
        if let Some(range) = lead.is_empty().then(longer).flatten() {
            let best = best_cue(&range, self.scan);
            return Some(RunIn::Heading(Heading {
                label: None,
                kind: Some(best.map_or(self.kind, |(kind, _)| kind)),
                range,
            }));
        }
        ((lead.is_empty() || self.names_more(lead, start)) && self.opens_text(start)).then(|| {
            let after = self.after();
            let question = after.trim_start().strip_prefix('?');
            let question = question.map_or(0, |rest| after.len() - rest.len());
            RunIn::Heading(Heading {
                label: None,
                range: start..self.cue.end + question,
                kind: Some(self.kind),
            })
        })
    }

    fn after(&self) -> &str {
        self.text.slice(self.cue.end..self.room.end)
    }

    /// "The candidate should have Dutch", "We are looking for NURSES": where lines are kept, the sentence goes on behind its verb.
    fn goes_on_behind_verb(&self) -> bool {
        let goes_on = self
            .after()
            .strip_prefix([' ', '\n'])
            .is_some_and(|next| next.starts_with(char::is_alphanumeric));
        goes_on && !self.text.is_run_together() && (self.asks() || self.ends_in_verb())
    }

    /// "Von Vorteil sind Kenntnisse in Latein.": behind a verb that ends the phrase a noun goes on, which has a capital in some languages.
    fn ends_in_verb(&self) -> bool {
        let words = self.scan.words_within(self.cue.clone());
        let last = words.last().filter(|last| {
            let small = self.text.slice(last.range());
            words.len() > 1 && small.starts_with(char::is_lowercase)
        });
        last.is_some_and(|last| {
            let mut cues = self.scan.cues.within(self.cue.clone()).iter();
            cues.any(|cue| {
                let verb = matches!(
                    cue.sense,
                    Sense::Turn(Turn::Is | Turn::Be | Turn::Framed | Turn::Covers | Turn::Tasks)
                        | Sense::Route(Route::Turn)
                );
                verb && cue.end == last.end
            })
        })
    }

    /// "The candidate should have", "Je hebt": the phrase ends in a verb, and what is asked for stands behind it.
    fn asks(&self) -> bool {
        let mut cues = self.scan.cues.within(self.cue.clone()).iter();
        self.kind == SectionKind::Qualifications
            && cues.any(|cue| {
                let verb = matches!(
                    cue.sense,
                    Sense::Turn(Turn::Has | Turn::YouHave | Turn::YouAre)
                        | Sense::Hiring(Hiring::Seeks | Hiring::Sought)
                );
                verb && cue.end == self.cue.end
            })
    }

    /// "Information about the project and the divisionThe student …": the name goes on to where the text is glued to it.
    fn upto_glue(&self, start: usize) -> Option<Range<usize>> {
        // "The candidate should have a boatThe candidate should …"
        if self.asks() {
            return None;
        }
        let words = self.scan.words_within(self.cue.end..self.room.end);
        let opens = |word: &Word| {
            let mut cues = self.scan.cues.within(word.start..word.start + 1).iter();
            cues.any(|cue| cue.sense == Sense::Opener)
        };
        let mut pairs = words.iter().zip(words.iter().skip(1)).take(GLUED);
        let (last, _) = pairs.find(|(word, next)| word.end == next.start && opens(next))?;
        let more = self.text.slice(self.cue.end..last.end);
        let name =
            more.starts_with(' ') && !more.contains(|c: char| c.is_ascii_punctuation() || c == '•');
        name.then_some(start..last.end)
    }

    /// "… Computer Science DutiesAs a student you …": the text is glued to the name, whatever stands before it.
    fn is_glued(&self) -> bool {
        let next = self.cue.end;
        let mut cues = self.scan.cues.within(next..next + 1).iter();
        let before = self.text.slice(self.room.start..self.cue.start);
        let capital = |text: &str| text.starts_with(char::is_uppercase);
        before.ends_with(char::is_whitespace)
            && capital(self.after())
            && capital(self.text.slice(self.cue.clone()))
            && cues.any(|cue| cue.start == next && cue.sense == Sense::Opener)
    }

    /// Where the name begins that ends with the phrase.
    fn start(&self) -> Option<usize> {
        let cue = self.cue.clone();
        let capital = self.text.slice(cue.clone()).starts_with(char::is_uppercase);
        // "Activities : - Teaching"
        let colon = self.after().trim_start_matches(' ').strip_prefix(':');
        let Some(start) = sentence_start(self.text, self.room.start, cue.start) else {
            // "… write up results Your profile: - a degree": the list before has no end, but a capital and a colon begin another.
            // "this Work Package: - …" ends in a longer name.
            let before = self.text.slice(self.room.start..cue.start);
            let listed = capital && !self.ends_name(before) && colon.is_some_and(begins_list);
            // "- mark papers Your profile - a degree in law": the list goes on below the name.
            let dashed = capital
                && self.text.slice(cue.clone()).contains(' ')
                && ends_in_noun(before)
                && ["- ", "– "].iter().any(|sign| {
                    self.after().trim_start().starts_with(sign) && before.contains(sign)
                });
            let opens = listed
                || dashed
                || self.is_titled()
                || self.is_set_off(before)
                || self.is_lost()
                || self.is_glued()
                || is_rule(before);
            return opens.then_some(cue.start);
        };
        let lead = self.text.slice(start..cue.start);
        // "• a letter Contact: …": the capital and the colon part it from the item before.
        let small = !self
            .text
            .slice(start..cue.end)
            .starts_with(char::is_uppercase);
        // "Department: Medicine Tenure: …", "Main tasks Competence: …": what stands before is a value, or ends another name.
        let before = self.text.slice(self.room.start..start).trim_end();
        let parted = before.ends_with(':') || ends_in_noun(lead);
        // "… Prof Jane Doe What we offer Eligibility …"
        let blank = self.after().len() - self.after().trim_start().len();
        let several = self.text.slice(cue.clone()).contains(' ');
        let parted = parted || (several && blank > 0 && self.names_part(cue.end + blank));
        // "… for the staff of the county (Fernshire), Austria Job description: …": no name is so long.
        let far = || {
            let before = self.text.slice(self.room.start..cue.start);
            self.text.is_run_together()
                && lead.split_whitespace().count() > LEAD
                && self.is_set_off(before)
        };
        let parted = parted
            || is_number(lead)
            || (start < cue.start && (is_rule(lead) || far() || self.is_lost() || self.is_glued()));
        // "• Fluent in English Contact: …": what stands behind the sign is an item, and a capital begins the name.
        let item = before.ends_with(BULLETS)
            && self.above != Some(self.kind)
            && lead.split_whitespace().count() > 1;
        // "… of the interview Eligible countries:" at the end of its line is a field that nobody filled in.
        let unfilled = self.is_unfilled()
            && !self.is_joined()
            && (self.stands_behind_end()
                || self.stands_behind_quiet()
                || self.scan.words_within(cue.clone()).len() >= ITEM);
        // "Postdoc in botany Your tasks: …": what the text begins with is what is open.
        let titled = || {
            let mut cues = self.scan.cues.within(start..cue.start).iter();
            cues.any(|cue| matches!(cue.sense, Sense::Stage(_)))
                && lead.split_whitespace().count() > 1
        };
        let parted = parted
            || unfilled
            || (colon.is_some() && (item || several && titled() || self.is_behind_value(start)));
        let alone = (small && colon.is_some() && !self.ends_name(lead))
            || (start < cue.start && capital && (parted || self.is_behind_item(start)));
        Some(if alone { cue.start } else { start })
    }

    /// "Eligible country/ies for fellows:" at the end of a line.
    fn is_unfilled(&self) -> bool {
        let name = upto_colon(self.after());
        self.text.slice(self.cue.clone()).contains(' ')
            && name.is_some_and(|name| {
                let rest = self
                    .text
                    .slice(self.cue.end + name.len() + 1..self.room.end);
                let rest = rest.trim_start_matches(' ');
                (rest.is_empty() || rest.starts_with('\n'))
                    && name.split_whitespace().count() <= LEAD
            })
    }

    /// "Department Botany Background: …", in text that lost its line breaks: a label and its value stand before the name.
    fn is_behind_value(&self, start: usize) -> bool {
        let value = |label: Range<usize>| {
            let gap = self.text.slice(label.end..self.cue.start.max(label.end));
            gap.trim().starts_with(char::is_uppercase) && !gap.contains([',', ';'])
        };
        let mut cues = self.scan.cues.within(start..start + 1).iter();
        self.text.is_run_together()
            && cues.any(|cue| {
                matches!(cue.sense, Sense::Label(label) if names_value(label)) && value(cue.range())
            })
    }

    /// "Research Fellow Department: …" begins with the name of a position.
    fn names_position(&self) -> bool {
        let mut cues = self
            .scan
            .cues
            .within(self.cue.start..self.cue.start + 1)
            .iter();
        cues.any(|cue| matches!(cue.sense, Sense::Stage(_)) && cue.end > self.cue.end)
    }

    /// "… of the group Minimum Qualifications Master's degree": capitals alone part the name of a list from what stands beside it.
    fn is_titled(&self) -> bool {
        let stating = matches!(self.kind, SectionKind::Qualifications | SectionKind::Duties);
        let upper =
            |word: &str| word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
        let mut words = self.text.slice(self.cue.clone()).split_whitespace();
        let before = self.text.slice(self.room.start..self.cue.start);
        let last = last_word(before);
        stating
            && words.clone().count() >= 2
            && words.all(|word| upper(word) || word.len() <= 3)
            && (last.starts_with(char::is_lowercase) || self.is_stressed())
            && !self.is_joined()
            && self.after().trim_start().starts_with(char::is_uppercase)
    }

    /// "• good command of Dutch Benefits • a bus pass": the list goes on below the name, and it stands behind an item of several words;
    /// "• a good pension and Benefits • a bus pass" is one item.
    fn is_behind_item(&self, start: usize) -> bool {
        let before = self.text.slice(self.room.start..start).trim_end();
        self.is_stating()
            && before.ends_with('•')
            && self.after().trim_start().starts_with('•')
            && self.scan.words_within(start..self.cue.start).len() >= ITEM
            && self.above != Some(self.kind)
            && !self.is_in_name(start)
            && !self.is_joined()
    }

    /// "Project Management Tasks": the word before has a capital too, and is no language.
    fn is_in_name(&self, start: usize) -> bool {
        let words = self.scan.words_within(start..self.cue.start);
        words.last().is_some_and(|last| {
            let mut cues = self.scan.cues.within(last.range()).iter();
            self.text
                .slice(last.range())
                .starts_with(char::is_uppercase)
                && !cues.any(|cue| matches!(cue.sense, Sense::Language(_)))
        })
    }

    /// "of this Work Package": one word that ends a longer name.
    fn ends_name(&self, before: &str) -> bool {
        let last = last_word(before);
        let one = !self.text.slice(self.cue.clone()).contains(' ');
        one && before.ends_with(' ') && last.starts_with(char::is_uppercase)
    }

    /// "Preferred Qualifications"
    fn is_stressed(&self) -> bool {
        let start = self.cue.start;
        let cues = self.scan.cues.within(start..start + 1).iter();
        cues.filter(|cue| cue.start == start)
            .any(|cue| matches!(cue.sense, Sense::Stress(_) | Sense::Bound(Bound::AtLeast)))
    }

    /// "What we offer Eligibility …": another name of a part follows.
    fn names_part(&self, at: usize) -> bool {
        let cues = self.scan.cues.within(at..at + 1).iter();
        let mut names = cues.filter(|cue| matches!(cue.sense, Sense::Heading(_)));
        names.any(|name| {
            let rest = self.text.slice(name.end..self.room.end).trim_start();
            rest.starts_with([':', '?']) || rest.starts_with(char::is_uppercase)
        })
    }
}

fn is_border(c: char) -> bool {
    c.is_whitespace() || matches!(c, '*' | '_')
}

/// "training and education ": a noun with a small letter, before which the name that follows can't go on.
fn ends_in_noun(lead: &str) -> bool {
    let last = last_word(lead);
    last.chars().count() > 4 && last.chars().all(char::is_lowercase)
}

/// The last word of a text, or the end of it where no blank is near.
fn last_word(text: &str) -> &str {
    let from = text.len().saturating_sub(LONGEST_WORD);
    let near = (from..text.len()).find_map(|from| text.get(from..));
    let near = near.unwrap_or_default();
    near.split_whitespace().next_back().unwrap_or_default()
}

/// No word has more bytes.
const LONGEST_WORD: usize = 64;

/// Signs before items, and before nothing else.
const BULLETS: [char; 5] = ['•', '·', '■', '●', '▪'];

/// No more words stand in a name before the phrase that tells its kind.
const LEAD: usize = 4;

/// What stands before the name of the next list is an item of its own.
const ITEM: usize = 3;

/// A name goes on with so few words.
const GLUED: usize = 6;

/// A line begins there.
fn opens_line(text: &Text<'_>, at: usize) -> bool {
    let before = text.slice(0..at).trim_end_matches([' ', '\t', '*', '_']);
    before.is_empty() || before.ends_with('\n')
}

fn begins_list(text: &str) -> bool {
    if text.trim_start().starts_with("* ") {
        return true;
    }
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '*');
    text.starts_with(BULLETS) || text.starts_with(['-', '–', '1', '(', 'i'])
}
