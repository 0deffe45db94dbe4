//! What the phrases of a sentence do in it.

use core::ops::Range;

use super::doing::is_plain;
use super::schooling::names_role;
use super::sentence::Sentence;
use super::turns::Placed;
use crate::lexicon::{Cue, Deed, Degree, Hiring, Particle, Sense, Turn, Word, dictionary};
use crate::model::{DegreeLevel, SectionKind};

impl Sentence<'_, '_> {
    /// The turns as the phrases of the lexicon say them.
    pub(super) fn read(&self) -> Vec<Placed> {
        let mut placed = Vec::new();
        for cue in self.cues {
            placed.extend(person_within(cue));
            placed.extend(self.turn(cue));
            placed.extend(self.contracted(cue));
            if let Some(verb) = self.verb_before(cue, &placed) {
                placed.push(verb);
            }
        }
        if let Some(name) = self.named_by_duty(&placed) {
            placed.insert(0, (name, Turn::Person));
        }
        placed
    }

    /// "The Outreach Lead will be responsible for": whatever the position is called, its duties are named right behind it, in a part
    /// about them or where a line before names it; "The Main Supervisor" is somebody else.
    fn named_by_duty(&self, placed: &[Placed]) -> Option<Range<usize>> {
        let (verb, Turn::Does) = placed.first()? else {
            return None;
        };
        let duty = |cue: &Cue<Sense>| {
            cue.start == verb.start && cue.sense == Sense::Heading(SectionKind::Duties)
        };
        let words = self.outline.scan.words_within(self.range.start..verb.start);
        let [the, name @ ..] = words else {
            return None;
        };
        let capital = |word: &Word| {
            self.outline
                .slice(word.range())
                .starts_with(char::is_uppercase)
        };
        let whole = self.outline.particle(the.start) == Some(Particle::The)
            && (2..=TITLE).contains(&name.len())
            && name.iter().all(capital)
            && self
                .outline
                .slice(self.range.start..verb.start)
                .chars()
                .all(is_plain)
            && self
                .outline
                .organisations_over(self.range.start..verb.start)
                .is_empty()
            && !self
                .cues
                .iter()
                .any(|cue| cue.start < verb.start && matches!(cue.sense, Sense::Organisation(_)));
        let mut cues = self.outline.cues(verb.clone()).iter();
        let name = name.first()?.start..name.last()?.end;
        (whole && cues.any(duty) && self.is_of_position(&name)).then_some(name)
    }

    /// The duties or the project are told here, or a line at the top ends with the name.
    fn is_of_position(&self, name: &Range<usize>) -> bool {
        let outline = self.outline;
        let after = outline
            .parts
            .partition_point(|part| part.range.start <= name.start);
        let part = after
            .checked_sub(1)
            .and_then(|part| outline.parts.get(part));
        let name = outline.slice(name.clone());
        part.is_some_and(|part| matches!(part.kind, SectionKind::Duties | SectionKind::Project))
            || outline.passages.iter().take(TOP).any(|passage| {
                let line = outline.slice(passage.range.clone());
                line.trim_end().ends_with(name)
            })
    }

    /// "You'll draw maps", "du skal tegne kart", "skal du tegne kart": the end of the word or phrase says that it is to come, unless
    /// the next says what.
    fn contracted(&self, cue: &Cue<Sense>) -> Option<Placed> {
        match cue.sense {
            // "gives you"
            Sense::Turn(Turn::Serves) => return Some((cue.end - 1..cue.end, Turn::Person)),
            Sense::Turn(Turn::Coming) => {}
            _ => return None,
        }
        let words = self.outline.scan.words_within(cue.end..self.range.end);
        let next = words.first()?;
        let mut cues = self.outline.cues(next.start..next.start + 1).iter();
        let said = cues.any(|next| matches!(next.sense, Sense::Turn(_)));
        // Behind two words the verb stands in the phrase.
        let last = self.outline.scan.word_ending_at(cue.end)?;
        let whole = last.start > cue.start;
        let verb = if whole { last } else { cue.end - 1..cue.end };
        (!said && (whole || self.is_deed(next.start))).then_some((verb, Turn::Does))
    }

