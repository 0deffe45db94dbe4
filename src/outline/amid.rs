//! Headings amid running text: a phrase that names a part, with a colon, a bullet or a sentence behind it.

use core::ops::Range;

use super::block::is_long;
use super::heading::Heading;
use super::label::known_label;
use super::naming::{best_cue, holds_value, is_open};
use super::run_in::{RunIn, ends_soon, sentence_start};
use crate::lexicon::{Bound, Label, Particle, Rank, Sense, Turn, Word};
use crate::mentions::Scan;
use crate::model::{MentionValue, SectionKind};
use crate::text::Text;

/// A phrase that names a part, where it stands in a paragraph.
pub struct Phrase<'p, 't> {
    pub text: &'p Text<'t>,
    pub scan: &'p Scan,
    /// What is left of the paragraph.
    pub room: Range<usize>,
    pub cue: Range<usize>,
    pub kind: SectionKind,
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
        if before.ends_with('(') || (aside && lead.contains(',')) {
            return None;
        }
        if let Some(more) = upto_colon(self.after()) {
            let range = start..self.cue.end + more.trim_end_matches(is_border).len();
            if self.is_name(&range, lead, more) {
                return self.before_colon(range, more);
            }
        }
        if let Some(range) = self.upto_glue(start).filter(|_| lead.is_empty()) {
            return Some(RunIn::Heading(Heading {
                label: None,
                range,
                kind: Some(self.kind),
            }));
        }
        (lead.is_empty() && self.opens_text(start)).then(|| {
            let question = usize::from(self.after().trim_start().starts_with('?'));
            RunIn::Heading(Heading {
                label: None,
                range: self.cue.start..self.cue.end + question,
                kind: Some(self.kind),
            })
        })
    }

    fn after(&self) -> &str {
        self.text.slice(self.cue.end..self.room.end)
    }

    /// "Information about the project and the divisionThe student …": the name goes on to where the text is glued to it.
    fn upto_glue(&self, start: usize) -> Option<Range<usize>> {
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

    /// Where the name begins that ends with the phrase.
    fn start(&self) -> Option<usize> {
        let cue = self.cue.clone();
        let capital = self.text.slice(cue.clone()).starts_with(char::is_uppercase);
        let colon = self.after().strip_prefix(':');
        let Some(start) = sentence_start(self.text, self.room.start, cue.start) else {
            // "… write up results Your profile: - a degree": the list before has no end, but a capital and a colon begin another.
            // "this Work Package: - …" ends in a longer name.
            let before = self.text.slice(self.room.start..cue.start);
            let listed = capital && !self.ends_name(before) && colon.is_some_and(begins_list);
            let opens = listed || self.is_titled();
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
        let alone = (small && colon.is_some() && !self.ends_name(lead))
            || (start < cue.start && capital && parted);
        Some(if alone { cue.start } else { start })
    }

    /// "Required documents in the competition:": the phrase with a few more words up to the colon.
    fn is_name(&self, range: &Range<usize>, lead: &str, more: &str) -> bool {
        let (text, scan) = (self.text, self.scan);
        let value = self.cue.end + more.len() + 1;
        let rest = text.slice(value..self.room.end);
        let listed = begins_list(rest);
        let before = text
            .slice(self.room.start.saturating_sub(2)..range.start)
            .trim_end();
        let words = more.split_whitespace().count();
        let lead_words = lead.split_whitespace().count();
        let name = text.slice(range.clone());
        let project = self.kind == SectionKind::Project;
        !rest.starts_with("//")
            && !self.says_more(more)
            && !self.goes_on_as_name(more)
            && [('“', '”'), ('(', ')')]
                .iter()
                .all(|&(opens, closes)| name.matches(opens).count() == name.matches(closes).count())
            && !(begins_count(rest) && !before.ends_with(':') && is_said(scan, range))
            && words <= if listed { 8 } else { 4 }
            && lead_words <= if project { 0 } else { 4 }
            && (words == 0 || lead_words == 0)
            && !more
                .trim_end_matches(['*', '_'])
                .contains(['.', ';', '!', '?', '•', ',', '*', '_'])
            && text
                .slice(range.start..self.cue.end)
                .starts_with(char::is_uppercase)
            && !holds_value(range, scan)
            && !labels_number(range, scan)
            && !known_label(range, scan).is_some_and(|label| {
                ends_soon(text, value..self.room.end)
                    || (label != Label::Other && self.is_empty(value))
            })
            && !dated(scan, value)
            && (listed || is_flat(text) || opens_line(text, range.start) || !is_said(scan, range))
    }

    /// "Contact:  Published: 1 May": the next label stands where the value should.
    fn is_empty(&self, value: usize) -> bool {
        let rest = self.text.slice(value..self.room.end);
        let start = self.room.end - rest.trim_start().len();
        let cues = self.scan.cues.within(start..start + 1).iter();
        let mut labels = cues.filter(|cue| {
            matches!(cue.sense, Sense::Label(label) if label != Label::Other)
                && self.text.slice(cue.end..self.room.end).starts_with(':')
        });
        labels.any(|label| begins_typed(self.text, self.scan, label.end + 1..self.room.end))
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

    /// "The institute has three aims: …", "The project consists of packages: …" are sentences; "The project in short" is none.
    fn says_more(&self, more: &str) -> bool {
        let next = self.cue.end + (more.len() - more.trim_start().len());
        let joined = || {
            let cues = self.scan.cues.within(next..next + 1).iter();
            let mut cues = cues.filter(|cue| cue.start == next);
            cues.any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Particle(
                        Particle::Of | Particle::For | Particle::And | Particle::In | Particle::At
                    )
                )
            })
        };
        let names = matches!(self.kind, SectionKind::Employer | SectionKind::Project);
        names && more.trim_start().starts_with(char::is_lowercase) && !joined()
    }

    /// "Project description Subject: …", "Your skills We offer: …": another name begins before the colon.
    fn goes_on_as_name(&self, more: &str) -> bool {
        let upto = self.cue.end + more.len();
        let capital = more.trim_start().starts_with(char::is_uppercase);
        let next = self.cue.end + (more.len() - more.trim_start().len());
        let small = self
            .text
            .slice(self.cue.clone())
            .chars()
            .any(char::is_lowercase);
        let named = || {
            let cues = self.scan.cues.within(next..next + 1).iter();
            let mut cues = cues.filter(|cue| cue.start == next && cue.end <= upto);
            cues.any(|cue| matches!(cue.sense, Sense::Heading(_) | Sense::Label(_)))
        };
        let last = self
            .text
            .slice(self.cue.clone())
            .rsplit(char::is_whitespace)
            .next();
        // In "Required Documents" every word has a capital.
        let ends = last.is_some_and(|last| last.starts_with(char::is_lowercase))
            || !self.text.slice(self.cue.clone()).contains(' ')
            || !small;
        capital && ends && named()
    }

    fn before_colon(&self, range: Range<usize>, more: &str) -> Option<RunIn> {
        let (text, scan) = (self.text, self.scan);
        let value = self.cue.end + more.len() + 1..self.room.end;
        let label = known_label(&range, scan);
        if let Some(label) = label.filter(|label| *label != Label::Other)
            && begins_typed(text, scan, value.clone())
        {
            return Some(RunIn::Label(label, range));
        }
        if names_level(text, scan, &range, &value) {
            return None;
        }
        if leads_to_link(text, scan, &value) {
            let mut cues = scan.cues.within(range.clone()).iter();
            let applies =
                cues.any(|cue| matches!(cue.sense, Sense::Heading(SectionKind::Application)));
            return applies.then_some(RunIn::Label(Label::Url, range));
        }
        let listed = begins_list(text.slice(value.clone()));
        // "Preferred qualifications: Bilingual. Experience with maps."
        let several = self.kind == SectionKind::Qualifications
            && text
                .slice(value.clone())
                .trim_end_matches('.')
                .contains(". ");
        if opens_line(text, range.start) && !listed && !several && is_value(text, scan, value) {
            return None;
        }
        let kind = best_cue(&range, scan).map_or(self.kind, |(kind, _)| kind);
        Some(RunIn::Heading(Heading {
            // "Profile: a degree in geology …" in a text names nobody's stage.
            label: label.filter(|label| *label != Label::Stage),
            range,
            kind: Some(kind),
        }))
    }

    /// "… of the group Minimum Qualifications Master's degree": capitals alone part the name of a list from what stands beside it.
    fn is_titled(&self) -> bool {
        let stating = matches!(self.kind, SectionKind::Qualifications | SectionKind::Duties);
        let upper =
            |word: &str| word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
        let mut words = self.text.slice(self.cue.clone()).split_whitespace();
        let before = self.text.slice(self.room.start..self.cue.start);
        let last = before.split_whitespace().next_back().unwrap_or_default();
        let next = self.after().split_whitespace().next().unwrap_or_default();
        let joins = self
            .scan
            .word_ending_at(self.cue.start.saturating_sub(1))
            .is_some_and(|word| {
                let mut cues = self.scan.cues.within(word).iter();
                cues.any(|cue| matches!(cue.sense, Sense::Particle(_) | Sense::Turn(_)))
            });
        stating
            && words.clone().count() >= 2
            && words.all(|word| upper(word) || word.len() <= 3)
            && (last.starts_with(char::is_lowercase) || self.is_stressed())
            && !joins
            && next.starts_with(char::is_uppercase)
    }

    /// "of this Work Package": one word that ends a longer name.
    fn ends_name(&self, before: &str) -> bool {
        let last = before.split_whitespace().next_back().unwrap_or_default();
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

    /// What stands behind the phrase is its text, or its list.
    fn opens_text(&self, start: usize) -> bool {
        let (text, cue) = (self.text, self.cue.clone());
        let after = self.after();
        let next = after.trim_start();
        let blank = after.len() - next.len();
        if next.is_empty() {
            // A heading whose text stands on the next line: "… see our page. Job description".
            return starts_anew(text, start);
        }
        // Amid a line in capitals a capital shows nothing.
        if is_loud(text.slice(cue.clone())) && next.split_whitespace().take(2).all(is_loud) {
            return false;
        }
        let capital = next.starts_with(char::is_uppercase);
        let gap = text.slice(cue.end..cue.end + blank);
        let parted = gap.chars().count() >= 2 || after.starts_with('\n');
        let bullet = next.starts_with(['•', '·', '■', '●', '▪', '*']) || next.starts_with("- ");
        let cues = self.scan.cues.within(cue.end + blank..cue.end + blank + 1);
        let opener = cues.iter().any(|cue| cue.sense == Sense::Opener);
        let rest = cue.end + blank..self.room.end;
        // "Questions may be sent to Dr Jones" ends in no name of a part.
        let phrase = text.slice(cue.clone());
        // "The Post Doc will …", "The Centre National …" begin with a longer name.
        let first = self.scan.cues.within(self.cue.start..self.cue.start + 1);
        let article = first
            .iter()
            .any(|cue| cue.sense == Sense::Particle(Particle::The));
        let last = self.scan.words_within(self.cue.clone()).last();
        let last = last.map_or(&[][..], |last| self.scan.cues.within(last.range()));
        let sends = phrase.contains(' ') && self.kind == SectionKind::Contact && !is_flat(text);
        let leads = last.iter().any(|cue| match cue.sense {
            Sense::Particle(Particle::To) => true,
            // "For more information contact Dr Jones" is a sentence as well.
            Sense::Turn(Turn::Applies) => sends && cue.range() != self.cue,
            _ => false,
        });
        let named = (phrase.contains(' ') && !article && !leads)
            || begins_with_organisation(self.scan, rest);
        bullet
            || (capital && phrase.contains(' ') && self.names_part(cue.end + blank))
            || self.is_asked(next)
            || self.is_ruled(next, start)
            || (capital
                && (blank == 0
                    || parted
                    || opener
                    || (named && (starts_anew(text, start) || self.is_titled()))))
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

    /// "Questions? Or wondering what …" goes on as a sentence.
    fn is_asked(&self, next: &str) -> bool {
        next.strip_prefix('?').is_some_and(|rest| {
            let start = self.room.end - rest.trim_start().len();
            let mut cues = self.scan.cues.within(start..start + 1).iter();
            let joined = cues.any(|cue| matches!(cue.sense, Sense::Bound(Bound::Or | Bound::And)));
            rest.trim_start().starts_with(char::is_uppercase) && !joined
        })
    }

    /// "Your tasks – You will take cores …", "Background. Sediments …" at the beginning of a line
    fn is_ruled(&self, next: &str, start: usize) -> bool {
        let signs = ["– ", "— ", "- ", ". "];
        let rest = signs.iter().find_map(|sign| next.strip_prefix(sign));
        rest.map(str::trim_start).is_some_and(|rest| {
            rest.starts_with(char::is_uppercase)
                && opens_line(self.text, start)
                && !is_flat(self.text)
                // "Teaching – Courses for …" is one of the duties.
                && !is_open(&self.cue, self.scan)
                && known_label(&self.cue, self.scan).is_none_or(|label| label == Label::Other)
                && is_long(&(self.room.end - rest.len()..self.room.end), self.scan)
        })
    }
}

/// In capitals.
fn is_loud(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() >= 3 && letters.clone().all(char::is_uppercase)
}

/// "Chief Data Officer Tel: …": before its colon stands the label of a number or a mailbox.
fn labels_number(range: &Range<usize>, scan: &Scan) -> bool {
    let cues = scan.cues.within(range.clone()).iter();
    let mut labels = cues.filter(|cue| cue.start > range.start && cue.end == range.end);
    labels.any(|cue| matches!(cue.sense, Sense::Label(Label::Phone | Label::Email)))
}

fn is_border(c: char) -> bool {
    c.is_whitespace() || matches!(c, '*' | '_')
}

/// "training and education ": a noun with a small letter, before which the name that follows can't go on.
fn ends_in_noun(lead: &str) -> bool {
    let last = lead.split_whitespace().next_back().unwrap_or_default();
    last.chars().count() > 4 && last.chars().all(char::is_lowercase)
}

/// "Diversity Fern University is …": a name with the noun of an organisation in it follows.
fn begins_with_organisation(scan: &Scan, rest: Range<usize>) -> bool {
    let words = scan.words_within(rest).iter().take(NAME);
    let mut cues = words.flat_map(|word| scan.cues.within(word.start..word.start + 1));
    cues.any(|cue| matches!(cue.sense, Sense::Organisation(rank) if rank != Rank::Aside))
}

/// A name goes on with so few words.
const GLUED: usize = 6;

/// The noun of a name is one of its first words.
const NAME: usize = 3;

/// A date, an amount or the like stands there at once.
fn begins_typed(text: &Text<'_>, scan: &Scan, value: Range<usize>) -> bool {
    let rest = text.slice(value.clone());
    let start = value.end - rest.trim_start().len();
    !scan.mentions(start..start + 1).is_empty()
}

/// "Project title: Slow water in cold lakes": one line that is no text.
fn is_value(text: &Text<'_>, scan: &Scan, value: Range<usize>) -> bool {
    let content = text.slice(value.clone()).trim();
    let sentence = content.ends_with(['.', '!', '?', ';', ':']) || content.contains(". ");
    !content.is_empty()
        && !content.contains('\n')
        && !(sentence && scan.words_within(value).len() >= CLAUSE)
}

/// A sentence has so many words at least.
const CLAUSE: usize = 6;

/// "Applications must be received by: 12 April 2024": a date is what the words lead to, not a part of its own.
fn dated(scan: &Scan, at: usize) -> bool {
    scan.mentions(at..at + 3)
        .iter()
        .any(|found| matches!(found.value, MentionValue::Date(_)))
}

/// "Candidates should also have: patience", "The work will involve: …" amid a text: the words of a sentence are no name of a part.
fn is_said(scan: &Scan, range: &Range<usize>) -> bool {
    scan.cues.within(range.clone()).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Turn(
                Turn::Has | Turn::Does | Turn::Tasks | Turn::Gets | Turn::Hands | Turn::Serves
            )
        )
    })
}

