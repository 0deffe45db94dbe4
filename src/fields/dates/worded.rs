//! Deadlines and starts that no date tells: "as soon as possible", "until filled", "early 2023".

use core::ops::Range;

use super::clues::Clues;
use super::order::Dated;
use super::{Reader, Starting};
use crate::fields::Candidate;
use crate::lexicon::{Closing, DateRole, Label, Sense, Timing};
use crate::model::{Date, Evidence};
use crate::outline::Passage;

impl Reader<'_, '_> {
    /// Deadlines and starts without a date.
    pub(super) fn in_words(&mut self, clues: &Clues, start_found: bool) {
        let review = clues
            .roles
            .iter()
            .any(|(role, _)| *role == DateRole::Review);
        // "It is available immediately, but the start date is negotiable": what is said of the start counts.
        let negotiated = clues.timings.iter().any(|(timing, range)| {
            *timing == Timing::Negotiable && clues.starts_near(range, false)
        });
        for (timing, range) in &clues.timings {
            let starts = |from: bool| {
                !start_found
                    && !review
                    && !clues.applied(range)
                    && (clues.label == Some(Label::Start) || clues.starts_near(range, from))
            };
            // "starting at the earliest possible date and limited to 3 years"
            let soon = starts(clues.holding || clues.lasts_at_all());
            match timing {
                Timing::UntilFilled if self.is_denied(range) => {}
                Timing::Notice
                    if clues.label != Some(Label::Deadline)
                        && (!self.outline.applies_before(range.start) || self.says_term(range)) => {
                }
                Timing::UntilFound
                    if clues.label != Some(Label::Deadline)
                        && !self.outline.applies_before(range.start)
                        && !clues.is_sought(self.outline, range.start) => {}
                Timing::UntilFilled | Timing::UntilFound | Timing::Notice | Timing::OnceFound
                    if !(*timing == Timing::OnceFound && soon) =>
                {
                    let evidence = clues.evidence(DateRole::Deadline);
                    self.deadlines
                        .push(Candidate::new(None, range.clone(), evidence));
                }
                Timing::Open if clues.labels_all(self.outline, Label::Deadline, range) => {
                    self.deadlines
                        .push(Candidate::new(None, range.clone(), Evidence::Labelled));
                }
                Timing::Late => self.late = true,
                Timing::ByThen => self.by_then = true,
                Timing::AsSoonAsPossible
                    if negotiated && clues.label.is_none() && !clues.starts_before(range) => {}
                Timing::AsSoonAsPossible | Timing::OnceFound if soon => {
                    let evidence = clues.evidence(DateRole::Start);
                    self.starts.push(Candidate::new(
                        Starting::AsSoonAsPossible,
                        range.clone(),
                        evidence,
                    ));
                }
                Timing::Negotiable | Timing::AnyTime
                    if starts(false)
                        && (*timing == Timing::Negotiable
                            || clues.follows_start(self.outline, range)) =>
                {
                    let evidence = clues.evidence(DateRole::Start);
                    self.starts.push(Candidate::new(
                        Starting::Negotiable,
                        range.clone(),
                        evidence,
                    ));
                }
                Timing::AsSoonAsPossible
                | Timing::UntilFilled
                | Timing::UntilFound
                | Timing::OnceFound
                | Timing::Notice
                | Timing::Negotiable
                | Timing::AnyTime
                | Timing::Open
                | Timing::Until
                | Timing::Chosen
                | Timing::Nothing
                | Timing::Early => {}
            }
        }
    }

    /// "Open until filled: No", or the "No" on a line of its own below.
    fn is_denied(&self, timing: &Range<usize>) -> bool {
        let text = self.outline.text.clean();
        let rest = text.get(timing.end..).unwrap_or_default();
        let value =
            rest.trim_start_matches(|sign: char| sign.is_whitespace() || ":?|".contains(sign));
        let start = timing.end + rest.len() - value.len();
        let signs = text.get(timing.end..start).unwrap_or_default();
        let mut cues = self.outline.cues(start..start + 1).iter();
        let no = cues.find(|cue| cue.sense == Sense::Closing(Closing::No));
        no.is_some_and(|no| {
            let behind = text.get(no.end..).unwrap_or_default();
            let line = signs.contains('\n') && (behind.is_empty() || behind.starts_with('\n'));
            line || signs.contains([':', '?', '|', '\t'])
        })
    }

    /// "employment is until further notice"
    fn says_term(&self, notice: &Range<usize>) -> bool {
        let before = notice.start.saturating_sub(SUBJECT)..notice.start;
        let mut cues = self.outline.cues(before).iter();
        cues.any(|cue| matches!(cue.sense, Sense::Term(Some(_))) && cue.end >= notice.end)
    }

    /// "The position starts early 2023": a year alone is no mention, but behind the words for the start it is the date.
    pub(super) fn bare_year(&mut self, clues: &Clues, passage: &Passage) -> bool {
        let labelled = clues.label == Some(Label::Start);
        let year = self
            .outline
            .scan
            .words_within(passage.range.clone())
            .iter()
            .find_map(|word| {
                let text = self.outline.slice(word.range());
                let year: i32 = (text.len() == 4).then(|| text.parse().ok()).flatten()?;
                // "Horizon 2020" is a name.
                let named = self
                    .outline
                    .slice(passage.range.start..word.start)
                    .trim_end()
                    .rsplit(char::is_whitespace)
                    .next()
                    .is_some_and(|before| {
                        // "Q3 2025"
                        before.starts_with(char::is_uppercase)
                            && !before.contains(|c: char| c.is_ascii_digit())
                    });
                let near = clues.roles.iter().any(|(role, cue)| {
                    if named && cue.end < word.start.saturating_sub(1) {
                        return false;
                    }
                    let reach = match role {
                        DateRole::Start => 40,
                        DateRole::From if clues.holding => 18,
                        _ => return false,
                    };
                    cue.end <= word.start
                        && word.start - cue.end <= reach
                        && !self
                            .outline
                            .slice(cue.end..word.start)
                            .contains(['(', ',', ';'])
                });
                ((2000..2100).contains(&year) && (labelled || near)).then(|| (year, word.range()))
            });
        let stated = year.is_some();
        if let Some((year, range)) = year {
            // A day says more.
            let evidence = if labelled {
                Evidence::Labelled
            } else {
                Evidence::Bare
            };
            let dated = Dated {
                date: Date::Year(year),
                guessed: false,
            };
            self.starts
                .push(Candidate::new(Starting::On(dated), range, evidence));
        }
        stated
    }
}

/// "employment is " before "until", in bytes
const SUBJECT: usize = 24;
