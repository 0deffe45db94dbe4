//! What a passage is to contacts: whether somebody is to be asked, and where applications go.

use core::ops::Range;

use super::people::Person;
use super::{Reader, known, people, role};
use crate::lexicon::{Carrier, Cue, Label, NamePart, Paper, Particle, Request, Route, Sense};
use crate::model::{Evidence, SectionKind};
use crate::outline::Passage;

/// What a passage is to contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Context {
    /// A label, a heading or the sentence says that somebody is to be asked.
    Asks(Evidence),
    /// It may go on with what the passage before gave.
    GoesOn,
    /// It asks for applications.
    Applies,
    /// Nothing.
    None,
}

impl Reader<'_, '_> {
    pub(super) fn context(
        &self,
        passage: &Passage,
        range: &Range<usize>,
        people: &[Person],
    ) -> Context {
        let labelled = match &passage.label {
            Some((Label::Contact, _)) => true,
            // "More information: email jane@uni.edu"
            Some((Label::Url, name)) => {
                self.has_route(name, Route::Question) && self.reached(range)
            }
            _ => false,
        };
        let turns = self.turns(range) || self.has_route(range, Route::Source);
        let asks = turns
            || self.has_route(range, Route::Question)
                && (Self::short(range)
                    || self.reached(range)
                    || people
                        .iter()
                        .any(|person| known::turned(self.outline, range, person)));
        let kind = self.outline.kind(passage);
        if !turns && self.has_route(range, Route::Led) {
            Context::None
        } else if labelled {
            Context::Asks(Evidence::Labelled)
        } else if kind == SectionKind::Contact
            && (asks || Self::short(range) || self.reached(range))
        {
            Context::Asks(Evidence::Sectioned)
        } else if asks {
            Context::Asks(Evidence::Phrased)
        } else if self
            .open
            .is_some_and(|open| open.part == passage.part && open.asks)
            && self.reached(range)
        {
            // "… please contact the office. Telephone 1234 or e-mail office@fern.edu"
            Context::Asks(Evidence::Phrased)
        } else if self
            .open
            .is_some_and(|open| open.part == passage.part && open.left > 0)
        {
            Context::GoesOn
        } else if self
            .outline
            .senses(range.clone(), |sense| {
                matches!(
                    sense,
                    Sense::Request(Request::Gives | Request::Given) | Sense::Route(Route::Apply)
                )
                .then_some(())
            })
            .next()
            .is_some()
        {
            Context::Applies
        } else {
            Context::None
        }
    }

    /// "Applications: jobs@uni.edu" below the line of somebody to ask
    pub(super) fn for_applications(&self, passage: &Passage) -> bool {
        passage.label.as_ref().is_some_and(|(_, name)| {
            let mut cues = self.outline.cues(name.clone()).iter();
            cues.any(|cue| {
                cue.end == name.end
                    && matches!(
                        cue.sense,
                        Sense::Request(Request::Applying) | Sense::Route(Route::Apply)
                    )
            })
        })
    }

    /// "Trade unions", as a heading over those who are to be asked about other matters
    pub(super) fn of_others(&mut self, passage: &Passage, range: &Range<usize>) -> bool {
        let Some(heading) = self.heads_others(passage) else {
            return false;
        };
        let labelled = matches!(passage.label, Some((Label::Contact, _)));
        let turns =
            |range: &Range<usize>| self.turns(range) || self.has_route(range, Route::Question);
        if labelled || turns(&heading) || turns(range) {
            return false;
        }
        // "Prof. Rose Moss, head" behind those of the union is somebody else.
        match self.others {
            Some((over, ended)) if over == heading.start => {
                let ends = ended || self.begins_anew(range);
                self.others = Some((over, ends));
                !ends
            }
            _ => {
                self.others = Some((heading.start, false));
                true
            }
        }
    }

    fn heads_others(&self, passage: &Passage) -> Option<Range<usize>> {
        let heading = self.outline.heading(passage)?;
        self.has_route(&heading, Route::Aside).then_some(heading)
    }