    /// "Idealerweise verfügen Sie über", "hier entwickeln Sie": the verb stands right before whom it is said of, and is told again behind;
    /// but not "wir unterstützen Sie", "Senden Sie".
    fn verb_before(&self, person: &Cue<Sense>, placed: &[Placed]) -> Option<Placed> {
        if person.sense != Sense::Turn(Turn::Addressed) || !self.is_addressed(person) {
            return None;
        }
        let words = self
            .outline
            .scan
            .words_within(self.range.start..person.start);
        let verb = words.last().filter(|verb| verb.start > self.range.start)?;
        let ours = placed
            .iter()
            .any(|(at, turn)| *turn == Turn::We && at.end + 1 == verb.start);
        let mut turns = placed.iter().rev().filter(|(at, _)| at.end == verb.end);
        let turn = turns.next().map(|(_, turn)| *turn);
        let told = match turn {
            Some(Turn::Has | Turn::Does | Turn::Settled | Turn::Gets | Turn::Is) => turn,
            None if self.is_deed(verb.start) => Some(Turn::Does),
            _ => None,
        };
        told.filter(|_| !ours)
            .map(|turn| (person.end - 1..person.end, turn))
    }

    /// "Sie", but not "sie"
    fn is_addressed(&self, person: &Cue<Sense>) -> bool {
        self.outline
            .slice(person.range())
            .starts_with(char::is_uppercase)
    }

    /// "soll die Sammlung weiterentwickeln": the last word is the verb of the first.
    fn ends_with_work(&self) -> bool {
        let words = self.outline.scan.words_within(self.range.clone());
        words.last().is_some_and(|last| {
            let mut cues = self.outline.cues(last.range()).iter();
            cues.any(|cue| cue.sense == Sense::Deed(Deed::Verb))
        })
    }

    /// What a phrase does here.
    fn turn(&self, cue: &Cue<Sense>) -> Option<Placed> {
        match cue.sense {
            Sense::Turn(Turn::Lure) if self.leads_to_doctorate(cue) => {
                Some((cue.range(), Turn::Perk))
            }
            Sense::Turn(Turn::Ours | Turn::Serves) => Some((cue.range(), Turn::Hands)),
            Sense::Turn(Turn::Others) => Some((cue.range(), Turn::Person)),
            Sense::Turn(Turn::Addressed) => {
                self.is_addressed(cue).then(|| (cue.range(), Turn::Person))
            }
            Sense::Turn(Turn::Coming) => Some((cue.range(), Turn::Person)),
            Sense::Turn(Turn::Uses) => Some((cue.range(), Turn::Applies)),
            Sense::Turn(Turn::Joins) => Some((cue.range(), Turn::Settled)),
            // "Heb je ervaring met varens?"
            Sense::Turn(Turn::YouHave | Turn::YouAre)
                if cue.start == self.range.start && self.is_question() =>
            {
                Some((cue.range(), Turn::Seeks))
            }
            Sense::Turn(Turn::Be | Turn::There | Turn::YouAre) => Some((cue.range(), Turn::Is)),
            Sense::Turn(Turn::YouDo) => Some((cue.range(), Turn::Does)),
            Sense::Turn(Turn::YouHave) => Some((cue.range(), Turn::Has)),
            Sense::Turn(Turn::YouGet) => Some((cue.range(), Turn::Gets)),
            Sense::Turn(Turn::Does) if self.is_settled_behind_aside(cue.end) => {
                Some((cue.range(), Turn::Settled))
            }
            Sense::Turn(Turn::Does) => {
                Some(self.around_adverb(cue).unwrap_or((cue.range(), Turn::Does)))
            }
            Sense::Turn(Turn::Framed) => self.ends_with_work().then(|| (cue.range(), Turn::Does)),
            Sense::Turn(Turn::Ought) if self.ends_with_work() => Some((cue.range(), Turn::Does)),
            Sense::Turn(Turn::Ought) => Some((cue.range(), Turn::Has)),
            // "should actively contribute"
            Sense::Turn(Turn::Has) => {
                let does = self
                    .around_adverb(cue)
                    .filter(|(_, turn)| *turn == Turn::Does);
                Some(does.unwrap_or((cue.range(), Turn::Has)))
            }
            Sense::Turn(Turn::Grant) => Some((cue.range(), Turn::Post)),
            Sense::Turn(Turn::Warm | Turn::Taught) => None,
            Sense::Turn(turn) => Some((cue.range(), turn)),
            Sense::Stage(_) if self.acts(cue) => Some((cue.range(), Turn::Person)),
            Sense::Office(_) if self.is_the(cue) && self.acts(cue) => {
                Some((cue.range(), Turn::Person))
            }
            _ => None,
        }
    }

