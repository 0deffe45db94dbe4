//! What the address of a page and the text of its link say.

use core::ops::Range;

use crate::grammar::person;
use crate::lexicon::{Cue, Paper, Particle, Request, Route, Sense, dictionary};
use crate::mentions::Found;
use crate::model::{DocumentKind, MentionValue, SectionKind};
use crate::outline::Outline;

/// Where the last name of a vacancy as a page ends in a range: "full advertisement", not "jobs".
pub(super) fn names_a_vacancy(outline: &Outline<'_>, range: Range<usize>) -> Option<usize> {
    let upto = range.end;
    let named = outline.cues(range).iter().rfind(|cue| {
        cue.sense == Sense::Route(Route::Career)
            && cue.end <= upto
            && outline.slice(cue.range()).split_whitespace().count() > 1
    });
    named.map(|cue| cue.end)
}

/// Do words of vacancies or applying stand in the address, or in the target of a link: "https://uni.edu/jobs/1234"?
pub(super) fn names_vacancies(found: &Found) -> bool {
    has_word(found, |sense| {
        matches!(sense, Sense::Route(Route::Career | Route::Apply))
    })
}

/// Does a word of this sense stand in the address?
fn has_word(found: &Found, wanted: impl Fn(Sense) -> bool) -> bool {
    let MentionValue::Url(url) = &found.value else {
        return false;
    };
    url.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(MOST_WORDS)
        .any(|word| {
            let pick = |sense| wanted(sense).then_some(());
            dictionary()
                .beginning(word, pick)
                .is_some_and(|((), end)| end == word.len())
        })
}

/// Is it the page of one thing among many: a number, or a title, stands in the address?
pub(super) fn is_one(found: &Found) -> bool {
    let MentionValue::Url(url) = &found.value else {
        return false;
    };
    let path = bare(url).split_once('/').map_or("", |(_, path)| path);
    path.split(['/', '?', '&', '=', '#']).any(|part| {
        let digits = part.bytes().filter(u8::is_ascii_digit).count();
        digits >= NUMBER || part.matches(['-', '_']).count() >= TITLE
    })
}

/// Words of an address that are looked at.
const MOST_WORDS: usize = 40;

/// Is it the front page of a site, or that in one language: "https://uni.edu/en"?
pub(super) fn is_front(found: &Found) -> bool {
    let MentionValue::Url(url) = &found.value else {
        return false;
    };
    let front =
        |path: &str| path.len() <= TONGUE && path.bytes().all(|sign| sign.is_ascii_alphabetic());
    bare(url)
        .split_once('/')
        .is_none_or(|(_, path)| front(path))
}

/// The code of a language in an address: "en".
const TONGUE: usize = 2;

/// Digits of the number of a vacancy.
const NUMBER: usize = 3;

/// Signs between the words of a title.
const TITLE: usize = 3;

