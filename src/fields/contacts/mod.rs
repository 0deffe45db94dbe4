//! People to ask.
//!
//! [`people`] finds the names of a passage, [`role`] the roles beside them, [`known`] says how each is known to be a person to ask,
//! [`way`] finds the phones and addresses, [`signed`] the names that wait for them on lines of their own, [`mailbox`] says whose a
//! mailbox is, [`alike`] when two names are of one person, [`joined`] gives each phone and address to its person.

mod alike;
mod context;
mod dial;
mod joined;
mod known;
mod mailbox;
mod people;
mod role;
mod signed;
mod way;

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Label, Route, Sense, Turn};
use crate::model::{Contact, Evidence, MentionValue, SectionKind};
use crate::outline::{Aim, Aims, Form, Outline, Passage, aims};
use context::Context;
use joined::Joiner;
use known::Known;
use people::Person;
use way::Way;

/// People to ask.
pub fn contacts(outline: &Outline<'_>) -> Vec<Candidate<Contact>> {
    let mut reader = Reader {
        outline,
        joiner: Joiner::default(),
        open: None,
        titled: Vec::new(),
        signed: None,
        others: None,
        asks_writer: false,
        writer: None,
    };
    let head = mail_head(outline);
    for (passage, sentences) in outline.stretches() {
        let recipient = matches!(passage.label, Some((Label::Recipient, _)));
        if !(recipient && passage.range.start <= head) {
            reader.stretch(passage, sentences);
        }
    }
    if let Some(person) = &reader.writer {
        reader.joiner.sign(outline, person);
    }
    let mut contacts = reader.joiner.finish(outline, &reader.titled);
    if let Some(country) = dial::country(outline) {
        for contact in &mut contacts {
            for phone in &mut contact.value.phones {
                *phone = dial::from_abroad(phone, country);
            }
        }
    }
    contacts
}

/// Where the head of a mail ends: behind the last of its labels at the top; "To: list@uni.edu" in it is nobody to ask.
fn mail_head(outline: &Outline<'_>) -> usize {
    outline
        .passages
        .iter()
        .take(HEAD)
        .rfind(|passage| matches!(passage.label, Some((Label::Mail | Label::Subject, _))))
        .map_or(0, |passage| passage.range.end + NEXT_LINE)
}

/// Lines of the head of a mail.
const HEAD: usize = 16;
/// The label of the next line begins so near.
const NEXT_LINE: usize = 12;

struct Reader<'o, 't> {
    outline: &'o Outline<'t>,
    joiner: Joiner,
    /// A person or a way to reach one was just given: what follows may go on with it.
    open: Option<Open>,
    /// Everyone whom the posting names with a title, or turns to.
    titled: Vec<Range<usize>>,
    /// A line that is a name, as under a letter.
    signed: Option<(Person, usize)>,
    /// Where the last heading over those of other matters begins, and whether they are at their end.
    others: Option<(usize, bool)>,
    /// "Please contact me": who wrote the posting is to be asked.
    asks_writer: bool,
    /// The name below what asks for its writer.
    writer: Option<Person>,
}

/// So many passages more may go on.
#[derive(Clone, Copy, Debug)]
struct Open {
    part: usize,
    left: usize,
    /// It named whom to ask, and no way to reach them.
    asks: bool,
    /// Whom to ask follows its colon: "Further details are available from:"
    leads: bool,
}

impl Reader<'_, '_> {
    fn stretch(&mut self, passage: &Passage, sentences: Vec<Range<usize>>) {
        if passage.form == Form::Heading && !self.reachable(passage) {
            let asked = self.open.is_some();
            self.open = self.open.and_then(|open| self.past_heading(open, passage));
            self.role_below(&passage.range);
            if role::whole_line(self.outline, &passage.range).is_none() {
                self.signed = self.in_heading(passage, asked);
            }
            return;
        }
        let mut first = true;
        for sentence in sentences {
            self.sentence(passage, sentence, first);
            first = false;
        }
    }

    /// "Department of Optics" in a postal address looks like a heading, and the address goes on.
    fn past_heading(&self, open: Open, passage: &Passage) -> Option<Open> {
        // "Contact Phone" above a blank line and the number
        if self.names_way(&passage.range) {
            return Some(open);
        }
        let address = self.outline.kind(passage) == SectionKind::Employer
            && !self.outline.organisations(passage.range.clone()).is_empty();
        address.then_some(Open {
            part: passage.part,
            left: open.left.checked_sub(1)?,
            asks: false,
            leads: false,
        })
    }

    /// "Contact Phone", "E-mail": the label of a way to reach somebody, and no more.
    fn names_way(&self, range: &Range<usize>) -> bool {
        let mut cues = self.outline.cues(range.clone()).iter();
        cues.any(|cue| {
            let whole = cue.start == range.start && range.end <= cue.end + 1;
            whole
                && matches!(
                    cue.sense,
                    Sense::Label(Label::Phone | Label::Email) | Sense::Line(_)
                )
        })
    }

    fn reachable(&self, passage: &Passage) -> bool {
        self.outline
            .mentions(passage.range.clone())
            .iter()
            .any(|found| matches!(found.value, MentionValue::Email(_) | MentionValue::Phone(_)))
    }

