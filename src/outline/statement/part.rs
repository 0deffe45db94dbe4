//! The statements of one part.

use core::ops::Range;

use super::above::Above;
use super::carried::{asks_between, carried};
use super::intro::{Intro, LEAD, is_of_post};
use super::labelled::marked;
use super::list::List;
use super::listed::{holds_list, is_listed};
use super::pieces::trimmed;
use super::place::{Place, is_procedure};
use super::sentence::Sentence;
use super::stress::calls_required;
use super::unit::{Unit, units};
use super::votes::Votes;
use super::{Purpose, Statement, Stresses, purpose_of};
use crate::lexicon::{Label, Sense, Turn};
use crate::model::{Evidence, Necessity, QualificationKind, SectionKind};
use crate::outline::label::names_statements;
use crate::outline::naming::before_bracket;
use crate::outline::{Form, Outline, Passage};

/// What all parts of a posting share.
#[derive(Clone, Copy, Debug)]
pub struct Posting {
    /// It has a part for qualifications.
    pub profiled: bool,
    /// It has a list of duties.
    pub assigned: bool,
    /// Running text or a list came before.
    pub body: bool,
    /// What the heading of the part before says of the one below it.
    pub above: Above,
}

/// The passages of one part.
pub struct Part<'o, 't> {
    pub(super) outline: &'o Outline<'t>,
    passages: &'o [Passage],
    /// Where its sentences stand.
    pub(super) place: Place,
    /// What the heading says of necessity.
    pub(super) necessity: Necessity,
    /// The paragraphs are items without a marker.
    pub(super) listed: bool,
    /// Nothing in its heading says that it is about something else than the position.
    pub(super) of_post: bool,
    /// Its heading says in as many words that something is asked.
    names_demands: bool,
    /// Its heading calls what stands below it required: "Requirements".
    pub(super) demands: bool,
    /// It names the ideal, whose list is one of wishes: "Ideal candidate".
    ideal: bool,
    /// It names the job: "Job description".
    pub(super) of_job: bool,
    /// Its heading.
    heading: Option<Range<usize>>,
    /// What it says of the next part.
    pub above: Above,
}

impl<'o, 't> Part<'o, 't> {
    pub fn new(outline: &'o Outline<'t>, passages: &'o [Passage], posting: Posting) -> Self {
        let first = passages.first();
        let mut kind = first.map_or(SectionKind::Other, |first| outline.kind(first));
        let heading = first.and_then(|first| outline.heading(first));
        let mut offer = false;
        let mut wished = false;
        let mut ideal_named = false;
        let mut demands = false;
        let mut above = Above::Nothing;
        let mut of_post = true;
        let of_job = heading.as_ref().is_some_and(|heading| {
            let cues = outline.cues(heading.clone());
            cues.iter().any(|cue| cue.sense == Sense::Vacancy)
        });
        let name = heading.clone();
        let names_demands = heading.as_ref().is_some_and(|name| {
            // "Preferred skills (C++)"
            let stem = before_bracket(outline.slice(name.clone()));
            let stem = name.start..stem.map_or(name.end, |stem| name.start + stem.len());
            names_statements(&stem, outline.scan) == Some(SectionKind::Qualifications)
        });
        if let Some(heading) = heading {
            let stresses = Stresses::new(outline, heading.clone());
            demands = calls_required(outline, heading.clone());
            // "You will benefit from", "In this role you will": a heading that is the beginning of a sentence.
            let sentence = Sentence::new(outline, heading);
            // "Ideal candidate" names the profile, "The ideal candidate has" and "Ideally, you" say what is merely wished for.
            let apart = |(at, turn): (Range<usize>, Turn)| {
                matches!(turn, Turn::Person | Turn::Seeks) && stresses.any_before(at.start)
            };
            let mere =
                !sentence.has(Turn::Person) && stresses.is_mere_wish(outline, &sentence.range);
            let ideal = mere
                || stresses.any_ideal()
                    && (sentence.verb().is_some() || sentence.turns().any(apart));
            // "Requirements" right above "The ideal candidate has"
            let person = posting.above.demands() && sentence.names_ideal_person();
            wished = stresses.opens_with_wish() || ideal && !person;
            ideal_named = stresses.names_ideal() && !person;
            let alone = passages.len() == 1;
            above = posting.above.next(&sentence, kind, wished, alone);
            wished |= above == Above::Inherited;
            of_post = is_of_post(&sentence);
            match sentence.opens() {
                _ if is_procedure(kind) => {}
                // "What are you going to do?"
                opens if purpose_of(kind).is_some() && sentence.is_name_of(kind) => {
                    // "What we offer", "Perks"
                    let given = sentence.has_any(&[Turn::Perk, Turn::Lure]) && !sentence.is_term();
                    offer = kind == SectionKind::Conditions
                        && (opens == List::Does(Purpose::Offers) || given);
                }
                // "The holder will teach in one of these areas", "We are looking for students interested in one of these topics"
                opens if sentence.leads_to_topics(opens) => {
                    kind = SectionKind::Project;
                    of_post = false;
                }
                List::Does(purpose) => {
                    offer = purpose == Purpose::Offers && !sentence.goes_on_behind_gift();
                    kind = purpose.kind();
                }
                // "Applicants should submit", but "Application requirements" above what is asked
                List::Other
                    if sentence.verb().is_some()
                        || sentence.is_handed_in()
                            && !(kind == SectionKind::Qualifications
                                && sentence.is_name_of(SectionKind::Application)) =>
                {
                    kind = SectionKind::Application;
                }
                List::Other | List::Unclear => {
                    // "You will learn how to"
                    of_post &= !matches!(sentence.verb(), Some((_, Turn::Settled)));
                }
            }
        }
        let list = holds_list(passages);
        Self {
            outline,
            passages,
            place: Place {
                kind,
                list,
                lead: false,
                offer,
                profiled: posting.profiled,
                assigned: posting.assigned,
                body: posting.body,
                below: false,
                worked: false,
            },
            necessity: if wished {
                Necessity::Preferred
            } else {
                Necessity::Required
            },
            listed: !list && is_listed(outline, passages),
            of_post,
            demands,
            ideal: ideal_named,
            names_demands,
            of_job,
            heading: name,
            above,
        }
    }

