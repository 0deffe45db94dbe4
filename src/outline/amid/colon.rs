//! A phrase with a colon behind it: whether what stands before the colon is a name, and whether of a part or of a value.

use core::ops::Range;

use super::led::is_said;
use super::value::{
    begins_count, begins_typed, begins_with_term, dated, is_value, labels_number, leads_to_link,
    leads_to_mailbox, names_level, names_value, says_it_is,
};
use super::{LEAD, Phrase, begins_list, ends_in_noun, is_border, last_word, opens_line};
use crate::lexicon::{Label, Particle, Sense};
use crate::model::SectionKind;
use crate::outline::heading::Heading;
use crate::outline::label::known_label;
use crate::outline::naming::{best_cue, holds_value};
use crate::outline::run_in::{RunIn, ends_soon};

impl Phrase<'_, '_> {
    /// "Required documents in the competition:": the phrase with a few more words up to the colon.
    pub(super) fn is_name(&self, range: &Range<usize>, lead: &str, more: &str) -> bool {
        let (text, scan) = (self.text, self.scan);
        let value = self.cue.end + more.len() + 1;
        let rest = text.slice(value..self.room.end);
        let listed = begins_list(rest);
        let before = text.slice(0..range.start).trim_end();
        let words = more.split_whitespace().count();
        let lead_words = lead.split_whitespace().count();
        let name = text.slice(range.clone());
        let project = self.kind == SectionKind::Project;
        let several = self.names_several(more);
        // "- Knowledge of winds - Interest in boats We offer:": the next item of a list.
        let sign = before
            .chars()
            .next_back()
            .filter(|c| matches!(c, '-' | '–'));
        let itemised = sign.is_some_and(|sign| name.contains(&format!(" {sign} ")));
        let itemised = itemised || (sign.is_some() && self.holds_name(range));
        !rest.starts_with("//")
            && !itemised
            // "Knowledge of Greek  We offer:": two blanks part them.
            && !more
                .trim_end()
                .split_once("  ")
                .is_some_and(|(_, next)| next.trim_start().starts_with(char::is_uppercase))
            && !self.asks_itself(range, rest)
            && !self.says_more(more)
            // "Fern is an equal opportunity employer: all are welcome"
            && !(self.kind == SectionKind::Diversity && says_it_is(scan, range))
            && !self.goes_on_as_name(more)
            && !self.stands_before_label(range)
            && [('“', '”'), ('(', ')')]
                .iter()
                .all(|&(opens, closes)| name.matches(opens).count() == name.matches(closes).count())
            && !(begins_count(rest) && !before.ends_with(':') && is_said(scan, range))
            && ((words <= if listed || several || is_gloss(more) { 8 } else { 4 }
                && lead_words <= if project { self.before_project() } else { LEAD }
                && (words == 0 || lead_words == 0))
                || self.leads_in(more)
                || self.leads_list(range, rest))
            && !more
                .trim_end_matches(['*', '_'])
                .contains(['.', ';', '!', '?', '•', '*', '_'])
            && (several || !more.contains(',') || self.leads_in(more))
            && text
                .slice(range.start..self.cue.end)
                .starts_with(char::is_uppercase)
            && !holds_value(range, scan)
            // "The work:" is a name, though work has a telephone.
            && (*range == self.cue || !labels_number(range, scan))
            && !known_label(range, scan).is_some_and(|label| {
                (ends_soon(text, value..self.room.end)
                    && (names_value(label) || !self.leads_to_name(value)))
                    || (label != Label::Other && self.is_empty(value))
            })
            && !dated(scan, value)
            && (listed
                || text.is_run_together()
                || opens_line(text, range.start)
                || !is_said(scan, range))
    }

