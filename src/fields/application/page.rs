//! Which page takes applications.

use core::ops::Range;

use super::sentence::Sentence;
use crate::lexicon::{Cue, Request, Route, Sense};
use crate::mentions::Found;
use crate::model::MentionValue;
use crate::outline::{Aim, Form, Outline, Passage};

/// How well a page is known to take applications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// The address of a page of vacancies, on a line of its own.
    Bare,
    /// To read before applying.
    Info,
    /// Where to apply.
    Apply,
}

/// What stands around a URL.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    /// A label of applying names the passage.
    pub labelled: bool,
    /// The part is about applying.
    pub section: bool,
    /// The sentence before was.
    pub applies: bool,
}

/// Is this URL where to apply?
pub fn grade(
    passage: &Passage,
    sentence: &Sentence<'_, '_>,
    found: &Found,
    context: Context,
) -> Option<Grade> {
    let outline = sentence.outline;
    let begins = outline
        .slice(passage.range.start..found.range.start)
        .split_whitespace()
        .count()
        <= BEGINS;
    if context.labelled && begins {
        return Some(Grade::Apply);
    }
    if shows_vacancy(outline, found) {
        return Some(Grade::Info);
    }
    if shown(sentence, found) {
        return Some(Grade::Apply);
    }
    if sentence.only_addresses() && passage.form != Form::Field {
        if cut_off(outline, found) {
            return None;
        }
        let career = career(outline, found);
        if context.applies || context.section && career {
            return Some(Grade::Apply);
        }
        return career.then_some(Grade::Bare);
    }
    let place = Place { sentence, found };
    let visited = place.visited();
    let applies = place.before(Route::Apply)
        || sentence
            .aims
            .at(found.range.start)
            .is_some_and(Aim::applies)
        || place.applies_beside() && visited && sole_url(sentence);
    let never = outline
        .senses(sentence.range.start..found.range.start, |sense| {
            matches!(sense, Sense::Request(Request::Never)).then_some(())
        })
        .next()
        .is_some();
    if !applies || never {
        return None;
    }
    Some(
        if place.before(Route::Question) || place.bracketed() && !visited {
            Grade::Info
        } else {
            Grade::Apply
        },
    )
}

/// Does the text of the link say so: "Apply now", or no more than "Apply"?
fn shown(sentence: &Sentence<'_, '_>, found: &Found) -> bool {
    let applying = |cue: &Cue<Sense>| {
        cue.range() == found.range
            && matches!(
                cue.sense,
                Sense::Request(Request::Please | Request::Applying)
            )
    };
    let cues = sentence.outline.cues(found.range.clone());
    found.source.is_some() && cues.iter().any(applying)
        || found.source.is_some()
            && sentence.routes.iter().any(|(range, route)| {
                *route == Route::Apply
                    && range.start >= found.range.start
                    && range.end <= found.range.end
            })
}

/// A URL in its sentence.
struct Place<'a, 'o, 't> {
    sentence: &'a Sentence<'o, 't>,
    found: &'a Found,
}

impl Place<'_, '_, '_> {
    fn ends_before(&self, range: &Range<usize>) -> bool {
        range.end <= self.found.range.start
    }

    fn before(&self, wanted: Route) -> bool {
        self.sentence
            .routes
            .iter()
            .any(|(range, route)| *route == wanted && self.ends_before(range))
    }

    /// "visit https://… and apply", but not "the lab (https://…) invites students to apply".
    fn visited(&self) -> bool {
        self.sentence.routes.iter().any(|(range, route)| {
            *route == Route::Visit
                && self.ends_before(range)
                && self.found.range.start - range.end <= NEAR
        })
    }

    fn applies_beside(&self) -> bool {
        self.sentence.routes.iter().any(|(range, route)| {
            *route == Route::Apply
                && (self.ends_before(range) || range.start >= self.found.range.end)
        })
    }

    fn bracketed(&self) -> bool {
        self.sentence
            .outline
            .slice(self.sentence.range.start..self.found.range.start)
            .trim_end()
            .ends_with(['(', '['])
    }
}

/// "https://…/job/postdoc-in-opti...": a portal's link to elsewhere, of which it shows only the beginning.
fn cut_off(outline: &Outline<'_>, found: &Found) -> bool {
    let behind = outline.slice(found.range.end..outline.text.clean().len());
    found.source.is_none() && (behind.starts_with('…') || behind.starts_with(".."))
}

/// Does the text of the link name the posting itself: "View job posting"? One word, "Jobs", is of the page's navigation.
fn shows_vacancy(outline: &Outline<'_>, found: &Found) -> bool {
    found.source.is_some()
        && outline.cues(found.range.clone()).iter().any(|cue| {
            cue.sense == Sense::Route(Route::Career)
                && outline.slice(cue.range()).split_whitespace().count() > 1
        })
}

fn sole_url(sentence: &Sentence<'_, '_>) -> bool {
    sentence
        .mentions()
        .iter()
        .filter(|found| matches!(found.value, MentionValue::Url(_)))
        .count()
        == 1
}

/// Do words of vacancies stand in the address?
fn career(outline: &Outline<'_>, found: &Found) -> bool {
    found.source.is_none()
        && outline
            .cues(found.range.clone())
            .iter()
            .any(|cue| matches!(cue.sense, Sense::Route(Route::Career | Route::Apply)))
}

/// The same address but for its scheme, "www." and a slash at the end.
pub fn same(one: &str, other: &str) -> bool {
    fn bare(url: &str) -> &str {
        let url = url.split_once("://").map_or(url, |(_, rest)| rest);
        url.strip_prefix("www.")
            .unwrap_or(url)
            .trim_end_matches('/')
    }
    bare(one).eq_ignore_ascii_case(bare(other))
}

/// Words before the address that a label names.
const BEGINS: usize = 4;

/// A page to visit stands no further behind the word.
const NEAR: usize = 60;