    /// Adds the statements, and says whether running text has come.
    pub fn read(mut self, statements: &mut Vec<Statement>) -> bool {
        let mut intro: Option<Intro> = None;
        // What leads up to the list of which an item leads up to its own clauses.
        let mut outer: Option<Intro> = None;
        let mut votes: Option<Votes> = None;
        let mut listing = false;
        // Where a run of sentences ends that do nothing but name work.
        let mut worked = 0;
        // What stands right below the heading, and more of the same.
        let mut named = true;
        let profile = self.place.kind == SectionKind::Qualifications;
        let units = units(self.outline, self.passages, self.listed, profile);
        for (at, unit) in units.iter().enumerate() {
            self.place.below = self.names_demands && named;
            self.place.lead = units
                .iter()
                .skip(at)
                .take(LEAD)
                .any(|unit| unit.form == Form::Item);
            let lost = self.lost_its_list(unit, units.get(at + 1));
            if !lost && (unit.opens(self.outline) || self.leads_up(&units, at)) {
                let above = intro.take();
                statements.extend(self.asking_itself(unit, above.as_ref()));
                intro = Some(self.intro(unit, above.as_ref(), statements.last()));
                outer = above.filter(|_| unit.of.is_some());
                votes = None;
                continue;
            }
            let unmarked = self.listed && unit.form == Form::Sentence;
            let item = unmarked || unit.form == Form::Item;
            let before = at.checked_sub(1).and_then(|before| units.get(before));
            // Another list begins, if it says so itself.
            let another = before.is_some_and(|before| unit.has_other_sign(before, self.outline))
                && self.votes(units.get(at..).unwrap_or_default()).carried() != List::Unclear;
            // What leads up to the clauses of an item ends with it.
            if intro
                .as_ref()
                .is_some_and(|intro| intro.of.is_some() && intro.of != unit.of)
            {
                intro = outer.take();
            }
            intro = intro.filter(|_| item && !another);
            votes = votes.filter(|_| !another);
            votes = votes.filter(|_| item);
            if item && votes.is_none() {
                votes = Some(self.votes(units.get(at..).unwrap_or_default()));
            }
            self.place.body |= unit.form == Form::Item;
            let sentence = Sentence::new(self.outline, unit.range.clone());
            if at >= worked {
                worked = at + self.works(units.get(at..).unwrap_or_default());
            }
            self.place.worked = at < worked;
            // Lines without a marker are items as long as one asks and none is an address.
            listing = item
                && (!unmarked
                    || ((listing || sentence.asks_somehow()) && !sentence.holds_address()));
            if at == 0 && self.is_aside(&units) {
                continue;
            }
            let mut stated = self.statement(unit, intro.as_ref(), votes);
            if let (Some(before), Some(next)) = (statements.last(), units.get(at + 1))
                && !item
                && asks_between(self.outline, unit, next, before)
            {
                stated = Some(Statement {
                    range: unit.range.clone(),
                    ..before.clone()
                });
            }
            named &= !sentence.is_whole()
                && matches!(&stated, Some(asked) if asked.purpose == Purpose::Asks);
            let stated = stated.or_else(|| self.going_on(unit, item, statements.last()));
            if let Some(mut statement) = stated
                && (!unmarked || listing || statement.purpose != Purpose::Asks)
            {
                let last = statements.last();
                if let Some(necessity) = carried(self.outline, unit, &statement, last) {
                    statement.necessity = necessity;
                }
                statements.push(statement);
            }
            self.place.body |= sentence.is_whole();
        }
        self.place.body
    }