    /// "will however enjoy", "will thereby have": what the phrase says without the adverb in it.
    fn around_adverb(&self, verb: &Cue<Sense>) -> Option<Placed> {
        let text = self.outline.slice(verb.range());
        let words = self.outline.scan.words_within(verb.end..self.range.end);
        let [adverb, next, ..] = words else {
            return None;
        };
        let between = || {
            self.outline.is_adverb(adverb)
                || self.outline.particle(adverb.start) == Some(Particle::Lead)
        };
        if text.contains(' ') || !adverb.joined || !next.joined || !between() {
            return None;
        }
        let near = words.get(words.len().min(PHRASE) - 1)?.end;
        let phrase = format!("{text} {}", self.outline.slice(next.start..near));
        let turn = |sense| match sense {
            Sense::Turn(turn) => Some(turn),
            _ => None,
        };
        let (turn, end) = dictionary().beginning(&phrase, turn)?;
        let behind = end.checked_sub(text.len() + 1).filter(|&end| end > 0)?;
        let whole = Cue {
            start: verb.start,
            end: next.start + behind,
            sense: Sense::Turn(turn),
        };
        self.turn(&whole)
    }

    /// "Successful applicants will, | ideally, be based in Leeds": a word or two stand between commas before the verb.
    fn is_settled_behind_aside(&self, end: usize) -> bool {
        let behind = self.outline.slice(end..self.range.end);
        let Some(aside) = behind.strip_prefix(", ") else {
            return false;
        };
        let Some((comma, _)) = aside.char_indices().take(ASIDE).find(|&(_, c)| c == ',') else {
            return false;
        };
        let verb = end + 2 + comma + 2;
        self.outline.cues(verb..verb + 1).iter().any(|cue| {
            cue.start == verb && matches!(cue.sense, Sense::Turn(Turn::Settled | Turn::Joins))
        })
    }

    /// "the opportunity to complete your PhD": what nobody but an employer gives.
    fn leads_to_doctorate(&self, lure: &Cue<Sense>) -> bool {
        let to = self.outline.scan.word_ending_at(lure.end);
        if !to.is_some_and(|to| self.outline.particle(to.start) == Some(Particle::To)) {
            return false;
        }
        let words = self.outline.scan.words_within(lure.end..self.range.end);
        let near = words.get(..words.len().min(WAY)).unwrap_or_default();
        let end = near.last().map_or(lure.end, |last| last.end);
        self.outline.cues(lure.end..end).iter().any(|cue| {
            cue.sense == Sense::Degree(Degree::Level(DegreeLevel::Doctorate))
                && !names_role(self.outline, cue.end, self.range.end)
        })
    }

    /// "The Chair", not "a stool, chair" nor what is written with a hyphen
    fn is_the(&self, name: &Cue<Sense>) -> bool {
        let words = self.outline.scan.words_within(self.range.start..name.start);
        words.last().is_some_and(|before| {
            self.outline.particle(before.start) == Some(Particle::The)
                && self.outline.gap(before.end..name.start) == " "
        })
    }

