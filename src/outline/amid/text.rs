//! A phrase with no colon behind it, but the text or the list that it is the heading of.

use core::ops::Range;

use super::chain::begins_rule;
use super::led::is_said;
use super::{BULLETS, Phrase, opens_line};
use crate::lexicon::{Bound, Cue, GERUND, Label, Paper, Particle, Rank, Sense, Turn, Word};
use crate::mentions::Scan;
use crate::model::{MentionValue, SectionKind};
use crate::outline::block::is_long;
use crate::outline::label::known_label;
use crate::outline::loud::in_capitals;
use crate::outline::naming::is_open;
use crate::text::Text;

impl Phrase<'_, '_> {
    /// What stands behind the phrase is its text, or its list.
    pub(super) fn opens_text(&self, start: usize) -> bool {
        let (text, cue) = (self.text, self.cue.clone());
        let after = self.after();
        let next = after.trim_start();
        let blank = after.len() - next.len();
        if next.is_empty() {
            // A heading whose text stands on the next line: "… see our page. Job description".
            // "Lake Sciences (LS) Fellowship": the bracket is amid a name.
            let named = opens_line(text, self.room.start)
                && !text.is_run_together()
                && ends_in_initials(text.slice(self.room.start..start));
            return !named && starts_anew(text, start) || self.stands_apart(start);
        }
        // Amid a line in capitals a capital shows nothing.
        if is_loud(text.slice(cue.clone())) && next.split_whitespace().take(2).all(is_loud) {
            return self.is_beside_name(start, cue.end + blank);
        }
        if blank == 1 && (self.begins_house(cue.end + blank) || self.is_house()) {
            return false;
        }
        let capital = next.starts_with(char::is_uppercase);
        let gap = text.slice(cue.end..cue.end + blank);
        // "Duties ------- The holder …" was underlined.
        let ruled = begins_rule(next);
        let parted = gap.chars().count() >= 2 || after.starts_with('\n');
        // "Institute - University": a dash may join two names.
        let dash = next.starts_with("- ")
            && (text.slice(cue.clone()).contains(' ')
                || starts_anew(text, start)
                || self.stands_apart(start));
        let numbered = begins_count(next)
            && !is_said(self.scan, &cue)
            && text.slice(cue.clone()).contains(' ')
            && (starts_anew(text, start) || self.stands_apart(start) || self.is_titled());
        let bullet = next.starts_with(BULLETS) || next.starts_with('*') || dash || numbered;
        let cues = self.scan.cues.within(cue.end + blank..cue.end + blank + 1);
        let opener = cues.iter().any(|cue| cue.sense == Sense::Opener);
        let rest = cue.end + blank..self.room.end;
        // "Questions may be sent to Dr Jones" ends in no name of a part.
        let phrase = text.slice(cue.clone());
        // "The Post Doc will …", "The Centre National …" begin with a longer name.
        let article = self.begins_with_article();
        let sends = phrase.contains(' ') && self.kind == SectionKind::Contact;
        let cues = self.scan.cues.within(self.cue.clone()).iter();
        let mut last = cues.filter(|cue| cue.end == self.cue.end);
        let leads = last.any(|cue| match cue.sense {
            Sense::Particle(Particle::To | Particle::At) => true,
            // "For more information contact Dr Jones" is a sentence as well.
            Sense::Turn(_) => sends && cue.range() != self.cue,
            _ => false,
        });
        let named = (phrase.contains(' ') && !leads && (!article || self.is_noun(rest.clone())))
            // "Der Lehrstuhl Moose der Universität Fern sucht …" begins a sentence with the name of a house.
            || !(article && self.names_house()) && begins_with_organisation(self.scan, rest);
        let anew = starts_anew(text, start)
            || self.stands_behind_link(start)
            // "Your profile Teaching experience Good Dutch": the list begins there.
            || (self.stands_behind_name(start)
                && !matches!(self.kind, SectionKind::Qualifications | SectionKind::Duties));
        (bullet && !self.is_item(start, next))
            || (ruled && text.is_run_together())
            || (start == cue.start && self.is_lost())
            || (capital
                && anew
                && (self.is_plain() || self.is_subject())
                && self.is_said_of(cue.end + blank))
            || (anew && self.is_plain() && self.is_followed(cue.end + blank))
            || (capital
                && (phrase.contains(' ')
                    || (self.follows_name(start)
                        && !is_open(&cue, self.scan)
                        && !self.is_stressed()))
                && self.names_part(cue.end + blank))
            || self.is_asked(next)
            || self.is_sentence(next, start)
            || self.is_ruled(next, start)
            || (capital
                && (blank == 0 || parted || opener || (named && (anew || self.is_titled()))))
    }

