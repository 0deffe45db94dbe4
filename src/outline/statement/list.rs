//! What a list does: read from the heading or the sentence above it.

use super::place::is_procedure;
use super::sentence::Sentence;
use super::{Purpose, purpose_of};
use crate::lexicon::{Cue, Deed, Particle, Sense, Stress, Turn};
use crate::model::{QualificationKind, SectionKind};

/// What the items of a list do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum List {
    /// All the same.
    Does(Purpose),
    /// They are documents, steps and the like.
    Other,
    /// Nothing tells: each speaks for itself.
    Unclear,
}

/// What stands as an item in a part of this kind.
pub fn list_of(kind: SectionKind) -> List {
    purpose_of(kind).map_or(List::Unclear, List::Does)
}

impl Sentence<'_, '_> {
    /// What the list does that follows this sentence, read from its verb.
    pub fn opens(&self) -> List {
        if self.ends_with_post_for() {
            return List::Does(Purpose::Assigns);
        }
        if self.has(Turn::Gives) {
            return List::Does(Purpose::Offers);
        }
        if self.has(Turn::Applies) && (!self.has(Turn::Invites) || self.ends_with_application()) {
            return List::Other;
        }
        // "We seek a postdoc to work on:" leads to what the work is about.
        if self.seeks_for_work() {
            return List::Unclear;
        }
        match self.verb() {
            Some((_, Turn::Has)) => List::Does(Purpose::Asks),
            Some((_, Turn::Does)) => List::Does(Purpose::Assigns),
            Some((_, Turn::Gets | Turn::Hands)) => List::Does(Purpose::Offers),
            // "You will learn how to"
            Some((_, Turn::Settled)) if self.ends_with_verb() => List::Other,
            // "We seek staff for the following tasks"
            _ if self.ends_with_duty() => List::Does(Purpose::Assigns),
            // "We are looking for researchers interested in the following areas:"
            _ if self.has_any(&[Turn::Seeks, Turn::Favours])
                && self.lists_topics()
                && self.first_of(|_| true).is_none() =>
            {
                List::Other
            }
            // "Gesucht wird eine Person, die diese Gebiete vertritt"
            _ if self.ends_in_their_work() => List::Does(Purpose::Assigns),
            _ if self.seeks_to_fill() => List::Other,
            _ if self.has(Turn::Seeks) => List::Does(Purpose::Asks),
            // "You'll enjoy:" is one phrase.
            None if self.begins_with_gets() => List::Does(Purpose::Offers),
            _ if self.ends_with_gift() => List::Does(Purpose::Offers),
            // "The university offers excellent benefits, such as"
            _ if self.has(Turn::Perk) && self.is_given() => List::Does(Purpose::Offers),
            _ if self.post_does().is_some() => List::Does(Purpose::Assigns),
            _ => List::Unclear,
        }
    }

    /// "Wir suchen eine Person, die das Fach in diesen Gebieten vertritt": somebody is sought, and the last word is what they do.
    fn ends_in_their_work(&self) -> bool {
        let last = self.turns().last();
        self.has(Turn::Seeks)
            && matches!(last, Some((at, Turn::Does)) if self.words_within(at.end..self.range.end) == 0)
    }

    /// "We are seeking to fill the following position": what is open is named next, and not what is asked.
    fn seeks_to_fill(&self) -> bool {
        let somebody = |cue: &Cue<Sense>| {
            matches!(
                cue.sense,
                Sense::Stage(_) | Sense::Turn(Turn::Person) | Sense::Competence(_)
            )
        };
        self.first(Turn::Seeks).is_some_and(|seeks| {
            let cues = self.outline.cues(seeks.end..self.range.end);
            let mut posts = cues.iter().filter(|cue| cue.sense == Sense::Vacancy);
            // "invites applications from young scholars for the following positions"
            let listed = |post: &Cue<Sense>| {
                self.words_within(post.end..self.range.end) == 0
                    && self.outline.slice(post.range()).ends_with('s')
            };
            let last = posts.clone().next_back();
            last.is_some_and(listed) || posts.next().is_some() && !cues.iter().any(somebody)
        })
    }

    /// "A call for one research contract for", "We look for a candidate for": what somebody is hired for is listed next.
    fn ends_with_post_for(&self) -> bool {
        let words = self.outline.scan.words_within(self.range.clone());
        let [.., post, last] = words else {
            return false;
        };
        let hired = |cue: &Cue<Sense>| {
            cue.end == post.end && matches!(cue.sense, Sense::Vacancy | Sense::Turn(Turn::Post))
        };
        // "The university pays its students for"
        let sought = |cue: &Cue<Sense>| {
            cue.end == post.end
                && matches!(cue.sense, Sense::Stage(_) | Sense::Turn(Turn::Person))
                && self.has(Turn::Seeks)
        };
        let mut cues = self
            .outline
            .cues(post.start.saturating_sub(NEAR)..post.end)
            .iter();
        words.len() > SHORT
            && self.outline.particle(last.start) == Some(Particle::For)
            && cues.any(|cue| hired(cue) || sought(cue))
    }

