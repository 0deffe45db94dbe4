//! What a sentence turns a reader to at each of its places: to ask somebody, or to apply.

use core::ops::Range;

use super::Outline;
use crate::lexicon::{Cue, Paper, Request, Route, Sense};
use crate::model::DocumentKind;

/// To what end an address stands in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// "Questions may be directed to …"
    Ask,
    /// "Applications should be submitted to …"
    Apply,
}

/// The aims of a sentence, each from a place on.
#[derive(Clone, Debug, Default)]
pub struct Aims(Vec<(usize, Option<Aim>)>);

impl Aims {
    /// The aim at a place.
    pub fn at(&self, place: usize) -> Option<Aim> {
        let after = self.0.partition_point(|(from, _)| *from <= place);
        self.0.get(after.checked_sub(1)?)?.1
    }

    /// The aim at its end.
    pub fn last(&self) -> Option<Aim> {
        self.0.last()?.1
    }
}

/// Reads the aims of a sentence.
pub fn aims(outline: &Outline<'_>, sentence: Range<usize>) -> Aims {
    let mut reader = Reader::default();
    let mut from = sentence.start;
    for cue in outline.cues(sentence) {
        let gap = outline.slice(from..cue.start);
        if from < cue.start && gap.contains(';') {
            reader.reset(cue.start);
        }
        reader.cue(outline, cue);
        from = from.max(cue.end);
    }
    Aims(reader.steps)
}

#[derive(Default)]
struct Reader {
    steps: Vec<(usize, Option<Aim>)>,
    aim: Option<Aim>,
    /// An application, or a part of one, was named.
    object: bool,
    /// Sending was named.
    verb: bool,
    /// Where the last preposition ended.
    hangs: usize,
}

impl Reader {
    fn cue(&mut self, outline: &Outline<'_>, cue: &Cue<Sense>) {
        match cue.sense {
            Sense::Request(Request::Link) => self.hangs = cue.end,
            // "contact details of two referees" are part of what is sent.
            Sense::Route(Route::Question)
                if self.aim == Some(Aim::Apply) && carries(outline, cue.start) => {}
            Sense::Route(Route::Question | Route::Turn) => self.set(cue.start, Aim::Ask),
            Sense::Route(Route::Apply) if !self.hanging(outline, cue) => {
                self.object = true;
                if self.aim.is_none() {
                    self.set(cue.start, Aim::Apply);
                }
            }
            Sense::Request(Request::Applying) | Sense::Paper(Paper::Named(_))
                if is_object(cue.sense) && !self.hanging(outline, cue) =>
            {
                self.object = true;
                self.verb &= self.aim.is_none();
                self.weigh(cue.end);
            }
            Sense::Request(Request::Gives | Request::Given) | Sense::Route(Route::Toward) => {
                self.verb = true;
                self.weigh(cue.end);
            }
            _ => {}
        }
    }

    /// An application and its sending together.
    fn weigh(&mut self, at: usize) {
        if self.object && self.verb {
            self.set(at, Aim::Apply);
        }
    }

    fn set(&mut self, at: usize, aim: Aim) {
        self.aim = Some(aim);
        if aim == Aim::Ask {
            self.object = false;
            self.verb = false;
        }
        self.steps.push((at, self.aim));
    }

    fn reset(&mut self, at: usize) {
        *self = Self {
            steps: core::mem::take(&mut self.steps),
            ..Self::default()
        };
        self.steps.push((at, None));
    }

    /// "questions about your application": it hangs on what is asked.
    fn hanging(&self, outline: &Outline<'_>, cue: &Cue<Sense>) -> bool {
        self.aim == Some(Aim::Ask)
            && self.hangs > 0
            && self.hangs <= cue.start
            && outline
                .slice(self.hangs..cue.start)
                .split_whitespace()
                .count()
                <= 2
            && cue.start - self.hangs < 24
    }
}

fn carries(outline: &Outline<'_>, at: usize) -> bool {
    outline
        .cues(at..at + 1)
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Paper(Paper::As(_))))
}

/// What is handed in.
fn is_object(sense: Sense) -> bool {
    match sense {
        Sense::Request(Request::Applying) => true,
        Sense::Paper(Paper::Named(kind)) => matches!(
            kind,
            DocumentKind::Cv | DocumentKind::CoverLetter | DocumentKind::RecommendationLetters
        ),
        _ => false,
    }
}
