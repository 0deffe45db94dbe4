//! What may be a part of a name: capitalised words, and nouns that are subjects there.

use super::reader::{Gap, Reader};
use crate::lexicon::{Degree, Particle, PlaceWord, Rank, Sense};

impl Reader<'_> {
    /// The word as a part of the name: capitalised, and not the beginning of something else.
    pub(super) fn part(&self, at: usize, before: usize) -> Option<usize> {
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
            && !(self.before_colon(at) && !self.is_named_before_colon(at))
            && !self.begins_label(at))
        .then_some(at)
    }

    /// "… Institute of Moss Area of research: …": a label of several words begins.
    fn begins_label(&self, at: usize) -> bool {
        let Some(word) = self.words.get(at) else {
            return false;
        };
        let cues = self.scan.cues.within(word.start..word.start + 1).iter();
        let mut labels = cues.filter(|cue| matches!(cue.sense, Sense::Label(_)));
        labels.any(|cue| {
            cue.end > word.end
                && self
                    .text
                    .get(cue.end..)
                    .is_some_and(|rest| rest.trim_start_matches(' ').starts_with(':'))
        })
    }

    /// Does a noun of an organisation stand among the capitalised words from `at` on?
    pub(super) fn noun_within(&self, from: usize) -> bool {
        let noun = |at| {
            self.begins(at, |sense| matches!(sense, Sense::Organisation(_)))
                && !self.is_topic(at)
                // "University of Technology School of Law": the noun opens a name of its own.
                && !(at > from && self.joined_by_of(at))
        };
        // "University of Fernland’s Moss Institute": another name.
        let run = |at: usize| {
            let joined =
                || matches!(self.gap(at - 1), Gap::Space | Gap::Hyphen) && !self.possessive(at - 1);
            self.capital(at) && (at == from || joined())
        };
        (from..from + 4).take_while(|&at| run(at)).any(noun)
    }

    /// The same, and the noun may open a name of its own.
    pub(super) fn noun_among(&self, from: usize) -> bool {
        // "University of Fernland’s Moss Institute": another name.
        let run = |at: usize| {
            let joined =
                || matches!(self.gap(at - 1), Gap::Space | Gap::Hyphen) && !self.possessive(at - 1);
            self.capital(at) && (at == from || joined())
        };
        let noun = |at| self.begins(at, |sense| matches!(sense, Sense::Organisation(_)));
        (from..from + 4)
            .take_while(|&at| run(at))
            .any(|at| noun(at) && !self.is_topic(at))
    }

    /// "School of Library, Archive and Information Studies": a noun that is a subject here.
    fn is_topic(&self, at: usize) -> bool {
        let many = self.slice(at).ends_with('s');
        // "Department of Network Science", "Department of Network and Data Science"
        let next = at + 1 + usize::from(self.particle(at + 1) == Some(Particle::And));
        let modifies = self.gap(at) == Gap::Space
            && self.particle(next).is_none()
            && self.capital(next)
            && self.words.get(at).is_some_and(|word| {
                let cues = self.scan.cues.within(word.start..word.start + 1).iter();
                let mut cues = cues.filter(|cue| matches!(cue.sense, Sense::Organisation(_)));
                cues.all(|cue| cue.end == word.end)
            });
        // "Institute of Cancer Research", "Department of Botany and Laboratory Medicine": a phrase that names a body elsewhere, built on
        // no noun of one
        let phrase = || {
            let before = at.checked_sub(1);
            let joint = before.and_then(|before| self.particle(before));
            let joined = matches!(joint, Some(Particle::Of | Particle::For | Particle::And))
                || before.is_some_and(|before| self.gap(before) == Gap::Ampersand);
            let word = self.words.get(at).filter(|_| joined);
            word.is_some_and(|word| {
                let cues = self.scan.cues.within(word.start..word.start + 1).iter();
                let mut nouns = cues.filter(|cue| matches!(cue.sense, Sense::Organisation(_)));
                nouns.all(|cue| cue.end > word.end)
            })
        };
        let body = |sense| match sense {
            Sense::Organisation(Rank::Body) => true,
            Sense::Organisation(Rank::Aside) => many || modifies || phrase(),
            _ => false,
        };
        // "School of Biosciences": a firm has no "of" before its noun.
        let firm = |sense| sense == Sense::Organisation(Rank::Company);
        if !self.begins_subject(at) {
            // "School of Business Administration": the noun of a body behind a subject
            let modified = at.checked_sub(1).is_some_and(|before| {
                self.gap(before) == Gap::Space
                    && self.is_subject(before)
                    && self.begins_subject(before)
            });
            // "Division of Cancer Therapeutics": that of a firm, which is a subject there
            let subject = || {
                let of = at.checked_sub(2).and_then(|at| self.particle(at));
                self.begins(at, |sense| sense == Sense::PlaceWord(PlaceWord::Nameless))
                    && matches!(of, Some(Particle::Of | Particle::For))
            };
            return modified && self.begins(at, |sense| sense == Sense::Organisation(Rank::Body))
                || self.begins(at, firm) && subject();
        }
        let goes_on = match self.gap(at) {
            Gap::Comma | Gap::Ampersand => true,
            Gap::Space => match self.particle(at + 1) {
                // "Institute for Foundations of Moss Science"
                Some(Particle::Of | Particle::For) => many,
                // "Department of Technology and Society": no body is named by its noun alone.
                Some(_) => true,
                None => {
                    self.capital(at + 1)
                        && !self.begins(at + 1, |sense| matches!(sense, Sense::Organisation(_)))
                }
            },
            Gap::Hyphen | Gap::Dash | Gap::Other => true,
        };
        goes_on && self.begins(at, body) || self.begins(at, firm)
    }

    /// "of", "and", "&" or a comma stands before the word.
    fn begins_subject(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| {
            self.particle(before).is_some()
                || matches!(self.gap(before), Gap::Comma | Gap::Ampersand)
        })
    }
}
