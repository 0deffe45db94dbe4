//! Whether a document must be there, may be there, or must under a condition.

use core::ops::Range;

use super::named::{Asked, Entry};
use super::sentence::{CutKind, Sentence};
use crate::lexicon::{Cue, Paper, Request, Sense, Stress};
use crate::model::{DocumentKind, Necessity};

/// How strongly the sentence asks for this document; `tail` is what stands between it and the next.
pub fn necessity(
    sentence: &Sentence<'_, '_>,
    asked: Asked,
    entry: &Entry,
    tail: &Range<usize>,
) -> Necessity {
    let head = entry.chunk.start..entry.cue.start;
    // "three referees, who will be contacted if you are shortlisted": it is said of the people.
    let people = sentence
        .asks(Request::Clause)
        .find(|clause| entry.kind == DocumentKind::Referees && clause.start >= tail.start);
    let end = people.map_or(tail.end, |clause| clause.start.min(tail.end));
    let tail = &(tail.start..end);
    // "(optional) copies of any certificates"
    if bracketed(sentence, Request::May, entry.chunk.start) {
        return Necessity::Optional;
    }
    if beside(sentence, Request::IfAny, &head, tail)
        || clause(sentence, entry, tail)
        || bracketed(sentence, Request::If, entry.chunk.start)
    {
        Necessity::Conditional
    } else if beside(sentence, Request::May, &head, tail)
        || inside(sentence, entry.start)
        || freely(sentence, asked, entry)
        || wished(sentence, asked, tail)
    {
        Necessity::Optional
    } else {
        Necessity::Required
    }
}

/// A word beside the document: in its own part of the sentence, or behind it and not before the next.
fn beside(
    sentence: &Sentence<'_, '_>,
    request: Request,
    head: &Range<usize>,
    tail: &Range<usize>,
) -> bool {
    let cues = || sentence.asks(request);
    cues().any(|cue| head.start <= cue.start && cue.start < head.end)
        || cues().any(|cue| cue.end <= head.start && leads(sentence, &cue, head.start))
        || cues().any(|cue| {
            tail.start <= cue.start
                && cue.end <= tail.end
                && !leads(sentence, &cue, tail.end)
                && !of_extra(sentence, &cue, tail.start)
                && !of_next(sentence, &cue, tail.start)
        })
}

/// "a teaching portfolio, and information on career breaks, if any": it is said of what we have no name for.
fn of_next(sentence: &Sentence<'_, '_>, cue: &Range<usize>, from: usize) -> bool {
    let mut cuts = sentence.cuts_between(from, cue.start);
    let apart = cuts
        .clone()
        .all(|cut| matches!(cut.kind, CutKind::And | CutKind::Sign));
    let words = |range: Range<usize>| sentence.slice(range).split_whitespace().count();
    // "a list of publications; any other qualification deemed useful"
    let last = cuts.clone().last();
    let within = |kind: CutKind, most: usize| {
        last.is_some_and(|cut| cut.kind == kind && words(cut.range.end..cue.start) <= most)
    };
    let begins = within(CutKind::Sign, 0) && words(cue.end..sentence.ends(cue.end)) >= ITEM
        // "a CV and any other documents of use"
        || within(CutKind::And, OTHER) && words(cue.start..sentence.ends(cue.end)) >= ITEM;
    apart
        && (begins
            || cuts
                .next()
                .is_some_and(|cut| words(cut.range.end..cue.start) >= ITEM))
}

/// "any other" documents
const OTHER: usize = 2;

/// An item that we have no name for has so many words.
const ITEM: usize = 3;

/// "copies of degrees (with translation if not in English)": it is said of the translation; so it is in brackets within brackets,
/// "a CV (with education, jobs (if any) and languages)".
fn of_extra(sentence: &Sentence<'_, '_>, cue: &Range<usize>, from: usize) -> bool {
    let mut cuts = sentence.cuts_between(from, cue.start);
    let depth = cuts.clone().fold(0_i32, |depth, cut| match cut.kind {
        CutKind::Open => depth + 1,
        CutKind::Close => depth - 1,
        _ => depth,
    });
    if depth > 1 && cuts.any(|cut| cut.kind == CutKind::Sign) {
        return true;
    }
    // ", including a translation if issued in another language"
    let word = |range: Range<usize>| {
        let text = sentence.slice(range);
        !text.contains(',') && text.split_whitespace().any(|word| word.len() >= WORD)
    };
    let mut extras = sentence.asks(Request::With);
    if extras.any(|with| from <= with.start && with.end <= cue.start && word(with.end..cue.start)) {
        return true;
    }
    sentence
        .cuts_between(from, cue.start)
        .filter(|cut| cut.kind == CutKind::Open)
        .last()
        .is_some_and(|open| {
            let between = sentence.slice(open.range.end..cue.start);
            let word = between.split_whitespace().any(|word| word.len() >= WORD);
            word && !between.contains([',', ';'])
        })
}

