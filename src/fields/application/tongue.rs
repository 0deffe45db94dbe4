//! In what language the application is written.

use core::ops::Range;

use crate::fields::Candidate;
use crate::lexicon::{Paper, Request, Route, Sense, Topic};
use crate::model::{Evidence, Language};
use crate::outline::{Outline, Passage};

/// What a sentence named last before a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Naming {
    /// The application, the documents as a whole.
    Application,
    /// One document.
    Document,
    /// One document, and that it must be so.
    Settled,
    /// "apply", which ended here
    Applying(usize),
}

impl Naming {
    /// Is it the application that is in the language named here?
    fn settles(self, at: usize) -> bool {
        match self {
            Self::Application | Self::Settled => true,
            Self::Document => false,
            Self::Applying(end) => at - end <= BESIDE,
        }
    }
}

/// "apply in English": so near.
const BESIDE: usize = 16;

/// Bytes that a preposition reaches.
const FAR: usize = 40;

/// "The application must be written in English or a Scandinavian language."
pub fn languages(
    outline: &Outline<'_>,
    passage: &Passage,
    sentence: &Range<usize>,
    section: bool,
) -> Vec<Candidate<Language>> {
    let mut languages = Vec::new();
    // "Application language: …"
    let mut open = passage.label.as_ref().is_some_and(|(_, label)| {
        let cues = outline.cues(label.clone());
        cues.iter()
            .any(|cue| cue.sense == Sense::Request(Request::Tongue))
    });
    let mut named = open.then_some(Naming::Application);
    // Only these need a translation: "diplomas must be accompanied by a translation into English".
    let mut document = false;
    // "the full call for application (in German)" is a page.
    let mut page = 0;
    for cue in outline.cues(sentence.clone()) {
        let codes: &[&str] = match &cue.sense {
            Sense::Route(Route::Career) => {
                page = cue.end;
                continue;
            }
            Sense::Request(Request::Applying | Request::Papers) if cue.start < page => {
                named = None;
                continue;
            }
            // "Swiss-French"
            Sense::Language(_) | Sense::Tongues(_)
                if outline.slice(sentence.start..cue.start).ends_with('-') =>
            {
                continue;
            }
            Sense::Request(Request::Applying | Request::Papers) => {
                named = Some(Naming::Application);
                continue;
            }
            Sense::Request(Request::Tongue) => {
                named = Some(Naming::Application);
                open = true;
                continue;
            }
            Sense::Route(Route::Apply) if named.is_none() => {
                named = Some(Naming::Applying(cue.end));
                continue;
            }
            Sense::Paper(paper @ (Paper::Named(_) | Paper::Of(_)))
                if *paper != Paper::Of(Topic::Application) && !is_language(outline, cue.start) =>
            {
                named = Some(Naming::Document);
                document = true;
                continue;
            }
            Sense::Request(Request::Given | Request::Verb)
                if named == Some(Naming::Document) && section =>
            {
                named = Some(Naming::Settled);
                continue;
            }
            Sense::Language(code) => core::slice::from_ref(code),
            Sense::Tongues(codes) => codes,
            _ => continue,
        };
        match led_by(outline, cue.start, sentence) {
            Some(Request::In) => open = true,
            Some(Request::Into) => open = !document,
            _ => {}
        }
        if open && named.is_some_and(|named| named.settles(cue.start)) {
            languages.extend(codes.iter().filter_map(|code| {
                let language = Language::from_code(code)?;
                Some(Candidate::new(language, cue.range(), Evidence::Phrased))
            }));
        }
    }
    languages
}

fn is_language(outline: &Outline<'_>, at: usize) -> bool {
    outline
        .cues(at..at + 1)
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Language(_) | Sense::Tongues(_)))
}

/// The last preposition before this place.
fn led_by(outline: &Outline<'_>, at: usize, sentence: &Range<usize>) -> Option<Request> {
    let from = at.saturating_sub(FAR).max(sentence.start);
    let mut near = None;
    for cue in outline.cues(from..at) {
        if let Sense::Request(request) = cue.sense
            && request.links()
            && cue.end <= at
        {
            near = Some((cue.end, request));
        }
    }
    near.filter(|(end, _)| outline.slice(*end..at).split_whitespace().count() <= 3)
        .map(|(_, request)| request)
}
