//! Names on lines of their own, and in headings, that wait for what stands below them.

use core::ops::Range;

use super::people::Person;
use super::way::Way;
use super::{LONG_LINE, PATIENCE, Reader, known, people, role};
use crate::model::{Evidence, SectionKind};
use crate::outline::{Form, Passage};

impl Reader<'_, '_> {
    /// "For informal enquiries contact Dr Jane Doe: jane@uni.edu": who is named in what stands before the colon like a heading; or
    /// a name that is all of the heading, below what asks or with a title.
    pub(super) fn in_heading(&self, passage: &Passage, asked: bool) -> Option<(Person, usize)> {
        let range = passage.range.clone();
        let asks = self.outline.kind(passage) == SectionKind::Contact;
        let waits = |person: Person| {
            let whole = known::whole_line(self.outline, &range, &person);
            if whole && person.titled {
                Some((person, if asked || asks { SIGNATURE } else { BRIEF }))
            } else if whole && (asked || asks)
                || asks && known::turned(self.outline, &range, &person)
            {
                Some((person, 1))
            } else {
                None
            }
        };
        people::people(self.outline, range.clone())
            .into_iter()
            .find_map(waits)
    }

    /// A name on a line of its own waits for a phone or an address below it.
    pub(super) fn sign(&mut self, passage: &Passage, range: &Range<usize>, people: &[Person]) {
        if let [person] = people
            && known::whole_line(self.outline, range, person)
            && matches!(passage.form, Form::Sentence | Form::Item)
        {
            self.signed = Some((person.clone(), SIGNATURE));
            if self.asks_writer {
                self.writer.get_or_insert(person.clone());
            }
        }
    }

    /// "Head of Section", on the line right below a name
    pub(super) fn role_below(&mut self, range: &Range<usize>) {
        let Some(role) = role::whole_line(self.outline, range) else {
            return;
        };
        // "Lecturer in Botany" with a blank line before it is the next post.
        let line = self.outline.text.line_at(range.start);
        if line.is_some_and(|line| line.gap) {
            return;
        }
        if let Some((person, SIGNATURE)) = &mut self.signed {
            person.role.get_or_insert(role.clone());
        }
        if self.open.is_some_and(|open| open.left == PATIENCE) {
            self.joiner.give_role(self.outline, role);
        }
    }

    /// Does a way to reach somebody stand below a signature?
    pub(super) fn signed_for(&mut self, passage: &Passage, reached: &[Way]) -> bool {
        let Some((person, left)) = self.signed.take() else {
            return false;
        };
        if left == 0 || passage.range.len() > LONG_LINE {
            return false;
        }
        if reached.is_empty() {
            // "She leads the lab." below a heading tells of whom it names, and what follows is not theirs.
            let told = left <= BRIEF && self.outline.slice(passage.range.clone()).ends_with('.');
            self.signed = (!told).then_some((person, left - 1));
            return false;
        }
        self.joiner
            .open_person(self.outline, &person, Evidence::Bare);
        self.signed = Some((person, left - 1));
        true
    }
}

/// Lines between a name as a heading, where nobody is asked, and its phone or address.
const BRIEF: usize = 2;

/// Lines between the name under a letter and its phone or address.
const SIGNATURE: usize = 9;