/// So long a word is more than what leads to the condition: "for", "only".
const WORD: usize = 5;

/// ", if applicable, a list": the word belongs to what follows it.
fn leads(sentence: &Sentence<'_, '_>, cue: &Range<usize>, upto: usize) -> bool {
    if upto >= sentence.range.end {
        // ", and optionally any other document": of what we have no name for
        let before = sentence.begins(cue.start);
        let joined = sentence.slice(before..cue.start).trim().is_empty()
            && sentence
                .cuts
                .iter()
                .any(|cut| cut.range.end == before && cut.kind == CutKind::And);
        let words = sentence.slice(cue.end..sentence.ends(cue.end));
        return joined && words.split_whitespace().count() >= 2;
    }
    // "and/or fill in the form"
    if sentence.cuts.iter().any(|cut| cut.range.start == cue.start) {
        return true;
    }
    let after = sentence.slice(cue.end..upto);
    let bare = |text: &str| {
        text.chars()
            .all(|c| c.is_whitespace() || matches!(c, ',' | ':' | '-' | '–'))
    };
    let joined = sentence
        .cuts
        .iter()
        .rev()
        .find(|cut| {
            cut.range.end <= cue.start && !sentence.slice(cut.range.clone()).starts_with(',')
        })
        .is_some_and(|cut| {
            matches!(cut.kind, CutKind::And) && bare(sentence.slice(cut.range.end..cue.start))
        });
    bare(after) && (joined || cue.start == sentence.range.start)
}

/// "If you studied abroad, attach …", "… for those whose first language is not English".
fn clause(sentence: &Sentence<'_, '_>, entry: &Entry, tail: &Range<usize>) -> bool {
    // Everyone sends a letter and a CV: a sentence that asks for them says "if you are interested".
    let everyone = sentence.papers.iter().any(|(_, paper)| {
        matches!(
            paper,
            Paper::Named(DocumentKind::CoverLetter | DocumentKind::Cv)
        )
    });
    if everyone {
        return hangs(sentence, entry, tail) || led_up(sentence, entry);
    }
    sentence
        .asks(Request::If)
        .chain(sentence.asks(Request::IfAny))
        .any(|cue| {
            cue.end <= entry.start && opens(sentence, &cue)
                || tail.start <= cue.start
                    && cue.end <= tail.end
                    && !leads(sentence, &cue, tail.end)
                    && !of_extra(sentence, &cue, tail.start)
        })
}

/// "(if you are not a native speaker) a certificate of English": the condition stands in brackets right before it.
fn bracketed(sentence: &Sentence<'_, '_>, request: Request, start: usize) -> bool {
    let mut before = sentence
        .cuts
        .iter()
        .rev()
        .skip_while(|cut| cut.range.end > start);
    let Some(close) = before.next().filter(|cut| {
        cut.kind == CutKind::Close && sentence.slice(cut.range.end..start).trim().is_empty()
    }) else {
        return false;
    };
    before
        .find(|cut| matches!(cut.kind, CutKind::Open | CutKind::Close))
        .filter(|cut| cut.kind == CutKind::Open)
        .is_some_and(|open| sentence.has_within(request, &(open.range.end..close.range.start)))
}

/// "other documents you wish to be considered (transcripts, letters of recommendation)": what stands before the brackets leaves all in
/// them free.
fn inside(sentence: &Sentence<'_, '_>, place: usize) -> bool {
    let open = sentence
        .cuts
        .iter()
        .rev()
        .filter(|cut| cut.range.end <= place)
        .find(|cut| matches!(cut.kind, CutKind::Open | CutKind::Close))
        .filter(|cut| cut.kind == CutKind::Open);
    open.is_some_and(|open| {
        let before = sentence.begins(open.range.start)..open.range.start;
        // "any other information (e.g. transcripts)"
        sentence.has_within(Request::May, &before) || sentence.has_within(Request::IfAny, &before)
    })
}

