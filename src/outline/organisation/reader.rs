//! The words of a passage, and what stands between and behind them.

use core::ops::Range;

use super::is_short_form;
use crate::lexicon::{
    Cue, Joint, Particle, PlaceWord, Rank, SUBJECT_OWNERS, Sense, Word, is_apostrophe, is_owner,
    joints,
};
use crate::mentions::Scan;

/// Reads the names of one passage.
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) scan: &'t Scan,
    pub(super) words: &'t [Word],
    /// The passage is written in capitals.
    pub(super) capitals: bool,
}

/// How two words stand beside each other.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Gap {
    Space,
    Hyphen,
    Ampersand,
    Comma,
    Dash,
    Other,
}

impl Reader<'_> {
    /// "(ISK)" right behind a name.
    pub(super) fn acronym(&self, end: usize) -> Option<Range<usize>> {
        let rest = self.text.get(end..)?;
        let open = rest.trim_start();
        let inside = open.strip_prefix('(')?;
        let close = inside.char_indices().take(16).find(|&(_, c)| c == ')')?.0;
        let short = inside.get(..close)?;
        let start = end + (rest.len() - inside.len());
        // "University of Fernland (UK)"
        let country =
            |cue: &Cue<Sense>| cue.end == start + close && matches!(cue.sense, Sense::Country(_));
        let land = || self.scan.cues.within(start..start + 1).iter().any(country);
        (is_short_form(short) && !short.contains(' ') && !land()).then(|| start..start + close)
    }

    /// Does this stand between a part and its whole?
    pub(super) fn joins(&self, gap: Range<usize>) -> bool {
        let between = self.text.get(gap.clone()).unwrap_or_default();
        if between.len() > 24 || between.contains([';', ':', '.']) {
            return false;
        }
        let words = self
            .words
            .iter()
            .skip(self.words.partition_point(|word| word.start < gap.start))
            .take_while(|word| word.start < gap.end);
        let mut words = words.peekable();
        if words.peek().is_none() {
            return true;
        }
        let mut particles = words.map(|word| self.particle_at(word.start));
        particles.all(|particle| {
            matches!(
                particle,
                Some(Particle::Of | Particle::In | Particle::At | Particle::The | Particle::Within)
            )
        })
    }

    pub(super) fn joined_by_of(&self, last: usize) -> bool {
        matches!(self.particle(last + 1), Some(Particle::Of | Particle::For))
    }

    /// "Smith's group" names a person, not a group.
    pub(super) fn possessive(&self, at: usize) -> bool {
        is_owner(self.slice(at))
    }

    /// "University of Fernland’s Moss Institute": another name follows; "Women’s" of "Center for Women’s Health" owns a subject.
    pub(super) fn owns_another(&self, at: usize) -> bool {
        let owner = self.text.get(self.start(at)..self.end(at));
        let owner = owner.unwrap_or_default().to_lowercase();
        let subject = SUBJECT_OWNERS.binary_search(&owner.as_str()).is_ok();
        self.possessive(at) && self.gap(at) == Gap::Space && !subject
    }

    pub(super) fn before_colon(&self, at: usize) -> bool {
        self.words
            .get(at)
            .and_then(|word| self.text.get(word.end..))
            .is_some_and(|rest| rest.trim_start_matches(' ').starts_with(':'))
    }

    /// "the working group “Plant Ecology”": the last word of the name in quotes behind a noun.
    pub(super) fn quoted_behind(&self, noun: usize) -> Option<usize> {
        if !opens_quote(self.between(noun)) {
            return None;
        }
        let last = (noun + 1..=noun + QUOTED).find(|&at| closes_quote(self.between(at)))?;
        (noun + 1..=last).any(|at| self.capital(at)).then_some(last)
    }

    /// "the “Plant Ecology” group": the first word of the name in quotes before a noun.
    pub(super) fn quoted_before(&self, noun: usize, floor: usize) -> Option<usize> {
        let last = noun.checked_sub(1)?;
        if !closes_quote(self.between(last)) || self.between(last).trim().chars().count() != 1 {
            return None;
        }
        let first = (0..QUOTED)
            .map_while(|back| last.checked_sub(back))
            .take_while(|&at| self.start(at) >= floor)
            .find(|&at| {
                at.checked_sub(1)
                    .is_some_and(|at| opens_quote(self.between(at)))
            })?;
        (first..=last).any(|at| self.capital(at)).then_some(first)
    }

    /// "the Social Networks (SUN) group": the word before a short form in brackets that the noun follows.
    pub(super) fn bracketed_before(&self, noun: usize, floor: usize) -> Option<usize> {
        let last = noun.checked_sub(1)?;
        if self.between(last) != ") " {
            return None;
        }
        let open = (0..BRACKETED)
            .map_while(|back| last.checked_sub(back + 1))
            .take_while(|&at| self.start(at) >= floor)
            .find(|&at| self.between(at) == " (")?;
        (self.capital(open) && self.capital(open + 1) && self.particle(open).is_none())
            .then_some(open)
    }

    /// What stands behind a word, up to the next.
    fn between(&self, at: usize) -> &str {
        let Some(word) = self.words.get(at) else {
            return "";
        };
        let end = self
            .words
            .get(at + 1)
            .map_or(word.end + "”".len(), |next| next.start);
        (0..4)
            .find_map(|more| self.text.get(word.end..end + more))
            .or_else(|| self.text.get(word.end..))
            .unwrap_or_default()
    }

    pub(super) fn gap(&self, at: usize) -> Gap {
        let (Some(word), Some(next)) = (self.words.get(at), self.words.get(at + 1)) else {
            return Gap::Other;
        };
        let gap = self.text.get(word.end..next.start).unwrap_or_default();
        let short = gap.len() <= 8;
        match gap.trim() {
            // "Faculty \t Category": the cells of a row
            "" if gap.contains('\t') => Gap::Other,
            "" if short && !gap.is_empty() => Gap::Space,
            // "d’Écologie"
            "" if self.slice(at).ends_with(is_apostrophe) => Gap::Space,
            "-" | "‐" | "‑" | "–" if gap.trim() == gap => Gap::Hyphen,
            // "Climate- and Environmental Physics", "Université de Genève - Suisse"
            "-" if !gap.starts_with(char::is_whitespace) => Gap::Space,
            "-" | "–" | "—" => Gap::Dash,
            "&" if short => Gap::Ampersand,
            "," => Gap::Comma,
            "." if self.single_letter(at)
                || self.begins(at, |sense| sense == Sense::Abbreviation) =>
            {
                Gap::Space
            }
            _ => Gap::Other,
        }
    }

    pub(super) fn single_letter(&self, at: usize) -> bool {
        self.slice(at).chars().count() <= 2
    }

    pub(super) fn start(&self, at: usize) -> usize {
        self.words.get(at).map_or(0, |word| word.start)
    }

    /// The end of a word without its "’s".
    pub(super) fn end(&self, at: usize) -> usize {
        let word = self.slice(at);
        let owner = word.strip_suffix('s').unwrap_or(word);
        let bare = owner.strip_suffix(is_apostrophe).unwrap_or(word);
        self.start(at) + bare.len()
    }

    pub(super) fn slice(&self, at: usize) -> &str {
        self.words
            .get(at)
            .and_then(|word| self.text.get(word.range()))
            .unwrap_or_default()
    }

    /// "Azur", "d'Azur"
    pub(super) fn capital(&self, at: usize) -> bool {
        let word = self.slice(at);
        word.get(elision(word)..)
            .is_some_and(|name| name.starts_with(char::is_uppercase))
    }

    /// Where a name begins: "Université" of "l’Université".
    pub(super) fn begin(&self, at: usize) -> usize {
        self.start(at) + elision(self.slice(at))
    }

    /// "NTNU"; where all is in capitals a word tells nothing.
    pub(super) fn short_form(&self, at: usize) -> bool {
        is_short_form(self.slice(at)) && !self.capitals
    }

    pub(super) fn particle(&self, at: usize) -> Option<Particle> {
        let word = self.words.get(at)?;
        self.particle_at(word.start)
            .or_else(|| self.is_and_between(at).then_some(Particle::And))
    }

    /// "Letteren en Wijsbegeerte": what means "and" in some language, between two capitals.
    fn is_and_between(&self, at: usize) -> bool {
        let and = |joint| (joint == Joint::And).then_some(());
        let word = self.slice(at);
        word.len() <= AND
            && word.starts_with(char::is_lowercase)
            && at.checked_sub(1).is_some_and(|before| self.capital(before))
            && self.capital(at + 1)
            && joints().beginning(word, and).is_some()
    }

    pub(super) fn particle_at(&self, start: usize) -> Option<Particle> {
        self.scan
            .cues
            .within(start..start + 1)
            .iter()
            .find_map(|cue| match cue.sense {
                Sense::Particle(particle) => Some(particle),
                _ => None,
            })
    }

    pub(super) fn begins(&self, at: usize, is: impl Fn(Sense) -> bool) -> bool {
        let Some(word) = self.words.get(at) else {
            return false;
        };
        self.scan
            .cues
            .within(word.start..word.start + 1)
            .iter()
            .any(|cue| is(cue.sense))
    }

    /// The word belongs to the name of a position.
    pub(super) fn stage_covers(&self, at: usize) -> bool {
        self.is_within(at, |sense| matches!(sense, Sense::Stage(_)))
    }

    /// "Data Manager Pathology Group", "full-time Westhaven College": the word tells of the post.
    pub(super) fn is_of_post(&self, at: usize) -> bool {
        self.is_within(at, |sense| {
            matches!(sense, Sense::Stage(_) | Sense::Extent(_) | Sense::Term(_))
        })
    }

    /// The word stands in a phrase with such a meaning.
    pub(super) fn is_within(&self, at: usize, says: impl Fn(Sense) -> bool) -> bool {
        const LONGEST_PHRASE: usize = 40;
        let start = self.start(at);
        let near = start.saturating_sub(LONGEST_PHRASE)..start + 1;
        let mut cues = self.scan.cues.within(near).iter();
        cues.any(|cue| says(cue.sense) && cue.end > start)
    }

    pub(super) fn after_article(&self, at: usize) -> usize {
        if self.particle(at) == Some(Particle::The) && self.gap(at) == Gap::Space {
            at + 1
        } else {
            at
        }
    }

    /// "lab of Prof. Dr. Jane Doe": the name behind the titles of somebody whose group it is.
    pub(super) fn after_titles(&self, at: usize, rank: Rank) -> usize {
        let title = |at: &usize| {
            self.particle(*at) == Some(Particle::Title) && self.capital(*at) && self.is_short(*at)
        };
        let titles = (at..at + TITLES).take_while(title).count();
        let person = at + titles;
        let named = || self.capital(person) && self.capital(person + 1);
        if titles > 0 && rank == Rank::Unit && named() {
            person
        } else {
            at
        }
    }

    /// A blank stands behind the word, or the stop that cuts it short and a blank.
    fn is_short(&self, at: usize) -> bool {
        matches!(self.between(at), " " | "\u{a0}" | ". " | ".")
    }

    /// "Stefan cel Mare": a small word within a name.
    pub(super) fn joint_of_name(&self, at: usize, floor: usize) -> bool {
        let joint = |sense| sense == Sense::PlaceWord(PlaceWord::Joint);
        let before = at.checked_sub(1).filter(|&at| self.start(at) >= floor);
        self.begins(at, joint)
            && before.is_some_and(|at| {
                self.capital(at) && self.gap(at) == Gap::Space && self.particle(at).is_none()
            })
    }

    pub(super) fn leads(&self, at: usize) -> bool {
        matches!(self.particle(at), Some(Particle::A | Particle::Lead))
    }
}

