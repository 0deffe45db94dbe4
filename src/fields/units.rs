//! Faculty, department, institute, group: the parts of the institution that the position belongs to.

use core::ops::Range;
use std::collections::HashMap;

use super::Candidate;
use crate::lexicon::{Cue, Hiring, Label, Particle, Rank, Sense};
use crate::model::{Evidence, SectionKind};
use crate::outline::{Organisation, Outline, Passage};
use crate::text::clean;

/// The units, each once, in the order of the text.
pub fn units(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    let mut units: Vec<Unit> = Vec::new();
    let mut asides: Vec<Unit> = Vec::new();
    let whole = Whole::of(outline);
    for passage in &outline.passages {
        let labelled = matches!(passage.label, Some((Label::Unit, _)));
        let names = outline.organisations(passage.range.clone());
        if lists(names) && !labelled {
            continue;
        }
        if labelled && names.iter().all(|name| !whole.holds(outline, name)) {
            if let Some(unit) = Unit::plain(outline, outline.value(passage)) {
                add(&mut units, unit);
            }
            continue;
        }
        for name in names.iter().filter(|name| whole.holds(outline, name)) {
            if labelled || belongs(outline, passage, name) {
                let evidence = if labelled {
                    Evidence::Labelled
                } else {
                    Evidence::Phrased
                };
                // Whom to ask and where to apply may be another department.
                let aside = matches!(
                    outline.kind(passage),
                    SectionKind::Contact | SectionKind::Application
                );
                let list = if aside { &mut asides } else { &mut units };
                add(list, Unit::new(outline, name, evidence));
            }
        }
    }
    let units = if units.is_empty() { asides } else { units };
    units.into_iter().map(|unit| unit.candidate).collect()
}

/// What is no part: the institution itself.
struct Whole {
    /// An institution stands above the institutes and centres.
    independent: bool,
    /// What labels call the employer.
    employers: Vec<String>,
    /// How often an institute or a centre is named, by the word that its short form is, or by its name.
    times: HashMap<String, usize>,
}

impl Whole {
    fn of(outline: &Outline<'_>) -> Self {
        let named = outline.labelled(Label::Employer);
        Self {
            independent: outline
                .organisations
                .iter()
                .any(|name| name.rank >= Rank::Company),
            employers: named
                .take(4)
                .map(|passage| outline.slice(passage.range.clone()).to_lowercase())
                .collect(),
            times: times(outline),
        }
    }

    /// By its name and by its short form.
    fn times(&self, outline: &Outline<'_>, name: &Organisation) -> usize {
        let forms = [Some(name.range.clone()), name.acronym.clone()];
        let forms = forms.into_iter().flatten();
        forms
            .filter_map(|form| self.times.get(&outline.slice(form).to_lowercase()))
            .sum()
    }

    fn holds(&self, outline: &Outline<'_>, name: &Organisation) -> bool {
        let key = outline.slice(name.range.clone()).to_lowercase();
        let part = match name.rank {
            Rank::Unit => true,
            Rank::Either => {
                let whole = outline.institution.as_ref();
                let other =
                    whole.is_none_or(|whole| !whole.is_named(outline.slice(name.range.clone())));
                let placed = || is_placed(outline, name) || self.times(outline, name) >= OFTEN;
                other && self.independent && placed() || stands_before_whole(outline, name)
            }
            Rank::Aside | Rank::Staff | Rank::Body | Rank::Company | Rank::Institution => false,
        };
        // "Organization: School of Law, University of Westhaven": the part may stand beside the whole.
        let is_employer = |employer: &String| match name.rank {
            Rank::Unit => *employer == key,
            _ => employer.contains(&key),
        };
        part && !self.employers.iter().any(is_employer)
    }
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
    let start = if joint { words.get(1) } else { Some(first) };
    let parted = joint || outline.slice(name.end()..first.start).starts_with(',');
    let usual = outline.slice(whole.range.clone());
    start.is_some_and(|word| parted && outline.slice(word.start..word.start + usual.len()) == usual)
}

