//! Where a name begins and ends: the words around its noun.

use core::ops::Range;

use super::Organisation;
use super::reader::{Gap, Reader};
use crate::lexicon::{Degree, Hiring, Particle, PlaceWord, Rank, Sense};

/// No name has more words on one side of its noun.
const LONGEST: usize = 14;

impl Reader<'_> {
    pub(super) fn name(
        &self,
        noun: Range<usize>,
        rank: Rank,
        floor: usize,
    ) -> Option<Organisation> {
        let staff = rank == Rank::Staff;
        let rank = if staff { Rank::Unit } else { rank };
        let first = self.words.partition_point(|word| word.start < noun.start);
        let last = self
            .words
            .partition_point(|word| word.start < noun.end)
            .checked_sub(1)?;
        let part = matches!(rank, Rank::Unit | Rank::Either);
        let before = self.quoted_before(first, floor).filter(|_| part);
        let behind = self.quoted_behind(last).filter(|_| part);
        let start = before.unwrap_or_else(|| self.left(first, rank, floor));
        let end = match behind {
            Some(behind) => behind,
            None if rank == Rank::Company => last,
            None => self.right(last, start < first, self.capital(first), rank),
        };
        let start = if rank == Rank::Institution && self.capital(first) && self.joined_by_of(last) {
            self.college(start, end, floor).unwrap_or(start)
        } else {
            start
        };
        let capital = self.capital(first);
        if start == first && end == last {
            return None;
        }
        // "Faculty of Law", "Science Faculty", but not "FT faculty", "Faculty in the arts"
        let short = |at| self.short_form(at) || self.slice(at).chars().count() <= 2;
        if staff
            && !self.joined_by_of(last)
            && (start == first || !capital || (start..first).all(short))
        {
            return None;
        }
        // "a Dutch institute": a small letter is left to parts, and to nouns that say what they are of.
        // "the centre of Helsinki" is no centre.
        let town = |sense| sense == Sense::PlaceWord(PlaceWord::Core);
        let bare = before.is_some()
            || start < first
            || !self.joined_by_of(last) && behind.is_none()
            || self.begins(first, town);
        if !capital && rank != Rank::Unit && bare {
            return None;
        }
        // "Academy of Management Journal", "Head of Department Jane Smith"
        let tail = (end..=end + 1).any(|at| {
            self.particle(at) == Some(Particle::Tail)
                && self.capital(at)
                && self.gap(at - 1) == Gap::Space
        });
        let head = rank == Rank::Unit
            && start == first
            && end > last
            && !self.joined_by_of(last)
            && first
                .checked_sub(1)
                .is_some_and(|at| self.particle(at) == Some(Particle::Of));
        if tail || head {
            return None;
        }
        let range = self.widened(self.words.get(start)?.start..self.end(end), before, behind);
        if rank == Rank::Unit && start < first && end == last && self.possessive(first - 1) {
            return None;
        }
        Some(Organisation {
            acronym: self.acronym(range.end),
            range,
            rank,
            chain: 0,
        })
    }

    /// With the quotes that stand round a part of the name.
    fn widened(
        &self,
        name: Range<usize>,
        before: Option<usize>,
        behind: Option<usize>,
    ) -> Range<usize> {
        let sign = |sign: Option<char>| sign.map_or(0, char::len_utf8);
        let opening = before
            .and_then(|_| self.text.get(..name.start))
            .map_or(0, |text| sign(text.chars().next_back()));
        let closing = behind
            .and_then(|_| self.text.get(name.end..))
            .map_or(0, |text| sign(text.chars().next()));
        name.start - opening..name.end + closing
    }

    /// The first word of the name: capitalised words before the noun.
    fn left(&self, noun: usize, rank: Rank, floor: usize) -> usize {
        let mut first = noun;
        for _ in 0..LONGEST {
            let Some(before) = first.checked_sub(1).filter(|&at| self.start(at) >= floor) else {
                break;
            };
            let gap = self.gap(before);
            match self.particle(before) {
                Some(Particle::And) if gap == Gap::Space && rank != Rank::Institution => {
                    let Some(other) = before.checked_sub(1).filter(|&at| {
                        self.start(at) >= floor
                            && self.capital(at)
                            && !self.short_form(at)
                            && !matches!(self.gap(at), Gap::Comma | Gap::Other)
                            && self.particle(at).is_none()
                    }) else {
                        break;
                    };
                    first = other;
                }
                Some(Particle::The) if gap == Gap::Space && self.capital(before) => {
                    // "UiT The Arctic University", "UiT - The Arctic University"
                    if let Some(short) = before.checked_sub(1).filter(|&at| {
                        self.start(at) >= floor && self.short_form(at) && self.gap(at) != Gap::Other
                    }) {
                        first = short;
                    }
                    break;
                }
                // "Radboud AI for Health Lab"
                Some(Particle::For) if rank == Rank::Unit && first < noun => {
                    let Some(other) = before.checked_sub(1).filter(|&at| {
                        self.start(at) >= floor
                            && self.capital(at)
                            && self.particle(at).is_none()
                            && self.gap(at) == Gap::Space
                    }) else {
                        break;
                    };
                    first = other;
                }
                Some(_) => break,
                None => {
                    let near = match gap {
                        // "Computer-aided Molecular Design group"
                        Gap::Space | Gap::Hyphen | Gap::Ampersand => {
                            self.capital(before)
                                || before.checked_sub(1).is_some_and(|at| {
                                    self.capital(at) && self.gap(at) == Gap::Hyphen
                                })
                        }
                        // "NTNU - Norwegian University of Science and Technology"
                        Gap::Dash => rank == Rank::Institution && self.short_form(before),
                        Gap::Comma | Gap::Other => false,
                    };
                    if !near
                        || self.stage_covers(before)
                        || (self.possessive(before) && self.short_form(before))
                    {
                        break;
                    }
                    first = before;
                    if gap == Gap::Dash {
                        break;
                    }
                }
            }
        }
        first
    }

    /// The last word of the name: what the noun is of, and capitalised words behind it.
    fn right(&self, noun: usize, modified: bool, capital: bool, rank: Rank) -> usize {
        let mut last = noun;
        let mut of = false;
        while last < noun + LONGEST {
            let next = last + 1;
            let gap = if next < self.words.len() {
                self.gap(last)
            } else {
                Gap::Other
            };
            if last > noun && self.possessive(last) && self.gap(last) == Gap::Space && !modified {
                break;
            }
            let step = match (gap, self.particle(next)) {
                // "the Mechatronics group of …" has its name already; "… of TU Delft" is the whole.
                (Gap::Space, Some(Particle::Of | Particle::For)) if capital || !modified => {
                    let target = self.after_article(next + 1);
                    let again = of;
                    of = true;
                    self.part(target, next)
                        .filter(|&at| !(again && self.short_form(at)) && !self.noun_within(at))
                }
                (Gap::Space, Some(Particle::In)) if capital && !modified && last == noun => {
                    let target = self.after_article(next + 1);
                    self.part(target, next)
                        .filter(|&at| !self.begins(at, |sense| matches!(sense, Sense::Country(_))))
                }
                (Gap::Space, Some(Particle::At)) if of && rank == Rank::Institution => self
                    .part(next + 1, next)
                    .filter(|&at| !self.short_form(at) && !self.noun_within(at)),
                // "Department of Geology and Your …" of a list that was run together
                (Gap::Space, Some(Particle::And)) if last > noun => {
                    let target = self.after_article(next + 1);
                    let small = |at| self.leads(at) && self.slice(at).len() <= "your".len();
                    self.part(target, next)
                        .filter(|&at| !small(at) && !self.noun_within(at))
                }
                (Gap::Space, None) => self
                    .part(next, last)
                    .filter(|&at| of || !self.before_campus(at))
                    .filter(|_| of || last < noun + 3)
                    .filter(|&at| rank != Rank::Unit || of || at <= noun + 4),
                (Gap::Hyphen, _) if last > noun => Some(next),
                (Gap::Ampersand, _) => self.part(next, last).filter(|&at| !self.noun_within(at)),
                (Gap::Comma, _) if of => self
                    .list_end(next)
                    .or_else(|| self.campus(last, next, rank)),
                _ => None,
            };
            let Some(step) = step else { break };
            last = step;
        }
        last
    }

    /// The word as a part of the name: capitalised, and not the beginning of something else.
    fn part(&self, at: usize, before: usize) -> Option<usize> {
        let other = |sense| {
            matches!(
                sense,
                Sense::Organisation(_)
                    | Sense::Stage(_)
                    | Sense::Hiring(_)
                    | Sense::Month(_)
                    | Sense::Degree(Degree::Level(_))
            )
        };
        let near = at == before + 1 || self.gap(before) == Gap::Space;
        (near
            && self.capital(at)
            && !matches!(self.particle(at), Some(Particle::The | Particle::Title))
            && (at != before + 1 || self.particle(before).is_some() || !self.leads(at))
            && (!self.begins(at, other) || self.is_topic(at))
            && !self.stage_covers(at)
            && !self.before_colon(at))
        .then_some(at)
    }

    /// Does a noun of an organisation stand among the capitalised words from `at` on?
    fn noun_within(&self, from: usize) -> bool {
        let noun = |at| {
            self.begins(at, |sense| matches!(sense, Sense::Organisation(_)))
                && !self.is_topic(at)
                // "University of Technology School of Law": the noun opens a name of its own.
                && !(at > from && self.joined_by_of(at))
        };
        let run = |at: usize| {
            self.capital(at) && (at == from || matches!(self.gap(at - 1), Gap::Space | Gap::Hyphen))
        };
        (from..from + 4).take_while(|&at| run(at)).any(noun)
    }

    /// "Earth, Ocean and Ecological Sciences": where the list that goes on at `from` ends.
    fn list_end(&self, from: usize) -> Option<usize> {
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
    fn campus(&self, state: usize, at: usize, rank: Rank) -> Option<usize> {
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

    /// "Birkbeck, University of London": the college of a university, in a place where institutions stand: behind "at", before
    /// "is seeking", or alone. Elsewhere a person may stand before the comma.
    fn college(&self, university: usize, end: usize, floor: usize) -> Option<usize> {
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
        (if begins {
            alone && length < 2 || hires
        } else {
            behind_at() || behind_a_part()
        })
        .then_some(first)
    }

    /// "Deakin University Geelong campus": the words before "campus" name a town.
    fn before_campus(&self, from: usize) -> bool {
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

    /// "School of Library, Archive and Information Studies": a noun that is a subject here.
    fn is_topic(&self, at: usize) -> bool {
        let body = |sense| sense == Sense::Organisation(Rank::Body);
        let of = at.checked_sub(1).is_some_and(|before| {
            self.particle(before).is_some() || self.gap(before) == Gap::Comma
        });
        let goes_on = match self.gap(at) {
            Gap::Comma | Gap::Ampersand => true,
            Gap::Space => match self.particle(at + 1) {
                Some(particle) => particle == Particle::And,
                None => {
                    self.capital(at + 1)
                        && !self.begins(at + 1, |sense| matches!(sense, Sense::Organisation(_)))
                }
            },
            _ => false,
        };
        of && goes_on && self.begins(at, body)
    }
}
