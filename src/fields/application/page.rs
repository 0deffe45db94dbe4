//! Which page takes applications.

use core::ops::Range;

use super::sentence::Sentence;
use crate::lexicon::{Cue, Label, Request, Route, Sense, dictionary};
use crate::mentions::Found;
use crate::model::{MentionValue, SectionKind};
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
    /// A label of applying names the passage, or one of the vacancy.
    pub labelled: Option<Grade>,
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
    if context.labelled.is_some() && begins {
        return context.labelled;
    }
    if says_apply(outline, found) || fills_in(sentence, found, context) {
        return Some(Grade::Apply);
    }
    let front = passage.form == Form::Field && matches!(passage.label, Some((Label::Url, _)));
    let of_vacancy = context.section || names_vacancies(found) && is_one(found);
    if shows_vacancy(outline, found) || front && begins && of_vacancy {
        return Some(Grade::Info);
    }
    if sentence.only_addresses() && passage.form != Form::Field {
        if cut_off(outline, found)
            || names_else(outline, &sentence.range, found)
            || names_part(outline, &sentence.range)
        {
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
    let cut_off = cut_off(outline, found);
    // A portal prints its own link behind the last sentence; "apply at: https://…" leads to what is cut off.
    if never || cut_off && !place.led_to() {
        return None;
    }
    if applies {
        let aside = place.bracketed() && !visited && !place.beside_application();
        let both = sentence.aims.at(found.range.start) == Some(Aim::Both);
        return Some(if place.before(Route::Question) && !both || aside {
            Grade::Info
        } else {
            Grade::Apply
        });
    }
    let asked = sentence.has(Route::Question) || labelled(passage, outline, Route::Question);
    if cut_off {
        return None;
    }
    if context.section && !asked && found.source.is_some() && names_vacancies(found) {
        return Some(Grade::Apply);
    }
    // "please use the online system (https://…)"
    let told = context.section
        && !asked
        && visited
        && passage.form != Form::Item
        && sentence.asks(Request::Please);
    // "Applications by mail are not considered. Use the portal https://…"
    let goes_on = context.applies
        && visited
        && !asked
        && passage.form != Form::Item
        && sentence.range.start + NEAR >= found.range.start;
    let read = told
        || goes_on
        || place.names_vacancy()
        || labelled_vacancy(passage, outline)
        || (asked || sentence.has(Route::Visit)) && names_vacancies(found) && is_one(found);
    read.then_some(Grade::Info)
}

/// Does the label of the passage say so: "More information: https://…"?
fn labelled(passage: &Passage, outline: &Outline<'_>, wanted: Route) -> bool {
    passage.label.as_ref().is_some_and(|(_, name)| {
        let cues = outline.cues(name.clone());
        cues.iter().any(|cue| cue.sense == Sense::Route(wanted))
    })
}

/// "Job ad: https://…"
fn labelled_vacancy(passage: &Passage, outline: &Outline<'_>) -> bool {
    passage
        .label
        .as_ref()
        .is_some_and(|(_, name)| names_a_vacancy(outline, name.clone()).is_some())
}

/// Where the last name of a vacancy as a page ends in a range: "full advertisement", not "jobs".
fn names_a_vacancy(outline: &Outline<'_>, range: Range<usize>) -> Option<usize> {
    let upto = range.end;
    let named = outline.cues(range).iter().rfind(|cue| {
        cue.sense == Sense::Route(Route::Career)
            && cue.end <= upto
            && outline.slice(cue.range()).split_whitespace().count() > 1
    });
    named.map(|cue| cue.end)
}

/// "please fill out our [application form](…)", "if you are interested, fill in this form: …"
fn fills_in(sentence: &Sentence<'_, '_>, found: &Found, context: Context) -> bool {
    let from = if found.source.is_some() {
        found.range.start
    } else {
        sentence
            .range
            .start
            .max(found.range.start.saturating_sub(NEAR))
    };
    let upto = if found.source.is_some() {
        found.range.end
    } else {
        found.range.start
    };
    let last = sentence.outline.cues(from..upto).iter().rfind(|cue| {
        matches!(
            cue.sense,
            Sense::Route(Route::Form) | Sense::Request(Request::Applying)
        ) && cue.end <= upto
    });
    let Some(last) = last else {
        return false;
    };
    let ends = sentence
        .outline
        .slice(last.end..upto)
        .chars()
        .all(|c| !c.is_alphanumeric());
    let fills = sentence.routes.iter().any(|(range, route)| {
        matches!(route, Route::Fill | Route::Visit)
            && range.end <= last.start
            && last.start - range.end <= NEAR
    });
    let wanted = context.section
        || context.applies
        || last.sense != Sense::Route(Route::Form)
        || sentence.asks(Request::Person)
        || sentence.asks(Request::Please);
    ends && fills && wanted && !sentence.has(Route::Question)
}

/// Do words of vacancies or applying stand in the address: "https://uni.edu/jobs/1234"?
fn names_vacancies(found: &Found) -> bool {
    let MentionValue::Url(url) = &found.value else {
        return false;
    };
    url.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(MOST_WORDS)
        .any(|word| {
            let pick = |sense| match sense {
                Sense::Route(Route::Career | Route::Apply) => Some(()),
                _ => None,
            };
            dictionary()
                .beginning(word, pick)
                .is_some_and(|((), end)| end == word.len())
        })
}

/// Is it the page of one thing among many: a number, or a title, stands in the address?
fn is_one(found: &Found) -> bool {
    let MentionValue::Url(url) = &found.value else {
        return false;
    };
    let path = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let path = path.split_once('/').map_or("", |(_, path)| path);
    path.split(['/', '?', '&', '=', '#']).any(|part| {
        let digits = part.bytes().filter(u8::is_ascii_digit).count();
        digits >= NUMBER || part.matches(['-', '_']).count() >= TITLE
    })
}

/// Words of an address that are looked at.
const MOST_WORDS: usize = 40;

/// Digits of the number of a vacancy.
const NUMBER: usize = 3;

/// Signs between the words of a title.
const TITLE: usize = 3;

/// "Benefits: https://…": another part of the posting.
fn names_part(outline: &Outline<'_>, sentence: &Range<usize>) -> bool {
    outline
        .cues(sentence.start..sentence.start + 1)
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Heading(kind) if kind != SectionKind::Application))
}

