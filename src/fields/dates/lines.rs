//! Dates that the shape of their line names.

use core::ops::Range;
use std::collections::BTreeSet;

use super::clues::Clues;
use super::{Reader, SHORT, Starting};
use crate::fields::Candidate;
use crate::lexicon::{DateRole, Joint, Label, Sense, Timing, joints};
use crate::mentions::Found;
use crate::model::{Date, Evidence, MentionValue};
use crate::outline::{Form, Outline, Passage};

/// What parts the pieces of a line about a page: its author, its day, its kind.
const BARS: [char; 3] = ['|', '·', '•'];

impl Reader<'_, '_> {
    /// "26 June 2023: Application deadline": the name of the date stands behind it, as a heading that runs in would.
    pub(super) fn headings(&mut self) {
        for part in &self.outline.parts {
            let Some(heading) = part.heading.clone() else {
                continue;
            };
            let labels = self.outline.senses(heading.clone(), |sense| match sense {
                Sense::Label(label @ (Label::Deadline | Label::Start)) => Some(label),
                _ => None,
            });
            let Some((_, label)) = labels.into_iter().find(|(cue, _)| *cue == heading) else {
                continue;
            };
            let before = heading.start.saturating_sub(NAMED)..heading.start;
            let Some(mention) = self
                .outline
                .mentions(before)
                .iter()
                .rfind(|found| matches!(found.value, MentionValue::Date(_)))
            else {
                continue;
            };
            let gap = self.outline.slice(mention.range.end..heading.start);
            let named = gap.trim_end().ends_with([':', '-', '–', '—'])
                && !gap.contains('\n')
                && gap.len() <= TIME;
            if named && let Some(dated) = self.order.settle(self.outline, mention) {
                let candidate = Candidate::new(dated, mention.range.clone(), Evidence::Phrased);
                match label {
                    Label::Deadline => self.deadlines.push(candidate.map(Some)),
                    _ => self.starts.push(candidate.map(Starting::On)),
                }
            }
        }
    }

