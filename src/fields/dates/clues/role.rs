//! What a date is of: by its label or by the words around it.

use core::ops::Range;

use super::{BESIDE, Clues, FORM, GLUED, NEAR};
use crate::lexicon::{DateRole, Label};
use crate::model::Evidence;
use crate::outline::Outline;

/// So far before a date its words stand, in bytes.
fn reach(role: DateRole) -> usize {
    match role {
        DateRole::From | DateRole::Since | DateRole::Limit | DateRole::Until => 25,
        DateRole::Other | DateRole::Aside => 40,
        DateRole::Start | DateRole::Published | DateRole::Moved => 70,
        DateRole::Deadline | DateRole::Review => 130,
        DateRole::Entry => 0,
    }
}

impl Clues {
    /// The role of a date: by the label of its line, else by the nearest words before it, else by the words right after it
    /// that do not lead to the next date.
    pub fn role(
        &self,
        outline: &Outline<'_>,
        before: &Range<usize>,
        end: usize,
        next: Option<usize>,
        joined: bool,
    ) -> Option<(DateRole, Evidence)> {
        let mut limit = joined || self.limited_behind(end);
        let mut bare = false;
        let mut until = false;
        // The second end of a range shares the words before the first.
        let floor = if joined { 0 } else { before.start };
        for (role, cue) in self.roles.iter().rev() {
            // "two years before the deadline (1 May)": the day itself may be named.
            let counted =
                before.end.saturating_sub(cue.end) > NAMED && self.is_counted_from(*role, cue);
            if cue.start < floor || cue.end > before.end || counted {
                continue;
            }
            let timed = matches!(role, DateRole::Limit | DateRole::Until)
                && before.end - cue.end <= TIMED
                && timed(outline.slice(cue.end..before.end));
            let soon = matches!(role, DateRole::From | DateRole::Since)
                && limit
                && self.soon_behind(cue, before.end);
            if before.end - cue.end > reach(*role) && !timed && !soon {
                bare |= joined && *role == DateRole::From && before.end - cue.end <= NEAR;
                continue;
            }
            match role {
                DateRole::Limit => limit = true,
                DateRole::Until => {
                    limit = true;
                    until = true;
                }
                // "Review … will continue until 31 October"
                DateRole::Review if until => {
                    return Some((DateRole::Limit, Evidence::Phrased));
                }
                // "by the tenth day after publication, i.e. until 1 May"
                DateRole::Published if until => {}
                // What lasts until a day does not start on it.
                DateRole::Start | DateRole::From | DateRole::Since if until => {
                    bare |= joined && !self.applied_within(cue.start, FORM);
                }
                // "will be evaluated from 1 May until the position is filled"
                DateRole::From | DateRole::Since if self.reviewing(cue) => {
                    return Some((DateRole::Review, Evidence::Phrased));
                }
                // "The application is open from": what opens is no position.
                DateRole::From
                    if self.label != Some(Label::Start)
                        && (!self.holding || self.applied_within(cue.start, GLUED)) =>
                {
                    bare |= !self.applied_within(cue.start, FORM);
                }
                // "applicants from January 2024": of people it is said when they come.
                DateRole::Since if self.follows_people(cue) => {}
                DateRole::Since
                    if self.label != Some(Label::Start)
                        && (joined
                            || !self.held(cue)
                                && !self.lasts(cue)
                                && (!self.holds_behind(end)
                                    || self.applied_within(cue.start, FORM))) => {}
                // "Deadline: 1 May (posted 1 March, listed until 1 July)": what is told of the page in brackets stands right before its date.
                DateRole::Other
                    if self.label.is_some()
                        && !(cue.end + 1 == before.end && self.in_brackets(outline, cue.start)) => {
                }
                DateRole::Other if self.is_due_behind(outline, end) => {}
                DateRole::Moved if self.due_before(cue, floor) => {}
                DateRole::Moved => return Some((DateRole::Other, Evidence::Phrased)),
                DateRole::Deadline if self.beside(before) => {
                    return Some((DateRole::Deadline, Evidence::Bare));
                }
                role => return Some((*role, self.evidence(*role))),
            }
        }
        if let Some(label) = self.label {
            let role = match label {
                Label::Published => DateRole::Published,
                Label::Start => DateRole::Start,
                Label::Deadline if !joined && self.opens(before.end) => return None,
                _ => DateRole::Deadline,
            };
            return Some((role, Evidence::Labelled));
        }
        if let Some((role, _)) = self.roles.iter().find(|(role, cue)| {
            cue.start >= end
                && cue.start - end <= 30
                && !self.is_counted_from(*role, cue)
                // "opens on 1 May and closes on 1 June": the words lead to the next date.
                && next.is_none_or(|next| next > cue.end + BESIDE || next < cue.end)
                && (matches!(
                    role,
                    DateRole::Deadline | DateRole::Start | DateRole::Published
                ) || is_its_name(outline, *role, end, cue))
        }) {
            return Some((role.as_name(), Evidence::Phrased));
        }
        if self.or_soon(end) && !self.applying {
            return Some((DateRole::Start, Evidence::Phrased));
        }
        // "available from 1 May 2024 to 30 April 2026" is the time of the contract.
        if limit && self.applying && !self.of_other(outline, before.end, end) && !(joined && bare) {
            let evidence = if self.beside(before) {
                Evidence::Bare
            } else {
                Evidence::Phrased
            };
            return Some((DateRole::Limit, evidence));
        }
        // "starting June 2024": of what is not said.
        (bare && !limit).then_some((DateRole::From, Evidence::Bare))
    }