    /// "Candidates are invited to submit their application, including"
    fn ends_with_application(&self) -> bool {
        let last = self
            .turns()
            .filter(|(_, turn)| *turn != Turn::Covers)
            .last();
        matches!(last, Some((at, Turn::Applies)) if self.words_within(at.end..self.range.end) <= 1)
    }

    /// What the list does that it leads up to, read from any word that tells.
    pub fn introduces(&self, kind: SectionKind) -> List {
        if let Some(kind) = self.ends_with_name() {
            return list_of(kind);
        }
        // "The following eligibility criteria apply:"
        let eligible = self.first_of(|kind| kind == QualificationKind::Eligibility);
        if eligible.is_some_and(|at| self.words_within(at..self.range.end) <= CRITERIA)
            && !self.is_handed_in()
            && !self.has_any(&[Turn::Gets, Turn::Gives, Turn::Hands])
            && matches!(self.opens(), List::Other | List::Unclear)
        {
            return List::Does(Purpose::Asks);
        }
        let opens = match self.opens() {
            // "If you apply, say how you answer these:"
            List::Other
                if kind == SectionKind::Qualifications
                    && !self.is_handed_in()
                    && !self.names_interest() =>
            {
                List::Unclear
            }
            // "In addition, you should:" may go on with what is sent in.
            List::Does(Purpose::Asks) if is_procedure(kind) && self.ends_with_verb() => {
                return List::Unclear;
            }
            opens => opens,
        };
        // "The holder will teach in one or more of the following areas", but "Duties in these areas"
        let topics = self.lists_topics() && !self.has(Turn::Duty);
        match opens {
            List::Does(Purpose::Assigns | Purpose::Offers) if topics => return List::Other,
            List::Unclear
                if topics && matches!(kind, SectionKind::Duties | SectionKind::Conditions) =>
            {
                return List::Other;
            }
            List::Unclear => {}
            opens => return opens,
        }
        if is_procedure(kind) {
            // "In the selection, emphasis is placed on:"
            let weighs = kind == SectionKind::Selection
                && self.stresses().any(|(_, stress)| stress == Stress::Calls);
            let asks = weighs || (self.competence().is_some() && self.has(Turn::Person));
            return if asks {
                List::Does(Purpose::Asks)
            } else {
                List::Other
            };
        }
        // "We focus on three key competences:"
        if kind == SectionKind::Employer && self.begins_with_employer() {
            return List::Other;
        }
        // A long sentence names parts of the posting by the way, and a whole one before its end what is given: "It is paid from grant X:".
        let label = self.words_within(self.range.clone()) <= LABEL;
        let named = self
            .outline
            .senses(self.range.clone(), |sense| match sense {
                Sense::Heading(kind) if label => purpose_of(kind),
                _ => None,
            })
            .filter(|(at, purpose)| {
                *purpose != Purpose::Offers
                    || !self.is_finite()
                    || self.words_within(at.end..self.range.end) == 0
            });
        match named.last() {
            Some((_, purpose)) => List::Does(purpose),
            None if self.is_stressed() => List::Does(Purpose::Asks),
            None if self.has(Turn::Does) && topics => List::Other,
            None if self.has(Turn::Does) => List::Does(Purpose::Assigns),
            // "You will learn how to"
            None if matches!(self.verb(), Some((_, Turn::Settled))) => List::Other,
            None => List::Unclear,
        }
    }

    /// "We are looking for a researcher who can work on some of these"
    fn seeks_for_work(&self) -> bool {
        let works = |seeks: usize| {
            let mut cues = self.outline.cues(seeks..self.range.end).iter();
            cues.any(|cue| matches!(cue.sense, Sense::Deed(Deed::Verb | Deed::Gerund)))
        };
        // "who can work on"
        let had = matches!(self.verb(), Some((at, Turn::Has)) if !self.is_deed(at.end + 1));
        self.competence().is_none()
            && !had
            && self
                .first(Turn::Seeks)
                .is_some_and(|seeks| works(seeks.end))
    }

    /// Nobody is asked for the subjects that are listed next.
    pub fn leads_to_topics(&self, opens: List) -> bool {
        match opens {
            List::Does(Purpose::Assigns | Purpose::Offers) => self.lists_topics(),
            List::Other => self.names_interest(),
            _ => false,
        }
    }

