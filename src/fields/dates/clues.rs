//! What the words of a passage say of its dates.

mod role;

use core::ops::Range;

use crate::lexicon::{Cue, DateRole, Label, Particle, Sense, Timing, Turn};
use crate::model::{MentionValue, SectionKind, Term};
use crate::outline::{Outline, Passage};

/// What the words of a passage say of its dates.
pub struct Clues {
    pub label: Option<Label>,
    pub roles: Vec<(DateRole, Range<usize>)>,
    pub timings: Vec<(Timing, Range<usize>)>,
    /// What stands behind the label.
    value: Range<usize>,
    pub applying: bool,
    pub holding: bool,
    /// Where the words for the position end.
    held: Vec<usize>,
    /// Where the words for the position, or for its holder, begin.
    holders: Vec<usize>,
    /// Where the words of applying end.
    applied: Vec<usize>,
    /// Where words for people end.
    people: Vec<usize>,
    /// Where lengths of time end.
    lasting: Vec<usize>,
    /// Where words for a contract that ends do.
    temporary: Vec<usize>,
    /// Words for what others hand in, where they begin a clause or name a deadline of their own.
    asides: Vec<Range<usize>>,
}

impl Clues {
    pub fn of(outline: &Outline<'_>, passage: &Passage) -> Self {
        let mut clues = Self {
            label: passage
                .label
                .as_ref()
                .map(|(label, name)| {
                    if outline.says_when_sent(passage) {
                        Label::Published
                    } else if *label == Label::Start && is_due_round(outline, name) {
                        Label::Deadline
                    } else {
                        *label
                    }
                })
                .or_else(|| run_in(outline, passage))
                .filter(|label| matches!(label, Label::Published | Label::Deadline | Label::Start)),
            roles: Vec::new(),
            timings: Vec::new(),
            value: passage.range.clone(),
            held: Vec::new(),
            holders: Vec::new(),
            applied: Vec::new(),
            people: Vec::new(),
            lasting: Vec::new(),
            temporary: Vec::new(),
            asides: Vec::new(),
            applying: outline.kind(passage) == SectionKind::Application,
            holding: matches!(outline.kind(passage), SectionKind::Conditions)
                || passage.label.is_some(),
        };
        let lengths = outline.mentions(passage.range.clone()).iter();
        let lengths = lengths.filter(|found| matches!(found.value, MentionValue::Duration(_)));
        clues.lasting.extend(lengths.map(|found| found.range.end));
        let round = passage.label.as_ref().map(|(_, name)| name.start);
        let round = round.filter(|_| clues.label == Some(Label::Deadline));
        let mut sought = false;
        let mut until: Option<Range<usize>> = None;
        for cue in outline.cues(outline.with_lead(passage)) {
            match cue.sense {
                Sense::DateRole(DateRole::Aside) => {
                    let before = outline.slice(passage.range.start..cue.start);
                    if clues.names_an_aside(before, cue.start) {
                        clues.asides.push(cue.range());
                    }
                }
                Sense::DateRole(DateRole::From) if round == Some(cue.start) => {}
                Sense::DateRole(role) => clues.roles.push((role, cue.range())),
                Sense::Timing(Timing::Until) => until = Some(cue.range()),
                Sense::Timing(Timing::Chosen) => {
                    let until = until.take();
                    let until = until.filter(|until| leads_to_whom(outline, until.end..cue.start));
                    let joined = until.map(|until| (Timing::UntilFound, until.start..cue.end));
                    clues.timings.extend(joined);
                }
                Sense::Timing(timing) => clues.timings.push((timing, cue.range())),
                Sense::Term(Some(Term::Temporary)) => clues.temporary.push(cue.end),
                Sense::Applying => {
                    clues.applying = true;
                    clues.applied.push(cue.end);
                }
                Sense::Holding => {
                    clues.holding = true;
                    clues.held.push(cue.end);
                    clues.holders.push(cue.start);
                }
                // "We are looking for two candidates from May"
                Sense::Turn(Turn::Seeks) => sought = true,
                Sense::Turn(Turn::Person) if !sought => clues.people.push(cue.end),
                Sense::Stage(_) | Sense::Vacancy => {
                    clues.holding = true;
                    clues.holders.push(cue.start);
                }
                _ => {}
            }
        }
        clues
    }

