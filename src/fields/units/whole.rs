//! What is a part of the institution, and what is the institution itself.

use core::ops::Range;
use std::collections::HashMap;

use super::{CLAUSE, clause};
use crate::lexicon::{Degree, Hiring, LABORATORIES, Label, Particle, Rank, Sense, Turn, Word};
use crate::model::{Evidence, SectionKind};
use crate::outline::{Organisation, Outline, Passage};

/// What is no part: the institution itself.
pub(super) struct Whole {
    /// An institution stands above the institutes and centres.
    independent: bool,
    /// What labels call the employer, and whether an institution stands among the names there.
    employers: Vec<(String, bool)>,
    /// How often an institute or a centre is named, by the word that its short form is, or by its name.
    times: HashMap<String, usize>,
    title: Option<Range<usize>>,
}

impl Whole {
    pub(super) fn of(outline: &Outline<'_>) -> Self {
        let named = outline.labelled(Label::Employer);
        Self {
            independent: outline
                .organisations
                .iter()
                .any(|name| name.rank >= Rank::Company),
            employers: named
                .take(4)
                .map(|passage| {
                    let mut names = outline.organisations(passage.range.clone()).iter();
                    let value = outline.slice(passage.range.clone()).to_lowercase();
                    // "FIX, Center for Moss"
                    let opens = outline.institution.as_ref().is_some_and(|ours| {
                        ours.range.start == passage.range.start
                            && outline.organisations_over(ours.range.clone()).is_empty()
                    });
                    (value, opens || names.any(|name| name.rank >= Rank::Company))
                })
                .collect(),
            times: times(outline),
            title: outline.headlines().next(),
        }
    }

    /// "Junior Professorship in Cold Water" in the title: the position itself.
    fn is_post(&self, outline: &Outline<'_>, name: &Organisation) -> bool {
        let start = name.range.start;
        let inside = |title: &&Range<usize>| title.start <= start && start < title.end;
        self.title.as_ref().filter(inside).is_some_and(|title| {
            let cues = outline.cues(name.range.clone());
            let ends = |end: usize, sought: fn(Sense) -> bool| {
                cues.iter().any(|cue| cue.end == end && sought(cue.sense))
            };
            let noun = |sense| matches!(sense, Sense::Organisation(_)).then_some(());
            let post = |sense| matches!(sense, Sense::Stage(_) | Sense::Holding);
            let mut nouns = outline.senses(name.range.clone(), noun);
            let the = |word: &Word| outline.particle(word.start) == Some(Particle::The);
            let mut before = outline.scan.words_within(title.start..start).iter();
            nouns.next().is_some_and(|(noun, ())| ends(noun.end, post)) && !before.any(the)
        })
    }

    /// By its name and by its short form.
    fn times(&self, outline: &Outline<'_>, name: &Organisation) -> usize {
        let forms = [Some(name.range.clone()), name.acronym.clone()];
        let forms = forms.into_iter().flatten();
        forms
            .filter_map(|form| self.times.get(&outline.slice(form).to_lowercase()))
            .sum()
    }

    pub(super) fn holds(&self, outline: &Outline<'_>, name: &Organisation) -> bool {
        let key = outline.slice(name.range.clone()).to_lowercase();
        let part = match name.rank {
            Rank::Unit => {
                !is_house(outline, name)
                    && !is_longer_name(outline, name)
                    && !is_whole_staff(outline, name)
                    && !self.is_post(outline, name)
            }
            Rank::Either => {
                let whole = outline.institution.as_ref();
                let other =
                    whole.is_none_or(|whole| !whole.is_named(outline.slice(name.range.clone())));
                let placed = || is_placed(outline, name) || self.times(outline, name) >= OFTEN;
                let above =
                    || self.independent || is_part(outline, name) && !is_whole(outline, name);
                other && above() && placed() && !stands_beside_whole(outline, name)
                    || stands_before_whole(outline, name)
            }
            Rank::Aside
            | Rank::Ministry
            | Rank::Staff
            | Rank::Body
            | Rank::Company
            | Rank::Institution => false,
        };
        // "Organization: School of Law, University of Westhaven": the part may stand beside the whole.
        let is_employer = |(employer, whole): &(String, bool)| match name.rank {
            // "Employer: Fern Nanotechnology Laboratory (FNL)"
            Rank::Unit => employer
                .strip_prefix(&key)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(" (")),
            _ => !whole && employer.contains(&key),
        };
        // "Institution: Fern University", "Organization: School of Law": the one is the whole of the other.
        let houses = |(_, whole): &(String, bool)| *whole;
        let named = self.employers.iter();
        part && (named.clone().any(houses) && self.employers.len() > 1
            || !named.clone().any(is_employer))
    }
}