    /// Subjects are listed next: "one of these areas:", "There are three research themes that we are interested in:".
    pub fn lists_topics(&self) -> bool {
        let first = self.turns().find(|(_, turn)| *turn != Turn::Is);
        if matches!(first, Some((_, Turn::Topics))) {
            return true;
        }
        let last = self
            .turns()
            .filter(|(_, turn)| *turn == Turn::Topics)
            .last();
        last.is_some_and(|(at, _)| self.words_within(at.end..self.range.end) <= FEW)
    }

    /// Tasks are listed next.
    fn ends_with_duty(&self) -> bool {
        let last = self
            .turns()
            .filter(|(_, turn)| matches!(turn, Turn::Duty | Turn::Tasks))
            .last();
        self.words_within(self.range.clone()) > NAME
            && last.is_some_and(|(at, _)| self.words_within(at.end..self.range.end) <= FEW)
    }

    fn begins_with_gets(&self) -> bool {
        self.opens_with(Turn::Gets)
    }

    /// "The fellowship offers the opportunity to", "The scholarship covers"
    pub fn ends_with_gift(&self) -> bool {
        if let (Some((at, Turn::Post)), Some((verb, Turn::Covers))) =
            (self.turns().next(), self.turns().nth(1))
            && self.is_granted(&at)
            && self.words_within(verb.end..self.range.end) == 0
        {
            return true;
        }
        let mut turns = self.turns().skip_while(|(_, turn)| *turn != Turn::Hands);
        turns.next().is_some()
            && turns.last().is_some_and(|(at, turn)| {
                turn == Turn::Lure && self.words_within(at.end..self.range.end) <= 1
            })
    }

    /// "In the selection, emphasis is placed on"
    pub fn ends_with_call(&self) -> bool {
        let mut calls = self.stresses();
        calls.any(|(at, stress)| stress == Stress::Calls && at.end == self.range.end)
    }

    /// "You should:"
    pub fn ends_with_verb(&self) -> bool {
        self.verb()
            .is_some_and(|(verb, _)| self.words_within(verb.end..self.range.end) <= 1)
    }

    /// "The candidate must have a degree"
    pub fn must_have(&self) -> bool {
        matches!(
            self.verb(),
            Some((at, Turn::Has))
                if self.words_before(at.start) <= SUBJECT && self.competence_from(at.end).is_some()
        )
    }

    /// It is nothing but the name of a part of this kind.
    pub fn is_name_of(&self, kind: SectionKind) -> bool {
        let words = self.outline.scan.words_within(self.range.clone());
        let (Some(first), Some(last)) = (words.first(), words.last()) else {
            return false;
        };
        let cues = self.outline.cues(self.range.clone());
        cues.iter().any(|cue| {
            cue.start == first.start && cue.end == last.end && cue.sense == Sense::Heading(kind)
        })
    }

    /// "Write to Dr Jones Qualifications a) …": the name of the list ran into the sentence before it.
    pub fn ends_with_name(&self) -> Option<SectionKind> {
        let mut named = self.outline.cues(self.range.clone()).iter().rev();
        let last = named.find_map(|cue| match cue.sense {
            Sense::Heading(kind) if cue.end == self.range.end => Some((cue.start, kind)),
            _ => None,
        });
        let (at, kind) = last?;
        let capital = self
            .outline
            .slice(at..self.range.end)
            .starts_with(char::is_uppercase);
        (capital && at > self.range.start && purpose_of(kind).is_some()).then_some(kind)
    }
}

/// A sentence has more words: "Looking for", "Support for".
const SHORT: usize = 3;

/// The words that name a post begin so near before the last of them, in bytes.
const NEAR: usize = 32;

/// So many words at most name who must have something.
const SUBJECT: usize = 8;

/// So many words at most name a part: "Description of the project and the duties".
const NAME: usize = 7;

/// "eligibility criteria apply (to be shown by your papers)": so near its end a sentence names the criteria that it leads to.
const CRITERIA: usize = 10;

/// So many words at most are the name of a list.
const LABEL: usize = 12;

/// So few words stand between "fields" and the end of what leads up to them.
const FEW: usize = 6;

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[test]
    fn what_a_post_is_for() {
        for lead in [
            "The institute opens a call for 1 research contract for:",
            "We are looking for a candidate for:",
            "The lab opens a post for:",
        ] {
            let posting = parse_posting(&format!(
                "{lead} - support in planning the surveys; - collection of mosses; - writing of reports."
            ));
            assert_eq!(posting.duties.len(), 3, "{lead}");
            assert!(posting.benefits.is_empty(), "{lead}");
        }
        let posting = parse_posting("We look for: - a degree in law; - good Dutch; - patience.");
        assert_eq!(posting.qualifications.len(), 3);
        assert!(posting.duties.is_empty());
    }
}