    /// "Letters of reference must reach us by …", "the deadline for questions is …": of what the clause is.
    fn names_an_aside(&self, before: &str, start: usize) -> bool {
        let clause = before
            .rfind(['.', ';', ':', '!', '?'])
            .map_or(0, |end| end + 1);
        let opens = before.len() - clause <= OPENING;
        let due = self.roles.last().is_some_and(|(role, cue)| {
            *role == DateRole::Deadline && start.saturating_sub(cue.end) <= OPENING
        });
        opens || due
    }

    /// What is due on the day whose words stand in this gap is no application.
    fn beside(&self, gap: &Range<usize>) -> bool {
        self.asides
            .iter()
            .any(|aside| aside.start >= gap.start && aside.end <= gap.end)
    }

    /// Words for the start stand near; with `from` also those that may start anything ("starting", "available").
    pub fn starts_near(&self, range: &Range<usize>, from: bool) -> bool {
        self.roles.iter().any(|(role, cue)| {
            (*role == DateRole::Start || (from && *role == DateRole::From))
                && distance(cue, range) <= NEAR
        })
    }

    /// Words for the start stand near before these.
    pub fn starts_before(&self, range: &Range<usize>) -> bool {
        self.roles.iter().any(|(role, cue)| {
            *role == DateRole::Start && cue.end <= range.start && range.start - cue.end <= NEAR
        })
    }

    /// "Start: any time", "starts at any time": nothing stands between the words for the start and these.
    pub fn follows_start(&self, outline: &Outline<'_>, range: &Range<usize>) -> bool {
        let starts = |(role, cue): &(DateRole, Range<usize>)| {
            *role == DateRole::Start && cue.end < range.start && range.start - cue.end <= GLUED
        };
        self.roles.iter().any(starts) || self.labels_all(outline, Label::Start, range)
    }

    /// "Please apply as soon as possible" says nothing of the start.
    pub fn applied(&self, timing: &Range<usize>) -> bool {
        self.applied_within(timing.start, GLUED)
    }

    /// Words of applying end so near before a place.
    fn applied_within(&self, place: usize, near: usize) -> bool {
        let before = self.applied.partition_point(|&end| end <= place);
        before
            .checked_sub(1)
            .and_then(|last| self.applied.get(last))
            .is_some_and(|end| place - end <= near)
    }

    /// A word for the position or its holder follows close behind the date: "to fill, as of 1 May, the position".
    fn holds_behind(&self, end: usize) -> bool {
        let behind = self.holders.partition_point(|&start| start < end);
        self.holders
            .get(behind)
            .is_some_and(|start| start - end <= BESIDE)
    }

    /// A word for people stands right before the phrase.
    fn follows_people(&self, cue: &Range<usize>) -> bool {
        let before = self.people.partition_point(|&end| end < cue.start);
        let last = before.checked_sub(1).and_then(|last| self.people.get(last));
        last.is_some_and(|end| end + 1 == cue.start)
    }

    /// A word for the position stands close before the phrase.
    fn held(&self, cue: &Range<usize>) -> bool {
        let before = self.held.partition_point(|&end| end <= cue.start);
        before
            .checked_sub(1)
            .and_then(|last| self.held.get(last))
            .is_some_and(|end| cue.start - end <= NEAR)
    }

    /// The label stands before these words, and nothing else or another clause behind them.
    pub fn labels_all(&self, outline: &Outline<'_>, label: Label, words: &Range<usize>) -> bool {
        let rest = outline.slice(words.end..self.value.end.max(words.end));
        self.label == Some(label)
            && words.start == self.value.start
            && (rest.is_empty() || rest.starts_with([',', ';', '(', '.']) || rest.starts_with(" ("))
    }

    /// A length of time ends right before: "for 10 months (1 October 2025 – 31 July 2026)".
    pub fn lasted(&self, start: usize) -> bool {
        self.lasting
            .iter()
            .any(|&end| end <= start && start - end <= GLUED)
    }