    /// "End Date: 1 May 2024 (10 days left to apply)"
    fn is_due_behind(&self, outline: &Outline<'_>, end: usize) -> bool {
        self.roles.iter().any(|(role, due)| {
            *role == DateRole::Deadline
                && due.start >= end
                && due.start - end <= BESIDE
                && outline.slice(end..due.start).trim_start().starts_with('(')
        })
    }

    /// A bracket has opened between the label and a place, and not closed.
    fn in_brackets(&self, outline: &Outline<'_>, place: usize) -> bool {
        let lead = outline.slice(self.value.start.min(place)..place);
        lead.rfind('(') > lead.rfind(')')
    }

    /// "two years before the deadline": what a length of time is counted from.
    fn is_counted_from(&self, role: DateRole, cue: &Range<usize>) -> bool {
        let before = self.lasting.partition_point(|&end| end < cue.start);
        let end = before
            .checked_sub(1)
            .and_then(|last| self.lasting.get(last));
        role == DateRole::Deadline
            && end.is_some_and(|&end| {
                cue.start - end <= COUNTED
                    && self.roles.iter().any(|(role, limit)| {
                        *role == DateRole::Limit && limit.start == end + 1 && limit.end <= cue.start
                    })
            })
    }

    /// "Advertising period: from 1 April 2024": the last day is not told.
    fn opens(&self, date: usize) -> bool {
        let mut roles = self.roles.iter();
        roles.any(|(role, cue)| *role == DateRole::Since && cue.end + 1 == date)
    }

    pub fn evidence(&self, role: DateRole) -> Evidence {
        let labelled = matches!(
            (role, self.label),
            (DateRole::Deadline, Some(Label::Deadline))
                | (DateRole::Published, Some(Label::Published))
                | (
                    DateRole::Start | DateRole::From | DateRole::Since,
                    Some(Label::Start)
                )
        );
        if labelled {
            Evidence::Labelled
        } else {
            Evidence::Phrased
        }
    }
}

/// "for an October 2024 start": the word right behind the date says what begins then, and nothing follows.
fn is_its_name(outline: &Outline<'_>, role: DateRole, end: usize, cue: &Range<usize>) -> bool {
    role == DateRole::From
        && outline.slice(end..cue.start) == " "
        && !outline.slice(cue.end..cue.end + 1).starts_with(' ')
}

/// "before 12 noon (local time) on Friday," : a time of day stands before the date.
fn timed(gap: &str) -> bool {
    gap.trim_start().starts_with(|c: char| c.is_ascii_digit()) && !gap.contains([';', '!', '?'])
}

/// " (", " of " between the deadline and its day
const NAMED: usize = 4;

/// " immediately before the "
const COUNTED: usize = 32;

/// " 12 noon (Greenwich Mean Time) on Wednesday, the "
const TIMED: usize = 60;
