//! Each phone and address to its person.

use core::ops::Range;

use super::alike::{same_name, same_phone};
use super::mailbox;
use super::people::Person;
use super::way::{Reach, Way};
use crate::fields::Candidate;
use crate::model::{Contact, Evidence};
use crate::outline::Outline;
use crate::text::clean;

/// What a sentence gives.
pub struct Sentence<'o, 't> {
    pub outline: &'o Outline<'t>,
    pub people: Vec<Person>,
    pub ways: Vec<Way>,
    pub evidence: Evidence,
    /// It may go on with the person before it.
    pub goes_on: bool,
}

/// The contacts so far.
#[derive(Debug, Default)]
pub struct Joiner {
    contacts: Vec<Built>,
    /// The one that what comes next may belong to.
    current: Option<usize>,
    /// Mailboxes that are no contact by themselves.
    loose: Vec<String>,
    /// The last phone that nobody was named with.
    waiting: Option<Way>,
    /// Who wrote the posting.
    writer: Option<usize>,
}

#[derive(Debug)]
struct Built {
    contact: Contact,
    range: Range<usize>,
    evidence: Evidence,
}

impl Joiner {
    /// Joins what a sentence gives; did it give anything?
    pub fn sentence(&mut self, sentence: &Sentence<'_, '_>) -> bool {
        if !sentence.goes_on {
            self.current = None;
        }
        let mut gave = false;
        let mut people = sentence.people.iter().peekable();
        let mut before = None;
        for way in &sentence.ways {
            // "Jane Doe (research) 01234, John Roe": it is of her who was just named.
            let mut named = false;
            while let Some(person) = people.next_if(|person| person.start < way.range.end) {
                self.open_person(sentence.outline, person, sentence.evidence);
                named = true;
                gave = true;
            }
            let ahead = people.peek().filter(|person| {
                way.range.end <= person.start
                    && (way.is_surely_of(sentence.outline, person)
                        || !named && way.beside(sentence.outline, person))
            });
            if let Some(person) = ahead {
                let person = (*person).clone();
                people.next();
                self.open_person(sentence.outline, &person, sentence.evidence);
                gave = true;
            }
            gave |= self.way(sentence, way, before.as_ref());
            before = Some(way.range.clone());
        }
        for person in people {
            self.open_person(sentence.outline, person, sentence.evidence);
            gave = true;
            self.take_waiting(sentence, person);
        }
        gave
    }

    /// "Tel.: 01234 567890 Contact person: Jane Doe": a phone right before the label of somebody for whom none is given.
    fn take_waiting(&mut self, sentence: &Sentence<'_, '_>, person: &Person) {
        let Some(way) = self.waiting.take() else {
            return;
        };
        let near = person.start.saturating_sub(way.range.end) <= LABEL;
        if near && sentence.evidence == Evidence::Labelled && sentence.ways.is_empty() {
            let current = self.current.and_then(|place| self.contacts.get_mut(place));
            if let Some(built) = current.filter(|built| built.contact.phones.is_empty()) {
                built.take(&way);
                built.range.start = built.range.start.min(way.range.start);
            }
        }
    }

    /// What the person just named is.
    pub fn give_role(&mut self, outline: &Outline<'_>, role: Range<usize>) {
        let current = self.current.and_then(|place| self.contacts.get_mut(place));
        if let Some(built) = current.filter(|built| built.contact.name.is_some()) {
            let contact = &mut built.contact;
            contact.role.get_or_insert(clean(outline.slice(role)));
        }
    }

    /// What was just given is of who wrote the posting.
    pub fn written(&mut self) {
        self.writer = self.writer.or(self.current);
    }

    /// The name under the posting is that of who wrote it.
    pub fn sign(&mut self, outline: &Outline<'_>, person: &Person) {
        let writer = self.writer.and_then(|place| self.contacts.get_mut(place));
        match writer.filter(|built| built.contact.name.is_none()) {
            Some(built) => built.contact.name = Some(clean(outline.slice(person.name.clone()))),
            None if self.writer.is_none() => self.open_person(outline, person, Evidence::Phrased),
            None => {}
        }
    }