    /// Words for a contract that ends stand close before, and no other sentence begins between: "fixed-term position (1 May 2025 – 30 April
    /// 2028)"; but not behind "Applications for the".
    pub fn temporary(&self, outline: &Outline<'_>, start: usize) -> bool {
        let before = self.temporary.partition_point(|&end| end <= start);
        let end = before
            .checked_sub(1)
            .and_then(|last| self.temporary.get(last));
        end.is_some_and(|end| {
            start - end <= BESIDE
                && !outline.slice(*end..start).contains(['.', ';', ')'])
                && !self.applied_within(*end, NEAR)
        })
    }

    pub fn begins_with(&self, role: DateRole, passage: &Passage) -> bool {
        self.roles
            .first()
            .is_some_and(|(first, cue)| *first == role && cue.start == passage.range.start)
    }

    /// "for 10 months from", "18 months, full time, from", of the position: the length of time begins then.
    fn lasts(&self, cue: &Range<usize>) -> bool {
        let before = self.lasting.partition_point(|&end| end <= cue.start);
        let end = before
            .checked_sub(1)
            .and_then(|last| self.lasting.get(last));
        self.holding && end.is_some_and(|end| cue.start - end <= BESIDE)
    }

    /// A length of time is named.
    pub fn lasts_at_all(&self) -> bool {
        !self.lasting.is_empty()
    }

    /// A contract that ends is spoken of.
    pub fn ends_at_all(&self) -> bool {
        !self.temporary.is_empty()
    }

    /// A word of limit stands between the date and the one before it, or right behind the date: "by 1 May", "1 May at the latest".
    pub fn limited(&self, gap: &Range<usize>, end: usize) -> bool {
        // "or by agreement", "or the earliest possible date" limit nothing.
        let in_words = |cue: &Range<usize>| {
            self.timings
                .iter()
                .any(|(_, timing)| timing.start <= cue.start && cue.end <= timing.end)
        };
        self.roles.iter().any(|(role, cue)| {
            matches!(role, DateRole::Limit | DateRole::Until)
                && !in_words(cue)
                && (cue.start >= gap.start && cue.end <= gap.end
                    || cue.start >= end && cue.start - end <= BESIDE)
        })
    }

    /// "apply on 6 December at the latest"
    fn limited_behind(&self, end: usize) -> bool {
        self.roles.iter().any(|(role, cue)| {
            *role == DateRole::Limit && cue.start >= end && cue.start - end <= GLUED
        })
    }

    /// The words of the passage leave the start open.
    pub fn open(&self) -> bool {
        self.timings
            .iter()
            .any(|(timing, _)| matches!(timing, Timing::Negotiable | Timing::AsSoonAsPossible))
    }

    /// "1 May or as soon as possible thereafter"
    pub fn or_soon(&self, end: usize) -> bool {
        self.timings.iter().any(|(timing, cue)| {
            *timing == Timing::AsSoonAsPossible && cue.start >= end && cue.start - end <= BESIDE
        })
    }

    /// "start as soon as possible, or no later than": what else is said of the start stands between its word and the date.
    fn soon_behind(&self, cue: &Range<usize>, date: usize) -> bool {
        self.timings.iter().any(|(timing, soon)| {
            matches!(timing, Timing::Negotiable | Timing::AsSoonAsPossible)
                && soon.start >= cue.end
                && soon.start - cue.end <= BESIDE
                && soon.end <= date
                && date - soon.end <= FORM
        })
    }

    /// In the sentence before a place applications are read or a search is open: "review of applications will", "the search remains open".
    pub fn is_sought(&self, outline: &Outline<'_>, place: usize) -> bool {
        self.roles.iter().any(|(role, cue)| {
            matches!(role, DateRole::Review | DateRole::Deadline)
                && cue.start < place
                && place.saturating_sub(cue.end) <= FORM
                && !outline
                    .slice(cue.end.min(place)..place)
                    .contains(['.', ';', '!', '?'])
        })
    }

    /// The reading of applications is spoken of close before: "screening of candidates starts".
    fn reviewing(&self, cue: &Range<usize>) -> bool {
        self.roles.iter().any(|(role, review)| {
            *role == DateRole::Review && review.end <= cue.start && cue.start - review.end <= NEAR
        })
    }