    /// "Minimum competencies: (knowledge and skills)" over a list: what stands in brackets beside the heading explains it.
    fn is_aside(&self, units: &[Unit]) -> bool {
        let (Some(heading), [first, _, ..]) = (&self.heading, units) else {
            return false;
        };
        let gap = heading.end..first.range.start.max(heading.end);
        let text = self.outline.slice(first.range.start..first.range.end + 1);
        let inner = text.trim_end().strip_prefix('(');
        let inner = inner.and_then(|text| text.strip_suffix(')'));
        !self.outline.slice(gap).contains('\n')
            && inner.is_some_and(|inner| !inner.contains(['(', ')']))
    }

    fn statement(
        &self,
        unit: &Unit,
        intro: Option<&Intro>,
        votes: Option<Votes>,
    ) -> Option<Statement> {
        let range = self.with_language(unit, trimmed(self.outline, unit.range.clone())?);
        let sentence = Sentence::new(self.outline, range.clone());
        let list = self.list(intro, votes);
        let (purpose, evidence) = match list {
            _ if unit.form == Form::Field => match self.field(unit) {
                Some(purpose) => (purpose, Evidence::Labelled),
                // "Country: France Profile: Applicants must hold a degree": the label's value ran into a sentence.
                None if sentence.must_have() && sentence.asks(self.place) => {
                    (Purpose::Asks, Evidence::Phrased)
                }
                // "Post 2, Biology: You will sample the peat."
                None if self.assigns_by_the_way(unit, &sentence) => {
                    (Purpose::Assigns, Evidence::Phrased)
                }
                // "Salary: £30,000 plus 30 days of leave", "Salary: The programme offers competitive pay and good working conditions.", "… and a bus pass are included"
                None if (unit.label == Some(Label::Salary) && sentence.adds_to_sum())
                    || (matches!(unit.label, Some(Label::Salary | Label::Contract))
                        && (sentence.gives_more_than_pay()
                            || sentence.is_handed_over()
                                && self.outline.sentences_in(&range).len() == 1)
                        && sentence.offers(self.place)) =>
                {
                    (Purpose::Offers, Evidence::Phrased)
                }
                None => return None,
            },
            _ if self.place.worked => (Purpose::Assigns, self.evidence(Purpose::Assigns)),
            List::Does(above) => {
                // "The fellowship offers:" is said as plainly as in a heading.
                let place = Place {
                    offer: self.place.offer || intro.is_some(),
                    ..self.place
                };
                (sentence.item(above, place)?, Evidence::Sectioned)
            }
            // "Applicants must not have lived in the country" beside the steps of applying.
            List::Other
                if sentence.is_about(QualificationKind::Eligibility)
                    && sentence.must_have()
                    && sentence.asks(self.place) =>
            {
                (Purpose::Asks, Evidence::Phrased)
            }
            List::Other => return None,
            // "The project has three goals: 1) to map the bogs"
            List::Unclear
                if intro.is_some_and(|intro| !intro.of_post) && sentence.begins_with_to() =>
            {
                return None;
            }
            List::Unclear => {
                let purpose = sentence.purpose(self.place)?;
                (purpose, self.evidence(purpose))
            }
        };
        let range = match purpose {
            Purpose::Assigns => {
                Sentence::new(self.outline, sentence.behind_its_name()).between_addresses()
            }
            Purpose::Offers => self.with_name(unit, range),
            Purpose::Asks => range,
        };
        let necessity = marked(self.outline, &range)
            .or_else(|| self.labelled(unit))
            .or_else(|| {
                let of = unit.of.as_ref()?;
                of.wished.then_some(Necessity::Preferred)
            })
            .unwrap_or_else(|| match intro {
                Some(intro) => intro.necessity,
                None if self.ideal && (unit.form == Form::Item || !sentence.is_whole()) => {
                    Necessity::Preferred
                }
                None => self.necessity,
            });
        Some(Statement {
            range,
            purpose,
            necessity,
            lead: match intro {
                _ if unit.form == Form::Field => unit.name.clone(),
                Some(intro) => Some(intro.range.clone()),
                None => self.heading.clone(),
            },
            evidence,
        })
    }

    pub(super) fn evidence(&self, purpose: Purpose) -> Evidence {
        if purpose_of(self.place.kind) == Some(purpose) {
            Evidence::Sectioned
        } else {
            Evidence::Phrased
        }
    }
}
