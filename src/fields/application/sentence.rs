//! A sentence that may say where to apply, and what stands in it.

use core::ops::Range;

use super::flow::Open;
use crate::lexicon::{
    Carrier, Cue, Label, Paper, Particle, Request, Route, Sense, Topic, dictionary,
};
use crate::mentions::Found;
use crate::model::{DocumentKind, MentionValue};
use crate::outline::{Aim, Aims, Outline, Passage, aims};

/// A sentence, or a line.
pub struct Sentence<'o, 't> {
    pub outline: &'o Outline<'t>,
    pub range: Range<usize>,
    /// What sends the reader somewhere, in order.
    pub routes: Vec<(Range<usize>, Route)>,
    pub aims: Aims,
    /// It goes on with the sentence before it: "… write to: Jane Doe, jane@uni.edu", where "to:" looks like a label.
    pub goes_on: bool,
}

impl<'o, 't> Sentence<'o, 't> {
    pub fn new(outline: &'o Outline<'t>, passage: &Passage, range: Range<usize>) -> Self {
        let routes = outline
            .senses(range.clone(), |sense| match sense {
                Sense::Route(route) => Some(route),
                _ => None,
            })
            .collect();
        Self {
            outline,
            aims: aims(outline, range.clone()),
            range,
            routes,
            goes_on: matches!(passage.label, Some((Label::Mail | Label::Recipient, _))),
        }
    }

