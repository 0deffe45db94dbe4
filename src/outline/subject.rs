//! What a part is about whose heading does not tell: "Description", "The position", a line of its own words. What stands under
//! it says so.

mod house;
mod tally;

use core::ops::Range;

use super::label::{known_label, names_part};
use super::naming::{begins_about, best_cue, is_about_name, names_organisation, states};
use super::statement::Content;
use super::{Outline, Part};
use crate::lexicon::{Cue, Hiring, Label, Paper, Request, Sense, Turn};
use crate::model::SectionKind;
use crate::text::Shape;
use house::{is_about_house, is_about_town};
use tally::{Tally, tallies};

/// Settles the parts whose headings leave open what they are about.
pub fn settle(outline: &mut Outline<'_>) {
    let tallies = tallies(outline);
    let mut around = Around::default();
    for (number, tally) in tallies.iter().enumerate() {
        around.enter(outline, number);
        let kind = kind(outline, number, tally, &around);
        if let Some(part) = outline.parts.get_mut(number) {
            part.kind = kind;
        }
        around.leave(kind, tally.all == 0);
    }
    // From the end: an open heading with nothing but another heading under it is about what that one is about.
    let mut below = SectionKind::Other;
    let mut next = 0;
    for (part, tally) in outline.parts.iter_mut().zip(&tallies).rev() {
        let Some(heading) = &part.heading else {
            below = part.kind;
            continue;
        };
        // Where the lists below them were lost, the names of parts stand beside one another.
        let beside = !outline
            .text
            .slice(heading.end..next.max(heading.end))
            .contains('\n');
        if part.naming == Naming::Open && tally.all == 0 && !beside && below != SectionKind::Other {
            part.kind = below;
        }
        next = heading.start;
        below = part.kind;
    }
}

/// What the parts before one are about.
#[derive(Debug)]
struct Around {
    before: SectionKind,
    /// The headings that markup shows above it: how deep each stands, and what it is about.
    above: Vec<(u8, SectionKind)>,
    /// How deep its own heading stands.
    level: Option<u8>,
    /// A part about how to apply, or what is asked or offered, came before.
    body: bool,
    /// The heading right before it says what is asked, done or offered, and has nothing of its own under it.
    leads: Option<SectionKind>,
}

impl Default for Around {
    fn default() -> Self {
        Self {
            before: SectionKind::Other,
            above: Vec::new(),
            level: None,
            body: false,
            leads: None,
        }
    }
}

impl Around {
    fn enter(&mut self, outline: &Outline<'_>, number: usize) {
        let heading = outline
            .parts
            .get(number)
            .and_then(|part| part.heading.as_ref());
        self.level = heading.and_then(|heading| level(outline, heading));
        if let Some(own) = self.level {
            while let Some((level, _)) = self.above.pop_if(|(level, _)| *level >= own) {
                // "## Requirements" over "## Description" has lost its text.
                self.leads = self.leads.filter(|_| level > own);
            }
        }
        if outline.text.is_run_together() {
            self.leads = None;
        }
    }

    fn leave(&mut self, kind: SectionKind, empty: bool) {
        self.leads = (empty && states(kind)).then_some(kind);
        if let Some(level) = self.level {
            self.above.push((level, kind));
        }
        self.body |= !matches!(
            kind,
            SectionKind::Other | SectionKind::Project | SectionKind::Employer
        );
        self.before = kind;
    }

    /// What the heading right before it leads to: duties may be "Research", and nothing else goes on with the project.
    fn leads_to(&self, own: SectionKind) -> Option<SectionKind> {
        self.leads
            .filter(|&leads| own != SectionKind::Project || leads == SectionKind::Duties)
    }

    /// What the heading is about under which it stands.
    fn parent(&self) -> Option<SectionKind> {
        self.level?;
        let (_, kind) = self.above.last()?;
        (*kind != SectionKind::Other).then_some(*kind)
    }
}

/// How deep markup shows a heading.
fn level(outline: &Outline<'_>, heading: &Range<usize>) -> Option<u8> {
    match outline.text.line_at(heading.start)?.shape {
        Shape::Heading(level) => Some(level),
        _ => None,
    }
}

