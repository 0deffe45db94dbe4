//! What the passages say: that something is asked, assigned or offered.
//!
//! A list says what its heading, or the sentence above it that ends in a colon, says it does (`part`, `list`), unless its items tell
//! otherwise (`votes`, `verdict`); a sentence is read by its turns (`sentence`, `asks`, `assigns`, `brings`, `offers`); how strongly a clause asks is read from its words (`stress`).

mod above;
mod aside;
mod asks;
mod assigns;
mod brings;
mod called;
mod carried;
mod chances;
mod claims;
mod clauses;
mod content;
mod doing;
mod gifts;
mod givers;
mod governed;
mod handling;
mod idle;
mod intro;
mod item;
mod joined;
mod labelled;
mod leads;
mod list;
mod listed;
mod lost;
mod offers;
mod part;
mod person;
mod phrase;
mod pieces;
mod place;
mod post;
mod recruits;
mod repeated;
mod run;
mod schooling;
mod sent;
mod sentence;
mod sought;
mod strays;
mod stress;
mod tail;
mod things;
mod told;
mod tongue;
mod turns;
mod unfinished;
mod unit;
mod verdict;
mod votes;
mod worked;

use core::ops::Range;

use super::{Form, Outline};
use crate::model::{Evidence, Necessity, SectionKind};
use above::Above;
use part::{Part, Posting};
use place::Place;
use sentence::Sentence;

pub use content::Content;
pub use schooling::{Schooling, schoolings, schoolings_above};
pub use stress::Stresses;
pub use tongue::{Tongue, tongues};

/// A passage, a line of one or several of one block, that asks, assigns or offers something.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Its text, without the sign that ends a list item.
    pub range: Range<usize>,
    /// What it does.
    pub purpose: Purpose,
    /// How strongly the heading or the sentence above it asks; the clauses of the statement itself may say otherwise.
    pub necessity: Necessity,
    /// The heading, the label or the sentence that leads up to it.
    pub lead: Option<Range<usize>>,
    /// How the text vouches for it.
    pub evidence: Evidence,
}

impl Statement {
    /// Nothing but a few signs stand between it and what begins at a place behind it.
    fn adjoins(&self, outline: &Outline<'_>, next: usize) -> bool {
        next.saturating_sub(self.range.end) <= SIGNS
            && !outline
                .slice(self.range.end..next)
                .contains(char::is_alphanumeric)
    }
}

/// More bytes are no few signs.
const SIGNS: usize = 100;

/// What a statement does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Asks something of the candidate.
    Asks,
    /// Says what the holder will do.
    Assigns,
    /// Says what the employer offers.
    Offers,
}

/// The statements of an outline, in order.
pub fn statements(outline: &Outline<'_>) -> Vec<Statement> {
    let mut statements = Vec::new();
    let kinds = || outline.parts.iter().map(|part| part.kind);
    let mut posting = Posting {
        profiled: kinds().any(|kind| kind == SectionKind::Qualifications),
        assigned: outline.passages.iter().any(|passage| {
            passage.form == Form::Item && outline.kind(passage) == SectionKind::Duties
        }),
        body: false,
        above: Above::Nothing,
    };
    for part in outline
        .passages
        .chunk_by(|before, next| before.part == next.part)
    {
        let part = Part::new(outline, part, posting);
        posting.above = part.above;
        posting.body = part.read(&mut statements);
    }
    // "## PhD and postdoc positions in botany": what is open, and nothing that is asked or given
    let headings = outline.position_headings();
    statements.retain(|statement| {
        let at = headings.partition_point(|heading| heading.end < statement.range.end);
        let heading = headings.get(at);
        heading.is_none_or(|heading| statement.range.start < heading.start)
    });
    let listed = statements
        .iter()
        .any(|stated| stated.purpose == Purpose::Assigns && stated.evidence >= Evidence::Sectioned);
    if !listed {
        let named = named(outline, &statements);
        statements.extend(named);
        statements.sort_by_key(|statement| statement.range.start);
    }
    repeated::settle_lists(outline, &mut statements);
    statements
}

/// "Preparation of samples." where no part lists the duties: work that is merely named.
fn named(outline: &Outline<'_>, stated: &[Statement]) -> Vec<Statement> {
    let is_stated = |range: &Range<usize>| {
        let at = stated.partition_point(|before| before.range.end <= range.start);
        stated
            .get(at)
            .is_some_and(|next| next.range.start < range.end)
    };
    let mut named = Vec::new();
    for passage in &outline.passages {
        let kind = outline.kind(passage);
        if passage.form != Form::Sentence
            || place::is_procedure(kind)
            || matches!(
                kind,
                SectionKind::Employer | SectionKind::Qualifications | SectionKind::Conditions
            )
        {
            continue;
        }
        for range in outline.sentences(passage) {
            let sentence = Sentence::new(outline, range.clone());
            if !is_stated(range) && sentence.names_work() {
                named.push(Statement {
                    range: range.clone(),
                    purpose: Purpose::Assigns,
                    necessity: Necessity::Required,
                    lead: None,
                    evidence: Evidence::Phrased,
                });
            }
        }
    }
    named
}

impl Outline<'_> {
    /// The statements of one purpose.
    pub fn stating(&self, purpose: Purpose) -> impl Iterator<Item = &Statement> {
        self.statements
            .iter()
            .filter(move |statement| statement.purpose == purpose)
    }
}

impl Sentence<'_, '_> {
    /// What a sentence of a part does.
    fn purpose(&self, place: Place) -> Option<Purpose> {
        if self.asks(place) {
            return Some(Purpose::Asks);
        }
        if self.offers(place) {
            return Some(Purpose::Offers);
        }
        self.assigns(place).then_some(Purpose::Assigns)
    }
}

impl Purpose {
    /// What a part is about that holds such statements.
    fn kind(self) -> SectionKind {
        match self {
            Purpose::Asks => SectionKind::Qualifications,
            Purpose::Assigns => SectionKind::Duties,
            Purpose::Offers => SectionKind::Conditions,
        }
    }
}

/// What stands as an item under a heading of this kind.
fn purpose_of(kind: SectionKind) -> Option<Purpose> {
    match kind {
        SectionKind::Qualifications => Some(Purpose::Asks),
        SectionKind::Duties => Some(Purpose::Assigns),
        SectionKind::Conditions => Some(Purpose::Offers),
        _ => None,
    }
}