    /// The person that what comes next may belong to.
    pub fn open_person(&mut self, outline: &Outline<'_>, person: &Person, evidence: Evidence) {
        let name = clean(outline.slice(person.name.clone()));
        let role = person.role.clone().map(|role| clean(outline.slice(role)));
        let known = self.contacts.iter().position(|built| {
            built
                .contact
                .name
                .as_ref()
                .is_some_and(|known| same_name(known, &name))
        });
        let place = known.unwrap_or_else(|| {
            self.contacts.push(Built {
                contact: Contact::default(),
                range: person.start..person.name.end,
                evidence,
            });
            self.contacts.len() - 1
        });
        if let Some(built) = self.contacts.get_mut(place) {
            // The longer form of a name says more, and small letters are easier to read.
            if built
                .contact
                .name
                .as_ref()
                .is_none_or(|known| known.len() < name.len())
            {
                built.contact.name = Some(name);
            }
            if built.contact.role.is_none() {
                built.contact.role = role;
            }
            built.evidence = built.evidence.max(evidence);
        }
        self.current = Some(place);
    }

    fn way(
        &mut self,
        sentence: &Sentence<'_, '_>,
        way: &Way,
        before: Option<&Range<usize>>,
    ) -> bool {
        let place = match &way.reach {
            Reach::Email(email) => self.owner(email),
            Reach::Phone(phone) => self
                .contacts
                .iter()
                .position(|built| built.contact.phones.contains(phone)),
        };
        let place = place.or_else(|| self.at_hand(sentence, way, before));
        let place = match place {
            Some(place) => place,
            None if way.alone => {
                let contact = Contact {
                    name: way.shown_name(sentence.outline),
                    ..Contact::default()
                };
                self.contacts.push(Built {
                    contact,
                    range: way.range.clone(),
                    evidence: sentence.evidence,
                });
                self.contacts.len() - 1
            }
            None => {
                if let Reach::Phone(_) = &way.reach {
                    self.waiting = Some(way.clone());
                }
                if let Reach::Email(email) = &way.reach
                    && self.loose.len() < LOOSE
                {
                    self.loose.push(email.clone());
                }
                return false;
            }
        };
        if let Some(built) = self.contacts.get_mut(place) {
            built.take(way);
        }
        self.current = Some(place);
        true
    }

    /// Whose name the mailbox bears, or who has it already.
    fn owner(&self, email: &str) -> Option<usize> {
        let has = |built: &Built| {
            built
                .contact
                .emails
                .iter()
                .any(|known| known.eq_ignore_ascii_case(email))
        };
        let named = |built: &Built| {
            built
                .contact
                .name
                .as_ref()
                .is_some_and(|name| mailbox::belongs(email, name))
        };
        self.contacts
            .iter()
            .position(has)
            .or_else(|| self.contacts.iter().position(named))
    }

    /// The person or mailbox just named, if this may be theirs.
    fn at_hand(
        &self,
        sentence: &Sentence<'_, '_>,
        way: &Way,
        before: Option<&Range<usize>>,
    ) -> Option<usize> {
        let current = self.current?;
        let built = self.contacts.get(current)?;
        let free = match &way.reach {
            Reach::Phone(_) => built.contact.phones.len() < PHONES,
            Reach::Email(email) => {
                let listed = before.is_some_and(|before| {
                    sentence.outline.slice(before.end..way.range.start).trim() == ","
                });
                built.contact.emails.is_empty()
                    || built.contact.name.is_some() && listed && !other_mailbox(built, email)
            }
        };
        free.then_some(current)
    }

