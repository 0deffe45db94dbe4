//! Parts whose names are written in small letters: "the school of computing, FIX", "the organic chemistry group".

use super::reader::{Gap, Reader};
use crate::lexicon::{
    ARTICLE_NOUNS, Cue, Deed, Hiring, NAME_ARTICLES, Particle, PlaceWord, Rank, Request, Sense,
    Turn, is_apostrophe,
};

impl Reader<'_> {
    /// "school of computing, FIX", "department of physics at Fern University", "in the department of physics": the last word of the
    /// subject, where the whole follows or the words before it say that it is a place.
    pub(super) fn small_subject(&self, noun: usize) -> Option<usize> {
        if self.capital(noun)
            || self.gap(noun) != Gap::Space
            || self.particle(noun + 1) != Some(Particle::Of)
        {
            return None;
        }
        let first = noun + 2;
        let small = |at: usize| {
            (at == first || self.gap(at - 1) == Gap::Space)
                && self.slice(at).starts_with(char::is_lowercase)
                && matches!(self.particle(at), None | Some(Particle::And))
        };
        let length = (first..first + SUBJECT).take_while(|&at| small(at)).count();
        let last = (first + length).checked_sub(1).filter(|_| length > 0)?;
        let subject =
            |sense| matches!(sense, Sense::Branch | Sense::PlaceWord(PlaceWord::Nameless));
        let whole = |next: usize| self.capital(next);
        let parted = match (self.gap(last), self.particle(last + 1)) {
            (Gap::Comma, _) => whole(last + 1) || self.is_place(noun),
            (Gap::Space, Some(Particle::At | Particle::Of | Particle::In)) => {
                whole(self.after_article(last + 2)) || self.is_place(noun)
            }
            (Gap::Other, _) | (Gap::Space, Some(_)) => self.is_place(noun),
            _ => false,
        };
        (parted && self.begins(last, subject)).then_some(last)
    }

    /// "Institutt for biologi", "Institutionen för klinisk kemi vid", "Fakultet for helse- og sosialvitenskap": the last word of the
    /// subject behind a noun that the lexicon holds with the small word before it.
    pub(super) fn small_behind(&self, first: usize, last: usize) -> Option<usize> {
        let with_joint =
            last > first && matches!(self.particle(last), Some(Particle::Of | Particle::For));
        if !with_joint || self.gap(last) != Gap::Space {
            return None;
        }
        let mut end = None;
        for at in last + 1..=last + SPELT {
            let close = matches!(self.gap(at - 1), Gap::Space | Gap::Hyphen);
            if !close || !self.slice(at).starts_with(char::is_lowercase) {
                break;
            }
            match self.particle(at) {
                Some(Particle::And) => {}
                None if !self.single_letter(at) && !self.begins(at, goes_on_as_sentence) => {
                    end = Some(at);
                }
                _ => break,
            }
        }
        end
    }

    /// "Centre d'histoire du lac (CHL)", "Institute for the study of lakes (ISL)": the last of the words before the short form that is
    /// made of their initials.
    pub(super) fn spelt_out(&self, noun: usize, last: usize) -> Option<usize> {
        let small = |at: usize| self.slice(at).starts_with(char::is_lowercase);
        // "The Group studies gene networks (GN)" goes on with a verb.
        let of = matches!(self.particle(last + 1), Some(Particle::Of | Particle::For))
            || self.slice(last + 1).contains(is_apostrophe);
        if !self.capital(noun) || !small(last + 1) || !of {
            return None;
        }
        let close = |at: usize| matches!(self.gap(at), Gap::Space | Gap::Hyphen);
        let end = (last + 1..last + SPELT)
            .take_while(|&at| close(at - 1))
            .find(|&at| self.acronym(self.end(at)).is_some())?;
        let short = self.text.get(self.acronym(self.end(end))?)?.to_lowercase();
        let initial = |at: usize| {
            let word = self.slice(at);
            let own = word.split(is_apostrophe).next_back().unwrap_or(word);
            own.chars()
                .next()
                .and_then(|sign| sign.to_lowercase().next())
        };
        let mut letters = (noun..=end).filter_map(initial);
        let first = letters.next();
        let mut signs = short.chars();
        let within =
            signs.next() == first && signs.all(|sign| letters.any(|letter| letter == sign));
        // "Institute of lakes and of moss (IL)": two letters may be those of anything.
        (within && short.chars().count() > 2).then_some(end)
    }

    /// "in the department of physics", "within the school of law": where the post is, whatever follows.
    fn is_place(&self, noun: usize) -> bool {
        let [Some(article), Some(joint)] = [1, 2].map(|back| noun.checked_sub(back)) else {
            return false;
        };
        let close = [article, joint]
            .iter()
            .all(|&at| self.gap(at) == Gap::Space);
        close
            && self.particle(article) == Some(Particle::The)
            && matches!(
                self.particle(joint),
                Some(Particle::At | Particle::In | Particle::Within)
            )
    }

    /// "the organic chemistry group", "the physics department of Fern University": the first word of the subject behind the article.
    pub(super) fn small_modifiers(&self, noun: usize, last: usize, floor: usize) -> Option<usize> {
        if self.capital(noun) {
            return None;
        }
        let within = |at: usize| self.start(at) >= floor && self.gap(at) == Gap::Space;
        let small = |at: usize| {
            within(at)
                && self.slice(at).starts_with(char::is_lowercase)
                && matches!(self.particle(at), None | Some(Particle::And | Particle::Of))
        };
        let length = (1..=SUBJECT)
            .take_while(|&back| noun.checked_sub(back).is_some_and(small))
            .count();
        let first = noun.checked_sub(length).filter(|_| length > 0)?;
        let article = first.checked_sub(1).filter(|&at| within(at))?;
        let led = self.particle(article) == Some(Particle::The) && !self.capital(article);
        let branch = |at: usize| self.begins(at, |sense| sense == Sense::Branch);
        let subject =
            |sense| matches!(sense, Sense::Branch | Sense::PlaceWord(PlaceWord::Nameless));
        let named = length > 1 && (first..noun).any(branch)
            || self.begins(noun - 1, subject) && self.is_house_of_post(article, last);
        (led && named && self.particle(first).is_none()).then_some(first)
    }

    /// "vid avdelningen för tillämpad matematik", "inom enheten för": a small word that leads to a place stands before the noun.
    pub(super) fn is_led_by_place(&self, noun: usize) -> bool {
        noun.checked_sub(1).is_some_and(|at| {
            let joint = self.particle(at);
            self.gap(at) == Gap::Space
                && matches!(
                    joint,
                    Some(Particle::At | Particle::In | Particle::To | Particle::Within)
                )
        })
    }

    /// "Det samfunnsvitenskapelige fakultet", "Det helse- og sosialvitenskapelige fakultet": the article with a capital that the name
    /// begins with, where small words stand between it and the noun.
    pub(super) fn article_before(&self, noun: usize, floor: usize) -> Option<usize> {
        let word = self.slice(noun).to_lowercase();
        ARTICLE_NOUNS.binary_search(&word.as_str()).ok()?;
        let within =
            |at: usize| self.start(at) >= floor && matches!(self.gap(at), Gap::Space | Gap::Hyphen);
        let article = |at: &usize| NAME_ARTICLES.binary_search(&self.slice(*at)).is_ok();
        let modifier = |at: &usize| matches!(self.particle(*at), None | Some(Particle::And));
        let before = (1..=SUBJECT + 1).map_while(|back| noun.checked_sub(back));
        let first = before
            .take_while(|&at| within(at))
            .find(|at| article(at) || !modifier(at))?;
        (article(&first) && first + 1 < noun).then_some(first)
    }

    /// "libre" right behind "Université", "fédérale" behind "polytechnique"
    pub(super) fn goes_on_small(&self, noun: usize, last: usize) -> bool {
        // "UFR Sciences sociales"
        let begun = last == noun || self.begins(last, |sense| sense == Sense::Epithet);
        begun && self.epithet(last + 1).is_some()
    }

    /// "sciences" of "Faculté des lettres et sciences humaines", "génie" of "Faculté des sciences et de génie": one more subject.
    pub(super) fn joined_small(&self, last: usize, and: usize) -> Option<usize> {
        let close = |at: usize| self.gap(at) == Gap::Space;
        let of = self.particle(and + 1) == Some(Particle::Of) && close(and + 1);
        let target = if of {
            self.after_article(and + 2)
        } else {
            and + 1
        };
        let subject = self.begins(last, |sense| sense == Sense::Epithet);
        (subject && close(and))
            .then(|| self.epithet(target))
            .flatten()
    }

    /// "libre" of "Université libre de Fern"
    pub(super) fn epithet(&self, at: usize) -> Option<usize> {
        let small = self.slice(at).starts_with(char::is_lowercase);
        (small && self.begins(at, |sense| sense == Sense::Epithet)).then_some(at)
    }

    /// "at the physics department of Fern University", "the physics department of Fern University seeks": the whole follows, and the
    /// post is there. "We work with the physics department of Fern University" speaks of others.
    fn is_house_of_post(&self, article: usize, last: usize) -> bool {
        let Some(behind) = self.behind_whole(last) else {
            return false;
        };
        let start = self.start(article);
        let before = self.scan.cues.within(start.saturating_sub(PARTNERS)..start);
        let with = |cue: &Cue<Sense>| cue.sense == Sense::Hiring(Hiring::With);
        let place = |at: usize| {
            let joint = self.particle(at);
            self.gap(at) == Gap::Space && matches!(joint, Some(Particle::At | Particle::Within))
        };
        let seeks = |sense| matches!(sense, Sense::Hiring(Hiring::Seeks | Hiring::Welcomes));
        !before.iter().any(with)
            && (article.checked_sub(1).is_some_and(place) || self.begins(behind, seeks))
    }

    /// "… of Fern University", "… at Fern University" behind a noun: the word that follows.
    fn behind_whole(&self, noun: usize) -> Option<usize> {
        let joint = matches!(self.particle(noun + 1), Some(Particle::At | Particle::Of));
        let whole = self.after_article(noun + 2);
        let house = |sense| matches!(sense, Sense::Organisation(rank) if rank > Rank::Unit);
        let run = (whole..whole + SUBJECT)
            .take_while(|&at| self.capital(at) && (at == whole || self.gap(at - 1) == Gap::Space));
        let length = run.clone().count();
        let named = joint && self.gap(noun) == Gap::Space;
        (named && run.into_iter().any(|at| self.begins(at, house))).then_some(whole + length)
    }
}

/// "søker", "har", "er": a sentence goes on behind the name.
fn goes_on_as_sentence(sense: Sense) -> bool {
    match sense {
        Sense::Hiring(_) | Sense::Existing | Sense::Deed(Deed::Finite) => true,
        Sense::Request(request) => matches!(request, Request::Verb | Request::Clause),
        Sense::Turn(turn) => matches!(
            turn,
            Turn::Is
                | Turn::Be
                | Turn::Has
                | Turn::Does
                | Turn::Settled
                | Turn::Joins
                | Turn::Gets
                | Turn::Hands
                | Turn::Covers
        ),
        _ => false,
    }
}

/// What speaks of partners stands so near before them.
const PARTNERS: usize = 60;

/// A name in small letters before its short form has so many words.
const SPELT: usize = 12;

/// What a part is of has so many words.
const SUBJECT: usize = 5;