/// "l’", "dell’" before a capital: so many bytes.
fn elision(word: &str) -> usize {
    let Some((at, sign)) = word
        .char_indices()
        .take(LONGEST_ELISION + 1)
        .find(|&(_, sign)| is_apostrophe(sign))
    else {
        return 0;
    };
    let (lead, end) = (word.get(..at), at + sign.len_utf8());
    let small = lead.is_some_and(|lead| !lead.is_empty() && lead.chars().all(char::is_lowercase));
    let name = word.get(end..).unwrap_or_default();
    if small && name.starts_with(char::is_uppercase) {
        end
    } else {
        0
    }
}

/// "dell", "nell"
const LONGEST_ELISION: usize = 5;

/// What means "and" has no more letters.
const AND: usize = 3;

/// Nobody has more titles.
const TITLES: usize = 3;

/// What is added in brackets has so many words.
const BRACKETED: usize = 3;

/// No name in quotes has more words.
const QUOTED: usize = 8;

/// Signs that stand before and behind a name in quotes.
const QUOTES: &[char] = &['"', '“', '”', '„', '«', '»', '‟', '‘', '’', '\''];

/// " “", " \""
fn opens_quote(gap: &str) -> bool {
    gap.starts_with(char::is_whitespace)
        && gap.len() <= " “".len()
        && gap.trim_start().chars().count() == 1
        && gap.ends_with(QUOTES)
}

/// "” ", "\","
fn closes_quote(gap: &str) -> bool {
    gap.starts_with(QUOTES)
}