fn kind(outline: &Outline<'_>, number: usize, tally: &Tally, around: &Around) -> SectionKind {
    let Some(part) = outline.parts.get(number) else {
        return SectionKind::Other;
    };
    let Some(heading) = &part.heading else {
        return part.kind;
    };
    // "Applicants should have: a CV, a cover letter"
    let asked = part.naming == Naming::Clear
        && states(part.kind)
        && outline.scan.words_within(heading.clone()).len() <= NAME
        && !outline.is_said(heading);
    if !asked && tally.papers >= 2 && tally.papers * 2 > tally.items && tally.items * 2 > tally.all
    {
        return SectionKind::Application;
    }
    if let Some(said) = said_with_list(outline, heading) {
        return said;
    }
    let first = number <= 1 && around.before == SectionKind::Other;
    let stating = around.parent().filter(|kind| states(*kind));
    match part.naming {
        // "The institute offers"
        Naming::Clear
            if part.kind == SectionKind::Employer && !names_part(heading, outline.scan) =>
        {
            // "Laboratory operations" under the duties is about none but these.
            let said = outline.opening(heading.clone());
            said.or(stating).unwrap_or(part.kind)
        }
        // "Project management" over what is asked, under the requirements
        Naming::Clear
            if part.kind == SectionKind::Project
                && !names_part(heading, outline.scan)
                && stating.is_some()
                && stating == tally.most() =>
        {
            stating.unwrap_or(part.kind)
        }
        // "The successful candidate will" over "hold a degree in law"
        Naming::Clear
            if part.kind == SectionKind::Duties
                && outline.is_of_applicant(heading)
                && tally.most() == Some(SectionKind::Qualifications) =>
        {
            SectionKind::Qualifications
        }
        // "We offer" asks nothing, whatever stands under it.
        Naming::Clear if outline.opening(heading.clone()) == Some(part.kind) => part.kind,
        // "Application procedure" over how the applicants are chosen
        Naming::Clear
            if part.kind == SectionKind::Application
                && tally.chooses()
                && !outline.is_said(heading) =>
        {
            SectionKind::Selection
        }
        // "Contact information" over where the application goes, but not "Contact for further information"
        Naming::Clear
            if part.kind == SectionKind::Contact
                && outline.scan.words_within(heading.clone()).len() <= CONTACT
                && tally.most() == Some(SectionKind::Application) =>
        {
            SectionKind::Application
        }
        // "About the area" over what the school is
        Naming::Clear
            if part.kind == SectionKind::Other
                && begins_about(heading, outline.scan)
                && (tally.presents() || tally.most() == Some(SectionKind::Employer)) =>
        {
            SectionKind::Employer
        }
        // "Area of research" over "Lake science"
        Naming::Clear | Naming::Open
            if part.kind == SectionKind::Project
                && known_label(heading, outline.scan) == Some(Label::Discipline)
                && tally.all <= 1
                && outline.scan.words_within(heading.end..part.range.end).len() <= CATEGORY =>
        {
            SectionKind::Other
        }
        Naming::Clear => tally.conditions(part.kind),
        // "What's next?" over how the applicants are chosen
        Naming::Hint | Naming::Unknown if tally.chooses() => SectionKind::Selection,
        Naming::Open => tally
            .most()
            // "The school seeks a lecturer. The post is permanent and full time."
            .filter(|&most| {
                most != SectionKind::Conditions
                    || part.kind != SectionKind::Project
                    || !tally.called
            })
            .or_else(|| tally.facts())
            // "**Research**" right below "## Duties"
            .or_else(|| around.leads_to(part.kind))
            .unwrap_or(match part.kind {
                // "General information" above "The school seeks a lecturer.", where the posting begins
                SectionKind::Other if tally.called && first => SectionKind::Project,
                // "Further information may be obtained from Jane Doe. More on the school is here."
                SectionKind::Other if tally.first == Some(SectionKind::Contact) => {
                    SectionKind::Contact
                }
                SectionKind::Project if tally.works() && !outline.text.is_run_together() => {
                    SectionKind::Duties
                }
                // "Group description", "University information"
                SectionKind::Project | SectionKind::Contact | SectionKind::Qualifications
                    if names_organisation(heading, outline.scan) && !tally.called =>
                {
                    SectionKind::Employer
                }
                kind => kind,
            }),
        Naming::Hint | Naming::Unknown => unnamed(outline, part, tally, around, heading),
    }
}