/// Does the text of the link name something else: "The recommended level of detail", "our privacy policy"?
pub(super) fn names_else(outline: &Outline<'_>, sentence: &Range<usize>, found: &Found) -> bool {
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

/// Is there a link's text? A link that was never closed covers what is not its text.
fn is_link(found: &Found) -> bool {
    found.source.is_some() && found.range.len() <= LONGEST_LINK
}

/// ".. _Lake: https://…": where a link leads whose name stands elsewhere in a text of reStructuredText.
pub(super) fn is_definition(outline: &Outline<'_>, found: &Found) -> bool {
    found.source.is_none()
        && outline.text.line_at(found.range.start).is_some_and(|line| {
            outline
                .slice(line.range.clone())
                .trim_start()
                .starts_with(".. _")
        })
}

/// "Prof. Jane Doe", "contact Jane Doe", whose name leads to a page about her.
pub(super) fn names_person(outline: &Outline<'_>, found: &Found) -> bool {
    let shown = outline.slice(found.range.clone());
    let near = found.range.start.saturating_sub(TITLED)..found.range.start;
    // "for the post of Professor [click here](…)"
    let leads = |cue: &Cue<Sense>| matches!(cue.sense, Sense::Route(_) | Sense::Request(_));
    let whole = || person(shown).is_ok_and(|(rest, _)| rest.is_empty());
    is_link(found)
        && shown.starts_with(char::is_uppercase)
        && !outline.cues(found.range.clone()).iter().any(leads)
        && outline.cues(near).iter().any(|cue| {
            let gap = outline.slice(cue.end..found.range.start.max(cue.end));
            match cue.sense {
                Sense::Particle(Particle::Title) => matches!(gap, " " | ". " | "."),
                Sense::Route(Route::Turn | Route::Toward) => gap == " " && whole(),
                _ => false,
            }
        })
}

/// "Professor " before a name
const TITLED: usize = 24;

/// Does the text of the link say so: "Apply now", or no more than "Apply"?
pub(super) fn says_apply(outline: &Outline<'_>, found: &Found) -> bool {
    is_link(found)
        && outline
            .cues(found.range.clone())
            .iter()
            .any(|cue| match cue.sense {
                Sense::Request(Request::Please | Request::Applying) => cue.range() == found.range,
                Sense::Route(Route::Apply) => cue.end <= found.range.end,
                _ => false,
            })
}

/// "https://…/job/postdoc-in-opti...": a portal's link to elsewhere, of which it shows only the beginning.
pub(super) fn cut_off(outline: &Outline<'_>, found: &Found) -> bool {
    let behind = outline.slice(found.range.end..outline.text.clean().len());
    found.source.is_none() && (behind.starts_with('…') || behind.starts_with(".."))
}

/// Does the text of the link name the posting itself: "View job posting"? One word, "Jobs", is of the page's navigation.
pub(super) fn shows_vacancy(outline: &Outline<'_>, found: &Found) -> bool {
    is_link(found) && names_a_vacancy(outline, found.range.clone()).is_some()
}

/// The same of phrases that an address itself shows: "https://uni.edu/open-positions".
pub(super) fn career(outline: &Outline<'_>, found: &Found) -> bool {
    found.source.is_none()
        && outline
            .cues(found.range.clone())
            .iter()
            .any(|cue| matches!(cue.sense, Sense::Route(Route::Career | Route::Apply)))
}

/// The same address but for its scheme, "www." and a slash at the end.
pub(super) fn same(one: &str, other: &str) -> bool {
    bare(one).eq_ignore_ascii_case(bare(other))
}

/// "FernJobs.org (https://www.fernjobs.org/jobs/1234)": the name of a site, and right behind it its page.
pub(super) fn names_site_of_next(outline: &Outline<'_>, mentions: &[Found], at: usize) -> bool {
    let (Some(name), Some(page)) = (mentions.get(at), mentions.get(at + 1)) else {
        return false;
    };
    let (MentionValue::Url(site), MentionValue::Url(url)) = (&name.value, &page.value) else {
        return false;
    };
    let (site, url) = (bare(site), bare(url));
    let within = url
        .get(..site.len())
        .is_some_and(|host| host.eq_ignore_ascii_case(site));
    let beside = page
        .range
        .start
        .checked_sub(name.range.end)
        .is_some_and(|gap| {
            gap <= BRACKET
                && outline
                    .slice(name.range.end..page.range.start)
                    .chars()
                    .all(|sign| matches!(sign, ' ' | '(' | '<' | '[' | ':'))
        });
    name.source.is_none()
        && is_front(name)
        && within
        && url
            .get(site.len()..)
            .is_some_and(|path| path.starts_with('/'))
        && beside
}

/// Between a site and its page stand no more than a blank and brackets.
const BRACKET: usize = 4;

/// Does the text of the link name another part of the posting, or a certificate: "our language requirements"?
pub(super) fn names_part(outline: &Outline<'_>, found: &Found) -> bool {
    let cues = outline.cues(found.range.clone());
    let part = |cue: &Cue<Sense>| {
        cue.end == found.range.end
            && match cue.sense {
                Sense::Heading(kind) => kind == SectionKind::Qualifications,
                Sense::Paper(Paper::Named(kind)) => kind == DocumentKind::LanguageCertificate,
                _ => false,
            }
    };
    let leads = |cue: &Cue<Sense>| {
        matches!(
            cue.sense,
            Sense::Route(Route::Apply | Route::Career | Route::Form | Route::Visit | Route::Fill)
        )
    };
    is_link(found) && cues.iter().any(part) && !cues.iter().any(leads)
}

/// "[Read more](https://uni.edu/jobs/1234)": the text of the link says that there is more, on the page of one vacancy.
pub(super) fn tells_of_vacancy(outline: &Outline<'_>, found: &Found) -> bool {
    let more = |cue: &Cue<Sense>| {
        cue.start == found.range.start
            && cue.end + 1 >= found.range.end
            && matches!(
                cue.sense,
                Sense::Route(Route::Question | Route::Read | Route::Visit)
            )
    };
    is_link(found)
        && names_vacancies(found)
        && is_one(found)
        // "https://uni.edu/jobs/1234/benefits"
        && !has_word(found, |sense| sense == Sense::Heading(SectionKind::Conditions))
        && outline.cues(found.range.clone()).iter().any(more)
}

fn bare(url: &str) -> &str {
    let url = url.split_once("://").map_or(url, |(_, rest)| rest);
    url.strip_prefix("www.")
        .unwrap_or(url)
        .trim_end_matches('/')
}

/// The text of a link is no longer.
const LONGEST_LINK: usize = 160;
