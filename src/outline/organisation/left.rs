//! Where a name begins: the words before its noun.

use super::name::LONGEST;
use super::reader::{Gap, Reader};
use crate::lexicon::{Particle, PlaceWord, Rank, Sense};

impl Reader<'_> {
    /// The first word of the name.
    pub(super) fn left(&self, noun: usize, last: usize, rank: Rank, floor: usize) -> usize {
        let first = self.modifiers(noun, last, rank, floor);
        if first < noun && self.runs_into(first, noun, last, rank, floor) {
            return noun;
        }
        let first = self
            .behind_subject(first, noun, rank, floor)
            .unwrap_or(first);
        self.listed(first, noun, rank, floor).unwrap_or(first)
    }

    /// The first of the capitalised words before the noun.
    fn modifiers(&self, noun: usize, last: usize, rank: Rank, floor: usize) -> usize {
        let mut first = noun;
        for _ in 0..LONGEST {
            let Some(before) = first.checked_sub(1).filter(|&at| self.start(at) >= floor) else {
                break;
            };
            let gap = self.gap(before);
            // "Fern A&M University"
            let letter = gap == Gap::Ampersand && self.capital(before);
            // "IT University of Westhaven"
            let short = rank == Rank::Institution
                && gap == Gap::Space
                && self.short_form(before)
                && self.leads(before)
                && self.single_letter(before);
            match self.particle(before).filter(|_| !letter && !short) {
                // "Westhaven and Institute of Physics": another name begins.
                Some(Particle::And) if first == noun && self.joined_by_of(noun) => break,
                Some(Particle::And) if gap == Gap::Space && rank != Rank::Institution => {
                    let Some(other) = before.checked_sub(1).filter(|&at| {
                        self.start(at) >= floor
                            && self.capital(at)
                            && !self.short_form(at)
                            && !matches!(self.gap(at), Gap::Comma | Gap::Other)
                            && self.particle(at).is_none()
                            && !self.begins(at, |sense| matches!(sense, Sense::Country(_)))
                    }) else {
                        break;
                    };
                    first = other;
                }
                // "at La Trobe University", "the Information Sciences Institute", "the Information School"
                Some(particle)
                    if gap == Gap::Space
                        && match particle {
                            Particle::The => first < noun && self.is_article_of_name(before),
                            Particle::Lead => {
                                (first < noun || self.names_subject(before, noun))
                                    && self.is_lead_of_name(before, rank, floor)
                            }
                            _ => false,
                        } =>
                {
                    first = before;
                }
                Some(Particle::The) if gap == Gap::Space && self.capital(before) => {
                    first = self.short_form_before(before, floor).unwrap_or(first);
                    break;
                }
                // "Radboud AI for Health Lab", "Modelling of Moss Processes Department"
                Some(Particle::For | Particle::Of)
                    if rank == Rank::Unit
                        && first < noun
                        && (self.particle(before) == Some(Particle::For)
                            || before.checked_sub(1).is_some_and(|at| {
                                self.is_subject(at) || self.is_led_alone(at, floor)
                            })) =>
                {
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
                // "Carl von Moss University", "Santiago de Fern Institute"
                Some(Particle::Of) if first < noun && self.joint_of_person(before, rank, floor) => {
                    first = before - 1;
                }
                Some(_) => break,
                None => {
                    let near = self.adjoins(before, rank, floor);
                    // "ETH Westhaven’s Institute of Moss"
                    let of_short_form = || {
                        let first = before.checked_sub(1).filter(|&at| self.start(at) >= floor);
                        first.is_some_and(|at| self.short_form(at) && self.gap(at) == Gap::Space)
                    };
                    // "Animal Models FERN Lab": the lab is named for its short form.
                    let named = rank == Rank::Unit
                        && first + 1 == noun
                        && gap == Gap::Space
                        && self.shouted(first)
                        && !self.shouted(before);
                    // "Department Department of Moss", "Company University of Moss": what stands before is a label.
                    let label = first == noun
                        && gap == Gap::Space
                        && self.joined_by_of(last)
                        && self.begins_own_line(before)
                        && self.begins(before, |sense| {
                            matches!(sense, Sense::Organisation(rank) if rank > Rank::Aside)
                        });
                    if !near
                        || named
                        || label
                        || self.is_of_post(before)
                        || (self.possessive(before) && (self.short_form(before) || of_short_form()))
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

    /// "Postdoc in Cell Biology University of Fernland": the subject of the post ran into the name behind it.
    fn runs_into(&self, first: usize, noun: usize, last: usize, rank: Rank, floor: usize) -> bool {
        let before = first.checked_sub(1).filter(|&at| self.start(at) >= floor);
        let subject = |at: usize| self.begins(at, |sense| sense == Sense::Branch);
        rank == Rank::Institution
            && self.joined_by_of(last)
            && before.is_some_and(|at| {
                self.particle(at) == Some(Particle::In) && self.gap(at) == Gap::Space
            })
            && noun.checked_sub(1).is_some_and(|at| {
                // "Postdoc in Physics National University of Fernland"
                let own = |sense| sense == Sense::Epithet;
                self.gap(at) == Gap::Space
                    && !self.begins(at, own)
                    && (subject(at) || self.is_subject(at) && at > first)
            })
    }

    /// "PhD student in Plant Ecology Westhaven University", "Professor of Music Westhaven College": the name begins behind the subject of
    /// the post, with a word of its own.
    fn behind_subject(&self, first: usize, noun: usize, rank: Rank, floor: usize) -> Option<usize> {
        let before = first.checked_sub(1).filter(|&at| self.start(at) >= floor)?;
        let led = self.gap(before) == Gap::Space
            && match self.particle(before) {
                Some(Particle::In) => true,
                Some(Particle::Of) => before
                    .checked_sub(1)
                    .is_some_and(|at| self.stage_covers(at)),
                Some(_) => false,
                // "Professor of Health Sciences Westhaven University": the rank ends in "Health".
                None => self.stage_covers(before),
            };
        let names_subject =
            |sense| matches!(sense, Sense::Branch | Sense::PlaceWord(PlaceWord::Nameless));
        let subject =
            |at: &usize| self.gap(*at) == Gap::Space && self.is_within(*at, names_subject);
        // "in Fern Medical University": the word before the noun is that of the name.
        let last = (first..noun.checked_sub(1)?).rfind(subject)?;
        let house = matches!(rank, Rank::Institution | Rank::Either);
        (house && led && self.capital(last + 1)).then_some(last + 1)
    }

    /// "the Book of Mosses team", "our Tree of Lakes team": one capitalised word behind an article, and no noun, town or office.
    fn is_led_alone(&self, at: usize, floor: usize) -> bool {
        let other = |sense| {
            matches!(
                sense,
                Sense::Organisation(_)
                    | Sense::Stage(_)
                    | Sense::Office(_)
                    | Sense::Country(_)
                    | Sense::PlaceWord(PlaceWord::Core)
            )
        };
        let article = at.checked_sub(1).filter(|&at| self.start(at) >= floor);
        article.is_some_and(|article| {
            let lead = matches!(
                self.particle(article),
                Some(Particle::The | Particle::A | Particle::Lead)
            );
            lead && !self.capital(article) && self.gap(article) == Gap::Space
        }) && self.capital(at)
            && self.particle(at).is_none()
            && !self.begins(at, other)
    }

    /// "von" between the names of somebody for whom a house is named, and no noun or title before it.
    fn joint_of_person(&self, at: usize, rank: Rank, floor: usize) -> bool {
        let other = |sense| {
            matches!(
                sense,
                Sense::Organisation(_) | Sense::Stage(_) | Sense::Office(_) | Sense::Country(_)
            )
        };
        matches!(rank, Rank::Institution | Rank::Either)
            && self.gap(at) == Gap::Space
            && self.joint_of_name(at, floor)
            && at
                .checked_sub(1)
                .is_some_and(|at| !self.begins(at, other) && !self.short_form(at))
    }

    /// "El", "La": no sentence begins with it, and it has a capital.
    pub(super) fn is_article_of_name(&self, at: usize) -> bool {
        self.particle(at) == Some(Particle::The)
            && self.capital(at)
            && !self.begins(at, |sense| sense == Sense::Opener)
    }

    /// "the Information Sciences Institute": no sentence begins behind an article or a short form.
    fn is_lead_of_name(&self, at: usize, rank: Rank, floor: usize) -> bool {
        let led = |at: usize| {
            // "Fern University Information School": another name stands right before.
            let named = self.start(at) < floor && self.end(at) == floor;
            let article = self.particle(at) == Some(Particle::The) && !self.capital(at);
            let short = rank != Rank::Unit && self.short_form(at);
            (article || short || named) && self.gap(at) == Gap::Space
        };
        self.capital(at) && at.checked_sub(1).is_some_and(led)
    }

    /// "Information School": a subject before a noun with a capital.
    fn names_subject(&self, at: usize, noun: usize) -> bool {
        let subject = |sense| sense == Sense::PlaceWord(PlaceWord::Nameless);
        self.capital(noun) && self.begins(at, subject)
    }

    /// No other capitalised word stands before it.
    fn begins_own_line(&self, at: usize) -> bool {
        let before = at.checked_sub(1);
        before.is_none_or(|before| self.gap(before) != Gap::Space || !self.capital(before))
    }
}