    /// The contacts, in order.
    pub fn finish(self, outline: &Outline<'_>, titled: &[Range<usize>]) -> Vec<Candidate<Contact>> {
        let mut contacts: Vec<Candidate<Contact>> = Vec::new();
        let mut searches = SEARCHES;
        let names = self.contacts.iter();
        let names: Vec<String> = names
            .filter_map(|built| built.contact.name.clone())
            .collect();
        let known = |email: &str| names.iter().any(|name| mailbox::belongs(email, name));
        for mut built in self.contacts {
            if built.contact.name.is_none() {
                built.name_by_mailbox(outline, titled);
            }
            if let (None, Some(email)) = (&built.contact.name, built.contact.emails.first())
                && searches > 0
                && !known(email)
            {
                searches -= 1;
                let name = mailbox::named(outline, email);
                built.contact.name = name.map(|name| clean(outline.slice(name)));
            }
            // "Applications to k.lind@…. For questions, call Dr. Lind."
            if built.contact.emails.is_empty()
                && let Some(name) = &built.contact.name
                && let Some(email) = self
                    .loose
                    .iter()
                    .find(|email| mailbox::belongs(email, name))
            {
                built.contact.emails.push(email.clone());
            }
            let same =
                contacts
                    .iter_mut()
                    .find(|known| match (&known.value.name, &built.contact.name) {
                        (Some(one), Some(other)) => same_name(one, other),
                        _ => false,
                    });
            match same {
                Some(known) => {
                    known.value.phones.append(&mut built.contact.phones);
                    known.value.emails.append(&mut built.contact.emails);
                }
                None => contacts.push(Candidate::new(built.contact, built.range, built.evidence)),
            }
        }
        contacts.sort_by_key(|contact| contact.range.start);
        contacts
    }
}

/// A label of contacts is no longer: "Contact person for questions: ".
const LABEL: usize = 32;

/// So many are remembered.
const LOOSE: usize = 32;

/// Nobody has more phones.
const PHONES: usize = 3;

impl Built {
    fn take(&mut self, way: &Way) {
        match &way.reach {
            Reach::Phone(phone) => {
                let phones = &mut self.contact.phones;
                match phones.iter_mut().find(|known| same_phone(known, phone)) {
                    Some(known) if phone.as_str().starts_with('+') => *known = phone.clone(),
                    Some(_) => {}
                    None => phones.push(phone.clone()),
                }
            }
            Reach::Email(email) => {
                let known = self
                    .contact
                    .emails
                    .iter()
                    .any(|known| known.eq_ignore_ascii_case(email));
                if !known {
                    self.contact.emails.push(email.clone());
                }
            }
        }
        // What is given again elsewhere widens nothing.
        if way.range.start.saturating_sub(self.range.end) <= WIDEST {
            self.range.end = self.range.end.max(way.range.end);
        }
    }

    /// "contact the supervisor (n.lind@…)", who is named elsewhere with a title.
    fn name_by_mailbox(&mut self, outline: &Outline<'_>, titled: &[Range<usize>]) {
        let Some(email) = self.contact.emails.first() else {
            return;
        };
        let mut named = titled
            .iter()
            .map(|range| outline.slice(range.clone()))
            .filter(|name| surname_in(email, name));
        self.contact.name = named.next().map(clean);
    }
}

/// Only the last part of the name counts.
fn surname_in(email: &str, name: &str) -> bool {
    name.rsplit(char::is_whitespace)
        .next()
        .is_some_and(|surname| surname.chars().count() >= 4 && mailbox::belongs(email, surname))
}

/// For so many mailboxes is the text searched for a name.
const SEARCHES: usize = 4;

/// A contact's span reaches no further over other text.
const WIDEST: usize = 200;

/// Does the mailbox look like another person's: "first.last" beside "first.last"?
fn other_mailbox(built: &Built, email: &str) -> bool {
    let personal = |email: &str| {
        email
            .split_once('@')
            .is_some_and(|(local, _)| local.contains('.'))
    };
    let own = built
        .contact
        .name
        .as_ref()
        .is_some_and(|name| mailbox::belongs(email, name));
    !own && personal(email) && built.contact.emails.iter().any(|known| personal(known))
}