    /// "the closing date for this post has been extended to"
    fn due_before(&self, cue: &Range<usize>, floor: usize) -> bool {
        self.roles.iter().any(|(role, due)| {
            *role == DateRole::Deadline
                && due.start >= floor
                && due.end <= cue.start
                && cue.start - due.end <= NEAR
        })
    }

    /// What stands right behind the date says that it is another: "by 1 May will have completed".
    fn of_other(&self, outline: &Outline<'_>, start: usize, end: usize) -> bool {
        // "Applicants who by 1 May, will have completed": the clause goes on behind a comma.
        let before = self.people.partition_point(|&end| end < start);
        let last = before.checked_sub(1).and_then(|last| self.people.get(last));
        let who = last.is_some_and(|end| start - end <= BESIDE);
        self.roles.iter().any(|(role, cue)| {
            *role == DateRole::Other
                && cue.start >= end
                && cue.start - end <= GLUED
                // "by 1 May; interviews will be held in June"
                && match outline.slice(end..cue.start).trim() {
                    "" => true,
                    sign => sign == "," && who,
                }
        })
    }
}

/// "Deadline for September 2025 start: 31 January": the label ends the name of a round, and its line says what is due for it.
fn is_due_round(outline: &Outline<'_>, name: &Range<usize>) -> bool {
    let before = name.start.saturating_sub(ROUND)..name.start;
    let line = outline.slice(before.clone());
    let line = name.start - line.rsplit('\n').next().unwrap_or(line).len()..name.start;
    let dated = outline.mentions(line.clone()).last().is_some_and(|date| {
        matches!(date.value, MentionValue::Date(_))
            && date.range.end + 1 == name.start
            && follows_for(outline, date.range.start)
    });
    let due = |cue: &Cue<Sense>| cue.sense == Sense::DateRole(DateRole::Deadline);
    dated && outline.cues(line).iter().any(due)
}

/// "for September 2025", "for the September 2025": what is due on another day is due for this date.
pub fn follows_for(outline: &Outline<'_>, date: usize) -> bool {
    let words = outline.scan.words_within(date.saturating_sub(FOR)..date);
    let mut before = words.iter().rev().map(|word| outline.particle(word.start));
    let lead = before.find(|particle| *particle != Some(Particle::The));
    lead == Some(Some(Particle::For))
}

/// " for the "
const FOR: usize = 9;

/// "Deadline for applications for September 2025 "
const ROUND: usize = 60;

/// "Closing date - 1 May": a heading that runs into its one value is a label.
fn run_in(outline: &Outline<'_>, passage: &Passage) -> Option<Label> {
    let heading = outline.heading(passage)?;
    let beside = heading.end <= passage.range.start
        && outline
            .slice(heading.end..passage.range.start)
            .chars()
            .all(|c| c.is_whitespace() && c != '\n' || matches!(c, ':' | '-' | '–'));
    let lead = (beside || outline.with_lead(passage).start == heading.start)
        && passage.range.len() <= VALUE;
    outline
        .senses(heading.clone(), |sense| match sense {
            Sense::Label(label) => Some(label),
            _ => None,
        })
        .find_map(|(cue, label)| (lead && cue == heading).then_some(label))
}

/// "until [the best candidate] is selected"
fn leads_to_whom(outline: &Outline<'_>, between: Range<usize>) -> bool {
    let who = outline.cues(between.clone()).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Holding | Sense::Stage(_) | Sense::Turn(Turn::Person)
        )
    });
    let words = outline.slice(between.clone());
    who && between.len() <= NEAR && !words.contains(['.', ';', ':', ',', '(', ')'])
}

/// A value is no longer than this.
const VALUE: usize = 60;
const NEAR: usize = 45;
const BESIDE: usize = 16;
/// "application form that will be available from"
const FORM: usize = 25;
const GLUED: usize = 3;
/// "The two ", "for receipt of the "
const OPENING: usize = 20;

fn distance(a: &Range<usize>, b: &Range<usize>) -> usize {
    if a.end <= b.start {
        b.start - a.end
    } else {
        a.start.saturating_sub(b.end)
    }
}