/// "a cover letter (preferred)": the brackets hold nothing else, and nothing that they could be said of stands before them.
fn wished(sentence: &Sentence<'_, '_>, asked: Asked, tail: &Range<usize>) -> bool {
    let mut brackets = sentence
        .cuts_between(tail.start, tail.end)
        .filter(|cut| matches!(cut.kind, CutKind::Open | CutKind::Close));
    let mut open: Option<usize> = None;
    brackets.any(|bracket| {
        let Some(start) = open.replace(bracket.range.end) else {
            return false;
        };
        let inner = start..bracket.range.start;
        let before = tail.start..start;
        let text = sentence.slice(before.clone());
        let plain = !text.contains(char::is_alphabetic)
            || asked == Asked::Item && !sentence.hangs_within(&before);
        let wish = |cue: &Cue<Sense>| {
            cue.range() == inner
                && matches!(
                    cue.sense,
                    Sense::Stress(Stress::Wish | Stress::Desired | Stress::Last)
                )
        };
        bracket.kind == CutKind::Close
            && plain
            && sentence.outline.cues(inner.clone()).iter().any(wish)
    })
}

/// "…, and proof of English if you studied in another language": nothing between the document and its condition.
fn hangs(sentence: &Sentence<'_, '_>, entry: &Entry, tail: &Range<usize>) -> bool {
    let everyone = matches!(entry.kind, DocumentKind::CoverLetter | DocumentKind::Cv);
    !everyone
        && sentence.asks(Request::If).any(|cue| {
            tail.start <= cue.start
                && cue.end <= tail.end
                && sentence
                    .cuts_between(tail.start, cue.start)
                    .all(|cut| matches!(cut.kind, CutKind::Open | CutKind::Close))
                && sentence
                    .slice(cue.end..sentence.ends(cue.end).min(tail.end))
                    .split_whitespace()
                    .count()
                    > 1
        })
}

/// "…, and, if you have already graduated, your diploma": the condition stands between two commas right before the document.
fn led_up(sentence: &Sentence<'_, '_>, entry: &Entry) -> bool {
    let everyone = matches!(entry.kind, DocumentKind::CoverLetter | DocumentKind::Cv);
    let joined = |cue: &Range<usize>| {
        let before = sentence.slice(sentence.range.start..cue.start);
        let own = sentence.slice(sentence.begins(cue.start)..cue.start);
        before.trim_end().ends_with(',') || own.trim().is_empty()
    };
    !everyone
        && sentence.asks(Request::If).any(|cue| {
            cue.end <= entry.start
                && joined(&cue)
                && sentence
                    .slice(cue.end..entry.start)
                    .split_once(',')
                    .is_some_and(|(_, own)| {
                        own.split_whitespace().count() <= OWN && !own.contains(',')
                    })
        })
}

/// "an official translation of your", "a copy of the"
const OWN: usize = 6;

/// Does the condition open the sentence, or what it asks?
fn opens(sentence: &Sentence<'_, '_>, cue: &Range<usize>) -> bool {
    let bracket = sentence
        .cuts
        .iter()
        .any(|cut| cut.kind == CutKind::Open && cut.range.end == cue.start);
    bracket
        || sentence
            .papers
            .iter()
            .filter(|(_, paper)| matches!(paper, Paper::Named(_)))
            .all(|(range, _)| range.end > cue.start)
}

/// "Applicants may include …": the verb itself leaves it free.
fn freely(sentence: &Sentence<'_, '_>, asked: Asked, entry: &Entry) -> bool {
    // In a list only a sentence of its own says so: "Optional materials include a letter and a statement."
    let listed = asked == Asked::Listed;
    sentence.asks(Request::May).any(|may| {
        may.end <= entry.start
            && (!listed || may.start == sentence.range.start)
            && sentence
                .papers
                .iter()
                .filter(|(_, paper)| matches!(paper, Paper::Named(_)))
                .all(|(range, _)| range.end > may.start)
            && !given_anew(sentence, may.end, entry.start)
    })
}

/// Does another verb than the one beside it give what follows: "Optional prizes. Please submit …"?
fn given_anew(sentence: &Sentence<'_, '_>, from: usize, upto: usize) -> bool {
    sentence
        .asks(Request::Gives)
        .any(|gives| gives.start > from + BESIDE && gives.end <= upto)
}

/// "may also" and "submit" stand so near.
const BESIDE: usize = 24;
