//! Names of parts that stand beside others, or behind what nothing but their capitals parts them from.

use super::led::is_said;
use super::value::names_value;
use super::{Phrase, last_word};
use crate::lexicon::{Label, Particle, Request, Sense, Turn};
use crate::model::SectionKind;
use crate::outline::block::is_long;
use crate::outline::label::known_label;
use crate::outline::naming::is_open;

impl Phrase<'_, '_> {
    /// "… the works as of today Key responsibilities: …": what stands before it lost its end, and its capital amid the words of a
    /// sentence begins a name; so do the first of several names and a question.
    pub(super) fn is_set_off(&self, before: &str) -> bool {
        let phrase = self.text.slice(self.cue.clone());
        let last = last_word(before);
        let several = phrase.contains(' ');
        let small = self.ends_small();
        let ended = ends(last);
        let quiet = self.stands_behind_quiet();
        let colon = self.after().trim_start().starts_with(':') || self.is_unfilled();
        let asked = self.after().trim_start().starts_with('?');
        // "Salary and conditions: As a student you are paid …": a text is no value.
        let text = self.cue.end + (self.after().len() - self.after().trim_start().len()) + 1;
        let said = || {
            several
                && colon
                && self.text.is_run_together()
                && is_long(&(text..self.room.end), self.scan)
        };
        let valued = self.is_valued() && !said();
        // "… for Digital Twins Qualifications: …": with a colon it may follow a name, too, where it can end none.
        let stating = matches!(self.kind, SectionKind::Qualifications | SectionKind::Duties);
        let plain = colon
            && self.text.is_run_together()
            && ((stating && self.is_plain())
                || (several && self.is_stating() && !last.ends_with(',')));
        phrase.starts_with(char::is_uppercase)
            && before.ends_with(char::is_whitespace)
            && !valued
            && (several || self.kind != SectionKind::Other)
            && !self.is_joined()
            && ((several && small && (colon || asked) && !self.has_article())
                || (ended && colon && !self.has_article())
                || plain
                || (several && quiet)
                || (several && (ended || small) && self.leads_chain()))
    }

    /// "PART-TIME POST Position Summary …", "… Building 8051 What we offer …"
    pub(super) fn stands_behind_quiet(&self) -> bool {
        let small_letters = |text: &str| text.contains(char::is_lowercase);
        let last = last_word(self.text.slice(self.room.start..self.cue.start));
        !small_letters(last) && last.len() > 3 && small_letters(self.text.slice(self.cue.clone()))
    }

    /// "… skills in writing Personal characteristics You are …", in text that lost its line breaks: what stands before it lost its end,
    /// and the capital behind it begins its text.
    pub(super) fn is_lost(&self) -> bool {
        let phrase = self.text.slice(self.cue.clone());
        let before = self.text.slice(self.room.start..self.cue.start);
        let after = self.after();
        let blank = after.len() - after.trim_start().len();
        let next = self.cue.end + blank;
        if !self.text.is_run_together()
            || blank == 0
            || !phrase.starts_with(char::is_uppercase)
            || !before.ends_with(char::is_whitespace)
            || !after.trim_start().starts_with(char::is_uppercase)
        {
            return false;
        }
        let loud = |text: &str| !text.contains(char::is_lowercase);
        let several = phrase.contains(' ');
        let small = self.ends_small();
        let named = if several {
            small || self.begins_text(next)
        } else {
            self.is_plain() && self.begins_text(next)
        };
        // "… Port Fern, Austria Job Duties We are looking for …": a sentence begins behind it.
        let firm = || {
            several
                && self.is_stating()
                && before.trim_end().ends_with(char::is_alphanumeric)
                && self.begins_sentence(next)
        };
        named
            && (self.stands_behind_end() || firm())
            && !self.is_valued()
            && !loud(phrase)
            && !self.is_joined()
            && !self.leads_on()
    }

    /// "What we offer": its last word has a small letter.
    fn ends_small(&self) -> bool {
        let phrase = self.text.slice(self.cue.clone());
        last_word(phrase).starts_with(char::is_lowercase)
    }

    /// The label of one value, which is no part.
    fn is_valued(&self) -> bool {
        known_label(&self.cue, self.scan)
            .is_some_and(|label| names_value(label) || label == Label::Title)
    }

    /// What stands before it ends with a word in small letters, a number, a bracket, an address or a line of dashes.
    pub(super) fn stands_behind_end(&self) -> bool {
        let before = self.text.slice(self.room.start..self.cue.start);
        ends(last_word(before)) || is_rule(before) || self.stands_behind_link(self.cue.start)
    }

    /// "Working at", "Applications must include": the phrase goes on with a name, or as a sentence.
    pub(super) fn leads_on(&self) -> bool {
        self.leads_to_place()
            || self.ends_in(|sense| matches!(sense, Sense::Turn(Turn::Covers | Turn::Settled)))
            || is_said(self.scan, &self.cue)
    }

    /// "Working at", "Living in"
    pub(super) fn leads_to_place(&self) -> bool {
        self.ends_in(|sense| {
            matches!(
                sense,
                Sense::Particle(Particle::At | Particle::In | Particle::To)
            )
        })
    }

    /// What its last words mean.
    fn ends_in(&self, wanted: impl Fn(Sense) -> bool) -> bool {
        let mut cues = self.scan.cues.within(self.cue.clone()).iter();
        cues.any(|cue| cue.end == self.cue.end && wanted(cue.sense))
    }

    /// What stands under it is asked, assigned, offered or says how to apply.
    pub(super) fn is_stating(&self) -> bool {
        matches!(
            self.kind,
            SectionKind::Qualifications
                | SectionKind::Duties
                | SectionKind::Conditions
                | SectionKind::Application
                | SectionKind::Selection
        )
    }

