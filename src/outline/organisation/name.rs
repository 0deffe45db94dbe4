//! Where a name begins and ends: the words around its noun.

use core::ops::Range;

use super::Organisation;
use super::none::Shape;
use super::reader::{Gap, Reader};
use crate::lexicon::{NUMBERED_PARTS, Particle, Rank, Sense};

/// The number of a part has no more digits.
const NUMBER: usize = 4;

/// No name has more words on one side of its noun.
pub(super) const LONGEST: usize = 14;

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
        // "the “Contacts” section": a part of the posting
        let heading = |sense| matches!(sense, Sense::Heading(_) | Sense::Label(_));
        let before = self.quoted_before(first, floor).filter(|_| part);
        if before.is_some_and(|before| self.begins(before, heading)) {
            return None;
        }
        let numbered = self.numbered_part(last).filter(|_| part);
        let behind = self
            .quoted_behind(numbered.unwrap_or(last))
            .filter(|_| part);
        let named = self.bracketed_before(first, floor).filter(|_| part);
        let start = before.unwrap_or_else(|| self.left(named.unwrap_or(first), last, rank, floor));
        let end = match (behind, numbered) {
            (Some(behind), _) => behind,
            (None, _) if rank == Rank::Company => last,
            (None, Some(number)) => self.behind_number(number, rank),
            (None, None) => {
                let of = (first..last).any(|at| self.particle(at) == Some(Particle::Of));
                self.right(last, start < first, self.capital(first), rank, of)
            }
        };
        let end = if rank == Rank::Institution && start == first && end == last && first + 1 == last
        {
            self.town_of_college(last).unwrap_or(end)
        } else {
            end
        };
        let capital = self.capital(start.min(first));
        let placed = capital || rank == Rank::Unit && start == first && self.is_led_by_place(first);
        let end = match self.small_behind(first, last).filter(|_| placed) {
            Some(small) => small.max(end),
            // "Norsk institutt for": the noun needs its subject.
            None if end == last && last > first && self.joined_by_of(last - 1) => return None,
            None => end,
        };
        let spelt = self.spelt_out(first, last).filter(|_| start == first);
        let end = spelt.map_or(end, |spelt| spelt.max(end));
        let (start, end) = if part && start == first && end == last {
            let subject = self.small_subject(last);
            let modifiers = self.small_modifiers(first, last, floor);
            let first = modifiers.filter(|_| rank == Rank::Unit).unwrap_or(first);
            (first, subject.unwrap_or(end))
        } else {
            (start, end)
        };
        let start = self.article_before(first, floor).unwrap_or(start);
        let start = if rank == Rank::Institution && self.capital(first) && self.joined_by_of(last) {
            self.college(start, end, floor).unwrap_or(start)
        } else {
            start
        };
        let shape = Shape {
            start,
            end,
            first,
            last,
            rank,
            staff,
            before: before.is_some(),
            behind: behind.is_some(),
        };
        if self.is_no_name(&shape) {
            return None;
        }
        let branch = start == first && end == last && self.is_branch(first, last);
        let rank = match rank {
            _ if branch => Rank::Unit,
            Rank::Either if start < first && self.is_college_of_town(last, end) => {
                Rank::Institution
            }
            rank => rank,
        };
        let range = self.widened(self.begin(start)..self.end(end), before, behind);
        Some(Organisation {
            acronym: self
                .acronym(range.end)
                .filter(|short| rank != Rank::Unit || self.begins_a_word(short.clone(), &range)),
            range,
            rank,
            chain: 0,
        })
    }

    /// "Department of Law (FU)": no word of the name begins as the short form does, which is that of the whole.
    fn begins_a_word(&self, short: Range<usize>, name: &Range<usize>) -> bool {
        let initial = |place: usize| {
            let letters = self.text.get(place..).unwrap_or_default().chars();
            letters.flat_map(char::to_lowercase).next()
        };
        let words = self.words.iter();
        let words = words.skip(self.words.partition_point(|word| word.start < name.start));
        let mut words = words.take_while(|word| word.start < name.end);
        words.any(|word| initial(word.start) == initial(short.start))
    }

    /// "Fachbereich 05", "Sonderforschungsbereich 1234": the number behind the noun of a part.
    fn numbered_part(&self, noun: usize) -> Option<usize> {
        let name = self.slice(noun).to_lowercase();
        let number = self.words.get(noun + 1).filter(|word| word.digit)?;
        (self.gap(noun) == Gap::Space
            && number.end - number.start <= NUMBER
            && NUMBERED_PARTS.binary_search(&name.as_str()).is_ok())
        .then_some(noun + 1)
    }

    /// "Fachbereich 05 – Sozialwissenschaften", "Fachbereich 3: Chemie": the last word of the subject behind the number, or the number.
    fn behind_number(&self, number: usize, rank: Rank) -> usize {
        let near = matches!(self.gap(number), Gap::Space | Gap::Dash) || self.before_colon(number);
        let subject = self.part(number + 1, number);
        subject
            .filter(|&at| near && !self.noun_within(at))
            .map_or(number, |at| self.right(at, false, true, rank, true))
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

    /// The word stands so near before a name that it may belong to it.
    pub(super) fn adjoins(&self, before: usize, rank: Rank, floor: usize) -> bool {
        match self.gap(before) {
            // "Computer-aided Molecular Design group"
            Gap::Space | Gap::Hyphen | Gap::Ampersand => {
                self.capital(before)
                                // "Santiago de Fernland University"
                                || rank == Rank::Institution && self.joint_of_name(before, floor)
                                || before.checked_sub(1).is_some_and(|at| {
                                    self.capital(at) && self.gap(at) == Gap::Hyphen
                                })
            }
            // "NTNU - Norwegian University of Science and Technology"
            // "the Technion - Fern Institute of Technology"
            Gap::Dash => {
                let led = before.checked_sub(1).is_some_and(|at| {
                    let particle = self.particle(at);
                    matches!(particle, Some(Particle::The | Particle::At))
                        || self.gap(at) == Gap::Comma
                });
                rank == Rank::Institution
                    && (self.short_form(before) || self.capital(before) && led)
            }
            Gap::Comma | Gap::Other => false,
        }
    }

    /// "Research Group Synthetic and Structural" goes on: two subjects share the word that follows.
    fn joins_subjects(&self, noun: usize, last: usize) -> bool {
        last == noun + 3 && self.particle(last - 1) == Some(Particle::And)
    }

    /// "CNRS": the short form of a house.
    fn is_house(&self, at: usize) -> bool {
        self.short_form(at) && !self.single_letter(at) && self.slice(at).len() >= HOUSE
    }

    /// The word right behind the name so far.
    fn behind(&self, noun: usize, last: usize, modified: bool, rank: Rank) -> Option<usize> {
        self.part(last + 1, last)
            // "FERN UNIVERSITY Fern University is …": what was written in capitals is over.
            .filter(|&at| !self.shouted(noun) || self.shouted(at))
            // "Fern University Careers": the page's name ends the line.
            .filter(|&at| {
                let page = self.begins(at, |sense| sense == Sense::Rubric);
                let ends = !self.capital(at + 1) || self.gap(at) == Gap::Other;
                rank != Rank::Institution || !(page && ends)
            })
            // "Fern University Infant Speech Lab": the university's part has a name of its own.
            .filter(|&at| !modified || rank != Rank::Institution || !self.noun_within(at))
    }

    /// The last word of the name: what the noun is of, and capitalised words behind it.
    ///
    /// `of`: the noun says it already, as in "school of economics".
    fn right(&self, noun: usize, modified: bool, capital: bool, rank: Rank, mut of: bool) -> usize {
        // "Fern University’s School of Medicine"
        if self.possessive(noun) {
            return noun;
        }
        let mut last = noun;
        while last < noun + LONGEST {
            let next = last + 1;
            let gap = if next < self.words.len() {
                self.gap(last)
            } else {
                Gap::Other
            };
            if last > noun && !modified && self.owns_another(last) {
                break;
            }
            let step = match (gap, self.particle(next)) {
                // "the Mechatronics group of …" has its name already; "… of TU Delft" is the whole.
                (Gap::Space, Some(Particle::Of | Particle::For)) if capital || !modified => {
                    let target = self.after_article(next + 1);
                    // "Research Group on Mosses of Prof. Jane Doe" has its name already.
                    let target = if last == noun {
                        self.after_titles(target, rank)
                    } else {
                        target
                    };
                    let again = of;
                    of = true;
                    // "Institute of Geology of the Fern Academy of Sciences": what the second is of is the whole.
                    // "Moss Unit of the Fernland Institute of Science"
                    let article = target > next + 1;
                    let whole =
                        |at| self.noun_within(at) || (again || article) && self.noun_among(at);
                    if let Some(centre) = self.centre_of_state(target, rank) {
                        return centre;
                    }
                    if rank == Rank::Institution
                        && !again
                        && !article
                        && let Some(town) = self.town_before_part(target)
                    {
                        return town;
                    }
                    // "a research unit of the CNRS"
                    let house = |at| !capital && !modified && self.is_house(at);
                    self.part(target, next)
                        .filter(|&at| !(again && self.short_form(at)) && !whole(at) && !house(at))
                        .or_else(|| self.epithet(target))
                }
                (Gap::Space, Some(Particle::In)) if capital && !modified && last == noun => {
                    let target = self.after_article(next + 1);
                    self.part(target, next)
                        .filter(|&at| !self.begins(at, |sense| matches!(sense, Sense::Country(_))))
                }
                // "Centre for Research in Education", but "Department of Physics in Vienna"
                (Gap::Space, Some(Particle::In)) if of && capital => self
                    .subject(next + 1)
                    .or_else(|| self.place_of_acronym(next + 1)),
                (Gap::Space, Some(Particle::At)) if of && rank == Rank::Institution => {
                    // "at El Paso"
                    let article = self.is_article_of_name(next + 1);
                    let joint = next + usize::from(article);
                    self.part(joint + 1, joint)
                        .filter(|&at| !self.short_form(at) && !self.noun_within(at))
                }
                (Gap::Space, Some(Particle::And)) if last > noun || of => self
                    .behind_and(next, rank, of)
                    .or_else(|| self.joined_small(last, next)),
                (Gap::Space, None) if self.goes_on_small(noun, last) => Some(next),
                (Gap::Space, None) => self
                    .behind(noun, last, modified, rank)
                    .filter(|_| of || last < noun + 3 || self.joins_subjects(noun, last))
                    .filter(|&at| {
                        of || !self.before_campus(at) && (rank != Rank::Unit || at <= noun + 4)
                    }),
                // "Fern University Yoshida Konoe-cho": an address follows.
                (Gap::Hyphen, None)
                    if last > noun
                        && modified
                        && rank == Rank::Institution
                        && !of
                        && !self.capital(next) =>
                {
                    return noun;
                }
                (Gap::Hyphen, _) if last > noun => Some(next),
                // "Fern State University-Westhaven", but "Fern University-Industry Centre"
                (Gap::Hyphen, None) if modified && rank == Rank::Institution && capital => self
                    .part(next, last)
                    .filter(|&at| !self.is_subject(at) && !self.noun_within(at)),
                (Gap::Ampersand, _) => self.part(next, last).filter(|&at| !self.noun_within(at)),
                // "University of Fernland, and Moss Hospital": another name
                (Gap::Comma, Some(Particle::And)) if rank == Rank::Institution => None,
                (Gap::Comma, _) if of => self
                    .list_end(next)
                    .or_else(|| self.campus(last, next, rank)),
                _ => None,
            };
            let Some(step) = step else { break };
            last = step;
        }
        if rank == Rank::Institution && last > noun && self.is_numbered(last) {
            last += 1;
        }
        last
    }
}

/// The short form of a house has so many letters; "IT" is a subject.
const HOUSE: usize = 4;