/// The words around a name in its passage.
fn clause(passage: &Passage, name: &Organisation) -> Range<usize> {
    let from = name.range.start.saturating_sub(CLAUSE);
    let upto = name.range.end + CLAUSE;
    passage.range.start.max(from)..passage.range.end.min(upto)
}

/// "Faculty of Law, Faculty of Arts, Faculty of Science, …": many names that are no chain from part to whole.
fn lists(names: &[Organisation]) -> bool {
    let chains = names.chunk_by(|a, b| a.chain == b.chain);
    let units =
        |names: &[Organisation]| names.iter().filter(|name| name.rank == Rank::Unit).count();
    chains.clone().count() > 3 || chains.map(units).any(|units| units > 3)
}

/// A unit with what it is known by.
struct Unit {
    candidate: Candidate<String>,
    /// The words of its name that say something.
    words: Vec<String>,
    /// The noun that it is built on.
    noun: String,
    acronym: Option<String>,
    chain: usize,
}

impl Unit {
    fn new(outline: &Outline<'_>, name: &Organisation, evidence: Evidence) -> Self {
        let small = |start: usize| {
            outline.cues(start..start + 1).iter().any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Organisation(_)
                        | Sense::Particle(
                            Particle::Of
                                | Particle::For
                                | Particle::And
                                | Particle::In
                                | Particle::At
                                | Particle::The
                        )
                )
            })
        };
        let words = outline.scan.words_within(name.range.clone()).iter();
        Self {
            words: words
                .filter(|word| !small(word.start))
                .map(|word| outline.slice(word.range()).to_lowercase())
                .map(|word| word.trim_end_matches('s').to_owned())
                .collect(),
            noun: outline
                .senses(name.range.clone(), |sense| match sense {
                    Sense::Organisation(_) => Some(()),
                    _ => None,
                })
                .next()
                .map_or_else(String::new, |(noun, ())| outline.slice(noun).to_lowercase()),
            acronym: name
                .acronym
                .clone()
                .map(|range| outline.slice(range).to_lowercase())
                .map(|short| short.trim_end_matches('s').to_owned()),
            chain: name.chain,
            candidate: Candidate::new(
                clean(outline.slice(name.range.clone())),
                name.range.clone(),
                evidence,
            ),
        }
    }

    /// A label's value that no noun tells to be a unit: "Department: Civil Engineering", "Faculty: Humanities".
    fn plain(outline: &Outline<'_>, value: Range<usize>) -> Option<Self> {
        let content = outline.slice(value.clone()).trim_end();
        let words = outline.scan.words_within(value.clone());
        let whole = outline.institution.as_ref();
        let fits = (1..=MOST_WORDS).contains(&words.len())
            && whole.is_none_or(|whole| !whole.is_named(content))
            && content.starts_with(char::is_alphabetic)
            && !content.ends_with('.')
            && outline.mentions(value.clone()).is_empty();
        let range = value.start..value.start + content.len();
        fits.then(|| Self {
            words: words
                .iter()
                .map(|word| outline.slice(word.range()).to_lowercase())
                .map(|word| word.trim_end_matches('s').to_owned())
                .collect(),
            noun: String::new(),
            acronym: None,
            chain: usize::MAX,
            candidate: Candidate::new(clean(content), range, Evidence::Labelled),
        })
    }

    /// The same unit in another form: with more words, or by its short form.
    fn is(&self, other: &Self) -> bool {
        let within = |few: &[String], many: &[String]| few.iter().all(|word| many.contains(word));
        let short = |a: &Self, b: &Self| {
            a.acronym
                .as_ref()
                .is_some_and(|acronym| b.words.len() <= 2 && b.words.contains(acronym))
        };
        let more = within(&self.words, &other.words);
        let less = within(&other.words, &self.words);
        let same =
            more && less && self.chain != other.chain || (more || less) && self.noun == other.noun;
        same || short(self, other) || short(other, self)
    }
}