/// "Level of French required: C1": a language and how well it is to be mastered are one demand.
fn names_level(text: &Text<'_>, scan: &Scan, name: &Range<usize>, value: &Range<usize>) -> bool {
    let rest = text.slice(value.clone());
    let start = value.end - rest.trim_start().len();
    let mut level = scan.cues.within(start..start + 1).iter();
    let mut named = scan.cues.within(name.clone()).iter();
    level.any(|cue| matches!(cue.sense, Sense::Level(_)))
        && named.any(|cue| matches!(cue.sense, Sense::Language(_)))
}

/// "Source and more details: https://…", "For more, see: https://… The lab …": an address is a value.
fn leads_to_link(text: &Text<'_>, scan: &Scan, value: &Range<usize>) -> bool {
    let rest = text.slice(value.clone());
    let start = value.end - rest.trim_start().len();
    let links = scan.mentions(start..start + 2);
    links
        .iter()
        .any(|found| matches!(found.value, MentionValue::Url(_)) && found.range.start <= start + 1)
}

/// The text lost its line breaks, and its lists their signs: what leads up to a list says so with its words alone.
pub fn is_flat(text: &Text<'_>) -> bool {
    text.clean().len() > text.lines().len().saturating_mul(FLAT)
}

/// No person breaks lines so seldom, in bytes.
const FLAT: usize = 350;

