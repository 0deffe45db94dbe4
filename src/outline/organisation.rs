//! The names of organisations in a posting: "Department of Language and Culture (ISK)", "UiT The Arctic University of Norway".
//!
//! A name is read from its form: a noun of the lexicon ("university", "department", "lab") and the capitalised words that stand
//! before and behind it, with the small words between them. No list of institutions is kept.

use core::ops::Range;

use crate::lexicon::{Degree, Particle, Rank, Sense, Word};
use crate::mentions::Scan;

/// The name of an organisation, without article and without the short form in brackets.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// Where it stands.
    pub range: Range<usize>,
    /// What its noun says.
    pub rank: Rank,
    /// The short form that follows in brackets: "(ISK)".
    pub acronym: Option<Range<usize>>,
    /// Names that stand together as parts of one whole share it: "Department of Physics, University of Oslo".
    pub chain: usize,
}

/// The names in the passages of a text, in order.
pub fn organisations(
    text: &str,
    scan: &Scan,
    passages: impl Iterator<Item = Range<usize>>,
) -> Vec<Organisation> {
    let mut found: Vec<Organisation> = Vec::new();
    let mut chain = 0;
    for passage in passages {
        let first = found.len();
        let reader = Reader {
            text,
            scan,
            words: scan.words_within(passage.clone()),
            capitals: in_capitals(text.get(passage.clone()).unwrap_or_default()),
        };
        let mut floor = passage.start;
        for cue in scan.cues.within(passage.clone()) {
            let Sense::Organisation(rank) = cue.sense else {
                continue;
            };
            if cue.start < floor || rank == Rank::Aside {
                continue;
            }
            let Some(name) = reader.name(cue.range(), rank, floor) else {
                continue;
            };
            floor = name.end();
            let follows = found
                .get(first..)
                .and_then(<[Organisation]>::last)
                .is_some_and(|before| reader.joins(before.end()..name.range.start));
            chain += usize::from(!follows);
            found.push(Organisation { chain, ..name });
        }
    }
    found
}

/// "CENTRE FOR HISTORY AND PHILOSOPHY OF SCIENCE"
fn in_capitals(passage: &str) -> bool {
    let mut letters = passage.chars().filter(|c| c.is_alphabetic()).take(200);
    passage.len() > 12 && letters.all(|c| !c.is_lowercase())
}

impl Organisation {
    /// The byte after the name and its short form.
    pub fn end(&self) -> usize {
        self.acronym
            .as_ref()
            .map_or(self.range.end, |acronym| acronym.end + 1)
    }
}

/// Reads the names of one passage.
struct Reader<'t> {
    text: &'t str,
    scan: &'t Scan,
    words: &'t [Word],
    /// The passage is written in capitals.
    capitals: bool,
}

/// No name has more words on one side of its noun.
const LONGEST: usize = 14;

/// How two words stand beside each other.
#[derive(Clone, Copy, PartialEq)]
enum Gap {
    Space,
    Hyphen,
    Ampersand,
    Comma,
    Dash,
    Other,
}