    /// "26 June 2023", "Application deadline", "30 June 2023", "Interviews", each in a line: where no name stands above the first date
    /// and no date behind the last name, the names stand below. These lines are read here only; gives the passages that were read.
    pub(super) fn names_below(&mut self) -> BTreeSet<usize> {
        let lines = lines(self.outline);
        let mut read = BTreeSet::new();
        let mut rest = lines.as_slice();
        let mut above = false;
        while let Some((first, behind)) = rest.split_first() {
            let pairs: Vec<(&Found, &Below<'_>)> = rest
                .chunks_exact(2)
                .take(PAIRS)
                .map_while(|pair| match pair {
                    [date, name] if name.is_name() => Some((date.date?, name)),
                    _ => None,
                })
                .collect();
            let next = rest.get(pairs.len() * 2..).unwrap_or_default();
            let goes_on = next.first().is_some_and(|next| next.dated);
            let labelled = pairs.first().is_some_and(|(_, name)| name.label.is_some());
            if above || goes_on || !labelled {
                above = first.label.is_some();
                rest = behind;
                continue;
            }
            read.extend(rest.iter().take(pairs.len() * 2).map(|line| line.passage));
            for (mention, name) in pairs {
                if let Some(label) = name.label
                    && let Some(dated) = self.order.settle(self.outline, mention)
                {
                    let candidate =
                        Candidate::new(dated, mention.range.clone(), Evidence::Labelled);
                    match label {
                        Label::Deadline => self.deadlines.push(candidate.map(Some)),
                        Label::Published => self.published.push(candidate),
                        _ => self.starts.push(candidate.map(Starting::On)),
                    }
                }
            }
            rest = next;
        }
        read
    }

    /// "08/08/2022 23:00 - Europe/Brussels": a line that is a date, a time and the zone in which something ends then, in one block with the
    /// lines above; a time and zone apart may be those of an event.
    pub(super) fn zoned(&mut self, passage: &Passage) {
        let mentions = self.outline.mentions(passage.range.clone());
        let date = mentions.first().filter(|found| {
            matches!(found.value, MentionValue::Date(_))
                && found.range.start == passage.range.start
                && mentions.len() == 1
        });
        let zoned = |date: &&Found| {
            let behind = self.outline.slice(date.range.end..passage.range.end);
            behind.split_once(':').is_some_and(|(hour, rest)| {
                let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
                let zone = rest.trim_start_matches(|c: char| c.is_ascii_digit());
                let zone = zone.strip_prefix(" - ").unwrap_or_default();
                let mut names = zone.split('/');
                digits(hour) == 2
                    && !hour.contains(char::is_alphabetic)
                    && names.clone().count() == 2
                    && names.all(|name| {
                        name.starts_with(char::is_uppercase)
                            && name.chars().all(|c| c.is_alphabetic() || c == '_')
                    })
            })
        };
        let blank = |c: char| c.is_whitespace() && c != '\n';
        let above = self.outline.slice(0..passage.range.start);
        let above = above.trim_end_matches(blank).strip_suffix('\n');
        let in_block = above.is_some_and(|above| !above.trim_end_matches(blank).ends_with('\n'));
        if passage.label.is_none()
            && in_block
            && let Some(date) = date.filter(zoned)
            && let Some(dated) = self.order.settle(self.outline, date)
        {
            let candidate = Candidate::new(dated, date.range.clone(), Evidence::Bare);
            self.deadlines.push(candidate.map(Some));
        }
    }

    /// "Submitted by Ann Berg on Mon, 3 February 2025": a site says who put the posting up, and when; "Apply by Midnight on 3 February"
    /// names nobody.
    pub(super) fn is_byline(&self, passage: &Passage, mention: &Found) -> bool {
        let range = passage.range.clone();
        let by = self.outline.senses(range.start..range.start + 1, |sense| {
            (sense == Sense::DateRole(DateRole::Deadline)).then_some(())
        });
        by.into_iter().any(|(cue, ())| {
            let name = self
                .outline
                .slice(cue.end.min(mention.range.start)..mention.range.start);
            let mut words = name.split_whitespace();
            let small = words
                .next_back()
                .is_some_and(|word| word.chars().all(char::is_lowercase));
            range.len() <= SHORT
                && small
                && words.clone().count() > 1
                && words.all(|word| {
                    let clock = |joint| (joint == Joint::Clock).then_some(());
                    word.starts_with(char::is_uppercase)
                        && joints().beginning(word, clock).is_none()
                })
        })
    }

    /// A date alone in a line above the posting says when it was sent or put up; a mail prints the time of day with it.
    pub(super) fn dateline(&mut self, passage: &Passage) {
        let plain =
            passage.label.is_none() && matches!(passage.form, Form::Heading | Form::Sentence);
        if !plain || passage.range.len() > SHORT || !self.outline.is_line(passage) {
            return;
        }
        let mentions = self.outline.mentions(passage.range.clone());
        // "Port Fern, 2 March 2026"
        let placed = |start: usize| {
            let place = self.outline.slice(passage.range.start..start).trim_end();
            let mut words = place.split_whitespace();
            place.ends_with(',')
                && words.clone().count() <= PLACE
                && words.all(|word| word.starts_with(char::is_uppercase))
        };
        // "by Ann Berg | 2 March 2026 | News", but not "Postdoc in botany | 2 March 2026"
        let said = |sense| match sense {
            Sense::Stage(_)
            | Sense::DateRole(
                DateRole::Deadline | DateRole::Start | DateRole::From | DateRole::Other,
            )
            | Sense::Label(Label::Deadline | Label::Start) => Some(()),
            _ => None,
        };
        let about = self
            .outline
            .senses(passage.range.clone(), said)
            .next()
            .is_none();
        let parted = |start: usize| {
            let before = self.outline.slice(passage.range.start..start).trim_end();
            about && before.ends_with(BARS)
        };
        let Some(mention) = mentions.iter().find(|found| {
            let start = found.range.start;
            matches!(found.value, MentionValue::Date(Date::Day(_)))
                && (start == passage.range.start || placed(start) || parted(start))
        }) else {
            return;
        };
        let rest = self.outline.slice(mention.range.end..passage.range.end);
        let rest = match rest.trim_start().strip_prefix(BARS) {
            Some(_) if about => "",
            _ => rest,
        };
        let letters = rest.chars().filter(|c| c.is_alphabetic()).count();
        if letters <= ZONE
            && let Some(dated) = self.order.settle(self.outline, mention)
        {
            let candidate = Candidate::new(dated, mention.range.clone(), Evidence::Bare);
            if begins_range(rest) {
                self.starts.push(candidate.map(Starting::On));
            } else {
                self.published.push(candidate);
            }
        }
    }

    /// A header row "Published Deadline Location" over "2 Dec 22 Dec Maastricht".
    pub(super) fn columns(&mut self, header: &Passage, values: &Passage) {
        let Some(labels) = self.outline.columns(header) else {
            return;
        };
        let dates = self
            .outline
            .mentions(values.range.clone())
            .iter()
            .filter(|found| matches!(found.value, MentionValue::Date(_)));
        let columns = labels.into_iter().filter(|(_, label)| {
            matches!(label, Label::Published | Label::Deadline | Label::Start)
        });
        for ((_, label), mention) in columns.zip(dates) {
            let Some(dated) = self.order.settle(self.outline, mention) else {
                continue;
            };
            let candidate = Candidate::new(dated, mention.range.clone(), Evidence::Labelled);
            match label {
                Label::Published => self.published.push(candidate),
                Label::Deadline => self.deadlines.push(candidate.map(Some)),
                _ => self.starts.push(candidate.map(Starting::On)),
            }
        }
    }

    /// "at the earliest possible date", and nothing else: no application is asked for so, and nothing but the work starts so.
    pub(super) fn words_alone(&mut self, clues: &Clues, passage: &Passage) {
        if let [(Timing::AsSoonAsPossible, range)] = clues.timings.as_slice()
            && clues.label.is_none()
            && !clues.applied(range)
            && clues
                .roles
                .iter()
                .all(|(_, role)| range.start <= role.start && role.end <= range.end)
            && (range.len() + ALONE >= passage.range.len() || self.is_behind_name(passage, range))
        {
            self.starts.push(Candidate::new(
                Starting::AsSoonAsPossible,
                range.clone(),
                Evidence::Bare,
            ));
        }
    }

    /// "Employment as soon as possible.": what the contract is called, and nothing else in the sentence.
    fn is_behind_name(&self, passage: &Passage, timing: &Range<usize>) -> bool {
        let lead = self
            .outline
            .slice(passage.range.start..timing.start)
            .trim_end();
        let named = passage.range.start..passage.range.start + lead.len();
        let contract =
            |sense| matches!(sense, Sense::Label(Label::Contract | Label::Start)).then_some(());
        let rest = self.outline.slice(timing.end..passage.range.end);
        rest.trim_end_matches('.').is_empty()
            && self
                .outline
                .senses(named.clone(), contract)
                .any(|(cue, ())| cue == named)
    }
}

/// "1 July 2025 - 30" above "November 2025", but "14 January 2019 - 09:15" and "2 March 2026 - 4 PM"
fn begins_range(behind: &str) -> bool {
    let end = behind
        .trim_start()
        .strip_prefix(['-', '–', '—'])
        .unwrap_or_default()
        .trim();
    (1..=2).contains(&end.len()) && end.bytes().all(|sign| sign.is_ascii_digit())
}

/// The lines of the posting; a label that names the line below it is a line, too.
fn lines<'o>(outline: &'o Outline<'_>) -> Vec<Below<'o>> {
    let mut lines = Vec::new();
    // A label that is a heading, too, is one line.
    let mut done = 0;
    for (number, passage) in outline.passages.iter().enumerate() {
        let label = passage.label.as_ref().map(|(_, name)| name.clone());
        let is_above = |name: &Range<usize>| {
            name.end <= passage.range.start
                && outline.slice(name.end..passage.range.start).contains('\n')
        };
        let above = label.filter(|name| name.start >= done && is_above(name));
        // "Published: 1 May 2023" has its name on its line.
        let named = passage
            .label
            .as_ref()
            .is_some_and(|(_, name)| !is_above(name));
        for range in above.into_iter().chain([passage.range.clone()]) {
            let short = range.len() <= SHORT;
            let first = outline.mentions(range.clone()).first().filter(|found| {
                !named
                    && found.range.start == range.start
                    && matches!(found.value, MentionValue::Date(_))
            });
            let date = first.filter(|found| {
                let rest = outline.slice(found.range.end..range.end);
                short && rest.chars().filter(|c| c.is_alphabetic()).count() <= ZONE
            });
            let label = outline
                .senses(range.clone(), |sense| match sense {
                    Sense::Label(label @ (Label::Deadline | Label::Start | Label::Published)) => {
                        Some(label)
                    }
                    _ => None,
                })
                .find(|(cue, _)| short && *cue == range)
                .map(|(_, label)| label);
            // "As soon as possible" below "Start date"
            let timed = outline
                .senses(range.start..range.start + 1, |sense| {
                    matches!(sense, Sense::Timing(timing) if timing.is_whole()).then_some(())
                })
                .next()
                .is_some();
            lines.push(Below {
                passage: number,
                date,
                label,
                short,
                dated: first.is_some() || timed,
            });
            done = range.end;
        }
    }
    lines
}

/// A line that may be a date, or the name of one.
struct Below<'f> {
    /// The number of its passage.
    passage: usize,
    /// The date that is all of it.
    date: Option<&'f Found>,
    /// What it names.
    label: Option<Label>,
    short: bool,
    /// It begins with a date, whatever follows: "30 June 2023, 23:59 (Brussels time)".
    dated: bool,
}

impl Below<'_> {
    /// It may name any date: "Interviews".
    fn is_name(&self) -> bool {
        self.short && !self.dated
    }
}

/// So many dates with their names below them are read together.
const PAIRS: usize = 16;

/// The name of a place before a date has no more words.
const PLACE: usize = 3;

/// A date with the day of the week and the time of day before its name.
const NAMED: usize = 48;

/// " (3.00 pm AEST): "
const TIME: usize = 20;

/// Letters of a time zone: "CEST", "a.m. EST".
const ZONE: usize = 6;

/// "at the …."
const ALONE: usize = 9;