    /// "Position Information Position Title: Lecturer": the colon is that of the label behind the name.
    fn stands_before_label(&self, range: &Range<usize>) -> bool {
        let mut cues = self.scan.cues.within(self.cue.end..range.end).iter();
        cues.any(|cue| {
            let before = last_word(self.text.slice(range.start..cue.start));
            // "PhD subject title:"
            let title = || self.text.slice(cue.range()).contains(' ');
            matches!(cue.sense, Sense::Label(label)
                if names_value(label) || label == Label::Title && title())
                && cue.end == range.end
                && self.text.slice(cue.range()).starts_with(char::is_uppercase)
                && before.starts_with(char::is_uppercase)
                && before.chars().all(char::is_alphabetic)
        })
    }

    /// "- Training of divers Skills : - Latin": the name begins behind the item.
    fn holds_name(&self, range: &Range<usize>) -> bool {
        let mut cues = self.scan.cues.within(self.cue.end..range.end).iter();
        cues.any(|cue| {
            matches!(cue.sense, Sense::Heading(_))
                && cue.end == range.end
                && self.text.slice(cue.range()).starts_with(char::is_uppercase)
                && ends_in_noun(self.text.slice(range.start..cue.start))
        })
    }

    /// "Current research topics: …", where "This project: …" says something of it.
    fn before_project(&self) -> usize {
        usize::from(self.text.is_run_together() && !self.is_joined())
    }

    /// "Qualifications, experience, and skills to have:": names of parts in a row.
    fn names_several(&self, more: &str) -> bool {
        let named = |comma: usize| {
            let piece = more.get(comma + 1..).unwrap_or_default().trim_start();
            let piece = piece.strip_prefix("and ").unwrap_or(piece);
            let at = self.cue.end + more.len() - piece.len();
            let mut cues = self.scan.cues.within(at..at + 1).iter();
            cues.any(|cue| matches!(cue.sense, Sense::Heading(_)))
        };
        self.text.is_run_together()
            && more.starts_with(',')
            && more.match_indices(',').all(|(comma, _)| named(comma))
    }