/// A line begins there.
fn opens_line(text: &Text<'_>, at: usize) -> bool {
    let before = text.slice(0..at).trim_end_matches([' ', '\t', '*', '_']);
    before.is_empty() || before.ends_with('\n')
}

/// "(1) develop a programme; (2) …": a sentence counts what it says.
fn begins_count(text: &str) -> bool {
    let text = text.trim_start();
    ["(1)", "(i)", "(a)", "1)", "i)", "a)"]
        .iter()
        .any(|first| text.starts_with(first))
}

fn begins_list(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '*');
    text.starts_with(['•', '·', '■', '●', '▪', '-', '–', '1', '(', 'i'])
}

/// The text before a colon that comes soon.
fn upto_colon(after: &str) -> Option<&str> {
    let (at, _) = after.char_indices().take(60).find(|&(_, c)| c == ':')?;
    let time = after.get(..at)?.ends_with(|c: char| c.is_ascii_digit())
        && after
            .get(at + 1..)?
            .starts_with(|c: char| c.is_ascii_digit());
    // "at 23:59" has no colon that opens anything.
    after.get(..at).filter(|_| !time)
}

/// Nothing of a sentence stands before `start`.
fn starts_anew(text: &Text<'_>, start: usize) -> bool {
    let before = text.slice(0..start).trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '*', '_', '•', ')'])
}
