//! What the posting turns a reader to, from sentence to sentence.

use super::sentence::Sentence;
use crate::lexicon::{Label, Route};
use crate::model::SectionKind;
use crate::outline::{Aim, Form, Outline, Passage};

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
    /// Those who are interested were turned to somebody whose address comes: "If interested, please contact:"
    invites: bool,
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
            SectionKind::Contact => self.open == Some(Open::Address) && self.applies(),
            // "Department of Optics" in a postal address looks like a heading.
            SectionKind::Employer | SectionKind::Other => self.open == Some(Open::Address),
            _ => false,
        };
        self.aim = self.aim.filter(|_| stays);
    }

    /// A sentence is about others: what follows it does not go on with what stood before.
    pub fn turn_aside(&mut self) {
        self.aim = None;
        self.open = None;
        self.invites = false;
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

    /// Does this line begin with the page that a sentence about applying led to: "apply via the following link:", and below it
    /// "https://… (please fill in all fields)"?
    pub fn leads_to(&self, sentence: &Sentence<'_, '_>) -> bool {
        self.applies() && self.open.is_some() && sentence.begins_with_address()
    }

    /// Were those who are interested turned to what stands in this line?
    pub fn invites(&self, sentence: &Sentence<'_, '_>) -> bool {
        self.invites
            && sentence.aims.last().is_none()
            && (sentence.only_addresses() || sentence.is_line())
    }

    /// Do the addresses of a sentence that says nothing of it itself belong to what stands before it?
    pub fn reaches(&self, sentence: &Sentence<'_, '_>) -> bool {
        // "To apply or for information:"
        let opens = match self.open {
            Some(Open::Address) => true,
            Some(Open::List) => self.aim == Some(Aim::Both),
            None => false,
        };
        let line = opens && sentence.is_line();
        let on = sentence.goes_on || self.open.is_some() && sentence.begins_small();
        self.aim.is_some() && (sentence.only_addresses() || line || on || self.leads_to(sentence))
    }

    /// A list follows: what stands behind it may go on with the sentence above it, also where that has no colon.
    pub fn before_list(&mut self) {
        if self.applies() && !self.complete {
            self.open.get_or_insert(Open::List);
            self.left = LINES;
        }
    }

    /// A sentence was read, in a passage of this form.
    pub fn pass(&mut self, sentence: &Sentence<'_, '_>, form: Form) {
        let item = form == Form::Item;
        let holds = sentence.holds_address();
        // "If interested, please contact", "To apply or for information" as a heading, whose colon is none of it
        let heads = form == Form::Heading
            && (sentence.invites(false)
                || sentence.aim() == Some(Aim::Both)
                || sentence.applies_by_link());
        let opens = sentence.opens().or(heads.then_some(Open::Address));
        self.letters = sentence
            .sends_letters_only(sentence.range.end)
            .unwrap_or(self.letters)
            && !holds;
        let listed = item && self.open.is_some() && self.applies();
        let turns = sentence.has(Route::Turn) || sentence.has(Route::Toward);
        if opens.is_some() && turns && sentence.invites(false) {
            self.invites = !holds;
        } else if holds || !self.is_rest(sentence) {
            self.invites = false;
        }
        match sentence.aim() {
            // An item of a list of documents: "a letter of application", "a CV with contacts of two referees".
            Some(aim) if listed && !holds && (aim.applies() || sentence.names_document()) => {}
            Some(aim) => {
                self.complete = holds;
                self.open = opens.filter(|_| !holds);
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
