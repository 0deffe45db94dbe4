//! What the posting turns a reader to, from sentence to sentence.

use super::sentence::Sentence;
use crate::lexicon::Label;
use crate::model::SectionKind;
use crate::outline::{Aim, Outline, Passage};

/// The aim that the next line may go on with.
#[derive(Debug, Default)]
pub struct Flow {
    aim: Option<Aim>,
    /// So many lines without an address may still stand between.
    left: usize,
    /// What the sentence left open.
    open: Option<Open>,
    part: usize,
    /// The address stood in the sentence itself: a name below is no more of it.
    complete: bool,
    /// The letters of others, and no more, were to be sent.
    letters: bool,
}

/// What must follow a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// "Applicants should submit:"
    List,
    /// "Send your application to:"
    Address,
}

impl Flow {
    /// A passage comes: the aim carries into another part only where that is about applying, or the address did not come yet.
    pub fn enter(&mut self, outline: &Outline<'_>, passage: &Passage) {
        if matches!(passage.label, Some((Label::Contact, _))) {
            self.aim = Some(Aim::Ask);
            self.open = None;
        }
        if passage.part == self.part {
            return;
        }
        self.part = passage.part;
        let stays = match outline.kind(passage) {
            SectionKind::Application => true,
            // "Department of Optics" in a postal address looks like a heading.
            SectionKind::Employer | SectionKind::Other => self.open == Some(Open::Address),
            _ => false,
        };
        self.aim = self.aim.filter(|_| stays);
    }

    /// Is it the rest of the sentence before it, or a line of the postal address that this left open?
    fn is_rest(&self, sentence: &Sentence<'_, '_>) -> bool {
        sentence.range.len() < SHORT || self.open.is_some() && sentence.is_line()
    }

    /// What the sentence before was about.
    pub fn aim(&self) -> Option<Aim> {
        self.aim
    }

    /// Was the letters of others all that was to be sent?
    pub fn letters(&self) -> bool {
        self.letters
    }

    /// Was it about applying?
    pub fn applies(&self) -> bool {
        self.aim.is_some_and(Aim::applies)
    }

    /// Do the addresses of a sentence that says nothing of it itself belong to what stands before it?
    pub fn reaches(&self, sentence: &Sentence<'_, '_>) -> bool {
        let line = self.open == Some(Open::Address) && sentence.is_line();
        let on = sentence.goes_on || self.open.is_some() && sentence.begins_small();
        self.aim.is_some() && (sentence.only_addresses() || line || on)
    }

    /// A sentence was read; `item` where it belongs to a list.
    pub fn pass(&mut self, sentence: &Sentence<'_, '_>, item: bool) {
        let holds = sentence.holds_address();
        self.letters = sentence
            .sends_letters_only(sentence.range.end)
            .unwrap_or(self.letters && !holds);
        let listed = item && self.open.is_some() && self.applies();
        match sentence.aim() {
            // An item of a list of documents: "a letter of application", "a CV with contacts of two referees".
            Some(aim) if listed && !holds && (aim.applies() || sentence.names_document()) => {}
            Some(aim) => {
                self.complete = holds;
                self.open = sentence.opens().filter(|_| !holds);
                self.aim = Some(aim);
                self.left = if self.open.is_some() { LINES } else { 1 };
            }
            None if listed || holds && self.reaches(sentence) => {}
            // A line of numbers only, too.
            None if sentence.only_addresses() => {}
            None if !holds && !self.complete && self.left > 0 && self.is_rest(sentence) => {
                self.left -= 1;
            }
            None => self.aim = None,
        }
    }
}

/// A shorter piece is the rest of the sentence before it.
const SHORT: usize = 60;

/// Lines of a postal address.
const LINES: usize = 10;
