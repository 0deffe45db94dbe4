//! What a name goes on with behind its noun: subjects, lists of them, a campus; and the college that stands before a university.

use super::name::LONGEST;
use super::reader::{Gap, Reader};
use crate::lexicon::{COLLEGES, Hiring, Particle, PlaceWord, Rank, Sense, Turn};

/// "Your" and the like are no longer.
const SMALL: usize = 4;

/// The place of a university and the name of its part have so many words at most.
const PLACE: usize = 6;

/// The noun is one of so many words: "The National University".
const CALLED: usize = 3;

impl Reader<'_> {
    /// What the name goes on with behind "and".
    pub(super) fn behind_and(&self, and: usize, rank: Rank, of: bool) -> Option<usize> {
        // "Laboratoire de Physique et de Chimie"
        if of && rank != Rank::Institution && self.particle(and + 1) == Some(Particle::Of) {
            let target = self.after_article(and + 2);
            return self
                .part(target, and + 1)
                .filter(|&at| !self.short_form(at) && !self.noun_within(at));
        }
        let target = self.after_article(and + 1);
        // "Department of Biology and the Ecology, Evolution and Moss programme"
        let article = target > and + 1;
        // "University of Fernland and the CNRS"
        // "Chair of Law and the MOSS"
        let other = article
            && (self.gap(target) == Gap::Comma
                || rank == Rank::Institution
                || self.short_form(target));
        // "Department of Geology and Your …" of a list that was run together
        let small = |at| self.leads(at) && self.slice(at).len() <= SMALL;
        let country = |at| self.begins(at, |sense| matches!(sense, Sense::Country(_)));
        self.part(target, and)
            .filter(|&at| !other && !small(at) && !country(at) && !self.noun_within(at))
    }

    /// "Education", "Mental Health": the last of the capitalised words from `first` on, where it names no town.
    pub(super) fn subject(&self, from: usize) -> Option<usize> {
        let first = self.after_article(from);
        let run = (first..first + 3).take_while(|&at| {
            let before = at.saturating_sub(1);
            (at == first || self.gap(before) == Gap::Space) && self.part(at, before).is_some()
        });
        let last = run.last()?;
        let nameless = |sense| sense == Sense::PlaceWord(PlaceWord::Nameless);
        self.begins(last, nameless).then_some(last)
    }

    /// "Earth, Ocean and Ecological Sciences": where the list that goes on at `from` ends.
    pub(super) fn list_end(&self, from: usize) -> Option<usize> {
        let mut at = from;
        let mut length = 0;
        for _ in 0..LONGEST {
            if self.particle(at) == Some(Particle::And)
                || self.gap(at.checked_sub(1)?) == Gap::Ampersand
            {
                let (target, before) = if self.particle(at) == Some(Particle::And) {
                    (self.after_article(at + 1), at)
                } else {
                    (at, at.checked_sub(1)?)
                };
                return self
                    .part(target, before)
                    .filter(|&target| !self.noun_within(target));
            }
            let place = |sense| matches!(sense, Sense::Country(_) | Sense::State(_));
            self.part(at, at.checked_sub(1)?)
                .filter(|&at| !self.begins(at, place))?;
            length += 1;
            match self.gap(at) {
                Gap::Space | Gap::Hyphen | Gap::Ampersand if length < 4 => {}
                Gap::Comma => length = 0,
                _ => return None,
            }
            at += 1;
        }
        None
    }

    /// "University of California, San Diego": the campus of a state's university, whose last word is found.
    pub(super) fn campus(&self, state: usize, at: usize, rank: Rank) -> Option<usize> {
        let is_state = |sense| sense == Sense::State("US");
        let place = |sense| matches!(sense, Sense::Country(_) | Sense::State(_));
        let city = rank == Rank::Institution
            && self.begins(state, is_state)
            && self.part(at, state).is_some()
            && !self.begins(at, place)
            && !self.noun_within(at);
        let more = (at + 1..at + 3).take_while(|&next| {
            self.gap(next - 1) == Gap::Space
                && self.particle(next).is_none()
                && !self.begins(next, place)
                && self.part(next, next - 1).is_some()
        });
        city.then(|| more.last().unwrap_or(at))
    }

    /// "University of Texas Health Science Center at San Antonio": a state's university whose name ends in another noun.
    pub(super) fn centre_of_state(&self, state: usize, rank: Rank) -> Option<usize> {
        let is_state = |sense| sense == Sense::State("US");
        if rank != Rank::Institution || !self.begins(state, is_state) {
            return None;
        }
        // "Science Center" is one noun.
        let noun = |at: usize| {
            let start = self.start(at);
            let cues = self.scan.cues.within(start..start + 1).iter();
            let ends = cues.filter(|cue| cue.sense == Sense::Organisation(Rank::Either));
            let end = ends.map(|cue| cue.end).max()?;
            (at..at + 3).find(|&at| self.end(at) == end)
        };
        let near = |at: usize| self.capital(at) && self.gap(at - 1) == Gap::Space;
        let mut run = (state + 1..state + 4).take_while(|&at| near(at));
        let centre = run.find_map(noun).filter(|&at| !self.joined_by_of(at))?;
        let town = (centre + 2..centre + 4).take_while(|&at| {
            near(at) && self.particle(at).is_none() && self.part(at, at - 1).is_some()
        });
        let at = self.particle(centre + 1) == Some(Particle::At);
        Some(town.last().filter(|_| at).unwrap_or(centre))
    }

    /// "University of Fernland Information School", "University of New Fernland Library": the last word of the place, behind which a
    /// part of the university stands. Of other words nobody can tell which they belong to.
    pub(super) fn town_before_part(&self, from: usize) -> Option<usize> {
        let near = |at: usize| self.capital(at) && self.gap(at - 1) == Gap::Space;
        let part = |sense| {
            matches!(
                sense,
                Sense::Organisation(Rank::Unit | Rank::Either | Rank::Body)
            )
        };
        let run = (from + 1..from + PLACE).take_while(|&at| near(at));
        let noun = run.into_iter().find(|&at| self.begins(at, part))?;
        if !self.capital(from) || self.joined_by_of(noun) {
            return None;
        }
        let subject =
            |sense| matches!(sense, Sense::Branch | Sense::PlaceWord(PlaceWord::Nameless));
        let subjects = (from + 1..noun)
            .rev()
            .take_while(|&at| self.begins(at, subject))
            .count();
        let start = self.start(from);
        let cues = self.scan.cues.within(start..start + 1).iter();
        let states = cues.filter(|cue| matches!(cue.sense, Sense::State(_) | Sense::Country(_)));
        let state = states.map(|cue| cue.end).max();
        let state = state.and_then(|end| (from..noun).find(|&at| self.end(at) == end));
        let bare = subjects > 0 || noun == from + 1;
        state.or(bare.then(|| noun - subjects - 1))
    }

    /// "Royal College of Moss in Fernland (RCMF)": the short form counts the place in.
    pub(super) fn place_of_acronym(&self, at: usize) -> Option<usize> {
        let short = self.text.get(self.acronym(self.end(at))?)?;
        let initial = self.slice(at).chars().next()?;
        (self.capital(at) && short.ends_with(initial)).then_some(at)
    }

    /// "Fern College Westhaven, the University of Westhaven": one word behind the noun, and a university that it is called, too, or belongs
    /// to.
    pub(super) fn is_college_of_town(&self, noun: usize, end: usize) -> bool {
        let word = self.slice(noun).to_lowercase();
        let university = |sense| sense == Sense::Organisation(Rank::Institution);
        // "Fern College Chemistry"
        let other = |sense| {
            matches!(
                sense,
                Sense::PlaceWord(PlaceWord::Nameless) | Sense::Stage(_)
            )
        };
        end == noun + 1
            && !self.begins(end, other)
            && self.gap(noun) == Gap::Space
            && COLLEGES.binary_search(&word.as_str()).is_ok()
            && self.gap(end) == Gap::Comma
            && (end + 1..end + 1 + CALLED).any(|at| self.begins(at, university))
    }

    /// "University College, Westhaven": the town that a noun of several words needs to be a name.
    pub(super) fn town_of_college(&self, noun: usize) -> Option<usize> {
        // "University College, Monday 1 May", "University College, Teaching and Learning Unit"
        let other = |sense| {
            matches!(
                sense,
                Sense::Country(_)
                    | Sense::State(_)
                    | Sense::Weekday(_)
                    | Sense::MonthOrWord(_)
                    | Sense::Branch
                    | Sense::PlaceWord(_)
            )
        };
        let town = noun + 1;
        // "University College, Westhaven campus": the town of something else
        let ends = match self.gap(town) {
            Gap::Comma | Gap::Other => true,
            Gap::Space => self.begins(town + 1, |sense| {
                matches!(sense, Sense::Hiring(_) | Sense::Turn(Turn::Is))
            }),
            Gap::Hyphen | Gap::Ampersand | Gap::Dash => false,
        };
        (self.capital(noun)
            && self.gap(noun) == Gap::Comma
            && self.part(town, noun).is_some()
            && self.particle(town).is_none()
            && !self.begins(town, other)
            && !self.noun_within(town)
            && ends)
            .then_some(town)
    }

    /// "Birkbeck, University of London": the college of a university, in a place where institutions stand: behind "at", before
    /// "is seeking", or alone. Elsewhere a person may stand before the comma.
    pub(super) fn college(&self, university: usize, end: usize, floor: usize) -> Option<usize> {
        let last = university.checked_sub(1)?;
        let inside = |at: usize| self.start(at) >= floor && self.gap(at) != Gap::Other;
        if self.gap(last) != Gap::Comma || !inside(last) {
            return None;
        }
        let length = (0..3)
            .take_while(|&before| {
                last.checked_sub(before).is_some_and(|at| {
                    self.capital(at)
                        && inside(at)
                        && self.particle(at).is_none()
                        && !self.stage_covers(at)
                        && (at == last || self.gap(at) == Gap::Space)
                        && !self.begins(at, |sense| matches!(sense, Sense::Organisation(_)))
                })
            })
            .count();
        let first = (last + 1).checked_sub(length).filter(|_| length > 0)?;
        // "at FIX Moss, Technical University of Fernland": a part of the university that is told by its short form
        if length > 1 && self.short_form(first) {
            return None;
        }
        let begins = first == 0;
        let behind_at = || {
            first
                .checked_sub(1)
                .is_some_and(|at| self.particle(at) == Some(Particle::At))
        };
        // "Institute for Crime, Royal Holloway, University of London"
        let behind_a_part = || floor > 0 && self.start(first).saturating_sub(floor) == ", ".len();
        let alone = end + 1 == self.words.len();
        let hires = self.begins(end + 1, |sense| {
            matches!(sense, Sense::Hiring(Hiring::Seeks))
        });
        // "at FIX, University of Fernland and University of Westhaven": a list
        let listed = self.particle(end + 1) == Some(Particle::And) && self.noun_within(end + 2);
        (if begins {
            alone && length < 2 || hires
        } else {
            !listed && behind_at() || behind_a_part()
        })
        .then_some(first)
    }

    /// "Deakin University Geelong campus": the words before "campus" name a town.
    pub(super) fn before_campus(&self, from: usize) -> bool {
        let campus = |sense| sense == Sense::PlaceWord(PlaceWord::Campus);
        let mut next = from;
        while next < from + 3 && self.capital(next) && self.gap(next) == Gap::Space {
            next += 1;
            if self.begins(next, campus) {
                return true;
            }
        }
        false
    }
}