/// What a part is about whose heading hardly says anything of it.
fn unnamed(
    outline: &Outline<'_>,
    part: &Part,
    tally: &Tally,
    around: &Around,
    heading: &Range<usize>,
) -> SectionKind {
    if is_about_name(heading, outline.text, outline.scan) || is_about_house(outline, heading) {
        return SectionKind::Employer;
    }
    if is_about_town(outline, heading) {
        return SectionKind::Other;
    }
    // "The holder is expected to perform the following tasks": its last words name the list.
    let ends = best_cue(heading, outline.scan)
        .is_some_and(|(kind, cue)| kind == part.kind && cue.end == heading.end);
    if ends && part.naming == Naming::Hint && part.kind == SectionKind::Duties {
        return part.kind;
    }
    let said = outline.opening(heading.clone());
    // Who chooses is no news under "Selection".
    let house = names_organisation(heading, outline.scan)
        && !outline.organisations(heading.clone()).is_empty();
    // "Fern and its University" over what one has of living there
    let most = tally
        .most()
        .filter(|&most| around.parent().is_none() || most != SectionKind::Employer)
        .filter(|&most| !house || most != SectionKind::Conditions)
        // "About the postdoctoral position" over what the group does
        .filter(|&most| part.naming == Naming::Unknown || most != SectionKind::Employer);
    // "When can you start, and what will you earn?" asks nothing of whoever reads it.
    let asked = outline.slice(heading.clone()).ends_with('?');
    let told = if asked { most.or(said) } else { said.or(most) };
    // "Mosses grow in bogs." says nothing of what is asked.
    let lead = || around.leads.filter(|_| tally.sentences == 0);
    told.unwrap_or(match around.parent().or_else(lead) {
        Some(kind) => kind,
        None if part.naming == Naming::Hint => part.kind,
        // A list of documents, and more of something else
        None if tally.papers >= 2 && tally.papers * 2 > tally.items => SectionKind::Application,
        // One of several lists under one heading: "2.2 Fund raising" among the duties.
        None if tally.items >= 2 => around.before,
        None if tally.presents() => SectionKind::Employer,
        None if names_organisation(heading, outline.scan) => SectionKind::Employer,
        None if around.before == SectionKind::Project || !around.body => SectionKind::Project,
        None => SectionKind::Other,
    })
}

/// "In this project you will", "Researchers in this role will": the list goes on with the sentence, whatever else it names.
fn said_with_list(outline: &Outline<'_>, heading: &Range<usize>) -> Option<SectionKind> {
    let does = |cue: &Cue<Sense>| {
        cue.end == heading.end
            && matches!(
                cue.sense,
                Sense::Turn(Turn::Does | Turn::Has | Turn::Gets | Turn::Gives)
            )
    };
    let ends = outline.cues(heading.clone()).iter().any(does);
    let named = best_cue(heading, outline.scan).is_some_and(|(_, cue)| cue.end == heading.end);
    (ends && !named).then(|| outline.opening(heading.clone()))?
}

/// The name of a category has no more words.
const CATEGORY: usize = 8;

/// "Contact", "Contact information"
const CONTACT: usize = 2;

/// How well a heading names what its part is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// Its words tell.
    Clear,
    /// Its words tell that it is a heading, and hardly more.
    Open,
    /// A word in it tells, and is the least of it.
    Hint,
    /// No word of the lexicon stands in it.
    Unknown,
}

impl Outline<'_> {
    /// "We invite applications for a post"
    pub(super) fn calls(&self, sentence: &Range<usize>) -> bool {
        self.cues(sentence.clone()).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Turn(Turn::Seeks)
                    | Sense::Hiring(Hiring::Seeks | Hiring::Sought | Hiring::Available)
            )
        })
    }

    /// "The selected applicants will be interviewed", and nothing is to be handed in
    fn judges(&self, sentence: &Range<usize>) -> bool {
        let cues = self.cues(sentence.clone());
        let is = |sought: fn(Sense) -> bool| cues.iter().any(|cue| sought(cue.sense));
        is(|sense| {
            matches!(
                sense,
                Sense::Turn(Turn::Assesses) | Sense::Request(Request::Later)
            )
        }) && !is(|sense| {
            matches!(
                sense,
                Sense::Paper(Paper::Named(_)) | Sense::Request(Request::Gives)
            )
        })
    }

    /// "Applicants should have", where "Required qualifications" is a name
    fn is_said(&self, heading: &Range<usize>) -> bool {
        self.cues(heading.clone()).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Turn(Turn::Has | Turn::Does | Turn::Covers | Turn::Person)
            )
        })
    }

    /// "The successful candidate will": the list goes on with what is said of whoever applies.
    fn is_of_applicant(&self, heading: &Range<usize>) -> bool {
        let cues = self.cues(heading.clone());
        let does =
            |cue: &Cue<Sense>| cue.end == heading.end && cue.sense == Sense::Turn(Turn::Does);
        cues.iter().any(does)
            && cues
                .iter()
                .any(|cue| cue.sense == Sense::Turn(Turn::Person))
    }

    /// "Working hours: 35", as an item.
    fn item_label(&self, item: &Range<usize>) -> Option<Label> {
        self.cues(item.start..item.start + 1)
            .iter()
            .find_map(|cue| match cue.sense {
                Sense::Label(label)
                    if label != Label::Other && self.slice(cue.end..item.end).starts_with(':') =>
                {
                    Some(label)
                }
                _ => None,
            })
    }
}

/// "Required qualifications and skills" has no more words.
const NAME: usize = 5;