    fn sentence(&mut self, passage: &Passage, range: Range<usize>, first: bool) {
        if self.of_others(passage, &range) {
            self.open = None;
            self.signed = None;
            return;
        }
        let Some(aside) = self.first_route(&range, Route::Aside) else {
            self.asking(passage, range, first);
            return;
        };
        // "If you have queries about the role, or technical problems, please contact …": help comes beside what may be asked.
        if self.asks_of_post(&(range.start..aside.start)) {
            self.asking(passage, range, first);
            return;
        }
        // "Jane Doe, e-mail: jane@uni.edu Union representatives: …": it ran into what was said of whom to ask.
        let before = range.start..aside.start;
        if self.reached(&before) && !people::people(self.outline, before.clone()).is_empty() {
            self.asking(passage, before, first);
        }
        self.open = None;
        self.signed = None;
    }

    /// "questions about the position"
    fn asks_of_post(&self, range: &Range<usize>) -> bool {
        let question = self.first_route(range, Route::Question);
        question.is_some_and(|question| {
            let mut cues = self.outline.cues(question.end..range.end).iter();
            cues.any(|cue| cue.sense == Sense::Turn(Turn::Post))
        })
    }

    fn asking(&mut self, passage: &Passage, range: Range<usize>, first: bool) {
        let outline = self.outline;
        // "Union representative: …" begins with others.
        if let Some((_, name)) = &passage.label
            && self.has_route(name, Route::Aside)
        {
            self.open = None;
            // "Union: Jane Doe, jane@uni.edu; Carl Berg, carl@uni.edu"
            let line = passage.range.len() <= LONG_LINE * 2;
            let others = first || line && !self.has_own_label(&range);
            if others && !self.has_route(&range, Route::Turn) {
                return;
            }
        }
        let people = self.named(passage, &range);
        let context = self.context(passage, &range, &people);
        let reached = self.ways(&range);
        if first {
            self.sign(passage, &range, &people);
        }
        if people.is_empty() && reached.is_empty() {
            self.role_below(&range);
        }
        let mut chosen: Vec<Person> = Vec::new();
        // "Contact: Jane Doe, Carl Berg"; but of "People: …" the first is who to ask.
        let labelled = || {
            let label = passage.label.as_ref();
            label.is_some_and(|(_, name)| self.names_contacts(name))
        };
        let listed = match context {
            Context::Asks(Evidence::Labelled) => labelled(),
            Context::Asks(evidence) => evidence == Evidence::Sectioned,
            _ => false,
        } && known::only_names(outline, &range, &people);
        let led = self.open.is_some_and(|open| open.leads);
        for person in people {
            let known = known::known(outline, &range, &person, chosen.last(), &reached);
            let leads = listed
                || (context == Context::Asks(Evidence::Labelled) || led)
                    && known::leads_value(outline, &range, &person);
            let Some(known) = known.or(leads.then_some(Known::Turned)) else {
                continue;
            };
            let asks = matches!(context, Context::Asks(_)) || led;
            let enough = match known {
                // Somebody must have been named before who it is joined to.
                Known::Joined => asks && !chosen.is_empty(),
                Known::Turned => asks,
                Known::Titled => {
                    asks || context == Context::GoesOn && Self::short(&range)
                        || context == Context::Applies && self.is_addressed(&range, &person)
                }
                Known::Beside => true,
            };
            if enough {
                chosen.push(person);
            }
        }
        let goes_on = self.signed_for(passage, &reached);
        let aims = match reached.as_slice() {
            [] => Aims::default(),
            _ => aims(outline, range.clone()),
        };
        let evidence = match context {
            Context::Asks(evidence) => evidence,
            _ => Evidence::Phrased,
        };
        let for_applications = self.for_applications(passage);
        let alone = |aim: Option<Aim>| match context {
            _ if for_applications => aim == Some(Aim::Both),
            Context::Asks(_) => aim.is_none_or(Aim::asks),
            Context::GoesOn => aim.is_none_or(Aim::asks) && Self::short(&range),
            Context::Applies | Context::None => aim.is_some_and(Aim::asks),
        };
        let sentence = joined::Sentence {
            outline,
            people: chosen,
            ways: reached
                .iter()
                .map(|way| Way {
                    alone: alone(aims.at(way.range.start)),
                    ..way.clone()
                })
                .collect(),
            evidence,
            goes_on: !for_applications
                && (goes_on
                    || matches!(context, Context::GoesOn)
                    || self.open.is_some()
                        && (passage.form == Form::Field || Self::is_alone(&range, &reached))),
        };
        let gave = self.join(&range, &sentence);
        let opens = matches!(
            context,
            Context::Asks(Evidence::Labelled | Evidence::Sectioned)
        ) || self.turns(&range)
            || self.is_question(&range);
        let colon =
            matches!(context, Context::Asks(_)) && outline.slice(range.clone()).ends_with(':');
        self.keep_open(passage, gave, opens || colon);
        if let Some(open) = &mut self.open {
            open.leads = colon && !gave;
        }
    }

    /// "HR: Carl Berg", behind another label in its line; not "Tel.: 12345678"
    fn has_own_label(&self, range: &Range<usize>) -> bool {
        let leads =
            |sense| matches!(sense, Sense::Line(_) | Sense::Label(Label::Email)).then_some(());
        self.outline
            .slice(range.clone())
            .find(':')
            .is_some_and(|colon| {
                let label = range.start..range.start + colon;
                colon <= OWN_LABEL
                    && !self.outline.slice(label.clone()).contains([',', '@'])
                    && self.outline.senses(label, leads).next().is_none()
            })
    }