/// "The Fern Laboratory is a research institute", which hires
fn is_house(outline: &Outline<'_>, name: &Organisation) -> bool {
    outline.institution.as_ref().is_some_and(|whole| {
        let mut names = outline.organisations_over(whole.range.clone()).iter();
        names.any(|house| house.range == whole.range && house.rank == Rank::Unit)
            && outline.slice(whole.range.clone()) == outline.slice(name.range.clone())
    })
}

/// "Fern Research Laboratory" where Fern hires: the house by its longer name.
fn is_longer_name(outline: &Outline<'_>, name: &Organisation) -> bool {
    let Some(whole) = &outline.institution else {
        return false;
    };
    let usual = outline.slice(whole.range.clone());
    let noun = outline
        .slice(name.range.clone())
        .strip_prefix(usual)
        .and_then(|rest| rest.strip_prefix(' '))
        .map(|rest| name.range.end - rest.len());
    let laboratory = |noun: usize| {
        let sense = |sense| matches!(sense, Sense::Organisation(_)).then_some(());
        let last = outline.scan.word_ending_at(name.range.end);
        let last = last.map(|word| outline.slice(word).to_lowercase());
        last.is_some_and(|last| LABORATORIES.binary_search(&last.as_str()).is_ok())
            && outline
                .senses(noun..noun + 1, sense)
                .any(|(noun, ())| noun.end == name.range.end)
    };
    noun.is_some_and(laboratory) && outline.organisations_over(whole.range.clone()).is_empty()
}

/// "the Fern team" where Fern University hires: all of it, not a part.
fn is_whole_staff(outline: &Outline<'_>, name: &Organisation) -> bool {
    let Some(whole) = &outline.institution else {
        return false;
    };
    let noun = |sense| matches!(sense, Sense::Organisation(_)).then_some(());
    let mut nouns = outline.senses(name.range.clone(), noun);
    nouns.next().is_some_and(|(noun, ())| {
        let own = outline.slice(name.range.start..noun.start).trim_end();
        noun.end == name.range.end
            && !outline.slice(noun).starts_with(char::is_uppercase)
            && !own.is_empty()
            && !own.contains(' ')
            && whole.is_named(own)
    })
}

/// A part of it stands right before; "Fern Research Institute, Center for Moss" has its house there.
fn is_whole(outline: &Outline<'_>, name: &Organisation) -> bool {
    let before = name.range.start.saturating_sub(CLAUSE)..name.range.start;
    let mut parts = outline.organisations_over(before).iter();
    let house = |part: &Organisation| {
        let whole = outline.institution.as_ref();
        outline.slice(part.end()..name.range.start).starts_with(',')
            && whole.is_some_and(|whole| whole.is_named(outline.slice(part.range.clone())))
    };
    parts.any(|part| part.chain == name.chain && !house(part))
}

/// "Institute of Geology" where the Fern Research Centre hires: its name says what it is of, that of the whole does not.
fn is_part(outline: &Outline<'_>, name: &Organisation) -> bool {
    let begins = |start: usize| {
        let noun = |sense| matches!(sense, Sense::Organisation(Rank::Either)).then_some(());
        outline.senses(start..start + 1, noun).next().is_some()
    };
    let whole = outline.institution.as_ref();
    whole.is_some_and(|whole| {
        whole.evidence > Evidence::Bare && begins(name.range.start) && !begins(whole.range.start)
    })
}

/// How often the text says each name of an institute or a centre, and each of their short forms.
fn times(outline: &Outline<'_>) -> HashMap<String, usize> {
    let names = || {
        let all = outline.organisations.iter();
        all.filter(|name| name.rank == Rank::Either)
    };
    let short = names().filter_map(|name| name.acronym.clone());
    let mut times: HashMap<String, usize> = short
        .map(|short| (outline.slice(short).to_lowercase(), 0))
        .collect();
    if !times.is_empty() {
        let capitals = outline.scan.words.iter();
        for word in capitals.filter(|word| outline.is_capital(word)) {
            if let Some(count) = times.get_mut(&outline.slice(word.range()).to_lowercase()) {
                *count += 1;
            }
        }
    }
    for name in names() {
        let form = outline.slice(name.range.clone()).to_lowercase();
        *times.entry(form).or_default() += 1;
    }
    times
}

/// What the text speaks of so often is where the position is.
const OFTEN: usize = 3;