    /// The mentions in it.
    pub fn mentions(&self) -> &'t [Found] {
        self.outline.mentions(self.range.clone())
    }

    /// Does it send the reader somewhere in this way?
    pub fn has(&self, wanted: Route) -> bool {
        self.routes.iter().any(|(_, route)| *route == wanted)
    }

    /// What it turns the reader to at its end.
    pub fn aim(&self) -> Option<Aim> {
        // "Applicants should submit:"
        let hands_in =
            || self.opens().is_some() && self.asks(Request::Person) && self.gives_at_end();
        let applies = self.has(Route::Apply) || hands_in();
        self.aims.last().or(applies.then_some(Aim::Apply))
    }

    pub fn holds_address(&self) -> bool {
        self.mentions()
            .iter()
            .any(|found| matches!(found.value, MentionValue::Email(_) | MentionValue::Url(_)))
    }

    /// Does it begin with an address?
    pub fn begins_with_address(&self) -> bool {
        self.mentions().first().is_some_and(|found| {
            let lead = self.outline.slice(self.range.start..found.range.start);
            matches!(found.value, MentionValue::Email(_) | MentionValue::Url(_))
                && !lead.contains(char::is_alphanumeric)
        })
    }

    /// "Please apply via the following link:" as a heading, whose colon is none of it
    pub fn applies_by_link(&self) -> bool {
        let colon = self.outline.slice(self.range.end..self.range.end + 1) == ":";
        let leads = |(_, route): &(Range<usize>, Route)| {
            matches!(route, Route::Visit | Route::Toward | Route::Form)
        };
        colon && self.aim().is_some_and(Aim::applies) && self.routes.iter().any(leads)
    }

    /// Nothing but addresses?
    pub fn only_addresses(&self) -> bool {
        let mentions = self.mentions();
        let words = self
            .outline
            .scan
            .words_within(self.range.clone())
            .iter()
            .filter(|word| {
                !mentions
                    .iter()
                    .any(|found| found.range.start <= word.start && word.end <= found.range.end)
            })
            .take(mentions.len() + 6)
            .count();
        !mentions.is_empty() && words <= 1.max(mentions.len().saturating_sub(2))
    }

    /// Does it leave open what is to be sent, or where to: "… should be sent to:"?
    pub fn opens(&self) -> Option<Open> {
        let text = self.outline.slice(self.range.clone()).trim_end();
        let bare = text.trim_end_matches([':', '：', ' ']);
        let end = self.range.start + bare.len();
        let at_end = |sense: fn(Sense) -> bool| {
            let cues = self.outline.cues(self.range.clone());
            cues.iter().any(|cue| cue.end == end && sense(cue.sense))
        };
        if at_end(leads) || !bare.ends_with(['.', '!', '?']) && self.addressed(bare) {
            Some(Open::Address)
        } else if bare.len() < text.len()
            || at_end(|sense| {
                matches!(
                    sense,
                    Sense::Request(Request::Gives | Request::With | Request::Besides)
                )
            })
        {
            Some(Open::List)
        } else {
            None
        }
    }

    /// "Applications to: Dr Jane Doe, Chair", as the first line of a postal address
    fn addressed(&self, bare: &str) -> bool {
        let end = self.range.start + bare.len();
        self.outline.cues(self.range.clone()).iter().any(|cue| {
            leads(cue.sense)
                && end <= cue.end + ADDRESSEE
                && self
                    .outline
                    .slice(cue.end..end.max(cue.end))
                    .starts_with(':')
        })
    }

    /// Does it name a document?
    pub fn names_document(&self) -> bool {
        let cues = self.outline.cues(self.range.clone());
        cues.iter()
            .any(|cue| matches!(cue.sense, Sense::Paper(Paper::Named(_) | Paper::Of(_))))
    }

    /// A line of a name, a postal address or a mailbox: short, and it says nothing.
    pub fn is_line(&self) -> bool {
        self.range.len() <= LINE && !self.asks(Request::Verb)
    }

    fn gives_at_end(&self) -> bool {
        let from = self
            .range
            .start
            .max(self.range.end.saturating_sub(ADDRESSEE));
        let cues = self.outline.cues(self.range.clone());
        cues.iter()
            .any(|cue| cue.end >= from && cue.sense == Sense::Request(Request::Gives))
    }

    /// Does it write to somebody whose address it does not hold: "Candidates should send an e-mail to Jane Doe"? Behind the name no
    /// postal address follows.
    pub fn promises(&self, section: bool) -> bool {
        let applies = self.aim().is_some_and(Aim::applies) || section && self.asks(Request::Person);
        if !applies || self.holds_address() || self.asks(Request::Never) {
            return false;
        }
        let toward = self
            .routes
            .iter()
            .rfind(|(_, route)| *route == Route::Toward);
        let toward = toward.map(|(range, _)| range.end);
        let by_name = toward.is_some_and(|from| {
            let behind = from..self.range.end;
            let goes_on = self.outline.slice(behind.clone()).trim_end().ends_with(',');
            // "sent to NOKUT": the name of somebody is not printed in capitals only.
            let addressee = self.outline.slice(behind.clone()).split_whitespace().next();
            let letters = |name: &str| name.chars().filter(|c| c.is_alphabetic()).count();
            let acronym = addressee
                .is_some_and(|name| letters(name) > 2 && !name.contains(char::is_lowercase));
            !goes_on && !acronym && self.outline.organisations(behind).is_empty()
        });
        by_name || self.goes_by_mail() && (toward.is_some() || self.asks(Request::Gives))
    }

    /// "Please do not use this e-mail address for applications."
    pub fn forbids_mail(&self) -> bool {
        self.asks(Request::Applying) && self.says_mail() && self.refuses()
    }

    /// Is something not wanted, and no more than in brackets: "(a letter, a CV without picture)"?
    fn refuses(&self) -> bool {
        let cues = self.outline.cues(self.range.clone());
        cues.iter()
            .filter(|cue| cue.sense == Sense::Request(Request::Never))
            .any(|cue| {
                let before = self.outline.slice(self.range.start..cue.start);
                before.matches('(').count() <= before.matches(')').count()
            })
    }

    /// "the above e-mail", "the e-mail address above": the mailbox, and not another way beside "the website above".
    pub fn says_mail_above(&self) -> bool {
        let cues = self.outline.cues(self.range.clone());
        let mail = |cue: &&Cue<Sense>| cue.sense == Sense::Label(Label::Email);
        let above = |cue: &&Cue<Sense>| cue.sense == Sense::Route(Route::Above);
        cues.iter().filter(above).any(|above| {
            cues.iter()
                .filter(mail)
                .any(|mail| above.start <= mail.start && mail.end <= above.end)
        })
    }

    /// "by e-mail", and not "with the e-mail addresses of two referees"
    fn goes_by_mail(&self) -> bool {
        let cues = self.outline.cues(self.range.clone());
        cues.iter()
            .filter(|cue| cue.sense == Sense::Label(Label::Email))
            .any(|cue| {
                let details = |other: &Cue<Sense>| {
                    other.start <= cue.start
                        && cue.end <= other.end
                        && other.sense == Sense::Paper(Paper::As(Carrier::Contact))
                };
                !cues.iter().any(details)
            })
    }

    /// "by e-mail"
    pub fn says_mail(&self) -> bool {
        let cues = self.outline.cues(self.range.clone());
        cues.iter()
            .any(|cue| cue.sense == Sense::Label(Label::Email))
    }

    /// Does it turn those who are interested to somebody, and not with questions only: "interested candidates should contact …"? In
    /// a part about applying it need not say who.
    pub fn invites(&self, section: bool) -> bool {
        let turns = self.has(Route::Turn) || self.has(Route::Toward);
        let sends = || self.asks(Request::Gives) || self.asks(Request::Please);
        let cues = self.outline.cues(self.range.clone());
        // A name for those who apply, or "if you are interested": "you" is whoever reads.
        let somebody = || {
            cues.iter().any(|cue| {
                cue.sense == Sense::Request(Request::Person)
                    && (self.outline.particle(cue.start) != Some(Particle::Lead)
                        || self.outline.slice(cue.range()).contains(' '))
            })
        };
        (turns || !section && sends())
            && !self.has(Route::Led)
            && !self.asks(Request::Never)
            && !self.routes.iter().any(|(range, route)| match route {
                Route::Question => true,
                // "enquiries to"
                Route::Turn => {
                    begins_with_question(self.outline.slice(range.clone())) || self.is_free(range)
                }
                _ => false,
            })
            && (section || somebody())
    }

    /// "ta gjerne kontakt med", "velkommen til at kontakte": nobody who applies is only welcome to write.
    fn is_free(&self, turn: &Range<usize>) -> bool {
        let cues = self.outline.cues(turn.clone());
        cues.iter().any(|cue| {
            cue.sense == Sense::Request(Request::May)
                && turn.start <= cue.start
                && cue.end <= turn.end
        })
    }

    /// Are no more than the letters of others sent to what stands at this place: "submit your application (uni.edu/jobs) and arrange
    /// for two letters to be sent to …"? Behind a page, the documents before the letters belong to that. Nothing, where the sentence
    /// names no document.
    pub fn sends_letters_only(&self, place: usize) -> Option<bool> {
        let start = self.range.start.max(place.saturating_sub(LIST));
        let page = self
            .outline
            .mentions(start..place)
            .iter()
            .rfind(|found| matches!(found.value, MentionValue::Url(_)));
        let from = page.map_or(start, |page| page.range.end);
        let named = self
            .outline
            .senses(from..place, |sense| match sense {
                Sense::Paper(Paper::Named(kind)) => {
                    Some(Some(kind == DocumentKind::RecommendationLetters))
                }
                Sense::Request(Request::Applying | Request::Papers)
                | Sense::Route(Route::Apply) => Some(Some(false)),
                Sense::Paper(Paper::As(Carrier::Letter)) => Some(None),
                _ => None,
            })
            // "ask your referees to send letters": who applies writes one.
            .filter_map(|(named, letters)| {
                let several = || self.outline.slice(named).ends_with('s') && self.has_others_send();
                letters.or_else(|| several().then_some(true))
            });
        if page.is_some() {
            named.last()
        } else {
            named.reduce(|all, letters| all && letters)
        }
    }

    /// Does it speak of referees, or of what is to be sent by others: "have two letters sent to"?
    fn has_others_send(&self) -> bool {
        let others = |sense| {
            matches!(
                sense,
                Sense::Paper(
                    Paper::Of(Topic::Referees | Topic::Reference)
                        | Paper::Named(
                            DocumentKind::Referees | DocumentKind::RecommendationLetters
                        )
                ) | Sense::Request(Request::Given)
            )
            .then_some(())
        };
        self.outline
            .senses(self.range.clone(), others)
            .next()
            .is_some()
    }

    /// Does it speak of asking for something in this way?
    pub fn asks(&self, request: Request) -> bool {
        let cues = self.outline.cues(self.range.clone());
        cues.iter().any(|cue| cue.sense == Sense::Request(request))
    }

    /// "to Dr Jane Doe (jane@uni.edu)", "either to jane@uni.edu or …", behind a list that broke its sentence
    pub fn begins_small(&self) -> bool {
        self.outline
            .slice(self.range.clone())
            .starts_with(char::is_lowercase)
    }

    /// Is sending spoken of, or a mailbox right behind a preposition?
    pub fn sends(&self, mailbox: &Found) -> bool {
        self.outline.cues(self.range.clone()).iter().any(|cue| {
            let straight = cue.end <= mailbox.range.start
                && mailbox.range.start - cue.end <= ADDRESSEE
                && self
                    .outline
                    .slice(cue.end..mailbox.range.start)
                    .split_whitespace()
                    .count()
                    <= NAME;
            match cue.sense {
                Sense::Request(Request::Given | Request::Gives) | Sense::Route(Route::Toward) => {
                    true
                }
                Sense::Request(Request::Link) => straight,
                _ => false,
            }
        })
    }
}

/// "questions to"
fn begins_with_question(phrase: &str) -> bool {
    let pick = |sense| (sense == Sense::Route(Route::Question)).then_some(());
    dictionary().beginning(phrase, pick).is_some()
}

/// Does what is sent, or where to, follow?
fn leads(sense: Sense) -> bool {
    matches!(
        sense,
        Sense::Request(Request::Link) | Sense::Route(Route::Toward)
    )
}

/// Who is written to takes no more room.
const ADDRESSEE: usize = 60;

/// A list of documents before a mailbox is no longer.
const LIST: usize = 1_000;

/// A line of a postal address is no longer.
const LINE: usize = 120;

/// Words of a name with its titles.
const NAME: usize = 5;