    /// It begins with a role, or with a name that has a title.
    fn begins_anew(&self, range: &Range<usize>) -> bool {
        role::whole_line(self.outline, range).is_some()
            || people::people(self.outline, range.clone())
                .first()
                .is_some_and(|person| person.titled && person.name.start - range.start <= TITLE)
    }

    pub(super) fn names_contacts(&self, label: &Range<usize>) -> bool {
        let mut cues = self.outline.cues(label.clone()).iter();
        cues.any(|cue| {
            matches!(
                cue.sense,
                Sense::Route(Route::Turn | Route::Question)
                    | Sense::Paper(Paper::As(Carrier::Contact))
            )
        })
    }

    /// "please contact", but not "shortlisted candidates will be contacted"
    pub(super) fn turns(&self, range: &Range<usize>) -> bool {
        let cues = self.outline.cues(range.clone());
        let later = |turn: &Cue<Sense>| {
            cues.iter().any(|cue| {
                cue.sense == Sense::Request(Request::Later)
                    && cue.start <= turn.start
                    && turn.end <= cue.end
            })
        };
        cues.iter()
            .any(|cue| cue.sense == Sense::Route(Route::Turn) && !later(cue))
    }

    /// "please contact me", "send a CV to me", but not "it matters to me"
    pub(super) fn turns_to_writer(&self, range: &Range<usize>) -> bool {
        let outline = self.outline;
        let asks = |sense| {
            matches!(
                sense,
                Sense::Route(Route::Turn | Route::Question)
                    | Sense::Request(Request::Gives | Request::Given | Request::Please)
            )
            .then_some(())
        };
        let asked = outline.senses(range.clone(), asks).next();
        let asked = asked.map_or(range.end, |(asked, ())| asked.start);
        let me = |at: usize| outline.particle(at) == Some(Particle::Writer);
        let writer = |cue: &Cue<Sense>| {
            let next = outline.slice(cue.end..range.end);
            let at = range.end - next.trim_start().len();
            // "email me", but not "to me": the word is in the phrase.
            let within = || {
                let last = outline.scan.words_within(cue.range()).last();
                last.is_some_and(|word| me(word.start))
                    && (asked <= cue.start || outline.particle(cue.start).is_none())
            };
            let sent = matches!(cue.sense, Sense::Route(Route::Turn | Route::Toward));
            sent && (me(at) || within())
        };
        outline.cues(range.clone()).iter().any(writer)
    }

    /// "Bewerbungen sind zu richten an die Dekanin, Frau Prof. Dr. Moss": applications go to somebody by name.
    pub(super) fn is_addressed(&self, range: &Range<usize>, person: &Person) -> bool {
        let toward = |cue: &Cue<Sense>| {
            matches!(cue.sense, Sense::Route(Route::Toward | Route::Apply))
                && cue.end <= person.start
        };
        let before = self.outline.cues(range.start..person.start);
        // "em" is a small word of other languages.
        let title = |cue: &Cue<Sense>| {
            cue.sense == Sense::NamePart(NamePart::Honorific)
                && self
                    .outline
                    .slice(cue.range())
                    .starts_with(char::is_uppercase)
        };
        let titles = self.outline.cues(person.start..person.name.start);
        before.iter().any(toward) && titles.iter().any(title)
    }

    pub(super) fn has_route(&self, range: &Range<usize>, wanted: Route) -> bool {
        self.first_route(range, wanted).is_some()
    }

    pub(super) fn first_route(&self, range: &Range<usize>, wanted: Route) -> Option<Range<usize>> {
        let mut cues = self.outline.cues(range.clone()).iter();
        cues.find(|cue| matches!(cue.sense, Sense::Route(route) if route == wanted))
            .map(Cue::range)
    }

    /// "Questions?", over or before an address
    pub(super) fn is_question(&self, range: &Range<usize>) -> bool {
        self.outline.slice(range.clone()).ends_with('?') && self.has_route(range, Route::Question)
    }
}

/// "Associate Professor " before a name, in bytes.
const TITLE: usize = 24;