impl Reader<'_> {
    fn name(&self, noun: Range<usize>, rank: Rank, floor: usize) -> Option<Organisation> {
        let first = self.words.partition_point(|word| word.start < noun.start);
        let last = self
            .words
            .partition_point(|word| word.start < noun.end)
            .checked_sub(1)?;
        let start = self.left(first, rank, floor);
        let end = if rank == Rank::Company {
            last
        } else {
            self.right(last, start < first, self.capital(first), rank)
        };
        let capital = self.capital(first);
        if start == first && end == last {
            return None;
        }
        // "a Dutch institute": a small letter is left to parts, and to nouns that say what they are of.
        if !capital && rank != Rank::Unit && (start < first || !self.joined_by_of(last)) {
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
        let range = self.words.get(start)?.start..self.end(end);
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
                (Gap::Space, Some(Particle::In)) if !modified && last == noun => {
                    let target = self.after_article(next + 1);
                    self.part(target, next)
                        .filter(|&at| !self.begins(at, |sense| matches!(sense, Sense::Country(_))))
                }
                (Gap::Space, Some(Particle::At)) if of && rank == Rank::Institution => self
                    .part(next + 1, next)
                    .filter(|&at| !self.short_form(at) && !self.noun_within(at)),
                (Gap::Space, Some(Particle::And)) if last > noun => {
                    let target = self.after_article(next + 1);
                    self.part(target, next).filter(|&at| !self.noun_within(at))
                }
                (Gap::Space, None) => self
                    .part(next, last)
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
            && !self.begins(at, other)
            && !self.stage_covers(at)
            && !self.before_colon(at))
        .then_some(at)
    }

    fn leads(&self, at: usize) -> bool {
        self.particle(at) == Some(Particle::Lead)
    }

    fn after_article(&self, at: usize) -> usize {
        if self.particle(at) == Some(Particle::The) && self.gap(at) == Gap::Space {
            at + 1
        } else {
            at
        }
    }

    /// Does a noun of an organisation stand among the capitalised words from `at` on?
    fn noun_within(&self, from: usize) -> bool {
        let noun = |at| self.begins(at, |sense| matches!(sense, Sense::Organisation(_)));
        let run = |at: usize| {
            self.capital(at) && (at == from || matches!(self.gap(at - 1), Gap::Space | Gap::Hyphen))
        };
        (from..from + 4).take_while(|&at| run(at)).any(noun)
    }

    /// "Data Manager Pathology Group": the words of a position's name belong to no other.
    fn stage_covers(&self, at: usize) -> bool {
        const LONGEST_PHRASE: usize = 40;
        let start = self.start(at);
        self.scan
            .cues
            .within(start.saturating_sub(LONGEST_PHRASE)..start + 1)
            .iter()
            .any(|cue| matches!(cue.sense, Sense::Stage(_)) && cue.end > start)
    }

    /// The end of a word without its "’s".
    fn end(&self, at: usize) -> usize {
        let word = self.slice(at);
        let bare = ["'s", "’s", "'", "’"]
            .iter()
            .find_map(|sign| word.strip_suffix(sign))
            .unwrap_or(word);
        self.start(at) + bare.len()
    }

    /// "Earth, Ocean and Ecological Sciences": where the list that goes on at `from` ends.
    fn list_end(&self, from: usize) -> Option<usize> {
        let mut at = from;
        let mut length = 0;
        for _ in 0..LONGEST {
            if self.particle(at) == Some(Particle::And)
                || self.gap(at.checked_sub(1)?) == Gap::Ampersand
            {
                let target = if self.particle(at) == Some(Particle::And) {
                    self.after_article(at + 1)
                } else {
                    at
                };
                return self
                    .part(target, at)
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

    /// "University of California, Berkeley": the campus of a state's university.
    fn campus(&self, state: usize, at: usize, rank: Rank) -> Option<usize> {
        let is_state = |sense| sense == Sense::State("US");
        let place = |sense| matches!(sense, Sense::Country(_) | Sense::State(_));
        let city = rank == Rank::Institution
            && self.begins(state, is_state)
            && self.part(at, state).is_some()
            && !self.begins(at, place)
            && !self.noun_within(at);
        city.then_some(at)
    }

    /// "(ISK)" right behind a name.
    fn acronym(&self, end: usize) -> Option<Range<usize>> {
        let rest = self.text.get(end..)?;
        let open = rest.trim_start();
        let inside = open.strip_prefix('(')?;
        let close = inside.char_indices().take(16).find(|&(_, c)| c == ')')?.0;
        let short = inside.get(..close)?;
        let start = end + (rest.len() - inside.len());
        (is_short_form(short) && !short.contains(' ')).then(|| start..start + close)
    }

    /// Does this stand between a part and its whole?
    fn joins(&self, gap: Range<usize>) -> bool {
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

    fn joined_by_of(&self, last: usize) -> bool {
        matches!(self.particle(last + 1), Some(Particle::Of | Particle::For))
    }

    /// "Smith's group" names a person, not a group.
    fn possessive(&self, at: usize) -> bool {
        let word = self.slice(at);
        word.ends_with("'s") || word.ends_with("’s")
    }

    fn before_colon(&self, at: usize) -> bool {
        self.words
            .get(at)
            .and_then(|word| self.text.get(word.end..))
            .is_some_and(|rest| rest.trim_start_matches(' ').starts_with(':'))
    }

    fn gap(&self, at: usize) -> Gap {
        let (Some(word), Some(next)) = (self.words.get(at), self.words.get(at + 1)) else {
            return Gap::Other;
        };
        let gap = self.text.get(word.end..next.start).unwrap_or_default();
        let short = gap.len() <= 8;
        match gap.trim() {
            "" if short && !gap.is_empty() => Gap::Space,
            "-" | "‐" | "‑" | "–" if gap.trim() == gap => Gap::Hyphen,
            // "Climate- and Environmental Physics", "Université de Genève - Suisse"
            "-" if !gap.starts_with(char::is_whitespace) => Gap::Space,
            "-" | "–" | "—" => Gap::Dash,
            "&" if short => Gap::Ampersand,
            "," => Gap::Comma,
            "." if self.single_letter(at) => Gap::Space,
            _ => Gap::Other,
        }
    }

    fn single_letter(&self, at: usize) -> bool {
        self.slice(at).chars().count() <= 2
    }

    fn start(&self, at: usize) -> usize {
        self.words.get(at).map_or(0, |word| word.start)
    }

    fn slice(&self, at: usize) -> &str {
        self.words
            .get(at)
            .and_then(|word| self.text.get(word.range()))
            .unwrap_or_default()
    }

    fn capital(&self, at: usize) -> bool {
        self.slice(at).starts_with(char::is_uppercase)
    }

    /// "NTNU"; where all is in capitals a word tells nothing.
    fn short_form(&self, at: usize) -> bool {
        is_short_form(self.slice(at)) && !self.capitals
    }

    fn particle(&self, at: usize) -> Option<Particle> {
        self.particle_at(self.words.get(at)?.start)
    }

    fn particle_at(&self, start: usize) -> Option<Particle> {
        self.scan
            .cues
            .within(start..start + 1)
            .iter()
            .find_map(|cue| match cue.sense {
                Sense::Particle(particle) => Some(particle),
                _ => None,
            })
    }

    fn begins(&self, at: usize, is: impl Fn(Sense) -> bool) -> bool {
        let Some(word) = self.words.get(at) else {
            return false;
        };
        self.scan
            .cues
            .within(word.start..word.start + 1)
            .iter()
            .any(|cue| is(cue.sense))
    }
}

/// "NTNU", "UiT", "EMBL-EBI": two capitals at least, and short.
pub fn is_short_form(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() >= 2 && word.chars().count() <= 12
}