    /// "Evaluation of candidates. Those who …": the name is a sentence of its own in text that was run together.
    fn is_sentence(&self, next: &str, start: usize) -> bool {
        let rest = next.strip_prefix(". ").map(str::trim_start);
        rest.is_some_and(|rest| {
            self.text.is_run_together()
                && self.text.slice(self.cue.clone()).contains(' ')
                && starts_anew(self.text, start)
                && rest.starts_with(char::is_uppercase)
                && !self.begins_with_us()
                && known_label(&self.cue, self.scan).is_none_or(|label| label == Label::Other)
                && is_long(&(self.room.end - rest.len()..self.room.end), self.scan)
        })
    }

    /// "We look forward to your application. Please send …" amid a text: the first of two sentences.
    fn begins_with_us(&self) -> bool {
        let mut first = self
            .scan
            .cues
            .within(self.cue.start..self.cue.start + 1)
            .iter();
        self.kind == SectionKind::Application && first.any(|cue| cue.sense == Sense::Turn(Turn::We))
    }

    /// "How to apply (by 1 May) Please send …": what stands in brackets says more of it.
    pub(super) fn upto_bracket(&self, start: usize) -> Option<usize> {
        let next = self.after().strip_prefix(' ')?;
        let inside = next.strip_prefix('(')?;
        let (close, _) = inside.char_indices().take(ASIDE).find(|&(_, c)| c == ')')?;
        let rest = inside.get(close + 1..)?;
        let end = self.room.end - rest.len();
        let rest = rest.trim_start();
        let cues = self.scan.cues.within(self.cue.clone()).iter();
        // "Letters of recommendation (if possible)"
        let mut papers = cues.filter(|cue| matches!(cue.sense, Sense::Paper(Paper::Named(_))));
        (papers.all(|paper| paper.range() != self.cue)
            && rest.starts_with(|c: char| c.is_uppercase() || c == '•')
            && self.text.slice(self.cue.clone()).contains(' ')
            && (starts_anew(self.text, start) || self.stands_apart(start)))
        .then_some(end)
    }

    /// "The project Heart diseases are …": a noun with its verb, where "The project Heartbeat aims" and "The Post Doc will" go on with
    /// a name.
    fn is_noun(&self, rest: Range<usize>) -> bool {
        let [first, second, third, ..] = self.scan.words_within(rest) else {
            return false;
        };
        let small = |word: &Word| {
            self.text
                .slice(word.range())
                .starts_with(char::is_lowercase)
        };
        let is = |word: &Word, turns: &[Turn]| {
            let mut cues = self.scan.cues.within(word.start..word.start + 1).iter();
            cues.any(|cue| matches!(cue.sense, Sense::Turn(turn) if turns.contains(&turn)))
        };
        let mut cues = self.scan.cues.within(self.cue.clone()).iter();
        let longer = cues.any(|cue| cue.end > self.cue.end);
        let name = self.text.slice(first.range());
        let plural = self.text.slice(second.range()).ends_with('s');
        matches!(
            self.kind,
            SectionKind::Project | SectionKind::Conditions | SectionKind::Duties
        ) && !longer
            && name.len() > 3
            && name.chars().skip(1).all(char::is_lowercase)
            && small(second)
            && small(third)
            && !is(second, &[Turn::Is, Turn::Does, Turn::Has, Turn::Covers])
            && (!plural || is(third, &[Turn::Is, Turn::Has]))
    }

    /// Nothing but the name of the part before it stands there.
    pub(super) fn stands_behind_name(&self, start: usize) -> bool {
        self.behind && self.text.slice(self.room.start..start).trim().is_empty()
    }

    /// "… see www.lake.example The role We seek …": an address ends its sentence.
    pub(super) fn stands_behind_link(&self, start: usize) -> bool {
        let before = self.text.slice(self.room.start..start).trim_end();
        let end = self.room.start + before.len();
        let near = end.saturating_sub(LINK).max(self.room.start)..end;
        let mut links = self.scan.mentions(near).iter();
        links.any(|found| {
            matches!(found.value, MentionValue::Url(_) | MentionValue::Email(_))
                && found.range.end >= end
        })
    }

    /// "• Good Dutch • Teaching experience • tact", "• Teaching • Administration": what is asked for, or done, between two signs alike
    /// is an item, though it names a part as well.
    fn is_item(&self, start: usize, next: &str) -> bool {
        let before = self.text.slice(0..start).trim_end().chars().next_back();
        let named = |cue: &Cue<Sense>| match cue.sense {
            Sense::Competence(competence) => competence.kind(),
            _ => None,
        };
        // "Skills, experience and training" names a part.
        let cues = self.scan.cues.within(self.cue.clone()).iter();
        let mut kinds = cues.filter_map(named);
        let first = kinds.next();
        before.is_some_and(|sign| !sign.is_alphanumeric() && next.starts_with(sign))
            && (first.is_some_and(|first| kinds.all(|kind| kind == first))
                || (self.kind == SectionKind::Duties
                    && self.text.slice(self.cue.clone()).ends_with(GERUND)))
            && self.scan.words_within(self.cue.clone()).len() <= SHORT
    }