/// One entry a unit; the longer form stands.
fn add(units: &mut Vec<Unit>, unit: Unit) {
    let room = units.len() < MOST;
    match units.iter_mut().find(|known| known.is(&unit)) {
        // "Humanities" of a label is "Faculty of Humanities" elsewhere.
        Some(known) if known.noun.is_empty() && !unit.noun.is_empty() => *known = unit,
        Some(known)
            if known.words.len() < unit.words.len()
                && known.candidate.evidence <= unit.candidate.evidence =>
        {
            *known = unit;
        }
        Some(known) => {
            if known.acronym.is_none() {
                known.acronym = unit.acronym;
            }
        }
        None if room => units.push(unit),
        None => {}
    }
}

/// A plain value has so many words at most.
const MOST_WORDS: usize = 10;

/// No position belongs to more units.
const MOST: usize = 40;

/// Does the sentence put the position there, and not a partner, a funder, a board?
fn belongs(outline: &Outline<'_>, passage: &Passage, name: &Organisation) -> bool {
    let from = passage
        .range
        .start
        .max(name.range.start.saturating_sub(CLAUSE));
    let others = outline
        .hirings(from..name.range.start)
        .filter(|(_, hiring)| *hiring == Hiring::With)
        .last();
    others.is_none_or(|(cue, _)| is_over(outline, cue.end, name)) && !is_elsewhere(outline, name)
}

/// Where the words about others end before the name: "… together with two references to: Dr Doe, Department of Law", "funded by
/// the Council, at the Department of Law", "jointly with a partner, the Faculty of Law invites applications".
fn is_over(outline: &Outline<'_>, from: usize, name: &Organisation) -> bool {
    let between = from..name.range.start;
    let content = outline.slice(between.clone());
    let words = outline.scan.words_within(between.clone());
    let placed = words
        .iter()
        .skip(1)
        .any(|word| outline.particle(word.start) == Some(Particle::Within))
        || outline
            .hirings(between)
            .any(|(_, hiring)| hiring == Hiring::Based);
    let behind_comma = content.rfind(',').is_some_and(|comma| {
        let rest = from + comma..name.range.start;
        let mut words = outline.scan.words_within(rest).iter();
        let first = words.next().and_then(|word| outline.particle(word.start));
        let at = matches!(first, Some(Particle::At | Particle::In));
        let subject = matches!(first, None | Some(Particle::The)) && words.next().is_none();
        at || subject && hires(outline, name)
    });
    let bracketed = content.matches('(').count() > content.matches(')').count();
    content.contains([':', ';']) || !bracketed && (placed || behind_comma)
}

/// "the Faculty of Law of Fern University invites applications"
fn hires(outline: &Outline<'_>, name: &Organisation) -> bool {
    outline
        .hirings(name.range.end..name.range.end + CLAUSE / 2)
        .any(|(_, hiring)| hiring == Hiring::Seeks)
}

/// "TU Delft" and "Delft University of Technology": a capitalised word that is no noun of an institution stands in both.
fn share_a_word(outline: &Outline<'_>, one: Range<usize>, other: Range<usize>) -> bool {
    let own = |range: Range<usize>| {
        let words = outline.scan.words_within(range).iter();
        words.filter(|word| {
            let noun = |cue: &Cue<Sense>| matches!(cue.sense, Sense::Organisation(_));
            outline.is_capital(word) && !outline.cues(word.start..word.start + 1).iter().any(noun)
        })
    };
    own(one).any(|word| own(other.clone()).any(|next| next.key == word.key))
}

/// "Department of Physics, University of Kassel" where another university hires: the whole that the part stands in is another.
fn is_elsewhere(outline: &Outline<'_>, name: &Organisation) -> bool {
    let Some(ours) = outline
        .institution
        .as_ref()
        .filter(|ours| ours.evidence > Evidence::Bare)
    else {
        return false;
    };
    let reach = name.range.end..name.range.end + CLAUSE / 2;
    let chain = outline.organisations(reach).iter();
    chain
        .take_while(|other| other.chain == name.chain)
        .find(|other| other.rank == Rank::Institution)
        .is_some_and(|whole| {
            !ours.is_named(outline.slice(whole.range.clone()))
                && !share_a_word(outline, whole.range.clone(), ours.range.clone())
        })
}

