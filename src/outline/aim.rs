//! What a sentence turns a reader to at each of its places: to ask somebody, or to apply.

mod along;
mod near;

use core::ops::Range;

use super::Outline;
use crate::lexicon::{Cue, Label, Paper, Request, Route, Sense, dictionary};
use crate::mentions::Found;
use crate::model::{DocumentKind, MentionValue};

/// To what end an address stands in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// "Questions may be directed to …"
    Ask,
    /// "Applications should be submitted to …"
    Apply,
    /// "Enquiries and applications to …"
    Both,
}

impl Aim {
    /// Is it an address for questions?
    pub fn asks(self) -> bool {
        self != Self::Apply
    }

    /// Is it an address for applications?
    pub fn applies(self) -> bool {
        self != Self::Ask
    }
}

/// The aims of a sentence, each from a place on.
#[derive(Clone, Debug, Default)]
pub struct Aims(Vec<(usize, Option<Aim>)>);

impl Aims {
    /// The aim at a place.
    pub fn at(&self, place: usize) -> Option<Aim> {
        let after = self.0.partition_point(|(from, _)| *from <= place);
        self.0.get(after.checked_sub(1)?)?.1
    }

    /// The aim at its end.
    pub fn last(&self) -> Option<Aim> {
        self.0.last()?.1
    }
}

/// Reads the aims of a sentence.
pub fn aims(outline: &Outline<'_>, sentence: Range<usize>) -> Aims {
    let mut reader = Reader {
        outline,
        sentence: sentence.clone(),
        steps: Vec::new(),
        clause: Clause::default(),
    };
    let mut from = sentence.start;
    let mut parted = false;
    for cue in outline.cues(sentence) {
        parted |= from < cue.start && outline.slice(from..cue.start).contains(';');
        if parted && speaks(cue.sense) {
            // "Send a CV; a letter; and two references to …" is one list.
            let lists = matches!(cue.sense, Sense::Paper(_)) && reader.clause.sends();
            if !lists {
                reader.reset(cue.start);
            }
            parted = false;
        }
        reader.cue(cue);
        from = from.max(cue.end);
    }
    Aims(reader.steps)
}

struct Reader<'o, 't> {
    outline: &'o Outline<'t>,
    sentence: Range<usize>,
    steps: Vec<(usize, Option<Aim>)>,
    clause: Clause,
}

/// What a sentence said up to a place, or up to its semicolon; each with where it ended.
#[derive(Clone, Debug, Default)]
struct Clause {
    aim: Option<Aim>,
    /// An application, or a part of one.
    object: Option<usize>,
    /// Sending.
    verb: Option<usize>,
    /// "send" was said last of it.
    sent: bool,
    /// "to apply"
    applies: Option<usize>,
    /// What somebody is asked for: "questions"
    question: Option<usize>,
    /// Who applies.
    person: bool,
    /// "if you consider applying"
    condition: bool,
    /// What comes along: "with"
    with: Option<usize>,
    /// The last preposition.
    hangs: usize,
    /// "by e-mail"
    mailed: bool,
    /// A clause goes on about who was named last: "to whom"
    relative: bool,
}

impl Clause {
    /// Is it about sending, and not about questions?
    fn sends(&self) -> bool {
        self.verb.is_some() && self.aim != Some(Aim::Ask)
    }
}