    /// "Key duties Requirements Education …": the name before it has no text.
    fn follows_name(&self, start: usize) -> bool {
        let before = self.text.slice(0..start).trim_end();
        before.len() <= self.room.start && before.ends_with(char::is_alphanumeric)
    }

    /// Amid a line nothing stands between it and the heading before it, or two blanks part it from what does.
    fn stands_apart(&self, start: usize) -> bool {
        let before = self.text.slice(self.room.start..start);
        let content = before.trim_end();
        let gap = before.get(content.len()..).unwrap_or_default();
        !opens_line(self.text, start) && (content.is_empty() || gap.chars().count() >= 2)
    }

    /// "Questions? Or wondering what …" goes on as a sentence; so does a question of one word on its line: "Interested? Write to us."
    fn is_asked(&self, next: &str) -> bool {
        let short =
            !self.text.is_run_together() && !self.text.slice(self.cue.clone()).contains(' ');
        next.strip_prefix('?').is_some_and(|rest| {
            let said = |rest: &str| {
                let line = rest.lines().next().unwrap_or_default().trim_start();
                line.starts_with(char::is_alphabetic)
                    && !rest.starts_with('*')
                    // "Interested? Send the following:"
                    && !line.trim_end().ends_with(':')
            };
            if short && said(rest) {
                return false;
            }
            let start = self.room.end - rest.trim_start().len();
            let mut cues = self.scan.cues.within(start..start + 1).iter();
            let joined = cues.any(|cue| matches!(cue.sense, Sense::Bound(Bound::Or | Bound::And)));
            let rest = rest.trim_start();
            let follows = |c: char| c.is_uppercase() || matches!(c, '•' | '·' | '-' | '*' | ':');
            (rest.is_empty() || rest.starts_with(follows)) && !joined
        })
    }

    /// "Your tasks – You will take cores …", "Background. Sediments …" at the beginning of a line
    fn is_ruled(&self, next: &str, start: usize) -> bool {
        let signs = ["– ", "— ", "- ", ". "];
        let rest = signs.iter().find_map(|sign| next.strip_prefix(sign));
        rest.map(str::trim_start).is_some_and(|rest| {
            rest.starts_with(char::is_uppercase)
                && opens_line(self.text, start)
                && !self.text.is_run_together()
                && !self.begins_with_us()
                // "Teaching – Courses for …" is one of the duties.
                && !is_open(&self.cue, self.scan)
                && known_label(&self.cue, self.scan).is_none_or(|label| label == Label::Other)
                && is_long(&(self.room.end - rest.len()..self.room.end), self.scan)
        })
    }
}

/// "Lake Sciences (LS)"
fn ends_in_initials(before: &str) -> bool {
    let inside = before.trim_end().strip_suffix(')');
    let Some((name, short)) = inside.and_then(|inside| inside.rsplit_once('(')) else {
        return false;
    };
    let mut words = name
        .split_whitespace()
        .rev()
        .filter(|word| word.starts_with(char::is_uppercase));
    let mut letters = short.chars().rev();
    short.len() > 1 && letters.all(|c| words.next().is_some_and(|word| word.starts_with(c)))
}

/// An address is no longer, in bytes.
const LINK: usize = 200;

/// What stands in brackets is no longer, in letters.
const ASIDE: usize = 90;

/// "1. Letter"
fn begins_count(text: &str) -> bool {
    let rest = text.strip_prefix('1').unwrap_or_default();
    let item = rest.trim_start_matches(['.', ')', '-']);
    item.len() + 1 == rest.len()
        && item.starts_with(char::is_whitespace)
        && item.trim_start().starts_with(char::is_uppercase)
}

/// In capitals.
fn is_loud(text: &str) -> bool {
    in_capitals(text, 3)
}

/// "Diversity Fern University is …": a name with the noun of an organisation in it follows.
fn begins_with_organisation(scan: &Scan, rest: Range<usize>) -> bool {
    let words = scan.words_within(rest).iter().take(NAME);
    let mut cues = words.flat_map(|word| scan.cues.within(word.start..word.start + 1));
    cues.any(|cue| matches!(cue.sense, Sense::Organisation(rank) if rank != Rank::Aside))
}

/// So few words ask for one thing: "teaching experience".
const SHORT: usize = 2;

/// The noun of a name is one of its first words.
const NAME: usize = 3;

/// Nothing of a sentence stands before `start`.
pub fn starts_anew(text: &Text<'_>, start: usize) -> bool {
    let before = text.slice(0..start).trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '*', '_', '•', ')'])
}