/// What the words before a name say of it reaches so far.
const CLAUSE: usize = 240;

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[track_caller]
    fn reads(text: &str, expected: &[&str]) {
        let found = parse_posting(text).units;
        let found: Vec<&str> = found.iter().map(|found| found.value.as_str()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn people_and_committees_are_no_units() {
        reads(
            "We invite applications. Our FT faculty teach. Faculty in the Arts work here.",
            &[],
        );
        reads(
            "We invite applications. Write to the Faculty Search Committee.",
            &[],
        );
        reads("We wish to be a centre of excellence in the North.", &[]);
    }

    #[test]
    fn names_with_nouns_of_bodies_and_short_nouns() {
        reads(
            "The School of Library, Archive and Museum Studies invites applications.",
            &["School of Library, Archive and Museum Studies"],
        );
        reads(
            "A post is open at the Dept. of Ecology and Soil Science.",
            &["Dept. of Ecology and Soil Science"],
        );
        reads("A post is open in the Faculty of Law.", &["Faculty of Law"]);
    }

    #[test]
    fn words_run_together_behind_a_unit() {
        reads(
            "The University of Westhaven hires at the Department of Geology and Your Future.",
            &["Department of Geology"],
        );
        reads(
            "The University of Westhaven hires. You are paid in salary Group IV.",
            &[],
        );
    }

    #[test]
    fn partners_end_where_an_address_begins() {
        let text = "Send a CV together with two references to: Dr Doe, Department of Law, Fern University.";
        reads(text, &["Department of Law"]);
        reads("We work together with the Department of Law.", &[]);
    }

    #[test]
    fn words_about_others_end_before_the_unit() {
        let text = "The University of Westhaven hires. The work, funded by the Fern Fund, is done at the site, within the Moss Group.";
        reads(text, &["Moss Group"]);
        reads(
            "Jointly with the Fern Hospital, the Faculty of Medicine of Westhaven University invites applications.",
            &["Faculty of Medicine"],
        );
        reads(
            "We work jointly with the Fern Hospital, the Faculty of Medicine and others.",
            &[],
        );
    }

    #[test]
    fn the_part_of_another_university_is_no_unit() {
        reads(
            "The University of Westhaven invites applications. Doe (Department of Physics, University of Fernland) leads.",
            &[],
        );
    }

    #[test]
    fn names_in_quotes() {
        reads(
            "The University of Westhaven seeks a PhD student for its working group “Plant Ecology”.",
            &["working group “Plant Ecology”"],
        );
        reads(
            "The University of Westhaven seeks a PhD student for the \"Soft Matter\" team.",
            &["\"Soft Matter\" team"],
        );
        reads(
            "The University of Westhaven seeks a PhD student for a group \"in the field\".",
            &[],
        );
    }

    #[test]
    fn lines_that_hold_an_institute_only() {
        let text = "The University of Westhaven seeks a PhD student.\n\nYours\nCollege of Science and Engineering\n";
        reads(text, &["College of Science and Engineering"]);
    }

    #[test]
    fn a_label_of_the_employer_may_name_a_part_first() {
        let text = "Organization: School of Law, University of Westhaven\n\nThe School of Law invites applications.";
        reads(text, &["School of Law"]);
    }

    #[test]
    fn the_centre_of_a_town_is_no_centre() {
        reads(
            "The University of Westhaven invites applications. It is in the centre of Westhaven.",
            &[],
        );
    }

    #[test]
    fn an_institute_that_is_named_often() {
        let text = "The University of Westhaven has a vacancy. We work on moss. The Fern Institute (FIX) is large. FIX has ten groups. FIX is new.";
        reads(text, &["Fern Institute"]);
        reads(
            "The University of Westhaven has a vacancy. We work on moss. Long ago there was once a famous Fern Institute.",
            &[],
        );
    }
}