    /// "Requirements", "Benefits": one word that tells what stands under it, and that no name ends with.
    pub(super) fn is_plain(&self) -> bool {
        self.is_stating()
            && !is_open(&self.cue, self.scan)
            && !self.is_stressed()
            && !self.text.slice(self.cue.clone()).contains(' ')
    }

    /// "We", "Develop", "Good knowledge", "PhD": words that begin a sentence or what is listed.
    pub(super) fn begins_text(&self, at: usize) -> bool {
        let cues = self.scan.cues.within(at..at + 1).iter();
        let mut cues = cues.filter(|cue| cue.start == at);
        cues.any(|cue| {
            matches!(
                cue.sense,
                Sense::Opener | Sense::Deed(_) | Sense::Competence(_) | Sense::Degree(_)
            )
        })
    }

    /// "We are", "The lab": the first word of a sentence, and one in small letters behind it.
    pub(super) fn begins_sentence(&self, at: usize) -> bool {
        let [_, second, ..] = self.scan.words_within(at..self.room.end) else {
            return false;
        };
        let mut cues = self.scan.cues.within(at..at + 1).iter();
        cues.any(|cue| cue.sense == Sense::Opener)
            && self.text.slice(at..at + 1).starts_with(char::is_uppercase)
            && self
                .text
                .slice(second.range())
                .starts_with(char::is_lowercase)
    }

    /// A small word or a verb stands right before it.
    pub(super) fn is_joined(&self) -> bool {
        let word = self.scan.word_ending_at(self.cue.start.saturating_sub(1));
        let Some(word) = word else {
            return false;
        };
        let cues = || self.scan.cues.within(word.clone()).iter();
        let opener = cues().any(|cue| cue.sense == Sense::Opener);
        cues().filter(|cue| cue.end == word.end).any(|cue| {
            match cue.sense {
                // "our", "with"; "subject" and "assistant" are nouns.
                Sense::Particle(Particle::Lead) => opener || word.len() <= SMALL,
                Sense::Particle(particle) => !matches!(particle, Particle::Tail | Particle::Title),
                Sense::Turn(turn) => is_verb(turn),
                _ => false,
            }
        })
    }

    /// "the following PhD project"
    fn has_article(&self) -> bool {
        let before = |at: usize| self.scan.word_ending_at(at.saturating_sub(1));
        let first = before(self.cue.start).and_then(|last| before(last.start));
        self.kind == SectionKind::Project
            && first.is_some_and(|first| {
                let mut cues = self.scan.cues.within(first).iter();
                cues.any(|cue| cue.sense == Sense::Particle(Particle::The))
            })
    }

    /// "Job description Qualifications We offer Application and enquiries …": the names of parts that lost their texts.
    pub(super) fn leads_chain(&self) -> bool {
        let mut upto = self.cue.end;
        let mut names = 1;
        while names < CHAIN {
            let rest = self.text.slice(upto..self.room.end);
            let next = upto + (rest.len() - rest.trim_start().len());
            let cues = self.scan.cues.within(next..next + 1).iter();
            let named = cues.filter(|cue| {
                matches!(cue.sense, Sense::Heading(_))
                    && self.text.slice(cue.range()).starts_with(char::is_uppercase)
            });
            let Some(end) = named.map(|cue| cue.end).max() else {
                return false;
            };
            upto = end;
            names += 1;
        }
        true
    }
}

/// "today", "2024", "(Fernshire)]": the word may be the last of a text that lost its end, where a name in capitals may go on.
fn ends(word: &str) -> bool {
    let bare = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    word.len() > 2
        && !bare.starts_with(char::is_uppercase)
        && word.ends_with(|c: char| c.is_lowercase() || c.is_ascii_digit() || ")]".contains(c))
}

/// The verb of a sentence, or of what it asks for: "Applicants should have", "Please send".
pub fn says(sense: Sense) -> bool {
    match sense {
        Sense::Turn(turn) => is_verb(turn),
        Sense::Request(request) => matches!(request, Request::Gives | Request::Given),
        _ => false,
    }
}

/// What somebody does, or is.
pub fn is_verb(turn: Turn) -> bool {
    matches!(
        turn,
        Turn::Seeks
            | Turn::Has
            | Turn::Is
            | Turn::Be
            | Turn::Does
            | Turn::Covers
            | Turn::Settled
            | Turn::Joins
            | Turn::Gives
            | Turn::Gets
            | Turn::Hands
            | Turn::Ours
            | Turn::Serves
            | Turn::Stands
            | Turn::There
    )
}

/// "-----": a line of signs stands there.
pub(super) fn is_rule(before: &str) -> bool {
    let last = last_word(before);
    begins_rule(last) && last.chars().all(|c| matches!(c, '-' | '=' | '_'))
}

/// "---": a line of signs begins.
pub(super) fn begins_rule(text: &str) -> bool {
    ["---", "===", "___"]
        .iter()
        .any(|rule| text.starts_with(rule))
}

/// A small word has no more letters.
const SMALL: usize = 5;

/// So many names in a row are no chance.
const CHAIN: usize = 3;

/// "7 - ", "II. "
pub(super) fn is_number(lead: &str) -> bool {
    let number =
        lead.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '.' | ')'));
    let roman = |text: &str| text.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    let digits = |text: &str| text.len() <= 2 && text.chars().all(|c| c.is_ascii_digit());
    number.len() < lead.trim_end().len() && !number.is_empty() && (digits(number) || roman(number))
}