/// Does the text of the link name something else: "The recommended level of detail", "our privacy policy"?
fn names_else(outline: &Outline<'_>, sentence: &Range<usize>, found: &Found) -> bool {
    let shown = outline.slice(found.range.clone());
    let words = shown.split_whitespace().count();
    let leads = |cue: &Cue<Sense>| {
        matches!(
            cue.sense,
            Sense::Route(Route::Visit | Route::Apply | Route::Career | Route::Form | Route::Fill)
                | Sense::Request(Request::Applying)
        )
    };
    let alone = words == 1 && outline.scan.words_within(sentence.clone()).len() == 1;
    found.source.is_some()
        && !alone
        && !shown.contains("://")
        && !outline.cues(found.range.clone()).iter().any(leads)
}

/// Does the text of the link say so: "Apply now", or no more than "Apply"? A link that was never closed covers what is not its text.
pub fn says_apply(outline: &Outline<'_>, found: &Found) -> bool {
    if found.source.is_none() || found.range.len() > LONGEST_LINK {
        return false;
    }
    outline
        .cues(found.range.clone())
        .iter()
        .any(|cue| match cue.sense {
            Sense::Request(Request::Please | Request::Applying) => cue.range() == found.range,
            Sense::Route(Route::Apply) => cue.end <= found.range.end,
            _ => false,
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

    /// "at https://…", "available at:https://…", "here: https://…"
    fn led_to(&self) -> bool {
        let outline = self.sentence.outline;
        let start = self.found.range.start;
        let before = outline.slice(self.sentence.range.start..start).trim_end();
        let end = self.sentence.range.start + before.len();
        let leads = |cue: &Cue<Sense>| {
            cue.end == end
                && matches!(
                    cue.sense,
                    Sense::Request(Request::Link) | Sense::Route(Route::Visit)
                )
        };
        before.ends_with(':')
            || outline
                .cues(end.saturating_sub(NEAR)..end)
                .iter()
                .any(leads)
    }

    /// "visit https://… and apply", but not "the lab (https://…) invites students to apply".
    fn visited(&self) -> bool {
        self.sentence.routes.iter().any(|(range, route)| {
            matches!(route, Route::Visit | Route::Form)
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

    /// "your online application (https://…)"
    fn beside_application(&self) -> bool {
        let outline = self.sentence.outline;
        self.sentence.routes.iter().any(|(range, route)| {
            *route == Route::Apply
                && self.ends_before(range)
                && matches!(
                    outline.slice(range.end..self.found.range.start).trim(),
                    "(" | "["
                )
        })
    }

    /// "the full advertisement: https://…", "the position is advertised at https://…"
    fn names_vacancy(&self) -> bool {
        let outline = self.sentence.outline;
        let start = self.found.range.start;
        let from = self.sentence.range.start.max(start.saturating_sub(NEAR));
        names_a_vacancy(outline, from..start).is_some_and(|end| {
            outline.slice(end..start).split_whitespace().count() <= BETWEEN
                && outline.mentions(end..start).is_empty()
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
    found.source.is_some() && names_a_vacancy(outline, found.range.clone()).is_some()
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

/// Words between the name of a page and its address: "can be found here:".
const BETWEEN: usize = 5;

/// The text of a link is no longer.
const LONGEST_LINK: usize = 160;

/// A page to visit stands no further behind the word.
const NEAR: usize = 60;