    /// The people of a sentence.
    fn named(&mut self, passage: &Passage, range: &Range<usize>) -> Vec<Person> {
        let mut people = people::people(self.outline, range.clone());
        // "City: San Miguel"
        if matches!(passage.label, Some((Label::City | Label::Country, _))) {
            people.retain(|person| {
                person.titled
                    || person.name.start > passage.range.start
                    || known::turned(self.outline, range, person)
            });
        }
        for person in &people {
            let called = person.titled || known::turned(self.outline, range, person);
            if called && self.titled.len() < MOST {
                self.titled.push(person.name.clone());
            }
        }
        people
    }

    /// Joins what a sentence gives; did it give anything?
    fn join(&mut self, range: &Range<usize>, sentence: &joined::Sentence<'_, '_>) -> bool {
        let to_writer = self.turns_to_writer(range);
        self.asks_writer |= to_writer;
        let gave = self.joiner.sentence(sentence);
        if gave && to_writer {
            self.joiner.written();
        }
        gave
    }

    /// The phones and addresses of a sentence.
    fn ways(&self, range: &Range<usize>) -> Vec<Way> {
        self.outline
            .mentions(range.clone())
            .iter()
            .filter_map(|found| Way::new(self.outline, found))
            .collect()
    }

    /// An address or phone that is all of its line, but for its label: it belongs to whom the line above named.
    fn is_alone(range: &Range<usize>, reached: &[Way]) -> bool {
        matches!(reached, [way] if range.len() <= way.range.len() + LABEL)
    }

    /// Does it hold a phone or an address?
    fn reached(&self, range: &Range<usize>) -> bool {
        !self.ways(range).is_empty()
    }

    fn short(range: &Range<usize>) -> bool {
        range.len() <= LONG_LINE
    }

    fn keep_open(&mut self, passage: &Passage, gave: bool, opens: bool) {
        if gave || opens {
            self.open = Some(Open {
                part: passage.part,
                left: PATIENCE,
                asks: !gave,
                leads: false,
            });
        } else if let Some(open) = &mut self.open {
            open.asks = false;
            if open.left == 0 || open.part != passage.part {
                self.open = None;
            } else {
                open.left -= 1;
            }
        }
    }
}

/// Passages that may stand between a person and what belongs to them.
const PATIENCE: usize = 7;
/// "E-mail address: " is so long.
const LABEL: usize = 16;
/// "Human resources" before a colon is so long.
const OWN_LABEL: usize = 32;
/// A line of a block of contact details is no longer.
const LONG_LINE: usize = 120;
/// Names with titles that are remembered.
const MOST: usize = 64;

