//! The ways to reach somebody: phones and addresses, and who stands beside them.

use core::ops::Range;

use super::mailbox;
use super::people::Person;
use crate::lexicon::{Line, Sense};
use crate::mentions::Found;
use crate::model::{MentionValue, Phone};
use crate::outline::Outline;
use crate::text::clean;

/// A way to reach somebody.
#[derive(Clone, Debug)]
pub struct Way {
    pub range: Range<usize>,
    pub reach: Reach,
    /// It is a contact also where nobody is named with it.
    pub alone: bool,
}

/// A phone or an address.
#[derive(Clone, Debug)]
pub enum Reach {
    Phone(Phone),
    Email(String),
}

impl Way {
    /// The phone or address that a mention gives.
    pub fn new(outline: &Outline<'_>, found: &Found) -> Option<Self> {
        let reach = match &found.value {
            MentionValue::Phone(phone) => Reach::Phone(phone.clone()),
            MentionValue::Email(email) => Reach::Email(email.clone()),
            _ => return None,
        };
        let placeholder = outline
            .cues(found.range.clone())
            .iter()
            .any(|cue| cue.sense == Sense::Placeholder);
        (!placeholder && !is_fax(outline, found)).then(|| Self {
            range: found.range.clone(),
            reach,
            alone: false,
        })
    }

    /// "[Jane](mailto:jane.doe@uni.edu)": the one word that a link to a mailbox shows, where that bears it and more.
    pub fn shown_name(&self, outline: &Outline<'_>) -> Option<String> {
        let shown = outline.slice(self.range.clone());
        let word = shown.starts_with(char::is_uppercase) && shown.chars().all(char::is_alphabetic);
        let Reach::Email(email) = &self.reach else {
            return None;
        };
        let more = email
            .split_once('@')
            .is_some_and(|(local, _)| local.contains('.'));
        let means = || !outline.cues(self.range.clone()).is_empty();
        (word && more && mailbox::belongs(email, shown) && !means()).then(|| clean(shown))
    }

    /// Does it bear their name?
    fn is_mailbox_of(&self, outline: &Outline<'_>, person: &Person) -> bool {
        matches!(&self.reach, Reach::Email(email)
            if mailbox::belongs(email, outline.slice(person.name.clone())))
    }

    /// Is it of nobody but this person, who is named behind it: "jane@uni.edu (Jane Doe)"?
    pub fn is_surely_of(&self, outline: &Outline<'_>, person: &Person) -> bool {
        let gap = outline.slice(self.range.end..person.start.max(self.range.end));
        self.is_mailbox_of(outline, person) || gap.trim() == "("
    }

    /// Does it stand beside this person, or bear their name?
    pub fn beside(&self, outline: &Outline<'_>, person: &Person) -> bool {
        if self.is_mailbox_of(outline, person) {
            return true;
        }
        // "[Jane Doe](mailto:office@uni.edu)"
        if self.range.start <= person.name.start && person.name.end <= self.range.end {
            return true;
        }
        let (gap, behind) = if self.range.start >= person.name.end {
            (person.name.end..self.range.start, true)
        } else {
            (self.range.end..person.start, false)
        };
        let text = outline.slice(gap);
        // "jane@uni.edu (Jane Doe)", "Jane Doe, HR, phone 123"
        if behind {
            let near = text.split_whitespace().count() <= WORDS && text.len() <= NEAR;
            let one_line = !text.contains(['\n', ';']) && !text.contains(". ");
            near && one_line || text.trim().is_empty()
        } else {
            matches!(text.trim(), "(" | "," | "–" | "-")
        }
    }
}

/// "fax: +44 191 …"
fn is_fax(outline: &Outline<'_>, found: &Found) -> bool {
    let start = found.range.start;
    outline
        .cues(start.saturating_sub(FAX)..start)
        .iter()
        .rev()
        .find_map(|cue| match cue.sense {
            // "tel/fax: …"
            Sense::Line(line) => {
                let both = outline.slice(cue.start.saturating_sub(1)..cue.start) == "/"
                    && outline
                        .cues(cue.start.saturating_sub(FAX)..cue.start)
                        .iter()
                        .any(|tel| {
                            tel.end + 1 == cue.start && tel.sense == Sense::Line(Line::Phone)
                        });
                Some(line == Line::Fax && cue.end <= start && !both)
            }
            _ => None,
        })
        .unwrap_or_default()
        && matches!(found.value, MentionValue::Phone(_))
}

/// The word for a fax stands no further before its number.
const FAX: usize = 16;

/// Words between a person and their phone or address.
const WORDS: usize = 9;
/// Bytes between them.
const NEAR: usize = 90;

#[cfg(test)]
mod tests {
    #[test]
    fn a_line_for_both_is_a_phone() {
        let posting = crate::parse_posting("Contact: Ann Berg, tel/fax: +44 191 374 3657");
        assert_eq!(posting.contacts[0].value.phones.len(), 1);
    }

    #[test]
    fn a_fax_behind_a_phone_and_a_slash() {
        let posting =
            crate::parse_posting("Contact: Ann Berg, Tel: +44 191 374 3657/Fax: +44 191 374 3658");
        assert_eq!(posting.contacts[0].value.phones.len(), 1);
    }

    #[test]
    fn a_fax_is_no_phone() {
        let posting =
            crate::parse_posting("Contact: Ann Berg, tel: +44 191 374 3657, fax: +44 191 374 2560");
        let phones = &posting.contacts[0].value.phones;
        assert_eq!(phones.len(), 1, "{phones:?}");
        assert_eq!(phones[0].as_str(), "+441913743657");
    }
}