    /// "Required documents:  Schedule of the call: …": the name of the next part stands where the text should.
    fn leads_to_name(&self, value: usize) -> bool {
        let rest = self.text.slice(value..self.room.end);
        let start = self.room.end - rest.trim_start().len();
        let mut cues = self.scan.cues.within(start..start + 1).iter();
        cues.any(|cue| {
            matches!(cue.sense, Sense::Heading(_) | Sense::Label(_))
                && self.text.slice(cue.end..self.room.end).starts_with(':')
        })
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

    /// "Duration: 12 months with a trial period.", "Employer: Fern University  Place: …": what ends soon is a value, and no text.
    fn is_short(&self, value: Range<usize>) -> bool {
        let words = self.scan.words_within(value.clone());
        let Some(first) = words.first() else {
            return false;
        };
        // "Host laboratory: The candidate will join the team of the lakes."
        let mut cues = self.scan.cues.within(first.start..first.start + 1).iter();
        let said = cues.any(|cue| cue.sense == Sense::Opener);
        let next = self.next_label(&value);
        let upto = next.unwrap_or(value.end);
        let far = words.get(if said { FEW } else { VALUE });
        let near = first.start..far.map_or(upto, |far| far.start.min(upto));
        let content = self.text.slice(near.clone());
        let ends = [". ", "  ", "\n", "\u{a0} ", " \u{a0}", "; ", "•"];
        let end = ends.iter().filter_map(|end| content.find(end)).min();
        if end.is_none() && near.end < upto {
            return false;
        }
        let (value, rest) = content.split_at(end.unwrap_or(content.len()));
        let ends_line = (rest.is_empty() || rest.starts_with('\n')) && !value.ends_with('.');
        let most = if next.is_some() || ends_line {
            VALUE
        } else {
            FEW
        };
        words
            .get(most)
            .is_none_or(|word| word.start >= near.start + value.len())
    }

    /// "Salary: according to the scale of the school, from point 3 Start date: …": the value ends where the next label begins.
    fn next_label(&self, value: &Range<usize>) -> Option<usize> {
        let reach = value.start..value.end.min(value.start + LONGEST);
        let mut cues = self.scan.cues.within(reach).iter();
        let label = cues.find(|cue| {
            matches!(cue.sense, Sense::Label(_))
                && self.text.slice(cue.range()).starts_with(char::is_uppercase)
                && self.text.slice(cue.end..value.end).starts_with(':')
        })?;
        Some(label.start)
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
        capital && ends && named() || self.ends_in_label(next..upto)
    }

    /// "Research Grant (BI) Number of vacancies: …": a value ran into the label of the next.
    fn ends_in_label(&self, more: Range<usize>) -> bool {
        let text = self.text;
        let mut cues = self.scan.cues.within(more.clone()).iter();
        // "Department Botany Background: …"
        let valued = known_label(&self.cue, self.scan).is_some_and(names_value);
        text.is_run_together()
            && cues.any(|cue| {
                let named = match cue.sense {
                    // "Subject title:" and "Send it to:" are whole.
                    Sense::Label(label) => {
                        !matches!(label, Label::Other | Label::Title | Label::Recipient)
                    }
                    Sense::Heading(_) => valued && cue.start > more.start,
                    _ => false,
                };
                named
                    && cue.end == more.end
                    && text.slice(cue.range()).starts_with(char::is_uppercase)
            })
    }

    pub(super) fn before_colon(&self, range: Range<usize>, more: &str) -> Option<RunIn> {
        let (text, scan) = (self.text, self.scan);
        let value = self.cue.end + more.len() + 1..self.room.end;
        // "More information is found at: ." lost its address.
        let rest = text.slice(value.clone()).trim();
        if !rest.is_empty() && !rest.contains(char::is_alphanumeric) {
            return None;
        }
        let label = known_label(&range, scan);
        // "Employment type: Full-time, permanent Fernlab is …"
        let termed = matches!(label, Some(Label::Contract | Label::Extent))
            && begins_with_term(text, scan, value.clone());
        if let Some(label) = label.filter(|label| *label != Label::Other)
            && (termed || begins_typed(text, scan, value.clone()))
        {
            return Some(RunIn::Label(label, range));
        }
        if names_level(text, scan, &range, &value) {
            return None;
        }
        // "Electronic files preferred: jobs@fern.edu": a way to hand in, whatever the words name.
        if leads_to_mailbox(text, scan, &value)
            && !matches!(self.kind, SectionKind::Application | SectionKind::Contact)
        {
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
        if label.is_some_and(names_value) && !listed && self.is_short(value.clone()) {
            return label.map(|label| RunIn::Label(label, range));
        }
        let several = || {
            self.kind == SectionKind::Qualifications
                && text
                    .slice(value.clone())
                    .trim_end_matches('.')
                    .contains(". ")
        };
        if opens_line(text, range.start)
            && !listed
            && is_value(text, scan, value.clone())
            && !several()
        {
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
}

/// "Requirements (at the time of application):": what stands behind the name is an aside to it.
fn is_gloss(more: &str) -> bool {
    let more = more.trim_matches(is_border);
    more.starts_with('(') && more.ends_with(')')
}

/// A value before another label, or at the end of its line, has no more words.
const VALUE: usize = 16;

/// The label behind a value begins no farther off, in bytes.
const LONGEST: usize = 160;

/// A value that only a sign ends has no more words.
const FEW: usize = 8;

/// The text before a colon that comes soon.
pub(super) fn upto_colon(after: &str) -> Option<&str> {
    let (at, _) = after
        .char_indices()
        .take(60)
        .find(|&(at, c)| c == ':' && !is_in_word(after, at))?;
    let time = after.get(..at)?.ends_with(|c: char| c.is_ascii_digit())
        && after
            .get(at + 1..)?
            .starts_with(|c: char| c.is_ascii_digit());
    // "at 23:59" has no colon that opens anything.
    after.get(..at).filter(|_| !time)
}

/// "Bewerber:innen": the colon stands between two small letters of one word.
fn is_in_word(text: &str, colon: usize) -> bool {
    let before = text.get(..colon).unwrap_or_default();
    let behind = text.get(colon + 1..).unwrap_or_default();
    before.ends_with(char::is_lowercase) && behind.starts_with(char::is_lowercase)
}