impl Reader<'_, '_> {
    fn cue(&mut self, cue: &Cue<Sense>) {
        match cue.sense {
            Sense::Request(Request::Person) => {
                self.clause.person = true;
                // "For more information and if you are interested in the post, please write to"
                if self.asked_too(cue) {
                    self.set(cue.start, Aim::Both);
                }
            }
            Sense::Request(Request::If) => self.clause.condition = true,
            Sense::Request(Request::With | Request::Besides) => {
                self.clause.with = Some(cue.end);
                // "send an e-mail to jane@uni.edu including:", over the list of it
                let turned = self.clause.verb.is_some() || self.clause.aim == Some(Aim::Ask);
                if turned && self.ends_in(cue) {
                    self.both_before();
                }
            }
            Sense::Request(Request::Link) => self.link(cue),
            // "help in the application process"
            Sense::Request(Request::In)
                if self.clause.question.is_some_and(|question| {
                    question <= cue.start && self.is_blank(question..cue.start)
                }) =>
            {
                self.clause.hangs = cue.end;
            }
            // "contact Jane Doe (jane@uni.edu), to whom applications should be sent"
            Sense::Request(Request::Clause) => {
                self.clause.relative = self
                    .mailed(cue.start)
                    .and_then(|mailed| cue.start.checked_sub(mailed))
                    .is_some_and(|gap| gap <= CLOSE * 2);
            }
            // "contact details of two referees" are part of what is sent.
            Sense::Route(Route::Question | Route::Turn) if self.carries(cue) => {}
            Sense::Route(Route::Question) => self.question(cue),
            Sense::Route(Route::Turn) => self.turn(cue),
            // "Further details and an application pack can be obtained from Jane Doe."
            Sense::Route(Route::Source) => self.set(cue.start, Aim::Ask),
            Sense::Route(Route::Apply)
                if self.tells(cue) || !self.hanging(cue) && !self.asked_about(cue.start) =>
            {
                self.apply(cue);
            }
            Sense::Request(Request::Applying | Request::Papers) | Sense::Paper(Paper::Named(_))
                if is_object(cue.sense) && !self.hanging(cue) && !self.asked_about(cue.start) =>
            {
                self.object(cue);
            }
            Sense::Request(Request::Gives | Request::Given | Request::May)
            | Sense::Route(Route::Toward) => {
                self.clause.verb = Some(cue.end);
                self.clause.sent = cue.sense == Sense::Request(Request::Gives);
                self.weigh(cue.end);
                if self.ends_in(cue) {
                    self.both_before();
                }
            }
            // "Applications (with a CV) via e-mail: jane@uni.edu"
            Sense::Label(Label::Email) if self.clause.aim.is_none() => {
                if self.clause.object.is_some() && self.mailbox_at(cue.end) {
                    self.set(cue.start, Aim::Apply);
                }
                self.clause.mailed = true;
            }
            _ => {}
        }
    }

    /// "candidates should send to …", "Letter and CV to jane@uni.edu": what is sent goes without saying, or the sending does.
    fn link(&mut self, cue: &Cue<Sense>) {
        let clause = &self.clause;
        // "Submit to jane@uni.edu: a CV"
        let told =
            || self.named_mailbox(cue.end) && self.words(self.sentence.start..cue.start) <= FEW;
        let sent = clause
            .verb
            .is_some_and(|verb| verb <= cue.start && self.is_blank(verb..cue.start))
            && (clause.person || told());
        // "Applications by e-mail only to Jane Doe, jane@uni.edu"
        let addressed = clause.object.is_some()
            && (self.named_mailbox(cue.end)
                || clause.mailed && self.mailbox_within(cue.end, CLOSE * 8));
        if clause.aim.is_none() && (sent || addressed) {
            self.set(cue.start, Aim::Apply);
        }
        self.clause.hangs = cue.end;
    }

    fn is_blank(&self, gap: Range<usize>) -> bool {
        self.outline.slice(gap).trim().is_empty()
    }

    fn question(&mut self, cue: &Cue<Sense>) {
        // "Applications or enquiries should be sent to"
        let named = self.clause.aim.is_none()
            && self.clause.verb.is_none()
            && self
                .clause
                .object
                .is_some_and(|object| self.words(object..cue.start) <= FEW);
        // "Applications and enquiries Enquiries about …": the heading ran into the sentence, which is about what it says again.
        let again = self.clause.question.is_some();
        let both = (named || self.clause.aim.is_some_and(Aim::applies))
            && !again
            && !self.clause.condition
            && [self.clause.object, self.clause.applies]
                .into_iter()
                .flatten()
                .any(|said| self.joined(said, cue.start));
        let both = both || self.sent_too(cue);
        self.clause.question = Some(cue.end);
        self.set(cue.start, if both { Aim::Both } else { Aim::Ask });
    }

    /// "please contact"
    fn turn(&mut self, cue: &Cue<Sense>) {
        // "To apply, please contact …", but not "apply at … or contact …".
        let both = self.clause.question.is_none()
            && self.clause.applies.is_some_and(|applies| {
                applies <= cue.start
                    && self.words(applies..cue.start) <= FEW
                    && !self.joined(applies, cue.start)
                    && self.outline.mentions(applies..cue.start).is_empty()
            });
        // "applications or enquiries to"
        let both = both
            || self.clause.aim == Some(Aim::Apply)
                && self.clause.object.is_some_and(|object| {
                    self.joined(object, cue.start) && self.words(object..cue.start) <= FEW
                });
        match self.clause.aim {
            Some(Aim::Both) => {}
            _ if both => self.set(cue.start, Aim::Both),
            _ => self.set(cue.start, Aim::Ask),
        }
    }

    fn apply(&mut self, cue: &Cue<Sense>) {
        self.clause.applies = Some(cue.end);
        if self.asked_too(cue) {
            self.set(cue.start, Aim::Both);
        } else if self.clause.question.is_none() && self.mailbox_before(cue.start) {
            self.both_before();
        }
        self.clause.object = Some(cue.end);
        if self.clause.aim.is_none() {
            self.set(cue.start, Aim::Apply);
        }
    }

