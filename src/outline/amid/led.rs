//! A sentence that ends in a colon: whether it leads to a list as the name of a part does, or goes on behind it.

use core::ops::Range;

use super::text::starts_anew;
use super::{Phrase, begins_list};
use crate::lexicon::{Bound, Cue, Particle, Route, Sense, Turn};
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::outline::naming::best_cue;

impl Phrase<'_, '_> {
    /// "Experience with these will be valued: nets, boats and maps.": the words before the colon say how strongly they ask, and the
    /// sentence goes on behind it. Where another begins small, lines were lost.
    pub(super) fn asks_itself(&self, range: &Range<usize>, rest: &str) -> bool {
        let value = rest.trim_start();
        let end = self.scan.word_ending_at(range.end);
        let asks = || {
            let mut cues = self.scan.cues.within(range.clone()).iter();
            end.clone().is_some_and(|end| {
                cues.any(|cue| {
                    // "Additional criteria" is a name.
                    cue.start > range.start
                        && cue.end == end.end
                        && matches!(cue.sense, Sense::Stress(_))
                })
            })
        };
        let goes_on = || {
            let mut signs = value.char_indices().take(REST);
            let stop = signs.find(|&(_, c)| matches!(c, '.' | ';' | '•'));
            stop.is_some_and(|(at, c)| {
                let next = value.get(at + 1..).unwrap_or_default().trim_start();
                c == '.' && !next.starts_with(char::is_lowercase)
            })
        };
        // "The holder must have experience in: nets; boats; and maps."
        let leads = || {
            end.clone().is_some_and(|end| {
                let mut cues = self.scan.cues.within(end.clone()).iter();
                cues.any(|cue| {
                    cue.end == end.end
                        && matches!(
                            cue.sense,
                            Sense::Particle(Particle::In | Particle::Of)
                                | Sense::Bound(Bound::About)
                        )
                })
            }) && is_said(self.scan, range)
        };
        self.text.is_run_together()
            && self.kind == SectionKind::Qualifications
            && value.starts_with(char::is_lowercase)
            && (asks() && goes_on() || leads())
    }

    /// "For questions, please contact: …", "In return, the lab will give you: …": the words before a comma lead in what says whom to ask
    /// or who gives.
    pub(super) fn leads_in(&self, more: &str) -> bool {
        let Some(said) = more.strip_prefix(',').filter(|said| !said.contains(',')) else {
            return false;
        };
        let range = self.cue.end..self.cue.end + more.len();
        let mut cues = self.scan.cues.within(range).iter();
        let wanted = |cue: &Cue<Sense>| match self.kind {
            SectionKind::Contact => cue.sense == Sense::Route(Route::Turn),
            SectionKind::Conditions => {
                matches!(
                    cue.sense,
                    Sense::Turn(Turn::Hands | Turn::Ours | Turn::Serves | Turn::Gives)
                )
            }
            _ => false,
        };
        self.text.is_run_together() && said.split_whitespace().count() <= LED_IN && cues.any(wanted)
    }

    /// "The following documents must be uploaded: …", "The main duties of the post are as follows: …": a short sentence that leads to
    /// a list, though the list was lost with the lines.
    pub(super) fn leads_list(&self, range: &Range<usize>, rest: &str) -> bool {
        let states = |kind: SectionKind| {
            matches!(
                kind,
                SectionKind::Qualifications | SectionKind::Duties | SectionKind::Application
            )
        };
        let best = best_cue(range, self.scan);
        let before = self.text.slice(0..range.start).trim_end();
        // "The researcher will contribute to: - …" says whose list it is.
        let says = |wanted: &[Turn]| {
            let mut cues = self.scan.cues.within(range.clone()).iter();
            cues.any(|cue| matches!(cue.sense, Sense::Turn(turn) if wanted.contains(&turn)))
        };
        let assigns =
            || begins_list(rest) && says(&[Turn::Person, Turn::Post]) && says(&[Turn::Does]);
        let stating = states(self.kind) && best.is_none_or(|(kind, _)| states(kind)) || assigns();
        let value = rest.trim_start();
        let counted = value.starts_with(|c: char| c.is_ascii_digit())
            && !value
                .trim_start_matches(|c: char| c.is_ascii_digit())
                .starts_with(['.', ')']);
        let name = self.text.slice(range.clone());
        let last = name.rsplit(char::is_whitespace).next().unwrap_or_default();
        let end = self.scan.word_ending_at(range.end);
        // "Candidates must meet the requirements defined in: the law"
        let leads_on = end.is_some_and(|word| {
            let mut cues = self.scan.cues.within(word).iter();
            cues.any(|cue| matches!(cue.sense, Sense::Particle(Particle::In | Particle::Of)))
        });
        stating
            && (self.text.is_run_together() || begins_list(rest))
            && !counted
            && !value.starts_with(char::is_lowercase)
            && starts_anew(self.text, range.start)
            && !["•", " *", "\n*"].iter().any(|sign| before.ends_with(sign))
            && !name.contains(['‘', '“', '"'])
            && !name.contains("  ")
            && last.starts_with(char::is_lowercase)
            && !leads_on
            && self.scan.words_within(range.start..self.cue.start).len() <= BEFORE
            && self.scan.words_within(range.clone()).len() <= SENTENCE
    }
}

/// "Candidates should also have: patience", "The work will involve: …" amid a text: the words of a sentence are no name of a part.
pub(super) fn is_said(scan: &Scan, range: &Range<usize>) -> bool {
    scan.cues.within(range.clone()).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Turn(
                Turn::Has
                    | Turn::Does
                    | Turn::Tasks
                    | Turn::Gets
                    | Turn::Hands
                    | Turn::Ours
                    | Turn::Serves
            )
        )
    })
}

/// So few words stand between the comma and the colon.
const LED_IN: usize = 6;

/// A sentence goes on behind its colon for so many characters at most.
const REST: usize = 400;

/// Before the phrase that names a part stand no more words of a sentence.
const BEFORE: usize = 6;

/// A sentence that leads to a list has no more words.
const SENTENCE: usize = 11;