/// An institute or a centre is a part where it stands beside its whole, in the head, or where the position is announced.
fn is_placed(outline: &Outline<'_>, name: &Organisation) -> bool {
    let near = name.range.start.saturating_sub(CLAUSE)..name.range.end + CLAUSE;
    let beside = outline
        .organisations_over(near)
        .iter()
        .any(|other| other.chain == name.chain && other.range != name.range);
    let announced = || {
        outline.passage_at(name.range.start).is_some_and(|passage| {
            outline.is_head(passage)
                || is_line(outline, passage, name)
                || is_within(outline, passage, name)
                || outline.hirings(clause(passage, name)).any(|(_, hiring)| {
                    !matches!(
                        hiring,
                        Hiring::With | Hiring::Known | Hiring::Located | Hiring::Place
                    )
                })
        })
    };
    beside || announced()
}

/// "You will work in the Moss Centre", "for projects within the Fern Institute": where the work is done; others work elsewhere.
fn is_within(outline: &Outline<'_>, passage: &Passage, name: &Organisation) -> bool {
    let start = name.range.start;
    let words = outline
        .scan
        .words_within(start.saturating_sub(WITHIN)..start);
    let [.., within, the] = words else {
        return false;
    };
    let work = |sense| match sense {
        Sense::Vacancy | Sense::Turn(Turn::Person | Turn::Coming | Turn::Post) => Some(false),
        Sense::Degree(Degree::Role) => Some(true),
        _ => None,
    };
    // "The work is for projects in", but "Our former members now work in"
    let led = |at: usize| {
        let before = outline.scan.word_ending_at(at.saturating_sub(1));
        before.is_some_and(|word| outline.particle(word.start) == Some(Particle::The))
    };
    let sentence = || {
        let from = outline.sentence_at(passage, start)?.start;
        Some(from.max(start.saturating_sub(CLAUSE))..start)
    };
    the.end + 1 == start
        && outline.particle(the.start) == Some(Particle::The)
        && matches!(
            outline.particle(within.start),
            Some(Particle::In | Particle::Within)
        )
        && outline.kind(passage) != SectionKind::Qualifications
        && sentence().is_some_and(|before| {
            let mut work = outline.senses(before, work);
            work.any(|(place, role)| !role || led(place.start))
        })
}

/// "within the " has so many bytes.
const WITHIN: usize = 16;

/// "College of Science and Engineering", "Institute of Physics": a line of a signature or of an address that holds little else.
fn is_line(outline: &Outline<'_>, passage: &Passage, name: &Organisation) -> bool {
    let content = outline.slice(passage.range.clone());
    passage.label.is_none()
        && passage.range.len() <= name.range.len() + LITTLE
        && !content.trim_end().ends_with(['.', '!', '?'])
        && outline.institution.is_some()
}

/// So much may stand beside the name in its line.
const LITTLE: usize = 16;

/// "the University of Westhaven and the Moss Institute of the Fern Centre": another house, and the whole of it.
fn stands_beside_whole(outline: &Outline<'_>, name: &Organisation) -> bool {
    let before =
        outline.organisations_over(name.range.start.saturating_sub(CLAUSE)..name.range.end);
    let chain = |other: &&Organisation| other.chain == name.chain;
    let Some(at) = before.iter().position(|other| chain(&other)) else {
        return false;
    };
    let (Some(first), Some(whole)) = (
        before.get(at),
        at.checked_sub(1).and_then(|at| before.get(at)),
    ) else {
        return false;
    };
    let between = outline.scan.words_within(whole.end()..first.range.start);
    let joint = |word: &Word| outline.particle(word.start) == Some(Particle::And);
    let article = |word: &Word| outline.particle(word.start) == Some(Particle::The);
    let joined = match between {
        [and] => joint(and),
        [and, the] => joint(and) && article(the),
        _ => false,
    };
    whole.rank >= Rank::Company
        && joined
        && !outline
            .slice(whole.end()..first.range.start)
            .contains([',', ';', '.'])
}

/// "Institute of Geology at TU Bergakademie Freiberg": the institution follows, whose name needs no noun.
fn stands_before_whole(outline: &Outline<'_>, name: &Organisation) -> bool {
    let Some(whole) = &outline.institution else {
        return false;
    };
    let words = outline.scan.words_within(name.end()..name.end() + CLAUSE);
    let Some(first) = words.first() else {
        return false;
    };
    let joint = matches!(
        outline.particle(first.start),
        Some(Particle::At | Particle::Of)
    );
    let article = |word: &&Word| joint && outline.particle(word.start) == Some(Particle::The);
    let mut rest = words.iter().skip(usize::from(joint));
    // "the Fern Centre at the Institute of Moss"
    let start = rest.find(|word| !article(word));
    let parted = joint || outline.slice(name.end()..first.start).starts_with(',');
    let usual = outline.slice(whole.range.clone());
    start.is_some_and(|word| parted && outline.slice(word.start..word.start + usual.len()) == usual)
}