    /// "The field technicians will": what a position is called is a person where a verb about people stands right behind it.
    fn acts(&self, name: &Cue<Sense>) -> bool {
        let end = self.behind_rank(name.end);
        let words = self.outline.scan.words_within(end..self.range.end);
        let Some(next) = words.first() else {
            return false;
        };
        // "PhD position", "PhD project"
        let post = |cue: &Cue<Sense>| {
            cue.end == end
                && matches!(
                    cue.sense,
                    Sense::Vacancy | Sense::Turn(Turn::Post | Turn::Grant | Turn::Mask)
                )
        };
        let verb = |word: &Word| {
            let cues = self.outline.cues(word.start..word.start + 1);
            cues.iter().any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Turn(
                        Turn::Does
                            | Turn::Settled
                            | Turn::Joins
                            | Turn::Gets
                            | Turn::Hands
                            | Turn::Ours
                            | Turn::Serves
                            | Turn::Has
                    )
                )
            })
        };
        // "Employment as a research assistant shall"
        let office = self
            .outline
            .hirings(self.range.start..name.start)
            .any(|(cue, hiring)| hiring == Hiring::Sought && cue.end + 1 == name.start);
        if office && self.words_before(name.start) > 2 {
            return false;
        }
        // "this PhD project"
        let inside = self.outline.cues(name.start.saturating_sub(LEAD)..name.end);
        // "our researchers"
        let own = |cue: &Cue<Sense>| {
            cue.sense == Sense::Turn(Turn::We) && cue.start < name.start && cue.end >= end
        };
        if inside.iter().any(|cue| post(cue) || own(cue))
            || !self.outline.slice(end..next.start).trim().is_empty()
        {
            return false;
        }
        // "Research scientists at the institute are expected"
        let at = matches!(
            self.outline.particle(next.start),
            Some(Particle::At | Particle::In)
        );
        let place = if at && self.words_before(name.start) <= 1 {
            HOUSE
        } else {
            1
        };
        words.iter().take(place).any(verb) || self.says_what_it_does(name, next)
    }

    /// "Research Assistant II": where the rank behind the name of a position ends.
    pub(super) fn behind_rank(&self, end: usize) -> usize {
        let words = self.outline.scan.words_within(end..self.range.end);
        let rank = words.first().filter(|word| {
            let name = self.outline.slice(word.range());
            name.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X'))
                && self.outline.gap(end..word.start) == " "
        });
        rank.map_or(end, |rank| rank.end)
    }

    /// "The junior researcher develops": a clause begins with the position, and the next word says what its holder does.
    fn says_what_it_does(&self, name: &Cue<Sense>, next: &Word) -> bool {
        let before = self.outline.slice(self.range.start..name.start);
        let clause = self.range.start + before.rfind(',').map_or(0, |comma| comma + 1);
        let words = self.outline.scan.words_within(clause..name.start);
        let the = words
            .first()
            .is_some_and(|first| self.outline.particle(first.start) == Some(Particle::The));
        matches!(name.sense, Sense::Stage(_))
            && the
            && words.len() <= NAMED
            && self.words_within(name.range()) <= NAME
            && self.outline.slice(next.range()).ends_with('s')
            && self.is_deed(next.start)
    }
}

/// "daar werk je", "u werkt": a phrase holds the verb and who does it, who stands at its beginning for all that order matters.
fn person_within(cue: &Cue<Sense>) -> Option<Placed> {
    matches!(
        cue.sense,
        Sense::Turn(Turn::YouDo | Turn::YouHave | Turn::YouAre | Turn::YouGet)
    )
    .then_some((cue.start..cue.start, Turn::Person))
}

/// A verb and what belongs to it have no more words.
const PHRASE: usize = 7;

/// So many words at most lead to a doctorate: "work towards your own doctorate".
const WAY: usize = 5;

/// A phrase that holds the name of a position begins at most so far before it, in bytes.
const LEAD: usize = 12;

/// So many lines at the top may name the position.
const TOP: usize = 4;

/// So many words at most are the name of a position: "Community Outreach and Training Lead".
const TITLE: usize = 5;

/// So many words at most call somebody by the position: "early stage researcher", but not "head of the department".
const NAME: usize = 3;

/// So many words at most stand before the name of a position that begins a sentence: "The new".
const NAMED: usize = 2;

/// Words between commas amid a verb have no more letters: "in most cases".
const ASIDE: usize = 30;

/// The verb stands among so many words behind a name: "at the school of physics are".
const HOUSE: usize = 6;