#[cfg(test)]
mod tests {
    #[track_caller]
    fn mailboxes(text: &str, expected: &[&str]) {
        let posting = crate::parse_posting(text);
        let found: Vec<&str> = posting
            .contacts
            .iter()
            .flat_map(|contact| &contact.value.emails)
            .map(String::as_str)
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn one_person_parted_by_blank_lines() {
        for text in [
            "Postdoc\nContact\n\nCliff Reed\n\nContact Email\n\ncreed@fern.edu\n\nContact Phone\n\n307-555-0166",
            "Postdoc\nContact\n\nCliff Reed, Professor\n\nE-mail:\n\ncreed@fern.edu\n\nTEL:\n\n011-555-0123",
        ] {
            let found = crate::parse_posting(text).contacts;
            let shown: Vec<_> = found
                .iter()
                .map(|found| {
                    let contact = &found.value;
                    (
                        contact.name.as_deref(),
                        contact.phones.len(),
                        contact.emails.len(),
                    )
                })
                .collect();
            assert_eq!(shown, [(Some("Cliff Reed"), 1, 1)], "{text}");
        }
    }

    #[test]
    fn whom_to_write_to_behind_a_colon() {
        for text in [
            "For further questions, write to: <moss@fern.edu>",
            "If you have any questions, please mail to: moss@fern.edu.",
        ] {
            mailboxes(text, &["moss@fern.edu"]);
        }
        mailboxes("To apply, write to: moss@fern.edu", &[]);
    }

    #[test]
    fn a_label_of_applications_over_what_is_for_questions_too() {
        mailboxes(
            "**Application:**\nEmail your application and inquiries to jane@fern.edu with the subject “Moss”.\n",
            &["jane@fern.edu"],
        );
        mailboxes(
            "**Application:**\nEmail your application and a CV to jane@fern.edu with the subject “Moss”.\n",
            &[],
        );
    }

    #[test]
    fn names_of_parts_and_editors_of_lists() {
        names(
            "Special Instructions to Applicants\tFor questions contact Rose Thorne at (541) 555-0142.",
            &["Rose Thorne"],
        );
        names(
            "Contact\n\nEditor for this issue: Tom Reed <tom@fern.org>",
            &[],
        );
    }

    #[test]
    fn to_whom_applications_are_addressed() {
        names(
            "Ihre Bewerbung richten Sie bitte bis zum 15.3.2024 an die Leiterin, Frau Prof. Dr. Anna Moss.",
            &["Anna Moss"],
        );
        names(
            "Please send your application to the dean, Prof. Anna Moss, before 2 May.",
            &["Anna Moss"],
        );
        // No title stands before it: it may be the name of a house.
        names(
            "Please send your application to Moss Fern, Lake Street 1.",
            &[],
        );
    }

    #[test]
    fn streets_behind_their_numbers() {
        for street in ["1200 N. Moss HWY Westhaven", "12 E. Fern Blvd, Westhaven"] {
            names(&format!("Contact: {street}, Phone (302) 555-6261\n"), &[]);
        }
        names("Contact: N. Moss, Phone (302) 555-6261\n", &["N. Moss"]);
    }

    #[test]
    fn who_we_are() {
        names(
            "Should you have questions, please contact us, Jane Moss and John Fern, directly.",
            &["Jane Moss", "John Fern"],
        );
        names(
            "Should you have questions, please contact us. Jane Moss studies lakes.",
            &[],
        );
    }

    #[track_caller]
    fn names(text: &str, expected: &[&str]) {
        let posting = crate::parse_posting(text);
        let found: Vec<&str> = posting
            .contacts
            .iter()
            .filter_map(|contact| contact.value.name.as_deref())
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn the_code_of_a_country_in_brackets_and_postal_codes() {
        let phones = |text: &str, expected: &[&str]| {
            let posting = crate::parse_posting(text);
            let found: Vec<_> = posting
                .contacts
                .iter()
                .flat_map(|contact| &contact.value.phones)
                .map(crate::Phone::as_str)
                .collect();
            assert_eq!(found, expected, "{text}");
        };
        phones(
            "For enquiries, please contact Dr Jane Doe at (852) 2859 1234.",
            &["+85228591234"],
        );
        phones(
            "For enquiries, please contact Dr Jane Doe at (906) 227-2145.",
            &["9062272145"],
        );
        phones("Enquiries: Ms Doe at 3505 2222.", &["35052222"]);
        phones("Enquiries: Ms Doe at 12 05 2024.", &[]);
        phones("Enquiries: Ms Doe at 2019-2020 Fern Road.", &[]);
        phones("We look at 3505 2222 mosses. Contact: Jane Doe", &[]);
        phones("Contact: Jane Doe, Port Fern - PF, 05508-090", &[]);
        // What stands behind "at" may be a house, a time or years.
        phones("Enquiries: Jane Doe, office at 1200 4300 Fern Road.", &[]);
        phones("For questions, meet us at 1000 1200 on Monday.", &[]);
        phones("Questions? Look at 2023 2024 reports.", &[]);
        // Iceland, or a town of Canada
        phones(
            "For enquiries, please contact Dr Jane Doe at (354) 525-5233.",
            &["3545255233"],
        );
    }

    #[test]
    fn a_label_of_nothing_but_names() {
        let three = ["Ann Berg", "Carl Lind", "Rose Moss"];
        names("Contact: Ann Berg, Carl Lind\n", &three[..2]);
        names(
            "Contact persons: Ann Berg, Carl Lind and Rose Moss\n",
            &three,
        );
        names("Contacts: Ann Berg & Carl Lind\n", &three[..2]);
        names(
            "Contact: Ann Berg (Fern University), Carl Lind (Moss University)\n",
            &three[..2],
        );
        names("Contact\n\nAnn Berg, Carl Lind\n", &three[..2]);
        names(
            "Contact: Ann Berg (with Carl Lind, Rose Moss)\n",
            &three[..1],
        );
        names("Our team\n\nAnn Berg, Carl Lind\n", &[]);
        names("Contact: Ann Berg, Main Hall, Westhaven\n", &three[..1]);
        names(
            "---\npeople: Ann Berg, Carl Lind\n---\n\nWe study lakes.\n",
            &three[..1],
        );
    }

    #[test]
    fn roles_below_and_beside_names() {
        let roles = |text: &str| {
            let contacts = crate::parse_posting(text).contacts.into_iter();
            contacts
                .filter_map(|contact| contact.value.role)
                .collect::<Vec<_>>()
        };
        let text = "Contact persons\n\nAnn Berg\nProfessor\nann.berg@fern.edu\n\nCarl Lind\nHead of Section\n+47 22 85 43 21\n";
        assert_eq!(roles(text), ["Professor", "Head of Section"]);
        let text = "Contact\n\nDr. Ann Berg, LFC Deputy Director\nSchool of Botany\nFern University\nhello@fern.edu\n";
        assert_eq!(roles(text), ["LFC Deputy Director"]);
        let text = "Contact\n\nDr. Ann Berg, LFC School of Botany\nhello@fern.edu\n";
        assert_eq!(roles(text), [""; 0]);
        let text = "Contact\n\nAnn Berg – Search Coordinator – ann.berg@fern.edu\n";
        assert_eq!(roles(text), ["Search Coordinator"]);
        for next in ["## Full Professor of Botany", "Lecturer in Botany"] {
            let text = format!("Contact\n\nAnn Berg\nann@fern.edu\n\n{next}\n\nIt is old.\n");
            assert_eq!(roles(&text), [""; 0], "{text}");
        }
        let text = "Contact\n\nAnn Berg\nann.berg@fern.edu\n\nProfessors of the school teach three courses.\n";
        assert_eq!(roles(text), [""; 0]);
    }

    #[test]
    fn houses_below_a_name_are_nobody() {
        names(
            "Please contact us with questions!\n\nJane M. Doe, PhD\nCenter for Moss\nFern Botanical Garden\nPhone: 314-577-9457\n",
            &["Jane M. Doe"],
        );
        names("Contact: Jane Garden, jane@uni.edu", &["Jane Garden"]);
    }

    #[test]
    fn people_beside_those_of_other_matters() {
        names(
            "Trade unions\n\nSACO: Carl Lind, carl@fern.edu\n\nHead of Department\n\nRose Moss, rose@fern.edu\n",
            &["Rose Moss"],
        );
        names(
            "Country: Norway. Contact Ann Berg, ann@fern.edu",
            &["Ann Berg"],
        );
        names(
            "Union representative: Jane Doe, tel. 12345678; HR: Carl Berg, carl@uni.edu",
            &["Carl Berg"],
        );
        names("Contact\n\nRoom 1234 Ann Berg, ann@fern.edu", &["Ann Berg"]);
    }

    #[test]
    fn names_that_are_headings() {
        names(
            "# Postdoc in ferns\n\nText on the lab.\n\n## Prof. Ann Berg\n\nShe leads the lab.\n\nQuestions on the portal: help@fern.edu",
            &[],
        );
        names(
            "# Postdoc\n\n## Contact\n\n**Carl Lind**\nTel: +46 46 222 43 21\nMail: office@fern.edu\n",
            &["Carl Lind"],
        );
        names(
            "## Dr. Ann Berg\n\n**Assistant Professor**\n\n**Email:** office@fern.edu\n",
            &["Ann Berg"],
        );
        names(
            "# Postdoc\n\n## Alpine Shores\n\nThe lab is new.\n\nQuestions: office@fern.edu\n",
            &[],
        );
    }

    #[test]
    fn ways_to_say_whom_to_ask() {
        for asks in [
            "Scientific questions should be directed to",
            "If anything is unclear, please write to",
            "To learn more, please e-mail",
            "Additional information may be requested from",
            "Please feel free to call or e-mail",
        ] {
            mailboxes(&format!("{asks} office@fern.edu."), &["office@fern.edu"]);
        }
        names("Questions should go to Ann Berg.\n", &["Ann Berg"]);
        mailboxes(
            "We ask scientific questions of all kinds. office@fern.edu",
            &[],
        );
    }

    #[test]
    fn who_is_asked_about_other_matters() {
        names(
            "Contact\n\nAnn Berg\nann.berg@fern.edu\n\nTrade unions\n\nSACO: Carl Lind, carl.lind@fern.edu\n",
            &["Ann Berg"],
        );
        names(
            "Union representatives: Carl Lind (Saco), carl@fern.edu; Rose Moss (OFR), rose@fern.edu\n",
            &[],
        );
        mailboxes("For press inquiries contact press@fern.edu.\n", &[]);
        names(
            "Contact: Ann Berg, Garden Street 1, 12345 Port Fern, ann@fern.edu\n",
            &["Ann Berg"],
        );
        mailboxes(
            "Do not hesitate to contact the dean (dean@fern.edu).\n",
            &["dean@fern.edu"],
        );
        mailboxes(
            "To find out more, contact our Talent Acquisition team at talent@fern.edu.\n",
            &["talent@fern.edu"],
        );
        names(
            "Contact\n\nCity\nSan Miguel\nE-mail\noffice@fern.edu\n",
            &[],
        );
        names("Person in charge: Ann Berg, ann@fern.edu\n", &["Ann Berg"]);
    }

    #[test]
    fn who_wrote_it_is_to_be_asked() {
        names(
            "Postdoc in ferns\n\nYou are welcome to contact me about our work.\n\nBest,\n\nAnn Berg\n",
            &["Ann Berg"],
        );
        names(
            "Postdoc in ferns\n\nPlease contact me (lab@fern.edu) if interested.\n\nAnn Berg\n",
            &["Ann Berg"],
        );
        names(
            "Postdoc in ferns\n\nPlease contact us about our work.\n\nBest,\n\nAnn Berg\n",
            &[],
        );
        names(
            "Do not hesitate to reach out with questions.\n\n[Ann](mailto:ann.berg@fern.edu)\n",
            &["Ann"],
        );
        names(
            "Questions: [Contact](mailto:contact@fern.edu), [Lab](mailto:lab@fern.edu)\n",
            &[],
        );
        names(
            "Questions: [Sekretariat](mailto:sekretariat@fern.edu), [Rekruttering](mailto:rekruttering@fern.edu)\n",
            &[],
        );
        for asks in [
            "Questions can be sent to me.",
            "Send a CV to me.",
            "If interested, email me.",
        ] {
            let text = format!("Postdoc in ferns\n\n{asks}\n\nBest,\n\nAnn Berg\n");
            names(&text, &["Ann Berg"]);
        }
        for says in [
            "This work matters to me.",
            "\"My professors got back to me every time\", says one student.",
        ] {
            names(&format!("Postdoc in ferns\n\n{says}\n\nJohn Moss"), &[]);
        }
        names(
            "Postdoc in ferns\n\nPlease contact me (ann@fern.edu) for details.\n\nBest,\n\nAnn Berg\n\nCommittee:\n\nJohn Moss\n\nEva Lake",
            &["Ann Berg"],
        );
    }

    #[test]
    fn a_link_that_shows_a_mailbox() {
        mailboxes(
            "Contact: Ann Berg, <a href=\"mailto:aann.berg@fern.edu\">ann.berg@fern.edu</a>",
            &["ann.berg@fern.edu"],
        );
        mailboxes(
            "Contact: [Ann Berg](mailto:ann.berg@fern.edu)\n",
            &["ann.berg@fern.edu"],
        );
        mailboxes("Contact\n\nPlease email us (lab@fern.edu) your CV.\n", &[]);
    }

    #[test]
    fn whom_a_colon_leads_to() {
        names(
            "Postdoc in ferns\n\nForms and details of both posts are available from:\nAnn Berg, FUCS, 13 Moss Rd\n(tel. 0865 273230)\n",
            &["Ann Berg"],
        );
        names(
            "Postdoc in ferns\n\nWe work with, among others:\nAnn Berg, FUCS, 13 Moss Rd\n",
            &[],
        );
        mailboxes(
            "Postdoc in ferns\n\nMore information: email office@fern.edu\n",
            &["office@fern.edu"],
        );
        mailboxes(
            "Please telephone the office for particulars on 01227 827837 or email office@fern.edu.",
            &["office@fern.edu"],
        );
    }

    #[test]
    fn a_link_to_a_place_is_nobody() {
        names(
            "The town has boats provided by [Carl Lind State Park](https://park.example), next to the lake.",
            &[],
        );
        names(
            "Details can be obtained from [Carl Lind](https://fern.example/lind).",
            &["Carl Lind"],
        );
        names(
            "Contact: [Professor Ann Berg Director](https://fern.example/berg)\n",
            &["Ann Berg"],
        );
    }

    #[test]
    fn who_will_be_contacted_turns_to_nobody() {
        let apply = "Email to apply: jobs@fern.example\n";
        mailboxes(
            &format!("How to apply\n\nOnly shortlisted candidates will be contacted.\n\n{apply}"),
            &[],
        );
        mailboxes("Please contact ann@fern.example.", &["ann@fern.example"]);
    }

    #[test]
    fn help_with_an_application() {
        for text in [
            "If you need accommodations in the job application or interview process, please email help@fern.example.",
            "Applicants with disabilities requiring assistance should email help@fern.example.",
            "Send your application to jobs@fern.example. If you want to correct your information, please send an e-mail to help@fern.example.",
        ] {
            mailboxes(text, &["help@fern.example"]);
        }
    }

    #[test]
    fn names_in_examples() {
        names(
            "Please send a CV to jane@uni.edu with the subject “Your name” (such as “Diver: Carl Berg”), and for questions contact Ann Lind (ann@uni.edu).",
            &["Ann Lind"],
        );
        names(
            "For questions about the project „Moss“ please contact Jane Doe (jane@uni.edu).",
            &["Jane Doe"],
        );
        names(
            "Questions about “Moss and Law\" go to Jane Doe (jane@uni.edu).",
            &["Jane Doe"],
        );
    }

    #[test]
    fn the_name_of_a_committee() {
        names(
            "Please contact Dr. Jane Doe or Dr. Ann Berg - co-chairs of the Lake Chair Search Committee, with questions (search@uni.edu).",
            &["Jane Doe", "Ann Berg"],
        );
    }

    #[test]
    fn help_beside_questions() {
        mailboxes(
            "If you have queries about the position or technical issues, please contact office@uni.edu.",
            &["office@uni.edu"],
        );
        mailboxes(
            "In case of technical issues, please contact office@uni.edu.",
            &[],
        );
    }

    #[test]
    fn the_mailbox_for_applications_is_nobodys() {
        mailboxes(
            "Contact: Ms Ann Berg, 053 491 0111, or Prof Carl Dorn, 053 491 0233.\nApplications: jobs@uni.edu. Please quote the number.\n",
            &[],
        );
        mailboxes(
            "Contact: Ms Ann Berg, 053 491 0111.\nE-mail: office@uni.edu\n",
            &["office@uni.edu"],
        );
    }

    #[test]
    fn a_name_behind_its_caption() {
        names(
            "If you have any questions, you may contact: Name: Jane van den Doe Position: Professor of Law E-mail: jane@uni.edu",
            &["Jane van den Doe"],
        );
        names("We use the name: Jane van den Doe.", &[]);
    }

    #[test]
    fn titles_that_look_like_a_host() {
        for title in ["prof. dr.ir.", "dr.ir.", "Prof.dr.ir."] {
            names(
                &format!("Contact\n\n{title} Jan Berg\ne-mail: j.berg@uni.edu\n"),
                &["Jan Berg"],
            );
        }
        names("Contact\n\nfern.ir Jan\ne-mail: office@uni.edu\n", &[]);
    }

    #[test]
    fn words_that_turn_to_somebody_and_fields_are_no_names() {
        names("Contact\n\nKari Ask, kari.ask@uni.edu\n", &["Kari Ask"]);
        for verb in ["Drop", "Write", "Ask", "Call"] {
            names(
                &format!("{verb} Anna Berg an email (anna@uni.edu) with your questions."),
                &["Anna Berg"],
            );
        }
        names(
            "Questions may be directed to Jane Doe, Assistant Professor, Quantitative Ecology, Fern University (jane.doe@uni.edu).",
            &["Jane Doe"],
        );
    }

    #[test]
    fn names_that_their_address_repeats() {
        names(
            "Contact for enquiries: Jane Doe Jane.Doe@uni.edu or for other questions Carl.Lind@uni.edu",
            &["Jane Doe"],
        );
    }

    #[test]
    fn the_parts_of_an_address_are_nobody() {
        names(
            "Application\n\nPlease send a letter to the Human Resources Office, Fern University, Hung Fai, Kowloon, Hong Kong or to hr@uni.edu.\n",
            &[],
        );
        names("Contact\n\nHung Fai, hr@uni.edu\n", &["Hung Fai"]);
    }

    #[test]
    fn a_mailbox_that_spells_a_name_of_the_text() {
        names(
            "You will join our scientists (Ann Berg, Casimir de Lind, Bo Moss).\n\nQuestions may be addressed to casimir.delind@uni.edu.",
            &["Casimir de Lind"],
        );
        names(
            "You will join our scientists (Ann Berg, Casimir de Lind, Bo Moss).\n\nQuestions may be addressed to ann.moss@uni.edu.",
            &[],
        );
        names(
            "You will join our Doctoral School.\n\nQuestions may be addressed to doctoral.school@uni.edu.",
            &[],
        );
    }

    #[test]
    fn a_mailbox_behind_whom_to_contact() {
        mailboxes(
            "The lab is new. For further information please contact the Office of Posts, Fern University. Telephone 1234 5678 or e-mail office@uni.edu if you have something to ask about the lake, the boats or the long winters on the ice.\n",
            &["office@uni.edu"],
        );
        mailboxes(
            "The lab is new. It is at Fern University. The list of all boats is kept by means of list@uni.edu, as the rules of the lake say.\n",
            &[],
        );
    }

    #[test]
    fn a_mailbox_behind_a_question() {
        mailboxes(
            "How to apply\n\nSend a CV to jobs@uni.edu by May.\n\nQuestions? → office@uni.edu\n",
            &["office@uni.edu"],
        );
        mailboxes("How to apply\n\nReady? Send a CV → jobs@uni.edu\n", &[]);
    }

    #[test]
    fn who_is_nobody_to_ask() {
        names(
            "For further information, contact the secretariat, Rua Ana Silva, 400, Westhaven.",
            &[],
        );
        names(
            "Questions? jobs@uni.edu\n\nThe project is supported by our partners in many countries, among whom are Prof. Jane Lind of Easthaven and Prof. Carl Dorn of Northhaven, both of great renown.",
            &[],
        );
    }

    #[test]
    fn what_somebody_is_the_head_of() {
        names(
            "Please contact Ann Berg, Head of Machining Processes (berg@uni.edu).",
            &["Ann Berg"],
        );
        names(
            "Please contact Prof. Ann Berg, Professor of Health & Behavioural Change, email: berg@uni.edu.",
            &["Ann Berg"],
        );
        names(
            "Supervision\n\nThe student will be supervised by: Prof. Ann Berg\n",
            &[],
        );
        names("Contact: SACO-S Ann Berg, berg@uni.edu", &["Ann Berg"]);
        // What ran into it is of something else.
        names(
            "Please contact the supervisor, Ann Berg, e-mail: berg@uni.edu Data protection officer: Jan Holm, holm@uni.edu",
            &["Ann Berg"],
        );
    }

    #[test]
    fn the_first_of_two_behind_a_label() {
        names(
            "Informal enquiries: Ann Berg or Carl Dorn (dorn@uni.edu).",
            &["Ann Berg", "Carl Dorn"],
        );
    }

    #[test]
    fn a_caption_before_a_name() {
        names(
            "Contact\n\nName: Ann Berg\nE-mail: berg@uni.edu\n",
            &["Ann Berg"],
        );
    }

    #[test]
    fn supervisors_of_projects_that_are_listed_by_them() {
        let contacts = |heading: &str| {
            let text = format!(
                "# PhD positions\n\nThe school is old and has many boats at the lake.\n\n{heading}\n\n1. [Moss](https://uni.edu/1) *(Supervisor: Jane Doe)*\n2. [Fern](https://uni.edu/2) *(Supervisor: Ann Berg)*\n3. [Peat](https://uni.edu/3) *(Supervisor: Carl Lind)*\n"
            );
            let parser = crate::PostingParser::new().format(crate::Format::Markdown);
            parser.parse(&text).contacts.len()
        };
        let note = "(listed in order by the name of the supervisor)";
        assert_eq!(contacts(&format!("**Possible proposals** {note}:")), 0);
        assert_eq!(contacts("**Contact the supervisor**"), 3);
    }

    #[test]
    fn an_institution_behind_a_name() {
        names("Contact\n\nAnn Berg Institute\noffice@uni.edu\n", &[]);
        names("Contact\n\nKlinikum Westhaven\noffice@uni.edu\n", &[]);
        names(
            "For information, please contact: Dr. Ann Berg Westhaven University, Main Street 20. E-mail: a.berg@uni.edu",
            &["Ann Berg"],
        );
    }

    #[test]
    fn somebodys_work_is_nobody_to_ask() {
        names(
            "Informal inquiries go to office@uni.edu. The project arises from Prof. Berg's research and Dr. Edwards' lab.",
            &[],
        );
        names(
            "Informal inquiries go to Prof. Berg, office@uni.edu.",
            &["Berg"],
        );
    }

    #[test]
    fn the_line_below_a_name() {
        names(
            "Candidates should send\n\n- a CV\n- a letter\n\nto Univ. Prof. Ann Berg\noffice@uni.edu\n",
            &["Ann Berg"],
        );
    }

    #[test]
    fn a_name_that_is_the_link() {
        names(
            "Questions go to the office. See [Ann Berg](https://uni.edu/berg).",
            &[],
        );
        names(
            "Questions go to [Ann Berg](mailto:office@uni.edu).",
            &["Ann Berg"],
        );
    }

    #[test]
    fn several_people_to_ask() {
        names(
            "For questions, please contact Prof. Ann Berg, Computational Biology, Westhaven.",
            &["Ann Berg"],
        );
        names(
            "For questions, please contact: Profs. Ann Berg, Carl Dorn, Rose Lind",
            &["Ann Berg", "Carl Dorn", "Rose Lind"],
        );
        names(
            "In case of inquiries, please feel free to contact Prof. Ann Berg, Institute for Things That Are Named At Length, Main Street 12345, Westhaven, Country of the Far and Wide.",
            &["Ann Berg"],
        );
    }

    #[test]
    fn who_is_named_before_the_colon() {
        names("Contact for Optics: office@uni.edu", &[]);
        names(
            "For informal enquiries contact Dr Ann Berg: office@uni.edu",
            &["Ann Berg"],
        );
    }

    #[test]
    fn the_first_of_a_labelled_line() {
        names(
            "Contact: Ann Berg, Department of Optics, Main Street 1. E-mail: office@uni.edu.",
            &["Ann Berg"],
        );
        names(
            "Contact: HR Specialist Ann Berg, office@uni.edu",
            &["Ann Berg"],
        );
    }

    #[test]
    fn where_a_mail_went_is_nobody_to_ask() {
        mailboxes(
            "From: \"Ann Berg\" <ann@uni.edu>\nTo: optics@lists.uni.edu\nDate: Tue, 6 Feb 2024 10:12:44 -0600\nSubject: Postdoc in optics\n\nWe seek a postdoc. For questions, contact Ann Berg (ann@uni.edu).\n",
            &["ann@uni.edu"],
        );
    }

    #[test]
    fn what_somebody_is_names_nobody() {
        names(
            "Please contact Ann Berg, Head of Division of Silver Lakes Tel: +44 113 343 5675; Email: ann.berg@uni.edu",
            &["Ann Berg"],
        );
        names(
            "Contact person: Ann Berg Web: https://uni.edu",
            &["Ann Berg"],
        );
    }

    #[test]
    fn those_of_a_label_of_others() {
        names("Union representatives: Olle Ek, 090-786 11 11.", &[]);
        names(
            "For questions contact Ann Berg, ann@uni.edu. The Title IX Coordinator, Jane Roe, is at 555-123-4567.",
            &["Ann Berg"],
        );
    }

    #[test]
    fn a_mailbox_on_a_line_below() {
        let posting = crate::parse_posting("Contact\nJane Roe, +45 35 32 12 34\njr@uni.dk\n");
        assert_eq!(posting.contacts.len(), 1, "{:?}", posting.contacts);
        assert_eq!(posting.contacts[0].value.emails, ["jr@uni.dk"]);
        let posting = crate::parse_posting("Tel.: +45 35 32 12 34 Contact person: Ann Berg");
        assert_eq!(posting.contacts[0].value.phones[0].as_str(), "+4535321234");
        mailboxes(
            "Enquiries should be made to: posts@uni.edu",
            &["posts@uni.edu"],
        );
    }

    #[test]
    fn what_was_run_together_behind_an_address() {
        mailboxes(
            "Contact\n\nPlease contact Ann Berg, ann@uni.edu Union representatives Carl Lind, carl@union.org",
            &["ann@uni.edu"],
        );
        mailboxes(
            "Contact\n\nPlease contact the data protection officer, dpo@uni.edu.",
            &[],
        );
        mailboxes(
            "Any question can be sent to our team: office@uni.edu",
            &["office@uni.edu"],
        );
    }

    #[test]
    fn a_phone_behind_what_somebody_is_asked_about() {
        let posting = crate::parse_posting(
            "Inquiries: Prof. Ann Berg (research) +45 35 32 12 34, HR Specialist Carl Lind (application process) carl@uni.dk\n",
        );
        let phones: Vec<usize> = posting
            .contacts
            .iter()
            .map(|contact| contact.value.phones.len())
            .collect();
        assert_eq!(phones, [1, 0], "{:?}", posting.contacts);
        for (text, expected) in [
            (
                "Contact: ann@uni.dk Ann Berg, carl@uni.dk Carl Lind, rose@uni.dk Rose Moss.\n",
                "carl@uni.dk",
            ),
            (
                "Contact Ms Moss, office@uni.dk (Carl Lind), rose@uni.dk (Rose Berg)\n",
                "office@uni.dk",
            ),
        ] {
            let posting = crate::parse_posting(text);
            let carl = posting
                .contacts
                .iter()
                .find(|contact| contact.value.name.as_deref() == Some("Carl Lind"));
            let emails: Vec<_> = carl.iter().flat_map(|carl| &carl.value.emails).collect();
            assert_eq!(emails, [expected], "{text}");
        }
    }

    #[test]
    fn a_letter_that_is_a_title_in_french() {
        names(
            "Pour plus d’informations, veuillez contacter M. Paul Berg, tél. 02 40 55 51 23.",
            &["Paul Berg"],
        );
        names(
            "Des renseignements peuvent être obtenus auprès de M. Berg (paul@fern.fr).",
            &["Berg"],
        );
        names(
            "For questions contact M. Paul Berg, paul@fern.edu.",
            &["M. Paul Berg"],
        );
    }

    #[test]
    fn german_sentences_that_name_whom_to_ask() {
        for text in [
            "Für Rückfragen steht Ihnen Frau Dr. Lena Sund (Tel.: 0431 555-1234) zur Verfügung.",
            "Nähere Auskünfte erteilt Prof. Dr. Lena Sund, Telefon 0431/555-77.",
            "Fachliche Fragen beantwortet Ihnen gerne Frau Lena Sund, Tel. 0431 555 88.",
        ] {
            names(text, &["Lena Sund"]);
        }
        names(
            "Bitte senden Sie Ihre Bewerbung mit Zeugnissen und Publikationsliste bis zum 31. Mai an moos@fern.edu.",
            &[],
        );
    }
}