    fn object(&mut self, cue: &Cue<Sense>) {
        if self.asked_too(cue) {
            self.set(cue.start, Aim::Both);
        } else if self.comes_along(cue) {
            self.both_before();
        } else {
            if self.clause.aim.is_some() {
                self.clause.verb = None;
            }
            self.clause.object = Some(cue.end);
            if self.holds_verb(cue) {
                self.clause.verb = Some(cue.end);
            }
            self.weigh(cue.end);
            // "the address for applications: jane@uni.edu"
            if self.clause.aim.is_none() && self.mailbox_at(cue.end) {
                self.set(cue.start, Aim::Apply);
            }
        }
        self.clause.object = Some(cue.end);
    }

    /// "please submit the following": the verb is in the phrase.
    fn holds_verb(&self, cue: &Cue<Sense>) -> bool {
        let gives = |sense| (sense == Sense::Request(Request::Gives)).then_some(());
        let mut words = self.outline.scan.words_within(cue.range()).iter().take(FEW);
        words.any(|word| {
            let phrase = self.outline.slice(word.start..cue.end);
            dictionary().beginning(phrase, gives).is_some()
        })
    }

    /// "e-mail Jane Doe (jane@uni.edu) and attach: (1) a CV": what is attached follows as a list.
    fn ends_in(&self, cue: &Cue<Sense>) -> bool {
        let rest = self.outline.slice(cue.end..self.sentence.end);
        !rest.contains(char::is_alphabetic)
            && matches!(
                cue.sense,
                Sense::Request(Request::Gives | Request::With | Request::Besides)
            )
            && self.clause.aim.is_none_or(|aim| aim == Aim::Ask)
            && self.clause.question.is_none()
            && self.mailed(cue.start).is_some()
    }

    /// Where the last mailbox before a place ends.
    fn mailed(&self, at: usize) -> Option<usize> {
        let before = self.outline.mentions(self.sentence.start..at).iter();
        let mailbox = |found: &&Found| matches!(found.value, MentionValue::Email(_));
        before.rev().find(mailbox).map(|found| found.range.end)
    }

    /// What the sentence turned to is where the papers go, too.
    fn both_before(&mut self) {
        match self.steps.last_mut() {
            Some((_, aim @ Some(Aim::Ask))) => *aim = Some(Aim::Both),
            Some(_) => return,
            None => self.steps.push((self.sentence.start, Some(Aim::Apply))),
        }
        self.clause.aim = self.steps.last().and_then(|(_, aim)| *aim);
    }

    /// An application and its sending together.
    fn weigh(&mut self, at: usize) {
        if self.clause.object.is_some()
            && self.clause.verb.is_some()
            && self.clause.aim != Some(Aim::Both)
        {
            if self.clause.relative {
                self.both_before();
            }
            self.set(at, Aim::Apply);
        }
    }

    fn set(&mut self, at: usize, aim: Aim) {
        self.clause.aim = Some(aim);
        if aim == Aim::Ask {
            self.clause.object = None;
            self.clause.verb = None;
        }
        self.steps.push((at, self.clause.aim));
    }

    fn reset(&mut self, at: usize) {
        self.clause = Clause::default();
        self.steps.push((at, None));
    }
}

/// Does a clause of its own begin? The lines of a postal address ("…, Westhaven; fax: 555 0112; e-mail: jane@uni.edu") say nothing.
fn speaks(sense: Sense) -> bool {
    match sense {
        Sense::Request(request) => !request.links() && request != Request::Please,
        Sense::Route(_) | Sense::Paper(_) => true,
        _ => false,
    }
}

/// Referees stand so near to the details of theirs that are asked for.
const REFEREES: usize = 24;

/// "e-mail " before "contact information" has no more bytes.
const MAIL: usize = 8;

/// Between a mailbox and "to apply" no more stands than a bracket and a blank.
const CLOSE: usize = 6;

/// Words between what belongs together: "applications and any informal enquiries".
const FEW: usize = 2;

/// What a conjunction joins stands so near.
const NEAR: usize = 40;

/// What is handed in.
fn is_object(sense: Sense) -> bool {
    match sense {
        Sense::Request(Request::Applying | Request::Papers) => true,
        Sense::Paper(Paper::Named(kind)) => matches!(
            kind,
            DocumentKind::Cv
                | DocumentKind::CoverLetter
                | DocumentKind::ApplicationForm
                | DocumentKind::ResearchStatement
                | DocumentKind::Portfolio
                | DocumentKind::RecommendationLetters
        ),
        _ => false,
    }
}
